"""Chooses among candidates: all the names of an article together.

Two small networks, trained by ``python -m geo.training resolver``. The first judges each spot by itself; the
second also sees the article's other names as the first has judged them, and is asked twice, the second time about its
own judgement. Both answer with the probability that a spot is the place that is meant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from geo.gazetteer.lookup import Match
from geo.nlp import weights
from geo.nlp.candidates import Mention
from geo.nlp.ranking import NOWHERE, Array, Spot, Table, Where, people
from geo.records import Alternative, Place

MODEL = "resolver"
DOUBT = 0.1
"""A place less likely than this is not shown as the answer: nothing but its name speaks for it."""
ALTERNATIVES = 5
FARTHEST = 5.0
"""Deviations from the mean at which a feature is cut off: what is rarer was not learned from."""
PASSES = 2
PROMINENCE = {"PCLI": 8.5, "CONT": 8.5, "ADM1": 6.5, "ADM2": 4.5, "ADM3": 4.0}
OTHER = 6.5
"""What a place without a population weighs, on the scale of log10 of a town's population."""
TOWN = 3.0
"""Of a town and the unit named after it the town is meant where no kind is asked, unless it is this much less known."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """The place chosen for a mention (None where none is likely), its score and what else it may be."""

    place: Place | None
    score: float
    alternatives: tuple[Alternative, ...]


NOTHING = Resolution(None, 0.0, ())


@dataclass(frozen=True, slots=True)
class Network:
    """A committee of perceptrons with one output; ``layers`` holds the weights and biases of each member."""

    mean: Array
    scale: Array
    layers: tuple[tuple[tuple[Array, Array], ...], ...]

    @classmethod
    def of(cls, arrays: Mapping[str, Array], stage: str) -> Network:
        """Reads the arrays ``<stage>/mean``, ``<stage>/scale`` and ``<stage>/<member>/<layer>/w`` and ``b``."""
        members: list[tuple[tuple[Array, Array], ...]] = []
        while f"{stage}/{len(members)}/0/w" in arrays:
            layers: list[tuple[Array, Array]] = []
            while (key := f"{stage}/{len(members)}/{len(layers)}/w") in arrays:
                layers.append((arrays[key], arrays[key[:-1] + "b"]))
            members.append(tuple(layers))
        return cls(arrays[f"{stage}/mean"], arrays[f"{stage}/scale"], tuple(members))

    def __call__(self, rows: Array) -> Array:
        """Returns the probability of each row of features, the mean of the committee."""
        scaled = scaled_rows(rows, self.mean, self.scale)
        total = np.zeros(len(rows))
        for member in self.layers:
            values = scaled
            for weight, bias in member[:-1]:
                values = np.maximum(values @ weight + bias, 0.0)
            weight, bias = member[-1]
            total += 1.0 / (1.0 + np.exp(-np.clip(values @ weight + bias, -30.0, 30.0)[:, 0]))
        result: Array = total / len(self.layers)
        return result


def scaled_rows(rows: Array, mean: Array, scale: Array) -> Array:
    """Brings features to mean 0 and deviation 1, and no farther than `FARTHEST` from there."""
    result: Array = np.clip((rows - mean) / scale, -FARTHEST, FARTHEST)
    return result


@cache
def networks() -> tuple[Network, Network]:
    """The shipped networks, without and with context.

    Raises:
        ModelDamaged: their weights are missing or altered.
    """
    arrays = weights.read(MODEL)
    return Network.of(arrays, "alone"), Network.of(arrays, "together")


def beliefs(table: Table, alone: Network, together: Network) -> Array:
    """Returns, for each spot of a table, the probability that it is the right one."""
    belief = alone(table.local)
    for _ in range(PASSES):
        belief = together(np.hstack([table.local, table.context(belief)]))
    return belief


def resolve(
    mentions: Sequence[Mention], candidates: Sequence[Sequence[Match]], where: Where = NOWHERE
) -> list[Resolution]:
    """Returns one resolution a mention, in order.

    Args:
        mentions: the article's names.
        candidates: for each, its candidates, the most prominent first.
        where: what is known of where the article was written.

    Raises:
        ModelDamaged: the weights are missing or altered.
    """
    table = Table.build(mentions, candidates, where)
    if not table.names:
        return [NOTHING] * len(mentions)
    chances = beliefs(table, *networks())
    results = [_chosen(table, chances, n) for n in range(table.names)]
    return [NOTHING if n is None else results[n] for n in table.number]


def _chosen(table: Table, chances: Array, name: int) -> Resolution:
    first, last = int(table.bounds[name]), int(table.bounds[name + 1])
    ordered = sorted(range(first, last), key=lambda i: (-chances[i], i))
    score = float(chances[ordered[0]])
    best, *beside = _senses(table.spots[ordered[0]], table.kinds[name])
    rest = [(m.place, score) for m in beside[:1]]
    rest += [(table.spots[i].first.place, float(chances[i])) for i in ordered[1:]]
    # What is left of certainty is shared among the others.
    left = min(1.0, (1.0 - score) / max(sum(chance for _, chance in rest), 1e-9))
    others = [Alternative(place, round(chance * left, 4)) for place, chance in rest]
    if score < DOUBT:
        others.insert(0, Alternative(best.place, round(score, 4)))
        return Resolution(None, 0.0, tuple(others[:ALTERNATIVES]))
    return Resolution(best.place, round(score, 4), tuple(others[:ALTERNATIVES]))


def _senses(spot: Spot, kind: str | None) -> list[Match]:
    """The places of a spot, the one that is meant first: by the kind asked for, the name and prominence."""
    return sorted(spot.members, key=lambda m: -_sense(m, kind, spot.of_kind("city")))


def _sense(match: Match, kind: str | None, town: bool) -> float:
    known = PROMINENCE.get(match.feature, OTHER)
    if match.place.kind == "city":
        known = max(people(match), 2.0) + (0.5 if match.feature == "PPLC" else 0.0)
    asked = 0.0 if kind is None else 4.0 if match.place.kind == kind else -4.0
    unit = TOWN if kind is None and town and match.place.kind == "area" else 0.0
    return 1.2 * known + 1.8 * (match.how == "name") + asked - unit
