"""Where reported words begin and end around a cue, without a parser."""

from __future__ import annotations

from geo.lang.base import Attribution
from geo.nlp.frames import DASHES, Frame, Item, phrase

NEAR = 9
"""Items into a coordinated clause within which its verb of saying stands."""
REACH = 14
"""Items behind a cue within which its complementizer or quotation begins."""
COMMAS = 2
"""Commas that may stand before them."""


def trim(frame: Frame, begin: int, end: int) -> tuple[int, int]:
    """Takes punctuation off both ends of the items [begin, end)."""
    items = frame.items
    while begin < end and items[begin].mark:
        begin += 1
    while end > begin and items[end - 1].mark and items[end - 1].low != ")":
        end -= 1
    return begin, end


def speaks(frame: Frame, at: int, language: Attribution) -> int:
    """The number of items of the verb of saying at ``at``; participles count behind an auxiliary only."""
    size = phrase(frame, at, language.cues)
    if not size:
        size = phrase(frame, at, language.participles)
        size = size if size and auxiliary(frame, at, language) else 0
    return size


def auxiliary(frame: Frame, at: int, language: Attribution) -> bool:
    """Whether an auxiliary stands before ``at``, with nothing but adverbs between."""
    for back in range(at - 1, max(-1, at - 4), -1):
        low = frame.low(back)
        if low in language.auxiliaries:
            return True
        if low not in language.adverbs:
            return False
    return False


def governed(frame: Frame, at: int, language: Attribution) -> bool:
    """Whether the word before ``at`` is an article or a preposition: what follows is then a noun or an ordinal."""
    low = frame.low(at - 1)
    if low in language.articles or low in language.inner or low in language.origins:
        return True
    free = (language.conjunctions, language.complementizers, language.closers)
    return low in language.stops and not any(low in words for words in free)


def verbal(frame: Frame, at: int, language: Attribution) -> bool:
    """Whether a cue's form stands as a verb: not behind an article, not capitalised within a sentence."""
    item = frame.items[at]
    if item.entity >= 0 and item.capital:
        return False
    before = frame.items[at - 1] if at else None
    inside = before is not None and not before.mark and not before.quote
    return frame.low(at - 1) not in language.articles and not (item.capital and inside)


def opener(frame: Frame, after: int, word: str, quoted_only: bool, language: Attribution) -> int | None:
    """The item at which a cue's content begins: a complementizer, a quotation, or with some cues any word.

    Args:
        after: the item behind the cue.
        word: the cue.
        quoted_only: only a quotation will do.
    """
    items = frame.items
    if after >= len(items):
        return None
    first = items[after]
    if first.low in language.infinitive and not quoted_only:
        return after
    addressed = word in language.addressed
    bare = not quoted_only and not addressed and (word in language.bare or word in language.gerunds)
    if bare and language.keep_complementizer and (_plain(first, language) or first.low in language.complementizers):
        return after
    commas = 0
    for at in range(after, min(len(items), after + REACH)):
        item = items[at]
        if item.quote:
            if item.quote.words >= 2 or quoted_only:
                return at
            continue
        if item.low in language.complementizers and not quoted_only and (at == after or items[at - 1].low != ","):
            if at == after or addressed or _adverbial(items[after], language):
                return at
            break
        commas += item.low == ","
        if item.low in ".;!?" or commas > COMMAS:
            break
        if at > after and (item.low in language.cues or item.low in language.gerunds):
            break
    if addressed and not quoted_only and language.keep_complementizer:
        return _behind_addressee(frame, after, language)
    return None


def _plain(item: Item, language: Attribution) -> bool:
    """Whether an item may open a clause or an object."""
    if item.mark or item.quote or item.timed or item.low in language.inner or item.low in language.stops:
        return False
    return item.low not in language.adverbs or item.low in language.pronouns


def _adverbial(item: Item, language: Attribution) -> bool:
    """Whether an item opens something that may stand between a cue and its complementizer."""
    return (
        item.mark
        or item.timed
        or item.low in language.adverbs
        or item.low in language.inner
        or item.low in language.stops
        or item.low in language.origins
    )


def _behind_addressee(frame: Frame, after: int, language: Attribution) -> int | None:
    """The content of "told reporters the army …": what follows the one spoken to."""
    items, at = frame.items, after
    if at + 1 < len(items) and items[at].entity < 0 and items[at].low in language.articles:
        at += 1
    entity = items[at].entity
    at += 1
    while at < len(items) and items[at].entity == entity >= 0:
        at += 1
    return at if at < len(items) and not items[at].mark else None


def clause_end(frame: Frame, begin: int, language: Attribution) -> int:
    """Where reported content ends: the sentence's end, a semicolon, or a comma before a word that turns away."""
    items, depth = frame.items, 0
    for at in range(begin + 1, len(items)):
        low = items[at].low
        depth += (low == "(") - (low == ")")
        if depth < 0 or low == ";" or (low in DASHES and low != "-"):
            return at
        if low == "," and at + 1 < len(items) and _turns_away(frame, at + 1, language):
            return at
        before = items[at - 1].quote
        if before and before.comma:
            return at
        if (low in language.conjunctions or low in language.closers) and _another_cue(frame, at + 1, language):
            return at
        if low in language.according or phrase(frame, at, language.according) > 1:
            return at
    return len(items)


def _turns_away(frame: Frame, at: int, language: Attribution) -> bool:
    """Whether what follows a comma no longer belongs to the words reported before it."""
    low = frame.low(at)
    if low in language.closers or low in language.gerunds:
        return True
    if phrase(frame, at, language.according) or phrase(frame, at, language.according_clause):
        return True
    return low in language.conjunctions and _new_voice(frame, at + 1, language)


def _new_voice(frame: Frame, at: int, language: Attribution) -> bool:
    """Whether a clause with its own verb of saying begins here."""
    for item in frame.items[at : at + NEAR]:
        if item.quote or item.mark or item.low in language.complementizers:
            return False
        if item.low in language.cues or item.low in language.participles:
            return True
    return False


def _another_cue(frame: Frame, at: int, language: Attribution) -> bool:
    """Whether a second verb of saying, coordinated with the first, stands here."""
    while frame.low(at) in language.adverbs or frame.low(at) in language.auxiliaries:
        at += 1
    return any(phrase(frame, at, words) for words in (language.cues, language.quoting, language.participles))
