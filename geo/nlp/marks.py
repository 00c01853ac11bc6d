"""Quotation marks: which stretches of a paragraph stand between them, whatever the style."""

from __future__ import annotations

import re
from typing import NamedTuple

PARAGRAPH = re.compile(r"[^\n]+")
PAIRS = {"“": "”", "«": "»", "„": "“”", "‹": "›", "‟": "”"}
STRAIGHT = re.compile(r"\"|''|``|“|”|«|»|„|<<|>>|‘|’|‹|›")
STRONG_OPENERS = ("“", "«", "„", "<<", "``")
WORDS = re.compile(r"\w+")


class Quoted(NamedTuple):
    """A stretch between quotation marks: ``start`` and ``end`` with the marks, ``begin`` and ``stop`` without."""

    start: int
    end: int
    begin: int
    stop: int
    words: int
    continued: bool = False
    """Whether the quotation goes on in the next paragraph."""


def _kind(text: str, match: re.Match[str]) -> str:
    """Tells an opening mark from a closing one and from an apostrophe."""
    mark, start, end = match[0], match.start(), match.end()
    before = text[start - 1] if start else "\n"
    after = text[end] if end < len(text) else "\n"
    if mark in ("«", "<<", "``", "„", "‹"):
        return "open"
    if mark in ("»", ">>", "›"):
        return "close"
    if mark == "“":
        return "open" if not after.isspace() or before.isspace() else "close"
    if mark == "”":
        return "close" if not before.isspace() or after.isspace() or not after.isalnum() else "open"
    if mark == "‘":
        return "open" if not before.isalnum() and after.isalnum() else ""
    if mark == "’":
        return "close" if not after.isalnum() else ""
    if mark in ('"', "''"):
        opens = (before.isspace() or before in "([{—–-:,‘“") and not after.isspace()
        return "open" if opens else "close"
    return ""


def _style(mark: str) -> str:
    return {
        "“": "d",
        "”": "d",
        "„": "d",
        "«": "g",
        "»": "g",
        "<<": "l",
        ">>": "l",
        '"': "s",
        "''": "t",
        "``": "t",
        "‘": "q",
        "’": "q",
    }.get(mark, mark)


def quoted(text: str) -> list[Quoted]:
    """Returns the outermost quoted stretches of a text, in order.

    Marks pair within a paragraph; one that finds no partner spoils nothing but itself, unless the next paragraph opens
    with the same mark: then the quotation runs on.
    """
    found: list[Quoted] = []
    paragraphs = [(m.start(), m.end()) for m in PARAGRAPH.finditer(text) if not m[0].isspace()]
    for number, (first, last) in enumerate(paragraphs):
        ahead = text[paragraphs[number + 1][0] :][:80].lstrip() if number + 1 < len(paragraphs) else ""
        opened: list[tuple[str, int, int]] = []
        here: list[Quoted] = []
        for match in STRAIGHT.finditer(text, first, last):
            kind, style = _kind(text, match), _style(match[0])
            at = next((i for i in range(len(opened) - 1, -1, -1) if opened[i][0] == style), -1)
            if style == "t" and at < 0 and kind == "close":
                continue
            if kind == "open" and (at < 0 or style not in "sdtg"):
                opened.append((style, match.start(), match.end()))
            elif kind == "open" and at >= 0 and style in "sdt":
                opened[at] = (style, match.start(), match.end()) if style == "s" else opened[at]
            elif kind == "close" and at >= 0:
                _, start, begin = opened[at]
                del opened[at:]
                if not any(style != "q" for style, _, _ in opened):
                    here.append(_make(text, start, match.end(), begin, match.start()))
        loose = next((o for o in opened if o[0] != "q"), None)
        if loose and ahead and _style(ahead[: 2 if ahead[:2] in ("''", "<<", "``") else 1]) == loose[0]:
            here = [q for q in here if q.start < loose[1]]
            here.append(_make(text, loose[1], last, loose[2], last, True))
        here.sort()
        for one in here:
            if not found or one.start >= found[-1].end:
                found.append(one)
    return found


def _make(text: str, start: int, end: int, begin: int, stop: int, continued: bool = False) -> Quoted:
    while begin < stop and text[begin].isspace():
        begin += 1
    while stop > begin and (text[stop - 1].isspace() or text[stop - 1] == ","):
        stop -= 1
    return Quoted(start, end, begin, stop, len(WORDS.findall(text, begin, stop)), continued)
