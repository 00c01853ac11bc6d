"""Words for a place's people and things, in the languages that are read: "Armenian", "azera", "Texans", "siciliano".

A row of ``demonyms.csv`` names its place as a row of ``own.csv`` does (``country:AM``, ``own:europe``,
``RU:area:Chechnya``, ``IT:city:Milano``) and lists every form, as it is printed inside a sentence.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from importlib import resources

from geo.gazetteer.entries import Entry
from geo.gazetteer.own import Index

LANGUAGES = ("en", "it")


def rows() -> list[dict[str, str]]:
    """Returns the rows of the table."""
    text = resources.files("geo.gazetteer").joinpath("demonyms.csv").read_text(encoding="utf8")
    return list(csv.DictReader(line for line in text.splitlines() if line and not line.startswith("#")))


def give(known: Iterable[Entry]) -> None:
    """Gives every place of the table that is among the known its demonyms."""
    table = rows()
    index = Index(known, [row["place"] for row in table])
    for row in table:
        place = index.get(row["place"])
        if place is not None:
            place.demonyms += [(word, lang) for lang in LANGUAGES for word in row[lang].split("|") if word]
