"""Grouping at scale, and on the dispatches against a reader: ``python -m tests.benchmarks.events`` prints JSON."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

from threadpoolctl import threadpool_limits

from geo.analysis import Analyzer
from geo.config import Settings
from geo.events import Grouping, group
from geo.ingest import files
from tests.events.gold import b_cubed, expected
from tests.events.reports import many

ROOT = Path(__file__).parents[2]
INCIDENTS = 20_000


def main() -> None:
    threadpool_limits(1)
    reports = many(INCIDENTS, days=365)
    begun = time.process_time()
    found = Grouping(reports)
    taken = time.process_time() - begun
    paths = [p for p in sorted((ROOT / "seeds").glob("*.md")) if p.name != "SOURCES.md"]
    articles = [replace(files.read(p.name, p.read_bytes()), id=p.stem) for p in paths]
    analyses = list(Analyzer(Settings.load().gazetteer_path).analyse_many(articles))
    precision, recall, f1 = b_cubed(group(analyses), expected(analyses))
    figures = {
        "incidents_per_second": round(INCIDENTS / taken),
        "comparisons_per_incident": round(found.comparisons / INCIDENTS, 1),
        "b_cubed": {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)},
    }
    print(json.dumps({"events": figures}))


if __name__ == "__main__":
    main()
