"""Counts of people on their way to becoming casualty figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

FIGURE = r"(?<![\w.,:/-])(?:\d{1,3}(?:SEP\d{3})+|\d{1,6})(?![\d:/]|[.,]\d|-\w|\w)"
DASHED = r"(?<![\w.,:/-])(?P<from>\d{1,6})\s?[-–]\s?(?P<till>\d{1,6})(?![\w/:-]|[.,]\d)"
FILL = r"(?!\d+(?![\d-]))[\w'-]+"
"""A word that may stand between a count and its word of harm: no figure, but "34-year-old"."""

Via = Literal["before", "after", "noun"]
"""Where the word of harm stands: before the count, behind it, or in the people's own noun."""


@dataclass(slots=True)
class Amount:
    """A count of people that may be casualties: ``at`` ends its number, ``end`` its phrase, ``reach`` what tells."""

    start: int
    at: int
    end: int
    low: int | None
    high: int | None
    noun: tuple[int, int] | None
    bare: bool
    """Whether it is only an article or a "no", which counts nothing by itself."""
    kind: str | None = None
    via: Via | None = None
    reach: int = 0


def shares(low: str, amounts: Sequence[Amount], share: re.Pattern[str]) -> list[Amount]:
    """Returns the amounts, a share and its whole as one of the share's size: "three of the four hostages".

    Args:
        share: the words between the two.
    """
    kept: list[Amount] = []
    for a in amounts:
        if kept and a.noun and share.fullmatch(low, kept[-1].at, a.start):
            kept[-1] = replace(kept[-1], end=a.end, noun=a.noun)
        else:
            kept.append(a)
    return kept
