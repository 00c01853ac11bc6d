"""Review of happenings: what an analyst joins or splits is kept, marked, and can be taken back."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from geo.errors import StoreError
from geo.records import Analysis
from pages.parts import state
from tests.events.reports import KYIV, LACHIN, report
from tests.pages.keeping import opened, said, store
from tests.views.factory import EVIL, Shapes


@pytest.fixture(autouse=True)
def _no_gazetteer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "gazetteer", Shapes)


def show(monkeypatch: pytest.MonkeyPatch, *kept: Analysis, account: str = "a:i1") -> AppTest:
    return opened("review", monkeypatch, *kept, account=account)


def labels(page: AppTest) -> str:
    return "\n".join(b.label for b in page.button)


def test_an_address_that_names_an_account_opens_its_happening(monkeypatch: pytest.MonkeyPatch) -> None:
    page = show(monkeypatch, report("a", LACHIN, publisher="The Paper"), report("b", LACHIN))
    assert page.segmented_control(key="review_subject").value == "happenings"
    told = said(page).replace("\\", "")
    assert "Lachin District" in told and "The Paper" in told
    assert "same place: Lachin District" in told
    assert labels(page).count("Not the same happening") == 2


def test_places_come_first_without_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("review", monkeypatch, report("a", LACHIN))
    assert page.segmented_control(key="review_subject").value == "places"
    page.segmented_control(key="review_subject").set_value("happenings").run()
    assert "Nothing in this list." in said(page), "one account alone is not among those told more than once"
    page.segmented_control(key="review_events_list").set_value("all").run()
    assert "Armed clash" in labels(page)


def test_a_split_is_kept_marked_and_undone(monkeypatch: pytest.MonkeyPatch) -> None:
    page = show(monkeypatch, *(report(id, LACHIN) for id in "abc"))
    page.button(key="split_b:i1").click().run()
    assert {(r.one.article_id, r.other.article_id, r.same) for r in store().rulings()} == {
        ("b", "a", False),
        ("b", "c", False),
    }
    assert "split by you" in said(page)
    assert labels(page).count("Not the same happening") == 2
    page.button(key="review_unrule").click().run()
    assert store().rulings() == []
    assert "split by you" not in said(page)
    assert labels(page).count("Not the same happening") == 3


def test_two_happenings_are_joined_after_the_reasons_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    page = show(monkeypatch, report("a", LACHIN), report("b", LACHIN, day="2022-09-15", published="2022-09-16"))
    choice = page.selectbox[0]
    assert len(choice.options) == 1
    choice.select_index(0).run()
    told = said(page)
    assert "Against it: different days: 13 Sep 2022 and 15 Sep 2022" in told.replace("\\", "")
    page.button(key="review_join").click().run()
    assert [r.same for r in store().rulings()] == [True]
    assert "joined by you" in said(page)
    assert labels(page).count("Not the same happening") == 2
    page.segmented_control(key="review_events_list").set_value("analyst").run()
    assert "2 accounts in 2 articles" in labels(page)


def test_nothing_near_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    page = show(monkeypatch, report("a", LACHIN), report("b", KYIV, day="2022-03-01", published="2022-03-01"))
    page.segmented_control(key="review_events_list").set_value("all").run()
    assert "Nothing that is reported lies near it" in said(page)


def test_a_ruling_that_cannot_be_kept_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    page = show(monkeypatch, report("a", LACHIN), report("b", LACHIN))

    def full(*_: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(state, "rule", full)
    page.button(key="split_a:i1").click().run()
    assert "The disk is full" in page.error[0].value
    assert store().rulings() == []


def test_hostile_text_is_shown_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    reports = [report(id, LACHIN, text=EVIL * 2, span=(0, 60), publisher=EVIL) for id in "ab"]
    assert EVIL not in said(show(monkeypatch, *reports))
