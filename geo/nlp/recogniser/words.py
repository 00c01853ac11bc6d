"""What is known of a word by itself, as attributes: its form, and what lists and packages say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from anyascii import anyascii

from geo.gazetteer.lookup import Gazetteer
from geo.lang.base import Names
from geo.nlp.chunks import Weights
from geo.nlp.lexicon import Lexicon
from geo.nlp.recogniser.bearers import Bearers

LISTS = (
    "articles", "genitives", "locatives", "departures", "conjunctions", "particles", "connectors", "titles", "bodies",
    "collectives", "institutions", "organisation_words", "portfolios", "acts", "kind_before", "kind_after",
    "site_words", "name_heads", "speaking", "addressing", "lookalikes", "calendar", "nominal",
)  # fmt: skip
"""The lists of `Names` whose membership is an attribute."""
DIGIT = re.compile(r"\d")
STEPS = (3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 7.0, 8.0)
LATIN = 0x24F
"""The last code point of Latin letters of living languages."""
KEPT = 50_000
"""Words whose attributes are remembered."""


@dataclass(frozen=True, slots=True)
class Described:
    """Attributes of a word: ``near`` ones speak to the words around too, ``ending`` to those beside it."""

    near: tuple[str, ...]
    own: tuple[str, ...]
    ending: str | None

    def at(self, offset: int) -> list[str]:
        """What the word says to one from which it lies ``offset`` words away."""
        if not offset:
            return [*self.near, *self.own]
        said = [f"{offset}{a}" for a in self.near]
        if self.ending and abs(offset) == 1:
            said.append(f"{offset}{self.ending}")
        return said


def shape(word: str) -> str:
    """The word with its characters by class, runs cut to two: "McDonald" → "XxXxx", "2022" → "dd"."""
    out = ""
    for c in word[:12]:
        kind = "X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c
        if out[-2:] != kind + kind:
            out += kind
    return out


def step(weight: float) -> str:
    """A gazetteer's weight in steps: 0 for no place, 1 below 3, then one up at each of `STEPS`."""
    return str(1 + sum(weight >= s for s in STEPS) if weight else 0)


class Words:
    """Attributes of single words of one language, remembered."""

    def __init__(self, gazetteer: Gazetteer, names: Names, code: str, bearers: Bearers) -> None:
        self.gazetteer, self.names, self.bearers = gazetteer, names, bearers
        self.weights, self.lexicon = Weights(gazetteer), Lexicon(code)
        self.lists = [(name, frozenset(getattr(names, name))) for name in LISTS]
        self.joints = names.particles | names.connectors
        self._known: dict[str, Described] = {}

    def of(self, text: str) -> Described:
        """Returns the attributes of a word as printed."""
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= KEPT:
                self._known.clear()
            known = self._known[text] = self._describe(text)
        return known

    def _describe(self, text: str) -> Described:
        low = DIGIT.sub("0", text.lower().replace("’", "'"))
        capital = text[0].isupper()
        common = str(int(min(self.lexicon.zipf(low), 7.0)))
        near = [f"w={low}", f"s={shape(text)}", f"z={common}"]
        near += [f"n={name}" for name, words in self.lists if low in words]
        own = []
        if low in self.names.demonyms or (capital and self.gazetteer.demonym(text)):
            near.append("d")
        if capital:
            weight = step(self.weights.of(text))
            near.append(f"g={weight}")
            own += [f"cz={common}", f"gz={weight}{common}"]
            if self.lexicon.first_name(low):
                near.append("f")
                own.append(f"fg={weight}")
            borne = self.bearers.of(text)
            near.append(borne[0])
            own += borne[1:]
            own += self._latin(text) if ord(text[0]) > LATIN else []
            if weight == "0" and len(low) > 5:  # "Лейпциге": the name may stand behind an ending
                own.append(f"gt={step(max(self.weights.of(text[:-n]) for n in (1, 2)))}")
        own += [f"{side}{n}={low[:n] if side == 'p' else low[-n:]}" for n in (2, 3, 4) for side in "ps" if len(low) > n]
        if len(low) > 5:
            own.append(f"p5={low[:5]}")
        if "-" in text:
            own.append("hyphen")
        return Described(tuple(near), tuple(own), f"s3={low[-3:]}" if len(low) > 3 else None)

    def _latin(self, text: str) -> list[str]:
        """What is known of the word in Latin letters: lists of names are mostly written in them."""
        latin = anyascii(text).replace("'", "")
        if not latin[:1].isupper():
            return []
        told = [f"t{a}" for a in self.bearers.of(latin)]
        return [*told, "tf"] if self.lexicon.first_name(latin) else told
