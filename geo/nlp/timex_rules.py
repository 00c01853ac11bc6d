"""From the groups of a matched time expression to TIMEX3 type, value and modifier: the same rules for all languages.

The split of patterns from normalisation is that of HeidelTime (Strötgen and Gertz 2013).
"""

from __future__ import annotations

from collections.abc import Callable

from geo.nlp import timex_days as days
from geo.nlp import timex_periods as periods
from geo.nlp.timex_values import Context, Groups, Reading

Rule = Callable[[Groups, Context], Reading | None]

RULES: dict[str, Rule] = {
    "date": days.read_date,
    "month day": days.read_month_day,
    "second day": days.read_second_day,
    "month": days.read_month,
    "weekday": days.read_weekday,
    "deictic": days.read_deictic,
    "daypart": days.read_daypart,
    "unit": periods.read_unit,
    "ago": periods.read_ago,
    "shift": periods.read_shift,
    "duration": periods.read_duration,
    "set": periods.read_set,
    "decade": periods.read_decade,
    "quarter": periods.read_quarter,
    "season": periods.read_season,
    "year": periods.read_year,
    "years": periods.read_years,
    "century": periods.read_century,
    "ref": periods.read_ref,
    "span": periods.read_span,
    "holiday": days.read_holiday,
    "clock": days.read_clock,
    "second clock": days.read_second_clock,
    "not": lambda groups, context: None,
}
