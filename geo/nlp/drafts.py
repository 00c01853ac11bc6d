"""Attributions in the making, and quoted words that nobody has claimed yet."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from geo.nlp.frames import DASHES, Frame, Item
from geo.nlp.marks import Quoted
from geo.records import Cue, Offsets, Quote, QuoteKind, Source

WHOLE = 4
"""Words from which a quoted stretch without a cue of its own is speech, not a title or an ironic word."""


@dataclass(slots=True)
class Draft:
    spans: list[Offsets]
    kind: QuoteKind
    cue: Offsets | None
    source: Source | None
    paragraph: int
    follows: bool = False
    """Whether its source is that of the attribution before, as nothing else tells it."""


def inside(quote: Quoted) -> Offsets:
    return quote.begin, quote.stop


def spoken(item: Item) -> bool:
    """Whether an item is a quotation that words of saying may follow, not a title or a single word."""
    quote = item.quote
    return quote is not None and (quote.comma or quote.words >= WHOLE or item.text.rstrip("”»\"'’")[-1:] in "?!…")


class Drafts:
    """The attributions of one document, in the order of their cues."""

    def __init__(self, text: str, quotes: list[Quoted]) -> None:
        self.text = text
        self.before = {two.start: one for one, two in itertools.pairwise(quotes)}
        self.all: list[Draft] = []
        self.used: set[int] = set()
        """Starts of quoted stretches that are somebody's words already."""

    @property
    def last(self) -> Draft | None:
        return self.all[-1] if self.all else None

    def quoted(
        self, item: Item, cue: Offsets | None, source: Source | None, paragraph: int, *, follows: bool = False
    ) -> None:
        """Adds a direct quote of one quoted stretch."""
        if item.quote:
            self.used.add(item.start)
            self.all.append(Draft([inside(item.quote)], "direct", cue, source, paragraph, follows))

    def give(self, item: Item, source: Source) -> None:
        """Gives a quotation that nobody was named for to a source."""
        for draft in reversed(self.all):
            if item.quote and draft.source is None and draft.cue is None and inside(item.quote) in draft.spans:
                draft.source = source

    def extend(self, item: Item) -> None:
        """Gives one more quoted stretch to the last draft."""
        if item.quote and self.all:
            self.used.add(item.start)
            self.all[-1].spans.append(inside(item.quote))

    def add(self, frame: Frame, begin: int, end: int, cue: Offsets, source: Source | None) -> None:
        """Adds the items [begin, end): direct when all of them are quoted, mixed when some are."""
        items = frame.items[begin:end]
        marked = [i for i in items if i.quote]
        self.used.update(i.start for i in marked)
        if marked and all(i.quote or i.mark for i in items):
            spans = [inside(i.quote) for i in marked if i.quote]
            self.all.append(Draft(spans, "direct", cue, source, frame.paragraph))
        else:
            kind: QuoteKind = "mixed" if any(i.quote and i.quote.words > 1 for i in marked) else "indirect"
            self.all.append(Draft([(items[0].start, items[-1].end)], kind, cue, source, frame.paragraph))

    def covered(self, frame: Frame) -> int:
        """The offset up to which the frame's words already belong to its earlier attributions."""
        reached, start = 0, frame.items[0].start
        for draft in reversed(self.all):
            if draft.paragraph != frame.paragraph:
                break
            if draft.cue and draft.cue[0] >= start:
                reached = max(reached, draft.cue[1], *(end for _, end in draft.spans))
        return reached

    def leftovers(self, frame: Frame, resumed: bool) -> None:
        """Gives further quotations of a paragraph to its speaker, and keeps long ones that nobody is named for.

        Args:
            resumed: whether a quotation in a new sentence belongs to the attribution before, or is one of its own.
        """
        for position, item in enumerate(frame.items):
            quote = item.quote
            if quote is None or item.start in self.used or quote.words < 2:
                continue
            last, before = self.last, self.before.get(item.start)
            whole = position == 0 and self.text[quote.stop - 1] in ".!?"
            if quote.words < WHOLE and not whole and not self._dashed(before, quote):
                continue
            runs_on = before is not None and before.continued and not self.text[before.end : item.start].strip()
            alone = position == 0 or frame.items[position - 1].mark
            same = last is not None and last.paragraph == frame.paragraph and (alone or self._dashed(before, quote))
            if last and last.kind != "indirect" and (runs_on or same):
                if resumed or runs_on or self._dashed(before, quote):
                    self.extend(item)
                else:
                    self.quoted(item, None, last.source, frame.paragraph, follows=True)
                last.paragraph = frame.paragraph
            elif position == 0 and len(frame.items) <= 2:
                near = last is not None and last.paragraph >= frame.paragraph - 2
                self.quoted(item, None, last.source if last and near else None, frame.paragraph, follows=near)
            elif quote.words >= 2 * WHOLE:
                here = last is not None and last.cue is not None and last.cue[0] >= frame.items[0].start
                self.quoted(item, None, last.source if last and here else None, frame.paragraph, follows=here)

    def _dashed(self, left: Quoted | None, right: Quoted) -> bool:
        """Whether two stretches are halves of one quotation that dashes cut."""
        return left is not None and self.text[left.end] in DASHES and self.text[right.start - 1] in DASHES


def joined(text: str, drafts: Iterable[Draft], quotes: Iterable[Quoted], cues: frozenset[str]) -> list[Draft]:
    """Puts paragraphs of one quotation together: one whose mark stays open, and the next, which names the speaker.

    Args:
        cues: words that behind a paragraph's last comma say that its mark was only forgotten.
    """
    result = list(drafts)
    for one, two in itertools.pairwise(quotes):
        tail = text[one.begin : one.stop].rpartition(",")[2].lower().split()
        if one.continued and not text[one.end : two.start].strip() and cues.isdisjoint(tail):
            first = next((d for d in result if d.cue is None and d.spans[-1:] == [inside(one)]), None)
            second = next((d for d in result if d is not first and inside(two) in d.spans), None)
            if first is not None and second is not None:
                second.spans = [*first.spans, *second.spans]
                result.remove(first)
    return result


def finished(text: str, drafts: Iterable[Draft]) -> tuple[Quote, ...]:
    """The quotes in text order; of two with the same words the first counts."""
    unique: dict[tuple[Offsets, ...], Draft] = {}
    for draft in drafts:
        if draft.spans:
            unique.setdefault(tuple(sorted(draft.spans)), draft)
    result = []
    for number, (spans, draft) in enumerate(sorted(unique.items(), key=lambda pair: pair[0]), 1):
        cue = Cue(*draft.cue, text[slice(*draft.cue)]) if draft.cue else None
        words = " ".join(text[start:end] for start, end in spans)
        result.append(Quote(f"q{number}", draft.kind, spans, words, draft.source, cue))
    return tuple(result)
