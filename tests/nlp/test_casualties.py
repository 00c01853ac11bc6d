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
        ("Decine di persone sono rimaste ferite.", [("wounded", 20, None, "persone")]),
        ("Un soldato è stato ucciso.", [("killed", 1, 1, "soldato")]),
        ("Oltre 2.500 sfollati.", [("displaced", 2500, None, "sfollati")]),
        ("Tre agenti della polizia, di cui uno nero, sono stati uccisi.", [("killed", 3, 3, "agenti")]),
        ("Un kamikaze ha ucciso tre poliziotti.", [("killed", 3, 3, "poliziotti")]),
        ("Tre dei quattro ostaggi sono stati uccisi.", [("killed", 3, 3, "ostaggi")]),
        ("Sale a 45 il numero delle vittime.", [("killed", 45, 45, None)]),
        ("Ucciso a Beirut il ministro.", [("killed", 1, 1, None)]),
        ("La giunta ha arrestato la leader dell'opposizione.", [("captured", 1, 1, None)]),
        ("Dieci militanti, partiti da una nave, sono stati arrestati.", [("captured", 10, 10, "militanti")]),
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
        ("Hundreds of families were displaced.", [("displaced", 200, None, "families")]),
        ("A soldier was shot and killed by a police officer.", [("killed", 1, 1, "soldier")]),
    ],
)
def test_english_figures(text: str, expected: list[tuple[str, int | None, int | None, str | None]]) -> None:
    assert figures("en", text) == expected


Bounds = list[tuple[str, int | None, int | None]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ha ucciso quattro persone e ferendone undici.", [("killed", 4, 4), ("wounded", 11, 11)]),
        ("Il bilancio è salito a 12 vittime.", [("killed", 12, 12)]),
        (
            "Il bilancio parla di sette morti e di diverse decine di feriti.",
            [("killed", 7, 7), ("wounded", 20, None)],
        ),
        ("Un morto e tre feriti il bilancio degli scontri.", [("killed", 1, 1), ("wounded", 3, 3)]),
        ("Hanno perso la vita 35 miliziani e nove soldati.", [("killed", 35, 35), ("killed", 9, 9)]),
        ("Sono morti due civili e un militare.", [("killed", 2, 2), ("killed", 1, 1)]),
        ("Avevano ucciso tra le 10 e le 15 persone.", [("killed", 10, 15)]),
        ("Fonti mediche parlano di 3 morti e 15-20 feriti.", [("killed", 3, 3), ("wounded", 15, 20)]),
        ("Almeno 120 i morti, oltre mille i feriti.", [("killed", 120, None), ("wounded", 1000, None)]),
        ("Arrestate 43 persone; cinque sono state fermate.", [("captured", 43, 43), ("captured", 5, 5)]),
        ("Otto persone, tra cui tre donne, sono state uccise.", [("killed", 8, 8), ("killed", 3, 3)]),
        ("Il bilancio è di 5 morti e 23 feriti, sei dei quali gravi.", [("killed", 5, 5), ("wounded", 23, 23)]),
        ("Ha ucciso sé stesso e altre 14 persone.", [("killed", 14, 14)]),
        ("Ha ucciso 12 persone e ne ha ferite quarantotto.", [("killed", 12, 12), ("wounded", 48, 48)]),
        ("Sono rimaste uccise ventidue persone e un centinaio ferite.", [("killed", 22, 22), ("wounded", 100, 100)]),
        ("Morti due alpini, altri quattro feriti.", [("killed", 2, 2), ("wounded", 4, 4)]),
        ("Due cronisti sono stati rapiti e uno è stato ucciso.", [("captured", 2, 2), ("killed", 1, 1)]),
        ("Nessun civile è rimasto ferito.", [("wounded", 0, 0)]),
        ("Contro tre soldati: due di essi sono stati uccisi.", [("killed", 2, 2)]),
        ("Trenta persone (donne, per lo più, tutte del posto) sono morte.", [("killed", 30, 30)]),
        ("Entrambi sono rimasti feriti.", [("wounded", 2, 2)]),
    ],
)
def test_italian_figures_joined_to_harm_in_other_ways(text: str, expected: Bounds) -> None:
    assert [f[:3] for f in figures("it", text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It killed at least nine people, six of them women.", [("killed", 9, None), ("killed", 6, 6)]),
        ("It wounded at least 15, four of them seriously.", [("wounded", 15, None)]),
        ("It left a dozen dead and as many as 20 injured.", [("killed", 12, 12), ("wounded", None, 20)]),
        ("Two people, one of them a child, were killed.", [("killed", 2, 2), ("killed", 1, 1)]),
        ("A policeman and two civilians died.", [("killed", 1, 1), ("killed", 2, 2)]),
        ("The toll rose to 31 dead and 10 to 15 missing.", [("killed", 31, 31), ("missing", 10, 15)]),
        ("Several dozen people were injured.", [("wounded", 24, None)]),
        ("A 34-year-old man was stabbed to death.", [("killed", 1, 1)]),
        ("There were no reports of casualties.", [("killed", 0, 0), ("wounded", 0, 0)]),
        ("No civilians were hurt.", [("wounded", 0, 0)]),
        ("He killed himself and at least 14 shoppers.", [("killed", 14, None)]),
    ],
)
def test_english_figures_joined_to_harm_in_other_ways(text: str, expected: Bounds) -> None:
    assert [f[:3] for f in figures("en", text)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Il generale è stato ucciso.", [("killed", 1, 1)]),
        ("it", "Il collega è rimasto ferito.", [("wounded", 1, 1)]),
        ("it", "Il generale non è stato ucciso.", []),
        ("it", "Un soldato è stato ucciso.", [("killed", 1, 1)]),
        ("en", "The mayor was assassinated.", [("killed", 1, 1)]),
    ],
)
def test_a_verb_in_the_singular_counts_one(language: str, text: str, expected: Bounds) -> None:
    assert [f[:3] for f in figures(language, text)] == expected


def test_a_time_between_harm_and_figure_does_not_part_them() -> None:
    text = "La polizia ha arrestato martedì a Napoli quindici persone."
    finder = CasualtyFinder(get("it").incidents, {})
    skip = [(text.index("martedì"), text.index("martedì") + 7)]
    (count,) = finder.find(text, fold(text), 0, len(text), lambda a, b: None, skip)
    assert (count.casualty.kind, count.casualty.low) == ("captured", 15)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Hanno distrutto 12 carri T-72 a 40 chilometri dal confine, dove tre anni fa morì il generale."),
        ("it", "La squadra ha vinto 3-2 nel 2022."),
        ("it", "La squadra ha perso 2-1 davanti a 40 mila spettatori: ferito il portiere."),
        ("it", "I ribelli hanno liberato 12 ostaggi."),
        ("en", "Some 200 rebels surrounded the wounded general with 12 T-72 tanks."),
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
