"""Compares two readings of the same passages: of an annotator and the program, or of two annotators.

Doubtful items count on neither side: one that is not found is no miss, and what is found there is no false alarm.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np
from scipy.optimize import linear_sum_assignment

from tests.gold.passages import Figure, Incident, Place, Quote, Reading, Span

Item = TypeVar("Item", Quote, Incident)
Pair = tuple[Item, Item]

MARKS = re.compile(r"[\"“”«»]")
ARTICLE = re.compile(r"^(?:il|lo|la|i|gli|le|l['’]|un|uno|una|un['’]|the|a|an)\s*\b", re.I)
IOU = 0.5
"""Share of characters that the contents of one quote have in common, as in the shared scorer."""


def prf(hits: int, predicted: int, gold: int) -> dict[str, float | int]:
    """Precision, recall and F1, with how many there were to find; zeros where there was nothing."""
    p = hits / predicted if predicted else 0.0
    r = hits / gold if gold else 0.0
    f1 = 2 * hits / (predicted + gold) if predicted + gold else 0.0
    return {"p": round(p, 4), "r": round(r, 4), "f1": round(f1, 4), "gold": gold}


def share(hits: Sequence[bool]) -> dict[str, float | int | None]:
    return {"share": round(sum(hits) / len(hits), 4) if hits else None, "of": len(hits)}


def chars(spans: Sequence[Span]) -> set[int]:
    return {i for start, end in spans for i in range(start, end)}


def touch(a: Sequence[Span], b: Sequence[Span]) -> bool:
    return any(s < z and t < e for s, e in a for t, z in b)


def iou(a: Quote, b: Quote) -> float:
    one, other = chars(a.content), chars(b.content)
    return len(one & other) / len(one | other)


def quote_score(gold: Quote, found: Quote) -> float:
    """How well two quotes go together; 0 where they are not the same."""
    alike = iou(gold, found)
    return alike if alike >= IOU else 0.0


def incident_score(gold: Incident, found: Incident) -> float:
    """How well two incidents go together; 0 where they are not the same.

    Where several would do, the one at the trigger, of the same sub-type and nearest in extent is taken.
    """
    if gold.type != found.type or not touch(gold.spans, found.spans):
        return 0.0
    at_trigger = touch(gold.spans[:1], found.spans[:1])
    common = len(chars(gold.spans) & chars(found.spans)) / len(chars(gold.spans) | chars(found.spans))
    return 1 + at_trigger + 0.5 * (gold.subtype == found.subtype) + 0.4 * common


def overlaps_quote(a: Quote, b: Quote) -> bool:
    one, other = chars(a.content), chars(b.content)
    return 2 * len(one & other) >= min(len(one), len(other))


def overlaps_incident(a: Incident, b: Incident) -> bool:
    return touch(a.spans, b.spans)


def match(
    gold: Sequence[Item],
    found: Sequence[Item],
    score: Callable[[Item, Item], float],
    overlaps: Callable[[Item, Item], bool],
) -> tuple[list[Pair], list[Item], list[Item]]:
    """Returns pairs, what was missed, and false alarms, without what is doubtful on either side.

    Pairs are one to one: as many as can be, and of those the best by ``score``.
    """
    sure, told = ([x for x in side if not x.doubtful] for side in (gold, found))
    pairs: list[Pair] = []
    if sure and told:
        scores = np.array([[score(g, f) for f in told] for g in sure])
        rows, columns = linear_sum_assignment(scores + 100 * (scores > 0), maximize=True)
        pairs = [(sure[r], told[c]) for r, c in zip(rows, columns, strict=True) if scores[r, c] > 0]
    hit = {id(x) for pair in pairs for x in pair}

    def rest(side: Sequence[Item], other: Sequence[Item]) -> list[Item]:
        doubtful = [x for x in other if x.doubtful]
        return [x for x in side if id(x) not in hit and not any(overlaps(x, d) for d in doubtful)]

    return pairs, rest(sure, found), rest(told, gold)


def in_marks(quote: Quote, text: str) -> bool:
    """Whether a quote has quotation marks in it or beside it: then the shared scorer calls it direct."""
    return any(MARKS.search(text[max(0, s - 1) : e + 1]) for s, e in quote.content)


def fold(name: str) -> str:
    """A name without case, leading article and the difference of apostrophes."""
    return ARTICLE.sub("", " ".join(name.replace("’", "'").casefold().split()))


def same_name(a: str | None, b: str | None) -> bool:
    """Whether two names are one: equal, or all words of one are in the other; so are two that are absent."""
    if a is None or b is None:
        return a is b
    one, other = (set(re.findall(r"\w{2,}", fold(x))) for x in (a, b))
    return fold(a) == fold(b) or (bool(one and other) and (one <= other or other <= one))


def shared_places(a: Sequence[Place], b: Sequence[Place]) -> int:
    """How many of a's places b has: the same name, or the same spot of the text."""
    return sum(any(fold(x.name) == fold(y.name) or touch([x.span], [y.span]) for y in b) for x in a)


def shared_figures(gold: Sequence[Figure], found: Sequence[Figure]) -> tuple[int, int, int]:
    """Returns how many of the gold's figures are found exactly, how many were found, and how many had to be.

    A found one that equals an optional one counts for nothing.
    """
    key = lambda f: (f.kind, f.low, f.high)  # noqa: E731
    must, may = (Counter(key(f) for f in gold if f.optional is o) for o in (False, True))
    told, may_told = (Counter(key(f) for f in found if f.optional is o) for o in (False, True))
    hits = must & told
    left = must - hits - may_told
    return hits.total(), hits.total() + (told - hits - may).total(), hits.total() + left.total()


def quotes(gold: Sequence[Reading], found: Sequence[Reading]) -> dict[str, object]:
    """Figures for quotes; both sides hold the same passages in the same order."""
    counts = {"all": [0, 0, 0], "direct": [0, 0, 0], "indirect": [0, 0, 0]}
    source: list[bool] = []
    name: list[bool] = []
    kind: list[bool] = []
    for g, f in zip(gold, found, strict=True):
        pairs, missed, alarms = match(g.quotes, f.quotes, quote_score, overlaps_quote)
        for a, b in pairs:
            for key in ("all", "direct" if in_marks(a, g.text) else "indirect"):
                counts[key] = [x + 1 for x in counts[key]]
            kind.append(a.kind == b.kind)
            if a.source:
                source.append(touch(a.source, b.source))
                name.append(fold(a.name or "") == fold(b.name or ""))
        for items, column in ((alarms, 1), (missed, 2)):
            for item in items:
                for key in ("all", "direct" if in_marks(item, g.text) else "indirect"):
                    counts[key][column] += 1
    return {key: prf(*count) for key, count in counts.items()} | {
        "source_of_found": share(source),
        "name_of_found": share(name),
        "kind_of_found": share(kind),
    }


def incidents(gold: Sequence[Reading], found: Sequence[Reading]) -> dict[str, object]:
    """Figures for incidents; both sides hold the same passages in the same order."""
    pairs: list[Pair[Incident]] = []
    missed = alarms = 0
    for g, f in zip(gold, found, strict=True):
        own, lost, false = match(g.incidents, f.incidents, incident_score, overlaps_incident)
        pairs, missed, alarms = pairs + own, missed + len(lost), alarms + len(false)
    places = [0, 0, 0]
    figures = [0, 0, 0]
    actors = [0, 0, 0]
    for a, b in pairs:
        hits = min(shared_places(a.places, b.places), shared_places(b.places, a.places))
        places = [x + y for x, y in zip(places, (hits, len(b.places), len(a.places)), strict=True)]
        figures = [x + y for x, y in zip(figures, shared_figures(a.casualties, b.casualties), strict=True)]
        both = sum(any(x.role == y.role and same_name(x.name, y.name) for y in b.actors) for x in a.actors)
        actors = [x + y for x, y in zip(actors, (both, len(b.actors), len(a.actors)), strict=True)]
    return {
        "all": prf(len(pairs), len(pairs) + alarms, len(pairs) + missed),
        "subtype_of_found": share([a.subtype == b.subtype for a, b in pairs]),
        "places_of_found": prf(*places),
        "casualties_exact": share([True] * figures[0] + [False] * (figures[2] - figures[0])),
        "casualties_of_found": prf(*figures),
        "claimed_by_of_found": share([same_name(a.claimed_by, b.claimed_by) for a, b in pairs]),
        "date_of_found": share([a.when[:10] == (b.when or "")[:10] for a, b in pairs if a.when]),
        "actors_of_found": prf(*actors),
    }
