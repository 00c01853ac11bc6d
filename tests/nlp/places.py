"""A gazetteer of a dozen places, enough to test names without the built file."""

from __future__ import annotations

from typing import cast

import spacy
from spacy.tokens import Doc

from geo.gazetteer.lookup import Gazetteer, Match
from geo.lang.registry import get
from geo.nlp import extensions, sentences
from geo.nlp.entities import Entities
from geo.nlp.toponyms import Toponyms
from geo.records import Article, Place, PlaceKind

ROWS: tuple[tuple[str, str, PlaceKind, str, float, float, str | None, str | None, int], ...] = (
    ("Italia", "PCLI", "country", "Italy", 42.8, 12.8, "IT", None, 59_000_000),
    ("Francia", "PCLI", "country", "France", 46.0, 2.0, "FR", None, 67_000_000),
    ("France", "PCLI", "country", "France", 46.0, 2.0, "FR", None, 67_000_000),
    ("Texas", "ADM1", "area", "Texas", 31.0, -99.0, "US", "Texas", 30_000_000),
    ("Paris", "PPLC", "city", "Paris", 48.85, 2.35, "FR", "Île-de-France", 2_100_000),
    ("Paris", "PPL", "city", "Paris", 33.66, -95.55, "US", "Texas", 25_000),
    ("Paris", "PPL", "city", "Paris", 36.3, -88.33, "US", "Tennessee", 10_000),
    ("Paris", "PPL", "city", "Paris", 38.21, -84.25, "US", "Kentucky", 9_800),
    ("Paris", "PPL", "city", "Paris", 43.2, -80.38, "CA", "Ontario", 12_300),
    ("Parigi", "PPLC", "city", "Paris", 48.85, 2.35, "FR", "Île-de-France", 2_100_000),
    ("Dallas", "PPL", "city", "Dallas", 32.78, -96.8, "US", "Texas", 1_300_000),
    ("Arezzo", "PPLA2", "city", "Arezzo", 43.46, 11.88, "IT", "Toscana", 98_000),
    ("Arezzo", "ADM2", "area", "Provincia di Arezzo", 43.5, 11.9, "IT", "Toscana", 340_000),
    ("Siena", "PPLA2", "city", "Siena", 43.32, 11.33, "IT", "Toscana", 54_000),
    ("Siena", "ADM2", "area", "Provincia di Siena", 43.2, 11.4, "IT", "Toscana", 260_000),
    ("Roma", "PPLC", "city", "Rome", 41.9, 12.5, "IT", "Lazio", 2_800_000),
    ("Bologna", "PPLA", "city", "Bologna", 44.5, 11.34, "IT", "Emilia-Romagna", 390_000),
    ("Nice", "PPL", "city", "Nice", 43.7, 7.26, "FR", "Provence-Alpes-Côte d'Azur", 340_000),
    ("London", "PPLC", "city", "London", 51.5, -0.12, "GB", "England", 8_900_000),
    ("L'Aquila", "PPLA", "city", "L'Aquila", 42.35, 13.4, "IT", "Abruzzo", 69_000),
    ("Quirinale", "SEAT", "landmark", "Quirinal Palace", 41.9, 12.49, "IT", "Lazio", 0),
)

RADIUS = {"PCLI": 400.0, "ADM1": 400.0, "ADM2": 30.0}


class Few:
    """Answers as the gazetteer does, out of ROWS."""

    def lookup(self, name: str, *, limit: int = 50) -> tuple[Match, ...]:
        found = [
            Match(
                Place(f"{kind}:{lat}", own, kind, lat, lon, RADIUS.get(feature, 0.0), code, unit, people),
                label,
                "name",
                feature,
            )
            for label, feature, kind, own, lat, lon, code, unit, people in ROWS
            if label.lower() == name.lower()
        ]
        return tuple(found[:limit])

    def has(self, name: str) -> bool:
        return bool(self.lookup(name))

    def demonyms(self, word: str, *, language: str | None = None) -> tuple[Match, ...]:
        return ()

    def similar(self, name: str, *, limit: int = 5) -> tuple[Match, ...]:
        return ()

    def demonym(self, word: str) -> str | None:
        return None

    def country(self, code: str) -> Place | None:
        matches = (m.place for row in ROWS for m in self.lookup(row[0]) if m.place.kind == "country")
        return next((p for p in matches if p.country_code == code.upper()), None)


FEW = cast(Gazetteer, Few())


def read(language: str, text: str, spans: tuple[tuple[int, int], ...] | None = None, publisher: str = "") -> Doc:
    """Runs sentences, entities and toponyms over a text."""
    extensions.register()
    nlp = spacy.blank(language)
    names = get(language).names
    doc = nlp.make_doc(text)
    doc._.article = Article("t", text, toponyms=spans, publisher=publisher)
    doc = sentences.Sentences(get(language).abbreviations)(doc)
    doc = Entities(FEW, names, language)(doc)
    return Toponyms(FEW, names)(doc)
