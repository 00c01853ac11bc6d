"""Sentence boundaries by rule, until a trained pipeline gives better ones."""

from __future__ import annotations

from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from geo.lang.registry import data

ENDS = frozenset(".!?…") | {"...", "?!", "!?", "!!"}
CLOSERS = frozenset("»”’\")]'")


class Sentences:
    """Starts a sentence after a full stop, with its closing marks, and after every line break.

    A full stop does not end a sentence behind an abbreviation or a single capital, nor before a small letter.
    """

    def __init__(self, abbreviations: frozenset[str]) -> None:
        self.abbreviations = abbreviations

    def __call__(self, doc: Doc) -> Doc:
        ended = True
        starts_at = []
        before = ""
        for i, word in enumerate([token.text for token in doc]):
            space = word.isspace()
            starts = ended and not (space or word in CLOSERS or word.islower()) if i else True
            if "\n" in before:
                starts = not space
            starts_at.append(1 if starts else -1)
            if starts:
                ended = False
            if word in ENDS:
                ended = not (word == "." and i and self._abbreviates(before))
            elif word.endswith(".") and len(word) > 1:
                ended = ended or not self._abbreviates(word[:-1])
            elif "\n" in word:
                ended = True
            elif not (space or word in CLOSERS):
                ended = False
            before = word
        # In one go: to set a token's flag, spaCy looks through the whole Doc each time.
        column: Any = np.array(starts_at, dtype="int64").astype("uint64").reshape(-1, 1)
        return doc.from_array(["SENT_START"], column)

    def _abbreviates(self, word: str) -> bool:
        return (len(word) == 1 and word.isupper()) or f"{word.lower()}." in self.abbreviations


@Language.factory("dateline_sentences", assigns=["token.is_sent_start"])
def make_sentences(nlp: Language, name: str) -> Sentences:
    return Sentences(data(nlp.lang).abbreviations)
