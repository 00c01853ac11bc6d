"""Trains the grammar half of a pipeline: ``python -m geo.training grammar it|en``.

Morphology, lemmas and dependencies share one network over features of word forms (``geo/nlp/forms.py``), trained
together on Universal Dependencies with noise, for a fixed number of steps at a rate that falls to nothing, weights
averaged. No part of the reported treebanks is trained on, nor a sentence of another treebank that repeats one of them.
"""

from __future__ import annotations

import gzip
import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.training import Example
from spacy.util import load_model_from_config
from thinc.api import Adam, Config, Optimizer, fix_random_seed

from geo.nlp import forms
from geo.nlp.lemmas import FACTORY
from geo.nlp.punctuation import Choices
from geo.training import lemmas, lexicon, punctuating, scoring
from geo.training.noise import noisy
from geo.training.treebanks import Sentence, document, normalised, read

CONFIG = Path(__file__).with_name("grammar.cfg")
LEMMAS = {"it": lemmas.italian}


@dataclass(frozen=True, slots=True)
class Corpora:
    """Files of one language: ``train`` with how often each is read an epoch, ``dev`` and ``test`` never trained on."""

    train: dict[str, int]
    dev: str
    test: str
    merge: bool
    texts: str
    style: str
    """The treebank whose annotation the pipeline follows."""
    marks: tuple[str, ...]
    """Files that hang punctuation as it does."""


CORPORA = {
    "it": Corpora(
        {
            "it.isdt.dev": 2,
            "it.vit.dev": 1,
            "it.vit.test": 1,
            "it.partut.train": 1,
            "it.partut.dev": 1,
            "it.partut.test": 1,
            "it.pud.test": 1,
            "it.markit.train": 1,
            "it.markit.dev": 1,
            "it.markit.test": 1,
        },
        dev="it.isdt.dev",
        test="it.isdt.test",
        merge=True,
        texts="it.*",
        style="it.isdt",
        marks=("it.isdt.dev", "it.partut.train"),
    ),
    "en": Corpora(
        {
            "en.ewt.train-news": 1,
            "en.ewt.dev": 1,
            "en.gum.train": 1,
            "en.partut.train": 1,
            "en.partut.dev": 1,
            "en.partut.test": 1,
            "en.pud.test": 1,
        },
        dev="en.ewt.dev",
        test="en.ewt.test",
        merge=False,
        texts="en.*",
        style="en.ewt",
        marks=("en.ewt.train-news", "en.ewt.dev"),
    ),
}


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is chosen for a run."""

    seed: int = 1
    epochs: int = 16
    batch_words: int = 1000
    rate: float = 0.002
    dropout: float = 0.15
    noise: float = 0.04
    sentences: int = 6
    """At most so many are read as one text."""
    with_dev: bool = True
    share: float = 1.0
    """Of the training sentences, for the learning curve."""
    style: str = ""
    """Another treebank to follow than the language's own."""


def treebank(folder: Path, name: str, merge: bool) -> list[Sentence]:
    return list(read(folder / "dep" / f"{name}.conllu.gz", merge=merge))


def training_sentences(folder: Path, corpora: Corpora, recipe: Recipe) -> tuple[list[Sentence], Choices]:
    """The training sentences, and where marks hang in those of the annotation that is followed.

    Sentences that a reported file holds too are left out. In treebanks that hang punctuation in other ways it is hung
    anew.
    """
    held = [corpora.test] if recipe.with_dev else [corpora.test, corpora.dev]
    reported = {normalised(s.text) for name in held for s in treebank(folder, name, corpora.merge)}
    kept = {
        name: [s for s in treebank(folder, name, corpora.merge) if normalised(s.text) not in reported]
        for name in corpora.train
        if name not in held
    }
    choices = punctuating.count(s for name in corpora.marks for s in kept.get(name, ()))
    found: list[Sentence] = []
    for name, own in kept.items():
        same = name in corpora.marks
        found += (own if same else [punctuating.punctuated(s, choices) for s in own]) * corpora.train[name]
    if recipe.share < 1:
        rng = random.Random(recipe.seed)
        found = [s for s in found if rng.random() < recipe.share]
    return found, choices


def unlabelled(folder: Path, pattern: str) -> list[list[str]]:
    """Words of the sentences of the entity corpora."""
    files = sorted((folder / "ner").glob(f"{pattern}.jsonl.gz"))
    return [json.loads(line)["tokens"] for f in files for line in gzip.open(f, "rt", encoding="utf8")]


def example(nlp: Language, sentences: Sequence[Sentence]) -> Example:
    """The gold annotation beside the text as the pipeline's tokenizer divides it."""
    gold = document(nlp.vocab, sentences)
    doc = nlp.make_doc(gold.text)
    doc.user_data[forms.STYLE] = gold.user_data[forms.STYLE]
    return Example(doc, gold)


def epoch(nlp: Language, sentences: Sequence[Sentence], recipe: Recipe, rng: random.Random) -> Iterator[list[Example]]:
    """Yields batches of passages in random order, each with its noise."""
    grouped: list[list[Sentence]] = []
    for passage in scoring.passages(sentences, 60):
        while passage:
            size = rng.randint(1, recipe.sentences)
            grouped.append(passage[:size])
            passage = passage[size:]
    rng.shuffle(grouped)
    batch: list[Example] = []
    words = 0
    for group in grouped:
        batch.append(example(nlp, noisy(group, rng, share=recipe.noise)))
        words += len(batch[-1].predicted)
        if words >= recipe.batch_words:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch


def assemble(
    language: str, config: Config, sentences: Sequence[Sentence], choices: Choices, folder: Path, recipe: Recipe
) -> Language:
    """Returns an untrained pipeline with its labels, its table of forms and its rules of punctuation."""
    fix_random_seed(recipe.seed)
    config["nlp"]["lang"] = language
    nlp = load_model_from_config(config, auto_fill=True)
    texts = unlabelled(folder, CORPORA[language].texts) if language == "it" else []
    keys, table = lexicon.build(language, [s.words for s in sentences], texts, recipe.seed)
    nlp.get_pipe("dateline_punctuation").choices = choices  # type: ignore[attr-defined]
    forms.install(nlp.get_pipe("grammar_tok2vec").model, keys, table, recipe.style or CORPORA[language].style)  # type: ignore[attr-defined]
    examples = [example(nlp, [s]) for s in sentences]
    nlp.initialize(lambda: examples)
    return nlp


def list_lemmas(nlp: Language, sentences: Sequence[Sentence]) -> None:
    """Adds the lists of lemmas of a language that has them; they mend what the trained lemmatizer guesses."""
    if nlp.lang in LEMMAS:
        nlp.add_pipe(FACTORY).table = LEMMAS[nlp.lang](sentences)  # type: ignore[attr-defined]


def train(nlp: Language, sentences: Sequence[Sentence], recipe: Recipe, log: Callable[[str], object]) -> Optimizer:
    """Trains for the recipe's epochs; returns the optimizer, which holds the averaged weights."""
    rng = random.Random(recipe.seed)
    steps = recipe.epochs * sum(len(s.words) for s in sentences) // recipe.batch_words
    optimizer: Optimizer = Adam(recipe.rate, L2=0.01, grad_clip=1.0, use_averages=True)
    step, begun = 0, time.time()
    for number in range(recipe.epochs):
        losses: dict[str, float] = {}
        for batch in epoch(nlp, sentences, recipe, rng):
            optimizer.learn_rate = recipe.rate * min(1.0, (step + 1) / 250) * max(0.01, 1 - step / steps)
            nlp.update(batch, sgd=optimizer, drop=recipe.dropout, losses=losses)
            step += 1
        shown = {k: round(v) for k, v in losses.items()}
        speed = step * recipe.batch_words / (time.time() - begun)
        log(f"epoch {number + 1} of {recipe.epochs}: {speed:.0f} words/s {shown}")
    return optimizer


def keep_averages(nlp: Language, optimizer: Optimizer) -> None:
    """Makes the averaged weights the pipeline's own."""
    averages = optimizer.averages or {}
    for _, pipe in nlp.pipeline:
        for node in pipe.model.walk() if hasattr(pipe, "model") else ():
            for name in node.param_names:
                if (node.id, name) in averages:
                    node.set_param(name, averages[node.id, name])
