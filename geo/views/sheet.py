"""The column beside a static map: title, the incidents in words, the key, what is not on the map, the sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from geo.records import Analysis, Toponym
from geo.views import palette
from geo.views.canvas import INK, PAPER, SOFT, Box, Canvas, Type
from geo.views.items import Happening
from geo.views.phrases import country, date, day, number, span

CREDIT = "Sources: GeoNames · geoBoundaries, CC BY 4.0"


class Sheet:
    """A column that is filled from the top and from the bottom, on a canvas whose sizes scale by ``unit``."""

    def __init__(self, canvas: Canvas, unit: float) -> None:
        self.canvas, self.unit = canvas, unit

    def lines(self, x: float, y: float, text: str, kind: Type, width: float, most: int, leading: float = 1.3) -> float:
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
    outside: Sequence[str],
    far: Sequence[str] = (),
) -> None:
    """Fills the column; ``shown`` says which signs the map carries, ``outside`` which places of incidents
    lie beyond its edge, ``far`` which places of statements do."""
    u = sheet.unit
    left, right = box[0] + 26 * u, box[2] - 24 * u
    wide = right - left
    head = title or (f"{len(found)} reported incident" + ("" if len(found) == 1 else "s"))
    y = sheet.lines(left, 26 * u, head, Type(29 * u, INK, "bold"), wide, 3, 1.2) + 4 * u
    y = sheet.lines(left, y, period(analyses), Type(16 * u, SOFT), wide, 2) + 12 * u
    floor = _foot(sheet, left, right, box[3], found, shown, outside, far)
    if not found:
        said = "No incident is reported in these articles." if analyses else "There is nothing to show yet."
        sheet.lines(left, y + 10 * u, said, Type(17 * u, SOFT), wide, 3)
        return
    size, gap = 16.5 * u, 13 * u
    each = 4 * size * 1.3 + gap
    room = max(1, int((floor - y - 10 * u) / each))
    listed = sorted(found, key=lambda h: (not h.placed, not h.dated))
    listed = listed[: room if len(listed) <= room else max(1, room - 1)]
    for happening in sorted(listed, key=found.index):
        y = _entry(sheet, left, right, y, happening, size) + gap
    if len(listed) < len(found):
        sheet.lines(left, y, f"and {len(found) - len(listed)} more", Type(16 * u, SOFT, italic=True), wide, 1)


def _entry(sheet: Sheet, left: float, right: float, y: float, happening: Happening, size: float) -> float:
    u, incident = sheet.unit, happening.incident
    toponyms = happening.analysis.toponyms
    text, wide = left + 22 * u, right - left - 22 * u
    placed = [
        t.place.name if t.place.kind == "country" else t.text for n in incident.toponyms if (t := toponyms[n]).place
    ]
    where = ", ".join(dict.fromkeys(placed))
    sheet.canvas.circle(left + 6 * u, y + size * 0.62, 6 * u, palette.colour(incident.type), PAPER, 0)
    heading = Type(size, INK, "bold") if where else Type(size, SOFT, "bold", italic=True)
    y = sheet.lines(text, y, where or "Place not said", heading, wide, 1)
    when = (date(incident.when.begin) if incident.when else None) or "date not said"
    y = sheet.lines(text, y, f"{incident.subtype or palette.label(incident.type)}, {when}", Type(size * 0.95), wide, 2)
    dead = next((n for c in incident.casualties if c.kind == "killed" and (n := number(c.low, c.high))), None)
    return sheet.lines(
        text, y, account(happening) + (f" · {dead} killed" if dead else ""), Type(size * 0.9, SOFT), wide, 2
    )  # fmt: skip


def name(toponym: Toponym) -> str:
    """Returns a place's name on the map: as the text has it, the gazetteer's for countries and corrected places."""
    place = toponym.place
    return place.name if place and (place.kind == "country" or toponym.corrected_by) else toponym.text


def account(happening: Happening) -> str:
    """Returns by whose account something happened, as a phrase."""
    claimed = happening.incident.claimed_by
    if claimed is None:
        return f"Reported by {happening.analysis.article.publisher or 'the article'}"
    land = country(claimed.country_code)
    return f"By the account of {claimed.name}" + (f" ({land})" if land and land not in claimed.name else "")


def period(analyses: Sequence[Analysis]) -> str:
    """Returns number and days of the articles: ``4 articles, 13 Sep 2022 – 16 Sep 2022``."""
    days = sorted({s.begin for a in analyses if (s := span(a.article.published))})
    count = f"{len(analyses)} article" + ("" if len(analyses) == 1 else "s")
    if not days:
        return count
    ends = list(dict.fromkeys([day(days[0]), day(days[-1])]))
    if len(ends) == 2 and (days[0].year, days[0].month) == (days[-1].year, days[-1].month):
        return f"{count}, {days[0].day}–{ends[1]}"
    return f"{count}, {' – '.join(ends)}"


def _foot(
    sheet: Sheet,
    left: float,
    right: float,
    bottom: float,
    found: Sequence[Happening],
    shown: Mapping[str, bool],
    outside: Sequence[str],
    far: Sequence[str],
) -> float:
    """Draws key, remarks and sources from the bottom up; returns the top of it all."""
    u, canvas = sheet.unit, sheet.canvas
    wide = right - left
    small, step = Type(13.5 * u, SOFT), 13.5 * u * 1.35
    notes = [CREDIT]
    if far:
        notes.insert(0, "Statements from beyond the edge: " + ", ".join(far))
    if outside:
        notes.insert(0, "Incidents beyond the edge: " + ", ".join(outside))
    if lost := sum(not h.placed for h in found):
        notes.insert(0, f"Not on the map: {lost} incident{'' if lost == 1 else 's'} whose place is not said")
    wrapped = [canvas.wrapped(note, small, wide, 3) for note in notes]
    y = bottom - 18 * u - sum(map(len, wrapped)) * step - (len(wrapped) - 1) * 5 * u
    top = y
    for lines in wrapped:
        for line in lines:
            canvas.text(left, y + small.size, line, small)
            y += step
        y += 5 * u
    kinds = sorted({h.incident.type for h in found}, key=palette.order)
    rows: list[tuple[str, str, str]] = [("dot", palette.colour(k), palette.label(k)) for k in kinds]
    if shown.get("guess"):
        rows.append(("ring", palette.OTHER, "Hollow: the place is a guess"))
    if shown.get("spoken"):
        rows.append(("square", palette.STATEMENT, "Place of a statement"))
    if shown.get("district"):
        rows.append(("area", palette.TYPES["Explosions/Remote violence"], "District named in the text"))
    y = top - 16 * u - len(rows) * 25 * u
    head = y - 14 * u
    canvas.line([(left, head), (right, head)], palette.UNIT, 1)
    for sign, colour, label in rows:
        x, middle = left + 8 * u, y + 11 * u
        if sign in ("dot", "ring"):
            canvas.circle(x, middle, 6.5 * u, colour if sign == "dot" else PAPER, colour, 2.5 * u)
        else:
            half = 6.5 * u
            corners = (x - half, middle - half, x + half, middle + half)
            if sign == "area":
                canvas.box(corners, face=colour, alpha=0.2)
                canvas.box(corners, edge=colour, line=1.6 * u)
            else:
                canvas.box(corners, face=PAPER, edge=colour, line=2 * u)
        canvas.text(left + 26 * u, middle, label, Type(15.5 * u, INK), down="center_baseline")
        y += 25 * u
    return head - 8 * u
