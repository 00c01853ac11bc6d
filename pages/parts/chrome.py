"""What stands on every page: the style sheet, the brand and the navigation."""

from __future__ import annotations

import runpy
from collections.abc import Callable, Sequence
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage
from streamlit.runtime.pages_manager import PagesManager

from pages.parts import panel


def frame(pages: Sequence[StreamlitPage]) -> None:
    """Draws the brand and a link to each page at the head of the sidebar."""
    panel.style()
    with st.sidebar:
        st.html('<div class="dl-brand">Dateline</div><div class="dl-tag">where, when, by whose account</div>')
        with st.container(key="nav"):
            for page in pages:
                st.page_link(page)


def routed(page: Callable[[], None]) -> None:
    """Shows a page, through the router where Streamlit has gone past it.

    Streamlit takes a folder named ``pages`` for an app of its older kind, until ``st.navigation`` has run once: a link
    that leads straight to a page of a fresh server would show that file alone, without the frame.
    """
    if PagesManager.uses_pages_directory:
        runpy.run_path(str(Path(__file__).resolve().parents[2] / "app.py"))
    else:
        page()
