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
from geo.nlp.attribution.model import MODEL, WEIGHTS
from geo.nlp.load import load
from geo.nlp.sealed import seal
from geo.training import attribution
from geo.training.attribution_card import card
from geo.training.scoring_attribution import Counts

LICENCE = Path(__file__).with_name("LICENSE.names")
VERSION = "0.1.0"
LANGUAGES = {"content": ("en",), "numbers": ("it",)}
"""Those whose words were learnt, and those that the numbers alone are good for."""
log = logging.getLogger("geo.training")


def register(commands: Any) -> None:
    parser = commands.add_parser("attribution", help="judge of who said what")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the research data")
    parser.add_argument("--score", action="store_true", help="only score by cross-validation; write no weights")
    parser.add_argument("--output", type=Path, default=MODEL)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    nlp = load("en", Settings.load().gazetteer_path)
    docs = list(attribution.parsed(nlp, attribution.read(args.data)))
    nouns = attribution.cue_nouns(docs)
    given = [attribution.sample(doc, gold, nouns) for doc, gold in docs]
    log.info("%d articles, %d candidates", len(given), sum(len(s.fit) for s in given))
    counts = attribution.cross_validate(given, nouns)
    least = {part: max(found, key=lambda x: found[x].figures()["all"]) for part, found in counts.items()}
    scores = {part: counts[part][least[part]].figures() for part in counts}
    sys.stdout.write(json.dumps({"attribution": {"out_of_fold": scores, "least": least}}) + "\n")
    if not args.score:
        save(attribution.train(given), nouns, least, counts, args.output)
    return 0


def save(
    arrays: attribution.Arrays,
    nouns: frozenset[str],
    least: dict[str, float],
    counts: dict[str, dict[float, Counts]],
    output: Path,
) -> None:
    """Writes the weights with what they need to be used, licence, card and the sums of the files."""
    if output.exists():
        shutil.rmtree(output)
    output.mkdir(parents=True)
    packed = {name: array.astype("float16" if name == "words" else "float32") for name, array in arrays.items()}
    np.savez_compressed(output / WEIGHTS, **packed)  # type: ignore[arg-type]
    told = {
        "lang": "xx",
        "name": "attribution",
        "version": VERSION,
        "license": "CC BY-NC-SA 4.0",
        "languages": sorted(code for codes in LANGUAGES.values() for code in codes),
        "words": list(LANGUAGES["content"]),
        "least": least,
        "nouns": sorted(nouns),
    }
    (output / "meta.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf8")
    shutil.copy(LICENCE, output / "LICENSE")
    scores = {part: counts[part][least[part]].figures() for part in counts}
    (output / "README.md").write_text(card(scores, least, datetime.now(UTC).date().isoformat()), encoding="utf8")
    seal(output)
