"""A convolutional network over the same attributes: it finds by resemblance what the linear model knows by weight.

Each word is a row of hashed attributes, one a column; columns are embedded, joined and mixed, then three layers look
one word to each side (the architecture of spaCy's pipelines, Honnibal and Montani 2017).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from thinc.api import (
    HashEmbed,
    Maxout,
    Model,
    Softmax,
    chain,
    concatenate,
    expand_window,
    residual,
    use_ops,
    with_array,
)  # fmt: skip

from geo.nlp.recogniser.hashing import hashed
from geo.nlp.recogniser.linear import Scores
from geo.nlp.recogniser.words import Described

Rows = NDArray[np.uint64]
FORMS = {"w": (64, 12000), "s": (24, 1000), "p2": (16, 1500), "p3": (24, 3000), "s2": (16, 1000), "s3": (32, 4000),
         "s4": (32, 6000)}  # fmt: skip
KNOWN = ("z", "g", "L", "gz", "n", "fd", "L1", "L2", "L3")
TEXT = ("held", "sequence", "marks", "source")
"""What the text tells, and last the corpus that a word comes from; texts to be read say `READ`."""
COLUMNS = (*FORMS, *KNOWN, *TEXT)
SMALL = (12, 300)
"""Width and rows of the embedding of a column that is not in `FORMS`."""
WIDTH, DEPTH, PIECES = 128, 3, 3
LEAST = 1e-6
"""No label is thought less likely."""
KEPT = 50_000


class Network:
    """Gives the log-probability of each label; ``read`` names the corpus whose manner of labelling is wanted."""

    def __init__(self, labels: Sequence[str], read: str) -> None:
        self.labels, self.read = tuple(labels), read
        self.model = built(len(self.labels))
        self._rows: dict[str, list[int]] = {}

    def rows(self, words: Sequence[str], described: Sequence[Described], context: Sequence[Sequence[str]],
             source: str) -> Rows:  # fmt: skip
        """Returns a row of hashes for each word."""
        if len(self._rows) > KEPT:
            self._rows.clear()
        last = hashed(f"source{source}")
        rows = []
        for word, known, told in zip(words, described, context, strict=True):
            form = self._rows.get(word)
            if form is None:
                form = self._rows[word] = _form(known)
            rows.append([*form, *_told(told), last])
        return np.array(rows, dtype="uint64")

    def score(self, words: Sequence[str], described: Sequence[Described], context: Sequence[Sequence[str]],
              bounds: Sequence[int]) -> Scores:  # fmt: skip
        """Returns a row of log-probabilities for each word; sentences do not see each other."""
        rows = self.rows(words, described, context, self.read)
        cuts = np.flatnonzero(np.diff(np.asarray(bounds))) + 1
        return np.asarray(np.log(np.maximum(np.concatenate(self.model.predict(np.split(rows, cuts))), LEAST)))

    def save(self, path: Path) -> None:
        values = {f"p{i}": value.astype("float16") for i, value in enumerate(_parameters(self.model))}
        np.savez_compressed(path, labels=np.array(self.labels), read=np.array(self.read), **values)

    @classmethod
    def load(cls, path: Path) -> Network:
        with np.load(path, allow_pickle=False) as arrays:
            network = cls(arrays["labels"].tolist(), str(arrays["read"]))
            for i, value in enumerate(_parameters(network.model)):
                value[:] = arrays[f"p{i}"]
        return network


def built(labels: int) -> Model[list[Any], list[Any]]:
    """Returns the network with random weights, its sizes set."""
    # numpy's own matrix product is faster here than the library that thinc takes by itself.
    with use_ops("numpy", use_blis=False):
        sizes = [FORMS.get(c, SMALL) for c in COLUMNS]
        tables: list[Model[Any, Any]] = [HashEmbed(n, rows, column=i, seed=i + 1) for i, (n, rows) in enumerate(sizes)]
        mix: Model[Any, Any] = Maxout(WIDTH, sum(n for n, _ in sizes), nP=PIECES, normalize=True, dropout=0.0)
        layers: list[Model[Any, Any]] = [
            residual(chain(expand_window(1), Maxout(WIDTH, 3 * WIDTH, nP=PIECES, normalize=True, dropout=0.0)))
            for _ in range(DEPTH)
        ]
        model: Model[Any, Any] = chain(
            with_array(chain(concatenate(*tables), mix)),
            with_array(chain(*layers), pad=DEPTH),
            with_array(Softmax(labels, WIDTH)),
        )
        sample = [np.zeros((2, len(COLUMNS)), dtype="uint64")]
        model.initialize(X=sample, Y=[np.zeros((2, labels), dtype="float32")])
    return model


def _parameters(model: Model[Any, Any]) -> list[Any]:
    return [node.get_param(name) for node in model.walk() for name in node.param_names if node.has_param(name)]


def _form(known: Described) -> list[int]:
    values = dict.fromkeys([*FORMS, *KNOWN], "")
    borne = 0
    for a in (*known.near, *known.own):
        name = a.partition("=")[0]
        if a in ("f", "d"):
            values["fd"] += a
        elif name == "n":
            values["n"] += a
        elif "=" in a and name in values:
            values[name] = a
        elif a[0] == "L" and borne < 3:
            borne += 1
            values[f"L{borne}"] = a
    return [hashed(f"{name}:{value}") for name, value in values.items()]


def _told(context: Sequence[str]) -> list[int]:
    held = sequence = marks = ""
    for a in context:
        if a[0] == "G":
            held = a
        elif a[:3] == "rs=":
            sequence += a
        elif a[:6] == "rfirst" or a[:4] == "rorg":
            sequence += a[:4]
        elif a in ("quoted", "opens", "opens,inside"):
            marks += a
        elif a[:7] == "smallz=":
            marks += "small"
    return [hashed(f"held{held}"), hashed(f"seq{sequence}"), hashed(f"marks{marks}")]
