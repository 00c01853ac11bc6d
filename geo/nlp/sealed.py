"""Folders of ``geo/models`` as spaCy writes them, with the SHA-256 of every file in ``SHA256SUMS``."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from geo.errors import ModelDamaged, ModelMissing

FOLDER = Path(__file__).parents[1] / "models"
SUMS = "SHA256SUMS"


def seal(folder: Path) -> None:
    """Records the sum of every file of a pipeline."""
    files = sorted(p for p in folder.rglob("*") if p.is_file() and p.name != SUMS)
    sums = (f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.relative_to(folder).as_posix()}\n" for p in files)
    (folder / SUMS).write_text("".join(sums), encoding="utf8")


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


def meta(folder: Path) -> dict[str, Any]:
    """Returns what a pipeline says of itself."""
    found: dict[str, Any] = json.loads((folder / "meta.json").read_text(encoding="utf8"))
    return found


def title(folder: Path) -> str:
    """The language, name and version of a pipeline: ``it_grammar-0.1.0``."""
    told = meta(folder)
    return f"{told['lang']}_{told['name']}-{told['version']}"
