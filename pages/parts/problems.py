"""How a page shows an error: one sentence, and what can be done about it."""

from __future__ import annotations

import streamlit as st

from geo.config import Settings
from geo.errors import GazetteerError, GeoError


def problem(error: GeoError) -> None:
    """Shows the error's sentence; beside a gazetteer that cannot be used, a button that builds it."""
    st.error(plain(str(error)), icon=":material/error:")
    if isinstance(error, GazetteerError):
        _offer_build()


def plain(sentence: str) -> str:
    """Escapes what Streamlit would read as Markdown: sentences may quote file names and the user's own words."""
    return "".join("\\" + c if c in "\\`*_{}[]()#+-!|<>$~:" else c for c in sentence)


def _offer_build() -> None:
    if not st.button("Build the gazetteer", type="primary", icon=":material/public:", key="build_gazetteer"):
        return
    from geo.gazetteer import build

    bar = st.progress(0.0, "Building the gazetteer; this takes about a minute.")
    try:
        build.build(
            Settings.load().gazetteer_path,
            lambda stage, done: bar.progress(min(max(done, 0.0), 1.0), f"Building the gazetteer: {stage}"),
        )
    except (GeoError, OSError) as error:
        bar.empty()
        st.error(plain(str(error)), icon=":material/error:")
        return
    st.cache_resource.clear()
    st.rerun()
