"""Times in languages without a grammar of their own: dates at the grain that the text gives, and no nonsense."""

from __future__ import annotations

import subprocess
import sys
import warnings
from datetime import date

import pytest
import spacy
from babel.dates import format_date, get_day_names
from spacy.tokens import Doc

from geo.lang.registry import get
from geo.nlp import extensions, sentences, timex  # noqa: F401 (sentences: its factory)
from geo.nlp.timex_locales import described, times_of
from geo.records import Article

extensions.register()
LANGUAGES = ("fr", "de", "es", "pt", "ru", "pl", "nl")
RECOGNIZERS: dict[str, timex.Recognizer] = {}


def document(text: str, published: str | None) -> Doc:
    nlp = spacy.blank("xx")
    nlp.add_pipe("dateline_sentences")
    doc = nlp(text)
    doc._.article = Article("a", text, published=published)
    return doc


def found(code: str, text: str, published: str | None = "2022-09-13") -> list[tuple[str, str]]:
    if code not in RECOGNIZERS:
        times = times_of(code)
        assert times is not None
        RECOGNIZERS[code] = timex.Recognizer(times)
    read = RECOGNIZERS[code].find(document(text, published))
    assert all(text[t.start : t.end] == t.text for t in read)
    return [(t.text, t.value) for t in read]


@pytest.mark.parametrize("code", [*LANGUAGES, "uk", "ro", "cs", "sv", "el"])
def test_every_month_as_the_language_writes_it(code: str) -> None:
    for month in range(1, 13):
        day = date(2021, month, 10 + month)
        written = format_date(day, format="long", locale=code)
        assert [value for _, value in found(code, f"«X» ({written}).")] == [day.isoformat()], written


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_day_of_the_week(code: str) -> None:
    for number, name in get_day_names("wide", locale=code).items():
        day = date(2022, 9, 12 + number) if number < 2 else date(2022, 9, 5 + number)
        assert found(code, f"X ({name}).") == [(name, day.isoformat())]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "fr",
            "Le 12 septembre, il y a trois jours, hier, la semaine dernière, en mars 2021 et en 2014, à 15 h 30.",
            ["2022-09-12", "2022-09-10", "2022-09-12", "2022-W36", "2021-03", "2014", "2022-09-13T15:30"],
        ),
        (
            "de",
            "Am 12. September, vor drei Tagen, gestern, letzte Woche, im März 2021 und im Jahr 2014 um 15.30 Uhr.",
            ["2022-09-12", "2022-09-10", "2022-09-12", "2022-W36", "2021-03", "2014", "2022-09-13T15:30"],
        ),
        (
            "es",
            "El 12 de septiembre, hace tres días, ayer, la semana pasada, en marzo de 2021 y en 2014, a las 15:30.",
            ["2022-09-12", "2022-09-10", "2022-09-12", "2022-W36", "2021-03", "2014", "2022-09-13T15:30"],
        ),
        (
            "pt",
            "Em 12 de setembro, há três dias, ontem, na semana passada, em março de 2021 e em 2014, às 15h30.",
            ["2022-09-12", "2022-09-10", "2022-09-12", "2022-W36", "2021-03", "2014", "2022-09-13T15:30"],
        ),
        (
            "ru",
            "Они были 12 сентября, три дня назад, вчера, на прошлой неделе, 12.03.2021, в 2014 году, в 15:30.",
            ["2022-09-12", "2022-09-10", "2022-09-12", "2022-W36", "2021-03-12", "2014", "2022-09-13T15:30"],
        ),
        (
            "pl",
            "Byli tam 12 września, trzy dni temu, wczoraj, w zeszłym tygodniu, 12.03.2021, w 2014 roku, o 15:30.",
            ["2022-09-12", "2022-09-10", "2022-09-12", "2022-W36", "2021-03-12", "2014", "2022-09-13T15:30"],
        ),
        (
            "nl",
            "Op 12 september, drie dagen geleden, gisteren, vorige week, in maart 2021, in 2014, om 15.30 uur.",
            ["2022-09-12", "2022-09-10", "2022-09-12", "2022-W36", "2021-03", "2014", "2022-09-13T15:30"],
        ),
    ],
)
def test_dates_at_the_grain_that_the_text_gives(code: str, text: str, expected: list[str]) -> None:
    values = [value for _, value in found(code, text)]
    # The time of day is that of the last day named.
    assert values[:-1] == expected[:-1]
    assert values[-1].endswith("T15:30")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "L'article 5, 40 kilomètres, les 2 000 soldats, un T-72, 3-2, la loi 104, sept blessés, mai, a, mar."),
        ("de", "Die 2.000 Soldaten, am Morgen, Artikel 5, 40 Kilometer, ein T-72, 3-2, die 1500 Mann, der Mai, Uhr."),
        ("es", "Por la mañana, 2.000 soldados, el artículo 5, 40 kilómetros, un T-72, 3-2, el mar, una segunda vez."),
        (
            "pt",
            "A segunda vez, 2.000 soldados, o artigo 5, 40 quilômetros, um T-72, 3-2, o set, o mar, a quarta parte.",
        ),
        ("ru", "Мая видела 2000 солдат, статья 5, 40 километров, Т-72, 3-2, а также 1500 человек, г, ч."),
        ("pl", "Zginęło 2000 żołnierzy, artykuł 5, 40 kilometrów, T-72, 3-2, maja, a, i, r."),
        ("nl", "De 2000 soldaten, artikel 5, 40 kilometer, een T-72, 3-2, 's morgens, een mei, u."),
    ],
)
def test_numbers_and_common_words_are_no_times(code: str, text: str) -> None:
    assert found(code, text) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_without_a_date_of_publication_the_clock_has_no_say(code: str) -> None:
    written = format_date(date(2021, 3, 12), format="long", locale=code).split("2021")[0].removesuffix(" de ")
    name = get_day_names("wide", locale=code)[2]
    values = [value for _, value in found(code, f"X ({written.strip()}, 15:30); {name}.", None)]
    assert values == ["XXXX-03-12", "XXXX-XX-XXT15:30", "XXXX-WXX-3"]


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        ("fr", "Du 12 au 14 septembre.", ["2022-09-12", "2022-09-14"]),
        ("de", "Vom 12. bis 14. September.", ["2022-09-12", "2022-09-14"]),
        ("ru", "С 12 по 14 сентября.", ["2022-09-12", "2022-09-14"]),
        ("nl", "Van 12 tot 14 september.", ["2022-09-12", "2022-09-14"]),
    ],
)
def test_both_ends_of_a_stretch(code: str, text: str, values: list[str]) -> None:
    assert [value for _, value in found(code, text)] == values


def test_a_day_that_is_also_a_noun() -> None:
    assert found("de", "Am Morgen kam Regen. Morgen kommt er wieder, und morgen auch.") == [
        ("Morgen", "2022-09-14"),
        ("morgen", "2022-09-14"),
    ]
    assert found("es", "Llegó por la mañana y se irá mañana.") == [("mañana", "2022-09-14")]


def test_languages_with_a_grammar_of_their_own_and_those_that_nobody_knows_are_not_marked() -> None:
    assert described("it") is None
    assert described("en") is None
    assert described("und") is None
    assert described("zz") is None
    assert (described("fr") or "").startswith("dateparser ")


def test_language_written_without_blanks_is_not_read() -> None:
    assert times_of("ja") is None


@pytest.mark.parametrize("code", ["../it", "", "xx", "fr.x", "FR"])
def test_odd_codes_are_no_languages(code: str) -> None:
    assert times_of(code) is None


def test_patterns_of_a_locale_compile_without_warnings() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for code in ("sv", "hu", "th", "ar", "vi", "fil"):
            times = times_of(code)
            assert times is None or timex.Recognizer(times).patterns


def test_italian_and_english_cost_no_import() -> None:
    code = (
        "import sys, geo.nlp.load; from geo.nlp.timex import Recognizer; from geo.lang.registry import get;"
        " from geo.nlp.timex_locales import described;"
        " [Recognizer(get(c).times) and described(c) for c in ('it', 'en')]; sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_own_grammar_comes_first() -> None:
    assert get("it").times.patterns
