"""TIMEX3 values: what a reading is, what it is read against, and the arithmetic of days and units."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from geo.records import TimexType

DAY_UNKNOWN = "XXXX-XX-XX"
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
NEWEST = 2035
"""The last year that two digits mean in a text without a date; the clock of the machine has no say."""
Grain = Literal["D", "W", "M", "Y"]
GRAINS = "DWMY"
NAMED = re.compile(r"([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?(?=$|T)")
"""The values that name a year, a month or a day of the calendar."""
PAST_WEIGHT = {True: 2.5, None: 0.9, False: 0.4}
"""Days behind weigh this much against days ahead when a date has no year, by what the sentence's verbs say."""
RELATIVE = {
    "last": "PAST_REF",
    "next": "FUTURE_REF",
    "this": "PRESENT_REF",
    "previous": "PAST_REF",
    "following": "FUTURE_REF",
}
RELATED = ("previous", "following", "same")
"""Directions that start from what the text has named."""
ADRIFT = ("following", "same")
"""Those that, where nothing is named, are not told from the day of publication either."""
STEP = {"last": -1, "next": 1, "this": 0, "previous": -1, "following": 1, "same": 0}


class Reading(NamedTuple):
    """What an expression means. ``day`` is the calendar day it names, where it names one."""

    type: TimexType
    value: str
    mod: str | None = None
    day: date | None = None


@dataclass(slots=True)
class Context:
    """What a relative expression is read against."""

    published: date | None
    today: bool = False
    """Whether a weekday may be the day of publication."""
    ahead: bool | None = None
    """What the words around say: the expression lies in the future (True), in the past (False)."""
    day: date | None = None
    """The last day named in the same sentence."""
    year: int | None = None
    """The last year named in the text."""
    clock: bool = False
    """Whether the sentence has given a time of day."""
    anchor: tuple[date, Grain] | None = None
    """The first day and the grain of the last date named in the text."""
    instant: datetime | None = None
    """The last time of day named in the text, without its offset."""

    def anchored(self, grain: str) -> date | None:
        """The last date named in the text, where it is told at a grain or more finely."""
        fine = self.anchor and grain in GRAINS and GRAINS.index(self.anchor[1]) <= GRAINS.index(grain)
        return self.anchor[0] if self.anchor and fine else None

    def remember(self, reading: Reading) -> None:
        """Takes a reading as what the relative expressions behind it start from."""
        if reading.day:
            self.day = reading.day
        if reading.type == "TIME" and ":" in reading.value:
            self.clock = True
            if reading.day:
                self.instant = datetime.fromisoformat(reading.value)
        named = NAMED.match(reading.value) if reading.type in ("DATE", "TIME") else None
        if named:
            year, month, day = named.groups()
            self.anchor = date(int(year), int(month or 1), int(day or 1)), "D" if day else "M" if month else "Y"
            if reading.type == "DATE":
                self.year = int(year)


MONTHS = {"Q": 3, "H": 6}
Groups = Mapping[str, str]


def at_grain(day: date, unit: str) -> str:
    """The TIMEX3 value of the day, week, month, quarter, half, year, decade or century that holds a day."""
    if unit == "W":
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}"
    if unit == "WE":
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}-WE"
    if unit == "M":
        return f"{day:%Y-%m}"
    if unit == "Q":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if unit == "H":
        return f"{day.year}-H{1 if day.month < 7 else 2}"
    if unit == "Y":
        return str(day.year)
    if unit == "10Y":
        return str(day.year)[:3]
    if unit == "100Y":
        return str(day.year)[:2]
    return day.isoformat()


def shifted(day: date, count: int, unit: str) -> date | None:
    """The day ``count`` units away; months and longer keep their first day. None outside the calendar."""
    try:
        if unit in ("D", "TNI"):
            return day + timedelta(days=count)
        if unit in ("W", "WE"):
            return day + timedelta(weeks=count)
        months = {"M": 1, "Q": 3, "H": 6, "Y": 12, "2Y": 24, "3Y": 36, "5Y": 60, "10Y": 120, "100Y": 1200}.get(unit)
        if months is None:
            return None
        year, month = divmod(day.year * 12 + day.month - 1 + count * months, 12)
        return date(year, month + 1, 1)
    except (ValueError, OverflowError):
        return None


def duration(count: str, unit: str) -> str:
    """A TIMEX3 duration; ``count`` is digits or X. Units of several years multiply."""
    if unit in MONTHS:
        return f"P{int(float(count) * MONTHS[unit]) if count != 'X' else 'X'}M"
    if count == "0.5" and unit == "TH":
        return "PT30M"
    digits = unit.rstrip("WEDY") if unit[0].isdigit() else ""
    if digits and count != "X":
        return f"P{int(float(count) * int(digits))}{unit[len(digits) :]}"
    return f"P{count}{unit[len(digits) :]}" if not unit.startswith("T") else f"PT{count}{unit[1:]}"


def year_of(groups: Groups, context: Context) -> int | None:
    text = groups.get("year")
    if text is None:
        return None
    year = int(text)
    if len(text) > 2:
        return year
    newest = context.published.year + 5 if context.published else NEWEST
    return 2000 + year if 2000 + year <= newest else 1900 + year


def nearest(context: Context, days: list[date]) -> date | None:
    """The one of several candidate days that the article means."""
    published = context.published
    if published is None or not days:
        return None
    weight = PAST_WEIGHT[context.ahead]
    return min(days, key=lambda d: (published - d).days * weight if d <= published else (d - published).days)


def month_day(context: Context, number: int, direction: str | None, weekday: int = 0) -> date | None:
    """The day of that number in the month of publication or one beside it.

    Args:
        weekday: 1 is Monday; the nearest such day of that weekday within half a year, where there is one.
    """
    if context.published is None:
        return None
    days = []
    for step in range(-6, 7):
        month = shifted(context.published, step, "M")
        try:
            days += [month.replace(day=number)] if month else []
        except ValueError:
            continue
    fitting = [d for d in days if d.isoweekday() == weekday]
    days = fitting or [d for d in days if abs((d - context.published).days) <= 61]
    if direction in ("last", "previous"):
        return max((d for d in days if d < context.published), default=None)
    if direction in ("next", "following"):
        return min((d for d in days if d > context.published), default=None)
    return nearest(context, days)


def dated(context: Context, month: int, day: int, direction: str | None) -> date | None:
    if context.published is None:
        return None
    days = []
    for year in range(context.published.year - 1, context.published.year + 2):
        try:
            days.append(date(year, month, day))
        except ValueError:
            continue
    if direction == "last":
        return max((d for d in days if d < context.published), default=None)
    if direction == "next":
        return min((d for d in days if d > context.published), default=None)
    if direction == "this":
        return next((d for d in days if d.year == context.published.year), None)
    return nearest(context, days)


def with_part(day: date | None, part: str | None, context: Context, mod: str | None = None) -> Reading:
    value = day.isoformat() if day else DAY_UNKNOWN
    return Reading("TIME", f"{value}T{part}", mod, day) if part else Reading("DATE", value, mod, day)


def weekday_of(number: int, direction: str | None, context: Context) -> date | None:
    """The day that a weekday's name (1 is Monday) means: the last such day unless the words look ahead."""
    if context.published is None:
        return None
    back = (context.published.isoweekday() - number) % 7
    if direction in ("next", "following"):
        return context.published + timedelta(days=(7 - back) or 7)
    if direction in ("last", "previous"):
        return context.published - timedelta(days=back or 7)
    if direction == "this" or (back == 0 and context.today):
        return (
            context.published - timedelta(days=back)
            if back == 0 or not context.ahead
            else (context.published + timedelta(days=7 - back))
        )
    if context.ahead:
        return context.published + timedelta(days=7 - back)
    return context.published - timedelta(days=back or 7)


def in_order(first: date, reading: Reading, rule: str) -> Reading:
    """The reading of the end of a stretch, a week or a year later where it would lie before the beginning."""
    if reading.day is None or reading.day >= first or rule not in ("weekday", "date"):
        return reading
    try:
        later = first + timedelta(days=(reading.day - first).days % 7)
        day = later if rule == "weekday" else reading.day.replace(year=reading.day.year + 1)
    except (ValueError, OverflowError):
        return reading
    if not first <= day <= first + timedelta(days=183):
        return reading
    return reading._replace(value=day.isoformat() + reading.value[10:], day=day)
