"""The project as others take it away and bring it in again."""

from __future__ import annotations

import dataclasses
import io
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from geo import to_geopandas, to_pandas
from geo.accounts import Ruling
from geo.config import Settings
from geo.errors import InputError, StoreError
from geo.events.mentions import mention
from geo.exports.archive import Archive
from geo.gazetteer.lookup import Gazetteer
from geo.project import Project, bring_in
from geo.records import Analysis, Correction
from geo.store import Repository
from geo.views.filters import from_query
from tests.exports import making
from tests.views import factory

AT = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def correction(article_id: str, to: str | None = None, **changes: object) -> Correction:
    made = Correction(article_id, "toponym", "Goris", 0, making.GORIS.id, to, "Ada", AT, "article")
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def apart(one: str, other: str) -> Ruling:
    """The analyst's word that the first accounts of two articles are of two happenings."""
    place = mention(making.analysis(one), making.analysis().incidents[0])
    return Ruling(place, dataclasses.replace(place, article_id=other), False, "Ada", AT)


@pytest.fixture
def store() -> Repository:
    return Repository.open(Settings.load().store_url)


@pytest.fixture
def other(tmp_path: Path) -> Repository:
    """A store elsewhere, into which a project is brought."""
    return Repository.open(f"sqlite:///{tmp_path / 'other' / 'dateline.sqlite'}")


def exported(path: Path) -> Archive:
    with path.open("wb") as file:
        Project.open().export("project", file)
    return Archive(path)


def another(article_id: str, text: str) -> Analysis:
    base = making.analysis(article_id)
    return dataclasses.replace(base, article=dataclasses.replace(base.article, text=base.article.text + text))


def test_a_project_comes_back_the_same(store: Repository, other: Repository, tmp_path: Path) -> None:
    for analysis in (making.analysis(), factory.analysis("b:2"), another("c", " More.")):
        store.add(analysis)
    store.remove("c")
    ruling = apart("a:1", "b:2")
    store.rule([ruling, dataclasses.replace(ruling, same=True)])
    store.rule([ruling])
    store.correct(correction("a:1"))
    store.correct(correction("", making.LACHIN.id, scope="name", place=making.LACHIN))
    done = bring_in(exported(tmp_path / "p.zip"), other)
    assert (done.new, done.kept, done.corrections) == (2, 0, 2)
    assert other.list() == store.list()
    assert other.corrections() == store.corrections()
    assert other.acts() == store.acts() == [(ruling, dataclasses.replace(ruling, same=True)), (ruling,)]
    assert other.knows(another("c", " More.").article), "what was removed stays away"
    again = io.BytesIO()
    Project(other, Settings.load().gazetteer_path).export("project", again)
    assert again.getvalue() == (tmp_path / "p.zip").read_bytes()


def test_bringing_in_twice_changes_nothing(store: Repository, tmp_path: Path) -> None:
    store.add(making.analysis())
    store.correct(correction("a:1"))
    store.rule([apart("a:1", "b:2")])
    before = store.list(), store.corrections(), store.acts()
    done = bring_in(exported(tmp_path / "p.zip"), store)
    assert (done.new, done.kept, done.corrections) == (0, 1, 0)
    assert (store.list(), store.corrections(), store.acts()) == before


def test_corrections_follow_their_article_to_another_id(store: Repository, other: Repository, tmp_path: Path) -> None:
    store.add(making.analysis("a"))
    store.correct(correction("a"))
    store.rule([apart("a", "b")])
    other.add(another("a", " Another text under this id."))
    bring_in(exported(tmp_path / "p.zip"), other)
    assert [a.article.id for a in other.list()] == ["a", "a-2"]
    assert [c.article_id for c in other.corrections()] == ["a-2"]
    assert [(r.one.article_id, r.other.article_id) for r in other.rulings()] == [("a-2", "b")]


def test_what_is_there_is_replaced_only_when_asked(store: Repository, other: Repository, tmp_path: Path) -> None:
    store.add(making.analysis("theirs"))
    mine = dataclasses.replace(making.analysis("mine"), incidents=())
    other.add(mine)
    archive = exported(tmp_path / "p.zip")
    assert bring_in(archive, other).kept == 1
    assert other.list() == [mine]
    assert bring_in(archive, other, force=True).replaced == 1
    assert len(other.list()[0].incidents) == 5


def test_a_damaged_project_brings_in_nothing(store: Repository, other: Repository, tmp_path: Path) -> None:
    from tests.exports.test_archive import _set, altered

    store.add(factory.analysis("b:2"))
    store.add(making.analysis())
    exported(tmp_path / "p.zip")
    altered(tmp_path / "p.zip", "analyses.jsonl", lambda lines: _set("toponyms.0.start", -1)(lines[1:]))
    with pytest.raises(InputError, match="line 2"):
        bring_in(Archive(tmp_path / "p.zip"), other)
    assert other.list() == []


def test_rows_are_those_of_the_view(store: Repository) -> None:
    store.add(making.analysis())
    store.add(factory.analysis("b:2"))
    project = Project.open()

    def ids(query: str, **options: object) -> list[str]:
        found = project.rows(from_query(query), **options)  # type: ignore[arg-type]
        return [row.values["event_id_cnty"] for row in found]

    assert len(ids("")) == 7
    assert ids("type=Battles") == ["a:1:i2", "a:1:i3", "a:1:i4", "b:2:i2"]
    assert ids("type=Battles&by=own&from=2022-09-12&to=2022-09-12") == ["a:1:i3", "a:1:i4"]
    assert ids("", articles=["b:2"]) == ["b:2:i1", "b:2:i2"]
    assert ids("type=-") == []


def test_an_analysts_correction_is_in_the_row_and_marks_it(store: Repository, gazetteer: Gazetteer) -> None:
    store.add(making.analysis())
    store.correct(correction("a:1", "gn:616435", start=making.TEXT.index("Goris")))
    first = next(Project.open().rows())
    assert (first.values["place_id"], first.values["place_score"]) == ("gn:616435", 1.0)
    assert (first.values["verified"], first.values["verified_by"]) == (True, "Ada; analyst")


def test_rows_name_units_and_happenings_where_they_can(store: Repository, gazetteer: Gazetteer) -> None:
    store.add(making.analysis())
    store.add(another("b", " The same elsewhere."))
    project = Project.open()
    assert next(project.rows()).values["admin2"] == "Goris"
    assert next(project.rows()).values["event_id"] is None
    found = {row.values["event_id_cnty"]: row.values["event_id"] for row in project.rows(events=True)}
    assert all(found.values())
    assert found["a:1:i1"] == found["b:i1"] != found["a:1:i4"]
    store.rule([apart("a:1", "b")])
    found = {row.values["event_id_cnty"]: row.values["event_id"] for row in project.rows(events=True)}
    assert found["a:1:i1"] != found["b:i1"], "the analyst has ruled otherwise"


def test_without_a_gazetteer_rows_come_without_the_second_unit(store: Repository, tmp_path: Path) -> None:
    store.add(making.analysis())
    found = next(Project(store, tmp_path / "none.sqlite").rows())
    assert found.values["location"] == "Goris"
    assert found.values["admin2"] is None


def test_json_lines_hold_the_articles_with_the_incidents_of_the_view(store: Repository) -> None:
    store.add(making.analysis())
    store.add(factory.analysis("b:2"))
    out = io.BytesIO()
    assert Project.open().export("jsonl", out, from_query("type=Battles"), articles=["a:1"]) == 1
    (found,) = map(json.loads, out.getvalue().splitlines())
    assert [incident["id"] for incident in found["incidents"]] == ["i2", "i3", "i4"]
    assert len(found["toponyms"]) == 4


def test_a_project_that_was_never_opened_says_what_to_do() -> None:
    with pytest.raises(StoreError, match="python -m geo add"):
        Project.open()
    assert not (Settings.load().data_dir / "dateline.sqlite").exists()


def test_a_notebook_needs_two_lines(store: Repository, tmp_path: Path) -> None:
    store.add(making.analysis())
    assert len(to_pandas()) == 5
    assert list(to_pandas("type=Battles&from=2022-09-12")["event_id_cnty"]) == ["a:1:i3", "a:1:i4"]
    assert to_geopandas().geometry[0].geom_type == "MultiPoint"
    exported(tmp_path / "p.zip")
    assert to_pandas(file=tmp_path / "p.zip").equals(to_pandas())


def test_outlines_come_from_the_gazetteer(store: Repository, gazetteer: Gazetteer) -> None:
    store.add(making.analysis())
    assert to_geopandas(outlines=True).geometry[0].geom_type == "GeometryCollection"


def test_importing_the_library_imports_nothing_heavy() -> None:
    code = "import sys, geo; print([m for m in ('pandas', 'spacy', 'sqlalchemy', 'geo.project') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    import geo

    assert {"to_pandas", "to_geopandas", "Project"} <= set(dir(geo))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(geo, "noth" + "ing")
