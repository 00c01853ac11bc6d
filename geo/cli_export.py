"""``export`` and ``import``: the project's data for other programs, and a whole project out and in again."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from geo.config import Settings
from geo.errors import InputError

if TYPE_CHECKING:
    from geo.cli_common import Commands
    from geo.views.filters import Filters

NAMES = ("geojson", "kml", "kmz", "csv", "xlsx", "parquet", "geoparquet", "timelinejs", "jsonl", "project")
"""Kept here, so that telling the usage imports nothing; a test holds them to the formats that there are."""
SUFFIXES = {f".{name}": name for name in NAMES} | {".zip": "project"}
TEXT = ("geojson", "kml", "csv", "timelinejs", "jsonl")


def register(commands: Commands) -> None:
    parser = commands.add_parser(
        "export",
        help="write the project's incidents as GeoJSON, KML, CSV, Excel, Parquet, TimelineJS or JSON lines",
        description="Writes the incidents of the project that the app shows, or all of the project for "
        "'python -m geo import'. The exit status is 0 when the file is written, also where the view is empty; 1 when "
        "it cannot be written, with one sentence that says why and no file; 2 when the command is not understood.",
    )
    parser.add_argument("--output", required=True, metavar="FILE", help=f"'-' is standard output, for {_listed(TEXT)}")
    parser.add_argument("--format", choices=NAMES, help="by the file's suffix where it is not given")
    parser.add_argument("--view", default="", metavar="QUERY", help="filters as the Explore page's address has them: "
                        "'type=Battles|Riots&by=AM&claims=0&from=2022-09-13&to=2022-09-16'")  # fmt: skip
    parser.add_argument("--article", action="append", metavar="ID", help="only this article; may be repeated")
    parser.add_argument("--project", type=Path, metavar="FILE.zip", help="an exported project instead of the app's")
    parser.add_argument("--events", action="store_true", help="say which incidents are accounts of one happening")
    parser.add_argument("--outlines", action="store_true", help="draw regions and districts as their areas")
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
    parser.set_defaults(run=run, parser=parser)

    parser = commands.add_parser(
        "import",
        help="bring an exported project into the project that the app shows",
        description="Reads what 'export --format project' wrote: articles, analyses and corrections, without analysing "
        "anything again. A text that is there already stays as it is, unless --force is given.",
    )
    parser.add_argument("file", type=Path, metavar="FILE.zip")
    parser.add_argument("--force", action="store_true", help="let the file's analyses take the place of those there")
    parser.set_defaults(run=run_import)


def run(args: argparse.Namespace) -> int:
    name: str = args.format or SUFFIXES.get(Path(args.output).suffix.lower(), "")
    if not name:
        args.parser.error(f"which format? Give --format, one of {_listed(NAMES)}")
    if args.output == "-" and name not in TEXT:
        args.parser.error(f"{name} is no text; name a file instead of '-'")
    if name == "project" and (args.view or args.article or args.events or args.outlines):
        args.parser.error("a project is exported whole; leave --view, --article, --events and --outlines out")
    view = _view(args)
    from geo.exports.target import written
    from geo.project import Project

    project = Project.open(args.project)
    options = {"articles": args.article, "events": args.events, "outlines": args.outlines}
    if args.output == "-":
        count = project.export(name, sys.stdout.buffer, view, **options)
        sys.stdout.buffer.flush()
    else:
        with written(Path(args.output), force=args.force) as file:
            count = project.export(name, file, view, **options)
    what = ("article" if name in ("jsonl", "project") else "incident") + ("" if count == 1 else "s")
    told = f"{'-' if args.output == '-' else args.output}: {count:,} {what}.\n"
    (sys.stderr if args.output == "-" else sys.stdout).write(told)
    return 0


def _view(args: argparse.Namespace) -> Filters | None:
    from geo.views.filters import from_query

    try:
        return from_query(args.view) if args.view else None
    except InputError as error:
        args.parser.error(str(error))  # exits with 2
        raise


def run_import(args: argparse.Namespace) -> int:
    from geo.exports.archive import Archive
    from geo.project import bring_in
    from geo.store import Repository

    settings = Settings.load()
    archive = Archive(args.file)
    repository = Repository.open(settings.store_url)
    try:
        done = bring_in(archive, repository, force=args.force)
    finally:
        repository.close()
    kept = f"{done.kept} stored before" + (f", {done.replaced} replaced" if args.force else "")
    sys.stdout.write(f"{done.new} articles and {done.corrections} corrections brought in, {kept}.\n")
    return 0


def _listed(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"
