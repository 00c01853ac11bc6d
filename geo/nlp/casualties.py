"""How many were harmed: counts of people beside words of death, injury, capture and flight."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from geo.lang.base import Incidents
from geo.nlp.wording import NEVER, CountryOf, compiled, folded
from geo.records import Casualty, CasualtyKind

FIGURE = r"(?<![\w.,:/-])(?:\d{1,3}(?:SEP\d{3})+|\d{1,6})(?![\d:/]|[.,]\d|-\w|\w)"
WINDOW = 80


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
    49"), within a few words and across no other figure.
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
        spelled = "|".join(re.escape(n) for n in sorted(self._numbers, key=len, reverse=True))
        number = FIGURE.replace("SEP", re.escape(self.words.thousands)) + rf"|\b(?:{spelled})\b"
        w = self.words
        return re.compile(
            rf"(?:(?P<least>\b{folded(w.at_least)})\s+)?(?:(?P<most>\b{folded(w.at_most)})\s+)?"
            rf"(?:(?P<opens>\b{folded(w.range_opens)})\s+)?(?:(?P<low>{number})"
            rf"(?:\s*(?P<joint>{folded(w.ranges)})\s*(?P<high>{number.replace('(?<![', '(?<![')}))?"
            rf"|(?P<some>\b{folded(w.indefinite)}))"
        )

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        """A count that does not run on into a range."""
        spelled = "|".join(re.escape(n) for n in sorted(self._numbers, key=len, reverse=True))
        number = FIGURE.replace("SEP", re.escape(self.words.thousands)) + rf"|\b(?:{spelled})\b"
        return re.compile(rf"(?:{number})")

    @cached_property
    def _who(self) -> re.Pattern[str]:
        people = folded(self.words.people) or "(?!)"
        return re.compile(
            rf"\s*(?P<who>(?P<fill>(?:(?!\d)[\w'-]+\s+){{0,2}}?)\b(?P<noun>{people}\b(?:\s+{people}\b)?))"
        )

    @cached_property
    def _not_people(self) -> re.Pattern[str]:
        return compiled(self.words.not_people, r"\s*-?(?:[\w'-]+\s+)?%s\b")

    @cached_property
    def _harmed(self) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
        joint = folded(self.words.conjunctions) or "(?!)"
        fill = rf"(?:\s+(?!{joint}\b)(?!\d)[\w'-]+){{0,%d}}?\s+"
        return tuple(
            (kind, re.compile(f"{fill % 4}(?:{folded(p)})"), re.compile(f"{fill % 1}(?:{folded(p)})"))
            for kind, p in self.words.harmed.items()
        )

    @cached_property
    def _harming(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        joint = folded(self.words.conjunctions) or "(?!)"
        by = folded(self.words.by) or "(?!)"
        return tuple(
            (kind, re.compile(rf"\b(?:{folded(p)})(?:\s+(?!(?:{joint})\b|{by})(?!\d)[\w'-]+){{0,2}}\s*$"))
            for kind, p in self.words.harming.items()
        )

    @cached_property
    def _unharmed(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        return tuple((kind, compiled(p, r"\b%s")) for kind, p in self.words.unharmed.items())

    @cached_property
    def _among(self) -> re.Pattern[str]:
        return compiled(self.words.among, r"\b%s")

    @cached_property
    def _any(self) -> re.Pattern[str]:
        parts = [*self.words.harmed.values(), *self.words.harming.values(), *self.words.unharmed.values()]
        return compiled("|".join(parts), r"\b(?:%s)")

    def find(
        self, text: str, low: str, start: int, end: int, country_of: CountryOf, skip: Sequence[tuple[int, int]] = ()
    ) -> list[Count]:
        """Returns the casualty figures of a sentence in text order.

        Args:
            skip: spans whose figures are no counts, as of time expressions.
        """
        if not self._any.search(low, start, end):
            return []
        found: list[Count] = []
        for kind, pattern in self._unharmed:
            found += [
                Count(m.start(), m.end(), Casualty(cast(CasualtyKind, kind), 0, 0))
                for m in pattern.finditer(low, start, end)
            ]
        previous: Count | None = None
        for match in self._count.finditer(low, start, end):
            if any(match.start() < e and s < match.end() for s, e in skip):
                continue
            count = self._read(text, low, match, start, end, previous, country_of)
            if count and not any(c.start < count.end and count.start < c.end for c in found):
                found.append(count)
                previous = count
        return sorted(found, key=lambda c: c.start)

    def _read(
        self,
        text: str,
        low: str,
        match: re.Match[str],
        start: int,
        end: int,
        previous: Count | None,
        country_of: CountryOf,
    ) -> Count | None:
        stop = min(end, match.end() + WINDOW)
        split = bool(match["high"]) and not match["opens"] and match["joint"] not in "-–"
        at = match.end("low") if split else match.end()
        if self._not_people.match(low, at, stop):
            return None
        who = self._who.match(low, at, stop)
        kind, harm_end = self._kind(low, match.start(), at, who, start, stop, previous)
        if kind is None or (match["low"] in ("a", "an", "un", "una", "uno") and not who and harm_end == at):
            return None
        tail = max(who.end() if who else at, at)
        name, country = None, None
        if who:
            more = re.compile(r"\s+([\w'-]+)").match(low, who.end(), stop)
            if more and more.group(1) in self.demonyms:
                tail = more.end()
            kept = who.start("noun")
            for word in reversed(list(re.finditer(r"[\w'-]+", who["fill"]))):
                if word.group() not in self.demonyms and word.group() not in self.words.modifiers:
                    break
                kept = who.start("fill") + word.start()
            name = text[kept:tail].strip()
            country = country_of(kept, tail)
        low_n, high_n = self._bounds(match, split)
        return Count(match.start(), max(tail, harm_end), Casualty(kind, low_n, high_n, name or None, country))

    def _kind(
        self, low: str, begin: int, at: int, who: re.Match[str] | None, start: int, stop: int, previous: Count | None
    ) -> tuple[CasualtyKind | None, int]:
        before = low[max(start, begin - 60) : begin]
        if previous and self._among.search(low, previous.end, begin) and who:
            return previous.casualty.kind, at
        last = who.end() if who else at
        follows_nothing = not re.match(r"\s*[\w]", low[last:stop]) or bool(
            re.match(rf"\s*{folded(self.words.conjunctions)}\b", low[last:stop])
        )
        if who or follows_nothing:
            for kind, pattern in self._harming:
                if pattern.search(before):
                    return cast(CasualtyKind, kind), last
        best: tuple[int, int, str] | None = None
        for kind, far, near in self._harmed:
            hit = (far if who else near).match(low, last, stop)
            if hit is None and who:  # "49 prisoners": the people's own noun says it
                hit = near.match(low, at, stop)
            if hit and not self._plain.match(low, hit.end() + 1, stop) and (best is None or hit.end() < best[0]):
                best = (hit.end(), hit.end(), kind)
        if best:
            return cast(CasualtyKind, best[2]), best[1]
        if previous and who and self._among.match(low, min(last + 1, stop), stop):
            return previous.casualty.kind, last
        return None, at

    def _bounds(self, match: re.Match[str], split: bool) -> tuple[int | None, int | None]:
        if match["some"]:
            return None, None
        first = self._value(match["low"])
        if match["high"] and not split:
            return first, self._value(match["high"])
        if match["least"]:
            return first, None
        if match["most"]:
            return None, first
        return first, first

    def _value(self, said: Any) -> int:
        return self._numbers[said] if said in self._numbers else int(re.sub(r"\D", "", said))
