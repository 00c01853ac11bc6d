"""The pictures inside a briefing: map and timeline, drawn only where the plan shows them."""

from __future__ import annotations

import io

from PIL import Image

from geo.briefing.model import Pictures
from geo.briefing.plan import Plan
from geo.briefing.view import View
from geo.gazetteer.lookup import Gazetteer
from geo.views.wording import wording

MAP = (1900, 1240)
"""Dots of the map: 275 an inch across the text of an A4 page."""
TIMELINE, LARGER = 1900, 1.3


def pictures(view: View, plan: Plan, gazetteer: Gazetteer) -> Pictures:
    """Draws what the plan's parts need."""
    from geo.views.static_map import map_png  # matplotlib is slow to import
    from geo.views.timeline_picture import timeline_picture

    w = wording(plan.language)
    shown = {part.id for part in plan.parts if part.shown}
    wide, high = MAP
    map_ = timeline = None
    if "map" in shown:
        statements = view.filters.statements
        map_ = light(map_png(view.drawn, gazetteer, width=wide, height=high, statements=statements, listed=False, w=w))
    if "timeline" in shown:
        timeline = light(timeline_picture(view.shown, w, width=TIMELINE, larger=LARGER))
    return Pictures(map_, timeline)


def light(png: bytes) -> bytes:
    """Returns a picture of flat colours in 256 of them, half as large: a document is sent about."""
    out = io.BytesIO()
    with Image.open(io.BytesIO(png)) as picture:
        few = picture.convert("RGB").quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(out, "PNG")
    return out.getvalue()
