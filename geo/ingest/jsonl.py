"""Articles as JSON lines, the input of ``python -m geo extract``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from geo.errors import InputError
from geo.ingest import checks
from geo.records import Article, Offsets

CONTEXT = ("title", "publisher", "url", "published", "language")


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no article. ``line`` counts from 1; ``id`` is None where the line has none that can be read."""

    line: int
    id: str | None
    message: str


def read(lines: Iterable[str | bytes]) -> Iterator[Article | BadLine]:
    """Yields, in order, the article of each line or what is wrong with it; blank lines are passed over."""
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        value: Any = None
        try:
            value = _value(line, first=number == 1)
            article = _article(value)
            if article.id in seen:
                raise InputError(f"the id '{checks.shortened(article.id)}' was used before, on line {seen[article.id]}")
        except InputError as error:
            yield BadLine(number, _id(value), f"line {number}: {error}")
        else:
            seen[article.id] = number
            yield article


def _value(line: str | bytes, *, first: bool) -> Any:
    try:
        text = line.decode("utf8") if isinstance(line, bytes) else line
        return json.loads(text.removeprefix("\ufeff") if first else text)
    except UnicodeDecodeError as error:
        raise InputError("not UTF-8") from error
    except json.JSONDecodeError as error:
        raise InputError(f"not JSON ({error.msg}, at character {error.colno})") from error
    except (ValueError, RecursionError) as error:
        raise InputError("not JSON that can be read (nested too deeply, or a number too long)") from error


def _article(value: Any) -> Article:
    if not isinstance(value, dict):
        raise InputError("not a JSON object")
    for name in ("id", "text"):
        if value.get(name) is None:
            raise InputError(f"'{name}' is missing")
        _string(value, name)
    if not value["id"]:
        raise InputError("'id' is empty")
    checks.text(value["text"])
    context = {name: _string(value, name) for name in CONTEXT}
    for name in ("id", *CONTEXT):
        if re.search("[\ud800-\udfff]", value.get(name) or ""):
            raise InputError(f"'{name}' holds half a character (a lone surrogate)")
    if (language := context["language"]) and not re.fullmatch("[A-Za-z]{2}", language):
        raise InputError("'language' must be an ISO 639-1 code of two letters, such as \"it\"")
    context["language"] = language.lower() if language else None
    warnings: list[str] = []
    try:
        context["published"] = checks.published(context["published"])
    except checks.UnreadableDate as error:  # it costs the relative times their anchor, not the article
        context["published"] = None
        warnings.append(f"{error} Without it, relative times stay relative.")
    spans = _spans(value, warnings)
    return Article(id=value["id"], text=value["text"], toponyms=spans, warnings=tuple(warnings), **context)


def _string(value: dict[str, Any], name: str) -> str | None:
    found = value.get(name)
    if found is not None and not isinstance(found, str):
        raise InputError(f"'{name}' must be a string")
    return found


def _spans(value: dict[str, Any], warnings: list[str]) -> tuple[Offsets, ...] | None:
    given = value.get("toponyms")
    if given is None:
        return None
    if not isinstance(given, list):
        raise InputError("'toponyms' must be a list of [start, end]")
    spans = []
    for span in given:
        if not (isinstance(span, list) and len(span) == 2 and all(type(offset) is int for offset in span)):
            raise InputError(
                f"'toponyms' must be a list of [start, end], and holds {checks.shortened(json.dumps(span))}"
            )
        start, end = span
        if 0 <= start < len(value["text"]) < end:
            warnings.append(f"'toponyms' holds [{start}, {end}], which was cut at the text's end.")
            end = len(value["text"])
        if not 0 <= start < end <= len(value["text"]):
            raise InputError(f"'toponyms' holds [{start}, {end}], outside the text of {len(value['text'])} characters")
        spans.append((start, end))
    return tuple(spans)


def _id(value: Any) -> str | None:
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, str) and not re.search("[\ud800-\udfff]", found) else None
