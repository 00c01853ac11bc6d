"""The command line: python -m geo …"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from geo.analysis import Analyzer
from geo.config import Settings
from geo.records import Article, to_json


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m geo")
    commands = parser.add_subparsers(required=True)
    extract = commands.add_parser("extract")
    extract.add_argument("--input", required=True)
    extract.add_argument("--output", required=True)
    args = parser.parse_args(argv)
    analyzer = Analyzer(Settings.load().gazetteer_path)
    keys = ("id", "text", "title", "publisher", "url", "language", "published")
    rows = [json.loads(line) for line in Path(args.input).read_text(encoding="utf8").splitlines()]
    articles = [
        Article(
            **{k: r[k] for k in keys if k in r},
            toponyms=tuple((s, e) for s, e in r["toponyms"]) if "toponyms" in r else None,
        )
        for r in rows
    ]
    out = sys.stdout if args.output == "-" else open(args.output, "w", encoding="utf8")
    for analysis in analyzer.analyse_many(articles):
        out.write(json.dumps(to_json(analysis), ensure_ascii=False) + "\n")
    return 0
