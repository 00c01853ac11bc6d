"""Time expressions: what is found, its TIMEX3 value, and what is never made up."""

from __future__ import annotations

import warnings

import pytest
import spacy
from spacy.tokens import Doc

from geo.lang.registry import get
from geo.nlp import extensions, sentences, timex  # noqa: F401 (sentences: its factory)
from geo.nlp.timex_zones import country_zone, offset
from geo.records import Article, Place, Timex, Toponym

extensions.register()
PIPELINES: dict[str, spacy.Language] = {}


def document(
    language: str, text: str, published: str | None = "2022-09-13", zones: dict[str, str] | None = None
) -> Doc:
    if language not in PIPELINES:
        PIPELINES[language] = spacy.blank(language)
        PIPELINES[language].add_pipe("dateline_sentences")
    doc = PIPELINES[language](text)
    doc._.article = Article("a", text, published=published)
    places = []
    for name, zone in (zones or {}).items():
        start = text.index(name)
        place = Place(name, name, "area", 0, 0, timezone=zone)
        places.append(Toponym(start, start + len(name), name, "literal", 1.0, place))
    doc._.toponyms = tuple(sorted(places, key=lambda t: t.start))
    return doc


def found(language: str, text: str, **context: object) -> tuple[Timex, ...]:
    return timex.find_timexes(document(language, text, **context), get(language).times)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Il 12 settembre è cominciata l'offensiva.", "Il 12 settembre", "2022-09-12"),
        ("È nato il 3 maggio 1998 a Roma.", "il 3 maggio 1998", "1998-05-03"),
        ("Si voterà il 25 settembre.", "il 25 settembre", "2022-09-25"),
        ("L'attacco di ieri.", "ieri", "2022-09-12"),
        ("Sono arrivati lunedì.", "lunedì", "2022-09-12"),
        ("Si incontreranno venerdì prossimo.", "venerdì prossimo", "2022-09-16"),
        ("La settimana scorsa pioveva.", "La settimana scorsa", "2022-W36"),
        ("Nel 2014 tutto è cambiato.", "2014", "2014"),
        ("Gli anni Novanta sono lontani.", "Gli anni Novanta", "199"),
        ("Lo scorso inverno faceva freddo.", "Lo scorso inverno", "2021-WI"),
        ("Tre giorni fa c'era il sole.", "Tre giorni fa", "2022-09-10"),
        ("Domani sera parlerà il ministro.", "Domani sera", "2022-09-14TEV"),
        ("In mattinata le parti hanno parlato.", "mattinata", "2022-09-13TMO"),
        ("Nel primo trimestre del 2021 il Pil è cresciuto.", "primo trimestre del 2021", "2021-Q1"),
        ("Dura da più di 30 anni.", "più di 30 anni", "P30Y"),
        ("Hanno marciato per tre giorni.", "tre giorni", "P3D"),
        ("Aspettano da alcuni mesi.", "alcuni mesi", "PXM"),
        ("Sparano ogni giorno.", "ogni giorno", "P1D"),
        ("Recentemente si sono visti.", "Recentemente", "PAST_REF"),
        ("La sirena è suonata alle 14:32.", "14:32", "2022-09-13T14:32"),
        ("La sirena è suonata alle 9 di sera.", "9 di sera", "2022-09-13T21:00"),
        ("Sono partiti alle sei del mattino.", "sei del mattino", "2022-09-13T06:00"),
        ("Martedì sono arrivati.", "Martedì", "2022-09-13"),
        ("Martedì scorso sono arrivati.", "Martedì scorso", "2022-09-06"),
        ("Giovedì 15 si riunirà il Consiglio.", "Giovedì 15", "2022-09-15"),
        ("Il 5 scorso sono sbarcati.", "Il 5 scorso", "2022-09-05"),
        ("È accaduto alle 3.20 di giovedì 8 settembre.", "3.20 di giovedì 8 settembre", "2022-09-08T03:20"),
        ("Nella notte tra l'8 e il 9 settembre pioveva.", "notte tra l'8 e il 9 settembre", "2022-09-08TNI"),
        ("All'alba di ieri c'era nebbia.", "alba di ieri", "2022-09-12TMO"),
        ("Nel pomeriggio del 10 settembre pioveva.", "pomeriggio del 10 settembre", "2022-09-10TAF"),
        ("Durante il weekend hanno scioperato.", "weekend", "2022-W36-WE"),
        ("Nell'autunno del 2019 cambiò tutto.", "autunno del 2019", "2019-FA"),
        ("La torre è del XIV secolo.", "XIV secolo", "13"),
        ("Un pittore dell'inizio del ventesimo secolo.", "inizio del ventesimo secolo", "19"),
        ("Scioperano tre volte a settimana.", "tre volte a settimana", "P1W"),
        ("Pregano tutte le sere.", "tutte le sere", "XXXX-XX-XXTEV"),
        ("A Pasqua il papa ha parlato.", "Pasqua", "2022-04-17"),
        ("Da febbraio si combatte.", "febbraio", "2022-02"),
        ("Si è iscritto nel 2020-21.", "2020", "2020"),
        ("Giocava nella stagione 2013/14.", "2013", "2013"),
        ("Nacque nel 1789 a Roma.", "1789", "1789"),
        ("È durato un quarto d'ora.", "un quarto d'ora", "PT15M"),
        ("Da allora piove.", "allora", "PAST_REF"),
    ],
)
def test_italian_expressions(text: str, words: str, value: str) -> None:
    assert [(t.text, t.value) for t in found("it", text)] == [(words, value)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The strike hit on September 12.", "September 12", "2022-09-12"),
        ("The election will be held on 25 September.", "25 September", "2022-09-25"),
        ("It began on Feb. 24, 2022, they say.", "Feb. 24, 2022", "2022-02-24"),
        ("They met last week.", "last week", "2022-W36"),
        ("He resigned on Monday.", "Monday", "2022-09-12"),
        ("They will meet on Friday.", "Friday", "2022-09-16"),
        ("In the early 1990s the war began.", "the early 1990s", "199"),
        ("It lasted more than two hours.", "more than two hours", "PT2H"),
        ("They shell the town every week.", "every week", "P1W"),
        ("Shelling began at 0500 GMT.", "0500 GMT", "2022-09-13T05:00+00:00"),
        ("It happened yesterday morning.", "yesterday morning", "2022-09-12TMO"),
        ("They recently left.", "recently", "PAST_REF"),
        ("At 8 p.m. local time on 10 September it fell.", "8 p.m. local time on 10 September", "2022-09-10T20:00"),
        ("It came at five in the morning.", "five in the morning", "2022-09-13T05:00"),
        ("They fled on the night of 10 September.", "the night of 10 September", "2022-09-10TNI"),
        ("They fled before dawn on Monday.", "dawn on Monday", "2022-09-12TMO"),
        ("On the 5th, they left.", "the 5th", "2022-09-05"),
        ("GDP fell in Q2 2021.", "Q2 2021", "2021-Q2"),
        ("He was born in the late nineteenth century.", "the late nineteenth century", "18"),
        ("They march on Sundays.", "Sundays", "XXXX-WXX-7"),
        ("They meet twice a week.", "twice a week", "P1W"),
        ("They met over the weekend.", "weekend", "2022-W36-WE"),
        ("It rained at Easter.", "Easter", "2022-04-17"),
        ("Talks resume on Friday.", "Friday", "2022-09-16"),
        ("It was built in the summer of 1936.", "the summer of 1936", "1936-SU"),
        ("It took half an hour.", "half an hour", "PT30M"),
    ],
)
def test_english_expressions(text: str, words: str, value: str) -> None:
    assert [(t.text, t.value) for t in found("en", text)] == [(words, value)]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("it", "Il vertice è stato dal 7 al 9 settembre.", ["2022-09-07", "2022-09-09"]),
        ("it", "Tra il 7 e il 9 settembre pioveva.", ["2022-09-07", "2022-09-09"]),
        ("it", "Il 7, 8 e 9 settembre pioveva.", ["2022-09-07", "2022-09-08", "2022-09-09"]),
        ("it", "Il festival del 7-9 settembre.", ["2022-09-07", "2022-09-09"]),
        ("it", "Hanno scioperato da lunedì a mercoledì.", ["2022-09-12", "2022-09-14"]),
        ("it", "Dalle 14 alle 16 di ieri pioveva.", ["2022-09-12T14:00", "2022-09-12T16:00"]),
        ("it", "Via il 15 novembre da Kelbajar, il 20 da Aghdam.", ["2022-11-15", "2022-11-20"]),
        ("it", "Chiuderà dal 28 dicembre al 3 gennaio.", ["2022-12-28", "2023-01-03"]),
        ("en", "The talks of 7 and 9 September.", ["2022-09-07", "2022-09-09"]),
        ("en", "The talks of September 7, 8 and 9 failed.", ["2022-09-07", "2022-09-08", "2022-09-09"]),
        ("en", "They met Sept. 7-9, 2021, in Rome.", ["2021-09-07", "2021-09-09"]),
        ("en", "It ran from 7 to 9 September.", ["2022-09-07", "2022-09-09"]),
        ("en", "They struck from Friday to Monday.", ["2022-09-09", "2022-09-12"]),
        ("en", "Open from 9 to 11 a.m. on Monday.", ["2022-09-12T09:00", "2022-09-12T11:00"]),
        (
            "it",
            "Il vertice è mercoledì 14 alle ore 15 e giovedì 15 settembre.",
            ["2022-09-14", "2022-09-14T15:00", "2022-09-15"],
        ),
        (
            "it",
            "Crollò alle 4.17 (le 2.17 in Italia) di lunedì.",
            ["2022-09-12T04:17", "2022-09-12"],
        ),
        ("en", "It fell at 4 a.m. (8 p.m. ET) Sunday.", ["2022-09-11T04:00", "2022-09-11T20:00-04:00", "2022-09-11"]),
        ("en", "It fell at 3 p.m. (1200 GMT) on Monday.", ["2022-09-12T15:00", "2022-09-12T12:00+00:00", "2022-09-12"]),
    ],
)
def test_each_end_of_a_stretch_and_each_of_a_list_has_its_value(language: str, text: str, values: list[str]) -> None:
    assert [t.value for t in found(language, text)] == values


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("it", "Il 5 giugno 2014 la città cadde. {}", "2014-06-05"),
        ("en", "On 5 June 2014 the city fell. {}", "2014-06-05"),
    ],
)
def test_what_follows_is_anchored_on_the_last_date_named(language: str, text: str, value: str) -> None:
    behind = {
        "it": {
            "Lo stesso giorno fu incendiata.": "2014-06-05",
            "Il giorno prima era quieta.": "2014-06-04",
            "Tre giorni dopo arrivarono aiuti.": "2014-06-08",
            "Due anni dopo, fu ricostruita.": "2016",
            "La sera prima pioveva.": "2014-06-04TEV",
            "L'indomani bruciava.": "2014-06-06",
            "Tre giorni dopo la battaglia bruciava.": "P3D",
        },
        "en": {
            "The same day it was burnt.": "2014-06-05",
            "It had been quiet the day before.": "2014-06-04",
            "Three days later help arrived.": "2014-06-08",
            "Two years earlier it was built.": "2012",
            "That night it burnt.": "2014-06-05TNI",
            "More than two days later it burnt.": "P2D",
        },
    }[language]
    for sentence, expected in behind.items():
        assert [t.value for t in found(language, text.format(sentence))] == [value, expected], sentence


def test_minutes_later_are_counted_from_the_time_of_day_named_last() -> None:
    times = found("en", "The first bomb fell at 9:50 p.m. on Monday. Twenty minutes later another fell.")
    assert [t.value for t in times] == ["2022-09-12T21:50", "2022-09-12T22:10"]


def test_minutes_later_are_not_counted_from_the_time_in_brackets() -> None:
    times = found("en", "It fell at 6:15 a.m. (0515 GMT), another 15 minutes later.")
    assert times[-1].value == "2022-09-13T06:30"


def test_day_told_in_the_past_lies_behind_though_another_lies_ahead() -> None:
    times = found("en", '"We will come back tomorrow," he said on Monday.')
    assert [t.value for t in times] == ["2022-09-14", "2022-09-12"]


def test_stamps_and_dateline_are_of_the_day_of_publication_and_anchor_nothing() -> None:
    text = (
        "BAKU, 12 set. (ANSA) – Lunedì 5 c'era quiete.\n14:32 – Un missile è caduto.\n15:10 – Il giorno dopo, niente."
    )
    assert [(t.text, t.value) for t in found("it", text)] == [
        ("12 set.", "2022-09-12"),
        ("Lunedì 5", "2022-09-05"),
        ("14:32", "2022-09-13T14:32"),
        ("15:10", "2022-09-13T15:10"),
        ("Il giorno dopo", "2022-09-06"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "it",
            "Il carro T-72, un 3-2, 40 chilometri, 2.000 soldati, l'articolo 5, la legge 104 e il decreto 2022/123.",
        ),
        ("it", "La direttiva 2004/38, il decreto 18/2020, le 5 Stelle, il 5 per mille, il primo lunedì del mese."),
        ("it", "È morto a 86 anni; il bimbo di pochi mesi e le gemelle di 6 anni sono salvi; nella città natale."),
        ("en", "A T-72, a 3-2 win, 40 kilometres, 2,000 soldiers, Article 5, Route 66, John 3:16, 2000 people."),
        ("en", "Mr. March sank three March-class boats on Black Friday."),
        ("en", "He died aged 86. June Smith, nine months old, of Easter Island, and a two-month-old survived."),
    ],
)
def test_numbers_and_names_that_are_no_times(language: str, text: str) -> None:
    assert found(language, text) == ()


def test_zone_of_a_people_in_brackets() -> None:
    recognizer = timex.Recognizer(get("it").times, {"ucraina": "UA"}.get)
    times = recognizer.find(document("it", "È caduto alle 5 del mattino (ora ucraina)."))
    assert [(t.text, t.value) for t in times] == [("5 del mattino (ora ucraina)", "2022-09-13T05:00+03:00")]


def test_that_day_is_unknown_where_no_day_is_named() -> None:
    assert [t.value for t in found("it", "Quel giorno pioveva, e la notte dopo anche.")] == [
        "XXXX-XX-XX",
        "XXXX-XX-XXTNI",
    ]
    assert [t.value for t in found("en", "They fled the next day.")] == ["XXXX-XX-XX"]


def test_modifier_is_kept() -> None:
    assert [t.mod for t in found("it", "Dura da più di 30 anni.")] == ["MORE_THAN"]
    assert [t.mod for t in found("en", "It took less than three weeks.")] == ["LESS_THAN"]


@pytest.mark.parametrize("text", ["Un uomo, 65 anni, è ferito.", "Una donna di 34 anni, sposata.", "Le 12 vittime."])
def test_ages_and_counts_are_no_times(text: str) -> None:
    assert found("it", text) == ()


def test_an_age_is_no_duration_in_english() -> None:
    assert found("en", "A 65-year-old man and a boy, 7 years old, died.") == ()


def test_local_time_and_named_zone_give_one_instant() -> None:
    text = "A Lachin la tregua vale a partire dalle 9 locali (le 7 in Italia)."
    times = found("it", text, zones={"Lachin": "Asia/Baku", "Italia": "Europe/Rome"})
    assert [t.value for t in times] == ["2022-09-13T09:00+04:00", "2022-09-13T07:00+02:00"]


def test_place_that_names_a_zone_is_not_where_local_time_is_told() -> None:
    text = "Scontri a Lachin.\nTregua dalle 9 locali (le 7 in Italia)."
    times = found("it", text, zones={"Lachin": "Asia/Baku", "Italia": "Europe/Rome"})
    assert times[0].value == "2022-09-13T09:00+04:00"


def test_offset_is_that_of_the_day() -> None:
    zones = {"Kharkiv": "Europe/Kyiv"}
    summer = found("en", "At 9 a.m. local time a missile hit Kharkiv.", zones=zones)
    winter = found("en", "At 9 a.m. local time a missile hit Kharkiv.", zones=zones, published="2022-12-13")
    assert [summer[0].value, winter[0].value] == ["2022-09-13T09:00+03:00", "2022-12-13T09:00+02:00"]


def test_zone_named_by_a_city() -> None:
    assert found("en", "It fell at 14:32 Moscow time.", zones={"Moscow": "Europe/Moscow"})[0].value == (
        "2022-09-13T14:32+03:00"
    )


def test_time_without_a_known_zone_has_no_offset() -> None:
    assert found("it", "Alle 9 locali è finita.")[0].value == "2022-09-13T09:00"


def test_phrase_that_names_no_place_stays_out_of_the_expression() -> None:
    assert [t.text for t in found("it", "Comincia alle 9 in Piazza Grande.")] == ["9"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Shelling on Monday.", "XXXX-WXX-1"),
        ("en", "Shelling yesterday.", "PAST_REF"),
        ("en", "Shelling on 12 September.", "XXXX-09-12"),
        ("en", "Shelling at 9 a.m.", "XXXX-XX-XXT09:00"),
        ("it", "La settimana scorsa pioveva.", "PAST_REF"),
        ("it", "Ieri sera pioveva.", "XXXX-XX-XXTEV"),
        ("it", "Il 5 scorso pioveva.", "XXXX-XX-05"),
        ("it", "Il giorno dopo pioveva.", "XXXX-XX-XX"),
        ("it", "Tre giorni dopo pioveva.", "P3D"),
        ("it", "Nella notte del 5 maggio pioveva.", "XXXX-05-05TNI"),
        ("it", "L'estate scorsa pioveva.", "XXXX-SU"),
        ("it", "Nel '98 pioveva.", "1998"),
        ("en", "It rained over the weekend.", "PRESENT_REF"),
        ("en", "It rained two days ago.", "PAST_REF"),
        ("en", "It rained that night.", "XXXX-XX-XXTNI"),
    ],
)
def test_without_a_date_of_publication_relative_times_stay_relative(language: str, text: str, value: str) -> None:
    assert [t.value for t in found(language, text, published=None)] == [value]


def test_impossible_dates_are_left_out() -> None:
    assert found("it", "Il 31 febbraio 2022 non esiste.") == ()


def test_the_date_that_heads_the_article_is_not_part_of_the_story() -> None:
    assert [t.text for t in found("it", "13/09/2022 Scontri da ieri.")] == ["ieri"]


def test_dates_beyond_the_calendar_do_not_fail() -> None:
    assert [t.value for t in found("en", "It was 900 centuries ago.")] == ["PAST_REF"]


def test_offsets_cut_the_text() -> None:
    text = "«Ieri» – 🕊 – l’attacco è cominciato lunedì\xa0mattina."
    for one in found("it", text):
        assert text[one.start : one.end] == one.text


@pytest.mark.parametrize("language", ["it", "en"])
def test_patterns_compile_without_warnings(language: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        timex.Recognizer(get(language).times)


def test_language_without_data_finds_nothing() -> None:
    assert timex.find_timexes(document("it", "Ieri."), timex.Times()) == ()


def test_zone_of_a_country_only_where_it_has_a_main_one() -> None:
    assert country_zone("IT") == "Europe/Rome"
    assert country_zone("RU") is None
    assert country_zone("UA") == "Europe/Kyiv"
    assert offset("2022-09-13T09:00", "No/Where") == ""


def test_long_list_of_numbers_is_read_through() -> None:
    assert found("en", "12, " * 20_000) == ()
