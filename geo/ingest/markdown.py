"""Markdown with YAML front matter: the head tells about the article, the body is taken as plain text."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any, TypedDict

from geo.errors import InputError
from geo.ingest import checks

KEYS = ("title", "publisher", "language", "url")
HEAD = re.compile(r"\A---[ \t]*\n.*?^---[ \t]*$", re.DOTALL | re.MULTILINE)
BLOCK = re.compile(r"\n[ \t]*\n\s*")
# What stands at the head of a line: heading, quotation, list item. A rule across the page says nothing.
LINE_MARK = re.compile(r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?=\S))+")
RULE = re.compile(r"^\s{0,3}([-*_])(?:\s*\1){2,}\s*$")
ITEM = re.compile(r"^\s{0,3}(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|\|)")
INLINE = (
    (re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)"), ""),
    (re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"(?<!\w)(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)"), r"\2"),
)


class Fields(TypedDict, total=False):
    """What a file tells about its article, as ``text.article`` takes it."""

    text: str
    title: str | None
    publisher: str | None
    language: str | None
    url: str | None
    published: str | None


def read(content: str, name: str) -> Fields:
    """Returns the body as plain text and what the front matter says; ``name`` is the file's, for the message.

    Lines inside a paragraph are joined, as Markdown means them; headings, items and paragraphs stay apart.

    Raises:
        InputError: there is front matter and it is not YAML.
    """
    head, body = _split(content, name)
    fields: Fields = {"text": _plain(body), **{key: checks.line(head.get(key)) for key in KEYS}}  # type: ignore[typeddict-item]
    published = head.get("published", head.get("date"))
    fields["published"] = published.isoformat() if isinstance(published, date | datetime) else checks.line(published)
    return fields


def _split(content: str, name: str) -> tuple[dict[str, Any], str]:
    if not HEAD.match(content):
        return {}, content
    import frontmatter  # type: ignore[import-untyped]
    import yaml

    try:
        head, body = frontmatter.parse(content)  # by the safe loader: tags make no objects
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise InputError(f"The front matter of '{name}' is not YAML; mend the lines between the two '---'.") from error
    # Two rules across the page around some words are not front matter.
    return (head, body) if head else ({}, content)


def _plain(body: str) -> str:
    return "\n\n".join(filter(None, (_block(block) for block in BLOCK.split(body))))


def _block(block: str) -> str:
    lines: list[str] = []
    fresh = True
    for line in block.split("\n"):
        if RULE.match(line):
            fresh = True
            continue
        words = LINE_MARK.sub("", line).strip().removesuffix("\\")
        for pattern, replacement in INLINE:
            words = pattern.sub(replacement, words)
        if fresh or ITEM.match(line):
            lines.append(words)
        else:
            lines[-1] = f"{lines[-1]} {words}".strip()
        fresh = bool(re.search(r"(?: {2}|\\)$", line)) or line.lstrip().startswith("#")
    return "\n".join(filter(None, lines))
