"""One spaCy pipeline per language, its components made by their factories."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import cast

from spacy.language import Language

from geo.lang.registry import NEUTRAL, codes
from geo.nlp import entities, extensions, incidents, pipelines, quotes, sentences, timex, toponyms
from geo.nlp.recogniser import shipped
from geo.nlp.recogniser.component import FACTORY, Recogniser

VERSION = "0.1.0"
SENTENCES = "dateline_sentences"
"""Runs before a parser, which keeps to the boundaries it finds: quotations are attributed by sentence."""
COMPONENTS = {
    SENTENCES: sentences,
    "dateline_entities": entities,
    "dateline_toponyms": toponyms,
    "dateline_timexes": timex,
    "dateline_quotes": quotes,
    "dateline_incidents": incidents,
}
"""In the order in which they run, each with the module whose import registers its factory."""

MAX_CHARACTERS = 10_000_000


@cache
def load(language: str, gazetteer_path: Path, named: str | None = None) -> Language:
    """Returns the pipeline of a language; one without data of its own gets the neutral one, which knows no words.

    It stands on the trained pipeline that is shipped for the language, or on the one ``named``, where there is one.
    What is trained is disabled: a component that reads syntax asks for it with :func:`geo.nlp.pipelines.annotate`, so
    that texts in which nothing asks take no longer. Names are found by the language's trained recogniser, or by rules
    where none is shipped or its files are not whole.

    Raises:
        GazetteerMissing: there is no gazetteer at ``gazetteer_path``.
        GazetteerDamaged: it is not one that this version can read.
        ModelMissing: the pipeline ``named`` cannot be loaded.
    """
    extensions.register()
    folder = shipped.recogniser(language)
    nlp = pipelines.base(language if language in codes() or folder else NEUTRAL, named)
    nlp.max_length = MAX_CHARACTERS
    for name in nlp.pipe_names:
        nlp.disable_pipe(name)
    for name in COMPONENTS:
        wanted = Language.get_factory_meta(name).default_config or {}
        known = {"gazetteer_path": str(gazetteer_path), "language": language}
        config = {key: value for key, value in known.items() if key in wanted}
        nlp.add_pipe(name, config=config, first=name == SENTENCES or None)
    if folder:
        config = {"gazetteer_path": str(gazetteer_path)}
        recogniser = nlp.add_pipe(FACTORY, config=config, after="dateline_entities")
        cast(Recogniser, recogniser).from_disk(folder / FACTORY)
    return nlp


def pipeline_name(language: str) -> str:
    """The name under which an analysis reports the pipeline that made it."""
    return f"{language if language in codes() else NEUTRAL}_dateline-{VERSION}"


def grammar_name(language: str, named: str | None = None) -> str | None:
    """Name and version of the trained pipeline that :func:`load` stands on; None where there is none.

    Raises:
        ModelMissing: there is no pipeline ``named``.
    """
    return pipelines.described(language if language in codes() else NEUTRAL, named)
