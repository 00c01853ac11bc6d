"""Chooses among candidates: all the names of an article together, by a linear score over few features.

The features know no language: how known a place is, whether the name is its own, whether its kind is the one that the
text gives, whether the place said to hold it does, how much of the article speaks of its country and first-level
unit, how near the article's other places lie, and whether the publisher is at home in its country. Two passes: the
second takes the first's result as the other names' places.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geo.gazetteer.lookup import Match
from geo.nlp.candidates import Mention
from geo.records import Alternative, Place

Array = NDArray[np.float64]

FEATURES = ("prominence", "own_name", "kind", "held", "country", "admin1", "near", "home", "town")
WEIGHTS = np.array([1.2, 1.8, 1.0, 4.0, 2.0, 3.7, 2.0, 2.2, 1.0])
"""Rounded from a conditional logistic regression on the ambiguous names of LGL and TR-News (1,801 names, L2), those of
its own name and of kind and holder moved towards what other languages and shorter texts need; top choice right for
0.89 of the ambiguous names of the half not fitted on."""
NEAR_KM = 150.0
PER_RADIAN_KM = 6371.0
ALTERNATIVES = 5
SEAT_DEGREES = 1.0
"""Within this much of latitude and longitude of its unit's middle a town may be what the unit is named after."""
NEIGHBOURS = 200
"""Places against which nearness is measured at most, the surest; a book-long text names thousands."""
PROMINENCE = {"PCLI": 8.5, "CONT": 8.5, "ADM1": 6.5, "ADM2": 4.5, "ADM3": 4.0}
OTHER = 6.5
"""What a place without a population weighs, on the scale of log10 of a town's population."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """The place chosen for a mention (None where there is no candidate), its score and what else it may be."""

    place: Place | None
    score: float
    alternatives: tuple[Alternative, ...]


NOTHING = Resolution(None, 0.0, ())


def prominence(match: Match) -> float:
    """How well known a place is, about log10 of its people."""
    place = match.place
    if place.kind == "country":
        return PROMINENCE["PCLI"]
    if place.kind == "city":
        return math.log10((place.population or 0) + 100) + (0.5 if match.feature == "PPLC" else 0.0)
    return PROMINENCE.get(match.feature, OTHER)


@dataclass(slots=True)
class _Table:
    """All candidates of an article's names, flat; ``owner`` gives each candidate's name,
    ``country`` and ``admin1`` number their units, ``vectors`` are on the unit sphere, ``local`` is 0 for countries."""

    matches: list[Match]
    owner: NDArray[np.intp]
    names: int
    features: Array
    vectors: Array
    country: NDArray[np.intp]
    admin1: NDArray[np.intp]
    local: Array

    @classmethod
    def build(cls, groups: Sequence[Sequence[Match]]) -> _Table:
        matches = [m for group in groups for m in group]
        owner = np.repeat(np.arange(len(groups)), [len(g) for g in groups])
        lat, lon = (np.radians([getattr(m.place, a) for m in matches]) for a in ("lat", "lon"))
        vectors = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
        countries = np.array([m.place.country_code or f"?{i}" for i, m in enumerate(matches)])
        units = np.array([f"{m.place.country_code}/{_unit(m) or i}" for i, m in enumerate(matches)])
        features = np.zeros((len(matches), len(FEATURES)))
        features[:, 0] = [prominence(m) for m in matches]
        features[:, 1] = [m.how == "name" for m in matches]
        features[:, 8] = _towns(groups)
        local = np.array([m.place.kind != "country" for m in matches], dtype=float)
        _, c = np.unique(countries, return_inverse=True)
        _, u = np.unique(units, return_inverse=True)
        return cls(matches, owner, len(groups), features, vectors, c, u, local)


def _towns(groups: Sequence[Sequence[Match]]) -> list[float]:
    """Of a town and the unit named after it the town is rather meant where no kind is asked: 0.3 for towns, -0.7 for
    units that have such a town."""
    marks: list[float] = []
    for group in groups:
        towns = [m.place for m in group if m.place.kind == "city"]
        marks += [0.3 if m.place.kind == "city" else -0.7 * _named_after(m.place, towns) for m in group]
    return marks


def _named_after(place: Place, towns: Sequence[Place]) -> bool:
    return place.kind == "area" and any(
        t.country_code == place.country_code
        and abs(t.lat - place.lat) < SEAT_DEGREES
        and abs(t.lon - place.lon) < SEAT_DEGREES
        for t in towns
    )


def _unit(match: Match) -> str | None:
    """The first-level unit that a candidate lies in or is."""
    if match.feature == "ADM1":
        return match.place.name
    return match.place.admin1


def _softmax(scores: Array, owner: NDArray[np.intp], names: int) -> Array:
    top = np.full(names, -np.inf)
    np.maximum.at(top, owner, scores)
    grown = np.exp(scores - top[owner])
    total = np.bincount(owner, grown, names)
    result: Array = grown / total[owner]
    return result


def _context(table: _Table, belief: Array) -> None:
    """Fills the features that depend on the other names, ``belief`` being each candidate's share of its name."""
    others = max(table.names - 1, 1)
    for column, code in ((4, table.country), (5, table.admin1)):
        share = belief * (table.local if column == 5 else 1.0)
        _, pair = np.unique(table.owner * (int(code.max()) + 1) + code, return_inverse=True)
        support = np.bincount(code, share)[code] - np.bincount(pair, share)[pair]
        table.features[:, column] = np.sqrt(np.maximum(support, 0.0) / others)
    best = np.flatnonzero(belief * table.local > 0.2)
    if len(best) > NEIGHBOURS:
        best = best[np.argsort(-belief[best], kind="stable")[:NEIGHBOURS]]
    near = np.zeros(len(belief))
    if len(best):
        cosine = np.clip(table.vectors @ table.vectors[best].T, -1.0, 1.0)
        weight = np.exp(-np.arccos(cosine) * PER_RADIAN_KM / NEAR_KM) * belief[best]
        weight[table.owner[:, None] == table.owner[best][None, :]] = 0.0
        near = 1.0 - np.prod(1.0 - 0.9 * weight, axis=1)
    table.features[:, 6] = near * table.local


def features(
    mentions: Sequence[Mention], candidates: Sequence[Sequence[Match]], home: frozenset[str], weights: Array = WEIGHTS
) -> tuple[_Table, list[int | None]]:
    """Returns the filled table of an article and, for each mention, the number of its name in it (None: unknown)."""
    keys: dict[str, int] = {}
    groups: list[Sequence[Match]] = []
    number: list[int | None] = []
    for mention, found in zip(mentions, candidates, strict=True):
        if not found:
            number.append(None)
            continue
        key = mention.key if mention.kind is None else f"{mention.key}\n{mention.kind}"
        if key not in keys:
            keys[key] = len(groups)
            groups.append(found)
        number.append(keys[key])
    if not groups:
        return _Table([], np.zeros(0, np.intp), 0, *(np.zeros((0, 9)),) * 5), number  # type: ignore[arg-type]
    table = _Table.build(groups)
    first = np.searchsorted(table.owner, np.arange(table.names))
    asked = {m.key: m.kind for m in mentions if m.kind}
    seen = set()
    for mention, found, n in zip(mentions, candidates, number, strict=True):
        if n is None:
            continue
        kind = mention.kind or asked.get(mention.key)
        holder = candidates[mention.holder][:3] if mention.holder is not None else ()
        if (n, mention.holder) in seen:
            continue
        seen.add((n, mention.holder))
        for k, match in enumerate(found):
            row = table.features[first[n] + k]
            if kind:
                row[8] = 0.0
                row[2] = (1.0 if match.place.kind == kind else -1.0) * (1.0 if mention.kind else 0.5)
            if holder and any(_holds(h, match) for h in holder):
                row[3] = 1.0
            row[7] = match.place.country_code in home
    own = np.array([0, 1, 2, 3, 7, 8])
    belief = _softmax(table.features[:, own] @ weights[own], table.owner, table.names)
    _context(table, belief)
    _context(table, _softmax(table.features @ weights, table.owner, table.names))
    return table, number


def _holds(holder: Match, match: Match) -> bool:
    if holder.place.id == match.place.id or holder.place.country_code != match.place.country_code:
        return False
    if holder.place.kind == "country":
        return match.place.kind != "country"
    return holder.feature == "ADM1" and match.place.admin1 == holder.place.name


def resolve(
    mentions: Sequence[Mention], candidates: Sequence[Sequence[Match]], home: frozenset[str] = frozenset()
) -> list[Resolution]:
    """Returns one resolution a mention, in order.

    Args:
        mentions: the article's names.
        candidates: for each, its candidates, the most prominent first.
        home: ISO codes of countries in which the publisher is at home.
    """
    table, number = features(mentions, candidates, home)
    if not table.names:
        return [NOTHING] * len(mentions)
    chances = _softmax(table.features @ WEIGHTS, table.owner, table.names)
    bounds = np.searchsorted(table.owner, np.arange(table.names + 1))
    results = []
    for n in range(table.names):
        ordered = sorted(range(bounds[n], bounds[n + 1]), key=lambda i: -chances[i])
        best = table.matches[ordered[0]].place
        rest: dict[str, Alternative] = {}
        for i in ordered[1 : ALTERNATIVES + 1]:
            place = table.matches[i].place
            if place.id != best.id:
                rest.setdefault(place.id, Alternative(place, round(float(chances[i]), 4)))
        results.append(Resolution(best, round(float(chances[ordered[0]]), 4), tuple(rest.values())))
    return [NOTHING if n is None else results[n] for n in number]
