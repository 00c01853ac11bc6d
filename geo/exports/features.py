"""GeoJSON (RFC 7946): a feature an incident, written as they come."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO

import msgspec

from geo.exports.rows import Row
from geo.exports.schema import ATTRIBUTION
from geo.exports.shapes import Extent, Outline, geometry

BLOCK = 1 << 18
"""Bytes that are gathered before they are written."""


def write(rows: Iterable[Row], file: IO[bytes], *, outline: Outline | None = None) -> int:
    """Writes a FeatureCollection, a line a feature, and returns the number of features.

    An incident without a place has the geometry null. The box around all stands last, when it is known.
    """
    encoder, extent, count = msgspec.json.Encoder(), Extent(), 0
    pending = bytearray(b'{"type":"FeatureCollection","features":[')
    for row in rows:
        shape = geometry(row, outline)
        extent.take(shape)
        feature = {"type": "Feature", "id": row.values["event_id_cnty"], "geometry": shape, "properties": row.values}
        pending += b",\n" if count else b"\n"
        pending += encoder.encode(feature)
        count += 1
        if len(pending) >= BLOCK:
            file.write(pending)
            pending = bytearray()
    pending += b"\n]"
    if box := extent.box():
        pending += b',\n"bbox":' + encoder.encode(box)
    pending += b',\n"attribution":' + encoder.encode(ATTRIBUTION) + b"}\n"
    file.write(pending)
    return count
