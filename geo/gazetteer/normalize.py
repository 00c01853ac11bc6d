"""Names as they are compared: without case, diacritics, apostrophes, hyphens and dots.

The gazetteer stores every name in this form and every lookup asks in it, so that "Nagorno-Karabakh" finds
"Nagorno Karabakh", "U.S." finds "US" and "Dashkasan" is the only thing left to tell apart from "Daşkəsən".
"""

from __future__ import annotations

import functools
import re
import unicodedata
from importlib import resources
from typing import Literal

from anyascii import anyascii

# Letters that Unicode does not take apart into a base and a mark.
_LETTERS = {
    "ə": "e", "ǝ": "e", "ı": "i", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th",
    "ħ": "h", "ŋ": "n", "ŧ": "t", "ƶ": "z", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ǥ": "g", "ĸ": "k", "ſ": "s", "ё": "е",
}  # fmt: skip
_APOSTROPHES = "'’‘ʼʻ`´ʹʾʿʽʺ″\"′＇‛ʻ՚׳"
_SPACES = "-‐‑‒–—−_/,;:()[]·•・־\u00a0\u202f"
_TABLE = str.maketrans({**_LETTERS, **dict.fromkeys(_APOSTROPHES, ""), **dict.fromkeys(_SPACES, " ")})
_ASCII_TABLE = {k: v for k, v in _TABLE.items() if k < 128}
_WORD_DOT = re.compile(r"(?<=\w\w)\.(?=\w)")
_ELIDED = re.compile(rf"(?<!\w)(\w{{1,4}})[{_APOSTROPHES}]\s+(?=\w)")
_BETWEEN = re.compile(rf"[\s{re.escape(_SPACES)}]+")
_ELISION = re.compile(rf"(\w{{1,4}})[{_APOSTROPHES}](.*)")

LATIN = 0x24F
"""The last of the Latin letters in Unicode's first blocks."""

Kind = Literal["name", "area", "town", "airport"]
"""What a name without its generic words must be: "the Lachin district" is an area, "città di Goris" a town."""


def normalise(name: str) -> str:
    """Returns ``name`` in the form in which names are stored and compared; empty when nothing of it is left."""
    if name.isascii():
        text = _ELIDED.sub(r"\1", name).lower() if "'" in name else name.lower()
        text = text.translate(_ASCII_TABLE)
    else:
        text = unicodedata.normalize("NFKD", _ELIDED.sub(r"\1", name).casefold().translate(_TABLE))
        text = "".join(c for c in text if not unicodedata.combining(c)).translate(_TABLE)
    if "." in text:
        text = _WORD_DOT.sub(" ", text).replace(".", "")
    return " ".join(text.split())


def _lines(file: str) -> list[str]:
    text = resources.files("geo.gazetteer").joinpath(file).read_text(encoding="utf8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _words(file: str) -> tuple[frozenset[str], int]:
    words = frozenset(normalise(line) for line in _lines(file))
    return words, max(len(w.split()) for w in words)


@functools.cache
def generic_words() -> tuple[frozenset[str], int]:
    """Returns the words that say what kind of unit a name names ("district", "oblast"), normalised, and the length
    in words of the longest of them."""
    return _words("generic.txt")


@functools.cache
def town_words() -> tuple[frozenset[str], int]:
    """Returns the same of towns ("city of")."""
    return _words("towns.txt")


@functools.cache
def airport_words() -> tuple[frozenset[str], int]:
    """Returns the same of airports ("aeroporto di")."""
    return _words("airports.txt")


@functools.cache
def articles() -> dict[str, str]:
    """Returns articles and prepositions with what a name may keep of each: "dell'" → "l'", "the" → ""."""
    pairs = (line.partition("=") for line in _lines("articles.txt"))
    return {word.strip(): taken.strip() for word, _, taken in pairs}


def base_name(normalised: str) -> str:
    """Returns a normalised name without the generic words at its start and end: "lachin district" → "lachin".

    A name that is made of generic words alone stays as it is.
    """
    words = normalised.split()
    while cut := _generic(words, *generic_words()):
        words = cut
    return " ".join(words)


def airport_name(name: str) -> str:
    """Returns the normalised name of an airport without the words that say that it is one; empty when it is not."""
    words = normalise(name).split()
    cut = words
    while shorter := _generic(cut, *airport_words()):
        cut = shorter
    return " ".join(cut) if cut != words else ""


def _generic(words: list[str], generic: frozenset[str], longest: int) -> list[str]:
    """Returns the words without the longest generic word at their end, else start; empty when they have none."""
    for size in range(min(longest, len(words) - 1), 0, -1):
        if " ".join(words[-size:]) in generic:
            return words[:-size]
        if " ".join(words[:size]) in generic:
            return words[size:]
    return []


def bare_forms(name: str) -> list[tuple[str, Kind]]:
    """Returns the normalised forms of a name without articles, prepositions and generic words, the fullest first, and
    what each must be: "provincia dell'Aquila" → "laquila", an area, then "aquila"."""
    words = whole = _tokens(name)
    kind: Kind = "name"
    forms: list[tuple[str, Kind]] = []
    while len(words) > 1:
        area, town = _generic(words, *generic_words()), _generic(words, *town_words())
        if words[0] in town_words()[0] and not _article(words[1:]) and area in ([], words[1:]):
            break  # "City Hall" is no Hall
        if airport := _generic(words, *airport_words()):
            kind, words = "airport", airport
        elif town and len(town) <= len(area or words):
            kind, words = "town", town
        elif area:
            kind, words = "area", area
        else:
            size = _article(words)
            if not size or (words[0] == whole[0] and name[:1].isupper()):
                break  # "The Hague": with a capital the article belongs to the name
            taken, words = articles()[" ".join(words[:size])], words[size:]
            if taken:
                forms.append((_joined([taken, *words]), kind))
        forms.append((_joined(words), kind))
    return forms


def _article(words: list[str]) -> int:
    """How many words the article or preposition at the start takes; 0 where there is none."""
    return next((n for n in (2, 1) if len(words) > n and " ".join(words[:n]) in articles()), 0)


def _tokens(name: str) -> list[str]:
    """The words of a name, normalised; an elided one keeps its apostrophe ("l'")."""
    tokens = []
    for word in _BETWEEN.split(name.strip()):
        elided = _ELISION.fullmatch(word)
        if elided:
            tokens.append(normalise(elided[1]) + "'")
        tokens.append(normalise(elided[2] if elided else word))
    return [t for t in tokens if t]


def _joined(words: list[str]) -> str:
    return " ".join(words).replace("' ", "")


def latin(name: str) -> str | None:
    """Returns a name of another alphabet in Latin letters, normalised; None where it has none of another alphabet."""
    if name.isascii() or not any(ord(c) > LATIN for c in name):
        return None
    return normalise(anyascii(name.replace("ու", "u").replace("Ու", "U"))) or None
