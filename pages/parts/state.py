"""What every page shares: the settings, the store, the gazetteer, the analyser, and the analyses as corrected.

Nothing heavy is imported or opened before a page needs it. The open things are kept for the process, by path; all of
them may be used from Streamlit's threads. Each raises a ``GeoError``, which a page hands to :func:`problem`.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from geo.accounts import Ruling
from geo.config import Settings
from geo.errors import GeoError
from geo.events import Grouping
from geo.ingest import files
from geo.records import Analysis, Article, Correction
from geo.store import Repository
from pages.parts.problems import problem

if TYPE_CHECKING:
    from geo.gazetteer.lookup import Gazetteer
    from geo.geocode.question import Findings

__all__ = [
    "SharedAnalyzer",
    "add",
    "analyses",
    "analyzer",
    "ask_online",
    "correct",
    "dispatches",
    "gazetteer",
    "grouping",
    "look_up",
    "problem",
    "remove",
    "repository",
    "rule",
    "settings",
    "undo",
    "unrule",
]

LISTED = 12
"""Places that are offered of a name."""
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


class SharedAnalyzer:
    """The analyser behind a lock: spaCy's pipelines are not made for two threads at once."""

    def __init__(self, gazetteer_path: Path, pipelines: Mapping[str, str]) -> None:
        from geo.analysis import Analyzer  # spaCy is slow to import: not before the first text is analysed

        self._lock = threading.Lock()
        self._analyzer = Analyzer(gazetteer_path, pipelines)

    def analyse(self, article: Article) -> Analysis:
        """Analyses one article; whatever goes wrong comes as a GeoError, and is logged where it is a fault of ours."""
        try:
            with self._lock:
                return self._analyzer.analyse(article)
        except GeoError:
            raise
        except Exception as error:
            logging.getLogger(__name__).exception("analysis of %s", article.id)
            raise GeoError(f"The article could not be analysed ({type(error).__name__}: {error}).") from error


def settings() -> Settings:
    """The settings as environment and file give them now; cheap, so that a change needs no restart of the caches."""
    return Settings.load()


def gazetteer() -> Gazetteer:
    """The open gazetteer. Raises GazetteerMissing or GazetteerDamaged, which :func:`problem` offers to mend."""
    return _gazetteer(settings().gazetteer_path)


def analyzer() -> SharedAnalyzer:
    """The analyser, for use from any thread; the first call loads it."""
    gazetteer()  # its error is clearer than that of a pipeline which lacks it
    return _analyzer(settings().gazetteer_path, dict(settings().pipelines))


def repository() -> Repository:
    """The open store. Raises StoreError."""
    return _repository(settings().store_url)


def analyses() -> list[Analysis]:
    """All stored analyses, corrections applied, in the order in which they were added.

    The first call of the process analyses the dispatches that are not stored yet.
    """
    store = repository()
    if not _seeded(settings().store_url):
        _seed(store)
    return _corrected(settings().store_url, store.revision())


def grouping() -> Grouping:
    """The events of all stored analyses, as the analyst has ruled on them."""
    return _grouping(settings().store_url, repository().revision(), analyses())


def add(article: Article) -> Analysis:
    """Analyses and stores ``article``; the same text under another name takes the place of the one that is there.

    Names that the gazetteer lacks are asked for online where the settings say that reading may.

    Returns:
        The analysis as stored, whose article id may be that of the earlier copy.
    """
    analysis, now = analyzer().analyse(article), settings()
    if now.online and now.online_extract:
        from geo import placing

        analysis = placing.placed_online(analysis, placing.chain(now, gazetteer(), repository()), gazetteer())
    return repository().add(analysis)


def look_up(name: str) -> Findings:
    """What the analyst's earlier words and the gazetteer have of a name; asks nothing of the network."""
    from geo import placing
    from geo.geocode.question import Question

    offline = replace(settings(), online=False)
    return placing.chain(offline, gazetteer(), repository()).every(Question.of(name, limit=LISTED))


def ask_online(name: str) -> Findings:
    """What each online geocoder has of a name, and why one has not answered; nothing unless switched on."""
    from geo import placing
    from geo.geocode.chain import Chain
    from geo.geocode.question import Question

    servers = Chain(placing.online(settings(), repository()))
    return servers.every(Question.of(name, limit=LISTED, language=placing.LANGUAGE))


def correct(correction: Correction) -> None:
    """Keeps the analyst's word; :func:`analyses` shows it at the next call."""
    repository().correct(correction)


def undo() -> Correction | None:
    """Takes back the latest correction and returns it, or None where there is none."""
    return repository().undo()


def rule(rulings: Sequence[Ruling]) -> None:
    """Keeps the analyst's word on which accounts are of one happening; :func:`grouping` follows at the next call."""
    repository().rule(rulings)


def unrule() -> bool:
    """Takes back the latest word on events; whether there was one."""
    return bool(repository().unrule())


def remove(article_id: str) -> None:
    """Takes an article and its analysis out of the store; a dispatch does not come back at the next start."""
    repository().remove(article_id)


@st.cache_data(show_spinner=False)
def dispatches() -> list[Article]:
    """The project's own dispatches as read from their files, by file name."""
    read = [replace(files.read(path.name, path.read_bytes()), id=path.stem) for path in sorted(SEEDS.glob("*.md"))]
    return [article for article in read if article.published]  # SOURCES.md beside them is no dispatch


@st.cache_resource(show_spinner=False)
def _gazetteer(path: Path) -> Gazetteer:
    from geo.gazetteer.lookup import opened

    return opened(path)


@st.cache_resource(show_spinner="Loading the language pipelines…")
def _analyzer(gazetteer_path: Path, pipelines: dict[str, str]) -> SharedAnalyzer:
    return SharedAnalyzer(gazetteer_path, pipelines)


@st.cache_resource(show_spinner=False)
def _repository(url: str) -> Repository:
    return Repository.open(url)


@st.cache_resource(show_spinner=False)
def _seeded(url: str) -> set[str]:
    """Filled once the dispatches have been looked at; a set, so that a failure leaves it empty and is tried again."""
    return set()


_seeding = threading.Lock()


def _seed(store: Repository) -> None:
    with _seeding:
        done = _seeded(settings().store_url)
        missing = [article for article in dispatches() if not store.knows(article)]
        if missing:
            with st.spinner(f"Reading the {len(missing)} dispatches that Dateline comes with…"):
                for article in missing:
                    store.add(analyzer().analyse(article), replace=True)
        done.add("seeded")


@st.cache_resource(show_spinner=False, max_entries=2)
def _corrected(url: str, revision: str) -> list[Analysis]:
    store = _repository(url)
    stored, corrections = store.list(), store.corrections()
    if not corrections:  # the usual start: the gazetteer is not needed to show what is stored
        return stored
    from geo.corrections import Corrections

    laid = Corrections(corrections, gazetteer())
    return [laid.applied(analysis) for analysis in stored]


@st.cache_resource(show_spinner=False, max_entries=2)
def _grouping(url: str, revision: str, _analyses: list[Analysis]) -> Grouping:
    return Grouping(_analyses, _repository(url).rulings())
