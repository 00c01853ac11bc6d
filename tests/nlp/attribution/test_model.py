"""What was learned of attributions: how it is read, and what happens when it is not whole."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import numpy as np
import pytest

from geo.nlp.attribution import model
from geo.nlp.recogniser.hashing import hashed


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A copy of the shipped weights, in their place."""
    folder = tmp_path / "attribution"
    shutil.copytree(model.MODEL, folder)
    monkeypatch.setattr(model, "MODEL", folder)
    model.shipped.cache_clear()
    yield folder
    model.shipped.cache_clear()


def test_words_add_up_and_the_last_weight_is_the_bias() -> None:
    table = np.zeros(11, dtype="float32")
    table[-1] = 0.5
    table[hashed("a") % 10] = 2.0
    assert model.weigh(table, [["a", "a"], []]).tolist() == [4.5, 0.5]


def test_each_value_stands_beside_the_highest_of_its_cue() -> None:
    rows = model.beside(np.array([1.0, 3.0, 2.0]), [0, 2])
    assert rows.tolist() == [[1.0, 3.0, -2.0], [3.0, 3.0, 0.0], [2.0, 2.0, 0.0]]


def test_each_language_has_its_words_and_italian_a_second_judge(fresh: Path) -> None:
    english, italian = model.shipped("en"), model.shipped("it")
    assert english is not None and english.nouns and english.lists is None
    assert italian is not None and italian.lists is not None
    assert not np.array_equal(english.words, italian.words)
    assert model.shipped("fr") is None


def test_altered_weights_leave_it_to_the_rules_with_a_warning(fresh: Path, caplog: pytest.LogCaptureFixture) -> None:
    with (fresh / model.WEIGHTS).open("ab") as file:
        file.write(b"\0")
    with caplog.at_level(logging.WARNING):
        assert model.shipped("en") is None
    assert "rules" in caplog.text and "weights.npz" in caplog.text
