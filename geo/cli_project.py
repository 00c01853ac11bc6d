"""What the commands that show a project share: which articles, which view of them, and where the file goes."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from geo.cli_common import reading
from geo.config import Settings
from geo.corrections import Corrections
from geo.errors import InputError, OutputError, StoreError
from geo.records import Analysis

if TYPE_CHECKING:
    from geo.accounts import Ruling
    from geo.briefing.plan import Plan
    from geo.gazetteer.lookup import Gazetteer


def add_source(parser: argparse.ArgumentParser) -> None:
    """Adds the options that say of which articles: those of the project where none is given."""
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--input", metavar="FILE", help="articles as JSON lines; '-' is standard input")
    source.add_argument("--article", type=Path, metavar="FILE", help="one article as .txt, .md or .html")
    parser.add_argument("--published", metavar="DATE", help="publication date of --article, where it does not say")
    parser.add_argument(
        "--view", default="", metavar="VIEW",
        help="a briefing saved in the app, by its name, or filters as the Explore page's address has them: "
        "'type=Battles|Riots&by=AM&from=2022-09-13'",
    )  # fmt: skip


def add_target(parser: argparse.ArgumentParser) -> None:
    """Adds the options that say where the file goes."""
    parser.add_argument("--output", required=True, metavar="FILE", help="'-' is standard output")
    parser.add_argument("--force", action="store_true", help="replace a file that is there")


def planned(args: argparse.Namespace, settings: Settings) -> Plan:
    """Returns the plan that ``--view`` names, or one with the filters that it is.

    Raises:
        InputError: it is neither.
    """
    from geo.briefing.plan import CURRENT, Plan, Plans
    from geo.views.filters import from_query

    saved = Plans(settings.data_dir)
    if args.view and (plan := saved.get(args.view)):
        return plan
    try:
        from_query(args.view)
    except InputError as error:
        if "=" in args.view:
            raise
        names = ", ".join(saved.names()) or "none"
        raise InputError(f"There is no saved briefing '{args.view}'; there are: {names}.") from error
    own = saved.get(CURRENT) if not (args.input or args.article) else None
    return replace(own or Plan(), view=args.view, articles=()) if args.view else own or Plan()


def analysed(
    args: argparse.Namespace, settings: Settings, gazetteer: Gazetteer
) -> tuple[list[Analysis], list[Ruling], int]:
    """Returns the analyses to show, the analyst's rulings on them, and how many articles could not be read."""
    if not (args.input or args.article):
        return *_stored(settings, gazetteer), 0
    from geo.analysis import Analyzer
    from geo.ingest import checks, files, jsonl
    from geo.runner import analysed as read

    analyzer = Analyzer(settings.gazetteer_path, settings.pipelines)
    if args.article:
        article = files.read(args.article.name, args.article.read_bytes())
        article = replace(article, published=article.published or checks.published(args.published))
        results = list(read([article], analyzer))
    else:
        with reading(args.input) as lines:
            results = list(read(jsonl.read(lines), analyzer))
    analyses = [result for result in results if isinstance(result, Analysis)]
    sys.stderr.writelines(f"{result.message}\n" for result in results if not isinstance(result, Analysis))
    if not analyses:
        raise InputError("There is no article to show.")
    return analyses, [], len(results) - len(analyses)


def _stored(settings: Settings, gazetteer: Gazetteer) -> tuple[list[Analysis], list[Ruling]]:
    from geo.store import Repository

    if not (settings.data_dir / "dateline.sqlite").is_file():
        raise StoreError("The project is empty; open the app once, or name articles with --input or --article.")
    repository = Repository.open(settings.store_url)
    stored, corrections = repository.list(), repository.corrections()
    if not stored:
        raise StoreError("The project is empty; add an article, or name articles with --input or --article.")
    if corrections:
        laid = Corrections(corrections, gazetteer)
        stored = [laid.applied(analysis) for analysis in stored]
    return stored, repository.rulings()


def free(output: str, force: bool) -> None:
    """Refuses before the work what could not be written after it.

    Raises:
        OutputError: the file is there already, or its folder is not or cannot be written.
    """
    path = Path(os.path.realpath(output))
    if output == "-" or (path.exists() and not path.is_file() and not path.is_dir()):
        return
    if path.is_dir():
        raise OutputError(f"{output} is a folder; name a file.")
    if path.exists() and not force:
        raise OutputError(f"{output} exists already; give --force to replace it, or name another file.")
    if not os.access(path.parent, os.W_OK):
        why = "is not writable" if path.parent.is_dir() else "is not there"
        raise OutputError(f"{output} cannot be written: its folder {why}.")


def put(data: bytes, output: str, force: bool, told: str) -> None:
    """Writes a file whole or not at all, and says so on standard output; for '-' writes there, and says nothing."""
    if output == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    from geo.exports.target import written

    with written(Path(output), force=force) as file:
        file.write(data)
    sys.stdout.write(f"{output}: {told}\n")


def counted(number: int, what: str) -> str:
    """Returns ``1 article``, ``3 articles``."""
    return f"{number:,} {what}" + ("" if number == 1 else "s")
