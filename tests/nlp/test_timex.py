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
    ],
)
def test_italian_expressions(text: str, words: str, value: str) -> None:
    assert [(t.text, t.value) for t in found("it", text)] == [(words, value)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The strike hit on September 12.", "September 12", "2022-09-12"),
        ("The election will be held on 25 September.", "25 September", "2022-09-25"),
        ("It began on Feb. 24, 2022, at dawn.", "Feb. 24, 2022", "2022-02-24"),
        ("They met last week.", "last week", "2022-W36"),
        ("He resigned on Monday.", "Monday", "2022-09-12"),
        ("They will meet on Friday.", "Friday", "2022-09-16"),
        ("In the early 1990s the war began.", "the early 1990s", "199"),
        ("It lasted more than two hours.", "more than two hours", "PT2H"),
        ("They shell the town every week.", "every week", "P1W"),
        ("Shelling began at 0500 GMT.", "0500 GMT", "2022-09-13T05:00+00:00"),
        ("It happened yesterday morning.", "yesterday morning", "2022-09-12TMO"),
        ("They recently left.", "recently", "PAST_REF"),
    ],
)
def test_english_expressions(text: str, words: str, value: str) -> None:
    assert [(t.text, t.value) for t in found("en", text)] == [(words, value)]


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


def test_zone_of_a_country_only_where_it_has_one() -> None:
    assert country_zone("IT") == "Europe/Rome"
    assert country_zone("RU") is None
    assert offset("2022-09-13T09:00", "No/Where") == ""
