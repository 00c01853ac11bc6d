"""The panels of the page in HTML: quotes, article, bar of chips. Registered once, with the code in ``static/``."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st
from markupsafe import Markup

_STATIC = Path(__file__).resolve().parents[2] / "static"
_mount = st.components.v2.component(
    "dateline_panel", js=(_STATIC / "panel.js").read_text(encoding="utf8"), isolate_styles=False
)
_LONE = re.compile("[\ud800-\udfff]")


def style() -> None:
    """Puts the page's style sheet in place; with it the layout fits one screen."""
    st.html(f"<style>{(_STATIC / 'app.css').read_text(encoding='utf8')}</style>")


def html(markup: Markup) -> None:
    """Shows escaped HTML that nobody clicks."""
    st.html(_whole(markup))


def panel(
    markup: Markup,
    kind: str,
    *,
    selected: str | None,
    turn: int,
    on_select: Callable[[], None],
    on_action: Callable[[], None] | None = None,
    related: dict[str, list[str]] | None = None,
) -> Any:
    """Mounts a panel; its result has ``select`` (an item id), ``action`` and ``goto``, each set for one run."""
    data = {"html": _whole(markup), "kind": kind, "selected": selected, "turn": turn, "related": related}
    nothing = lambda: None  # noqa: E731
    return _mount(
        key=f"panel_{kind}",
        data=data,
        on_select_change=on_select,
        on_action_change=on_action or nothing,
        on_goto_change=nothing,
    )


def _whole(markup: Markup) -> str:
    """Half a surrogate pair cannot travel; it is shown as the replacement character."""
    return _LONE.sub("\ufffd", str(markup))
