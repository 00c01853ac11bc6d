"""Parquet, GeoParquet 1.1, and the same columns as data frames of pandas and geopandas."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import IO, TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import shapely
import shapely.geometry

from geo.exports.rows import Row
from geo.exports.schema import ATTRIBUTION, COLUMNS
from geo.exports.shapes import Extent, Outline, geometry

if TYPE_CHECKING:
    import geopandas
    import pandas

ARROW = {"text": pa.string(), "whole": pa.int64(), "number": pa.float64(), "flag": pa.bool_(), "date": pa.date32()}
SCHEMA = pa.schema(
    [pa.field(c.name, ARROW[c.kind], metadata={"about": c.about}) for c in COLUMNS],
    metadata={"attribution": ATTRIBUTION},
)
GROUP = 10_000
"""Rows that are kept in memory at a time."""
CRS = "OGC:CRS84"


def write(rows: Iterable[Row], file: IO[bytes]) -> int:
    """Writes a Parquet file and returns the number of rows."""
    count = 0
    with pq.ParquetWriter(file, SCHEMA, compression="zstd") as writer:
        for group in _groups(rows):
            writer.write_table(_table(group))
            count += len(group)
    return count


def write_geo(rows: Iterable[Row], file: IO[bytes], *, outline: Outline | None = None) -> int:
    """Writes a GeoParquet file: the same columns and ``geometry`` as WKB, null for what has no place."""
    count, extent, kinds = 0, Extent(), set[str]()
    schema = SCHEMA.append(pa.field("geometry", pa.binary()))
    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for group in _groups(rows):
            shapes = [geometry(row, outline) for row in group]
            for shape in filter(None, shapes):
                extent.take(shape)
                kinds.add(shape["type"])
            binary = [shapely.to_wkb(shapely.geometry.shape(shape)) if shape else None for shape in shapes]
            writer.write_table(_table(group).append_column("geometry", pa.array(binary, pa.binary())).cast(schema))
            count += len(group)
        # Known only now. Without a "crs" member coordinates are longitude and latitude, OGC:CRS84.
        column: dict[str, Any] = {"encoding": "WKB", "geometry_types": sorted(kinds)}
        if box := extent.box():
            column["bbox"] = box
        about = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
        writer.add_key_value_metadata({"geo": json.dumps(about)})
    return count


def frame(rows: Iterable[Row]) -> pandas.DataFrame:
    """Returns the rows as a data frame; whole numbers and flags keep their holes, days are datetimes."""
    import pandas as pd

    kinds = {pa.int64(): pd.Int64Dtype(), pa.bool_(): pd.BooleanDtype()}
    found: pandas.DataFrame = _table(list(rows)).to_pandas(types_mapper=kinds.get, date_as_object=False)
    return found


def geoframe(rows: Iterable[Row], *, outline: Outline | None = None) -> geopandas.GeoDataFrame:
    """Returns the rows as a geographic data frame in WGS84; its geometry is None for what has no place."""
    import geopandas as gpd

    kept = list(rows)
    shapes = [geometry(row, outline) for row in kept]
    drawn = [shapely.geometry.shape(shape) if shape else None for shape in shapes]
    return gpd.GeoDataFrame(frame(kept), geometry=drawn, crs=CRS)


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    source = iter(rows)
    while group := list(itertools.islice(source, GROUP)):
        yield group


def _table(rows: list[Row]) -> pa.Table:
    columns = [pa.array([_value(row.values[c.name], c.kind) for row in rows], ARROW[c.kind]) for c in COLUMNS]
    return pa.Table.from_arrays(columns, schema=SCHEMA)


def _value(value: Any, kind: str) -> Any:
    return date.fromisoformat(value) if kind == "date" and value is not None else value
