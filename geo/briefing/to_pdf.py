"""A briefing as PDF, set by Typst: tagged (PDF/UA-1), with bookmarks, page numbers and its letters inside.

The template reads one JSON file; every text is a string there and never markup. Nothing is fetched: no packages of
Typst's, no letters from elsewhere but the system's own for scripts that the installed packages lack.
"""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

import typst

from geo.briefing import fonts
from geo.briefing.model import Briefing, Pictures
from geo.errors import GeoError

TEMPLATE = Path(__file__).parent / "templates" / "briefing.typ"
STANDARD = "ua-1"
FIELDS = ("title", "period", "made", "stamp", "view", "sections", "headlines", "figures", "events", "speakers",
          "references", "method", "map_alt", "timeline_alt")  # fmt: skip
WORDS = ("mark", "part", "range", "figure", "of_whom", "account", "article", "article_n", "figures_by_kind", "claimed",
         "own_voice", "claims_note", "no_figures", "no_events", "no_quotes", "no_sources", "no_date", "page",
         "map_caption", "timeline_caption")  # fmt: skip
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_RUN = re.compile(r"\S{33,}")
_EACH = 16
NAMES = frozenset({"id", "colour", "code", "url"})
"""Fields that are no text to be shown."""


class TypesettingError(GeoError):
    """The briefing could not be set as PDF."""


def encoded(briefing: Briefing, pictures: Pictures | None = None, at: datetime | None = None) -> bytes:
    """Returns the briefing as PDF; the same briefing with the same ``at`` is the same bytes.

    Args:
        at: the date that the file gives as its own; the time of writing when None.

    Raises:
        TypesettingError: Typst refused it.
    """
    pictures = pictures or Pictures()
    text = json.dumps(_data(briefing, pictures), ensure_ascii=False)
    # Letters of other scripts may come from the system; where nothing has one, Typst's rule for PDF/UA refuses it.
    others = bool(fonts.missing(text))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(TEMPLATE, folder / TEMPLATE.name)
        (folder / "data.json").write_text(text, encoding="utf8")
        for file, picture in (("map.png", pictures.map), ("timeline.png", pictures.timeline)):
            if picture:
                (folder / file).write_bytes(picture)
        known = typst.Fonts(include_system_fonts=others, include_embedded_fonts=False, font_paths=list(fonts.folders()))
        try:
            return _compiled(folder, known, at, [STANDARD])
        except typst.TypstError as error:
            if not others:
                raise TypesettingError(f"The briefing could not be set as PDF: {error.message}.") from error
            return _compiled(folder, known, at, [])


def _compiled(folder: Path, known: typst.Fonts, at: datetime | None, standards: list[Any]) -> bytes:
    return typst.compile(
        folder / TEMPLATE.name, root=folder, font_paths=known, ignore_system_fonts=True, pdf_standards=standards,
        timestamp=at and int(at.timestamp()), package_path=folder, package_cache_path=folder,
    )  # fmt: skip


def _data(briefing: Briefing, pictures: Pictures) -> dict[str, Any]:
    w = briefing.w
    words = {key: w.texts[f"brief.{key}"] for key in WORDS} | {"retrieved": w.texts["time.retrieved"]}
    data = {field: _plain(getattr(briefing, field)) for field in FIELDS}
    return data | {
        "name": briefing.title,
        "words": words,
        "language": w.code,
        "description": f"{briefing.period}. {briefing.stamp}",
        "map": pictures.map is not None,
        "timeline": pictures.timeline is not None,
    }


def _plain(value: Any) -> Any:
    """Records as dicts; a language that is no code as Typst's word for an unknown one; long words with seams."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        made = {}
        for field in dataclasses.fields(value):
            raw = getattr(value, field.name)
            made[field.name] = raw if field.name in NAMES else _plain(raw)
        if "rtl" in made:  # words of an article, with the language that they are in
            made["language"] = _code(made["language"])
        if "code" in made:
            made |= {"code": _code(made["code"]), "shown": made["url"] and _seamed(made["url"])}
        return made
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    return _seamed(value) if isinstance(value, str) else value


def _seamed(text: str) -> str:
    """Returns the text with places to break in words that are longer than a line of a narrow column."""
    return _RUN.sub(lambda m: "\u200b".join(m[0][n : n + _EACH] for n in range(0, len(m[0]), _EACH)), text)


def _code(language: str) -> str:
    return language if _LANGUAGE.fullmatch(language) else "und"
