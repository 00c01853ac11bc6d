"""What the shipped recognisers find in sentences they were not trained on."""

from __future__ import annotations

from pathlib import Path

import pytest

from geo.nlp.load import load


def found(language: str, text: str, gazetteer_path: Path) -> list[tuple[str, str]]:
    doc = load(language, gazetteer_path)(text)
    assert all(text[e.start : e.end] == e.text for e in doc._.entities)
    return [(e.text, e.label) for e in doc._.entities]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("it", "Ieri Giulia Ferretti ha lasciato Torino.", [("Giulia Ferretti", "PER"), ("Torino", "LOC")]),
        ("it", "La sede della Banca d'Italia è a Roma.", [("Banca d'Italia", "ORG"), ("Roma", "LOC")]),
        ("en", "Margaret Hollins flew to Nairobi.", [("Margaret Hollins", "PER"), ("Nairobi", "LOC")]),
        ("fr", "Claire Fontaine vit à Lyon.", [("Claire Fontaine", "PER"), ("Lyon", "LOC")]),
        ("de", "Jürgen Vogel wohnt in Hamburg.", [("Jürgen Vogel", "PER"), ("Hamburg", "LOC")]),
        ("es", "Carmen Ruiz nació en Sevilla.", [("Carmen Ruiz", "PER"), ("Sevilla", "LOC")]),
        ("pt", "João Pereira nasceu em Lisboa.", [("João Pereira", "PER"), ("Lisboa", "LOC")]),
        ("ru", "Иван Петров родился в Москве.", [("Иван Петров", "PER"), ("Москве", "LOC")]),
        ("pl", "Jan Nowak urodził się w Krakowie.", [("Jan Nowak", "PER"), ("Krakowie", "LOC")]),
        ("nl", "Pieter de Vries woont in Rotterdam.", [("Pieter de Vries", "PER"), ("Rotterdam", "LOC")]),
    ],
)
def test_names_are_found(language: str, text: str, wanted: list[tuple[str, str]], gazetteer_path: Path) -> None:
    assert found(language, text, gazetteer_path) == wanted


@pytest.mark.parametrize(
    "text", ["TERREMOTO A BOLOGNA, MOLTI FERITI", "Terremoto all' Aquila, perche' si e' mossa la terra"]
)
def test_careless_print_hides_no_place(text: str, gazetteer_path: Path) -> None:
    assert any(label == "LOC" for _, label in found("it", text, gazetteer_path))


@pytest.mark.parametrize("text", ["", " \n\n ", "…", "\u200b"])
def test_texts_without_words_have_no_names(text: str, gazetteer_path: Path) -> None:
    assert found("it", text, gazetteer_path) == []


def test_reading_in_batches_changes_nothing(gazetteer_path: Path) -> None:
    nlp = load("it", gazetteer_path)
    texts = ["Anna Bruni vive a Parma.", "", "A Parma piove."]
    alone = [nlp(t)._.entities for t in texts]
    assert [doc._.entities for doc in nlp.pipe(texts)] == alone


def test_a_text_in_a_language_without_pipeline_has_the_gazetteers_names(gazetteer_path: Path) -> None:
    doc = load("sv", gazetteer_path)("Mötet hölls i Helsinki i går.")
    assert "Helsinki" in [t.text for t in doc._.toponyms]
