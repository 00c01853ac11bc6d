"""Dateline's pages and their frame: ``streamlit run app.py``."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from pages.parts.chrome import frame

st.set_page_config(page_title="Dateline", page_icon=":material/location_on:", layout="wide")
TITLES = {
    "explore": ("Explore", ":material/map:"),
    "library": ("Library", ":material/library_books:"),
    "review": ("Review", ":material/fact_check:"),
    "briefing": ("Briefing", ":material/description:"),
    "about": ("About", ":material/info:"),
}
folder = Path(__file__).parent / "pages"
pages = [
    st.Page(folder / f"{name}.py", title=title, icon=icon, default=name == "explore")
    for name, (title, icon) in TITLES.items()
    if (folder / f"{name}.py").is_file()
]
page = st.navigation(pages, position="hidden")
frame(pages)
page.run()
