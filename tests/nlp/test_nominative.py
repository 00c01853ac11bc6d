"""Inflected names back in the nominative."""

import pytest

from geo.nlp.nominative import nominatives


@pytest.mark.parametrize(
    ("language", "name", "wanted"),
    [
        ("ru", "Москве", "Москва"),
        ("ru", "Нижнем Новгороде", "Нижний Новгород"),
        ("ru", "Набережных Челнах", "Набережные Челны"),
        ("ru", "Республике Карелия", "Республика Карелия"),
        ("ru", "Ростове-на-Дону", "Ростов-на-Дону"),
        ("ru", "Харьковской области", "Харьковская область"),
        ("pl", "Warszawie", "Warszawa"),
        ("pl", "Niemczech", "Niemcy"),
        ("pl", "Zielonej Górze", "Zielona Góra"),
        ("pl", "Nowym Sączu", "Nowy Sącz"),
        ("de", "Portugals", "Portugal"),
    ],
)
def test_the_nominative_is_among_those_told(language: str, name: str, wanted: str) -> None:
    assert wanted in nominatives(name, language)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("it", "Mosca"),
        ("de", "Paris Gross"),
        ("de", "Elsass"),
        ("ru", "Тбилиси"),
        ("pl", ""),
        ("ru", "   "),
        (None, "Rome"),
    ],
)
def test_what_needs_none_has_none(language: str | None, name: str) -> None:
    assert nominatives(name, language) == ()


def test_a_long_name_is_bounded() -> None:
    assert len(nominatives("Новых " * 40 + "Городах", "ru")) < 100
