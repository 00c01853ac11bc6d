import json
import re

import pytest

from geo.records import Quote, Source
from geo.views import header, quotes, timeline
from geo.views.items import happenings, speakers
from geo.views.phrases import country, date, number
from tests.views.factory import EVIL, analysis


def test_only_dated_incidents_have_a_bar_and_the_lit_one_says_so() -> None:
    frame = timeline.table(happenings([analysis()]), {"a:1:i1"}, 7)
    assert list(frame["pick"]) == ["7 a:1:i1"]
    assert list(frame["lane"]) == ["Azerbaijan says"]
    assert "selected" in frame["says"][0]
    assert (frame["end"] > frame["begin"]).all()


def test_chart_is_valid_without_network() -> None:
    shown = happenings([analysis()])
    frame = timeline.table(shown)
    spec = timeline.spec(timeline.lanes_of(frame, shown), timeline.stretch(frame))
    assert spec["params"][0]["name"] == "pick"
    assert "data" not in spec
    fields = re.findall(r'"field": "(\w+)"', json.dumps(spec))
    assert set(fields) <= set(frame.columns)


def test_tray_holds_what_the_map_cannot_show() -> None:
    out = quotes.tray(happenings([analysis()]))
    assert "Not on the map:" in out
    assert 'data-item="a:1:i2"' in out
    assert "49 or more killed" in out
    assert "a:1:i1" not in out


def test_cards_and_head_show_code_as_text() -> None:
    for out in (quotes.cards([analysis()]), header.head(happenings([analysis()]), [analysis()])):
        assert "<script" not in out
        assert "&lt;script" in out
        assert EVIL not in out


def test_card_names_source_country_and_kind() -> None:
    out = quotes.cards([analysis()])
    assert "“we were hit at nine”" in out
    assert "Azerbaijan" in out
    assert ">direct<" in out


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2022-09-13T09:00+04:00", "13 Sep 2022, 09:00 (UTC+4)"),
        ("2022-09-13T09:00-03:30", "13 Sep 2022, 09:00 (UTC−3:30)"),
        ("2022-09-13T09:00Z", "13 Sep 2022, 09:00 (UTC)"),
        ("2022-09-13TMO", "13 Sep 2022, morning"),
        ("2022-09-13", "13 Sep 2022"),
        ("2022-W37", "week of 12 Sep 2022"),
        ("2022-09", "Sep 2022"),
        ("2022", "2022"),
        ("PRESENT_REF", None),
        ("P30Y", None),
        ("2022-13-45", None),
        (None, None),
    ],
)
def test_dates_as_people_read_them(value: str | None, said: str | None) -> None:
    assert date(value) == said


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [(49, 49, "49"), (49, None, "49 or more"), (None, 50, "up to 50"), (50, 71, "50–71"), (None, None, None)],
)
def test_counts_as_their_source_gives_them(low: int | None, high: int | None, said: str | None) -> None:
    assert number(low, high) == said


def test_no_raw_codes() -> None:
    assert country("AZ") == "Azerbaijan"
    assert country("zz9") is None


def test_what_says_nothing_outside_its_sentence_has_no_card_and_pronouns_are_no_names() -> None:
    def quote(id: str, kind: str, text: str, name: str) -> Quote:
        return Quote(id, kind, ((0, 5),), text, Source(0, 2, name, name, None), None)  # type: ignore[arg-type]

    found = analysis(quotes=(
        quote("q1", "indirect", "it a mistake", "Baku"),
        quote("q2", "direct", "Never", "Yerevan"),
        quote("q3", "indirect", "that fifty had been killed", "it"),
    ))  # fmt: skip
    shown = quotes.cards([found])
    assert "mistake" not in shown
    assert "“Never”" in shown
    assert "source not named" in shown
    assert speakers([found]) == {"Yerevan"}
