"""The project's own table: what world news names and the packages lack, or call otherwise.

A row of ``own.csv`` either describes a place (regions without a government, seats of power, seas, rivers, towns) or,
with ``extends``, gives more names to one that the packages have: ``country:US``, the id of a unit (``gb:DIS008``), or
``IT:area:Lombardia`` and ``IT:city:Roma``, the most prominent such place of the country that bears the name. Several
values in one field are parted by ``|``; the first English name is the one shown. ``codes`` are names that count only
as they are written there ("US", "Calif."), dots aside.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from importlib import resources
from typing import cast

import numpy as np
import shapely

from geo.gazetteer.entries import ALTERNATE, CODE, NAME, Entry, timezone_of
from geo.gazetteer.normalize import normalise
from geo.records import PlaceKind

RANKS = {"CONT": 11.0, "OCEAN": 8.5, "RGN": 7.2, "SEA": 7.5, "SEAT": 6.5, "RIVER": 6.2, "RANGE": 6.4, "PPL": 3.7}
RANK = 6.3
NEAR_KM = 30.0


def rows() -> list[dict[str, str]]:
    """Returns the rows of the table."""
    text = resources.files("geo.gazetteer").joinpath("own.csv").read_text(encoding="utf8")
    return list(csv.DictReader(line for line in text.splitlines() if line and not line.startswith("#")))


def _several(value: str) -> list[str]:
    return [v.strip() for v in value.split("|") if v.strip()]


class Index:
    """Finds the places that the project's tables refer to: an id, or "IT:area:Lombardia"."""

    def __init__(self, known: Iterable[Entry], references: Iterable[str]) -> None:
        self.by_id: dict[str, Entry] = {}
        self.by_name: dict[tuple[str, str, str], list[Entry]] = {}
        wanted = {normalise(r.split(":", 2)[2]) for r in references if r.count(":") == 2}
        for entry in known:
            self.by_id[entry.id] = entry
            for norm in wanted & entry.names.keys():
                self.by_name.setdefault((entry.country_code or "", entry.kind, norm), []).append(entry)

    def get(self, reference: str) -> Entry | None:
        """Returns the place, of several of that name the most prominent one; None where it is not known."""
        if reference.count(":") < 2:
            return self.by_id.get(reference)
        code, kind, name = reference.split(":", 2)
        found = self.by_name.get((code, kind, normalise(name)), [])
        # An area is rather the first-level unit; a town the most populous one.
        return max(found, key=lambda e: (e.feature == "ADM1", e.population or 0), default=None)


def entries(cities: list[Entry], known: Iterable[Entry]) -> list[Entry]:
    """Returns the table's own places, and gives the places that it extends their further names.

    Args:
        cities: for the time zones of the places.
        known: every place of the packages.
    """
    known = list(known)
    table = rows()
    index = Index(known, [row["extends"] for row in table])
    codes = {e.country_code for e in known}
    tree = shapely.STRtree(shapely.points([c.lon for c in cities], [c.lat for c in cities]))
    made = []
    for row in table:
        if row["extends"]:
            extended = index.get(row["extends"])
            if extended is not None:
                _extend(extended, row)
        elif not row["country_codes"] or codes & set(_several(row["country_codes"])):
            made.append(_made(row, cities, tree))
            _call(made[-1], row)
    return made


def _extend(entry: Entry, row: dict[str, str]) -> None:
    _call(entry, row)
    if row["feature"]:
        entry.feature = row["feature"]
        entry.rank = max(entry.rank, RANKS.get(entry.feature, RANK))
    if entry.kind == "country" and row["en"]:
        entry.name = _several(row["en"])[0]


def _made(row: dict[str, str], cities: list[Entry], tree: shapely.STRtree) -> Entry:
    lat, lon, radius = float(row["lat"]), float(row["lon"]), float(row["radius_km"] or 0)
    codes = _several(row["country_codes"])
    reach = max(radius, NEAR_KM) / 111.195
    box = shapely.box(lon - reach / max(np.cos(np.radians(lat)), 0.1), lat - reach, lon + reach, lat + reach)
    around = [cities[i] for i in tree.query(box)]
    inside = [c for c in around if not codes or c.country_code in codes]
    entry = Entry(
        id=f"own:{row['id']}",
        name=_several(row["en"] or row["it"])[0],
        kind=cast(PlaceKind, row["kind"]),
        feature=row["feature"],
        lat=lat,
        lon=lon,
        source="Dateline",
        radius_km=radius,
        country_code=codes[0] if len(codes) == 1 else None,
        timezone=timezone_of(inside),
    )
    entry.rank = RANKS.get(entry.feature, RANK)
    if entry.kind == "city" and inside:
        near = min(inside, key=lambda c: (c.lat - lat) ** 2 + (c.lon - lon) ** 2)
        entry.parent, entry.admin1 = near.parent, near.admin1
    return entry


def _call(entry: Entry, row: dict[str, str]) -> None:
    for column in ("en", "it"):
        for name in _several(row[column]):
            entry.call(name, NAME)
    for name in _several(row["other"]):
        entry.call(name, ALTERNATE)
    for name in _several(row["codes"]):
        entry.call(name, CODE)
