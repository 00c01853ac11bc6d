"""A place while the gazetteer is being built: its record, its names, its prominence and what contains it."""

from __future__ import annotations

import functools
import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from geo.gazetteer.normalize import base_name, normalise
from geo.records import PlaceKind

NAME, ALTERNATE, CODE = range(3)
CAPITAL_BONUS = 2.0
COUNTRY_BONUS = 12.0
UNIT_PENALTY = {"ADM1": 0.5, "ADM2": 0.8}
SEAT_MARGIN = 0.75
"""A bare name means the town rather than the unit around it: the unit stays this far (log10) below its seat."""
YEAR = 2026
SHARE = 0.8
"""The part of an area's people that must share a time zone for it to be the area's."""


@dataclass(slots=True, eq=False)
class Entry:
    """One row of ``places``, its rows of ``names`` (normalised name → how, spelling) and of ``demonyms``.

    ``label`` is where the map writes the name, latitude first; None where that is the place's own point.
    """

    id: str
    name: str
    kind: PlaceKind
    feature: str
    lat: float
    lon: float
    source: str
    radius_km: float = 0.0
    country_code: str | None = None
    admin1: str | None = None
    population: int | None = None
    timezone: str | None = None
    geonameid: int | None = None
    rank: float = 0.0
    label: tuple[float, float] | None = None
    parent: Entry | None = None
    seat: Entry | None = None
    names: dict[str, tuple[int, str]] = field(default_factory=dict)
    demonyms: list[tuple[str, str]] = field(default_factory=list)
    """Words for its people and things, each with its language."""

    def __post_init__(self) -> None:
        self.call(self.name, NAME)

    def call(self, name: str, how: int) -> None:
        """Gives the place a name, unless it has it already in a better way."""
        norm = normalise(name)
        if not norm:
            return
        known = self.names.get(norm)
        if known is None or how < known[0]:
            self.names[norm] = (how, name)
        elif how == known[0] == CODE and name not in known[1].split("|"):
            self.names[norm] = (how, f"{known[1]}|{name}")

    def call_base(self) -> None:
        """Gives the place its name without generic words: "Lachin District" is also called Lachin."""
        norm = normalise(self.name)
        base = base_name(norm)
        if base != norm and base not in self.names:
            words = self.name.split()
            size = len(base.split())
            spelling = next(
                (" ".join(words[i : i + size]) for i in range(len(words) - size + 1)
                 if normalise(" ".join(words[i : i + size])) == base),
                self.name,
            )  # fmt: skip
            self.names[base] = (NAME, spelling)


def weight(population: int | None) -> float:
    """Prominence of a population: its decimal logarithm."""
    return math.log10((population or 0) + 1)


@functools.cache
def _offsets(zone: str) -> tuple[timedelta | None, ...]:
    """What the clocks of a zone show in winter and summer: zones with one history apart are one zone here."""
    try:
        return tuple(datetime(YEAR, month, 15, tzinfo=ZoneInfo(zone)).utcoffset() for month in (1, 7))
    except ZoneInfoNotFoundError:
        return ()


def timezone_of(cities: Iterable[Entry]) -> str | None:
    """Returns the time zone that nearly all people of the cities share; None when they do not."""
    people: Counter[str] = Counter()
    clocks: Counter[tuple[timedelta | None, ...]] = Counter()
    for city in cities:
        if city.timezone:
            people[city.timezone] += (city.population or 0) + 1
    for zone, living in people.items():
        clocks[_offsets(zone)] += living
    if not people:
        return None
    clock, most = clocks.most_common(1)[0]
    return next(z for z, _ in people.most_common() if _offsets(z) == clock) if most >= SHARE * people.total() else None
