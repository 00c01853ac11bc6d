"""Stretches of time that TIMEX3 values name, as places on a line of time."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

PARTS = {
    "MO": (6, 12),
    "MI": (11, 13),
    "AF": (12, 18),
    "EV": (18, 22),
    "NI": (20, 30),
    "DT": (8, 18),
}
"""Hours of the parts of a day, by their TIMEX3 codes."""
INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d)(?::?(\d\d))?(?::?\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$")
PART = re.compile(r"(\d{4}-\d\d-\d\d)T([A-Z]{2})$")
WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of wall-clock time, half-open; ``offset`` is the zone's distance from UTC where it is known."""

    begin: datetime
    end: datetime
    offset: timedelta | None = None


@functools.lru_cache(4096)
def span(value: str | None) -> Span | None:
    """Returns the stretch of time that a TIMEX3 value names, at its own grain; None where it names none."""
    if not value:
        return None
    try:
        if m := INSTANT.match(value):
            begin = datetime.fromisoformat(m[1]) + timedelta(hours=int(m[2]), minutes=int(m[3] or 0))
            return Span(begin, begin, _offset(m[4]))
        if (m := PART.match(value)) and m[2] in PARTS:
            midnight, (first, last) = datetime.fromisoformat(m[1]), PARTS[m[2]]
            return Span(midnight + timedelta(hours=first), midnight + timedelta(hours=last))
        if m := WEEK.match(value):
            monday = datetime.fromisocalendar(int(m[1]), int(m[2]), 1)
            return Span(monday + timedelta(days=5 if m[3] else 0), monday + timedelta(days=7))
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            begin = datetime.fromisoformat(value)
            return Span(begin, begin + timedelta(days=1))
        if re.fullmatch(r"\d{4}-\d\d", value):
            begin = datetime.fromisoformat(value + "-01")
            return Span(begin, (begin + timedelta(days=32)).replace(day=1))
        if re.fullmatch(r"\d{4}", value):
            return Span(datetime(int(value), 1, 1), datetime(int(value) + 1, 1, 1))
    except (ValueError, OverflowError):
        return None
    return None


def _offset(text: str | None) -> timedelta | None:
    if not text:
        return None
    if text == "Z":
        return timedelta(0)
    hours, minutes = int(text[1:3]), int(text[-2:]) if len(text) > 3 else 0
    return (-1 if text[0] == "-" else 1) * timedelta(hours=hours, minutes=minutes)


def zone(offset: timedelta | None) -> str:
    """Returns ``UTC+4``, ``UTC−3:30``, ``UTC``; empty where the offset is not known."""
    if offset is None:
        return ""
    minutes = int(offset.total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    return "UTC" + (f"{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "") if minutes else "")


def instant(found: Span) -> datetime:
    """Returns the span's begin as an aware time, taking UTC where the zone is not known: for sorting only."""
    return found.begin.replace(tzinfo=timezone(found.offset) if found.offset is not None else UTC)
