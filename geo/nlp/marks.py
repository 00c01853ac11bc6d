"""Quotation marks: which stretches of a paragraph stand between them, whatever the style."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Doc

PARAGRAPH = re.compile(r"[^\n]+")
MARK = re.compile(r"\"|''|``|[“”«»„‘’‹›]|<<|>>")
STYLES = {
    "“": "double", "”": "double", "„": "double", "«": "angle", "»": "angle", "<<": "typed", ">>": "typed",
    '"': "straight", "''": "twin", "``": "twin", "‘": "single", "’": "single", "‹": "small", "›": "small",
}  # fmt: skip
SYMMETRIC = frozenset({"straight", "twin"})
WORDS = re.compile(r"\w+")
DASHES = frozenset("–—-")
SHORT, LONG = 6, 16
"""Words between two dashes that may hold a cue anywhere, and that may hold one among the first three."""


BROKEN_OFF = 150
"""Words of a quotation that a text breaks off in, as excerpts do."""
LEADING = frozenset({"", ":", ",", "»", "”", '"'})
"""What stands before such a quotation: nothing where it opens its paragraph."""
EARLY = 4
"""Words behind a dash among which a cue stands."""
SPOKEN = re.compile(r"(?:(?<=\s)|^)([–—])(?=\s)", re.M)


class Quoted(NamedTuple):
    """A stretch between quotation marks: ``start`` and ``end`` with the marks, ``begin`` and ``stop`` without."""

    start: int
    end: int
    begin: int
    stop: int
    words: int
    comma: bool = False
    """Whether a comma stands inside before the closing mark."""
    continued: bool = False
    """Whether the quotation goes on in the next paragraph."""


def _side(text: str, match: re.Match[str]) -> str:
    """Tells an opening mark from a closing one; empty for an apostrophe."""
    mark = match[0]
    before = text[match.start() - 1] if match.start() else "\n"
    after = text[match.end()] if match.end() < len(text) else "\n"
    if mark in ("«", "<<", "``", "„", "‹"):
        return "open"
    if mark in ("»", ">>", "›"):
        return "close"
    if mark == "“":
        return "open" if not after.isspace() or before.isspace() else "close"
    if mark == "”":
        return "open" if before.isspace() and after.isalnum() else "close"
    if mark == "‘":
        return "open" if not before.isalnum() and after.isalnum() else ""
    if mark == "’":
        return "close" if not after.isalnum() else ""
    return "open" if (before.isspace() or before in "([{—–-:,‘“") and not after.isspace() else "close"


def _stretch(text: str, start: int, begin: int, stop: int, end: int, continued: bool = False) -> Quoted:
    while begin < stop and text[begin].isspace():
        begin += 1
    comma = False
    while stop > begin and (text[stop - 1].isspace() or text[stop - 1] == ","):
        comma = comma or text[stop - 1] == ","
        stop -= 1
    return Quoted(start, end, begin, stop, len(WORDS.findall(text, begin, stop)), comma, continued)


def quoted(text: str) -> list[Quoted]:
    """Returns the outermost quoted stretches of a text, in order.

    Marks pair within a paragraph; one that finds no partner spoils nothing but itself, unless the next paragraph opens
    with the same mark: then the quotation runs on.
    """
    found: list[Quoted] = []
    paragraphs = [m.span() for m in PARAGRAPH.finditer(text) if not m[0].isspace()]
    for number, (first, last) in enumerate(paragraphs):
        following = paragraphs[number + 1][0] if number + 1 < len(paragraphs) else len(text)
        here, loose = _pairs(text, first, last)
        if loose and (ahead := MARK.match(text, following)) and STYLES[ahead[0]] == STYLES[text[slice(*loose)]]:
            here = [q for q in here if q.start < loose[0]]
            here.append(_stretch(text, loose[0], loose[1], last, last, continued=True))
        elif loose and number + 1 == len(paragraphs) and all(q.start < loose[0] for q in here):
            rest = _stretch(text, loose[0], loose[1], last, last)
            led = text[first : loose[0]].rstrip()[-1:] in LEADING
            here += [rest] if led and rest.words <= BROKEN_OFF else []
        for one in sorted(here):
            if not found or one.start >= found[-1].end:
                found.append(one)
    return found


def _pairs(text: str, first: int, last: int) -> tuple[list[Quoted], tuple[int, int] | None]:
    """A paragraph's stretches, and the offsets of the first opening mark without a partner."""
    opened: list[tuple[str, int, int]] = []
    here: list[Quoted] = []
    for match in MARK.finditer(text, first, last):
        side, style = _side(text, match), STYLES[match[0]]
        at = next((i for i in range(len(opened) - 1, -1, -1) if opened[i][0] == style), -1)
        if match[0] == "“" and at >= 0 and text[opened[at][1]] == "„":
            side = "close"
        if side == "open" and at < 0:
            opened.append((style, match.start(), match.end()))
        elif side == "open" and style == "straight":
            opened[at] = (style, match.start(), match.end())
        elif side == "close" and at >= 0:
            _, start, begin = opened[at]
            del opened[at:]
            if all(outer == "single" for outer, _, _ in opened):
                here.append(_stretch(text, start, begin, match.start(), match.end()))
    loose = next(((start, end) for style, start, end in opened if style != "single"), None)
    return here, loose


def dashed(quotes: list[Quoted], doc: Doc, cues: frozenset[str]) -> list[Quoted]:
    """Opens a quotation where dashes set a cue into it: “A – they added – B” becomes two stretches."""
    result: list[Quoted] = []
    text = doc.text
    for quote in quotes:
        span = doc.char_span(quote.begin, quote.stop, alignment_mode="expand") if quote.stop > quote.begin else None
        dashes = [t for t in span or () if t.text in DASHES and t.i and (t.nbor(-1).whitespace_ or t.nbor(-1).is_space)]
        for one, two in itertools.pairwise(dashes):
            between = [t.lower_ for t in doc[one.i + 1 : two.i]]
            early = len(between) <= LONG and any(word in cues for word in between[:3])
            if early or (len(between) <= SHORT and any(word in cues for word in between)):
                result.append(_stretch(text, quote.start, quote.begin, one.idx, one.idx))
                result.append(_stretch(text, two.idx + len(two), two.idx + len(two), quote.stop, quote.end))
                break
        else:
            result.append(quote)
    return result


def dialogue(text: str, cues: frozenset[str]) -> list[Quoted]:
    """Returns what is said in paragraphs that open with a dash: “– A – said X. – B” holds A and B.

    A paragraph that only opens with a dash, as an entry of a list does, holds nothing; a cue has to follow the second.
    """
    found: list[Quoted] = []
    for paragraph in PARAGRAPH.finditer(text):
        dashes = [m.start(1) for m in SPOKEN.finditer(text, *paragraph.span())]
        if len(dashes) < 2 or text[paragraph.start() : dashes[0]].strip():
            continue
        told = WORDS.findall(text[dashes[1] : paragraph.end()].lower())[:EARLY]
        if not cues.isdisjoint(told):
            ends = [*dashes[1:], paragraph.end()]
            pairs = list(zip(dashes, ends, strict=True))[::2]
            found += [_stretch(text, a + (n > 0), a + 1, b, b) for n, (a, b) in enumerate(pairs)]
    return found


def outside(quotes: Sequence[Quoted], spoken: Sequence[Quoted]) -> list[Quoted]:
    """Those quotations that no spoken paragraph holds."""
    return [q for q in quotes if not any(s.start < q.end and q.start < s.end for s in spoken)]
