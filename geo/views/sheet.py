"""The column beside a static map: title, the incidents in words, the key, what is not on the map, the sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geo.records import Analysis, Toponym
from geo.views import palette
from geo.views.canvas import INK, PAPER, SOFT, Box, Canvas, Type
from geo.views.items import Happening
from geo.views.stretches import span
from geo.views.wording import Wording

LEADING = 1.3


class Sheet:
    """A column that is filled from the top and from the bottom, on a canvas whose sizes scale by ``unit``."""

    def __init__(self, canvas: Canvas, unit: float, w: Wording) -> None:
        self.canvas, self.unit, self.w = canvas, unit, w

    def lines(
        self, x: float, y: float, text: str, kind: Type, width: float, most: int, leading: float = LEADING
    ) -> float:
        """Writes wrapped text whose first line's top is at ``y``; returns where the next line's top would be."""
        for line in self.canvas.wrapped(text, kind, width, most):
            self.canvas.text(x, y + kind.size * 0.95, line, kind)
            y += kind.size * leading
        return y


def column(
    sheet: Sheet,
    box: Box,
    found: Sequence[Happening],
    analyses: Sequence[Analysis],
    *,
    title: str | None,
    shown: Mapping[str, bool],
    notes: Sequence[str],
) -> None:
    """Fills the column; ``shown`` says which signs the map carries, ``notes`` what is not on it."""
    u = sheet.unit
    left, right = box[0] + 26 * u, box[2] - 24 * u
    wide = right - left
    heading = title or sheet.w.counted("incidents", len(found))
    y = sheet.lines(left, 26 * u, heading, Type(29 * u, INK, "bold"), wide, 3, 1.2) + 4 * u
    y = sheet.lines(left, y, period(analyses, sheet.w), Type(16 * u, SOFT), wide, 2) + 12 * u
    floor = key(sheet, left, right, box[3] - 14 * u, found, shown, notes) - 8 * u
    sheet.canvas.line([(left, floor), (right, floor)], palette.UNIT, 1)
    if not found:
        said = sheet.w("map.nothing" if analyses else "map.empty")
        sheet.lines(left, y + 10 * u, said, Type(17 * u, SOFT), wide, 3)
        return
    gap, more = 13 * u, 28 * u
    ranked = sorted(range(len(found)), key=lambda n: (not found[n].placed, not found[n].dated))
    entries: dict[int, list[tuple[str, Type]]] = {}
    room = floor - y - 6 * u
    for n in ranked:
        entry = _entry(sheet, found[n], wide - 22 * u)
        high = _high(entry) + gap
        if high + (more if len(entries) < len(found) - 1 else 0) > room:
            break
        entries[n] = entry
        room -= high
    for n in sorted(entries):
        colour = palette.colour(found[n].incident.type)
        sheet.canvas.circle(left + 6 * u, y + entries[n][0][1].size * 0.62, 6 * u, colour, PAPER, 0)
        for line, kind in entries[n]:
            sheet.canvas.text(left + 22 * u, y + kind.size * 0.95, line, kind)
            y += kind.size * LEADING
        y += gap
    if len(entries) < len(found):
        rest = sheet.w.counted("more" if entries else "incidents", len(found) - len(entries))
        sheet.lines(left, y, rest, Type(16 * u, SOFT, italic=True), wide, 1)


def _high(entry: Sequence[tuple[str, Type]]) -> float:
    return sum(kind.size * LEADING for _, kind in entry)


def _entry(sheet: Sheet, happening: Happening, wide: float) -> list[tuple[str, Type]]:
    """Returns the lines that tell of an incident: where, what and when, on whose word."""
    size, incident, w = 16.5 * sheet.unit, happening.incident, sheet.w
    toponyms = happening.analysis.toponyms
    where = ", ".join(dict.fromkeys(name(t, w) for n in incident.toponyms if (t := toponyms[n]).place))
    when = (w.date(incident.when.begin) if incident.when else None) or w("time.unknown")
    dead = next((n for c in incident.casualties if c.kind == "killed" and (n := w.number(c.low, c.high))), None)
    heading = Type(size, INK, "bold") if where else Type(size, SOFT, "bold", italic=True)
    parts = [
        (where or w("map.place_unknown"), heading, 1),
        (f"{w.subtype(incident.subtype) or w.kind(incident.type)}, {when}", Type(size * 0.95), 2),
        (account(happening, w) + (" · " + w("map.killed", n=dead) if dead else ""), Type(size * 0.9, SOFT), 2),
    ]
    return [(line, kind) for text, kind, most in parts for line in sheet.canvas.wrapped(text, kind, wide, most)]


def name(toponym: Toponym, w: Wording) -> str:
    """Returns a place's name on the map: as the text has it, the gazetteer's for corrected places; countries' own."""
    place = toponym.place
    if place and place.kind == "country":
        return w.country(place.country_code) or place.name
    return place.name if place and toponym.corrected_by else toponym.text


def account(happening: Happening, w: Wording) -> str:
    """Returns by whose account something happened, as a phrase."""
    claimed = happening.incident.claimed_by
    if claimed is None:
        return w("map.reported_by", who=happening.analysis.article.publisher or w("map.the_article"))
    land = w.country(claimed.country_code)
    return w("map.by_account", who=claimed.name) + (f" ({land})" if land and land not in claimed.name else "")


def period(analyses: Sequence[Analysis], w: Wording) -> str:
    """Returns number and days of the articles: ``4 articles, 13–16 Sep 2022``."""
    days = sorted({s.begin for a in analyses if (s := span(a.article.published))})
    count = w.counted("articles", len(analyses))
    return f"{count}, {w.days(days[0], days[-1])}" if days else count


def head_high(sheet: Sheet, width: int, title: str | None, analyses: Sequence[Analysis]) -> float:
    """Returns how high :func:`head` is."""
    lines = len(_head(sheet, width, title, analyses))
    return (lines * 29 * 1.2 + 16 * LEADING + 44) * sheet.unit


def head(sheet: Sheet, width: int, title: str | None, analyses: Sequence[Analysis]) -> None:
    """Writes title and period over the whole width, for a sheet without a column."""
    u = sheet.unit
    y = 20 * u
    for line in _head(sheet, width, title, analyses):
        sheet.canvas.text(26 * u, y + 29 * 0.95 * u, line, Type(29 * u, INK, "bold"))
        y += 29 * 1.2 * u
    sheet.lines(26 * u, y + 4 * u, period(analyses, sheet.w), Type(16 * u, SOFT), width - 52 * u, 1)


def _head(sheet: Sheet, width: int, title: str | None, analyses: Sequence[Analysis]) -> list[str]:
    text = title or sheet.w.counted("incidents", sum(len(a.incidents) for a in analyses))
    return sheet.canvas.wrapped(text, Type(29 * sheet.unit, INK, "bold"), width - 52 * sheet.unit, 2)


def inset(
    sheet: Sheet, window: Box, found: Sequence[Happening], shown: Mapping[str, bool], notes: Sequence[str]
) -> Box:
    """Draws the key in a box at the lower left of the map, for a sheet without a column; returns the box."""
    u = sheet.unit
    left, bottom, wide = window[0] + 20 * u, window[3] - 20 * u, 330 * u
    inner = (left + 14 * u, left + wide - 14 * u)
    top = bottom - _key_high(sheet, inner[1] - inner[0], found, shown, notes) - 24 * u
    box = (left, top, left + wide, bottom)
    sheet.canvas.box(box, PAPER, palette.UNIT, 1, round_=6 * u, alpha=0.94)
    key(sheet, *inner, bottom - 10 * u, found, shown, notes)
    return box


SIGNS = {
    "guess": ("ring", palette.OTHER),
    "spoken": ("square", palette.STATEMENT),
    "passing": ("small", palette.STATEMENT),
    "district": ("area", palette.TYPES["Explosions/Remote violence"]),
    "around": ("circle", palette.STATEMENT),
}


def _signs(found: Sequence[Happening], shown: Mapping[str, bool], w: Wording) -> list[tuple[str, str, str]]:
    kinds = sorted({h.incident.type for h in found}, key=palette.order)
    signs = [("dot", palette.colour(k), w.kind(k)) for k in kinds]
    return signs + [(*sign, w(f"map.{key}")) for key, sign in SIGNS.items() if shown.get(key)]


def _notes(sheet: Sheet, wide: float, notes: Sequence[str]) -> tuple[Type, list[list[str]]]:
    small = Type(13.5 * sheet.unit, SOFT)
    return small, [sheet.canvas.wrapped(note, small, wide, 3) for note in (*notes, sheet.w("map.credit"))]


def _key_high(
    sheet: Sheet, wide: float, found: Sequence[Happening], shown: Mapping[str, bool], notes: Sequence[str]
) -> float:
    u = sheet.unit
    small, wrapped = _notes(sheet, wide, notes)
    text = sum(map(len, wrapped)) * small.size * 1.35 + (len(wrapped) - 1) * 5 * u
    return text + 14 * u + len(_signs(found, shown, sheet.w)) * 25 * u


def key(
    sheet: Sheet,
    left: float,
    right: float,
    bottom: float,
    found: Sequence[Happening],
    shown: Mapping[str, bool],
    notes: Sequence[str],
) -> float:
    """Draws the signs, then the remarks and the sources, the last line at ``bottom``; returns the top of it all."""
    u, canvas = sheet.unit, sheet.canvas
    top = y = bottom - _key_high(sheet, right - left, found, shown, notes)
    for sign, colour, label in _signs(found, shown, sheet.w):
        x, middle = left + 8 * u, y + 11 * u
        if sign == "circle":
            canvas.circle(x, middle, 7 * u, "none", colour, 1.4 * u, dashed=True)
        elif sign == "small":
            canvas.circle(x, middle, 4.5 * u, colour, PAPER, 1.2 * u)
        elif sign in ("dot", "ring"):
            canvas.circle(x, middle, 6.5 * u, colour if sign == "dot" else PAPER, colour, 2.5 * u)
        else:
            half = 6.5 * u
            corners = (x - half, middle - half, x + half, middle + half)
            if sign == "area":
                canvas.box(corners, face=colour, alpha=0.2)
                canvas.box(corners, edge=colour, line=1.6 * u)
            else:
                canvas.box(corners, face=PAPER, edge=colour, line=2 * u)
        kind = Type(15.5 * u, INK)
        shown_label = canvas.cut(label, kind, right - left - 26 * u)
        canvas.text(left + 26 * u, middle, shown_label, kind, down="center_baseline")
        y += 25 * u
    small, wrapped = _notes(sheet, right - left, notes)
    y += 12 * u
    for lines in wrapped:
        for line in lines:
            canvas.text(left, y + small.size, line, small)
            y += small.size * 1.35
        y += 5 * u
    return top
