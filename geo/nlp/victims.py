"""Single victims by syntax: a person, or a few named one by one, who is the subject of a word of harm.

"A student, Melissa Rossi, who came from a nearby town, has died": no pattern of words spans what stands between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import cast

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from geo.lang.base import Incidents
from geo.nlp.casualties import Count
from geo.nlp.pipelines import annotate
from geo.nlp.standing import AUXILIARIES
from geo.nlp.wording import compiled, fold
from geo.records import Casualty, CasualtyKind

SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
NAMING = frozenset({"NOUN", "PROPN", "PRON", "ADJ"})
BODILY = frozenset({"killed", "wounded"})
"""What happens to people alone; ships are seized too."""
LEAD = 25
"""Characters before a word of harm in which it may be denied."""


class Victims:
    """Counts them by the words of one language.

    Args:
        nlp: the pipeline whose parser tells subjects; without one, nobody is found.
    """

    def __init__(self, words: Incidents, nlp: Language | None) -> None:
        self.nlp = nlp
        self.harmed = [(cast(CasualtyKind, kind), compiled(p)) for kind, p in words.harmed.items()]
        self.people = compiled(words.people)
        self.things = compiled(words.not_people)
        self.denied = compiled(words.negations, r"%s\s*$")
        self.numbers = words.numbers
        self.having = words.transitive_auxiliaries

    def find(self, doc: Doc, sentence: Span, low: str, known: Iterable[Count]) -> list[Count]:
        """Returns the victims of a sentence of folded text whom no known figure counts."""
        if self.nlp is None or not self.having:
            return []
        words = [(t, kind) for t in sentence if (kind := self._kind(low[t.idx : t.idx + len(t)]))]
        if not words or not annotate(self.nlp, doc).has_annotation("DEP"):
            return []
        counted = [(c.start, c.end) for c in known]
        found: list[Count] = []
        for token, kind in words:
            below = list(token.children)
            begin = min([token.idx, *(c.idx for c in below if c.dep_ in AUXILIARIES)])
            if any(s <= token.idx < e for s, e in counted) or self.denied.search(low[max(0, begin - LEAD) : begin]):
                continue
            if any(c.dep_ == "obj" or (c.dep_ == "aux" and c.lemma_ in self.having) for c in below):
                continue
            subject = _subject(token)
            number = self._number(token, subject, kind, counted) if subject is not None else 0
            if subject is not None and number:
                start, end = min(subject.idx, token.idx), max(subject.idx + len(subject), token.idx + len(token))
                found.append(Count(start, end, Casualty(kind, number, number)))
        return found

    def _kind(self, word: str) -> CasualtyKind | None:
        return next((kind for kind, pattern in self.harmed if pattern.fullmatch(word)), None)

    def _number(self, word: Token, subject: Token, kind: str, counted: Sequence[tuple[int, int]]) -> int:
        """How many a subject is: one, or one with each that is joined to it; 0 where it is told otherwise."""
        every = [subject]
        if "Plur" in word.morph.get("Number", []):
            every += [t for t in subject.subtree if t.dep_ == "conj" and t.pos_ in NAMING and t is not subject]
            if len(every) == 1:
                return 0
        if any(any(s <= t.idx < e for s, e in counted) or not self._one_person(t, kind) for t in every):
            return 0
        return len(every)

    def _one_person(self, token: Token, kind: str) -> bool:
        if token.pos_ == "PROPN":
            return token.ent_type_ == "PER"
        if token.pos_ not in NAMING or "Plur" in token.morph.get("Number", []):
            return False
        if any(self._counts(c) for c in token.children if c.dep_ in ("nummod", "det")):
            return False
        low = fold(token.text)
        return bool(self.people.fullmatch(low)) or (kind in BODILY and not self.things.fullmatch(low))

    def _counts(self, token: Token) -> bool:
        """Whether a determiner or a numeral tells another number than one."""
        low = fold(token.text)
        return re.match(r"\d", low) is not None or self.numbers.get(low, 1) != 1


def _subject(word: Token) -> Token | None:
    """The subject of a word of harm, or of the verb that it goes with ("were left dead")."""
    for at in (word, word.head) if word.dep_ in ("xcomp", "conj") else (word,):
        subject = next((c for c in at.children if c.dep_ in SUBJECTS), None)
        if subject is not None:
            return subject
    return None
