"""Whole projects in a file: nothing is lost on the way, and nothing broken gets in."""

from __future__ import annotations

import dataclasses
import io
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from geo.accounts import Mention, Ruling
from geo.errors import InputError, OutputError
from geo.exports import archive
from geo.exports.archive import Archive
from geo.records import Correction, to_json
from tests.exports import making
from tests.views import factory

AT = datetime(2026, 1, 2, tzinfo=UTC)
CORRECTION = Correction("a:1", "toponym", "Goris", 8, "x", "gn:174895", "analyst", AT, "name", making.GORIS)
_ONE = Mention("a:1", 0, 10, "+1 a ]]> b", "Battles", "Armed clash")
ACT = (Ruling(_ONE, dataclasses.replace(_ONE, article_id="b:2", rank=1), True, "analyst", AT),)
DIGEST = "0" * 64


def kept(path: Path, *analyses: Any) -> Path:
    with path.open("wb") as file:
        assert archive.write(lambda: analyses, [CORRECTION], [ACT], [DIGEST], file) == len(analyses)
    return path


def altered(path: Path, name: str, change: Any) -> Path:
    """Rewrites one member of a project, its lines as JSON objects."""
    with zipfile.ZipFile(path) as old:
        members = {one: old.read(one) for one in old.namelist()}
    lines = [json.loads(line) for line in members[name].splitlines()]
    change(lines)
    members[name] = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    with zipfile.ZipFile(path, "w") as new:
        for one, data in members.items():
            new.writestr(one, data)
    return path


def test_what_is_read_is_what_was_written(tmp_path: Path) -> None:
    given = [making.analysis(), factory.analysis("b:2")]
    found = Archive(kept(tmp_path / "p.zip", *given))
    assert list(found.each()) == given
    assert found.corrections() == [CORRECTION]
    assert found.acts() == [ACT]
    assert found.removed() == [DIGEST]


def test_the_lines_are_those_of_the_interface(tmp_path: Path) -> None:
    given = dataclasses.replace(factory.analysis(), entities=())
    given = dataclasses.replace(given, article=dataclasses.replace(given.article, warnings=("One.",)))
    assert json.loads(archive.line(given)) == to_json(given)
    out = io.BytesIO()
    assert archive.write_lines([given, making.analysis()], out) == 2
    assert [json.loads(line)["id"] for line in out.getvalue().splitlines()] == [given.article.id, "a:1"]


def test_the_same_project_is_the_same_bytes(tmp_path: Path) -> None:
    one = kept(tmp_path / "one.zip", making.analysis())
    assert one.read_bytes() == kept(tmp_path / "two.zip", making.analysis()).read_bytes()


def test_an_empty_project_is_one(tmp_path: Path) -> None:
    assert list(Archive(kept(tmp_path / "p.zip")).each()) == []


def test_a_project_that_changes_meanwhile_is_not_written_wrong() -> None:
    given = iter([[making.analysis("a")], [making.analysis("b")]])
    with pytest.raises(OutputError, match="was changed"):
        archive.write(lambda: next(given), [], [], [], io.BytesIO())
    given = iter([[making.analysis("a"), making.analysis("b")], [making.analysis("a")]])
    with pytest.raises(OutputError, match="was changed"):
        archive.write(lambda: next(given), [], [], [], io.BytesIO())


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "not a ZIP archive"), (b"PK nonsense", "not a ZIP archive"), (None, "no exported project: it has no")],
)
def test_what_is_no_project_is_refused(tmp_path: Path, content: bytes | None, said: str) -> None:
    path = tmp_path / "p.zip"
    if content is None:
        with zipfile.ZipFile(path, "w") as other:
            other.writestr("readme.txt", "hello")
    else:
        path.write_bytes(content)
    with pytest.raises(InputError, match=said):
        Archive(path)


def test_a_project_cut_short_is_refused(tmp_path: Path) -> None:
    path = kept(tmp_path / "p.zip", making.analysis())
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(InputError, match="not a ZIP archive"):
        Archive(path)


def test_a_project_of_a_later_version_is_refused(tmp_path: Path) -> None:
    path = altered(kept(tmp_path / "p.zip"), archive.ABOUT, lambda lines: lines[0].update(version=99))
    with pytest.raises(InputError, match="newer version"):
        Archive(path)


def _set(path: str, value: Any) -> Any:
    """Returns a change of the first line: ``incidents.0.toponyms`` names a part of it."""

    def change(lines: list[Any]) -> None:
        *way, last = path.split(".")
        part = lines[0]
        for step in way:
            part = part[int(step) if step.isdigit() else step]
        part[int(last) if last.isdigit() else last] = value

    return change


@pytest.mark.parametrize(
    ("member", "part", "value", "said"),
    [
        (archive.ANALYSES, "incidents.0.toponyms", [99], "names a place that is not there"),
        (archive.ANALYSES, "incidents.0.toponyms", [-1], "names a place that is not there"),
        (archive.ANALYSES, "unasserted.0.toponyms", [99], "names a place that is not there"),
        (archive.ANALYSES, "incidents.0.when.timex", 9, "names a time that is not there"),
        (archive.ANALYSES, "incidents.0.end", 10**6, "outside the text"),
        (archive.ANALYSES, "toponyms.0.start", -5, "outside the text"),
        (archive.ANALYSES, "toponyms.0.place.lat", 91, "does not lie on the globe"),
        (archive.ANALYSES, "toponyms.0.place.lat", "north", "line 1 of analyses.jsonl cannot be read"),
        (archive.ANALYSES, "toponyms.0.role", "sideways", "line 1 of analyses.jsonl cannot be read"),
        (archive.ANALYSES, "id", "other", "not of the article on line 1"),
        (archive.ARTICLES, "text", "", "The text is empty"),
        (archive.ARTICLES, "text", "\ud800", "cannot be read"),
        (archive.ARTICLES, "published", "2999-01-01", "lies in the future"),
        (archive.ARTICLES, "toponyms", [[0, 10**6]], "outside the text"),
        (archive.CORRECTIONS, "at", "2026-01-02T00:00:00", "no time zone"),
        (archive.CORRECTIONS, "scope", "world", "line 1 of corrections.jsonl cannot be read"),
        (archive.CORRECTIONS, "place.lon", 999, "does not lie on the globe"),
        (archive.RULINGS, "0.at", "2026-01-02T00:00:00", "no time zone"),
        (archive.RULINGS, "0.one.start", -1, "stands nowhere"),
        (archive.RULINGS, "0.same", "perhaps", "line 1 of rulings.jsonl cannot be read"),
    ],
)
def test_what_would_break_a_page_does_not_get_in(tmp_path: Path, member: str, part: str, value: Any, said: str) -> None:
    path = altered(kept(tmp_path / "p.zip", making.analysis()), member, _set(part, value))
    with pytest.raises(InputError, match=said) as caught:
        found = Archive(path)
        list(found.each())
        found.corrections()
        found.acts()
    assert "\n" not in str(caught.value)


def test_more_articles_than_analyses_are_noticed(tmp_path: Path) -> None:
    path = altered(kept(tmp_path / "p.zip", making.analysis()), archive.ANALYSES, list.clear)
    with pytest.raises(InputError, match="not of the article on line 1"):
        list(Archive(path).each())


def test_what_a_later_version_adds_is_passed_over(tmp_path: Path) -> None:
    path = altered(kept(tmp_path / "p.zip", making.analysis()), archive.ANALYSES, _set("mood", "grim"))
    assert list(Archive(path).each()) == [making.analysis()]
