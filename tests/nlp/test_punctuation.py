"""Where marks hang."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from geo.nlp.punctuation import Punctuation, choose, marks
from geo.training.punctuating import count, punctuated
from geo.training.treebanks import Sentence

WORDS = ["Mosca", ",", "che", "nega", ",", "tace", "."]
HEADS = [5, 0, 3, 0, 0, 5, 5]
DEPS = ["nsubj", "punct", "nsubj", "acl:relcl", "punct", "ROOT", "punct"]
POS = ["PROPN", "PUNCT", "PRON", "VERB", "PUNCT", "VERB", "PUNCT"]


def sentence(heads: list[int] = HEADS) -> Sentence:
    size = len(WORDS)
    return Sentence(WORDS, [True] * size, POS, [""] * size, WORDS, heads, DEPS)


def test_a_mark_has_its_candidates() -> None:
    first, second, last = sorted(marks(WORDS, HEADS, DEPS, POS), key=lambda m: m.position)
    assert first.candidates["R"] == 3 and first.candidates["Rh"] == 0
    assert second.candidates["L"] == 0 and second.candidates["L1"] == 3 and second.candidates["Lh"] == 5
    assert last.candidates["root"] == 5


def test_a_pair_offers_the_top_of_what_it_encloses() -> None:
    words = ["Disse", "«", "no", "grazie", "»"]
    found = list(marks(words, [0, 0, 0, 2, 0], ["ROOT", "punct", "obj", "discourse", "punct"], ["X"] * 5))
    assert {m.candidates["P"] for m in found} == {2}


def test_marks_are_hung_as_in_the_treebank_that_was_counted() -> None:
    choices = count([sentence()] * 5)
    loose = [5, 5, 3, 0, 5, 5, 5]
    assert punctuated(sentence(loose), choices).heads == HEADS


def test_an_unknown_mark_hangs_on_the_root() -> None:
    assert {choose(m, {}) for m in marks(WORDS, HEADS, DEPS, POS)} == {5}


def test_a_mark_that_governs_is_left_alone() -> None:
    assert not list(marks(["Sì", "—", "no"], [0, 0, 1], ["ROOT", "punct", "dep"], ["X"] * 3))


def test_the_component_keeps_everything_but_heads_of_marks(tmp_path: Path) -> None:
    nlp = spacy.blank("it")
    component = Punctuation(count([sentence()] * 5))
    doc = Doc(
        nlp.vocab, words=WORDS * 2, heads=[5, 5, 3, 0, 5, 5, 5, 12, 12, 10, 7, 12, 12, 12], deps=DEPS * 2, pos=POS * 2
    )
    component(doc)
    assert [t.head.i for t in doc] == HEADS + [h + 7 for h in HEADS]
    assert [t.dep_ for t in doc] == DEPS * 2
    assert [s.start for s in doc.sents] == [0, 7]
    component.to_disk(tmp_path / "rules")
    assert Punctuation().from_disk(tmp_path / "rules").choices == component.choices
    assert Punctuation().from_bytes(component.to_bytes()).choices == component.choices


@pytest.mark.parametrize("words", [[], ["Sì"]])
def test_a_document_without_syntax_is_left_alone(words: list[str]) -> None:
    doc = Doc(spacy.blank("it").vocab, words=words)
    assert [t.head.i for t in Punctuation({"x": "root"})(doc)] == [t.i for t in doc]
