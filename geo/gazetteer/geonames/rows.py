"""Lines of GeoNames' tables as rows of the gazetteer. Pure functions of a block, so that processes share the work.

The formats are those of https://download.geonames.org/export/dump/readme.txt.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.gazetteer.cities import usable
from geo.gazetteer.entries import ALTERNATE, CODE, NAME
from geo.gazetteer.geonames.dumps import Block
from geo.gazetteer.geonames.features import rules
from geo.gazetteer.geonames.ground import Ground, Name
from geo.gazetteer.normalize import base_name, normalise

PLACES, ALTERNATES, HIERARCHY = "places", "alternate names", "hierarchy"
COLUMNS = {PLACES: (19, 19), ALTERNATES: (8, 10), HIERARCHY: (2, 3)}
"""Fewest and most columns of each table; the oldest alternate names have no columns for years."""
LARGEST_ID = 200_000_000
OWN_LANGUAGES = ("en", "it")
"""Preferred names in these count as the place's own, as CLDR's do for countries."""
NOT_NAMES = {"link", "wkdt", "post", "iata", "icao", "faac", "tcid", "unlc", "phon", "fr_1793"}
ABBREVIATION = "abbr"
SHORT = 3
"""Letters; a country's alternate names as short as this are codes that would match common words."""
SHOWN = 20

Numbers = npt.NDArray[np.int32]


@dataclass(slots=True)
class Batch:
    """What one block gives: rows for the staged tables, and what was wrong with the others.

    ``first`` is the number of the last embedded place; those of GeoNames are numbered from there by their lines.
    ``called`` holds the names of the rows of ``same``, by their lines.
    """

    end: int
    line: int
    first: int = 0
    lines: int = 0
    places: list[tuple[Any, ...]] = field(default_factory=list)
    same: list[tuple[Any, ...]] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    called: dict[int, list[Name]] = field(default_factory=dict)
    parents: list[tuple[int, int]] = field(default_factory=list)
    bad: int = 0
    shown: list[str] = field(default_factory=list)
    newest: str = ""

    def refuse(self, line: int, why: str) -> None:
        self.bad += 1
        if len(self.shown) < SHOWN:
            self.shown.append(f"line {line:,}: {why}")


def _split(block: Block, columns: tuple[int, int], batch: Batch) -> Iterator[tuple[int, list[str]]]:
    """Yields the lines of a block with their numbers, those of a wrong width or encoding left out."""
    fewest, most = columns
    try:
        text, sound = block.data.decode(), True
    except UnicodeDecodeError:
        text, sound = block.data.decode("utf8", "surrogateescape"), False
    for n, line in enumerate(text.removesuffix("\n").split("\n"), block.line):
        batch.lines += 1
        cells = line.split("\t")
        if not fewest <= len(cells) <= most:
            if line.strip() and not line.startswith("#"):
                wanted = f"{fewest}" if fewest == most else f"{fewest} to {most}"
                batch.refuse(n, f"{len(cells)} columns instead of {wanted}")
            continue
        if not sound and any("\udc80" <= c <= "\udcff" for c in line):
            batch.refuse(n, "not UTF-8")
            continue
        yield n, cells


def _id(value: str) -> int:
    """Returns a geonameid, or 0 for what is none."""
    number = int(value) if value.isdecimal() and len(value) < 10 else 0
    return number if number <= LARGEST_ID else 0


def places(block: Block, ground: Ground) -> Batch:
    """Reads a block of ``allCountries.txt``; new places are numbered by their lines, after the embedded ones.

    ``Batch.places`` holds (n, geonameid, name, kind, feature, lat, lon, country, first-level code, population, zone,
    rank, unit, name of the first-level unit), ``Batch.same`` the rows that describe a place of the embedded build.
    """
    batch, known = Batch(block.end, block.line, first=ground.first), rules()
    kept: list[tuple[int, int, list[str], Any, float, float]] = []
    for n, cells in _split(block, COLUMNS[PLACES], batch):
        rule = known.get(cells[7])
        if rule is None:
            if cells[6] not in _CLASSES:
                batch.refuse(n, f"'{cells[6][:10]}' is no feature class of GeoNames")
            continue
        alternates = cells[3].count(",") + 1 if cells[3] else 0
        id = _id(cells[0])
        held = ground.known.get(id)
        if alternates < rule.names and held is None:
            continue
        try:
            lat, lon = float(cells[4]), float(cells[5])
        except ValueError:
            batch.refuse(n, f"'{cells[4][:20]}', '{cells[5][:20]}' are no coordinates")
            continue
        if not -90.0 <= lat <= 90.0:
            batch.refuse(n, f"the latitude {cells[4]} is not between -90 and 90")
        elif not -180.0 <= lon <= 180.0:
            batch.refuse(n, f"the longitude {cells[5]} is not between -180 and 180")
        elif not id:
            batch.refuse(n, f"'{cells[0][:20]}' is no geonameid")
        elif not cells[1].strip():
            batch.refuse(n, "the name is missing")
        else:
            batch.newest = max(batch.newest, cells[18].strip())
            kept.append((n, id, cells, rule, lat, lon))
    lats, lons = np.array([k[4] for k in kept]), np.array([k[5] for k in kept])
    units = ground.units(lons, lats, [k[2][8] for k in kept], [k[3].kind == "city" for k in kept])
    for (n, id, cells, rule, lat, lon), unit in zip(kept, units, strict=True):
        number = ground.first + n
        names = _names(cells, number, rule.kind == "area", ground.columns)
        people = int(cells[14]) if cells[14].isdigit() else 0
        country, zone = cells[8] or None, cells[17] or None
        rank = round(rule.prominence(people, cells[3].count(",") + 1 if cells[3] else 0), 3)
        same = ground.known.get(id) or ground.same(rule, country, unit, names, lat, lon)
        if same is not None:
            least = SHORT + 1 if same in ground.countries else 1
            batch.same.append((same, id, cells[1], lat, lon, people or None, zone, n))
            known_as = [name for name in names if len(name[0]) >= least]
            batch.called[n] = [(norm, same, max(how, ALTERNATE), name) for norm, _, how, name in known_as]
            continue
        admin1 = ground.admin1.get(unit) if unit else None
        # fmt: off
        batch.places.append((number, id, cells[1], rule.kind, rule.feature, lat, lon, country, cells[10] or None,
                             people or None, zone, rank, unit, admin1))
        # fmt: on
        batch.names += names
    return batch


_CLASSES = frozenset("AHLPRSTUV") | {""}


def _names(cells: list[str], number: int, area: bool, columns: bool) -> list[Name]:
    """Returns the names of a row of places; ``columns`` says whether its own column of alternate names is taken."""
    name, ascii = cells[1], cells[2]
    own = normalise(name)
    found = {own: (own, number, NAME, name)} if own else {}
    if area and (base := base_name(own)) not in found and base:
        found[base] = (base, number, NAME, name)
    others = [ascii, *cells[3].split(",")] if columns and cells[3] else [ascii]
    for other in others:
        if other != name and usable(other):
            norm = normalise(other)
            if norm and norm not in found:
                found[norm] = (norm, number, ALTERNATE, other)
    return list(found.values())


def alternates(block: Block, numbers: Numbers, countries: frozenset[int]) -> Batch:
    """Reads a block of ``alternateNamesV2.txt``; ``numbers`` gives the place of each geonameid, 0 for none."""
    batch = Batch(block.end, block.line)
    last = len(numbers)
    for n, cells in _split(block, COLUMNS[ALTERNATES], batch):
        id = _id(cells[1])
        if not id or not cells[0].isdigit():
            batch.refuse(n, f"'{cells[1][:20]}' is no geonameid")
            continue
        place = int(numbers[id]) if id < last else 0
        language, name = cells[2], cells[3]
        if not place or language in NOT_NAMES:
            continue
        if language == ABBREVIATION:
            how = CODE
        elif usable(name):
            how = NAME if cells[4] == "1" and language in OWN_LANGUAGES else ALTERNATE
        else:
            continue
        norm = normalise(name)
        if norm and not (place in countries and len(norm) <= SHORT):
            batch.names.append((norm, place, how, name))
    return batch


def parents(block: Block, numbers: Numbers) -> Batch:
    """Reads a block of ``hierarchy.txt`` into pairs of a place and the administrative unit above it."""
    batch = Batch(block.end, block.line)
    last = len(numbers)
    for n, cells in _split(block, COLUMNS[HIERARCHY], batch):
        above, below = _id(cells[0]), _id(cells[1].rstrip("\r"))
        if not above or not below:
            batch.refuse(n, f"'{cells[0][:20]}', '{cells[1][:20]}' are no geonameids")
            continue
        kind = cells[2].strip() if len(cells) > 2 else ""
        if kind in ("", "ADM") and max(above, below) < last and above != below and numbers[above] and numbers[below]:
            batch.parents.append((int(numbers[below]), int(numbers[above])))
    return batch


def looks_wrong(block: Block, table: str) -> str | None:
    """Says why the beginning of a file cannot be that of a table; None where it can."""
    lines = [line for line in block.data[:1_000_000].split(b"\n")[:1000] if line and not line.startswith(b"#")]
    fewest, most = COLUMNS[table]
    good = 0
    for line in lines:
        cells = line.rstrip(b"\r").split(b"\t")
        ids = cells[:1] if table == PLACES else cells[:2]
        good += fewest <= len(cells) <= most and all(c.isdigit() for c in ids)
        if table == PLACES and len(cells) == most:
            good -= not (_number(cells[4]) and _number(cells[5]))
    if lines and good * 2 > len(lines):
        return None
    first = len(lines[0].split(b"\t")) if lines else 0
    if first == most:
        return "most of its first lines have no ids or coordinates"
    return f"its first line has {first} columns, that table has {most}"


def _number(value: bytes) -> bool:
    try:
        return math.isfinite(float(value))
    except ValueError:
        return False
