"""Protests, riots and strategic developments that syntax tells, and what only borrows their words."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language

from geo.nlp.load import load


@pytest.fixture(scope="module")
def nlp(gazetteer_path: Path) -> Language:
    return load("it", gazetteer_path)


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    ("text", "subtypes"),
    [
        ("I forestali hanno sbarrato ieri con i trattori l'ingresso del porto di Crotone.", ["Peaceful protest"]),
        ("L'ateneo di Pisa è occupato da lunedì dagli studenti.", ["Peaceful protest"]),
        ("Cinque operaie si sono arrampicate sulla ciminiera a Terni.", ["Peaceful protest"]),
        ("Alcuni animalisti hanno interrotto a Modena la sfilata.", ["Peaceful protest"]),
        ("Il sottosegretario è stato contestato dai precari a Torino.", ["Peaceful protest"]),
        ("Gli agenti hanno trascinato via a forza gli attivisti dal ponte di Messina.", ["Protest with intervention"]),
        ("I reclusi hanno incendiato una camerata del carcere di Melfi.", ["Violent demonstration"]),
        ("Nel carcere di Melfi è scoppiata nella notte una rivolta dei detenuti.", ["Violent demonstration"]),
        ("Gli abitanti di Trani hanno messo a ferro e fuoco il campo dei migranti.", ["Mob violence"]),
        ("I fornai hanno protestato ieri sera sotto le finestre della prefettura di Lecce.", ["Peaceful protest"]),
        ("Si è tenuta ad Anversa una marcia di tremila infermieri.", ["Peaceful protest"]),
        ("Un centinaio di braccianti ha improvvisato a Foggia un sit-in.", ["Peaceful protest"]),
        ("Gli sfrattati occupano da ieri la basilica a Bari.", ["Peaceful protest"]),
        ("Le attiviste di Femen hanno fatto irruzione nella cattedrale di Colonia.", ["Peaceful protest"]),
        ("Dodicimila in corteo a Trieste.", ["Peaceful protest"]),
        ("I gendarmi hanno interrotto la fiaccolata a Vitebsk.", ["Protest with intervention"]),
        ("La celere ha respinto con gli idranti i pastori a Nuoro.", ["Protest with intervention"]),
        ("Manganelli e lacrimogeni contro i precari a Torino.", ["Protest with intervention"]),
        (
            "Gli agenti hanno aperto il fuoco a Sfax su decine di abitanti che protestavano.",
            ["Excessive force against protesters"],
        ),
        ("Soffocata nel sangue la manifestazione di Rangoon.", ["Excessive force against protesters"]),
        ("Tumulti nel penitenziario di Cuneo.", ["Violent demonstration"]),
        ("I contestatori hanno scavalcato a Praga i cancelli del parlamento.", ["Violent demonstration"]),
        ("Battaglia a colpi di bastone tra immigrati e residenti a Rosarno.", ["Mob violence"]),
        ("Gli hooligan hanno pestato due passanti a Lione.", ["Mob violence"]),
        ("Incendiata da una folla di indù una moschea a Surat.", ["Mob violence"]),
        ("Il movimento ha annunciato ieri una tregua di due mesi nel nord dell'Uganda.", ["Agreement"]),
        ("Un ordigno è stato rimosso ieri dagli artificieri a Bari.", ["Disrupted weapons use"]),
        ("I generali golpisti hanno destituito il presidente del Niger.", ["Other"]),
        ("A Digione ignoti hanno imbrattato trenta tombe.", ["Looting/property destruction"]),
    ],
)
def test_an_act_in_the_street_or_of_a_state_is_told_by_who_does_it(
    nlp: Language, text: str, subtypes: list[str]
) -> None:
    assert [i.subtype for i in nlp(text)._.incidents] == subtypes


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    "text",
    [
        "I pompieri sono saliti sul tetto della scuola di Lecco per spegnere le fiamme.",
        "Migliaia di persone in piazza a Bari per festeggiare la promozione.",
        "Gli abitanti sono scesi in strada a Norcia per la scossa.",
        "I forestali sono scesi in strada a Savona per spegnere le fiamme.",
        "«Mancano i fondi», protesta la comunità di Melfi in una lettera.",
        "Gli agricoltori hanno occupato i primi posti della graduatoria a Cuneo.",
        "Il corteo funebre è partito ieri da Mantova.",
        "I deputati hanno protestato in aula con cartelli contro il governo.",
        "Il traffico è rimasto bloccato a Lodi: migliaia di persone in coda.",
        "L'esercito è stato mobilitato in Veneto per soccorrere gli abitanti dopo l'alluvione.",
        "Il parlamento ha autorizzato l'invio di truppe in Ciad.",
        "È scoppiata la rivolta dei sindaci contro la manovra del governo.",
        "La giunta regionale ha assunto il potere di nomina.",
    ],
)
def test_words_of_protest_and_war_are_borrowed(nlp: Language, text: str) -> None:
    assert not nlp(text)._.incidents


@pytest.mark.gazetteer
def test_a_capture_that_a_release_ends_is_no_news(nlp: Language) -> None:
    found = nlp("I due tecnici rapiti a maggio in Nigeria sono stati rilasciati ieri.")._.incidents
    assert [i.type for i in found] == ["Strategic developments"]
