"""Reads stored analyses fast, and checks the kind of every value on the way: for going through a whole project."""

from __future__ import annotations

import json
from typing import Literal

import msgspec

from geo.records import Analysis, Article, Entity, Incident, Place, Quote, Timex, Toponym, from_json


class Whole(msgspec.Struct):
    """What :func:`geo.records.to_json` writes, less what the article holds."""

    language: str
    entities: tuple[Entity, ...] = ()
    toponyms: tuple[Toponym, ...] = ()
    timexes: tuple[Timex, ...] = ()
    quotes: tuple[Quote, ...] = ()
    incidents: tuple[Incident, ...] = ()
    models: dict[str, str] = {}


class _Spot(msgspec.Struct):
    """A toponym without its alternatives, which are half of what an analysis holds."""

    start: int
    end: int
    text: str
    role: Literal["literal", "associative"]
    score: float
    place: Place | None = None
    corrected_by: str | None = None


class _Light(msgspec.Struct):
    language: str
    toponyms: tuple[_Spot, ...] = ()
    timexes: tuple[Timex, ...] = ()
    incidents: tuple[Incident, ...] = ()
    models: dict[str, str] = {}


_whole = msgspec.json.Decoder(Whole)
_light = msgspec.json.Decoder(_Light)


def whole(data: str | bytes, article: Article) -> Analysis:
    """Returns the analysis that ``data`` is the JSON of.

    Raises:
        TypeError, ValueError, KeyError: it is not one.
    """
    try:
        found = _whole.decode(data)
    except msgspec.DecodeError:  # as an older version wrote it, perhaps, or with half a character
        return from_json(json.loads(data), article)
    return Analysis(article, **{name: getattr(found, name) for name in found.__struct_fields__})


def light(data: str | bytes, article: Article) -> Analysis:
    """The same without entities, quotes and alternatives."""
    try:
        found = _light.decode(data)
    except msgspec.DecodeError:
        return from_json(json.loads(data), article)
    return Analysis(
        article,
        found.language,
        toponyms=tuple(
            Toponym(t.start, t.end, t.text, t.role, t.score, t.place, (), t.corrected_by) for t in found.toponyms
        ),
        timexes=found.timexes,
        incidents=found.incidents,
        models=found.models,
    )
