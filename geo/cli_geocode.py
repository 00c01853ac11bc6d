"""``geocode``: the places of a name, from the chain that the app asks, as JSON lines."""

from __future__ import annotations

import argparse
import dataclasses
import json
import re
import sys
from typing import TYPE_CHECKING

from geo.cli_common import whole
from geo.config import CREDITS, Settings
from geo.errors import StoreError

if TYPE_CHECKING:
    from geo.cli_common import Commands
    from geo.store import Repository


def register(commands: Commands) -> None:
    parser = commands.add_parser(
        "geocode",
        help="list the places that a name can mean, from corrections, gazetteer and online geocoders",
        description="Writes one JSON object a line: the analyst's place for the name, else the gazetteer's places, "
        "else, where switched on, those of the online geocoders. The exit status is 1 when there is none.",
    )
    parser.add_argument("name", metavar="NAME", help="a name, or a name and what it lies in: 'Lachin, Azerbaijan'")
    parser.add_argument(
        "--country", action="append", type=_code, metavar="XX", help="only places in this country; may be repeated"
    )
    parser.add_argument("--limit", type=whole(1, 40), default=10, help="how many places at most (default 10)")
    parser.add_argument("--online", action="store_true", help="ask the online geocoders, whatever the settings say")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from geo import placing
    from geo.gazetteer.lookup import opened
    from geo.geocode.question import Question

    settings = Settings.load()
    if args.online:
        settings = dataclasses.replace(settings, online=True)
    gazetteer = opened(settings.gazetteer_path)
    chain = placing.chain(settings, gazetteer, _repository(settings))
    found = chain.search(
        Question.of(args.name, limit=args.limit, language=placing.LANGUAGE, country_codes=args.country)
    )
    for location in found.locations:
        line = {"address": location.address, **location.raw}
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    sys.stderr.writelines(f"{note}\n" for note in found.notes)
    sources = {location.raw["source"] for location in found.locations}
    sys.stderr.writelines(f"{CREDITS[source]}\n" for source in sorted(sources & CREDITS.keys()))
    if not found.locations:
        sys.stderr.write(f"No place called “{args.name}” was found.\n")
    return 0 if found.locations else 1


def _code(value: str) -> str:
    if not re.fullmatch("[A-Za-z]{2}", value):
        raise argparse.ArgumentTypeError(f"{value!r} is not a country's code of two letters")
    return value.upper()


def _repository(settings: Settings) -> Repository | None:
    """The store, for its corrections and kept answers; a name can be looked up without it."""
    from geo.store import Repository

    if not settings.online and not (settings.data_dir / "dateline.sqlite").exists():
        return None  # a look into the gazetteer makes no project
    try:
        return Repository.open(settings.store_url)
    except StoreError as error:
        sys.stderr.write(f"{error}\n")
        return None
