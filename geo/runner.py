"""Articles → analyses, many at a time: in order, whatever single ones hold, and stored so that a run can be resumed."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from geo.analysis import detect_language
from geo.errors import GeoError
from geo.ingest.jsonl import BadLine
from geo.placing import Reader
from geo.records import Analysis, Article
from geo.store import Repository

log = logging.getLogger(__name__)

Progress = Callable[[int], None]
"""Called with the number of articles done so far."""


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that the analysis could not get through; the others are not concerned."""

    id: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did: how many articles it analysed, how many were there already, and what went wrong."""

    analysed: int
    skipped: int
    failed: tuple[BadLine | Failure, ...]


def analysed(items: Iterable[Article | BadLine], analyzer: Reader) -> Iterator[Analysis | BadLine | Failure]:
    """Yields, in the order of ``items``, each article's analysis or what is wrong with it.

    Articles are handed over as a stream, so that the analyser can work in batches; a batch that fails is gone through
    again one article at a time. Errors of reading ``items``, and a GeoError of the analyser, end the run.
    """
    source = iter(items)
    waiting: deque[Article | BadLine] = deque()
    broken: list[Exception] = []

    def good() -> Iterator[Article]:
        try:
            for item in source:
                waiting.append(item)
                if isinstance(item, Article):
                    yield item
        except Exception as error:  # not the analyser's fault: kept apart from what goes wrong in its batch
            broken.append(error)

    exhausted = False
    while not exhausted:
        try:
            for analysis in analyzer.analyse_many(good()):
                yield from _bad_lines(waiting)
                waiting.popleft()
                yield analysis
            exhausted = True
        except GeoError:
            raise
        except Exception:
            for item in _drained(waiting):
                yield item if isinstance(item, BadLine) else _alone(item, analyzer)
    yield from _bad_lines(waiting)
    if broken:
        raise broken[0]


def run(
    articles: Iterable[Article | BadLine],
    analyzer: Reader,
    repository: Repository,
    progress: Progress | None = None,
) -> Report:
    """Analyses articles and stores each at once; one that is stored with the same models and date is passed over.

    Raises:
        StoreError: the store cannot be written; what was stored before stays.
        GazetteerError: the gazetteer cannot be used.
    """
    done = skipped = 0
    failed: list[BadLine | Failure] = []

    def count() -> None:
        if progress is not None:
            progress(done + skipped + len(failed))

    def fresh() -> Iterator[Article | BadLine]:
        nonlocal skipped
        for item in articles:
            if isinstance(item, Article) and _stored(item, analyzer, repository):
                skipped += 1
                count()
            else:
                yield item

    for result in analysed(fresh(), analyzer):
        if isinstance(result, Analysis):
            repository.add(result)
            done += 1
        else:
            failed.append(result)
        count()
    return Report(done, skipped, tuple(failed))


def _stored(article: Article, analyzer: Reader, repository: Repository) -> bool:
    if not repository.has(article):
        return False
    language = article.language or detect_language(article.text) or "und"
    return repository.has(article, analyzer.models(language))


def _bad_lines(waiting: deque[Article | BadLine]) -> Iterator[BadLine]:
    while waiting and isinstance(waiting[0], BadLine):
        yield waiting[0]
        waiting.popleft()


def _drained(waiting: deque[Article | BadLine]) -> Iterator[Article | BadLine]:
    while waiting:
        yield waiting.popleft()


def _alone(article: Article, analyzer: Reader) -> Analysis | Failure:
    try:
        return analyzer.analyse(article)
    except GeoError:
        raise
    except Exception as error:
        log.debug("analysis of %s", article.id, exc_info=True)
        return Failure(article.id, f"The article could not be analysed ({type(error).__name__}: {error}).")
