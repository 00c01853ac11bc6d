"""``python -m geo.training resolver``: the choice among the places of one name."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from geo.config import Settings
from geo.training import resolver


def register(commands: Any) -> None:
    parser = commands.add_parser("resolver", help="the choice among the places of one name")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="the research data")
    parser.add_argument("--score", action="store_true", help="only score by cross-validation; write no weights")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    figures = resolver.run(args.data, Settings.load().gazetteer_path, write=not args.score)
    sys.stdout.write(json.dumps({"resolver": figures}) + "\n")
    return 0
