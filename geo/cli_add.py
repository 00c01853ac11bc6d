"""``add``: files into the project that the app opens, analysed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from geo.cli_common import bar
from geo.config import Settings
from geo.errors import InputError
from geo.records import Article

if TYPE_CHECKING:
    from geo.cli_common import Commands
    from geo.ingest.jsonl import BadLine


def register(commands: Commands) -> None:
    parser = commands.add_parser(
        "add",
        help="analyse files and keep them in the project that the app shows",
        description="Reads .txt, .md, .html and .jsonl files, analyses their articles and stores each at once. What is "
        "stored already is passed over, so that a run that was stopped can be started again.",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--publisher", help="who published the articles, where the file does not say")
    parser.add_argument("--published", metavar="DATE", help="publication date, where the file does not say")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from geo.analysis import Analyzer
    from geo.ingest import checks
    from geo.placing import reader
    from geo.runner import run as run_all
    from geo.store import Repository

    settings = Settings.load()
    published = checks.published(args.published)
    unread: list[str] = []

    def articles() -> Iterator[Article | BadLine]:
        for path in args.files:
            try:
                for item in _read(path):
                    if isinstance(item, Article):
                        item = replace(
                            item,
                            publisher=item.publisher or checks.line(args.publisher),
                            published=item.published or published,
                        )
                    yield item
            except (InputError, OSError) as error:
                reason = error if isinstance(error, InputError) else (error.strerror or str(error)).lower() + "."
                unread.append(f"{path}: {reason}")

    analyzer = Analyzer(settings.gazetteer_path, settings.pipelines)
    repository = Repository.open(settings.store_url)
    asking = reader(analyzer, settings, analyzer.gazetteer, lambda: repository)
    with bar(unit=" articles", desc="Analysing") as progress:

        def show(done: int) -> None:
            progress.update(done - progress.n)

        report = run_all(articles(), asking, repository, show)
    repository.close()
    sys.stdout.write(f"{report.analysed} analysed, {report.skipped} stored before.\n")
    problems = unread + [f"{failure.id or 'a line'}: {failure.message}" for failure in report.failed]
    sys.stderr.writelines(f"{problem}\n" for problem in problems)
    return 1 if problems else 0


def _read(path: Path) -> Iterator[Article | BadLine]:
    from geo.ingest import files, jsonl

    if path.suffix.lower() == ".jsonl":
        with path.open("rb") as lines:
            yield from jsonl.read(lines)
    elif path.suffix.lower() == ".zip":
        raise InputError("an archive; a project that was exported is brought in with 'python -m geo import'.")
    else:
        yield files.read(path.name, path.read_bytes())
