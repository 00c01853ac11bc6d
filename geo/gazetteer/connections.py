"""Files of the gazetteer as they are opened: read-only, by each thread, and the one that was opened for good."""

from __future__ import annotations

import os
import sqlite3
import threading
from pathlib import Path

OVERLAYS = "overlays"
"""Folder beside a gazetteer file with those laid over it: the user's own, each a file of the same schema."""
MAPPED = 300_000_000
"""Bytes of the file that are mapped into memory, where processes share them."""


def stamp(path: Path) -> tuple[int, int, int]:
    """What tells a file from the one that takes its place."""
    stat = path.stat()
    return stat.st_ino, stat.st_mtime_ns, stat.st_size


def overlays_of(path: Path) -> list[Path]:
    """Returns the files of the user's own gazetteers that lie over the one at ``path``, by name."""
    try:
        return sorted(Path(entry) for entry in os.scandir(path.with_name(OVERLAYS)) if entry.name.endswith(".sqlite"))
    except OSError:
        return []


class Connections:
    """Connections to one file, one a thread; all see the file that the first one found, whatever replaces it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._lock = threading.Lock()
        self._first: tuple[sqlite3.Connection, object] | None = None

    def get(self) -> sqlite3.Connection:
        """Returns this thread's connection; where the file has been replaced since, the first one, which still has it.

        Raises:
            sqlite3.Error: there is no file that can be opened, and has been none.
        """
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            with self._lock:
                connection = self._local.connection = self._connect()
        return connection

    def _connect(self) -> sqlite3.Connection:
        uri = f"{self.path.resolve().as_uri()}?mode=ro&immutable=1"
        try:
            connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
            connection.execute(f"PRAGMA mmap_size = {MAPPED}")
            mark = stamp(self.path)
        except (sqlite3.Error, OSError):
            if self._first is None:
                raise
            return self._first[0]
        if self._first is None:
            self._first = connection, mark
        elif self._first[1] != mark:
            connection.close()
            return self._first[0]
        return connection
