"""The Briefing page: the view as a document and as a picture."""

from __future__ import annotations

import pytest

from geo.gazetteer.lookup import Gazetteer
from tests.pages.keeping import opened, said
from tests.views.factory import analysis

pytestmark = pytest.mark.gazetteer


def document(page) -> str:
    said(page)
    (frame,) = page.get("iframe")
    return str(frame.proto.srcdoc)


def test_it_shows_and_offers_the_document(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("briefing", monkeypatch, analysis())
    shown = document(page)
    assert "data:image/png;base64," in shown
    assert "&lt;script&gt;alert(1)" in shown and "<script" not in shown
    assert [b.label for b in page.get("download_button")] == ["Briefing (HTML)", "Map (PNG)"]


def test_filters_of_the_view_hold(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("briefing", monkeypatch, analysis(), type="Battles")
    shown = document(page)
    assert "only these kinds of incident: Battles" in shown
    assert "Armed clash" in shown and "Shelling/artillery" not in shown


def test_title_can_be_given(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("briefing", monkeypatch, analysis())
    page.text_input(key="briefing_title").input("For the <b>minister</b>").run()
    assert "<h1>For the &lt;b&gt;minister&lt;/b&gt;</h1>" in document(page)


def test_nothing_kept_says_so(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "There is no article yet" in said(opened("briefing", monkeypatch))
