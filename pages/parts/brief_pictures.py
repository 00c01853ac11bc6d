"""The map as a picture for slides and pages, and the Explore page as the browser shows it."""

from __future__ import annotations

import subprocess
import sys
from urllib.parse import urlencode

import streamlit as st

from geo.briefing.plan import Plan
from geo.briefing.view import View, address_of
from geo.cli_browser import chromium
from geo.errors import GeoError
from geo.gazetteer.lookup import Gazetteer
from geo.views.filters import Filters
from geo.views.size import SHEETS, Size
from geo.views.static_map import map_picture
from geo.views.wording import wording
from pages.parts import state

NAMES = {"slide": "Slide 16:9", "a4": "A4", "a4-portrait": "A4, upright", "square": "Square"}
TYPES = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}
LONGEST_S = 180


def offered(shown: View, plan: Plan, gazetteer: Gazetteer, found: Filters) -> None:
    """Draws the button behind which the pictures are."""
    with st.popover("Pictures", icon=":material/image:"):
        sheet = st.segmented_control(
            "Sheet", list(SHEETS), format_func=NAMES.__getitem__, default="slide", required=True, key="picture_sheet"
        )
        form = st.segmented_control(
            "Format", list(TYPES), format_func=str.upper, default="png", required=True, key="picture_form"
        )
        dpi = st.select_slider("Dots an inch", [72, 96, 144, 200, 300], value=144, key="picture_dpi",
                               disabled=form != "png")  # fmt: skip
        size = Size.named(str(sheet), float(dpi))

        def drawn() -> bytes:
            return map_picture(
                shown.drawn, gazetteer, size, form, title=plan.title or None, statements=found.statements,
                w=wording(plan.language),
            )  # fmt: skip

        wide, high = size.pixels
        told = f"Map, {wide:,} × {high:,}" if form == "png" else "Map"
        st.download_button(told, drawn, f"map-{sheet}.{form}", TYPES[str(form)], icon=":material/download:",
                           on_click="ignore", key="picture_map")  # fmt: skip
        if chromium():
            _browser(found)


def _browser(found: Filters) -> None:
    """Offers the Explore page as a Chromium shows it; taken by a process of its own, which can fail by itself."""
    st.caption("Or the Explore page exactly as a browser shows it:")
    query = urlencode(address_of(found))
    if st.button("Take it", icon=":material/photo_camera:", key="picture_take"):
        with st.spinner("A browser opens the page…"):
            try:
                st.session_state["picture_taken"] = query, _taken(query)
            except GeoError as error:
                state.problem(error)
    kept = st.session_state.get("picture_taken")
    if kept and kept[0] == query:
        st.download_button("Explore page, 1,440 × 900", kept[1], "explore.png", "image/png",
                           icon=":material/download:", on_click="ignore", key="picture_browser")  # fmt: skip


def _taken(query: str) -> bytes:
    port, base = st.get_option("server.port"), st.get_option("server.baseUrlPath").strip("/")
    own = f"http://127.0.0.1:{port}/{base}"
    command = [sys.executable, "-m", "geo", "screenshot", "--browser", "--output", "-", "--url", own, "--view", query,
               "--width", "1440", "--height", "900"]  # fmt: skip
    try:
        done = subprocess.run(command, capture_output=True, timeout=LONGEST_S, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        raise GeoError("The browser took too long for the picture; try again.") from error
    if done.returncode:
        raise GeoError(done.stderr.decode("utf8", "replace").strip().splitlines()[-1])
    return done.stdout
