"""Lemmas of forms that a lemmatizer does not know."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from geo.nlp import pipelines
from geo.nlp.lemmas import Lemmas, Table, packed
from geo.nlp.load import load

FORMS = {
    "VERB": {"chiesta": "chiedere", "definendo": "definire", "proporre": "proporre", "dato": "dare", "dire": "dire"},
    "NOUN": {"fonti": "fonte"},
}
KNOWN = {"VERB": ["chiedere", "dare", "datare", "dire"], "NOUN": ["fonte"]}


@pytest.fixture
def table() -> Table:
    return packed(FORMS, KNOWN, ["lo", "glielo", "si"], ["e", "re"])


@pytest.mark.parametrize(
    ("form", "pos", "guess", "lemma"),
    [
        ("chiesta", "VERB", "chiesgere", "chiedere"),
        ("Chiesta", "VERB", "Chiesta", "chiedere"),
        ("definendolo", "VERB", "definendolo", "definire"),
        ("proporlo", "VERB", "proporlo", "proporre"),
        ("dirglielo", "VERB", "dirglielo", "dire"),
        ("dato", "VERB", "datare", "datare"),  # a lemma of the language: the sentence decides
        ("Fonti", "NOUN", "Fonti", "fonte"),
        ("Fonte", "NOUN", "Fonte", "fonte"),
        ("twittato", "VERB", "twittare", "twittare"),
        ("lo", "VERB", "lo", "lo"),
    ],
)
def test_a_guess_that_is_no_lemma_gives_way(table: Table, form: str, pos: str, guess: str, lemma: str) -> None:
    assert table.lemma(form, pos, guess) == lemma


def test_documents_are_mended_where_the_lists_reach(table: Table) -> None:
    vocab = Vocab()
    words, pos, guesses = ["Fonti", "chiesta", "chiesta"], ["NOUN", "VERB", "ADJ"], ["Fonti", "chiesgere", "chiesto"]
    doc = Lemmas(vocab, table)(Doc(vocab, words=words, pos=pos, lemmas=guesses))
    assert [t.lemma_ for t in doc] == ["fonte", "chiedere", "chiesto"]


def test_lists_come_back_from_disk(table: Table, tmp_path: Path) -> None:
    Lemmas(Vocab(), table).to_disk(tmp_path / "lists")
    found = Lemmas(Vocab()).from_disk(tmp_path / "lists").table
    assert found.lemma("dirglielo", "VERB", "dirglielo") == "dire"
    assert list(found.lemmas) == list(table.lemmas)


@pytest.mark.gazetteer
def test_the_shipped_lists_know_what_the_trees_do_not(gazetteer_path: Path) -> None:
    nlp = load("it", gazetteer_path)
    text = "Il premier, definendolo un errore, è stato espulso. Uccisi due soldati. La tregua, chiesta ieri, è svanita."
    doc = pipelines.annotate(nlp, nlp(text))
    lemmas = {t.text: t.lemma_ for t in doc if t.pos_ == "VERB"}
    assert lemmas.items() >= {"definendolo": "definire", "espulso": "espellere", "chiesta": "chiedere"}.items()
    assert lemmas["Uccisi"] == "uccidere"
