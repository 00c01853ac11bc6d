"""Tagged sentences, put back together as running text, so that training reads what extraction reads."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CLOSERS = frozenset(",.;:!?)]»”%…'’") | {"..."}
OPENERS = frozenset("([«“")
LABELS = ("PER", "LOC", "ORG")


@dataclass(slots=True)
class Text:
    """A text with its names as (start, end, kind), and the corpus that it comes from."""

    text: str
    names: list[tuple[int, int, str]] = field(default_factory=list)
    tokens: list[tuple[int, int]] = field(default_factory=list)
    """Offsets of the corpus's own tokens."""
    source: str = ""


def join(tokens: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """Puts tokens together with blanks where a printed text has them; returns it and each token's offsets."""
    text, spans, quoted, previous = "", [], False, ""
    for token in tokens:
        space = bool(text) and token not in CLOSERS and previous not in OPENERS
        if len(previous) > 1 and previous[-1] in "'’" and previous[:-1].isalpha():
            space = False
        if token in ('"', "''", "``"):
            space, quoted = space and not quoted, not quoted
        elif previous in ('"', "''", "``") and quoted:
            space = False
        text += " " * space
        spans.append((len(text), len(text) + len(token)))
        text, previous = text + token, token
    return text, spans


def rows(path: Path) -> list[dict[str, Any]]:
    """Returns the tagged sentences of a file: ``tokens`` and ``tags``."""
    with gzip.open(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def read(path: Path, size: int, limit: int | None = None) -> Iterator[Text]:
    """Yields texts of ``size`` sentences each, one a line, with the names of the kinds in `LABELS` or MISC."""
    tagged = rows(path)[:limit]
    source = path.name.removesuffix(".jsonl.gz")
    for first in range(0, len(tagged), size):
        out = Text("", source=source)
        for row in tagged[first : first + size]:
            out.text += "\n" * bool(out.text)
            base = len(out.text)
            sentence, spans = join(row["tokens"])
            out.text += sentence
            out.tokens += [(base + start, base + stop) for start, stop in spans]
            begun: tuple[int, str] | None = None
            end = 0
            for (start, stop), tag in zip([*spans, (0, 0)], [*row["tags"], "O"], strict=True):
                if begun is not None and tag != f"I-{begun[1]}":
                    out.names.append((base + begun[0], base + end, begun[1]))
                    begun = None
                if tag != "O" and begun is None:
                    begun = (start, tag[2:])
                end = stop
        yield out
