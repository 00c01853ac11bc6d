"""The work folder of a full build: what has been read so far, and whose it is.

Rows are appended as they come, in transactions that record how far the file has been read: after an interruption the
next build goes on from there, if the files are still the same and the code reads them in the same way. A lock that
the system takes back when its process ends keeps two builds apart.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from geo.errors import GazetteerError
from geo.gazetteer.geonames.rows import SHOWN, Batch, Numbers

FORMAT = 1
"""Raised whenever rows are read otherwise than before, so that no build goes on from rows read in the old way."""

TABLES = """
CREATE TABLE progress (what TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE places (
    n INTEGER PRIMARY KEY, geonameid INTEGER, name TEXT, kind TEXT, feature TEXT, lat REAL, lon REAL, country TEXT,
    code TEXT, population INTEGER, timezone TEXT, rank REAL, unit INTEGER, admin1 TEXT
);
CREATE TABLE same (
    n INTEGER, geonameid INTEGER, name TEXT, lat REAL, lon REAL, population INTEGER, timezone TEXT, line INTEGER
);
CREATE TABLE names (norm TEXT, n INTEGER, how INTEGER, name TEXT);
CREATE TABLE parents (n INTEGER, above INTEGER);
"""


@dataclass(slots=True)
class Tally:
    """How far one table has been read: where to go on, and what has been kept and refused so far."""

    offset: int = 0
    line: int = 1
    lines: int = 0
    kept: int = 0
    bad: int = 0
    shown: list[str] = field(default_factory=list)
    newest: str = ""
    done: bool = False

    def add(self, batch: Batch, kept: int) -> None:
        self.offset, self.line = batch.end, batch.line + batch.lines
        self.lines += batch.lines
        self.kept += kept
        self.bad += batch.bad
        self.shown = (self.shown + batch.shown)[:SHOWN]
        self.newest = max(self.newest, batch.newest)


class Staging:
    """The open work folder; a context manager that holds its lock."""

    def __init__(self, folder: Path, signature: object) -> None:
        """Opens or makes the folder; what lies there from other files is thrown away.

        Raises:
            GazetteerError: another process is at work there, or the folder cannot be written.
        """
        self.folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = sqlite3.connect(folder / "lock", timeout=0, isolation_level=None)
            self._lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise GazetteerError(f"Another process is building the gazetteer in {folder}; wait for it.") from error
            raise GazetteerError(f"The folder {folder} cannot be written ({error}).") from error
        except OSError as error:
            raise GazetteerError(f"The folder {folder} cannot be written ({error.strerror}).") from error
        wanted = json.dumps([FORMAT, signature])
        self.path = folder / "staged.sqlite"
        self.resumed = self._belongs(wanted)
        if not self.resumed:
            for left in folder.iterdir():
                if left.name != "base.sqlite" and not left.name.startswith("lock"):
                    left.unlink(missing_ok=True)
        self.db = sqlite3.connect(self.path, isolation_level=None)
        self.db.executescript("PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768;")
        if not self.resumed:
            with self.saving():
                for table in TABLES.split(";"):
                    self.db.execute(table)
                self.db.execute("INSERT INTO progress VALUES ('signature', ?)", (wanted,))

    def __enter__(self) -> Staging:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.db.close()
        self._lock.close()

    def _belongs(self, wanted: str) -> bool:
        if not self.path.is_file():
            return False
        try:
            with contextlib.closing(sqlite3.connect(self.path)) as db:
                return bool(db.execute("SELECT value FROM progress WHERE what = 'signature'").fetchone() == (wanted,))
        except sqlite3.Error:
            return False

    def settle(self, base: str) -> None:
        """Binds what is read to an embedded build, whose numbers it refers to; what was read on another one goes."""
        row = self.db.execute("SELECT value FROM progress WHERE what = 'base'").fetchone()
        if row == (base,):
            return
        self.folder.joinpath("target.sqlite").unlink(missing_ok=True)
        with self.saving():
            for table in ("places", "same", "names", "parents"):
                self.db.execute(f"DELETE FROM {table}")  # noqa: S608
            self.db.execute("DELETE FROM progress WHERE what <> 'signature'")
            self.db.execute("INSERT INTO progress VALUES ('base', ?)", (base,))

    def clear(self) -> None:
        """Removes the folder, with all that is in it; the work is done or of no more use."""
        self.db.close()
        self._lock.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    @contextlib.contextmanager
    def saving(self) -> Iterator[sqlite3.Connection]:
        """All that happens inside is kept together or not at all."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield self.db
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")

    def tally(self, table: str) -> Tally:
        """How far a table has been read."""
        row = self.db.execute("SELECT value FROM progress WHERE what = ?", (table,)).fetchone()
        return Tally(**json.loads(row[0])) if row else Tally()

    def keep(self, table: str, tally: Tally) -> None:
        """Records how far a table has been read; inside :meth:`saving`, with the rows that were read."""
        fields: dict[str, Any] = {name: getattr(tally, name) for name in Tally.__slots__}
        self.db.execute("INSERT OR REPLACE INTO progress VALUES (?, ?)", (table, json.dumps(fields)))

    def numbers(self) -> Numbers:
        """Returns the place of each geonameid, 0 where none has been kept."""
        both = "SELECT geonameid, n FROM places UNION ALL SELECT geonameid, n FROM same"
        [(largest,)] = self.db.execute(f"SELECT coalesce(max(geonameid), 0) FROM ({both})")  # noqa: S608
        numbers = np.zeros(largest + 1, dtype=np.int32)
        rows = self.db.execute(both)
        while chunk := rows.fetchmany(100_000):
            pairs = np.array(chunk, dtype=np.int64)
            numbers[pairs[:, 0]] = pairs[:, 1]
        return numbers
