"""What the syntax of its sentence says of a place's role, where the words around it are not enough.

A place that is the bare subject of a verb of saying or acting, however far the verb stands, stands for a government;
a place that depends on a noun stands for a body only if that noun, or one that it depends on in turn, is a body's.
Relations are those of Universal Dependencies.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from geo.lang.base import Names
from geo.nlp.reading import Reading
from geo.records import Role

NOMINAL = frozenset({"nmod", "flat", "appos", "conj", "compound"})
CLIMB = 5


class SyntaxRoles:
    """Revises the roles of a parsed document's places."""

    def __init__(self, names: Names) -> None:
        self.agents = names.agent_verbs
        self.rulers = names.bodies | names.acts | names.titles | names.collectives | names.institutions
        self.names = names
        articles = names.articles - names.genitives - names.locatives
        self.prepositions = (names.genitives | names.locatives | names.departures | names.between) - articles

    def wanted(self, reading: Reading, spans: Sequence[tuple[int, int]], roles: Sequence[Role]) -> bool:
        """Whether a parse could change a role: a bare name's held for a place, or one's in the genitive for a body."""
        return bool(self.agents) and any(
            self._before(reading, first) in self.names.genitives
            if role == "associative"
            else self._bare(reading, first)
            for (first, _), role in zip(spans, roles, strict=True)
        )

    @staticmethod
    def _before(reading: Reading, first: int) -> str:
        same = first > 0 and reading.sentence[first - 1] == reading.sentence[first]
        return reading.lower[first - 1] if same else ""

    def _bare(self, reading: Reading, first: int) -> bool:
        before = self._before(reading, first)
        return before not in self.prepositions

    def of(
        self,
        doc: Doc,
        reading: Reading,
        spans: Sequence[tuple[int, int]],
        roles: Sequence[Role],
        fixed: Sequence[bool],
    ) -> list[Role]:
        """Returns the roles with those revised that the syntax decides; those marked ``fixed`` stay."""
        revised = list(roles)
        at = {position: k for k, (first, last) in enumerate(spans) for position in range(first, last)}
        for k, (first, last) in enumerate(spans):
            root = doc[first:last].root
            if fixed[k]:
                continue
            if self._acts(root):
                revised[k] = "associative"
            elif roles[k] == "associative" and self._of_nobody(root, reading):
                revised[k] = "literal"
        for k, (first, last) in enumerate(spans):
            root = doc[first:last].root
            lead = at.get(root.head.i)
            if root.dep_ == "conj" and lead is not None and lead != k and not fixed[k] and not _cased(root):
                revised[k] = revised[lead]
        return revised

    def _acts(self, root: Token) -> bool:
        head = root.head
        return (
            root.dep_ == "nsubj"
            and head.pos_ in ("VERB", "AUX")
            and head.lemma_.lower() in self.agents
            and not _cased(root)
        )

    def _of_nobody(self, root: Token, reading: Reading) -> bool:
        """Whether a place in the genitive depends on nouns none of which is a body's: "the streets of Moscow"."""
        if root.dep_ != "nmod" or not any(reading.lower[c.i] in self.names.genitives for c in _cases(root)):
            return False
        noun = root.head
        for _ in range(CLIMB):
            if noun.pos_ != "NOUN" or noun.lower_ in self.rulers or noun.lemma_.lower() in self.rulers:
                return False
            if noun.dep_.split(":")[0] not in NOMINAL:
                return True
            noun = noun.head
        return False


def _cases(token: Token) -> list[Token]:
    return [child for child in token.lefts if child.dep_ == "case"]


def _cased(token: Token) -> bool:
    return bool(_cases(token))
