"""Names as they are compared: without case, diacritics, apostrophes, hyphens and dots.

The gazetteer stores every name in this form and every lookup asks in it, so that "Nagorno-Karabakh" finds
"Nagorno Karabakh", "U.S." finds "US" and "Dashkasan" is the only thing left to tell apart from "Daşkəsən".
"""

from __future__ import annotations

import functools
import re
import unicodedata
from importlib import resources

# Letters that Unicode does not take apart into a base and a mark.
_LETTERS = {
    "ə": "e", "ǝ": "e", "ı": "i", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th",
    "ħ": "h", "ŋ": "n", "ŧ": "t", "ƶ": "z", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ǥ": "g", "ĸ": "k", "ſ": "s", "ё": "е",
}  # fmt: skip
_APOSTROPHES = "'’‘ʼʻ`´ʹʾʿʽʺ″\"′＇"
_SPACES = "-‐‑‒–—−_/,;:()[]·•・\u00a0\u202f"
_TABLE = str.maketrans({**_LETTERS, **dict.fromkeys(_APOSTROPHES, ""), **dict.fromkeys(_SPACES, " ")})
_ASCII_TABLE = {k: v for k, v in _TABLE.items() if k < 128}
_WORD_DOT = re.compile(r"(?<=\w\w)\.(?=\w)")


def normalise(name: str) -> str:
    """Returns ``name`` in the form in which names are stored and compared; empty when nothing of it is left."""
    if name.isascii():
        text = name.lower().translate(_ASCII_TABLE)
    else:
        text = unicodedata.normalize("NFKD", name.casefold().translate(_TABLE))
        text = "".join(c for c in text if not unicodedata.combining(c)).translate(_TABLE)
    if "." in text:
        text = _WORD_DOT.sub(" ", text).replace(".", "")
    return " ".join(text.split())


@functools.cache
def generic_words() -> tuple[frozenset[str], int]:
    """Returns the words that say what kind of unit a name names ("district", "oblast"), normalised, and the length
    in words of the longest of them."""
    lines = resources.files("geo.gazetteer").joinpath("generic.txt").read_text(encoding="utf8").splitlines()
    words = frozenset(normalise(line) for line in lines if line.strip() and not line.startswith("#"))
    return words, max(len(w.split()) for w in words)


def base_name(normalised: str) -> str:
    """Returns a normalised name without the generic words at its start and end: "lachin district" → "lachin".

    A name that is made of generic words alone stays as it is.
    """
    generic, longest = generic_words()
    words = normalised.split()
    changed = True
    while changed and len(words) > 1:
        changed = False
        for size in range(min(longest, len(words) - 1), 0, -1):
            if " ".join(words[-size:]) in generic:
                del words[-size:]
                changed = True
                break
            if " ".join(words[:size]) in generic:
                del words[:size]
                changed = True
                break
    return " ".join(words)
