"""The briefing: what it says, and that nothing in a text becomes markup."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

from geo.briefing.compose import compose
from geo.briefing.html import render
from geo.records import Analysis, Casualty, Claimant, Incident, When
from geo.views.filters import Filters
from geo.views.items import happenings
from tests.views.factory import EVIL, analysis

NOW = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)


def made(*analyses: Analysis, filters: Filters | None = None, title: str | None = None) -> str:
    found = happenings(analyses)
    return render(compose(found, analyses, at=NOW, title=title, filters=filters), b"picture")


def test_figures_stand_with_the_account_that_gives_them() -> None:
    other = analysis(
        "b",
        incidents=(
            Incident("i1", 0, 5, "Battles", "Armed clash", "", (), When("2022-09-14"), (),
                     (Casualty("killed", 105, None, "soldiers", "AM"),), Claimant("Nikol Pashinyan", "AM")),
        ),
    )  # fmt: skip
    counts = compose(happenings([analysis(), other]), [analysis(), other], at=NOW).counts
    told = [(c.figure, c.who, c.account, c.article) for c in counts]
    assert ("50–71", "not said", "Ministry (Azerbaijan)", 1) in told
    assert ("105 or more", "soldiers, Armenia", "Nikol Pashinyan (Armenia)", 2) in told


def test_rows_are_in_order_of_time_and_the_undated_come_last() -> None:
    rows = compose(happenings([analysis()]), [analysis()], at=NOW).rows
    assert [r.when for r in rows] == ["13 Sep 2022, 09:00 (UTC+4)", "no date"]
    assert rows[1].where == "Place not said"
    assert rows[0].doubts == ("The place is a guess.",)


def test_a_place_of_the_analyst_is_marked() -> None:
    base = analysis()
    first = replace(base.toponyms[0], corrected_by="analyst", score=1.0)
    changed = replace(base, toponyms=(first, *base.toponyms[1:]))
    briefing = compose(happenings([changed]), [changed], at=NOW)
    assert briefing.corrected == 1
    assert any("set by the analyst" in d for d in briefing.rows[0].doubts)


def test_a_place_from_an_online_geocoder_is_credited() -> None:
    base = analysis()
    place = base.toponyms[0].place
    assert place is not None and "OpenStreetMap" not in made(base)
    online = replace(base.toponyms[0], place=replace(place, source="Nominatim"))
    assert "© OpenStreetMap contributors, ODbL" in made(replace(base, toponyms=(online, *base.toponyms[1:])))


def test_hostile_words_are_text() -> None:
    page = made(analysis(), title=f"Title {EVIL}")
    assert "<script" not in page.lower()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "{{ &#39;x&#39; }}" in page and "`${alert(2)}`" in page


def test_it_asks_nothing_of_a_network() -> None:
    linked = replace(analysis(), article=replace(analysis().article, url="javascript:alert(1)"))
    page = made(linked, replace(analysis("b"), article=replace(analysis("b").article, url="https://example.org/a")))
    assert "javascript:" not in page
    assert re.findall(r'(?:src|href)="(?!#|data:image/png;base64,)([^"]*)"', page) == ["https://example.org/a"]
    assert re.search(r'Content-Security-Policy" content="default-src \'none\'', page)


def test_filters_are_said() -> None:
    page = made(analysis(), filters=Filters(kinds=frozenset({"Battles"}), accounts=frozenset({"AZ"}), claimed=False))
    for words in ("This is a part", "Battles", "Azerbaijan", "without what one side alone claims"):
        assert words in page
    assert "This is a part" not in made(analysis(), filters=Filters())


def test_an_empty_view_says_so() -> None:
    page = render(compose([], [], at=NOW))
    for words in ("No incident is reported", "Nobody is quoted", "There is no article", "<b>0</b><span>incidents"):
        assert words in page
    assert "<img" not in page


def test_half_a_surrogate_pair_can_be_written() -> None:
    made(analysis(), title="a\ud800b").encode("utf8")
