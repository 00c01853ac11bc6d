"""A store with what a test puts into it, and a page over it."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from geo.config import Settings
from geo.records import Analysis
from geo.store import Repository
from pages.parts import state

ROOT = Path(__file__).parents[2]


def store() -> Repository:
    return Repository.open(Settings.load().store_url)


def opened(name: str, monkeypatch: pytest.MonkeyPatch, *kept: Analysis, **query: str) -> AppTest:
    """Returns the page, run once, over a store that holds exactly the given analyses."""
    monkeypatch.setattr(state, "dispatches", lambda: [])
    for analysis in kept:
        store().add(analysis)
    page = AppTest.from_file(str(ROOT / "pages" / f"{name}.py"), default_timeout=60)
    page.query_params.update(query)
    return page.run()


def said(page: AppTest) -> str:
    """Everything that the page writes, as it goes to the browser."""
    assert not page.exception, page.exception
    parts = [*page.get("html"), *page.info, *page.error, *page.success, *page.caption, *page.markdown]
    return "\n".join(str(getattr(p, "value", None) or getattr(p.proto, "body", "")) for p in parts)
