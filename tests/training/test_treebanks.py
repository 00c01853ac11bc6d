"""CoNLL-U as surface tokens."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
import spacy

from geo.training.treebanks import Sentence, document, normalised, read

ITALIAN = """\
# newdoc
# text = Vuole parlargliene della pace.
1\tVuole\tvolere\tAUX\tVM\tMood=Ind\t2\taux\t_\t_
2-4\tparlargliene\t_\t_\t_\t_\t_\t_\t_\t_
2\tparlar\tparlare\tVERB\tV\tVerbForm=Inf\t0\troot\t_\t_
3\tglie\tgli\tPRON\tPC\tClitic=Yes|Person=3\t2\tiobj\t_\t_
4\tne\tne\tPRON\tPC\tClitic=Yes\t2\tobj\t_\t_
5-6\tdella\t_\t_\t_\t_\t_\t_\t_\t_
5\tdi\tdi\tADP\tE\t_\t7\tcase\t_\t_
6\tla\til\tDET\tRD\tGender=Fem|Number=Sing\t7\tdet\t_\t_
7\tpace\tpace\tNOUN\tS\tGender=Fem\t2\tobl\t_\tSpaceAfter=No
8\t.\t.\tPUNCT\tFS\t_\t2\tpunct\t_\t_

"""
ENGLISH = """\
# text = I don't.
1\tI\tI\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\tdo\tdo\tVERB\tVBP\t_\t0\troot\t_\t_
3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

"""


def only(tmp_path: Path, text: str, *, merge: bool) -> Sentence:
    path = tmp_path / "it.isdt.dev.conllu.gz"
    path.write_bytes(gzip.compress(text.encode()))
    [sentence] = read(path, merge=merge)
    return sentence


def test_words_of_a_fused_token_are_one_token(tmp_path: Path) -> None:
    s = only(tmp_path, ITALIAN, merge=True)
    assert s.words == ["Vuole", "parlargliene", "della", "pace", "."]
    assert s.heads == [1, 1, 3, 1, 1]
    assert s.deps == ["aux", "ROOT", "case", "obl", "punct"]
    assert s.pos == ["AUX", "VERB", "ADP", "NOUN", "PUNCT"]
    assert s.lemmas[1:3] == ["parlare", "di"]
    assert s.morphs[1:3] == ["Clitic=Yes|Person=3|VerbForm=Inf", "Gender=Fem|Number=Sing"]
    assert s.text == "Vuole parlargliene della pace."
    assert s.opens and s.source == "it.isdt"


def test_contractions_that_the_tokenizer_divides_stay_divided(tmp_path: Path) -> None:
    s = only(tmp_path, ENGLISH, merge=False)
    assert s.words == ["I", "do", "n't", "."]
    assert s.text == "I don't."
    assert s.heads == [1, 1, 1, 1]


def test_a_sentence_becomes_a_document_and_back(tmp_path: Path) -> None:
    s = only(tmp_path, ITALIAN, merge=True)
    doc = document(spacy.blank("it").vocab, [s, s])
    assert [t.i for t in doc if t.is_sent_start] == [0, 5]
    assert [t.head.i for t in doc] == [1, 1, 3, 1, 1, 6, 6, 8, 6, 6]


@pytest.mark.parametrize(
    ("one", "other", "same"), [("È vero!", "è vero", True), ("a b", "a c", False), ("!", "?", False)]
)
def test_repeated_sentences_are_told_by_their_letters(one: str, other: str, same: bool) -> None:
    assert (normalised(one) == normalised(other)) is same
