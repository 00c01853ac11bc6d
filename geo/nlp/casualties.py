"""How many were harmed: counts of people beside words of death, injury, capture and flight."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import cast

from geo.lang.base import Incidents
from geo.nlp.amounts import DASHED, FIGURE, FILL, Amount, Via, shares
from geo.nlp.wording import NEVER, CountryOf, compiled, folded
from geo.records import Casualty, CasualtyKind

WINDOW = 100
ASIDE = re.compile(r"(?:\s+[^\W\d][\w'-]*){0,3}?\s*(?:\([^()\n]{3,90}\)|[,(–][^,()–]{3,60}[,)–])")
"""What stands between marks behind a count and its complement: "three agents of the police, one of them black,"."""
NOTHING_FOLLOWS = re.compile(r"\s*(?!\w)")


@dataclass(frozen=True, slots=True)
class Count:
    """A casualty figure and where it stands."""

    start: int
    end: int
    casualty: Casualty


@dataclass(frozen=True)
class CasualtyFinder:
    """Finds casualty figures in folded text.

    A figure counts when it is joined to a word of harm, behind it ("49 soldiers were killed") or before it ("killing
    49"), within a few words and across no other figure; when it is coordinated with one that does ("eight soldiers
    and a nurse"); or when it is a part of one ("six of them women").
    """

    words: Incidents
    demonyms: dict[str, str]

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {folded(k): v for k, v in self.words.numbers.items()}

    @cached_property
    def _count(self) -> re.Pattern[str]:
        if not self.words.numbers:
            return NEVER
        w = self.words
        spelled = "|".join(re.escape(n) for n in sorted(self._numbers, key=len, reverse=True))
        number = FIGURE.replace("SEP", re.escape(w.thousands)) + rf"|\b(?:{spelled})\b"
        more, opens, joint, either = map(folded, (w.approximations, w.range_opens, w.ranges, w.either))
        return re.compile(
            rf"(?:\b(?:{more})\s+)*(?:(?P<least>\b{folded(w.at_least)})\s+)?(?:(?P<most>\b{folded(w.at_most)})\s+)?"
            rf"(?:\b(?:{more})\s+)*(?:\b{opens}\s+(?P<a>{number})\s+{joint}\s+(?P<b>{number})|{DASHED}"
            rf"|(?P<c>{number})\s+{either}\s+(?P<d>{number})|(?P<one>{number})|(?P<some>\b{folded(w.indefinite)}))"
        )

    @cached_property
    def _who(self) -> re.Pattern[str]:
        people = folded(self.words.people) or "(?!)"
        joint = folded(self.words.conjunctions) or "(?!)"
        return re.compile(rf"\s*(?P<fill>(?:(?!{joint}\b){FILL}\s+){{0,2}}?)\b(?P<noun>{people}\b(?:\s+{people}\b)?)")

    @cached_property
    def _not_people(self) -> re.Pattern[str]:
        return compiled(self.words.not_people, r"\s*-?(?:[\w'-]+\s+)?%s\b")

    @cached_property
    def _part(self) -> re.Pattern[str]:
        return compiled(self.words.partitive, r"\s+%s\b")

    @cached_property
    def _manner(self) -> re.Pattern[str]:
        return compiled(self.words.manner, r"\s+%s\b")

    @cached_property
    def _harmed(self) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
        joint = folded(self.words.conjunctions) or "(?!)"
        helping = "|".join(filter(None, map(folded, (self.words.passive, self.words.active)))) or "(?!)"
        word = rf"(?:\s+(?!{joint}\b){FILL})?"
        near = rf"{word}(?:\s+(?:{helping})){{0,3}}{word}\s+"
        far = rf"(?:\s+(?!{joint}\b){FILL}){{0,5}}?\s+"
        return tuple(
            (kind, re.compile(f"{far}(?P<harm>{folded(p)})"), re.compile(f"{near}(?P<harm>{folded(p)})"))
            for kind, p in self.words.harmed.items()
        )

    @cached_property
    def _harming(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple((kind, re.compile(rf"\b(?:{folded(p)})(?!\w)")) for kind, p in self.words.harming.items())

    @cached_property
    def _article(self) -> re.Pattern[str]:
        return compiled(self.words.articles)

    @cached_property
    def _determined(self) -> re.Pattern[str]:
        return compiled(self.words.determiners, r"\b%s\s*$")

    @cached_property
    def _unharmed(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple((kind, compiled(p, r"\b%s")) for kind, p in self.words.unharmed.items())

    @cached_property
    def _one(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple((kind, compiled(p)) for kind, p in self.words.one_harmed.items())

    @cached_property
    def _denied(self) -> re.Pattern[str]:
        return compiled(self.words.negations, r"%s\s*$")

    @cached_property
    def _floors(self) -> re.Pattern[str]:
        names = sorted(map(re.escape, self.words.floors), key=len, reverse=True)
        return re.compile("|".join(names) or "(?!)")

    @cached_property
    def _among(self) -> re.Pattern[str]:
        return compiled(self.words.among, r"\b%s")

    @cached_property
    def _joined(self) -> re.Pattern[str]:
        return compiled(self.words.conjunctions, r"\s*(?:,|,?\s+%s)\s*$")

    @cached_property
    def _any(self) -> re.Pattern[str]:
        parts = [*self.words.harmed.values(), *self.words.harming.values(), *self.words.unharmed.values()]
        return compiled("|".join(parts), r"\b(?:%s)")

    @cached_property
    def _blocks(self) -> re.Pattern[str]:
        """What no reach from a word of harm forward to its figure crosses."""
        return re.compile(rf"(?:{folded(self.words.by) or '(?!)'})(?!\w)|\d|[;:.()«»“”\"]")

    @cached_property
    def _links(self) -> re.Pattern[str]:
        return compiled(self.words.conjunctions, r"\b%s(?!\w)")

    @cached_property
    def _small(self) -> re.Pattern[str]:
        parts = filter(None, (folded(self.words.prepositions), folded(self.words.articles)))
        return re.compile(rf"(?:{'|'.join(parts)})(?!\w)")

    def find(
        self, text: str, low: str, start: int, end: int, country_of: CountryOf, skip: Sequence[tuple[int, int]] = ()
    ) -> list[Count]:
        """Returns the casualty figures of a sentence in text order.

        Args:
            skip: spans whose figures are no counts, as of time expressions.
        """
        if not self._any.search(low, start, end):
            return self._single(low, start, end)
        for a, b in skip:
            if start <= a and b <= end:
                low = low[:a] + " " * (b - a) + low[b:]
        none = [
            Count(m.start(), m.end(), Casualty(cast(CasualtyKind, kind), 0, 0))
            for kind, pattern in self._unharmed
            for m in pattern.finditer(low, start, end)
        ]
        amounts = [
            amount
            for match in self._count.finditer(low, start, end)
            if (amount := self._amount(low, match, end))
            and not any(c.start < amount.end and amount.start < c.end for c in none)
        ]
        amounts = shares(low, amounts, self._share)
        self._tell(text, low, start, end, amounts)
        told = none + [self._counted(text, low, a, country_of) for a in amounts if a.kind]
        single = [c for c in self._single(low, start, end) if all(c.end <= o.start or o.end <= c.start for o in told)]
        return sorted(told + single, key=lambda c: c.start)

    def _single(self, low: str, start: int, end: int) -> list[Count]:
        """One person each, told by a predicate in the singular: "the general was killed"."""
        return [
            Count(m.start(), m.end(), Casualty(cast(CasualtyKind, kind), 1, 1))
            for kind, pattern in self._one
            for m in pattern.finditer(low, start, end)
            if not self._denied.search(low[max(start, m.start() - 25) : m.start()])
        ]

    def _amount(self, low: str, match: re.Match[str], end: int) -> Amount | None:
        at, stop = match.end(), min(end, match.end() + WINDOW)
        if self._not_people.match(low, at, stop):
            return None
        part = self._part.match(low, at, stop)
        who = self._who.match(low, part.end() if part else at, stop)
        first, last = self._bounds(match)
        if first is not None and last is not None and last < first:
            return None  # a score, a number with letters
        said = match["one"] or ""
        value = self._numbers.get(said)
        bare = value == 0 or (value == 1 and self._article.fullmatch(said) is not None)
        return Amount(match.start(), at, who.end() if who else at, first, last, self._noun(low, who), bare)

    def _noun(self, low: str, who: re.Match[str] | None) -> tuple[int, int] | None:
        """The offsets of a people's noun with the adjectives that belong to it."""
        if not who:
            return None
        kept = who.start("noun")
        for word in reversed(list(re.finditer(r"[\w'-]+", who["fill"]))):
            if word.group() not in self.demonyms and word.group() not in self.words.modifiers:
                break
            kept = who.start("fill") + word.start()
        more = re.compile(r"\s+([\w'-]+)").match(low, who.end())
        return kept, more.end() if more and more.group(1) in self.demonyms else who.end()

    def _tell(self, text: str, low: str, start: int, end: int, amounts: list[Amount]) -> None:
        """Gives the amounts of a sentence their kind, where it has one for them."""
        for n, a in enumerate(amounts):
            floor = max(start, amounts[n - 1].end if n else start)
            ceiling = amounts[n + 1].start if n + 1 < len(amounts) else end
            if n and amounts[n - 1].kind and self._of_whole(low, a, amounts[n - 1], end):
                continue
            if not self._before(text, low, floor, a, linked=False) and not self._after(low, a, ceiling, end):
                self._before(text, low, floor, a, linked=True)
            if a.bare and not a.noun and a.via != "after":
                a.kind = None
        for one, other in pairwise(amounts):
            if one.kind and one.via == "before" and not other.kind and self._together(low, one, other):
                other.kind, other.via, other.reach = one.kind, "before", other.end
        for other, one in pairwise(reversed(amounts)):
            if other.kind and other.via == "after" and not one.kind and self._together(low, one, other):
                one.kind, one.via, one.reach = other.kind, "after", one.end
        for whole, part in pairwise(amounts):
            if whole.kind and not part.kind and self._of_whole(low, part, whole, end):
                part.kind, part.reach = whole.kind, part.end
        for a in amounts:
            if a.bare and not a.noun and a.via != "after":
                a.kind = None

    def _together(self, low: str, one: Amount, other: Amount) -> bool:
        return one.noun is not None and other.noun is not None and bool(self._joined.match(low[one.end : other.start]))

    def _of_whole(self, low: str, part: Amount, whole: Amount | None, end: int) -> bool:
        """Whether an amount is a part of the one before it, whose kind it shares."""
        if not whole:
            return False
        among = part.noun and (
            self._among.search(low, whole.end, part.start) or self._among.match(low, min(part.end + 1, end), end)
        )
        some = self._part.match(low, part.at, end)
        return bool(among or (some and not self._manner.match(low, some.end(), end)))

    def _before(self, text: str, low: str, floor: int, a: Amount, *, linked: bool) -> bool:
        """Looks for a word of harm before the figure; ``linked`` allows another victim between, "himself and 14"."""
        if not a.noun and not NOTHING_FOLLOWS.match(low, a.end) and not self._links.match(low, a.end + 1):
            return False
        best: tuple[int, str] | None = None
        for kind, pattern in self._harming:
            for m in pattern.finditer(low, max(floor, a.start - WINDOW), a.start):
                if (best is None or m.end() > best[0]) and self._spans(text, low, m.end(), a, linked):
                    best = m.end(), kind
        if best:
            a.kind, a.via, a.reach = best[1], "before", a.end
        return best is not None

    def _spans(self, text: str, low: str, begin: int, a: Amount, linked: bool) -> bool:
        """Whether nothing parts a word of harm from the figure behind it but a few words, or a place and a time."""
        gap = low[begin : a.start]
        words = list(re.finditer(r"[\w'-]+", gap))
        if self._blocks.search(gap) or ("," in gap and not linked):
            return False
        link = self._links.search(gap)
        if linked:
            return bool(link) and a.noun is not None and len(words) <= 4 and not self._small_first(gap)
        if link:
            return False
        if len(words) <= 2:
            return True
        return a.noun is not None and all(
            text[begin + m.start()].isupper() or self._small.fullmatch(m.group()) for m in words
        )

    def _small_first(self, gap: str) -> bool:
        prepositions = folded(self.words.prepositions)
        return bool(prepositions and re.match(rf"\s*(?:{prepositions})(?!\w)", gap))

    def _after(self, low: str, a: Amount, ceiling: int, end: int) -> bool:
        stop = min(end, a.end + WINDOW)
        starts = [a.end]
        aside = ASIDE.match(low, a.end, stop)
        if aside and (self._among.search(aside.group()) or self._part.search(aside.group()) or self._plain(a, aside)):
            starts, ceiling = [aside.end(), a.end], stop
        part = None if a.noun else self._part.match(low, a.at, stop)  # "two of them were killed"
        if part and not self._manner.match(low, part.end(), stop):
            starts = [part.end()]
        best: tuple[int, str, Via] | None = None
        for kind, far, near in self._harmed:
            for at in starts:
                hit = (far if a.noun else near).match(low, at, stop)
                via: Via = "after"
                if hit and self._acts(low, at, hit):
                    hit = None  # "a bomber has killed three"
                if hit and a.noun and self._determined.search(low[at : hit.start("harm")]):
                    hit = None  # "rebels surrounded the wounded general": somebody else is meant
                if hit is None and a.noun:  # "49 prisoners": the people's own noun says it
                    hit, via = near.match(low, a.at, stop), "noun"
                    hit = None if hit and self._acts(low, a.at, hit) else hit
                if hit and hit.end() <= max(ceiling, a.end) and (best is None or hit.end() < best[0]):
                    best = hit.end(), kind, via
        if best:
            a.reach, a.kind, a.via = best
        return best is not None

    @cached_property
    def _share(self) -> re.Pattern[str]:
        return compiled(self.words.genitive, rf"\s+%s(?:\s+{folded(self.words.articles) or '(?!)'})?\s+")

    def _acts(self, low: str, at: int, hit: re.Match[str]) -> bool:
        """Whether the word of harm is an active verb with an object: what stands before it did it."""
        after = re.compile(r"\s+").match(low, hit.end("harm"))
        if not after or not self._helped.search(low[at : hit.start("harm")]):
            return False
        return bool(self._count.match(low, after.end()) or self._article.match(low, after.end()))

    @cached_property
    def _helped(self) -> re.Pattern[str]:
        return compiled(self.words.active, r"%s\s*$")

    def _plain(self, a: Amount, aside: re.Match[str]) -> bool:
        """Whether an aside behind people tells neither figures nor harm: "ten activists, come from a ship,"."""
        return bool(a.noun) and not re.search(r"\d", aside.group()) and not self._any.search(aside.group())

    def _counted(self, text: str, low: str, a: Amount, country_of: CountryOf) -> Count:
        name = text[a.noun[0] : a.noun[1]].strip() if a.noun else None
        country = country_of(*a.noun) if a.noun else None
        casualty = Casualty(cast(CasualtyKind, a.kind), a.low, a.high, name or None, country)
        return Count(a.start, max(a.noun[1] if a.noun else a.end, a.reach), casualty)

    def _bounds(self, match: re.Match[str]) -> tuple[int | None, int | None]:
        if match["some"]:
            floor = self._floors.match(match["some"])
            return (self.words.floors[floor.group()], None) if floor else (None, None)
        for low, high in (("a", "b"), ("from", "till"), ("c", "d")):
            if match[low]:
                return self._value(match[low]), self._value(match[high])
        only = self._value(match["one"])
        return None if match["most"] else only, None if match["least"] else only

    def _value(self, said: str) -> int:
        return self._numbers[said] if said in self._numbers else int(re.sub(r"\D", "", said))
