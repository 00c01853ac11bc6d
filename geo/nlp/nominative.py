"""The nominative of a name, for languages that inflect their names: "в Москве" names Москва.

Morphology is that of the field's own analysers: pymorphy3 (Korobov 2015) for Russian, Morfeusz 2 (Woliński 2014)
for Polish. German puts an -s to a name in the genitive, which needs none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Any

KEPT = 4096
LONGEST = 4
"""Words of a name that are put into the nominative."""
SHORTEST = 4
"""Letters of a name that a genitive ending may stand at."""
GEOGRAPHIC, NAMED = "Geox", "nazwa_geograficzna"
"""How the two analysers mark names of places."""

Reading = tuple[str, frozenset[str], bool, bool]
"""Nominative, cases that the form can stand in, whether it is an adjective's, whether it is known for a place's."""


def nominatives(name: str, language: str | None) -> tuple[str, ...]:
    """Returns the names that ``name`` may be an inflected form of, the likeliest first; empty for most languages.

    Words agree in case up to the name's noun; what follows that is left as it is ("Республике Карелия").
    """
    if language == "de":
        return (name[:-1],) if len(name) > SHORTEST and name.endswith("s") and not name.endswith("ss") else ()
    readings = _analyser(language or "")
    return _agreeing(name, readings) if readings else ()


@lru_cache(KEPT)
def _agreeing(name: str, readings: Callable[[str], list[Reading]]) -> tuple[str, ...]:
    words = name.split()
    found: dict[str, bool] = {}

    def go_on(at: int, cases: frozenset[str], made: tuple[str, ...], noun: bool, place: bool) -> None:
        """Puts the words from ``at`` on into the nominative, as long as they agree with those before them."""
        if noun:
            whole = " ".join((*made, *words[at:]))
            found[whole] = found.get(whole, False) or place
        for form, own, adjective, known in readings(words[at]) if at < min(len(words), LONGEST) else ():
            # Behind the noun only adjectives belong to it: "Stanach Zjednoczonych".
            if cases & own and (adjective or not noun):
                go_on(at + 1, cases & own, (*made, form), noun or not adjective, place or known)

    go_on(0, frozenset(CASES), (), False, False)
    if not found and len(words) == 1:  # a region's name may be an adjective alone: "на Харьковщине", "w Łódzkiem"
        found = {form: known for form, _, _, known in readings(name)}
    # The analyser's order within those known for places and the others; what agrees furthest comes last.
    ordered = sorted(found, key=lambda form: not found[form])
    return tuple(form for form in ordered if form.casefold() != name.casefold())


CASES = ("nom", "gen", "dat", "acc", "inst", "loc")


@cache
def _analyser(language: str) -> Callable[[str], list[Reading]] | None:
    """What reads a word of the language; the analysers are loaded when the first text needs them."""
    if language == "ru":
        return _pymorphy()
    return _morfeusz() if language == "pl" else None


def _pymorphy() -> Callable[[str], list[Reading]]:
    from pymorphy3 import MorphAnalyzer

    analyser: Any = MorphAnalyzer(lang="ru")
    cases = dict(zip(("nomn", "gent", "datv", "accs", "ablt", "loct"), CASES, strict=True))

    def readings(word: str) -> list[Reading]:
        found = []
        for parse in analyser.parse(word):
            base = parse.inflect({"nomn"})
            if base is not None and parse.tag.case in cases:
                form = _cased(word, base.word)
                own = frozenset({cases[parse.tag.case]})
                found.append((form, own, "ADJF" in parse.tag, GEOGRAPHIC in parse.tag))
        return found

    return readings


def _morfeusz() -> Callable[[str], list[Reading]]:
    from morfeusz2 import Morfeusz

    analyser: Any = Morfeusz()

    def nominative(lemma: str, tag: list[str]) -> Iterator[str]:
        """Generated in the number and gender of the form; the lemma of an adjective is the masculine."""
        if tag[0] == "subst" and tag[1] == "sg":
            yield lemma.partition(":")[0]
            return
        gender = set(tag[3].split("."))
        for form, _, made, *_ in analyser.generate(lemma):
            other = made.split(":")
            same = other[:2] == tag[:2] and "nom" in other[2].split(".") and set(other[3].split(".")) & gender
            if same and (tag[0] == "subst" or other[4] == "pos"):
                yield form

    def readings(word: str) -> list[Reading]:
        found: list[Reading] = []
        for _, _, (_, lemma, tags, kinds, _) in analyser.analyse(word):
            tag = tags.split(":")
            if tag[0] not in ("subst", "adj") or len(tag) < 4:
                continue
            cases = frozenset(tag[2].split(".")) & frozenset(CASES)
            for form in dict.fromkeys(nominative(lemma, tag)):
                found.append((_cased(word, form), cases, tag[0] == "adj", NAMED in kinds))
        return found

    return readings


def _cased(like: str, form: str) -> str:
    """The form with capitals where the word in the text has them: at the start and behind hyphens."""
    if not like[:1].isupper():
        return form
    parts = zip(like.split("-"), form.split("-"), strict=False)
    made = "-".join(f[:1].upper() + f[1:] if w[:1].isupper() else f for w, f in parts)
    return made if made.casefold() == form.casefold() else form
