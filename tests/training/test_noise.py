"""Careless text keeps its syntax."""

from __future__ import annotations

import random

import pytest
import spacy

from geo.training.noise import noisy
from geo.training.treebanks import Sentence, document


def sentence() -> Sentence:
    words = ["Perché", "l'", "ha", "detto", '"', "lui", '"', "?"]
    return Sentence(
        words=words,
        spaces=[True, False, True, True, False, False, False, False],
        pos=["X"] * 8,
        morphs=[""] * 8,
        lemmas=list(words),
        heads=[3, 3, 3, 3, 5, 3, 5, 3],
        deps=["advmod", "obj", "aux", "ROOT", "punct", "nsubj", "punct", "punct"],
        source="it.isdt",
    )


def test_every_kind_of_noise_comes_and_leaves_a_tree() -> None:
    vocab = spacy.blank("it").vocab
    texts = set()
    for seed in range(300):
        found = noisy([sentence()], random.Random(seed), share=0.3)
        doc = document(vocab, found)
        texts.add(doc.text)
        assert [t.text for t in doc if t.head.i == t.i] == [doc[3].text]
        assert len({len(x) for x in (found[0].words, found[0].spaces, found[0].heads, found[0].deps)}) == 1
    for wanted in ("perché l'", "PERCHÉ L'", "Perche' l'", "Perche l'", "l’ha", "l' ha", "“lui”", "«lui»", "\n\n"):
        assert any(wanted in t for t in texts), wanted
    assert any(not t.rstrip().endswith("?") for t in texts)


def test_without_noise_only_lines_break() -> None:
    for seed in range(50):
        [found] = noisy([sentence()], random.Random(seed), share=0.0)
        assert found.words[:8] == sentence().words


@pytest.mark.parametrize("seed", range(5))
def test_the_same_seed_gives_the_same_text(seed: int) -> None:
    one, other = (noisy([sentence()] * 3, random.Random(seed), share=0.5) for _ in range(2))
    assert one == other
