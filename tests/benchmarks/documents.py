"""Briefings and pictures of a generated project: ``python -m tests.benchmarks.documents`` prints JSON.

Fifty articles of eight incidents about places of one region, as a fortnight of agency reports would give. The briefing
is timed as a cron job runs it, from the start of the process to the file; the map as the app draws it, with what it
needs already imported. Seconds are those of the processor, summed over its cores, so that other work on the machine
counts little; and because machines are sometimes half as fast for minutes, they are told as those of a machine that
does a fixed piece of work of the same kind, the yardstick, in ``YARDSTICK`` seconds. ``--keep FOLDER`` leaves the
project there, to be looked at.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from geo.config import Settings
from geo.gazetteer.lookup import Gazetteer, opened
from geo.records import (
    Actor,
    Analysis,
    Article,
    Casualty,
    Claimant,
    Incident,
    Place,
    Quote,
    Source,
    Toponym,
    When,
)
from geo.store import Repository

ARTICLES, INCIDENTS, QUOTES = 50, 8, 6
BOUNDS = (36.0, 40.0, 43.5, 52.0)
KINDS = (
    ("Explosions/Remote violence", "Shelling/artillery/missile attack"), ("Battles", "Armed clash"),
    ("Explosions/Remote violence", "Air/drone strike"), ("Protests", "Peaceful protest"),
    ("Violence against civilians", "Attack"), ("Strategic developments", "Agreement"), ("Riots", "Mob violence"),
)  # fmt: skip
LANDS = ("AM", "AZ", "GE", "IR", "TR", "RU")
ROUNDS = 5
YARDSTICK = 1.45
"""Seconds of ``REFERENCE`` on the project's machine at rest, when the promises of speed were measured."""
REFERENCE = """
import io, fontTools.subset, matplotlib.figure, sqlalchemy.orm
axes = matplotlib.figure.Figure((12, 8)).subplots()
for row in range(300):
    axes.text(row % 20 / 20, row / 300, f"Place {row}")
axes.figure.savefig(io.BytesIO(), format="png")
"""


def project(gazetteer: Gazetteer, articles: int = ARTICLES, seed: int = 1) -> list[Analysis]:
    """Returns as many analyses as asked for; the same seed gives the same ones."""
    chance = random.Random(seed)  # noqa: S311
    towns = gazetteer.cities(BOUNDS, limit=90)
    return [_analysis(n, towns, chance) for n in range(articles)]


def _analysis(n: int, towns: list[Place], chance: random.Random) -> Analysis:
    text, toponyms, incidents, quotes = "", list[Toponym](), list[Incident](), list[Quote]()
    for m in range(INCIDENTS):
        place, (kind, subtype), side = chance.choice(towns), chance.choice(KINDS), chance.choice(LANDS)
        start = len(text)
        text += f"The ministry in the capital said that fighting near {place.name} went on through the night, "
        at = text.index(place.name, start)
        text += "that positions were held and that both sides had asked for talks on the prisoners. "
        toponyms.append(Toponym(at, at + len(place.name), place.name, "literal", chance.uniform(0.3, 1), place))
        day = f"2022-09-{1 + (n + chance.randrange(4)) % 28:02}"
        low = chance.randrange(1, 90)
        harm = (Casualty("killed", low, chance.choice([low, None]), None, side),) if chance.random() < 0.4 else ()
        claimant = Claimant(f"Ministry of Defence {chance.randrange(9)}", side) if chance.random() < 0.7 else None
        when = When(day if chance.random() < 0.5 else f"{day}T{chance.randrange(24):02}:00+04:00")
        incidents.append(
            Incident(f"i{m}", start, len(text) - 1, kind, subtype, text[start : start + 90], (m,),
                     when if chance.random() < 0.8 else None, (Actor("army", "initiator", chance.choice(LANDS)),),
                     harm, claimant, (), 0.8)
        )  # fmt: skip
    for m in range(QUOTES):
        start = len(text)
        text += "We will answer every shot that is fired at our positions along the border. "
        name = f"Speaker {chance.randrange(40)}"
        quotes.append(Quote(f"q{m}", "direct", ((start, len(text) - 1),), text[start:-1],
                            Source(start, start + 2, "We", name, chance.choice(LANDS))))  # fmt: skip
    article = Article(
        f"a{n}", text, f"Report {n} from the border", f"Agency {n % 7}", f"https://example.org/{n}", "en",
        f"2022-09-{1 + n % 28:02}", "2022-10-01T08:00:00+00:00",
    )  # fmt: skip
    return Analysis(
        article, "en", (), tuple(toponyms), (), tuple(quotes), tuple(incidents), models={"pipeline": "none"}
    )


def briefings(folder: Path) -> dict[str, float]:
    """Returns the best of several rounds in seconds, for PDF and HTML, each from the start of a process."""
    brief = [sys.executable, "-m", "geo", "brief", "--force", "--output"]
    commands = {name: [*brief, str(folder / f"brief.{name}")] for name in ("pdf", "html")}
    commands["yardstick"] = [sys.executable, "-c", REFERENCE]
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(ROUNDS):  # in turn, so that a slow minute of the machine meets all of them
        for name, command in commands.items():
            begun = _children()
            subprocess.run(
                command, check=True, capture_output=True, env=os.environ | {"DATELINE_DATA_DIR": str(folder)}
            )
            best[name] = min(best[name], _children() - begun)
    slower = best.pop("yardstick") / YARDSTICK
    return {name: round(seconds / slower, 2) for name, seconds in best.items()}


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def pictures(analyses: list[Analysis], gazetteer: Gazetteer) -> float:
    """Returns the best of several maps of 1920 × 1080 in seconds."""
    from geo.views.static_map import map_png

    times = []
    for _ in range(ROUNDS + 1):
        begun = time.process_time()
        map_png(analyses, gazetteer)
        times.append(time.process_time() - begun)
    return round(min(times), 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave project and briefings there")
    kept = parser.parse_args().keep
    gazetteer = opened(Settings.load().gazetteer_path)
    analyses = project(gazetteer)
    with tempfile.TemporaryDirectory() as name:
        folder = kept or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        store = Repository.open(f"sqlite:///{folder / 'dateline.sqlite'}")
        for analysis in analyses:
            store.add(analysis)
        store.close()
        figures = {"brief_seconds": briefings(folder), "map_seconds": pictures(analyses, gazetteer)}
    print(json.dumps({"documents": figures}))


if __name__ == "__main__":
    main()
