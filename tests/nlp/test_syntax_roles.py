"""Roles by syntax, on hand-built parses and with the shipped grammars."""

from collections.abc import Sequence
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from geo.lang.registry import get
from geo.nlp.load import load
from geo.nlp.reading import Reading
from geo.nlp.syntax_roles import SyntaxRoles
from geo.records import Article, Role

Row = tuple[str, str, int, str, str]
"""Form, lemma, head, relation, part of speech."""


def parsed(language: str, *rows: Row) -> Doc:
    words, lemmas, heads, deps, pos = zip(*rows, strict=True)
    vocab = spacy.blank(language).vocab
    return Doc(vocab, list(words), lemmas=list(lemmas), heads=list(heads), deps=list(deps), pos=list(pos))


def roles(language: str, doc: Doc, spans: Sequence[tuple[int, int]], *given: Role) -> list[Role]:
    syntax = SyntaxRoles(get(language).names)
    return syntax.of(doc, Reading(doc), spans, given, [False] * len(spans))


def test_subject_of_a_verb_at_a_distance_stands_for_its_government() -> None:
    doc = parsed(
        "it",
        ("Yerevan", "Yerevan", 5, "nsubj", "PROPN"),
        (",", ",", 2, "punct", "PUNCT"),
        ("ieri", "ieri", 5, "advmod", "ADV"),
        (",", ",", 2, "punct", "PUNCT"),
        ("ha", "avere", 5, "aux", "AUX"),
        ("denunciato", "denunciare", 5, "ROOT", "VERB"),
    )
    assert roles("it", doc, [(0, 1)], "literal") == ["associative"]


def test_subject_of_a_passive_or_of_another_verb_stays_a_place() -> None:
    doc = parsed(
        "en",
        ("Goris", "Goris", 2, "nsubj:pass", "PROPN"),
        ("was", "be", 2, "aux:pass", "AUX"),
        ("attacked", "attack", 2, "ROOT", "VERB"),
    )
    assert roles("en", doc, [(0, 1)], "literal") == ["literal"]
    doc = parsed("en", ("Goris", "Goris", 1, "nsubj", "PROPN"), ("lies", "lie", 1, "ROOT", "VERB"))
    assert roles("en", doc, [(0, 1)], "literal") == ["literal"]


@pytest.mark.parametrize(("noun", "role"), [("strade", "literal"), ("governo", "associative")])
def test_genitive_stands_for_a_body_only_behind_a_body(noun: str, role: Role) -> None:
    doc = parsed(
        "it",
        (noun, noun, 0, "ROOT", "NOUN"),
        ("di", "di", 2, "case", "ADP"),
        ("Mosca", "Mosca", 0, "nmod", "PROPN"),
    )
    assert roles("it", doc, [(2, 3)], "associative") == [role]


def test_second_of_two_subjects_follows_the_first() -> None:
    doc = parsed(
        "en",
        ("Ankara", "Ankara", 3, "nsubj", "PROPN"),
        ("and", "and", 2, "cc", "CCONJ"),
        ("Baku", "Baku", 0, "conj", "PROPN"),
        ("agreed", "agree", 3, "ROOT", "VERB"),
    )
    assert roles("en", doc, [(0, 1), (2, 3)], "literal", "literal") == ["associative", "associative"]


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Yerevan, in una nota diffusa nella notte, ha denunciato un attacco a Goris.", "al"),
        ("it", "Mosca, che ha mediato la tregua, ha inviato truppe a Goris e a Jermuk.", "all"),
        ("en", "Yerevan, in a statement issued overnight, denounced the attack on Goris.", "al"),
        ("en", "Moscow, which brokered the truce, has sent troops to Goris.", "al"),
    ],
)
def test_shipped_grammar_tells_roles(gazetteer_path: Path, language: str, text: str, expected: str) -> None:
    nlp = load(language, gazetteer_path)
    doc = nlp.make_doc(text)
    doc._.article = Article("x", text, language=language)
    for _, component in nlp.pipeline:
        doc = component(doc)
    assert "".join(t.role[0] for t in doc._.toponyms) == expected
