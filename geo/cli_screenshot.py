"""``screenshot``: the map as a picture, drawn by the library or, with ``--browser``, as the browser shows it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from geo.cli_common import whole
from geo.cli_project import add_source, add_target, analysed, counted, free, planned, put
from geo.config import Settings

if TYPE_CHECKING:
    from geo.cli_common import Commands
    from geo.views.canvas import Form

FORMS: dict[str, Form] = {".png": "png", ".svg": "svg", ".pdf": "pdf"}


def register(commands: Commands) -> None:
    parser = commands.add_parser(
        "screenshot",
        help="draw the map of articles as a PNG, SVG or PDF picture",
        description="Draws the map of the given articles or, where none are given, of the project that the app shows. "
        "The exit status is 0 when the file is written, 1 when it cannot be, with one sentence that says why and no "
        "file, or when some of the given articles could not be read; 2 when the command is not understood.",
    )
    add_target(parser)
    add_source(parser)
    parser.add_argument("--format", choices=[s.lstrip(".") for s in FORMS], help="by the file's suffix by default")
    parser.add_argument("--size", metavar="SIZE", help="slide, a4, a4-portrait, square, or dots such as 1920x1080")
    parser.add_argument("--dpi", type=whole(36, 1200), default=144, help="dots an inch of a PNG (default 144)")
    parser.add_argument("--width", type=whole(320, 8000), default=1920, help="dots (default 1920); without --size")
    parser.add_argument("--height", type=whole(240, 8000), default=1080, help="dots (default 1080); without --size")
    parser.add_argument("--title", help="at the head of the picture; the number of incidents by default")
    parser.add_argument("--language", metavar="CODE", help="en or it; that of the briefing's plan by default")
    parser.add_argument("--browser", action="store_true", help="the Explore page as an installed Chromium shows it")
    parser.add_argument("--url", metavar="ADDRESS", help="with --browser: an app that runs already")
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    form: Form = args.format or FORMS.get(Path(args.output).suffix.lower(), "png")
    if args.browser and (form != "png" or args.input or args.article):
        args.parser.error("--browser takes a PNG of the project; leave --input, --article and other formats out")
    free(args.output, args.force)
    settings = Settings.load()
    plan = planned(args, settings)
    if args.browser:
        from geo.cli_browser import captured

        picture = captured(plan.view, args.width, args.height, args.url)
        put(picture, args.output, args.force, f"the Explore page, {args.width} × {args.height} pixels.")
        return 0
    from geo.briefing.view import view
    from geo.gazetteer.lookup import opened
    from geo.views.filters import from_query
    from geo.views.size import Size
    from geo.views.static_map import map_picture  # matplotlib is slow to import
    from geo.views.wording import wording

    size = Size.named(args.size or f"{args.width}x{args.height}", args.dpi)
    words = wording(args.language or plan.language)
    gazetteer = opened(settings.gazetteer_path)
    analyses, _, failed = analysed(args, settings, gazetteer)
    if plan.articles:
        analyses = [a for a in analyses if a.article.id in plan.articles] or analyses
    shown = view(analyses, from_query(plan.view))
    picture = map_picture(
        shown.drawn, gazetteer, size, form, title=args.title or plan.title or None,
        statements=shown.filters.statements, w=words,
    )  # fmt: skip
    wide, high = size.pixels
    put(picture, args.output, args.force, f"{counted(len(analyses), 'article')}, {wide} × {high} pixels.")
    return 1 if failed else 0
