"""Several mentions of one happening in an article become one incident."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from geo.records import Actor, Casualty, Incident, Toponym

FORCEFUL = frozenset({"Battles", "Explosions/Remote violence", "Violence against civilians"})
"""Types that "attack" and "killed" may speak of in general."""
NEAR = 1_500
"""Characters within which a bare mention is taken up by the incident before it."""


@dataclass(slots=True)
class Draft:
    """An incident before it is numbered, with what merging needs to know of its mention."""

    incident: Incident
    trigger: tuple[int, int]
    sentence: int
    words: frozenset[str] = field(default_factory=frozenset)
    generic: bool = False
    """Whether the trigger says only that somebody was attacked or killed, by whatever means."""


def details(incident: Incident) -> int:
    """Counts what a mention tells: places, time, actors, figures, claim."""
    return (
        2 * len(incident.toponyms)
        + len({a.role for a in incident.actors})
        + 3 * len(incident.casualties)
        + (incident.when is not None)
        + (incident.claimed_by is not None)
    )


def _codes(incident: Incident, role: str) -> set[str]:
    return {a.country_code or a.name.casefold() for a in incident.actors if a.role == role}


def _places(incident: Incident, toponyms: Sequence[Toponym]) -> set[str]:
    named = (toponyms[i] for i in incident.toponyms)
    return {t.place.id if t.place else t.text.casefold() for t in named}


def _agree(a: set[str], b: set[str]) -> bool | None:
    """True when both sides share something, False when they contradict, None when one is silent."""
    return bool(a & b) if a and b else None


def same(a: Draft, b: Draft, toponyms: Sequence[Toponym]) -> bool:
    """Whether two mentions of an article speak of one happening: nothing contradicts, and something supports it."""
    x, y = a.incident, b.incident
    generic_pair = x.type != y.type and (a.generic or b.generic) and {x.type, y.type} <= FORCEFUL
    if x.type != y.type and not generic_pair:
        return False
    if (
        x.type == y.type
        and x.subtype != y.subtype
        and not (x.type == "Explosions/Remote violence" and a.sentence == b.sentence)
    ):
        generic = {"Attack", "Armed clash", "Peaceful protest", "Shelling/artillery/missile attack"}
        if not (a.generic or b.generic) and x.subtype not in generic and y.subtype not in generic:
            return False
    claims = {c.country_code or c.name for c in (x.claimed_by, y.claimed_by) if c}
    if len(claims) > 1:
        return False
    places = _agree(_places(x, toponyms), _places(y, toponyms))
    initiators = _agree(_codes(x, "initiator"), _codes(y, "initiator"))
    targets = _agree(_codes(x, "target"), _codes(y, "target"))
    parties = _agree(_codes(x, "party"), _codes(y, "party"))
    times = _agree(
        {x.when.begin} if x.when and x.when.begin else set(), {y.when.begin} if y.when and y.when.begin else set()
    )
    killed = _agree(_figures(x), _figures(y))
    by_the_way = a.sentence == b.sentence and (a.generic or b.generic)
    if (
        False in (places, initiators)
        or (times is False and not by_the_way)
        or (targets is False and initiators is not True)
    ):
        return False
    if a.sentence == b.sentence:
        return True
    support = [v for v in (places, initiators, targets, parties, times, killed) if v]
    one_voice = (x.claimed_by is None) == (y.claimed_by is None)
    if generic_pair and not (places or killed):
        return False
    if len(support) >= 2 or (support and (one_voice or killed)):
        return True
    if generic_pair:
        return False
    # A bare later mention ("the attack") goes with the incident before it that it does not contradict.
    bare = not y.toponyms and not _codes(y, "initiator") and killed is not False and targets is None
    return one_voice and bare and y.start - x.end < NEAR and bool(a.words & b.words)


def _figures(incident: Incident) -> set[str]:
    return {f"{c.kind}{c.low}-{c.high}" for c in incident.casualties if c.low or c.high}


def _union(head: Sequence[int], other: Sequence[int], toponyms: Sequence[Toponym]) -> tuple[int, ...]:
    """Indices of both, one for each place; the head's own mention is kept."""
    kept: dict[str, int] = {}
    for i in (*head, *other):
        t = toponyms[i]
        kept.setdefault(t.place.id if t.place else t.text.casefold(), i)
    return tuple(sorted(kept.values()))


def merged(a: Incident, b: Incident, kind: Incident, toponyms: Sequence[Toponym]) -> Incident:
    """Returns one incident of two: the span of the mention with more details, all details of both,
    the type of ``kind``."""
    head, other = (b, a) if details(b) > details(a) else (a, b)
    seen = {(c.country_code or c.name.casefold(), c.role) for c in head.actors}
    actors: list[Actor] = [*head.actors]
    for actor in other.actors:
        if (actor.country_code or actor.name.casefold(), actor.role) not in seen and not any(
            actor.role in ("initiator", "target") and actor.role == known.role for known in head.actors
        ):
            actors.append(actor)
    casualties: list[Casualty] = [*head.casualties]
    for c in other.casualties:
        if not any(c.kind == k.kind and (c.low, c.high) == (k.low, k.high) for k in casualties):
            casualties.append(c)
    return replace(
        head,
        type=kind.type,
        subtype=kind.subtype,
        toponyms=_union(head.toponyms, other.toponyms, toponyms),
        when=head.when or other.when,
        actors=tuple(actors),
        casualties=tuple(casualties),
        claimed_by=head.claimed_by or other.claimed_by,
        quotes=tuple(dict.fromkeys((*a.quotes, *b.quotes))),
        score=round(max(a.score, b.score), 2),
    )


def merge(drafts: Sequence[Draft], toponyms: Sequence[Toponym]) -> list[Incident]:
    """Returns the incidents of an article in text order, numbered i1, i2, …"""
    kept: list[Draft] = []
    for draft in drafts:
        for one in reversed(kept):
            if same(one, draft, toponyms):
                kind = draft if one.generic and not draft.generic else one
                one.incident = merged(one.incident, draft.incident, kind.incident, toponyms)
                one.generic = kind.generic
                one.words |= draft.words
                one.sentence = draft.sentence if details(draft.incident) > 1 else one.sentence
                break
        else:
            kept.append(draft)
    ordered = sorted((d.incident for d in kept), key=lambda i: (i.start, i.end))
    return [replace(incident, id=f"i{n}") for n, incident in enumerate(ordered, 1)]
