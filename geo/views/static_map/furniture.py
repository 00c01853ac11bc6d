"""What a map needs besides its matter: a scale, an arrow to the north, a small map that says where this one lies."""

from __future__ import annotations

import math

from geo.gazetteer.lookup import Gazetteer
from geo.views import palette
from geo.views.canvas import PAPER, Box, Canvas, Type
from geo.views.frame import KM_PER_DEGREE, Window
from geo.views.wording import Wording

GREY = "#4A4F5A"
LOCATED_BELOW_KM = 5000.0
"""A window higher than this is recognised without help."""
AROUND = 5.5
"""How many times as high as the map's own window that of the locator is."""
LEAST_DEGREES = 22.0


def scale(canvas: Canvas, view: Window, unit: float, w: Wording) -> Box:
    """Draws the scale bar, true at the window's middle latitude, and the arrow to the north; returns their box."""
    per_km = view.scale / KM_PER_DEGREE
    lengths = [m * 10**e for e in range(4) for m in (1, 2, 5)]
    km = max((length for length in lengths if length * per_km <= 190 * unit), default=1)
    right, bottom = view.box[2] - 28 * unit, view.box[3] - 26 * unit
    left = right - km * per_km
    north = left - 28 * unit
    canvas.box((north - 20 * unit, bottom - 40 * unit, right + 14 * unit, bottom + 12 * unit), PAPER, alpha=0.8)
    ends = [(left, bottom - 8 * unit), (left, bottom), (right, bottom), (right, bottom - 8 * unit)]
    canvas.line(ends, GREY, 2 * unit)
    style = Type(15 * unit, GREY)
    canvas.text((left + right) / 2, bottom - 10 * unit, w("map.kilometres", n=w.whole(km)), style, across="center")
    tip, foot = bottom - 35 * unit, bottom - 15 * unit
    half = 7 * unit
    canvas.polygon([(north, tip), (north + half, foot), (north, foot - 5 * unit)], GREY)
    canvas.polygon([(north, tip), (north - half, foot), (north, foot - 5 * unit)], PAPER, GREY, 1 * unit)
    canvas.text(north, bottom + 2 * unit, w("map.north"), Type(14 * unit, GREY, "bold"), across="center")
    return north - 26 * unit, bottom - 46 * unit, right + 20 * unit, bottom + 20 * unit


def locator(canvas: Canvas, view: Window, gazetteer: Gazetteer, unit: float) -> Box | None:
    """Draws a small map of the wider region at the upper right, with the map's window in it; returns its box."""
    if view.height_km > LOCATED_BELOW_KM:
        return None
    wide, high, off = 218 * unit, 150 * unit, 18 * unit
    box = (view.box[2] - off - wide, view.box[1] + off, view.box[2] - off, view.box[1] + off + high)
    around = _around(view, box)
    canvas.box((box[0] - 3 * unit, box[1] - 3 * unit, box[2] + 3 * unit, box[3] + 3 * unit), PAPER)
    canvas.box(box, palette.SEA)
    shapes = [
        path
        for bounds, turn in around.turns()
        for feature in gazetteer.basemap("country", bounds)
        if (path := around.path(feature["geometry"], turn))
    ]
    canvas.shapes(shapes, box, face=palette.LAND)
    canvas.shapes(shapes, box, edge=palette.BORDER, line=0.6 * unit)
    left, top = around.pixel(view.north, view.west)
    right, bottom = around.pixel(view.south, view.east)
    colour = palette.TYPES["Explosions/Remote violence"]
    shown = (max(left, box[0]), max(top, box[1]), min(right, box[2]), min(bottom, box[3]))
    canvas.box(shown, colour, alpha=0.18)
    canvas.box(shown, edge=colour, line=2 * unit)
    canvas.box(box, edge=palette.BORDER, line=1 * unit)
    return box[0] - 8 * unit, box[1] - 8 * unit, box[2] + 8 * unit, box[3] + 8 * unit


def _around(view: Window, box: Box) -> Window:
    rise = max((view.north - view.south) * AROUND, LEAST_DEGREES)
    lat, lon = (view.south + view.north) / 2, (view.west + view.east) / 2
    lat = max(min(lat, 88 - rise / 2), rise / 2 - 88)
    shrink = max(math.cos(math.radians(lat)), 0.2)
    run = min(rise * (box[2] - box[0]) / (box[3] - box[1]) / shrink, 359.0)
    return Window(lat - rise / 2, lon - run / 2, lat + rise / 2, lon + run / 2, box)
