"""The Briefing page: the view as a document in five forms, and what the analyst has set, kept."""

from __future__ import annotations

from typing import Any

import pytest

from geo.briefing.plan import Plan, Plans
from geo.config import Settings
from geo.gazetteer.lookup import Gazetteer
from tests.pages.keeping import opened, said
from tests.views.factory import analysis

pytestmark = pytest.mark.gazetteer


def document(page: Any) -> str:
    said(page)
    (frame,) = page.get("iframe")
    return str(frame.proto.srcdoc)


def plans() -> Plans:
    return Plans(Settings.load().data_dir)


def test_it_shows_and_offers_the_document(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("briefing", monkeypatch, analysis())
    shown = document(page)
    assert shown.count("data:image/png;base64,") == 2
    assert "&lt;script&gt;alert(1)" in shown and "<script" not in shown
    labels = [b.label for b in page.get("download_button")]
    assert labels == ["PDF", "HTML", "Word", "PowerPoint", "Markdown", "Map, 1,920 × 1,080"]


def test_filters_of_the_view_hold(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = document(opened("briefing", monkeypatch, analysis(), type="Battles"))
    assert "only these kinds of incident: Battles" in shown
    assert "Armed clash" in shown and "Shelling" not in shown


def test_title_and_language_are_kept_over_a_reload(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("briefing", monkeypatch, analysis())
    page.text_input(key="briefing_title").input("For the <b>minister</b>").run()
    page.button_group(key="briefing_language").set_value("it").run()
    for again in (page, opened("briefing", monkeypatch)):
        shown = document(again)
        assert "For the &lt;b&gt;minister&lt;/b&gt;</h1>" in shown
        assert "Cifre principali" in shown


def test_sections_are_switched_moved_and_written_in(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("briefing", monkeypatch, analysis())
    page.checkbox(key="brief_shown_quotes_").uncheck().run()
    page.button(key="brief_upward_sources_").click().run()
    page.button(key="brief_upward_sources_").click().run()
    page.text_area(key="brief_text_assessment_").input("My own *words*.").run()
    for again in (page, opened("briefing", monkeypatch)):
        shown = document(again)
        assert "Who said what" not in shown
        assert shown.index('id="sources"') < shown.index('id="events"')
        assert "My own *words*." in shown
    kept = plans().get()
    assert kept is not None and kept.parts[0].text == "My own *words*."


def test_a_briefing_saved_under_a_name_keeps_its_filters(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("briefing", monkeypatch, analysis(), type="Battles")
    page.text_input(key="briefing_save_as").input("weekly").run()
    page.button(key="briefing_save").click().run()
    saved = plans().get("weekly")
    assert saved is not None and saved.view == "type=Battles"
    again = opened("briefing", monkeypatch)
    assert "Shelling" in document(again)
    again.selectbox(key="briefing_name").select("weekly").run()
    assert "Shelling" not in document(again)
    again.button(key="briefing_remove").click().run()
    assert plans().names() == [] and "Shelling" in document(again)


def test_a_plan_of_articles_that_are_gone_shows_all(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    plans().keep(Plan(articles=("gone",)))
    assert "Alfa" in document(opened("briefing", monkeypatch, analysis()))


def test_a_damaged_file_of_plans_is_one_sentence(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    plans().path.parent.mkdir(parents=True, exist_ok=True)
    plans().path.write_text("{")
    page = opened("briefing", monkeypatch, analysis())
    assert "cannot be read" in said(page)


def test_nothing_kept_says_so(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "There is no article yet" in said(opened("briefing", monkeypatch))
