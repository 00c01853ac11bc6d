"""Who strikes and who is struck, and what that makes of open words, by the shipped Italian grammar."""

from __future__ import annotations

from functools import cache

import pytest
from spacy.language import Language

from geo.lang.registry import get
from geo.nlp import extensions, pipelines
from geo.nlp.incidents import Incidents
from geo.nlp.sides import SideFinder, Sides
from geo.nlp.triggers import TriggerFinder
from geo.nlp.wording import Wording, fold


@cache
def grammar() -> Language:
    extensions.register()
    return pipelines.base("it")


def sides(text: str) -> Sides:
    """The sides of the first trigger of a sentence."""
    wording = Wording(get("it").incidents)
    hit = TriggerFinder(wording).find(fold(text), 0, len(text))[0]
    return SideFinder(wording).of(grammar()(text), hit)


def subtypes(text: str) -> list[str]:
    return [i.subtype for i in Incidents(get("it"), nlp=grammar()).find(grammar()(text)).incidents]


@pytest.mark.parametrize(
    ("text", "striking", "struck"),
    [
        ("I ribelli hanno attaccato la caserma uccidendo tre persone.", {"rebel"}, {"post"}),
        ("La caserma è stata attaccata dai ribelli: tre morti.", {"rebel"}, {"post"}),
        ("L'attacco dei ribelli alla caserma ha fatto tre morti.", {"rebel"}, {"post"}),
        ("Due soldati sono morti in un attacco dei ribelli.", {"rebel"}, {"armed"}),
        ("Un convoglio della polizia è stato oggetto di un attacco: tre feriti.", set(), {"police"}),
        ("L'attacco di ieri ha ucciso quattro poliziotti.", set(), {"police"}),
        ("Tre contadini sono stati uccisi da uomini armati.", {"rebel"}, {"unarmed"}),
        ("Tre alpini hanno perso la vita sotto le bombe.", set(), {"armed"}),
    ],
)
def test_sides_of_verbs_and_nouns(text: str, striking: set[str], struck: set[str]) -> None:
    found = sides(text)
    assert (set(found.striking), set(found.struck)) == (striking, struck)


def test_a_text_that_is_not_parsed_has_no_sides() -> None:
    wording = Wording(get("it").incidents)
    text = "I ribelli hanno attaccato la caserma."
    hit = TriggerFinder(wording).find(fold(text), 0, len(text))[0]
    assert SideFinder(wording).of(grammar().make_doc(text), hit) == Sides()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uomini armati hanno aperto il fuoco contro una pattuglia della polizia.", "Armed clash"),
        ("La polizia ha sparato sulla folla che chiedeva pane.", "Excessive force against protesters"),
        ("Decine di abitanti hanno attaccato il commissariato, un poliziotto è ferito.", "Violent demonstration"),
        ("La folla ha attaccato i negozi dei cinesi, tre morti.", "Mob violence"),
        ("Due bande rivali di contadini si sono affrontate con i machete, tre persone armate.", "Mob violence"),
        ("I due clan si sparano nel centro della città, un civile morto.", "Armed clash"),
        ("I pirati hanno catturato un peschereccio con dieci ostaggi.", "Abduction/forced disappearance"),
        ("La polizia ha catturato due pirati.", "Arrests"),
        ("Un gruppo di ragazzi ha bersagliato gli agenti con bottiglie e petardi.", "Violent demonstration"),
        ("Un elicottero dell'esercito è stato attaccato dai ribelli.", "Armed clash"),
        ("L'esercito ha lanciato un missile a lunga gittata, caduto nel mar del Giappone.", "Other"),
    ],
)
def test_open_words_are_what_the_sides_make_of_them(text: str, expected: str) -> None:
    assert subtypes(text) == [expected]


def test_two_attacks_whose_targets_differ_in_kind_stay_apart() -> None:
    text = (
        "I ribelli hanno attaccato una caserma, uccidendo due soldati.\nI ribelli hanno attaccato una scuola di suore."
    )
    assert subtypes(text) == ["Armed clash", "Attack"]
