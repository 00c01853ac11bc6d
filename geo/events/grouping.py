"""Accounts of one happening come together, the surest first, and an analyst's rulings before all.

Links that hold are taken in order of weight, as in Kruskal's spanning tree, so that neither the order of articles nor
that of incidents counts. Two groups come together only where nothing in one contradicts anything in the other.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from geo.accounts import Account, Event, Ruling, Tie
from geo.events.contrast import disagreements, figures
from geo.events.links import Link, days_against, holding, link, mirrored, nearest, places_match, sides_against
from geo.events.mentions import Finder
from geo.events.pairs import candidates
from geo.events.told import Sides, Told, When, denied, read
from geo.records import Analysis, Place

DENIED = 1.75
"""Weight from which on a denial is held against an event: who denies says less of it than who tells."""
FACING_KM = 150.0
"""How far apart the places lie at most of which two sides tell one fight the other way round."""


def group(analyses: Iterable[Analysis], rulings: Iterable[Ruling] = ()) -> list[Event]:
    """Returns the events of several articles, earliest first; each incident stands in exactly one.

    An incident that no other account matches is an event with one account and no ties. Publication dates stand in
    for times that the text does not give, and weigh less.
    """
    return Grouping(analyses, rulings).events


@dataclass(slots=True)
class _Kin:
    """The distinct times, places and sides of accounts that were found to agree."""

    times: set[When]
    places: set[tuple[Place, ...]]
    sides: set[Sides]
    tellings: set[tuple[str, str | None]]

    def agrees(self, other: _Kin) -> bool:
        """Whether nothing in one contradicts anything in the other."""
        return (
            self.tellings.isdisjoint(other.tellings)
            and not any(days_against(a, b) for a in self.times for b in other.times)
            and not any(isinstance(places_match(a, b), str) for a in self.places for b in other.places)
            and not any(sides_against(a, b) for a in self.sides for b in other.sides)
        )

    def take(self, other: _Kin) -> None:
        self.times |= other.times
        self.places |= other.places
        self.sides |= other.sides
        self.tellings |= other.tellings


class _Sets:
    """Disjoint sets of indices."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def root(self, n: int) -> int:
        while self._parent[n] != n:
            self._parent[n] = self._parent[self._parent[n]]
            n = self._parent[n]
        return n

    def unite(self, one: int, other: int) -> None:
        """Puts the set of the root ``other`` under the root ``one``."""
        self._parent[other] = one


class Grouping:
    """Events with what is needed to say why: what joins two accounts, what keeps two apart, what lies near.

    A ruling joins groups as they are: what agrees with one of them still finds it, whatever it is joined with.

    Attributes:
        events: earliest first, by the day told, else that of publication.
        comparisons: how many pairs of accounts were held against each other.
    """

    def __init__(self, analyses: Iterable[Analysis], rulings: Iterable[Ruling] = ()) -> None:
        analyses = list(analyses)
        self._told = read(analyses)
        self._index = {t.account.id: n for n, t in enumerate(self._told)}
        self._groups, self._agreeing = _Sets(len(self._told)), _Sets(len(self._told))
        self._kin = {n: _Kin({t.when}, {t.places}, {t.sides}, {t.telling}) for n, t in enumerate(self._told)}
        self._apart: dict[int, set[int]] = defaultdict(set)
        self._ties: list[Tie] = []
        self._split: dict[int, str] = {}
        self._rule(rulings, Finder(analyses))
        self._denials = denied(analyses)
        pairs = candidates([*self._told, *self._denials])
        self.comparisons = len(pairs)
        self._near: dict[int, list[int]] = defaultdict(list)
        links: list[tuple[float, int, int, Link]] = []
        facing: list[tuple[int, int]] = []
        against: dict[int, tuple[float, int]] = {}
        for n, m in pairs:
            if m >= len(self._told):
                self._hold_against(n, m - len(self._told), against)
                continue
            self._near[n].append(m)
            self._near[m].append(n)
            if found := holding(self._told[n], self._told[m]):
                links.append((-found.weight, n, m, found))
            elif _facing(self._told[n], self._told[m]):
                facing.append((n, m))
        links.sort(key=lambda x: x[:3])
        for _, n, m, found in links:
            if found.telling:
                self._join(n, m, found)
        self._join_the_plain([(n, m, found) for _, n, m, found in links if not found.telling])
        self.events = self._events(facing, against)
        self._event = {account.id: event for event in self.events for account in event.accounts}

    def event_of(self, account: str) -> Event | None:
        """Returns the event in which an account, by its id, stands; None where there is no such account."""
        return self._event.get(account)

    def concerned(self, event: Event) -> list[Account]:
        """Returns the accounts of an event, and those of others that its disagreements name."""
        ids = (id for d in event.disagreements for p in d.positions for id in p.accounts)
        known = {t.account.id: t.account for t in self._denials}
        others = (known[id] if id in known else self._told[self._index[id]].account for id in ids)
        return list({a.id: a for a in (*event.accounts, *others)}.values())

    def explain(self, one: str, other: str) -> Link:
        """Returns what speaks for and against two accounts, by their ids, being one happening.

        Raises:
            KeyError: there is no such account.
        """
        return link(self._told[self._index[one]], self._told[self._index[other]])

    def near(self, account: str, limit: int = 8) -> list[tuple[Event, Link]]:
        """Returns other events that might be the happening of an account's event, likeliest first, with the best link.

        A contradiction puts an event after those without; it does not rule it out here, since a person may know better.
        """
        own = self._event.get(account)
        best: dict[str, tuple[Event, Link]] = {}
        for mine in own.accounts if own else ():
            n = self._index[mine.id]
            for m in self._near[n]:
                event, found = self._event[self._told[m].account.id], link(self._told[n], self._told[m])
                if event is not own and (event.id not in best or _likely(found) > _likely(best[event.id][1])):
                    best[event.id] = event, found
        ordered = sorted(best.values(), key=lambda x: x[0].id)
        return sorted(ordered, key=lambda x: _likely(x[1]), reverse=True)[:limit]

    def _rule(self, rulings: Iterable[Ruling], finder: Finder) -> None:
        """Lays the rulings down, the latest first, so that an earlier one that says otherwise comes too late."""
        latest_last = sorted(rulings, key=lambda r: r.at)
        for ruling in reversed(latest_last):
            ids = finder.find(ruling.one), finder.find(ruling.other)
            if ids[0] is None or ids[1] is None or ids[0] == ids[1]:
                continue  # the article or the incident has gone
            n, m = self._index[ids[0]], self._index[ids[1]]
            one, other = self._groups.root(n), self._groups.root(m)
            if one == other:
                continue
            if not ruling.same:
                self._apart[one].add(other)
                self._apart[other].add(one)
                self._split |= {n: ruling.by, m: ruling.by}
            elif other not in self._apart[one]:
                self._unite(one, other, Tie(ids[0], ids[1], 0.0, (), ruling.by))

    def _join_the_plain(self, links: Sequence[tuple[int, int, Link]]) -> None:
        """Joins what only kind, day and sides tie, where there is one group alone that it could go to.

        A war has many clashes a day: an account that names no place and fits two of them belongs to neither.
        """
        fits: dict[int, set[int]] = defaultdict(set)
        for n, m, _ in links:
            one, other = self._agreeing.root(n), self._agreeing.root(m)
            if one != other and self._may_meet(n, m):
                fits[one].add(other)
                fits[other].add(one)
        plain = [
            (n, m, found)
            for n, m, found in links
            if all(len(fits[self._agreeing.root(x)]) == 1 for x in (n, m) if self._told[x].vague)
        ]
        for n, m, found in plain:
            self._join(n, m, found)

    def _may_meet(self, n: int, m: int) -> bool:
        """Whether no ruling and no contradiction keeps the groups of two accounts apart."""
        mine, theirs = self._kin[self._agreeing.root(n)], self._kin[self._agreeing.root(m)]
        return self._groups.root(m) not in self._apart[self._groups.root(n)] and mine.agrees(theirs)

    def _hold_against(self, n: int, denial: int, against: dict[int, tuple[float, int]]) -> None:
        """Notes the account that a denial fits best, the first of several."""
        if n >= len(self._told):
            return  # two denials
        found = link(self._told[n], self._denials[denial])
        if found.against or found.weight < DENIED or self._denials[denial].sides.claimed & self._told[n].sides.claimed:
            return
        if denial not in against or found.weight > against[denial][0]:
            against[denial] = found.weight, n

    def _join(self, n: int, m: int, found: Link) -> None:
        """Puts two accounts together if their groups may meet and all that agrees with one agrees with the other."""
        one, other = self._groups.root(n), self._groups.root(m)
        mine, theirs = self._agreeing.root(n), self._agreeing.root(m)
        if mine == theirs or not self._may_meet(n, m):
            return
        self._agreeing.unite(mine, theirs)
        self._kin[mine].take(self._kin.pop(theirs))
        tie = Tie(self._told[n].account.id, self._told[m].account.id, found.weight, found.reasons)
        if one == other:  # an analyst has joined them already; the reasons are still worth telling
            self._ties.append(tie)
        else:
            self._unite(one, other, tie)

    def _unite(self, one: int, other: int, tie: Tie) -> None:
        self._groups.unite(one, other)
        for third in self._apart.pop(other, set()):
            self._apart[third].discard(other)
            self._apart[third].add(one)
            self._apart[one].add(third)
        self._ties.append(tie)

    def _events(self, facing: Sequence[tuple[int, int]], denials: Mapping[int, tuple[float, int]]) -> list[Event]:
        members: dict[int, list[int]] = defaultdict(list)
        for n in range(len(self._told)):
            members[self._groups.root(n)].append(n)
        ties: dict[int, list[Tie]] = defaultdict(list)
        for tie in self._ties:
            ties[self._groups.root(self._index[tie.one])].append(tie)
        against: dict[int, set[int]] = defaultdict(set)
        for n, m in facing:
            if self._groups.root(n) != self._groups.root(m):
                against[self._groups.root(n)].add(m)
                against[self._groups.root(m)].add(n)
        refused: dict[int, list[Told]] = defaultdict(list)
        for denial, (_, n) in sorted(denials.items()):
            refused[self._groups.root(n)].append(self._denials[denial])
        found = []
        for root, own in members.items():
            told = sorted((self._told[n] for n in own), key=_order)
            others = sorted((self._told[n] for n in against[root]), key=_order)
            counts = figures(told)
            event = Event(
                id=_id(min(told, key=lambda t: t.key)),
                accounts=tuple(t.account for t in told),
                ties=tuple(ties[root]),
                figures=counts,
                disagreements=disagreements(told, counts, others, refused[root]),
                split_by=next((self._split[n] for n in own if n in self._split), None),
            )
            found.append((_order(told[0]), event))
        return [event for _, event in sorted(found, key=lambda x: x[0])]


def _facing(a: Told, b: Told) -> bool:
    """Whether two sides tell of one fight, each with the other as the attacker, at places near each other."""
    if a.family != b.family or not mirrored(a.sides, b.sides) or days_against(a.when, b.when):
        return False
    far, apart = nearest(a, b), abs((a.day - b.day).days) if a.day and b.day else 0
    return apart <= 1 and far is not None and far <= FACING_KM


def _likely(found: Link) -> tuple[bool, float]:
    return not found.against, found.weight


def _order(told: Told) -> tuple[str, tuple[str, int, int, str]]:
    return told.day.isoformat() if told.day else "9999", told.key


def _id(told: Told) -> str:
    incident = told.account.incident
    place = f"{told.account.article_id}:{incident.start}:{incident.end}:{incident.type}"
    return "e" + hashlib.sha256(place.encode("utf8", "surrogatepass")).hexdigest()[:10]
