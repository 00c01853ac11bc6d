"""``doctor``: what is installed, where data lies, what is missing and what to do about it."""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from geo.config import Settings
from geo.errors import GeoError

if TYPE_CHECKING:
    from geo.cli_common import Commands

REQUIREMENTS = Path(__file__).parent.parent / "requirements.txt"
PIN = re.compile(r"^([A-Za-z0-9_.\-]+)(?:\[[^\]]*\])?==(\S+)", re.MULTILINE)
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC_BROWSERS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. ``advice`` says what to do where it is not ``good``; without ``needed`` it only informs."""

    what: str
    found: str
    good: bool = True
    advice: str = ""
    needed: bool = True


def register(commands: Commands) -> None:
    parser = commands.add_parser("doctor", help="say what is installed, where data lies and what is missing")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    findings = list(examine(Settings.load()))
    for finding in findings:
        mark = "ok     " if finding.good else ("MISSING" if finding.needed else "absent ")
        sys.stdout.write(f"{mark}  {finding.what}: {finding.found}\n")
        if not finding.good and finding.advice:
            sys.stdout.write(f"         → {finding.advice}\n")
    missing = sum(finding.needed and not finding.good for finding in findings)
    sys.stdout.write(f"\n{missing} to mend.\n" if missing else "\nAll that Dateline needs is here.\n")
    return 1 if missing else 0


def examine(settings: Settings) -> Iterator[Finding]:
    """Yields every finding; nothing is made that is not there."""
    version = platform.python_version()
    yield Finding("Python", version, sys.version_info >= (3, 11), "Install Python 3.11 or newer, then run 'make run'.")
    yield Finding("system", platform.platform())
    yield from _packages()
    for name, folder, holds in (
        ("CACHE", settings.cache_dir, "what can be built again"),
        ("DATA", settings.data_dir, "your work"),
    ):
        writable = _writable(folder)
        advice = f"Make it writable, or set DATELINE_{name}_DIR to a folder that is."
        state = "writable" if writable else "not writable"
        yield Finding(f"{name.lower()} folder", f"{folder} ({holds}; {state})", writable, advice)
    yield _gazetteer(settings.gazetteer_path)
    yield _store(settings)
    yield Finding("network", "may be asked for tiles and geocoding" if settings.online else "is not asked for anything")
    yield _geocoders(settings)
    browser = next(filter(None, map(shutil.which, (*BROWSERS, *MAC_BROWSERS))), None)
    advice = "Only the browser tests need one: install Chromium or Chrome."
    yield Finding("Chromium", browser or "not found", browser is not None, advice, needed=False)


def _packages() -> Iterator[Finding]:
    if not REQUIREMENTS.is_file():
        yield Finding("packages", f"{REQUIREMENTS} is not here, so they were not compared", needed=False)
        return
    for name, wanted in PIN.findall(REQUIREMENTS.read_text(encoding="utf8")):
        try:
            found = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            yield Finding(name, "not installed", False, "Run 'make setup'.")
            continue
        same = found == wanted
        yield Finding(name, found if same else f"{found}, tried with {wanted}", same, "Run 'make setup'.", needed=False)


def _writable(folder: Path) -> bool:
    """Whether files can be put there; for a folder not made yet, whether it could be made."""
    for place in (folder, *folder.parents):
        if place.exists():
            return place.is_dir() and os.access(place, os.W_OK | os.X_OK)
    return False


def _gazetteer(path: Path) -> Finding:
    from geo.gazetteer.lookup import Gazetteer

    try:
        gazetteer = Gazetteer.open(path)
        info, changed = gazetteer.info(), gazetteer.outdated()
    except GeoError as error:
        return Finding("gazetteer", "cannot be used", False, str(error))
    found = f"{path} ({info['bytes'] / 1e6:.0f} MB, built {info.get('built', 'at an unknown time')})"
    if changed:
        found += f" from other versions of {', '.join(changed)}"
    return Finding("gazetteer", found, not changed, "Run 'python -m geo gazetteer build' to renew it.", needed=False)


def _geocoders(settings: Settings) -> Finding:
    if not settings.online or not settings.services:
        return Finding("geocoders", "the gazetteer alone; DATELINE_ONLINE=1 lets Nominatim and Photon be asked")
    asked = ", ".join(service.title for service in settings.services)
    when = "by the analyst, and while reading" if settings.online_extract else "only when the analyst asks"
    advice = "Set DATELINE_CONTACT to an e-mail address, so that who runs the servers can write to you."
    found = f"{asked}; {when}; contact sent: {settings.contact or 'none'}"
    return Finding("geocoders", found, bool(settings.contact), advice, needed=False)


def _store(settings: Settings) -> Finding:
    path = settings.data_dir / "dateline.sqlite"
    if not path.exists():
        return Finding("project", f"{path} (made when the app is first opened)")
    from geo.store import Repository

    try:
        repository = Repository.open(settings.store_url)
        count = len(repository.list())
    except GeoError as error:
        return Finding("project", "cannot be used", False, str(error))
    return Finding("project", f"{path} ({count} articles)")
