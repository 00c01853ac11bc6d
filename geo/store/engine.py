"""Opens a database, brings its tables up to date, and says in a sentence what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, SQLAlchemyError

from geo.errors import StoreError
from geo.store.tables import HEAD

MIGRATIONS = Path(__file__).parent / "migrations"

# Parts of SQLite's own messages, and what each means for a person; {path} is the database file.
CAUSES = (
    (("readonly", "read-only"), "The project's database {path} is read-only; make the file and its folder writable."),
    (
        ("unable to open", "permission denied"),
        "The project's database {path} cannot be opened; check that its folder exists and is writable.",
    ),
    (
        ("not a database", "malformed", "corrupt", "no such table", "no such column", "already exists"),
        "The project's database {path} is damaged; move it to another place and start again, or restore a copy.",
    ),
    (("locked", "busy"), "The project's database {path} is in use by another program; try again in a moment."),
    (("is full", "disk i/o"), "The project's database {path} cannot be written: the disk is full or failing."),
)


def engine_of(url: str) -> Engine:
    """Returns an engine on ``url`` whose tables are those of this version, making or migrating them as needed.

    Raises:
        StoreError: the database cannot be opened or written, is damaged, or was made by a newer Dateline.
    """
    try:
        place = make_url(url)
    except ArgumentError as error:
        raise StoreError(f"'{url}' is not the address of a database, such as sqlite:///dateline.sqlite.") from error
    name = place.database or url
    with explained(name):
        if place.get_backend_name() == "sqlite" and place.database:
            Path(place.database).parent.mkdir(parents=True, exist_ok=True)
        engine = sa.create_engine(place)
        if engine.dialect.name == "sqlite":
            sa.event.listen(engine, "connect", _on_connect)
            sa.event.listen(engine, "begin", _on_begin)
        _migrate(engine, name)
    return engine


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turns what the database driver or the disk raises into a StoreError about the database called ``name``."""
    try:
        yield
    except (SQLAlchemyError, OSError) as error:
        original = error.orig if isinstance(error, DatabaseError) else error
        message = str(original).lower()
        for signs, sentence in CAUSES:
            if any(sign in message for sign in signs):
                raise StoreError(sentence.format(path=name)) from error
        raise StoreError(f"The project's database {name} cannot be used: {original}.") from error


def _on_connect(connection: Any, record: Any) -> None:
    connection.isolation_level = None  # the driver would commit before each CREATE TABLE; we begin ourselves
    cursor = connection.cursor()
    cursor.execute("PRAGMA busy_timeout = 10000")
    cursor.execute("PRAGMA journal_mode = WAL")  # a reader never waits for a writer
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    # A transaction that means to write takes the lock at once: upgraded later, it could fail without waiting.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrate(engine: Engine, name: str) -> None:
    with engine.connect() as connection:
        if _revision(connection) == HEAD:
            return
    from alembic import command  # slow to import, and most starts need no migration
    from alembic.config import Config
    from alembic.util import CommandError

    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        before = _revision(connection)  # again, now that no other process can be migrating
        if before == HEAD:
            return
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise StoreError(
                f"The project's database {name} was made by a newer version of Dateline (revision {before}); "
                "update Dateline to open it."
            ) from error


def _revision(connection: Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    return found
