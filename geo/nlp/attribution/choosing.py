"""Which of a document's candidates stand together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from geo.nlp.attribution.candidates import Candidate
from geo.nlp.attribution.clauses import Clauses, Range
from geo.nlp.attribution.drafting import shared
from geo.nlp.attribution.telling import only_named

if TYPE_CHECKING:
    from geo.nlp.attribution.judge import Proposed

SAME = 0.3
"""Share of two contents in common from which they are one attribution told by two cues."""
NAMED = 0.8
"""What the probability of content that is only named counts for: annotators agree on it less than on speech."""


def chosen(found: Proposed, chances: Sequence[float], least: float) -> list[int]:
    """Returns the candidates that stand, in text order: the likeliest first, one of each cue, and of like contents one.

    Where a cue's likeliest goes to another cue, its next one may stand.
    """
    c, of_cue = found.clauses, _cue_numbers(found)
    kept: list[int] = []
    beside: set[int] = set()
    told: set[int] = set()
    for n in sorted(range(len(chances)), key=lambda n: -chances[n]):
        if chances[n] < least:
            break
        if of_cue[n] in told and n not in beside:
            continue
        if n not in beside and chances[n] < least / NAMED and only_named(c, found.candidates[n]):
            told.add(of_cue[n])
            continue
        spans = found.candidates[n].spans
        if all(
            shared(spans, found.candidates[m].spans) <= SAME and not _begun(found, spans, found.candidates[m].spans)
            for m in kept
        ):
            if of_cue[n] not in told:
                first = found.bounds[of_cue[n]]
                beside |= {*_beside(found, n, range(first, bisect_right(of_cue, of_cue[n])))}
            told.add(of_cue[n])
            kept.append(n)
    return sorted(kept, key=lambda n: (found.candidates[n].spans, found.candidates[n].cue))


def _cue_numbers(found: Proposed) -> list[int]:
    """The number of each candidate's cue."""
    ends = [*found.bounds[1:], len(found.candidates)]
    return [k for k, (first, last) in enumerate(zip(found.bounds, ends, strict=True)) for _ in range(first, last)]


def _begun(found: Proposed, one: tuple[Range, ...], other: tuple[Range, ...]) -> bool:
    """Whether two contents begin with the same word, but for one that only leads to it."""
    c = found.clauses
    between = range(min(one[0][0], other[0][0]), max(one[0][0], other[0][0]))
    return all(c.mark[i] or c.dep[i] == "mark" for i in between)


def _beside(found: Proposed, winner: int, among: Iterable[int]) -> list[int]:
    """Further quotations that the rules give the same cue: voices “A” and the reports “B”."""
    one = found.candidates[winner]
    if not quoted_by_rule(found.clauses, one):
        return []
    others = (n for n in among if n != winner and quoted_by_rule(found.clauses, found.candidates[n]))
    return [n for n in others if shared(found.candidates[n].spans, one.spans) == 0.0]


def quotes(c: Clauses, candidate: Candidate) -> bool:
    """Whether a content holds words between quotation marks that its cue does not stand in."""
    own = c.quote[candidate.cue]
    return any(c.quote[i] not in (-1, own) for a, b in candidate.spans for i in range(a, b))


def quoted_by_rule(c: Clauses, candidate: Candidate) -> bool:
    own = c.quote[candidate.cue]
    inside = (c.mark[i] or c.quote[i] not in (-1, own) for a, b in candidate.spans for i in range(a, b))
    return "rule" in candidate.ways and all(inside)
