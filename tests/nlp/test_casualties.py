"""Casualty figures in running text."""

from __future__ import annotations

import pytest

from geo.lang.registry import get
from geo.nlp.casualties import CasualtyFinder
from geo.nlp.wording import fold


def figures(language: str, text: str) -> list[tuple[str, int | None, int | None, str | None]]:
    finder = CasualtyFinder(get(language).incidents, {})
    counts = finder.find(text, fold(text), 0, len(text), lambda a, b: None)
    return [(c.casualty.kind, c.casualty.low, c.casualty.high, c.casualty.who) for c in counts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("49 soldati sono stati uccisi.", [("killed", 49, 49, "soldati")]),
        ("Almeno 49 soldati uccisi.", [("killed", 49, None, "soldati")]),
        ("Hanno provocato la morte di 49 soldati.", [("killed", 49, 49, "soldati")]),
        (
            "L’attacco ha ucciso tre civili e ferito 12 persone.",
            [("killed", 3, 3, "civili"), ("wounded", 12, 12, "persone")],
        ),
        ("Il bilancio è di 1.050 morti.", [("killed", 1050, 1050, None)]),
        ("Una dozzina di feriti.", [("wounded", 12, 12, None)]),
        ("I morti salgono a 105.", [("killed", 105, 105, None)]),
        ("Tra 50 e 70 militari sono morti.", [("killed", 50, 70, "militari")]),
        ("105 morti, tra cui sei civili.", [("killed", 105, 105, None), ("killed", 6, 6, "civili")]),
        ("Nessuna vittima.", [("killed", 0, 0, None)]),
        ("Decine di persone sono rimaste ferite.", [("wounded", None, None, "persone")]),
        ("Un soldato è stato ucciso.", [("killed", 1, 1, "soldato")]),
        ("Oltre 2.500 sfollati.", [("displaced", 2500, None, "sfollati")]),
    ],
)
def test_italian_figures(text: str, expected: list[tuple[str, int | None, int | None, str | None]]) -> None:
    assert figures("it", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("49 soldiers were killed.", [("killed", 49, 49, "soldiers")]),
        (
            "At least 49 soldiers were killed and 20 wounded.",
            [("killed", 49, None, "soldiers"), ("wounded", 20, 20, None)],
        ),
        (
            "The shelling killed 49 and wounded seven civilians.",
            [("killed", 49, 49, None), ("wounded", 7, 7, "civilians")],
        ),
        ("105 dead, six civilians among them.", [("killed", 105, 105, None), ("killed", 6, 6, "civilians")]),
        ("71 troops died, including two officers.", [("killed", 71, 71, "troops"), ("killed", 2, 2, "officers")]),
        ("Between 50 and 70 people were injured.", [("wounded", 50, 70, "people")]),
        ("The death toll rose to 1,135.", [("killed", 1135, 1135, None)]),
        ("Twenty-one people are missing.", [("missing", 21, 21, "people")]),
        ("Up to 30 fighters were captured.", [("captured", None, 30, "fighters")]),
        ("There were no casualties.", [("killed", 0, 0, None), ("wounded", 0, 0, None)]),
        ("Hundreds of families were displaced.", [("displaced", None, None, "families")]),
        ("A soldier was shot and killed by a police officer.", [("killed", 1, 1, "soldier")]),
    ],
)
def test_english_figures(text: str, expected: list[tuple[str, int | None, int | None, str | None]]) -> None:
    assert figures("en", text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Hanno distrutto 12 carri T-72 a 40 chilometri dal confine, dove tre anni fa morì il generale."),
        ("it", "La squadra ha vinto 3-2 nel 2022."),
        ("en", "The army lost 12 tanks and shot down 3 drones 40 kilometres away on 13 September 2022."),
        ("en", "The rebels fired 60 rockets in two days."),
    ],
)
def test_numbers_that_are_no_people_are_left(language: str, text: str) -> None:
    assert figures(language, text) == []


def test_the_country_of_the_harmed_is_asked_of_their_phrase() -> None:
    text = "49 Armenian soldiers were killed."
    finder = CasualtyFinder(get("en").incidents, {"armenian": "AM"})
    counts = finder.find(text, fold(text), 0, len(text), lambda a, b: "AM" if "Armenian" in text[a:b] else None)
    assert [(c.casualty.who, c.casualty.country_code) for c in counts] == [("Armenian soldiers", "AM")]
