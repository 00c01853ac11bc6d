"""A document as plain lists of words, as the rules for names read it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

OPENERS = frozenset('«“"‘(—–:•*-') | {"--", "---"}
_APOSTROPHES = str.maketrans("’ʼ`", "'''")


class Reading:
    """Words of a ``Doc`` by position: ``text``, ``lower`` (with straight apostrophes), ``capital``, ``opens`` (where a
    capital says nothing: after a full stop, an opening mark or a colon), ``begin`` and ``end`` (offsets), ``spaced``
    (white space follows), ``sentence`` (its number)."""

    def __init__(self, doc: Doc) -> None:
        self.source = doc.text
        # One array is many times faster to read than the tokens one by one.
        begin, length, spaced, starts = doc.to_array(["IDX", "LENGTH", "SPACY", "SENT_START"]).astype("int64").T
        self.begin: list[int] = begin.tolist()
        self.end: list[int] = (begin + length).tolist()
        self.spaced: list[bool] = (spaced > 0).tolist()
        self.text = [self.source[b:e] for b, e in zip(self.begin, self.end, strict=True)]
        self.lower = [t.lower().translate(_APOSTROPHES) for t in self.text]
        self.capital = [t[0].isupper() for t in self.text]
        self.opens: list[bool] = []
        self.sentence: list[int] = []
        number, fresh = 0, True
        for i, (word, begins) in enumerate(zip(self.text, (starts == 1).tolist(), strict=True)):
            if begins:
                number += i > 0
                fresh = True
            self.sentence.append(number)
            self.opens.append(fresh)
            fresh = word in OPENERS or (fresh and not word[0].isalnum())

    def __len__(self) -> int:
        return len(self.text)

    def words(self, first: int, last: int) -> str:
        """The text of the words from ``first`` up to, not including, ``last``."""
        return self.source[self.begin[first] : self.end[last - 1]]

    def back(self, position: int, skip: frozenset[str]) -> int:
        """The nearest position before ``position`` whose word is none of ``skip``; -1 at the sentence's head."""
        i = position - 1
        while i >= 0 and self.sentence[i] == self.sentence[position]:
            if self.lower[i] not in skip:
                return i
            i -= 1
        return -1

    def at(self, offset: int, begin: int = 0) -> int:
        """The position of the word that holds or follows a character offset."""
        from bisect import bisect_right

        return max(bisect_right(self.begin, offset, lo=begin) - 1, 0)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Positions (half-open) of the words that touch a span of characters."""
        first = self.at(start)
        if self.end[first] <= start and first + 1 < len(self):
            first += 1
        last = first
        while last < len(self) and self.begin[last] < end:
            last += 1
        return first, max(last, first + 1)

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Half-open ranges of positions, one a sentence."""
        first = 0
        for i in range(1, len(self) + 1):
            if i == len(self) or self.sentence[i] != self.sentence[first]:
                yield first, i
                first = i
