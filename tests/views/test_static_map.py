"""The map as a picture, on hand-made shapes and on the real ones."""

from __future__ import annotations

import io
import os
import re
import time
import warnings
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from matplotlib.image import imread
from PIL import Image
from pypdf import PdfReader

from geo.errors import InputError
from geo.gazetteer.lookup import Gazetteer
from geo.records import Place
from geo.views import palette
from geo.views.canvas import Canvas, Form, Type
from geo.views.frame import gathered, window
from geo.views.size import SHEETS, Size
from geo.views.static_map import map_picture, map_png
from geo.views.wording import wording
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


@pytest.mark.parametrize("form", ["png", "svg", "pdf"])
def test_same_input_same_bytes(form: Form) -> None:
    size = Size.named("640x480", 72)
    first, second = (map_picture([analysis()], Land(), size, form) for _ in range(2))
    assert first == second
    assert not re.search(rb"CreationDate|<dc:date>|20\d\d-\d\d-\d\dT", first)


@pytest.mark.parametrize("name", SHEETS)
def test_each_sheet_has_its_size_in_dots_and_in_points(name: str) -> None:
    size = Size.named(name, 100)
    wide, high = SHEETS[name]
    png = map_picture([analysis()], Land(), size, title="T " * 200)
    assert imread(io.BytesIO(png)).shape[:2] == (round(high * 100), round(wide * 100))
    assert round(Image.open(io.BytesIO(png)).info["dpi"][0]) == 100
    page = PdfReader(io.BytesIO(map_picture([analysis()], Land(), size, "pdf"))).pages[0]
    assert (page.mediabox.width / 72, page.mediabox.height / 72) == pytest.approx((wide, high), abs=0.01)


@pytest.mark.parametrize("text", ["a5", "20x20", "9000x9000", "1920", ""])
def test_a_size_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        Size.named(text)


def test_the_svg_asks_for_nothing_and_draws_letters_as_shapes() -> None:
    svg = map_picture([analysis()], Land(), Size.named("slide"), "svg", title=EVIL).decode("utf8")
    root = ElementTree.fromstring(svg)  # noqa: S314
    assert not [e for e in root.iter() if e.tag.endswith(("}text", "}script", "}image"))]
    links = [v for e in root.iter() for k, v in e.attrib.items() if k.endswith("href")]
    assert all(link.startswith("#") for link in links)


def test_the_words_are_those_of_the_language() -> None:
    english, italian = (map_png([analysis()], Land(), w=wording(code)) for code in ("en", "it"))
    assert english != italian


NAMES = ["Ереван", "Երևան", "თბილისი", "القاهرة", "Łódź Şuşa Ağdam"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("italic", [False, True])
@pytest.mark.parametrize("weight", ["normal", "bold"])
def test_no_letter_of_five_scripts_is_missing(name: str, italic: bool, weight: str) -> None:
    canvas = Canvas(400, 100)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # matplotlib warns of a letter that the font lacks
        canvas.text(20, 50, name, Type(30, weight=weight, italic=italic))  # type: ignore[arg-type]
        canvas.data()


def test_a_sheet_looks_as_it_did() -> None:
    """Compared with a picture kept beside this test, small and blurred, as machines draw letters a little apart."""
    png = map_png([analysis()], Land(), width=960, height=540, title="A sheet")
    kept = Path(__file__).parent / "sheet.png"
    if os.environ.get("RENEW_PICTURES"):
        kept.write_bytes(png)
    one, other = (_small(Image.open(source)) for source in (io.BytesIO(png), kept))
    apart = np.abs(one - other)
    assert apart.mean() < 1.5 and (apart > 40).mean() < 0.002
    moved = _small(Image.open(io.BytesIO(map_png([analysis("b", incidents=())], Land(), width=960, height=540))))
    assert np.abs(moved - other).mean() > 1.5  # the check sees another sheet


def _small(picture: Image.Image) -> np.ndarray:
    return np.asarray(picture.convert("RGB").resize((240, 135), Image.Resampling.BOX), dtype=float)


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
