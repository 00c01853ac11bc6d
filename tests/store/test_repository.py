"""What goes into the store comes out of it, over a restart, and once for each text."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from geo.accounts import Mention, Ruling
from geo.records import Analysis, Article, Correction, KeptAnswer
from geo.store import Repository
from tests.store.conftest import PLACE


def correction(to: str | None = "gn:2", *, article_id: str = "a1", scope: str = "mention") -> Correction:
    at = datetime(2022, 9, 14, 8, 30, tzinfo=UTC)
    return Correction(article_id, "toponym", "Goris", 2, "gn:1", to, "analyst", at, scope)  # type: ignore[arg-type]


def other(analysis: Analysis, text: str, article_id: str = "a1") -> Analysis:
    return replace(analysis, article=Article(article_id, text))


def ruling(other: str = "b1", *, same: bool = True) -> Ruling:
    one = Mention("a1", 0, 10, "A Goris, «\x00\ud800", "Battles", "Armed clash")
    at = datetime(2022, 9, 14, 8, 30, tzinfo=UTC)
    return Ruling(one, Mention(other, 3, 9, "Goris", "Battles", "Armed clash", 1), same, "analyst", at)


def test_every_field_survives_a_restart(url: str, analysis: Analysis) -> None:
    first = Repository.open(url)
    first.add(analysis)
    first.close()
    assert Repository.open(url).get("a1") == analysis
    assert Repository.open(url).list() == [analysis]


def test_an_unknown_id_is_none(repository: Repository) -> None:
    assert repository.get("nobody") is None
    assert repository.remove("nobody") is False


def test_the_same_text_is_one_article_with_its_latest_analysis(repository: Repository, analysis: Analysis) -> None:
    repository.add(analysis)
    again = replace(analysis, article=Article("b7", analysis.article.text), quotes=())
    stored = repository.add(again)
    assert stored.article.id == "a1"
    assert stored.article.title == "Title", "a title is not lost because it was not given again"
    assert repository.list() == [stored]
    assert repository.get("a1").quotes == ()  # type: ignore[union-attr]


def test_another_text_under_a_taken_id_gets_its_own(repository: Repository, analysis: Analysis) -> None:
    repository.add(analysis)
    assert repository.add(other(analysis, "Two")).article.id == "a1-2"
    assert repository.add(other(analysis, "Three")).article.id == "a1-3"
    assert [a.article.text for a in repository.list()] == [analysis.article.text, "Two", "Three"]


def test_replace_takes_the_place_of_the_article_with_that_id(repository: Repository, analysis: Analysis) -> None:
    repository.add(analysis)
    repository.add(other(analysis, "Two"), replace=True)
    assert [(a.article.id, a.article.text) for a in repository.list()] == [("a1", "Two")]


def test_corrections_survive_a_restart_and_a_new_analysis(url: str, analysis: Analysis) -> None:
    first = Repository.open(url)
    first.add(analysis)
    first.correct(correction("gn:2"))
    first.correct(correction(None, scope="name"))
    first.add(replace(analysis, models={"pipeline": "it-2"}))
    first.close()
    assert Repository.open(url).corrections() == [correction("gn:2"), correction(None, scope="name")]


def test_undo_takes_back_the_latest_correction_only(repository: Repository) -> None:
    repository.correct(correction("gn:2"))
    repository.correct(correction("gn:3"))
    assert repository.undo() == correction("gn:3")
    assert repository.corrections() == [correction("gn:2")]
    assert repository.undo() == correction("gn:2")
    assert repository.undo() is None


def test_removing_an_article_keeps_what_was_said_of_its_names(repository: Repository, analysis: Analysis) -> None:
    repository.add(analysis)
    repository.correct(correction())
    repository.correct(correction(scope="name"))
    assert repository.remove("a1") is True
    assert repository.list() == []
    assert repository.corrections() == [correction(scope="name")]


def test_a_removed_text_stays_known_until_it_is_added_again(repository: Repository, analysis: Analysis) -> None:
    assert not repository.knows(analysis.article)
    repository.add(analysis)
    repository.remove("a1")
    assert repository.knows(analysis.article)
    assert not repository.has(analysis.article)
    repository.add(analysis)
    repository.remove("a1")  # once more: its mark was taken away by adding it
    assert repository.knows(analysis.article)


def test_stored_counts_only_with_the_same_models_date_and_spans(repository: Repository, analysis: Analysis) -> None:
    repository.add(analysis)
    same = dict(reversed(analysis.models.items()))
    assert repository.has(analysis.article, same)
    assert not repository.has(analysis.article, {**same, "pipeline": "it-2"})
    assert not repository.has(replace(analysis.article, published="2022-09-14"), same)
    assert not repository.has(replace(analysis.article, toponyms=None), same)
    assert repository.has(replace(analysis.article, published=None, toponyms=None))


@pytest.mark.parametrize("change", ["add", "again", "correct", "undo", "rule", "unrule", "remove"])
def test_the_revision_changes_with_everything_kept(repository: Repository, analysis: Analysis, change: str) -> None:
    repository.add(analysis)
    repository.correct(correction())
    repository.rule([ruling()])
    before = repository.revision()
    assert repository.revision() == before
    if change == "add":
        repository.add(other(analysis, "Two"))
    elif change == "again":
        repository.add(analysis)
    elif change == "correct":
        repository.correct(correction("gn:3"))
    elif change == "undo":
        repository.undo()
    elif change == "rule":
        repository.rule([ruling(same=False)])
    elif change == "unrule":
        repository.unrule()
    else:
        repository.remove("a1")
    assert repository.revision() != before


def test_threads_may_write_at_once(url: str, analysis: Analysis) -> None:
    repositories = [Repository.open(url) for _ in range(2)]  # as two processes would have them
    errors: list[Exception] = []

    def work(repository: Repository, name: int) -> None:
        try:
            for number in range(5):
                repository.add(other(analysis, f"Text {name} {number}", "same"))
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(repositories[n % 2], n)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len({a.article.id for a in repositories[0].list()}) == 20


def kept(question: str, days: float, *found: dict[str, object]) -> KeptAnswer:
    now = datetime.now(UTC).replace(microsecond=0)
    return KeptAnswer("Nominatim", question, now - timedelta(days=1), now + timedelta(days=days), found)


def test_an_answer_is_kept_with_its_dates_over_a_restart(url: str) -> None:
    some, none = kept("a", 1, {"raw": {"name": "Лачын \ud800"}}), kept("b", 1)
    first = Repository.open(url)
    first.keep_answer(some)
    first.keep_answer(none)
    first.close()
    again = Repository.open(url)
    assert (again.answer("Nominatim", "a"), again.answer("Nominatim", "b")) == (some, none)
    assert again.answer("Photon", "a") is None


def test_a_later_answer_takes_the_place_of_the_earlier(repository: Repository) -> None:
    repository.keep_answer(kept("a", 1))
    repository.keep_answer(kept("a", 2, {"x": 1}))
    assert repository.answer("Nominatim", "a").found == ({"x": 1},)  # type: ignore[union-attr]


def test_an_answer_expires(repository: Repository) -> None:
    repository.keep_answer(kept("a", -0.5, {"x": 1}))
    assert repository.answer("Nominatim", "a") is None


def test_a_correction_keeps_a_place_that_no_gazetteer_holds(url: str) -> None:
    first = Repository.open(url)
    chosen = replace(correction("osm:n1"), place=replace(PLACE, id="osm:n1", source="Nominatim"))
    first.correct(chosen)
    first.close()
    assert Repository.open(url).corrections() == [chosen]


def test_rulings_survive_a_restart_and_a_new_analysis(url: str, analysis: Analysis) -> None:
    first = Repository.open(url)
    first.add(analysis)
    first.rule([ruling("b1"), ruling("c1", same=False)])
    first.add(replace(analysis, models={"pipeline": "it-2"}))
    first.close()
    assert Repository.open(url).rulings() == [ruling("b1"), ruling("c1", same=False)]


def test_rulings_made_together_are_taken_back_together(repository: Repository) -> None:
    repository.rule([ruling("b1")])
    repository.rule([ruling("c1"), ruling("d1")])
    assert repository.unrule() == [ruling("c1"), ruling("d1")]
    assert repository.rulings() == [ruling("b1")]
    assert repository.unrule() == [ruling("b1")]
    assert repository.unrule() == []


def test_rulings_go_with_either_of_their_articles(repository: Repository, analysis: Analysis) -> None:
    repository.add(analysis)
    repository.add(other(analysis, "Two", "b1"))
    repository.rule([ruling("b1"), ruling("c1")])
    repository.remove("b1")
    assert repository.rulings() == [ruling("c1")]
    repository.remove("a1")
    assert repository.rulings() == []
