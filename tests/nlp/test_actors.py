"""Who did it and to whom."""

from __future__ import annotations

import pytest

from geo.lang.registry import get
from geo.nlp import extensions  # noqa: F401  (registers the extensions)
from geo.nlp.actors import ActorFinder
from geo.nlp.triggers import TriggerFinder
from geo.nlp.wording import Wording, fold

CODES = {
    "it": {"armeno": "AM", "armene": "AM", "azere": "AZ", "azero": "AZ", "russe": "RU", "ucraine": "UA"},
    "en": {"armenian": "AM", "azerbaijani": "AZ", "russian": "RU", "ukrainian": "UA", "israeli": "IL"},
}


def roles(language: str, text: str) -> list[tuple[str, str, str | None]]:
    low, wording, codes = fold(text), Wording(get(language).incidents), CODES[language]

    def country_of(a: int, b: int) -> str | None:
        return next((codes[w] for w in low[a:b].split() if w in codes), None)

    finder = ActorFinder(wording, codes)
    hits = TriggerFinder(wording).find(low, 0, len(text))
    assert hits, text
    hit = hits[0]
    mentions = finder.mentions(text, low, 0, len(text), (), (), country_of)
    found = finder.roles(
        text, low, (hit.start, hit.end), hit.voice, hit.trigger.genitive, mentions, hit.trigger.subtype == "Armed clash"
    )
    return [(text[m.start : m.end], role, m.country_code) for m, role in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "it",
            "Posizioni azere sottoposte a un intenso fuoco da parte delle unità dell’esercito armeno.",
            [("Posizioni azere", "target", "AZ"), ("unità dell’esercito armeno", "initiator", "AM")],
        ),
        (
            "it",
            "Le forze armate azere stanno conducendo bombardamenti in tre direzioni.",
            [("forze armate azere", "initiator", "AZ")],
        ),
        (
            "it",
            "Le forze russe hanno bombardato le truppe ucraine.",
            [("forze russe", "initiator", "RU"), ("truppe ucraine", "target", "UA")],
        ),
        (
            "it",
            "Un bombardamento russo contro i civili.".replace("russo", "armeno"),
            [("armeno", "initiator", "AM"), ("civili", "target", None)],
        ),
        (
            "en",
            "Russian forces shelled Ukrainian positions.",
            [("Russian forces", "initiator", "RU"), ("Ukrainian positions", "target", "UA")],
        ),
        (
            "en",
            "Ukrainian positions were shelled by Russian troops.",
            [("Ukrainian positions", "target", "UA"), ("Russian troops", "initiator", "RU")],
        ),
        ("en", "An Israeli airstrike killed civilians.", [("Israeli", "initiator", "IL")]),
        (
            "en",
            "Heavy fighting between Armenian troops and Azerbaijani forces left soldiers dead.",
            [("Armenian troops", "party", "AM"), ("Azerbaijani forces", "party", "AZ")],
        ),
    ],
)
def test_roles(language: str, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert roles(language, text) == expected
