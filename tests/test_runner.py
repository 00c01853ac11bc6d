"""Many articles at a time: order kept, single failures kept apart, and a run that can be taken up again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import pytest

from geo.errors import GazetteerDamaged, StoreError
from geo.ingest.jsonl import BadLine
from geo.records import Analysis, Article
from geo.runner import Failure, analysed, run
from geo.store import Repository


class Batching:
    """An analyser that reads ahead in batches, as spaCy does, and stumbles over the word "poison"."""

    def __init__(self, size: int = 3, error: Exception | None = None, version: str = "1") -> None:
        self.size = size
        self.error = error or RuntimeError("poisoned")
        self.version = version
        self.seen: list[str] = []

    def analyse(self, article: Article) -> Analysis:
        if "poison" in article.text:
            raise self.error
        self.seen.append(article.id)
        return Analysis(article, article.language or "en", models=self.models("en"))

    def analyse_many(self, articles: Iterable[Article]) -> Iterator[Analysis]:
        iterator = iter(articles)
        while batch := list(islice(iterator, self.size)):
            yield from [self.analyse(article) for article in batch]

    def models(self, language: str) -> dict[str, str]:
        return {"pipeline": self.version}


def articles(*texts: str) -> list[Article]:
    return [Article(text.split()[0], text, language="en") for text in texts]


def ids(results: Iterable[Analysis | BadLine | Failure]) -> list[str | None]:
    return [result.article.id if isinstance(result, Analysis) else result.id for result in results]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository.open(f"sqlite:///{tmp_path / 'dateline.sqlite'}")


@pytest.mark.parametrize("size", [1, 2, 3, 64])
def test_results_stand_in_the_order_of_the_input(size: int) -> None:
    a, b, c, d = articles("a", "b", "c", "d")
    bad = [BadLine(n, f"bad{n}", "no") for n in range(4)]
    items = [bad[0], a, bad[1], bad[2], b, c, d, bad[3]]
    assert ids(analysed(items, Batching(size))) == ["bad0", "a", "bad1", "bad2", "b", "c", "d", "bad3"]


@pytest.mark.parametrize("size", [1, 2, 3, 64])
def test_an_article_that_breaks_the_analysis_takes_no_other_with_it(size: int) -> None:
    items: list[Article | BadLine] = [*articles("a", "b poison", "c", "d", "e poison", "f")]
    items.insert(2, BadLine(9, "bad", "no"))
    results = list(analysed(items, Batching(size)))
    assert ids(results) == ["a", "b", "bad", "c", "d", "e", "f"]
    failures = [result for result in results if isinstance(result, Failure)]
    assert [failure.id for failure in failures] == ["b", "e"]
    assert "poisoned" in failures[0].message


def test_results_come_as_they_are_made() -> None:
    def endless() -> Iterator[Article]:
        number = 0
        while True:
            number += 1
            yield Article(str(number), "text", language="en")

    assert ids(islice(analysed(endless(), Batching()), 5)) == ["1", "2", "3", "4", "5"]


def test_a_gazetteer_that_cannot_be_used_ends_the_run() -> None:
    with pytest.raises(GazetteerDamaged):
        list(analysed(articles("a poison"), Batching(error=GazetteerDamaged("It is damaged."))))


def test_an_error_of_reading_comes_after_what_was_read() -> None:
    def broken() -> Iterator[Article]:
        yield from articles("a", "b")
        raise OSError("the disk is gone")

    results = analysed(broken(), Batching())
    assert ids(islice(results, 2)) == ["a", "b"]
    with pytest.raises(OSError, match="the disk is gone"):
        next(results)


def test_a_run_stores_and_reports(repository: Repository) -> None:
    told: list[int] = []
    items = [*articles("a", "b poison", "c"), BadLine(4, None, "line 4: not JSON")]
    report = run(items, Batching(), repository, told.append)
    assert (report.analysed, report.skipped, [f.id for f in report.failed]) == (2, 0, ["b", None])
    assert [analysis.article.id for analysis in repository.list()] == ["a", "c"]
    assert told == [1, 2, 3, 4]


def test_a_run_that_was_stopped_goes_on_where_it_was(repository: Repository) -> None:
    def stopped() -> Iterator[Article]:
        yield from articles("a", "b")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(stopped(), Batching(1), repository)
    assert [analysis.article.id for analysis in repository.list()] == ["a", "b"]
    again = Batching(1)
    report = run(articles("a", "b", "c"), again, repository)
    assert (report.analysed, report.skipped, again.seen) == (1, 2, ["c"])


def test_better_models_analyse_again(repository: Repository) -> None:
    run(articles("a"), Batching(), repository)
    report = run(articles("a"), Batching(version="2"), repository)
    assert (report.analysed, report.skipped) == (1, 0)
    assert [analysis.models for analysis in repository.list()] == [{"pipeline": "2"}]


def test_a_store_that_fails_ends_the_run_with_its_sentence(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(analysis: Analysis) -> Analysis:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(repository, "add", full)
    with pytest.raises(StoreError, match="full"):
        run(articles("a"), Batching(), repository)
