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


@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("L’agguato è costato la vita a sei soldati nei pressi di Gao.", "Armed clash"),
        ("La guarnigione di Goma ha respinto per due giorni l’assalto dei ribelli.", "Armed clash"),
        ("Conflitto a fuoco con la polizia a Medellín, eliminati tre sicari.", "Armed clash"),
        ("Kidal è di nuovo sotto il controllo dell’esercito del Mali.", "Government regains"),
        ("L’esercito libera la città di Mosul dai jihadisti.", "Government regains"),
        ("I soldati hanno cacciato i ribelli da Kidal.", "Government regains"),
        ("Kunduz è caduta nelle mani dei talebani.", "Non-state actor"),
        ("Le bombe degli aerei siriani sono cadute su Idlib.", "Air/drone strike"),
        ("I caccia turchi hanno effettuato una serie di incursioni su Erbil.", "Air/drone strike"),
        ("Bombardata dal cielo la periferia di Tripoli.", "Air/drone strike"),
        ("Una donna imbottita di tritolo si è gettata contro un autobus a Kano.", "Suicide bomb"),
        ("Un’attentatrice kamikaze ha provocato otto morti al mercato di Kano.", "Suicide bomb"),
        ("Kamikaze contro una moschea di Kabul.", "Suicide bomb"),
        ("L’esercito ha cannoneggiato tre villaggi presso Donetsk.", "Shelling"),
        ("Granate di mortaio contro il municipio di Donetsk.", "Shelling"),
        ("Due autobombe sono state fatte esplodere a Bagdad.", "Remote explosive"),
        ("Sconosciuti hanno gettato granate in una chiesa di Garissa.", "Grenade"),
        ("Un aggressore armato di coltello ha ferito cinque passanti a Turku.", "Attack"),
        ("Nigeria, uccisi due missionari a Kano.", "Attack"),
        ("Raffiche di kalashnikov contro l’auto di un giudice a Medellín.", "Attack"),
        ("Boko Haram uccide venti contadini presso Maiduguri.", "Attack"),
        ("I ribelli hanno violentato decine di donne a Goma.", "Sexual violence"),
        ("Stupri dei miliziani contro le donne di Goma.", "Sexual violence"),
    ],
)
def test_plain_wordings(text: str, subtype: str, gazetteer_path: Path) -> None:
    (incident,) = load("it", gazetteer_path)(text)._.incidents
    assert incident.subtype.startswith(subtype)


@pytest.mark.parametrize(
    "text",
    [
        "Il portiere ha respinto l’assalto degli attaccanti del Bari.",
        "Il centrodestra riconquista Genova dopo vent’anni.",
        "L’esercito ha ripreso le esercitazioni presso Palermo.",
        "I commissari si sono presi una pausa a Bruxelles.",
        "L’incendio di Madrid è costato la vita a due persone.",
    ],
)
def test_plain_wordings_of_something_else(text: str, gazetteer_path: Path) -> None:
    assert load("it", gazetteer_path)(text)._.incidents == ()
