"""The time zone that a time of day is told in: named with it, or that of the place that the text is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from geo.records import Place, Toponym

OFFSET = re.compile(r"[+-]\d\d:\d\d")
MAIN = re.compile(r"most of |[^(]*\(mainland\)")
"""What the time zone table says of a country's zone, beside which its others are small."""
Demonym = Callable[[str], str | None]


@cache
def _zones_of_countries() -> dict[str, str | None]:
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf8")
    zones: dict[str, list[str]] = {}
    main: dict[str, str] = {}
    for line in table.splitlines():
        if line and not line.startswith("#"):
            code, _, zone, *comments = line.split("\t")
            zones.setdefault(code, []).append(zone)
            if comments and MAIN.match(comments[0]):
                main[code] = zone
    return {code: main.get(code) or (several[0] if len(several) == 1 else None) for code, several in zones.items()}


def country_zone(code: str | None) -> str | None:
    """The IANA name of a country's zone, or of its main one; None where it has several that are told apart."""
    return _zones_of_countries().get(code or "")


def place_zone(place: Place | None) -> str | None:
    if place is None:
        return None
    return place.timezone or country_zone(place.country_code)


def named_zone(start: int, end: int, toponyms: Iterable[Toponym]) -> str | None:
    """The zone of the toponym that overlaps the offsets."""
    for toponym in toponyms:
        if toponym.start < end and start < toponym.end:
            return place_zone(toponym.place)
    return None


def local_zone(sentence: tuple[int, int], taken: set[int], toponyms: Iterable[Toponym]) -> str | None:
    """The most frequent zone of the sentence's literal toponyms, else of the article's.

    Args:
        taken: starts of toponyms that only name the zone of another time of day.
    """
    literal = [t for t in toponyms if t.role == "literal" and t.start not in taken]
    for group in ([t for t in literal if sentence[0] <= t.start < sentence[1]], literal):
        zones = Counter(zone for t in group if (zone := place_zone(t.place)))
        if zones:
            return zones.most_common(1)[0][0]
    return None


def offset(value: str, zone: str | None) -> str:
    """The value's offset from UTC on its own day, as ``+04:00``; empty where zone or day is unknown."""
    if not zone:
        return ""
    if OFFSET.fullmatch(zone):
        return zone
    try:
        aware = datetime.fromisoformat(value).replace(tzinfo=ZoneInfo(zone))
    except (ValueError, ZoneInfoNotFoundError):
        return ""
    return aware.isoformat()[-6:]
