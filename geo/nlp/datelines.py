"""Datelines and stamps: where and when a report was filed, not where and when what it tells happened.

``BAKU, 13 set. (ANSA) – …``, ``KYIV, Ukraine, Sept 14 (Reuters) - …``, ``14:32 – …``. They are told by their shape at
the start of a line, so that no word of a language is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from geo.records import Offsets

OPENING = 400
"""Characters from the start of a text within which a dateline may follow the headline on its line."""
CAPITALS = 0.7
"""Share of capitals from which a name counts as printed in them ("McALLEN")."""

_DASH = "[-–—―_\xad\x96\x97]{1,2}"
"""As printed; the last three are a soft hyphen and dashes of a code page taken for another."""
_AGENCY = r"\([^()\n]{2,40}\)"
_WORD = r"[^\W\d_a-z][\w'’./]*(?:-\w+)*"
_NAME = rf"{_WORD}(?: (?:{_WORD}|[a-z]{{1,3}}\b)){{0,3}}?"
_DAY = r"(?:[^\W\d_]{2,12}\.?,? )?\d\d?(?:st|nd|rd|th|[.°º])?[ /][^\W\d_]{3,10}\.?(?:,? \d{4})?"
_NUMERIC = r"\d\d?[./]\d\d?[./]\d\d(?:\d\d)?"
_MONTH_FIRST = r"[^\W\d_]{3,10}\.? \d\d?(?:,? \d{4})?"
DATELINE = re.compile(
    rf"(?P<by>{_AGENCY} ?(?:{_DASH} )?|[A-Z]{{2,8}} {_DASH} )?(?P<place>{_NAME})(?P<within>(?:, {_NAME}){{0,2}}?)"
    rf"(?P<date>,? (?:{_DAY}|{_NUMERIC}|{_MONTH_FIRST}))?"
    rf"(?:(?P<agency> ?,? ?{_AGENCY})(?P<behind>:| ?{_DASH})?|(?P<dash>:| ?{_DASH}(?: {_AGENCY} ?{_DASH})?))(?=\s)"
)
SOURCE = re.compile(rf"{_AGENCY} ?{_DASH}(?=\s)")
STAMP = re.compile(
    r"[•*·►▶■\[(–—-]? ?(?P<time>(?P<hour>[01]?\d|2[0-4])(?:(?P<mark>[:.h])[0-5]\d)?(?P<half> ?[ap]\.?m\.?)?"
    r"(?: [A-Z]{2,5}\b)?)[\])]?"
    rf"(?P<dash> ?(?:{_DASH}|[|:•.])(?=\s+\D)|(?=[^\S\n]*(?:\n|$))|(?=\s[^\W\d_]))"
)
LINES = re.compile(r"(?m)^[^\S\n]*(?=\S)")
AFTER_HEADLINE = re.compile(r"(?<=[.!?»”\"])\s{1,2}(?=[^\W\d_]{2})")


class Head(NamedTuple):
    """What heads a line: half-open offsets; a stamp's are those of its time of day."""

    start: int
    end: int
    kind: Literal["dateline", "stamp"]


def heads(text: str, before_time: str = "") -> tuple[Head, ...]:
    """Returns the datelines and stamps of a text in text order; a place or time in one is that of the report.

    Args:
        before_time: a pattern of words that may stand before a stamp's time ("ore 14:32 – …").
    """
    before = re.compile(rf"[•*·►▶■\[(–—-]? ?(?:{before_time})\s+", re.IGNORECASE) if before_time else None
    found: list[Head] = []
    for at in _starts(text):
        if found and at < found[-1].end:
            continue
        words = before.match(text, at) if before else None
        span = stamp(text, words.end() if words else at)
        if span:
            found.append(Head(*span, "stamp"))
        elif span := dateline(text, at):
            found.append(Head(*span, "dateline"))
    return tuple(found)


def dateline(text: str, at: int = 0) -> Offsets | None:
    """Returns where the dateline that begins at an offset ends, as a span; None where the line has none.

    A name alone is no dateline. It is one in capitals before a dash, or with a date or an agency in brackets.
    """
    match = DATELINE.match(text, at)
    if match:
        place, closed = match["place"], match["dash"] or match["behind"]
        letters = [c for c in place if c.isalpha()]
        capitals = len(letters) > 2 and sum(c.isupper() for c in letters) >= CAPITALS * len(letters)
        told = match["date"] or match["agency"] or match["by"]
        if (closed and (told or (capitals and closed != ":"))) or (match["agency"] and (match["date"] or capitals)):
            return match.span()
    source = SOURCE.match(text, at)
    return source.span() if source else None


def stamp(text: str, at: int = 0) -> Offsets | None:
    """Returns the span of the time of day that stamps an entry of a live report; None where the line has none.

    It stands before a dash, a colon or a bar, alone on its line, or, with two digits and a colon, before a capital.
    """
    match = STAMP.match(text, at)
    if not match or not (match["mark"] or match["half"]):
        return None
    clear = match["mark"] == ":" or match["half"]
    if not match["dash"] and not clear:
        return None
    follows = text[match.end() : match.end() + 2].lstrip(" ")
    if not match["dash"] and follows[:1].isalpha() and not (len(match["hour"]) == 2 and follows[0].isupper()):
        return None
    return match.span("time")


def within(heads: tuple[Head, ...], start: int, end: int) -> Head | None:
    """The head that overlaps the offsets, None where none does."""
    return next((h for h in heads if h.start < end and start < h.end), None)


def _starts(text: str) -> Iterator[int]:
    opening = [m.end() for m in AFTER_HEADLINE.finditer(text, 0, OPENING)]
    yield from sorted({m.end() for m in LINES.finditer(text)} | set(opening))
