"""Polygons: from the package's file to simplified, dissolved shapes, and from stored bytes to GeoJSON."""

from __future__ import annotations

import contextlib
import json
import math
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

Shapes = npt.NDArray[np.object_]

FINE_DEGREES = 0.004
COARSE_DEGREES = 0.02
HOLE_DEGREES2 = 4e-4
"""Holes smaller than this are gaps between badly fitting neighbours, not lakes or enclaves worth drawing."""
KM_PER_DEGREE = 111.195
BATCH = 2000


def polygonal(shape: BaseGeometry) -> BaseGeometry:
    """Returns the polygons of a shape, whatever else repairing it has left beside them."""
    if shape.geom_type in ("Polygon", "MultiPolygon"):
        return shape
    parts = [p for p in shapely.get_parts(shape).tolist() if p.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(parts) if parts else shapely.MultiPolygon()


def repaired(shape: BaseGeometry) -> BaseGeometry:
    """Returns the polygons that an invalid shape must have meant."""
    return polygonal(shapely.make_valid(shape, method="structure", keep_collapsed=False))


def valid(shapes: Shapes) -> Shapes:
    """Returns the shapes with the invalid ones repaired."""
    shapes = shapes.copy()
    for i in np.flatnonzero(~shapely.is_valid(shapes)):
        shapes[i] = repaired(shapes[i])
    return shapes


def read(connection: sqlite3.Connection, ids: Iterable[int] | None = None) -> tuple[list[tuple[Any, ...]], Shapes]:
    """Reads the second-level units of locatepy's file: rows of (id, name, state code, country id), and shapes."""
    rows = connection.execute(
        "SELECT id, name, state_id, country_id, geom_wkb FROM municipalities ORDER BY country_id, state_id, id"
    ).fetchall()
    if ids is not None:
        wanted = set(ids)
        rows = [r for r in rows if r[3] in wanted]
    shapes = valid(np.asarray(shapely.from_wkb([zlib.decompress(r[4]) for r in rows]), dtype=object))
    return [r[:4] for r in rows], shapes


def simplified(shapes: Shapes, tolerance: float) -> Shapes:
    """Simplifies shapes so that shared borders stay shared; ``tolerance`` in degrees. None comes out empty."""
    done = np.asarray(shapely.coverage_simplify(shapes, tolerance), dtype=object)
    lost = shapely.is_empty(done)
    done[lost] = shapes[lost]
    return valid(done)


def dissolved(shapes: Sequence[BaseGeometry]) -> BaseGeometry:
    """Joins neighbours into one shape and closes the slivers between them."""
    if len(shapes) == 1:
        return shapes[0]
    sound = valid(np.array(shapes, dtype=object))
    try:
        whole = shapely.union_all(sound)
    except shapely.errors.GEOSException:
        whole = shapely.union_all(sound, grid_size=1e-6)
    return without_slivers(polygonal(whole))


def without_slivers(shape: BaseGeometry) -> BaseGeometry:
    """Returns the shape without the holes that are too small to be drawn."""
    parts = []
    for part in shapely.get_parts(shape).tolist():
        rings = [r for r in part.interiors if shapely.Polygon(r).area > HOLE_DEGREES2]
        parts.append(shapely.Polygon(part.exterior, rings) if len(rings) < len(part.interiors) else part)
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def area_km2(shape: BaseGeometry) -> float:
    """Area in square kilometres, each part scaled by the cosine of its own latitude."""
    total = 0.0
    for part in shapely.get_parts(shape).tolist():
        total += part.area * math.cos(math.radians(part.centroid.y)) * KM_PER_DEGREE**2
    return total


def radius_km(shape: BaseGeometry) -> float:
    """Radius in kilometres of the circle with the shape's area."""
    return math.sqrt(area_km2(shape) / math.pi)


def label_point(shape: BaseGeometry) -> tuple[float, float]:
    """Latitude and longitude of a point inside the largest part, well away from its border."""
    parts = shapely.get_parts(shape).tolist()
    largest = max(parts, key=lambda p: p.area)
    centre = largest.centroid
    if largest.contains(centre):
        return centre.y, centre.x
    with contextlib.suppress(shapely.errors.GEOSException, ValueError):
        circle = shapely.maximum_inscribed_circle(largest, tolerance=max(math.sqrt(largest.area) / 50, 1e-4))
        point = shapely.get_point(circle, 0)
        return point.y, point.x
    point = largest.representative_point()
    return point.y, point.x


def pack(shapes: Shapes) -> Iterator[bytes]:
    """Yields the bytes in which shapes are stored: WKB, four decimals (11 m), compressed."""
    with ThreadPoolExecutor(2) as pool:
        for start in range(0, len(shapes), BATCH):
            batch = shapes[start : start + BATCH]
            rounded = valid(np.asarray(shapely.transform(batch, lambda xy: np.round(xy, 4)), dtype=object))
            lost = shapely.is_empty(rounded)
            rounded[lost] = batch[lost]
            yield from pool.map(_compress, shapely.to_wkb(rounded).tolist())


def _compress(data: bytes) -> bytes:
    return zlib.compress(data, 5)


def unpack(data: bytes) -> BaseGeometry:
    return shapely.from_wkb(zlib.decompress(data))


def geojson(shape: BaseGeometry) -> dict[str, Any]:
    """Returns the shape as a GeoJSON geometry, longitude first."""
    result: dict[str, Any] = json.loads(shapely.to_geojson(shape))
    return result


def within(shape: BaseGeometry, bounds: tuple[float, float, float, float], most: int = 3000) -> BaseGeometry:
    """Returns what of a shape matters to a window: its parts that touch it and, if these still have more than ``most``
    points, the piece of them within three windows' widths.

    Args:
        bounds: south, west, north, east in degrees.
    """
    south, west, north, east = bounds
    if shapely.get_num_coordinates(shape) <= most:
        return shape
    high, wide = north - south, east - west
    window = (west - wide, south - high, east + wide, north + high)
    parts = np.asarray(shapely.get_parts(shape))
    parts = parts[shapely.intersects(parts, shapely.box(*window))]
    kept: BaseGeometry = shapely.MultiPolygon(parts.tolist())
    if shapely.get_num_coordinates(kept) > most:
        kept = polygonal(shapely.clip_by_rect(kept, *window))
    return kept
