"""What the commands share: progress on standard error, and files that may be the standard streams."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from tqdm import tqdm

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def bar(**options: Any) -> tqdm[Any]:
    """Returns a progress bar on standard error, which stays silent where that is not a terminal."""
    return tqdm(file=sys.stderr, disable=not sys.stderr.isatty(), dynamic_ncols=True, **options)


def reading(path: str) -> Any:
    """Returns a context with the bytes of a file, or of standard input for '-'."""
    return nullcontext(sys.stdin.buffer) if path == "-" else Path(path).open("rb")


@contextmanager
def writing(path: str) -> Iterator[IO[bytes]]:
    """Yields where a file's bytes go, or standard output for '-'."""
    if path == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with Path(path).open("wb") as file:
        yield file


def same_file(first: str, second: str) -> bool:
    """Whether two paths are one existing file, so that writing the second would destroy the first."""
    try:
        return Path(first).samefile(second)
    except OSError:
        return False


def whole(low: int, high: int) -> Any:
    """Returns the argparse type of a whole number between two bounds, both allowed."""

    def number(value: str) -> int:
        if not (value.isascii() and value.isdigit() and low <= int(value) <= high):
            raise argparse.ArgumentTypeError(f"{value!r} is not a whole number from {low} to {high}")
        return int(value)

    return number
