"""``extract``: JSON lines of articles in, JSON lines of analyses out."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from geo.cli_common import bar, reading, same_file, writing
from geo.config import Settings
from geo.errors import InputError
from geo.records import Analysis, to_json

if TYPE_CHECKING:
    from geo.cli_common import Commands


def register(commands: Commands) -> None:
    parser = commands.add_parser(
        "extract",
        help="analyse articles given as JSON lines",
        description="Analyses articles, one JSON object a line, and writes one JSON object a line in the same order. "
        "A line that cannot be read gets an 'error' on the output and stops nothing; the exit status is then 1.",
    )
    parser.add_argument("--input", required=True, metavar="FILE", help="articles as JSON lines; '-' is standard input")
    parser.add_argument("--output", required=True, metavar="FILE", help="analyses; '-' is standard output")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    if args.input != "-" and same_file(args.input, args.output):
        raise InputError("The output would overwrite the input; name another file.")
    from geo.analysis import Analyzer
    from geo.ingest import jsonl
    from geo.placing import reader
    from geo.runner import analysed
    from geo.store import Repository

    settings = Settings.load()
    with reading(args.input) as lines:
        # Before the output is opened, which empties it.
        analyzer = Analyzer(settings.gazetteer_path, settings.pipelines)
        asking = reader(analyzer, settings, analyzer.gazetteer, lambda: Repository.open(settings.store_url))
        failed = total = 0
        with writing(args.output) as output, bar(unit=" articles", desc="Extracting") as progress:
            for result in analysed(jsonl.read(lines), asking):
                total += 1
                failed += not isinstance(result, Analysis)
                output.write(json.dumps(_plain(result), ensure_ascii=False).encode() + b"\n")
                output.flush()
                progress.update()
    if failed:
        sys.stderr.write(f"{failed} of {total} articles could not be analysed; the output says why in 'error'.\n")
    return 1 if failed else 0


def _plain(result: Any) -> dict[str, Any]:
    return to_json(result) if isinstance(result, Analysis) else {"id": result.id, "error": result.message}
