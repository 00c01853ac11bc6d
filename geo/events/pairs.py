"""Which accounts are compared at all: those that share a key, the nearest in time first.

Blocking with sorted neighbourhoods (Hernández and Stolfo 1995): a key's accounts are ordered by day, and each is held
against the few that follow. However many accounts share a key, the comparisons grow in step with the accounts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from itertools import combinations
from math import ceil, cos, floor, radians

from geo.events.links import POINT_KM, RETROSPECT, ROUND
from geo.events.told import Told, size

NEIGHBOURS = 32
"""Accounts that one is held against within a key."""
COARSE = frozenset({"country", "sides", "initiator", "target"})
FEW = 12
"""The same within a key that many share by chance."""
CELL = 0.5
"""Degrees; a place stands in the cells that it reaches into."""
CELLS = 16
"""A region that reaches into more cells than this is found by its country alone."""
DEGREE_KM = 111.2

Key = tuple[str, ...]


def candidates(told: Sequence[Told]) -> list[tuple[int, int]]:
    """Returns pairs of indices, the lesser first, each once and in order."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for n, one in enumerate(told):
        for key in set(_keys(one)):
            blocks[key].append(n)
    found: set[tuple[int, int]] = set()
    for key, members in blocks.items():
        if len(members) > 1:
            found.update(_neighbours(told, members, FEW if key[1] in COARSE else NEIGHBOURS))
    return sorted(found)


def _neighbours(told: Sequence[Told], members: Sequence[int], most: int) -> Iterator[tuple[int, int]]:
    ordered = sorted((_ordinal(told[n]), n) for n in members)
    for at, (day, n) in enumerate(ordered):
        for other_day, m in ordered[at + 1 : at + 1 + most]:
            if other_day - day > RETROSPECT + 1:
                break
            yield min(n, m), max(n, m)


def _ordinal(told: Told) -> int:
    return told.day.toordinal() if told.day else 0


def _keys(one: Told) -> Iterator[Key]:
    family = one.family
    for place in one.places:
        yield family, "place", place.id
        if place.country_code:
            yield family, "country", place.country_code
        if place.kind != "country":
            yield from ((family, "cell", cell) for cell in _cells(place.lat, place.lon, place.radius_km))
    for two in combinations(sorted(one.sides.acting | one.sides.claimed)[:4], 2):
        yield family, "sides", *two
    for role, countries in (("initiator", one.sides.initiators), ("target", one.sides.targets)):
        yield from ((family, role, country) for country in countries)
    for (kind, side), figure in one.figures.items():
        if size(figure) > 2:
            yield family, "figure", kind, str(size(figure))
        if side and size(figure) >= ROUND and one.vague:
            yield family, "losses", kind, side
    if one.hour and one.days:
        yield family, "hour", one.days.first.isoformat(), one.hour
    for name in one.names:
        yield family, "name", name
    for shingle in nsmallest(3, one.shingles):
        yield family, "words", str(shingle)


def _cells(lat: float, lon: float, radius_km: float) -> list[str]:
    """The cells that a place reaches into, so that places near each other share one."""
    reach = max(radius_km, POINT_KM) / DEGREE_KM
    wide = reach / max(cos(radians(lat)), 0.1)
    rows = range(floor((lat - reach) / CELL), ceil((lat + reach) / CELL))
    columns = range(floor((lon - wide) / CELL), ceil((lon + wide) / CELL))
    if len(rows) * len(columns) > CELLS:
        return []
    turn = int(360 / CELL)
    return [f"{row} {column % turn}" for row in rows for column in columns]
