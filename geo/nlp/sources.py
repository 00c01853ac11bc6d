"""Who is quoted: the fullest name for the noun phrase beside a cue, and the country that it speaks for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

from spacy.tokens import Doc

from geo.lang.base import Attribution
from geo.nlp.extensions import known_names
from geo.nlp.naming import Roster, whole
from geo.records import Entity, Offsets, Source

LEADING = re.compile(r"(\w+['’]?)\s*")


class Speakers:
    """Turns noun phrases into sources, with the article's names at hand.

    Args:
        demonym: country code of an adjective or noun of nationality, None for other words.
        titles: nouns of offices and professions, by which people are meant as well.
    """

    def __init__(
        self,
        doc: Doc,
        language: Attribution,
        demonym: Callable[[str], str | None],
        titles: frozenset[str] = frozenset(),
    ) -> None:
        self.text, self.language = doc.text, language
        self.entities = [whole(self.text, e) for e in sorted(known_names(doc), key=lambda e: e.start)]
        self.starts = [e.start for e in self.entities]
        toponyms = sorted(doc._.toponyms, key=lambda t: t.start)
        self.roster = Roster(self.text, self.entities, toponyms, language, demonym, titles)
        self.times = [t.start for t in doc._.timexes]
        self.last: dict[str, tuple[Entity | None, Source]] = {}
        self.bodies: dict[str, Source] = {}
        """Bodies that have spoken, by the words of their phrases."""

    def afresh(self) -> Speakers:
        """Forgets who has spoken, to read the article once more."""
        self.last.clear()
        self.bodies.clear()
        return self

    def source(self, start: int, end: int, meant: Offsets | None = None) -> Source:
        """The source that a stretch of text names; pronouns and roles take their name from the article.

        Args:
            meant: the phrase that a relative pronoun stands for.
        """
        for time in self.times:  # "the ministry, on Wednesday": behind a comma the sentence goes on
            if start < time < end and (before := self.text[start:time].rstrip()).endswith(","):
                end = start + len(before.rstrip(", "))
        definite, stripped = True, False
        while match := LEADING.match(self.text, start, end):
            article = match[1].lower().replace("’", "'")
            if match.end() >= end or article not in self.language.articles or self._starts_entity(start):
                break
            start, definite, stripped = match.end(), article not in self.language.indefinite, True
        text = self.text[start:end]
        if meant is not None:
            known = self.source(*meant)
            return Source(start, end, text, known.name, known.country_code)
        low = text.lower().replace("’", "'")
        kind = self.language.pronouns.get(low)
        if kind:
            return self._pronoun(start, end, kind, self.language.genders.get(low, ""))
        head = self._head(start, end)
        if head is None and definite and (person := self.roster.in_role(start, end)):
            name = self.roster.full(person)
            return self._noted(person, Source(start, end, text, name, self.roster.country_of(name)))
        if definite and " " not in low and (head is None or head.text == text):
            if stripped and low in self.bodies:
                known = self.bodies[low]
                return self._noted(head, Source(start, end, text, known.name, known.country_code))
            head = self.roster.body(start, end) or head
        name = self.roster.full(head) if head else text
        country = self._country(start, end, head) or (self.roster.country_of(name) if head else None)
        return self._noted(head, Source(start, end, text, name, country))

    def _country(self, start: int, end: int, head: Entity | None) -> str | None:
        """The country in a phrase, but for a person's own name, which may be a town's as well."""
        if head is None or head.label != "PER" or not start <= head.start < end:
            return self.roster.country_within(start, end)
        return self.roster.country_within(start, head.start) or self.roster.country_within(head.end, end)

    def _noted(self, head: Entity | None, found: Source) -> Source:
        if " " in found.text and (head is None or head.label != "PER"):
            self.bodies.update((word, found) for word in found.text.lower().split())
        if head is None and found.text.lower().rpartition(" ")[2] not in self.roster.titles:
            self.last["ORG"] = head, found
        if head:
            self.last[head.label] = head, found
        self.last["ANY"] = head, found
        return found

    def _pronoun(self, start: int, end: int, kind: str, gender: str) -> Source:
        text = self.text[start:end]
        person, known = self.last.get(kind, (None, None))
        if kind == "PER":
            if person is not None and gender and self.roster.gender(person) not in ("", gender):
                known = None
            if known is None and (before := self.roster.person_before(start, gender)):
                name = self.roster.full(before)
                return Source(start, end, text, name, self.roster.country_of(name))
            known = known or self.last.get("ANY", (None, None))[1]
        return Source(start, end, text, known.name if known else text, known.country_code if known else None)

    def person(self, start: int, end: int) -> bool:
        """Whether a stretch of text names a person."""
        head = self._head(start, end)
        return head is not None and head.label == "PER"

    def speaks(self, offset: int) -> bool:
        """Whether the name of a person or a body covers an offset."""
        at = bisect_right(self.starts, offset) - 1
        return at >= 0 and offset < self.entities[at].end and self.entities[at].label != "LOC"

    def _starts_entity(self, start: int) -> bool:
        at = bisect_left(self.starts, start)
        return at < len(self.starts) and self.starts[at] == start

    def _head(self, start: int, end: int) -> Entity | None:
        """The person or body that a noun phrase names: its last one that no inner preposition governs, a person first.

        A body counts only at the end of its phrase: "a BBC reporter" is not the BBC.
        """
        named = [e for e in reversed(self.roster.within(start, end)) if e.end <= end and e.label in ("PER", "ORG")]
        for entity in sorted(named, key=lambda e: e.label != "PER"):
            before = [w.lower() for w in re.findall(r"\w+'?", self.text[start : entity.start].replace("’", "'"))]
            while before and before[-1] in self.language.articles:
                before.pop()
            governed = bool(before) and before[-1] in self.language.inner
            if not governed and (entity.label == "PER" or not self.text[entity.end : end].strip()):
                return entity
        return None
