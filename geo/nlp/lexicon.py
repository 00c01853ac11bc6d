"""What is known of single words outside any text: how common they are, and whether people are called so."""

from __future__ import annotations

import math
from functools import cache
from importlib import resources


@cache
def _frequencies(code: str) -> dict[str, float]:
    from wordfreq import available_languages, get_frequency_dict

    known: dict[str, float] = get_frequency_dict(code, wordlist="small") if code in available_languages() else {}
    return known


@cache
def _first_names() -> frozenset[str]:
    """First names of all countries from the data of gender-guesser, in lower case."""
    raw = resources.files("gender_guesser").joinpath("data/nam_dict.txt").read_text(encoding="utf8")
    names: set[str] = set()
    for line in raw.splitlines():
        if line and line[0] not in "#=":  # "=" joins short forms to long ones
            name = line.split()[1].lower()
            names.update((name, name.replace("+", ""), name.replace("+", "-")))
    return frozenset(n for n in names if len(n) > 2)


@cache
def _genders() -> dict[str, str]:
    """ "m" or "f" of the first names that mostly men or mostly women bear, in lower case."""
    raw = resources.files("gender_guesser").joinpath("data/nam_dict.txt").read_text(encoding="utf8")
    found: dict[str, str] = {}
    for line in raw.splitlines():
        if line and line[0] not in "#=":
            kind, name = line.split()[:2]
            told = "m" if "M" in kind else "f" if "F" in kind else ""
            # A name that stands twice, as a man's and as a woman's, tells nothing.
            found[name.lower()] = told if found.get(name.lower(), told) == told else ""
    return found


def gender(first_name: str) -> str:
    """Returns "m" or "f" for a first name that mostly men or mostly women bear, else an empty string."""
    return _genders().get(first_name.lower(), "")


class Lexicon:
    """Word knowledge of one language; ``code`` is ISO 639-1, and an unknown one knows no common words."""

    def __init__(self, code: str) -> None:
        self._known = _frequencies(code)

    def zipf(self, word: str) -> float:
        """Returns the log10 of the occurrences in a thousand million words; 0 where the word is unknown."""
        frequency = self._known.get(word.lower())
        return math.log10(frequency) + 9 if frequency else 0.0

    def first_name(self, word: str) -> bool:
        """Whether people anywhere bear the word as a first name; both parts of a hyphened one must be."""
        names = _first_names()
        low = word.lower()
        return low in names or ("-" in low and all(p in names for p in low.split("-") if p))
