"""A saved web page: the article's body without menus and comments, and what the page says about itself."""

from __future__ import annotations

import codecs
import re
from typing import Any

from geo.errors import InputError
from geo.ingest import checks
from geo.ingest.encodings import decoded
from geo.ingest.markdown import Fields

DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
DATES = {"original_date": True, "extensive_search": False, "max_date": None}
"""A page's date is taken from its metadata and never guessed from a number in its text."""


def read(data: bytes, name: str) -> Fields:
    """Returns the body and metadata of a page; ``name`` is the file's, for the message. No link is followed.

    Raises:
        InputError: the bytes are not text, or the page holds no article.
    """
    page = _decoded(data, name)
    import trafilatura  # slow to import

    document: Any = trafilatura.bare_extraction(
        page, with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=DATES
    )
    text = (document.text or "") if document else ""
    body = "\n\n".join(line for line in text.split("\n") if line.strip())
    if not body:
        raise InputError(f"No article was found in the page '{name}'; copy its text and paste it.")
    fields: Fields = {
        "text": body,
        "title": checks.line(document.title),
        "publisher": checks.line(document.sitename),
        "url": checks.line(document.url),
        "language": None,  # detected from the body: what pages declare is often their template's language
    }
    try:
        fields["published"] = checks.published(document.date)
    except InputError:
        fields["published"] = None  # the page's mistake, not the analyst's: they can set the date beside it
    return fields


def _decoded(data: bytes, name: str) -> str:
    declared = DECLARED.search(data[:4096])
    if declared:
        try:
            codec = codecs.lookup(declared[1].decode("ascii"))
            if codec._is_text_encoding:
                return data.decode(codec.name)
        except (LookupError, ValueError):
            pass  # a declaration that is unknown or untrue counts for nothing
    return decoded(data, name)
