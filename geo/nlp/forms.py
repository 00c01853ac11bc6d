"""What is known of a word form outside any sentence, as hashed features of the tagger's and parser's network.

A table from lexicons and counts (``geo/training/lexicon.py``) gives parts of speech, lemma, cluster and frequency of
some hundred thousand forms in few megabytes. It travels inside the layer, as parameters that no gradient reaches, so
that nothing but the pipeline's own folder is needed to run it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import ORTH  # type: ignore[import-not-found]
from spacy.strings import hash_string  # type: ignore[attr-defined]
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, uniqued, with_array
from thinc.model import deserialize_attr, serialize_attr

COLUMNS = ("classes", "lemma", "cluster", "counts")
"""Of the table: bits of possible parts of speech; number of the lemma; number of a cluster of forms used alike; and as
``packed``, a coarser cluster, the frequency, and whether the form is frequent enough in training for a vector of its
own."""
FEATURES = (
    "orth", "norm", "prefix", "suffix2", "suffix3", "suffix5", "shape", "classes", "lemma", "cluster", "branch",
    "style",
)  # fmt: skip
"""Of the layer, one column each; the first only tells rows apart. The style is the treebank whose annotation is
followed (Stymne et al. 2018): a document's own in training, else the one that the network was told to follow."""
STYLE = "style"
"""Under this name ``Doc.user_data`` holds the treebank that a training text is from."""
CACHED = 200_000
"""Forms whose features are kept."""

_QUOTES = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
_DIGITS = str.maketrans("123456789", "000000000")

Table = NDArray[np.uint16]
Keys = NDArray[np.uint32]


def normal(form: str) -> str:
    """A form without what writers vary: case, the shape of quotation marks and apostrophes, digits."""
    return form.translate(_QUOTES).translate(_DIGITS).lower()


def key(form: str) -> int:
    """The number under which a table holds a form; two of 400,000 forms may share one."""
    return int(hash_string(form)) & 0xFFFFFFFF


def packed(branch: int, zipf: int, seen: bool) -> int:
    """A coarse cluster (0 to 63), a Zipf frequency in quarters (0 to 31) and a flag as one number of the table."""
    return branch << 6 | zipf << 1 | seen


def feature_row(form: str, shape: str, style: str, keys: Keys, table: Table) -> list[int]:
    """Returns the features of a form, in the order of ``FEATURES``."""
    norm = normal(form)
    variants = dict.fromkeys((form, form.translate(_QUOTES), norm, norm.capitalize()))
    known = next((row for v in variants if (row := _row(v, keys, table))), (0, 0, 0, 0))
    own = _row(norm, keys, table)
    classes, lemma, cluster, counts = known
    branch, zipf, seen = counts >> 6, counts >> 3 & 7, bool(own and own[3] & 1)
    return [
        int(hash_string(x))
        for x in (
            f"{style} {form}",
            norm if seen else f"?{zipf}",
            norm[:3],
            norm[-2:],
            norm[-3:],
            norm[-5:],
            shape,
            f"{classes}/{zipf}",
            f"{lemma}" if lemma else f"?{zipf}",
            f"{cluster}",
            f"{branch}/{classes}",
            style,
        )
    ]


def _row(form: str, keys: Keys, table: Table) -> tuple[int, ...] | None:
    wanted = key(form)
    at = int(np.searchsorted(keys, np.uint32(wanted)))
    return tuple(int(x) for x in table[at]) if at < len(keys) and keys[at] == wanted else None


def _forward(
    model: Model[list[Doc], list[Any]], docs: list[Doc], is_train: bool
) -> tuple[list[Any], Callable[[list[Any]], list[Doc]]]:
    keys: Any = model.get_param("keys")
    table: Any = model.get_param("table")
    cache: _Cache = model.attrs["cache"]
    if sum(map(len, cache.values())) > CACHED:
        cache.clear()
    found = []
    for doc in docs:
        style = doc.user_data.get(STYLE, model.attrs[STYLE])
        known = cache.setdefault(style, {})
        orths = doc.to_array([ORTH]).tolist()
        for orth in set(orths) - known.keys():
            lexeme = doc.vocab[orth]
            known[orth] = feature_row(lexeme.text, lexeme.shape_, style, keys, table)
        found.append(np.array([known[o] for o in orths], dtype="uint64").reshape(-1, len(FEATURES)))
    return found, lambda gradient: []


class _Cache(dict[str, dict[int, list[int]]]):
    """Features by style and form; never part of what is saved."""


@serialize_attr.register(_Cache)
def _unsaved(_: Any, value: _Cache, name: str, model: Model[Any, Any]) -> bytes:
    return b""


@deserialize_attr.register(_Cache)
def _fresh(_: Any, value: bytes, name: str, model: Model[Any, Any]) -> _Cache:
    return _Cache()


def form_features() -> Model[list[Doc], list[Any]]:
    """A layer that writes ``FEATURES`` for each token; its table is empty until one is installed or read from disk."""
    empty: dict[str, Any] = {"keys": np.zeros(0, dtype="uint32"), "table": np.zeros((0, len(COLUMNS)), dtype="uint16")}
    return Model("form_features", _forward, params=dict(empty), attrs={"cache": _Cache(), STYLE: ""})


def install(model: Model[Any, Any], keys: Any, table: Any, style: str) -> None:
    """Gives a network's form layer its table.

    Args:
        keys: ``Keys``, sorted, one a form.
        table: ``Table``, a row a form, ``COLUMNS`` wide.
        style: the treebank whose annotation is followed.
    """
    for node in model.walk():
        if node.name == "form_features":
            node.set_param("keys", keys)
            node.set_param("table", table)
            node.attrs["cache"].clear()
            node.attrs[STYLE] = style


@registry.architectures("dateline.FormEmbed.v1")  # type: ignore[untyped-decorator]
def form_embed(width: int, widths: list[int], rows: list[int]) -> Model[list[Doc], list[Any]]:
    """Embeds each form once a batch, whatever number of times it occurs.

    Args:
        width: of the vector of a token.
        widths, rows: of the embedding of each of ``FEATURES`` but the first.
    """
    tables: list[Model[Any, Any]] = [
        HashEmbed(w, r, column=i + 1, seed=20 + i, dropout=0.0)
        for i, (w, r) in enumerate(zip(widths, rows, strict=True))
    ]
    mixed: Model[Any, Any] = chain(concatenate(*tables), Maxout(width, sum(widths), nP=3, dropout=0.0, normalize=True))
    by_form: Model[Any, Any] = with_array(uniqued(mixed, column=0))  # type: ignore[misc]
    return chain(form_features(), list2ragged(), by_form, ragged2list())
