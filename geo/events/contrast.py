"""The accounts of one event side by side: figures as a range, and who contradicts whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from rapidfuzz import fuzz

from geo.accounts import Disagreement, FigureRange, Position, Said
from geo.events.links import SAME_NAME
from geo.events.told import Told
from geo.records import CasualtyKind
from geo.views.phrases import country, number
from geo.views.phrases import day as day_of

_KINDS: tuple[CasualtyKind, ...] = ("killed", "wounded", "missing", "captured", "displaced")


def figures(told: Sequence[Told]) -> tuple[FigureRange, ...]:
    """Returns the range of each kind of harm and side over the accounts, the killed first.

    Within an account its highest figure counts, since others repeat part of it. A figure whose side is not said counts
    for the only side that other accounts name.
    """
    found: dict[tuple[CasualtyKind, str | None], list[Said]] = defaultdict(list)
    sides: dict[str, set[str]] = defaultdict(set)
    for one in told:
        for kind, side in one.figures:
            sides[kind] |= {side} if side else set()
    for one in told:
        for (kind, side), casualty in one.figures.items():
            whose = side or (next(iter(sides[kind])) if len(sides[kind]) == 1 else None)
            found[casualty.kind, whose].append(Said(one.account.id, casualty.low, casualty.high))
    ordered = sorted(found, key=lambda k: (_KINDS.index(k[0]), k[1] is None, country(k[1]) or ""))
    return tuple(_range(kind, side, found[kind, side]) for kind, side in ordered)


def _range(kind: CasualtyKind, side: str | None, said: Sequence[Said]) -> FigureRange:
    ends = [_ends(s) for s in said]
    high = max(e[1] for e in ends)
    more = any(s.high is None and s.low == high for s in said)
    return FigureRange(kind, side, min(e[0] for e in ends), high, more, tuple(said))


def _ends(said: Said) -> tuple[int, int]:
    low = said.low if said.low is not None else said.high or 0
    return low, said.high if said.high is not None else low


def disagreements(
    told: Sequence[Told], counts: Sequence[FigureRange], facing: Sequence[Told] = (), denials: Sequence[Told] = ()
) -> tuple[Disagreement, ...]:
    """Returns where the accounts of an event, earliest first, cannot all be right.

    Args:
        counts: what :func:`figures` made of them.
        facing: accounts of other events that tell the same fight the other way round.
        denials: what was denied, and fits this event.
    """
    return (
        *_denied(told, denials),
        *_initiators(told),
        *_counts(told, counts),
        *_hours(told),
        *_reversed(told, facing),
    )


def _denied(told: Sequence[Told], denials: Sequence[Told]) -> Iterable[Disagreement]:
    if denials:
        deniers = {code for d in denials for code in d.sides.claimed}
        claimed = tuple(t.account.id for t in told if not t.sides.claimed & deniers)
        positions = Position("told", claimed), Position("denied", tuple(d.account.id for d in denials))
        yield Disagreement("denied", "whether it happened", positions)


def _initiators(told: Sequence[Told]) -> Iterable[Disagreement]:
    named: dict[frozenset[str], list[str]] = defaultdict(list)
    for one in told:
        if one.sides.initiators:
            named[one.sides.initiators].append(one.account.id)
    apart = [who for who in named if not any(who & other for other in named if other != who)]
    if len(apart) > 1:
        positions = (Position(f"{_lands(who)} attacked", tuple(named[who])) for who in apart)
        yield Disagreement("initiator", "who attacked", tuple(positions))


def _counts(told: Sequence[Told], counts: Sequence[FigureRange]) -> Iterable[Disagreement]:
    by_id = {t.account.id: t for t in told}
    for count in counts:
        about = f"{count.kind}, {country(count.side) or 'side not said'}"
        ordered = sorted(count.said, key=lambda s: by_id[s.account].account.published or "")
        sources: list[tuple[Told, list[Said]]] = []
        for said in ordered:
            one = by_id[said.account]
            own = next((own for first, own in sources if _one_source(first, one)), None)
            if own is None:
                sources.append((one, [said]))
            else:
                own.append(said)
        for _, own in sources:
            steps = _values(own, {s.account: by_id[s.account].published for s in own})
            if len(steps) > 1:
                yield Disagreement("revised", about, steps)
        latest = _values([own[-1] for _, own in sources])
        if len(latest) > 1:
            yield Disagreement("figures", about, latest)


def _one_source(a: Told, b: Told) -> bool:
    """Whether two accounts are one's word: a country's bodies speak with one voice, others under their own names."""
    if a.sides.claimed and b.sides.claimed:
        return bool(a.sides.claimed & b.sides.claimed)
    if a.claimant and b.claimant:
        return fuzz.ratio(a.claimant, b.claimant) >= SAME_NAME
    return a.claimant == b.claimant and a.account.speaker == b.account.speaker


def _values(said: Iterable[Said], days: Mapping[str, date | None] | None = None) -> tuple[Position, ...]:
    """Returns the figures that cannot all be right, in the order given, with who gives each, and since which day."""
    values: dict[tuple[int, int], list[Said]] = defaultdict(list)
    for one in said:
        low, high = _ends(one)
        open_end = one.high is None
        match = next((v for v in values if _meet(v, (low, high), open_end)), (low, high))
        values[match].append(one)
    found = []
    for own in values.values():
        since = (days or {}).get(own[0].account)
        parts = [number(own[0].low, own[0].high), day_of(since) if since else None]
        found.append(Position(", ".join(p for p in parts if p), tuple(s.account for s in own)))
    return tuple(found)


def _meet(known: tuple[int, int], new: tuple[int, int], more: bool) -> bool:
    return max(known[0], new[0]) <= min(known[1], new[1]) or (more and new[0] == known[0])


def _hours(told: Sequence[Told]) -> Iterable[Disagreement]:
    hours: dict[str, list[str]] = defaultdict(list)
    for one in told:
        if one.hour:
            hours[one.hour].append(one.account.id)
    if len(hours) > 1:
        yield Disagreement("time", "the hour", tuple(Position(h, tuple(ids)) for h, ids in sorted(hours.items())))


def _reversed(told: Sequence[Told], facing: Sequence[Told]) -> Iterable[Disagreement]:
    """The accounts here that name a side as the attacker, against those elsewhere that name its opponent."""
    theirs: dict[frozenset[str], list[str]] = defaultdict(list)
    for one in facing:
        theirs[one.sides.initiators].append(one.account.id)
    for who, ids in theirs.items():
        mine = [t for t in told if t.sides.initiators and not t.sides.initiators & who]
        if mine:
            own = Position(f"{_lands(mine[0].sides.initiators)} attacked", tuple(t.account.id for t in mine))
            yield Disagreement("reversed", "who attacked", (own, Position(f"{_lands(who)} attacked", tuple(ids))))


def _lands(codes: Iterable[str]) -> str:
    return ", ".join(sorted(country(code) or code for code in codes))
