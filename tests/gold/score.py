"""Scores the program on the annotated Italian passages: ``python -m tests.gold.score [tune|held|own|news]``.

Prints one JSON object. ``--show`` lists what was missed and what was found in vain, but not for ``held``, which is only
scored. ``own``, our own texts and single lines of the news, and ``news``, texts in the manner of plain news, have
incidents alone. ``docs/annotation.md`` says what is annotated and how it is measured.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from geo.analysis import Analyzer
from geo.config import Settings
from geo.records import Article, to_json
from tests.gold import measures
from tests.gold.own import own
from tests.gold.passages import HERE, Reading, half, load, of_analysis, rows_of

OWN, LINES, NEWS = HERE / "own.it.incidents.txt", HERE / "it.kind.lines.json", HERE / "own.it.news.txt"


def _gold(name: str) -> Sequence[Reading]:
    if name == "news":
        return own(NEWS)
    return [*own(OWN), *load(LINES, rows_of())] if name == "own" else half(name)


def measure(gold: Sequence[Reading], found: Sequence[Reading]) -> dict[str, object]:
    """All figures of one reading held against another; both hold the same passages in the same order."""
    figures: dict[str, object] = {"passages": len(gold), "incidents": measures.incidents(gold, found)}
    if any(g.quotes for g in gold):
        figures["quotes"] = measures.quotes(gold, found)
    return figures


def read_by_program(gold: Sequence[Reading], analyzer: Analyzer) -> list[Reading]:
    """What the program takes from the same passages, each as an article without a date."""
    articles = [Article(id=p.id, text=p.text, language="it") for p in gold]
    return [
        of_analysis(to_json(analysis), article.text)
        for analysis, article in zip(analyzer.analyse_many(articles), articles, strict=True)
    ]


def differences(gold: Sequence[Reading], found: Sequence[Reading]) -> list[str]:
    """A line for each item that only one side has."""
    lines = []
    for g, f in zip(gold, found, strict=True):
        _, missed, alarms = measures.match(g.quotes, f.quotes, measures.quote_score, measures.overlaps_quote)
        for sign, items in (("-", missed), ("+", alarms)):
            lines += [f"{g.id} {sign} {q.kind}: {' … '.join(g.text[s:e] for s, e in q.content)}" for q in items]
        _, lost, false = measures.match(g.incidents, f.incidents, measures.incident_score, measures.overlaps_incident)
        for sign, events in (("-", lost), ("+", false)):
            lines += [f"{g.id} {sign} {i.subtype}: {g.text[i.spans[0][0] : i.spans[0][1]]}" for i in events]
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("half", nargs="?", choices=("tune", "held", "own", "news"), default="tune")
    parser.add_argument("--show", action="store_true", help="list what was missed (-) and found in vain (+)")
    args = parser.parse_args()
    if args.show and args.half == "held":
        sys.exit("'held' is only scored; --show works on the others")
    try:
        gold = _gold(args.half)
    except FileNotFoundError as error:
        sys.exit(f"{error.filename} is missing: the passages' text is not part of the repository")
    found = read_by_program(gold, Analyzer(Settings.load().gazetteer_path))
    if args.show:
        print("\n".join(differences(gold, found)))
    print(json.dumps({args.half: measure(gold, found)}, ensure_ascii=False))


if __name__ == "__main__":
    main()
