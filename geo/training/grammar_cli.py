"""``python -m geo.training grammar it|en`` makes a pipeline with its card; ``score`` scores those that are shipped."""

from __future__ import annotations

import argparse
import json
import logging
import shutil
import sys
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import srsly  # type: ignore[import-untyped]
from spacy.language import Language
from spacy.util import load_config
from thinc.api import use_ops

from geo.nlp import pipelines
from geo.nlp.sealed import FOLDER, seal
from geo.training import grammar, scoring
from geo.training.card import card
from geo.training.grammar import CONFIG, CORPORA, Recipe

LICENCE = Path(__file__).with_name("LICENSE.models")
RECIPES = {"it": Recipe(seed=1, epochs=14), "en": Recipe(seed=1, epochs=9)}
VERSION = "0.1.0"
log = logging.getLogger("geo.training")


def register(commands: Any) -> None:
    parser = commands.add_parser("grammar", help="tagger, parser and lemmatizer of a language")
    parser.add_argument("language", choices=sorted(CORPORA))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the research data")
    parser.add_argument("--output", type=Path, help="default: geo/models/LANGUAGE_grammar")
    parser.add_argument("--work", type=Path, default=Path("artefacts/training"), help="keeps the learning curve")
    parser.add_argument("--share", type=float, default=1.0, help="of the treebanks, for a point of the learning curve")
    parser.set_defaults(run=run)
    parser = commands.add_parser("score", help="how well and how fast the shipped grammars read, as JSON")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the research data")
    parser.set_defaults(run=score)


def score(args: argparse.Namespace) -> int:
    """Prints the scores of every shipped grammar on its reported treebank, and its words a second."""
    found = {}
    for language, corpora in CORPORA.items():
        test = grammar.treebank(args.data, corpora.test, corpora.merge)
        nlp = pipelines.base(language)
        speed = round(scoring.words_per_second(nlp, test))
        found[language] = {
            "tokens": scoring.by_tokens(nlp, test),
            "raw": scoring.from_raw(nlp, test),
            "words_per_second": speed,
        }
    sys.stdout.write(json.dumps({"grammar": found}) + "\n")
    return 0


def run(args: argparse.Namespace) -> int:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    corpora = CORPORA[args.language]
    with use_ops("numpy", use_blis=False):
        recipe = replace(RECIPES[args.language], share=args.share)
        gold, choices = grammar.training_sentences(args.data, corpora, recipe)
        nlp = grammar.assemble(args.language, load_config(CONFIG), gold, choices, args.data, recipe)
        grammar.keep_averages(nlp, grammar.train(nlp, gold, recipe, log.info))
        grammar.list_lemmas(nlp, gold)
        test = grammar.treebank(args.data, corpora.test, corpora.merge)
        scores = {"tokens": scoring.by_tokens(nlp, test), "raw": scoring.from_raw(nlp, test)}
    log.info("%s %s", corpora.test, json.dumps(scores))
    size = {"sentences": len(gold), "tokens": sum(len(s.words) for s in gold)}
    curve = _curve(args.work / f"{args.language}-curve.json", size["tokens"], scores["tokens"])
    if args.share == 1:
        facts = {"gold": size, "recipe": asdict(recipe), "scores": scores, "curve": curve}
        save(nlp, args.language, args.output or FOLDER / f"{args.language}_grammar", facts)
    return 0


def _curve(path: Path, tokens: int, scores: dict[str, float]) -> list[list[float]]:
    """Adds a run to the learning curve in the work folder; returns the curve's points in order."""
    points = {int(n): [las, words] for n, las, words in json.loads(path.read_text())} if path.is_file() else {}
    points[tokens] = [scores["las"], scores["las_words"]]
    curve: list[list[float]] = [[n, *points[n]] for n in sorted(points)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(curve), encoding="utf8")
    return curve


def save(nlp: Language, language: str, folder: Path, facts: dict[str, Any]) -> None:
    """Writes a pipeline with its licence, its card and the sums that are compared when it is loaded."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    nlp.meta.update(
        name="grammar",
        version=VERSION,
        license="CC BY-NC-SA 4.0",
        description="Tagger, parser and lemmatizer of Dateline",
        performance=facts["scores"],
    )
    nlp.to_disk(folder)
    srsly.write_json(folder / "vocab" / "strings.json", sorted(_strings(nlp)))
    shutil.copy(LICENCE, folder / "LICENSE")
    date = datetime.now(UTC).date().isoformat()
    (folder / "README.md").write_text(card(language, facts, date), encoding="utf8")
    seal(folder)


def _strings(nlp: Language) -> set[str]:
    """The strings that components know by number; those of the training text need not be shipped."""
    found = {label for _, pipe in nlp.pipeline for label in getattr(pipe, "labels", ())}
    trees = srsly.msgpack_loads(nlp.get_pipe("trainable_lemmatizer").trees.to_bytes())["trees"]  # type: ignore[attr-defined]
    numbers = {tree.get(side) for tree in trees for side in ("orig", "subst")} - {None, 0}
    return {str(label) for label in found} | {nlp.vocab.strings[n] for n in numbers}
