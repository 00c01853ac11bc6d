"""Speed of extraction and lookup on one core, after loading: ``python -m tests.benchmarks.speed`` prints JSON."""

from __future__ import annotations

import json
import os
import statistics
import time
from pathlib import Path

from geo.analysis import Analyzer
from geo.config import Settings
from geo.gazetteer.lookup import Gazetteer
from geo.ingest import files
from geo.records import Article

ROOT = Path(__file__).parents[2]
ROUNDS = 7


def articles() -> list[Article]:
    """The project's dispatches, and the user's article where ../shared is at hand."""
    paths = sorted(p for p in (ROOT / "seeds").glob("*.md") if p.name != "SOURCES.md")
    paths += sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
    return [files.read(p.name, p.read_bytes()) for p in paths]


def words_per_second(analyzer: Analyzer) -> float:
    """The best of several rounds: other work on a machine only ever makes one slower."""
    texts = articles()
    words = sum(len(a.text.split()) for a in texts)
    list(analyzer.analyse_many(texts))  # loads both pipelines
    best = float("inf")
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        list(analyzer.analyse_many(texts))
        best = min(best, time.perf_counter() - begun)
    return words / best


def lookup_microseconds(gazetteer: Gazetteer) -> dict[str, float]:
    """Median and 99th percentile of an exact lookup of names that have been looked up before."""
    names = [p.name for p in gazetteer.cities((-60.0, -180.0, 75.0, 180.0), limit=500)]
    for name in names:
        gazetteer.lookup(name)
    taken = []
    for name in names * 4:
        begun = time.perf_counter_ns()
        gazetteer.lookup(name)
        taken.append((time.perf_counter_ns() - begun) / 1000)
    return {"median": statistics.median(taken), "p99": statistics.quantiles(taken, n=100)[98]}


def main() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    path = Settings.load().gazetteer_path
    begun = time.perf_counter()
    Gazetteer.open(path)
    opening = time.perf_counter() - begun
    analyzer = Analyzer(path)
    figures = {
        "extraction_words_per_second": round(words_per_second(analyzer)),
        "gazetteer_open_ms": round(opening * 1000, 1),
        "gazetteer_megabytes": round(path.stat().st_size / 1e6, 1),
        "lookup_us": {k: round(v, 1) for k, v in lookup_microseconds(analyzer.gazetteer).items()},
    }
    print(json.dumps({"speed": figures}))


if __name__ == "__main__":
    main()
