"""Article → Analysis: the language is told and its pipeline run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from geo.gazetteer.lookup import opened
from geo.lang.registry import codes
from geo.nlp import timex_locales
from geo.nlp.attribution import model as attribution
from geo.nlp.load import grammar_name, load, pipeline_name, recognises
from geo.nlp.recogniser import shipped
from geo.records import Analysis, Article

BATCH = 64
HEAD_CHARACTERS = 5_000
"""A language shows within a page; more text would only cost time."""


def detect_language(text: str) -> str | None:
    """Returns the ISO 639-1 code of the language that a text is most likely in; None where it has no letters."""
    from py3langid import langid

    if not any(c.isalpha() for c in text):
        return None
    code: str = langid.classify(text[:HEAD_CHARACTERS])[0]
    return code


class Analyzer:
    """Reads articles with one gazetteer; its pipelines are loaded when a language first comes up.

    Args:
        pipelines: names of installed spaCy pipelines by language, in place of the shipped ones.

    Raises:
        GazetteerMissing: there is no gazetteer at the path.
        GazetteerDamaged: it is not one that this version can read.
    """

    def __init__(self, gazetteer_path: Path, pipelines: Mapping[str, str] | None = None) -> None:
        self.gazetteer_path = gazetteer_path
        self.pipelines = dict(pipelines or {})
        self.gazetteer = opened(gazetteer_path)
        info = self.gazetteer.info()
        made_of = [f"{name} {version}" for name, version in info["sources"].items()]
        self._gazetteer_version = ", ".join([f"schema {info['schema']}", *made_of])

    def analyse(self, article: Article) -> Analysis:
        return next(self.analyse_many([article]))

    def analyse_many(self, articles: Iterable[Article]) -> Iterator[Analysis]:
        """Yields one analysis an article, in the order given."""
        told = ((a.language or detect_language(a.text) or "und", a) for a in articles)
        for language, group in groupby(told, key=lambda pair: pair[0]):
            nlp = load(language, self.gazetteer_path, self.pipelines.get(language))
            unread = _unread(language)
            docs = (self._doc(nlp, article, unread) for _, article in group)
            for doc in nlp.pipe(docs, batch_size=BATCH):
                yield Analysis(
                    article=doc._.article,
                    language=language,
                    entities=doc._.entities,
                    toponyms=doc._.toponyms,
                    timexes=doc._.timexes,
                    quotes=doc._.quotes,
                    incidents=doc._.incidents,
                    unasserted=doc._.unasserted,
                    models=self.models(language),
                )

    def models(self, language: str) -> dict[str, str]:
        """What an analysis of this language is made with, by name and version."""
        told = {"pipeline": pipeline_name(language), "gazetteer": self._gazetteer_version}
        own = self.pipelines.get(language)
        grammar = grammar_name(language, own)
        parts = {
            "grammar": grammar,
            "names": grammar if recognises(own) else shipped.described(language),
            "attribution": attribution.described(language),
            "times": timex_locales.described(language),
        }
        return told | {part: name for part, name in parts.items() if name}

    @staticmethod
    def _doc(nlp: Language, article: Article, unread: str | None) -> Doc:
        doc = nlp.make_doc(article.text)
        doc._.article = replace(article, warnings=(*article.warnings, unread)) if unread else article
        return doc


def _unread(language: str) -> str | None:
    """What a reader has to know of a language without a pipeline of its own; None for those that have one."""
    read = sorted({*codes(), *shipped.languages()})
    if language in read:
        return None
    which = "The language could not be told" if language == "und" else f"There is no pipeline for '{language}'"
    dates = " and dates" if timex_locales.described(language) else ""
    return f"{which}; only names that the gazetteer holds{dates} were looked for. Pipelines: {', '.join(read)}."
