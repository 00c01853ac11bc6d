"""The recogniser in the pipeline: reads a document, labels its words and writes ``doc._.entities``.

Later components stand on ``doc._.names``: the same with more weight on what rules and gazetteer say.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, cast

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from geo.errors import ModelDamaged
from geo.gazetteer.lookup import Gazetteer, opened
from geo.lang.base import Names
from geo.lang.registry import data
from geo.nlp.reading import Reading
from geo.nlp.recogniser.attributes import attributes
from geo.nlp.recogniser.bearers import Bearers
from geo.nlp.recogniser.casing import lower_headlines
from geo.nlp.recogniser.linear import Linear, Scores, best
from geo.nlp.recogniser.network import Network
from geo.nlp.recogniser.words import Described, Words
from geo.records import Entity

FACTORY = "dateline_recogniser"
KINDS = ("PER", "LOC", "ORG")
BEARERS, LINEAR, NETWORK, SHARES = "bearers.npz", "linear.npz", "network.npz", "shares.json"


@dataclass(frozen=True, slots=True)
class View:
    """A text as the models take it: its words without white space, at the positions ``kept`` of ``reading``."""

    reading: Reading
    kept: list[int]
    words: list[str]
    described: list[Described]
    context: list[list[str]]
    bounds: list[int]


def view(words: Words, doc: Doc) -> View:
    """Looks at a document with all that is known of its words."""
    r = Reading(doc)
    lower_headlines(r, words)
    kept = [i for i, text in enumerate(r.text) if not text.isspace()]
    texts = [r.text[i] for i in kept]
    context = attributes(words, r, kept)
    return View(r, kept, texts, [words.of(t) for t in texts], context, [r.sentence[i] for i in kept])


def names(labels: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yields (first, last, kind) of the names that labels as "B-LOC", "I-LOC" mark; a stray "I" begins one."""
    begun: tuple[int, str] | None = None
    for position, label in enumerate([*labels, "O"]):
        if begun is not None and label != f"I-{begun[1]}":
            yield begun[0], position, begun[1]
            begun = None
        if label != "O" and begun is None:
            begun = (position, label[2:])


def labels(seen: View, found: Iterable[tuple[int, int, str]]) -> list[str]:
    """Labels of the words of a text, from the (start, end, kind) of its names."""
    position = {i: k for k, i in enumerate(seen.kept)}
    told = ["O"] * len(seen.kept)
    for start, end, kind in found:
        first, last = seen.reading.span(start, end)
        for i in range(first, last):
            if i in position:
                told[position[i]] = f"{'B' if i == first else 'I'}-{kind}"
    return told


@dataclass(frozen=True, slots=True)
class Shares:
    """What the network's log-probabilities, and a label that the rules gave, are worth in the linear model's scores.

    ``evidence`` is what the rules are worth to later components, which look for places and for who speaks: the rules
    know the gazetteer and the words around.
    """

    network: float = 0.0
    rules: float = 0.0
    evidence: float = 0.0


class Recogniser:
    """Finds names of persons, places and bodies by what was learnt from tagged texts.

    What an earlier component found by rule (``doc._.entities``) counts as evidence and is replaced.
    """

    def __init__(self, gazetteer: Gazetteer, names: Names, code: str) -> None:
        self.gazetteer, self.names, self.code = gazetteer, names, code

    def set(self, bearers: Bearers, linear: Linear, network: Network | None, shares: Shares) -> None:
        """Takes what was learnt.

        Raises:
            ModelDamaged: linear model and network label differently.
        """
        if network and network.labels != linear.labels:
            raise ModelDamaged("The recogniser's linear model and its network do not have the same labels.")
        self.words = Words(self.gazetteer, self.names, self.code, bearers)
        self.bearers, self.linear, self.network, self.shares = bearers, linear, network, shares

    def __call__(self, doc: Doc) -> Doc:
        seen = view(self.words, doc)
        if seen.kept:
            learnt = self.scores(seen)
            ruled = self._ruled(seen, doc._.entities)
            doc._.entities = tuple(self._entities(seen, learnt + self.shares.rules * ruled))
            doc._.names = tuple(self._entities(seen, learnt + self.shares.evidence * ruled))
        return doc

    def scores(self, seen: View) -> Scores:
        """Returns a row of scores of labels for each word, from what was learnt."""
        scores = self.linear.score(seen.words, seen.described, seen.context, seen.bounds)
        if self.network and self.shares.network:
            told = self.network.score(seen.words, seen.described, seen.context, seen.bounds)
            scores += np.float32(self.shares.network) * told
        return scores

    def _ruled(self, seen: View, entities: Iterable[Entity]) -> Scores:
        """One for the label that the rules gave a word, zero for others."""
        columns = [self.linear.labels.index(x) for x in labels(seen, [(e.start, e.end, e.label) for e in entities])]
        return np.eye(len(self.linear.labels), dtype="float32")[columns]

    def _entities(self, seen: View, scores: Scores) -> Iterator[Entity]:
        path = best(scores, self.linear.transitions, seen.bounds)
        for first, last, kind in names(self.linear.labels[k] for k in path):
            if kind not in KINDS:
                continue  # names of works and events are only learnt to keep them apart
            start, end = seen.reading.begin[seen.kept[first]], seen.reading.end[seen.kept[last - 1]]
            yield Entity(start, end, seen.reading.source[start:end], cast(Literal["PER", "LOC", "ORG"], kind))

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:
        path = Path(path)
        path.mkdir(parents=True, exist_ok=True)
        self.bearers.save(path / BEARERS)
        self.linear.save(path / LINEAR)
        if self.network:
            self.network.save(path / NETWORK)
        (path / SHARES).write_text(json.dumps(asdict(self.shares)) + "\n", encoding="utf8")

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> Recogniser:
        path = Path(path)
        network = Network.load(path / NETWORK) if (path / NETWORK).is_file() else None
        shares = Shares(**json.loads((path / SHARES).read_text(encoding="utf8")))
        self.set(Bearers.load(path / BEARERS), Linear.load(path / LINEAR), network, shares)
        return self


@Language.factory(FACTORY, default_config={"gazetteer_path": ""})
def make_recogniser(nlp: Language, name: str, gazetteer_path: str) -> Recogniser:
    return Recogniser(opened(Path(gazetteer_path)), data(nlp.lang).names, nlp.lang or "")
