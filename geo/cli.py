"""The command line: ``python -m geo …``. Errors are one sentence on standard error.

Exit status: 0 done; 1 something could not be done; 2 the command was not understood; 130 stopped by the user.
"""

from __future__ import annotations

import argparse
import os
import sys

from geo import (
    cli_add,
    cli_brief,
    cli_doctor,
    cli_events,
    cli_export,
    cli_extract,
    cli_gazetteer,
    cli_geocode,
    cli_screenshot,
)
from geo.errors import GeoError

STOPPED = 130
COMMANDS = (
    cli_extract,
    cli_add,
    cli_events,
    cli_gazetteer,
    cli_geocode,
    cli_export,
    cli_brief,
    cli_screenshot,
    cli_doctor,
)
"""In the order in which they are listed."""


def main(argv: list[str] | None = None) -> int:
    """Runs one command and returns the exit status; argparse itself exits with 2 on a usage error."""
    parser = argparse.ArgumentParser(
        prog="python -m geo",
        description="Turns reporting into a map, a timeline and a record of who said what.",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in COMMANDS:
        module.register(commands)
    args = parser.parse_args(argv)
    try:
        status: int = args.run(args)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return STOPPED
    except BrokenPipeError:
        # Who read our output has gone (`| head`). Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except GeoError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"{_sentence(error)}\n")
        return 1


def _sentence(error: OSError) -> str:
    reason = (error.strerror or str(error)).lower()
    return f"{error.filename}: {reason}." if error.filename else f"The operating system refused: {reason}."
