"""Annotated Italian passages: token ranges of KIND's lines, and texts of our own with their quotes tagged.

``docs/annotation.md`` says what is annotated. KIND's text is not part of the repository, so its annotations are
numbers: ``[line, from, to]`` is a range of tokens of one line of the corpus.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geo.errors import InputError

TEXTS = Path(__file__).with_name("texts")
TUNED = {"it.kind.tune.json": "wn_train", "it.kind.tune.dev.json": "wn_dev"}
"""The annotation files to learn from, and the part of the corpus whose lines each counts."""
CLOSERS = set(",.;:!?)]»”%…'’") | {"..."}
OPENERS = set("([«“")
STRAIGHT = ('"', "''", "``")
ENDS = set('.!?;:»”"…)') | {"...", "''"}
"""What the last token of a sentence may be; a line that ends otherwise is a headline."""
HEADING = re.compile(r"(?m)^==\s*(\S+)\s*$")
TAG = re.compile(r"<(/?)(\d+)([qsc])(\??)>")
ROLES = {"q": "content", "s": "source", "c": "cue"}

Span = tuple[int, int]


def corpus(data: Path, part: str) -> Path:
    """The file of a part of KIND in a folder of research data."""
    return data / "ner" / f"it.kind.{part}.jsonl.gz"


def read_rows(path: Path) -> list[list[str]]:
    """The tokens of each line of a part of the corpus, in order.

    Raises:
        FileNotFoundError: the research data is not there.
    """
    with gzip.open(path, "rt", encoding="utf8") as lines:
        return [json.loads(line)["tokens"] for line in lines]


def join(tokens: list[str]) -> tuple[str, list[Span]]:
    """Puts tokens back together as running text, as the shared scorer does; returns it and each token's span."""
    text, quoted, previous = "", False, ""
    spans: list[Span] = []
    for token in tokens:
        space = bool(text) and token not in CLOSERS and previous not in OPENERS
        if len(previous) > 1 and previous[-1] in "'’" and previous[:-1].isalpha():
            space = False
        if token in STRAIGHT:
            space, quoted = space and not quoted, not quoted
        elif previous in STRAIGHT and quoted:
            space = False
        text += " " * space
        spans.append((len(text), len(text) + len(token)))
        text, previous = text + token, token
    return text, spans


class Layout:
    """A passage as one text, with each line's tokens where they stand in it.

    Args:
        lines: the passage's lines, tokenised, in order.
        first: the number of the first of them.
    """

    def __init__(self, lines: list[list[str]], first: int) -> None:
        text, spans = join([token for line in lines for token in line])
        self.first = first
        self.tokens: list[list[Span]] = []
        for line in lines:
            self.tokens.append([spans.pop(0) for _ in line])
        for line, places in zip(lines[:-1], self.tokens, strict=False):
            end = places[-1][1]
            if line[-1] not in ENDS and text[end : end + 1] == " ":
                text = text[:end] + "\n" + text[end + 1 :]
        self.text = text

    def span(self, reference: list[int]) -> Span:
        """The characters of a token range.

        Raises:
            ValueError: the range is not one of the passage.
        """
        line, start, end = reference
        if not (0 <= line - self.first < len(self.tokens) and 0 <= start < end <= len(self.tokens[line - self.first])):
            raise ValueError(f"{reference} is no token range of the passage that begins on line {self.first}")
        places = self.tokens[line - self.first]
        return places[start][0], places[end - 1][1]

    def words(self, reference: list[int] | None) -> str | None:
        if reference is None:
            return None
        start, end = self.span(reference)
        return self.text[start:end]


def annotated(path: Path, rows: list[list[str]]) -> Iterator[dict[str, Any]]:
    """Yields the passages of an annotation file as articles with gold attributions."""
    for passage in json.loads(path.read_text(encoding="utf8")):
        first, last = passage["sentences"]
        at = Layout(rows[first : last + 1], first)
        yield {
            "id": passage["id"],
            "text": at.text,
            "attributions": [
                {
                    "content": [at.span(c) for c in q["content"]],
                    "source": [at.span(s) for s in q["source"] or ()],
                    "cue": [at.span(q["cue"])] if q["cue"] else [],
                    "doubtful": q["doubtful"],
                }
                for q in passage["quotes"]
            ],
        }


def tagged(path: Path) -> Iterator[dict[str, Any]]:
    """Yields the passages of a file of our own texts as articles with gold attributions.

    A passage begins with ``== id``. ``<1q>…</1q>`` is content of the first quote, ``<1c>`` its cue, ``<1s>`` its
    source; ``<1q?>`` opens the content of a doubtful one.

    Raises:
        InputError: a tag closes nothing or stays open, with the passage.
    """
    parts = HEADING.split(path.read_text(encoding="utf8"))
    for name, body in zip(parts[1::2], parts[2::2], strict=True):
        text, at, open_ = "", 0, list[tuple[str, int]]()
        found: dict[str, dict[str, Any]] = {}
        body = body.strip()
        for tag in TAG.finditer(body):
            text, at = text + body[at : tag.start()], tag.end()
            item = found.setdefault(tag[2], {"content": [], "source": [], "cue": [], "doubtful": False})
            if not tag[1]:
                open_.append((tag[2] + tag[3], len(text)))
                item["doubtful"] |= bool(tag[4])
            elif not open_ or open_[-1][0] != tag[2] + tag[3]:
                raise InputError(f"{path.name}, passage {name}: {tag[0]} closes nothing.")
            else:
                item[ROLES[tag[3]]].append((open_.pop()[1], len(text)))
        if open_:
            raise InputError(f"{path.name}, passage {name}: <{open_[-1][0]}> stays open.")
        quotes = [item for item in found.values() if item["content"]]
        yield {"id": name, "text": text + body[at:], "attributions": quotes}
