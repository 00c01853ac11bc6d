"""Learning which words are told, on a few passages of our own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from geo.lang.registry import get
from geo.nlp.attribution.chain import Chain
from geo.nlp.load import load
from geo.nlp.resolver import Network
from geo.training import attribution, passages
from geo.training.attribution_chain import labels, learn_chain, weigh_opinions

pytestmark = pytest.mark.gazetteer
ITALIAN = get("it").attribution


@pytest.fixture(scope="module")
def samples(gazetteer_path: Path) -> list[attribution.Sample]:
    nlp = load("it", gazetteer_path)
    texts = list(passages.tagged(passages.TEXTS / "it.quotes.txt"))[:60]
    return [attribution.sample(doc, told, frozenset(), "it") for doc, told in attribution.parsed(nlp, texts)]


def test_labels_follow_the_contents(samples: list[attribution.Sample]) -> None:
    s = next(s for s in samples if s.gold)
    told, doubt = labels(s)
    spans = [tuple(span) for a in s.gold for span in a["content"]]
    assert told.count("B") == len({s.found.clauses.tokens(*span)[0] for span in spans})
    assert len(told) == len(doubt) == len(s.found.clauses)


def test_a_chain_tells_what_it_was_taught(samples: list[attribution.Sample]) -> None:
    arrays = learn_chain(samples, ITALIAN, "x")
    chain, right, words = Chain.of(arrays, "x"), 0, 0
    for s in samples:
        told, doubt = labels(s)
        found = chain.told(s.found.clauses, ITALIAN)[:, 2] < 0.5
        sure = [i for i in range(len(told)) if not doubt[i]]
        right, words = right + sum(found[i] == (told[i] != "O") for i in sure), words + len(sure)
    assert right > 0.95 * words


def test_the_opinion_that_knows_is_the_one_that_counts(samples: list[attribution.Sample]) -> None:
    chances = [np.where(s.fit > 0.5, 0.9, 0.1) for s in samples]
    chains = [np.full((len(s.found.clauses), 3), 1 / 3) for s in samples]
    arrays = weigh_opinions(samples, ITALIAN, chances, chains, "x", 0)
    weights = arrays["x/0/0/w"][:, 0]
    assert weights[0] > 0 and weights[0] > np.abs(weights[1:15]).max()
    assert Network.of(arrays, "x").mean.shape == weights.shape
