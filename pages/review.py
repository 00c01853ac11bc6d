"""Review: places and happenings that need a person's look, each with its sentences and what might be meant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import streamlit as st
from markupsafe import Markup

from geo.config import CREDITS
from geo.errors import GeoError
from geo.gazetteer.lookup import Gazetteer
from geo.records import Correction, Place
from geo.views.readings import Reading, candidates, described, reading_of, readings, sentence
from pages.parts import chrome, happenings, lookup, panel, rows, state
from pages.parts.problems import plain

ITEM, NONE, BY = "review_item", "none", "analyst"
SHOWN = 12
SUBJECTS = {"places": "Places", "happenings": "Happenings"}
LISTS = {"look": "Needs a look", "analyst": "Set by you", "all": "All places"}
SCOPES = {"mention": "This mention", "article": "This article", "name": "Every place of this name, in all articles"}


def page() -> None:
    try:
        gazetteer, analyses = state.gazetteer(), state.analyses()
        corrections = state.repository().corrections()
    except GeoError as error:
        rows.head("Review", "Where Dateline is in doubt about a place, you have the last word.")
        state.problem(error)
        return
    found = readings(analyses)
    doubtful = [r for r in found if r.doubtful]
    rows.head(
        "Review",
        f"{rows.counted(len(doubtful), 'place')} in need of a look. What you choose is kept, is marked as yours, "
        "and survives a new reading of the article.",
    )
    _messages()
    if _subject() == "happenings":
        happenings.shown(analyses)
        return
    _told(corrections)
    if not found:
        st.info("No place is named in the articles that are kept.", icon=":material/inbox:")
        return
    asked = st.query_params.get("item")
    if asked and asked != st.session_state.get("review_asked"):  # a new address wins over what was open before
        st.session_state["review_asked"] = st.session_state[ITEM] = asked
    opened = reading_of(found, st.session_state.get(ITEM))
    left, right = st.columns([4, 7], gap="large")
    with left:
        opened = _list(found, doubtful, opened)
    with right:
        if opened is None:
            st.success("No place needs a look. Choose “All places” to change one.", icon=":material/task_alt:")
        else:
            _open(opened, gazetteer)


def _list(found: Sequence[Reading], doubtful: Sequence[Reading], opened: Reading | None) -> Reading | None:
    """Draws the list and returns the reading to show: the one that is open, else the first of the list."""
    which = st.segmented_control(
        "Places", list(LISTS), format_func=LISTS.__getitem__, default="look", key="review_list",
        label_visibility="collapsed",
    )  # fmt: skip
    listed = list(doubtful)
    if which == "analyst":
        listed = [r for r in found if r.toponym.corrected_by]
    elif which == "all":
        listed = sorted(found, key=lambda r: r.toponym.text.casefold())
    pages = max(1, -(-len(listed) // SHOWN))
    number = int(st.number_input(f"Page, of {pages}", 1, pages, key=f"review_page_{which}")) if pages > 1 else 1
    if not listed:
        st.caption("You have not set a place yet." if which == "analyst" else "Nothing in this list.")
    opened = opened or (listed[0] if listed else None)
    for reading in listed[(number - 1) * SHOWN : number * SHOWN]:
        t = reading.toponym
        told = "set by you" if t.corrected_by else "no place" if t.place is None else f"{t.place.name}, {t.score:.2f}"
        with st.container(key=f"pick_{reading.id}"):
            st.button(
                f"**{plain(t.text)}** · {plain(told)}", key=f"reading_{reading.id}", width="stretch",
                type="primary" if opened and reading.id == opened.id else "secondary",
                on_click=_choose, args=(reading.id,),
            )  # fmt: skip
    return opened


def _choose(item: str) -> None:
    st.session_state[ITEM] = st.session_state["review_asked"] = item
    st.query_params["item"] = item


def _open(reading: Reading, gazetteer: Gazetteer) -> None:
    t, article = reading.toponym, reading.analysis.article
    mark = Markup('<span class="pg-tag">set by the analyst</span>') if t.corrected_by else Markup("")
    panel.html(
        Markup('<div class="pg-row pg-name"><b>{}</b>{}<div class="pg-soft">{} · {}</div></div>').format(
            t.text, mark, rows.title(article), rows.about(reading.analysis)
        )
    )
    panel.html(
        Markup('<div class="pg-said" lang="{}">{}</div>').format(
            reading.analysis.language, sentence(article.text, t.start, t.end)
        )
    )
    role = "Something is or happens here." if t.role == "literal" else "Stands for a government, a people or a body."
    used = f"{rows.counted(reading.mentions, 'mention')}, {rows.counted(reading.incidents, 'incident')} here. {role}"
    st.caption(used)
    wanted, asked = lookup.wanted(reading)
    offered = candidates(reading, gazetteer, wanted)
    places = {a.place.id: a.place for a in offered}
    labels = {a.place.id: _label(a.score, described(a.place)) for a in offered}
    labels[NONE] = "No place: none of these is meant"
    now = t.place.id if t.place else NONE
    choice = st.radio(
        "Which place is meant?", list(labels), format_func=lambda id: plain(labels[id]),
        index=list(labels).index(now) if now in labels else None, key=f"choice_{reading.id}_{asked}",
    )  # fmt: skip
    lookup.credit(a.place for a in offered)
    scope = st.radio(
        "For", list(SCOPES), format_func=SCOPES.__getitem__, index=1, horizontal=True, key=f"scope_{reading.id}"
    )
    st.button(
        "Keep this place", type="primary", icon=":material/check:", key="review_save",
        disabled=choice is None, on_click=_save, args=(reading, places.get(choice or NONE), scope),
    )  # fmt: skip


def _label(score: float, told: str) -> str:
    return f"{told} · score {score:.2f}" if score else told


def _save(reading: Reading, choice: Place | None, scope: str) -> None:
    t = reading.toponym
    correction = Correction(
        article_id=reading.analysis.article.id,
        what="toponym",
        target=t.text,
        start=None if scope == "name" else t.start,
        was=t.place.id if t.place else None,
        to=choice.id if choice else None,
        by=BY,
        at=datetime.now(UTC),
        scope=scope,  # type: ignore[arg-type]  # one of SCOPES
        place=choice if choice and choice.source in CREDITS else None,  # no gazetteer has it to give back
    )
    try:
        state.correct(correction)
    except GeoError as error:
        st.session_state["review_problem"] = str(error)
        return
    st.session_state["review_told"] = f"Kept your word on {t.text}."
    _forget()


def _undo() -> None:
    try:
        taken = state.undo()
    except GeoError as error:
        st.session_state["review_problem"] = str(error)
        return
    if taken:
        st.session_state["review_told"] = f"Took back your word on {taken.target}."
        _forget()


def _forget() -> None:
    """Closes what is open, so that the next in need of a look opens."""
    for key in (ITEM, "review_asked", happenings.ACCOUNT, happenings.ASKED):
        st.session_state.pop(key, None)
    for name in ("item", "account"):
        if name in st.query_params:
            del st.query_params[name]
    st.session_state["review_subject_asked"] = ""


def _subject() -> str:
    """Draws the choice of what to review; an address that names an account or a place decides at first."""
    asked = "account" if "account" in st.query_params else "item" if "item" in st.query_params else ""
    if st.session_state.get("review_subject_asked") != asked or "review_subject" not in st.session_state:
        st.session_state["review_subject_asked"] = asked
        st.session_state["review_subject"] = "happenings" if asked == "account" else "places"
    return str(
        st.segmented_control(
            "Review", list(SUBJECTS), format_func=SUBJECTS.__getitem__, key="review_subject",
            label_visibility="collapsed", required=True, on_change=_forget,
        )
    )  # fmt: skip


def _messages() -> None:
    if said := st.session_state.pop("review_problem", None):
        st.error(plain(said), icon=":material/error:")
    if said := st.session_state.pop("review_told", None):
        st.toast(plain(said), icon=":material/check:")


def _told(corrections: Sequence[Correction]) -> None:
    if corrections:
        last = corrections[-1]
        where = {"mention": "one mention", "article": "one article", "name": "every place of the name"}[last.scope]
        with st.container(border=True, key="rows_undo"):
            text, undo = st.columns([8, 1.6])
            with text:
                panel.html(
                    Markup('<div class="pg-soft">{}; the latest: <b>{}</b>, for {}.</div>').format(
                        f"{rows.counted(len(corrections), 'place')} set by you", last.target, where
                    )
                )
            undo.button("Undo", key="review_undo", icon=":material/undo:", on_click=_undo, width="stretch")


chrome.routed(page)
