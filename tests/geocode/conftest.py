"""A small gazetteer, a server on this machine, and a clock that does not make a test wait."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from geopy.extra import rate_limiter

from geo.gazetteer.build import build
from geo.gazetteer.lookup import Gazetteer
from geo.geocode import manners
from geo.geocode.embedded import EmbeddedGeocoder
from geo.records import KeptAnswer
from tests.geocode.server import Server, serving


@pytest.fixture(scope="session")
def geocoder(tmp_path_factory: pytest.TempPathFactory) -> EmbeddedGeocoder:
    path: Path = tmp_path_factory.mktemp("geocode") / "small.sqlite"
    build(path, only={"AM", "AZ", "GE"})
    return EmbeddedGeocoder(Gazetteer.open(path))


class Clock:
    """Seconds that pass only when somebody sleeps, or a test says so."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self._lock = threading.Lock()

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of everything that waits; with guards that remember nothing of other tests."""
    clock = Clock()
    monkeypatch.setattr(rate_limiter, "default_timer", clock)
    monkeypatch.setattr(rate_limiter, "sleep", clock.sleep)
    monkeypatch.setattr(manners, "_guards", {})
    made = manners.Guard
    monkeypatch.setattr(manners, "Guard", lambda: made(clock))
    return clock


@pytest.fixture
def server(clock: Clock) -> Iterator[Server]:
    with serving() as server:
        server.clock = clock
        yield server


class Answers:
    """A cache in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], KeptAnswer] = {}

    def answer(self, service: str, question: str) -> KeptAnswer | None:
        return self.kept.get((service, question))

    def keep_answer(self, kept: KeptAnswer) -> None:
        self.kept[kept.service, kept.question] = kept


@pytest.fixture
def answers() -> Answers:
    return Answers()
