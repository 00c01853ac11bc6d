"""Trains the network: cross-entropy of each word's label, with Adam, dropout and words hidden at random."""

from __future__ import annotations

import logging
import random
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from thinc.api import Adam, fix_random_seed, set_dropout_rate, use_ops

from geo.nlp.recogniser.component import View
from geo.nlp.recogniser.network import Network, Rows

BATCH = 600
"""Words read before weights are changed."""
RATE, WARM = 0.002, 20_000
"""The highest learning rate, and the words after which it is reached; from there it falls to nothing."""
DROPOUT, HIDDEN = 0.35, 0.1
STEP = 30.0
log = logging.getLogger("geo.training")
Sequences = list[tuple[Rows, NDArray[np.int64]]]


def train(
    texts: Iterable[tuple[View, Sequence[str], str]], labels: Sequence[str], read: str, epochs: int, seed: int = 0
) -> Network:
    """Learns from texts, their words' labels and the name of their corpus.

    Args:
        read: the corpus whose manner of labelling the network keeps to afterwards.
    """
    fix_random_seed(seed)
    network = Network(labels, read)
    sequences = _sequences(network, texts)
    total, seen, started = epochs * sum(len(y) for _, y in sequences), 0, np.eye(len(labels), dtype="float32")
    chance, hide = random.Random(seed), np.random.default_rng(seed)
    with use_ops("numpy", use_blis=False):
        set_dropout_rate(network.model, DROPOUT)
        adam = Adam(RATE, grad_clip=1.0)
        for epoch in range(epochs):
            chance.shuffle(sequences)
            loss = 0.0
            for batch in _batches(sequences):
                size = sum(len(y) for _, y in batch)
                given = [_hidden(x, hide) for x, _ in batch]
                found, back = network.model.begin_update(given)
                slopes = [(y - started[t]) * (STEP / size) for y, (_, t) in zip(found, batch, strict=True)]
                loss -= sum(
                    float(np.log(y[np.arange(len(t)), t] + 1e-9).sum()) for y, (_, t) in zip(found, batch, strict=True)
                )
                back(slopes)
                seen += size
                adam.learn_rate = RATE * max(0.02, min(1.0, seen / WARM)) * max(0.03, 1 - seen / total)
                network.model.finish_update(adam)
            log.info("epoch %d: loss %.4f a word", epoch + 1, loss * epochs / total)
        set_dropout_rate(network.model, 0.0)
    return network


def _sequences(network: Network, texts: Iterable[tuple[View, Sequence[str], str]]) -> Sequences:
    column = {label: i for i, label in enumerate(network.labels)}
    found: Sequences = []
    for seen, told, source in texts:
        rows = network.rows(seen.words, seen.described, seen.context, source)
        wanted = np.array([column.get(label, column["O"]) for label in told])
        cuts = np.flatnonzero(np.diff(np.asarray(seen.bounds))) + 1
        found += zip(np.split(rows, cuts), np.split(wanted, cuts), strict=True)
    return found


def _batches(sequences: Sequences) -> Iterable[Sequences]:
    batch: Sequences = []
    size = 0
    for sequence in sequences:
        batch.append(sequence)
        size += len(sequence[1])
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _hidden(rows: Rows, hide: np.random.Generator) -> Rows:
    """The rows with the form of some words made unknown, as new names are."""
    rows = rows.copy()
    rows[hide.random(len(rows)) < HIDDEN, 0] = 1
    return rows
