"""What is known of words before any text: shape, gazetteer, who bears them, headlines in capitals."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import spacy

from geo.lang.registry import get
from geo.nlp.reading import Reading
from geo.nlp.recogniser.bearers import Bearers
from geo.nlp.recogniser.casing import lower_headlines
from geo.nlp.recogniser.component import names
from geo.nlp.recogniser.words import Words, shape
from geo.nlp.sentences import Sentences
from tests.nlp.places import FEW

BEARERS = Bearers.counted({"Rossi": Counter(last=40, ORG=2), "Anna": Counter(first=9, last=1)})


@pytest.fixture
def words() -> Words:
    return Words(FEW, get("it").names, "it", BEARERS)


@pytest.mark.parametrize(("word", "form"), [("Roma", "Xxx"), ("McDonald", "XxXxx"), ("2022", "dd"), ("G8", "Xd")])
def test_shape(word: str, form: str) -> None:
    assert shape(word) == form


def test_bearers_tell_first_from_last_names(tmp_path: Path) -> None:
    BEARERS.save(tmp_path / "b.npz")
    known = Bearers.load(tmp_path / "b.npz")
    assert known.of("Rossi")[0] == "L=PERh3"
    assert "LPl" in known.of("Rossi")
    assert "LPf" in known.of("Anna")
    assert known.of("ROSSI") == known.of("Rossi")
    assert known.of("Verdi") == ["L="]


def test_a_place_of_the_gazetteer_is_known_by_its_capital_only(words: Words) -> None:
    assert any(a.startswith("g=") and a != "g=0" for a in words.of("Parigi").near)
    assert not any(a.startswith("g=") for a in words.of("parigi").near)


def test_typographic_apostrophes_make_no_other_word(words: Words) -> None:
    assert words.of("L’").near[0] == words.of("L'").near[0]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("TERREMOTO A BOLOGNA", ["terremoto", "a", "Bologna"]),
        ("La NATO tace.", ["La", "NATO", "tace", "."]),
        ("ONU", ["ONU"]),
    ],
)
def test_only_headlines_in_capitals_are_recased(words: Words, text: str, wanted: list[str]) -> None:
    reading = Reading(Sentences(frozenset())(spacy.blank("it").make_doc(text)))
    lower_headlines(reading, words)
    assert reading.text == wanted


def test_labels_make_names() -> None:
    labels = ["B-PER", "I-PER", "O", "I-LOC", "B-LOC", "I-ORG"]
    assert list(names(labels)) == [(0, 2, "PER"), (3, 4, "LOC"), (4, 5, "LOC"), (5, 6, "ORG")]
