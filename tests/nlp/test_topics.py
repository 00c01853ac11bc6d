"""Articles whose words of violence mean something else."""

from __future__ import annotations

import pytest

from tests.nlp.test_incidents import read


@pytest.mark.parametrize(
    "text",
    [
        "La Virtus bombarda il Bari: tris in trasferta\nL’allenatore esulta, il portiere meno. Sparatoria di tiri"
        " contro i soldati della difesa.",
        "Esce il romanzo del boss\nLo scrittore presenta il libro in libreria. Gli eroi hanno bombardato il porto nel"
        " capitolo più bello.",
        "Terremoto nel Bolognese, crollo in una scuola\nIl sisma è stato avvertito ovunque, come in un bombardamento."
        " Uccisi due soldati sotto le macerie.",
        "Strage del mercato, ergastolo al capo dei ribelli\nLa sentenza della corte d’assise è arrivata ieri: gli"
        " imputati sono colpevoli. I ribelli avevano fatto esplodere un’autobomba uccidendo dieci soldati.",
        "Cent’anni dalla battaglia, un museo per i reduci\nSi apre il memoriale. I soldati sono stati bombardati dai"
        " ribelli sul ponte.",
    ],
)
def test_no_incident(text: str) -> None:
    assert not read("it", text)


def test_the_police_lift_a_match_and_a_court_no_protest() -> None:
    match = (
        "Derby, pareggio e un gol per tempo\nL’allenatore era squalificato in classifica."
        " I tifosi si sono scontrati con la polizia davanti allo stadio."
    )
    assert [i.type for i in read("it", match)] == ["Riots"]
    court = (
        "Ergastolo ai tre imputati, la sentenza d’appello\nIl tribunale ha deciso. Migliaia di manifestanti sono scesi"
        " in piazza contro il verdetto."
    )
    assert [i.type for i in read("it", court)] == ["Protests"]


def test_one_word_makes_no_topic() -> None:
    text = "Attacco al pullman della squadra\nI terroristi hanno ucciso dieci passeggeri con i kalashnikov."
    assert [i.type for i in read("it", text)] == ["Violence against civilians"]
