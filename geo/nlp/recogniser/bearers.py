"""Who bears a word as name: how often it stood in names of persons, places, bodies and works in tagged texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from geo.nlp.recogniser.hashing import hashed

KINDS = ("first", "last", "LOC", "ORG", "MISC", "O")
"""What is counted: a word in a person's name that goes on, the last (or only) one, in other names, in none."""
MOST = 255
PERSON, REST = slice(0, 2), ("LOC", "ORG", "MISC", "O")


class Bearers:
    """Counts of capitalised words, by their hash."""

    def __init__(self, keys: NDArray[np.uint64], counts: NDArray[np.uint8]) -> None:
        self.keys, self.counts = keys, counts

    @classmethod
    def counted(cls, counts: Mapping[str, Counter[str]]) -> Bearers:
        """Makes the table from each word's counts by `KINDS`."""
        rows = sorted((hashed(w), [min(c[k], MOST) for k in KINDS]) for w, c in counts.items())
        keys = np.array([key for key, _ in rows], dtype="uint64")
        return cls(keys, np.array([row for _, row in rows], dtype="uint8").reshape(-1, len(KINDS)))

    @classmethod
    def load(cls, path: Path) -> Bearers:
        with np.load(path, allow_pickle=False) as arrays:
            return cls(arrays["keys"], arrays["counts"])

    def save(self, path: Path) -> None:
        np.savez_compressed(path, keys=self.keys, counts=self.counts)

    def of(self, word: str) -> list[str]:
        """Returns attributes of a capitalised word, the main one first; ``["L="]`` where it was never seen."""
        row = self._row(word)
        if row is None and len(word) > 3 and word.isupper():
            row = self._row(word.capitalize())
        if row is None:
            return ["L="]
        first, last = int(row[0]), int(row[1])
        total = {"PER": first + last} | {k: int(n) for k, n in zip(REST, row[2:], strict=True)}
        seen = sum(total.values())
        main = max(total, key=lambda k: total[k])
        sure = total[main] / seen
        often = 0 if seen == 1 else 1 if seen < 5 else 2 if seen < 30 else 3
        told = [f"L={main}{'h' if sure >= 0.9 else 'm' if sure >= 0.6 else 'l'}{often}"]
        told += [f"L{k}{min(4, 5 * n // seen)}" for k, n in total.items() if n]
        if first or last:
            told.append(f"LP{'f' if first > 3 * last else 'l' if last > 3 * first else 'x'}")
        return told

    def _row(self, word: str) -> NDArray[np.uint8] | None:
        key = np.uint64(hashed(word))
        at = int(np.searchsorted(self.keys, key))
        return self.counts[at] if at < len(self.keys) and self.keys[at] == key else None
