"""Speed of extraction and lookup on one core, after loading: ``python -m tests.benchmarks.speed`` prints JSON."""

from __future__ import annotations

import gzip
import json
import os
import resource
import statistics
import time
from pathlib import Path
from typing import Any

from threadpoolctl import threadpool_limits

from geo.analysis import Analyzer, detect_language
from geo.config import Settings
from geo.gazetteer.lookup import Gazetteer
from geo.ingest import files
from geo.nlp.load import SENTENCES, load
from geo.nlp.pipelines import annotate
from geo.nlp.resolver import resolve
from geo.records import Article

ROOT = Path(__file__).parents[2]
ROUNDS = 7
READING = ("dateline_timexes", "dateline_quotes", "dateline_incidents")
"""What stands on a pipeline, and is measured with everything."""


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
        begun = time.process_time()
        list(analyzer.analyse_many(texts))
        best = min(best, time.process_time() - begun)
    return words / best


def parsed_words_per_second(path: Path) -> float:
    """Of the pipelines by themselves: sentences, names, places, and tags, lemmas and a parse of every word."""
    read = [(load(a.language or detect_language(a.text) or "", path), a) for a in articles()]
    best = float("inf")
    for _ in range(ROUNDS):
        begun = time.process_time()
        for nlp, article in read:
            doc = nlp.make_doc(article.text)
            doc._.article = article
            for name, component in nlp.pipeline:
                if name in READING:
                    break
                doc = component(doc)
                if name == SENTENCES:
                    doc = annotate(nlp, doc)
        best = min(best, time.process_time() - begun)
    return sum(len(a.text.split()) for _, a in read) / best


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


def toponyms_per_second(path: Path) -> float | None:
    """Candidates and resolution of LGL's given spans, words and sentences being told; None without its data."""
    data = ROOT.parent / "shared" / "data" / "toponyms" / "en.lgl.jsonl.gz"
    if not data.is_file():
        return None
    with gzip.open(data, "rt", encoding="utf8") as lines:
        rows = [json.loads(line) for line in lines]
    nlp = load("en", path)
    sentences: Any = nlp.get_pipe("dateline_sentences")
    toponyms: Any = nlp.get_pipe("dateline_toponyms")
    docs = []
    for row in rows:
        doc = nlp.make_doc(row["text"])
        spans = tuple((t["start"], t["end"]) for t in row["toponyms"])
        doc._.article = Article(row["id"], row["text"], publisher=row.get("publisher"), toponyms=spans)
        docs.append(sentences(doc))
    best, count = float("inf"), sum(len(r["toponyms"]) for r in rows)
    for _ in range(3):
        begun = time.process_time()
        for doc in docs:
            resolve(*toponyms.given(doc), toponyms.where(doc._.article))
        best = min(best, time.process_time() - begun)
    return count / best


def opening(path: Path) -> dict[str, float]:
    """Milliseconds that opening the gazetteer takes, and megabytes by which it and a hundred lookups raise the peak."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    gazetteer = Gazetteer.open(path)
    taken = time.process_time() - begun
    for place in gazetteer.cities(None, limit=100):
        gazetteer.lookup(place.name)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"ms": round(taken * 1000, 1), "megabytes": round((after - before) / 1024, 1)}


def main() -> None:
    # One core, and one thread: several threads on one core only wait for each other.
    threadpool_limits(1)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    path = Settings.load().gazetteer_path
    opened = opening(path)
    analyzer = Analyzer(path)
    figures = {
        "extraction_words_per_second": round(words_per_second(analyzer)),
        "parsed_words_per_second": round(parsed_words_per_second(path)),
        "resolved_toponyms_per_second": round(toponyms_per_second(path) or 0),
        "gazetteer_open": opened,
        "gazetteer_megabytes": round(path.stat().st_size / 1e6, 1),
        "lookup_us": {k: round(v, 1) for k, v in lookup_microseconds(analyzer.gazetteer).items()},
    }
    print(json.dumps({"speed": figures}))


if __name__ == "__main__":
    main()
