"""Where in a text which pattern can begin: what lets dozens of patterns be tried at a few words each.

Python's regular expressions look for a pattern with optional parts at its front by trying it at every character. Here
the strings that a pattern's matches may begin with are read off its own parse, so that no list has to be kept beside
the patterns.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

LENGTH = 5
"""Characters at the front of a match that are told apart: an article and the first two of the word behind it."""
ANY = "\0"
"""Ends a beginning behind which everything may follow."""
WIDEST = 12
"""Characters that a set may list one by one; a wider one may be anything."""
STARTS = re.compile(r"(?<!\w)\S")
_LIKE = {ord(c): " " for c in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0"} | {ord(c): "'" for c in "’`"}


def normal(text: str) -> str:
    """A text of the same length without case, with one kind of digit, blank and apostrophe."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return re.sub(r"\d", "0", low.translate(_LIKE))


class Index:
    """The numbers of the patterns that can begin at each place of a text."""

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        begin: dict[str, set[int]] = {}
        for number, pattern in enumerate(patterns):
            for beginning in beginnings(pattern.pattern):
                begin.setdefault(beginning.rstrip(ANY), set()).add(number)
        self.anywhere = sorted(begin.pop("", ()))
        self.lengths = sorted({len(b) for b in begin})
        self.begin = {
            b: sorted(set().union(*(begin.get(b[:n], ()) for n in range(1, len(b) + 1)), self.anywhere)) for b in begin
        }

    def starts(self, text: str) -> Iterator[tuple[int, Sequence[int]]]:
        """Yields offsets in text order, each with the ascending numbers of the patterns that may begin there."""
        low = normal(text)
        longest_first = self.lengths[::-1]
        get = self.begin.get
        for match in STARTS.finditer(low):
            at = match.start()
            for length in longest_first:
                numbers = get(low[at : at + length])
                if numbers:
                    yield at, numbers
                    break
            else:
                if self.anywhere:
                    yield at, self.anywhere


def beginnings(pattern: str) -> set[str]:
    """Returns every string of up to ``LENGTH`` normal characters that a match may begin with; ``ANY`` ends it early."""
    return {b if len(b) == LENGTH or b.endswith(ANY) else b + ANY for b in _sequence(_parser.parse(pattern))}


def _sequence(nodes: Iterable[Any]) -> set[str]:
    strings = {""}
    for node in nodes:
        unfinished = {s for s in strings if len(s) < LENGTH and not s.endswith(ANY)}
        if not unfinished:
            break
        ways = _node(*node)
        strings = (strings - unfinished) | {(s + way)[:LENGTH] for s in unfinished for way in ways}
    return strings


def _node(kind: Any, value: Any) -> set[str]:
    if kind is _constants.LITERAL:
        return {normal(chr(value))}
    if kind is _constants.IN:
        return _set(value)
    if kind is _constants.BRANCH:
        return set().union(*(_sequence(way) for way in value[1]))
    if kind is _constants.SUBPATTERN:
        return _sequence(value[-1])
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
        least, most, repeated = value
        once = _sequence(repeated)
        ways: set[str] = {""} if least == 0 else set()
        strings = {""}
        for count in range(1, min(most, max(least, LENGTH)) + 1):
            strings = {(s if s.endswith(ANY) else s + way)[:LENGTH] for s in strings for way in once}
            if count >= least:
                ways |= strings
        return ways
    if kind in (_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT):
        return {""}
    return {ANY}


def _set(members: Iterable[Any]) -> set[str]:
    found: set[str] = set()
    for kind, value in members:
        if kind is _constants.LITERAL:
            found.add(normal(chr(value)))
        elif kind is _constants.RANGE and value[1] - value[0] < WIDEST:
            found |= {normal(chr(c)) for c in range(value[0], value[1] + 1)}
        elif kind is _constants.CATEGORY and value is _constants.CATEGORY_DIGIT:
            found.add("0")
        elif kind is _constants.CATEGORY and value is _constants.CATEGORY_SPACE:
            found.add(" ")
        else:
            return {ANY}
    return found
