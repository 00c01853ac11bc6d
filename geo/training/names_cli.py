"""``python -m geo.training names it|en|xx``: trains, scores and writes a recogniser of names."""

from __future__ import annotations

import argparse
import json
import logging
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import spacy

from geo.config import Settings
from geo.nlp.recogniser.component import FACTORY, Recogniser
from geo.nlp.sealed import FOLDER, seal
from geo.training import names, scoring_names
from geo.training.names import COUNTED, RECIPES, Recipe
from geo.training.names_card import card

LICENCE = Path(__file__).with_name("LICENSE.names")
VERSION = "0.1.0"
SHARES = (0.1, 0.3, 1.0)
"""Parts of the training texts for the learning curve."""
log = logging.getLogger("geo.training")


def register(commands: Any) -> None:
    parser = commands.add_parser("names", help="recogniser of persons, places and bodies")
    parser.add_argument("language", choices=sorted(RECIPES))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the research data")
    parser.add_argument("--output", type=Path, help="default: geo/models/LANGUAGE_names")
    parser.add_argument("--curve", action="store_true", help="train on parts too, for the learning curve")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    recipe, gazetteer = RECIPES[args.language], Settings.load().gazetteer_path
    known = names.bearers(args.data, COUNTED)
    scores: dict[float, dict[str, Any]] = {}
    for share in SHARES if args.curve else SHARES[-1:]:
        linear, network = names.train(args.data, recipe, gazetteer, share)
        scores[share] = {}
        for name in recipe.dev:
            nlp, recogniser = names.blank(name[:2], gazetteer)
            recogniser.set(known, linear, network, recipe.shares)
            scores[share][name] = scoring_names.score(nlp, names.corpus(args.data, name))
            log.info("%s %s %s", share, name, json.dumps(scores[share][name]))
    recogniser.set(known, linear, network, recipe.shares)
    save(recogniser, args.language, recipe, scores, args.output or FOLDER / f"{args.language}_names")
    return 0


def save(recogniser: Recogniser, code: str, recipe: Recipe, scores: dict[float, dict[str, Any]], output: Path) -> None:
    """Writes the pipeline as spaCy does, with licence, card and the sums of its files."""
    nlp = spacy.blank(code)
    nlp.meta.update(name="names", version=VERSION, license="CC BY-NC-SA 4.0", languages=list(recipe.languages))
    nlp.meta["description"] = "Recogniser of persons, places and bodies"
    if output.exists():
        shutil.rmtree(output)
    nlp.to_disk(output, exclude=["vocab", "tokenizer"])
    recogniser.to_disk(output / FACTORY)
    shutil.copy(LICENCE, output / "LICENSE")
    (output / "README.md").write_text(card(code, recipe, scores, datetime.now(UTC).date().isoformat()), encoding="utf8")
    seal(output)
