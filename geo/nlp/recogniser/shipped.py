"""The recognisers in ``geo/models``: which there are, and whether their files are those that they were shipped with.

``languages`` in the ``meta.json`` of each are those that it reads; one named for a language is preferred to one for
several.
"""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path

from geo.errors import ModelError
from geo.nlp.sealed import FOLDER, meta, title, verify

log = logging.getLogger(__name__)


@cache
def recogniser(language: str) -> Path | None:
    """Returns the folder of the recogniser that reads a language; None where there is none, or none that is whole."""
    for folder in (FOLDER / f"{language}_names", FOLDER / "xx_names"):
        if folder.is_dir():
            try:
                verify(folder)
            except ModelError as error:
                log.warning("%s Names are found by rules; install Dateline again to have the recogniser.", error)
                return None
            if language in meta(folder)["languages"]:
                return folder
    return None


@cache
def described(language: str) -> str | None:
    """Name and version of the recogniser that reads a language; None where rules find the names."""
    folder = recogniser(language)
    return None if folder is None else title(folder)


@cache
def languages() -> tuple[str, ...]:
    """ISO 639-1 codes of the languages that a shipped recogniser reads, sorted."""
    folders = [folder for folder in FOLDER.glob("*_names") if (folder / "meta.json").is_file()]
    return tuple(sorted({language for folder in folders for language in meta(folder)["languages"]}))
