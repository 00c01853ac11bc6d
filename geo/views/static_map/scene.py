"""What a static map shows: places with what happened there, districts, places of statements, and its window."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from geo.gazetteer.lookup import Gazetteer
from geo.records import Analysis, Place, Toponym
from geo.views.canvas import Box
from geo.views.frame import KM_PER_DEGREE, Window, gathered, window
from geo.views.items import Happening, credits_due, happenings
from geo.views.sheet import name
from geo.views.wording import Wording

UNSURE = 0.5
"""A place scored lower is drawn hollow, as is a place no finer than a country; the same as on the screen's map."""
FAR_KM = 900.0
CROWD = 24
"""With more places than this each has one mark for all kinds of incident, and its name is set smaller."""
PUSHES = 24
"""How often marks that overlap push each other apart."""
NAMED = 8
"""How many places beyond the edge are named."""
Point = tuple[Toponym, list[Happening]]
Districts = dict[str, tuple[Toponym, dict[str, Any] | None]]


@dataclass(frozen=True, slots=True)
class Scene:
    """``points``, ``spoken`` and ``passing`` lie in the window; ``lost`` are those that do not, by name."""

    found: Sequence[Happening]
    districts: Districts
    view: Window
    points: Sequence[Point]
    spoken: Sequence[Place]
    passing: Sequence[Place]
    lost: Sequence[str]
    lost_statements: Sequence[str]
    credits: Sequence[str]

    @property
    def crowded(self) -> bool:
        return len(self.points) > CROWD

    def width(self, found: Sequence[Happening]) -> int:
        """Returns how many marks stand side by side for what happened at one place."""
        return 1 if self.crowded else len({h.incident.type for h in found})

    @property
    def signs(self) -> dict[str, bool]:
        """Which signs besides the kinds of incident the map carries."""
        return {
            "guess": any(guessed(t) for t, _ in self.points),
            "spoken": bool(self.spoken),
            "passing": bool(self.passing),
            "district": any(shape for _, shape in self.districts.values()),
            "around": any(shape is None for _, shape in self.districts.values()),
        }

    def spots(self, radius: float) -> list[tuple[float, float]]:
        """Returns where each point's mark stands in pixels, moved by less than its own size where two would overlap."""
        places = [t.place for t, _ in self.points]
        true = np.array([self.view.pixel(p.lat, p.lon) for p in places if p], dtype=float).reshape(-1, 2)
        wide = np.array([(self.width(found) - 1) * 0.95 for _, found in self.points]) * radius
        spots = true + np.arange(len(true))[:, None] * [1e-6, 1e-6]  # two at one point part as well
        for _ in range(PUSHES if len(true) > 1 else 0):
            apart = spots[:, None] - spots[None]
            gaps = apart.copy()
            gaps[..., 0] = np.sign(apart[..., 0]) * np.maximum(abs(apart[..., 0]) - wide[:, None] - wide[None], 0)
            far = np.hypot(gaps[..., 0], gaps[..., 1])
            np.fill_diagonal(far, np.inf)
            lack = np.clip(2.15 * radius - far, 0, None)
            if not lack.any():
                break
            long = np.maximum(np.hypot(apart[..., 0], apart[..., 1]), 1e-9)
            spots = spots + (apart / long[..., None] * lack[..., None] / 2).sum(axis=1) * 0.8
            moved = spots - true
            length = np.maximum(np.hypot(moved[:, 0], moved[:, 1]), 1e-9)[:, None]
            spots = true + moved * np.minimum(1.0, 1.6 * radius / length)
        return [(float(x), float(y)) for x, y in spots]

    def notes(self, w: Wording) -> list[str]:
        """Says what the map does not show, and whose its places are."""
        notes = []
        if lost := sum(not h.placed for h in self.found):
            notes.append(w.counted("unplaced", lost))
        if self.lost:
            notes.append(w("map.beyond", names=w.listed(list(self.lost), NAMED)))
        if self.lost_statements:
            notes.append(w("map.statements_beyond", names=w.listed(list(self.lost_statements), NAMED)))
        return notes + [w("map.places", credit=credit) for credit in self.credits]


def scene(
    analyses: Sequence[Analysis],
    gazetteer: Gazetteer,
    box: Box,
    inset: tuple[float, float],
    statements: bool,
    w: Wording,
) -> Scene:
    """Returns the scene of the analyses in a box of the picture, clear of an inset at its lower left."""
    found = happenings(analyses)
    marked = _marked(found)
    districts = _districts(analyses, gazetteer)
    view = _view(marked, districts, analyses, box, inset)
    points = [p for p in marked if (at := p[0].place) and view.shows(at.lat, at.lon)]
    everywhere = _spoken(analyses) if statements else []
    spoken = [p for p in everywhere if view.shows(p.lat, p.lon)]
    drawn = {t.place.id for t, _ in marked if t.place} | {p.id for p in spoken}
    return Scene(
        found,
        districts,
        view,
        points,
        spoken,
        [p for p in _passing(analyses, drawn) if view.shows(p.lat, p.lon)],
        list(dict.fromkeys(name(p[0], w) for p in marked if p not in points)),
        [w.country(p.country_code) or p.name if p.kind == "country" else p.name for p in everywhere if p not in spoken],
        credits_due(analyses),
    )


def guessed(toponym: Toponym) -> bool:
    """Whether a place is drawn hollow: one that is doubtful, or no finer than a country."""
    return toponym.score < UNSURE or (toponym.place is not None and toponym.place.kind == "country")


def _marked(found: Sequence[Happening]) -> list[Point]:
    """Returns each place where something happened, with what happened there, in the order of the text."""
    places: dict[str, Point] = {}
    for happening in found:
        for n in happening.incident.toponyms:
            toponym = happening.analysis.toponyms[n]
            if toponym.place is None:
                continue
            known = places.setdefault(toponym.place.id, (toponym, []))
            if toponym.score > known[0].score:
                places[toponym.place.id] = known = (toponym, known[1])
            if happening not in known[1]:
                known[1].append(happening)
    return list(places.values())


def _districts(analyses: Iterable[Analysis], gazetteer: Gazetteer) -> Districts:
    """Returns the regions that the text names as places where something is, by id, with outlines where known."""
    out: Districts = {}
    for analysis in analyses:
        for toponym in analysis.toponyms:
            place = toponym.place
            if toponym.role == "literal" and place and place.kind == "area" and place.id not in out:
                out[place.id] = (toponym, gazetteer.outline(place.id))
    return out


def _passing(analyses: Iterable[Analysis], drawn: set[str]) -> list[Place]:
    """Returns towns that the text names as places and that have no other sign on the map."""
    found: dict[str, Place] = {}
    for toponym in itertools.chain.from_iterable(a.toponyms for a in analyses):
        place = toponym.place
        if toponym.role == "literal" and place and place.kind not in ("country", "area") and place.id not in drawn:
            found.setdefault(place.id, place)
    return list(found.values())


def _spoken(analyses: Iterable[Analysis]) -> list[Place]:
    found: dict[str, Place] = {}
    for toponym in itertools.chain.from_iterable(a.toponyms for a in analyses):
        if toponym.role == "associative" and toponym.place:
            found.setdefault(toponym.place.id, toponym.place)
    return list(found.values())


def _view(
    marked: Sequence[Point],
    districts: Districts,
    analyses: Iterable[Analysis],
    box: Box,
    inset: tuple[float, float],
) -> Window:
    """The incidents' places decide; without incidents the places named, and without these the places of statements.

    A place no finer than a country does not widen the window beyond the neighbourhood of the finer ones.
    """
    toponyms = [t for a in analyses for t in a.toponyms]
    for chosen in (
        [t for t, _ in marked],
        [t for t in toponyms if t.role == "literal"],
        toponyms,
    ):
        places = list({t.place.id: t.place for t in chosen if t.place}.values())
        fine = [p for p in places if p.kind != "country"]
        fine = [p for p, near in zip(fine, gathered([(p.lat, p.lon) for p in fine]), strict=True) if near]
        if fine:
            near = [p for p in places if p.kind == "country" and min(_km(p, f) for f in fine) < FAR_KM / 3]
            shapes = [s for p in fine if p.id in districts and (s := districts[p.id][1])]
            return window([*fine, *near], shapes, box, inset)
        if places:
            return window(places, [], box, inset)
    return window([], [], box)


def _km(a: Place, b: Place) -> float:
    mean = math.cos(math.radians((a.lat + b.lat) / 2))
    return math.hypot(a.lat - b.lat, ((a.lon - b.lon + 180) % 360 - 180) * mean) * KM_PER_DEGREE
