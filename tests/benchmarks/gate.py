"""Holds every figure to its floor: ``python -m tests.benchmarks.gate``, part of ``make check``.

``baseline.json`` names each figure by task and path in the JSON that the task prints, with the floor (``at_least``) or
ceiling (``at_most``) that it must hold, and what was measured when that was written. ``--write`` measures again and
tightens the bounds of accuracy; a bound is loosened only with ``--allow-lower``. Bounds of speed and size (``fixed``)
are the project's promises and stay as they are: machines differ, so what is measured is kept beside them.

The research data beside the checkout is bound by the digest of its files; where it is absent, its tasks are left out
and the gate says so.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
BASELINE = Path(__file__).with_name("baseline.json")
SLACK = 0.002
"""Accuracy may differ by this much between versions of Python and its libraries."""


def run(task: dict[str, Any]) -> dict[str, Any]:
    """Runs one task's command and returns the JSON object of its last line."""
    command = [sys.executable if part == "python" else part for part in task["command"]]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(task['command'])} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    for line in done.stdout.splitlines()[:-1]:
        print("  ", line)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def value(result: Any, path: list[str]) -> float:
    for key in path:
        result = result[key]
    return float(result)


def digest(files: list[str]) -> str:
    sums = hashlib.sha256()
    for name in files:
        sums.update((SHARED / name).read_bytes())
    return sums.hexdigest()


def holds(figure: dict[str, Any], measured: float) -> bool:
    if "at_least" in figure:
        return measured >= figure["at_least"]
    return measured <= figure["at_most"]


def rewrite(figure: dict[str, Any], measured: float, allow_lower: bool) -> None:
    """Records what was measured and tightens the bound of a figure that is not fixed."""
    figure["measured"] = measured
    if figure.get("fixed"):
        return
    lower = "at_least" in figure
    slack = 0.0 if measured == int(measured) else SLACK
    bound = round(measured - slack if lower else measured + slack, 4)
    key = "at_least" if lower else "at_most"
    better = bound > figure[key] if lower else bound < figure[key]
    if better or allow_lower:
        figure[key] = bound


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="measure again and tighten the bounds")
    parser.add_argument("--allow-lower", action="store_true", help="with --write: loosen bounds that no longer hold")
    parser.add_argument("--only", help="one task, by its name")
    args = parser.parse_args()
    baseline = json.loads(BASELINE.read_text(encoding="utf8"))
    failed = checked = 0
    for name, task in baseline["tasks"].items():
        if args.only not in (None, name):
            continue
        if task.get("data") and not SHARED.is_dir():
            print(f"{name}: left out, ../shared is not beside this checkout")
            continue
        if task.get("data"):
            found = digest(task["data"])
            if args.write:
                task["sha256"] = found
            elif found != task["sha256"]:
                print(f"{name}: the data is not that of the baseline; measure again with --write")
                failed += 1
                continue
        result = run(task)
        for figure in task["figures"]:
            measured = value(result, figure["path"])
            if args.write:
                rewrite(figure, measured, args.allow_lower)
            good = holds(figure, measured)
            checked, failed = checked + good, failed + (not good)
            bound = f"at least {figure['at_least']}" if "at_least" in figure else f"at most {figure['at_most']}"
            print(f"{'ok  ' if good else 'FELL'} {' / '.join(figure['path'])}: {measured:g} ({bound})", flush=True)
    if args.write:
        BASELINE.write_text(json.dumps(baseline, indent=1, ensure_ascii=False) + "\n", encoding="utf8")
    print(f"benchmark gate: {checked} figures hold, {failed} fell")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
