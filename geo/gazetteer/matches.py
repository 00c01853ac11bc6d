"""Places that a name can mean, and in what order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal, cast

from geo.gazetteer import schema
from geo.gazetteer.normalize import Kind
from geo.gazetteer.similar import KNOWN
from geo.records import Place

How = Literal["name", "alternate", "code", "demonym", "similar"]

PRIMARY = 1.0
"""What being a place's own name is worth against an alternate one: a tenfold population (log10)."""
DOTTED = 4.0
"""What it is worth to be written with the very dots of an abbreviation: "Pa." is a state before it is a town."""
FEATURE, RANK, PARENT = 13, 14, 15
"""Where these stand in a row of ``places``."""
CODE = schema.HOWS.index("code")


@dataclass(frozen=True, slots=True)
class Match:
    """A place that a name can mean. ``name`` is the gazetteer's spelling, ``feature`` the finer kind (``PPLC``),
    ``rank`` the prominence by which places of one name are ordered, about log10 of a town's people."""

    place: Place
    name: str
    how: How
    feature: str
    rank: float = 0.0


def place_of(row: tuple[Any, ...]) -> Place:
    """Returns the place of a row of ``places``."""
    return Place(*row[1:13])


def ranked(rows: Iterable[tuple[Any, ...]], name: str) -> tuple[Match, ...]:
    """Returns the matches of rows of ``places``, each with how and spelling behind it, the most prominent first.

    A code only matches when ``name`` is written as it is.
    """
    bare = _bare(name)
    found = []
    for row in rows:
        how, spelling = row[-2:]
        worth = 0.0 if how else PRIMARY
        if how == CODE:
            spelling = next((s for s in spelling.split("|") if s == name or _written(s, bare)), None)
            worth = DOTTED if "." in name and spelling == name else 0.0
        if spelling is not None:
            match = Match(place_of(row), spelling, cast(How, schema.HOWS[how]), row[FEATURE], row[RANK])
            found.append((-row[RANK] - worth, row[1], match))
    found.sort(key=lambda known: known[:2])
    return tuple(match for _, _, match in found)


def _bare(code: str) -> str:
    return code.replace(".", "").replace(" ", "")


def _written(code: str, bare: str) -> bool:
    """Whether a code may be written so without dots: "N.J." may, "Pa." may not."""
    return _bare(code) == bare and (code.isupper() or not code.endswith("."))


def of_kind(found: tuple[Match, ...], kind: Kind) -> tuple[Match, ...]:
    """Returns the matches that a name can mean whose generic words or articles have been dropped."""
    found = tuple(m for m in found if m.how != "code")
    if kind == "airport":
        return tuple(m for m in found if m.feature == "AIRP")
    if kind == "town":
        return tuple(m for m in found if m.place.kind == "city")
    if kind == "area":
        return tuple(m for m in found if m.place.kind == "area") or tuple(m for m in found if m.place.kind == "country")
    # An article alone stands before countries, regions and the like; "La Stampa" is no village.
    return tuple(m for m in found if m.place.kind != "city" and m.feature != "ADM2")


def well_known(match: Match) -> bool:
    """Whether news writes of the place so often that its name comes in many spellings."""
    place = match.place
    return (place.kind != "city" and match.feature != "ADM2") or (place.population or 0) >= KNOWN
