"""Text that an analyst pastes."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from datetime import UTC, datetime

from geo.ingest import checks
from geo.records import Article


def article(
    text: str,
    *,
    title: str | None = None,
    publisher: str | None = None,
    published: str | None = None,
    language: str | None = None,
    url: str | None = None,
    name: str | None = None,
) -> Article:
    """Returns the article of a pasted text; its line ends are made line feeds and the space around it is cut.

    Args:
        published: ISO 8601 date or date-time.
        language: ISO 639-1 code; None to have it detected.
        name: what the id begins with, such as a file's name; by default the title.

    Raises:
        InputError: the text is empty or too long, or the date cannot be read or lies in the future.
    """
    checks.text(text)  # before it is tidied: the size to tell is the one that was given
    body = checks.text(checks.tidy(text))
    return Article(
        id=identifier(name or title or "text", body),
        text=body,
        title=checks.line(title),
        publisher=checks.line(publisher),
        url=checks.line(url),
        language=(language or "").strip().lower() or None,
        published=checks.published(published),
        retrieved=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def identifier(name: str, text: str) -> str:
    """Returns an id of plain letters, digits and hyphens: readable by its name, told apart by its text."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", ascii_name.lower()).strip("-")[:40].rstrip("-")
    return f"{slug or 'text'}-{hashlib.sha256(text.encode()).hexdigest()[:8]}"
