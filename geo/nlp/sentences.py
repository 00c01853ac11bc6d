"""Sentence boundaries by rule, until a trained pipeline gives better ones."""

from __future__ import annotations

from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from geo.lang.registry import get

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
        for i, token in enumerate(doc):
            starts = ended and not (token.is_space or token.text in CLOSERS or token.is_lower) if i else True
            if i and "\n" in doc[i - 1].text:
                starts = not token.is_space
            starts_at.append(1 if starts else -1)
            if starts:
                ended = False
            if token.text in ENDS:
                ended = not (token.text == "." and i and self._abbreviates(doc[i - 1].text))
            elif token.text.endswith(".") and len(token.text) > 1:
                ended = ended or not self._abbreviates(token.text[:-1])
            elif "\n" in token.text:
                ended = True
            elif not (token.is_space or token.text in CLOSERS):
                ended = False
        # In one go: to set a token's flag, spaCy looks through the whole Doc each time.
        column: Any = np.array(starts_at, dtype="int64").astype("uint64").reshape(-1, 1)
        return doc.from_array(["SENT_START"], column)

    def _abbreviates(self, word: str) -> bool:
        return (len(word) == 1 and word.isupper()) or f"{word.lower()}." in self.abbreviations


@Language.factory("dateline_sentences", assigns=["token.is_sent_start"])
def make_sentences(nlp: Language, name: str) -> Sentences:
    return Sentences(get(nlp.lang).abbreviations)
