"""What the analyst decides is kept: over a re-run, a reload, a newer version, and never half."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geo.briefing.plan import PARTS, Plan, Plans
from geo.errors import InputError, StoreError

TEXT = "My words, “quoted”.\n\nՀայերեն \ud83d"


def test_a_kept_plan_comes_back_as_it_was(tmp_path: Path) -> None:
    plan = Plan("Title", "it", "type=Battles", ("a", "b")).moved("map", -2)
    plan = plan.changed("map", text=TEXT, heading="Where", shown=False)
    Plans(tmp_path / "new").keep(plan)
    Plans(tmp_path / "new").keep(Plan(), "weekly")
    assert Plans(tmp_path / "new").get() == plan
    assert Plans(tmp_path / "new").names() == ["weekly"]
    assert [f.name for f in (tmp_path / "new").iterdir()] == ["briefings.json"]


def test_there_is_none_at_first_and_none_once_removed(tmp_path: Path) -> None:
    plans = Plans(tmp_path)
    assert plans.get() is None
    plans.keep(Plan(), "x")
    plans.remove("x")
    assert plans.get("x") is None


def test_a_file_of_another_version_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    parts = [{"id": "quotes", "text": "mine"}, {"id": "unheard-of"}, "no part", {"id": "map", "shown": False}]
    told = {"": {"title": 7, "language": "xx", "parts": parts, "more": 1}}
    (tmp_path / "briefings.json").write_text(json.dumps(told), encoding="utf8")
    plan = Plans(tmp_path).get()
    assert plan is not None
    assert (plan.title, plan.language) == ("7", "en")
    assert [p.id for p in plan.parts][:2] == ["quotes", "map"]
    assert sorted(p.id for p in plan.parts) == sorted(PARTS)
    assert plan.parts[0].text == "mine" and not plan.parts[1].shown


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe"])
def test_a_damaged_file_is_told_and_left(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "briefings.json").write_bytes(content)
    with pytest.raises(StoreError, match="briefings"):
        Plans(tmp_path).keep(Plan())
    assert (tmp_path / "briefings.json").read_bytes() == content


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be written"):
        Plans(tmp_path / "file").keep(Plan())


def test_parts_move_as_far_as_there_is_room() -> None:
    assert [p.id for p in Plan().moved("figures", -1).parts][:2] == ["figures", "assessment"]
    assert Plan().moved("assessment", -1) == Plan()
    assert Plan().moved("method", 5) == Plan()


def test_a_part_that_is_none_is_refused() -> None:
    with pytest.raises(InputError, match="no section 'maps'"):
        Plan().only(["maps"])
