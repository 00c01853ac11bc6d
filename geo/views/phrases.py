"""How the screen says a country, a language, a date: in the English of :mod:`geo.views.wording`, no raw codes."""

from __future__ import annotations

import functools
from datetime import date as Date  # ``date`` is a function here

from babel import Locale

from geo.views.wording import wording

ENGLISH = Locale("en", "GB")


@functools.lru_cache(512)
def country(code: str | None) -> str | None:
    """Returns the English name of an ISO 3166-1 alpha-2 code, None for None or a code that CLDR does not know."""
    return wording().country(code)


def language(code: str) -> str:
    """Returns the English name of an ISO 639-1 code; the code itself where CLDR knows none."""
    return wording().language(code)


@functools.lru_cache(4096)
def day(value: Date) -> str:
    """Returns ``13 Sep 2022``."""
    return wording().day(value)


@functools.lru_cache(4096)
def date(value: str | None) -> str | None:
    """Returns a TIMEX3 value or ISO date as a person reads it; see :meth:`geo.views.wording.Wording.date`."""
    return wording().date(value)


def number(low: int | None, high: int | None) -> str | None:
    """Returns a count as its source gives it: ``49``, ``49–105``, ``49 or more``, ``up to 50``."""
    return wording().number(low, high)
