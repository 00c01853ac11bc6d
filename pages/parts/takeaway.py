"""Data to take away: the incidents of a view in a format of choice, or the whole project, which can be brought in."""

from __future__ import annotations

import io

import streamlit as st

from geo.errors import GeoError
from geo.exports.archive import Archive
from geo.exports.formats import FORMATS
from geo.project import Project, bring_in
from geo.views.filters import Filters
from pages.parts import rows, state
from pages.parts.problems import plain, problem

WHOLE = {"project": ("Dateline project", ".zip", "application/zip"), "jsonl": ("JSON lines", ".jsonl", "text/plain")}
TITLES = {name: f"{one.title} ({one.suffix})" for name, one in FORMATS.items()}
TITLES |= {name: f"{title} ({suffix})" for name, (title, suffix, _) in WHOLE.items()}
DONE = "takeaway_done"


def of_view(found: Filters) -> None:
    """Draws a button behind which the incidents of the Explore page's view can be had."""
    with st.popover("Data", help="The incidents of this view for other programs"):
        st.caption("The incidents of this view, filters included, with their sentences, sources and scores.")
        _download("view", [*FORMATS, "jsonl"], found)


def of_project(*, empty: bool) -> None:
    """Draws what takes the whole project away and brings another one in."""
    if done := st.session_state.pop(DONE, None):
        st.success(plain(done), icon=":material/check:")
    with st.expander("Take away or bring in data", icon=":material/folder_zip:"):
        out, into = st.columns(2, gap="large")
        with out:
            if empty:
                st.caption("There is nothing to take away yet.")
            else:
                st.caption("Everything that is kept here. A project holds articles, analyses and your corrections.")
                _download("project", ["project", "jsonl", *FORMATS], None)
        with into:
            st.caption("A project that Dateline has exported, here or on another machine. What is here stays as it is.")
            file = st.file_uploader("Project", type=["zip"], key="takeaway_file", label_visibility="collapsed")
            if file is not None and st.button("Bring in", key="takeaway_in", icon=":material/upload:"):
                _bring_in(file, file.name)


def content(name: str, found: Filters | None) -> bytes:
    """Returns the project in a format, as the command line would write it."""
    out = io.BytesIO()
    Project(state.repository(), state.settings().gazetteer_path).export(name, out, found)
    return out.getvalue()


def _download(key: str, names: list[str], found: Filters | None) -> None:
    name = st.selectbox("Format", names, format_func=TITLES.__getitem__, key=f"takeaway_{key}")
    suffix, mime = (FORMATS[name].suffix, FORMATS[name].mime) if name in FORMATS else WHOLE[name][1:]
    st.download_button(
        "Download",
        data=lambda: content(name, found),
        file_name=f"dateline{suffix}",
        mime=mime,
        icon=":material/download:",
        on_click="ignore",
        key=f"takeaway_{key}_{name}",
    )


def _bring_in(file: io.BytesIO, name: str) -> None:
    try:
        with st.spinner("Reading the project…"):
            done = bring_in(Archive(file, name), state.repository())
    except GeoError as error:
        problem(error)
        return
    kept = f"; {rows.counted(done.kept, 'article')} stored before" if done.kept else ""
    new, corrections = rows.counted(done.new, "article"), rows.counted(done.corrections, "correction")
    st.session_state[DONE] = f"{new} and {corrections} brought in{kept}."
    st.rerun()
