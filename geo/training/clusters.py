"""Classes of forms that are used alike, from unlabelled text: neighbours, their information, its main directions.

Positive pointwise mutual information with the words just before and behind, reduced by a randomised singular value
decomposition (Levy and Goldberg 2014; Halko, Martinsson and Tropp 2011), grouped by k-means on the sphere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from geo.nlp.forms import normal

CONTEXTS = 1500
DIMENSIONS = 80
LEAST = 4
"""Times that a form must occur to be in a class."""
ROUNDS = 15
OFFSETS = (-2, -1, 1, 2)


def classes(sentences: Iterable[Sequence[str]], numbers: Sequence[int], seed: int) -> dict[str, tuple[int, ...]]:
    """Returns the classes of each frequent form (as ``normal`` writes it), one for each wanted number of classes."""
    texts = [[normal(w) for w in s] for s in sentences]
    counts = Counter(w for t in texts for w in t)
    forms = [w for w, n in counts.most_common() if n >= LEAST]
    vectors = _vectors(texts, forms, np.random.default_rng(seed))
    grouped = [_k_means(vectors, n, np.random.default_rng(seed)) for n in numbers]
    return {w: tuple(int(g[i]) + 1 for g in grouped) for i, w in enumerate(forms)}


def _vectors(texts: Sequence[Sequence[str]], forms: Sequence[str], rng: np.random.Generator) -> NDArray[np.float32]:
    row = {w: i for i, w in enumerate(forms)}
    table = np.zeros((len(forms), CONTEXTS * len(OFFSETS)), dtype="float32")
    for text in texts:
        ids = [row.get(w, -1) for w in text]
        for i, form in enumerate(ids):
            if form < 0:
                continue
            for o, offset in enumerate(OFFSETS):
                j = i + offset
                near = ids[j] if 0 <= j < len(ids) else -1
                if 0 <= near < CONTEXTS:
                    table[form, o * CONTEXTS + near] += 1
    total = table.sum()
    left, right = table.sum(1, keepdims=True), table.sum(0, keepdims=True) ** 0.75
    right *= total / max(right.sum(), 1.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        np.log(table * total / (left * right), out=table)
    table[~np.isfinite(table)] = 0
    np.maximum(table, 0, out=table)
    sketch = table @ rng.standard_normal((table.shape[1], DIMENSIONS + 20)).astype("float32")
    for _ in range(2):
        sketch, _ = np.linalg.qr(table @ (table.T @ sketch))
    u, s, _ = np.linalg.svd(sketch.T @ table, full_matrices=False)
    vectors = (sketch @ u[:, :DIMENSIONS]) * np.sqrt(s[:DIMENSIONS])
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9), dtype="float32")


def _k_means(vectors: NDArray[np.float32], number: int, rng: np.random.Generator) -> NDArray[np.int64]:
    centres = vectors[: 4 * number][rng.choice(min(4 * number, len(vectors)), number, replace=False)].copy()
    nearest = np.zeros(len(vectors), dtype="int64")
    for _ in range(ROUNDS):
        nearest = np.argmax(vectors @ centres.T, axis=1)
        for k in range(number):
            members = vectors[nearest == k]
            if len(members):
                mean = members.sum(0)
                centres[k] = mean / max(float(np.linalg.norm(mean)), 1e-9)
    return nearest
