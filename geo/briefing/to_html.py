"""A briefing as one HTML file: printable, complete in itself, asking nothing of any network when it is opened."""

from __future__ import annotations

import base64
import functools
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from geo.briefing import fonts
from geo.briefing.model import Briefing, Pictures

TEMPLATES = Path(__file__).parent / "templates"


@functools.cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    return environment.get_template("briefing.html")


def render(briefing: Briefing, pictures: Pictures | None = None) -> str:
    """Returns the briefing as an HTML document, its pictures and letters inside it.

    All text is escaped, and the document's own policy forbids scripts and requests, should anything slip through.
    """
    pictures = pictures or Pictures()
    shown = {"map": _inside(pictures.map), "timeline": _inside(pictures.timeline)}
    # Once without letters, to know which of them it uses.
    bare = _template().render(b=briefing, w=briefing.w, pictures=shown, faces=[])
    return _template().render(b=briefing, w=briefing.w, pictures=shown, faces=fonts.faces(bare))


def encoded(briefing: Briefing, pictures: Pictures | None = None) -> bytes:
    return render(briefing, pictures).encode("utf8")


def _inside(picture: bytes | None) -> str | None:
    return base64.b64encode(picture).decode("ascii") if picture else None
