"""How a text comes in: pasted, uploaded or picked among the dispatches; what goes wrong is said beside it."""

from __future__ import annotations

from datetime import date

import streamlit as st

from geo.errors import GeoError, InputError
from geo.ingest import files, text
from geo.records import Analysis, Article
from pages.parts import state
from pages.parts.problems import plain, problem

WAYS = {"paste": "Paste", "upload": "Upload", "dispatch": "Dispatches"}
ENOUGH = 40
"""Characters; the language of a shorter text is not worth telling."""


def article_input(key: str = "input") -> Analysis | None:
    """Draws the widget; returns the new analysis in the run in which one was made, and selects its article.

    Args:
        key: what the widgets' keys begin with, so that two pages may each have one.
    """
    way = st.segmented_control(
        "Add an article",
        list(WAYS),
        format_func=WAYS.__getitem__,
        default="paste",
        key=f"{key}_way",
        label_visibility="collapsed",
    )
    if way == "upload":
        added = _upload(key)
    elif way == "dispatch":
        added = _dispatch(key)
    else:
        added = _paste(key)
    if added is not None:
        _select(added)
    return added


def _paste(key: str) -> Analysis | None:
    pasted = st.text_area("Article", height=220, key=f"{key}_text", placeholder="Paste the text of an article here.")
    title, publisher, published = _about(key)
    _tell_language(pasted)
    if not st.button("Analyse", type="primary", icon=":material/travel_explore:", key=f"{key}_go"):
        return None
    try:
        article = text.article(pasted, title=title, publisher=publisher, published=_iso(published))
        return _add(article)
    except GeoError as error:  # the text stays in its box: nothing that was typed is lost
        problem(error)
        return None


def _upload(key: str) -> Analysis | None:
    uploads = st.file_uploader(
        "Files",
        type=[suffix.removeprefix(".") for suffix in files.SUFFIXES],
        accept_multiple_files=True,
        key=f"{key}_files",
        help="Plain text, Markdown or saved web pages. Nothing is fetched from the network.",
    )
    title, publisher, published = _about(key, "where the file does not say it")
    if not uploads or not st.button("Analyse", type="primary", icon=":material/travel_explore:", key=f"{key}_go_files"):
        return None
    last = None
    for upload in uploads:
        try:
            read = files.read(upload.name, upload.getvalue())
            last = _add(_completed(read, title, publisher, published))
        except InputError as error:
            problem(error)  # one file that cannot be read does not stop the others
        except GeoError as error:
            problem(error)
            break
    return last


def _dispatch(key: str) -> Analysis | None:
    try:
        articles = state.dispatches()
    except GeoError as error:
        problem(error)
        return None
    chosen = st.selectbox(
        "Dispatch",
        range(len(articles)),
        format_func=lambda i: f"{articles[i].published} · {articles[i].title or articles[i].id}",
        key=f"{key}_dispatch",
    )
    if chosen is None:
        st.caption("There are no dispatches in the folder 'seeds'.")
        return None
    if not st.button("Open", type="primary", icon=":material/travel_explore:", key=f"{key}_go_dispatch"):
        return None
    try:
        return _add(articles[chosen])
    except GeoError as error:
        problem(error)
        return None


def _about(key: str, note: str = "") -> tuple[str, str, date | None]:
    left, middle, right = st.columns([2, 2, 1])
    title = left.text_input("Title", key=f"{key}_title", help=note or None)
    publisher = middle.text_input("Publisher", key=f"{key}_publisher", help=note or None)
    published = right.date_input(
        "Published",
        value=None,
        min_value=date(1800, 1, 1),
        max_value=date(2199, 12, 31),  # a day in the future is refused with a sentence, not by a missing day
        format="YYYY-MM-DD",
        key=f"{key}_published",
        help="The day from which the article counts its “yesterday” and “Tuesday”.",
    )
    return title, publisher, published


def _tell_language(pasted: str) -> None:
    if len(pasted.strip()) < ENOUGH:
        return
    from babel import Locale, UnknownLocaleError

    from geo.analysis import detect_language
    from geo.lang.registry import codes

    code = detect_language(pasted)
    if code is None:
        return
    try:
        name = Locale.parse(code).get_display_name("en") or code
    except (ValueError, UnknownLocaleError):
        name = code
    caution = "" if code in codes() else " — Dateline reads places and dates in it, but not all else"
    st.caption(f"Language: {name}{caution}")


def _completed(article: Article, title: str, publisher: str, published: date | None) -> Article:
    """The file's article, with what the analyst set beside it where the file says nothing."""
    from dataclasses import replace

    from geo.ingest import checks

    return replace(
        article,
        title=article.title or checks.line(title),
        publisher=article.publisher or checks.line(publisher),
        published=article.published or checks.published(_iso(published)),
    )


def _add(article: Article) -> Analysis:
    with st.spinner("Analysing…"):
        known = state.repository().has(article)
        added = state.add(article)
    if known:
        st.toast("This text was here already; it was analysed anew.")
    if not any(toponym.place for toponym in added.toponyms):
        st.toast(f"No place was found in {plain(added.article.title or 'this text')}.")
    for warning in added.article.warnings:
        st.toast(plain(warning), icon=":material/info:")
    return added


def _select(added: Analysis) -> None:
    st.session_state["article"] = added.article.id
    st.session_state["selected"] = None
    st.session_state["turn"] = int(st.session_state.get("turn", 0)) + 1  # by which the map knows to move


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
