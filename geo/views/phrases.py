"""How the screen says a country, a language, a date: English, by CLDR, no raw codes."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from datetime import date as Date  # ``date`` is a function here

from babel import Locale
from babel.dates import format_date

ENGLISH = Locale("en", "GB")
PARTS = {
    "MO": ("morning", 6, 12),
    "MI": ("midday", 11, 13),
    "AF": ("afternoon", 12, 18),
    "EV": ("evening", 18, 22),
    "NI": ("night", 20, 30),
    "DT": ("daytime", 8, 18),
}
INSTANT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d)(?::?(\d\d))?(?::?\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$")
PART = re.compile(r"(\d{4}-\d\d-\d\d)T([A-Z]{2})$")
WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of wall-clock time, half-open; ``offset`` is the zone's distance from UTC where it is known."""

    begin: datetime
    end: datetime
    offset: timedelta | None = None


@functools.lru_cache(512)
def country(code: str | None) -> str | None:
    """Returns the English name of an ISO 3166-1 alpha-2 code, None for None or a code that CLDR does not know."""
    return str(ENGLISH.territories.get(code.upper()) or "") or None if code else None


def language(code: str) -> str:
    """Returns the English name of an ISO 639-1 code; the code itself where CLDR knows none."""
    return str(ENGLISH.languages.get(code, code))


@functools.lru_cache(4096)
def day(value: Date) -> str:
    """Returns ``13 Sep 2022``."""
    return f"{value.day} {format_date(value, 'MMM y', locale=ENGLISH)}".replace("Sept ", "Sep ")


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
            midnight, (_, first, last) = datetime.fromisoformat(m[1]), PARTS[m[2]]
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


def date(value: str | None) -> str | None:
    """Returns a TIMEX3 value or ISO date as a person reads it: ``13 Sep 2022, 09:00 (UTC+4)``, ``Sep 2022``.

    None for a value that names no stretch of time, such as ``PRESENT_REF``.
    """
    found = span(value)
    if found is None or value is None:
        return None
    if INSTANT.match(value):
        where = zone(found.offset)
        return f"{day(found.begin)}, {found.begin:%H:%M}" + (f" ({where})" if where else "")
    if m := PART.match(value):
        return f"{day(found.begin)}, {PARTS[m[2]][0]}"
    if m := WEEK.match(value):
        return f"{'weekend' if m[3] else 'week'} of {day(found.begin)}"
    if len(value) == 10:
        return day(found.begin)
    return format_date(found.begin, "MMM y", locale=ENGLISH).replace("Sept ", "Sep ") if len(value) == 7 else value


def instant(found: Span) -> datetime:
    """Returns the span's begin as an aware time, taking UTC where the zone is not known: for sorting only."""
    return found.begin.replace(tzinfo=timezone(found.offset) if found.offset is not None else UTC)


def number(low: int | None, high: int | None) -> str | None:
    """Returns a count as its source gives it: ``49``, ``49–105``, ``49 or more``, ``up to 50``."""
    if low is None and high is None:
        return None
    if low is None:
        return f"up to {high:,}"
    if high is None:
        return f"{low:,} or more"
    return f"{low:,}" if low == high else f"{low:,}–{high:,}"
