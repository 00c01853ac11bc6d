"""Data to take away from the pages, and a project that is brought in."""

from __future__ import annotations

import io
import json

import pytest
from streamlit.testing.v1 import AppTest

from geo.config import Settings
from geo.project import Project
from geo.store import Repository
from geo.views.filters import Filters
from pages.parts import takeaway
from tests.exports import making
from tests.pages.keeping import opened, said, store
from tests.views.factory import analysis


def zipped(folder: object) -> bytes:
    """A project with one article, made in a store elsewhere."""
    other = Repository.open(f"sqlite:///{folder}/other.sqlite")
    other.add(making.analysis())
    out = io.BytesIO()
    Project(other, Settings.load().gazetteer_path).export("project", out)
    return out.getvalue()


def test_the_library_offers_the_project_and_every_format(monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("library", monkeypatch, analysis())
    choice = page.selectbox(key="takeaway_project")
    assert choice.value == "project"
    assert [option.rpartition("(")[2] for option in choice.options][:3] == [".zip)", ".jsonl)", ".geojson)"]
    assert [b.label for b in page.get("download_button")] == ["Download"]
    choice.select("xlsx").run()
    assert not page.exception


def test_what_is_downloaded_is_the_view(monkeypatch: pytest.MonkeyPatch) -> None:
    store().add(analysis("a"))
    whole = json.loads(takeaway.content("geojson", None))
    assert [feature["id"] for feature in whole["features"]] == ["a:i1", "a:i2"]
    narrow = json.loads(takeaway.content("geojson", Filters(kinds=frozenset({"Battles"}))))
    assert [feature["id"] for feature in narrow["features"]] == ["a:i2"]


def test_an_empty_library_offers_only_to_bring_in(monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("library", monkeypatch)
    assert page.get("download_button") == []
    assert "nothing to take away" in said(page)


def bring(page: AppTest, name: str, data: bytes) -> AppTest:
    page.get("file_uploader")[-1].upload(name, data, "application/zip").run()
    return page.button(key="takeaway_in").click().run()


def test_a_project_is_brought_in(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    page = bring(opened("library", monkeypatch, analysis("a")), "p.zip", zipped(tmp_path))
    assert "1 article and no corrections brought in" in said(page).replace("\\", "")
    assert {a.article.id for a in store().list()} == {"a", "a:1"}


def test_a_file_that_is_no_project_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    page = bring(opened("library", monkeypatch, analysis("a")), "p.zip", b"no project")
    assert "not a ZIP archive" in said(page)
    assert len(store().list()) == 1
