"""Names of subdivisions in the languages that are read, from the translations of ISO 3166-2 that pycountry carries."""

from __future__ import annotations

import gettext
from collections.abc import Iterable, Sequence
from typing import Any

import pycountry
from rapidfuzz import fuzz

from geo.gazetteer.cldr import distinct
from geo.gazetteer.entries import ALTERNATE, Entry
from geo.gazetteer.normalize import base_name, normalise

LANGUAGES = ("it", "de", "fr", "es", "pt", "nl", "pl", "ru", "uk")
ALIKE = 70.0
"""Least likeness (0 to 100) of two names of one unit: ISO 3166-2 has "Kharkivska oblast", the outlines "Kharkiv"."""


def call(units: Iterable[Entry], towns: Iterable[Entry]) -> None:
    """Adds the translated names to units: to the first-level one that a subdivision names, else to the only
    second-level one of the name in its country.

    In Latin letters a name must be no word of a language that is read and no town's own name.
    """
    taken = {normalise(t.name) for t in towns}
    here: dict[str, list[Entry]] = {}
    for unit in units:
        here.setdefault(unit.country_code or "", []).append(unit)
    official: dict[str, list[Any]] = {}
    for subdivision in pycountry.subdivisions:
        official.setdefault(subdivision.country_code, []).append(subdivision)
    told = [gettext.translation("iso3166-2", pycountry.LOCALES_DIR, languages=[x], fallback=True) for x in LANGUAGES]
    for code in sorted(here.keys() & official.keys()):
        for name, unit in _meant(here[code], official[code]):
            names = {n.strip() for translation in told for n in translation.gettext(name).split(";")} - {name}
            for translated in sorted(names):
                if normalise(translated) not in unit.names and distinct(translated, taken):
                    unit.call(translated, ALTERNATE)


def _meant(units: Sequence[Entry], subdivisions: Sequence[Any]) -> list[tuple[str, Entry]]:
    """Which unit each subdivision of a country names; those left are told by the likeness of their names."""
    bases = [{base_name(norm) for norm in unit.names} for unit in units]
    found: list[tuple[str, Entry]] = []
    met: set[int] = set()
    left: list[str] = []
    for subdivision in subdivisions:
        base = base_name(normalise(subdivision.name))
        same = [unit for unit, known in zip(units, bases, strict=True) if base in known]
        first = [unit for unit in same if unit.feature == "ADM1"]
        if first or len(same) == 1:
            found += [(subdivision.name, unit) for unit in first or same]
            met.update(id(unit) for unit in first or same)
        elif not same and subdivision.parent_code is None:
            left.append(subdivision.name)
    others = [unit for unit in units if unit.feature == "ADM1" and id(unit) not in met]
    likeness = {
        (name, k): fuzz.ratio(base_name(normalise(name)), base_name(normalise(unit.name)))
        for name in left
        for k, unit in enumerate(others)
    }
    for (name, k), alike in likeness.items():
        rivals = [a for (n, j), a in likeness.items() if (n == name) != (j == k)]
        if alike >= ALIKE and alike > max(rivals, default=0.0):
            found.append((name, others[k]))
    return found
