"""First- and second-level units of geoBoundaries, from locatepy: their shapes, names, seats and people."""

from __future__ import annotations

import contextlib
import math
import re
import sqlite3
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from importlib import resources

import numpy as np
import pycountry
import shapely
from shapely.geometry.base import BaseGeometry

from geo.gazetteer import owners, schema, shapes
from geo.gazetteer.cities import data
from geo.gazetteer.entries import ALTERNATE, NAME, SEAT_MARGIN, UNIT_PENALTY, Entry, timezone_of, weight
from geo.gazetteer.normalize import base_name, normalise

WHOLE = "Contiguous "
"""How the source begins the name of a first-level unit that stands for a country without such units."""
DISPUTED = {
    "112": "CN", "117": "FK", "118": "PS", "123": "KR", "125": "CN", "126": "SA", "127": "JP", "129": "PS",
    "ESH": "EH",
}  # fmt: skip
"""Countries that hold the disputed areas of the source, by the source's code; the others have no single one."""
GROUPED = 0.6
SEAT_SHARE = 0.05
"""The part of a unit's people that a town must have for its bare name to mean the town rather than the unit."""
UNIT_STEP = 0.3
"""A second-level unit stays this far below the first-level one around it that bears its name."""
PEOPLE_PER_KM2 = 3000.0
"""Density by which the reach of a large town is estimated, to not count its boroughs, which GeoNames lists as well."""
LARGE = 200_000
MASSES = {"NA": 1, "SA": 1, "AF": 2}
WARD = re.compile(r"[ -]+LEA ?-?\d+$")
LETTERS = re.compile(r"[^\W\d_]+")
SHORTEST = 3
"""Letters of a word in capitals that need not be an article or abbreviation."""
NEAR_DEGREES = 0.15
"""A town this far outside every unit lies on a shore that simplification has moved."""


@dataclass(slots=True)
class Shape:
    """One row of ``shapes``."""

    place: Entry
    level: int
    detail: int
    shape: BaseGeometry


@dataclass(slots=True)
class Units:
    """All units, and the shape of each at each level of detail."""

    first: list[Entry] = field(default_factory=list)
    second: list[Entry] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    grounds: list[BaseGeometry] = field(default_factory=list)
    """Fine shapes of the smallest units, in the order of ``owners``."""
    owners: list[Entry] = field(default_factory=list)


def read(countries: dict[str, Entry], iso3: dict[str, str], progress: Callable[[float], None]) -> Units:
    """Reads, simplifies and dissolves the units of the given countries; gives the countries their shapes."""
    path = resources.files("locatepy") / "data" / "world-admin-bounds.db"
    connection = sqlite3.connect(f"{path}")
    codes = dict(connection.execute("SELECT id, code FROM countries").fetchall())
    states = {code: (i, spelling(name)) for i, code, name in connection.execute("SELECT id, code, name FROM states")}
    alpha2 = {i: DISPUTED.get(code) or iso3.get(code) for i, code in codes.items()}
    whole_world = len(countries) > 200
    wanted = None if whole_world else {i for i, code in alpha2.items() if code in countries}
    rows, raw = shapes.read(connection, wanted)
    rows = [(row[0], spelling(row[1]), *row[2:]) for row in rows]
    connection.close()
    continents = {code: str(row["continentcode"]) for code, row in data("countries.json").items()}
    progress(0.1)
    fine = raw
    # One land mass after the other, for the memory that it takes; they hardly touch.
    masses = np.array([MASSES.get(continents.get(alpha2[r[3]] or "", ""), 0) for r in rows])
    for mass in sorted(set(masses.tolist())):
        fine[masses == mass] = shapes.simplified(raw[masses == mass], shapes.FINE_DEGREES)
    progress(0.4)
    rows = owners.righted(rows, fine)
    return _join(rows, fine, states, alpha2, codes, countries, progress)


def spelling(name: str) -> str:
    """Returns a name of the source with UTF-8 taken for Latin-1 put right, no words in capitals or numbers of wards."""
    with contextlib.suppress(UnicodeError):
        name = name.encode("latin-1").decode("utf8")
    name = WARD.sub("", " ".join(name.split()))
    if name.isupper() and len(name) > SHORTEST:
        name = LETTERS.sub(lambda w: w[0].lower() if w.start() and len(w[0]) < SHORTEST else w[0].capitalize(), name)
    return name


def _join(
    rows: list[tuple[int, str, str, int]],
    fine: shapes.Shapes,
    states: dict[str, tuple[int, str]],
    alpha2: dict[int, str | None],
    codes: dict[int, str],
    countries: dict[str, Entry],
    progress: Callable[[float], None],
) -> Units:
    members: dict[str, list[int]] = {}
    for i, row in enumerate(rows):
        members.setdefault(row[2], []).append(i)
    with ThreadPoolExecutor(2) as pool:
        joined = list(pool.map(lambda ids: shapes.dissolved(list(fine[ids])), members.values()))
        progress(0.6)
        by_country: dict[str, list[int]] = {}
        for k, (_, ids) in enumerate(members.items()):
            code = alpha2[rows[ids[0]][3]]
            if code in countries:
                by_country.setdefault(str(code), []).append(k)
        nations = list(pool.map(lambda ks: shapes.dissolved([joined[k] for k in ks]), by_country.values()))
        progress(0.8)
        coarse = pool.submit(shapes.simplified, np.array(joined, dtype=object), shapes.COARSE_DEGREES)
        broad = pool.submit(shapes.simplified, np.array(nations, dtype=object), shapes.COARSE_DEGREES)
        rough, outlines = coarse.result(), broad.result()
    progress(0.9)
    units = Units()
    for k, code in enumerate(by_country):
        units.shapes += [
            Shape(countries[code], schema.COUNTRY, schema.FINE, nations[k]),
            Shape(countries[code], schema.COUNTRY, schema.COARSE, outlines[k]),
        ]
        nation = countries[code]
        if not nation.radius_km:
            nation.radius_km = round(shapes.radius_km(nations[k]), 1)
        if np.isnan(nation.lat):
            nation.lat, nation.lon = shapes.label_point(nations[k])
    groups = _groupings(rows, states, alpha2)
    for k, (state, ids) in enumerate(members.items()):
        code = alpha2[rows[ids[0]][3]]
        number, name = states[state]
        prefix = f"gb:{codes[rows[ids[0]][3]]}-"
        country = countries.get(code or "")
        parent: Entry | None = country
        same = len(ids) == 1 and _base(rows[ids[0]][1]) == _base(name)
        if not (name.startswith(WHOLE) or code in groups):
            id = f"gb:{state}" if state.startswith("DIS") else f"{prefix}s{number}"
            state_unit = _unit(id, name, "ADM1", joined[k], country)
            state_unit.admin1 = None if country is None else name
            parent = state_unit
            level = schema.ADMIN1 | (schema.ADMIN2 if same else 0) | (0 if country else schema.COUNTRY)
            units.first.append(state_unit)
            units.shapes += [
                Shape(state_unit, level, schema.FINE, joined[k]),
                Shape(state_unit, level, schema.COARSE, rough[k]),
            ]
            if same:
                units.grounds.append(joined[k])
                units.owners.append(state_unit)
                continue
        for i in ids:
            first = parent is country
            unit = _unit(f"{prefix}{rows[i][0]}", rows[i][1], "ADM1" if first else "ADM2", fine[i], parent)
            unit.admin1 = unit.name if parent is None or first else parent.admin1
            (units.first if first else units.second).append(unit)
            level = schema.ADMIN2 | (schema.ADMIN1 if first else 0)
            units.shapes.append(Shape(unit, level, schema.FINE, fine[i]))
            if first:
                units.shapes.append(Shape(unit, schema.ADMIN1, schema.COARSE, fine[i]))
            units.grounds.append(fine[i])
            units.owners.append(unit)
    return units


def _groupings(
    rows: list[tuple[int, str, str, int]], states: dict[str, tuple[int, str]], alpha2: dict[int, str | None]
) -> set[str]:
    """Returns the countries whose first level in the source is a statistical grouping (Italy's "Nord-Ovest"): ISO
    3166-2 knows most of their second-level units as first-level ones, and few of the first."""
    official: dict[str, set[str]] = {}
    for subdivision in pycountry.subdivisions:
        if subdivision.parent_code is None:
            names = official.setdefault(subdivision.country_code, set())
            names.update(_base(s) for s in subdivision.name.replace("/", ",").split(","))
    upper: dict[str, set[str]] = {}
    lower: dict[str, set[str]] = {}
    for row in rows:
        code = alpha2[row[3]]
        if code in official:
            upper.setdefault(str(code), set()).add(_base(states[row[2]][1]))
            lower.setdefault(str(code), set()).add(_base(row[1]))
    return {
        code
        for code, names in lower.items()
        if len(names & official[code]) > GROUPED * len(names)
        and len(upper[code] & official[code]) < (1 - GROUPED) * len(upper[code])
    }


def _base(name: str) -> str:
    return base_name(normalise(name))


def _unit(id: str, name: str, feature: str, shape: BaseGeometry, parent: Entry | None) -> Entry:
    lat, lon = shapes.label_point(shape)
    entry = Entry(
        id=id,
        name=name,
        kind="area",
        feature=feature,
        lat=round(lat, 5),
        lon=round(lon, 5),
        source="geoBoundaries",
        radius_km=round(shapes.radius_km(shape), 1),
        country_code=parent.country_code if parent else None,
        parent=parent,
    )
    entry.call_base()
    if "/" in name:
        for variant in name.split("/"):
            entry.call(variant.strip(), NAME)
    return entry


def settle(units: Units, cities: list[Entry]) -> None:
    """Places the cities in the units: who lives where, which zone holds, which town a unit is named after.

    A unit gets the alternate names of the most populous town inside it that bears its name, so that every spelling
    that finds the town finds the unit as well.
    """
    inside = _inside(units, cities)
    boroughs = _boroughs(cities)
    people: dict[int, list[Entry]] = {}
    for city, owner in zip(cities, inside, strict=True):
        if owner is None:
            continue
        city.parent = owner
        city.admin1 = owner.admin1 or owner.name
        above: Entry | None = owner
        while above is not None:
            people.setdefault(id(above), []).append(city)
            above = above.parent
    for unit in (*units.first, *units.second):
        towns = people.get(id(unit), [])
        people_apart = sum(t.population or 0 for t in towns if id(t) not in boroughs)
        # A unit inside a large town has only boroughs, which count one another: the largest stands for it.
        unit.population = people_apart or max((t.population or 0 for t in towns), default=0) or None
        unit.timezone = timezone_of(towns)
        unit.rank = weight(unit.population) - UNIT_PENALTY[unit.feature]
        base = _base(unit.name)
        seat = next((t for t in towns if base in t.names), None)
        large = seat is not None and (seat.population or 0) >= SEAT_SHARE * (unit.population or 0)
        unit.seat = seat if large else next((t for t in towns if t.feature == "PPLC"), towns[0] if towns else None)
        if seat is not None:
            # "New Orleans" is the town, but a town that needs "City" to be told from its state is not.
            alone = _base(seat.name) != base or normalise(seat.name) == base
            if alone and large:
                unit.rank = min(unit.rank, seat.rank - SEAT_MARGIN)
            for how, name in list(seat.names.values()):
                if how in (NAME, ALTERNATE):
                    unit.call(name, ALTERNATE)
    for unit in units.second:
        above = unit.parent
        if above is not None and above.kind == "area" and _base(above.name) == _base(unit.name):
            unit.rank = min(unit.rank, above.rank - UNIT_STEP)
    _call_subdivisions(units.first)
    _zones(units, cities)
    nations = {id(u.parent): u.parent for u in units.owners if u.parent is not None and u.parent.kind == "country"}
    nations |= {id(u.parent): u.parent for u in units.first if u.parent is not None}
    for key, nation in nations.items():
        nation.timezone = timezone_of(people.get(key, []))


def _zones(units: Units, cities: list[Entry]) -> None:
    """Gives units without a town of their own, or with towns in several zones, the zone of the unit around them, else
    of the nearest town."""
    units_left = [u for u in (*units.first, *units.second) if u.timezone is None]
    for unit in units_left:
        if unit.parent is not None and unit.parent.kind == "area":
            unit.timezone = unit.parent.timezone
    units_left = [u for u in units_left if u.timezone is None and u.seat is None]
    if units_left and cities:
        tree = shapely.STRtree(shapely.points([c.lon for c in cities], [c.lat for c in cities]))
        nearest = tree.nearest(shapely.points([u.lon for u in units_left], [u.lat for u in units_left]))
        for unit, k in zip(units_left, nearest, strict=True):
            unit.timezone = cities[k].timezone


def _inside(units: Units, cities: list[Entry]) -> list[Entry | None]:
    owners: list[Entry | None] = [None] * len(cities)
    if not units.grounds or not cities:
        return owners
    tree = shapely.STRtree(units.grounds)
    points = shapely.points([c.lon for c in cities], [c.lat for c in cities])
    for city, ground in tree.query(points, predicate="intersects").T:
        held = owners[city]
        # Where units overlap, the one of the country that GeoNames gives has it.
        if held is None or held.country_code != cities[city].country_code:
            owners[city] = units.owners[ground]
    lost = [i for i, owner in enumerate(owners) if owner is None]
    if lost:
        near = tree.query_nearest(points[lost], max_distance=NEAR_DEGREES, all_matches=False)
        for k, ground in near.T:
            owners[lost[k]] = units.owners[ground]
    return owners


def _boroughs(cities: list[Entry]) -> set[int]:
    """Returns the ``id()`` of towns so near a larger one that its population counts them already."""
    points = shapely.points([c.lon for c in cities], [c.lat for c in cities])
    tree = shapely.STRtree(points)
    found: set[int] = set()
    for i, city in enumerate(cities):
        if (city.population or 0) < LARGE:
            break  # the most populous come first
        if id(city) in found:
            continue
        reach = math.sqrt((city.population or 0) / PEOPLE_PER_KM2 / math.pi) / shapes.KM_PER_DEGREE
        wide = reach / max(math.cos(math.radians(city.lat)), 0.1)
        box = shapely.box(city.lon - wide, city.lat - reach, city.lon + wide, city.lat + reach)
        found.update(id(cities[k]) for k in tree.query(box) if k > i and cities[k].country_code == city.country_code)
    return found


def _call_subdivisions(first: Iterable[Entry]) -> None:
    """Adds the names of ISO 3166-2 to the first-level units that bear one of them in any spelling."""
    known: dict[tuple[str, str], list[str]] = {}
    for subdivision in pycountry.subdivisions:
        spellings = [s.strip(" ]") for s in subdivision.name.replace(",", "[").split("[")]
        for name in spellings:
            known[subdivision.country_code, _base(name)] = spellings
    for unit in first:
        for base in {base_name(norm) for norm in unit.names}:
            for name in known.get((unit.country_code or "", base), ()):
                unit.call(name, ALTERNATE)
