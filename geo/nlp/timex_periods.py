"""Lengths of time, sets, and periods longer than a day: from the groups of a matched expression to its value."""

from __future__ import annotations

from datetime import date, timedelta

from geo.nlp.timex_days import read_daypart, read_month
from geo.nlp.timex_values import (
    ADRIFT,
    DAY_UNKNOWN,
    RELATED,
    RELATIVE,
    SEASON_MONTHS,
    STEP,
    Context,
    Groups,
    Reading,
    at_grain,
    dated,
    duration,
    shifted,
    year_of,
)

CLOCK = {"TH": 3600, "TM": 60, "TS": 1}
"""Seconds of the units of a day's time."""
RECURRENT = {"WE": "XXXX-WXX-WE", "TNI": f"{DAY_UNKNOWN}TNI"}
"""Units that name a part of each week or day."""


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
            named = context.day or context.anchored("D")
            if named is None and unit == "D" and direction in ADRIFT:
                return Reading("DATE", DAY_UNKNOWN, mod)
            anchor = named or anchor
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


def read_years(groups: Groups, context: Context) -> Reading | None:
    """The first of several years ("1992-94") or of a season ("2021/22"); other pairs of numbers are none."""
    year = int(groups["year"])
    length = (int(groups.get("until", groups.get("next", "0"))) - year) % 100
    return Reading("DATE", str(year)) if 0 < length <= (1 if "next" in groups else 50) else None


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
