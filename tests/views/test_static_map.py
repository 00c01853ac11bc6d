"""The map as a picture, on hand-made shapes and on the real ones."""

from __future__ import annotations

import io
import time
from dataclasses import replace

import pytest
from matplotlib.image import imread

from geo.errors import InputError
from geo.gazetteer.lookup import Gazetteer
from geo.records import Place
from geo.views import palette
from geo.views.frame import gathered, window
from geo.views.static_map import map_png
from tests.views.factory import EVIL, Shapes, analysis, place


class Land(Shapes):
    """A square of land around the test's places."""

    def basemap(self, level: str, bounds: object) -> list[dict[str, object]]:
        ring = [[44, 37], [49, 37], [49, 43], [44, 43], [44, 37]]
        keys = {"id": "x", "name": f"Land {level}", "country_code": "AZ", "label_lat": 40, "label_lon": 46}
        return [{"type": "Feature", "properties": keys, "geometry": {"type": "Polygon", "coordinates": [ring]}}]


def pixels(png: bytes) -> set[str]:
    """The colours of the picture, as written in a style sheet."""
    picture = (imread(io.BytesIO(png))[:, :, :3] * 255).round().astype(int).reshape(-1, 3)
    return {f"#{r:02X}{g:02X}{b:02X}" for r, g, b in set(map(tuple, picture.tolist()))}


def test_same_input_same_bytes() -> None:
    assert map_png([analysis()], Land()) == map_png([analysis()], Land())


def test_incidents_statements_land_and_sea_are_in_the_picture() -> None:
    near = analysis(
        toponyms=(*analysis().toponyms[:2], replace(analysis().toponyms[2], place=place("Seat", 40.0, 46.9, "city")))
    )
    colours = pixels(map_png([near], Land(), width=1200, height=800))
    assert {palette.colour("Explosions/Remote violence"), palette.STATEMENT, palette.LAND, palette.SEA} <= colours
    assert palette.STATEMENT not in pixels(
        map_png([replace(near, incidents=near.incidents[:1])], Land(), width=1200, height=800, statements=False)
    )


@pytest.mark.parametrize("size", [(640, 400), (1080, 1920), (1920, 1080)])
def test_size_is_as_asked(size: tuple[int, int]) -> None:
    png = map_png([analysis()], Land(), width=size[0], height=size[1], title=f"{EVIL} $x_{{2}}$ \\frac \x00 " * 9)
    assert imread(io.BytesIO(png)).shape[:2] == size[::-1]


def test_a_size_that_cannot_be_drawn_is_refused() -> None:
    with pytest.raises(InputError, match="640"):
        map_png([analysis()], Land(), width=20)


def test_nothing_to_show_is_a_map_of_the_world() -> None:
    assert palette.LAND in pixels(map_png([], Land(), width=800, height=500))


def test_window_spans_the_date_line_and_not_the_globe() -> None:
    fiji = [Place("a", "A", "city", -17.0, 179.0), Place("b", "B", "city", -17.0, -179.0)]
    view = window(fiji, [], (0, 0, 1000, 700))
    assert view.east - view.west < 20
    assert all(view.shows(p.lat, p.lon) for p in fiji)
    assert len(view.turns()) == 2


def test_shapes_keep_their_form() -> None:
    view = window([Place("a", "A", "city", 60.0, 25.0)], [], (0, 0, 1000, 500))
    x0, y0 = view.pixel(60, 25)
    x1, _ = view.pixel(60, 26)
    _, y1 = view.pixel(61, 25)
    assert (x1 - x0) / (y0 - y1) == pytest.approx(0.5, rel=0.02)


@pytest.mark.gazetteer
def test_a_sheet_takes_less_than_two_seconds(gazetteer: Gazetteer) -> None:
    found = gazetteer.place("country:AZ")
    assert found is not None
    begun = time.process_time()
    assert len(map_png([analysis()], gazetteer)) > 100_000
    assert time.process_time() - begun < 4.0  # twice the promise: machines differ


def test_rounding_does_not_move_the_westernmost_place_around_the_world() -> None:
    places = [Place(str(n), "x", "area", 40.0, 45.3 + n / 7, radius_km=38.1) for n in range(9)]
    view = window(places, [], (0, 0, 1440, 1080))
    assert view.east - view.west < 10


def test_one_place_far_from_all_others_does_not_shrink_the_scene() -> None:
    assert gathered([(40, 45), (40, 46), (39.5, 46), (40, 45.5), (38.9, -77)]) == [True] * 4 + [False]
    assert gathered([(40, 45), (38.9, -77)]) == [True, True]
