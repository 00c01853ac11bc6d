"""Italian incidents to people, arms and power: attacks, abductions, arrests, releases, finds of arms, coups, tests."""

from __future__ import annotations

import pytest

from tests.nlp.test_incidents import read


def told(text: str) -> list[str]:
    placed = f"{text.rstrip('.')} a Ravel."
    return [incident.subtype for incident in read("it", placed, places={"Ravel": ("literal", "XX")})]


@pytest.mark.parametrize(
    "text",
    [
        "Manifestazione degli studenti a Oslo. Trentadue i fermi.",
        "Corteo degli operai contro il governo. La polizia ha fermato nove sindacalisti.",
        "Scontri fra dimostranti e polizia: fermati undici giovani.",
        "Il dissidente è finito in manette.",
        "Gli oppositori sono stati condotti in carcere.",
        "Tratti in arresto due dirigenti del partito.",
        "La polizia ha messo dentro sessanta manifestanti.",
        "L'attentatore, un uomo di quarant'anni, è stato bloccato da due agenti.",
        "Finisce dietro le sbarre il leader degli anarchici.",
        "Sgominata una cellula jihadista.",
        "Scattano le manette per tre terroristi.",
        "L'esercito ha rinchiuso in una caserma il blogger.",
    ],
)
def test_arrest_in_many_words(text: str) -> None:
    assert "Arrests" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "I lavori sono fermi da mesi, dicono i sindacati in sciopero.",
        "La polizia ha fermato il traffico per il corteo.",
        "Il ministro ha preso in consegna il dossier.",
        "I manifestanti si sono fermati davanti alla polizia.",
        "L'autore del libro, vicino al partito, ha detto che la decisione è stata presa con il governo.",
        "Tre ragazzi sono stati fermati per un furto di biciclette.",
    ],
)
def test_stopping_is_no_arrest(text: str) -> None:
    assert "Arrests" not in told(text)


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("Uomini armati hanno preso sei passeggeri del traghetto in ostaggio.", "Abduction/forced disappearance"),
        ("Nel villaggio i miliziani hanno prelevato dalle loro case due maestri.", "Abduction/forced disappearance"),
        ("I ribelli sono fuggiti portando via una ventina di ragazze.", "Abduction/forced disappearance"),
        ("Sequestro di massa in un convento, i ribelli in fuga.", "Abduction/forced disappearance"),
        ("La polizia ha prelevato dalla sua abitazione il dissidente.", "Arrests"),
        ("Il reporter è stato catturato dai talebani, che chiedono un riscatto.", "Abduction/forced disappearance"),
        ("Alcune donne sarebbero state violentate dai soldati.", "Sexual violence"),
        ("I soldati hanno aperto una fossa con trenta cadaveri.", "Other"),
        ("Il cronista è stato preso a pugni da militanti del partito.", "Attack"),
        ("Hanno tagliato la gola a quattro pastori.", "Attack"),
        ("Raid razzista in un bar, due feriti.", "Attack"),
        ("Massacro nella valle, undici vittime.", "Attack"),
        ("Attacco contro un autobus di pellegrini, nove morti.", "Attack"),
        ("Attacco dei pirati al largo.", "Attack"),
    ],
)
def test_violence_against_people(text: str, subtype: str) -> None:
    assert told(text) == [subtype]


@pytest.mark.parametrize(
    "text",
    [
        "L'operazione ha decapitato il clan dei trafficanti.",
        "Dirottati su un altro aeroporto dieci voli.",
        "Bimbo rapito dal padre, ritrovato dopo un mese.",
        "Il tribunale ha disposto il sequestro preventivo dei beni.",
        "La corrente ha portato via due barche.",
    ],
)
def test_no_violence_against_people(text: str) -> None:
    assert not {"Attack", "Abduction/forced disappearance"} & set(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "In un garage la polizia ha scovato dodici chili di tritolo.",
        "I militari hanno confiscato a due uomini una cassa di munizioni.",
        "Sequestrati nel porto quaranta fucili.",
        "Due bombe sono state rinvenute sotto un ponte.",
        "Gli artificieri hanno provocato lo scoppio controllato di una valigia.",
        "Un artificiere è riuscito a disinnescare l'ordigno.",
        "Un kamikaze è stato bloccato prima che potesse azionare il detonatore.",
        "La difesa ucraina abbatte sette droni.",
    ],
)
def test_arms_made_harmless(text: str) -> None:
    assert told(text) == ["Disrupted weapons use"]


@pytest.mark.parametrize(
    "text",
    [
        "La polizia ha sequestrato due chili di cocaina e un'auto.",
        "Il corteo ha trovato le granate stordenti degli agenti.",
    ],
)
def test_what_is_found_must_be_arms(text: str) -> None:
    assert "Disrupted weapons use" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Il tecnico italiano è tornato libero dopo un mese nelle mani dei rapitori.",
        "Liberato l'equipaggio della petroliera.",
        "I guerriglieri hanno rilasciato tre missionari.",
        "Test riuscito per un nuovo missile.",
        "Il regime ha sparato ieri un missile nel mare.",
        "Un missile ha percorso mille chilometri e si è inabissato nel mare.",
        "I militari hanno deposto il presidente.",
        "Nella valle sono stati trovati resti umani in una fossa.",
    ],
)
def test_releases_tests_coups_and_graves(text: str) -> None:
    assert "Other" in told(text)


@pytest.mark.parametrize(
    "text",
    ["Per lui la sentenza è come un colpo di stato.", "L'accordo prevede il rilascio dei prigionieri."],
)
def test_what_is_no_coup_and_no_release(text: str) -> None:
    assert "Other" not in told(text)


def test_the_opening_says_that_an_arrest_is_political() -> None:
    rest = "L'uomo viveva in un quartiere tranquillo. Aveva due cani. È stato arrestato all'alba."
    assert told(f"Preso il capo dei terroristi\n{rest}") == ["Arrests"]
    assert told(f"Preso il vincitore della lotteria\n{rest}") == []


def test_behind_a_protest_an_arrest_needs_no_more() -> None:
    rest = "Pioveva. Ha parlato anche il parroco. Alla fine quaranta arresti."
    assert told(f"Migliaia di persone sono scese in piazza. {rest}") == ["Peaceful protest", "Arrests"]
    assert told(f"Migliaia di persone sono venute alla sagra. {rest}") == []


def test_a_shorter_trigger_stands_in_for_one_that_is_not_meant() -> None:
    """ "Sequestrato" of an abduction needs captives, of a find the arms behind it."""
    assert told("Sequestrati dai ribelli due cooperanti.") == ["Abduction/forced disappearance"]
    assert told("Sequestrati nel covo due lanciarazzi.") == ["Disrupted weapons use"]


def test_an_abduction_beside_a_killing_is_its_own() -> None:
    text = "I ribelli hanno ucciso il capo del villaggio; due ragazze sono state rapite."
    assert sorted(told(text)) == ["Abduction/forced disappearance", "Attack"]


def test_hostages_are_part_of_the_attack() -> None:
    text = "Un commando ha sparato contro i visitatori del museo e preso in ostaggio dieci persone."
    assert len(told(text)) == 1
