"""The Library: what is kept, taking out and putting back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from geo.records import Analysis, Correction
from tests.pages.keeping import opened, said, store
from tests.views.factory import analysis


def another(number: int) -> Analysis:
    base = analysis()
    article = replace(base.article, id=f"n{number}", text=f"{base.article.text} {number}", title=f"Number {number}")
    return replace(base, article=article)


def test_articles_are_listed_with_what_was_read(monkeypatch: pytest.MonkeyPatch) -> None:
    text = said(opened("library", monkeypatch, another(1), another(2)))
    for words in ("2 articles with 4 reported incidents", "Number 1", "13 Sep 2022 · English", "3 places"):
        assert words in text


def test_an_empty_library_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("library", monkeypatch)
    assert "No article is kept" in said(page)
    assert page.expander[0].proto.expanded


def test_a_hostile_title_is_text(monkeypatch: pytest.MonkeyPatch) -> None:
    text = said(opened("library", monkeypatch, analysis()))
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)" in text


def test_a_removed_article_comes_back_with_its_corrections(monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("library", monkeypatch, another(1), another(2))
    correction = Correction(
        "n1", "toponym", "Alfa", 8, "x", None, "analyst", datetime(2026, 1, 1, tzinfo=UTC), "mention"
    )
    store().correct(correction)
    page.button(key="remove_n1").click().run()
    assert [a.article.id for a in store().list()] == ["n2"]
    assert store().corrections() == []
    assert "Removed: <b>Number 1</b>" in said(page)
    page.button(key="library_undo").click().run()
    assert {a.article.id for a in store().list()} == {"n1", "n2"}
    assert store().corrections() == [correction]


def test_search_looks_at_title_and_text(monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("library", monkeypatch, *(another(n) for n in range(4)))
    page.text_input(key="library_search").input("number 3").run()
    assert [b.key for b in page.button if str(b.key).startswith("remove_")] == ["remove_n3"]
    page.text_input(key="library_search").input("zeppelin").run()
    assert "No article has these words" in said(page)


def test_a_store_that_cannot_be_opened_is_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("DATELINE_DATA_DIR", str(tmp_path / "file"))
    page = opened("library", monkeypatch)
    said(page)
    assert len(page.error) == 1
