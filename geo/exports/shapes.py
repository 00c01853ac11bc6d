"""The geometry of a row, as GeoJSON: longitude before latitude, rings by the right-hand rule."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import shapely
import shapely.geometry

from geo.exports.rows import Row
from geo.records import Place

Geometry = dict[str, Any]
Outline = Callable[[str], Geometry | None]
"""Returns the outline of a place by its id, as a GeoJSON polygon or multipolygon."""
DIGITS = 6
"""Of a degree: a tenth of a metre. RFC 7946, section 11.2, warns of more."""


def geometry(row: Row, outline: Outline | None = None) -> Geometry | None:
    """Returns where an incident happened: a point, all its points, or None where it has no place.

    With ``outline``, a region or district stands as its area, if that is known.
    """
    shapes = {place.id: outline(place.id) for place in row.places if place.kind == "area"} if outline else {}
    areas = [shape for shape in shapes.values() if shape]
    points = [_position(place) for place in row.places if not shapes.get(place.id)]
    if not areas:
        return _points(points)
    parts = [polygon for area in areas for polygon in _polygons(area)]
    together: Geometry = (
        {"type": "Polygon", "coordinates": parts[0]}
        if len(parts) == 1
        else {"type": "MultiPolygon", "coordinates": parts}
    )
    spots = _points(points)
    return {"type": "GeometryCollection", "geometries": [spots, together]} if spots else together


def _position(place: Place) -> list[float]:
    return [round(place.lon, DIGITS), round(place.lat, DIGITS)]


def _points(points: list[list[float]]) -> Geometry | None:
    if not points:
        return None
    if len(points) == 1:
        return {"type": "Point", "coordinates": points[0]}
    return {"type": "MultiPoint", "coordinates": points}


def _polygons(area: Geometry) -> list[Any]:
    """Returns an outline's polygons as coordinates, outer rings counterclockwise (RFC 7946, section 3.1.6)."""
    shape = shapely.orient_polygons(shapely.geometry.shape(area), exterior_cw=False)
    plain = shapely.geometry.mapping(shape)
    polygons = plain["coordinates"] if plain["type"] == "MultiPolygon" else [plain["coordinates"]]
    return [[[[round(x, DIGITS), round(y, DIGITS)] for x, y, *_ in ring] for ring in polygon] for polygon in polygons]


class Extent:
    """The box around all that was drawn, in four numbers a hemisphere, so that it needs no memory of the points.

    Where the points lie on both sides of the antimeridian and nearer to it than to each other the other way round, the
    box crosses it: its west is then greater than its east (RFC 7946, section 5.2).
    """

    def __init__(self) -> None:
        self._west: list[float] = []
        self._east: list[float] = []
        self._tall: list[float] = []

    def take(self, shape: Geometry | None) -> None:
        if shape is None:
            return
        if shape["type"] == "GeometryCollection":
            for part in shape["geometries"]:
                self.take(part)
        else:
            self._flat(shape["coordinates"])

    def _flat(self, coordinates: Any) -> None:
        if isinstance(coordinates[0], list):
            for part in coordinates:
                self._flat(part)
            return
        lon, lat = coordinates
        side = self._west if lon < 0 else self._east
        for values, value in ((side, lon), (self._tall, lat)):
            if not values:
                values[:] = [value, value]
            elif value < values[0]:
                values[0] = value
            elif value > values[1]:
                values[1] = value

    def box(self) -> list[float] | None:
        """Returns west, south, east, north; None where nothing was drawn."""
        if not self._tall:
            return None
        south, north = self._tall
        if not self._west or not self._east:
            west, east = self._west or self._east
        elif self._east[0] - self._west[1] > 180:
            west, east = self._east[0], self._west[1]
        else:
            west, east = self._west[0], self._east[1]
        return [west, south, east, north]
