"""Sentences that the one behind gives to somebody."""

from __future__ import annotations

import pytest

from geo.config import Settings
from geo.nlp.load import load
from geo.records import Article, Quote


def quotes(text: str) -> tuple[Quote, ...]:
    nlp = load("it", Settings.load().gazetteer_path)
    doc = nlp.make_doc(text)
    doc._.article = Article("x", text, language="it")
    for _, component in nlp.pipeline:
        doc = component(doc)
    found: tuple[Quote, ...] = doc._.quotes
    return found


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("Lo ha annunciato la CNN.", "CNN"),
        ("Lo riferisce l'agenzia Tass.", "Tass"),
        ("Lo ha reso noto il portavoce del governo, Ernesto Abella.", "Ernesto Abella"),
    ],
)
def test_the_sentence_before_is_what_is_said(behind: str, speaker: str) -> None:
    (told,) = quotes(f"Due soldati sono morti ieri sera vicino a Kabul. {behind}")
    assert (told.text, told.kind) == ("Due soldati sono morti ieri sera vicino a Kabul", "indirect")
    assert told.source is not None and speaker in told.source.name


def test_a_pronoun_before_another_verb_tells_nothing() -> None:
    assert quotes("Il presidente sta male. Lo hanno portato in ospedale i medici.") == ()
