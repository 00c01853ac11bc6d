"""The letters of a briefing, from installed packages: Noto Sans, and DejaVu Sans for the scripts that it lacks.

Noto Sans has Latin, Greek and Cyrillic; DejaVu Sans, which comes with matplotlib, Armenian, Georgian, Arabic, Hebrew.
"""

from __future__ import annotations

import base64
import functools
import io
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import matplotlib
from matplotlib.ft2font import FT2Font

FAMILIES = ("Noto Sans", "DejaVu Sans")
NOTO = "NotoSans[wdth,wght].ttf"
DEJAVU = {400: "DejaVuSans.ttf", 700: "DejaVuSans-Bold.ttf"}


@dataclass(frozen=True, slots=True)
class Face:
    """One font file as a style sheet embeds it; ``weights`` as CSS writes them, ``data`` is WOFF in Base64."""

    family: str
    weights: str
    data: str


def folders() -> list[Path]:
    """Returns the folders in which the font files lie."""
    return [Path(str(files("fontpkg_noto_sans"))) / "files", Path(matplotlib.get_data_path()) / "fonts" / "ttf"]


@functools.cache
def covered(family: str = FAMILIES[0]) -> frozenset[int]:
    """Returns the code points that a family has letters for."""
    noto, dejavu = folders()
    path = noto / NOTO if family == FAMILIES[0] else dejavu / DEJAVU[400]
    return frozenset(FT2Font(str(path)).get_charmap())


def missing(text: str) -> set[str]:
    """Returns the characters that no family has a letter for."""
    known = covered(FAMILIES[0]) | covered(FAMILIES[1])
    return {letter for letter in text if ord(letter) not in known and not letter.isspace()}


def faces(text: str) -> list[Face]:
    """Returns the font files with the letters of a text and no others, for a document that carries its own."""
    used = frozenset(map(ord, text)) | frozenset(range(0x20, 0x7F))
    return _faces(used & covered(FAMILIES[0]), used & covered(FAMILIES[1]) - covered(FAMILIES[0]))


@functools.lru_cache(8)
def _faces(own: frozenset[int], other: frozenset[int]) -> list[Face]:
    noto, dejavu = folders()
    found = [Face(FAMILIES[0], "400 700", _cut(noto / NOTO, own))]
    if other:
        found += [Face(FAMILIES[1], str(weight), _cut(dejavu / name, other)) for weight, name in DEJAVU.items()]
    return found


def _cut(path: Path, used: frozenset[int]) -> str:
    from fontTools import subset  # slow to import, and an HTML page alone needs it
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    options = subset.Options(hinting=False, notdef_outline=True)
    options.drop_tables += ["FFTM"]  # a time stamp of the tool that made the font
    with TTFont(path, lazy=True, recalcTimestamp=False) as font:
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=used)
        cutter.subset(font)
        if "fvar" in font:
            font = instantiateVariableFont(font, {"wdth": 100, "wght": (400, 700)})
        out = io.BytesIO()
        font.flavor = "woff"
        font.save(out, reorderTables=False)
    return base64.b64encode(out.getvalue()).decode("ascii")
