"""Builds the gazetteer file from the packages that carry its data."""

from __future__ import annotations

import contextlib
import json
import math
import os
import sqlite3
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import shapely

from geo.errors import GazetteerError
from geo.gazetteer import (
    airports,
    cities,
    cldr,
    countries,
    demonyms,
    own,
    points,
    provinces,
    schema,
    shapes,
    similar,
    translated,
    units,
)  # fmt: skip
from geo.gazetteer.entries import Entry
from geo.gazetteer.normalize import normalise

Progress = Callable[[str, float], None]
ABANDONED_S = 3600.0
"""Seconds without a write after which a partial file is one that a killed process has left."""


def build(path: Path, progress: Progress | None = None, *, only: Collection[str] | None = None) -> None:
    """Builds the gazetteer and puts it at ``path`` in one step; until then, and when stopped, an older file stays.

    Args:
        path: the file; its folder is made when missing.
        progress: called with the name of the stage and the fraction done of the whole, from 0 to 1.
        only: two-letter codes of the countries to take; None takes all.

    Raises:
        GazetteerError: the folder or file cannot be written, or a package's data are missing.
    """
    path = Path(path)
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    tell = progress or (lambda stage, fraction: None)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _sweep(path)
        partial.write_bytes(b"")
    except OSError as error:
        raise GazetteerError(
            f"The gazetteer cannot be written to {path.parent} ({error.strerror}); "
            "set DATELINE_CACHE_DIR to a folder that can be written to."
        ) from error
    try:
        _fill(partial, tell, None if only is None else frozenset(only))
        with partial.open("rb+") as file:
            os.fsync(file.fileno())  # a file put in place must be whole even after a power cut
        partial.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise GazetteerError(f"The gazetteer could not be built at {path}: {error}.") from error
    finally:
        for left in (partial, partial.with_name(partial.name + "-journal")):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)
    tell("ready", 1.0)


def _sweep(path: Path) -> None:
    """Removes the partial files of builds that were killed; those of other builds under way are younger."""
    for left in path.parent.glob(f".{path.name}.*.partial*"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > ABANDONED_S:
                left.unlink()


def _fill(path: Path, tell: Progress, only: frozenset[str] | None) -> None:
    tell("countries", 0.0)
    nations, iso3, capitals = countries.read(only)
    with ThreadPoolExecutor(1) as pool:
        # Geometry runs in C without the interpreter's lock, names run in Python: one core each.
        shaped = pool.submit(units.read, nations, iso3, lambda f: tell("shapes", 0.02 + 0.63 * f))
        towns = cities.read(only)
        seats = cities.mark_capitals(towns, capitals)
        areas = shaped.result()
    tell("names", 0.65)
    units.settle(areas, towns)
    provided = provinces.read([*areas.first, *areas.second], towns)
    found = [*nations.values(), *areas.first, *areas.second, *provided, *towns]
    points.settle(nations, areas)
    _complete(nations, seats, towns)
    found += airports.read(only, towns)
    regions = own.entries(towns, found)
    found += regions
    cldr.call(nations, regions, towns)
    translated.call([*areas.first, *areas.second, *provided], towns)
    demonyms.give(found)
    found = [e for e in found if not math.isnan(e.lat)]
    write(path, found, areas.shapes, tell)


def _complete(nations: dict[str, Entry], seats: dict[str, Entry], towns: list[Entry]) -> None:
    """Gives a country that no source places the coordinates of its capital or largest town, and small ones a zone."""
    largest: dict[str, Entry] = {}
    zones: dict[str, set[str]] = {}
    for town in towns:
        code = town.country_code or ""
        town.parent = town.parent or nations.get(code)
        largest.setdefault(code, town)
        if town.timezone:
            zones.setdefault(code, set()).add(town.timezone)
    for code, nation in nations.items():
        nation.seat = seat = seats.get(code) or largest.get(code)
        if math.isnan(nation.lat) and seat is not None:
            nation.lat, nation.lon = seat.lat, seat.lon
        if nation.timezone is None and len(zones.get(code, ())) == 1:
            nation.timezone = next(iter(zones[code]))


def write(
    path: Path,
    found: list[Entry],
    outlines: Sequence[units.Shape],
    tell: Progress,
    sources: Mapping[str, str | None] | None = None,
) -> None:
    """Writes places with their names and outlines into an empty file, and marks it as complete at the end.

    Args:
        sources: what the places were made from, with versions; None for that of an embedded build.
    """
    number = {id(entry): n for n, entry in enumerate(found, 1)}
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192;")
        db.executescript(schema.TABLES)
        tell("places", 0.7)
        db.executemany(
            "INSERT INTO places VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                (n, e.id, e.name, e.kind, e.lat, e.lon, e.radius_km, e.country_code, e.admin1, e.population,
                 e.timezone, e.source, e.geonameid, e.feature, round(e.rank, 3), number.get(id(e.parent)))
                for n, e in enumerate(found, 1)
            ),
        )  # fmt: skip
        seats = ((n, number.get(id(e.seat))) for n, e in enumerate(found, 1) if e.seat is not None)
        db.executemany("INSERT INTO seats VALUES (?,?)", seats)
        towns = ((n, e.lon, e.lon, e.lat, e.lat, e.population or 0) for n, e in enumerate(found, 1) if e.kind == "city")
        db.executemany("INSERT INTO points VALUES (?,?,?,?,?,?)", towns)
        tell("names", 0.78)
        db.executemany("INSERT INTO sounds VALUES (?,?,?)", sorted(similar.rows(found)))
        names = []
        for n, entry in enumerate(found, 1):
            names += [(norm, n, how, spelling) for norm, (how, spelling) in entry.names.items()]
            entry.names = {}  # every name is held once: the list is large
        names.sort()
        db.executemany("INSERT INTO names VALUES (?,?,?,?)", names)
        named = len(names)
        del names
        words = ((normalise(w), n, lang, w) for n, entry in enumerate(found, 1) for w, lang in entry.demonyms)
        db.executemany("INSERT OR IGNORE INTO demonyms VALUES (?,?,?,?)", words)
        tell("outlines", 0.85)
        drawn = 0
        geometries = np.array([o.shape for o in outlines], dtype=object)
        counts, bounds = shapely.get_num_coordinates(geometries), shapely.bounds(geometries)
        for drawn, (outline, data) in enumerate(zip(outlines, shapes.pack(geometries), strict=True), 1):
            west, south, east, north = bounds[drawn - 1].tolist()
            place = outline.place
            label = place.label or (place.lat, place.lon)
            row = (drawn, number[id(place)], outline.level, outline.detail, int(counts[drawn - 1]), *label, data)
            db.execute("INSERT INTO shapes VALUES (?,?,?,?,?,?,?,?)", row)
            db.execute("INSERT INTO boxes VALUES (?,?,?,?,?)", (drawn, west, east, south, north))
            if not drawn % 5000:
                tell("outlines", 0.85 + 0.12 * drawn / len(outlines))
        tell("indexes", 0.97)
        db.executescript(schema.INDEXES)
        kinds: dict[str, int] = {}
        for entry in found:
            kinds[entry.kind] = kinds.get(entry.kind, 0) + 1
        meta = {
            "schema": str(schema.VERSION),
            "built": datetime.now(UTC).isoformat(timespec="seconds"),
            "sources": json.dumps(schema.sources() if sources is None else sources),
            "counts": json.dumps({**kinds, "names": named, "shapes": drawn}),
        }
        db.executemany("INSERT INTO meta VALUES (?,?)", meta.items())
        db.commit()
        db.execute("INSERT INTO meta VALUES ('bytes', ?)", (str(path.stat().st_size),))
        db.execute("INSERT INTO meta VALUES ('complete', '1')")
        db.commit()
