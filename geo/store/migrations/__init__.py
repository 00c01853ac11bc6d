"""Alembic's migrations of the store; they run when a database is opened."""
