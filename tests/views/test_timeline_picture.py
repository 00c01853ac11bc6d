"""The timeline as a picture: every dated incident, lanes by account, no bar on another."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from PIL import Image

from geo.records import Analysis, Incident, When
from geo.views import palette
from geo.views.items import happenings
from geo.views.timeline_picture import _stacked, _ticks, dated, timeline_picture
from geo.views.wording import wording
from tests.views.factory import analysis


def at(*begins: str) -> Analysis:
    base = analysis()
    incidents = tuple(
        Incident(f"i{n}", 0, 5, "Battles", "Armed clash", "", (0,), When(begin)) for n, begin in enumerate(begins)
    )
    return replace(base, incidents=incidents)


def drawn(*analyses: Analysis) -> Image.Image:
    return Image.open(io.BytesIO(timeline_picture(happenings(analyses), wording(), width=1200)))


def test_it_shows_the_colour_of_what_is_dated() -> None:
    pixels = np.asarray(drawn(at("2022-09-13")).convert("RGB")).reshape(-1, 3)
    colour = [int(palette.colour("Battles")[n : n + 2], 16) for n in (1, 3, 5)]
    assert (abs(pixels.astype(int) - colour).max(axis=1) < 10).sum() > 50


@pytest.mark.parametrize("begins", [(), ("PRESENT_REF",)])
def test_without_a_date_it_says_so(begins: tuple[str, ...]) -> None:
    assert drawn(at(*begins)).size == (1200, 96)


def test_same_input_same_bytes() -> None:
    shown = happenings([at("2022-09-13", "2022-09-14T10:00+04:00")])
    assert timeline_picture(shown, wording("it")) == timeline_picture(shown, wording("it"))


def test_bars_that_would_overlap_stand_in_rows() -> None:
    bars = dated(happenings([at(*["2022-09-13"] * 5, "2022-09-20")]))
    rows = _stacked(bars, lambda moment: moment.timestamp() / 1000, 1.0)
    assert [len(row) for row in rows] == [2, 1, 1, 1, 1]


def test_very_many_at_once_stay_in_a_picture_of_sane_height() -> None:
    assert drawn(at(*["2022-09-13"] * 300)).size[1] < 600


@pytest.mark.parametrize(
    ("last", "texts"),
    [("2022-09-14", ["13 Sep 2022", "06:00"]), ("2022-10-20", ["13 Sep 2022", "20 Sep 2022"]),
     ("2023-06-01", ["Sep 2022", "Oct 2022"]), ("2031-01-01", ["2023", "2024"])],
)  # fmt: skip
def test_the_axis_has_marks_that_suit_its_length(last: str, texts: list[str]) -> None:
    found = [text for _, text in _ticks(datetime(2022, 9, 13), datetime.fromisoformat(last), wording())]
    assert found[:2] == texts
    assert len(found) <= 24
