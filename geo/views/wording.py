"""The words of pictures and briefings in one language: texts from a file, dates, numbers and countries from CLDR."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from geo.errors import InputError
from geo.views.stretches import INSTANT, PART, WEEK, span, zone

TEXTS = Path(__file__).parent / "texts"
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Wording:
    """What :func:`wording` returns; ``code`` is the language's ISO 639-1 code."""

    code: str
    locale: Locale
    texts: Mapping[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """Returns a text with its gaps filled; what fills them is not looked into for further gaps."""
        return self.texts[key].format(**values)

    def counted(self, key: str, number: int) -> str:
        """Returns a text in the form that its number wants: ``1 article``, ``3 articles``."""
        forms = {form for form in ("one", "other") if f"count.{key}.{form}" in self.texts}
        if not forms:
            return self(f"count.{key}", n=self.whole(number))
        form = self.locale.plural_form(number)
        return self(f"count.{key}.{form if form in forms else 'other'}", n=self.whole(number))

    def whole(self, number: int) -> str:
        return str(format_decimal(number, locale=self.locale))

    def number(self, low: int | None, high: int | None) -> str | None:
        """Returns a count as its source gives it: ``49``, ``49–105``, ``49 or more``, ``up to 50``; None for none."""
        if low is None:
            return None if high is None else self("number.most", n=self.whole(high))
        if high is None:
            return self("number.least", n=self.whole(low))
        return self.whole(low) if low == high else f"{self.whole(low)}–{self.whole(high)}"

    def country(self, code: str | None) -> str | None:
        """Returns the name of an ISO 3166-1 alpha-2 code, None for None or a code that CLDR does not know."""
        return str(self.locale.territories.get(code.upper()) or "") or None if code else None

    def language(self, code: str) -> str:
        """Returns the name of an ISO 639-1 code; the code itself where CLDR knows none."""
        return str(self.locale.languages.get(code, code))

    def kind(self, event_type: str) -> str:
        return self.texts.get(f"kind.{event_type}", event_type)

    def subtype(self, sub_event_type: str) -> str:
        return self.texts.get(f"subtype.{sub_event_type}", sub_event_type)

    def day(self, value: date) -> str:
        return f"{value.day} {self.month(value)}"

    def month(self, value: date, pattern: str = "MMM y") -> str:
        return str(format_date(value, pattern, locale=self.locale)).replace("Sept ", "Sep ")

    def date(self, value: str | None) -> str | None:
        """Returns a TIMEX3 value or ISO date as a person reads it: ``13 Sep 2022, 09:00 (UTC+4)``, ``Sep 2022``.

        None for a value that names no stretch of time, such as ``PRESENT_REF``.
        """
        found = span(value)
        if found is None or value is None:
            return None
        if INSTANT.match(value):
            where = zone(found.offset)
            return f"{self.day(found.begin)}, {found.begin:%H:%M}" + (f" ({where})" if where else "")
        if m := PART.match(value):
            return f"{self.day(found.begin)}, {self(f'time.{m[2]}')}"
        if m := WEEK.match(value):
            return self("time.weekend" if m[3] else "time.week", day=self.day(found.begin))
        if len(value) == 10:
            return self.day(found.begin)
        return self.month(found.begin) if len(value) == 7 else value

    def days(self, first: datetime, last: datetime) -> str:
        """Returns a stretch of days: ``13 Sep 2022``, ``13–16 Sep 2022``, ``30 Aug 2022 – 2 Sep 2022``."""
        if first.date() == last.date():
            return self.day(first)
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}–{self.day(last)}"
        return f"{self.day(first)} – {self.day(last)}"

    def listed(self, names: list[str], most: int) -> str:
        """Returns names with commas, after ``most`` of them the number of the others."""
        rest = len(names) - most
        return ", ".join(names[:most]) + (" " + self.counted("more", rest) if rest > 0 else "")


def languages() -> dict[str, str]:
    """Returns the languages that there are texts for, by code, in their own words."""
    return {path.stem: _read(path.stem)["language"] for path in sorted(TEXTS.glob("*.toml"))}


@functools.cache
def wording(code: str = ENGLISH) -> Wording:
    """Returns the words of a language.

    Raises:
        InputError: there are none for it.
    """
    if code not in {path.stem for path in TEXTS.glob("*.toml")}:
        known = ", ".join(languages())
        raise InputError(f"There are no texts in the language '{code}'; there are some for {known}.")
    return Wording(code, Locale.parse("en_GB" if code == ENGLISH else code), _read(code))


@functools.cache
def _read(code: str) -> Mapping[str, str]:
    """Returns the texts of a file, those of its tables under dotted keys."""
    flat: dict[str, str] = {}

    def take(table: dict[str, object], before: str) -> None:
        for key, value in table.items():
            if isinstance(value, dict):
                take(value, f"{before}{key}.")
            else:
                flat[before + key] = str(value)

    take(tomllib.loads((TEXTS / f"{code}.toml").read_text(encoding="utf8")), "")
    return flat
