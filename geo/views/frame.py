"""The window of a static map: which part of the world it shows, and where in the picture a coordinate falls.

Equirectangular, the longitudes shortened by the cosine of the window's middle latitude, so that shapes keep their form.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from matplotlib.path import Path

from geo.records import Place
from geo.views.canvas import Box, path

KM_PER_DEGREE = 111.195
SMALLEST_KM = 260.0
"""A single town is shown with its surroundings."""
SCENE_KM = 1500.0
"""How far apart the places of one scene lie at most."""
MARGIN = 0.22
WORLD = (-58.0, -179.9, 80.0, 179.9)
Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Window:
    """South, west, north, east in degrees, west perhaps below -180 and east perhaps above 180, in a box of pixels."""

    south: float
    west: float
    north: float
    east: float
    box: Box

    @property
    def scale(self) -> float:
        """Pixels per degree of latitude."""
        return (self.box[3] - self.box[1]) / (self.north - self.south)

    @property
    def height_km(self) -> float:
        return (self.north - self.south) * KM_PER_DEGREE

    def pixel(self, lat: float, lon: float) -> tuple[float, float]:
        """Returns where a coordinate falls, in the turn of the globe that is nearest to the window's middle."""
        middle = (self.west + self.east) / 2
        lon += 360 * round((middle - lon) / 360)
        left, top, right, _ = self.box
        return left + (lon - self.west) / (self.east - self.west) * (right - left), top + (
            self.north - lat
        ) * self.scale

    def shows(self, lat: float, lon: float) -> bool:
        x, y = self.pixel(lat, lon)
        left, top, right, bottom = self.box
        return left <= x <= right and top <= y <= bottom

    def turns(self) -> list[tuple[Bounds, float]]:
        """Returns the windows within ±180 degrees that make up this one, and by what their longitudes are moved."""
        out: list[tuple[Bounds, float]] = []
        for turn in (-360.0, 0.0, 360.0):
            west, east = max(self.west - turn, -180.0), min(self.east - turn, 180.0)
            if west < east:
                out.append(((max(self.south, -90.0), west, min(self.north, 90.0), east), turn))
        return out

    def path(self, geometry: dict[str, Any], turn: float = 0.0) -> Path | None:
        """Returns a GeoJSON polygon as a path in pixels."""
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        left, top, right, _ = self.box
        wide = (right - left) / (self.east - self.west)
        rings = []
        for polygon in polygons:
            for ring in polygon:
                points = np.asarray(ring, dtype=float)[:, :2]
                xs = left + (points[:, 0] + turn - self.west) * wide
                rings.append(_sparse(np.column_stack([xs, top + (self.north - points[:, 1]) * self.scale])))
        return path(rings)

    def inside(self, geometry: dict[str, Any], turn: float = 0.0) -> tuple[float, float, float] | None:
        """Returns a point in pixels well inside the visible part of a polygon, and that part's share of the window."""
        whole = shapely.make_valid(shapely.geometry.shape(geometry))
        edges = (self.west - turn, self.south, self.east - turn, self.north)
        try:
            seen = shapely.clip_by_rect(whole, *edges)
        except shapely.errors.GEOSException:  # a corner that the edge cuts off is no ring; the slow way copes with it
            seen = shapely.intersection(whole, shapely.box(*edges))
        parts = [p for p in shapely.get_parts(seen).tolist() if p.geom_type == "Polygon" and not p.is_empty]
        if not parts:
            return None
        largest = max(parts, key=lambda p: p.area)
        circle = shapely.maximum_inscribed_circle(largest, tolerance=(self.north - self.south) / 100)
        point = shapely.Point(circle.coords[0])
        x, y = self.pixel(point.y, point.x + turn)
        share = largest.area / ((self.north - self.south) * (self.east - self.west))
        return x, y, share


def _sparse(ring: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Returns a closed ring without the points that fall on the same half pixel as the one before."""
    grid = np.round(ring * 2)
    kept = np.ones(len(ring), dtype=bool)
    kept[1:] = (grid[1:] != grid[:-1]).any(axis=1)
    kept[-1] = True
    return ring[kept]


def window(
    places: Iterable[Place], outlines: Iterable[dict[str, Any]], box: Box, inset: tuple[float, float] = (0, 0)
) -> Window:
    """Returns the window that shows places and outlines with a margin; the world where there are none.

    Args:
        inset: pixels at the left and at the bottom in which nothing of importance should lie.
    """
    points = [p for place in places for p in _around(place)]
    points += [(lat, lon) for shape in outlines for lat, lon in _corners(shape)]
    if not points:
        return _fitted(*WORLD, box, (0, 0))
    lons = _unwrapped([lon for _, lon in points])
    south, north = min(lat for lat, _ in points), max(lat for lat, _ in points)
    west, east = min(lons), max(lons)
    shrink = max(math.cos(math.radians((south + north) / 2)), 0.2)
    rise = max(north - south, SMALLEST_KM / KM_PER_DEGREE)
    run = max(east - west, SMALLEST_KM / KM_PER_DEGREE / shrink)
    lat, lon = (south + north) / 2, (west + east) / 2
    rise, run = rise * (0.5 + MARGIN), run * (0.5 + MARGIN)
    return _fitted(lat - rise, lon - run, lat + rise, lon + run, box, inset)


def gathered(points: Sequence[tuple[float, float]]) -> list[bool]:
    """Tells which of the points (lat, lon) make the scene, so that one far from all others does not shrink the rest.

    The scene is what lies within ``SCENE_KM`` of the point in the middle of the others, if that is three quarters of
    them at least; else it is all of them.
    """

    def km(a: tuple[float, float], b: tuple[float, float]) -> float:
        shrink = math.cos(math.radians((a[0] + b[0]) / 2))
        return math.hypot(a[0] - b[0], ((a[1] - b[1] + 180) % 360 - 180) * shrink) * KM_PER_DEGREE

    if len(points) < 4:
        return [True] * len(points)
    middle = min(points, key=lambda a: sorted(km(a, b) for b in points)[len(points) // 2])
    near = [km(middle, p) <= SCENE_KM for p in points]
    return near if sum(near) >= 0.75 * len(points) else [True] * len(points)


def _fitted(south: float, west: float, north: float, east: float, box: Box, inset: tuple[float, float]) -> Window:
    """Widens the window until it has the form of its box."""
    wide, high = box[2] - box[0] - inset[0], box[3] - box[1] - inset[1]
    shrink = max(math.cos(math.radians((south + north) / 2)), 0.2)
    rise, run = north - south, (east - west) * shrink
    scale = min(wide / run, high / rise, wide / 360 / shrink * 1.0 if run / shrink > 300 else math.inf)
    lat, lon = (south + north) / 2, (west + east) / 2
    half_lat, half_lon = high / scale / 2, wide / scale / 2 / shrink
    south, north = lat - half_lat - inset[1] / scale, lat + half_lat
    west, east = lon - half_lon - inset[0] / scale / shrink, lon + half_lon
    return Window(south, west, north, min(east, west + 360), box)


def _around(place: Place) -> Sequence[tuple[float, float]]:
    if place.kind == "country" or not place.radius_km:
        return [(place.lat, place.lon)]
    rise = min(place.radius_km, 300) / KM_PER_DEGREE
    run = rise / max(math.cos(math.radians(place.lat)), 0.2)
    return [(place.lat - rise, place.lon - run), (place.lat + rise, place.lon + run)]


def _corners(geometry: dict[str, Any]) -> Sequence[tuple[float, float]]:
    west, south, east, north = shapely.geometry.shape(geometry).bounds
    return [(south, west), (north, east)] if east - west < 90 else []


def _unwrapped(lons: list[float]) -> list[float]:
    """Moves longitudes by full turns so that they lie as close together as they can, across the date line too."""
    ordered = sorted(lon % 360 for lon in lons)
    gaps = [(b - a, b) for a, b in zip(ordered, [*ordered[1:], ordered[0] + 360], strict=True)]
    _, start = max(gaps)
    start %= 360
    hair = 1e-9  # lest the first of them, off by a rounding error, land a full turn away
    moved = [(lon - start + hair) % 360 - hair + start for lon in lons]
    turn = 360 * round((sum(moved) / len(moved)) / 360)
    return [lon - turn for lon in moved]
