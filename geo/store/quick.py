"""Reads stored analyses fast, and checks the kind of every value on the way: for going through a whole project."""

from __future__ import annotations

import dataclasses
import json
import typing
from typing import Any, Literal

import msgspec

from geo.records import Analysis, Article, Incident, Place, Timex, Toponym, from_json

_FIELDS = [field for field in dataclasses.fields(Analysis) if field.name != "article"]
PARTS = tuple(field.name for field in _FIELDS)
"""What :func:`geo.records.to_json` writes of an analysis beside what the article holds."""


def _decoded(kind: Any, field: dataclasses.Field[Any]) -> tuple[Any, ...]:
    """Returns a field of the record as msgspec wants it, with the record's own default."""
    if field.default_factory is not dataclasses.MISSING:
        return field.name, kind, msgspec.field(default_factory=field.default_factory)
    return (field.name, kind) if field.default is dataclasses.MISSING else (field.name, kind, field.default)


_HINTS = typing.get_type_hints(Analysis)
Whole: Any = msgspec.defstruct("Whole", [*(_decoded(_HINTS[f.name], f) for f in _FIELDS), ("id", str, "")])


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
    return Analysis(article, **{name: getattr(found, name) for name in PARTS})


def light(data: str | bytes, article: Article) -> Analysis:
    """The same with toponyms, times and incidents alone, and without the alternatives of toponyms."""
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
