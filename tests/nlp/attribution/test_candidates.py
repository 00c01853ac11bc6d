"""What syntax and quotation marks propose, on hand-parsed sentences."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from geo.lang.registry import get
from geo.nlp import extensions
from geo.nlp.attribution.candidates import contents, cues
from geo.nlp.attribution.clauses import Clauses
from geo.nlp.attribution.voices import NOWHERE, phrase, voices
from geo.nlp.marks import quoted
from geo.records import Entity

extensions.register()
VOCAB = spacy.blank("en").vocab
SAID = (
    "The mayor of Rome , Ann Lee , said that the bridge is closed .",
    "DET NOUN ADP PROPN PUNCT PROPN PROPN PUNCT VERB SCONJ DET NOUN AUX ADJ PUNCT",
    "det nsubj case nmod punct appos flat punct ROOT mark det nsubj cop ccomp punct",
    [1, 8, 3, 1, 5, 1, 5, 1, 8, 13, 11, 13, 13, 8, 8],
)


def parsed(words: str, pos: str, dep: str, heads: list[int], people: str = "") -> Clauses:
    tokens = words.split()
    begins = [True] + [False] * (len(tokens) - 1)
    doc = Doc(VOCAB, tokens, pos=pos.split(), deps=dep.split(), heads=heads, lemmas=tokens, sent_starts=begins)
    start = doc.text.find(people) if people else -1
    doc._.entities = (Entity(start, start + len(people), people, "PER"),) if start >= 0 else ()
    return Clauses(doc, quoted(doc.text))


def texts(c: Clauses, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [" ".join(c.text[a:b]) for a, b in spans]


def test_the_clause_that_hangs_on_a_verb_is_a_content() -> None:
    c = parsed(*SAID)
    assert cues(c, ()) == [8]
    found = {tuple(texts(c, one.spans)) for one in contents(c, 8)}
    assert ("that the bridge is closed",) in found


def test_content_never_holds_its_cue() -> None:
    c = parsed(*SAID)
    for one in contents(c, 8, [((0, 15),)]):
        assert all(not a <= one.cue < b for a, b in one.spans)


def test_a_noun_phrase_takes_the_name_in_apposition_and_leaves_clauses_out() -> None:
    c = parsed(*SAID, people="Ann Lee")
    assert texts(c, (phrase(c, 1),)) == ["The mayor of Rome , Ann Lee"]
    assert texts(c, (phrase(c, 5),)) == ["Ann Lee"]


def test_the_subject_is_among_the_sources_and_nobody_is_the_last() -> None:
    c = parsed(*SAID, people="Ann Lee")
    one = next(x for x in contents(c, 8) if "child" in x.ways)
    among = voices(c, one, get("en").attribution, NOWHERE, NOWHERE)
    assert "own" in among[0].ways
    assert among[-1].span == NOWHERE


@pytest.mark.parametrize("size", [50, 2000])
def test_a_chain_of_any_length_has_a_phrase(size: int) -> None:
    words = " ".join(["thing"] * size)
    c = parsed(words, " ".join(["NOUN"] * size), " ".join(["ROOT"] + ["nmod"] * (size - 1)), [0, *range(size - 1)])
    first, last = phrase(c, 0)
    assert first == 0 and last <= size
