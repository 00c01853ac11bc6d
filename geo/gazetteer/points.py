"""Where a country or unit is put on the map: its reference point, and the point of its label.

The reference point is what the place's coordinates say: that of the GeoNames record where ``points.csv`` gives it,
which is how other data sets place the large countries and units, whose middle is anyone's choice. The label point
lies inside the outline and is where the map writes the name.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Mapping
from importlib import resources

import shapely

from geo.gazetteer import schema, shapes
from geo.gazetteer.entries import Entry
from geo.gazetteer.normalize import base_name, normalise
from geo.gazetteer.units import Units

SEA_DEGREES = 1.0
"""The middle of a group of islands may lie in the sea this far from the nearest; farther off it is a mistake."""
SHORE_DEGREES = 0.1
"""A reference point this far outside a simplified outline is still of that place (Hawaii's lies in a strait)."""


def settle(nations: Mapping[str, Entry], units: Units) -> None:
    """Puts every country's label inside its outline, a country that stands far outside of it as well, and takes over
    the reference points."""
    outlines = {id(s.place): s.shape for s in units.shapes if s.detail == schema.FINE}
    for nation in nations.values():
        outline = outlines.get(id(nation))
        if outline is None:
            continue
        point = shapely.Point(nation.lon, nation.lat)
        if math.isnan(nation.lat) or not outline.covers(point):
            lat, lon = shapes.label_point(outline)
            nation.label = (round(lat, 5), round(lon, 5))
            if math.isnan(nation.lat) or outline.distance(point) > SEA_DEGREES:
                nation.lat, nation.lon = nation.label
    first = {(u.country_code, base_name(normalise(u.name))): u for u in units.first}
    for key, geonameid, lat, lon in _rows():
        head, _, tail = key.partition(":")
        entry = nations.get(tail) if head == "country" else first.get((head, base_name(normalise(tail))))
        outline = None if entry is None else outlines.get(id(entry))
        if entry is None or outline is None or outline.distance(shapely.Point(lon, lat)) > SHORE_DEGREES:
            continue
        entry.label = entry.label or (entry.lat, entry.lon)
        entry.lat, entry.lon, entry.geonameid = lat, lon, geonameid


def _rows() -> Iterable[tuple[str, int, float, float]]:
    text = resources.files("geo.gazetteer").joinpath("points.csv").read_text(encoding="utf8")
    for row in csv.DictReader(text.splitlines()):
        yield row["place"], int(row["geonameid"]), float(row["lat"]), float(row["lon"])
