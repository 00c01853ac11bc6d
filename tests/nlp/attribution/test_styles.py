"""Who said what, in every style of the press, as the whole pipeline reads it."""

from __future__ import annotations

import pytest

from geo.analysis import Analyzer
from geo.records import Article, Quote

pytestmark = pytest.mark.gazetteer


def read(analyzer: Analyzer, language: str, text: str) -> tuple[Quote, ...]:
    return analyzer.analyse(Article("a", text, language=language, published="2022-09-14")).quotes


def parts(text: str, quote: Quote) -> list[str]:
    return [text[start:end] for start, end in quote.spans]


def said(analyzer: Analyzer, language: str, text: str) -> list[tuple[str | None, list[str]]]:
    """The name of each quote's source, with the quote's words."""
    return [(q.source.name if q.source else None, parts(text, q)) for q in read(analyzer, language, text)]


@pytest.mark.parametrize(
    ("language", "text", "name", "words"),
    [
        ("en", "“If they come,” Colonel Ann Lee said, “we will be ready.”", "Ann Lee",
         ["If they come", "we will be ready."]),
        ("en", "“He told me ‘never again’ and left,” Julia Brown recalled.", "Julia Brown",
         ["He told me ‘never again’ and left"]),
        ("en", "Assistant Secretary-General Maria Costa said the talks had failed.", "Maria Costa",
         ["the talks had failed"]),
        ("en", "14:50 – The mayor: “Stay at home.”", "mayor", ["Stay at home."]),
        ("en", "BAKU, Sept. 13 (Reuters) – The road is closed, officials said.", "officials", ["The road is closed"]),
        ("it", "“Se arrivano – ha detto il colonnello Mario Rossi – saremo pronti”.", "Mario Rossi",
         ["Se arrivano", "saremo pronti"]),
        ("it", "«Lui mi disse “mai più” e se ne andò», racconta Giulia Bruni.", "Giulia Bruni",
         ["Lui mi disse “mai più” e se ne andò"]),
        ("it", '"Non è vero", ribatte Elena Conti, "e lo dimostreremo".', "Elena Conti",
         ["Non è vero", "e lo dimostreremo"]),
        ("it", "«Apriremo il ponte», ha detto martedì la sindaca Anna Lai.", "Anna Lai", ["Apriremo il ponte"]),
        ("it", "14:50 – Il sindaco: «Restate a casa».", "sindaco", ["Restate a casa"]),
        ("it", "BAKU, 13 set. (ANSA) – Le forze azere hanno preso due città, fanno sapere dal ministero della Difesa.",
         "ministero della Difesa", ["Le forze azere hanno preso due città"]),
        ("it", "– Non torneremo indietro – ha detto il colonnello Bruno Neri. – La città è nostra.", "Bruno Neri",
         ["Non torneremo indietro", "La città è nostra."]),
        ("it", "“Prima viene la strada.\n“Poi il ponte”, ha spiegato Mario Rossi.", "Mario Rossi",
         ["Prima viene la strada.", "Poi il ponte"]),
    ],
)  # fmt: skip
def test_one_quote_with_its_speaker(analyzer: Analyzer, language: str, text: str, name: str, words: list[str]) -> None:
    assert said(analyzer, language, text) == [(name, words)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The so-called “safe zone” is empty."),
        ("it", "La cosiddetta “zona sicura” è vuota."),
        ("it", "Due governi annunciano colloqui separati. La tregua annunciata dai due governi è iniziata lunedì."),
        ("it", "Turchia: morti e feriti in un attentato nel sud del paese"),
        ("it", "Si ipotizza che la causa sia da ricercare nella cattiva gestione del materiale."),
        ("it", "Stati Uniti e Cina hanno criticato le sperimentazioni nordcoreane."),
        ("it", "Il giudice nega gli arresti domiciliari al funzionario che conteggiava le tangenti ricevute."),
        ("it", "Saranno presenti i personaggi: «Ulisse e l'ombra di Itaca» (1962), «Mammut, Babbut e Figliut» (1970)."),
    ],
)
def test_scare_quotes_headlines_and_things_named_are_no_quotes(analyzer: Analyzer, language: str, text: str) -> None:
    assert read(analyzer, language, text) == ()


def test_a_pronoun_means_a_person_whom_it_fits(analyzer: Analyzer) -> None:
    text = "Maria Costa met John Smith in Rome on Monday. She said that the road was closed."
    assert said(analyzer, "en", text)[-1] == ("Maria Costa", ["that the road was closed"])


def test_a_role_means_the_person_who_bears_it_in_the_article(analyzer: Analyzer) -> None:
    text = "Il premier armeno Nikol Pashinian è arrivato a Mosca. Il premier ha detto che la tregua reggerà."
    source = read(analyzer, "it", text)[-1].source
    assert source is not None and (source.text, source.name, source.country_code) == (
        "premier",
        "Nikol Pashinian",
        "AM",
    )


def test_a_role_of_somebody_else_is_not_that_person(analyzer: Analyzer) -> None:
    text = "Il premier armeno Nikol Pashinian è arrivato a Mosca. Il premier georgiano ha detto che la tregua reggerà."
    source = read(analyzer, "it", text)[-1].source
    assert source is not None and source.name == "premier georgiano" and source.country_code == "GE"


def test_an_abbreviation_means_the_body_spelled_out(analyzer: Analyzer) -> None:
    text = "È intervenuta la Banca Centrale Europea. La BCE ha dichiarato che i tassi restano fermi."
    assert said(analyzer, "it", text) == [("Banca Centrale Europea", ["i tassi restano fermi"])]


def test_who_spoke_goes_on_where_the_verb_has_no_subject(analyzer: Analyzer) -> None:
    text = "«Apriremo il ponte», ha detto Anna Lai. Ha poi aggiunto che i lavori sono quasi finiti."
    assert said(analyzer, "it", text)[-1] == ("Anna Lai", ["i lavori sono quasi finiti"])


def test_a_body_of_several_countries_has_none(analyzer: Analyzer) -> None:
    text = "Secondo il presidente del Consiglio europeo Charles Michel, i colloqui proseguiranno."
    source = read(analyzer, "it", text)[0].source
    assert source is not None and source.name == "Charles Michel" and source.country_code is None


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Il sindaco della città, Mehmet Demirgul, ai microfoni della tv NTV ha affermato: «Sentiamo le voci».",
         "Mehmet Demirgul", ["Sentiamo le voci"]),
        ("Le transessuali vicine alla vittima confermano che lei «è stata ammazzata in casa sua».",
         "transessuali vicine alla vittima", ["lei «è stata ammazzata in casa sua»"]),
        ("La conferenza si è trasformata in uno shock: il giocatore ha affermato che i medici lo hanno fermato, la"
         " stessa decisione di allora.", "giocatore", ["i medici lo hanno fermato, la stessa decisione di allora"]),
        ("Il premier Ehud Olmert si è rivolto alla popolazione della Striscia: «Non permetteremo ad Hamas di continuare"
         " a sparare sui nostri cittadini».", "Ehud Olmert",
         ["Non permetteremo ad Hamas di continuare a sparare sui nostri cittadini"]),
        ("L'obiettivo era rivolto alla protezione di tre spiagge, come confermato dal capo Erick Calderón.",
         "Erick Calderón", ["L'obiettivo era rivolto alla protezione di tre spiagge"]),
        ("Il governo cinese ha protestato, definendo il gesto come un «comportamento dalle conseguenze imprevedibili».",
         "governo cinese", ["comportamento dalle conseguenze imprevedibili"]),
        ("L'uomo, che ha ammesso di aver assunto cocaina, ha trasportato il corpo con l'auto.", "uomo",
         ["aver assunto cocaina"]),
        ("Secondo i giudici della sezione terza-ter, la decisione del ministro è illegittima.",
         "giudici della sezione terza-ter", ["la decisione del ministro è illegittima"]),
        ("Il voto era stato rinviato a lungo secondo Anna Lai, che guida il partito.", "Anna Lai",
         ["Il voto era stato rinviato a lungo"]),
    ],
)  # fmt: skip
def test_the_subject_of_a_cue_is_its_source(analyzer: Analyzer, text: str, name: str, words: list[str]) -> None:
    assert said(analyzer, "it", text) == [(name, words)]


def test_a_neuter_pronoun_means_the_body_that_spoke_last(analyzer: Analyzer) -> None:
    text = "Russia's defence ministry denied the attack on Monday. It said the drones were shot down over the sea."
    assert said(analyzer, "en", text)[-1] == ("Russia's defence ministry", ["the drones were shot down over the sea"])


def test_a_gerund_goes_on_with_the_speaker_of_its_sentence(analyzer: Analyzer) -> None:
    text = "Il premier ha confermato che il voto si terrà, precisando che le urne apriranno alle 8."
    assert said(analyzer, "it", text)[-1] == ("premier", ["le urne apriranno alle 8"])


def test_a_place_is_no_agent_of_an_active_verb(analyzer: Analyzer) -> None:
    text = "Il premier Mario Rossi ha chiesto aiuto. «Siamo soli», ha detto da Parigi."
    assert said(analyzer, "it", text)[-1] == ("Mario Rossi", ["Siamo soli"])


def test_an_unpaired_mark_spoils_its_own_paragraph_only(analyzer: Analyzer) -> None:
    text = "Il generale ha detto «terremo la linea. È tutto calmo.\n«Qui nessuno dorme», dice Tommaso Reda, fornaio."
    assert said(analyzer, "it", text)[-1] == ("Tommaso Reda", ["Qui nessuno dorme"])


def test_a_transcript_gives_each_line_to_its_speaker(analyzer: Analyzer) -> None:
    text = "BROWN: We are ready to talk.\nJONES: So are we, but not today."
    assert [words for _, words in said(analyzer, "en", text)] == [
        ["We are ready to talk"],
        ["So are we, but not today"],
    ]


@pytest.mark.parametrize("language", ["en", "it"])
def test_spans_lie_in_the_text_whatever_it_is(analyzer: Analyzer, language: str) -> None:
    texts = [
        "| a | b |\n|---|---|\n| 1 | “2 |",
        "“" * 200,
        "he said " * 300,
        "– – “x” – said",
        "\u202e«a»: «b",
        "a-" * 500,
    ]
    for text in texts:
        for quote in read(analyzer, language, text):
            assert all(0 <= start < end <= len(text) for start, end in quote.spans)
            assert quote.text == " ".join(parts(text, quote))


def test_what_is_found_does_not_depend_on_how_long_the_article_is(analyzer: Analyzer) -> None:
    text = "“We will open the bridge,” Ann Lee said on Tuesday. She added that “nobody” would pay.\n"
    assert len(read(analyzer, "en", text * 50)) == 50 * len(read(analyzer, "en", text))
