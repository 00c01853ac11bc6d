"""Toponyms of a document: which names mean places, which places they mean, and in what role."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import pairwise
from pathlib import Path

from babel import Locale
from babel.languages import get_official_languages
from spacy.language import Language
from spacy.tokens import Doc

from geo.gazetteer.lookup import Gazetteer, Match, opened
from geo.lang.base import Names
from geo.lang.registry import data
from geo.nlp.candidates import Candidates, Mention
from geo.nlp.chunks import Weights
from geo.nlp.cues import Cues, Range
from geo.nlp.extensions import known_names
from geo.nlp.pipelines import annotate
from geo.nlp.ranking import Where
from geo.nlp.reading import Reading
from geo.nlp.resolver import resolve
from geo.nlp.roles import Roles
from geo.nlp.syntax_roles import SyntaxRoles
from geo.records import Article, Entity, Role, Toponym

DOMAIN = re.compile(r"\.([a-z]{2})$")
WORD = re.compile(r"[A-Z]\w+(?:[ -][A-Z]\w+)*")
UNITED_KINGDOM = {"uk": "GB"}
RENOWNED = 6.0
"""Weight from which the recogniser's word is enough for a place."""
EMBEDDED = 4.5
"""Weight from which a place inside a body's name is marked."""


class Toponyms:
    """Finds, resolves and writes ``doc._.toponyms``; spans given with the article are taken as they are."""

    def __init__(
        self, gazetteer: Gazetteer, names: Names, language: str = "", parse: Callable[[Doc], Doc] | None = None
    ) -> None:
        self.gazetteer, self.names = gazetteer, names
        self.spoken = speakers(language)
        self.cues = Cues(names)
        self.candidates = Candidates(gazetteer, names, language or None)
        self.roles, self.syntax = Roles(names, self.cues), SyntaxRoles(names)
        self.parse = parse
        self.weights = Weights(gazetteer)

    def __call__(self, doc: Doc) -> Doc:
        article: Article | None = doc._.article
        reading = Reading(doc)
        given = article.toponyms if article else None
        if not len(reading):
            return doc
        if given is None:
            mentions = self._recognised(reading, self._with_places(known_names(doc), doc._.entities))
        else:
            mentions = self._given(reading, reading.source, given)
        order = sorted(range(len(mentions)), key=lambda i: mentions[i].span)
        placed = self._resolved(doc, reading, [mentions[i] for i in order], article)
        result: list[Toponym | None] = [None] * len(mentions)
        for i, toponym in zip(order, placed, strict=True):
            result[i] = toponym
        doc._.toponyms = tuple(t for t in result if t is not None)
        return doc

    def _given(self, r: Reading, text: str, spans: Sequence[tuple[int, int]]) -> list[Mention]:
        mentions = []
        for start, end in spans:
            start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
            span = r.span(start, end)
            surface = text[start:end]
            query = self._whole_words(r, text, start, end)
            mentions.append(Mention(span, start, end, surface, demonym=self._is_demonym(surface), query=query))
        return mentions

    def _whole_words(self, r: Reading, text: str, start: int, end: int) -> str | None:
        """The name that a span means which starts or ends inside a word; None for any other span."""
        if not text[start:end].strip():
            return None
        stripped = end - (len(text[start:end]) - len(text[start:end].rstrip(" .,;:\n")))
        inside = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
        beyond = stripped < len(text) and text[stripped].isalnum() and text[stripped - 1].isalnum()
        if not (inside or beyond) or stripped <= start:
            return None
        first, last = r.span(start, stripped)
        while last > first + 1 and not r.capital[last - 1]:
            last -= 1
        for end in range(last, first, -1):
            if self.weights.of(r.words(first, end)):
                return r.words(first, end)
        return r.words(first, last)

    def _is_demonym(self, surface: str) -> bool:
        return bool(self.candidates.demonym(surface)) and self.weights.of(surface) < 6.0

    def _recognised(self, r: Reading, entities: Sequence[Entity]) -> list[Mention]:
        mentions: list[Mention] = []
        taken: set[int] = set()
        for entity in entities:
            span = r.span(entity.start, entity.end)
            taken.update(range(*span))
            if entity.label == "LOC":
                mentions.append(Mention(span, entity.start, entity.end, entity.text))
            elif entity.label == "ORG" and self.names.embedded_toponyms:
                mentions += self._embedded(r, span)
        if self.names.demonyms_are_toponyms:
            for i, capital in enumerate(r.capital):
                if capital and i not in taken and self._is_demonym(r.text[i]):
                    mentions.append(Mention((i, i + 1), r.begin[i], r.end[i], r.text[i], demonym=True))
        known = [m for m in mentions if self.candidates.of(m, r) or self._worth(r, m)]
        return sorted(known, key=lambda m: m.start)

    def _with_places(self, known: Sequence[Entity], found: Sequence[Entity]) -> list[Entity]:
        """The names that later components stand on, and well-known places that only the recogniser takes for such."""
        places = [k for k in known if k.label == "LOC"]
        more = [
            e for e in found if e.label == "LOC" and self.weights.of(e.text) >= RENOWNED and not _overlaps(e, places)
        ]
        return sorted([*(k for k in known if not _overlaps(k, more)), *more], key=lambda e: e.start)

    def _embedded(self, r: Reading, span: Range) -> list[Mention]:
        """Places inside a body's name, the longest first: "University of Georgia", "Athens Police Department"."""
        found: list[Mention] = []
        i = span[0]
        while i < span[1]:
            for j in range(min(span[1], i + 4), i, -1):
                if not r.capital[i] or r.lower[i] in self.names.lookalikes | self.names.nominal | self.names.bodies:
                    break
                if not r.capital[j - 1] or (i, j) == span:
                    continue
                if self.weights.of(r.words(i, j)) >= (EMBEDDED if j - i == 1 else 3.0):
                    found.append(Mention((i, j), r.begin[i], r.end[j - 1], r.words(i, j)))
                    i = j - 1
                    break
            i += 1
        return found

    def given(self, doc: Doc) -> tuple[list[Mention], list[tuple[Match, ...]]]:
        """The mentions of the spans that came with the article, in the order of their words, and their candidates."""
        article: Article = doc._.article
        reading = Reading(doc)
        mentions = self._given(reading, reading.source, article.toponyms or ())
        return self._prepared(reading, sorted(mentions, key=lambda m: m.span))

    def _prepared(self, r: Reading, mentions: list[Mention]) -> tuple[list[Mention], list[tuple[Match, ...]]]:
        """Gives mentions in text order the kind and the holder that the text gives them, and finds candidates."""
        spans = [m.span for m in mentions]
        mentions = [replace(m, kind=k) for m, k in zip(mentions, self.cues.kinds(r, spans), strict=True)]
        for i, (a, b) in enumerate(pairwise(spans)):
            if self.cues.container(r, a, b):
                mentions[i] = replace(mentions[i], holder=i + 1)
        return mentions, [self.candidates.of(m, r) for m in mentions]

    def _resolved(self, doc: Doc, r: Reading, mentions: list[Mention], article: Article | None) -> list[Toponym]:
        mentions, candidates = self._prepared(r, mentions)
        spans = [m.span for m in mentions]
        # Adjectives of nationality that are no toponyms still tell which countries the article is about.
        peoples = [m for m in self._peoples(r) if m.span not in spans]
        named = [*mentions, *peoples]
        asked = [*candidates, *(self.candidates.demonym(m.text) for m in peoples)]
        resolutions = resolve(named, asked, self.where(article))[: len(mentions)]
        seats = [
            any(m.feature == "SEAT" and m.place == x.place for m in c)
            for x, c in zip(resolutions, candidates, strict=True)
        ]
        roles = self._roles(doc, r, mentions, seats)
        return [
            Toponym(m.start, m.end, m.text, role, x.score, x.place, x.alternatives)
            for m, role, x in zip(mentions, roles, resolutions, strict=True)
        ]

    def _roles(self, doc: Doc, r: Reading, mentions: Sequence[Mention], seats: Sequence[bool]) -> list[Role]:
        """Roles by the words around the names, and by the syntax where that can tell more."""
        spans = [m.span for m in mentions]
        roles: list[Role] = self.roles.of(r, spans, seats)
        if self.parse is not None and self.syntax.wanted(r, spans, roles):
            doc = self.parse(doc)
            if doc.has_annotation("DEP"):
                placed = [self.roles.placed(r, span) for span in spans]
                fixed = [any(told) for told in zip(seats, placed, [m.demonym for m in mentions], strict=True)]
                roles = self.syntax.of(doc, r, spans, roles, fixed)
        return ["associative" if m.demonym else role for m, role in zip(mentions, roles, strict=True)]

    def _peoples(self, r: Reading) -> list[Mention]:
        if self.names.demonyms_are_toponyms:
            return []
        found = [i for i, word in enumerate(r.lower) if word in self.names.demonyms]
        return [Mention((i, i + 1), r.begin[i], r.end[i], r.text[i], demonym=True) for i in found]

    def _worth(self, r: Reading, mention: Mention) -> bool:
        """Whether a name without candidates is shown as an unplaced toponym; streets and sites are not.

        Where no words of the language are known the recogniser's word is all there is.
        """
        if not self.names.locatives:
            return True
        ends = {r.lower[mention.span[0]], r.lower[mention.span[1] - 1]}
        return not ends & self.names.site_words and self.cues.located(r, mention.span)

    def where(self, article: Article | None) -> Where:
        """What is known of where an article was written: the publisher's home by its domain and by the places in its
        name, and the countries whose official language the pipeline reads."""
        if article is None or not article.publisher:
            return Where(spoken=self.spoken)
        found = set()
        if domain := DOMAIN.search(article.publisher.lower()):
            code = UNITED_KINGDOM.get(domain[1], domain[1].upper())
            if self.gazetteer.country(code):
                found.add(code)
        for name in WORD.findall(article.publisher):
            if self.weights.of(name) >= 5.0 and (best := self.gazetteer.lookup(name, limit=1)):
                found.add(best[0].place.country_code or "")
        return Where(frozenset(found - {""}), self.spoken)


def _overlaps(one: Entity, others: Sequence[Entity]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


@cache
def speakers(language: str) -> frozenset[str]:
    """Returns the countries of which a language is an official or the usual one, as CLDR has it."""
    codes = (str(c) for c in Locale("en").territories if len(str(c)) == 2)
    return frozenset(c for c in codes if language in get_official_languages(c, de_facto=True))


@Language.factory("dateline_toponyms", default_config={"gazetteer_path": ""})
def make_toponyms(nlp: Language, name: str, gazetteer_path: str) -> Toponyms:
    return Toponyms(opened(Path(gazetteer_path)), data(nlp.lang).names, nlp.lang or "", partial(annotate, nlp))
