"""What stands on every page: the style sheet, the brand and the navigation."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from pages.parts import panel


def frame(pages: Sequence[StreamlitPage]) -> None:
    """Draws the brand and a link to each page at the head of the sidebar."""
    panel.style()
    with st.sidebar:
        st.html('<div class="dl-brand">Dateline</div><div class="dl-tag">where, when, by whose account</div>')
        with st.container(key="nav"):
            for page in pages:
                st.page_link(page)
