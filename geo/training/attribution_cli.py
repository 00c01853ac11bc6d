"""``python -m geo.training attribution``: the judge of who said what."""

from __future__ import annotations

import argparse
import json
import logging
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from geo.config import Settings
from geo.errors import InputError
from geo.nlp.attribution.model import MODEL, WEIGHTS
from geo.nlp.load import load
from geo.nlp.sealed import seal
from geo.training import attribution, attribution_folds, passages
from geo.training.attribution_card import card

LICENCE = Path(__file__).with_name("LICENSE.names")
VERSION = "0.2.0"
GOLD = Path("tests/gold")
log = logging.getLogger("geo.training")


def register(commands: Any) -> None:
    parser = commands.add_parser("attribution", help="judge of who said what")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the research data")
    parser.add_argument("--gold", type=Path, default=GOLD, help="folder of the annotated passages of KIND")
    parser.add_argument("--score", action="store_true", help="only score by cross-validation; write no weights")
    parser.add_argument("--output", type=Path, default=MODEL)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    path = Settings.load().gazetteer_path
    docs = list(attribution.parsed(load("en", path), attribution.read(args.data)))
    nouns = attribution.cue_nouns(docs)
    english = [attribution.sample(doc, gold, nouns) for doc, gold in docs]
    news, own = italian(args.data, args.gold)
    log.info("%d + %d + %d articles", len(english), len(news), len(own))
    counts, agreement = attribution_folds.cross_validate(english, news, own, nouns)
    least = {language: max(found, key=lambda x: found[x].figures()["all"]) for language, found in counts.items()}
    scores = {language: counts[language][least[language]].figures() for language in counts}
    sys.stdout.write(json.dumps({"attribution": {"out_of_fold": scores, "least": least}}) + "\n")
    if not args.score:
        learnt = attribution.learn_words(english)
        arrays = attribution.train_english(english, learnt) | attribution.train_italian(learnt, [*news, *own])
        save(arrays | agreement, nouns, least, scores, args.output)
    return 0


def italian(data: Path, gold: Path) -> tuple[list[attribution.Sample], list[attribution.Sample]]:
    """Returns the annotated Italian passages of the news, and our own texts.

    Raises:
        InputError: the corpus or the annotations are missing.
    """
    files = [(gold / name, passages.corpus(data, part)) for name, part in passages.TUNED.items()]
    for file in (file for pair in files for file in pair):
        if not file.is_file():
            raise InputError(f"There is no {file.name} in {file.parent}; --data and --gold name what to learn from.")
    nlp = load("it", Settings.load().gazetteer_path)
    told = [article for file, part in files for article in passages.annotated(file, passages.read_rows(part))]
    sets = ((told, 1.0), (passages.tagged(passages.TEXTS / "it.quotes.txt"), attribution.OWN))
    news, own = (
        [attribution.sample(doc, gold, frozenset(), "it", worth) for doc, gold in attribution.parsed(nlp, articles)]
        for articles, worth in sets
    )
    return news, own


def save(
    arrays: attribution.Arrays,
    nouns: frozenset[str],
    least: dict[str, float],
    scores: dict[str, dict[str, float]],
    output: Path,
) -> None:
    """Writes the weights with what they need to be used, licence, card and the sums of the files."""
    if output.exists():
        shutil.rmtree(output)
    output.mkdir(parents=True)
    packed = {n: array.astype(_kind(n)) for n, array in arrays.items()}
    np.savez_compressed(output / WEIGHTS, **packed)  # type: ignore[arg-type]
    told = {
        "lang": "xx",
        "name": "attribution",
        "version": VERSION,
        "license": "CC BY-NC-SA 4.0",
        "languages": sorted(least),
        "least": least,
        "nouns": {"en": sorted(nouns), "it": []},
    }
    (output / "meta.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf8")
    shutil.copy(LICENCE, output / "LICENSE")
    (output / "README.md").write_text(card(scores, least, datetime.now(UTC).date().isoformat()), encoding="utf8")
    seal(output)


def _kind(name: str) -> str:
    """In what numbers an array is kept."""
    if name.endswith("/keys"):
        return "uint64"
    return "float16" if name.startswith(("words.", "chain.")) else "float32"
