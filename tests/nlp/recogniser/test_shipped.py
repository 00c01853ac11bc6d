"""The recognisers in geo/models: found by language, compared with their sums, and rules where they are not whole."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from geo.analysis import Analyzer
from geo.errors import ModelDamaged, ModelMissing
from geo.nlp import load, sealed
from geo.nlp.recogniser import shipped
from geo.records import Article

FOLDERS = sorted(shipped.FOLDER.glob("*_names"))
MOST = 12_000_000


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The shipped recognisers as copies that a test may break."""
    for folder in FOLDERS:
        shutil.copytree(folder, tmp_path / folder.name)
    monkeypatch.setattr(shipped, "FOLDER", tmp_path)
    caches = (load.load, shipped.recogniser, shipped.described)
    for cached in caches:
        cached.cache_clear()
    yield tmp_path
    for cached in caches:
        cached.cache_clear()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda f: f.name)
def test_a_shipped_recogniser_is_whole_and_small(folder: Path) -> None:
    sealed.verify(folder)
    assert {"LICENSE", "README.md"} <= {p.name for p in folder.iterdir()}
    assert sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) < MOST


@pytest.mark.parametrize("language", ["it", "en", "fr", "de", "es", "pt", "ru", "pl", "nl"])
def test_nine_languages_are_read(language: str) -> None:
    assert shipped.described(language)


def test_others_are_not() -> None:
    assert shipped.described("tr") is None


def test_an_altered_file_leaves_the_rules(copies: Path, gazetteer_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    weights = copies / "it_names" / "dateline_recogniser" / "linear.npz"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")
    with pytest.raises(ModelDamaged, match=r"linear\.npz"):
        sealed.verify(copies / "it_names")
    analysis = Analyzer(gazetteer_path).analyse(Article("a", "Il vertice si è tenuto a Parigi.", language="it"))
    assert [t.text for t in analysis.toponyms] == ["Parigi"]
    assert "names" not in analysis.models
    assert caplog.text.count("it_names") == 1


def test_a_missing_file_is_named(copies: Path) -> None:
    (copies / "en_names" / "meta.json").unlink()
    with pytest.raises(ModelMissing, match=r"meta\.json"):
        sealed.verify(copies / "en_names")
    assert shipped.described("en") is None
