"""The one selection of the Explore page, and what of it stands in the address."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from geo.records import Analysis
from geo.views.items import article_of, spans

KEY = "selected"


def current(analyses: Sequence[Analysis]) -> str | None:
    """Returns the selected item: the session's, at the first run the address's; None where no article has it."""
    if KEY not in st.session_state:
        st.session_state[KEY] = st.query_params.get("sel")
    item = st.session_state[KEY]
    own = {a.article.id: a for a in analyses}
    if not isinstance(item, str) or article_of(item) not in own or item not in spans(own[article_of(item)]):
        return None
    return item


def select(item: object) -> None:
    """Selects an item, opens its article, and counts the turn by which the browser knows that something moved."""
    if not isinstance(item, str) or not item:
        return
    st.session_state[KEY] = item
    st.session_state["article"] = article_of(item)
    st.session_state["turn"] = turn() + 1


def turn() -> int:
    return int(st.session_state.get("turn", 0))


def article(analyses: Sequence[Analysis]) -> Analysis:
    """Returns the open article: the session's, the address's, or the first."""
    wanted = st.session_state.get("article") or st.query_params.get("article")
    return next((a for a in analyses if a.article.id == wanted), analyses[0])


def keep(**values: str | None) -> None:
    """Writes the given parts of the view into the address and leaves the others; None takes a part out."""
    for name, value in values.items():
        if value:
            if st.query_params.get(name) != value:
                st.query_params[name] = value
        elif name in st.query_params:
            del st.query_params[name]
