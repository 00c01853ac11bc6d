"""Trains the second opinion on Italian attributions: the chain of words, and what weighs it with the judge's."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pycrfsuite
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from geo.lang.base import Attribution
from geo.nlp.attribution.chain import LABELS, attributes
from geo.nlp.attribution.judge import opinions
from geo.nlp.recogniser.hashing import hashed
from geo.nlp.resolver import scaled_rows
from geo.training.crfsuite import learnt
from geo.training.scoring_attribution import HALF

if TYPE_CHECKING:
    from geo.training.attribution import Sample

PARAMETERS = {"c1": 0.05, "c2": 0.5, "max_iterations": 120, "feature.minfreq": 2}
"""Of CRFsuite; chosen among four on the tuned passages, which told little between them."""
OWN = 0.3
"""What a candidate of our own texts counts for beside one of the news when the opinions are weighed."""
NEVER = -20.0
"""Of a label that cannot follow another."""

Arrays = dict[str, NDArray[Any]]
Rows = NDArray[np.float64]


def labels(s: Sample) -> tuple[list[str], list[bool]]:
    """Returns the label of each word, and whether an annotator was in doubt there."""
    c = s.found.clauses
    begins, inside, outside = LABELS
    found, doubt = [outside] * len(c), [False] * len(c)
    for attribution in s.gold:
        for span in attribution["content"]:
            for n, i in enumerate(range(*c.tokens(*span))):
                found[i] = inside if n else begins
    for attribution in s.open:
        for span in attribution["content"]:
            for i in range(*c.tokens(*span)):
                doubt[i] = True
    return found, doubt


def learn_chain(given: Sequence[Sample], language: Attribution, name: str) -> Arrays:
    """Returns the arrays of a chain, learnt from the sentences in which no annotator was in doubt."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(PARAMETERS)
    for s in given:
        bounds, (told, doubt) = s.found.clauses.bounds, labels(s)
        rows = [[str(hashed(a)) for a in row] for row in attributes(s.found.clauses, language)]
        for low, high in itertools.pairwise(bounds):
            if low < high and not any(doubt[low:high]):
                trainer.append(rows[low:high], told[low:high])
    states, transitions = learnt(trainer)
    column = {label: n for n, label in enumerate(LABELS)}
    table: dict[int, Rows] = {}
    for (attribute, label), weight in states.items():
        table.setdefault(int(attribute), np.zeros(len(LABELS)))[column[label]] += weight
    keys = np.array(sorted(table), dtype="uint64")
    moves = np.zeros((len(LABELS), len(LABELS)))
    for (before, after), weight in transitions.items():
        moves[column[before], column[after]] = weight
    moves[column["O"], column["I"]] = NEVER
    weights = np.array([table[int(k)] for k in keys]).astype("float16")
    return {f"{name}/keys": keys, f"{name}/weights": weights, f"{name}/moves": moves}


def weigh_opinions(
    given: Sequence[Sample],
    language: Attribution,
    chances: Sequence[Rows],
    chains: Sequence[Rows],
    name: str,
    own: int,
) -> Arrays:
    """Returns the arrays of a logistic regression on what two opinions made of articles that neither had seen.

    Args:
        chances: of the candidates of each article, by the judge.
        chains: of the words of each, by the chain.
        own: how many articles at the end are our own texts.
    """
    rows, fit, worth = [], [], []
    for n, (s, chance, told) in enumerate(zip(given, chances, chains, strict=True)):
        if s.found.candidates:
            rows.append(opinions(s.found, language, chance, told))
            fit.append(s.fit >= HALF)
            worth.append((s.weight > 0) * (chance > 0) * (OWN if n >= len(given) - own else 1.0))
    every, weight = np.vstack(rows), np.concatenate(worth)
    sure = weight > 0
    mean, scale = every[sure].mean(0), every[sure].std(0) + 1e-6
    model = LogisticRegression(max_iter=500)
    model.fit(scaled_rows(every[sure], mean, scale), np.concatenate(fit)[sure], sample_weight=weight[sure])
    layer = {f"{name}/0/0/w": model.coef_.T, f"{name}/0/0/b": model.intercept_}
    return {f"{name}/mean": mean, f"{name}/scale": scale, **layer}
