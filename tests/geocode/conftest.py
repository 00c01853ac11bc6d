"""A small gazetteer, and a cache in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from geo.gazetteer.build import build
from geo.gazetteer.lookup import Gazetteer
from geo.geocode.embedded import EmbeddedGeocoder
from geo.records import KeptAnswer


@pytest.fixture(scope="session")
def geocoder(tmp_path_factory: pytest.TempPathFactory) -> EmbeddedGeocoder:
    path: Path = tmp_path_factory.mktemp("geocode") / "small.sqlite"
    build(path, only={"AM", "AZ", "GE"})
    return EmbeddedGeocoder(Gazetteer.open(path))


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
