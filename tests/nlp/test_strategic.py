"""Arrests, deals, moves of troops, finds of arms, releases and abductions that Italian syntax tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language

from geo.nlp.load import load

_ABDUCTION = "Abduction/forced disappearance"
_CHANGE = "Change to group/activity"
_BASE = "Headquarters or base established"
_GROUND = "Non-violent transfer of territory"
_LOOTING = "Looting/property destruction"


@pytest.fixture(scope="module")
def nlp(gazetteer_path: Path) -> Language:
    return load("it", gazetteer_path)


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("Un presunto affiliato alla cellula è stato scovato a Lione.", "Arrests"),
        ("La gendarmeria ha messo a Nantes le manette ai polsi al capo degli indipendentisti.", "Arrests"),
        ("Nelle prigioni di Tunisi sono finiti venti contestatori.", "Arrests"),
        ("Presunto fiancheggiatore dei terroristi preso a Malaga.", "Arrests"),
        ("Gli agenti hanno stipato i dimostranti su due furgoni a Kazan.", "Arrests"),
        ("Georgia e Moldavia hanno sottoscritto a Praga un protocollo di assistenza.", "Agreement"),
        ("Governo e ribelli hanno pattuito una tregua a Juba.", "Agreement"),
        ("Le delegazioni hanno concordato di cessare a Tripoli ogni ostilità.", "Agreement"),
        ("Prorogata di un mese la tregua a Taiz.", "Agreement"),
        ("I guerriglieri hanno cominciato a consegnare i fucili a Cali.", _CHANGE),
        ("Un battaglione ha varcato il confine a Goma.", _CHANGE),
        ("Fermata al largo di Tiro una nave carica di razzi.", "Disrupted weapons use"),
        ("Un ordigno è stato reso inoffensivo davanti al tribunale di Corinto.", "Disrupted weapons use"),
        ("Gli insorti si sono acquartierati in una scuola di Jolo.", _BASE),
        ("La Turchia ha inaugurato a Mogadiscio una base militare.", _BASE),
        ("I curdi si sono ritirati senza sparare a Kirkuk.", _GROUND),
        ("Passa sotto amministrazione palestinese la città di Gerico.", _GROUND),
        ("Sconosciuti hanno rovesciato a Nancy trenta lapidi del cimitero ebraico.", _LOOTING),
        ("È tornata a casa la cooperante sequestrata ad Arusha.", "Other"),
        ("I rapitori hanno lasciato andare tre ostaggi a Kano.", "Other"),
        ("Fallito golpe a Lima.", "Other"),
        ("Caricati su un fuoristrada da un gruppo di predoni due turisti ad Agadez.", _ABDUCTION),
        ("Un cronista è scomparso a Veracruz, si teme il sequestro.", _ABDUCTION),
        ("I pirati si sono impadroniti di un cargo al largo di Mombasa.", _ABDUCTION),
    ],
)
def test_what_syntax_tells(text: str, subtype: str, nlp: Language) -> None:
    assert subtype in [i.subtype for i in nlp(text)._.incidents]


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    "text",
    [
        "Il cantante ha firmato a Sanremo un accordo con la casa discografica.",
        "Una squadra del Comune ha recuperato a Pisa quattro biciclette.",
        "Il figlio è scomparso da casa a Bari dopo una lite.",
        "Dirottati a Pisa per la nebbia i voli diretti a Firenze.",
        "Il giocatore è stato fermato a Torino per due giornate.",
        "Accordo raggiunto a Detroit tra Fiat e Chrysler.",
        "Il presidente ha passato in rassegna le truppe a Roma.",
        "L'assessore è tornato a casa a Como dopo le dimissioni.",
        "Gli sposi hanno liberato due colombe a Capri.",
    ],
)
def test_what_only_borrows_its_words(text: str, nlp: Language) -> None:
    assert nlp(text)._.incidents == ()
