"""Bodies whose name begins with a small letter, out of the capitalised parts found before."""

from __future__ import annotations

from dataclasses import dataclass

from geo.lang.base import Names
from geo.nlp.reading import Reading


@dataclass(slots=True)
class Part:
    """A piece of a capitalised sequence; ``label`` is None until other pieces of the text have been seen."""

    first: int
    last: int
    label: str | None


def small_letter_bodies(names: Names, r: Reading, parts: list[Part]) -> list[Part]:
    """Bodies whose head is a small-letter word: "ministero della Difesa", "università di X", "governo armeno"."""
    taken = {i: p for p in parts for i in range(p.first, p.last)}
    found: list[Part] = []
    for i, word in enumerate(r.lower):
        if i in taken or r.capital[i]:
            continue
        if word in names.institutions:
            j = i + 1
            while j < len(r) and j < i + 4 and r.lower[j] in names.connectors:
                j += 1
            part = taken.get(j)
            if part and part.first == j and part.label and j > i + (part.label == "LOC"):
                part.label = "O"
                found.append(Part(i, part.last, "ORG"))
        elif word in names.name_heads or word in names.site_words:
            j = i + 1
            while word in names.name_heads and j < len(r) and r.lower[j] in names.genitives:
                j += 1
            part = taken.get(j)
            if part and part.first == j and r.text[j - 1] != "-":
                part.first, part.label = i, "LOC"
        elif (word in names.bodies or word in names.collectives) and word not in names.titles:
            j = i + 1
            if j + 1 < len(r) and r.lower[j] in names.genitives and r.lower[j + 1] in names.portfolios:
                for p in parts:
                    if p.first == j + 1:
                        p.label = "O"
                found.append(Part(i, j + 2, "ORG"))
            elif word in names.collectives:
                demonym = j < len(r) and r.lower[j] in names.demonyms
                found.append(Part(i, j + demonym, "ORG"))
    return found
