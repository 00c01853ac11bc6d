"""Second-level units that geoBoundaries lacks, from ISO 3166-2: Italy's provinces, Ireland's counties.

They have no outline. Each stands at the town that it is named after, which is its seat, inside the first-level unit
around that town. Which town belongs to which province is told for Italy by the list of its municipalities; elsewhere
it is left open.
"""

from __future__ import annotations

import functools
import importlib.util
import json
import math
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pycountry
import shapely

from geo.errors import GazetteerError
from geo.gazetteer.entries import ALTERNATE, NAME, SEAT_MARGIN, UNIT_PENALTY, Entry, timezone_of, weight
from geo.gazetteer.normalize import base_name, normalise

LACKING = 0.5
"""The part of a country's subdivisions without a unit of their name from which they are taken from ISO 3166-2."""
FEWEST = 5
"""Of them so many must be named after a town. Where there are second-level units already, only such are taken."""
_PARTS = re.compile(r" [a-z]{1,3} |[-/,]")
LARGE = 15_000
LISTED = "IT"
"""The country whose municipalities are listed with their provinces."""


def read(units: Sequence[Entry], towns: Sequence[Entry]) -> list[Entry]:
    """Returns the units that are lacking, each with seat, people and time zone, and makes them their towns' parents.

    Args:
        units: first- and second-level units.
        towns: the most populous first, each with the unit that holds it as its parent.
    """
    named: dict[str, set[str]] = {}
    halved = {unit.country_code for unit in units if unit.feature == "ADM2"}
    for unit in units:
        named.setdefault(unit.country_code or "", set()).update(unit.names)
    subdivisions: dict[str, list[Any]] = {}
    for subdivision in pycountry.subdivisions:
        subdivisions.setdefault(subdivision.country_code, []).append(subdivision)
    lacking: dict[str, list[Any]] = {}
    for code in named.keys() & subdivisions.keys():
        official = [s for s in subdivisions[code] if s.parent_code or code not in halved]
        unknown = [s for s in official if not named[code] & set(_parts(s.name))]
        if unknown and len(unknown) >= LACKING * len(official):
            lacking[code] = unknown
    by_name = _named(lacking, towns)
    made: list[Entry] = []
    for code in sorted(lacking):
        placed = [(s.code, s.name, seat) for s in lacking[code] if (seat := _seat(s, by_name, named[code]))]
        if len(placed) >= FEWEST:
            made += _units(placed, towns)
    return made


def _named(lacking: dict[str, list[Any]], towns: Iterable[Entry]) -> dict[tuple[str, str], list[Entry]]:
    """The towns that subdivisions may be named after, by country and name."""
    wanted = {code: {part for s in of for part in _parts(s.name)} for code, of in lacking.items()}
    found: dict[tuple[str, str], list[Entry]] = {}
    for town in towns:
        code = town.country_code or ""
        for norm in wanted.get(code, set()) & town.names.keys():
            found.setdefault((code, norm), []).append(town)
    return found


def _parts(name: str) -> list[str]:
    return [normalise(name), _base(name), *map(normalise, _PARTS.split(name))]


def _base(name: str) -> str:
    return base_name(normalise(name))


def _seat(subdivision: Any, by_name: dict[tuple[str, str], list[Entry]], known: set[str]) -> Entry | None:
    """The most populous town of the name, else of the first of its parts that names one ("Pesaro e Urbino"), inside the
    unit that ISO 3166-2 puts it in where that is known."""
    around = known & set(_parts(_official().get(subdivision.parent_code, "")))
    for part in _parts(subdivision.name):
        for town in by_name.get((subdivision.country_code, part), ()):
            unit = _above(town)
            if unit is not None and (not around or around & unit.names.keys()):
                return town
    return None


@functools.cache
def _official() -> dict[str, str]:
    """Names of subdivisions by their codes."""
    return {s.code: s.name for s in pycountry.subdivisions}


def _above(town: Entry) -> Entry | None:
    """The first-level unit, or disputed area, around a town."""
    unit = town.parent
    while unit is not None and unit.feature == "ADM2":
        unit = unit.parent
    return unit if unit is not None and unit.kind == "area" else None


def _units(placed: Sequence[tuple[str, str, Entry]], towns: Sequence[Entry]) -> list[Entry]:
    made: dict[str, Entry] = {}
    for key, name, seat in placed:
        unit = Entry(
            id=f"iso:{key}",
            name=name,
            kind="area",
            feature="ADM2",
            lat=seat.lat,
            lon=seat.lon,
            source="ISO 3166-2",
            country_code=seat.country_code,
            admin1=seat.admin1,
            timezone=seat.timezone,
            parent=_above(seat),
            seat=seat,
        )
        unit.call_base()
        if normalise(name) in seat.names:
            seat.call(name, NAME)  # "Milano" is as much the town's own name as "Milan"
        for how, spelling in list(seat.names.values()):
            if how in (NAME, ALTERNATE):
                unit.call(spelling, ALTERNATE)
        made[key] = unit
    _measure(made.values(), _settle(made, towns))
    return list(made.values())


def _settle(made: dict[str, Entry], towns: Sequence[Entry]) -> dict[int, list[Entry]]:
    """Gives the towns of the listed country their province, and the provinces their people."""
    inside: dict[int, list[Entry]] = {}
    seats = {id(unit.seat): key for key, unit in made.items()}
    for town, key in _listed([t for t in towns if t.country_code == LISTED]):
        unit = made.get(seats.get(id(town), key))
        if unit is not None and unit.parent is town.parent:
            town.parent = unit
            inside.setdefault(id(unit), []).append(town)
    for unit in made.values():
        held = inside.get(id(unit), [])
        unit.population = sum(t.population or 0 for t in held) or None
        unit.timezone = timezone_of(held) or unit.timezone
        rank = weight(unit.population) - UNIT_PENALTY["ADM2"]
        seat = unit.seat
        unit.rank = min(rank, seat.rank - SEAT_MARGIN) if seat else rank
    return inside


def _listed(towns: Sequence[Entry]) -> list[tuple[Entry, str]]:
    """Returns the towns of the listed country with the codes of their provinces; a town that is no municipality lies
    in the province of the nearest one."""
    if not towns:
        return []
    codes: dict[str, set[str]] = {}
    for row in _municipalities():
        for name in filter(None, (row["name"], row["name_alt"])):
            codes.setdefault(normalise(name), set()).add(f"{LISTED}-{row['province']}")
    known = []
    for town in towns:
        # A large town may go by a foreign name: "Milan".
        names = town.names if (town.population or 0) >= LARGE else (normalise(town.name),)
        told = codes.get(normalise(town.name)) or set().union(*(codes.get(norm, ()) for norm in names))
        if len(told) == 1:
            known.append((town, next(iter(told))))
    tree = shapely.STRtree([shapely.Point(t.lon, t.lat) for t, _ in known])
    sure = {id(t) for t, _ in known}
    others = [t for t in towns if id(t) not in sure]
    nearest = tree.nearest([shapely.Point(t.lon, t.lat) for t in others]) if others and known else []
    return known + [(t, known[k][1]) for t, k in zip(others, nearest, strict=True)]


def _municipalities() -> list[dict[str, str]]:
    """Reads the list without importing its package, which would load more than the list."""
    found = importlib.util.find_spec("codicefiscale")
    try:
        folder = Path(((found and found.submodule_search_locations) or [""])[0])
        rows = json.loads((folder / "data" / "municipalities.json").read_text(encoding="utf8"))
    except OSError as error:
        raise GazetteerError("The list of Italy's municipalities is missing; install python-codicefiscale.") from error
    return [row for row in rows if row["active"]]


def _measure(made: Iterable[Entry], inside: dict[int, list[Entry]]) -> None:
    """Gives each unit a radius: its share of the area around it, as its towns spread, else an equal one."""
    regions: dict[int, tuple[Entry, list[Entry]]] = {}
    for unit in made:
        if unit.parent is not None:
            regions.setdefault(id(unit.parent), (unit.parent, []))[1].append(unit)
    for region, units in regions.values():
        spread = [_spread(inside.get(id(u), [])) for u in units]
        for unit, part in zip(units, spread, strict=True):
            share = part / sum(spread) if all(spread) else 1 / len(units)
            unit.radius_km = round(region.radius_km * math.sqrt(share), 1)


def _spread(towns: Sequence[Entry]) -> float:
    area: float = shapely.MultiPoint([(t.lon, t.lat) for t in towns]).convex_hull.area if len(towns) > 2 else 0.0
    return area
