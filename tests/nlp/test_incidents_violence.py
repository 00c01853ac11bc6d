"""Battles, bombs and attacks in the words of Italian news, and what borrows those words, off the shipped grammar."""

from __future__ import annotations

from pathlib import Path

import pytest

from geo.nlp.load import load

pytestmark = pytest.mark.gazetteer


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("I ribelli hanno annunciato di aver preso la città di Goma.", "Non-state actor overtakes territory"),
        ("Un commando ha assaltato nella notte la base aerea di Kandahar.", "Armed clash"),
        ("Ucciso dai soldati a Bogotà un comandante delle Farc.", "Armed clash"),
        ("I soldati hanno ucciso a Nablus due militanti.", "Armed clash"),
        ("La marina ha affondato al largo di Aden due barchini di pirati armati.", "Armed clash"),
        ("Strage in una chiesa di Lagos.", "Attack"),
        ("I miliziani hanno fatto strage di civili a Maiduguri.", "Attack"),
        ("Due suore sono state trucidate nel loro convento di Goma.", "Attack"),
        ("Rinvenuti a Bagdad dodici cadaveri con le mani legate.", "Attack"),
        ("Furgone sulla folla a Barcellona.", "Attack"),
        ("L’albergo di Kabul è stato assaltato dai talebani.", "Attack"),
        ("Morta a Kabul la cooperante accoltellata dal fanatico.", "Attack"),
        ("Cento studentesse sono state portate via da una scuola di Kano da uomini armati.", "Abduction"),
        ("Tre medici di Medici senza frontiere sono stati sequestrati a Gao.", "Abduction"),
        ("Una serie di esplosioni ha colpito alberghi e chiese di Colombo.", "Remote explosive"),
        ("Il blindato è passato sopra una mina a Kidal.", "Remote explosive"),
        ("Sono stati lanciati su Kiev cinquanta droni.", "Air/drone strike"),
        ("I suoi aerei hanno colpito a Kunduz un ospedale.", "Air/drone strike"),
    ],
)
def test_what_happened(text: str, subtype: str, gazetteer_path: Path) -> None:
    (incident,) = load("it", gazetteer_path)(text)._.incidents
    assert incident.subtype.startswith(subtype)


@pytest.mark.parametrize(
    "text",
    [
        "Il nubifragio ha bombardato per ore la costa di Amalfi.",
        "Un turista è stato ucciso da uno squalo a Durban.",
        "Il razzo è stato lanciato da Baikonur con due astronauti a bordo.",
        "Il missile ha centrato sopra la Cina un satellite in disuso.",
        "La Guardia di finanza ha sequestrato a Bari una nave carica di sigarette.",
        "La polizia ha sequestrato a Roma il telefono del giornalista.",
        "È morto a Mosca un eroe della battaglia di Berlino.",
        "Il sindaco di Palermo ha ricordato le vittime della strage della scuola.",
        "I leader hanno chiesto a Ginevra la cessazione delle ostilità.",
        "A Roma è battaglia di emendamenti.",
        "Il titolo è stato bombardato dalle vendite a Tokyo.",
        "Il governatore di Goma, ucciso due anni fa, aveva un fratello.",
    ],
)
def test_what_nobody_did_to_anybody(text: str, gazetteer_path: Path) -> None:
    assert load("it", gazetteer_path)(text)._.incidents == ()


@pytest.mark.parametrize(
    "text",
    [
        "Roma ricorda i suoi caduti\nIeri è stato letto un messaggio. L’attentato in cui morirono dieci soldati colpì"
        " la caserma di Beirut.",
        "Morto a Parigi il generale\nAveva novant’anni. Salì al potere dopo aver guidato l’assalto alla caserma di"
        " Algeri.",
        "Vertice a Ginevra\nI ministri si sono visti ieri. L’Onu ha condannato l’attentato di Kabul.",
    ],
)
def test_what_a_text_takes_for_known(text: str, gazetteer_path: Path) -> None:
    assert load("it", gazetteer_path)(text)._.incidents == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Due persone sono state uccise a Lagos nei disordini scoppiati tra i manifestanti.", "Explosions"),
        ("Uno studente è stato ucciso a La Paz dai miliziani con un fucile da caccia.", "Explosions"),
        ("La polizia ha risposto con proiettili di gomma ai manifestanti di Nairobi.", "Explosions"),
    ],
)
def test_words_of_bombs_that_are_none(text: str, kind: str, gazetteer_path: Path) -> None:
    assert not [i for i in load("it", gazetteer_path)(text)._.incidents if i.type.startswith(kind)]
