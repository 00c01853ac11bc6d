"""Names of persons, places and bodies, by rule and gazetteer, until a trained recogniser takes over."""

from __future__ import annotations

from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from geo.gazetteer.lookup import Gazetteer, opened
from geo.lang.base import Names
from geo.lang.registry import data
from geo.nlp.bodies import Part, small_letter_bodies
from geo.nlp.chunks import HYPHENS, Chunker, Weights
from geo.nlp.cues import Cues, Range
from geo.nlp.lexicon import Lexicon
from geo.nlp.reading import Reading
from geo.records import Entity

TOWN = 4.0
"""Weight from which a name is taken for a place without any sign in the sentence."""
NAMESAKE = 5.3
"""The same where people are called so."""


class Entities:
    """Labels capitalised sequences PER, LOC or ORG and writes ``doc._.entities``."""

    def __init__(self, gazetteer: Gazetteer, names: Names, code: str) -> None:
        self.names, self.gazetteer = names, gazetteer
        self.lexicon, self.weights = Lexicon(code), Weights(gazetteer)
        self.chunker, self.cues = Chunker(names, self.lexicon, self.weights), Cues(names)
        self.organisations: dict[str, list[list[str]]] = {}
        for name in sorted(names.organisations, key=len, reverse=True):
            words = name.replace("'", "' ").split()
            self.organisations.setdefault(words[0], []).append(words)

    def __call__(self, doc: Doc) -> Doc:
        reading = Reading(doc)
        parts: list[Part] = []
        for chunk in self.chunker.find(reading, [t.is_stop for t in doc]):
            self._split(reading, *chunk, parts)
        self._settle(reading, parts)
        for p in parts:
            if (
                p.label == "PER"
                and p.first
                and reading.lower[p.first - 1] in self.names.particles - self.names.articles
            ):
                same = reading.sentence[p.first - 1] == reading.sentence[p.first]
                p.first -= same and not reading.capital[p.first - 1] and p.last - p.first == 1
        parts += small_letter_bodies(self.names, reading, parts)
        entities = []
        for p in sorted(parts, key=lambda p: p.first):
            if p.label in ("PER", "LOC", "ORG"):
                entities.append(
                    Entity(reading.begin[p.first], reading.end[p.last - 1], reading.words(p.first, p.last), p.label)  # type: ignore[arg-type]
                )
        doc._.entities = tuple(entities)
        return doc

    def _split(self, r: Reading, i: int, j: int, out: list[Part]) -> None:
        """Labels the words from ``i`` to ``j`` in as many parts as they have names."""
        while i < j and (self._loose(r, i) or r.lower[i] in self.names.calendar):
            i += 1
        while i < j and (self._loose(r, j - 1) or r.lower[j - 1] in self.names.calendar):
            j -= 1
        if i >= j:
            return
        if len(r.text[i]) == 1 and i + 1 < j and r.text[i + 1] in HYPHENS:  # "D-Ohio"
            self._split(r, i + 2, j, out)
            return
        for a in range(i, j):
            end = self._abbreviation(r, a)
            if end:
                self._split(r, i, a, out)
                out.append(Part(a, end, "LOC"))
                self._split(r, end, max(j, end), out)
                return
        for a in range(i, j):
            size = self._organisation(r, a)
            if size == 1 and len(r.text[a]) > 4 and j - i > 1 and not self._then_person(r, a + 1, j):
                continue  # "Repubblica" the paper, not the "Repubblica Ceca"
            if size and not (a == i and a + size < j and self._longer(r, i, j)):
                self._split(r, i, a, out)
                out.append(Part(a, a + size, "ORG"))
                self._split(r, a + size, max(j, a + size), out)
                return
        if self.weights.of(r.words(i, j)) and r.lower[j - 1] not in self.names.titles and self._whole(r, i, j):
            out.append(Part(i, j, self._single_or_place(r, i, j)))
            return
        for a in range(j - 1, i - 1, -1):
            if r.lower[a] in self.names.titles or (r.lower[a] + "." in self.names.titles and r.text[a] != r.lower[a]):
                if a + 1 < j and r.text[a + 1] == ".":
                    continue
                if a + 1 < j and not any(w in self.names.organisation_words for w in r.lower[a + 1 : j]):
                    self._split(r, i, a, out)
                    self._person(r, a + 1, j, out)
                    return
                if a == j - 1 or a == i:
                    self._split(r, i if a == j - 1 else a + 1, a if a == j - 1 else j, out)
                    return
        if self._demonym(r, i) and j - i > 1 and not self._body_words(r, i + 1, j):
            self._split(r, i + 1, j, out)
            return
        if all(w in self.names.nominal or w in self.names.connectors for w in r.lower[i:j]):
            return
        if self._body_words(r, i, j):
            self._body(r, i, j, out)
            return
        end = self._leading_place(r, i, j)
        if end:
            out.append(Part(i, end, "LOC"))
            self._split(r, end, j, out)
            return
        if r.lower[i] in self.names.nominal and j - i > 1 and not self.lexicon.first_name(r.lower[i]):
            self._split(r, i + 1, j, out)
            return
        if j - i > 1:
            out.append(Part(i, j, self._several(r, i, j)))
        elif r.lower[i] not in self.names.nominal and not self._demonym(r, i):
            out.append(Part(i, j, None))

    def _organisation(self, r: Reading, a: int) -> int:
        """Length in words of the longest well-known body whose name starts here; 0 where none does."""
        for words in self.organisations.get(r.text[a], ()):
            if [w.replace("’", "'") for w in r.text[a : a + len(words)]] == words:
                return len(words)
        return 0

    def _abbreviation(self, r: Reading, a: int) -> int:
        """The end of a printed short form of a place ("W.Va.") that starts here; 0 where none does."""
        if r.lower[a] in self.names.place_abbreviations and r.text[a].endswith("."):
            return a + 1
        dotted = a + 1 < len(r) and r.text[a + 1] == "." and not r.spaced[a]
        if dotted and "." in r.text[a] and r.lower[a] + "." in self.names.place_abbreviations:
            return a + 2
        if a + 1 < len(r) and f"{r.lower[a]} {r.lower[a + 1]}" in self.names.place_abbreviations:
            return a + 2
        return 0

    @staticmethod
    def _loose(r: Reading, i: int) -> bool:
        """Whether a small word or mark hangs at the end of a piece that was cut out of a sequence."""
        return not r.capital[i]

    def _then_person(self, r: Reading, i: int, j: int) -> bool:
        return j - i > 1 and self.lexicon.first_name(r.lower[i])

    def _longer(self, r: Reading, i: int, j: int) -> bool:
        return self.weights.of(r.words(i, j)) > 0

    def _whole(self, r: Reading, i: int, j: int) -> bool:
        """Whether a sequence that is a place's name as a whole is not rather a person's."""
        if j - i == 1:
            return r.lower[i] not in self.names.nominal and not self._demonym(r, i)
        if self.lexicon.first_name(r.lower[i]) and r.lower[j - 1] not in self.names.kind_after:
            return self.weights.of(r.words(i, j)) >= TOWN
        if r.lower[i] in self.names.titles:
            return self.weights.of(r.words(i, j)) >= NAMESAKE
        return True

    def _single_or_place(self, r: Reading, i: int, j: int) -> str | None:
        return None if j - i == 1 else "LOC"

    def _demonym(self, r: Reading, i: int) -> bool:
        known = r.lower[i] in self.names.demonyms or self.gazetteer.demonym(r.text[i]) is not None
        return known and self.weights.of(r.text[i]) < 6

    def _person(self, r: Reading, i: int, j: int, out: list[Part]) -> None:
        """What follows a title is a person, unless it is a place that the title rules."""
        while i < j and self._loose(r, i):
            i += 1
        end = self._leading_place(r, i, j)
        if end:
            out.append(Part(i, end, "LOC"))
            i = end
        small = self.names.titles | self.names.portfolios | self.names.nominal
        while i < j and (r.lower[i] in small or self._loose(r, i)):
            i += 1
        if i >= j:
            return
        place = self.weights.of(r.words(i, j)) >= NAMESAKE and not self.lexicon.first_name(r.lower[i])
        out.append(Part(i, j, "LOC" if place else "PER"))

    def _body_words(self, r: Reading, i: int, j: int) -> bool:
        return any(w in self.names.organisation_words or w in self.names.institutions for w in r.lower[i:j]) or (
            r.lower[i] in self.names.bodies and r.lower[i] not in self.names.titles
        )

    def _body(self, r: Reading, i: int, j: int, out: list[Part]) -> None:
        """A body's name; the place that governs it ("ministero di Yerevan", "Athens Police") stands by itself."""
        if r.lower[i] in self.names.bodies and r.lower[i] not in self.names.institutions:
            for a in range(j - 1, i, -1):
                if r.lower[a - 1] in self.names.genitives and self.weights.of(r.words(a, j)) >= TOWN:
                    last = a - 1
                    if r.lower[a] not in self.names.portfolios:
                        out.append(Part(i, last, "ORG"))
                        out.append(Part(a, j, "LOC"))
                        return
        out.append(Part(i, j, "ORG"))

    def _leading_place(self, r: Reading, i: int, j: int) -> int:
        """The end of a well-known place at the head of a sequence that goes on; 0 where there is none."""
        if self.lexicon.first_name(r.lower[i]):
            return 0
        for end in range(j - 1, i, -1):
            if end - i > 1 and self.weights.of(r.words(i, end)) >= TOWN:
                return end
        need = 3.5 if self.cues.located(r, (i, i + 1)) else 6.0
        known = self.weights.of(r.words(i, i + 1)) >= need and r.lower[i] not in self.names.lookalikes
        return i + 1 if known and j - i > 2 and self.lexicon.first_name(r.lower[i + 1]) else 0

    def _several(self, r: Reading, i: int, j: int) -> str | None:
        if any(self.lexicon.first_name(w) or (len(w) == 2 and w[1] == ".") for w in r.lower[i : j - 1]):
            return "PER"
        if r.lower[i] in self.names.site_words or r.lower[j - 1] in self.names.site_words:
            return "LOC"
        if r.lower[i] in self.names.kind_before or r.lower[j - 1] in self.names.kind_after:
            return "LOC"
        common = sum(self.lexicon.zipf(w) >= 4.0 for w in r.lower[i:j])
        if self.cues.located(r, (i, j)) and not common:
            return "LOC"
        before = r.lower[i - 1] if i and r.sentence[i - 1] == r.sentence[i] else ""
        return "ORG" if common == j - i or (common and before in self.names.articles) else "PER"

    def _settle(self, r: Reading, parts: list[Part]) -> None:
        """Labels single words by the signs around them, then by what the rest of the text says of the word."""
        people = {w for p in parts if p.label == "PER" for w in r.lower[p.first : p.last] if len(w) > 2}
        places = {r.words(p.first, p.last).lower() for p in parts if p.label == "LOC"}
        weak: list[Part] = []
        for k, p in enumerate(parts):
            if p.label is None:
                nearby = parts[k + 1] if k + 1 < len(parts) else None
                p.label = self._single(r, p, nearby, people)
                if p.label == "LOC":
                    places.add(r.words(p.first, p.last).lower())
                elif p.label == "PER":
                    people.add(r.lower[p.first])
                elif p.label is None:
                    weak.append(p)
        for p in weak:
            word = r.lower[p.first]
            if word in people:
                p.label = "PER"
            elif word in places:
                p.label = "LOC"
        spans = [(p.first, p.last) for p in parts]
        for group in self.cues.lists(r, spans):
            if any(parts[g].label == "LOC" for g in group):  # the members of a list are of one sort
                for g in group:
                    parts[g].label = parts[g].label or "LOC"
        for p in weak:
            p.label = p.label or self._unknown(r, p)

    def _single(self, r: Reading, p: Part, following: Part | None, people: set[str]) -> str | None:
        word, span = r.lower[p.first], (p.first, p.last)
        weight = self.weights.of(r.words(*span))
        before = r.lower[p.first - 1] if p.first and r.sentence[p.first - 1] == r.sentence[p.first] else ""
        if before in self.names.titles and word not in self.names.demonyms and weight < 9:
            return "PER"
        located = self.cues.located(r, span)
        if not weight:
            return None
        asked = self.cues.followed(r, span) or self.cues.announced(r, span)
        held = following is not None and self.cues.container(r, span, (following.first, following.last))
        held = held and self.weights.of(r.words(following.first, following.last)) >= 6  # type: ignore[union-attr]
        if weight >= 8 and r.text[p.first].isupper() and len(r.text[p.first]) < 5:
            return "LOC"
        if word in self.names.lookalikes or word in self.names.portfolios:
            return "LOC" if (asked or held) and not r.opens[p.first] else "O"
        if word in people and not (located and weight >= TOWN) and weight < 9:
            return "PER"
        if asked or held or self._dateline(r, span):
            return "LOC"
        if self.lexicon.first_name(word):
            return "LOC" if weight >= (TOWN if located else NAMESAKE) else None
        if before in self.names.genitives and weight >= 3.5 and self.lexicon.zipf(word) < weight:
            return "LOC"
        familiar = self.lexicon.zipf(word) > weight + 0.3  # a word better known than the place
        return "LOC" if (located and not familiar) or (weight >= TOWN and not familiar) else None

    def _dateline(self, r: Reading, span: Range) -> bool:
        """Whether the name opens a report: "BEIRUT -", "Mansfield (Reuters) -"."""
        if not r.opens[span[0]] or not r.text[span[0]].isupper() or len(r.text[span[0]]) < 4:
            return False
        return span[1] < len(r) and r.text[span[1]] in {"-", "–", "—", "--", "(", ",", ":"}

    def _unknown(self, r: Reading, p: Part) -> str | None:
        word, text = r.lower[p.first], r.text[p.first]
        if self.cues.announced(r, (p.first, p.last)):
            return "LOC"
        if self.lexicon.first_name(word):
            return "PER"
        if len(text) > 1 and text.isupper():
            return "ORG" if len(text) <= 6 and text.isalpha() else None
        zipf = self.lexicon.zipf(word)
        if r.opens[p.first] and zipf >= 3.0:
            return None
        before = r.lower[p.first - 1] if p.first and r.sentence[p.first - 1] == r.sentence[p.first] else ""
        if zipf >= 4.3 or word in self.names.lookalikes:
            return None
        if self.cues.located(r, (p.first, p.last)):
            return "LOC"
        return "ORG" if before in self.names.articles else "PER"


@Language.factory("dateline_entities", default_config={"gazetteer_path": ""})
def make_entities(nlp: Language, name: str, gazetteer_path: str) -> Entities:
    return Entities(opened(Path(gazetteer_path)), data(nlp.lang).names, nlp.lang or "xx")
