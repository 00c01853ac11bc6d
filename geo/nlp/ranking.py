"""What tells the candidates of an article's names apart, as numbers that know no language.

A town and the units named after it count as one candidate, a `Spot`, so that a name is not believed twice over.
`Table.local` looks at a name by itself: how well known each spot is, whether the name is its own, whether its kind is
the one that the text gives, whether the place said to hold it does. `Table.context` looks at the article's other
names, given how far each of their spots is believed: how many lie in the same country or unit, whether that country
or unit is named itself, how near they lie on the ground, and how near in the text.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geo.gazetteer.lookup import Match
from geo.nlp.candidates import Mention
from geo.records import Place

Array = NDArray[np.float64]
Index = NDArray[np.intp]

LOCAL = (
    "order", "candidates", "people", "people_below_first", "people_of_first", "first_ahead_of_second", "country",
    "first_unit", "second_unit", "other_area", "city", "landmark", "capital", "own_name", "alternate", "code",
    "demonym", "similar", "kind_asked", "kind_fits", "holder_country", "holder_unit", "home", "spoken", "reach",
    "mentions", "as_spelt", "unit_of_its_name", "same_country",
)  # fmt: skip
CONTEXT = (
    "belief", "belief_of_best", "place_in_belief", "country_support", "country_named", "country_share", "unit_support",
    "unit_total", "unit_named", "near_30", "near_100", "near_300", "near_in_text", "nearest_believed", "near_the_sure",
    "names",
)  # fmt: skip

SCALES_KM = (30.0, 100.0, 300.0)
TEXT_SCALE = 150.0
"""Characters over which the nearness of two names in the text fades."""
SURE_KM = 150.0
SMALL_KM = 200.0
"""A larger place says too little of where its article's other places lie."""
FARTHEST_KM = 20_000.0
EARTH_KM = 6371.0
BELIEVED, SURE = 0.5, 0.8
NEIGHBOURS = 300
"""Candidates against which nearness is measured at most, the most believed; a book-long text names thousands."""
MENTIONS = 600
"""Mentions up to which each counts for nearness in the text; beyond, the first one of each name does."""
SIMILAR: frozenset[str] = frozenset({"similar"})
SAME_KM = 10.0
"""Two towns of one name nearer than this are one town listed twice; a unit reaches at least as far."""
REACH = 1.3
"""A town within this many radii of the middle of a unit of its name lies in it."""
KM_PER_DEGREE = 111.195


@dataclass(frozen=True, slots=True)
class Where:
    """ISO codes of the countries in which the publisher is at home, and of those that speak the article's language."""

    home: frozenset[str] = frozenset()
    spoken: frozenset[str] = frozenset()


NOWHERE = Where()


@dataclass(frozen=True, slots=True)
class Spot:
    """Candidates of one name that lie together: a town and the units named after it, the most prominent first."""

    members: tuple[Match, ...]

    @property
    def first(self) -> Match:
        return self.members[0]

    def is_(self, *features: str) -> bool:
        return any(m.feature in features for m in self.members)

    def of_kind(self, kind: str) -> bool:
        return any(m.place.kind == kind for m in self.members)


def spots(found: Sequence[Match]) -> list[Spot]:
    """Puts the candidates of a name together that are one spot, in the order of their most prominent members."""
    gathered: list[list[Match]] = []
    for match in found:
        for members in gathered:
            if _together(members[0].place, match.place):
                members.append(match)
                break
        else:
            gathered.append([match])
    return [Spot(tuple(members)) for members in gathered]


def _together(one: Place, other: Place) -> bool:
    if one.country_code != other.country_code or "country" in (one.kind, other.kind):
        return False
    reach = max(SAME_KM, REACH * one.radius_km, REACH * other.radius_km)
    north = (one.lat - other.lat) * KM_PER_DEGREE
    east = (one.lon - other.lon) * KM_PER_DEGREE * math.cos(math.radians(one.lat))
    return north * north + east * east < reach * reach


@dataclass(slots=True)
class Table:
    """All spots of an article's names, flat.

    ``owner`` gives each spot's name, ``bounds`` the range of each name's spots, ``number`` each mention's name (None
    where it has no candidate), ``kinds`` the kind that each name is asked for; ``country`` and ``unit`` number
    countries and first-level units, -1 for none; ``local`` has one row a spot in the order of `LOCAL`.
    """

    mentions: Sequence[Mention]
    spots: list[Spot]
    number: list[int | None]
    kinds: list[str | None]
    owner: Index
    bounds: Index
    local: Array
    vectors: Array
    country: Index
    unit: Index
    below: NDArray[np.bool_]
    first_units: NDArray[np.bool_]
    small: NDArray[np.bool_]
    closeness: Array

    @classmethod
    def build(cls, mentions: Sequence[Mention], candidates: Sequence[Sequence[Match]], where: Where = NOWHERE) -> Table:
        """Gathers the mentions of one name and kind, and describes their candidates.

        Args:
            mentions: the article's names, in text order.
            candidates: for each, its candidates, the most prominent first.
            where: what is known of where the article was written.
        """
        number, members = _named(mentions, candidates)
        groups = [spots(candidates[of[0]]) for of in members]
        flat = [spot for group in groups for spot in group]
        sizes = [len(g) for g in groups]
        owner = np.repeat(np.arange(len(groups)), sizes)
        bounds = np.concatenate([[0], np.cumsum(sizes)]).astype(np.intp)
        places = [spot.first.place for spot in flat]
        lat, lon = (np.radians([getattr(p, a) for p in places]) for a in ("lat", "lon"))
        countries: dict[str, int] = {}
        units: dict[str, int] = {}
        codes = [p.country_code for p in places]
        country = [-1 if c is None else countries.setdefault(c, len(countries)) for c in codes]
        unit = [-1 if (u := _unit(spot.first)) is None else units.setdefault(u, len(units)) for spot in flat]
        return cls(
            mentions,
            flat,
            number,
            [mentions[of[0]].kind for of in members],
            owner,
            bounds,
            _local(mentions, candidates, members, groups, where),
            np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1),
            np.array(country, dtype=np.intp),
            np.array(unit, dtype=np.intp),
            np.array([p.kind != "country" for p in places], dtype=bool),
            np.array([spot.is_("ADM1") for spot in flat], dtype=bool),
            np.array([p.radius_km < SMALL_KM and p.kind != "country" for p in places], dtype=bool),
            _closeness([[mentions[i].start for i in of] for of in members]),
        )

    @property
    def names(self) -> int:
        return len(self.bounds) - 1

    def context(self, belief: Array) -> Array:
        """Returns one row a spot in the order of `CONTEXT`.

        Args:
            belief: for each spot, how likely it is right, from 0 to 1.
        """
        owner, names = self.owner, self.names
        share = belief / np.maximum(np.bincount(owner, belief, names), 1e-9)[owner]
        best = np.zeros(names)
        np.maximum.at(best, owner, belief)
        others = max(names - 1, 1)
        rank = np.zeros(len(belief))
        for first, last in zip(self.bounds[:-1], self.bounds[1:], strict=True):
            b = belief[first:last]
            rank[first:last] = (b[None, :] > b[:, None]).sum(axis=1)
        country = self._support(self.country, share)
        unit = self._support(np.where(self.below, self.unit, -1), share)
        total = np.bincount(self.country + 1, share)[self.country + 1]
        return np.stack(
            [
                belief,
                best[owner],
                rank,
                np.sqrt(country / others),
                self._named(self.country, ~self.below, share),
                np.where(self.country < 0, 0.0, total) / names,
                np.sqrt(unit / others),
                np.log1p(unit),
                self._named(self.unit, self.first_units, share),
                *self._near(share),
                np.full(len(belief), math.log(names)),
            ],
            axis=1,
        )

    def _support(self, code: Index, share: Array) -> Array:
        """How many of the other names lie in each spot's unit, each counted as far as it is believed."""
        known = code >= 0
        width = int(code.max(initial=-1)) + 2
        of_code = np.bincount(code + 1, share, width)
        _, pair = np.unique(self.owner * width + code + 1, return_inverse=True)
        own = np.bincount(pair, share)[pair]
        result: Array = np.where(known, np.maximum(of_code[code + 1] - own, 0.0), 0.0)
        return result

    def _named(self, code: Index, whole: NDArray[np.bool_], share: Array) -> Array:
        """How far the article is believed to name each spot's country or unit itself, under another name."""
        result = np.zeros(len(share))
        for i in np.flatnonzero(whole & (code >= 0)):
            inside = (code == code[i]) & (self.owner != self.owner[i])
            result[inside] = np.maximum(result[inside], share[i])
        return result

    def _near(self, share: Array) -> list[Array]:
        columns = np.flatnonzero(self.small & (share > 0.02))
        if len(columns) > NEIGHBOURS:
            columns = columns[np.argsort(-share[columns], kind="stable")[:NEIGHBOURS]]
        rows = len(share)
        if not len(columns):
            return [np.zeros(rows)] * 4 + [np.full(rows, math.log1p(FARTHEST_KM)), np.zeros(rows)]
        cosine = np.clip(self.vectors @ self.vectors[columns].T, -1.0, 1.0)
        away = np.arccos(cosine) * EARTH_KM
        other = self.owner[:, None] != self.owner[columns][None, :]
        weight = np.where(other, share[columns][None, :], 0.0)
        fading = [np.exp(-away / s) for s in SCALES_KM]
        close = self.closeness[self.owner[:, None], self.owner[columns][None, :]]
        found = [1.0 - np.prod(1.0 - 0.9 * np.minimum(f * weight, 0.99), axis=1) for f in fading]
        found.append(1.0 - np.prod(1.0 - 0.9 * np.minimum(fading[1] * weight * close, 0.99), axis=1))
        nearest = np.where(other & (share[columns] > BELIEVED)[None, :], away, FARTHEST_KM).min(axis=1)
        sure = (np.exp(-away / SURE_KM) * (other & (share[columns] > SURE)[None, :])).sum(axis=1)
        return [*found, np.log1p(nearest), np.log1p(sure)]


def _named(
    mentions: Sequence[Mention], candidates: Sequence[Sequence[Match]]
) -> tuple[list[int | None], list[list[int]]]:
    """Numbers the names; returns each mention's number and each name's mentions."""
    keys: dict[str, int] = {}
    number: list[int | None] = []
    members: list[list[int]] = []
    for i, (mention, found) in enumerate(zip(mentions, candidates, strict=True)):
        if not found:
            number.append(None)
            continue
        n = keys.setdefault(f"{mention.key}\n{mention.kind or ''}", len(keys))
        if n == len(members):
            members.append([])
        members[n].append(i)
        number.append(n)
    return number, members


def _unit(match: Match) -> str | None:
    """The first-level unit that a candidate lies in or is."""
    name = match.place.name if match.feature == "ADM1" else match.place.admin1
    return None if name is None else f"{match.place.country_code}/{name}"


def people(match: Match) -> float:
    """The decimal logarithm of a place's population; 0 where it is not known."""
    return math.log10((match.place.population or 0) + 1)


def _local(
    mentions: Sequence[Mention],
    candidates: Sequence[Sequence[Match]],
    members: Sequence[Sequence[int]],
    groups: Sequence[Sequence[Spot]],
    where: Where,
) -> Array:
    asked = {m.key: m.kind for m in mentions if m.kind}
    rows = []
    for of, group in zip(members, groups, strict=True):
        here = [mentions[i] for i in of]
        kind, certain = here[0].kind, 1.0
        if kind is None:
            kind, certain = asked.get(here[0].key), 0.5
        holders = [h for m in here if m.holder is not None for h in candidates[m.holder][:3]]
        size = [max(people(m) for m in spot.members) for spot in group]
        first, second = [*sorted(size, reverse=True), 0.0][:2]
        codes = [spot.first.place.country_code for spot in group]
        for k, spot in enumerate(group):
            place = spot.first.place
            hows = {m.how for m in spot.members}
            held = {_holds(h, m) for h in holders for m in spot.members}
            fits = 0.0 if not kind else certain if spot.of_kind(kind) else -certain
            rows.append(
                (
                    k, len(group), size[k], size[k] - first, first, first - second, place.kind == "country",
                    spot.is_("ADM1"), spot.is_("ADM2"),
                    any(m.place.kind == "area" and m.feature not in ("ADM1", "ADM2") for m in spot.members),
                    spot.of_kind("city"), spot.of_kind("landmark"), spot.is_("PPLC"), "name" in hows,
                    "alternate" in hows, "code" in hows, "demonym" in hows, bool(SIMILAR & hows),
                    certain if kind else 0.0, fits,
                    ("country" in held) if holders else -1.0, ("unit" in held) if holders else -1.0,
                    place.country_code in where.home, place.country_code in where.spoken,
                    math.log1p(place.radius_km), math.log(len(here)), any(m.name == here[0].text for m in spot.members),
                    place.admin1 == place.name, codes.count(place.country_code) / len(codes),
                )
            )  # fmt: skip
    return np.array(rows, dtype=float).reshape(-1, len(LOCAL))


def _holds(holder: Match, match: Match) -> str | None:
    """Whether a place lies in another one, as far as their records tell: "country", "unit" or None."""
    if holder.place.id == match.place.id or holder.place.country_code != match.place.country_code:
        return None
    if holder.place.kind == "country":
        return "country" if match.place.kind != "country" else None
    return "unit" if holder.feature == "ADM1" and match.place.admin1 == holder.place.name else None


def _closeness(starts: Sequence[Sequence[int]]) -> Array:
    """How near two names stand in the text at their nearest: 1 at one spot, fading over `TEXT_SCALE` characters."""
    names = len(starts)
    if sum(len(s) for s in starts) > MENTIONS:
        starts = [s[:1] for s in starts]
    flat = np.array([x for s in starts for x in s], dtype=float)
    owner = np.repeat(np.arange(names), [len(s) for s in starts])
    if len(flat) == names:
        nearest = np.abs(flat[:, None] - flat[None, :])
    else:
        cuts = np.searchsorted(owner, np.arange(names))
        gaps = np.abs(flat[:, None] - flat[None, :])
        nearest = np.minimum.reduceat(np.minimum.reduceat(gaps, cuts, axis=0), cuts, axis=1)
    result: Array = np.exp(-nearest / TEXT_SCALE)
    return result
