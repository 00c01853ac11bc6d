"""The forms that a briefing can be had in, with their files' types; a form is loaded when it is asked for."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from geo.briefing.model import Briefing, Pictures
from geo.errors import InputError


@dataclass(frozen=True, slots=True)
class Form:
    """``label`` is what a button says, ``mime`` the type of its file."""

    id: str
    label: str
    mime: str
    module: str

    def encoded(self, briefing: Briefing, pictures: Pictures, at: datetime | None = None) -> bytes:
        """Returns the briefing as this form's file; ``at`` is its date where the form has one."""
        make: Callable[..., bytes] = importlib.import_module(f"geo.briefing.{self.module}").encoded
        dated = "at" in inspect.signature(make).parameters
        return make(briefing, pictures, at) if dated else make(briefing, pictures)


_OFFICE = "application/vnd.openxmlformats-officedocument"
FORMS: dict[str, Form] = {
    form.id: form
    for form in (
        Form("pdf", "PDF", "application/pdf", "to_pdf"),
        Form("html", "HTML", "text/html", "to_html"),
        Form("docx", "Word", f"{_OFFICE}.wordprocessingml.document", "to_docx"),
        Form("pptx", "PowerPoint", f"{_OFFICE}.presentationml.presentation", "to_pptx"),
        Form("md", "Markdown", "text/markdown", "to_markdown"),
    )
}


def form_of(id: str) -> Form:
    """Returns a form by its name.

    Raises:
        InputError: there is none of that name.
    """
    if id not in FORMS:
        raise InputError(f"A briefing cannot be had as '{id}'; it can as {', '.join(FORMS)}.")
    return FORMS[id]
