"""The map as a picture: what is reported, where, on whose word, on one sheet that needs no screen.

On a wide sheet the map stands left, and right a column with the incidents in words, the key and the sources; on any
other the key lies on the map. Drawn from the gazetteer's own shapes; the same analyses give the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.errors import InputError
from geo.gazetteer.lookup import Gazetteer
from geo.records import Analysis
from geo.views import palette, sheet
from geo.views.canvas import Box, Canvas, Form
from geo.views.labels import Labels
from geo.views.size import Size
from geo.views.static_map.furniture import locator, scale
from geo.views.static_map.layers import land, marks, names, shade
from geo.views.static_map.scene import guessed, scene
from geo.views.wording import Wording, wording

__all__ = ["guessed", "map_picture", "map_png"]

LARGER = 1.6
"""By how much letters and signs are larger inside a document, where the picture is small."""
WIDE = 1.2
"""A sheet at least so many times as wide as high has the column."""


def map_picture(
    analyses: Sequence[Analysis],
    gazetteer: Gazetteer,
    size: Size,
    form: Form = "png",
    *,
    title: str | None = None,
    statements: bool = True,
    w: Wording | None = None,
) -> bytes:
    """Returns the map of all incidents of the analyses as a sheet with title, key, scale, sources and locator.

    Args:
        title: what stands at the head; the number of incidents when None.
        statements: whether the places from which somebody spoke are drawn.
        w: the words; English when None.

    Raises:
        InputError: as for :class:`Size`.
    """
    width, height = size.canvas(form)
    listed = width >= WIDE * height
    canvas = Canvas(width, height, form)
    _draw(canvas, analyses, gazetteer, title, statements, listed, not listed, w or wording())
    return canvas.data(size.dpi)


def map_png(
    analyses: Sequence[Analysis],
    gazetteer: Gazetteer,
    *,
    width: int = 1920,
    height: int = 1080,
    title: str | None = None,
    statements: bool = True,
    listed: bool = True,
    w: Wording | None = None,
) -> bytes:
    """Returns the map as a PNG of ``width`` by ``height`` pixels.

    Args:
        listed: whether a column beside the map tells the incidents in words; without it the key lies on the map and
            all letters are larger, for a picture inside a document, which has its own title.

    Raises:
        InputError: the size is below 640 by 400 or above 8000 pixels a side.
    """
    if not (640 <= width <= 8000 and 400 <= height <= 8000):
        raise InputError(f"A map can be from 640 × 400 to 8,000 × 8,000 pixels; {width} × {height} was asked for.")
    canvas = Canvas(width, height)
    _draw(canvas, analyses, gazetteer, title, statements, listed, False, w or wording())
    return canvas.data()


def _draw(
    canvas: Canvas,
    analyses: Sequence[Analysis],
    gazetteer: Gazetteer,
    title: str | None,
    statements: bool,
    listed: bool,
    headed: bool,
    w: Wording,
) -> None:
    """Draws the sheet: with a column (``listed``), with a head and the key on the map (``headed``), or bare."""
    width, height = canvas.width, canvas.height
    unit = min(height / 1080, width / 1500) if listed else min(height, width) / 1080 * (1 if headed else LARGER)
    paper = sheet.Sheet(canvas, unit, w)
    side = round(max(width * 0.25, 330 * unit)) if listed else 0
    top = sheet.head_high(paper, width, title, analyses) if headed else 0.0
    box: Box = (0.0, top, float(width - side), float(height))
    shown = scene(analyses, gazetteer, box, (0, 0) if listed else (200 * unit, 0), statements, w)
    canvas.box(box, face=palette.SEA)
    labels = Labels(canvas, box, unit)
    countries = land(canvas, shown.view, gazetteer, unit, w)
    shade(canvas, shown, unit)
    labels.block(scale(canvas, shown.view, unit, w))
    if found := locator(canvas, shown.view, gazetteer, unit):
        labels.block(found)
    notes = shown.notes(w)
    if not listed:
        labels.block(sheet.inset(paper, box, shown.found, shown.signs, notes))
    marks(canvas, shown, labels, unit)
    nameless = names(canvas, shown, countries, labels, gazetteer, unit, w)
    if headed:
        sheet.head(paper, width, title, analyses)
    if listed:
        if nameless:
            notes.insert(0, w.counted("nameless", nameless))
        canvas.line([(box[2], 0), (box[2], height)], palette.UNIT, 1)
        beside = (box[2], 0.0, float(width), float(height))
        sheet.column(paper, beside, shown.found, analyses, title=title, shown=shown.signs, notes=notes)
