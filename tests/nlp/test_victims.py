"""Single victims by syntax, off parses made by hand."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from geo.lang.registry import get
from geo.nlp import extensions
from geo.nlp.casualties import Count
from geo.nlp.victims import Victims
from geo.nlp.wording import fold
from geo.records import Casualty

extensions.register()
Parse = list[tuple[str, str, str, str, int]]
"""Each word with its part of speech, morphology, relation and the index of its head."""
ONE, MANY = "Number=Sing", "Number=Plur"


def victims(parse: Parse, *known: Count, code: str = "it") -> list[tuple[str, int | None]]:
    nlp = spacy.blank(code)
    words, pos, morphs, deps, heads = map(list, zip(*parse, strict=True))
    doc = Doc(nlp.vocab, words=words, pos=pos, morphs=morphs, deps=deps, heads=heads, lemmas=words)
    for token in doc:
        token.lemma_ = "avere" if token.text in ("ha", "hanno") else token.text
    found = Victims(get(code).incidents, nlp).find(doc, doc[:], fold(doc.text), known)
    return [(c.casualty.kind, c.casualty.low) for c in found]


def died(*between: tuple[str, str, str, str, int], verb: str = "morta", helper: str = "è", number: str = ONE) -> Parse:
    """A student, what describes her, and that she died."""
    head = 2 + len(between)
    return [
        ("una", "DET", ONE, "det", 1),
        ("studentessa", "NOUN", ONE, "nsubj", head + 1),
        *between,
        (helper, "AUX", number, "aux", head + 1),
        (verb, "VERB", number, "ROOT", head + 1),
    ]


ASIDE = [(",", "PUNCT", "", "punct", 3), ("nativa", "ADJ", ONE, "amod", 1), ("di", "ADP", "", "case", 5),
         ("Zemira", "PROPN", "", "nmod", 3), (",", "PUNCT", "", "punct", 1)]  # fmt: skip
AND_ONE = [("e", "CCONJ", "", "cc", 4), ("un", "DET", ONE, "det", 4), ("agente", "NOUN", ONE, "conj", 1)]


@pytest.mark.parametrize(
    ("parse", "expected"),
    [
        (died(*ASIDE), [("killed", 1)]),
        (died(*ASIDE, verb="ferita"), [("wounded", 1)]),
        (died(*AND_ONE, verb="morti", helper="sono", number=MANY), [("killed", 2)]),
        (died(verb="morti", helper="sono", number=MANY), []),
        (died(("non", "ADV", "", "advmod", 4)), []),
        (died(helper="ha", verb="uccisa"), []),
    ],
)
def test_a_person_who_is_the_subject_of_harm_counts(parse: Parse, expected: list[tuple[str, int]]) -> None:
    assert victims(parse) == expected


def test_whom_a_figure_counts_is_not_counted_again() -> None:
    assert victims(died(), Count(0, 40, Casualty("killed", 1, 1))) == []


def test_things_are_no_victims() -> None:
    ship = [("la", "DET", ONE, "det", 1), ("nave", "NOUN", ONE, "nsubj:pass", 3), ("è", "AUX", ONE, "aux:pass", 3),
            ("sequestrata", "VERB", ONE, "ROOT", 3)]  # fmt: skip
    assert victims(ship) == []


def test_a_language_without_such_auxiliaries_reads_none() -> None:
    assert victims([("he", "PRON", ONE, "nsubj", 1), ("died", "VERB", "", "ROOT", 1)], code="en") == []
