"""GeoJSON against RFC 7946's rules, and as GDAL and geopandas read it."""

from __future__ import annotations

import dataclasses
import io
import itertools
import json
from pathlib import Path
from typing import Any

import geopandas
import pytest
import shapely
from shapely.geometry import shape

from geo.exports import features
from geo.exports.rows import Row
from geo.exports.shapes import Extent
from geo.gazetteer.lookup import Gazetteer
from tests.exports.making import ARABIC, FIJI, GORIS, LACHIN, SENTENCES, outline, rows


def written(found: list[Row], **options: Any) -> bytes:
    out = io.BytesIO()
    assert features.write(found, out, **options) == len(found)
    return out.getvalue()


def positions(coordinates: Any) -> list[list[float]]:
    if not isinstance(coordinates[0], list):
        return [coordinates]
    return [position for part in coordinates for position in positions(part)]


def simple(geometry: dict[str, Any] | None) -> list[dict[str, Any]]:
    if geometry is None:
        return []
    return geometry["geometries"] if geometry["type"] == "GeometryCollection" else [geometry]


def test_it_keeps_the_rules_of_the_rfc() -> None:
    found = json.loads(written(rows(), outline=outline))
    assert found["type"] == "FeatureCollection"
    assert "crs" not in found, "section 4: the reference system of old is gone"
    assert len({feature["id"] for feature in found["features"]}) == len(rows())
    for feature in found["features"]:
        assert set(feature) == {"type", "id", "geometry", "properties"}
        assert feature["type"] == "Feature"
        for geometry in simple(feature["geometry"]):
            assert geometry["type"] in ("Point", "MultiPoint", "Polygon", "MultiPolygon")
            for lon, lat in positions(geometry["coordinates"]):
                assert -180 <= lon <= 180 and -90 <= lat <= 90
            if geometry["type"] == "Polygon":
                for n, ring in enumerate(geometry["coordinates"]):
                    assert ring[0] == ring[-1] and len(ring) >= 4
                    assert shapely.LinearRing(ring).is_ccw is (n == 0), "section 3.1.6: the right-hand rule"


def test_longitude_comes_first() -> None:
    found = json.loads(written(rows()))
    assert found["features"][0]["geometry"] == {
        "type": "MultiPoint",
        "coordinates": [[GORIS.lon, GORIS.lat], [LACHIN.lon, LACHIN.lat]],
    }


def test_what_has_no_place_has_a_null_geometry_and_is_there() -> None:
    found = json.loads(written(rows()))["features"][1]
    assert found["geometry"] is None
    assert found["properties"]["sentence"] == SENTENCES[1]


def test_districts_are_drawn_as_areas_where_it_is_asked_for() -> None:
    plain = json.loads(written(rows(), outline=outline))["features"][0]["geometry"]
    assert [part["type"] for part in plain["geometries"]] == ["Point", "Polygon"]
    assert shape(plain["geometries"][1]).area == pytest.approx(0.2)


def test_the_box_crosses_the_antimeridian_where_the_points_lie_about_it() -> None:
    found = json.loads(written(rows()[3:4]))
    assert found["bbox"] == [FIJI.lon, FIJI.lat, -171.8, -13.8], "section 5.2: west is greater than east"
    everywhere = json.loads(written(rows()))
    assert everywhere["bbox"] == [46.34165, -18.1, -171.8, 39.64]


def test_a_box_is_the_least_one_on_either_side() -> None:
    extent = Extent()
    assert extent.box() is None
    for lon in (-10.0, 20.0, 5.0):
        extent.take({"type": "Point", "coordinates": [lon, lon]})
    assert extent.box() == [-10.0, -10.0, 20.0, 20.0]


def test_an_empty_view_is_an_empty_collection() -> None:
    found = json.loads(written([]))
    assert found["features"] == []
    assert "bbox" not in found


def test_geopandas_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "out.geojson"
    path.write_bytes(written(rows()))
    frame = geopandas.read_file(path)
    assert len(frame) == len(rows())
    assert frame.crs.to_epsg() == 4326
    assert list(frame.geometry.isna()) == [False, True, True, False, True]
    assert frame["actor2"][0] == "Army"
    assert frame["assoc_actor_2"][0] == ARABIC
    assert frame["sentence"][2] == SENTENCES[2]
    assert frame["latitude"][0] == GORIS.lat


def test_the_same_rows_are_the_same_bytes() -> None:
    assert written(rows(), outline=outline) == written(rows(), outline=outline)


@pytest.mark.gazetteer
@pytest.mark.parametrize("name", ["Chukotka", "Alaska", "Fiji"])
def test_the_gazetteers_outlines_are_cut_at_the_antimeridian(name: str, gazetteer: Gazetteer) -> None:
    place = next(m.place for m in gazetteer.lookup(name) if gazetteer.outline(m.place.id))
    one = dataclasses.replace(rows()[0], places=(dataclasses.replace(place, kind="area"),))
    geometry = json.loads(written([one], outline=gazetteer.outline))["features"][0]["geometry"]
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    assert polygons
    for ring in itertools.chain.from_iterable(polygons):
        assert all(-180 <= lon <= 180 for lon, _ in ring)
        assert all(abs(a[0] - b[0]) < 180 for a, b in itertools.pairwise(ring))
