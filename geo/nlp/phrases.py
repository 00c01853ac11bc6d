"""The noun phrases of sources, before a cue and behind it, found by the words that cannot stand in them."""

from __future__ import annotations

from geo.lang.base import Attribution
from geo.nlp.frames import DASHES, Frame

Phrase = tuple[int, int]
LONGEST = 14
"""Items of a noun phrase."""
APPOSITION = 30
"""Items between a subject's comma and the comma before its verb."""
ABBREVIATION = 4
"""Letters of a word whose full stop does not end a phrase."""


def subject(frame: Frame, before: int, language: Attribution) -> Phrase | None:
    """The items [begin, end) of the noun phrase that ends before a cue.

    An apposition between commas is passed over, unless it is itself a name: then it belongs to the phrase.
    """
    items, last = frame.items, before - 1
    while last >= 0 and (_light(frame, last, language) or items[last].timed):
        last -= 1
    if last >= 0 and items[last].low == ")":
        while last >= 0 and items[last].low != "(":
            last -= 1
        last -= 1
    if last > 0 and items[last].low in language.relatives:
        return _leftwards(frame, last - 1 - (items[last - 1].low == ","), language)
    if last < 1 or not (items[last].low == "," or items[last].low in DASHES):
        return _leftwards(frame, last, language)
    for comma in range(last - 1, max(0, last - APPOSITION), -1):
        if items[comma].quote or items[comma].low in language.cues:
            return None
        if items[comma].low == items[last].low:
            found = _leftwards(frame, comma - 1, language)
            named = all(item.entity >= 0 for item in items[comma + 1 : last])
            return (found[0], last) if found and named else found
    return None


def _light(frame: Frame, at: int, language: Attribution) -> bool:
    """Whether an item may stand between a subject and its verb."""
    low = frame.low(at)
    return low in language.adverbs or low in language.auxiliaries


def _abbreviated(frame: Frame, stop: int) -> bool:
    """Whether the full stop at ``stop`` belongs to a short capitalised word before a capital ("Gov. X")."""
    items = frame.items
    if items[stop].low != "." or not 0 < stop < len(items) - 1:
        return False
    return items[stop - 1].capital and len(items[stop - 1].text) <= ABBREVIATION and items[stop + 1].capital


def _leftwards(frame: Frame, last: int, language: Attribution) -> Phrase | None:
    items = frame.items
    if last < 0 or items[last].mark or items[last].quote:
        return None
    if items[last].low in language.pronouns:
        return last, last + 1
    if items[last].low in language.stops or items[last].low in language.articles:
        return None
    first = last
    while first > 0 and last - first < LONGEST:
        item = items[first - 1]
        joined = item.low in language.conjunctions and first > 1 and items[first].capital and items[first - 2].capital
        if item.quote or item.timed or item.low in language.pronouns:
            break
        if item.mark and not _abbreviated(frame, first - 1):
            break
        if item.low not in language.inner and not joined and not item.capital:
            if item.low in language.stops or item.low in language.cues:
                break
        elif item.low in language.stops and not joined and item.low not in language.inner:
            break
        first -= 1
    outer = (language.inner, language.adverbs, language.conjunctions, language.origins)
    while first < last and any(items[first].low in words for words in outer):
        first += 1
    for at in range(last - 1, first, -1):
        before = items[at - 1].low
        inner = before in language.inner or before in language.conjunctions or before in language.stops
        if items[at].low in language.articles and not inner:
            return at, last + 1
    return first, last + 1


def object_behind(frame: Frame, after: int, language: Attribution) -> Phrase | None:
    """The noun phrase that begins behind a cue: a subject put after its verb, or what "according to" governs."""
    items, first = frame.items, after
    while first < len(items) and (items[first].low in language.origins or items[first].low in language.adverbs):
        first += 1
    if first >= len(items) or items[first].mark or items[first].quote:
        return None
    if items[first].low in language.pronouns:
        return first, first + 1
    last = first
    while last < len(items) and last - first < LONGEST:
        item = items[last]
        if item.quote or item.timed or (item.mark and not _abbreviated(frame, last)):
            break
        if last > first and _ends(frame, last, language):
            break
        last += 1
    while last > first and (items[last - 1].low in language.inner or items[last - 1].low in language.articles):
        last -= 1
    return (first, last) if last > first else None


def _ends(frame: Frame, at: int, language: Attribution) -> bool:
    """Whether an item behind its first word ends a noun phrase."""
    items, low = frame.items, frame.low(at)
    if low in language.pronouns or (low in language.cues and not items[at].capital):
        return True
    if low not in language.stops or low in language.inner:
        return False
    return not (low in language.conjunctions and at + 1 < len(items) and items[at + 1].capital)
