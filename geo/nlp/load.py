"""One spaCy pipeline per language, its components made by their factories."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language

from geo.lang.registry import NEUTRAL, codes
from geo.nlp import entities, extensions, incidents, quotes, sentences, timex, toponyms

VERSION = "0.1.0"
COMPONENTS = {
    "dateline_sentences": sentences,
    "dateline_entities": entities,
    "dateline_toponyms": toponyms,
    "dateline_timexes": timex,
    "dateline_quotes": quotes,
    "dateline_incidents": incidents,
}
"""In the order in which they run, each with the module whose import registers its factory."""

MAX_CHARACTERS = 10_000_000


@cache
def load(language: str, gazetteer_path: Path) -> Language:
    """Returns the pipeline of a language; one without data of its own gets the neutral one, which knows no words.

    Raises:
        GazetteerMissing: there is no gazetteer at ``gazetteer_path``.
        GazetteerDamaged: it is not one that this version can read.
    """
    extensions.register()
    code = language if language in codes() else NEUTRAL
    nlp = spacy.blank(code)
    nlp.max_length = MAX_CHARACTERS
    for name in COMPONENTS:
        wanted = Language.get_factory_meta(name).default_config or {}
        nlp.add_pipe(name, config={"gazetteer_path": str(gazetteer_path)} if "gazetteer_path" in wanted else {})
    return nlp


def pipeline_name(language: str) -> str:
    """The name under which an analysis reports the pipeline that made it."""
    return f"{language if language in codes() else NEUTRAL}_dateline-{VERSION}"
