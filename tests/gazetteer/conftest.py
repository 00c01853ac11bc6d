"""A small real gazetteer, built once per session from the packages' own data."""

from __future__ import annotations

from pathlib import Path

import pytest

from geo.gazetteer.build import build
from geo.gazetteer.lookup import Gazetteer

SMALL = frozenset({"AM", "AZ", "GE", "IT", "PS", "VA"})


@pytest.fixture(scope="session")
def small_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gazetteer") / "small.sqlite"
    build(path, only=SMALL)
    return path


@pytest.fixture(scope="session")
def small(small_path: Path) -> Gazetteer:
    return Gazetteer.open(small_path)
