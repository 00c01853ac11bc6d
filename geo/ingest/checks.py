"""What every text has to pass on its way in, wherever it comes from."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from geo.errors import InputError

MAX_CHARACTERS = 1_000_000
AHEAD = timedelta(hours=14)
"""The earliest place on Earth is this far ahead of UTC: a day that has begun there is not in the future."""


class UnreadableDate(InputError):
    """A date of publication that is not one of ISO 8601."""


def text(value: str) -> str:
    """Returns ``value`` unchanged if it can be read as an article.

    Raises:
        InputError: it is empty, too long, or holds half a character that no file could keep.
    """
    if len(value) > MAX_CHARACTERS:
        raise InputError(too_long(size(value)))
    if not value.strip("\ufeff\u200b \t\r\n\f\v\x00\xa0"):
        raise InputError("The text is empty; there is nothing to read.")
    if lone := re.search("[\ud800-\udfff]", value):
        raise InputError(
            f"The text holds half a character (U+{ord(lone[0]):04X}, a lone surrogate) at position {lone.start():,}; "
            "take the text again from where it came from."
        )
    return value


def published(value: str | None, *, now: datetime | None = None) -> str | None:
    """Returns the ISO 8601 date or date-time of publication as given, without spaces around it; None for none.

    Raises:
        UnreadableDate: it is no such date.
        InputError: it lies in the future of ``now`` (an aware time; the clock's by default).
    """
    given = (value or "").strip()
    if not given:
        return None
    now = now or datetime.now(UTC)
    try:
        if len(given) <= len("2022-09-13"):
            day = date.fromisoformat(given)
            future = day > (now + AHEAD).date()
        else:
            moment = datetime.fromisoformat(given)
            future = moment > now if moment.tzinfo else moment > (now + AHEAD).replace(tzinfo=None)
    except ValueError as error:
        raise UnreadableDate(
            f"The publication date '{shortened(given)}' cannot be read; "
            "write it as 2022-09-13 or 2022-09-13T18:30+04:00."
        ) from error
    if future:
        raise InputError(f"The publication date {given} lies in the future; give the day the article appeared.")
    return given


def tidy(value: str) -> str:
    """Returns text of our own making with line feeds alone for line ends, without a byte order mark or outer space."""
    return value.replace("\r\n", "\n").replace("\r", "\n").strip("\ufeff\u200b \t\n\f\v")


def line(value: object) -> str | None:
    """Returns a title or a name on one line; None where there is none."""
    return " ".join(str(value).split()) or None if isinstance(value, (str, int, float)) else None


def size(value: str) -> int:
    """Bytes of the text in UTF-8."""
    return len(value.encode("utf8", "surrogatepass"))


def too_long(bytes_long: int) -> str:
    """The sentence about a text of that many bytes."""
    return (
        f"This text is {bytes_long / 1e6:.1f} MB long; Dateline reads up to {MAX_CHARACTERS:,} characters of an "
        "article at a time. Split it into the articles that it is made of."
    )


def shortened(value: str, length: int = 40) -> str:
    """The value as a message may quote it."""
    return value if len(value) <= length else value[: length - 1] + "…"
