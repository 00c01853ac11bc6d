"""The stretches of text that attributions live in: sentences that do not break inside quotation marks."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from spacy.tokens import Doc

from geo.lang.base import Attribution
from geo.nlp.extensions import known_names
from geo.nlp.marks import PARAGRAPH, Quoted
from geo.records import Entity

DASHES = frozenset({"–", "—", "-", "--", "\xad"})
PUNCTUATION = frozenset(',;:.!?…()[]“”«»"') | {"''", "``"} | DASHES
_PLACE = r"[A-ZÀ-Ý][A-ZÀ-Ý'’./ -]+(?:,[^–—()\n]{1,30})?\s*(?:\([^()\n]{2,30}\))?"
HEAD = re.compile(rf"^\s*(?:\d{{1,2}}[:.]\d{{2}}|{_PLACE})\s*(?:[–—]|--?\s)\s*")
"""The dateline of a dispatch ("BAKU, Sept. 13 (Reuters) –") or the time of a live-blog's entry, which nobody says."""
SHORT_TAIL = 12
"""Items of a sentence that may be the tail of the quotation before it."""
LONGEST = 400
"""Items of a frame: no real sentence is longer, and what is done in a frame is bounded by it."""


class Item(NamedTuple):
    """A word or mark outside quotation marks, or a whole quoted stretch."""

    start: int
    end: int
    text: str
    low: str
    quote: Quoted | None = None
    entity: int = -1
    """Index into the document's entities."""
    timed: bool = False
    """Whether it belongs to a time expression."""

    @property
    def mark(self) -> bool:
        return self.low in PUNCTUATION

    def tied(self, other: Item) -> Item:
        """This word and one that a hyphen ties to it, as one."""
        entity = self.entity if self.entity >= 0 else other.entity
        return Item(self.start, other.end, self.text + other.text, self.low + other.low, None, entity, self.timed)

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()


@dataclass(slots=True)
class Frame:
    """A sentence; ``paragraph`` counts from 0."""

    paragraph: int
    items: list[Item] = field(default_factory=list)
    opens_paragraph: bool = False

    def low(self, i: int) -> str:
        return self.items[i].low if 0 <= i < len(self.items) else ""

    def offsets(self, items: tuple[int, int]) -> tuple[int, int]:
        """Where the items [begin, end) begin and end in the text."""
        return self.items[items[0]].start, self.items[items[1] - 1].end


def frames(doc: Doc, quotes: list[Quoted], language: Attribution) -> list[Frame]:
    """Cuts the document into frames. Quoted stretches with a dashed-in cue come already split in two."""
    text = doc.text
    starts = sorted({s.start_char for s in doc.sents}) if doc.has_annotation("SENT_START") else [0]
    marks = _index(known_names(doc), len(text))
    timed = bytearray(len(text) + 1)
    for timex in doc._.timexes:
        timed[timex.start : timex.end] = b"\1" * (timex.end - timex.start)
    covered, opening = bytearray(len(text) + 1), {q.start for q in quotes}
    for quote in quotes:
        covered[quote.start + 1 : quote.end] = b"\1" * max(0, quote.end - quote.start - 1)
    result: list[Frame] = []
    tokens = [t for t in doc if not t.is_space]
    offsets = [t.idx for t in tokens]
    begins = [q.start for q in quotes]
    for number, match in enumerate(PARAGRAPH.finditer(text)):
        first, last = match.span()
        if head := HEAD.match(match[0]):
            first += head.end()
        at_first = bisect_left(begins, first)
        inside = quotes[at_first : bisect_left(begins, last)]
        within = starts[bisect_right(starts, first) : bisect_left(starts, last)]
        cuts = [first, *(s for s in within if not covered[s]), last]
        opened = True
        for begin, end in itertools.pairwise(cuts):
            here = inside[bisect_left(begins, begin) - at_first : bisect_left(begins, end) - at_first]
            items = [Item(q.start, q.end, text[q.start : q.end], "", q) for q in here]
            for token in tokens[bisect_left(offsets, begin) : bisect_left(offsets, end)]:
                if covered[token.idx] or token.idx in opening:
                    continue
                low = token.lower_.replace("’", "'")
                at = token.idx
                item = Item(at, at + len(token), token.text, low, None, marks.get(at, -1), bool(timed[at]))
                if items and items[-1].end == at and _tied(text, items[-1], at):
                    item = items.pop().tied(item)
                items.append(item)
            if not items:
                continue
            items.sort(key=lambda i: i.start)
            if result and not opened and _belongs(result[-1], items, language):
                result[-1].items.extend(items)
            else:
                for cut in range(0, len(items), LONGEST):
                    result.append(Frame(number, items[cut : cut + LONGEST], opened and cut == 0))
            opened = False
    return result


def _tied(text: str, before: Item, at: int) -> bool:
    """Whether what stands at ``at`` is a hyphen within a word, or the rest of the word behind it."""
    if before.quote is not None:
        return False
    hyphen = text[at] == "-" and before.text[-1].isalnum() and text[at + 1 : at + 2].isalpha()
    return hyphen or (before.text[-1] == "-" and len(before.text) > 1 and text[at].isalnum())


def _belongs(before: Frame, items: list[Item], language: Attribution) -> bool:
    """Whether a short sentence with a cue is the tail of a quotation that ends in a question or exclamation mark."""
    quote = before.items[-1].quote
    if quote is None or before.items[-1].text.rstrip("”\"»'’ ")[-1:] not in "?!…,-–—":
        return False
    return len(items) <= SHORT_TAIL and any(i.low in language.cues or i.low in language.participles for i in items)


def _index(entities: Iterable[Entity], length: int) -> dict[int, int]:
    """Character offset to the index of the entity that covers it."""
    return {at: n for n, entity in enumerate(entities) for at in range(entity.start, min(entity.end, length))}


def phrase(frame: Frame, at: int, phrases: frozenset[str], longest: int = 4) -> int:
    """The number of items, from ``at`` on, of the longest of ``phrases`` that stands there; 0 for none."""
    words: list[str] = []
    best = 0
    for item in frame.items[at : at + longest]:
        if item.quote:
            break
        words.append(item.low)
        if " ".join(words) in phrases:
            best = len(words)
    return best
