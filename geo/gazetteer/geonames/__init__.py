"""The full gazetteer of GeoNames: its own files, millions of rows, onto the schema of the embedded build."""
