"""Files that an analyst chooses: plain text, Markdown with or without front matter, saved web pages."""

from __future__ import annotations

import re
from pathlib import PurePath

from geo.errors import InputError
from geo.ingest import checks, markdown, text, webpage
from geo.ingest.encodings import decoded
from geo.records import Article

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm")
MAX_TEXT_BYTES = 4 * checks.MAX_CHARACTERS + 4
"""More bytes than this are more characters than are read, in any of the encodings."""
MAX_PAGE_BYTES = 10_000_000
BLANK = re.compile(r"(\n[ \t]*\n[ \t\n]*)")
MIN_WIDTH, MAX_WIDTH, LONGEST_WORD = 50, 100, 20


def read(name: str, data: bytes) -> Article:
    """Returns the article of a file; nothing is fetched, whatever the file links to.

    A Markdown file's front matter may give ``title``, ``publisher``, ``published``, ``language`` and ``url``; a web
    page's own metadata gives them where it has them. The id is made from the file's name and the text.

    Args:
        name: the file's name, whose suffix says how to read it; one of an unknown suffix is read as plain text.
        data: the whole file.

    Raises:
        InputError: not text, in an encoding that is not read, empty, too long, or with a head that cannot be read.
    """
    label = checks.shortened(PurePath(name).name or "The file", 60)
    suffix = PurePath(name).suffix.lower()
    stem = PurePath(name).stem
    if not data:
        raise InputError(f"'{label}' is empty; there is nothing to read.")
    if suffix in {".html", ".htm"}:
        if len(data) > MAX_PAGE_BYTES:
            raise InputError(f"'{label}' is {len(data) / 1e6:.1f} MB long; Dateline reads web pages of up to 10 MB.")
        page = webpage.read(data, label)
        return text.article(name=stem, **page)
    if len(data) > MAX_TEXT_BYTES:
        raise InputError(checks.too_long(len(data)))
    content = decoded(data, label)
    if suffix in {".md", ".markdown"}:
        return text.article(name=stem, **markdown.read(checks.tidy(content), label))
    return text.article(_unwrapped(checks.tidy(content)), name=stem)


def _unwrapped(content: str) -> str:
    """Joins the lines of paragraphs that were broken at a fixed width: there a line's end means nothing.

    A paragraph is one such when it has three lines or more, all but the last nearly as long as the longest.
    """
    parts = BLANK.split(content)
    return "".join(part if i % 2 else _joined(part) for i, part in enumerate(parts))


def _joined(paragraph: str) -> str:
    lines = paragraph.split("\n")
    widest = max(map(len, lines))
    if len(lines) < 3 or not MIN_WIDTH <= widest <= MAX_WIDTH:
        return paragraph
    broken = all(widest - len(line) <= LONGEST_WORD for line in lines[:-1])
    return " ".join(line.strip() for line in lines) if broken else paragraph
