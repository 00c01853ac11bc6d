"""The timeline as a picture: a lane for each account, a bar or a dot for each dated incident, as on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from geo.views import palette
from geo.views.canvas import INK, PAPER, SOFT, Box, Canvas, Form, Type
from geo.views.filters import OTHERS, OWN_VOICE, account, accounts
from geo.views.items import Happening
from geo.views.labels import Labels
from geo.views.sheet import name
from geo.views.stretches import instant, span
from geo.views.wording import Wording

ROW, DOT, PAD = 30.0, 9.0, 8.0
SIDE, TOP, AXIS, KEY = 250.0, 12.0, 38.0, 30.0
MOST_ROWS = 14
"""So many bars of one lane stand above each other at most; further ones share the last row."""
DAY = timedelta(days=1)
Across = Callable[[datetime], float]
_Sign = tuple[str, str, str, float]


@dataclass(frozen=True, slots=True)
class Bar:
    """A dated incident; ``begin`` and ``end`` are clocks of the place."""

    happening: Happening
    begin: datetime
    end: datetime


def dated(happenings: Sequence[Happening]) -> list[Bar]:
    """Returns the incidents that have a date, earliest first."""
    bars = []
    for happening in happenings:
        when = happening.incident.when
        if when is None or (first := span(when.begin)) is None:
            continue
        last = span(when.end) or first
        bars.append((instant(first), Bar(happening, first.begin, max(last.end, first.begin))))
    return [bar for _, bar in sorted(bars, key=lambda b: (b[0], b[1].end, b[1].happening.id))]


def timeline_picture(
    happenings: Sequence[Happening], w: Wording, *, width: int = 2000, form: Form = "png", larger: float = 1.0
) -> bytes:
    """Returns the timeline of the dated incidents; its height follows from how many lanes and rows it has.

    Args:
        larger: by how much letters and signs are larger than on a sheet of their own, for a picture in a document.
    """
    u = width / 1500 * larger
    bars = dated(happenings)
    if not bars:
        canvas = Canvas(width, round(120 * u), form)
        canvas.text(width / 2, 60 * u, w("timeline.nothing"), Type(20 * u, SOFT), across="center")
        return canvas.data()
    first, last = _ends(bars)
    left, right = SIDE * u, width - 30 * u
    per_second = (right - left) / (last - first).total_seconds()

    def across(moment: datetime) -> float:
        return left + (moment - first).total_seconds() * per_second

    lanes = [
        (key, _stacked([b for b in bars if account(b.happening) == key], across, u))
        for key, _ in accounts(b.happening for b in bars)
    ]
    high = sum(_tall(rows, u) for _, rows in lanes)
    signs = _signs(Canvas(width, 1, form), bars, left, w, u)
    foot = TOP * u + high + AXIS * u
    canvas = Canvas(width, round(foot + (len(signs) * KEY + 8) * u), form)
    labels = Labels(canvas, (0, 0, right + 24 * u, canvas.height), u)
    _axis(canvas, first, last, across, (left, TOP * u, right, TOP * u + high), w, u)
    placed: list[tuple[Bar, float, float, float]] = []
    y = TOP * u
    for n, (key, rows) in enumerate(lanes):
        if n:
            canvas.line([(20 * u, y), (right, y)], palette.UNIT, 1 * u)
        _lane(canvas, key, y + _tall(rows, u) / 2, left - 50 * u, w, u)
        placed += [
            (bar, across(bar.begin), across(bar.end), y + (PAD + ROW * (m + 0.5)) * u)
            for m, row in enumerate(rows)
            for bar in row
        ]
        y += _tall(rows, u)
    for bar, begin, end, middle in placed:
        labels.block(_mark(canvas, bar, begin, end, middle, u))
    for bar, begin, end, middle in placed:
        _tell(canvas, labels, bar, begin, max(end, begin + DOT * u), middle, w, u)
    _key(canvas, signs, foot, u)
    return canvas.data()


def _ends(bars: Sequence[Bar]) -> tuple[datetime, datetime]:
    """Returns what the axis spans: whole days, with some room at both ends."""
    first, last = min(b.begin for b in bars), max(b.end for b in bars)
    first = first.replace(hour=0, minute=0)
    room = max((last - first) * 0.03, timedelta(hours=2))
    return first - room, max(last, first + DAY) + room


def _tall(rows: Sequence[Sequence[Bar]], u: float) -> float:
    return (len(rows) * ROW + 2 * PAD) * u


def _stacked(bars: Sequence[Bar], across: Across, u: float) -> list[list[Bar]]:
    """Returns the bars of a lane in rows in which none lies on another, as far as the rows suffice."""
    rows: list[list[Bar]] = []
    ends: list[float] = []
    for bar in bars:
        begin, end = across(bar.begin) - DOT * u, max(across(bar.end), across(bar.begin) + DOT * u)
        n = next((n for n, taken in enumerate(ends) if taken + 4 * u <= begin), len(rows))
        if n == len(rows) and n < MOST_ROWS:
            rows.append([])
            ends.append(0.0)
        n = min(n, len(rows) - 1)
        rows[n].append(bar)
        ends[n] = max(ends[n], end)
    return rows


def _lane(canvas: Canvas, key: str, middle: float, wide: float, w: Wording, u: float) -> None:
    own = {OWN_VOICE: "timeline.reporters", OTHERS: "timeline.others"}
    style = Type(19 * u, INK, "bold")
    lines = canvas.wrapped(w(own[key]) if key in own else w.country(key) or key, style, wide, 2)
    for n, line in enumerate(lines):
        canvas.text(20 * u, middle + (n - (len(lines) - 1) / 2) * 23 * u, line, style, down="center_baseline")


def _mark(canvas: Canvas, bar: Bar, begin: float, end: float, middle: float, u: float) -> Box:
    """Draws a dot for an instant, else a bar; a ring or a pale bar where one side alone claims it. Returns its box."""
    colour = palette.colour(bar.happening.incident.type)
    claimed = bar.happening.incident.claimed_by is not None
    half = DOT * u
    if end - begin < 2 * half:
        x = (begin + end) / 2
        canvas.circle(x, middle, half - u, PAPER if claimed else colour, colour, 3 * u)
        return x - half - 2 * u, middle - half - u, x + half + 2 * u, middle + half + u
    box = (begin, middle - half, end, middle + half)
    canvas.box(box, PAPER, round_=half * 0.7)
    canvas.box(box, colour, round_=half * 0.7, alpha=0.3 if claimed else 0.85)
    canvas.box(box, edge=colour, line=1.6 * u, round_=half * 0.7)
    return box


def _tell(
    canvas: Canvas, labels: Labels, bar: Bar, begin: float, end: float, middle: float, w: Wording, u: float
) -> None:
    """Writes where it happened, or what happened, in the bar or beside it, where there is room for it."""
    happening = bar.happening
    there = [happening.analysis.toponyms[n] for n in happening.incident.toponyms]
    where = ", ".join(dict.fromkeys(name(t, w) for t in there if t.place))
    text = where or w.subtype(happening.incident.subtype) or w.kind(happening.incident.type)
    style = Type(15.5 * u, INK, halo=PAPER)
    if canvas.measure(text[:200], style)[0] + 20 * u < end - begin:
        canvas.text(begin + 10 * u, middle, text, Type(15.5 * u, INK), down="center_baseline")
        return
    for most in (420 * u, 250 * u, 150 * u):
        shown = canvas.cut(text, style, most)
        wide, high = canvas.measure(shown, style)
        for left in (end + 9 * u, end - wide - 34 * u):
            box = (left, middle - high / 2, left + wide, middle + high / 2)
            if left > SIDE * u and labels.free(box):
                labels.block(box)
                canvas.text(left, middle, shown, style, down="center_baseline")
                return


def _axis(canvas: Canvas, first: datetime, last: datetime, across: Across, box: Box, w: Wording, u: float) -> None:
    left, top, right, bottom = box
    style = Type(16 * u, SOFT)
    taken = -1e9
    for moment, text in _ticks(first, last, w):
        x = across(moment)
        if not left <= x <= right:
            continue
        canvas.line([(x, top), (x, bottom)], "#E6E9EE", 1.2 * u)
        wide = canvas.measure(text, style)[0]
        at = min(max(x - wide / 2, left), right + 24 * u - wide)
        if at > taken + 14 * u:
            canvas.text(at, bottom + 24 * u, text, style)
            taken = at + wide
    canvas.line([(left, bottom), (right, bottom)], palette.BORDER, 1.2 * u)


def _ticks(first: datetime, last: datetime, w: Wording) -> Iterator[tuple[datetime, str]]:
    """Yields the marks of the axis: hours, days, weeks, months or years, as the stretch wants."""
    days = (last - first) / DAY
    midnight = first.replace(hour=0, minute=0, second=0, microsecond=0)
    if days <= 120:
        step = timedelta(hours=6) if days <= 3 else DAY if days <= 24 else 7 * DAY
        moment = midnight
        while moment <= last:
            yield moment, f"{moment:%H:%M}" if moment.hour else w.day(moment)
            moment += step
        return
    month = midnight.replace(day=1)
    while month <= last:
        if days <= 900 or month.month == 1:
            yield month, w.month(month) if days <= 900 else str(month.year)
        month = (month + timedelta(days=32)).replace(day=1)


def _signs(canvas: Canvas, bars: Sequence[Bar], left: float, w: Wording, u: float) -> list[list[_Sign]]:
    """Returns the lines of the key: what each sign is drawn with, its text, and where it begins."""
    kinds = sorted({b.happening.incident.type for b in bars}, key=palette.order)
    signs = [(palette.colour(kind), palette.colour(kind), w.kind(kind)) for kind in kinds]
    lines: list[list[_Sign]] = [[]]
    x = left
    for face, edge, told in [*signs, (PAPER, palette.OTHER, w("timeline.claimed"))]:
        text = canvas.cut(told, Type(16 * u, INK), 420 * u)
        wide = canvas.measure(text, Type(16 * u, INK))[0] + 24 * u
        if lines[-1] and x + wide > canvas.width - 20 * u:
            lines.append([])
            x = left
        lines[-1].append((face, edge, text, x))
        x += wide + 30 * u
    return lines


def _key(canvas: Canvas, lines: Sequence[Sequence[_Sign]], top: float, u: float) -> None:
    for n, line in enumerate(lines):
        middle = top + (n + 0.5) * KEY * u
        for face, edge, text, x in line:
            canvas.circle(x + 8 * u, middle, 6.5 * u, face, edge, 2.5 * u)
            canvas.text(x + 24 * u, middle, text, Type(16 * u, INK), down="center_baseline")
