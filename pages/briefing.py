"""Briefing: the current view as a document to print, to send, or to put on a wall."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime

import streamlit as st

from geo.briefing.compose import compose
from geo.briefing.html import render
from geo.errors import GeoError
from geo.gazetteer.lookup import Gazetteer
from geo.records import Analysis
from geo.views import header, items
from geo.views.filters import Filters
from geo.views.static_map import map_png
from pages.parts import chrome, filters, rows, state

ARTICLES = "briefing_articles"


def page() -> None:
    rows.head("Briefing", "The current view, filters included, as one file that opens anywhere without a network.")
    try:
        gazetteer, analyses = state.gazetteer(), state.analyses()
    except GeoError as error:
        state.problem(error)
        return
    if not analyses:
        st.info("There is no article yet to brief on. Add one in the Library.", icon=":material/inbox:")
        return
    chosen = _articles(analyses)
    if not chosen:
        st.info("Choose at least one article.", icon=":material/inbox:")
        return
    everything = items.happenings(analyses)
    spoken = sum(t.role == "associative" and t.place is not None for a in analyses for t in a.toponyms)
    found = filters.sidebar(everything, spoken)
    title = st.text_input("Title", placeholder=header.title(chosen), max_chars=200, key="briefing_title").strip()
    title = title or header.title(chosen)
    stamp = f"{state.repository().revision()} {gazetteer.path} {[a.article.id for a in chosen]}"
    with st.spinner("Writing the briefing…"):
        try:
            document, picture = _made(stamp, found, title, chosen, gazetteer)
        except GeoError as error:
            state.problem(error)
            return
    name = "briefing-" + hashlib.sha256(f"{stamp}{found}{title}".encode("utf8", "replace")).hexdigest()[:8]
    with st.container(horizontal=True):
        st.download_button(
            "Briefing (HTML)", document, f"{name}.html", "text/html", icon=":material/download:", type="primary",
            on_click="ignore", key="briefing_html",
        )  # fmt: skip
        st.download_button(
            "Map (PNG)", picture, f"{name}.png", "image/png", icon=":material/image:", on_click="ignore",
            key="briefing_png",
        )  # fmt: skip
    st.caption("To print it or to keep it as PDF, open the downloaded file and print from the browser.")
    with st.container(border=True):
        st.iframe(document, height=900, alt="The briefing as it will be printed")


def _articles(analyses: list[Analysis]) -> list[Analysis]:
    if len(analyses) == 1:
        return analyses
    names = {a.article.id: rows.title(a.article) for a in analyses}
    chosen = st.multiselect(
        "Articles", list(names), format_func=names.__getitem__, placeholder="All articles", key=ARTICLES,
    )  # fmt: skip
    return [a for a in analyses if a.article.id in chosen] if chosen else analyses


@st.cache_data(show_spinner=False, max_entries=8)
def _made(
    stamp: str, found: Filters, title: str, _analyses: list[Analysis], _gazetteer: Gazetteer
) -> tuple[str, bytes]:
    """Document and picture of a view; ``stamp`` stands for the articles and the gazetteer, which need no hashing."""
    shown = [h for h in items.happenings(_analyses) if found.keeps(h)]
    kept = {h.id for h in shown}
    drawn = [
        replace(a, incidents=tuple(i for i in a.incidents if items.item_id(a.article.id, "i", i.id) in kept))
        for a in _analyses
    ]
    picture = map_png(drawn, _gazetteer, title=title, statements=found.statements)
    briefing = compose(shown, _analyses, at=datetime.now().astimezone(), title=title, filters=found)
    inside = map_png(drawn, _gazetteer, width=1600, height=1000, statements=found.statements, listed=False)
    return render(briefing, inside), picture


chrome.routed(page)
