"""About: data, licences and limits are told, whatever is missing."""

from __future__ import annotations

import pytest

from geo.gazetteer.lookup import Gazetteer
from tests.pages.keeping import opened, said
from tests.views.factory import analysis


@pytest.mark.gazetteer
def test_data_and_licences_are_named(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("about", monkeypatch, analysis())
    text = said(page)
    for words in ("GeoNames", "geoBoundaries", "CC BY 4.0", "towns and cities", "English, Italian", "is not used"):
        assert words in text
    table = page.dataframe[0].value
    licence = dict(zip(table["Package"], table["Licence"], strict=True))
    assert "Apache" in licence["streamlit"] and "MIT" in licence["geopy"]
    assert all(licence.values()), [name for name, told in licence.items() if not told]


@pytest.mark.gazetteer
def test_what_may_be_asked_online_is_told(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "nominatim.openstreetmap.org" not in said(opened("about", monkeypatch))
    monkeypatch.setenv("DATELINE_ONLINE", "1")
    text = said(opened("about", monkeypatch))
    for words in ("nominatim.openstreetmap.org", "a place when you ask for one; nothing else that you add",
                  "© OpenStreetMap contributors, ODbL"):  # fmt: skip
        assert words in text


def test_without_a_gazetteer_the_rest_stands(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setenv("DATELINE_CACHE_DIR", str(tmp_path / "none"))
    page = opened("about", monkeypatch)
    assert "What to keep in mind" in said(page)
    assert len(page.error) == 1
