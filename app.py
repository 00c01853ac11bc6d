"""Dateline's pages and their frame: ``streamlit run app.py``."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from pages.parts.chrome import frame

st.set_page_config(page_title="Dateline", page_icon=str(Path(__file__).parent / "static" / "icon.png"), layout="wide")
folder = Path(__file__).parent / "pages"
# No page has an icon of Streamlit's: as the tab's sign it would be fetched from the network.
pages = [
    st.Page(folder / f"{name}.py", title=name.capitalize(), default=name == "explore")
    for name in ("explore", "library", "review", "briefing", "about")
    if (folder / f"{name}.py").is_file()
]
page = st.navigation(pages, position="hidden")
frame(pages)
page.run()
