"""Labels and marks of the static map keep out of each other's way."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

from geo.records import Incident
from geo.views.canvas import Canvas, Type
from geo.views.labels import Labels
from geo.views.static_map.scene import scene
from geo.views.wording import wording
from tests.views.factory import analysis, place
from tests.views.test_static_map import Land

BOX = (0.0, 0.0, 800.0, 600.0)


def placed(names: list[str], spots: list[tuple[float, float]]) -> tuple[Labels, list[bool]]:
    labels = Labels(Canvas(800, 600), BOX, 1.0)
    kind = Type(16)
    return labels, [labels.beside(*spot, 12, name, kind, far=True) for name, spot in zip(names, spots, strict=True)]


def test_names_at_one_spot_do_not_overlap() -> None:
    labels, shown = placed([f"Name {n}" for n in range(12)], [(400, 300)] * 12)
    assert all(shown)
    for (a, t, r, b), (left, top, right, bottom) in itertools.combinations(labels._taken, 2):
        assert left >= r or right <= a or top >= b or bottom <= t


def test_a_name_without_room_is_left_out_and_said() -> None:
    _, shown = placed(["Name"] * 400, [(400, 300)] * 400)
    assert shown[0] and not shown[-1]


def test_a_very_long_name_is_cut_to_a_part_of_the_window() -> None:
    labels, shown = placed(["x" * 300], [(400, 300)])
    assert shown == [True]
    (box,) = labels._taken
    assert box[2] - box[0] <= 0.35 * 800


def test_marks_of_neighbours_part_and_stay_near_their_places() -> None:
    near = (place("A", 39.70, 46.40, "city"), place("B", 39.7004, 46.4004, "city"), place("C", 41.5, 45.0, "city"))
    base = analysis()
    toponyms = tuple(replace(base.toponyms[0], place=p, text=p.name) for p in near)
    incident = Incident("i1", 0, 5, "Battles", "Armed clash", "", (0, 1, 2))
    found = scene([replace(base, toponyms=toponyms, incidents=(incident,))], Land(), BOX, (0, 0), True, wording())
    spots = found.spots(10)
    assert min(math.dist(a, b) for a, b in itertools.combinations(spots, 2)) > 19
    for spot, (toponym, _) in zip(spots, found.points, strict=True):
        assert math.dist(spot, found.view.pixel(toponym.place.lat, toponym.place.lon)) < 17
