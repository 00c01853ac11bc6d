"""The timeline: a lane for each account, a bar or a dot for each dated incident."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import altair as alt
import pandas as pd

from geo.views import palette
from geo.views.filters import account, account_label, accounts
from geo.views.items import Happening
from geo.views.phrases import country, date
from geo.views.quotes import shortened
from geo.views.stretches import span, zone

COLUMNS = ["item", "pick", "lane", "begin", "end", "kind", "colour", "lit", "what", "when", "whose", "says"]


def table(happenings: Sequence[Happening], lit: Collection[str] = (), turn: int = 0) -> pd.DataFrame:
    """Returns one row for each dated incident.

    ``begin`` and ``end`` are wall-clock times of the place, labelled UTC so that no browser moves them. ``turn``
    goes into ``pick``, by which the chart tells one click from the next on the same bar.
    """
    rows: list[dict[str, Any]] = []
    for happening in happenings:
        incident = happening.incident
        first = span(incident.when.begin) if incident.when else None
        if first is None or incident.when is None:
            continue
        last = span(incident.when.end) or first
        end = max(last.end, first.begin)
        when = date(incident.when.begin) or ""
        whose = incident.claimed_by.name if incident.claimed_by else "the article itself"
        selected = happening.id in lit
        rows.append(
            {
                "item": happening.id,
                "pick": f"{turn} {happening.id}",
                "lane": lane(account(happening)),
                "begin": pd.Timestamp(first.begin, tz="UTC"),
                "end": pd.Timestamp(end, tz="UTC"),
                "kind": palette.label(incident.type),
                "colour": palette.colour(incident.type),
                "lit": selected,
                "what": shortened(incident.summary or incident.subtype, 90),
                "when": when,
                "whose": whose,
                "says": f"{incident.subtype}, {when}, by the account of {whose}{', selected' if selected else ''}",
            }
        )
    frame = pd.DataFrame(rows, columns=COLUMNS)
    for column in ("begin", "end"):
        frame[column] = pd.to_datetime(frame[column], utc=True)
    return _widened(frame)


def _widened(frame: pd.DataFrame) -> pd.DataFrame:
    """Gives an instant the width of a dot, centred on it: a bar of no length could be neither seen nor clicked."""
    if frame.empty:
        return frame
    least = max(frame["end"].max() - frame["begin"].min(), pd.Timedelta(hours=1)) * 0.045
    middle = frame["begin"] + (frame["end"] - frame["begin"]) / 2
    short = (frame["end"] - frame["begin"]) < least
    return frame.assign(
        begin=frame["begin"].where(~short, middle - least / 2), end=frame["end"].where(~short, middle + least / 2)
    )


def lane(key: str) -> str:
    return f"{account_label(key)} says" if country(key) else account_label(key)


def lanes_of(frame: pd.DataFrame, happenings: Sequence[Happening]) -> tuple[str, ...]:
    """Returns the lanes that have a bar, from top to bottom."""
    present = set(frame["lane"])
    return tuple(name for key, _ in accounts(happenings) if (name := lane(key)) in present)


def spec(lanes: tuple[str, ...], days: int, *, height: int = 158) -> dict[str, Any]:
    """Returns the Vega-Lite specification of :func:`chart` without data: the same for each click, and worth keeping."""
    plain: dict[str, Any] = chart(lanes, days, height=height).to_dict()
    plain.pop("data", None)
    return plain


def chart(lanes: tuple[str, ...], days: int, *, height: int = 158) -> alt.LayerChart:
    """Returns the chart over :func:`table`, whose columns it names; ``days`` is the stretch that it shows.

    A click on a bar puts its ``pick`` into the selection of that name.
    """
    pick = alt.selection_point(name="pick", fields=["pick"], on="click", empty=False)
    colour = alt.Color("colour:N", scale=None, legend=None)
    base = alt.Chart(alt.NamedData(name="shown")).encode(
        y=alt.Y(
            "lane:N",
            sort=list(lanes),
            title=None,
            axis=alt.Axis(domain=False, ticks=False, labelLimit=130, labelPadding=8, labelOverlap=False),
        ),
        x=alt.X(
            "begin:T",
            title=None,
            scale=alt.Scale(type="utc", nice=False, padding=14),
            axis=alt.Axis(domain=False, ticks=False, grid=True, tickCount=5, labelOverlap=True, format=_format(days)),
        ),
        tooltip=[
            alt.Tooltip("kind:N", title="Kind"),
            alt.Tooltip("what:N", title="What"),
            alt.Tooltip("when:N", title="When"),
            alt.Tooltip("whose:N", title="By the account of"),
        ],
        description="says:N",
    )
    lit = "datum.lit"
    layers = [
        base.transform_filter(lit)
        .mark_bar(cornerRadius=10, size=20, fillOpacity=0.18, strokeWidth=2.5)
        .encode(x2="end:T", stroke=colour, color=colour),
        base.mark_bar(cornerRadius=6, size=12, cursor="pointer")
        .encode(x2="end:T", color=colour, opacity=alt.condition(lit, alt.value(1), alt.value(0.7)))
        .add_params(pick),
    ]
    drawn: alt.LayerChart = (
        alt.layer(*layers, usermeta={"embedOptions": {"renderer": "svg", "actions": False}})
        .properties(height=height)
        .configure_view(stroke=None)
        .configure_axis(labelFontSize=11, gridColor="#E6E9EE", gridOpacity=0.8)
    )
    return drawn


def shared_zone(happenings: Sequence[Happening]) -> str:
    """The zone that the dated incidents share, empty where they do not share one."""
    zones = {
        s.offset for h in happenings if h.incident.when and (s := span(h.incident.when.begin)) and s.offset is not None
    }
    return zone(zones.pop()) if len(zones) == 1 else ""


def stretch(frame: pd.DataFrame) -> int:
    """Returns how many whole days the bars span."""
    return 0 if frame.empty else int((frame["end"].max() - frame["begin"].min()).days)


def _format(days: int) -> str | dict[str, str]:
    return "%b %Y" if days > 120 else {"date": "%-d %b", "day": "%-d %b", "hours": "%H:%M"} if days < 5 else "%-d %b"
