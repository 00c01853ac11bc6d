"""Whether a name of a place means the place, or what stands behind it: a government, a people, an institution.

The two halves of the taxonomy of Gritta, Pilehvar and Collier (2019), told from words around the name, no syntax.
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.lang.base import Names
from geo.nlp.cues import MARKS, Cues, Range
from geo.nlp.reading import Reading
from geo.records import Role

REACH = 7
"""Words back from a genitive in which the noun that rules it may stand."""
BREAKS = frozenset(".;:!?()")


class Roles:
    """Tells the role of each name of a text."""

    def __init__(self, names: Names, cues: Cues) -> None:
        self.names, self.cues = names, cues
        self.skip = (names.articles - names.genitives - names.locatives - names.departures) | MARKS
        self.rulers = names.bodies | names.acts | names.titles | names.collectives

    def of(self, reading: Reading, spans: Sequence[Range], seats: Sequence[bool]) -> list[Role]:
        """Returns the roles of names in text order; ``seats`` marks the seats of power among them.

        The members of a list have the role of its first.
        """
        roles: list[Role] = [self._single(reading, s, seat) for s, seat in zip(spans, seats, strict=True)]
        for group in self.cues.lists(reading, spans):
            if any(w in self.names.conjunctions for w in reading.lower[spans[group[0]][1] : spans[group[-1]][0]]):
                lead = roles[group[0]]
                if (
                    lead == "literal"
                    and self._speaks(reading, spans[group[-1]])
                    and not self.placed(reading, spans[group[0]])
                ):
                    lead = "associative"
                for g in group:
                    roles[g] = lead
        return roles

    def placed(self, r: Reading, span: Range) -> bool:
        """Whether a preposition of place governs a name."""
        i = r.back(span[0], self.skip)
        return i >= 0 and (r.lower[i] in self.names.locatives or r.lower[i] in self.names.between)

    def _single(self, r: Reading, span: Range, seat: bool) -> Role:
        if self.placed(r, span):
            return "literal"
        i = r.back(span[0], self.skip)
        word = r.lower[i] if i >= 0 else ""
        if self.cues.announced(r, span) and not seat and word not in self.names.bodies:
            return "literal"
        if word in self.names.genitives:
            return "associative" if seat or self._ruled(r, i) else "literal"
        if word in self.names.departures and i >= 0 and r.opens[i] and r.text[span[1] : span[1] + 1] == [","]:
            return "associative"  # "From Washington, ...": where somebody speaks
        if seat or word in self.names.addressing or (word in self.rulers and word not in self.names.kind_before):
            return "associative"
        if self._owns(r, span) or self._body_follows(r, span) or self._speaks(r, span):
            return "associative"
        return "literal"

    def _ruled(self, r: Reading, i: int) -> bool:
        """Whether a body or an agent's noun rules the genitive at ``i``, adjectives and other genitives between."""
        for k in range(i - 1, max(i - 1 - REACH, -1), -1):
            word = r.lower[k]
            if r.sentence[k] != r.sentence[i] or word in BREAKS:
                return False
            if word in self.rulers:
                return True
            if word in self.names.locatives and word not in self.names.articles:
                return False
            if word in self.names.kind_before and k == i - 1:
                return False
            if word in self.names.speaking:
                return False
        return False

    def _owns(self, r: Reading, span: Range) -> bool:
        """A possessive before a body: "Russia's army"."""
        after = span[1]
        return (
            after + 1 < len(r)
            and r.lower[after] == "'s"
            and any(w in self.rulers for w in r.lower[after + 1 : after + 4])
        )

    def _body_follows(self, r: Reading, span: Range) -> bool:
        """A body right behind the name: "Athens Police", "Ohio State University"."""
        after = span[1]
        if after >= len(r) or r.sentence[after] != r.sentence[span[0]] or r.spaced[span[1] - 1] is False:
            return False
        word = r.lower[after]
        return word in self.names.bodies or (
            r.capital[after] and (word in self.names.organisation_words or word in self.names.institutions)
        )

    def _speaks(self, r: Reading, span: Range) -> bool:
        """A verb of saying or acting right behind the name, the name being no object of a preposition."""
        i = r.back(span[0], self.skip)
        if i >= 0 and (r.lower[i] in self.names.genitives or r.lower[i] in self.names.departures):
            return False
        after = span[1]
        return after < len(r) and r.sentence[after] == r.sentence[span[0]] and r.lower[after] in self.names.speaking
