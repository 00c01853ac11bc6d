"""What a mention is worth alone, off parses made by hand."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from geo.lang.registry import get
from geo.nlp import extensions
from geo.nlp.standing import Standing
from geo.nlp.triggers import TriggerFinder
from geo.nlp.wording import Wording, fold
from geo.records import Timex

extensions.register()
Parse = list[tuple[str, str, str, str, int]]
"""Each word with its part of speech, morphology, relation and the index of its head."""

FINITE = "Mood=Ind|VerbForm=Fin|Tense="


def told(parse: Parse, *timexes: Timex, code: str = "it") -> bool:
    """Whether the only trigger of a parsed sentence tells news and not history."""
    nlp = spacy.blank(code)
    words, pos, morphs, deps, heads = map(list, zip(*parse, strict=True))
    doc = Doc(nlp.vocab, words=words, pos=pos, morphs=morphs, deps=deps, heads=heads)
    doc._.timexes = timexes
    wording = Wording(get(code).incidents)
    (hit,) = TriggerFinder(wording).find(fold(doc.text), 0, len(doc.text))
    return not Standing(wording, nlp).past(doc, hit, (0, len(doc.text)), None)


def bombed(tense: str, verb: str) -> Parse:
    return [
        ("I", "DET", "", "det", 1),
        ("caccia", "NOUN", "", "nsubj", 2),
        (verb, "VERB", FINITE + tense, "ROOT", 2),
        ("il", "DET", "", "det", 4),
        ("porto", "NOUN", "", "obj", 2),
    ]


def test_the_remote_past_tells_history_and_the_present_news() -> None:
    assert not told(bombed("Past", "bombardarono"))
    assert told(bombed("Pres", "bombardano"))


def test_the_remote_past_of_a_named_day_is_news() -> None:
    parse = [*bombed("Past", "bombardarono"), ("lunedì", "NOUN", "", "obl", 2)]
    start = len("I caccia bombardarono il porto ")
    assert told(parse, Timex(start, start + 6, "lunedì", "DATE", "2024-05-06"))


def test_the_tense_of_the_auxiliary_counts() -> None:
    parse = [
        ("La", "DET", "", "det", 1),
        ("diga", "NOUN", "", "nsubj:pass", 3),
        ("fu", "AUX", FINITE + "Past", "aux:pass", 3),
        ("bombardata", "VERB", "VerbForm=Part|Tense=Past", "ROOT", 3),
    ]
    assert not told(parse)
    parse[2] = ("è", "AUX", FINITE + "Pres", "aux:pass", 3)
    assert told(parse)


def test_a_noun_is_told_as_its_verb_is() -> None:
    parse = [
        ("Il", "DET", "", "det", 1),
        ("bombardamento", "NOUN", "", "nsubj", 2),
        ("durò", "VERB", FINITE + "Past", "ROOT", 2),
        ("due", "NUM", "", "nummod", 4),
        ("ore", "NOUN", "", "obj", 2),
    ]
    assert not told(parse)


@pytest.mark.parametrize(("before", "news"), [(True, False), (False, True)])
def test_a_form_that_is_a_participle_too_needs_its_subject_before_it(before: bool, news: bool) -> None:
    verb = ("uccise", "VERB", FINITE + "Past", "ROOT", 1 if before else 0)
    soldiers = ("soldati", "NOUN", "", "obj", verb[4])
    parse = [("Egli", "PRON", "", "nsubj", 1), verb, soldiers] if before else [verb, soldiers]
    assert told(parse) is news


def test_the_simple_past_is_news_in_english() -> None:
    parse = [
        ("Jets", "NOUN", "", "nsubj", 1),
        ("bombarded", "VERB", FINITE + "Past", "ROOT", 1),
        ("the", "DET", "", "det", 3),
        ("port", "NOUN", "", "obj", 1),
    ]
    assert told(parse, code="en")
