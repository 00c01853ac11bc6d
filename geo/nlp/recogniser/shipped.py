"""The recognisers in ``geo/models``: which there are, and whether their files are those that they were shipped with.

Each is a folder as spaCy writes it, with the SHA-256 of every file in ``SHA256SUMS``. ``languages`` in its
``meta.json`` are those that it reads; one named for a language is preferred to one for several.
"""

from __future__ import annotations

import hashlib
import json
import logging
from functools import cache
from pathlib import Path

from geo.errors import ModelDamaged, ModelError, ModelMissing

FOLDER = Path(__file__).parents[2] / "models"
SUMS = "SHA256SUMS"
log = logging.getLogger(__name__)


def verify(folder: Path) -> None:
    """Compares every file of a pipeline with its recorded sum.

    Raises:
        ModelMissing: the folder, its list of sums or a listed file is not there.
        ModelDamaged: a file differs, or the list cannot be read.
    """
    try:
        for line in (folder / SUMS).read_text(encoding="utf8").splitlines():
            wanted, name = line.split(maxsplit=1)
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != wanted:
                raise ModelDamaged(f"The file {name} of the pipeline {folder.name} is not the one it was shipped with.")
    except FileNotFoundError as error:
        missing = Path(str(error.filename)).name
        raise ModelMissing(f"The pipeline {folder.name} cannot be used: {missing} is not in its folder.") from error
    except ValueError as error:
        raise ModelDamaged(f"The list of sums of the pipeline {folder.name} cannot be read.") from error


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
            if language in _meta(folder)["languages"]:
                return folder
    return None


@cache
def described(language: str) -> str | None:
    """Name and version of the recogniser that reads a language; None where rules find the names."""
    folder = recogniser(language)
    if folder is None:
        return None
    meta = _meta(folder)
    return f"{meta['lang']}_{meta['name']}-{meta['version']}"


@cache
def languages() -> tuple[str, ...]:
    """ISO 639-1 codes of the languages that a shipped recogniser reads, sorted."""
    folders = [folder for folder in FOLDER.glob("*_names") if (folder / "meta.json").is_file()]
    return tuple(sorted({language for folder in folders for language in _meta(folder)["languages"]}))


def _meta(folder: Path) -> dict[str, list[str]]:
    meta: dict[str, list[str]] = json.loads((folder / "meta.json").read_text(encoding="utf8"))
    return meta
