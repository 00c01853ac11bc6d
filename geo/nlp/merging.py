"""Several mentions of one happening in an article become one incident."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.records import Actor, Casualty, Claimant, Incident, Place, Toponym

FORCEFUL = frozenset({"Battles", "Explosions/Remote violence", "Violence against civilians"})
"""Types that "attack" and "killed" may speak of in general."""
STREET = frozenset({"Protests", "Riots"})
"""Types that "protest" and "demonstrators" may speak of in general."""
GRAVE = ("Peaceful protest", "Protest with intervention", "Excessive force against protesters")
"""What one protest may be called as the text goes on, from what is mildest to what it came to."""
SEQUEL = frozenset(GRAVE)
TERRITORY = frozenset({"Armed clash", "Government regains territory", "Non-state actor overtakes territory"})
"""A battle and what came of it."""
TAKEN = frozenset(
    {"Government regains territory", "Non-state actor overtakes territory", "Non-violent transfer of territory"}
)
"""Words for a place that changes hands."""
ENOUGH = 4
"""Details by which a mention tells more than the one that names what happened."""
SEIZED = frozenset({"Abduction/forced disappearance", "Sexual violence", "Arrests"})
"""What is told of people beside an attack or a coup, and not as part of it."""
ONE_PLACE_KM = 15.0
"""Distance at which two towns may still be one place of a happening."""


@dataclass(slots=True)
class Draft:
    """An incident before it is numbered, with what merging needs to know of its mention."""

    incident: Incident
    trigger: tuple[int, int]
    sentences: frozenset[int]
    generic: str = ""
    """What the trigger leaves open: the "type", the "subtype", or nothing."""
    headline: bool = False
    """Whether it stands in the article's headline alone."""
    another: bool = False
    """Whether the text says that it is one more of its kind."""
    anaphoric: bool = False
    """Whether a definite article or a pointing word takes it up from before ("the attack"); of a mention alone."""
    hinted: bool = False
    """Whether the words around an open trigger, or those who take part, speak for its sub-type."""
    weak: bool = False
    """Whether it does not establish by itself that it happened; what it is merged with may."""
    told: bool = False
    """Whether it is known who strikes and who is struck, and the type by that."""
    fired: bool = False
    """Whether it tells of shots, which are no explosion."""

    @property
    def vagueness(self) -> float:
        """How much a mention leaves open of what happened: 0 nothing, 3 its type."""
        known = 1.5 if self.told else 1 if self.hinted else 0
        return {"": 0, "subtype": 1, "type": 3}[self.generic] - (known if self.generic == "type" else 0)

    @property
    def openness(self) -> float:
        """The same, 4 for hearsay, which joins what is told otherwise."""
        return 4 if self.incident.status == "alleged" else self.vagueness


def details(incident: Incident) -> int:
    """Counts what a mention tells: places, time, actors, figures, claim."""
    return (
        2 * len(incident.toponyms)
        + len({a.role for a in incident.actors})
        + 3 * len(incident.casualties)
        + (incident.when is not None)
        + (incident.claimed_by is not None)
    )


def same(a: Draft, b: Draft, toponyms: Sequence[Toponym]) -> bool:
    """Whether two mentions of an article, ``a`` before ``b``, speak of one happening.

    They do where their types agree, nothing contradicts, and something supports it or neither is a side's account.
    """
    x, y = a.incident, b.incident
    if not _types_agree(a, b) or _two_voices(x, y):
        return False
    together = bool(a.sentences & b.sentences)
    loose = bool(a.generic or b.generic)
    wave = x.type in STREET or y.type in STREET  # "the protests in the capital": another city's
    back = b.anaphoric and not wave and (loose or (x.subtype == y.subtype and not b.another))
    places = None if back else _places_agree(x, y, toponyms)
    crossed = _codes(x, "initiator") & _codes(y, "target") or _codes(x, "target") & _codes(y, "initiator")
    sides = [_agree(_codes(x, role), _codes(y, role)) for role in ("initiator", "target", "party")]
    if together and loose:
        return places is not False
    if (crossed or sides[0] is False) and not a.headline:
        return False
    again = b.another and not (a.headline and 1 in b.sentences)  # below a headline "new clashes" are its own
    if places is False and not ((together or a.headline) and x.subtype == y.subtype and not again):
        return False  # but a headline names the city for the suburb
    seized = _agree(_figures(x, "captured"), _figures(y, "captured"))
    if seized is False and not together:
        return False
    support = [v for v in (places, _times_agree(x, y), *sides, _agree(_figures(x), _figures(y)), seized) if v]
    if again and not together and len(support) < 2:
        return False
    struck = (a.told or b.told) and x.type != y.type and not _explosive(x, y)  # a bomb may have struck anybody
    if struck and not together and not b.anaphoric and not _agree(_figures(x), _figures(y)):
        return False
    if together or support:
        return True
    open_headline = a.headline and not x.toponyms and not x.casualties  # which the text below tells in full
    if {x.type, y.type} <= STREET and x.subtype != y.subtype and not open_headline:
        return False
    return open_headline or loose or x.claimed_by == y.claimed_by or not (_of_a_side(x) or _of_a_side(y))


def _types_agree(a: Draft, b: Draft) -> bool:
    x, y = a.incident, b.incident
    pair = {x.subtype, y.subtype}
    if len(pair) == 1 or any(pair <= kin for kin in (SEQUEL, TERRITORY, TAKEN)):
        return True
    if x.type == y.type == "Riots" and a.sentences & b.sentences:
        return True
    if x.type == y.type:  # the strategic developments have nothing in common
        seized = any(d.incident.subtype in SEIZED and d.generic != "subtype" for d in (a, b))
        return x.type != "Strategic developments" and bool(a.generic or b.generic) and not seized
    if (a.fired or b.fired) if _explosive(x, y) else (a.told and b.told):
        return False
    if "type" in (a.generic, b.generic) and ({x.type, y.type} <= FORCEFUL or {x.type, y.type} <= STREET):
        return True
    open_, other = (a, b) if a.generic == "type" else (b, a)
    turmoil = other.incident.type == "Riots" or other.incident.subtype == GRAVE[-1]
    return open_.generic == "type" and not open_.told and open_.incident.type in FORCEFUL and turmoil


def _explosive(x: Incident, y: Incident) -> bool:
    return "Explosions/Remote violence" in (x.type, y.type)


def _two_voices(x: Incident, y: Incident) -> bool:
    """Whether two sides give their accounts."""
    codes = {c.country_code for c in (x.claimed_by, y.claimed_by) if c and c.country_code}
    return len(codes) > 1


def _of_a_side(incident: Incident) -> bool:
    """Whether it is a country's account of what another country's forces did or suffered."""
    code = incident.claimed_by.country_code if incident.claimed_by else None
    return code is not None and any(a.country_code not in (None, code) for a in incident.actors)


def _codes(incident: Incident, role: str) -> set[str]:
    return {a.country_code for a in incident.actors if a.role == role and a.country_code}


def _agree(a: set[str], b: set[str]) -> bool | None:
    """True when both sides share something, False when they contradict, None when one is silent."""
    return bool(a & b) if a and b else None


def _times_agree(x: Incident, y: Incident) -> bool | None:
    """The same with times, of which the coarser may hold the finer."""
    one, other = (i.when.begin if i.when else None for i in (x, y))
    if not one or not other:
        return None
    one, other = one[:10], other[:10]
    return one.startswith(other) or other.startswith(one)


def _places_agree(x: Incident, y: Incident, toponyms: Sequence[Toponym]) -> bool | None:
    """The same with places; a country is silent on which of its towns is meant, an area on what lies in it."""
    mine, theirs = ([toponyms[i] for i in one.toponyms] for one in (x, y))
    if not mine or not theirs:
        return None
    if _keys(mine) & _keys(theirs):
        return True
    silent = False
    for one in mine:
        for other in theirs:
            if one.place and other.place and _may_be_one(one.place, other.place):
                silent = True
    return None if silent else False


def elsewhere(incident: Incident, named: Sequence[Toponym], toponyms: Sequence[Toponym]) -> bool:
    """Whether places are named of which none may be one of the incident's."""
    mine = [toponyms[i] for i in incident.toponyms]
    return bool(named) and not any(
        a.place == b.place or (a.place and b.place and _may_be_one(a.place, b.place)) for a in mine for b in named
    )


def _keys(toponyms: Sequence[Toponym]) -> set[str]:
    return {t.place.id if t.place else t.text.casefold() for t in toponyms}


def _may_be_one(p: Place, q: Place) -> bool:
    if "country" in (p.kind, q.kind):
        return p.country_code is not None and p.country_code == q.country_code
    apart = max(p.radius_km, q.radius_km) if "area" in (p.kind, q.kind) else ONE_PLACE_KM
    return p.kilometres_to(q) <= apart


def _figures(incident: Incident, kind: str | None = None) -> set[str]:
    return {
        f"{c.kind}{c.low}-{c.high}"
        for c in incident.casualties
        if (c.low or c.high) and (kind is None or c.kind == kind)
    }


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
    if kind.type in STREET and other == kind and details(head) < details(other) + ENOUGH:
        head, other = other, head
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
        claimed_by=_claimant(a, b),
        quotes=tuple(dict.fromkeys((*a.quotes, *b.quotes))),
        score=round(max(a.score, b.score), 2),
    )


def _claimant(a: Incident, b: Incident) -> Claimant | None:
    """Whose account it is: nobody's where the article tells it in its own voice as fully, unless a side's own."""
    if a.claimed_by and b.claimed_by:
        return (b if details(b) > details(a) else a).claimed_by
    own, said = (a, b) if a.claimed_by is None else (b, a)
    if said.claimed_by and said.claimed_by.country_code in {x.country_code or "" for x in (*a.actors, *b.actors)}:
        return said.claimed_by
    return None if details(own) > 1 and details(own) + 1 >= details(said) else said.claimed_by


def merge(drafts: Sequence[Draft], toponyms: Sequence[Toponym], prefix: str = "i") -> list[Incident]:
    """Returns the incidents of an article in text order, numbered i1, i2, …

    Mentions that say of what kind the violence was are put together first; those that do not join them, behind or
    before, and stand alone only where nothing does.
    """
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: d.openness):
        _join(kept, draft, toponyms)
    kept = [d for d in kept if not d.weak]
    several = [d for d in kept if not _round_up(d, toponyms)]
    kept = several or kept
    ordered = sorted((d.incident for d in kept), key=lambda i: (i.start, i.end))
    return [replace(incident, id=f"{prefix}{n}") for n, incident in enumerate(ordered, 1)]


def _round_up(draft: Draft, toponyms: Sequence[Toponym]) -> bool:
    """Whether it only sums up what happened in several countries."""
    places = (toponyms[i].place for i in draft.incident.toponyms)
    return draft.generic == "type" and len({p.country_code for p in places if p}) > 1


def _telling(first: Draft, second: Draft) -> Draft:
    """Returns the one of two mentions of a happening that tells its type."""
    pair = {first.incident.subtype, second.incident.subtype}
    if pair <= TERRITORY:
        return second if first.incident.subtype == "Armed clash" else first
    if pair <= TAKEN:
        return first
    if pair <= SEQUEL:
        return max(first, second, key=lambda d: GRAVE.index(d.incident.subtype))
    return min(first, second, key=lambda d: (d.vagueness, d.openness))


def _join(kept: list[Draft], draft: Draft, toponyms: Sequence[Toponym]) -> None:
    """Merges a mention with the nearest one that it can be, of the same place before others, else keeps it."""

    def apart(one: Draft) -> tuple[bool, bool, int]:
        gap = draft.trigger[0] - one.trigger[0]
        elsewhere = bool(draft.incident.toponyms) and not _places_agree(one.incident, draft.incident, toponyms)
        return elsewhere, gap < 0, abs(gap)

    for one in sorted(kept, key=apart):
        first, second = (one, draft) if one.trigger <= draft.trigger else (draft, one)
        if _round_up(first, toponyms) == _round_up(second, toponyms) and same(first, second, toponyms):
            kind = _telling(first, second)
            other = replace(second.incident, toponyms=()) if second.anaphoric else second.incident
            one.incident = merged(first.incident, other, kind.incident, toponyms)
            one.generic, one.hinted, one.trigger = kind.generic, kind.hinted, draft.trigger
            one.told, one.fired = one.told or draft.told, one.fired and draft.fired
            one.anaphoric = False
            one.weak = first.weak and second.weak
            one.sentences |= draft.sentences
            one.headline = one.headline and draft.headline
            return
    kept.append(draft)
