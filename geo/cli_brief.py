"""``brief``: the briefing of a view as a file."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from geo.cli_project import add_source, add_target, analysed, counted, free, planned, put
from geo.config import Settings
from geo.errors import InputError

if TYPE_CHECKING:
    from geo.cli_common import Commands

NAMES = ("pdf", "html", "docx", "pptx", "md")
"""Kept here, so that telling the usage imports nothing; a test holds them to the forms that there are."""


def register(commands: Commands) -> None:
    parser = commands.add_parser(
        "brief",
        help="write a briefing as PDF, HTML, Word, PowerPoint or Markdown",
        description="Writes the briefing of the given articles or, where none are given, of the project that the app "
        "shows, with the sections and texts that were set there. The exit status is 0 when the file is written, also "
        "where the view is empty; 1 when it cannot be, with one sentence that says why and no file, or when some of "
        "the given articles could not be read; 2 when the command is not understood.",
    )
    add_target(parser)
    parser.add_argument("--format", choices=NAMES, help="by the file's suffix where it is not given")
    add_source(parser)
    parser.add_argument("--language", metavar="CODE", help="en or it; that of the briefing's plan by default")
    parser.add_argument("--title", help="instead of the one made from places and months")
    parser.add_argument("--sections", metavar="LIST", help="which and in which order, by commas: assessment, figures, "
                        "map, timeline, events, quotes, sources, method")  # fmt: skip
    parser.add_argument("--date", metavar="TIME", help="the briefing's own date, ISO 8601; now by default")
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    name = args.format or Path(args.output).suffix.lower().removeprefix(".")
    if name not in NAMES:
        args.parser.error(f"which format? Give --format, one of {', '.join(NAMES)}")
    free(args.output, args.force)
    settings, at = Settings.load(), _date(args.date)
    plan = planned(args, settings)
    if args.sections is not None:
        plan = plan.only([part.strip() for part in args.sections.split(",") if part.strip()])
    plan = replace(plan, language=args.language or plan.language, title=args.title or plan.title)

    from geo.briefing.compose import compose
    from geo.briefing.outputs import FORMS
    from geo.briefing.pictures import pictures
    from geo.briefing.view import view
    from geo.gazetteer.lookup import opened
    from geo.views.filters import from_query
    from geo.views.wording import wording

    wording(plan.language)  # an unknown language is told before the work
    gazetteer = opened(settings.gazetteer_path)
    analyses, rulings, failed = analysed(args, settings, gazetteer)
    if plan.articles:
        analyses = [a for a in analyses if a.article.id in plan.articles] or analyses
    shown = view(analyses, from_query(plan.view))
    briefing = compose(shown, plan, at=at, rulings=rulings)
    data = FORMS[name].encoded(briefing, pictures(shown, plan, gazetteer), at)
    if not shown.shown:
        sys.stderr.write("The view shows no incident.\n")
    told = f"{counted(len(analyses), 'article')}, {counted(len(shown.shown), 'incident')}."
    put(data, args.output, args.force, told)
    return 1 if failed else 0


def _date(text: str | None) -> datetime:
    if text is None:
        return datetime.now().astimezone()
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"'{text}' is no time; write it as 2026-11-22T14:05+01:00.") from error
    return found if found.tzinfo else found.astimezone()
