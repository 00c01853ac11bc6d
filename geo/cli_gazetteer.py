"""``gazetteer build|info|search|add|list|remove``."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo.cli_common import bar, whole
from geo.config import Settings
from geo.errors import GazetteerError

if TYPE_CHECKING:
    from geo.cli_common import Commands
    from geo.gazetteer.build import Progress
    from geo.gazetteer.overlay.store import Shelf

SAID = 10
"""Sentences about single rows that are written out; more are counted."""


def register(commands: Commands) -> None:
    parser = commands.add_parser("gazetteer", help="build, describe or search the gazetteer, lay your own over it")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    make = actions.add_parser("build", help="build the gazetteer into the cache folder, in place of an older one")
    make.add_argument("--if-missing", action="store_true", help="do nothing where a current one is there")
    make.add_argument("--output", type=Path, metavar="FILE", help="build it there instead")
    make.add_argument("--geonames", type=Path, metavar="FILE", help="take in GeoNames' allCountries.zip as well")
    make.add_argument("--alternate-names", type=Path, metavar="FILE", help="with GeoNames' alternateNamesV2.zip")
    make.add_argument("--hierarchy", type=Path, metavar="FILE", help="and with GeoNames' hierarchy.zip")
    make.set_defaults(run=build)
    actions.add_parser("info", help="say what is in the gazetteer and where it comes from").set_defaults(run=info)
    find = actions.add_parser("search", help="list the places of a name, the most prominent first")
    find.add_argument("name", metavar="NAME")
    find.add_argument("--limit", type=whole(1, 1000), default=20, help="how many places at most (default 20)")
    find.set_defaults(run=search)
    lay = actions.add_parser("add", help="lay a gazetteer of your own, CSV or GeoJSON, over the built one")
    lay.add_argument("file", type=Path, metavar="FILE")
    lay.add_argument("--name", help="what to call it (default: the file's name); one of that name is replaced")
    lay.set_defaults(run=add)
    actions.add_parser("list", help="list your own gazetteers").set_defaults(run=own)
    drop = actions.add_parser("remove", help="remove a gazetteer of your own")
    drop.add_argument("name", metavar="NAME")
    drop.set_defaults(run=remove)


@contextmanager
def _told(what: str) -> Iterator[Progress]:
    """Yields a function that shows a build's stages on standard error."""
    with bar(total=100, desc=what, bar_format="{l_bar}{bar}| {elapsed}{postfix}") as progress:

        def tell(stage: str, fraction: float) -> None:
            progress.set_postfix_str(stage, refresh=False)
            progress.update(max(0.0, min(fraction, 1.0) * 100 - progress.n))

        yield tell


def build(args: argparse.Namespace) -> int:
    from geo.gazetteer.build import build as build_gazetteer

    settings = Settings.load()
    path = args.output or settings.gazetteer_path
    if args.geonames is None and (args.alternate_names or args.hierarchy):
        raise GazetteerError("--alternate-names and --hierarchy go with --geonames.")
    if not (args.if_missing and _current(path, full=args.geonames is not None)):
        if args.geonames is not None:
            _build_full(args, path, settings.gazetteer_path)
        else:
            with _told("Building the gazetteer") as tell:
                build_gazetteer(path, tell)
        sys.stdout.write(f"Built {path} ({path.stat().st_size / 1e6:.0f} MB).\n")
    wrong = [f"Your own gazetteer '{name}': {why}" for name, why in _shelf(settings).refresh() if why]
    sys.stderr.writelines(f"{sentence}\n" for sentence in wrong)
    return 1 if wrong else 0


def _current(path: Path, *, full: bool) -> bool:
    """Whether a good gazetteer is there. A full one stays good when a package changes: it would take long to make."""
    from geo.gazetteer.lookup import Gazetteer

    try:
        gazetteer = Gazetteer.open(path)
    except GazetteerError:
        return False
    return gazetteer.full or not (full or gazetteer.outdated())


def _build_full(args: argparse.Namespace, path: Path, base: Path) -> None:
    from geo.gazetteer.geonames.build import build as build_full

    with _told("Building the full gazetteer") as tell:
        reports = build_full(
            path,
            args.geonames,
            alternates=args.alternate_names,
            hierarchy=args.hierarchy,
            base=base,
            progress=tell,
        )
    for report in reports:
        sys.stderr.write(
            f"{report.table}: {report.lines:,} rows read, {report.kept:,} taken, {report.bad:,} refused.\n"
        )
        _say(report.shown, report.bad)


def _say(sentences: Iterable[str], count: int) -> None:
    """Writes sentences about rows on standard error, the first of them where there are many."""
    said = list(sentences)[:SAID]
    sys.stderr.writelines(f"  {sentence}\n" for sentence in said)
    if count > len(said):
        sys.stderr.write(f"  and {count - len(said):,} more\n")


def _shelf(settings: Settings) -> Shelf:
    from geo.gazetteer.overlay.store import Shelf

    return Shelf(settings.gazetteer_path, settings.data_dir / "gazetteers")


def add(args: argparse.Namespace) -> int:
    from geo.ingest.encodings import decoded

    data = args.file.read_bytes()
    name = args.name or re.sub(r"[^a-z0-9_-]+", "-", args.file.stem.lower()).strip("-_")[:40]
    text = decoded(data, args.file.name)
    geojson = args.file.suffix.lower() in (".geojson", ".json") or text.lstrip()[:1] == "{"
    reading = _shelf(Settings.load()).add(text, name=name, geojson=geojson)
    sys.stdout.write(
        f"{len(reading.rows):,} places of '{name}' now come before those of the gazetteer; "
        "an app that is running takes them up when it is started again.\n"
    )
    if reading.refused:
        sys.stderr.write(f"{len(reading.refused):,} rows were left out:\n")
        _say(reading.refused, len(reading.refused))
    if reading.warned:
        sys.stderr.write(f"{len(reading.warned):,} rows are doubtful:\n")
        _say(reading.warned, len(reading.warned))
    return 1 if reading.refused else 0


def own(args: argparse.Namespace) -> int:
    for one in _shelf(Settings.load()).list():
        sys.stdout.write(f"{one.name}\t{one.trouble or f'{one.places:,} places'}\t{one.source or 'source missing'}\n")
    return 0


def remove(args: argparse.Namespace) -> int:
    _shelf(Settings.load()).remove(args.name)
    sys.stdout.write(f"'{args.name}' is removed.\n")
    return 0


def info(args: argparse.Namespace) -> int:
    from geo.gazetteer.lookup import BUILD, opened

    gazetteer = opened(Settings.load().gazetteer_path)
    for line in _lines({"path": gazetteer.path, **gazetteer.info()}):
        sys.stdout.write(f"{line}\n")
    if changed := gazetteer.outdated():
        sys.stdout.write(f"built from other versions of: {', '.join(changed)}; '{BUILD} --if-missing' renews it\n")
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
