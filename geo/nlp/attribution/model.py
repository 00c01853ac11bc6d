"""What was learned of attributions: committees of small networks, and weights of words for each language.

``python -m geo.training attribution`` makes ``geo/models/attribution``. Inference needs numpy alone.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.errors import ModelError
from geo.nlp.attribution.chain import Chain
from geo.nlp.recogniser.hashing import hashed
from geo.nlp.resolver import Network
from geo.nlp.sealed import FOLDER, meta, title, verify

MODEL = FOLDER / "attribution"
WEIGHTS = "weights.npz"
log = logging.getLogger(__name__)
Rows = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Model:
    """What judges one language's attributions.

    ``content`` takes the numbers of a candidate and what its words say (``words``, by :func:`weigh` and
    :func:`beside`), ``source`` the numbers of a possible source. ``lists``, where a language has it, takes the numbers
    of a candidate that the language's lists and rules see words told in. ``nouns`` are lemmas that may be cues beside
    any verb; ``least`` is the probability from which a candidate is taken. ``chain`` judges the same text word by
    word, and ``agreement`` weighs both opinions.
    """

    content: Network
    source: Network
    words: NDArray[np.float32]
    nouns: frozenset[str]
    least: float
    lists: Network | None = None
    chain: Chain | None = None
    agreement: Network | None = None

    def judge(self, numbers: Sequence[Sequence[float]], words: Sequence[Sequence[str]], bounds: Sequence[int]) -> Rows:
        """Returns the probability of each candidate.

        Args:
            numbers: a row for each candidate.
            words: its attributes.
            bounds: where each cue's candidates begin, ascending from 0.
        """
        rows = np.hstack([np.array(numbers, dtype=float), beside(weigh(self.words, words), bounds)])
        result: Rows = self.content(rows)
        return result


def weigh(table: NDArray[np.float32], words: Sequence[Sequence[str]]) -> Rows:
    """Returns the sum of the weights of each candidate's attributes; the last weight of the table is the bias."""
    size = len(table) - 1
    columns = np.array([hashed(w) % size for row in words for w in row], dtype="int64")
    ends = np.cumsum([len(row) for row in words])
    sums = np.concatenate([[0.0], np.cumsum(table[columns], dtype=float)])
    result: Rows = sums[ends] - sums[np.concatenate([[0], ends[:-1]])] + float(table[-1])
    return result


def beside(values: Rows, bounds: Sequence[int]) -> Rows:
    """Returns each value, the highest of its cue's candidates, and how far it is below that."""
    starts = np.asarray(bounds)
    highest = np.repeat(np.maximum.reduceat(values, starts), np.diff(np.append(starts, len(values))))
    return np.stack([values, highest, values - highest], axis=1)


@cache
def shipped(language: str) -> Model | None:
    """Returns the model for a language; None where there is none, or its files are not whole."""
    if not MODEL.is_dir():
        return None
    try:
        verify(MODEL)
    except ModelError as error:
        log.warning("%s Quotes are found by rules; install Dateline again to have the trained model.", error)
        return None
    told = meta(MODEL)
    if language not in told["languages"]:
        return None
    with np.load(MODEL / WEIGHTS, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    return of(arrays, language, frozenset(told["nouns"][language]), told["least"][language])


def of(arrays: Mapping[str, NDArray[Any]], language: str, nouns: frozenset[str], least: float) -> Model:
    """Reads the model of a language off the arrays of all."""
    own = ("content", "lists", "agreement")
    parts = [f"{name}.{language}" for name in own if f"{name}.{language}/mean" in arrays]
    wide = {n: a.astype(float) for n, a in arrays.items() if n.partition("/")[0] in (*parts, "source")}
    networks = {part.partition(".")[0]: Network.of(wide, part) for part in parts}
    chain = f"chain.{language}"
    return Model(
        content=networks["content"],
        source=Network.of(wide, "source"),
        words=arrays[f"words.{language}"].astype("float32"),
        nouns=nouns,
        least=least,
        lists=networks.get("lists"),
        chain=Chain.of(arrays, chain) if f"{chain}/keys" in arrays else None,
        agreement=networks.get("agreement"),
    )


def described(language: str) -> str | None:
    """Name and version of the model that reads a language; None where rules alone do."""
    return None if shipped(language) is None else title(MODEL)
