"""The formats that incidents can be written in, by the names that the command line and the pages give them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import IO

from geo.exports.rows import Row
from geo.exports.shapes import Outline

Writer = Callable[[Iterable[Row], IO[bytes], Outline | None], int]
"""Writes rows and returns their number; draws regions by their outlines where it is given them and can."""


@dataclass(frozen=True, slots=True)
class Format:
    """``text`` says whether it can go to a terminal or a pipe of lines."""

    name: str
    title: str
    suffix: str
    mime: str
    text: bool
    write: Writer
    outlines: bool = False


# Each writer's module is imported when it is first used: most of them bring a library of their own.
def _geojson(rows: Iterable[Row], file: IO[bytes], outline: Outline | None) -> int:
    from geo.exports import features

    return features.write(rows, file, outline=outline)


def _kml(rows: Iterable[Row], file: IO[bytes], outline: Outline | None) -> int:
    from geo.exports import placemarks

    return placemarks.write(rows, file, outline=outline)


def _kmz(rows: Iterable[Row], file: IO[bytes], outline: Outline | None) -> int:
    from geo.exports import placemarks

    return placemarks.write_zipped(rows, file, outline=outline)


def _csv(rows: Iterable[Row], file: IO[bytes], outline: Outline | None) -> int:
    from geo.exports import sheets

    return sheets.write_csv(rows, file)


def _xlsx(rows: Iterable[Row], file: IO[bytes], outline: Outline | None) -> int:
    from geo.exports import sheets

    return sheets.write_xlsx(rows, file)


def _parquet(rows: Iterable[Row], file: IO[bytes], outline: Outline | None) -> int:
    from geo.exports import tables

    return tables.write(rows, file)


def _geoparquet(rows: Iterable[Row], file: IO[bytes], outline: Outline | None) -> int:
    from geo.exports import tables

    return tables.write_geo(rows, file, outline=outline)


def _timeline(rows: Iterable[Row], file: IO[bytes], outline: Outline | None) -> int:
    from geo.exports import slides

    return slides.write(rows, file)


_ALL = (
    Format("geojson", "GeoJSON", ".geojson", "application/geo+json", True, _geojson, True),
    Format("kml", "KML", ".kml", "application/vnd.google-earth.kml+xml", True, _kml, True),
    Format("kmz", "KMZ", ".kmz", "application/vnd.google-earth.kmz", False, _kmz, True),
    Format("csv", "CSV", ".csv", "text/csv", True, _csv),
    Format("xlsx", "Excel", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", False, _xlsx),
    Format("parquet", "Parquet", ".parquet", "application/vnd.apache.parquet", False, _parquet),
    Format("geoparquet", "GeoParquet", ".geoparquet", "application/vnd.apache.parquet", False, _geoparquet, True),
    Format("timelinejs", "TimelineJS", ".json", "application/json", True, _timeline),
)
FORMATS = {one.name: one for one in _ALL}
