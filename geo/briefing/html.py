"""A briefing as one HTML file: printable, complete in itself, asking nothing of any network when it is opened."""

from __future__ import annotations

import base64
import functools
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from geo.briefing.compose import Briefing

TEMPLATES = Path(__file__).parent / "templates"


@functools.cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    return environment.get_template("briefing.html")


def render(briefing: Briefing, picture: bytes | None = None) -> str:
    """Returns the briefing as an HTML document that can be encoded as UTF-8.

    Args:
        picture: the map as PNG, which is put inside the document; None leaves the map out.

    All text is escaped, and the document's own policy forbids scripts and requests, should anything slip through.
    """
    shown = base64.b64encode(picture).decode("ascii") if picture else None
    page = _template().render(b=briefing, picture=shown)
    return page.encode("utf8", "replace").decode("utf8")  # half a surrogate pair cannot be written to a file
