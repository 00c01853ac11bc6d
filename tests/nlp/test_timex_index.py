"""The index of beginnings leaves no match out: what is found is what every pattern tried everywhere finds."""

from __future__ import annotations

import re

import pytest

from geo.lang.registry import get
from geo.nlp.timex import Recognizer
from geo.nlp.timex_index import ANY, Index, beginnings, normal

TEXTS = {
    "it": "L’altro ieri, alle 9.30 locali di lunedì\xa012 settembre 2022, 1° giorno d'assedio; dall'estate del '98 (86)"
    " è così, «ogni giorno» e ANCORA oggi: il 12/09/2022, tra il 12 e il 14 ottobre, dopo vent’anni nell'82.\n",
    "en": "At 9:30 a.m. local time on Monday, Sept. 12, 2022, the\nday before yesterday, 0500 GMT; since the mid-1990s"
    " (2014) and 'once' every two weeks, May 3rd or 9/12/22 in Q3 2021, ‘now’ a few years ago, İstanbul, noon.",
}


@pytest.mark.parametrize("language", ["it", "en"])
def test_index_finds_what_every_pattern_tried_everywhere_finds(language: str) -> None:
    recognizer = Recognizer(get(language).times)
    text = TEXTS[language]
    everywhere = {
        (number, match.span())
        for number, (_, pattern) in enumerate(recognizer.patterns)
        for match in pattern.finditer(text)
    }
    assert len(everywhere) > 15
    assert {(c.number, c.match.span()) for c in recognizer.candidates(text)} == everywhere


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"(?<!\w)(?:il )?mese", {"il me", "mese" + ANY}),
        (r"(?:a|b)c{2,3}", {"acc" + ANY, "accc" + ANY, "bcc" + ANY, "bccc" + ANY}),
        (r"['’](?P<year>\d\d)", {"'00" + ANY}),
        (r"[A-Z]x", {ANY}),
        (r"x(?=y)\w+z", {"x" + ANY}),
    ],
)
def test_beginnings_of_a_pattern(pattern: str, expected: set[str]) -> None:
    assert beginnings(pattern) == expected


def test_pattern_that_may_begin_with_anything_is_tried_at_every_word() -> None:
    index = Index([re.compile("[A-Z]x"), re.compile("due")])
    assert list(index.starts("il due")) == [(0, [0]), (3, [0, 1])]


def test_normal_text_keeps_its_length() -> None:
    assert normal("İl 12\xa0D’Aprile") == "İl 00 d'aprile"
