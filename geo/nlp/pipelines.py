"""Trained pipelines that the components stand on: those in ``geo/models``, or one that the user has installed."""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import get_package_path, is_package
from thinc.api import use_ops

from geo.errors import ModelError, ModelMissing
from geo.nlp import forms, lemmas, punctuation  # noqa: F401  (registers what the shipped pipelines are made of)
from geo.nlp.sealed import FOLDER, meta, title, verify

FLAT = frozenset({"flat", "flat:name", "compound"})
HEADING = frozenset({",", ":"})
"""What parts the name of a place or a matter from the sentence that it heads."""
log = logging.getLogger(__name__)


def shipped(code: str) -> Path:
    """Where the grammar of a language lies, if it is shipped."""
    return FOLDER / f"{code}_grammar"


def base(code: str, named: str | None = None) -> Language:
    """Returns what a language's components are added to: the user's pipeline, the shipped one, or a tokenizer alone.

    A shipped pipeline that is not whole is left out with a warning, so that the rules still read.

    Raises:
        ModelMissing: the user's pipeline cannot be loaded.
    """
    if named:
        try:
            return spacy.load(_root(named))
        except (OSError, ValueError, ImportError) as error:
            raise ModelMissing(
                f"The spaCy pipeline {named!r} that the settings name cannot be loaded: {error}"
            ) from error
    if described(code, None) is None:
        return spacy.blank(code)
    # numpy's matrix product is several times faster here than the library that thinc takes by itself.
    with use_ops("numpy", use_blis=False):
        return spacy.load(shipped(code))


def annotate(nlp: Language, doc: Doc) -> Doc:
    """Gives a document's tokens part of speech, morphology, lemma, head and relation, unless they have them.

    A parser keeps to the sentences that the document has already. Without a trained pipeline nothing changes;
    ``doc.has_annotation("DEP")`` tells.
    """
    if not doc.has_annotation("DEP"):
        for name, component in nlp.components:
            if name in nlp.disabled:
                doc = component(doc)
        for sentence in doc.sents if doc.has_annotation("DEP") else ():
            _part_heading(sentence)
    return doc


def _part_heading(sentence: Span) -> None:
    """Takes a name that only heads a sentence ("Georgia, Russian troops leave Gori") from its subjects."""
    first = sentence[0]
    if first.dep_ != "nsubj" or first.pos_ != "PROPN" or first.head.i < first.i:
        return
    last = max((c for c in first.rights if c.dep_ in FLAT), key=lambda t: t.i, default=first)
    marked = last.i + 1 < sentence.end and last.nbor().text in HEADING
    if marked and any(c.dep_ == "nsubj" and c.i > last.i + 1 for c in first.head.lefts):
        first.dep_ = "dislocated"


@cache
def described(code: str, named: str | None) -> str | None:
    """Name and version of a language's trained pipeline; None where there is none, or none that is whole.

    Raises:
        ModelMissing: there is no pipeline ``named``.
    """
    folder = shipped(code)
    if named:
        folder = _root(named)
    elif not folder.is_dir():
        return None
    else:
        try:
            verify(folder)
        except ModelError as error:
            log.warning("Texts are read by rules alone, without grammar, until Dateline is installed again: %s", error)
            return None
    return title(folder)


@cache
def components(named: str) -> frozenset[str]:
    """Names of the components of a pipeline that the user has installed.

    Raises:
        ModelMissing: there is no pipeline ``named``.
    """
    return frozenset(meta(_root(named)).get("pipeline", ()))


def _root(named: str) -> Path:
    """The folder of an installed pipeline, by its package's name or its own path."""
    folder = Path(named)
    if not folder.is_dir() and is_package(named):
        folder = get_package_path(named)
    if not (folder / "meta.json").is_file():
        raise ModelMissing(f"The spaCy pipeline {named!r} that the settings name is not installed.")
    return folder
