"""How much speaks for two accounts being one happening, and what speaks against it, in words.

Weights are added up; a contradiction rules a link out whatever its weight. Accounts are matched as in the linking of
event mentions across documents (Cybulska and Vossen 2014: action, time, location, participants), with figures, clock
times, claimants and the words themselves as further evidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from math import inf

from rapidfuzz import fuzz

from geo.events.told import Days, Sides, Told, When, size
from geo.records import Place
from geo.views.phrases import country, number
from geo.views.phrases import date as date_of
from geo.views.phrases import day as day_of

POINT_KM = 15.0
"""Distance at which two towns may still be one place of a happening."""
NARROW_KM = 40.0
"""Radius up to which a district tells where something happened nearly as well as a town."""
RETROSPECT = 10
"""Days after which an article that names no day is not taken to tell of a happening."""
NEEDED = 3.0
"""Weight of the reasons from which on two accounts are one event."""
SAME_WORDS = 0.4
"""Share of word triples by which two sentences are one text, told on."""
SAME_NAME = 85.0
ROUND = 10
"""From here on, a figure that two accounts share is hardly chance, and a count of losses goes on over days."""

Part = tuple[float, list[str]]


@dataclass(frozen=True, slots=True)
class Link:
    """``weight`` and ``reasons`` for one happening, ``against`` what contradicts it.

    ``telling`` says whether something in it tells this happening from others of its kind, day and sides: a place, an
    hour, a figure, the words.
    """

    weight: float
    reasons: tuple[str, ...]
    against: tuple[str, ...] = ()
    telling: bool = False

    @property
    def holds(self) -> bool:
        return not self.against and self.weight >= NEEDED


def link(a: Told, b: Told) -> Link:
    """Returns everything that speaks for and against one happening."""
    return _weighed(a, b, whole=True)


def holding(a: Told, b: Told) -> Link | None:
    """Returns the link if it holds; looks no further than the first contradiction."""
    found = _weighed(a, b, whole=False)
    return found if found.holds else None


def _weighed(a: Told, b: Told, *, whole: bool) -> Link:
    weight, reasons, against, telling = 0.0, list[str](), list[str](), False
    for part, tells_from in _parts(a, b):
        if isinstance(part, str):
            against.append(part)
            if not whole:
                break
        else:
            weight += part[0]
            reasons += part[1]
            telling = telling or part[0] >= tells_from
    return Link(round(weight, 2), tuple(reasons), tuple(against), telling)


def _parts(a: Told, b: Told) -> Iterator[tuple[Part | str, float]]:
    """Yields the evidence part by part, a contradiction as a sentence, with the weight from which on it is telling."""
    never = inf
    yield _apart_in_text(a, b), never
    yield _kind(a, b), never
    yield _time(a, b), 2.0
    yield places_match(a.places, b.places), never if a.vague or b.vague else 0.75
    yield _sides(a, b), never
    yield _figures(a, b), 0.6
    yield _claimant(a, b), never
    yield _words(a, b), 1.5


def _apart_in_text(a: Told, b: Told) -> Part | str:
    return "one article tells them as two happenings" if a.telling == b.telling else (0.0, [])


def _kind(a: Told, b: Told) -> Part | str:
    x, y = a.account.incident, b.account.incident
    if x.subtype == y.subtype and x.type == y.type:
        return 1.0, [f"same kind: {x.subtype}"]
    if a.family != b.family or a.family == "Strategic developments":
        return f"different kinds: {x.subtype} and {y.subtype}"
    return (0.6 if x.type == y.type else 0.25), [f"kinds that go together: {x.subtype} and {y.subtype}"]


def _time(a: Told, b: Told) -> Part | str:
    if against := days_against(a.when, b.when):
        return against
    if a.days and b.days:
        first = max(a.days.first, b.days.first)
        if not (a.days.exact and b.days.exact):
            return 0.25, []
        if a.hour and a.hour == b.hour:
            return 2.25, [f"same time: {day_of(first)}, {a.hour}"]
        return 1.0, [f"same day: {day_of(first)}"]
    for one, other in ((a, b), (b, a)):
        if one.days and other.published and one.days.exact:
            gap = max((other.published - one.days.last).days - 1, 0)
            return _gap(gap, f"published on {day_of(other.published)}, soon after {day_of(one.days.first)}")
    if a.published and b.published:
        gap = abs((a.published - b.published).days)
        if gap == 0:
            return 0.75, [f"published on the same day, {day_of(a.published)}"]
        return _gap(gap, f"published {gap} day{'s' * (gap > 1)} apart")
    return 0.0, []


@lru_cache(100_000)
def days_against(a: When, b: When) -> str | None:
    """Says why two times cannot be one happening's; None where they can."""
    if a.days and b.days:
        apart = max(a.days.first, b.days.first) > min(a.days.last, b.days.last)
        return f"different days: {_told_days(a.days)} and {_told_days(b.days)}" if apart else None
    for one, other in ((a, b), (b, a)):
        if one.days and other.published and one.days.first > other.published + timedelta(days=1):
            return f"published on {day_of(other.published)}, before {_told_days(one.days)}"
    return None


def _gap(gap: int, told: str) -> Part | str:
    """An account without a day tells of what is new when it is published; the later, the less likely."""
    if gap > RETROSPECT:
        return "published too far apart, and a day is not said"
    weight = next(w for most, w in _GAPS if gap <= most)
    return weight, [told] if weight > 0 else []


_GAPS = ((0, 0.75), (1, 0.5), (3, 0.25), (7, -0.5), (RETROSPECT, -1.0))


def _told_days(days: Days) -> str:
    return day_of(days.first) if days.exact else str(date_of(f"{days.first:%Y-%m}"))


@lru_cache(100_000)
def places_match(mine: tuple[Place, ...], theirs: tuple[Place, ...]) -> Part | str:
    """Returns what the places of two accounts say for one happening, or that they are different."""
    if not mine or not theirs:
        return 0.0, []
    few, many = sorted((mine, theirs), key=len)
    matches = [max((_same_place(p, q) for q in many), key=lambda m: m[0]) for p in few]
    found = sorted((m for m in matches if m[0] > 0), key=lambda m: -m[0])
    if not found:
        return f"different places: {_names(mine)} and {_names(theirs)}"
    more = 0.5 * sum(weight >= 1 for weight, _ in found[1:3])
    exact = sorted({told.removeprefix("=") for _, told in found if told.startswith("=")})
    if exact:
        return found[0][0] + more, [f"same place{'s' * (len(exact) > 1)}: {', '.join(exact)}"]
    return found[0][0] + more, [found[0][1]]


def _same_place(p: Place, q: Place) -> tuple[float, str]:
    """Returns how well two places agree and in which words; "=" stands before the name of one and the same."""
    if p.id == q.id:
        return (1.0 if p.kind == "country" else 1.75), f"={p.name}"
    if "country" in (p.kind, q.kind):
        alike = p.country_code is not None and p.country_code == q.country_code and p.kind != q.kind
        return (0.5, f"same country: {country(p.country_code) or p.country_code}") if alike else (0.0, "")
    km = p.kilometres_to(q)
    wide = max(p.radius_km, q.radius_km)
    districts = min(p.radius_km, q.radius_km) > 0  # one may hold the other, or they are two drawings of one
    if km > (wide / 2 if districts else max(wide, POINT_KM)):
        return 0.0, ""
    told = f"{p.name} and {q.name} lie {km:.0f} km apart" if km >= 1 else f"{p.name} and {q.name} lie together"
    return (0.75 if not wide or wide > NARROW_KM else 1.25), told


def _names(places: tuple[Place, ...]) -> str:
    names = list(dict.fromkeys(p.name for p in places))
    return ", ".join(names[:3]) + (" and others" if len(names) > 3 else "")


def _sides(a: Told, b: Told) -> Part | str:
    x, y = a.sides, b.sides
    if against := sides_against(x, y):
        return against
    if mirrored(x, y):
        return 0.75, [f"each side names the other as the attacker: {_lands(x.initiators | y.initiators)}"]
    shared, named = x.acting & y.acting, a.names & b.names
    roles = 0.5 * bool(x.initiators & y.initiators) + 0.5 * bool(x.targets & y.targets)
    weight = max(roles + 0.25 * (len(shared) > 1), 0.5 * len(shared) if len(shared) < 2 else 1.0) + 0.5 * bool(named)
    told = ", ".join(t for t in (_lands(shared), ", ".join(sorted(named))) if t)
    return weight, [f"same sides: {told}"] if told else []


@lru_cache(100_000)
def sides_against(a: Sides, b: Sides) -> str | None:
    """Says why two accounts name different sides; None where they do not, and where each side blames the other."""
    for mine, theirs, own, other, verb in (
        (a.initiators, b.initiators, a.targets | a.parties, b.targets | b.parties, "attacked"),
        (a.targets, b.targets, a.initiators | a.parties, b.initiators | b.parties, "were hit"),
    ):
        if mine and theirs and not mine & theirs and not mine & other and not theirs & own:
            return f"different sides {verb}: {_lands(mine)} and {_lands(theirs)}"
    return None


def mirrored(a: Sides, b: Sides) -> bool:
    """Whether each names as the attacker a side that the other has suffer, or speak for itself."""
    if not a.initiators or not b.initiators or a.initiators & b.initiators:
        return False
    return bool(a.initiators & (b.targets | b.claimed)) and bool(b.initiators & (a.targets | a.claimed))


def _figures(a: Told, b: Told) -> Part | str:
    weight, reasons = 0.0, list[str]()
    for (kind, side), mine in a.figures.items():
        for (other_kind, other_side), theirs in b.figures.items():
            if kind != other_kind or (side and other_side and side != other_side):
                continue
            m, n = size(mine), size(theirs)
            if m == n and m > 0:
                worth = 1.25 if m >= ROUND else 0.6 if m > 2 else 0.25
                if worth > weight:
                    weight, reasons = worth, [f"same figure: {number(m, m)} {kind}"]
            elif weight == 0 and side and side == other_side and _goes_on(a, b, m, n):
                weight, reasons = 0.75, [f"a later count of the same losses: {min(m, n):,}, then {max(m, n):,} {kind}"]
    return weight, reasons


def _goes_on(a: Told, b: Told, mine: int, theirs: int) -> bool:
    """Whether the later of two figures may be a new count of the losses that the earlier one gives."""
    if not (a.vague and b.vague and a.published and b.published) or min(mine, theirs) < ROUND:
        return False
    return (a.published < b.published and mine < theirs) or (b.published < a.published and theirs < mine)


def _claimant(a: Told, b: Told) -> Part | str:
    if not a.claimant or not b.claimant:
        return 0.0, []
    if fuzz.ratio(a.claimant, b.claimant) >= SAME_NAME:
        return 0.6, [f"both by the account of {a.account.speaker}"]
    if shared := a.sides.claimed & b.sides.claimed:
        return 0.4, [f"both by the account of {_land(min(shared))}"]
    return 0.0, []


def _words(a: Told, b: Told) -> Part | str:
    if min(len(a.shingles), len(b.shingles)) < 4 or a.account.article_id == b.account.article_id:
        return 0.0, []
    shared = len(a.shingles & b.shingles) / len(a.shingles | b.shingles)
    return (1.5, ["told in the same words"]) if shared >= SAME_WORDS else (0.0, [])


def _land(code: str) -> str:
    return country(code) or code


@lru_cache(4096)
def _lands(codes: frozenset[str]) -> str:
    return ", ".join(sorted(map(_land, codes)))


def nearest(a: Told, b: Told) -> float | None:
    """Returns the least distance between places of two accounts in kilometres; None where one has no place."""
    return min((p.kilometres_to(q) for p in a.places for q in b.places), default=None)
