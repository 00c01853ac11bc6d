"""A parsed document as plain lists, with what attributions are told by: subtrees, quotation marks, names.

Relations and parts of speech are those of Universal Dependencies, the same in all languages.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc

from geo.nlp.extensions import known_names
from geo.nlp.frames import HEAD
from geo.nlp.marks import PARAGRAPH, Quoted
from geo.nlp.naming import whole

Range = tuple[int, int]
"""First token and the one behind the last."""
_APOSTROPHES = str.maketrans("’ʼ`", "'''")


class Clauses:
    """Tokens by position: ``text``, ``lower``, ``lemma``, ``pos``, ``dep``, ``morph``, ``head``, ``begin`` and ``end``
    (offsets), ``first`` and ``last`` (of the subtree), ``sentence``, ``paragraph``, ``children``, ``entity`` (label of
    the name that covers it, else empty), ``name`` (the tokens of that name), ``quote`` (the number of the stretch
    between quotation marks, else -1), ``mark`` (whether it is punctuation, white space or dateline)."""

    def __init__(self, doc: Doc, quotes: Sequence[Quoted]) -> None:
        self.source = doc.text
        strings = doc.vocab.strings
        attributes: list[int | str] = ["IDX", "LENGTH", "HEAD", "DEP", "POS", "LEMMA", "MORPH", "SENT_START"]
        rows = doc.to_array(attributes)
        begin, length, head, starts = (rows[:, k].astype("int64") for k in (0, 1, 2, 7))
        self.begin: list[int] = begin.tolist()
        self.end: list[int] = (begin + length).tolist()
        size = len(self.begin)
        self.text = [self.source[b:e] for b, e in zip(self.begin, self.end, strict=True)]
        self.lower = [t.lower().translate(_APOSTROPHES) for t in self.text]
        names: dict[int, str] = {}
        self.dep, self.pos, self.lemma, self.morph = (
            [names.get(n) or names.setdefault(n, strings[n]) for n in rows[:, k].tolist()] for k in (3, 4, 5, 6)
        )
        self.lemma = [w.lower() for w in self.lemma]
        self.dep = [d if d.endswith(":pass") else d.partition(":")[0] for d in self.dep]
        self.head: list[int] = [i + h for i, h in enumerate(head.tolist())]
        self.mark = [not any(map(str.isalnum, t)) for t in self.text]
        for paragraph in PARAGRAPH.finditer(self.source):
            if opening := HEAD.match(paragraph[0]):
                for i in range(*self.tokens(paragraph.start(), paragraph.start() + opening.end())):
                    self.mark[i] = True
        self.bounds: list[int] = [i for i, s in enumerate(starts.tolist()) if s == 1 or i == 0] + [size]
        self.sentence: list[int] = []
        for k in range(len(self.bounds) - 1):
            self.sentence += [k] * (self.bounds[k + 1] - self.bounds[k])
        self.paragraph = list(itertools.accumulate("\n" in t for t in self.text))
        self._trees(size)
        self.entity = [""] * size
        self.name: list[Range] = [(i, i + 1) for i in range(size)]
        for name in (whole(self.source, e) for e in known_names(doc)):
            span = bisect_left(self.begin, name.start), bisect_left(self.begin, name.end)
            for i in range(*span):
                self.entity[i], self.name[i] = name.label, span
        self.quotes = quotes
        self.quote = [-1] * size
        self.stretches: list[Range] = []
        for k, quote in enumerate(quotes):
            first, last = bisect_left(self.end, quote.begin + 1), bisect_left(self.begin, quote.stop)
            self.stretches.append((first, last))
            self.quote[first:last] = [k] * (last - first)

    def _trees(self, size: int) -> None:
        self.children: list[list[int]] = [[] for _ in range(size)]
        self.first, self.last = list(range(size)), list(range(1, size + 1))
        for i, h in enumerate(self.head):
            if h != i:
                self.children[h].append(i)
        order = [i for i, h in enumerate(self.head) if h == i]
        for i in order:  # grows while it is read
            order += self.children[i]
        for i in reversed(order):
            h = self.head[i]
            if h != i:
                self.first[h] = min(self.first[h], self.first[i])
                self.last[h] = max(self.last[h], self.last[i])

    def __len__(self) -> int:
        return len(self.begin)

    def trim(self, first: int, last: int) -> Range:
        """Takes punctuation and white space off both ends."""
        while first < last and self.mark[first]:
            first += 1
        while last > first and self.mark[last - 1]:
            last -= 1
        return first, last

    def bound(self, i: int) -> Range:
        """The sentence of a token."""
        k = self.sentence[i]
        return self.bounds[k], self.bounds[k + 1]

    def tokens(self, start: int, end: int) -> Range:
        """The tokens that two character offsets enclose, in part at least."""
        return bisect_right(self.end, start), bisect_left(self.begin, end)

    def top(self, first: int, last: int) -> int:
        """The token of a range on which the others hang: the first whose head lies outside."""
        for i in range(first, last):
            if not first <= self.head[i] < last or self.head[i] == i:
                return i
        return first
