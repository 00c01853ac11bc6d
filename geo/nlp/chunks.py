"""Capitalised sequences: where a name may stand, before anything says of what."""

from __future__ import annotations

from collections import Counter
from math import log10
from typing import ClassVar

from geo.gazetteer.lookup import Gazetteer, Match
from geo.lang.base import Names
from geo.nlp.cues import Range
from geo.nlp.lexicon import Lexicon
from geo.nlp.reading import Reading

HYPHENS = frozenset("-‐‑–&/")
COMMON = 4.0
"""Zipf frequency from which a word at the head of a sentence is rather a word than a name."""
LONGEST = 6
"""Words of the longest name that is looked up across small words."""


class Weights:
    """How much a name weighs as a place: about the log10 of the people who would know it, 0 to 9."""

    FEATURES: ClassVar = {"PCLI": 9.0, "ADM1": 6.0, "ADM2": 4.3, "CONT": 8.0, "PPLC": 7.0}
    OWN = 6.0
    """Regions, seas, seats of power and the like, which only stand in the gazetteer because news names them."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self._known: dict[str, float] = {}

    def of(self, name: str) -> float:
        """Returns the weight of the best-known place of that name; 0 where there is none."""
        known = self._known.get(name)
        if known is None:
            if len(self._known) > 200_000:
                self._known.clear()
            known = self._known[name] = max((self._weigh(m) for m in self.gazetteer.lookup(name, limit=3)), default=0.0)
        return known

    def _weigh(self, match: Match) -> float:
        place = match.place
        if place.kind == "country":
            return 9.0 if match.how != "code" or len(match.name) > 2 else 8.0
        other = 0.0 if match.feature.startswith(("ADM", "PPL")) else self.OWN
        weight = self.FEATURES.get(match.feature, other)
        if place.kind == "city":
            weight = max(weight, log10((place.population or 0) + 10))
        else:
            weight = max(weight, 3.5, log10((place.population or 0) + 10))
        return weight if match.how != "code" else min(weight, 5.0)


class Chunker:
    """Finds the capitalised sequences of a text, small words inside names taken in."""

    def __init__(self, names: Names, lexicon: Lexicon, weights: Weights) -> None:
        self.names, self.lexicon, self.weights = names, lexicon, weights
        self.heads = names.institutions | names.organisation_words | names.bodies

    def find(self, reading: Reading, stop: list[bool]) -> list[Range]:
        """Returns half-open ranges in text order, disjoint. ``stop`` marks the words without meaning of their own."""
        small = {w for w, c in zip(reading.lower, reading.capital, strict=True) if not c}
        inside = Counter(
            w for w, c, o in zip(reading.lower, reading.capital, reading.opens, strict=True) if c and not o
        )
        found: list[Range] = []
        i = 0
        while i < len(reading):
            if not reading.capital[i] or (reading.opens[i] and not self._names(reading, i, stop, small, inside)):
                i += 1
                continue
            first, last = i, self._extend(reading, i, found[-1][1] if found else 0)
            found.append((first, last))
            i = last
        return found

    def _names(self, r: Reading, i: int, stop: list[bool], small: set[str], inside: Counter[str]) -> bool:
        """Whether a capitalised word where a capital says nothing may be (the start of) a name."""
        word = r.lower[i]
        following = i + 1 < len(r) and (r.capital[i + 1] or r.text[i + 1] in HYPHENS)
        if following and self._place_here(r, i) > i + 1:
            return True
        if word.endswith("'") and (stop[i] or len(word) < 7):
            return bool(following) and self.lexicon.zipf(r.text[i + 1]) < 3.0
        if stop[i] or word in self.names.calendar or (len(word) == 1 and not following):
            return False
        if word in self.names.titles or word in self.heads:
            return following or self._heads_name(r, i)
        if self.lexicon.first_name(word) and following:
            return True
        if word in small or word in self.names.lookalikes:
            return False
        if inside[word]:
            return True
        zipf = self.lexicon.zipf(word)
        weight = self.weights.of(r.text[i]) if word not in self.names.nominal else 0.0
        if zipf < 3.0 or weight >= 5.0:
            return True
        return zipf < COMMON and (weight >= 3.5 or following or self.lexicon.first_name(word))

    def _heads_name(self, r: Reading, i: int) -> bool:
        j = i + 1
        while j < len(r) and j < i + 3 and r.lower[j] in self.names.connectors:
            j += 1
        return i + 1 < j < len(r) and r.capital[j]

    def _place_here(self, r: Reading, i: int) -> int:
        """The end of the longest name of the gazetteer of two words or more that starts here; ``i`` where none."""
        stop = i + 1
        ends = []
        while stop < len(r) and stop - i < LONGEST and r.sentence[stop] == r.sentence[i]:
            if r.capital[stop]:
                ends.append(stop + 1)
            elif not (r.lower[stop] in self.names.connectors or r.text[stop] in HYPHENS):
                break
            stop += 1
        for end in reversed(ends):
            if self.weights.of(r.words(i, end)):
                return end
        return i

    def _extend(self, r: Reading, i: int, floor: int) -> int:
        end = max(i + 1, self._place_here(r, i))
        headed = r.lower[i] in self.heads
        while end < len(r) and r.sentence[end] == r.sentence[i]:
            word = r.lower[end]
            small = self.names.particles | self.names.connectors if headed else self.names.particles
            if r.capital[end] and word not in self.names.calendar:
                end += 1
            elif self._hyphened(r, end, i):
                end += 2
            elif word in small and self._then_capital(r, end, small):
                end += 2 if r.capital[end + 1] else 3
            else:
                break
            headed = headed or (end <= len(r) and r.lower[end - 1] in self.heads)
        return end

    @staticmethod
    def _hyphened(r: Reading, end: int, first: int) -> bool:
        """Whether a hyphen without blanks joins what follows: "Trentino-Alto Adige", "Kim Jong-un"."""
        if r.text[end] not in HYPHENS or r.spaced[end - 1] or r.spaced[end] or end + 1 >= len(r):
            return False
        following = r.text[end + 1]
        return r.capital[end + 1] or (end - first > 1 and len(following) <= 4 and following.isalpha())

    @staticmethod
    def _then_capital(r: Reading, i: int, between: frozenset[str]) -> bool:
        if i + 1 < len(r) and r.capital[i + 1]:
            return True
        return i + 2 < len(r) and r.lower[i + 1] in between and r.capital[i + 2]
