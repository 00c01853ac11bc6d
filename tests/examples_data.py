"""Writes the dispatches as data in every format: ``python -m tests.examples_data docs/examples``.

``make examples-data`` calls it. The command line does the work, on a project that holds the dispatches alone and lies
in a folder of its own.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from geo.analysis import Analyzer
from geo.cli import main as command
from geo.cli_export import NAMES, SUFFIXES
from geo.config import Settings
from geo.ingest import files
from geo.store import Repository

SEEDS = Path(__file__).parents[1] / "seeds"
NAMED = {"timelinejs": "incidents-timeline.json", "project": "project.zip", "jsonl": "analyses.jsonl"}


def main(folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        os.environ["DATELINE_DATA_DIR"] = data
        settings = Settings.load()
        store = Repository.open(settings.store_url)
        paths = sorted(path for path in SEEDS.glob("*.md") if path.name != "SOURCES.md")
        # When they were retrieved is left out: it would be another file each time.
        articles = (replace(files.read(p.name, p.read_bytes()), id=p.stem, retrieved=None) for p in paths)
        for analysis in Analyzer(settings.gazetteer_path).analyse_many(articles):
            store.add(analysis)
        suffix = {name: end for end, name in SUFFIXES.items()}
        options = {name: ["--events"] for name in NAMES if name not in ("project", "jsonl")}
        for name in NAMES:
            target = folder / NAMED.get(name, f"incidents{suffix[name]}")
            if command(["export", "--force", "--format", name, "--output", str(target), *options.get(name, [])]):
                return 1
        store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
