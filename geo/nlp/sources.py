"""Who is quoted: the noun phrase beside a cue, the fullest name for it, and the country it speaks for."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Doc

from geo.lang.base import Attribution
from geo.nlp.frames import DASHES, Frame
from geo.records import Entity, Source

Phrase = tuple[int, int]
LONGEST = 14
BESIDE = 60
"""Characters around a person's name in which an apposition gives the country."""


def subject(frame: Frame, before: int, language: Attribution) -> Phrase | None:
    """The items [begin, end) of the noun phrase that ends before a cue; appositions between commas are skipped."""
    items = frame.items
    last = before - 1
    while last >= 0 and (
        items[last].low in language.adverbs or items[last].low in language.auxiliaries or items[last].timed
    ):
        last -= 1
    if last >= 0 and items[last].low == ")":
        while last >= 0 and items[last].low != "(":
            last -= 1
        last -= 1
    if last >= 0 and items[last].low in language.relatives and last:
        back = last - 1 - (items[last - 1].low == ",")
        found = _leftwards(frame, back, language)
        if found:
            return found
    if last >= 1 and (items[last].low == "," or items[last].low in DASHES):
        close = items[last].low
        for comma in range(last - 1, max(-1, last - 30), -1):
            if items[comma].quote:
                return None
            if items[comma].low == close:
                between = items[comma + 1 : last]
                if comma and between and not any(i.low in language.cues for i in between):
                    return _leftwards(frame, comma - 1, language)
                return None
        return None
    return _leftwards(frame, last, language)


def _leftwards(frame: Frame, last: int, language: Attribution) -> Phrase | None:
    items = frame.items
    if last < 0 or items[last].mark or items[last].quote:
        return None
    if items[last].low in language.pronouns:
        return last, last + 1
    if items[last].low in language.stops or items[last].low in language.articles:
        return None
    first = last
    while first > 0 and last - first < LONGEST:
        item = items[first - 1]
        joined = item.low in language.conjunctions and first > 1 and items[first].capital and items[first - 2].capital
        if item.quote or item.timed or item.low in language.pronouns:
            break
        if item.mark and not (
            item.low == "." and len(items[first - 2].text) <= 4 and first > 1 and items[first].capital
        ):
            break
        if item.low in language.stops and not (joined or item.low in language.inner):
            break
        if item.low in language.cues and item.low not in language.inner and not item.capital:
            break
        first -= 1
    while first < last and (
        items[first].low in language.inner
        or items[first].low in language.adverbs
        or items[first].low in language.conjunctions
        or items[first].low in language.origins
    ):
        first += 1
    for at in range(last - 1, first, -1):
        before = items[at - 1].low
        inner = before in language.inner or before in language.conjunctions or before in language.stops
        if items[at].low in language.articles and not inner:
            return at, last + 1
    return first, last + 1


def object_behind(frame: Frame, after: int, language: Attribution) -> Phrase | None:
    """The noun phrase that begins behind a cue: a subject put after its verb, or what "according to" governs."""
    items = frame.items
    first = after
    while first < len(items) and (items[first].low in language.origins or items[first].low in language.adverbs):
        first += 1
    if first >= len(items) or items[first].mark or items[first].quote:
        return None
    if items[first].low in language.pronouns:
        return first, first + 1
    last = first
    while last < len(items) and last - first < LONGEST:
        item = items[last]
        if item.quote or item.timed or (item.low in language.pronouns and last > first):
            break
        if item.mark and not (
            item.low == "."
            and len(items[last - 1].text) <= 4
            and last + 1 < len(items)
            and items[last - 1].capital
            and items[last + 1].capital
            and last - 1 >= first
        ):
            break
        if last > first and item.low in language.stops and item.low not in language.inner:
            named = item.low in language.conjunctions and last + 1 < len(items) and items[last + 1].capital
            if not named:
                break
        if last > first and item.low in language.cues and not item.capital:
            break
        last += 1
    while last > first and (items[last - 1].low in language.inner or items[last - 1].low in language.articles):
        last -= 1
    return (first, last) if last > first else None


class Speakers:
    """Turns noun phrases into sources, with the article's names at hand.

    Args:
        demonym: country code of an adjective or noun of nationality, None for other words.
    """

    def __init__(self, doc: Doc, language: Attribution, demonym: Callable[[str], str | None]) -> None:
        self.doc, self.text, self.language, self.demonym = doc, doc.text, language, demonym
        self.entities: tuple[Entity, ...] = doc._.entities
        self.last: dict[str, Source] = {}

    def source(self, frame: Frame, phrase: Phrase) -> Source | None:
        items = frame.items[phrase[0] : phrase[1]]
        while len(items) > 1 and items[0].low in self.language.articles and not self._starts_entity(items[0].start):
            items = items[1:]
        start, end = items[0].start, items[-1].end
        text = self.text[start:end]
        kind = self.language.pronouns.get(items[0].low) if len(items) == 1 else None
        if kind:
            known = self.last.get(kind) or (self._mentioned(start) if kind == "PER" else None)
            return Source(start, end, text, known.name if known else text, known.country_code if known else None)
        head = self.head(start, end)
        name = self.full(head) if head else text
        found = Source(start, end, text, name, self.country(start, end, name if head else None))
        if head and head.label in ("PER", "ORG"):
            self.last[head.label] = found
        self.last["ANY"] = found
        return found

    def _starts_entity(self, start: int) -> bool:
        return any(e.start == start for e in self.entities)

    def _mentioned(self, before: int) -> Source | None:
        """The person named last before an offset."""
        people = [e for e in self.entities if e.label == "PER" and e.end <= before]
        if not people:
            return None
        name = self.full(people[-1])
        return Source(
            people[-1].start, people[-1].end, name, name, self.country(people[-1].start, people[-1].end, name)
        )

    def head(self, start: int, end: int) -> Entity | None:
        """The person or body that a noun phrase names: its last one that no inner preposition governs."""
        inside = [e for e in self.entities if start <= e.start and e.end <= end and e.label in ("PER", "ORG")]
        for entity in reversed(inside):
            before = self.text[start : entity.start].replace("’", "' ").lower().split()
            while before and before[-1] in self.language.articles:
                before.pop()
            if not before or before[-1].replace("'", "'") not in self.language.inner:
                lone = entity.label == "PER" or self.text[entity.end : end].strip() == ""
                if lone:
                    return entity
        return None

    def full(self, entity: Entity) -> str:
        """The longest name of the article's that ends, or for a body begins, with the same words."""
        words = entity.text.lower().split()
        best = entity.text
        for other in self.entities:
            if other.label != entity.label or len(other.text) <= len(best) or "\n" in other.text:
                continue
            parts = other.text.lower().split()
            if len(parts) <= 5 and (
                parts[-len(words) :] == words or (entity.label == "ORG" and parts[: len(words)] == words)
            ):
                best = other.text
        return best

    def country(self, start: int, end: int, name: str | None) -> str | None:
        """The country of the phrase's own words, else of those around the full name anywhere in the article."""
        found = self._country_within(start, end)
        if found or not name:
            return found
        at = self.text.find(name)
        while at >= 0:
            found = self._apposed(at, at + len(name))
            if found:
                return found
            at = self.text.find(name, at + 1)
        return None

    def _country_within(self, start: int, end: int) -> str | None:
        for toponym in self.doc._.toponyms:
            if toponym.start < end and start < toponym.end and toponym.place and toponym.place.country_code:
                return str(toponym.place.country_code)
        for word in self.text[start:end].replace("’", " ").replace("'", " ").split():
            code = self.demonym(word.strip('.,;:()“”"«»'))
            if code:
                return code
        return None

    def _apposed(self, start: int, end: int) -> str | None:
        """A country named just before a name ("Armenian prime minister, N. P."), else in the apposition behind it."""
        begin = max(self.text.rfind(mark, max(0, start - BESIDE), start) for mark in ".;:!?\n“”")
        before = self.text[max(begin + 1, start - BESIDE) : start].rstrip()
        first = max(begin + 1, start - BESIDE)
        first += before.rstrip(", ").rfind(",") + 1
        first = max([first, *(e.end for e in self.entities if e.label == "PER" and first <= e.start < start)])
        found = self._country_within(first, start)
        if found:
            return found
        if self.text[end : end + 2] == ", ":
            close = min((p for p in (self.text.find(m, end + 2) for m in ",.;\n") if p > 0), default=end)
            if close - end <= BESIDE and not self.text[end + 2 : close].split()[:1] == []:
                return self._country_within(end + 2, close)
        return None
