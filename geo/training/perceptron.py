"""Trains the linear model: the averaged structured perceptron of Collins (2002), as CRFsuite implements it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pycrfsuite

from geo.nlp.recogniser.component import View
from geo.nlp.recogniser.hashing import hashed
from geo.nlp.recogniser.linear import REACH, Linear
from geo.training.crfsuite import learnt

LEAST = 0.02
"""Share of the largest weight below which an attribute is dropped."""
ORDER = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC")


def told(seen: View) -> Iterable[tuple[int, int, list[list[str]]]]:
    """Yields each sentence as (first, last, hashes of its words' attributes, the neighbours' with them)."""
    first = 0
    for k in range(1, len(seen.kept) + 1):
        if k < len(seen.kept) and seen.bounds[k] == seen.bounds[first]:
            continue
        rows = []
        for i in range(first, k):
            row = list(seen.context[i])
            for offset in range(-REACH, REACH + 1):
                if first <= i + offset < k:
                    row += seen.described[i + offset].at(offset)
            rows.append([str(hashed(a)) for a in row])
        yield first, k, rows
        first = k


def train(views: Iterable[tuple[View, Sequence[str]]], rounds: int) -> Linear:
    """Learns from texts and the labels of their words.

    Args:
        rounds: times that all is read.
    """
    trainer = pycrfsuite.Trainer(algorithm="ap", verbose=False)
    trainer.set_params({"max_iterations": rounds, "feature.possible_transitions": True})
    for seen, labels in views:
        for first, last, rows in told(seen):
            trainer.append(rows, labels[first:last])
    return _arrays(*learnt(trainer))


def _arrays(states: dict[tuple[str, str], float], moves: dict[tuple[str, str], float]) -> Linear:
    labels = [label for label in ORDER if any(label in move for move in moves)]
    column = {label: i for i, label in enumerate(labels)}
    table: dict[int, np.ndarray] = {}
    least = LEAST * max(map(abs, states.values()))
    for (attribute, label), weight in states.items():
        if abs(weight) >= least:
            row = table.setdefault(int(attribute), np.zeros(len(labels), dtype="float32"))
            row[column[label]] += weight
    keys = np.array(sorted(table), dtype="uint64")
    weights = np.array([table[int(k)] for k in keys] + [np.zeros(len(labels))], dtype="float32")
    transitions = np.full((len(labels), len(labels)), 0.0, dtype="float32")
    for (before, after), weight in moves.items():
        transitions[column[before], column[after]] = weight
    for before in labels:
        for after in labels:
            if after[0] == "I" and before[2:] != after[2:]:
                transitions[column[before], column[after]] = -1e4
    return Linear(labels, keys, weights, transitions)
