"""The map widget: the base map that stays, the layer that changes, and whether online tiles can be had."""

from __future__ import annotations

import socket
import urllib.parse
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait

import streamlit as st
from streamlit_folium import st_folium

from geo.gazetteer.lookup import Gazetteer
from geo.records import Analysis
from geo.views import map as view
from geo.views.filters import Filters
from geo.views.items import Happening

KEY = "map"


@st.cache_data(ttl=300, show_spinner=False)
def online(asked: bool) -> list[str]:
    """Returns the online layers on offer: none unless the settings ask for them and their servers answer in time."""
    if not asked:
        return []
    pool = ThreadPoolExecutor(len(view.ONLINE))  # a resolver without a network may hang for longer than any timeout
    answers = {name: pool.submit(_answers, name) for name in view.ONLINE}
    wait(answers.values(), timeout=1.5)
    pool.shutdown(wait=False, cancel_futures=True)
    return [name for name, answer in answers.items() if answer.done() and answer.result()]


def _answers(name: str) -> bool:
    host = urllib.parse.urlsplit(view.ONLINE[name].build_url(x=0, y=0, z=0)).hostname
    try:
        with socket.create_connection((host, 443), timeout=1.2):
            return True
    except OSError:
        return False


@st.cache_data(show_spinner=False, max_entries=64)
def content(
    stamp: tuple[object, ...],
    _shown: Sequence[Happening],
    _analyses: Sequence[Analysis],
    _gazetteer: Gazetteer,
    statements: bool,
    layer: str | None,
) -> str:
    """The layer's content, kept by ``stamp``: what is shown, as :func:`stamp_of` names it."""
    return view.content(_shown, _analyses, _gazetteer, statements=statements, online=layer)


def stamp_of(analyses: Sequence[Analysis], filters: Filters, version: str) -> tuple[object, ...]:
    """Returns what the layer's content depends on; analyses are frozen, so that equal ones hash alike."""
    return (
        version,
        repr(filters),
        *(hash((a.article.id, a.article.sha256, a.toponyms, a.incidents)) for a in analyses),
    )


def draw(data: str, version: str, layer: str | None, on_select: Callable[[object], None]) -> None:
    """Draws the map; a click on an item calls ``on_select`` with its id."""

    def changed() -> None:
        value = st.session_state.get(KEY) or {}
        on_select(value.get("item"))

    groups = [view.layer(data)]
    if layer:
        groups.insert(0, view.tiles(layer))
    st_folium(
        view.base(version),
        key=KEY,
        height=560,
        use_container_width=True,
        returned_objects=[],
        feature_group_to_add=groups,
        on_change=changed,
    )
