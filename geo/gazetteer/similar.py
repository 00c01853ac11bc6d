"""Names that sound like one of the gazetteer: "Khodjavend" for Khojavend, "Gegarkunik" for Gegharkunik.

Transliterations of one name differ in vowels and in how they write a consonant. As in the Daitch–Mokotoff Soundex
(Mokotoff 1997), which was made for such names, groups of letters are read as sounds, and the classes of the consonants
are the key under which a name is found. Unlike there the whole sequence counts, and what a key finds must also be near
by Levenshtein distance over the sounds, the nearer the shorter the name.
"""

from __future__ import annotations

import functools
import math
import re
import sqlite3
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import Levenshtein

from geo.gazetteer.entries import ALTERNATE, CODE, Entry

READ = ("en", "it")
"""Languages whose common words are no misspelt names."""
# One character stands for a sound: S sh, C ch, J zh and j, Z ts, H kh and a leading h, G gh.
GROUPS = {
    "shch": "S", "tsch": "C", "dsch": "J", "tch": "C", "sch": "S", "dzh": "J", "dj": "J", "zh": "J", "jh": "J",
    "sh": "S", "sz": "S", "cz": "C", "ts": "Z", "tz": "Z", "kh": "H", "gh": "G", "ck": "k", "qu": "k", "ph": "f",
    "th": "t", "dh": "d", "bh": "b", "rh": "r", "ou": "u", "ow": "u", "oo": "u", "ee": "i",
    "j": "J", "q": "k", "w": "v", "x": "ks", "y": "i",
}  # fmt: skip
SOFT = "eiy"
READINGS = "CHS"
"""What "ch" can be: as in English, in German and Polish, in French."""
_GROUP = re.compile("|".join(sorted(GROUPS, key=len, reverse=True)) + "|ch|.")
_CLASSES = {"bp": "P", "fv": "F", "dt": "T", "szSCJZ": "S", "kgGH": "K", "m": "M", "n": "N", "l": "L", "r": "R"}
CLASSES = {sound: label for sounds, label in _CLASSES.items() for sound in sounds}
VELAR = "kgGH"
LETTERS = re.compile(r"[a-z ]{5,40}")
SHORTEST = 5
CITY, OTHER_NAMES = 1000, 5000
"""People of the towns whose own names, and whose other names, can be found so."""
KNOWN = 20_000
"""People from which a town is known so well that news writes its name from hearsay."""
SMALL, LARGE = ((9, 1), (6, 0)), ((11, 2), (7, 1), (5, 0))
"""For little and for well known places: the sounds that a name must have for how many to differ."""


@functools.cache
def common_words() -> dict[str, float]:
    """Returns the words that a million words of a language that is read hold once or more, with the log10 of their
    occurrences in a thousand million words of the language that has most of them."""
    from wordfreq import get_frequency_dict  # slow to import, and most lookups never ask

    zipf: dict[str, float] = {}
    for code in READ:
        for word, frequency in get_frequency_dict(code, wordlist="small").items():
            zipf[word] = max(zipf.get(word, 0.0), math.log10(frequency) + 9)
    return zipf


def sounds(norm: str) -> set[str]:
    """Returns the ways to read a normalised name in Latin letters, a character a sound."""
    readings = READINGS if "ch" in norm else READINGS[:1]
    return {_read(norm.replace(" ", ""), reading) for reading in readings}


def _read(letters: str, ch: str) -> str:
    read: list[str] = []
    for match in _GROUP.finditer(letters):
        group = match[0]
        if group == "ch":
            sound = ch
        elif group == "c":
            sound = "Z" if letters[match.end() : match.end() + 1] in SOFT and match.end() < len(letters) else "k"
        elif group == "h" and not read:
            sound = "H"
        else:
            sound = GROUPS.get(group, group)
        if not read or read[-1] != sound:
            read.append(sound)
    return "".join(read)


def key(sound: str) -> str:
    """Returns the classes of the consonants, in order, neighbours of one class as one; a leading vowel counts as A."""
    classes: list[str] = []
    for i, letter in enumerate(sound):
        label = CLASSES.get(letter) or ("" if i else "A")
        if label and (not classes or classes[-1] != label):
            classes.append(label)
    return "".join(classes)


def rows(found: Iterable[Entry]) -> Iterator[tuple[str, str, str]]:
    """Yields the rows of ``sounds`` for the places of a gazetteer, each once: key, sound, normalised name."""
    norms: set[str] = set()
    for entry in found:
        people = (entry.population or 0) if entry.kind == "city" else KNOWN
        for norm, (how, _) in entry.names.items():
            listed = people >= (OTHER_NAMES if how == ALTERNATE else CITY) and not (
                entry.feature == "ADM2" and how == ALTERNATE
            )
            if listed and how != CODE and LETTERS.fullmatch(norm):
                norms.add(norm)
    for norm in norms:
        for sound in sounds(norm):
            if len(sound) >= SHORTEST:
                yield key(sound), sound, norm


def search(cursor: sqlite3.Connection, norm: str) -> list[tuple[int, int, str]]:
    """Returns the stored names near a normalised one: how many sounds differ, of how many, and the name; the nearest
    first. Empty for a common word."""
    if not LETTERS.fullmatch(norm) or norm in common_words():
        return []
    near: dict[str, tuple[int, int, str]] = {}
    for sound in sounds(norm):
        most = most_apart(len(sound), known=True)
        if most < 0:
            continue
        lengths = (key(sound), len(sound) - most, len(sound) + most)
        for other, name in cursor.execute(
            "SELECT sound, norm FROM sounds WHERE key = ? AND length(sound) BETWEEN ? AND ?", lengths
        ):
            if not _alike(sound, other):
                continue
            apart = Levenshtein.distance(sound, other, score_cutoff=most)
            shorter = min(len(sound), len(other))
            if apart <= most_apart(shorter, known=True) and (name not in near or apart < near[name][0]):
                near[name] = (apart, shorter, name)
    return sorted(near.values())


def _alike(sound: str, other: str) -> bool:
    """Whether two names begin and end alike: other endings rather make another word."""
    first = sound[0] == other[0] or (sound[0] in VELAR and other[0] in VELAR)
    return first and (sound[-1] == other[-1] or (sound[-1] in CLASSES and other[-1] in CLASSES))


def most_apart(length: int, *, known: bool) -> int:
    """Returns how many sounds of so many may differ, -1 where not even the same sounds suffice."""
    return next((most for least, most in (LARGE if known else SMALL) if length >= least), -1)
