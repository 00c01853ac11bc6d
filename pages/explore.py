"""Explore: the map, the timeline, the quotes and the article, tied by one selection."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st
from markupsafe import Markup

from geo.briefing.view import view
from geo.errors import GeoError
from geo.records import Analysis
from geo.views import accounts as accounts_view
from geo.views import article as article_view
from geo.views import header, items, quotes, timeline
from geo.views.filters import Filters
from geo.views.items import Happening
from geo.views.static_map import map_png
from pages.parts import assets, chrome, filters, panel, selection, state, takeaway
from pages.parts import map as map_widget

LINK = Markup(
    '<button type="button" class="dl-chip dl-link" data-copy="Copied" title="Copy this view’s address">Link</button>'
)


def page() -> None:
    try:
        gazetteer, analyses = state.gazetteer(), state.analyses()
        with st.spinner("Drawing the base map…"):
            version = assets.ready(gazetteer)
    except GeoError as error:
        state.problem(error)
        return
    except OSError as error:
        st.error(f"The map's files cannot be written: {error.strerror or 'the folder is not writable'}.")
        return
    if not analyses:
        st.info("There is no article yet. Add one in the Library: paste it, upload it, or pick a dispatch.")
        return
    everything = items.happenings(analyses)
    spoken = sum(t.role == "associative" and t.place is not None for a in analyses for t in a.toponyms)
    found = filters.sidebar(everything, spoken)
    layer = filters.layer(map_widget.online(state.settings().online))
    shown = [h for h in everything if found.keeps(h)]
    stamp = map_widget.stamp_of(analyses, found, version)
    data = map_widget.content(stamp, shown, analyses, gazetteer, found.statements, layer)
    with st.container(key="explore"):
        panel.html(header.head(shown, analyses))
        workspace(analyses, shown, found, data, version, layer)


@st.fragment
def workspace(
    analyses: Sequence[Analysis],
    shown: Sequence[Happening],
    found: Filters,
    data: str,
    version: str,
    layer: str | None,
) -> None:
    """All that a selection changes; a click reruns only this."""
    item = selection.current(analyses)
    opened = selection.article(analyses)
    related = items.related(analyses)
    common = {"selected": item, "turn": selection.turn()}

    with st.container(key="tools", horizontal=True, vertical_alignment="center"):
        bar = Markup('<div class="dl-chips">{}{}</div>{}').format(filters.chips(found), quotes.tray(shown), LINK)
        panel.panel(bar, "bar", on_select=heard("bar"), on_action=acted, **common)
        st.download_button(
            "PNG",
            data=lambda: map_png(view(analyses, found).drawn, state.gazetteer(), statements=found.statements),
            file_name="dateline-map.png",
            mime="image/png",
            on_click="ignore",
            help="The map as a picture",
        )
        takeaway.of_view(found)
    left, right = st.columns([67, 33])
    with left, st.container(key="mapbox"):
        map_widget.draw(data, version, layer, selection.select)
    with right:
        with st.container(key="times"):
            times(shown, {item, *related.get(item or "", ())}, selection.turn())
        with st.container(key="quotes"):
            side = said(analyses, item, related, common)
    with st.container(key="article"):
        choice, about, key = st.columns([3, 5, 4])
        with choice:
            choose(analyses, opened)
        with about:
            panel.html(Markup('<div class="dl-meta">{}</div>').format(header.meta(opened, analyses)))
        with key:
            panel.html(article_view.LEGEND)
        result = panel.panel(
            article_view.marked(opened), "article", on_select=heard("article"), related=related, **common
        )
    selection.keep(
        sel=item, article=opened.article.id if len(analyses) > 1 else None, side=side if side != "quotes" else None
    )
    if opening := st.session_state.pop("review_account", None):
        st.switch_page("pages/review.py", query_params={"account": opening})
    if result.goto:
        st.session_state[selection.KEY] = result.goto.get("item")
        st.switch_page("pages/review.py", query_params={k: result.goto[k] for k in ("article", "item")})
    if st.session_state.pop("filters_changed", False):
        st.rerun()


def heard(kind: str) -> Callable[[], None]:
    """Returns the callback of a panel: what was clicked in it becomes the selection."""

    def on_select() -> None:
        selection.select(st.session_state[f"panel_{kind}"].get("select"))

    return on_select


def acted() -> None:
    verb, _, what = str(st.session_state["panel_bar"].get("action") or "").partition(" ")
    if verb == "clear" and what:
        filters.clear(what)
        st.session_state["filters_changed"] = True


def said(analyses: Sequence[Analysis], item: str | None, related: dict[str, list[str]], common: dict[str, Any]) -> str:
    """Draws the quotes, or who else tells of what is selected; returns which of the two."""
    found = state.grouping()
    labels = {"quotes": f"Quotes {sum(len(a.quotes) for a in analyses)}", "accounts": "Accounts"}
    event = next((e for i in (item, *related.get(item or "", ())) if i and (e := found.event_of(i))), None)
    if event:
        labels["accounts"] += f" {len(event.accounts)}"
    if "side" not in st.session_state:
        asked = st.query_params.get("side")
        st.session_state["side"] = asked if asked in labels else "quotes"
    side = str(
        st.segmented_control(
            "Show", list(labels), format_func=labels.__getitem__, key="side", label_visibility="collapsed",
            required=True,
        )
    )  # fmt: skip
    if side == "quotes":
        panel.panel(quotes.cards(analyses), "quotes", on_select=heard("quotes"), **common)
    else:
        own = {a.article.id: a for a in analyses}
        known = {a.id: a for a in found.concerned(event)} if event else {}
        html = accounts_view.panel(event, found.events, own, known)
        panel.panel(html, "accounts", on_select=heard("accounts"), on_action=opened_in_review, **common)
    return side


def opened_in_review() -> None:
    verb, _, what = str(st.session_state["panel_accounts"].get("action") or "").partition(" ")
    if verb == "review" and what:
        st.session_state["review_account"] = what


def times(shown: Sequence[Happening], lit: set[str | None], turn: int) -> None:
    frame = timeline.table(shown, {i for i in lit if i}, turn)
    zone = timeline.shared_zone(shown)
    about = f"{len(frame)} shown" + (f" · hours in {zone}" if zone else "")
    panel.html(Markup('<div class="dl-title">Timeline<span>{}</span></div>').format(about))
    if frame.empty:
        panel.html(Markup('<p class="dl-none">No incident here has a date.</p>'))
        return
    st.vega_lite_chart(
        frame,
        _spec(timeline.lanes_of(frame, shown), timeline.stretch(frame)),
        key="timeline",
        on_select=picked,
        selection_mode="pick",
        width="stretch",
        theme="streamlit",
    )


@st.cache_data(show_spinner=False, max_entries=64)
def _spec(lanes: tuple[str, ...], days: int) -> dict[str, Any]:
    return timeline.spec(lanes, days)


def picked() -> None:
    points = st.session_state["timeline"].get("selection", {}).get("pick", [])
    if points:
        selection.select(str(points[0].get("pick", "")).partition(" ")[2])


def choose(analyses: Sequence[Analysis], opened: Analysis) -> None:
    """The choice of article, which follows the selection."""
    ids = [a.article.id for a in analyses]
    names = {a.article.id: a.article.title or quotes.shortened(a.article.text, 60) for a in analyses}

    def changed() -> None:
        st.session_state["article"] = st.session_state["article_choice"]

    st.session_state["article_choice"] = opened.article.id
    st.selectbox(
        "Article", ids, format_func=names.__getitem__, key="article_choice", on_change=changed,
        label_visibility="collapsed",
    )  # fmt: skip


chrome.routed(page)
