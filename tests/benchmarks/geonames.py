"""Time and memory of the full build on generated files: ``python -m tests.benchmarks.geonames --rows 1000000 4000000``.

Prints one JSON line: for each size the seconds on the clock and of the processors, the peak memory of all processes
together (each page counted once), the disk that the work took at its peak for each byte of the tables, and the size of
the result; then the minutes that the line through the smallest and the largest gives for GeoNames' 13 million rows. On
a machine with other work the time on the clock says little; that of the processors is what a single idle one would
take. The embedded build that the full one starts from is made beforehand and not counted. Too long for the gate.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import zipfile
from pathlib import Path
from time import monotonic
from typing import Any

from geo.config import Settings
from geo.errors import GazetteerError
from geo.gazetteer.build import build
from geo.gazetteer.lookup import Gazetteer
from tests.benchmarks.generated import write

ROOT = Path(__file__).parents[2]
WHOLE = 13_000_000
EVERY_S = 0.5


def family(pid: int) -> list[int]:
    """A process and all its descendants."""
    found = [pid]
    for parent in found:
        try:
            told = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii")
        except OSError:
            continue
        found += map(int, told.split())
    return found


def memory(pid: int) -> int:
    """Bytes that a process holds; pages that it shares with others are divided among them."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def disk(folder: Path) -> int:
    """Bytes of the files below a folder that are there at this moment."""
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size
        except OSError:
            continue
    return total


def measured(command: list[str], folder: Path) -> dict[str, float]:
    """Runs a command and watches it; ``folder`` is where it works."""
    begun, before = monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    peak = {"memory": 0, "disk": 0}
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, cwd=ROOT, env={**os.environ, "OMP_NUM_THREADS": "1"}
    ) as running:
        over = threading.Event()

        def watch() -> None:
            while not over.wait(EVERY_S):
                peak["memory"] = max(peak["memory"], sum(map(memory, family(running.pid))))
                peak["disk"] = max(peak["disk"], disk(folder))

        watching = threading.Thread(target=watch)
        watching.start()
        status = running.wait()
        over.set()
        watching.join()
    if status:
        sys.exit(f"{' '.join(command)} ended with {status}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"seconds": monotonic() - begun, "processor_seconds": spent, **peak}


def figures(rows: int, base: Path, folder: Path) -> dict[str, Any]:
    """Builds once from files of so many rows."""
    files = write(folder, rows, base)
    tables = 0
    for path in files.values():
        with zipfile.ZipFile(path) as archive:
            tables += sum(member.file_size for member in archive.infolist())
    work = folder / "work"
    work.mkdir()
    target = work / "full.sqlite"
    command = [sys.executable, "-m", "geo", "gazetteer", "build", "--output", str(target)]
    for option, path in files.items():
        command += [f"--{option}", str(path)]
    found = measured(command, work)
    info = Gazetteer.open(target).info()
    return {
        "rows": rows,
        "seconds": round(found["seconds"], 1),
        "processor_seconds": round(found["processor_seconds"], 1),
        "rows_per_second": round(rows / found["seconds"]),
        "peak_memory_gb": round(found["memory"] / 1e9, 2),
        "disk_per_byte": round((found["disk"] - 2 * base.stat().st_size) / tables, 2),
        "megabytes": round(info["bytes"] / 1e6),
        "places": sum(n for kind, n in info["counts"].items() if kind not in ("names", "shapes")),
        "names": info["counts"]["names"],
    }


def line(small: dict[str, Any], large: dict[str, Any], what: str) -> float:
    """Extends the line through two sizes to the whole of GeoNames."""
    slope = (large[what] - small[what]) / max(large["rows"] - small["rows"], 1)
    value: float = large[what] + slope * (WHOLE - large["rows"])
    return value


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, nargs="+", default=[1_000_000, 4_000_000], help="sizes to build")
    parser.add_argument("--folder", type=Path, help="where to work (default: the folder for temporary files)")
    args = parser.parse_args()
    base = Settings.load().gazetteer_path
    try:
        if Gazetteer.open(base).outdated():
            build(base)
    except GazetteerError:
        build(base)
    sizes = []
    for rows in sorted(args.rows):
        with tempfile.TemporaryDirectory(dir=args.folder) as folder:
            sizes.append(figures(rows, base, Path(folder)))
    small, large = sizes[0], sizes[-1]
    result: dict[str, Any] = {"processors": os.cpu_count(), "load": round(os.getloadavg()[1], 1), "sizes": sizes}
    if large["rows"] > small["rows"]:
        result["minutes_of_13_million"] = round(line(small, large, "seconds") / 60, 1)
        result["processor_minutes_of_13_million"] = round(line(small, large, "processor_seconds") / 60, 1)
        result["gb_of_13_million"] = round(line(small, large, "peak_memory_gb"), 2)
    print(json.dumps({"geonames": result}))


if __name__ == "__main__":
    main()
