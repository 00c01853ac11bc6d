"""Times of languages without a grammar of their own: dateparser's words in shapes that all languages share.

dateparser knows the names of months, days of the week, units and relative days in 200 locales. Its own search would
take "mai", "die" or a lone number for a date and tells no grain, so only its words are used; the rules that give the
values are those of all languages.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from geo.lang.base import Times
from geo.lang.registry import codes

PACKAGE = "dateparser"
MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y", "hour": "TH", "minute": "TM", "second": "TS"}
"""dateparser's names of units, to ours."""
FULL = 0.75
"""Share of its longest form's length from which a form of a name is no abbreviation."""
RELATIVE = re.compile(r"(in )?(\d) (\w+)(?: ago)?")

FRAGMENTS = {
    "dd": r"(?P<day>3[01]|[12]\d|0?[1-9])(?:\.|er|[ºª°])?",
    "yyyy": r"(?P<year>(?:1[5-9]|20)\d\d)(?![.,]?\d|-[^\W\d])",
    "link": r"(?:\w{1,3} )?",
    "num": r"(?P<number>{number}|\d{1,3})",
    # A common noun may look like a relative day; only the day may be written small.
    "small": r"(?:(?-i:(?=[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁĄĆĘŁŃŚŹŻ]))|(?<=[.!?:»”\"]\x20)|(?<=\n)|\A)",
}
PATTERNS: tuple[tuple[str, str], ...] = (
    ("date", r"(?:(?P<weekday>{weekday}),? {link})?{dd} {link}(?P<month>{name})(?:,? {link}{yyyy})?"),
    ("date", r"{dd} {link}(?P<month>{short})(?:\.?,? {yyyy}|\.)"),
    (
        "date",
        r"{dd}(?=(?:~[-–]~| \w{1,3} (?:\w\w )?)(?:3[01]|[12]\d|0?[1-9])\.? {link}(?P<month>{name})(?: {link}{yyyy})?)",
    ),
    ("date", r"(?P<month>{name}) (?P<day>3[01]|[12]\d|0?[1-9]),? {yyyy}"),
    ("date", r"(?P<year>(?:19|20)\d\d)-(?P<monthnumber>0\d|1[0-2])-(?P<day>[0-3]\d)"),
    ("month", r"(?P<month>{name}),? {link}{yyyy}"),
    ("month", r"{before} (?P<x>(?P<month>{name}))"),
    ("weekday", r"(?P<weekday>{weekday})"),
    ("year", r"(?:{before}|{years}) (?P<x>{yyyy})"),
    ("clock", r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?![\d:])"),
    ("clock", r"(?P<hour>[01]?\d|2[0-4])~h~(?P<minute>[0-5]\d)(?![\d:])"),
    ("clock", r"(?P<hour>[01]?\d|2[0-4])\.(?P<minute>[0-5]\d) (?:{oclock})"),
    ("duration", r"{num} (?P<unit>{unit})"),
)
DAY_FIRST = r"(?P<day>3[01]|[12]\d|0?[1-9])[./-](?P<monthnumber>0?\d|1[0-2])[./-](?P<year>(?:19|20)\d\d)"
MONTH_FIRST = r"(?P<monthnumber>0?\d|1[0-2])[./-](?P<day>3[01]|[12]\d|0?[1-9])[./-](?P<year>(?:19|20)\d\d)"


def described(code: str) -> str | None:
    """What an analysis says of the times of a language that has no grammar of them; None where it has one, or none."""
    if code in codes() or times_of(code) is None:
        return None
    return f"{PACKAGE} {importlib.metadata.version(PACKAGE)}"


@cache
def times_of(code: str) -> Times | None:
    """Returns patterns and words for a language by its ISO 639-1 code; None where dateparser does not know it.

    Languages that are written without blanks have none either: their words cannot be told apart by shape.
    """
    if not re.fullmatch(r"[a-z]{2,3}", code):
        return None
    try:
        info: dict[str, Any] = importlib.import_module(f"{PACKAGE}.data.date_translation_data.{code}").info
    except ModuleNotFoundError:
        return None
    if str(info.get("no_word_spacing")) == "True":
        return None
    words = _tables(info)
    patterns = [(rule, pattern) for rule, pattern in PATTERNS if all(words.get(t, True) for t in _named(pattern))]
    for table, rule in (("deictic", "deictic"), ("span", "span"), ("ref", "ref")):
        if words[table]:
            patterns.append((rule, rf"{{small}}{_behind_none_of(words['determiner'])}(?P<{table}>{{{table}}})"))
    if words["ago"] and words["unit"]:
        patterns += [("ago", r"{ago} {num} (?P<unit>{unit})"), ("ago", r"{num} (?P<unit>{unit}) {ago}")]
    patterns.append(("date", MONTH_FIRST if info.get("date_order", "").startswith("M") else DAY_FIRST))
    return Times(code=code, words=words, fragments=FRAGMENTS, patterns=tuple(patterns), today=True)


def _tables(info: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    words: dict[str, dict[str, str]] = {"month": {}, "name": {}, "short": {}, "weekday": {}, "unit": {}}
    for number, name in enumerate(MONTHS, 1):
        forms = _forms(info.get(name, ()))
        words["month"] |= {form: str(number) for form in forms if len(form) > 2}
        words["name"] |= dict.fromkeys(_full(forms), str(number))
        words["short"] |= {form: str(number) for form in forms if len(form) > 2 and form not in _full(forms)}
    for number, name in enumerate(WEEKDAYS, 1):
        words["weekday"] |= {form: str(number) for form in _full(_forms(info.get(name, ()))) if len(form) > 3}
    for name, unit in UNITS.items():
        if unit != "TS":  # "second" is a rank more often than a time
            words["unit"] |= {form: unit for form in _forms(info.get(name, ())) if len(form) > 1}
    skipped = [form for form in _forms(info.get("skip", ())) if form[0].isalpha()]
    words["before"] = dict.fromkeys([*_forms(info.get("in", ())), *skipped], "")
    words["years"] = dict.fromkeys((f for f in _forms(info.get("year", ())) if len(f) > 2), "")
    words["oclock"] = dict.fromkeys([*_forms(info.get("hour", ())), *skipped], "")
    words["ago"] = dict.fromkeys(_forms(info.get("ago", ())), "")
    words["number"] = {
        word: number
        for pair in info.get("simplifications") or ()
        for word, number in pair.items()
        if word.isalpha() and str(number).isdigit()
    }
    return words | _relative(info)


def _relative(info: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Days, weeks, months and years told from the day of writing, the present, and what may stand before a period."""
    words: dict[str, dict[str, str]] = {"deictic": {}, "span": {}, "ref": {}, "determiner": {}}
    for key, forms in info.get("relative-type", {}).items():
        match = RELATIVE.fullmatch(key)
        unit = UNITS.get(match[3]) if match else None
        if match is None or unit is None:
            continue
        count = int(match[2]) if match[1] else -int(match[2])
        several = [form for form in _forms(forms) if len(form) > 2 or unit == "TS"]
        words["determiner"] |= {form.split()[0]: "" for form in several if " " in form}
        if unit == "D":
            words["deictic"] |= dict.fromkeys(several, str(count))
        elif unit in ("W", "M", "Y"):
            words["span"] |= dict.fromkeys(several, f"{count}{unit}")
        elif key == "0 second ago":
            words["ref"] |= dict.fromkeys(several, "PRESENT_REF")
    return words


def _forms(forms: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(str(form).lower().strip() for form in forms if str(form).strip()))


def _full(forms: list[str]) -> list[str]:
    longest = max(map(len, forms), default=0)
    return [form for form in forms if len(form) >= FULL * longest]


def _named(pattern: str) -> set[str]:
    return set(re.findall(r"\{([a-z]\w*)\}", pattern)) - set(FRAGMENTS)


def _behind_none_of(words: Iterable[str]) -> str:
    """Lookbehinds that keep a word that follows an article from being a day: "por la mañana"."""
    return "".join(rf"(?<!\b{re.escape(word)}\x20)" for word in sorted(words))
