"""Library: the articles that are kept; open one, add one, take one out and put it back."""

from __future__ import annotations

import streamlit as st
from markupsafe import Markup

from geo.errors import GeoError
from geo.records import Analysis
from pages.parts import chrome, panel, rows, state, takeaway
from pages.parts.inputs import article_input
from pages.parts.problems import plain

PER_PAGE = 25
REMOVED = "library_removed"


def page() -> None:
    try:
        analyses = state.analyses()
    except GeoError as error:
        rows.head("Library", "The articles that Dateline has read and keeps on this machine.")
        state.problem(error)
        return
    incidents = sum(len(a.incidents) for a in analyses)
    rows.head(
        "Library",
        f"{rows.counted(len(analyses), 'article')} with {rows.counted(incidents, 'reported incident')}, "
        "kept on this machine.",
    )
    with st.expander("Add an article", icon=":material/add:", expanded=not analyses):
        added = article_input("library")
    takeaway.of_project(empty=not analyses)
    if added is not None:
        st.switch_page("pages/explore.py", query_params={"article": added.article.id})
    _removed()
    if not analyses:
        st.info("No article is kept. Add one above: paste it, upload it, or pick a dispatch.", icon=":material/inbox:")
        return
    found = _searched(analyses)
    if not found:
        st.info("No article has these words in its title, its publisher or its text.", icon=":material/search_off:")
        return
    for number, analysis in enumerate(_leaf(found)):
        _row(number, analysis)


def _searched(analyses: list[Analysis]) -> list[Analysis]:
    if len(analyses) < 4:
        return analyses
    words = st.text_input(
        "Search",
        key="library_search",
        placeholder="Search title, publisher and text",
        label_visibility="collapsed",
    )
    wanted = words.casefold().split()
    if not wanted:
        return analyses

    def whole(a: Analysis) -> str:
        return " ".join((a.article.title or "", a.article.publisher or "", a.article.text)).casefold()

    return [a for a in analyses if all(word in whole(a) for word in wanted)]


def _leaf(found: list[Analysis]) -> list[Analysis]:
    """Returns one page of a long list, with the choice of page above it."""
    pages = -(-len(found) // PER_PAGE)
    if pages == 1:
        return found
    number = int(st.number_input(f"Page, of {pages}", 1, pages, key="library_page"))
    return found[(number - 1) * PER_PAGE : number * PER_PAGE]


def _row(number: int, analysis: Analysis) -> None:
    own = analysis.article.id
    places = {t.place.id for t in analysis.toponyms if t.place}
    with st.container(border=True, key=f"rows_{number}"):
        text, counts, actions = st.columns([6, 2.2, 2.2])
        with text:
            panel.html(
                Markup('<div class="pg-row"><b>{}</b><div class="pg-soft">{}</div></div>').format(
                    rows.title(analysis.article), rows.about(analysis)
                )
            )
        with counts:
            panel.html(
                Markup('<div class="pg-soft">{}<br>{}</div>').format(
                    rows.counted(len(analysis.incidents), "incident"), rows.counted(len(places), "place")
                )
            )
        with actions, st.container(horizontal=True, horizontal_alignment="right", gap="medium"):
            opened = st.button("Open", key=f"open_{own}")
            st.button("Remove", key=f"remove_{own}", type="tertiary", on_click=_remove, args=(own,))
    if opened:
        st.session_state["article"] = own
        st.session_state["selected"] = None
        st.session_state["turn"] = int(st.session_state.get("turn", 0)) + 1  # by which the map knows to move
        st.switch_page("pages/explore.py", query_params={"article": own})


def _remove(article_id: str) -> None:
    """Takes an article out and remembers it with its corrections, so that one click puts it back."""
    try:
        store = state.repository()
        kept = store.get(article_id)
        own = [c for c in store.corrections() if c.article_id == article_id and c.scope != "name"]
        state.remove(article_id)
    except GeoError as error:
        st.session_state["library_problem"] = str(error)
        return
    if kept is not None:
        st.session_state[REMOVED] = (kept, own)
    if st.session_state.get("article") == article_id:
        st.session_state.pop("article")
        st.session_state["selected"] = None


def _restore() -> None:
    kept, own = st.session_state.pop(REMOVED)
    try:
        store = state.repository()
        store.add(kept)
        for correction in own:
            store.correct(correction)
    except GeoError as error:
        st.session_state[REMOVED] = (kept, own)  # nothing is lost: it can be tried again
        st.session_state["library_problem"] = str(error)


def _removed() -> None:
    if said := st.session_state.pop("library_problem", None):
        st.error(plain(said), icon=":material/error:")
    if REMOVED not in st.session_state:
        return
    kept: Analysis = st.session_state[REMOVED][0]
    with st.container(border=True, key="rows_removed"):
        text, undo = st.columns([8, 1.6])
        with text:
            panel.html(Markup("<div>Removed: <b>{}</b></div>").format(rows.title(kept.article)))
        undo.button("Undo", key="library_undo", on_click=_restore, width="stretch", icon=":material/undo:")


chrome.routed(page)
