"""What all tests share: the built gazetteer, the shared research data, the analyser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from geopy.extra import rate_limiter

from geo.analysis import Analyzer
from geo.config import Settings
from geo.errors import GazetteerError
from geo.gazetteer.build import build
from geo.gazetteer.lookup import Gazetteer, opened
from geo.geocode import manners
from tests.geocode.server import Clock, Server, serving

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def gazetteer_path() -> Path:
    """The gazetteer in the user's cache folder, built there when it is missing."""
    path = Settings.load().gazetteer_path
    try:
        opened(path)
    except GazetteerError:
        build(path, None)
    return path


@pytest.fixture(scope="session")
def gazetteer(gazetteer_path: Path) -> Gazetteer:
    return opened(gazetteer_path)


@pytest.fixture(scope="session")
def analyzer(gazetteer_path: Path) -> Analyzer:
    return Analyzer(gazetteer_path)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the user's article and the research data, which is not part of the repository."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("../shared is not beside this checkout")
    return folder


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the analyst's own project."""
    monkeypatch.setenv("DATELINE_DATA_DIR", str(tmp_path_factory.mktemp("data")))


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
    """A geocoding server on this machine, which stands for those of the network."""
    with serving() as server:
        server.clock = clock
        yield server
