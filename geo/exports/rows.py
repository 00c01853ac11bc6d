"""Incidents as rows: one a row, with everything that a reader needs to check it."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pycountry

from geo.exports.schema import NAMES, disorder_type
from geo.records import Actor, Casualty, Place, Toponym
from geo.views.items import Happening
from geo.views.phrases import country
from geo.views.stretches import WEEK, span

Unit = Callable[[Place], str | None]
"""Names the second-level unit of a place."""
BETWEEN = "; "
LONE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Row:
    """``values`` by the names of :data:`geo.exports.schema.COLUMNS`, in their order; ``places`` in text order, each
    once."""

    values: dict[str, Any]
    places: tuple[Place, ...]


def row(happening: Happening, *, event: str | None = None, unit: Unit | None = None) -> Row:
    """Returns an incident as a row; what the article does not say is None.

    Args:
        event: the id that all accounts of the happening share.
        unit: what knows the second-level unit of a place.
    """
    analysis, incident = happening.analysis, happening.incident
    article = analysis.article
    toponyms = [analysis.toponyms[n] for n in incident.toponyms]
    placed: dict[str, tuple[Place, Toponym]] = {}
    for toponym in toponyms:
        if toponym.place is not None:
            placed.setdefault(toponym.place.id, (toponym.place, toponym))
    place, spot = next(iter(placed.values()), (None, None))
    begin = incident.when.begin if incident.when else None
    day, year, precision = _dated(begin)
    first, second = _sides(incident.actors)
    harm = _harm(incident.casualties)
    analysts = dict.fromkeys(t.corrected_by for t in toponyms if t.corrected_by)
    claim = incident.claimed_by
    values = {
        "event_id_cnty": happening.id,
        "event_date": day,
        "year": year,
        "time_precision": precision,
        "disorder_type": disorder_type(incident.type, incident.subtype),
        "event_type": incident.type,
        "sub_event_type": incident.subtype,
        "actor1": first[0].name if first else None,
        "assoc_actor_1": _names(first[1:]),
        "actor2": second[0].name if second else None,
        "assoc_actor_2": _names(second[1:]),
        "iso": _iso(place.country_code) if place else None,
        "country": country(place.country_code) if place else None,
        "admin1": place.admin1 if place else None,
        "admin2": unit(place) if place and unit else None,
        "location": place.name if place else None,
        "latitude": round(place.lat, 6) if place else None,
        "longitude": round(place.lon, 6) if place else None,
        "geo_precision": _precision(place) if place else None,
        "source": article.publisher,
        "notes": incident.summary,
        "fatalities": harm["killed_low"],
        "event_id": event,
        "article_id": article.id,
        "article_title": article.title,
        "source_url": article.url,
        "language": analysis.language,
        "published": article.published,
        "retrieved": article.retrieved,
        "sentence": article.text[incident.start : incident.end],
        "start": incident.start,
        "end": incident.end,
        "time_begin": begin,
        "time_end": incident.when.end if incident.when else None,
        "claimant": claim.name if claim else None,
        "claimant_country": claim.country_code if claim else None,
        "actor1_country": first[0].country_code if first else None,
        "actor2_country": second[0].country_code if second else None,
        "country_code": place.country_code if place else None,
        "place_id": place.id if place else None,
        "place_kind": place.kind if place else None,
        "place_radius_km": place.radius_km if place else None,
        "place_text": spot.text if spot else None,
        "place_source": place.source if place else None,
        "other_locations": BETWEEN.join(p.name for p, _ in list(placed.values())[1:]) or None,
        **harm,
        "score": incident.score,
        "place_score": spot.score if spot else None,
        "verified": bool(analysts),
        "verified_by": BETWEEN.join(analysts) or None,
        "pipeline": analysis.models.get("pipeline"),
    }
    return Row(_whole(values), tuple(p for p, _ in placed.values()))


def _whole(values: dict[str, Any]) -> dict[str, Any]:
    """Half a surrogate pair can be written to no file; it becomes the replacement character."""
    try:
        "".join([v for v in values.values() if type(v) is str]).encode()
    except UnicodeEncodeError:
        return {k: LONE.sub("\ufffd", v) if isinstance(v, str) else v for k, v in values.items()}
    return values


@functools.lru_cache(4096)
def _dated(begin: str | None) -> tuple[str | None, int | None, int | None]:
    """Returns day, year and ACLED's time precision of a TIMEX3 value; a bare year has no day that could be meant."""
    stretch = span(begin)
    if begin is None or stretch is None:
        return None, None, None
    year = stretch.begin.year
    if WEEK.match(begin):
        precision = 2
    elif len(begin) >= len("2022-09-13"):
        precision = 1
    elif len(begin) == len("2022-09"):
        precision = 3
    else:
        return None, year, None
    return stretch.begin.date().isoformat(), year, precision


def _sides(actors: Sequence[Actor]) -> tuple[list[Actor], list[Actor]]:
    """Returns who began it and whom it was done to; parties stand alone, the first on the one side."""
    first = [a for a in actors if a.role == "initiator"]
    second = [a for a in actors if a.role == "target"]
    for party in (a for a in actors if a.role == "party"):
        (first if not first else second).append(party)
    return first, second


def _names(actors: Sequence[Actor]) -> str | None:
    return BETWEEN.join(a.name for a in actors) or None


def _harm(casualties: Sequence[Casualty]) -> Mapping[str, int | None]:
    """Returns the lowest and highest figure of each kind, over all who are named.

    Of several figures about the same people the highest counts: later words repeat part of it. An open end ("at least
    49") leaves the highest open, "up to 50" the lowest.
    """
    people: dict[str, dict[tuple[str | None, str | None], Casualty]] = {}
    for c in casualties:
        figure = _top(c)
        if figure is None:
            continue
        alike, own = people.setdefault(c.kind, {}), (c.country_code, c.who)
        if own not in alike or figure > (_top(alike[own]) or 0):
            alike[own] = c
    if not people:
        return _NOBODY
    found = dict(_NOBODY)
    for kind, named in people.items():
        found[f"{kind}_low"] = _sum([c.low for c in named.values()])
        found[f"{kind}_high"] = _sum([c.high for c in named.values()])
    return found


def _top(casualty: Casualty) -> int | None:
    return casualty.low if casualty.high is None else casualty.high


def _sum(figures: list[int | None]) -> int | None:
    return None if None in figures else sum(n for n in figures if n is not None)


_NOBODY: Mapping[str, int | None] = {name: None for name in NAMES if name.endswith(("_low", "_high"))}


def _precision(place: Place) -> int | None:
    """ACLED's: 1 the spot itself, 2 part of a region, 3 a region. A country it does not code."""
    if place.kind == "country":
        return None
    if place.kind != "area":
        return 1
    return 2 if place.admin1 and place.admin1 != place.name else 3


@functools.lru_cache(512)
def _iso(code: str | None) -> int | None:
    """Returns the ISO 3166-1 number of a two-letter code."""
    known: Any = pycountry.countries.get(alpha_2=code.upper()) if code else None
    return int(known.numeric) if known else None
