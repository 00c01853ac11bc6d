"""``events``: the happenings that the stored articles tell of, their accounts side by side, as JSON lines."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from typing import TYPE_CHECKING, Any

from geo.config import Settings

if TYPE_CHECKING:
    from geo.accounts import Event
    from geo.cli_common import Commands


def register(commands: Commands) -> None:
    parser = commands.add_parser(
        "events",
        help="list the happenings of the stored articles",
        description="Writes one JSON object for each happening, earliest first: its accounts, why they are together, "
        "figures as ranges, and who contradicts whom. What an analyst has joined or split is as ruled.",
    )
    parser.add_argument("--several", action="store_true", help="only happenings that more than one account tells of")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from geo.events import group
    from geo.store import Repository

    settings = Settings.load()
    store = Repository.open(settings.store_url)
    analyses, corrections = store.list(), store.corrections()
    if corrections:
        from geo.corrections import Corrections
        from geo.gazetteer.lookup import opened

        laid = Corrections(corrections, opened(settings.gazetteer_path))
        analyses = [laid.applied(analysis) for analysis in analyses]
    for event in group(analyses, store.rulings()):
        if len(event.accounts) > 1 or not args.several:
            sys.stdout.buffer.write(json.dumps(_plain(event), ensure_ascii=False).encode("utf8", "replace") + b"\n")
    return 0


def _plain(event: Event) -> dict[str, Any]:
    told = dataclasses.asdict(event) | {"reasons": list(event.reasons), "joined_by": event.joined_by}
    for account, kept in zip(event.accounts, told["accounts"], strict=True):
        kept["id"], kept["speaker"] = account.id, account.speaker
    return told
