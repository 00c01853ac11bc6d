"""TimelineJS 3: a slide an incident, after https://timeline.knightlab.com/docs/json-format.html."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import IO, Any

import msgspec
from markupsafe import Markup, escape

from geo.exports.rows import Row
from geo.exports.schema import ATTRIBUTION
from geo.views import palette
from geo.views.phrases import date, number
from geo.views.stretches import INSTANT, PART, WEEK, span

LISTED = 50
"""Incidents without a date that the title names."""


def write(rows: Iterable[Row], file: IO[bytes]) -> int:
    """Writes the slides as they come and returns their number.

    A slide needs a date: an incident without one stands under ``undated``, which TimelineJS passes over, and in the
    text of the title, which it shows.
    """
    encoder, dated = msgspec.json.Encoder(), 0
    undated: list[dict[str, Any]] = []
    file.write(b'{"events":[')
    for row in rows:
        slide = _slide(row)
        if "start_date" not in slide:
            undated.append(slide)
            continue
        file.write((b",\n" if dated else b"\n") + encoder.encode(slide))
        dated += 1
    file.write(b'\n],"title":' + encoder.encode(_title(undated)))
    file.write(b',"undated":' + encoder.encode(undated) + b"}\n")
    return dated + len(undated)


def _slide(row: Row) -> dict[str, Any]:
    values = row.values
    where = values["location"] or "Place not said"
    headline = escape(f"{where}: {values['sub_event_type'] or values['event_type']}")
    slide: dict[str, Any] = {
        "unique_id": values["event_id_cnty"],
        "group": palette.label(values["event_type"]),
        "text": {"headline": str(headline), "text": str(_text(values))},
        "background": {"color": palette.colour(values["event_type"])},
        "autolink": False,
    }
    begin, end = span(values["time_begin"]), span(values["time_end"])
    if begin is None:
        return slide
    slide |= {"display_date": date(values["time_begin"]), "start_date": _date(values["time_begin"], begin.begin)}
    if end is not None:
        slide["end_date"] = _date(values["time_end"], end.begin)
    elif WEEK.match(values["time_begin"]):
        sunday = begin.end - timedelta(days=1)
        slide["end_date"] = _date(f"{sunday:%Y-%m-%d}", sunday)
    return slide


def _date(value: str, moment: datetime) -> dict[str, int]:
    """Returns a date at the grain of the value: no month is made up for a year, and no hour for a day."""
    found = {"year": moment.year}
    if WEEK.match(value) or len(value) >= len("2022-09"):
        found["month"] = moment.month
    if WEEK.match(value) or len(value) >= len("2022-09-13"):
        found["day"] = moment.day
    if INSTANT.match(value) or PART.match(value):
        found |= {"hour": moment.hour, "minute": moment.minute}
    return found


def _text(values: dict[str, Any]) -> Markup:
    """Returns the words, their account and their source as HTML in which all of these are text."""
    claim = f"By the account of {values['claimant']}" if values["claimant"] else "Reported by the article"
    dead = number(values["killed_low"], values["killed_high"])
    parts = [Markup("<p>{}</p>").format(values["sentence"])]
    parts.append(Markup("<p>{}</p>").format(claim + (f" · {dead} killed" if dead else "")))
    known = [values[k] for k in ("source", "article_title", "published", "source_url") if values[k]]
    if known:
        parts.append(Markup("<p>{}</p>").format(" · ".join(known)))
    if values["verified"]:
        parts.append(Markup("<p>Place checked by {}</p>").format(values["verified_by"]))
    return Markup("").join(parts)


def _title(undated: list[dict[str, Any]]) -> dict[str, Any]:
    text = ""
    if undated:
        names = "".join(f"<li>{slide['text']['headline']}</li>" for slide in undated[:LISTED])  # escaped already
        more = f", the first {LISTED} of them" if len(undated) > LISTED else ""
        text = f"<p>Without a date{more}:</p><ul>{names}</ul>"
    return {"text": {"headline": "Dateline", "text": text + f"<p>{escape(ATTRIBUTION)}</p>"}, "autolink": False}
