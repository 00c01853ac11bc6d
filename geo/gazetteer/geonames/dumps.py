"""GeoNames' files as they are downloaded: a zip with one table in it, or the table itself; read block by block."""

from __future__ import annotations

import contextlib
import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from geo.errors import GazetteerError

BLOCK = 4 << 20
"""Bytes that are read, and handed to another process, at a time."""
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What the zip module raises for a file that is damaged, of an unknown compression or under a password."""


@dataclass(frozen=True, slots=True)
class Block:
    """Whole lines of a table: the number of the first, the bytes, and where in the table they end."""

    line: int
    data: bytes
    end: int


@dataclass(frozen=True, slots=True)
class Dump:
    """One of GeoNames' tables; ``size`` is that of the table in bytes, whatever the zip makes of it."""

    path: Path
    member: str | None
    size: int

    @classmethod
    def find(cls, path: Path) -> Dump:
        """Finds the table in a file: the zip's member of the same name, else its largest text.

        Raises:
            GazetteerError: there is no such file, it cannot be read, is a damaged zip or holds no text.
        """
        path = Path(path)
        try:
            with path.open("rb") as file:
                start = file.read(4)
            if not start.startswith(b"PK"):
                size = path.stat().st_size
                if not size or b"\0" in start or path.suffix.lower() == ".zip":
                    what = "empty" if not size else "not a zip file" if path.suffix == ".zip" else "not a text"
                    raise GazetteerError(f"{path} is {what}; download it from GeoNames again.")
                return cls(path, None, size)
            with zipfile.ZipFile(path) as archive:
                texts = [m for m in archive.infolist() if m.filename.lower().endswith(".txt") and m.file_size]
        except OSError as error:
            raise GazetteerError(f"{path} cannot be read: {(error.strerror or str(error)).lower()}.") from error
        except BROKEN as error:
            raise GazetteerError(f"{path} is not a complete zip file ({error}); download it again.") from error
        if not texts:
            raise GazetteerError(f"{path} holds no table of GeoNames: there is no .txt file in it.")
        chosen = max(texts, key=lambda m: (Path(m.filename).stem.lower() == path.stem.lower(), m.file_size))
        return cls(path, chosen.filename, chosen.file_size)

    @property
    def name(self) -> str:
        """The table's name, for messages."""
        return f"{self.path.name}/{self.member}" if self.member else self.path.name

    def signature(self) -> list[object]:
        """What tells this file from an older or newer one of its name."""
        stat = self.path.stat()
        return [str(self.path.resolve()), self.member, self.size, stat.st_size, stat.st_mtime_ns]

    @contextlib.contextmanager
    def _open(self) -> Iterator[IO[bytes]]:
        if self.member is None:
            with self.path.open("rb") as file:
                yield file
            return
        with zipfile.ZipFile(self.path) as archive, archive.open(self.member) as file:
            yield file

    def blocks(self, offset: int = 0, line: int = 1) -> Iterator[Block]:
        """Yields the table in blocks of whole lines, from a place where a block ended before.

        Raises:
            GazetteerError: the file cannot be read to its end.
        """
        rest = b""
        try:
            with self._open() as file:
                file.seek(offset)
                while read := file.read(BLOCK):
                    cut = read.rfind(b"\n") + 1
                    if not cut:
                        rest += read
                        if len(rest) > BLOCK:
                            raise GazetteerError(f"{self.name}, line {line}: longer than any row of GeoNames.")
                        continue
                    data, rest = rest + read[:cut], read[cut:]
                    offset += len(data)
                    yield Block(line, data, offset)
                    line += data.count(b"\n")
                if rest:
                    yield Block(line, rest, offset + len(rest))
        except (*BROKEN, io.UnsupportedOperation) as error:
            raise GazetteerError(f"{self.path} is damaged after line {line:,} ({error}); download it again.") from error
        except OSError as error:
            raise GazetteerError(f"{self.path} cannot be read: {(error.strerror or str(error)).lower()}.") from error
