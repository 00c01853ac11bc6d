"""From the embedded build and what has been read of GeoNames to one gazetteer file, in steps that are kept one by one.

The names are sorted by SQLite's external merge sort and written in their order: putting millions of them into a
B-tree as they come would touch a page of the disk for each.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from geo.gazetteer import schema
from geo.gazetteer.entries import weight

CACHE_KIB = 131_072
THREADS = 2

# What GeoNames says of a town counts, being newer than the package; units and countries keep what was worked out for
# them, and only learn their number. The rank moves with the people.
SAME = """
UPDATE places SET geonameid = coalesce(places.geonameid, s.geonameid),
    lat = iif(places.kind = 'city', s.lat, places.lat), lon = iif(places.kind = 'city', s.lon, places.lon),
    timezone = coalesce(places.timezone, s.timezone),
    rank = iif(places.kind = 'city' AND s.population IS NOT NULL, round(rank
        + weight(s.population) - weight(places.population), 3), rank),
    population = iif(places.kind = 'city' OR places.population IS NULL,
        coalesce(s.population, places.population), places.population)
FROM (SELECT n, geonameid, lat, lon, population, timezone, min(rowid) FROM staged.same GROUP BY n) s
WHERE s.n = places.n
"""
PLACES = """
INSERT INTO places SELECT p.n, 'gn:' || p.geonameid, p.name, p.kind, p.lat, p.lon, 0.0, p.country,
    coalesce(p.admin1, iif(p.feature = 'ADM1', p.name, first.name)), p.population, p.timezone, 'GeoNames',
    p.geonameid, p.feature, p.rank, coalesce(above.above, p.unit)
FROM staged.places p
LEFT JOIN first ON first.country = p.country AND first.code = p.code
LEFT JOIN above ON above.n = p.n
ORDER BY p.n
"""
# An abbreviation of the embedded build ("US", how 2) stays one, whatever GeoNames lists: as a plain alternate name it
# would match the common word. Otherwise a name belongs to its place in the best of the ways that either source gives.
NAMES = """
INSERT INTO names SELECT norm, place, iif(key < 0, key + 10, key), name FROM (
    SELECT norm, place, min(key) AS key, name FROM (
        SELECT norm, place, iif(how >= 2, how - 10, how) AS key, name FROM base.names
        UNION ALL SELECT norm, n, how, name FROM staged.names
    ) GROUP BY norm, place
) ORDER BY norm, place
"""
POINTS = """
INSERT INTO points SELECT n, lon, lon, lat, lat, population FROM places
WHERE n > ? AND kind = 'city' AND population > 0 ORDER BY round(lat), lon
"""


def merge(base: Path, staged: Path, target: Path, sources: dict[str, str], tell: Callable[[str, float], None]) -> None:
    """Writes the gazetteer of ``base`` and ``staged`` to ``target``, going on where an earlier call was stopped.

    Args:
        base: an embedded build.
        staged: the file of a :class:`~geo.gazetteer.geonames.staging.Staging` whose tables have been read.
        target: a file of the same folder; complete when this returns.
        sources: names and versions of what was read, for ``meta``.
        tell: called with each step and the fraction done before it.
    """
    if not target.exists():
        copy = target.with_suffix(".copy")
        shutil.copyfile(base, copy)
        copy.replace(target)
    with contextlib.closing(_connect(base, staged, target)) as db:
        steps: list[tuple[str, float, Callable[[sqlite3.Connection], None]]] = [
            ("places", 0.0, _places),
            ("names", 0.3, _names),
            ("points", 0.75, _points),
            ("indexes", 0.85, _indexes),
            ("counts", 0.95, lambda db: _describe(db, sources)),
        ]
        for step, fraction, work in steps:
            if db.execute("SELECT 1 FROM meta WHERE key = ?", (f"step {step}",)).fetchone():
                continue
            tell(step, fraction)
            with _kept(db):
                work(db)
                db.execute("INSERT INTO meta VALUES (?, '')", (f"step {step}",))
        with _kept(db):
            db.execute("DELETE FROM meta WHERE key LIKE 'step %'")
            db.execute("INSERT OR REPLACE INTO meta VALUES ('bytes', ?)", (str(target.stat().st_size),))
            db.execute("INSERT OR REPLACE INTO meta VALUES ('complete', '1')")
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _connect(base: Path, staged: Path, target: Path) -> sqlite3.Connection:
    db = sqlite3.connect(f"{target.resolve().as_uri()}", uri=True, isolation_level=None)
    db.executescript(
        f"PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -{CACHE_KIB};"
        f"PRAGMA threads = {THREADS}; PRAGMA temp_store = FILE;"
    )
    db.create_function("weight", 1, weight, deterministic=True)
    for name, path in (("base", base), ("staged", staged)):
        db.execute(f"ATTACH ? AS {name}", (f"{path.resolve().as_uri()}?mode=ro",))
    return db


@contextlib.contextmanager
def _kept(db: sqlite3.Connection) -> Iterator[None]:
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _places(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM meta WHERE key = 'complete'")
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall():
        db.execute(f'DROP INDEX "{name}"')
    db.execute(SAME)
    db.execute("CREATE TEMP TABLE first (country, code, name, PRIMARY KEY (country, code)) WITHOUT ROWID")
    db.execute(
        "INSERT OR IGNORE INTO first SELECT country, code, name FROM staged.places "
        "WHERE feature = 'ADM1' AND code IS NOT NULL AND country IS NOT NULL"
    )
    db.execute("CREATE TEMP TABLE above (n INTEGER PRIMARY KEY, above INTEGER)")
    db.execute("INSERT OR IGNORE INTO above SELECT n, above FROM staged.parents")
    db.execute(PLACES)


def _names(db: sqlite3.Connection) -> None:
    [(table,)] = db.execute("SELECT sql FROM base.sqlite_master WHERE name = 'names'").fetchall()
    db.execute("DROP TABLE names")
    db.execute(table)
    db.execute(NAMES)


def _points(db: sqlite3.Connection) -> None:
    last = _last(db)
    db.execute(
        "INSERT OR REPLACE INTO points SELECT p.n, p.lon, p.lon, p.lat, p.lat, coalesce(p.population, 0) FROM places p "
        "JOIN base.places b ON b.n = p.n WHERE p.kind = 'city' "
        "AND (p.lat <> b.lat OR p.lon <> b.lon OR p.population IS NOT b.population)"
    )
    # A map names towns by their people: a village of unknown size would only make its search slow.
    db.execute(POINTS, (last,))


def _last(db: sqlite3.Connection) -> int:
    last: int = db.execute("SELECT max(n) FROM base.places").fetchone()[0]
    return last


def _indexes(db: sqlite3.Connection) -> None:
    for statement in schema.INDEXES.split(";"):
        db.execute(statement)


def _describe(db: sqlite3.Connection, sources: dict[str, str]) -> None:
    counts: dict[str, int] = dict(db.execute("SELECT kind, count(*) FROM places GROUP BY kind"))
    counts["names"] = db.execute("SELECT count(*) FROM main.names").fetchone()[0]
    counts["shapes"] = db.execute("SELECT count(*) FROM shapes").fetchone()[0]
    meta = dict(db.execute("SELECT key, value FROM meta"))
    values = {
        "built": datetime.now(UTC).isoformat(timespec="seconds"),
        "sources": json.dumps({**json.loads(meta["sources"]), **sources}),
        "counts": json.dumps(counts),
        "build": "geonames",
    }
    db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())
