"""Scores a recogniser on tagged texts: whole names, and tokens outside "O" as NERMuD at EVALITA 2023 counts them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from spacy.language import Language

from geo.nlp.recogniser.component import KINDS
from geo.training.corpora import Text

Counts = dict[str, list[int]]


def score(nlp: Language, texts: Iterable[Text]) -> dict[str, dict[str, float]]:
    """Returns F1 by kind and in all ("micro") for ``span`` and ``token``."""
    counts: dict[str, Counts] = {unit: {kind: [0, 0, 0] for kind in KINDS} for unit in ("span", "token")}
    for text in texts:
        found = {(e.start, e.end, e.label) for e in nlp(text.text)._.entities}
        gold = {name for name in text.names if name[2] in KINDS}
        said = {i: kind for start, end, kind in found for i in range(start, end)}
        meant = {i: kind for start, end, kind in gold for i in range(start, end)}
        _add(counts["span"], found, gold)
        _add(
            counts["token"],
            {(start, said[start]) for start, _ in text.tokens if start in said},
            {(start, meant[start]) for start, _ in text.tokens if start in meant},
        )
    return {
        unit: {kind: f1(*c) for kind, c in by.items()} | {"micro": f1(*_sum(by.values()))}
        for unit, by in counts.items()
    }


def f1(hits: int, found: int, gold: int) -> float:
    return round(2 * hits / max(found + gold, 1), 4)


def _sum(counts: Iterable[Sequence[int]]) -> list[int]:
    return [sum(column) for column in zip(*counts, strict=True)]


def _add(counts: Counts, found: set[Any], gold: set[Any]) -> None:
    for kind, count in counts.items():
        mine, other = ({x for x in side if x[-1] == kind} for side in (found, gold))
        for i, size in enumerate((len(mine & other), len(mine), len(other))):
            count[i] += size
