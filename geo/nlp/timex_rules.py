"""From the groups of a matched time expression to TIMEX3 type, value and modifier: the same rules for all languages.

The split of patterns from normalisation is that of HeidelTime (Strötgen and Gertz 2013). Each rule takes the values
of the match's groups and the context, and returns None where the match is no time expression after all.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from dateutil.easter import easter  # type: ignore[import-untyped]

from geo.nlp.timex_values import (
    DAY_UNKNOWN,
    RELATIVE,
    SEASON_MONTHS,
    STEP,
    Context,
    Groups,
    Reading,
    at_grain,
    dated,
    duration,
    month_day,
    nearest,
    shifted,
    weekday_of,
    with_part,
    year_of,
)

CLOCK = {"TH": 3600, "TM": 60, "TS": 1}
"""Seconds of the units of a day's time."""
RECURRENT = {"WE": "XXXX-WXX-WE", "TNI": f"{DAY_UNKNOWN}TNI"}
"""Units that name a part of each week or day."""
RELATED = ("previous", "following", "same")
"""Directions that start from what the text has named."""
Rule = Callable[[Groups, Context], Reading | None]


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
    day = context.published
    if "today" not in groups and groups.get("dir") != "this":
        day = context.day or (context.anchored("D") if groups.get("dir") in RELATED else None) or context.published
    if day:
        day += timedelta(days=STEP.get(groups.get("dir", "this"), -1))
    return with_part(day, part, context)


def read_unit(groups: Groups, context: Context) -> Reading | None:
    unit, direction, mod = groups.get("unit", "D"), groups.get("dir", "this"), groups.get("part")
    if "number" in groups:
        return Reading("DURATION", duration(groups["number"], unit), mod)
    if "vague" in groups or "plural" in groups:
        return Reading("DURATION", duration("X", unit), mod)
    if unit.startswith("T"):
        if unit == "TNI":
            return read_daypart({"daypart": "NI", "dir": direction}, context)
        return Reading("DURATION", duration("1", unit), mod) if direction in ("last", "next") else None
    if unit in ("2Y", "3Y", "5Y"):
        return Reading("DURATION", duration("1", unit), mod)
    anchor = context.published
    if unit == "WE" and "dir" not in groups and anchor and anchor.isoweekday() < 6 and not context.ahead:
        direction = "last"
    if direction in RELATED:
        if unit == "Y" and context.year:
            anchor = date(context.year, 7, 1)
        elif unit in ("D", "W", "M"):
            anchor = context.day or context.anchored("D") or anchor
    day = shifted(anchor, STEP.get(direction, 0), unit) if anchor else None
    if day is None:
        return Reading("DATE", RELATIVE.get(direction, "PRESENT_REF"), mod)
    return Reading("DATE", at_grain(day, unit), mod, day if unit == "D" else None)


def read_ago(groups: Groups, context: Context) -> Reading | None:
    unit = groups["unit"]
    if "vague" in groups:
        return Reading("DURATION", duration("X", unit), groups.get("mod"))
    count = float(groups["number"].replace(",", "."))
    sign = 1 if groups.get("ahead") else -1
    day = shifted(context.published, sign * int(count), unit) if context.published and count == int(count) else None
    if day is None:
        return Reading("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF", groups.get("mod"))
    grain = {"2Y": "Y", "3Y": "Y", "5Y": "Y", "10Y": "Y", "100Y": "Y"}.get(unit, unit)
    return Reading("DATE", at_grain(day, grain), groups.get("mod"), day if unit == "D" else None)


def read_shift(groups: Groups, context: Context) -> Reading | None:
    """A length of time before or after what was named last; without that, or without a number, only the length."""
    unit, count = groups["unit"], groups.get("number", "").replace(",", ".")
    exact = count and float(count) == int(float(count)) and "mod" not in groups
    steps = int(groups["shift"]) * int(float(count)) if exact else 0
    if steps and context.instant and unit in CLOCK:
        try:
            moment = context.instant + timedelta(seconds=steps * CLOCK[unit])
        except OverflowError:
            return None
        return Reading("TIME", moment.isoformat(timespec="minutes"), None, moment.date())
    anchor = context.anchored(unit) if steps else None
    day = shifted(anchor, steps, unit) if anchor else None
    # What came "two years later" than a day just past is no report but told of something else.
    beyond = day and context.published and day > context.published and not context.ahead
    if day is None or beyond:
        return read_duration(groups, context)
    return Reading("DATE", at_grain(day, unit), None, day if unit == "D" else None)


def read_duration(groups: Groups, context: Context) -> Reading | None:
    if "halfunit" in groups:
        return Reading("DURATION", groups["halfunit"])
    if "bare" in groups:
        return Reading("DURATION", duration("X", groups["bare"]))
    unit, mod = groups["unit"], groups.get("mod")
    if "vague" in groups:
        return Reading("DURATION", duration("X", unit), mod)
    number = groups["number"].replace(",", ".")
    if groups.get("half"):
        count = float(number) + 0.5
        if unit == "Y":
            return Reading("DURATION", f"P{int(count * 12)}M", mod)
        if unit == "TH":
            return Reading("DURATION", f"PT{int(count * 60)}M", mod)
        number = str(count)
    return Reading("DURATION", duration(number, unit), mod)


def read_set(groups: Groups, context: Context) -> Reading | None:
    for direct in ("frequency", "per"):
        if direct in groups:
            return Reading("SET", groups[direct])
    if "weekday" in groups:
        return Reading("SET", f"XXXX-WXX-{groups['weekday']}")
    if "daypart" in groups:
        return Reading("SET", f"{DAY_UNKNOWN}T{groups['daypart']}")
    unit = groups["unit"]
    if unit in RECURRENT:
        return Reading("SET", RECURRENT[unit])
    return Reading("SET", duration(groups.get("number", groups.get("every", "1")), unit))


def read_decade(groups: Groups, context: Context) -> Reading | None:
    decade = int(groups["decade"])
    return Reading("DATE", str(decade if decade > 99 else 1900 + decade)[:3], groups.get("part"))


def read_quarter(groups: Groups, context: Context) -> Reading | None:
    ordinal, period = groups["ordinal"], groups["period"]
    year = year_of(groups, context)
    if year is None and context.published:
        year = context.published.year + STEP.get(groups.get("dir", "this"), 0)
    count = {"B": 6, "Q": 4, "Qu": 3, "H": 2}[period]
    if ordinal == "last":
        ordinal = str(count)
    if not ordinal.isdigit() or not 1 <= int(ordinal) <= count:
        return None
    if "month" in groups:
        reading = read_month({k: v for k, v in groups.items() if k != "dir"}, context)
        return reading and reading._replace(mod="START" if ordinal == "1" else "END")
    return Reading("DATE", f"{year or 'XXXX'}-{period}{ordinal}")


def read_season(groups: Groups, context: Context) -> Reading | None:
    season, year = groups["season"], year_of(groups, context)
    if year is None and context.published:
        direction = groups.get("dir")
        if direction == "this":
            year = context.published.year
        else:
            day = dated(context, SEASON_MONTHS[season], 21, {"previous": "last"}.get(direction or "", direction))
            year = day.year if day else None
    return Reading("DATE", f"{year or 'XXXX'}-{season}", groups.get("part"))


def read_year(groups: Groups, context: Context) -> Reading | None:
    year = year_of(groups, context)
    return Reading("DATE", str(year), groups.get("part") or groups.get("mod")) if year else None


def read_century(groups: Groups, context: Context) -> Reading | None:
    return Reading("DATE", f"{int(groups['century']) - 1:02}", groups.get("part"))


def read_span(groups: Groups, context: Context) -> Reading | None:
    """A week, month or year counted from that of publication: "-1W" is the last week."""
    count, unit = int(groups["span"][:-1]), groups["span"][-1]
    day = shifted(context.published, count, unit) if context.published else None
    if day is None:
        return Reading("DATE", "PRESENT_REF" if count == 0 else "PAST_REF" if count < 0 else "FUTURE_REF")
    return Reading("DATE", at_grain(day, unit))


def read_ref(groups: Groups, context: Context) -> Reading | None:
    return Reading("DATE", groups["ref"])


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


RULES: dict[str, Rule] = {
    "date": read_date,
    "month day": read_month_day,
    "month": read_month,
    "weekday": read_weekday,
    "deictic": read_deictic,
    "daypart": read_daypart,
    "unit": read_unit,
    "ago": read_ago,
    "shift": read_shift,
    "duration": read_duration,
    "set": read_set,
    "decade": read_decade,
    "quarter": read_quarter,
    "season": read_season,
    "year": read_year,
    "century": read_century,
    "ref": read_ref,
    "span": read_span,
    "holiday": read_holiday,
    "clock": read_clock,
    "second clock": read_second_clock,
    "not": lambda groups, context: None,
}
