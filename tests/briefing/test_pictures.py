"""The pictures inside a briefing: small, and in the colours that were drawn."""

from __future__ import annotations

import io

from PIL import Image

from geo.briefing.pictures import light, pictures
from geo.briefing.plan import Plan
from geo.briefing.view import view
from geo.views import palette
from geo.views.static_map import map_png
from tests.views.factory import analysis
from tests.views.test_static_map import Land, pixels


def test_fewer_colours_are_smaller_and_the_flat_ones_stay() -> None:
    png = map_png([analysis()], Land(), width=900, height=600, listed=False)
    small = light(png)
    assert len(small) < 0.7 * len(png)
    assert Image.open(io.BytesIO(small)).size == (900, 600)
    wanted = {palette.LAND, palette.SEA, "#FFFFFF", palette.colour("Explosions/Remote violence")}
    assert wanted <= pixels(light(png))


def test_only_what_the_plan_shows_is_drawn() -> None:
    shown = view([analysis()])
    assert pictures(shown, Plan().only(["timeline"]), Land()).map is None
    assert pictures(shown, Plan().only(["map"]), Land()).timeline is None
