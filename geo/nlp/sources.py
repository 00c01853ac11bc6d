"""Who is quoted: the fullest name for the noun phrase beside a cue, and the country that it speaks for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from spacy.tokens import Doc

from geo.lang.base import Attribution
from geo.nlp.extensions import known_names
from geo.nlp.frames import Frame
from geo.nlp.phrases import Phrase
from geo.records import Entity, Source, Toponym

BESIDE = 60
"""Characters around a name in which an apposition gives the country."""
WORD = re.compile(r"[^\W\d_][\w-]*")
BREAK = re.compile(r"[.;:!?\n“”«»\"]")


class Speakers:
    """Turns noun phrases into sources, with the article's names at hand.

    Args:
        demonym: country code of an adjective or noun of nationality, None for other words.
    """

    def __init__(self, doc: Doc, language: Attribution, demonym: Callable[[str], str | None]) -> None:
        self.text, self.language, self.demonym = doc.text, language, demonym
        self.entities: list[Entity] = sorted(known_names(doc), key=lambda e: e.start)
        self.starts = [e.start for e in self.entities]
        self.toponyms: list[Toponym] = sorted(doc._.toponyms, key=lambda t: t.start)
        self.last: dict[str, Source] = {}
        self.named: dict[str, list[Entity]] = {}
        for entity in self.entities:
            for word in set(entity.text.lower().split()):
                self.named.setdefault(word, []).append(entity)
        self.full_names: dict[tuple[str, str], str] = {}
        self.countries: dict[str, str | None] = {}

    def source(self, frame: Frame, phrase: Phrase) -> Source:
        """The source that the items [begin, end) name; a pronoun takes its name from the person or body before."""
        items = frame.items[phrase[0] : phrase[1]]
        while len(items) > 1 and items[0].low in self.language.articles and not self._starts_entity(items[0].start):
            items = items[1:]
        start, end = items[0].start, items[-1].end
        text = self.text[start:end]
        kind = self.language.pronouns.get(items[0].low) if len(items) == 1 else None
        if kind:
            known = self.last.get(kind) or (self._mentioned(start) if kind == "PER" else None)
            return Source(start, end, text, known.name if known else text, known.country_code if known else None)
        head = self._head(start, end)
        name = self._full(head) if head else text
        country = self._country_within(start, end) or (self._country_of(name) if head else None)
        found = Source(start, end, text, name, country)
        if head:
            self.last[head.label] = found
        self.last["ANY"] = found
        return found

    def person(self, frame: Frame, phrase: Phrase) -> bool:
        """Whether the items [begin, end) name a person."""
        items = frame.items[phrase[0] : phrase[1]]
        head = self._head(items[0].start, items[-1].end)
        return head is not None and head.label == "PER"

    def _starts_entity(self, start: int) -> bool:
        at = bisect_left(self.starts, start)
        return at < len(self.starts) and self.starts[at] == start

    def _within(self, start: int, end: int) -> list[Entity]:
        return self.entities[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def _mentioned(self, before: int) -> Source | None:
        """The person named last before an offset."""
        for at in range(bisect_left(self.starts, before) - 1, -1, -1):
            entity = self.entities[at]
            if entity.label == "PER":
                name = self._full(entity)
                return Source(entity.start, entity.end, entity.text, name, self._country_of(name))
        return None

    def _head(self, start: int, end: int) -> Entity | None:
        """The person or body that a noun phrase names: its last one that no inner preposition governs.

        A body counts only at the end of its phrase: "a BBC reporter" is not the BBC.
        """
        for entity in reversed(self._within(start, end)):
            if entity.end > end or entity.label not in ("PER", "ORG"):
                continue
            before = [w.lower() for w in re.findall(r"\w+'?", self.text[start : entity.start].replace("’", "'"))]
            while before and before[-1] in self.language.articles:
                before.pop()
            governed = bool(before) and before[-1] in self.language.inner
            if not governed and (entity.label == "PER" or not self.text[entity.end : end].strip()):
                return entity
        return None

    def _full(self, entity: Entity) -> str:
        """The longest name in the article that ends, or for a body begins, with the same words."""
        key = (entity.label, entity.text)
        if key not in self.full_names:
            words, best = entity.text.lower().split(), entity.text
            for other in self.named.get(words[-1], ()) if words else ():
                parts = other.text.lower().split()
                ends = parts[-len(words) :] == words or (entity.label == "ORG" and parts[: len(words)] == words)
                if other.label == entity.label and ends and len(parts) <= 5 and len(other.text) > len(best):
                    best = other.text
            self.full_names[key] = best
        return self.full_names[key]

    def _country_of(self, name: str) -> str | None:
        """The country in the words around a full name, at its first mention that gives one."""
        if name not in self.countries:
            last = name.lower().split()[-1]
            mentions = (e for e in self.named.get(last, ()) if e.text == name)
            self.countries[name] = next((c for e in mentions if (c := self._apposed(e.start, e.end))), None)
        return self.countries[name]

    def _country_within(self, start: int, end: int) -> str | None:
        """The country of the first toponym, else of the first demonym, between two offsets."""
        at = max(0, bisect_left(self.toponyms, start, key=lambda t: t.start) - 1)
        while at < len(self.toponyms) and self.toponyms[at].start < end:
            toponym = self.toponyms[at]
            if toponym.end > start and toponym.place and toponym.place.country_code:
                return toponym.place.country_code
            at += 1
        return next((c for word in WORD.findall(self.text, start, end) if (c := self.demonym(word))), None)

    def _apposed(self, start: int, end: int) -> str | None:
        """A country named just before a name ("Armenian prime minister, N. P."), else in the apposition behind it."""
        first = max(0, start - BESIDE)
        for match in BREAK.finditer(self.text, first, start):
            first = match.end()
        first += self.text[first:start].rstrip(", ").rfind(",") + 1
        first = max([first, *(e.end for e in self._within(first, start) if e.label == "PER")])
        found = self._country_within(first, start)
        if found or self.text[end : end + 2] != ", ":
            return found
        close = re.compile(r"[,.;\n]").search(self.text, end + 2, end + BESIDE)
        return self._country_within(end + 2, close.start()) if close else None
