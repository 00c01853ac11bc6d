"""What Alembic runs: the migrations, on the connection that the engine module hands over."""

from alembic import context

from geo.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a column by copying the table
)
context.run_migrations()  # inside the caller's transaction, so that a failure leaves the database as it was
