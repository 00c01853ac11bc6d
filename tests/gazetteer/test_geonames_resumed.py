"""A full build that is stopped, at any point and in any way, leaves the old file serving and goes on where it was."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from geo.errors import GazetteerError
from geo.gazetteer.geonames import build as full_build
from geo.gazetteer.geonames import dumps, merge, staging
from geo.gazetteer.geonames.build import build
from geo.gazetteer.lookup import Gazetteer
from tests.benchmarks.generated import write

ROOT = Path(__file__).parents[2]
ROWS = 3000


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, small_path: Path) -> dict[str, Path]:
    return write(tmp_path_factory.mktemp("geonames"), ROWS, small_path)


@pytest.fixture
def blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small blocks, so that a small file has many."""
    monkeypatch.setattr(dumps, "BLOCK", 40_000)


def made(path: Path, files: dict[str, Path], base: Path, **more: object) -> Gazetteer:
    build(path, files["geonames"], alternates=files["alternate-names"], hierarchy=files["hierarchy"], base=base,
          **{"processes": 0, **more})  # type: ignore[arg-type]  # fmt: skip
    return Gazetteer.open(path)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, files: dict[str, Path], small_path: Path) -> Gazetteer:
    return made(tmp_path_factory.mktemp("whole") / "full.sqlite", files, small_path)


def content(gazetteer: Gazetteer) -> list[object]:
    db = sqlite3.connect(gazetteer.path)
    return [
        db.execute(f"SELECT * FROM {table} ORDER BY {order}").fetchall()  # noqa: S608
        for table, order in (("places", "n"), ("names", "norm, place"), ("points", "n"))
    ]


def test_generated_rows_are_all_good_and_mostly_new(whole: Gazetteer, small_path: Path) -> None:
    counts, before = whole.info()["counts"], Gazetteer.open(small_path).info()["counts"]
    assert counts["city"] > before["city"] + 0.3 * ROWS
    assert counts["names"] > before["names"] + ROWS


class Stop(BaseException):
    """Like the keyboard's: no error, nothing that the code would catch."""


def stopping(wanted: str, seen: list[str]) -> Callable[[str, float], None]:
    def tell(stage: str, fraction: float) -> None:
        seen.append(stage)
        if stage.startswith(wanted):
            raise Stop

    return tell


@pytest.mark.parametrize("stage", ["places, line 2", "alternate names, line 2", "names", "points", "counts"])
@pytest.mark.usefixtures("blocks")
def test_a_build_stopped_anywhere_goes_on_and_comes_to_the_same(
    tmp_path: Path, files: dict[str, Path], small_path: Path, whole: Gazetteer, stage: str
) -> None:
    path, seen = tmp_path / "full.sqlite", list[str]()
    path.write_bytes(small_path.read_bytes())
    with pytest.raises(Stop):
        made(path, files, small_path, progress=stopping(stage, seen))
    assert not Gazetteer.open(path).full, "the old file serves"
    again: list[str] = []
    gazetteer = made(path, files, small_path, progress=lambda stage, fraction: again.append(stage))
    finished = [s for s in seen if "," not in s and not s.startswith(stage.split(",")[0])]
    assert not {"alternate names", "hierarchy", "names", "points"} & set(finished) & set(again), "nothing is done twice"
    assert content(gazetteer) == content(whole)
    assert [f.name for f in tmp_path.iterdir()] == ["full.sqlite"]


@pytest.mark.usefixtures("blocks")
def test_a_source_changed_since_is_read_from_its_beginning(
    tmp_path: Path, files: dict[str, Path], small_path: Path
) -> None:
    source = tmp_path / "allCountries.zip"
    source.write_bytes(files["geonames"].read_bytes())
    with pytest.raises(Stop):
        build(tmp_path / "full.sqlite", source, base=small_path, processes=0, progress=stopping("places, line 2", []))
    os.utime(source, (1, 1))
    seen: list[str] = []
    build(tmp_path / "full.sqlite", source, base=small_path, processes=0, progress=lambda s, f: seen.append(s))
    assert "places" in seen and not any("from line" in s for s in seen)


def test_another_embedded_build_starts_anew(tmp_path: Path, files: dict[str, Path], small_path: Path) -> None:
    path = tmp_path / "full.sqlite"
    with pytest.raises(Stop):
        made(path, files, small_path, progress=stopping("names", []))
    tmp_path.joinpath(".full.sqlite.work", "base.sqlite").unlink()
    other = tmp_path / "other.sqlite"
    other.write_bytes(small_path.read_bytes())
    with sqlite3.connect(other) as db:
        db.execute("UPDATE meta SET value = '2020-01-01T00:00:00+00:00' WHERE key = 'built'")
    seen: list[str] = []
    gazetteer = made(path, files, other, progress=lambda stage, fraction: seen.append(stage))
    assert "alternate names" in seen
    assert gazetteer.info()["counts"]["city"] > ROWS / 3


def test_a_full_disk_is_told_and_the_build_goes_on_after_it(
    tmp_path: Path, files: dict[str, Path], small_path: Path, whole: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "full.sqlite"
    path.write_bytes(small_path.read_bytes())
    connect = merge._connect

    def narrow(*paths: Path) -> sqlite3.Connection:
        db = connect(*paths)
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages + 3}")  # SQLite then answers as on a full disk
        return db

    monkeypatch.setattr(merge, "_connect", narrow)
    with pytest.raises(GazetteerError, match=r"^The disk that holds .* is full; make room and run the same command"):
        made(path, files, small_path)
    assert not Gazetteer.open(path).full
    monkeypatch.setattr(merge, "_connect", connect)
    assert content(made(path, files, small_path)) == content(whole)


def test_too_small_a_disk_is_told_before_anything_is_read(
    tmp_path: Path, files: dict[str, Path], small_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_build, "ROOM", 1e12)
    with pytest.raises(GazetteerError, match=r"has too little room: about .* GB more are needed"):
        made(tmp_path / "full.sqlite", files, small_path)


def test_two_builds_of_one_file_do_not_meet(tmp_path: Path, files: dict[str, Path], small_path: Path) -> None:
    path = tmp_path / "full.sqlite"
    with (
        staging.Staging(tmp_path / ".full.sqlite.work", "another"),
        pytest.raises(GazetteerError, match="Another process is building"),
    ):
        made(path, files, small_path)
    assert made(path, files, small_path).full, "the lock went with its holder"


def test_a_work_folder_that_is_damaged_is_begun_anew(
    tmp_path: Path, files: dict[str, Path], small_path: Path, whole: Gazetteer
) -> None:
    work = tmp_path / ".full.sqlite.work"
    work.mkdir()
    work.joinpath("staged.sqlite").write_bytes(b"no database " * 500)
    work.joinpath("target.sqlite").write_bytes(b"nor this")
    assert content(made(tmp_path / "full.sqlite", files, small_path)) == content(whole)


PROGRAM = """
import sys
from pathlib import Path
from geo.gazetteer.geonames import dumps
from geo.gazetteer.geonames.build import build
if __name__ == "__main__":
    dumps.BLOCK = 40_000
    target, places, alternates, hierarchy, base = map(Path, sys.argv[1:])
    build(target, places, alternates=alternates, hierarchy=hierarchy, base=base, processes=2,
          progress=lambda stage, fraction: print(stage, flush=True))
"""


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_killed_build_leaves_no_process_and_goes_on(
    tmp_path: Path, files: dict[str, Path], small_path: Path, whole: Gazetteer, end: signal.Signals
) -> None:
    path, program = tmp_path / "full.sqlite", tmp_path / "program.py"
    path.write_bytes(small_path.read_bytes())
    program.write_text(PROGRAM)
    arguments = [path, files["geonames"], files["alternate-names"], files["hierarchy"], small_path]
    command = [sys.executable, str(program), *map(str, arguments)]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environ, text=True
    ) as running:
        assert running.stdout is not None
        stages = iter(running.stdout)
        assert any(stage.startswith("places, line") for stage in stages)
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
        started = children.read_text().split() if children.exists() else []
        running.send_signal(end)
        assert running.wait(60) != 0
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and any(Path(f"/proc/{pid}").exists() for pid in started):
        time.sleep(0.1)
    assert not any(Path(f"/proc/{pid}").exists() for pid in started), "no process is left waiting for work"
    assert not Gazetteer.open(path).full
    done = subprocess.run(command, capture_output=True, env=environ, text=True, timeout=200)
    told = Counter(line.partition(", from line")[0] for line in done.stdout.splitlines())
    assert done.returncode == 0, done.stderr
    assert "places, from line" in done.stdout and told["alternate names"]
    assert content(Gazetteer.open(path)) == content(whole)
