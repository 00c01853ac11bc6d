"""The network: what it is given of a word, and that it is the same after saving."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from geo.nlp.recogniser.network import COLUMNS, Network
from geo.nlp.recogniser.words import Described

WORD = Described(("w=roma", "s=Xxx", "z=5", "g=7", "L=LOCh3"), ("p2=ro", "s2=ma"), None)
OTHER = Described(("w=parma", "s=Xxx", "z=4", "g=6", "L=LOCh2"), ("p2=pa", "s2=ma"), None)


@pytest.fixture(scope="module")
def network() -> Network:
    """One with weights drawn at random: those of a new network say the same of all words."""
    network, rng = Network(("O", "B-LOC", "I-LOC"), "news"), np.random.default_rng(0)
    for node in network.model.walk():
        for name in node.param_names:
            shape = node.get_param(name).shape  # what stands there differs from run to run
            node.set_param(name, rng.normal(scale=0.2, size=shape).astype("float32"))
    return network


def test_a_row_tells_words_apart_where_they_differ(network: Network) -> None:
    rows = network.rows(["Roma", "Parma"], [WORD, OTHER], [["opens"], []], "news")
    same = {name for name, a, b in zip(COLUMNS, *rows.tolist(), strict=True) if a == b}
    assert {"s", "s2", "held", "source"} <= same
    assert not same & {"w", "p2", "g", "L", "marks"}


def test_the_corpus_is_seen(network: Network) -> None:
    news, other = (network.rows(["Roma"], [WORD], [[]], source)[0, -1] for source in ("news", "books"))
    assert news != other


def test_sentences_do_not_see_each_other(network: Network) -> None:
    alone = network.score(["Roma"], [WORD], [[]], [0])
    apart = network.score(["Roma", "Parma"], [WORD, OTHER], [[], []], [0, 1])
    together = network.score(["Roma", "Parma"], [WORD, OTHER], [[], []], [0, 0])
    assert np.allclose(alone[0], apart[0], atol=1e-5)
    assert not np.allclose(alone[0], together[0], atol=1e-5)


def test_a_saved_network_says_the_same(network: Network, tmp_path: Path) -> None:
    network.save(tmp_path / "n.npz")
    again = Network.load(tmp_path / "n.npz")
    wanted = network.score(["Roma", "Parma"], [WORD, OTHER], [[], []], [0, 0])
    assert np.allclose(again.score(["Roma", "Parma"], [WORD, OTHER], [[], []], [0, 0]), wanted, atol=0.02)
    assert (again.labels, again.read) == (network.labels, "news")
