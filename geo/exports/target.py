"""Files that are written whole or not at all, and never over another without being asked."""

from __future__ import annotations

import os
import secrets
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from geo.errors import OutputError


@contextmanager
def written(path: Path, *, force: bool = False) -> Iterator[IO[bytes]]:
    """Yields a file beside ``path`` that takes its place when the block ends, and vanishes when it fails.

    A path that is no regular file (a pipe, a device) is written straight through.

    Args:
        force: whether a file that is there may be replaced.

    Raises:
        OutputError: there is such a file already, or the folder cannot be written.
    """
    with _explained(path):
        path = Path(os.path.realpath(path))  # a link stays one: what it points to is replaced
        if path.is_dir():
            raise OutputError(f"{path} is a folder; name a file.")
        if path.exists() and not path.is_file():
            with path.open("wb") as file:
                yield file
            return
        _free(path, force)
        # A short name of its own: that of the file itself may be as long as the system allows already.
        partial = path.parent / f".dateline-{os.getpid()}-{secrets.token_hex(4)}.part"
        with partial.open("xb") as file:
            try:
                yield file
                file.close()
                _free(path, force)  # it may have come while this was being written
                partial.replace(path)
            except BaseException:
                file.close()
                partial.unlink(missing_ok=True)
                raise


def entry(name: str) -> zipfile.ZipInfo:
    """Returns the head of a file in an archive, with no time in it: the same content is the same bytes."""
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info


def _free(path: Path, force: bool) -> None:
    if path.exists() and not force:
        raise OutputError(f"{path} exists already; give --force to replace it, or name another file.")


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise  # who read has gone: no fault of the file's
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {(error.strerror or str(error)).lower()}.") from error
