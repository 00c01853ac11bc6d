"""Airports and air bases, from airportsdata."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from importlib import resources

import shapely

from geo.gazetteer.entries import ALTERNATE, Entry
from geo.gazetteer.normalize import airport_name, normalise

FEATURE = "AIRP"
RADIUS_KM = 2.0
RANK, INTERNATIONAL_RANK = 3.0, 4.5
FAR_DEGREES = 0.5
NO_NAME = frozenset({"international", "regional", "municipal", "airport"})
_BASE = re.compile(r"\b(Air Base|Airbase|Air Force Base|Afb)\b", re.IGNORECASE)
_PARTS = re.compile(r"\s*[/()]\s*")
_WORD = re.compile(r"\b(Airport|Airfield|Aerodrome|Airstrip|Field|Base|Airbase|Afb|Heliport|Station)\b", re.IGNORECASE)


def read(countries: frozenset[str] | None, towns: Sequence[Entry]) -> list[Entry]:
    """Returns the airports that airlines serve, and air bases, each in the unit of the nearest town.

    An airport is called by its full name, by that without words such as "International", and by its town if no other
    of the town is international.

    Args:
        countries: two-letter codes; None takes all.
        towns: with their units as parents.
    """
    text = resources.files("airportsdata").joinpath("airports.csv").read_text(encoding="utf8")
    rows = [r for r in csv.DictReader(text.splitlines()) if r["iata"] or _BASE.search(r["name"])]
    rows = [r for r in rows if countries is None or r["country"] in countries]
    served = Counter((r["country"], r["city"]) for r in rows if _major(r))
    alone = Counter((r["country"], r["city"]) for r in rows)
    entries = []
    for row in rows:
        town = (row["country"], row["city"])
        entry = _entry(row)
        if row["city"] and (alone[town] == 1 or (_major(row) and served[town] == 1)):
            entry.call(f"{row['city']} Airport", ALTERNATE)
        entries.append(entry)
    _place(entries, towns)
    return entries


def _major(row: dict[str, str]) -> bool:
    return "International" in row["name"]


def _entry(row: dict[str, str]) -> Entry:
    full = " ".join(row["name"].split())
    name = full if _WORD.search(full) else f"{full} Airport"
    entry = Entry(
        id=f"airport:{row['iata'] or row['icao']}",
        name=name,
        kind="landmark",
        feature=FEATURE,
        lat=round(float(row["lat"]), 5),
        lon=round(float(row["lon"]), 5),
        source="airportsdata",
        radius_km=RADIUS_KM,
        country_code=row["country"],
        timezone=row["tz"] or None,
        rank=INTERNATIONAL_RANK if _major(row) else RANK,
    )
    for part in (full, *_PARTS.split(full)):
        base = airport_name(part) or normalise(part)
        if base and base not in NO_NAME:
            entry.call(f"{base} airport", ALTERNATE)
            if _major(row):
                entry.call(f"{base} international airport", ALTERNATE)
    return entry


def _place(entries: Sequence[Entry], towns: Sequence[Entry]) -> None:
    if not towns or not entries:
        return
    tree = shapely.STRtree(shapely.points([t.lon for t in towns], [t.lat for t in towns]))
    points = shapely.points([e.lon for e in entries], [e.lat for e in entries])
    for k, near in tree.query_nearest(points, max_distance=FAR_DEGREES, all_matches=False).T:
        if towns[near].country_code == entries[k].country_code:
            entries[k].parent, entries[k].admin1 = towns[near].parent, towns[near].admin1
