"""Incidents of several articles and sources become events, their accounts side by side.

Two accounts belong together when nothing contradicts and enough supports it: place, time, type and actors each count,
and each reason is kept in words, so that an analyst can see why.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import asin, cos, radians, sin, sqrt

from geo.records import Account, Analysis, Event, Incident, Place

EARTH_KM = 6371.0088
POINT_KM = 15.0
"""Distance at which two towns may still be one place of a happening."""
NEEDED = 3.0
"""Weight of the reasons under which two accounts are one event."""
RELATED = frozenset({"Battles", "Explosions/Remote violence"})
"""Types by which two sides often report one fight."""


@dataclass(frozen=True, slots=True)
class _Told:
    """An account with what grouping compares."""

    account: Account
    places: tuple[Place, ...]
    day: date | None
    stated: bool
    """Whether the day is the text's own, and not that of publication."""


def group(analyses: Iterable[Analysis]) -> list[Event]:
    """Returns the events of several articles, earliest first; each incident stands in exactly one.

    An incident that no other account matches is an event with one account and no reasons. Publication dates stand in
    for times that the text does not give, and weigh less.
    """
    told = [_told(analysis, incident) for analysis in analyses for incident in analysis.incidents]
    told.sort(key=lambda t: (t.day or date.max, t.account.article_id, t.account.incident.start))
    clusters: list[list[_Told]] = []
    reasons: list[list[str]] = []
    for one in told:
        best: tuple[float, int, list[str]] | None = None
        for n, cluster in enumerate(clusters):
            links = [_link(one, other) for other in cluster]
            if any(link is None for link in links):
                continue
            weight, why = max((link for link in links if link is not None), key=lambda link: link[0])
            if weight >= NEEDED and (best is None or weight > best[0]):
                best = weight, n, why
        if best:
            clusters[best[1]].append(one)
            reasons[best[1]] += [r for r in best[2] if r not in reasons[best[1]]]
        else:
            clusters.append([one])
            reasons.append([])
    return [
        Event(_id(cluster), tuple(t.account for t in cluster), tuple(why))
        for cluster, why in zip(clusters, reasons, strict=True)
    ]


def _told(analysis: Analysis, incident: Incident) -> _Told:
    places = (analysis.toponyms[i].place for i in incident.toponyms if i < len(analysis.toponyms))
    stated = _day(incident.when.begin) if incident.when else None
    return _Told(
        Account(analysis.article.id, incident),
        tuple(p for p in places if p is not None),
        stated or _day(analysis.article.published),
        stated is not None,
    )


def _id(cluster: Sequence[_Told]) -> str:
    first = cluster[0].account
    return "e" + hashlib.sha256(f"{first.article_id}:{first.incident.id}".encode()).hexdigest()[:10]


def _day(iso: str | None) -> date | None:
    """The day of an ISO 8601 date or time; None where it is given more coarsely."""
    try:
        return date.fromisoformat((iso or "")[:10]) if iso and len(iso) >= 10 else None
    except ValueError:
        return None


def _link(a: _Told, b: _Told) -> tuple[float, list[str]] | None:
    """Returns the weight and the reasons for one event, None where the accounts contradict each other."""
    x, y = a.account.incident, b.account.incident
    if x.type != y.type and not {x.type, y.type} <= RELATED:
        return None
    weight, why = 0.0, list[str]()
    if x.type == y.type:
        weight += 0.5 + 0.5 * (x.subtype == y.subtype)
        why.append(f"same kind: {x.subtype if x.subtype == y.subtype else x.type}")
    for part in (_time(a, b), _place(a, b), _actors(x, y)):
        if part is None:
            return None
        weight += part[0]
        why += part[1]
    return weight, why


def _time(a: _Told, b: _Told) -> tuple[float, list[str]] | None:
    if a.day is None or b.day is None:
        return 0.0, []
    apart, stated = abs((a.day - b.day).days), a.stated and b.stated
    if apart > (0 if stated else 2):
        return None
    if apart == 0:
        return (1.0 if stated else 0.75), [f"same day: {a.day.isoformat()}"]
    return 0.25, [f"reported {apart} day{'s' * (apart > 1)} apart"]


def _place(a: _Told, b: _Told) -> tuple[float, list[str]] | None:
    if not a.places or not b.places:
        return 0.0, []
    pairs = [(p, q) for p in a.places for q in b.places]
    for p, q in pairs:
        if p.id == q.id:
            return (1.0 if p.kind == "country" else 1.75), [f"same place: {p.name}"]
    for p, q in pairs:
        if "country" in (p.kind, q.kind):
            if p.country_code and p.country_code == q.country_code:
                return 0.5, [f"same country: {p.country_code}"]
        elif (km := kilometres(p, q)) <= max(p.radius_km, q.radius_km, POINT_KM):
            return 1.25, [f"{p.name} and {q.name} lie {km:.0f} km apart"]
    return None


def _actors(x: Incident, y: Incident) -> tuple[float, list[str]] | None:
    mine, theirs = _sides(x), _sides(y)
    for role in ("initiator", "target"):
        if mine[role] and theirs[role] and not mine[role] & theirs[role]:
            # Each side may name the other as the one that began; that is an account, not a contradiction.
            crossed = {"initiator": "target", "target": "initiator"}[role]
            if not mine[role] & theirs[crossed] and not theirs[role] & mine[crossed]:
                return None
    shared = {c for role in mine.values() for c in role} & {c for role in theirs.values() for c in role}
    if not shared:
        return 0.0, []
    return (1.5 if len(shared) > 1 else 0.75), [f"same actors: {', '.join(sorted(shared))}"]


def _sides(incident: Incident) -> dict[str, set[str]]:
    sides: dict[str, set[str]] = {"initiator": set(), "target": set(), "party": set()}
    for actor in incident.actors:
        if actor.country_code:
            sides[actor.role].add(actor.country_code)
    return sides


def kilometres(a: Place, b: Place) -> float:
    """Returns the great-circle distance between two places' points in kilometres."""
    lat1, lon1, lat2, lon2 = map(radians, (a.lat, a.lon, b.lat, b.lon))
    h = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(h)))
