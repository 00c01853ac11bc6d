"""The component that tells who said what: rules propose, and what was learned chooses where it is at hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from spacy.language import Language
from spacy.pipeline import DependencyParser
from spacy.tokens import Doc

from geo.lang.base import LanguageData
from geo.lang.registry import data
from geo.nlp.attribution.judge import propose, revise
from geo.nlp.attribution.model import Model, shipped
from geo.nlp.attribution.rules import Finder
from geo.nlp.countries import demonyms
from geo.nlp.drafts import finished, joined
from geo.nlp.pipelines import annotate
from geo.nlp.sources import Speakers
from geo.records import Quote


def find_quotes(
    doc: Doc,
    language: LanguageData,
    demonym: Callable[[str], str | None] | None = None,
    model: Model | None = None,
) -> tuple[Quote, ...]:
    """Returns the document's attributions in text order, with ids "q1", "q2", …

    Args:
        demonym: country code of an adjective or noun of nationality, None for other words.
        model: chooses among the attributions of a parsed document; without it those by the rules stand.
    """
    speakers = Speakers(doc, language.attribution, demonym or (lambda word: None), language.names.titles)
    finder = Finder(doc, language.attribution, speakers)
    drafts = finder.run()
    if model is not None and doc.has_annotation("DEP"):
        lists = model.lists is not None
        found = propose(doc, finder.quotes, drafts, language.attribution, model.nouns, lists=lists)
        drafts = revise(found, language.attribution, model, speakers.afresh())
    cues = language.attribution.cues | language.attribution.participles
    text = doc.text
    return finished(text, joined(text, drafts, finder.quotes, cues))


def _universal(nlp: Language) -> bool:
    """Whether the pipeline's parser speaks Universal Dependencies, which the model was trained on."""
    return "parser" in nlp.component_names and "obl" in cast(DependencyParser, nlp.get_pipe("parser")).labels


class Quotes:
    """Fills ``doc._.quotes``; reads entities, toponyms and timexes, and asks for syntax where a model wants it."""

    def __init__(self, nlp: Language, demonym: Callable[[str], str | None]) -> None:
        self.language, self.demonym = data(nlp.lang), demonym
        self.model = shipped(nlp.lang or "") if _universal(nlp) else None
        self.parse = partial(annotate, nlp)

    def __call__(self, doc: Doc) -> Doc:
        if self.model is not None:
            doc = self.parse(doc)
        doc._.quotes = find_quotes(doc, self.language, self.demonym, self.model)
        return doc


@Language.factory("dateline_quotes", default_config={"gazetteer_path": ""})
def make_quotes(nlp: Language, name: str, gazetteer_path: str) -> Quotes:
    return Quotes(nlp, demonyms(data(nlp.lang).names, gazetteer_path))
