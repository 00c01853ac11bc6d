"""The linear model: what speaks for which label, and the best path through a sentence."""

from __future__ import annotations

from itertools import pairwise, product
from pathlib import Path

import numpy as np
import pytest

from geo.nlp.recogniser.hashing import hashed
from geo.nlp.recogniser.linear import Linear, best
from geo.nlp.recogniser.words import Described

LABELS = ("O", "B-LOC", "I-LOC")


def linear(weights: dict[str, tuple[float, float, float]]) -> Linear:
    by_key = sorted((hashed(a), row) for a, row in weights.items())
    keys = np.array([key for key, _ in by_key], dtype="uint64")
    rows = np.array([row for _, row in by_key] + [(0, 0, 0)], dtype="float32")
    return Linear(LABELS, keys, rows, np.zeros((3, 3), dtype="float32"))


def word(form: str) -> Described:
    return Described((f"w={form}",), (), None)


def test_a_word_speaks_to_those_around_it_by_its_distance() -> None:
    model = linear({"w=in": (1, 0, 0), "-1w=in": (0, 2, 0), "-2w=in": (0, 0, 3), "1w=Rome": (5, 0, 0)})
    words = ["in", "Rome", "today"]
    scores = model.score(words, [word(w) for w in words], [[], [], []], [0, 0, 0])
    assert scores.tolist() == [[6, 0, 0], [0, 2, 0], [0, 0, 3]]


def test_words_of_another_sentence_do_not_speak() -> None:
    model = linear({"-1w=in": (0, 2, 0)})
    scores = model.score(["in", "Rome"], [word("in"), word("Rome")], [[], []], [0, 1])
    assert not scores.any()


def test_attributes_of_the_text_are_added() -> None:
    model = linear({"opens": (0, 1, 0), "quoted": (0, 0, 4)})
    words = ["a", "b", "c"]
    scores = model.score(words, [word(w) for w in words], [[], ["opens", "quoted", "unknown"], ["opens"]], [0, 0, 0])
    assert scores.tolist() == [[0, 0, 0], [0, 1, 4], [0, 1, 0]]


@pytest.mark.parametrize("lengths", [[1], [4], [3, 1, 4, 2], [1, 1, 1]])
def test_the_best_path_is_the_best_of_all(lengths: list[int]) -> None:
    rng = np.random.default_rng(len(lengths))
    scores = rng.normal(size=(sum(lengths), 3)).astype("float32")
    transitions = rng.normal(size=(3, 3)).astype("float32")
    bounds = [n for n, length in enumerate(lengths) for _ in range(length)]
    found = best(scores, transitions, bounds).tolist()
    at = 0
    for length in lengths:

        def worth(path: tuple[int, ...], at: int = at) -> float:
            own = sum(scores[at + i, k] for i, k in enumerate(path))
            return float(own + sum(transitions[a, b] for a, b in pairwise(path)))

        assert tuple(found[at : at + length]) == max(product(range(3), repeat=length), key=worth)
        at += length


def test_a_saved_model_scores_the_same(tmp_path: Path) -> None:
    model = linear({"w=in": (1, 0, 0.5), "-1w=in": (0, 2, 0)})
    model.save(tmp_path / "m.npz")
    words = ["in", "Rome"]
    again = Linear.load(tmp_path / "m.npz")
    wanted = model.score(words, [word(w) for w in words], [["x"], []], [0, 0])
    assert np.array_equal(again.score(words, [word(w) for w in words], [["x"], []], [0, 0]), wanted)
    assert again.labels == LABELS
