"""Builds the full gazetteer: the embedded build, with everything in GeoNames' own files that news may name."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from geo.errors import GazetteerError
from geo.gazetteer import build as embedded
from geo.gazetteer import schema
from geo.gazetteer.build import Progress
from geo.gazetteer.geonames import workers
from geo.gazetteer.geonames.dumps import Dump
from geo.gazetteer.geonames.merge import merge
from geo.gazetteer.geonames.rows import ALTERNATES, HIERARCHY, PLACES, Batch, looks_wrong
from geo.gazetteer.geonames.staging import Staging, Tally
from geo.gazetteer.lookup import Gazetteer

ROOM = 2.5
"""Bytes of disk that the work takes at most for each byte of the tables; the benchmark measures 1.5 to 1.9."""
EMBEDDED = 500_000_000
"""Bytes of disk for two copies of the embedded build, one to read and one to grow into the full one."""
WEIGHTS = {PLACES: 1.0, ALTERNATES: 0.6, HIERARCHY: 0.3}
"""Time that a byte of each table takes to read, against the first."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a build has made of one table: rows read, kept and refused, with the first refusals in words."""

    table: str
    lines: int
    kept: int
    bad: int
    shown: tuple[str, ...]


def build(
    path: Path,
    places: Path,
    *,
    alternates: Path | None = None,
    hierarchy: Path | None = None,
    base: Path | None = None,
    processes: int | None = None,
    progress: Progress | None = None,
) -> list[Report]:
    """Builds the full gazetteer at ``path``; until it is whole, an older file there stays and serves.

    Rows that cannot be read are left out and reported. After an interruption the same call goes on where it stopped.

    Args:
        places: GeoNames' ``allCountries.zip``, or any file of its format, zipped or not.
        alternates: ``alternateNamesV2.zip``; names then come from there, with their languages and their order.
        hierarchy: ``hierarchy.zip``, for the units above each place.
        base: an embedded build to start from; one is made where this is None, missing or not current.
        processes: how many read rows beside this one, which writes; 0 reads in this one, None takes one a processor.
        progress: called with the stage and the fraction done of the whole, from 0 to 1.

    Raises:
        GazetteerError: a file is not GeoNames' or is damaged, the disk is full, or another build is at work.
    """
    path = Path(path)
    tell = progress or (lambda stage, fraction: None)
    named = {PLACES: places, ALTERNATES: alternates, HIERARCHY: hierarchy}
    dumps = {table: Dump.find(Path(file)) for table, file in named.items() if file is not None}
    for table, dump in dumps.items():
        if (why := looks_wrong(next(dump.blocks()), table)) is not None:
            raise GazetteerError(f"{dump.path} is not GeoNames' table of {table}: {why}.")
    rules = resources.files("geo.gazetteer.geonames").joinpath("features.csv").read_text(encoding="utf8")
    folder = path.with_name(f".{path.name}.work")
    base = path if base is None else Path(base)
    signature = [schema.VERSION, schema.sources(), rules, {t: d.signature() for t, d in dumps.items()}]
    with Staging(folder, signature) as staging:
        _check_room(folder, sum(d.size for d in dumps.values()))
        try:
            reports = _build(staging, dumps, base, path, tell, processes)
        except (sqlite3.Error, OSError) as error:
            raise GazetteerError(_failure(folder, error)) from error
        except BrokenProcessPool as error:
            raise GazetteerError(
                "A process that was reading GeoNames' rows was ended from outside, perhaps for want of memory; "
                "run the same command again, and it goes on where it stopped."
            ) from error
        staging.clear()
    tell("ready", 1.0)
    return reports


def _failure(folder: Path, error: Exception) -> str:
    full = "full" in str(error) or getattr(error, "errno", None) == 28
    if full:
        return f"The disk that holds {folder} is full; make room and run the same command again to go on from here."
    return f"The gazetteer could not be built in {folder}: {error}; run the same command again to go on from here."


def _check_room(folder: Path, size: int) -> None:
    held = sum(f.stat().st_size for f in folder.iterdir())
    missing = ROOM * size + EMBEDDED - held - shutil.disk_usage(folder).free
    if missing > 0:
        raise GazetteerError(
            f"The disk that holds {folder} has too little room: about {missing / 1e9:.1f} GB more are needed."
        )


def _build(
    staging: Staging, dumps: dict[str, Dump], base: Path, path: Path, tell: Progress, processes: int | None
) -> list[Report]:
    ready = staging.folder / "base.sqlite"
    staging.settle(_prepare(base, ready, lambda stage, fraction: tell(stage, 0.1 * fraction)))
    total = sum(WEIGHTS[t] * d.size for t, d in dumps.items())
    begun, reports = 0.0, []
    for table, dump in dumps.items():
        share = WEIGHTS[table] * dump.size / total

        def told(stage: str, fraction: float, begun: float = begun, share: float = share) -> None:
            tell(stage, 0.1 + 0.6 * (begun + share * fraction))

        setup = workers.Setup(table, ready, staging.folder / "numbers.npy", ALTERNATES not in dumps)
        tally = _read(staging, dump, setup, told, processes)
        begun += share
        reports.append(Report(dump.name, tally.lines, tally.kept, tally.bad, tuple(tally.shown)))
    if not reports[0].kept:
        staging.clear()
        raise GazetteerError(f"{dumps[PLACES].path} names no place that the gazetteer takes.")
    sources = {dump.path.name: _version(dump, staging.tally(table)) for table, dump in dumps.items()}
    target = staging.folder / "target.sqlite"
    with _temporary_files_in(staging.folder):
        merge(ready, staging.path, target, sources, lambda step, fraction: tell(step, 0.7 + 0.3 * fraction))
    target.replace(path)
    return reports


def _version(dump: Dump, tally: Tally) -> str:
    stamp = datetime.fromtimestamp(dump.path.stat().st_mtime, UTC)
    return f"{tally.newest or stamp.date().isoformat()}, {tally.lines} rows"


def _prepare(base: Path, ready: Path, tell: Progress) -> str:
    """Puts a current embedded build at ``ready``: the one that is there, a copy of ``base``, or a new one.

    Returns:
        What tells it from any other build: its time and size.
    """
    for candidate in (ready, base):
        with contextlib.suppress(GazetteerError):
            gazetteer = Gazetteer.open(candidate)
            if not gazetteer.outdated() and not gazetteer.full:
                if candidate != ready:
                    tell("copying the embedded build", 0.0)
                    partial = ready.with_suffix(".copy")
                    shutil.copyfile(candidate, partial)
                    partial.replace(ready)
                break
    else:
        embedded.build(ready, tell)
    info = Gazetteer.open(ready).info()
    return f"{info['built']} {info['bytes']}"


def _read(
    staging: Staging, dump: Dump, setup: workers.Setup, tell: Callable[[str, float], None], processes: int | None
) -> Tally:
    """Reads one table into the staged ones, from where an earlier build was stopped."""
    table = setup.table
    tally = staging.tally(table)
    if tally.done:
        return tally
    tell(f"{table}, from line {tally.line:,}" if tally.offset else table, tally.offset / dump.size)
    seen = workers.prepare(setup, staging)
    batches = workers.read(setup, dump.blocks(tally.offset, tally.line), processes)
    with contextlib.closing(batches):
        for batch in batches:
            kept = workers.without_repeats(batch, seen) if seen is not None else len(batch.names) + len(batch.parents)
            tally.add(batch, kept)
            with staging.saving():
                _save(staging.db, batch)
                staging.keep(table, tally)
            tell(f"{table}, line {tally.line:,}", tally.offset / dump.size)
    tally.done = True
    with staging.saving():
        staging.keep(table, tally)
    return tally


def _save(db: sqlite3.Connection, batch: Batch) -> None:
    db.executemany("INSERT INTO places VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)", batch.places)
    db.executemany("INSERT INTO same VALUES (?,?,?,?,?,?,?,?)", batch.same)
    db.executemany("INSERT INTO names VALUES (?,?,?,?)", batch.names)
    db.executemany("INSERT INTO parents VALUES (?,?)", batch.parents)


@contextlib.contextmanager
def _temporary_files_in(folder: Path) -> Iterator[None]:
    """SQLite sorts in files; they belong on the disk that the work is on, not on a small one for temporary files."""
    before = os.environ.get("SQLITE_TMPDIR")
    os.environ["SQLITE_TMPDIR"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["SQLITE_TMPDIR"]
        else:
            os.environ["SQLITE_TMPDIR"] = before
