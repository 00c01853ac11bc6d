"""The gazetteer's units as a map draws them."""

from __future__ import annotations

import sqlite3
from typing import Any

from geo.gazetteer import schema, shapes

WIDE = 25.0
"""A window wider than this many degrees is drawn in the coarse shapes."""


def features(
    connection: sqlite3.Connection, level: str, bounds: tuple[float, float, float, float] | None
) -> list[dict[str, Any]]:
    """Returns the units of one level as GeoJSON features, the large ones first, cut off well outside the window.

    Args:
        level: one of ``schema.LEVELS``.
        bounds: south, west, north, east in degrees; None is the whole world.
    """
    wide = bounds is None or max(bounds[2] - bounds[0], bounds[3] - bounds[1]) > WIDE
    detail = schema.COARSE if wide and level != "admin2" else schema.FINE
    south, west, north, east = bounds or (-90.0, -180.0, 90.0, 180.0)
    rows = connection.execute(
        "SELECT p.id, p.name, p.country_code, s.lat, s.lon, s.wkb FROM boxes b JOIN shapes s ON s.n = b.n "
        "JOIN places p ON p.n = s.place WHERE b.west <= ? AND b.east >= ? AND b.south <= ? AND b.north >= ? "
        "AND s.detail = ? AND s.level & ? ORDER BY p.radius_km DESC, p.id",
        (east, west, north, south, detail, schema.LEVELS[level]),
    )
    found = []
    for id, name, code, lat, lon, wkb in rows:
        shape = shapes.unpack(wkb)
        if bounds is not None:
            shape = shapes.within(shape, bounds)
        if shape.is_empty:
            continue
        keys = {"id": id, "name": name, "country_code": code, "label_lat": lat, "label_lon": lon}
        found.append({"type": "Feature", "properties": keys, "geometry": shapes.geojson(shape)})
    return found
