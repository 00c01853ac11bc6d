"""The sidebar's filters: kept through the session, first read from the address, written back to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

import streamlit as st
from markupsafe import Markup

from geo.views import palette
from geo.views.filters import Filters, account_label, accounts
from geo.views.items import Happening
from geo.views.phrases import day
from geo.views.stretches import span
from pages.parts import selection

OFFLINE = "Offline"


def sidebar(happenings: Sequence[Happening], statements: int) -> Filters:
    """Draws the filters with their counts and returns what they say."""
    kinds = Counter(h.incident.type for h in happenings)
    known = sorted(kinds, key=palette.order)
    voices = accounts(happenings)
    with st.sidebar:
        _heading("Kind of incident")
        dots = Markup("").join(
            Markup(".st-key-f_kind_{} label p::before{{background:{}}}").format(n, palette.colour(k))
            for n, k in enumerate(known)
        )
        st.html(f"<style>{dots}</style>")
        chosen = [k for n, k in enumerate(known) if _box(f"kind_{n}", palette.label(k), kinds[k], _asked("type", k))]
        _heading("Show")
        claims = sum(h.incident.claimed_by is not None for h in happenings)
        claimed = _box("claimed", "Claimed by one side only", claims, st.query_params.get("claims") != "0")
        spoken = _box("statements", "Places of statements", statements, st.query_params.get("statements") != "0")
        _heading("By the account of")
        ticked = [
            _box(f"by_{n}", account_label(key), count, _asked("by", key)) for n, (key, count) in enumerate(voices)
        ]
        by = [key for (key, _), on in zip(voices, ticked, strict=True) if on]
        begin, end = _days(happenings)
    every = {key for key, _ in voices}
    found = Filters(
        kinds=None if len(chosen) == len(known) else frozenset(chosen),
        accounts=None if len(by) == len(every) else frozenset(by),
        claimed=claimed,
        statements=spoken,
        begin=begin,
        end=end,
    )
    selection.keep(
        type=None if found.kinds is None else "|".join(chosen) or "-",
        by=None if found.accounts is None else "|".join(by) or "-",
        claims=None if claimed else "0",
        statements=None if spoken else "0",
        **{"from": begin.isoformat() if begin else None, "to": end.isoformat() if end else None},
    )
    return found


def _heading(text: str) -> None:
    st.html(Markup('<div class="dl-group">{}</div>').format(text))


def _asked(name: str, value: str) -> bool:
    given = st.query_params.get(name)
    return given is None or value in given.split("|")


def _box(name: str, label: str, count: int, first: bool) -> bool:
    """A checkbox that keeps its value while other pages are open, where Streamlit forgets a widget's."""
    kept = st.session_state.setdefault("filters", {})
    st.session_state.setdefault(f"filter_{name}", kept.get(name, first))
    with st.container(key=f"f_{name}"):
        kept[name] = st.checkbox(f"{label} :gray[{count}]", key=f"filter_{name}")
    return bool(kept[name])


def _days(happenings: Sequence[Happening]) -> tuple[date | None, date | None]:
    found = [s for h in happenings if h.incident.when and (s := span(h.incident.when.begin))]
    days = sorted({s.begin.date() for s in found})
    if len(days) < 2:
        return None, None
    _heading("Day")
    kept = st.session_state.setdefault("filters", {})
    first = kept.get("days") or tuple(
        _day(st.query_params.get(name)) or edge for name, edge in (("from", days[0]), ("to", days[-1]))
    )
    first = tuple(min(days, key=lambda d, w=wanted: abs(d - w)) for wanted in first)
    names = {d: day(next(s.begin for s in found if s.begin.date() == d)) for d in days}
    turn = st.session_state.get("days_turn", 0)  # a cleared slider is a new one: it cannot be set from outside
    begin, end = st.select_slider(
        "Day", days, value=first, format_func=names.__getitem__, label_visibility="collapsed", key=f"filter_days_{turn}"
    )
    kept["days"] = (begin, end)
    return (None, None) if (begin, end) == (days[0], days[-1]) else (begin, end)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def layer(names: Sequence[str]) -> str | None:
    """Draws the choice of map layer; None is the offline map, the only one where no network answers."""
    with st.sidebar:
        _heading("Map")
        chosen = st.radio("Map", [OFFLINE, *names], label_visibility="collapsed", key="filter_layer")
    return None if chosen == OFFLINE else str(chosen)


def chips(found: Filters) -> Markup:
    """Returns a chip for each filter at work; a click on it takes the filter off."""
    at_work: list[tuple[str, str]] = []
    if found.kinds is not None:
        kinds = ", ".join(palette.label(k) for k in sorted(found.kinds, key=palette.order))
        at_work.append(("kind_", kinds or "No kind"))
    if found.accounts is not None:
        at_work.append(("by_", "By " + (", ".join(map(account_label, sorted(found.accounts))) or "nobody")))
    if not found.claimed:
        at_work.append(("claimed", "Without one-sided claims"))
    if found.begin or found.end:
        ends = dict.fromkeys(f"{d.day} {d:%b}" for d in (found.begin, found.end) if d)
        at_work.append(("days", "–".join(ends)))
    chip = Markup('<button type="button" class="dl-filter" data-action="clear {}" title="Take it off">{} ✕</button>')
    return Markup(" ").join(chip.format(name, text) for name, text in at_work)


ADDRESS = {"kind_": ("type",), "by_": ("by",), "claimed": ("claims",), "days": ("from", "to")}
"""Which parts of the address a filter stands in."""


def clear(name: str) -> None:
    """Takes a filter off, named as :func:`chips` names it; for use in a callback, before the widgets are drawn."""
    kept = st.session_state.get("filters", {})
    for key in [k for k in kept if k.startswith(name)]:
        if name == "days":
            del kept[key]
            st.session_state["days_turn"] = st.session_state.get("days_turn", 0) + 1
        else:
            kept[key] = st.session_state[f"filter_{key}"] = True
    for part in ADDRESS.get(name, ()):
        if part in st.query_params:
            del st.query_params[part]
