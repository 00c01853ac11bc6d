"""Trains the recognisers of names: which texts, how they are labelled, and how well the result does."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import spacy
from spacy.language import Language

from geo.nlp import entities, extensions, sentences  # noqa: F401  (registers components)
from geo.nlp.recogniser.bearers import Bearers
from geo.nlp.recogniser.component import FACTORY, Recogniser, Shares, View, labels, view
from geo.nlp.recogniser.linear import Linear
from geo.nlp.recogniser.network import Network
from geo.nlp.recogniser.words import Words
from geo.training import convolution, perceptron
from geo.training.corpora import Text, read, rows

WIKINEURAL = ("it", "en", "fr", "de", "es", "pt", "ru", "pl", "nl")
COUNTED = tuple(f"{code}.wikineural.val" for code in WIKINEURAL)
"""Where the bearers of words are counted."""
FOLDS = 4
"""Parts in which a corpus is learnt whose own counts tell who bears a word: those of the other parts."""
PASSAGE = 25
"""Sentences of KIND read as one text; WikiNEuRal's stand alone."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a recogniser is made of. Corpora go by their file's name; those of ``dev`` are only scored.

    ``network`` corpora train the network, which keeps to the manner of the first of them; none for no network.
    """

    languages: tuple[str, ...]
    linear: tuple[str, ...]
    network: tuple[str, ...]
    dev: tuple[str, ...]
    rounds: int = 12
    epochs: int = 5
    shares: Shares = field(default_factory=Shares)


def _all(part: str) -> tuple[str, ...]:
    return tuple(f"{code}.wikineural.{part}" for code in WIKINEURAL[2:])


KIND = ("it.kind.wn_train", "it.kind.adg_train")
RECIPES = {
    "it": Recipe(("it",), KIND, (*KIND, "it.kind.fic_train", "it.wikineural.val"), ("it.kind.wn_dev",),
                 shares=Shares(network=5.0, rules=5.0, evidence=64.0)),
    "en": Recipe(("en",), ("en.wikineural.val",), ("en.wikineural.val",), ("en.wikineural.test",),
                 shares=Shares(network=5.0, rules=0.0, evidence=320.0)),
    "xx": Recipe(WIKINEURAL[2:], _all("val"), (), _all("test"), rounds=8),
}  # fmt: skip


def corpus(data: Path, name: str, limit: int | None = None) -> Iterator[Text]:
    """Yields the texts of a corpus such as "it.kind.wn_train"."""
    size = PASSAGE if ".kind." in name else 1
    return read(data / "ner" / f"{name}.jsonl.gz", size, limit)


def bearers(data: Path, corpora: Iterable[str], left: tuple[str, int] | None = None) -> Bearers:
    """Counts who bears the capitalised words of tagged corpora; the first word of a sentence only inside a name.

    Args:
        left: a corpus and the number of the one in `FOLDS` parts of it that is not counted.
    """
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name in corpora:
        for n, row in enumerate(rows(data / "ner" / f"{name}.jsonl.gz")):
            if left == (name, n % FOLDS):
                continue
            tags = [*row["tags"], "O"]
            for i, word in enumerate(row["tokens"]):
                kind = tags[i][2:] or "O"
                if word[0].isupper() and (i or kind != "O"):
                    person = "first" if tags[i + 1][0] == "I" else "last"
                    counts[word][person if kind == "PER" else kind] += 1
    return Bearers.counted(counts)


def blank(code: str, gazetteer: Path) -> tuple[Language, Recogniser]:
    """Returns a pipeline of sentence boundaries, rules and a recogniser that has learnt nothing."""
    nlp = spacy.blank(code)
    nlp.add_pipe("dateline_sentences")
    nlp.add_pipe("dateline_entities", config={"gazetteer_path": str(gazetteer)})
    recogniser = nlp.add_pipe(FACTORY, config={"gazetteer_path": str(gazetteer)})
    assert isinstance(recogniser, Recogniser)  # noqa: S101
    return nlp, recogniser


def views(nlp: Language, recogniser: Recogniser, texts: Iterable[Text]) -> Iterator[tuple[View, list[str]]]:
    """Yields texts as the models see them, with their labels."""
    with nlp.select_pipes(enable="dateline_sentences"):
        for text in texts:
            seen = view(recogniser.words, nlp(text.text))
            if seen.kept:
                yield seen, labels(seen, text.names)


def seen(data: Path, corpora: Iterable[str], gazetteer: Path, share: float) -> Iterator[tuple[View, list[str], str]]:
    """Yields the first ``share`` of each corpus as the models see it, with labels and the name of the corpus.

    Who bears a word is not told from the sentence that is learnt: there it would always be right.
    """
    for name in corpora:
        nlp, recogniser = blank(name[:2], gazetteer)
        texts = list(corpus(data, name))
        texts = texts[: round(share * len(texts))]
        for fold in range(FOLDS) if name in COUNTED else (None,):
            told = bearers(data, COUNTED, None if fold is None else (name, fold))
            recogniser.words = Words(recogniser.gazetteer, recogniser.names, recogniser.code, told)
            for text, wanted in views(nlp, recogniser, texts if fold is None else texts[fold::FOLDS]):
                yield text, wanted, name


def train(data: Path, recipe: Recipe, gazetteer: Path, share: float = 1.0) -> tuple[Linear, Network | None]:
    """Returns the models of a recipe, trained on the first ``share`` of each corpus."""
    linear = perceptron.train(((x, y) for x, y, _ in seen(data, recipe.linear, gazetteer, share)), recipe.rounds)
    if not recipe.network:
        return linear, None
    texts = seen(data, recipe.network, gazetteer, share)
    return linear, convolution.train(texts, linear.labels, recipe.network[0], recipe.epochs)
