"""``python -m geo.training``: trains and scores the models that the project ships."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from geo.config import Settings
from geo.errors import GeoError
from geo.training import resolver

SHARED = Path("../shared/data")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m geo.training", description=__doc__)
    tasks = parser.add_subparsers(dest="task", required=True)
    task = tasks.add_parser("resolver", help="the choice among the places of one name")
    task.add_argument("--data", type=Path, default=SHARED, help="folder of the research data (default: %(default)s)")
    task.add_argument("--score", action="store_true", help="only score by cross-validation; write no weights")
    args = parser.parse_args(arguments)
    try:
        figures = resolver.run(args.data, Settings.load().gazetteer_path, write=not args.score)
    except GeoError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(json.dumps({args.task: figures}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
