"""A store in a folder of the test's own, and an analysis that uses every field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from geo import records as r
from geo.store import Repository

PLACE = r.Place("gn:1", "Goris", "city", 39.5, 46.3, 0.0, "AM", "Syunik", 20_000, "Asia/Yerevan", "test", 1)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'a folder 100%' / 'dateline.sqlite'}"


@pytest.fixture
def repository(url: str) -> Iterator[Repository]:
    opened = Repository.open(url)
    yield opened
    opened.close()


@pytest.fixture
def analysis() -> r.Analysis:
    text = "A Goris, «dice» il sindaco 🙂\x00 \"'`{{ }}</script>"
    return r.Analysis(
        r.Article("a1", text, "Title", "Publisher", "https://example.org/1", "it", "2022-09-13", None, ((2, 7),)),
        "it",
        entities=(r.Entity(2, 7, "Goris", "LOC"),),
        toponyms=(
            r.Toponym(2, 7, "Goris", "literal", 0.9, PLACE, (r.Alternative(PLACE, 0.1),)),
            r.Toponym(2, 7, "Goris", "associative", 0.0),
        ),
        timexes=(r.Timex(0, 1, "A", "TIME", "2022-09-13T09:00+04:00", "APPROX"),),
        quotes=(
            r.Quote("q1", "mixed", ((10, 14), (15, 17)), "dice il", r.Source(15, 26, "il sindaco", "Il sindaco", "AM")),
            r.Quote("q2", "indirect", ((0, 1),), "A", None, r.Cue(10, 14, "dice")),
        ),
        incidents=(
            r.Incident(
                "i1",
                0,
                10,
                "Battles",
                "Armed clash",
                "…",
                (0, 1),
                r.When("2022-09-13", None, 0),
                (r.Actor("esercito", "initiator", "AM"),),
                (r.Casualty("killed", 49, None, "soldati"),),
                r.Claimant("ministero", "AZ"),
                ("q1",),
                0.8,
            ),
        ),
        models={"pipeline": "it-1", "gazetteer": "g-1"},
    )
