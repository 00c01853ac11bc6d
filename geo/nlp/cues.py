"""What the words around a name say of it: a preposition of place, the kind of place, the list it stands in."""

from __future__ import annotations

from collections.abc import Sequence

from geo.lang.base import Names
from geo.nlp.reading import Reading

Range = tuple[int, int]
MARKS = frozenset("\"“”«»'‘’")
LIST_MARKS = frozenset(",/-–") | {"'s"}
LIST_GAP = 4
"""Words that may stand between two members of a list: comma, conjunction, preposition, article."""


class Cues:
    """Reads the surroundings of ranges of words with one language's words."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.small = names.articles | names.genitives | MARKS
        self.links = names.conjunctions | names.articles | names.genitives | LIST_MARKS
        self.ties = frozenset(w for w in names.articles if w not in names.genitives) | MARKS

    def located(self, reading: Reading, span: Range) -> bool:
        """Whether a preposition of place governs the name, articles aside."""
        i = reading.back(span[0], self.ties - self.names.locatives)
        return i >= 0 and reading.lower[i] in self.names.locatives

    def announced(self, reading: Reading, span: Range) -> str | None:
        """The kind that a common noun before the name gives it: "the district of X", "regioni di X"."""
        first = reading.lower[span[0]]
        if span[1] - span[0] > 1 and first in self.names.kind_before and reading.lower[span[0] + 1] != "-":
            return self.names.kind_before[first]
        i = reading.back(span[0], self.small)
        while i >= 0 and reading.lower[i] in self.names.demonyms and not reading.capital[i]:
            i = reading.back(i, self.small)  # "nella regione azera di Tovuz"
        if i < 0 or reading.lower[i] not in self.names.kind_before:
            return None
        genitive = any(w in self.names.genitives for w in reading.lower[i + 1 : span[0]])
        direct = i == span[0] - 1
        return self.names.kind_before[reading.lower[i]] if genitive or direct else None

    def followed(self, reading: Reading, span: Range) -> str | None:
        """The kind that a common noun behind the name gives it: "X County", "the X region"."""
        last = reading.lower[span[1] - 1]
        if span[1] - span[0] > 1 and last in self.names.kind_after:
            return self.names.kind_after[last]
        if span[1] >= len(reading) or reading.sentence[span[1]] != reading.sentence[span[0]]:
            return None
        return self.names.kind_after.get(reading.lower[span[1]])

    def kinds(self, reading: Reading, spans: Sequence[Range]) -> list[str | None]:
        """The kind asked of each name, from its own cue or from one that rules its whole list."""
        found: list[str | None] = [self.followed(reading, span) or self.announced(reading, span) for span in spans]
        for group in self.lists(reading, spans):
            heads = [self.announced(reading, spans[g]) for g in group[:1]]
            tails = [self.followed(reading, spans[g]) for g in group[-1:]]
            shared = (heads[0] if self._plural(reading, spans[group[0]]) else None) or tails[0]
            if shared:
                for g in group:
                    found[g] = found[g] or shared
        return found

    def _plural(self, reading: Reading, span: Range) -> bool:
        """Whether the announcing noun may rule a list: any but a capitalised part of the first name itself."""
        return reading.lower[span[0]] not in self.names.kind_before

    def container(self, reading: Reading, first: Range, second: Range) -> bool:
        """Whether the second name gives the place that holds the first: "Paris, Texas", "Lachin (Azerbaijan)"."""
        gap = reading.text[first[1] : second[0]]
        if reading.sentence[first[0]] != reading.sentence[second[0]] or not 0 < len(gap) <= 2:
            return False
        return gap[0] in (",", "(") and all(g in (",", "(") or g.lower() in self.names.locatives for g in gap)

    def lists(self, reading: Reading, spans: Sequence[Range]) -> list[list[int]]:
        """Groups of indices of coordinated names, two or more each; the names are in text order."""
        groups: list[list[int]] = []
        current: list[int] = []
        for k, span in enumerate(spans):
            if current and not self._coordinated(reading, spans[current[-1]], span):
                groups.append(current)
                current = []
            current.append(k)
        groups.append(current)
        return [g for g in groups if len(g) > 1 and self._joined(reading, spans[g[0]], spans[g[-1]])]

    def _coordinated(self, reading: Reading, first: Range, second: Range) -> bool:
        if reading.sentence[first[0]] != reading.sentence[second[0]] or second[0] - first[1] > LIST_GAP:
            return False
        gap = reading.lower[first[1] : second[0]]
        return bool(gap) and all(w in self.links for w in gap) and not set(gap) <= (self.names.genitives | {"'s"})

    def _joined(self, reading: Reading, first: Range, last: Range) -> bool:
        """A list has a conjunction or a stroke; commas alone may be a place and what holds it."""
        between = reading.lower[first[1] : last[0]]
        return any(w in self.names.conjunctions or w in "/-–" for w in between)
