"""Incidents as rows: ACLED's columns where they fit, and nothing made up."""

from __future__ import annotations

import dataclasses

import pytest

from geo.exports.rows import row
from geo.exports.schema import COLUMNS, NAMES, disorder_type
from geo.records import Casualty
from geo.views.items import Happening
from tests.exports.making import ARABIC, FORMULA, SENTENCES, analysis, rows


def test_every_row_has_every_column_in_the_order_of_the_schema() -> None:
    assert len(NAMES) == len(set(NAMES))
    kinds = {"text": str, "date": str, "whole": int, "number": float, "flag": bool}
    for one in rows():
        assert tuple(one.values) == NAMES
        for column in COLUMNS:
            assert one.values[column.name] is None or type(one.values[column.name]) is kinds[column.kind], column.name


def test_a_row_says_whose_word_it_is_where_it_stands_and_who_has_checked_it() -> None:
    values = rows()[0].values
    assert values["event_id_cnty"] == "a:1:i1"
    assert values["sentence"] == SENTENCES[0]
    assert (values["claimant"], values["claimant_country"]) == ("-ministry", "AM")
    assert (values["source_url"], values["article_id"]) == ("https://news.example/1?a=1&b=2", "a:1")
    assert (values["score"], values["place_score"]) == (0.7, 0.93)
    assert (values["verified"], values["verified_by"]) == (True, "analyst")
    assert rows()[3].values["verified"] is False


def test_sides_place_and_figures_stand_in_acleds_columns() -> None:
    values = rows()[0].values
    assert (values["actor1"], values["assoc_actor_1"]) == (FORMULA, None)
    assert (values["actor2"], values["assoc_actor_2"]) == ("Army", ARABIC)
    assert (values["iso"], values["country"], values["admin1"]) == (51, "Armenia", "Syunik")
    assert (values["location"], values["place_text"]) == ("Goris", "Goris")
    assert (values["latitude"], values["longitude"], values["geo_precision"]) == (39.51116, 46.34165, 1)
    assert values["other_locations"] == "Lachin District"
    assert (values["event_date"], values["year"], values["time_precision"]) == ("2022-09-13", 2022, 1)
    assert values["disorder_type"] == "Political violence"


def test_figures_add_up_over_people_and_stay_open_where_one_is_open() -> None:
    values = rows()[0].values
    assert (values["fatalities"], values["killed_low"], values["killed_high"]) == (51, 51, None)
    assert (values["wounded_low"], values["wounded_high"], values["missing_low"]) == (3, 5, None)


def test_a_figure_told_twice_of_the_same_people_counts_once() -> None:
    base = analysis()
    twice = (Casualty("killed", 49, 49, "soldiers", "AM"), Casualty("killed", 50, 50, "soldiers", "AM"))
    told = dataclasses.replace(base.incidents[0], casualties=twice)
    assert row(Happening(base, told)).values["fatalities"] == 50


def test_what_is_not_said_is_empty_and_the_row_stays() -> None:
    values = rows()[1].values
    for name in ("event_date", "year", "time_precision", "location", "latitude", "fatalities", "actor1", "claimant"):
        assert values[name] is None, name
    assert rows()[1].places == ()


@pytest.mark.parametrize(
    ("begin", "day", "year", "precision"),
    [
        ("2022-09-13", "2022-09-13", 2022, 1),
        ("2022-09-13TMO", "2022-09-13", 2022, 1),
        ("2022-W37", "2022-09-12", 2022, 2),
        ("2022-W37-WE", "2022-09-17", 2022, 2),
        ("2022-09", "2022-09-01", 2022, 3),
        ("2022", None, 2022, None),
        ("PRESENT_REF", None, None, None),
        (None, None, None, None),
    ],
)
def test_a_date_says_how_exact_it_is(
    begin: str | None, day: str | None, year: int | None, precision: int | None
) -> None:
    base = analysis()
    when = dataclasses.replace(base.incidents[0].when, begin=begin)  # type: ignore[type-var]
    values = row(Happening(base, dataclasses.replace(base.incidents[0], when=when))).values
    assert (values["event_date"], values["year"], values["time_precision"]) == (day, year, precision)
    assert values["time_begin"] == begin


def test_disorder_types_follow_from_the_sub_event_type_where_it_decides() -> None:
    assert disorder_type("Riots", "Mob violence") == "Political violence"
    assert disorder_type("Riots", "Violent demonstration") == "Demonstrations"
    assert disorder_type("Protests", "Excessive force against protesters") == "Political violence; Demonstrations"
    assert disorder_type("Something else", "Other") is None


def test_half_a_character_becomes_the_replacement_character() -> None:
    base = analysis()
    broken = dataclasses.replace(base.incidents[1], summary="half \ud800")
    assert row(Happening(base, broken)).values["notes"] == "half \ufffd"
