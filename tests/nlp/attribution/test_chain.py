"""What is told, word by word, and what comes of two opinions."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc

from geo.lang.registry import get
from geo.nlp import extensions
from geo.nlp.attribution.agreement import ALIKE, numbers
from geo.nlp.attribution.candidates import Candidate
from geo.nlp.attribution.chain import LABELS, Chain, attributes, marginals
from geo.nlp.attribution.clauses import Clauses
from geo.nlp.marks import quoted
from geo.nlp.recogniser.hashing import hashed

extensions.register()
VOCAB = spacy.blank("it").vocab
ITALIAN = get("it").attribution
NONE = np.zeros((len(LABELS), len(LABELS)))


def parsed(*sentences: tuple[str, str, str, list[int]]) -> Clauses:
    """Clauses of sentences, each its words, parts of speech, relations and heads."""
    words: list[str] = []
    pos: list[str] = []
    deps: list[str] = []
    heads: list[int] = []
    starts: list[bool] = []
    for text, kinds, links, above in sentences:
        heads += [len(words) + h for h in above]
        words, pos, deps = words + text.split(), pos + kinds.split(), deps + links.split()
        starts += [True] + [False] * (len(above) - 1)
    doc = Doc(VOCAB, words, pos=pos, deps=deps, heads=heads, lemmas=words, sent_starts=starts)
    doc._.entities = ()
    return Clauses(doc, quoted(doc.text))


SAID = (
    "Il premier dice che la tregua regge .",
    "DET NOUN VERB SCONJ DET NOUN VERB PUNCT",
    "det nsubj ROOT mark det nsubj ccomp punct",
    [1, 2, 2, 6, 5, 6, 2, 2],
)
NEXT = ("Piove .", "VERB PUNCT", "ROOT punct", [0, 0])


def test_probabilities_are_those_of_all_paths_of_a_sentence() -> None:
    random = np.random.default_rng(3)
    scores, moves = random.normal(size=(6, 3)), random.normal(size=(3, 3))
    found = marginals(scores, moves, [0, 4, 4, 6])
    for low, high in ((0, 4), (4, 6)):
        expected = np.zeros((high - low, 3))
        for path in itertools.product(range(3), repeat=high - low):
            value = sum(scores[low + n, y] for n, y in enumerate(path)) + sum(
                moves[a, b] for a, b in itertools.pairwise(path)
            )
            for n, y in enumerate(path):
                expected[n, y] += np.exp(value)
        assert np.allclose(found[low:high], expected / expected.sum(1, keepdims=True))


def test_a_word_knows_the_word_of_speech_above_it() -> None:
    c = parsed(SAID, NEXT)
    c.lemma[2] = "dire"
    rows = attributes(c, ITALIAN)
    assert len(rows) == len(c)
    assert {"a=ccomp R", "a=ccomp R che", "al=dire", "an=2", "vl=regge"} <= set(rows[5])
    assert {"a=nsubj L", "an=1"} <= set(rows[1]) and "first" in rows[0]
    assert "no speech above" in rows[8] and "no speech before" in rows[8]


def test_what_is_not_known_tells_nothing() -> None:
    c = parsed(SAID)
    key = np.array([hashed("a=ccomp R")], dtype="uint64")
    chain = Chain(key, np.array([[0.0, 5.0, 0.0]]), NONE)
    told = chain.told(c, ITALIAN)
    assert told.shape == (len(c), 3) and np.allclose(told.sum(1), 1)
    assert told[5, 1] > 0.9 and told[1, 1] == pytest.approx(1 / 3)


def test_a_text_without_words_has_no_opinion() -> None:
    c = Clauses(Doc(VOCAB, []), [])
    assert Chain(np.zeros(1, dtype="uint64"), np.zeros((1, 3)), NONE).told(c, ITALIAN).shape == (0, 3)


def test_a_candidate_is_compared_with_what_the_chain_has_told() -> None:
    c = parsed(SAID)
    inside = {3, 4, 5, 6}
    told = np.array([[0.0, 0.9, 0.1] if i in inside else [0.0, 0.1, 0.9] for i in range(len(c))])
    whole, part = (Candidate(2, ((a, 7),), set(), set()) for a in (3, 6))
    rows = numbers(c, [whole, part], [0], [True, False], ITALIAN, np.array([0.4, 0.6]), told)
    assert rows[0, 1 + ALIKE] == 1.0 and rows[1, 1 + ALIKE] == 0.25
    assert rows[:, -5:].tolist() == [[0.0, 0.0, 0.0, 0.0, 1.0], [0.0] * 5]
    judged, best, below, fit_below, fit = (rows[:, k] for k in (0, -9, -8, -7, -6))
    assert best.tolist() == [judged[1]] * 2 and below[1] == 0 > below[0]
    assert fit.tolist() == [1.0, 1.0] and fit_below.tolist() == [0.0, -0.75]
