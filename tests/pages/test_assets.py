"""Browser files are copied from packages and built from the gazetteer, whole or not at all."""

import json
from pathlib import Path

import pytest

from pages.parts import assets


class Gazetteer:
    def __init__(self, path: Path) -> None:
        self.path = path
        path.write_bytes(b"1")

    def basemap(self, level: str, bounds: object) -> list[dict]:
        square = {"type": "Polygon", "coordinates": [[[0.123456, 0.0], [1.0, 0.0], [1.0, 1.0], [0.123456, 0.0]]]}
        keys = {"id": "x", "name": "raw", "country_code": "AZ", "label_lat": 0.5, "label_lon": 0.5}
        return [{"type": "Feature", "properties": keys, "geometry": square}]

    def cities(self, bounds: object, *, limit: int) -> list:
        return []


def test_first_start_puts_leaflet_and_shapes_in_place(tmp_path: Path) -> None:
    version = assets.ready(Gazetteer(tmp_path / "g.sqlite"), tmp_path / "vendor")
    assert (tmp_path / "vendor/leaflet/leaflet.js").stat().st_size > 100_000
    assert (tmp_path / "vendor/jquery/jquery.min.js").is_file()
    base = tmp_path / "vendor/base" / version
    land = json.loads((base / "world.json").read_text())["features"][0]
    assert land["properties"]["name"] == "Azerbaijan"
    near = json.loads((base / f"{land['properties']['land']}.json").read_text())["features"][0]
    assert 0.123 in [x for x, _ in near["geometry"]["coordinates"][0][0]]
    assert (tmp_path / "vendor/base" / version / "units-AZ.json").is_file()


def test_a_failed_build_leaves_nothing_half_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gazetteer = Gazetteer(tmp_path / "g.sqlite")
    monkeypatch.setattr(gazetteer, "cities", lambda *a, **k: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        assets.ready(gazetteer, tmp_path / "vendor")
    assert list((tmp_path / "vendor/base").iterdir()) == []


def test_a_new_gazetteer_takes_the_place_of_the_old_shapes(tmp_path: Path) -> None:
    gazetteer = Gazetteer(tmp_path / "g.sqlite")
    first = assets.ready(gazetteer, tmp_path / "vendor")
    gazetteer.path.write_bytes(b"another")
    second = assets.ready(gazetteer, tmp_path / "vendor")
    assert first != second
    assert [p.name for p in (tmp_path / "vendor/base").iterdir()] == [second]
