"""A user's table or GeoJSON file as rows of places, with a sentence about each row that cannot be used."""

from __future__ import annotations

import csv
import functools
import io
import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import resources
from typing import Any, cast, get_args

import shapely
from shapely.geometry.base import BaseGeometry

from geo.errors import GazetteerError
from geo.gazetteer import shapes
from geo.records import PlaceKind

DELIMITERS = ",;\t|"
REQUIRED = {"name": "the name", "lat": "the latitude", "lon": "the longitude"}
LARGEST_RADIUS_KM = 20_000.0
COUNTRY = re.compile(r"[A-Za-z]{2}")


@dataclass(slots=True)
class Row:
    """One usable row. ``at`` is its number in the file, the header of a table being row 1; ``shape`` its outline."""

    at: int
    id: str
    name: str
    kind: PlaceKind
    lat: float
    lon: float
    country_code: str | None
    admin1: str | None
    population: int | None
    radius_km: float
    names: list[str]
    timezone: str | None
    shape: BaseGeometry | None = None


@dataclass(slots=True)
class Reading:
    """The rows of a file that can be used, and sentences: ``refused`` about the others, ``warned`` about these."""

    rows: list[Row] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    warned: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)


class _Refused(Exception):
    """Why a row cannot be used."""


@functools.cache
def _spellings() -> tuple[dict[str, tuple[str, ...]], dict[str, PlaceKind]]:
    """Returns the spellings of each column, the preferred first, and the kind that each word for one names."""
    text = resources.files("geo.gazetteer.overlay").joinpath("columns.csv").read_text(encoding="utf8")
    columns: dict[str, tuple[str, ...]] = {}
    kinds: dict[str, PlaceKind] = {}
    for row in csv.DictReader(line for line in text.splitlines() if line and not line.startswith("#")):
        column, _, kind = row["field"].partition(":")
        if kind:
            kinds |= dict.fromkeys(row["spellings"].split("|"), cast(PlaceKind, kind))
        else:
            columns[column] = tuple(row["spellings"].split("|"))
    return columns, kinds


def _plain(name: object) -> str:
    return re.sub(r"[\s.\-]+", "_", str(name).strip().casefold())


def read(text: str, *, geojson: bool) -> Reading:
    """Reads the whole text of a file.

    Raises:
        GazetteerError: it is not such a file, or has no names or coordinates at all.
    """
    reading = Reading()
    for at, values, shape in _features(text) if geojson else _table(text):
        try:
            row = _row(at, values, shape, reading)
        except _Refused as why:
            reading.refused.append(f"row {at}: {why}")
            continue
        if row.id in reading.ids:
            reading.refused.append(f"row {at}: the id '{row.id}' came before")
            continue
        reading.ids.add(row.id)
        reading.rows.append(row)
    return reading


def _table(text: str) -> Iterator[tuple[int, dict[str, str], None]]:
    head = text.split("\n", 1)[0]
    best: dict[str, int] = {}
    for delimiter in sorted(DELIMITERS, key=lambda d: -head.count(d)):
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        header = [_plain(cell) for cell in next(rows, [])]
        named = {
            column: header.index(found)
            for column, spellings in _spellings()[0].items()
            if (found := next((s for s in spellings if s in header), None))
        }
        best = max(best, named, key=len)
        if named.keys() >= REQUIRED.keys():
            break
    else:
        missing = next(what for column, what in REQUIRED.items() if column not in best)
        wanted = next(", ".join(_spellings()[0][c][:3]) for c, what in REQUIRED.items() if what == missing)
        raise GazetteerError(f"The table has no column for {missing} ({wanted}, …); its first line is '{head[:80]}'.")
    try:
        for at, cells in enumerate(rows, 2):
            if any(cell.strip() for cell in cells):
                yield at, {c: cells[k].strip() for c, k in named.items() if k < len(cells)}, None
    except csv.Error as error:
        raise GazetteerError(f"The table cannot be read at line {rows.line_num} ({error}).") from error


def _features(text: str) -> Iterator[tuple[int, dict[str, Any], BaseGeometry | None]]:
    try:
        data = json.loads(text)
    except ValueError as error:
        raise GazetteerError(f"The file is not GeoJSON ({error}).") from error
    if isinstance(data, dict) and data.get("type") == "Feature":
        data = {"type": "FeatureCollection", "features": [data]}
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list):
        raise GazetteerError("The file is not GeoJSON with features: a FeatureCollection is wanted.")
    for at, feature in enumerate(features, 1):
        feature = feature if isinstance(feature, dict) else {}
        properties = feature.get("properties")
        given = {_plain(k): v for k, v in properties.items()} if isinstance(properties, dict) else {}
        values = {
            column: given[found]
            for column, spellings in _spellings()[0].items()
            if (found := next((s for s in spellings if given.get(s) not in (None, "")), None))
        }
        if feature.get("id") is not None:
            values["id"] = feature["id"]
        try:
            shape = shapely.geometry.shape(feature["geometry"])
        except (KeyError, TypeError, ValueError, AttributeError, shapely.errors.ShapelyError):
            shape = None
        if isinstance(shape, shapely.Point) and not shape.is_empty:
            values |= {"lat": shape.y, "lon": shape.x}
            shape = None
        yield at, values, shape


def _row(at: int, values: Mapping[str, Any], shape: BaseGeometry | None, reading: Reading) -> Row:
    name = _text(values.get("name"))
    if not name:
        raise _Refused("the name is missing")
    if shape is not None:
        shape = _outline(shape)
        lat, lon = shapes.label_point(shape)
    else:
        lat, lon = _degrees(values, "lat"), _degrees(values, "lon")
        if not -90 <= lat <= 90:
            swapped = "; latitude and longitude look swapped" if abs(lon) <= 90 and abs(lat) <= 180 else ""
            raise _Refused(f"the latitude {lat:g} is not between -90 and 90{swapped}")
        if not -180 <= lon <= 180:
            raise _Refused(f"the longitude {lon:g} is not between -180 and 180")
        if lat == lon == 0:
            reading.warned.append(f"row {at}: '{name}' lies at 0, 0, in the sea off Africa")
    radius = shapes.radius_km(shape) if shape is not None else _radius(values, at, reading)
    return Row(
        at=at,
        id=_text(values.get("id")) or str(at),
        name=name,
        kind=_kind(values, shape is not None or radius > 0, at, reading),
        lat=round(lat, 6),
        lon=round(lon, 6),
        country_code=_country(values, at, reading),
        admin1=_text(values.get("admin1")) or None,
        population=_people(values, at, reading),
        radius_km=round(radius, 2),
        names=_several(values.get("names")),
        timezone=_text(values.get("timezone")) or None,
        shape=shape,
    )


def _text(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())


def _several(value: object) -> list[str]:
    parts = value if isinstance(value, list) else str(value or "").split("|")
    return [name for part in parts if (name := _text(part))]


def _outline(shape: BaseGeometry) -> BaseGeometry:
    if shape.geom_type not in ("Polygon", "MultiPolygon"):
        raise _Refused(f"a {shape.geom_type} is neither a point nor a polygon")
    west, south, east, north = shape.bounds if not shape.is_empty else (math.nan,) * 4
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise _Refused("the outline leaves the globe: GeoJSON wants longitude before latitude, in degrees")
    sound = shape if shape.is_valid else shapes.repaired(shape)
    if sound.is_empty:
        raise _Refused("the outline has no area")
    return sound


def _number(value: object) -> float:
    """Reads a number, with a decimal comma as well; NaN for what is none."""
    try:
        return float(_text(value).replace(",", "."))
    except ValueError:
        return math.nan


def _degrees(values: Mapping[str, Any], column: str) -> float:
    given = _text(values.get(column))
    if not given:
        raise _Refused(f"{REQUIRED[column]} is missing")
    if not math.isfinite(number := _number(given)):
        raise _Refused(f"{REQUIRED[column]} '{given[:20]}' is not a number of degrees")
    return number


def _radius(values: Mapping[str, Any], at: int, reading: Reading) -> float:
    given = _text(values.get("radius_km"))
    radius = _number(given) if given else 0.0
    if 0 <= radius <= LARGEST_RADIUS_KM:
        return radius
    reading.warned.append(f"row {at}: the radius '{given[:20]}' is not a number of kilometres and is left out")
    return 0.0


def _people(values: Mapping[str, Any], at: int, reading: Reading) -> int | None:
    given = _text(values.get("population"))
    digits = re.sub(r"[\s.,'’](?=\d{3}\b)", "", given)
    number = _number(digits) if given else math.nan
    if 0 <= number < 1e11:
        return round(number) or None
    if given:
        reading.warned.append(f"row {at}: the population '{given[:20]}' is not a number and is left out")
    return None


def _country(values: Mapping[str, Any], at: int, reading: Reading) -> str | None:
    given = _text(values.get("country_code"))
    if not given or COUNTRY.fullmatch(given):
        return given.upper() or None
    reading.warned.append(f"row {at}: '{given[:20]}' is not a two-letter country code and is left out")
    return None


def _kind(values: Mapping[str, Any], extended: bool, at: int, reading: Reading) -> PlaceKind:
    usual: PlaceKind = "area" if extended else "city"
    given = _text(values.get("kind"))
    if not given:
        return usual
    kind = _spellings()[1].get(_plain(given))
    if kind is None:
        known = ", ".join(get_args(PlaceKind))
        reading.warned.append(f"row {at}: the kind '{given[:20]}' is not one of {known}; {usual} is taken")
    return kind or usual
