"""Scores of attributions as the shared scorer counts them: found where content overlaps by half."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from geo.records import Offsets, Quote

HALF = 0.5
MARK = re.compile(r"[\"“”«»]")


def characters(spans: Iterable[Sequence[int]]) -> frozenset[int]:
    """The offsets that spans hold."""
    return frozenset(i for start, end in spans for i in range(start, end))


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """Intersection over union."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0


def in_doubt(content: frozenset[int], doubtful: Iterable[frozenset[int]]) -> bool:
    """Whether a content and a doubtful one have half of the shorter of the two in common."""
    return any(2 * len(content & other) >= min(len(content), len(other)) for other in doubtful)


@dataclass(slots=True)
class Counts:
    """Hits, found and gold for all attributions and those with and without quotation marks; sources right and asked.

    ``beside`` are the characters around a gold content in which marks count: none where it holds its own, as PolNeAR's
    does, one where annotators leave them out.
    """

    beside: int = 0
    all: list[int] = field(default_factory=lambda: [0, 0, 0])
    direct: list[int] = field(default_factory=lambda: [0, 0, 0])
    indirect: list[int] = field(default_factory=lambda: [0, 0, 0])
    sources: list[int] = field(default_factory=lambda: [0, 0])

    def add(
        self, text: str, gold: Iterable[dict[str, Any]], found: Iterable[Quote], doubtful: Iterable[dict[str, Any]] = ()
    ) -> None:
        """Counts one article; finding what is ``doubtful`` is no false alarm."""
        open_ = [characters(a["content"]) for a in doubtful]
        predicted = [(characters(q.spans), q.source, _marked(text, q.spans, 1)) for q in found]
        used: set[int] = set()
        for attribution in gold:
            content, source = characters(attribution["content"]), characters(attribution["source"])
            free = ((likeness(content, p[0]), i) for i, p in enumerate(predicted) if i not in used)
            best, at = max(free, default=(0.0, -1))
            for row in (self.all, self.direct if _marked(text, attribution["content"], self.beside) else self.indirect):
                row[0] += best >= HALF
                row[2] += 1
            if best >= HALF:
                used.add(at)
                named = predicted[at][1]
                self.sources[1] += bool(source)
                self.sources[0] += bool(source and named and source & characters([(named.start, named.end)]))
        for i, (content, _, direct) in enumerate(predicted):
            if i not in used and in_doubt(content, open_):
                continue
            self.all[1] += 1
            (self.direct if direct else self.indirect)[1] += 1

    def figures(self) -> dict[str, float]:
        """F1 of the three, and the share of sources that are right."""
        rows = {"all": self.all, "direct": self.direct, "indirect": self.indirect}
        figures = {name: round(2 * row[0] / max(1, row[1] + row[2]), 4) for name, row in rows.items()}
        figures["precision"] = round(self.all[0] / max(1, self.all[1]), 4)
        figures["recall"] = round(self.all[0] / max(1, self.all[2]), 4)
        return figures | {"source_of_found": round(self.sources[0] / max(1, self.sources[1]), 4)}


def _marked(text: str, spans: Iterable[Offsets], around: int) -> bool:
    return bool(MARK.search("".join(text[max(0, s - around) : e + around] for s, e in spans)))
