"""What the pages share: the dispatches are read once, and corrections show at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from geo.errors import GazetteerMissing
from geo.records import Analysis, Article
from pages.parts import state


class Counting:
    """An analyser that counts; which places it finds does not matter here."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def analyse(self, article: Article) -> Analysis:
        self.seen.append(article.id)
        return Analysis(article, "en")


@pytest.fixture
def analyzer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counting]:
    counting = Counting()
    monkeypatch.setattr(state, "analyzer", lambda: counting)
    yield counting
    state._repository.clear()
    state._seeded.clear()


def test_the_first_start_reads_the_dispatches_and_the_second_does_not(analyzer: Counting) -> None:
    names = [analysis.article.id for analysis in state.analyses()]
    assert len(names) >= 4
    assert names == analyzer.seen == [article.id for article in state.dispatches()]
    state._seeded.clear()  # as a new process would find it
    assert [analysis.article.id for analysis in state.analyses()] == names
    assert len(analyzer.seen) == len(names)


def test_a_removed_dispatch_does_not_come_back_at_the_next_start(analyzer: Counting) -> None:
    first = state.analyses()[0].article.id
    state.remove(first)
    state._seeded.clear()
    assert first not in [analysis.article.id for analysis in state.analyses()]


def test_what_is_added_shows_at_once(analyzer: Counting) -> None:
    before = state.analyses()
    state.add(Article("new", "A text of one's own"))
    assert [analysis.article.id for analysis in state.analyses()] == [*(a.article.id for a in before), "new"]


def test_analyses_are_read_once_until_something_changes(analyzer: Counting) -> None:
    assert state.analyses() is state.analyses()


def test_a_first_start_that_fails_is_tried_again(analyzer: Counting, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Counting:
        raise GazetteerMissing("No gazetteer.")

    with monkeypatch.context() as without, pytest.raises(GazetteerMissing):
        without.setattr(state, "analyzer", missing)
        state.analyses()
    assert len(state.analyses()) >= 4


def test_every_dispatch_says_who_when_and_in_which_language() -> None:
    for article in state.dispatches():
        assert article.title and article.publisher and article.published and article.language, article.id
