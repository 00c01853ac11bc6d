"""What the shipped grammars tell of a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.tokens import Doc

from geo.nlp import pipelines, sealed
from geo.nlp.load import load

pytestmark = pytest.mark.gazetteer


def parsed(language: str, text: str, path: Path) -> Doc:
    nlp = load(language, path)
    return pipelines.annotate(nlp, nlp(text))


def relations(doc: Doc) -> set[tuple[str, str, str]]:
    return {(t.text, t.dep_, t.head.text) for t in doc}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Il ministero ha accusato Mosca.", {("ministero", "nsubj", "accusato"), ("Mosca", "obj", "accusato")}),
        ("it", "IL MINISTERO HA ACCUSATO MOSCA", {("MINISTERO", "nsubj", "ACCUSATO"), ("HA", "aux", "ACCUSATO")}),
        ("it", "I soldati sono morti nell’attacco.", {("soldati", "nsubj", "morti"), ("nell’", "case", "attacco")}),
        ("it", "Il portavoce del governo nega.", {("portavoce", "nsubj", "nega"), ("governo", "nmod", "portavoce")}),
        ("en", "The ministry accused Moscow.", {("ministry", "nsubj", "accused"), ("Moscow", "obj", "accused")}),
        ("en", "Police said two soldiers died.", {("Police", "nsubj", "said"), ("died", "ccomp", "said")}),
    ],
)
def test_subjects_and_objects(
    language: str, text: str, expected: set[tuple[str, str, str]], gazetteer_path: Path
) -> None:
    assert expected <= relations(parsed(language, text, gazetteer_path))


@pytest.mark.parametrize(
    ("language", "text", "lemmas"),
    [
        ("it", "Le truppe hanno attaccato le città.", ["il", "truppa", "avere", "attaccare", "il", "città", "."]),
        ("en", "The troops have attacked cities.", ["the", "troops", "have", "attack", "city", "."]),
    ],
)
def test_lemmas(language: str, text: str, lemmas: list[str], gazetteer_path: Path) -> None:
    found = [t.lemma_.lower() for t in parsed(language, text, gazetteer_path)]
    assert sum(a == b for a, b in zip(found, lemmas, strict=True)) >= len(lemmas) - 1


@pytest.mark.parametrize("language", ["it", "en"])
@pytest.mark.parametrize("text", ["", "\n", "…", "“Basta.\n\nAncora”. Poi\ttace", "a" * 500, "?!" * 200])
def test_any_text_gets_a_tree_inside_its_sentences(language: str, text: str, gazetteer_path: Path) -> None:
    nlp = load(language, gazetteer_path)
    before = [s.start for s in nlp(text).sents]
    doc = parsed(language, text, gazetteer_path)
    assert [s.start for s in doc.sents] == before
    for sent in doc.sents:
        assert all(sent.start <= t.head.i < sent.end for t in sent)


@pytest.mark.parametrize("language", ["it", "en"])
def test_shipped_weights_are_whole_and_small(language: str) -> None:
    folder = pipelines.shipped(language)
    sealed.verify(folder)
    assert sum(p.stat().st_size for p in folder.rglob("*")) < 14e6
    assert {"LICENSE", "README.md"} <= {p.name for p in folder.iterdir()}
