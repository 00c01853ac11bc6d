"""Which mentions of Italian news become one incident, and which stay apart, off the shipped grammar."""

from __future__ import annotations

from pathlib import Path

import pytest

from geo.nlp.load import load

pytestmark = pytest.mark.gazetteer


def kinds(text: str, gazetteer_path: Path) -> list[str]:
    return [i.subtype for i in load("it", gazetteer_path)(text)._.incidents]


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        # ground that changes hands, and the flag upon it
        (
            "Mali, i ribelli conquistano Gao\nGli insorti hanno issato la loro bandiera sul municipio.",
            "Non-state actor overtakes territory",
        ),
        # a headline's country is no side
        ("Afghanistan, imboscata a un convoglio\nUn convoglio è stato attaccato a Herat.", "Armed clash"),
        # below a headline "new" is the headline's own
        ("Gaza, Fatah e Hamas si sparano\nNuovi scontri a fuoco fra le due milizie a Gaza.", "Armed clash"),
        # who did it, known from before
        (
            "Iraq, attacco suicida a Mosul\nUn attacco suicida a Mosul ha fatto sedici feriti. L’attentatore si è fatto"
            " esplodere in mezzo a un corteo contro l’offensiva a Gaza.",
            "Suicide bomb",
        ),
        # those who die among protesters fired at
        (
            "Kiev, i cecchini sparano sulla folla\nI cecchini hanno sparato sui manifestanti a Kiev. Il servizio medico"
            " parla di almeno 60 uccisi.",
            "Excessive force against protesters",
        ),
        # a shell that throws shrapnel is one with its throw
        ("Una granata è stata lanciata contro un mercato di Bujumbura, ferendo due donne.", "Grenade"),
    ],
)
def test_one_happening(text: str, subtype: str, gazetteer_path: Path) -> None:
    assert kinds(text, gazetteer_path) == [subtype]


@pytest.mark.parametrize(
    "text",
    [
        "Un razzo è caduto all’alba su Sderot. Poche ore dopo tre razzi sono stati lanciati contro Ashkelon.",
        "Una bomba è esplosa a Kirkuk. Nel frattempo un ordigno è esploso al passaggio di una pattuglia.",
    ],
)
def test_what_a_sentence_turns_to_is_another(text: str, gazetteer_path: Path) -> None:
    first, second = kinds(text, gazetteer_path)
    assert first == second


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("Georgia, le truppe russe lasciano Gori", "Change to group/activity"),
        ("Ucraina, gli insorti occupano il palazzo della regione a Donetsk", "Non-violent transfer of territory"),
    ],
)
def test_a_name_that_heads_a_sentence_is_not_its_subject(text: str, subtype: str, gazetteer_path: Path) -> None:
    (incident,) = load("it", gazetteer_path)(text)._.incidents
    assert incident.subtype == subtype
    assert all(a.name.split()[0] not in ("Georgia", "Ucraina") for a in incident.actors)


@pytest.mark.parametrize(
    "text",
    [
        "In migliaia hanno seguito a Bologna il corteo commemorativo.",
        "Il vescovo di Bari ha celebrato una veglia nella cattedrale.",
        "Le associazioni dei pescatori, che in autunno avevano bloccato il porto, chiedono controlli.",
        "Il governo lavora a una tregua che potrebbe essere annunciata in settimana.",
        "Gli agenti hanno sparato in aria a Lahore.",
    ],
)
def test_what_only_sounds_like_it(text: str, gazetteer_path: Path) -> None:
    assert kinds(text, gazetteer_path) == []
