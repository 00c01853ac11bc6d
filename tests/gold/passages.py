"""The annotated passages: token ranges of KIND's lines, turned into running text and what is annotated in it."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geo.training.passages import TUNED, Layout, Span, corpus, read_rows

HERE = Path(__file__).parent
DATA = HERE.parents[2] / "shared" / "data"
FILES = {
    "tune": TUNED,
    "held": {"it.kind.held.json": "wn_train", "it.kind.held.dev.json": "wn_dev"},
}
"""The annotation files of each half, and the part of the corpus whose lines each counts."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Spans are characters of the passage's text."""

    kind: str
    content: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    name: str | None = None
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of casualties; None where an end is open. One that is ``optional`` may be found or not."""

    kind: str
    low: int | None
    high: int | None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class Actor:
    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Incident:
    """``spans``: in a gold, the trigger and then other mentions; of the program, the one span that it gives."""

    type: str
    subtype: str
    spans: tuple[Span, ...]
    places: tuple[Place, ...] = ()
    when: str | None = None
    casualties: tuple[Figure, ...] = ()
    claimed_by: str | None = None
    actors: tuple[Actor, ...] = ()
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What somebody, or the program, takes from one passage."""

    id: str
    text: str
    quotes: tuple[Quote, ...] = ()
    incidents: tuple[Incident, ...] = ()
    sentences: tuple[Span, ...] = ()


def rows_of(part: str = "wn_train") -> list[list[str]]:
    """The tokens of each line of a part of the corpus, in order.

    Raises:
        FileNotFoundError: the research data is not beside this checkout.
    """
    return read_rows(corpus(DATA, part))


def load(path: Path, rows: list[list[str]]) -> list[Reading]:
    """Reads an annotation file.

    Raises:
        ValueError: a passage stands in it twice, or a range lies outside its passage.
    """
    passages = json.loads(path.read_text(encoding="utf8"))
    twice = [name for name, n in Counter(p["id"] for p in passages).items() if n > 1]
    if twice:
        raise ValueError(f"{path.name}: twice in the file: {', '.join(twice)}")
    return [reading(p, rows) for p in passages]


def half(name: str) -> list[Reading]:
    """All passages of a half, "tune" or "held".

    Raises:
        FileNotFoundError: the research data is not beside this checkout.
    """
    return [p for file, part in FILES[name].items() for p in load(HERE / file, rows_of(part))]


def reading(passage: dict[str, Any], rows: list[list[str]]) -> Reading:
    """One passage of an annotation file, its token ranges turned into characters."""
    first, last = passage["sentences"]
    at = Layout(rows[first : last + 1], first)
    return Reading(
        id=passage["id"],
        text=at.text,
        quotes=tuple(_quote(q, at) for q in passage["quotes"]),
        incidents=tuple(_incident(i, at) for i in passage["incidents"]),
        sentences=tuple((line[0][0], line[-1][1]) for line in at.tokens),
    )


def _quote(quote: dict[str, Any], at: Layout) -> Quote:
    return Quote(
        kind=quote["kind"],
        content=tuple(at.span(c) for c in quote["content"]),
        source=tuple(at.span(s) for s in quote["source"] or ()),
        name=at.words(quote["name"]),
        doubtful=quote["doubtful"],
    )


def _incident(incident: dict[str, Any], at: Layout) -> Incident:
    return Incident(
        type=incident["type"],
        subtype=incident["subtype"],
        spans=tuple(at.span(t) for t in (incident["trigger"], *incident["mentions"])),
        places=tuple(Place(at.span(t), at.words(t) or "") for t in incident["toponyms"]),
        when=incident["when"],
        casualties=tuple(Figure(**c) for c in incident["casualties"]),
        claimed_by=at.words(incident["claimed_by"]),
        actors=tuple(Actor(a["role"], at.words(a["name"]) or "") for a in incident["actors"]),
        doubtful=incident["doubtful"],
    )


def of_analysis(analysis: dict[str, Any], text: str) -> Reading:
    """What the program takes from a passage, from an object of the interface."""
    toponyms = analysis["toponyms"]
    return Reading(
        id=analysis["id"],
        text=text,
        quotes=tuple(
            Quote(
                kind=q["kind"],
                content=tuple((s, e) for s, e in q["spans"]),
                source=((q["source"]["start"], q["source"]["end"]),) if q.get("source") else (),
                name=q["source"]["name"] if q.get("source") else None,
            )
            for q in analysis["quotes"]
        ),
        incidents=tuple(
            Incident(
                type=i["type"],
                subtype=i["subtype"],
                spans=((i["start"], i["end"]),),
                places=tuple(
                    Place((toponyms[n]["start"], toponyms[n]["end"]), toponyms[n]["text"]) for n in i["toponyms"]
                ),
                when=i["when"]["begin"] if i.get("when") else None,
                casualties=tuple(Figure(c["kind"], c["low"], c["high"]) for c in i["casualties"]),
                claimed_by=i["claimed_by"]["name"] if i.get("claimed_by") else None,
                actors=tuple(Actor(a["role"], a["name"]) for a in i["actors"]),
            )
            for i in analysis["incidents"]
        ),
    )
