"""Places that a name in the text can mean, from the gazetteer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial

from geo.gazetteer.lookup import Gazetteer, Match
from geo.lang.base import Names
from geo.nlp.cues import Range
from geo.nlp.nominative import nominatives
from geo.nlp.reading import Reading

KEPT = 4096
"""Names without a place of their own whose similar ones are remembered."""
LIMIT = 30
"""Candidates of one name; a name that more places bear is settled by the others anyway."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name to resolve. ``kind`` is what the text calls it, ``holder`` the index of the mention said to hold it."""

    span: Range
    start: int
    end: int
    text: str
    kind: str | None = None
    holder: int | None = None
    demonym: bool = False
    query: str | None = None
    """What to ask the gazetteer for, where that is not ``text``: a given span may cut through words."""

    @property
    def key(self) -> str:
        """Mentions with the same key mean the same place within an article."""
        return " ".join((self.query or self.text).lower().split())


class Candidates:
    """Asks the gazetteer for a mention, in the forms in which a text may print a name."""

    def __init__(self, gazetteer: Gazetteer, names: Names, language: str | None = None) -> None:
        self.gazetteer, self.names, self.language = gazetteer, names, language
        self.codes = names.demonyms
        # A mention is asked about when it is found and again when it is resolved.
        self.similar = lru_cache(KEPT)(partial(gazetteer.similar, limit=LIMIT))

    def of(self, mention: Mention, reading: Reading | None = None) -> tuple[Match, ...]:
        """Returns at most `LIMIT` candidates, the most prominent first; empty where the gazetteer knows none."""
        if mention.demonym:
            return self.demonym(mention.text)
        surface = mention.query or mention.text
        text = surface.strip(" .,;:()\"'“”‘’«»\n")
        if not text:
            return ()
        full = self.names.place_abbreviations.get(surface.lower().rstrip(",")) or (
            self.names.place_abbreviations.get(text.lower() + ".") if len(text) < 6 else None
        )
        if full:
            found = self.gazetteer.lookup(full, limit=LIMIT)
            return tuple(m for m in found if m.feature in ("ADM1", "PCLI")) or found
        found = self.gazetteer.lookup(text, limit=LIMIT)
        elided = self._elided(mention, reading)
        if elided:  # "L'Aquila", whose article is part of the name
            found = self.gazetteer.lookup(elided, limit=LIMIT) or found
        if inflected := nominatives(text, self.language):
            # What is a form of a name may be another place's own name, too: the resolver has both to choose from.
            found = self._merged(found, *(self.gazetteer.lookup(form, limit=LIMIT) for form in inflected))
        if found:
            return found
        for form in self._forms(text):
            found = self.gazetteer.lookup(form, limit=LIMIT)
            if found:
                return found
        return self.demonym(text) or self.similar(text)

    @staticmethod
    def _merged(*found: tuple[Match, ...]) -> tuple[Match, ...]:
        unique = {m.place.id: m for matches in reversed(found) for m in matches}
        return tuple(sorted(unique.values(), key=lambda m: -m.rank)[:LIMIT])

    def demonym(self, word: str) -> tuple[Match, ...]:
        """The countries, regions or towns whose people or things the word names; empty where it names none."""
        low = word.lower().strip()
        if found := self.gazetteer.demonyms(word.strip(), language=self.language):
            return found
        code = self.codes.get(low) or self.codes.get(low.split(" ")[-1])
        place = self.gazetteer.country(code) if code else None
        return (Match(place, word, "demonym", "PCLI"),) if place else ()

    def _elided(self, mention: Mention, reading: Reading | None) -> str | None:
        first = mention.span[0]
        if reading is None or not first or reading.spaced[first - 1] or not reading.lower[first - 1].endswith("'"):
            return None
        bare = reading.lower[first - 1].lstrip("adeilnostu") == "l'" or reading.lower[first - 1].endswith("ll'")
        article = reading.lower[first - 1] == "l'" or bare
        return f"L'{mention.text}" if article and reading.lower[first - 1] in self.names.articles else None

    def _forms(self, text: str) -> list[str]:
        """Other forms to ask for: without possessive, article, generic noun, with hyphens for blanks."""
        forms: list[str] = []
        words = text.replace("’", "'").split()
        if words[-1].endswith("'s"):
            words = [*words[:-1], words[-1][:-2]]
            forms.append(" ".join(words))
        small = self.names.articles | self.names.genitives
        while len(words) > 1 and (words[0].lower() in small or words[0].lower() in self.names.kind_before):
            words = words[1:]
            forms.append(" ".join(words))
        while len(words) > 1 and words[-1].lower() in self.names.kind_after:
            words = words[:-1]
            forms.append(" ".join(words))
        if len(words) == 1 and "'" in words[0]:
            forms.append(words[0].split("'", 1)[1])
        return [f for f in forms if f]
