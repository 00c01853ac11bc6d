"""Review's other half: which accounts are of one happening, by the reasons given and by the analyst's word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import streamlit as st
from markupsafe import Markup

from geo import events
from geo.accounts import Account, Event, Ruling
from geo.errors import GeoError
from geo.events import Grouping
from geo.events.links import NEEDED, Link
from geo.records import Analysis
from geo.views import accounts as view
from geo.views.quotes import shortened
from geo.views.readings import sentence
from pages.parts import panel, rows, state
from pages.parts.problems import plain

ACCOUNT, ASKED, BY = "review_account_open", "review_account_asked", "analyst"
TOLD, PROBLEM = "review_told", "review_problem"
SHOWN = 12
LISTS = {"several": "Several accounts", "disputed": "Disputed", "analyst": "Set by you", "all": "All"}


def shown(analyses: Sequence[Analysis]) -> None:
    """Draws the list of happenings and the one that is open."""
    found = state.grouping()
    own = {a.article.id: a for a in analyses}
    _undoing()
    if not found.events:
        st.info("No incident is reported in the articles that are kept.", icon=":material/inbox:")
        return
    asked = st.query_params.get("account")
    if asked and asked != st.session_state.get(ASKED):
        st.session_state[ASKED] = st.session_state[ACCOUNT] = asked
    opened = found.event_of(st.session_state.get(ACCOUNT) or "")
    left, right = st.columns([4, 7], gap="large")
    with left:
        opened = _list(found, own, opened)
    with right:
        if opened is not None:
            _open(opened, found, own)


def _list(found: Grouping, own: Mapping[str, Analysis], opened: Event | None) -> Event | None:
    which = st.segmented_control(
        "Happenings", list(LISTS), format_func=LISTS.__getitem__, default="several", key="review_events_list",
        label_visibility="collapsed", required=True,
    )  # fmt: skip
    listed = view.listed(found.events, str(which))
    pages = max(1, -(-len(listed) // SHOWN))
    number = int(st.number_input(f"Page, of {pages}", 1, pages, key=f"review_events_{which}")) if pages > 1 else 1
    if not listed:
        st.caption("You have not joined or split anything yet." if which == "analyst" else "Nothing in this list.")
    opened = opened or (listed[0] if listed else None)
    for event in listed[(number - 1) * SHOWN : number * SHOWN]:
        first = event.accounts[0].id
        with st.container(key=f"pick_{event.id}"):
            st.button(
                f"**{plain(view.title(event, own))}**  \n{plain(view.short(event))}", key=f"event_{event.id}",
                width="stretch", type="primary" if opened and event.id == opened.id else "secondary",
                on_click=_choose, args=(first,),
            )  # fmt: skip
    return opened


def _choose(account: str) -> None:
    st.session_state[ACCOUNT] = st.session_state[ASKED] = account
    st.query_params["account"] = account


def _open(event: Event, found: Grouping, own: Mapping[str, Analysis]) -> None:
    known = {a.id: a for a in found.concerned(event)}
    panel.html(
        Markup('<div class="pg-row pg-name"><b>{}</b>{}<div class="pg-soft">{}</div></div>{}{}').format(
            view.title(event, own), view.ruled(event), view.counted(event), view.figures(event),
            view.differences(event, known),
        )
    )  # fmt: skip
    for account in event.accounts:
        _account(event, account, own)
    _joining(event, found, own)


def _account(event: Event, account: Account, own: Mapping[str, Analysis]) -> None:
    incident, analysis = account.incident, own[account.article_id]
    name = view.speaker(account)
    told = " · ".join(t for t in (view.about(account, name), view.harm(account)) if t)
    with st.container(border=True, key=f"account_{account.id}"):
        panel.html(
            Markup('<div class="pg-row"><b>{}</b><div class="pg-soft">{}</div></div>').format(name, told)
            + Markup('<div class="pg-said" lang="{}">{}</div>').format(
                analysis.language, sentence(analysis.article.text, incident.start, incident.end)
            )
        )
        if because := view.why(event, account.id):
            st.caption(f"Here because: {plain(because)}.")
        if len(event.accounts) > 1:
            st.button(
                "Not the same happening", key=f"split_{account.id}", icon=":material/call_split:",
                on_click=_split, args=(event, account, own),
            )  # fmt: skip


def _joining(event: Event, found: Grouping, own: Mapping[str, Analysis]) -> None:
    near = {other.id: (other, link) for other, link in found.near(event.accounts[0].id)}
    rows.heading("Same happening as…")
    if not near:
        st.caption("Nothing that is reported lies near it in time, place or sides.")
        return
    choice = st.selectbox(
        "Same happening as", list(near), index=None, placeholder="Choose another happening, the likeliest first",
        format_func=lambda id: f"{view.title(near[id][0], own)} – {view.counted(near[id][0])}",
        key=f"join_{event.id}", label_visibility="collapsed",
    )  # fmt: skip
    if choice not in near:
        return
    other, link = near[choice]
    first = other.accounts[0]
    panel.html(
        Markup('<div class="pg-soft">{}</div><div class="pg-said" lang="{}">{}</div>').format(
            view.speaker(first), own[first.article_id].language,
            sentence(own[first.article_id].article.text, first.incident.start, first.incident.end),
        )
    )  # fmt: skip
    _reasons(link)
    st.button(
        "Join the two", type="primary", key="review_join", icon=":material/call_merge:", on_click=_join,
        args=(event, other, own),
    )  # fmt: skip


def _reasons(link: Link) -> None:
    told = [f"For it: {plain('; '.join(link.reasons) or 'nothing')}."]
    if link.against:
        told.append(f"Against it: {plain('; '.join(link.against))}.")
    told.append(f"Weight {link.weight:.2f}; {NEEDED:.0f} is enough to join two accounts where nothing contradicts.")
    if link.holds:
        told.append("Not joined all the same: other accounts contradict it, or more than one happening fits as well.")
    st.caption("  \n".join(told))


def _split(event: Event, account: Account, own: Mapping[str, Analysis]) -> None:
    rulings = events.taken_out(event, account.id, own.values(), BY, datetime.now(UTC))
    if _kept(rulings, f"Split: the account of {view.speaker(account)} stands alone now, or with what fits it better."):
        rest = next(a.id for a in event.accounts if a.id != account.id)
        _choose(rest)


def _join(event: Event, other: Event, own: Mapping[str, Analysis]) -> None:
    if _kept(events.joined(event, other, own.values(), BY, datetime.now(UTC)), "Joined the two happenings."):
        _choose(event.accounts[0].id)


def _kept(rulings: Sequence[Ruling], told: str) -> bool:
    try:
        state.rule(rulings)
    except GeoError as error:
        st.session_state[PROBLEM] = str(error)
        return False
    st.session_state[TOLD] = told
    return True


def _undo() -> None:
    try:
        if state.unrule():
            st.session_state[TOLD] = "Took back your latest word on what belongs together."
    except GeoError as error:
        st.session_state[PROBLEM] = str(error)


def _undoing() -> None:
    rulings = state.repository().rulings()
    if not rulings:
        return
    last = rulings[-1]
    verb = "joined" if last.same and not any(r.at == last.at and not r.same for r in rulings) else "split"
    acts = len({r.at for r in rulings})
    with st.container(border=True, key="rows_undo_events"):
        text, undo = st.columns([8, 1.6])
        with text:
            panel.html(
                Markup('<div class="pg-soft">{} by you; the latest: <b>{}</b>, “{}”.</div>').format(
                    rows.counted(acts, "change"), verb, shortened(last.one.words, 90)
                )
            )
        undo.button("Undo", key="review_unrule", icon=":material/undo:", on_click=_undo, width="stretch")
