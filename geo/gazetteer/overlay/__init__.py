"""The user's own gazetteers: read from CSV or GeoJSON, kept, and laid over the embedded one."""
