"""The words of pictures and briefings: complete in each language, filled and counted as the language wants."""

from __future__ import annotations

import re

import pytest

from geo.errors import InputError
from geo.views.phrases import date, number
from geo.views.wording import languages, wording


def test_each_language_has_the_same_texts_with_the_same_gaps() -> None:
    english = wording("en").texts
    assert set(languages()) == {"en", "it"}
    for code in languages():
        texts = wording(code).texts
        assert set(texts) == set(english)
        for key, text in texts.items():
            gaps = set(re.findall(r"{(\w+)}", text))
            assert gaps == set(re.findall(r"{(\w+)}", english[key])), key


@pytest.mark.parametrize(
    "value",
    [
        "2022-09-13",
        "2022-09-13T09:00+04:00",
        "2022-09",
        "2022",
        "2022-09-13TMO",
        "2022-W37",
        "2022-W37-WE",
        "PRESENT_REF",
    ],
)
def test_english_dates_are_those_of_the_screen(value: str) -> None:
    assert wording("en").date(value) == date(value)


@pytest.mark.parametrize("ends", [(49, 49), (49, 105), (49, None), (None, 50), (None, None), (1200, 1200)])
def test_english_numbers_are_those_of_the_screen(ends: tuple[int | None, int | None]) -> None:
    assert wording("en").number(*ends) == number(*ends)


def test_italian_has_its_own_words_dates_and_numbers() -> None:
    w = wording("it")
    assert w.date("2022-09-13T09:00+04:00") == "13 set 2022, 09:00 (UTC+4)"
    assert w.date("2022-09-13TMO") == "13 set 2022, mattina"
    assert (w.counted("articles", 1), w.counted("articles", 1000)) == ("1 articolo", "1.000 articoli")
    assert w.number(49, None) == "almeno 49"
    assert w.country("AZ") == "Azerbaigian"


def test_what_fills_a_gap_is_not_looked_into() -> None:
    assert wording()("map.by_account", who="{n} {0.__class__}") == "By the account of {n} {0.__class__}"


def test_a_language_without_texts_is_refused_with_those_that_have_some() -> None:
    with pytest.raises(InputError, match=r"'de'.*en, it"):
        wording("de")
