"""Counts, in a treebank, which of its candidates a mark hangs on (``geo/nlp/punctuation.py``)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from geo.nlp.punctuation import Choices, choose, marks
from geo.training.treebanks import Sentence

LEAST = 3
"""Times that a description must occur to be kept."""


def count(sentences: Iterable[Sentence]) -> Choices:
    """Returns the candidate that is the head most often, for each description of a mark."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    times: Counter[str] = Counter()
    for s in sentences:
        for mark in marks(s.words, s.heads, s.deps, s.pos):
            for seen in mark.seen:
                times[seen] += 1
                found[seen].update(n for n, head in mark.candidates.items() if head == s.heads[mark.position])
    return {seen: names.most_common(1)[0][0] for seen, names in sorted(found.items()) if names and times[seen] >= LEAST}


def punctuated(s: Sentence, choices: Choices) -> Sentence:
    """The sentence with heads of punctuation as another treebank sets them."""
    heads = list(s.heads)
    for mark in marks(s.words, s.heads, s.deps, s.pos):
        heads[mark.position] = choose(mark, choices)
    return replace(s, heads=heads)
