"""Names by the entity recogniser of a spaCy pipeline that the user has installed, in place of the shipped one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal, cast

from spacy.language import Language
from spacy.tokens import Doc

from geo.nlp.pipelines import annotate
from geo.records import Entity

FACTORY = "dateline_own_names"
RECOGNISERS = ("ner", "entity_ruler", "beam_ner")
"""Components of a pipeline that fill ``doc.ents``."""
LABELS = {"PER": "PER", "PERSON": "PER", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC", "ORG": "ORG"}
"""Of the schemes in which spaCy's pipelines are trained, WikiNER's and OntoNotes', what Dateline tells apart."""


class OwnNames:
    """Writes ``doc._.entities`` from ``doc.ents``; what rules found before stays as evidence for places.

    Args:
        parse: runs the user's pipeline over a document.
    """

    def __init__(self, parse: Callable[[Doc], Doc]) -> None:
        self.parse = parse

    def __call__(self, doc: Doc) -> Doc:
        ruled: tuple[Entity, ...] = doc._.entities
        doc = self.parse(doc)
        found = tuple(
            Entity(e.start_char, e.end_char, e.text, cast(Literal["PER", "LOC", "ORG"], LABELS[e.label_]))
            for e in doc.ents
            if e.label_ in LABELS
        )
        more = (r for r in ruled if r.label == "LOC" and not any(r.start < f.end and f.start < r.end for f in found))
        doc._.entities = found
        doc._.names = tuple(sorted([*found, *more], key=lambda e: e.start))
        return doc


@Language.factory(FACTORY)
def make_own_names(nlp: Language, name: str) -> OwnNames:
    return OwnNames(partial(annotate, nlp))
