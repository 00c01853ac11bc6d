"""``screenshot``: the map as a picture, without a browser."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from geo.cli_common import reading, whole
from geo.config import Settings
from geo.errors import InputError, StoreError
from geo.records import Analysis

if TYPE_CHECKING:
    from geo.cli_common import Commands
    from geo.gazetteer.lookup import Gazetteer


def register(commands: Commands) -> None:
    parser = commands.add_parser(
        "screenshot",
        help="draw the map of articles as a PNG picture",
        description="Draws the map of the given articles or, where none are given, of the project that the app shows.",
    )
    parser.add_argument("--output", required=True, type=Path, metavar="FILE.png")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--input", metavar="FILE", help="articles as JSON lines; '-' is standard input")
    source.add_argument("--article", type=Path, metavar="FILE", help="one article as .txt, .md or .html")
    parser.add_argument("--published", metavar="DATE", help="publication date of --article, where it does not say")
    parser.add_argument("--width", type=whole(320, 8000), default=1920, help="pixels (default 1920)")
    parser.add_argument("--height", type=whole(240, 8000), default=1080, help="pixels (default 1080)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from geo.gazetteer.lookup import opened

    settings = Settings.load()
    gazetteer = opened(settings.gazetteer_path)
    if args.input or args.article:
        analyses, failed = _analysed(args, settings)
    else:
        analyses, failed = _stored(settings, gazetteer), 0
    if not analyses:
        raise InputError("There is no article to draw a map of.")
    from geo.views.static_map import map_png  # matplotlib is slow to import

    args.output.write_bytes(map_png(analyses, gazetteer, width=args.width, height=args.height))
    sys.stdout.write(f"{args.output}: {len(analyses)} articles, {args.width} × {args.height} pixels.\n")
    return 1 if failed else 0


def _analysed(args: argparse.Namespace, settings: Settings) -> tuple[list[Analysis], int]:
    from dataclasses import replace

    from geo.analysis import Analyzer
    from geo.ingest import checks, files, jsonl
    from geo.runner import analysed

    analyzer = Analyzer(settings.gazetteer_path, settings.pipelines)
    if args.article:
        article = files.read(args.article.name, args.article.read_bytes())
        article = replace(article, published=article.published or checks.published(args.published))
        results = list(analysed([article], analyzer))
    else:
        with reading(args.input) as lines:
            results = list(analysed(jsonl.read(lines), analyzer))
    analyses = [result for result in results if isinstance(result, Analysis)]
    sys.stderr.writelines(f"{result.message}\n" for result in results if not isinstance(result, Analysis))
    return analyses, len(results) - len(analyses)


def _stored(settings: Settings, gazetteer: Gazetteer) -> list[Analysis]:
    from geo.store import Repository

    if not (settings.data_dir / "dateline.sqlite").is_file():
        raise StoreError("The project is empty; open the app once, or name articles with --input or --article.")
    repository = Repository.open(settings.store_url)
    stored, corrections = repository.list(), repository.corrections()
    if not corrections:
        return stored
    from geo.corrections import Corrections

    laid = Corrections(corrections, gazetteer)
    return [laid.applied(analysis) for analysis in stored]
