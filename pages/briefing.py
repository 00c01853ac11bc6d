"""The Briefing page: the view as a document in five forms, its sections, their order and the analyst's own text."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

import streamlit as st

from geo.briefing.compose import compose, title
from geo.briefing.model import Briefing, Pictures
from geo.briefing.outputs import FORMS
from geo.briefing.pictures import pictures
from geo.briefing.plan import CURRENT, Plan, Plans
from geo.briefing.to_html import render
from geo.briefing.view import View, view
from geo.errors import GeoError
from geo.gazetteer.lookup import Gazetteer
from geo.records import Analysis
from geo.views import items
from geo.views.filters import Filters, from_query
from geo.views.wording import wording
from pages.parts import brief_pictures, brief_plan, chrome, filters, rows, state


def page() -> None:
    rows.head("Briefing", "A view as a document that opens anywhere without a network.")
    try:
        gazetteer, analyses = state.gazetteer(), state.analyses()
        plans = Plans(state.settings().data_dir)
        name = brief_plan.chosen(plans)
        plan = plans.get(name) or Plan()
    except GeoError as error:
        state.problem(error)
        return
    if not analyses:
        st.info("There is no article yet to brief on. Add one in the Library.", icon=":material/inbox:")
        return
    found = _filters(analyses, name, plan)
    kept = [a for a in analyses if a.article.id in plan.articles] or analyses
    shown = view(kept, found)
    buttons = st.container(horizontal=True, key="brief_forms")
    left, right = st.columns([36, 64], gap="medium")
    with left:
        try:
            brief_plan.editor(plans, name, plan, analyses, title(kept, wording(plan.language)), found)
        except GeoError as error:
            state.problem(error)
            return
    plan = plans.get(name) or plan
    stamp = f"{state.repository().revision()} {gazetteer.path} {[a.article.id for a in kept]} {found}"
    try:
        drawn = _pictures(stamp, plan.language, _drawn_parts(plan), shown, gazetteer)
        briefing = compose(shown, plan, at=datetime.now().astimezone(), rulings=state.repository().rulings())
        document = render(briefing, drawn)
    except GeoError as error:
        state.problem(error)
        return
    with buttons:
        _downloads(briefing, drawn, document, hashlib.sha256(stamp.encode("utf8", "replace")).hexdigest()[:8])
        brief_pictures.offered(shown, plan, gazetteer, found)
    with right, st.container(border=True):
        st.iframe(document, height=900, alt="The briefing as it will be printed")


def _filters(analyses: Sequence[Analysis], name: str, plan: Plan) -> Filters:
    """The filters of the sidebar or, for a saved briefing, those that it was saved with."""
    if name != CURRENT:
        return from_query(plan.view)
    everything = items.happenings(analyses)
    spoken = sum(t.role == "associative" and t.place is not None for a in analyses for t in a.toponyms)
    return filters.sidebar(everything, spoken)


def _drawn_parts(plan: Plan) -> tuple[bool, ...]:
    shown = {part.id for part in plan.parts if part.shown}
    return "map" in shown, "timeline" in shown


@st.cache_data(show_spinner="Drawing the pictures…", max_entries=8)
def _pictures(stamp: str, language: str, parts: tuple[bool, ...], _shown: View, _gazetteer: Gazetteer) -> Pictures:
    """The pictures of a view; ``stamp`` stands for the view and the gazetteer, which need no hashing."""
    plan = Plan(language=language)
    wanted = [part for part, on in zip(("map", "timeline"), parts, strict=True) if on]
    return pictures(_shown, plan.only(wanted), _gazetteer)


def _downloads(briefing: Briefing, drawn: Pictures, document: str, name: str) -> None:
    for form in FORMS.values():
        made = form.encoded
        st.download_button(
            form.label,
            document if form.id == "html" else lambda made=made: made(briefing, drawn, datetime.now().astimezone()),
            f"briefing-{name}.{form.id}",
            form.mime,
            icon=":material/download:",
            type="primary" if form.id == "pdf" else "secondary",
            on_click="ignore",
            key=f"briefing_{form.id}",
        )


chrome.routed(page)
