"""TimelineJS against the structure that its documentation asks for (json-format.html)."""

from __future__ import annotations

import io
import json
from typing import Any

from geo.exports import slides
from geo.exports.rows import Row
from tests.exports.making import rows

SLIDE = {"start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id"}
DATE = ("year", "month", "day", "hour", "minute", "second", "millisecond")


def written(found: list[Row]) -> dict[str, Any]:
    out = io.BytesIO()
    assert slides.write(found, out) == len(found)
    result: dict[str, Any] = json.loads(out.getvalue())
    return result


def test_slides_have_what_the_documentation_asks_for() -> None:
    found = written(rows())
    assert len(found["events"]) == 4
    assert len({slide["unique_id"] for slide in found["events"]}) == 4
    for slide in [*found["events"], found["title"]]:
        assert set(slide) <= SLIDE
        assert {"headline", "text"} >= set(slide["text"])
    for slide in found["events"]:
        for date in (slide["start_date"], slide.get("end_date", slide["start_date"])):
            parts = [date[name] for name in DATE if name in date]
            assert list(date) == list(DATE[: len(parts)]), "no finer part without the coarser ones"
            assert all(type(part) is int for part in parts)
        assert slide["background"]["color"].startswith("#")


def test_no_part_of_a_date_is_made_up() -> None:
    dates = [(slide["start_date"], slide.get("end_date")) for slide in written(rows())["events"]]
    assert dates == [
        ({"year": 2022, "month": 9, "day": 13, "hour": 9, "minute": 0}, None),
        ({"year": 2022, "month": 9, "day": 12}, {"year": 2022, "month": 9, "day": 18}),
        ({"year": 2022, "month": 9, "day": 12}, {"year": 2022, "month": 9, "day": 14}),
        ({"year": 2022, "month": 9}, None),
    ]


def test_what_has_no_date_is_named_in_the_title_and_kept_beside() -> None:
    found = written(rows())
    assert [slide["unique_id"] for slide in found["undated"]] == ["a:1:i2"]
    assert "<li>Place not said: Armed clash</li>" in found["title"]["text"]["text"]


def test_words_are_no_markup() -> None:
    text = written(rows())["events"][0]["text"]
    assert "<script>" not in text["text"] and "&lt;script&gt;" in text["text"]


def test_an_empty_view_has_no_slides() -> None:
    found = written([])
    assert found["events"] == [] and found["undated"] == []
