"""Days and times of day: from the groups of a matched expression to the day of the calendar that it means.

Each rule takes the values of the match's groups and the context, and returns None where the match is no time
expression after all.
"""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.easter import easter  # type: ignore[import-untyped]

from geo.nlp.timex_values import (
    ADRIFT,
    DAY_UNKNOWN,
    RELATED,
    STEP,
    Context,
    Groups,
    Reading,
    dated,
    month_day,
    nearest,
    weekday_of,
    with_part,
    year_of,
)


def read_date(groups: Groups, context: Context) -> Reading | None:
    month = int(groups.get("month") or groups["monthnumber"])
    number = int(groups.get("day") or groups.get("dayword") or groups["number"])
    year, direction = year_of(groups, context), groups.get("dir")
    if not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    if year is None and direction in ("previous", "same", "following") and context.year:
        year = context.year + STEP[direction]
    try:
        day = date(year, month, number) if year else dated(context, month, number, direction)
    except ValueError:
        return None
    part = groups.get("daypart")
    if day is None:
        value = f"XXXX-{month:02}-{number:02}"
        return Reading("TIME", f"{value}T{part}") if part else Reading("DATE", value)
    return with_part(day, part, context)


def read_month_day(groups: Groups, context: Context) -> Reading | None:
    """A day by its number alone, or with the day of the week that it has to be."""
    number = int(groups["day"])
    if not 1 <= number <= 31:
        return None
    if context.published is None:
        return Reading("DATE", f"XXXX-XX-{number:02}")
    day = month_day(context, number, groups.get("dir"), int(groups.get("weekday", 0)))
    return with_part(day, groups.get("daypart"), context) if day else None


def read_second_day(groups: Groups, context: Context) -> Reading | None:
    """A bare number behind a date of the same sentence: a later day of its month."""
    if context.day is None or int(groups["day"]) <= context.day.day:
        return None
    try:
        day = context.day.replace(day=int(groups["day"]))
    except ValueError:
        return None
    return Reading("DATE", day.isoformat(), None, day)


def read_month(groups: Groups, context: Context) -> Reading | None:
    month, year, direction = int(groups["month"]), year_of(groups, context), groups.get("dir")
    mod = groups.get("part")
    if "diryear" in groups:
        base = context.year if groups["diryear"] == "previous" and context.year else None
        if base is None and context.published:
            base = context.published.year
        year = base + STEP[groups["diryear"]] if base else None
    if year is None and direction == "previous":
        direction = "last"
    if year is None and direction == "this" and context.published:
        year = context.published.year
    if year is None and context.published:
        first = context.published.replace(day=1)
        if direction in ("last", "next"):
            days = [date(y, month, 1) for y in range(first.year - 1, first.year + 2)]
            days = [d for d in days if (d < first if direction == "last" else d > first)]
            found = (max if direction == "last" else min)(days)
        else:
            here = Context(first, ahead=context.ahead)
            found = dated(here, month, 1, None)  # type: ignore[assignment]
        year = found.year if found else None
    return Reading("DATE", f"{year}-{month:02}" if year else f"XXXX-{month:02}", mod)


def read_weekday(groups: Groups, context: Context) -> Reading | None:
    number = int(groups["weekday"])
    day = weekday_of(number, groups.get("dir"), context)
    if day is None:
        part = groups.get("daypart")
        return Reading("TIME" if part else "DATE", f"XXXX-WXX-{number}" + (f"T{part}" if part else ""))
    return with_part(day, groups.get("daypart"), context)


def read_deictic(groups: Groups, context: Context) -> Reading | None:
    step, part = int(groups["deictic"]), groups.get("daypart")
    if context.published is None:
        if part:
            return Reading("TIME", f"{DAY_UNKNOWN}T{part}")
        return Reading("DATE", "PRESENT_REF" if step == 0 else "PAST_REF" if step < 0 else "FUTURE_REF")
    return with_part(context.published + timedelta(days=step), part, context)


def read_daypart(groups: Groups, context: Context) -> Reading | None:
    part = groups.get("daypart") or groups["today"]
    if "weekday" in groups:
        return read_weekday(groups, context)
    direction = groups.get("dir")
    day = context.published
    if "today" not in groups and direction != "this":
        named = context.day or (context.anchored("D") if direction in RELATED else None)
        day = named or (None if direction in ADRIFT else context.published)
    if day:
        day += timedelta(days=STEP.get(groups.get("dir", "this"), -1))
    return with_part(day, part, context)


def read_holiday(groups: Groups, context: Context) -> Reading | None:
    """A feast by month and day, or by its days from Easter ("E+1")."""
    feast = groups["holiday"]
    if not feast.startswith("E"):
        month, number = feast.split("-")
        return read_date({**groups, "month": month, "day": number}, context)
    year, after = year_of(groups, context), timedelta(days=int(feast[1:]))
    if year is None and context.published is None:
        return None
    near = [year] if year else [context.published.year + step for step in (-1, 0, 1)] if context.published else []
    days = [easter(y) + after for y in near]
    day = days[0] if year else nearest(context, days)
    return Reading("DATE", day.isoformat(), None, day) if day else None


def read_clock(groups: Groups, context: Context) -> Reading | None:
    """The time of day on its day, without an offset: ``timex_zones`` adds it."""
    if "noon" in groups:
        time = groups["noon"]
    else:
        hour, minute = int(groups["hour"]), int(groups.get("minute") or groups.get("fraction") or 0)
        if groups.get("ampm") == "pm" and hour < 12:
            hour += 12
        elif groups.get("ampm") == "am" and hour == 12:
            hour = 0
        if groups.get("minute") and len(groups["minute"]) == 1:
            minute *= 10
        if hour > 24 or minute > 59:
            return None
        time = f"{hour % 24:02}:{minute:02}"
    day = context.day or context.published
    if "deictic" in groups:
        day = context.published + timedelta(days=int(groups["deictic"])) if context.published else None
    elif "month" in groups:
        reading = read_date(groups, context)
        day = reading.day if reading else day
    elif "weekday" in groups:
        day = weekday_of(int(groups["weekday"]), groups.get("dir"), context)
    return Reading("TIME", f"{day.isoformat() if day else DAY_UNKNOWN}T{time}", groups.get("approx"), day)


def read_second_clock(groups: Groups, context: Context) -> Reading | None:
    """A bare hour with a place's name: a time of day only beside another one."""
    return read_clock(groups, context) if context.clock else None
