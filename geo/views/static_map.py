"""The map as a picture: what is reported, where, on whose word, on one sheet that needs no screen.

Left the map, right a column with the incidents in words, the key and the sources. Drawn from the gazetteer's own
shapes; the same analyses give the same bytes.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from typing import Any

from geo.errors import InputError
from geo.gazetteer.lookup import Gazetteer
from geo.records import Analysis, Place, Toponym
from geo.views import palette
from geo.views import sheet as sheets
from geo.views.canvas import PAPER, Box, Canvas, Labels, Type
from geo.views.frame import KM_PER_DEGREE, Window, gathered, window
from geo.views.items import Happening, credits_due, happenings
from geo.views.sheet import Sheet, column, name

UNSURE = 0.5
"""A place scored lower is drawn hollow, as is a place no finer than a country; the same as on the screen's map."""
UNITS_BELOW_KM, SECOND_UNITS_BELOW_KM = 2500.0, 420.0
FAR_KM = 900.0
_Point = tuple[Toponym, list[Happening]]


def map_png(
    analyses: Sequence[Analysis],
    gazetteer: Gazetteer,
    *,
    width: int = 1920,
    height: int = 1080,
    title: str | None = None,
    statements: bool = True,
    listed: bool = True,
) -> bytes:
    """Returns the map of all incidents of the analyses as a PNG of ``width`` by ``height`` pixels.

    Args:
        title: what stands at the head of the column; the number of incidents when None.
        statements: whether the places from which somebody spoke are drawn.
        listed: whether a column beside the map tells the incidents in words; without it the key lies on the map and
            all letters are larger, for a picture inside a document.

    Raises:
        InputError: the size is below 640 by 400 or above 8000 pixels a side.
    """
    if not (640 <= width <= 8000 and 400 <= height <= 8000):
        raise InputError(f"A map can be from 640 × 400 to 8,000 × 8,000 pixels; {width} × {height} was asked for.")
    canvas = Canvas(width, height)
    unit = min(height / 1080, width / 1500) * (1 if listed else 1.35)
    found = happenings(analyses)
    side = round(max(width * 0.25, 330 * unit)) if listed else 0
    box = (0.0, 0.0, float(width - side), float(height))
    sheet = Sheet(canvas, unit)

    marked = _marked(found)
    districts = _districts(analyses, gazetteer)
    view = _view(marked, districts, analyses, box, (0, 0) if listed else (200 * unit, 0))
    canvas.box(box, face=palette.SEA)
    labels = Labels(canvas, box)
    countries = _land(canvas, view, gazetteer, unit)
    _shade(canvas, view, districts, marked, unit)
    labels.block(_scale(canvas, view, unit))
    points = [p for p in marked if (at := p[0].place) and view.shows(at.lat, at.lon)]
    spoken = [p for p in _spoken(analyses) if view.shows(p.lat, p.lon)] if statements else []
    shown = {"guess": any(guessed(t) for t, _ in points), "spoken": bool(spoken), "district": bool(districts)}
    notes = _left_out(found, marked, points, [p for p in _spoken(analyses) if statements and p not in spoken])
    notes += [f"Places: {credit}" for credit in credits_due(analyses)]
    if not listed:
        labels.block(sheets.inset(sheet, box, found, shown, notes))
    _marks(canvas, view, points, spoken, labels, unit)
    _names(canvas, view, districts, points, spoken, countries, labels, gazetteer, unit)
    if listed:
        canvas.line([(box[2], 0), (box[2], height)], palette.UNIT, 1)
        beside = (box[2], 0.0, float(width), float(height))
        column(sheet, beside, found, analyses, title=title, shown=shown, notes=notes)
    return canvas.png()


def _left_out(
    found: Sequence[Happening], marked: Sequence[_Point], points: Sequence[_Point], far: Sequence[Place]
) -> list[str]:
    """Says what the map does not show."""
    notes = []
    if lost := sum(not h.placed for h in found):
        notes.append(f"Not on the map: {lost} incident{'' if lost == 1 else 's'} whose place is not said")
    if outside := dict.fromkeys(name(t) for t, happened in marked if (t, happened) not in points):
        notes.append("Incidents beyond the edge: " + ", ".join(outside))
    if far:
        notes.append("Statements from beyond the edge: " + ", ".join(p.name for p in far))
    return notes


def guessed(toponym: Toponym) -> bool:
    """Whether a place is drawn hollow: one that is doubtful, or no finer than a country."""
    return toponym.score < UNSURE or (toponym.place is not None and toponym.place.kind == "country")


def _marked(found: Sequence[Happening]) -> list[_Point]:
    """Returns each place where something happened, with what happened there, in the order of the text."""
    places: dict[str, _Point] = {}
    for happening in found:
        for n in happening.incident.toponyms:
            toponym = happening.analysis.toponyms[n]
            if toponym.place is None:
                continue
            known = places.setdefault(toponym.place.id, (toponym, []))
            if toponym.score > known[0].score:
                places[toponym.place.id] = known = (toponym, known[1])
            if happening not in known[1]:
                known[1].append(happening)
    return list(places.values())


def _districts(analyses: Iterable[Analysis], gazetteer: Gazetteer) -> dict[str, tuple[Toponym, dict[str, Any] | None]]:
    """Returns the regions that the text names as places where something is, by id, with outlines where known."""
    out: dict[str, tuple[Toponym, dict[str, Any] | None]] = {}
    for analysis in analyses:
        for toponym in analysis.toponyms:
            place = toponym.place
            if toponym.role == "literal" and place and place.kind == "area" and place.id not in out:
                out[place.id] = (toponym, gazetteer.outline(place.id))
    return out


def _spoken(analyses: Iterable[Analysis]) -> list[Place]:
    found: dict[str, Place] = {}
    for toponym in itertools.chain.from_iterable(a.toponyms for a in analyses):
        if toponym.role == "associative" and toponym.place:
            found.setdefault(toponym.place.id, toponym.place)
    return list(found.values())


def _view(
    marked: Sequence[_Point],
    districts: dict[str, tuple[Toponym, dict[str, Any] | None]],
    analyses: Iterable[Analysis],
    box: Box,
    inset: tuple[float, float],
) -> Window:
    """The incidents' places decide; without incidents the places named, and without these the places of statements.

    A place no finer than a country does not widen the window beyond the neighbourhood of the finer ones.
    """
    toponyms = [t for a in analyses for t in a.toponyms]
    for chosen in (
        [t for t, _ in marked],
        [t for t in toponyms if t.role == "literal"],
        toponyms,
    ):
        places = list({t.place.id: t.place for t in chosen if t.place}.values())
        fine = [p for p in places if p.kind != "country"]
        fine = [p for p, near in zip(fine, gathered([(p.lat, p.lon) for p in fine]), strict=True) if near]
        if fine:
            near = [p for p in places if p.kind == "country" and min(_km(p, f) for f in fine) < FAR_KM / 3]
            shapes = [s for p in fine if p.id in districts and (s := districts[p.id][1])]
            return window([*fine, *near], shapes, box, inset)
        if places:
            return window(places, [], box, inset)
    return window([], [], box)


def _km(a: Place, b: Place) -> float:
    mean = math.cos(math.radians((a.lat + b.lat) / 2))
    return math.hypot(a.lat - b.lat, ((a.lon - b.lon + 180) % 360 - 180) * mean) * KM_PER_DEGREE


def _land(canvas: Canvas, view: Window, gazetteer: Gazetteer, unit: float) -> list[tuple[str, float, float, float]]:
    """Draws land and borders; returns the countries in sight with a point for their name and their share of it."""
    names = []
    land, first, second = [], [], []
    for bounds, turn in view.turns():
        for feature in gazetteer.basemap("country", bounds):
            if shape := view.path(feature["geometry"], turn):
                land.append(shape)
            if spot := view.inside(feature["geometry"], turn):
                names.append((feature["properties"]["name"], *spot))
        if view.height_km < UNITS_BELOW_KM:
            first += [p for f in gazetteer.basemap("admin1", bounds) if (p := view.path(f["geometry"], turn))]
        if view.height_km < SECOND_UNITS_BELOW_KM:
            second += [p for f in gazetteer.basemap("admin2", bounds) if (p := view.path(f["geometry"], turn))]
    canvas.shapes(land, view.box, face=palette.LAND)
    canvas.shapes(second, view.box, edge="#E6E2D8", line=0.8 * unit)
    canvas.shapes(first, view.box, edge=palette.UNIT, line=1.1 * unit)
    canvas.shapes(land, view.box, edge=palette.BORDER, line=1.7 * unit)
    return sorted(names, key=lambda n: (-n[3], n[0]))


def _shade(
    canvas: Canvas,
    view: Window,
    districts: dict[str, tuple[Toponym, dict[str, Any] | None]],
    marked: Sequence[_Point],
    unit: float,
) -> None:
    kinds = {t.place.id: palette.colour(h[0].incident.type) for t, h in marked if t.place}
    middle = (view.west + view.east) / 2
    for id, (toponym, shape) in districts.items():
        place = toponym.place
        colour = kinds.get(id, palette.STATEMENT)
        if shape and place:
            turn = 360 * round((middle - place.lon) / 360)
            if drawn := view.path(shape, turn):
                canvas.shapes([drawn], view.box, face=colour, edge=colour, line=2 * unit, alpha=0.17)
        elif place and place.radius_km and view.shows(place.lat, place.lon):  # no outline is known: about here
            x, y = view.pixel(place.lat, place.lon)
            radius = place.radius_km / KM_PER_DEGREE * view.scale
            canvas.circle(x, y, radius, "none", colour, 1.6 * unit, dashed=True, clip=view.box)


def _marks(
    canvas: Canvas, view: Window, points: Sequence[_Point], spoken: Sequence[Place], labels: Labels, unit: float
) -> None:
    for place in spoken:
        x, y = view.pixel(place.lat, place.lon)
        half = 5.5 * unit
        canvas.box((x - half, y - half, x + half, y + half), face=PAPER, edge=palette.STATEMENT, line=2 * unit)
        labels.block((x - half - 2, y - half - 2, x + half + 2, y + half + 2))
    for toponym, found in points:
        assert toponym.place is not None  # noqa: S101
        x, y = view.pixel(toponym.place.lat, toponym.place.lon)
        counts: dict[str, int] = {}
        for happening in found:
            counts[happening.incident.type] = counts.get(happening.incident.type, 0) + 1
        radius = 11 * unit
        left = x - (len(counts) - 1) * radius * 0.95
        for n, (kind, count) in enumerate(sorted(counts.items(), key=lambda c: palette.order(c[0]))):
            at, hollow = left + n * radius * 1.9, guessed(toponym)
            colour = palette.colour(kind)
            canvas.circle(at, y, radius + 2 * unit, PAPER, PAPER, 0, alpha=0.95)
            canvas.circle(at, y, radius - 1 * unit, PAPER if hollow else colour, colour, 3 * unit)
            if count > 1:
                number = Type(12.5 * unit, colour if hollow else PAPER, "bold")
                canvas.text(at, y, str(count), number, across="center", down="center_baseline")
        reach = radius * len(counts) + 2 * unit
        labels.block((x - reach, y - radius - 2, x + reach, y + radius + 2))


def _names(
    canvas: Canvas,
    view: Window,
    districts: dict[str, tuple[Toponym, dict[str, Any] | None]],
    points: Sequence[_Point],
    spoken: Sequence[Place],
    countries: Sequence[tuple[str, float, float, float]],
    labels: Labels,
    gazetteer: Gazetteer,
    unit: float,
) -> None:
    """Writes names in order of weight: incidents, countries, statements, other districts, towns where there is room."""
    for toponym, found in points:
        assert toponym.place is not None  # noqa: S101
        x, y = view.pixel(toponym.place.lat, toponym.place.lon)
        kinds = len({h.incident.type for h in found})
        style = Type(21 * unit, "#7A1F12" if not guessed(toponym) else "#3B4454", "bold", guessed(toponym), PAPER)
        labels.beside(x, y, (16 + 10 * (kinds - 1)) * unit, name(toponym), style, must=True)
    own = {t.place.name for t, _ in points if t.place and t.place.kind == "country"}
    for land, x, y, share in countries:
        if share > 0.004 and land not in own:
            style = Type((23 if share > 0.08 else 18) * unit, "#8C877B", halo=palette.LAND)
            spaced = "\u2009".join(land.upper()).replace(" ", "\u2002")
            steps = [0, -40, 40, -80, 80, -130, 130]
            any(labels.at(x, y + step * unit, spaced, style) for step in steps)
    for place in spoken:
        if place.kind != "country":
            x, y = view.pixel(place.lat, place.lon)
            labels.beside(x, y, 11 * unit, place.name, Type(16.5 * unit, palette.STATEMENT, halo=PAPER))
    named = {t.place.id for t, _ in points if t.place}
    for id, (toponym, _) in districts.items():
        if toponym.place and id not in named and view.shows(toponym.place.lat, toponym.place.lon):
            x, y = view.pixel(toponym.place.lat, toponym.place.lon)
            labels.at(x, y, name(toponym), Type(18 * unit, palette.STATEMENT, italic=True, halo=PAPER))
    taken = {p.id for p in spoken} | named
    room = 26 if view.height_km < UNITS_BELOW_KM else 18
    towns = [c for b, _ in view.turns() for c in gazetteer.cities(b, limit=160) if c.id not in taken]
    for town in towns:
        if not room:
            break
        x, y = view.pixel(town.lat, town.lon)
        dot = 3 * unit
        near = 30 * unit
        if labels.free((x - near, y - near, x + near, y + near)) and labels.beside(
            x, y, 8 * unit, town.name, Type(15.5 * unit, "#4A4F5A", halo=palette.LAND)
        ):
            canvas.circle(x, y, dot, "#4A4F5A", PAPER, 1 * unit)
            labels.block((x - dot, y - dot, x + dot, y + dot))
            room -= 1


def _scale(canvas: Canvas, view: Window, unit: float) -> Box:
    """Draws the scale bar, true at the window's middle latitude; returns its box."""
    per_km = view.scale / KM_PER_DEGREE
    lengths = [m * 10**e for e in range(4) for m in (1, 2, 5)]
    km = max((length for length in lengths if length * per_km <= 190 * unit), default=1)
    right, bottom = view.box[2] - 28 * unit, view.box[3] - 26 * unit
    left = right - km * per_km
    canvas.box((left - 14 * unit, bottom - 34 * unit, right + 14 * unit, bottom + 12 * unit), PAPER, alpha=0.75)
    ends = [(left, bottom - 8 * unit), (left, bottom), (right, bottom), (right, bottom - 8 * unit)]
    canvas.line(ends, "#4A4F5A", 2 * unit)
    style = Type(15 * unit, "#4A4F5A")
    canvas.text((left + right) / 2, bottom - 10 * unit, f"{km:,} km", style, across="center")
    return left - 20 * unit, bottom - 40 * unit, right + 20 * unit, bottom + 20 * unit
