"""What a briefing is of: the analyses of a view, filtered as its address says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.records import Analysis
from geo.views.filters import Filters
from geo.views.items import Happening, happenings


@dataclass(frozen=True, slots=True)
class View:
    """``shown`` are the incidents that the filters keep, ``drawn`` the analyses with those alone."""

    analyses: Sequence[Analysis]
    filters: Filters
    shown: Sequence[Happening]
    drawn: Sequence[Analysis]


def view(analyses: Sequence[Analysis], filters: Filters | None = None) -> View:
    filters = filters or Filters()
    shown = [h for h in happenings(analyses) if filters.keeps(h)]
    kept = {id(h.incident) for h in shown}  # ids are an article's own
    drawn = [replace(a, incidents=tuple(i for i in a.incidents if id(i) in kept)) for a in analyses]
    return View(analyses, filters, shown, drawn)


def address_of(filters: Filters) -> dict[str, str]:
    """Returns the filters as the parts of an address, those at work alone; ``filters.from_query`` reads them."""
    parts = {
        "type": None if filters.kinds is None else "|".join(sorted(filters.kinds)) or "-",
        "by": None if filters.accounts is None else "|".join(sorted(filters.accounts)) or "-",
        "claims": None if filters.claimed else "0",
        "statements": None if filters.statements else "0",
        "from": filters.begin.isoformat() if filters.begin else None,
        "to": filters.end.isoformat() if filters.end else None,
    }
    return {key: value for key, value in parts.items() if value is not None}
