"""What the analyst decides about a briefing: kept at each change, so that no re-run and no reload loses it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from geo.briefing.plan import CURRENT, Part, Plan, Plans
from geo.briefing.view import address_of
from geo.records import Analysis
from geo.views.filters import Filters
from geo.views.wording import Wording, languages, wording
from pages.parts import rows

CHOICE = "briefing_name"
NOW = "The current view"


def chosen(plans: Plans) -> str:
    """Draws the choice of a saved briefing and returns its name; that of the current view where none is saved."""
    names = plans.names()
    if not names:
        return CURRENT
    with st.sidebar:
        if st.session_state.get(CHOICE) not in (None, NOW, *names):
            del st.session_state[CHOICE]
        name = st.selectbox("Briefing", [NOW, *names], key=CHOICE, help="A saved one keeps its own filters.")
    return CURRENT if name == NOW else str(name)


def editor(plans: Plans, name: str, plan: Plan, analyses: Sequence[Analysis], usual_title: str, found: Filters) -> None:
    """Draws title, language, articles and sections, each kept at once when it changes."""
    w = wording(plan.language)
    _field(plans, name, "title", plan.title, lambda key: st.text_input(
        "Title", placeholder=usual_title, max_chars=200, key=key))  # fmt: skip
    tongues = languages()
    _field(plans, name, "language", plan.language, lambda key: st.segmented_control(
        "Language", list(tongues), format_func=tongues.__getitem__, key=key, required=True))  # fmt: skip
    if len(analyses) > 1:
        titles = {a.article.id: rows.title(a.article) for a in analyses}
        own = [id for id in plan.articles if id in titles]
        _field(plans, name, "articles", own, lambda key: st.multiselect(
            "Articles", list(titles), format_func=titles.__getitem__, placeholder="All articles", key=key))  # fmt: skip
    st.markdown("**Sections**")
    for place, part in enumerate(plan.parts):
        _section(plans, name, part, place, len(plan.parts), w)
    _saving(plans, name, plan, found)


def _field(plans: Plans, name: str, field: str, value: Any, draw: Callable[[str], Any]) -> None:
    """Draws a widget whose value is a field of the plan, and keeps the plan where the two differ."""
    key = f"briefing_{field}" + (f"_{name}" if name else "")
    st.session_state.setdefault(key, value)
    told = draw(key)
    told = tuple(told) if isinstance(told, list) else told
    if told is not None and told != (tuple(value) if isinstance(value, list) else value):
        plans.keep(replace(plans.get(name) or Plan(), **{field: told}), name)
        st.rerun()


def _section(plans: Plans, name: str, part: Part, place: int, count: int, w: Wording) -> None:
    usual = w(f"section.{part.id}")
    empty = part.id == "assessment" and not part.text
    own = f"{part.id}_{name}"

    def change(**values: Any) -> None:
        plans.keep((plans.get(name) or Plan()).changed(part.id, **values), name)

    def move(by: int) -> None:
        plans.keep((plans.get(name) or Plan()).moved(part.id, by), name)

    with st.container(horizontal=True, vertical_alignment="center", key=f"brief_part_{own}"):
        key = f"brief_shown_{own}"
        st.session_state[key] = part.shown
        st.checkbox(
            (part.heading or usual) + (" :gray[once you write it]" if empty else ""),
            key=key,
            on_change=lambda: change(shown=st.session_state[key]),
            width="stretch",
        )
        with st.popover("", icon=":material/edit_note:" if part.text or part.heading else ":material/edit:",
                        help="Heading and your own text"):  # fmt: skip
            _words(part, usual, own, change)
        for by, sign, last in ((-1, "upward", 0), (1, "downward", count - 1)):
            st.button("", icon=f":material/arrow_{sign}:", key=f"brief_{sign}_{own}", type="tertiary",
                      disabled=place == last, help=f"Move {sign}", on_click=move, args=(by,))  # fmt: skip


def _words(part: Part, usual: str, own: str, change: Callable[..., None]) -> None:
    heading, text = f"brief_heading_{own}", f"brief_text_{own}"
    st.session_state.setdefault(heading, part.heading)
    st.session_state.setdefault(text, part.text)
    st.text_input(
        "Heading", placeholder=usual, max_chars=120, key=heading,
        on_change=lambda: change(heading=st.session_state[heading]),
    )  # fmt: skip
    st.text_area(
        "Your text", key=text, height=220, max_chars=20_000, on_change=lambda: change(text=st.session_state[text]),
        help="Shown at the head of the section as it stands. An empty line begins a new paragraph.",
    )  # fmt: skip


def _saving(plans: Plans, name: str, plan: Plan, found: Filters) -> None:
    with st.expander("Keep under a name" if name == CURRENT else "Copy or remove"):
        as_name = st.text_input("Name", max_chars=80, key="briefing_save_as").strip()
        st.caption("For later, and for `python -m geo brief --view NAME`. The filters are kept with it.")
        with st.container(horizontal=True):
            if st.button("Save", key="briefing_save", disabled=not as_name):
                kept = plan if name else replace(plan, view=urlencode(address_of(found)))
                plans.keep(kept, as_name)
                st.toast(f"Saved as “{as_name}”.")
                st.rerun()
            if name and st.button("Remove", key="briefing_remove"):
                plans.remove(name)
                st.rerun()
