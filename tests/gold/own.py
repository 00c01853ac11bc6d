"""Texts of our own with their incidents marked, to find faults of incidents by.

A passage begins with ``== id``. ``{1 Armed clash|fights}`` marks a mention of its first incident and gives the
sub-type, ``{1|the battle}`` a further one; a question mark behind the sub-type says that it is doubtful.
"""

from __future__ import annotations

import re
from pathlib import Path

from geo.nlp.subtypes import TYPES
from geo.training.passages import HEADING
from tests.gold.passages import Incident, Reading, Span

MARK = re.compile(r"\{(\d+)(?: ([^|{}?]+)(\??))?\|([^{}]+)\}")


def own(path: Path) -> list[Reading]:
    """Reads a file of such texts.

    Raises:
        ValueError: an incident has no sub-type, or one that is unknown.
    """
    parts = HEADING.split(path.read_text(encoding="utf8"))
    return [_reading(name, body.strip()) for name, body in zip(parts[1::2], parts[2::2], strict=True)]


def _reading(name: str, body: str) -> Reading:
    text, at = "", 0
    spans: dict[str, list[Span]] = {}
    subtypes: dict[str, str] = {}
    doubtful: set[str] = set()
    for mark in MARK.finditer(body):
        number, subtype, doubt, words = mark.groups()
        text, at = text + body[at : mark.start()], mark.end()
        spans.setdefault(number, []).append((len(text), len(text) + len(words)))
        text += words
        if subtype:
            subtypes[number] = subtype
        if doubt:
            doubtful.add(number)
    for number in spans:
        if subtypes.get(number) not in TYPES:
            raise ValueError(f"Passage {name}: incident {number} has no sub-type that is known")
    incidents = (
        Incident(TYPES[subtypes[n]], subtypes[n], tuple(spans[n]), doubtful=n in doubtful)
        for n in sorted(spans, key=int)
    )
    return Reading(name, text + body[at:], incidents=tuple(incidents))
