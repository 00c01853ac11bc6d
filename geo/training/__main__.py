"""``python -m geo.training``: makes the files of ``geo/models`` again, one subcommand a kind."""

from __future__ import annotations

import argparse
import sys

from geo.errors import GeoError
from geo.training import attribution_cli, grammar_cli, names_cli, resolver_cli


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m geo.training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    attribution_cli.register(commands)
    grammar_cli.register(commands)
    names_cli.register(commands)
    resolver_cli.register(commands)
    args = parser.parse_args(arguments)
    try:
        status: int = args.run(args)
    except GeoError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main())
