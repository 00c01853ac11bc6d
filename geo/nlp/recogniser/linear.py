"""A linear-chain model over named attributes: how much each speaks for each label, and which label follows which.

The weights are those of a first-order conditional random field (Lafferty, McCallum and Pereira 2001), kept in arrays
by the hash of the attribute. What a word adds to the labels around it depends on its form alone; it is summed once.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from geo.nlp.recogniser.hashing import hashed
from geo.nlp.recogniser.words import Described

Scores = NDArray[np.float32]
REACH = 2
"""Words on each side whose attributes speak for a label."""
KEPT = 50_000
"""Words whose sums are remembered."""


class Linear:
    """Scores labels of words.

    Args:
        labels: their names, in the order of the columns.
        keys: hashes of attributes, ascending.
        weights: one row for each key, and a last one of zeros.
        transitions: from the label of the row to that of the column.
    """

    def __init__(self, labels: Sequence[str], keys: NDArray[np.uint64], weights: Scores, transitions: Scores) -> None:
        self.labels, self.keys, self.transitions = tuple(labels), keys, transitions
        self.weights = weights
        self._rows: dict[str, int] = {}
        self._blocks = np.zeros((1024, 2 * REACH + 1, len(self.labels)), dtype="float32")

    @classmethod
    def load(cls, path: Path) -> Linear:
        """Returns a model with memories of its own; models of one file share their arrays."""
        return cls(*_arrays(path))

    def save(self, path: Path) -> None:
        np.savez_compressed(
            path,
            labels=np.array(self.labels),
            keys=self.keys,
            weights=self.weights[:-1].astype("float16"),
            transitions=self.transitions,
        )

    def score(
        self,
        words: Sequence[str],
        described: Sequence[Described],
        context: Sequence[Sequence[str]],
        bounds: Sequence[int],
    ) -> Scores:
        """Returns a row of scores for each word.

        Args:
            described: attributes of the words by themselves.
            context: attributes that only this text gives them.
            bounds: the number of each word's sentence; words of other sentences do not speak.
        """
        if len(self._rows) >= KEPT:
            self._rows.clear()
        rows = np.array([self._row(w, d) for w, d in zip(words, described, strict=True)], dtype="int64")
        number, size = np.asarray(bounds), len(words)
        scores: Scores = self._blocks[rows, REACH].copy()
        for step in range(1, min(REACH + 1, size)):
            same = (number[step:] == number[:-step])[:, None]
            scores[:-step] += self._blocks[rows[step:], REACH + step] * same  # what stands `step` words behind
            scores[step:] += self._blocks[rows[:-step], REACH - step] * same
        sums = np.cumsum([0, *map(len, context)])
        found = self._found([hashed(a) for attributes in context for a in attributes])
        scores += (
            np.add.reduceat(self.weights[np.append(found, len(self.keys))], sums[:-1], axis=0)[:size]
            * (np.diff(sums) > 0)[:, None]
        )
        return scores

    def _row(self, word: str, described: Described) -> int:
        row = self._rows.get(word)
        if row is None:
            row = self._rows[word] = len(self._rows)
            if row >= len(self._blocks):
                self._blocks = np.concatenate([self._blocks, np.zeros_like(self._blocks)])
            for offset in range(-REACH, REACH + 1):
                found = self._found([hashed(a) for a in described.at(offset)])
                self._blocks[row, REACH + offset] = self.weights[found].sum(0)
        return row

    def _found(self, hashes: Sequence[int]) -> NDArray[np.int64]:
        """Rows of weights; the last, of zeros, for what is not known."""
        wanted = np.array(hashes, dtype="uint64")
        rows = np.searchsorted(self.keys, wanted)
        known = self.keys[np.minimum(rows, len(self.keys) - 1)] == wanted
        return np.where(known, rows, len(self.keys))


@lru_cache(maxsize=4)
def _arrays(path: Path) -> tuple[list[str], NDArray[np.uint64], Scores, Scores]:
    with np.load(path, allow_pickle=False) as arrays:
        labels, weights = arrays["labels"].tolist(), arrays["weights"].astype("float32")
        padded = np.concatenate([weights, np.zeros((1, len(labels)), dtype="float32")])
        return labels, arrays["keys"], padded, arrays["transitions"].astype("float32")


def best(scores: Scores, transitions: Scores, bounds: Sequence[int]) -> NDArray[np.int64]:
    """Returns the labels (columns) of the best path through each sentence, all sentences at once (Viterbi).

    Args:
        bounds: the number of each word's sentence, ascending.
    """
    number = np.asarray(bounds)
    starts = np.flatnonzero(np.diff(number, prepend=number[:1] - 1))
    lengths = np.diff(np.append(starts, len(number)))
    order = np.argsort(-lengths, kind="stable")
    starts, lengths = starts[order], lengths[order]
    count = scores.shape[1]
    current = scores[starts]
    back = np.zeros((int(lengths[0]), len(starts), count), dtype="int64")
    for step in range(1, int(lengths[0])):
        alive = int(np.searchsorted(-lengths, -step))  # sentences longer than `step` come first
        paths = current[:alive, :, None] + transitions[None]
        back[step, :alive] = paths.argmax(1)
        current[:alive] = paths.max(1) + scores[starts[:alive] + step]
    labels = np.zeros(len(number), dtype="int64")
    label = current.argmax(1)
    for step in range(int(lengths[0]) - 1, -1, -1):
        alive = int(np.searchsorted(-lengths, -step))
        labels[starts[:alive] + step] = label[:alive]
        label[:alive] = back[step, np.arange(alive), label[:alive]]
    return labels
