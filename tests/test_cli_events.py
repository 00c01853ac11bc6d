"""``python -m geo events``: happenings as JSON lines, as the analyst has ruled on them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from geo.cli import main
from geo.config import Settings
from geo.events import group, taken_out
from geo.store import Repository
from tests.events.reports import KYIV, LACHIN, report


@pytest.fixture
def kept() -> Repository:
    """A store with two accounts of one happening and one of another."""
    store = Repository.open(Settings.load().store_url)
    for analysis in (report("a", LACHIN, dead=49), report("b", LACHIN, dead=50), report("c", KYIV)):
        store.add(analysis)
    return store


def printed(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str) -> list[dict[str, Any]]:
    assert main(["events", *arguments]) == 0
    return [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]


def test_events_come_with_accounts_reasons_and_figures(
    kept: Repository, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    found = printed(capfdbinary)
    assert [[a["id"] for a in e["accounts"]] for e in found] == [["a:i1", "b:i1"], ["c:i1"]]
    assert "same place: Lachin District" in found[0]["reasons"]
    assert (found[0]["figures"][0]["low"], found[0]["figures"][0]["high"]) == (49, 50)
    assert found[0]["joined_by"] is None
    assert len(printed(capfdbinary, "--several")) == 1


def test_rulings_are_followed(kept: Repository, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    analyses = kept.list()
    event = next(e for e in group(analyses) if len(e.accounts) > 1)
    kept.rule(taken_out(event, "b:i1", analyses, "analyst", datetime.now(UTC)))
    assert printed(capfdbinary, "--several") == []
    assert [e["split_by"] for e in printed(capfdbinary)] == ["analyst", "analyst", None]


def test_an_empty_project_has_no_events(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert printed(capfdbinary) == []
