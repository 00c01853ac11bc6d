"""Heads of punctuation, chosen by rule once the words have theirs.

Treebanks differ on where a comma hangs, so that a parser trained on several learns no rule. Here each mark has a few
candidates, as in Udapi's FixPunct (Popel, Žabokrtský and Vojtek 2017): the tops of the phrases that end before it and
begin behind it, their heads, its neighbours, the top of what a pair of marks encloses, the root. Which of them it takes
is counted in the treebank that is followed, by the mark and the relations around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import srsly  # type: ignore[import-untyped]
from spacy.attrs import DEP, HEAD  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.tokens import Doc

MARK = "punct"
PAIRS = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "‘": "’", "„": "“", "‹": "›"}
ALIKE = frozenset({'"', "'", "-", "–", "—", "--"})
"""Marks that open and close alike."""
COMMON = frozenset(',.;:?!()-"–—')
"""Marks that are counted each for itself."""

Choices = dict[str, str]
"""From what is seen of a mark to the name of the candidate it takes."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark with its candidates by name, and what is seen of it, the fullest description first."""

    position: int
    candidates: dict[str, int]
    seen: tuple[str, str, str]


class _Tree:
    """The words of a sentence without its loose punctuation."""

    def __init__(self, heads: Sequence[int], loose: Sequence[bool]) -> None:
        self.heads, self.loose = heads, loose
        size = len(heads)
        self.root = next((i for i, h in enumerate(heads) if h == i), 0)
        self.first, self.last = list(range(size)), list(range(size))
        for i in range(size):
            node = i
            while not loose[i] and heads[node] != node:
                node = heads[node]
                if self.first[node] <= i <= self.last[node]:
                    break  # its heads reach as far already
                self.first[node], self.last[node] = min(self.first[node], i), max(self.last[node], i)

    def climb(self, node: int | None, mark: int) -> int | None:
        """The highest ancestor of a word whose phrase stays on the word's side of a mark."""
        top = None
        while node is not None and not self.first[node] < mark < self.last[node]:
            if top is not None and (node < mark) != (top < mark):
                break
            top = node
            node = self.heads[node] if self.heads[node] != node else None
        return top

    def top(self, begin: int, end: int) -> int | None:
        """The one word between two positions whose head is not between them."""
        tops = [
            i
            for i in range(begin, end)
            if not self.loose[i] and (self.heads[i] == i or not begin <= self.heads[i] < end)
        ]
        return tops[0] if len(tops) == 1 else None


def marks(words: Sequence[str], heads: Sequence[int], deps: Sequence[str], pos: Sequence[str]) -> Iterator[Mark]:
    """Yields the punctuation of a sentence that governs nothing.

    Args:
        heads: positions in the sentence, the root's its own.
    """
    governing = {h for i, h in enumerate(heads) if h != i}
    loose = [d == MARK and heads[i] != i and i not in governing for i, d in enumerate(deps)]
    if not any(loose):
        return
    tree = _Tree(heads, loose)
    inner = {}
    for a, b in _pairs(words, loose):
        inner[a] = inner[b] = tree.top(a + 1, b)
    word_before: list[int | None] = []
    near: int | None = None
    for i in range(len(words)):
        word_before.append(near)
        near = near if loose[i] else i
    near = None
    for i in range(len(words) - 1, -1, -1):
        if loose[i]:
            yield _mark(i, words, deps, pos, tree, (word_before[i], near), inner.get(i))
        else:
            near = i


def _mark(
    i: int,
    words: Sequence[str],
    deps: Sequence[str],
    pos: Sequence[str],
    tree: _Tree,
    near: tuple[int | None, int | None],
    inner: int | None,
) -> Mark:
    heads = tree.heads
    found = {"root": tree.root}
    left, right = (tree.climb(n, i) for n in near)
    for name, side, neighbour in (("L", left, near[0]), ("R", right, near[1])):
        if side is not None and neighbour is not None:
            found |= {name: side, f"{name}1": neighbour, f"{name}h": heads[side]}
    if inner is not None:
        found["P"] = inner
    way, lower, other = "none", "", ""
    if left is not None and right is not None:
        if heads[right] == left or (heads[right] < i and heads[right] != right):
            way, lower, other = "left" if heads[right] == left else "far left", deps[right], deps[left]
        else:
            way, lower, other = "right" if heads[left] == right else "far right", deps[left], deps[right]
    elif right is not None:
        other = deps[right]
    word = words[i] if words[i] in COMMON else "?"
    plain = f"{word} {way} {'P' in found} {i == len(words) - 1}"
    joins = near[1] is not None and pos[near[1]] in ("CCONJ", "SCONJ")
    related = f"{plain} {lower}"
    return Mark(i, found, (f"{plain} {lower.partition(':')[0]} {other.partition(':')[0]} {joins}", related, plain))


def _pairs(words: Sequence[str], loose: Sequence[bool]) -> Iterator[tuple[int, int]]:
    opened: list[int] = []
    for i, word in enumerate(words):
        if not loose[i]:
            continue
        match = next((k for k in reversed(opened) if PAIRS.get(words[k]) == word), None)
        if match is None and word in ALIKE:
            match = next((k for k in reversed(opened) if words[k] == word), None)
        if match is not None:
            del opened[opened.index(match) :]
            yield match, i
        elif word in PAIRS or word in ALIKE:
            opened.append(i)


def choose(mark: Mark, choices: Choices) -> int:
    """The head of a mark by the fullest description that was counted; the root where none was."""
    for seen in mark.seen:
        name = choices.get(seen)
        if name in mark.candidates:
            return mark.candidates[name]
    return mark.candidates["root"]


class Punctuation:
    """Sets the heads of punctuation in a parsed document."""

    def __init__(self, choices: Choices | None = None) -> None:
        self.choices = choices or {}

    def __call__(self, doc: Doc) -> Doc:
        if not self.choices or not doc.has_annotation("DEP"):
            return doc
        table: Any = doc.to_array([HEAD, DEP])
        for sent in doc.sents:
            tokens, base = list(sent), sent.start
            heads = [t.head.i - base for t in tokens]
            deps = [t.dep_ for t in tokens]
            for mark in marks([t.text for t in tokens], heads, deps, [t.pos_ for t in tokens]):
                table[base + mark.position, 0] = np.int64(choose(mark, self.choices) - mark.position).astype("uint64")
        return doc.from_array([HEAD, DEP], table)

    def to_disk(self, path: Path, exclude: Iterable[str] = ()) -> None:
        srsly.write_json(path, self.choices)

    def from_disk(self, path: Path, exclude: Iterable[str] = ()) -> Punctuation:
        self.choices = srsly.read_json(path)
        return self

    def to_bytes(self, exclude: Iterable[str] = ()) -> bytes:
        return bytes(srsly.msgpack_dumps(self.choices))

    def from_bytes(self, data: bytes, exclude: Iterable[str] = ()) -> Punctuation:
        self.choices = srsly.msgpack_loads(data)
        return self


@Language.factory("dateline_punctuation", requires=["token.dep", "token.head"], assigns=["token.head"])
def make_punctuation(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    return Punctuation()
