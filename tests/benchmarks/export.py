"""Speed and memory of the exports on a generated project: ``python -m tests.benchmarks.export`` prints JSON.

The project is made in a folder of its own: articles of five incidents each, with as many names, alternatives, entities
and quotes as an agency's report has; places are towns and units of the built gazetteer. Every export is a process of
its own, as a cron job's would be: what is measured is its whole wall time and its peak memory.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geo.config import Settings
from geo.exports.archive import line
from geo.gazetteer.lookup import opened
from geo.records import (
    Actor,
    Alternative,
    Analysis,
    Article,
    Casualty,
    Claimant,
    Cue,
    Entity,
    Incident,
    Place,
    Quote,
    Source,
    Timex,
    Toponym,
    When,
)
from geo.store.engine import engine_of
from geo.views.palette import TYPES

ROOT = Path(__file__).parents[2]
EACH = 5
"""Incidents of an article."""
SENTENCE = "On {day} September shells fell on {place}, the ministry of defence said, and {dead} soldiers were killed. "


def places(count: int = 3000) -> list[Place]:
    return opened(Settings.load().gazetteer_path).cities((-60.0, -180.0, 75.0, 180.0), limit=count)


def made(count: int, known: list[Place]) -> Iterator[Analysis]:
    """Yields as many analyses, each a little different; the same number gives the same ones."""
    kinds = list(TYPES)
    for n in range(count):
        text, incidents, toponyms, timexes, quotes = "", [], [], [], []
        for i in range(2 * EACH):
            place = known[(n * 7 + i * 13) % len(known)]
            day, start = 1 + (n + i) % 28, len(text)
            text += SENTENCE.format(day=day, place=place.name, dead=n % 90)
            at = text.index(place.name, start)
            near = tuple(Alternative(known[(n + i + k) % len(known)], 0.05) for k in range(3))
            toponyms.append(Toponym(at, at + len(place.name), place.name, "literal", 0.93, place, near))
            timexes.append(Timex(start + 3, start + 14, text[start + 3 : start + 14], "DATE", f"2022-09-{day:02}"))
            who = Source(at, at + 3, "the ministry", "Ministry of Defence", place.country_code)
            quotes.append(Quote(f"q{i + 1}", "indirect", ((start, at),), text[start:at], who, Cue(at, at + 3, "said")))
            if i % 2 == 0:
                when, dead = When(f"2022-09-{day:02}", None, i), (Casualty("killed", n % 90, n % 90, "soldiers", "AZ"),)
                claim = Claimant("Ministry of Defence", "AM") if n % 3 else None
                incidents.append(
                    Incident(
                        f"i{i // 2 + 1}",
                        start,
                        len(text) - 1,
                        kinds[(n + i) % 6],
                        "Armed clash",
                        text[start:at],
                        (i,),
                        when,
                        (Actor("Army", "initiator", "AM"),),
                        dead,
                        claim,
                        (f"q{i + 1}",),
                        0.8,
                    )
                )
        text += f"Report {n}."
        entities = tuple(Entity(t.start, t.end, t.text, "LOC") for t in toponyms) * 2
        article = Article(f"a{n}", text, f"Report {n}", "Agency", f"https://news.example/{n}", "en", "2022-09-29")
        parts = (entities, tuple(toponyms), tuple(timexes), tuple(quotes), tuple(incidents))
        yield Analysis(article, "en", *parts, {"pipeline": "en_dateline"})


def project(folder: Path, incidents: int) -> None:
    """Fills a new store, in bulk: that is not what is measured."""
    engine = engine_of(f"sqlite:///{folder / 'dateline.sqlite'}")
    into = "INSERT INTO articles (number, id, sha256, text, title, publisher, url) VALUES (?, ?, ?, ?, ?, ?, ?)"
    beside = "INSERT INTO analyses VALUES (?, 'en', '{}', ?, '2022-09-30 00:00:00.000000', ?)"
    with engine.begin() as connection:
        for n, analysis in enumerate(made(incidents // EACH, places()), 1):
            a = analysis.article
            connection.exec_driver_sql(into, (n, a.id, a.sha256, a.text, a.title, a.publisher, a.url))
            connection.exec_driver_sql(beside, (n, EACH, line(analysis).decode()))
    engine.dispose()


def measured(folder: Path, name: str) -> dict[str, float]:
    """Returns seconds and megabytes of one export."""
    target = folder / f"out.{name}"
    command = [sys.executable, "-m", "geo", "export", "--format", name, "--output", str(target), "--force"]
    begun = time.perf_counter()
    child = subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, "DATELINE_DATA_DIR": str(folder)}, stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(child.pid, 0)
    taken = time.perf_counter() - begun
    if status:
        sys.exit(f"{' '.join(command)} failed")
    return {
        "seconds": round(taken, 2),
        "cpu_seconds": round(usage.ru_utime + usage.ru_stime, 2),
        "peak_megabytes": round(usage.ru_maxrss / 1024),
        "file_megabytes": round(target.stat().st_size / 1e6, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--incidents", type=int, nargs="+", default=[50_000])
    parser.add_argument("--formats", nargs="+", default=["geojson"])
    args = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
    figures: dict[str, Any] = {}
    for size in args.incidents:
        with tempfile.TemporaryDirectory() as folder:
            project(Path(folder), size)
            for name in args.formats:
                runs = [measured(Path(folder), name) for _ in range(3)]
                figures.setdefault(name, {})[str(size)] = min(runs, key=lambda run: run["seconds"])
                print(name, size, figures[name][str(size)], file=sys.stderr)
    print(json.dumps({"export": figures}))


if __name__ == "__main__":
    main()
