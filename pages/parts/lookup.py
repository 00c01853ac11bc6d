"""Looking a place up on the Review page: in the gazetteer as one types, online when one asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import streamlit as st

from geo.config import CREDITS, TERMS, Service
from geo.errors import GeoError
from geo.records import Place
from geo.views.readings import Reading
from pages.parts import state
from pages.parts.problems import plain

ASKED = "review_online"


def wanted(reading: Reading) -> tuple[list[Place], str]:
    """Draws the search; returns the places found, the best first, and a word that changes with what was asked."""
    from geo.geocode.question import place_of

    search = st.text_input(
        "Search for a place", key=f"search_{reading.id}", placeholder="Another name for the place, in any language"
    ).strip()
    found: list[Place] = []
    if search:
        looked = state.look_up(search)
        found = [place_of(x) for x in looked.locations]
        for note in looked.notes:
            st.caption(plain(note))
        if not found:
            st.caption(f"The gazetteer has no place named {plain(search)}.")
    online = _online(reading, search or reading.toponym.text)
    return [*online, *found], f"{search}_{len(online)}"


def credit(places: Iterable[Place]) -> None:
    """Writes whose data the places are, where the terms of an online geocoder want it said."""
    for told in dict.fromkeys(CREDITS[p.source] for p in places if p.source in CREDITS):
        st.caption(f"Places by Nominatim and Photon: [{plain(told)}]({TERMS})")


def _online(reading: Reading, name: str) -> list[Place]:
    """Draws the button, where online geocoders may be asked, and what came of it; returns the places."""
    settings = state.settings()
    if not settings.online or not settings.services:
        return []
    who = _listed([service.name for service in settings.services])
    if st.button(f"Ask {who} for “{plain(name)}”", key="review_ask", icon=":material/language:"):
        with st.spinner(f"Asking {who}…"):
            _ask(reading, name)
    st.caption(plain(_sent(settings.services)))
    asked, places, notes = st.session_state.get(ASKED, ("", [], ()))
    if asked != f"{reading.id} {name}":
        return []
    for note in notes:
        st.warning(plain(note), icon=":material/cloud_off:")
    if not places and not notes:
        st.caption(f"{who} {'knows' if len(settings.services) == 1 else 'know'} no place named {plain(name)}.")
    return list(places)


def _ask(reading: Reading, name: str) -> None:
    from geo.geocode.question import place_of

    try:
        found = state.ask_online(name)
    except GeoError as error:
        state.problem(error)
        return
    st.session_state[ASKED] = (f"{reading.id} {name}", [place_of(x) for x in found.locations], found.notes)


def _sent(services: Sequence[Service]) -> str:
    return f"Sends this name, and nothing else of the article, to {_listed([s.domain for s in services])}."


def _listed(names: Sequence[str]) -> str:
    return " and ".join(names)
