"""The nouns of Dateline: frozen records without behaviour.

They are the objects of the interface that ``python -m geo extract`` speaks. Offsets count Unicode code points of
``Article.text`` and are half-open; coordinates are WGS84 degrees; scores run from 0 to 1; what the text does not say
is ``None`` or an empty tuple.
"""

from __future__ import annotations

import dataclasses
import hashlib
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from math import asin, cos, radians, sin, sqrt
from typing import Any, Literal

Offsets = tuple[int, int]
Role = Literal["literal", "associative"]
PlaceKind = Literal["country", "area", "city", "landmark"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
QuoteKind = Literal["direct", "mixed", "indirect"]
Status = Literal["reported", "alleged", "denied", "hypothetical"]
ActorRole = Literal["initiator", "target", "party"]
CasualtyKind = Literal["killed", "wounded", "missing", "captured", "displaced"]
EARTH_KM = 6371.0088
"""Mean radius (IUGG)."""


@dataclass(frozen=True, slots=True)
class Article:
    """One text and what is known of it. ``published`` is an ISO 8601 date or date-time, as given."""

    id: str
    text: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published: str | None = None
    retrieved: str | None = None
    toponyms: tuple[Offsets, ...] | None = None
    """Spans given with the article: exactly these are resolved and no others are recognised."""
    warnings: tuple[str, ...] = ()
    """What of the input had to be left out, a sentence each."""

    @property
    def sha256(self) -> str:
        """Digest of the text, in hexadecimal; the same text is the same article to the store."""
        return hashlib.sha256(self.text.encode("utf8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Entity:
    start: int
    end: int
    text: str
    label: Literal["PER", "LOC", "ORG"]


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a gazetteer. ``radius_km`` is that of the circle with the place's area, 0 for a point."""

    id: str
    name: str
    kind: PlaceKind
    lat: float
    lon: float
    radius_km: float = 0.0
    country_code: str | None = None
    admin1: str | None = None
    population: int | None = None
    timezone: str | None = None
    source: str = ""
    geonameid: int | None = None

    def kilometres_to(self, other: Place) -> float:
        """Returns the great-circle distance between the points of two places."""
        lat1, lon1, lat2, lon2 = map(radians, (self.lat, self.lon, other.lat, other.lon))
        h = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
        return 2 * EARTH_KM * asin(min(1.0, sqrt(h)))


@dataclass(frozen=True, slots=True)
class Alternative:
    place: Place
    score: float


@dataclass(frozen=True, slots=True)
class Toponym:
    """A name of a place in the text; ``place`` is None where nothing supports a reading."""

    start: int
    end: int
    text: str
    role: Role
    score: float
    place: Place | None = None
    alternatives: tuple[Alternative, ...] = ()
    corrected_by: str | None = None
    """Who chose the place, where a person did; the score is then 1."""


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression; ``value`` is ISO 8601 as TIMEX3 writes it, with a UTC offset where one is known."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Who is quoted; ``name`` is the fullest name that the article gives that person or body."""

    start: int
    end: int
    text: str
    name: str
    country_code: str | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """An attribution. ``text`` joins its spans by one space; a direct quote's spans leave the marks out."""

    id: str
    kind: QuoteKind
    spans: tuple[Offsets, ...]
    text: str
    source: Source | None = None
    cue: Cue | None = None


@dataclass(frozen=True, slots=True)
class When:
    """ISO 8601 begin and end at the grain that the text gives; ``timex`` indexes the analysis's timexes."""

    begin: str | None = None
    end: str | None = None
    timex: int | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    name: str
    role: ActorRole
    country_code: str | None = None


@dataclass(frozen=True, slots=True)
class Casualty:
    """People harmed: "at least 49" has ``low`` 49 and ``high`` None."""

    kind: CasualtyKind
    low: int | None = None
    high: int | None = None
    who: str | None = None
    country_code: str | None = None


@dataclass(frozen=True, slots=True)
class Claimant:
    name: str
    country_code: str | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """Something reported to have happened. ``toponyms`` index the analysis's list; ``quotes`` are quote ids."""

    id: str
    start: int
    end: int
    type: str
    subtype: str
    summary: str
    toponyms: tuple[int, ...] = ()
    when: When | None = None
    actors: tuple[Actor, ...] = ()
    casualties: tuple[Casualty, ...] = ()
    claimed_by: Claimant | None = None
    quotes: tuple[str, ...] = ()
    score: float = 0.0
    status: Status = "reported"


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything that was read from one article; all lists are in text order."""

    article: Article
    language: str
    entities: tuple[Entity, ...] = ()
    toponyms: tuple[Toponym, ...] = ()
    timexes: tuple[Timex, ...] = ()
    quotes: tuple[Quote, ...] = ()
    incidents: tuple[Incident, ...] = ()
    unasserted: tuple[Incident, ...] = ()
    models: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Correction:
    """An analyst's word on one item. ``scope`` says whether it holds for this mention or for every place so named.

    ``what`` names the item ("toponym"), ``target`` its surface text, ``start`` its offset in the article (None for
    scope "name"), ``was`` and ``to`` the place ids before and after (``to`` None: no place is right). ``place`` is the
    place of ``to`` where the gazetteer does not hold it.
    """

    article_id: str
    what: Literal["toponym"]
    target: str
    start: int | None
    was: str | None
    to: str | None
    by: str
    at: datetime
    scope: Literal["mention", "article", "name"]
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What an online geocoder answered and when; times are aware. No ``found`` is its word that there is no place."""

    service: str
    question: str
    asked: datetime
    expires: datetime
    found: tuple[dict[str, Any], ...] = ()


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, (tuple, list)):
        return [_plain(v) for v in value]
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    return value


def to_json(analysis: Analysis) -> dict[str, Any]:
    """Returns the analysis as the JSON object of the interface: plain dicts and lists, article fields flattened."""
    rest = {f.name: _plain(getattr(analysis, f.name)) for f in dataclasses.fields(analysis) if f.name != "article"}
    language = rest.pop("language")
    found = {"id": analysis.article.id, "language": language, "published": analysis.article.published, **rest}
    return found | ({"warnings": list(analysis.article.warnings)} if analysis.article.warnings else {})


def from_json(value: dict[str, Any], article: Article) -> Analysis:
    """Reads back what :func:`to_json` made, beside the article that it does not hold whole.

    Fields that this version does not know are left out, and absent ones take their defaults.

    Raises:
        TypeError, ValueError, KeyError: the object is not an analysis.
    """
    analysis: Analysis = _reader(Analysis)({**value, "article": article})
    return analysis


@cache
def _reader(annotation: Any) -> Callable[[Any], Any]:
    """Returns the function that turns plain JSON into a value of the annotated type; made once for each type."""
    arguments = typing.get_args(annotation)
    origin = typing.get_origin(annotation)
    if annotation is Article:
        return lambda value: value
    if dataclasses.is_dataclass(annotation) and isinstance(annotation, type):
        hints = typing.get_type_hints(annotation)
        readers = [(f.name, _reader(hints[f.name])) for f in dataclasses.fields(annotation)]
        record: Callable[..., Any] = annotation
        return lambda value: record(**{name: read(value[name]) for name, read in readers if name in value})
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            item = _reader(arguments[0])
            return lambda value: tuple(item(v) for v in value)
        return lambda value: tuple(value)
    if origin in (typing.Union, types.UnionType):
        inner = _reader(next(a for a in arguments if a is not type(None)))
        return lambda value: None if value is None else inner(value)
    return lambda value: value
