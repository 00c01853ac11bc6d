"""``gazetteer build|info|search``."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from geo.cli_common import bar, whole
from geo.config import Settings
from geo.errors import GazetteerError

if TYPE_CHECKING:
    from geo.cli_common import Commands


def register(commands: Commands) -> None:
    parser = commands.add_parser("gazetteer", help="build, describe or search the gazetteer")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    make = actions.add_parser("build", help="build the gazetteer into the cache folder, in place of an older one")
    make.add_argument("--if-missing", action="store_true", help="do nothing where a good one is there")
    make.set_defaults(run=build)
    actions.add_parser("info", help="say what is in the gazetteer and where it comes from").set_defaults(run=info)
    find = actions.add_parser("search", help="list the places of a name, the most prominent first")
    find.add_argument("name", metavar="NAME")
    find.add_argument("--limit", type=whole(1, 1000), default=20, help="how many places at most (default 20)")
    find.set_defaults(run=search)


def build(args: argparse.Namespace) -> int:
    from geo.gazetteer.build import build as build_gazetteer
    from geo.gazetteer.lookup import Gazetteer

    path = Settings.load().gazetteer_path
    if args.if_missing:
        try:
            Gazetteer.open(path)
            return 0
        except GazetteerError:
            pass
    with bar(total=100, desc="Building the gazetteer", bar_format="{l_bar}{bar}| {elapsed}{postfix}") as progress:

        def tell(stage: str, fraction: float) -> None:
            progress.set_postfix_str(stage, refresh=False)
            progress.update(max(0.0, min(fraction, 1.0) * 100 - progress.n))

        build_gazetteer(path, tell)
    sys.stdout.write(f"Built {path} ({path.stat().st_size / 1e6:.0f} MB).\n")
    return 0


def info(args: argparse.Namespace) -> int:
    from geo.gazetteer.lookup import opened

    gazetteer = opened(Settings.load().gazetteer_path)
    for line in _lines({"path": gazetteer.path, **gazetteer.info()}):
        sys.stdout.write(f"{line}\n")
    return 0


def search(args: argparse.Namespace) -> int:
    from geo.gazetteer.lookup import opened

    matches = opened(Settings.load().gazetteer_path).lookup(args.name, limit=args.limit)
    if not matches:
        sys.stderr.write(f"The gazetteer knows no place called '{args.name}'.\n")
        return 1
    for match in matches:
        place = match.place
        where = ", ".join(part for part in (place.admin1, place.country_code) if part)
        people = f"{place.population:,} people" if place.population else ""
        extent = f"radius {place.radius_km:.0f} km" if place.radius_km else ""
        told = "; ".join(part for part in (where, f"{place.kind} ({match.feature})", people, extent) if part)
        sys.stdout.write(f"{place.id}\t{place.name}\t{place.lat:.4f}, {place.lon:.4f}\t{told}\n")
    return 0


def _lines(value: Any, indent: str = "") -> list[str]:
    """The description as indented lines: ``name: value``, deeper parts below their name."""
    lines = []
    for name, part in value.items():
        if isinstance(part, dict):
            lines += [f"{indent}{name}:", *_lines(part, indent + "  ")]
        elif isinstance(part, (list, tuple)):
            lines += [f"{indent}{name}:", *(f"{indent}  {item}" for item in part)]
        else:
            lines.append(f"{indent}{name}: {part}")
    return lines
