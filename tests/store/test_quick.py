"""Going through a whole project: the same analyses, read fast, in the memory of a few."""

from __future__ import annotations

import dataclasses
import json

import pytest

from geo.config import Settings
from geo.errors import StoreError
from geo.records import to_json
from geo.store import Repository, quick
from geo.store.engine import engine_of
from tests.exports import making
from tests.views import factory


@pytest.fixture
def store() -> Repository:
    found = Repository.open(Settings.load().store_url)
    found.add(making.analysis())
    found.add(factory.analysis("b:2"))
    return found


def rewritten(change: str) -> None:
    engine = engine_of(Settings.load().store_url)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE analyses SET analysis = {change} WHERE article = 1")  # noqa: S608
    engine.dispose()


def test_each_is_the_list_one_at_a_time(store: Repository) -> None:
    assert list(store.each()) == store.list()


def test_light_analyses_have_toponyms_times_and_incidents(store: Repository) -> None:
    for light, whole in zip(store.each(light=True), store.list(), strict=True):
        toponyms = tuple(dataclasses.replace(t, alternatives=()) for t in whole.toponyms)
        assert light == dataclasses.replace(whole, entities=(), quotes=(), unasserted=(), toponyms=toponyms)


@pytest.mark.parametrize("read", [quick.whole, quick.light])
def test_what_an_older_version_wrote_is_read_as_before(read: object) -> None:
    given = making.analysis()
    value = to_json(given)
    value["incidents"][0]["score"] = None  # a kind that the record does not have
    found = read(json.dumps(value), given.article)  # type: ignore[operator]
    assert found.incidents[0].score is None
    assert found.incidents[1:] == given.incidents[1:]


def test_half_a_character_is_read_as_before() -> None:
    given = making.analysis()
    value = to_json(given) | {"models": {"pipeline": "half \ud800"}}
    assert quick.light(json.dumps(value), given.article).models == {"pipeline": "half \ud800"}


@pytest.mark.parametrize("change", ["'[]'", "'{'", "'{\"id\": 1}'"])
@pytest.mark.parametrize("light", [False, True])
def test_a_damaged_analysis_is_one_sentence(store: Repository, change: str, light: bool) -> None:
    rewritten(change)
    with pytest.raises(StoreError, match="The stored analysis of 'a:1' in"):
        list(store.each(light=light))


def test_removed_texts_can_be_told_and_taken_over(store: Repository) -> None:
    digest = factory.analysis("b:2").article.sha256
    store.remove("b:2")
    assert store.removed() == [digest]
    mine = making.analysis().article.sha256
    store.forget([digest, "0" * 64, "0" * 64, mine])
    assert store.removed() == sorted([digest, "0" * 64]), "what is stored is not taken for removed"
    assert store.digests() == [("a:1", mine)]
