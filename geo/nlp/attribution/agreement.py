"""What two opinions make of a candidate: the judge's, of candidates, and the chain's, of words.

A logistic regression weighs how likely the judge has a candidate among its cue's, how likely the chain has its words
told, and whether the chain breaks off where it does. It has to be learnt from articles that neither has seen.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from geo.lang.base import Attribution
from geo.nlp.attribution.candidates import Candidate
from geo.nlp.attribution.clauses import Clauses
from geo.nlp.attribution.features import introduces

AROUND = 6
"""Words on each side of a candidate at which the chain's opinion is asked."""
SURE = 1e-4
"""Probabilities nearer to 0 or 1 than this count as this near."""
LIKELY = 0.5

Rows = NDArray[np.float64]


def numbers(
    c: Clauses,
    candidates: Sequence[Candidate],
    bounds: Sequence[int],
    known: Sequence[bool],
    language: Attribution,
    chances: Rows,
    told: Rows,
) -> Rows:
    """Returns a row for each candidate.

    Args:
        bounds: where each cue's candidates begin.
        known: whether the language's lists and rules see words told in each.
        chances: by the judge.
        told: by the chain, a row of ``chain.LABELS`` for each word.
    """
    inside, begins = 1.0 - told[:, 2], told[:, 0].tolist()
    sums = np.concatenate([[0.0], np.cumsum(inside)]).tolist()
    odds = np.concatenate([[0.0], np.cumsum(_odds(inside))]).tolist()
    words = inside.tolist()
    rows = np.array([_numbers(c, x, words, begins, sums, odds) for x in candidates])
    judged = _odds(chances)
    starts = np.asarray(bounds)
    counts = np.diff(np.append(starts, len(rows)))
    best, fit = (np.repeat(np.maximum.reduceat(values, starts), counts) for values in (judged, rows[:, ALIKE]))
    kinds = np.array([_kinds(c, x, language) for x in candidates])
    return np.column_stack([judged, rows, best, judged - best, rows[:, ALIKE] - fit, fit, kinds, known])


ALIKE = 10
"""The column of :func:`_numbers` that says how alike a candidate is to what the chain has told there."""


def _numbers(
    c: Clauses,
    candidate: Candidate,
    words: Sequence[float],
    begins: Sequence[float],
    sums: Sequence[float],
    odds: Sequence[float],
) -> list[float]:
    spans = candidate.spans
    first, last = spans[0][0], spans[-1][1]
    low, high = c.bound(candidate.cue)
    size = sum(b - a for a, b in spans)
    mass = sum(sums[b] - sums[a] for a, b in spans)
    before = [i for i in range(max(low, first - AROUND), first) if not c.mark[i]]
    behind = [i for i in range(last, min(high, last + AROUND)) if not c.mark[i]]
    start, end = first, last
    while start > low and (words[start - 1] > LIKELY or c.mark[start - 1]):
        start -= 1
    while end < high and (words[end] > LIKELY or c.mark[end]):
        end += 1
    run = {i for i in range(start, end) if words[i] > LIKELY}
    own = {i for a, b in spans for i in range(a, b)}
    return [
        mass / size,
        sum(odds[b] - odds[a] for a, b in spans) / size,
        begins[first],
        math.log(max(SURE, begins[first]) / max(SURE, 1 - begins[first])),
        words[first],
        words[last - 1],
        words[before[-1]] if before else 0.0,
        words[behind[0]] if behind else 0.0,
        sum(words[i] for i in before),
        sum(words[i] for i in behind),
        len(own & run) / len(own | run),
        math.log(size),
        words[candidate.cue],
        mass / max(0.1, sums[high] - sums[low]),
    ]


def _kinds(c: Clauses, candidate: Candidate, language: Attribution) -> list[float]:
    """Of what kind a candidate is: by the rules, all or in part between quotation marks, behind "according to"."""
    rule, origin = float("rule" in candidate.ways), float(introduces(c, candidate.cue, language))
    if not c.stretches:
        return [rule, 0.0, 0.0, origin]
    own = c.quote[candidate.cue]
    quoted = [c.quote[i] not in (-1, own) for a, b in candidate.spans for i in range(a, b)]
    part = any(quoted) and not all(quoted)
    return [rule, float(all(quoted)), float(part), origin]


def _odds(chances: Rows) -> Rows:
    """Log-odds of probabilities."""
    near = np.clip(chances, SURE, 1 - SURE)
    return np.asarray(np.log(near / (1 - near)))
