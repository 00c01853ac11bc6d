"""Parquet and GeoParquet as pyarrow and geopandas read them, and data frames."""

from __future__ import annotations

import io
import json

import geopandas
import pandas as pd
import pyarrow.parquet as pq
import pytest

from geo.exports import tables
from geo.exports.schema import NAMES
from tests.exports.making import ARABIC, GORIS, SENTENCES, outline, rows


def test_pyarrow_reads_the_parquet_with_typed_columns() -> None:
    out = io.BytesIO()
    assert tables.write(rows(), out) == len(rows())
    table = pq.read_table(out)
    assert table.column_names == list(NAMES)
    assert table.column("sentence").to_pylist() == list(SENTENCES)
    assert table.column("fatalities").to_pylist() == [51, None, None, None, None]
    assert str(table.schema.field("event_date").type) == "date32[day]"
    assert "CC BY 4.0" in table.schema.metadata[b"attribution"].decode()


@pytest.mark.parametrize("drawn", [None, outline])
def test_geopandas_reads_the_geoparquet(drawn: object) -> None:
    out = io.BytesIO()
    assert tables.write_geo(rows(), out, outline=drawn) == len(rows())  # type: ignore[arg-type]
    frame = geopandas.read_parquet(out)
    assert frame.crs == "OGC:CRS84"
    assert frame.geometry[1] is None
    first = frame.geometry[0].geoms[0]
    assert (first.x, first.y) == (GORIS.lon, GORIS.lat)
    about = json.loads(pq.read_metadata(out).metadata[b"geo"])
    column = about["columns"]["geometry"]
    assert column["geometry_types"] == sorted({g.geom_type for g in frame.geometry if g is not None})
    assert column["bbox"] == [46.3 if drawn else 46.34165, -18.1, -171.8, 39.9 if drawn else 39.64]


def test_many_groups_are_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "GROUP", 2)
    out = io.BytesIO()
    tables.write_geo(rows(), out)
    assert pq.read_metadata(out).num_row_groups == 3
    assert list(geopandas.read_parquet(out)["event_id_cnty"]) == [one.values["event_id_cnty"] for one in rows()]


def test_an_empty_view_is_a_table_without_rows() -> None:
    for write in (tables.write, tables.write_geo):
        out = io.BytesIO()
        assert write([], out) == 0  # type: ignore[operator]
        assert pq.read_table(out).num_rows == 0
    assert len(tables.geoframe([])) == 0
    assert list(tables.frame([]).columns) == list(NAMES)


def test_the_same_rows_are_the_same_bytes() -> None:
    first, second = io.BytesIO(), io.BytesIO()
    tables.write_geo(rows(), first)
    tables.write_geo(rows(), second)
    assert first.getvalue() == second.getvalue()


def test_a_data_frame_keeps_holes_as_holes() -> None:
    frame = tables.frame(rows())
    assert str(frame["fatalities"].dtype) == "Int64"
    assert frame["fatalities"][0] == 51 and frame["fatalities"][1] is pd.NA
    assert frame["event_date"][0] == pd.Timestamp(2022, 9, 13)
    assert pd.isna(frame["event_date"][1])
    assert frame["verified"].sum() == 1
    assert frame["assoc_actor_2"][0] == ARABIC


def test_a_geographic_frame_lies_on_the_globe() -> None:
    frame = tables.geoframe(rows(), outline=outline)
    assert list(frame.geometry.isna()) == [False, True, True, False, True]
    assert frame.geometry[0].geom_type == "GeometryCollection"
    assert frame.to_crs(3857).geometry[3].bounds[1] < 0
