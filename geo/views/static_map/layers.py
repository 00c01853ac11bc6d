"""The layers of a static map from the ground up: land, districts, marks, names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from geo.gazetteer.lookup import Gazetteer
from geo.views import palette
from geo.views.canvas import INK, PAPER, Canvas, Type
from geo.views.frame import KM_PER_DEGREE, Window
from geo.views.labels import Labels
from geo.views.sheet import name
from geo.views.static_map.scene import Point, Scene, guessed
from geo.views.wording import Wording

RADIUS = 11.0
UNITS_BELOW_KM, SECOND_UNITS_BELOW_KM = 2500.0, 420.0
Country = tuple[str, float, float, float]
"""Name, a point in pixels for it, and its share of the window."""


def land(canvas: Canvas, view: Window, gazetteer: Gazetteer, unit: float, w: Wording) -> list[Country]:
    """Draws land and borders; returns the countries in sight, the largest first."""
    names = []
    whole, first, second = [], [], []
    for bounds, turn in view.turns():
        for feature in gazetteer.basemap("country", bounds):
            if shape := view.path(feature["geometry"], turn):
                whole.append(shape)
            if spot := view.inside(feature["geometry"], turn):
                told = feature["properties"]
                names.append((w.country(told.get("country_code")) or told["name"], *spot))
        if view.height_km < UNITS_BELOW_KM:
            first += [p for f in gazetteer.basemap("admin1", bounds) if (p := view.path(f["geometry"], turn))]
        if view.height_km < SECOND_UNITS_BELOW_KM:
            second += [p for f in gazetteer.basemap("admin2", bounds) if (p := view.path(f["geometry"], turn))]
    canvas.shapes(whole, view.box, face=palette.LAND)
    canvas.shapes(second, view.box, edge="#E6E2D8", line=0.8 * unit)
    canvas.shapes(first, view.box, edge=palette.UNIT, line=1.1 * unit)
    canvas.shapes(whole, view.box, edge=palette.BORDER, line=1.7 * unit)
    return sorted(names, key=lambda n: (-n[3], n[0]))


def shade(canvas: Canvas, scene: Scene, unit: float) -> None:
    """Draws districts by their outlines, and a circle about those whose outline is not known."""
    kinds = {t.place.id: palette.colour(h[0].incident.type) for t, h in scene.points if t.place}
    view = scene.view
    middle = (view.west + view.east) / 2
    for id, (toponym, shape) in scene.districts.items():
        place = toponym.place
        colour = kinds.get(id, palette.STATEMENT)
        if shape and place:
            turn = 360 * round((middle - place.lon) / 360)
            if drawn := view.path(shape, turn):
                canvas.shapes([drawn], view.box, face=colour, edge=colour, line=2 * unit, alpha=0.17)
        elif place and place.radius_km and view.shows(place.lat, place.lon):
            x, y = view.pixel(place.lat, place.lon)
            radius = place.radius_km / KM_PER_DEGREE * view.scale
            canvas.circle(x, y, radius, "none", colour, 1.6 * unit, dashed=True, clip=view.box)


def marks(canvas: Canvas, scene: Scene, labels: Labels, unit: float) -> None:
    """Draws dots for places named in passing, squares for statements, and for incidents a circle of each kind."""
    for place in scene.passing:
        x, y = scene.view.pixel(place.lat, place.lon)
        half = 4.5 * unit
        canvas.circle(x, y, half, palette.STATEMENT, PAPER, 1.2 * unit)
        labels.block((x - half, y - half, x + half, y + half))
    for place in scene.spoken:
        x, y = scene.view.pixel(place.lat, place.lon)
        half = 5.5 * unit
        canvas.box((x - half, y - half, x + half, y + half), face=PAPER, edge=palette.STATEMENT, line=2 * unit)
        reach = half + 2 * unit
        labels.block((x - reach, y - reach, x + reach, y + reach))
    for (toponym, found), (x, y) in zip(scene.points, scene.spots(RADIUS * unit), strict=True):
        counts = sorted(Counter(h.incident.type for h in found).items(), key=lambda c: palette.order(c[0]))
        hollow, radius = guessed(toponym), RADIUS * unit
        if scene.crowded and len(counts) > 1:
            _pie(canvas, x, y, counts, hollow, unit)
        else:
            left = x - (len(counts) - 1) * radius * 0.95
            for n, (kind, count) in enumerate(counts):
                _mark(canvas, left + n * radius * 1.9, y, palette.colour(kind), count, hollow, unit)
        reach = radius * scene.width(found) + 2 * unit
        labels.block((x - reach, y - radius - 2 * unit, x + reach, y + radius + 2 * unit))


def _mark(canvas: Canvas, x: float, y: float, colour: str, count: int, hollow: bool, unit: float) -> None:
    radius = RADIUS * unit
    canvas.circle(x, y, radius + 2 * unit, PAPER, PAPER, 0, alpha=0.95)
    canvas.circle(x, y, radius - 1 * unit, PAPER if hollow else colour, colour, 3 * unit)
    if count > 1:
        _number(canvas, x, y, count, colour if hollow else PAPER, 12.5 * unit)


def _pie(canvas: Canvas, x: float, y: float, counts: Sequence[tuple[str, int]], hollow: bool, unit: float) -> None:
    """Draws one mark of several kinds: a ring with a part of each, in it the number of all."""
    radius, total = (RADIUS + 0.5) * unit, sum(n for _, n in counts)
    canvas.circle(x, y, radius + 2 * unit, PAPER, PAPER, 0, alpha=0.95)
    begin = 90.0
    for kind, count in reversed(counts):
        end = begin + 360 * count / total
        canvas.wedge(x, y, radius, begin, end, palette.colour(kind), 0.25 if hollow else 0.45)
        begin = end
    _number(canvas, x, y, total, INK, 10.5 * unit)


def _number(canvas: Canvas, x: float, y: float, count: int, colour: str, size: float) -> None:
    kind = Type(size if count < 100 else size * 0.76, colour, "bold")
    canvas.text(x, y, str(count), kind, across="center", down="center_baseline")


def names(
    canvas: Canvas,
    scene: Scene,
    countries: Sequence[Country],
    labels: Labels,
    gazetteer: Gazetteer,
    unit: float,
    w: Wording,
) -> int:
    """Writes names in order of weight: incidents, countries, statements, other districts, towns where there is room.

    Returns:
        For how many places with incidents there was no room.
    """
    view = scene.view
    spots = scene.spots(RADIUS * unit)
    nameless = sum(not _named(scene, n, spots[n], labels, unit, w) for n in _weighty_first(scene.points))
    own = {name(t, w) for t, _ in scene.points if t.place and t.place.kind == "country"}
    for land, x, y, share in countries:
        if share > 0.004 and land not in own:
            style = Type((23 if share > 0.08 else 18) * unit, "#8C877B", halo=palette.LAND)
            spaced = "\u2009".join(land.upper()).replace(" ", "\u2002")
            steps = [0, -40, 40, -80, 80, -130, 130]
            any(labels.at(x, y + step * unit, spaced, style) for step in steps)
    for place in [*scene.spoken, *scene.passing]:
        if place.kind != "country":
            x, y = view.pixel(place.lat, place.lon)
            labels.beside(x, y, 11 * unit, place.name, Type(16.5 * unit, palette.STATEMENT, halo=PAPER))
    named = {t.place.id for t, _ in scene.points if t.place}
    for id, (toponym, _) in scene.districts.items():
        if toponym.place and id not in named and view.shows(toponym.place.lat, toponym.place.lon):
            x, y = view.pixel(toponym.place.lat, toponym.place.lon)
            labels.at(x, y, name(toponym, w), Type(18 * unit, palette.STATEMENT, italic=True, halo=PAPER))
    there = named | {p.id for p in (*scene.spoken, *scene.passing)}
    _towns(canvas, view, labels, gazetteer, there, unit)
    return nameless


def _weighty_first(points: Sequence[Point]) -> list[int]:
    """Places of many incidents first, guesses last: where room is short, they have it."""
    return sorted(range(len(points)), key=lambda n: (guessed(points[n][0]), -len(points[n][1])))


def _named(scene: Scene, n: int, spot: tuple[float, float], labels: Labels, unit: float, w: Wording) -> bool:
    toponym, found = scene.points[n]
    kinds = Counter(h.incident.type for h in found)
    colour = palette.colour(min(kinds, key=lambda k: (-kinds[k], palette.order(k))))
    hollow = guessed(toponym)
    size = 17 if scene.crowded else 21
    style = Type(size * unit, colour, "bold", hollow, PAPER)
    return labels.beside(*spot, (16 + 10 * (scene.width(found) - 1)) * unit, name(toponym, w), style, far=True)


def _towns(canvas: Canvas, view: Window, labels: Labels, gazetteer: Gazetteer, taken: set[str], unit: float) -> None:
    room = 26 if view.height_km < UNITS_BELOW_KM else 18
    for town in [c for b, _ in view.turns() for c in gazetteer.cities(b, limit=160) if c.id not in taken]:
        if not room:
            break
        x, y = view.pixel(town.lat, town.lon)
        dot, near = 3 * unit, 30 * unit
        if labels.free((x - near, y - near, x + near, y + near)) and labels.beside(
            x, y, 8 * unit, town.name, Type(15.5 * unit, "#4A4F5A", halo=palette.LAND)
        ):
            canvas.circle(x, y, dot, "#4A4F5A", PAPER, 1 * unit)
            labels.block((x - dot, y - dot, x + dot, y + dot))
            room -= 1
