"""How well events agree with a reader's: B-cubed over the accounts that both have (Bagga and Baldwin 1998)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from geo.accounts import Event
from geo.records import Analysis

GOLD = Path(__file__).with_name("gold.json")


def expected(analyses: Iterable[Analysis]) -> dict[str, str]:
    """Returns the reader's happening of each account, by its id, that an analysis has."""
    own = {a.article.id: a for a in analyses}
    found: dict[str, str] = {}
    for happening, mentions in json.loads(GOLD.read_text(encoding="utf8"))["happenings"].items():
        for article, words, *kind in mentions:
            analysis = own.get(article)
            if analysis is None:
                continue
            at = analysis.article.text.index(words)
            for incident in analysis.incidents:
                inside = incident.start < at + len(words) and at < incident.end
                if inside and (not kind or incident.type == kind[0]):
                    found[f"{article}:{incident.id}"] = happening
    return found


def b_cubed(events: Sequence[Event], happening: dict[str, str]) -> tuple[float, float, float]:
    """Returns precision, recall and F1."""
    event = {a.id: e.id for e in events for a in e.accounts if a.id in happening}
    precision = recall = 0.0
    for one in event:
        together = {o for o in event if event[o] == event[one]}
        meant = {o for o in event if happening[o] == happening[one]}
        precision += len(together & meant) / len(together)
        recall += len(together & meant) / len(meant)
    p, r = precision / len(event), recall / len(event)
    return p, r, 2 * p * r / (p + r)
