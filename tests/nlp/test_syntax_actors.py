"""Roles off parses made by hand."""

from __future__ import annotations

from spacy.tokens import Doc
from spacy.vocab import Vocab

from geo.lang.registry import get
from geo.nlp import extensions  # noqa: F401  (registers the extensions)
from geo.nlp.actors import ActorFinder
from geo.nlp.syntax_actors import SyntaxActors
from geo.nlp.triggers import TriggerFinder
from geo.nlp.wording import Wording, fold

Parse = list[tuple[str, str, str, int]]
"""Each word with its part of speech, relation and the index of its head."""


def roles(language: str, parse: Parse, subtype: str = "Attack") -> list[tuple[str, str]]:
    words, pos, deps, heads = map(list, zip(*parse, strict=True))
    doc = Doc(Vocab(), words=words, pos=pos, deps=deps, heads=heads)
    text = doc.text
    wording = Wording(get(language).incidents)
    hit = TriggerFinder(wording).find(fold(text), 0, len(text))[0]
    mentions = ActorFinder(wording, {}).mentions(text, fold(text), 0, len(text), (), (), lambda a, b: None)
    found = SyntaxActors(wording).of(doc, hit, subtype, mentions, lambda a, b: None)
    return sorted((text[m.start : m.end], role) for m, role in found.items())


def test_subject_and_object_of_a_verb_far_from_each_other() -> None:
    parse = [
        ("Soldiers", "NOUN", "nsubj", 5), ("near", "ADP", "case", 3), ("the", "DET", "det", 3),
        ("border", "NOUN", "nmod", 0), ("reportedly", "ADV", "advmod", 5), ("attacked", "VERB", "ROOT", 5),
        ("the", "DET", "det", 7), ("rebels", "NOUN", "obj", 5),
    ]  # fmt: skip
    assert roles("en", parse) == [("Soldiers", "initiator"), ("rebels", "target")]


def test_subject_and_agent_of_a_passive() -> None:
    parse = [
        ("I", "DET", "det", 1), ("soldati", "NOUN", "nsubj:pass", 4), ("sono", "AUX", "aux", 4),
        ("stati", "AUX", "aux:pass", 4), ("attaccati", "VERB", "ROOT", 4), ("ieri", "ADV", "advmod", 4),
        ("dai", "ADP", "case", 7), ("ribelli", "NOUN", "obl:agent", 4),
    ]  # fmt: skip
    assert roles("it", parse) == [("ribelli", "initiator"), ("soldati", "target")]


def test_who_answers_with_an_act_begins_it() -> None:
    parse = [
        ("I", "DET", "det", 1), ("ribelli", "NOUN", "nsubj", 3), ("hanno", "AUX", "aux", 3),
        ("risposto", "VERB", "ROOT", 3), ("con", "ADP", "case", 5), ("lanci", "NOUN", "obl", 3),
        ("di", "ADP", "case", 7), ("razzi", "NOUN", "nmod", 5),
    ]  # fmt: skip
    assert roles("it", parse, "Shelling/artillery/missile attack") == [("ribelli", "initiator")]


def test_a_sufferer_that_no_list_knows_is_named_by_its_noun() -> None:
    parse = [
        ("La", "DET", "det", 1), ("polizia", "NOUN", "nsubj", 3), ("ha", "AUX", "aux", 3),
        ("arrestato", "VERB", "ROOT", 3), ("un", "DET", "det", 5), ("blogger", "NOUN", "obj", 3),
        ("scomodo", "ADJ", "amod", 5),
    ]  # fmt: skip
    assert roles("it", parse, "Arrests") == [("blogger scomodo", "target"), ("polizia", "initiator")]
