"""Gold sentences as careless writers would have written them: the text changes, its syntax stays."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from geo.training.treebanks import Sentence

BREAK = 0.08
"""Share of sentences after which a blank line stands."""
COLUMNS = ("words", "spaces", "pos", "morphs", "lemmas", "heads", "deps")


def noisy(sentences: Sequence[Sentence], rng: random.Random, *, share: float) -> list[Sentence]:
    """Returns a passage, with a chance of ``share`` for each of several kinds of carelessness."""
    found = [replace(s, words=list(s.words), spaces=list(s.spaces)) for s in sentences]
    drawn = rng.random()
    if drawn < share:
        _each(found, str.lower)
    elif drawn < 2 * share:
        _each(found, str.upper)
    elif drawn < 2.5 * share:
        _each(found, lambda w: w[:1].upper() + w[1:])
    if rng.random() < 3 * share:
        _each(found, lambda w: w.replace("'", "’") if "'" in w else w.replace("’", "'"))
    if rng.random() < 3 * share:
        marks = rng.choice((("«", "»"), ("“", "”"), ('"', '"')))
        for s in found:
            _quotes(s, marks)
    if rng.random() < share:
        _each(found, _unaccented if rng.random() < 0.5 else _apostrophes)
    if rng.random() < share:
        for s in found:
            s.spaces = [space or w[-1:] in "'’" for w, space in zip(s.words, s.spaces, strict=True)]
    found = [_unstopped(s) if rng.random() < share else s for s in found]
    return [_ended(s) if rng.random() < BREAK else s for s in found]


def _each(sentences: Sequence[Sentence], change: Callable[[str], str]) -> None:
    for s in sentences:
        s.words = [change(w) or w for w in s.words]


def _unaccented(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))


def _apostrophes(word: str) -> str:
    """An accent on a last vowel as an apostrophe: "perche'"."""
    return _unaccented(word) + "'" if word[-1:] in "àèéìòùÀÈÉÌÒÙ" else word


def _quotes(sentence: Sentence, marks: tuple[str, str]) -> None:
    inside = False
    for i, word in enumerate(sentence.words):
        if word == '"':
            sentence.words[i] = marks[inside]
            inside = not inside


def _unstopped(s: Sentence) -> Sentence:
    """A sentence without its last stop, as in headlines and captions."""
    last = len(s.words) - 1
    if last < 1 or s.words[last] not in ".!?…" or last in s.heads[:-1] or s.heads[last] == last:
        return s
    kept: dict[str, Any] = {n: getattr(s, n)[:-1] for n in COLUMNS}
    return replace(s, **kept)


def _ended(s: Sentence) -> Sentence:
    """A sentence with the line break behind it, a token to spaCy."""
    added = ("\n\n", False, "SPACE", "", "\n\n", len(s.words) - 1, "dep")
    longer: dict[str, Any] = {n: [*getattr(s, n), x] for n, x in zip(COLUMNS, added, strict=True)}
    ended = replace(s, **longer)
    ended.spaces[-2] = False
    return ended
