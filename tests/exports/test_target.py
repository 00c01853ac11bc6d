"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from geo.errors import OutputError
from geo.exports.target import written


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    with written(target) as file:
        file.write(b"half")
        assert not target.exists()
    assert target.read_bytes() == b"half"
    assert list(tmp_path.iterdir()) == [target]


def test_what_fails_leaves_nothing_and_the_old_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError), written(target, force=True) as file:
        file.write(b"half")
        raise RuntimeError
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_is_there_is_replaced_only_when_asked(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_bytes(b"old")
    with pytest.raises(OutputError, match="exists already; give --force"), written(target):
        pass
    with written(target, force=True) as file:
        file.write(b"new")
    assert target.read_bytes() == b"new"


def test_a_file_that_came_meanwhile_is_not_lost(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    with pytest.raises(OutputError, match="exists already"), written(target) as file:
        file.write(b"mine")
        target.write_bytes(b"theirs")
    assert target.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [target]


def test_folders_that_are_none_or_missing_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for target, said in (
        (tmp_path, "is a folder; name a file"),
        (tmp_path / "none" / "out.txt", "no such file or directory"),
        (tmp_path / "file" / "out.txt", "not a directory"),
        (tmp_path / ("x" * 300), "file name too long"),
    ):
        with pytest.raises(OutputError, match=said) as caught, written(target):
            pass
        assert str(caught.value).count("\n") == 0


def test_a_folder_that_may_not_be_written_is_one_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    if os.access(folder, os.W_OK):  # root may write everywhere but in the kernel's own folder
        folder = Path("/sys")
    with pytest.raises(OutputError, match="permission denied"), written(folder / "out.txt"):
        pass


def test_a_name_as_long_as_the_system_allows_is_written(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 251 + ".csv")
    with written(target) as file:
        file.write(b"1")
    assert target.read_bytes() == b"1"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    with written(tmp_path / "link.txt", force=True) as file:
        file.write(b"new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="POSIX pipes")
def test_a_pipe_is_written_through_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    with written(pipe) as file:
        file.write(b"through")
    reader.join(10)
    assert read == [b"through"] and pipe.is_fifo()
