"""Which incidents a view shows, and the counts that its filters and its headline carry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import parse_qsl

from geo.errors import InputError
from geo.records import Analysis, Casualty
from geo.views.items import Happening, speakers
from geo.views.phrases import country, number
from geo.views.stretches import span

OWN_VOICE, OTHERS = "own", "other"


@dataclass(frozen=True, slots=True)
class Filters:
    """``None`` filters nothing; ``begin`` and ``end`` are days, both included, and drop what has no date."""

    kinds: frozenset[str] | None = None
    accounts: frozenset[str] | None = None
    claimed: bool = True
    statements: bool = True
    begin: date | None = None
    end: date | None = None

    def keeps(self, happening: Happening) -> bool:
        incident = happening.incident
        if self.kinds is not None and incident.type not in self.kinds:
            return False
        if self.accounts is not None and account(happening) not in self.accounts:
            return False
        if not self.claimed and incident.claimed_by is not None:
            return False
        if self.begin is None and self.end is None:
            return True
        stretch = span(incident.when.begin) if incident.when else None
        if stretch is None:
            return False
        until = (span(incident.when.end) if incident.when else None) or stretch
        last = max(stretch.begin, until.end - timedelta(microseconds=1)).date()
        return (self.begin is None or last >= self.begin) and (self.end is None or stretch.begin.date() <= self.end)


KNOWN = ("type", "by", "claims", "statements", "from", "to")
IGNORED = ("sel", "article", "item", "account", "side")
"""What stands in the address beside the filters: what is open and selected."""


def from_query(query: str) -> Filters:
    """Returns the filters that an address of the Explore page carries; of a whole address the part behind ``?``.

    Raises:
        InputError: it holds something else than filters, or a day that is none.
    """
    query = query.strip().partition("#")[0]
    part = query.partition("?")[2] if "?" in query or "://" in query else query
    given: dict[str, str] = {}
    for name, value in parse_qsl(part, keep_blank_values=True):
        if name not in KNOWN and name not in IGNORED:
            raise InputError(f"A view has no '{name}'; it can have {', '.join(KNOWN[:-1])} and {KNOWN[-1]}.")
        given[name] = value
    if part and not given:
        raise InputError(f"'{part}' is no view; write it as type=Battles|Riots&from=2022-09-13.")
    days = {name: _day(name, given[name]) for name in ("from", "to") if name in given}
    return Filters(
        kinds=frozenset(given["type"].split("|")) if "type" in given else None,
        accounts=frozenset(given["by"].split("|")) if "by" in given else None,
        claimed=given.get("claims") != "0",
        statements=given.get("statements") != "0",
        begin=days.get("from"),
        end=days.get("to"),
    )


def _day(name: str, value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise InputError(f"'{name}' is '{value}'; write a day as 2022-09-13.") from None


def account(happening: Happening) -> str:
    """Returns by whose account: a country's code, "other" for a body of no country, "own" for the article itself."""
    claimant = happening.incident.claimed_by
    if claimant is None:
        return OWN_VOICE
    return claimant.country_code or OTHERS


def account_label(key: str) -> str:
    return {OWN_VOICE: "Reporters", OTHERS: "Agencies, others"}.get(key) or country(key) or key


def accounts(happenings: Iterable[Happening]) -> list[tuple[str, int]]:
    """Returns each account with its number of incidents: countries first, by number, then agencies, then reporters."""
    counts = Counter(map(account, happenings))
    return sorted(counts.items(), key=lambda c: (c[0] == OWN_VOICE, c[0] == OTHERS, -c[1], account_label(c[0])))


@dataclass(frozen=True, slots=True)
class Figure:
    value: str
    label: str


def figures(happenings: Sequence[Happening], analyses: Sequence[Analysis]) -> list[Figure]:
    """Returns the headline: incidents, places, reported killed by side, sources."""
    places = {t.place.id for h in happenings for n in h.incident.toponyms if (t := h.analysis.toponyms[n]).place}
    named = speakers(analyses)
    named |= {h.incident.claimed_by.name for h in happenings if h.incident.claimed_by}
    return [
        Figure(str(len(happenings)), "incident" if len(happenings) == 1 else "incidents"),
        Figure(str(len(places)), "place" if len(places) == 1 else "places"),
        *killed(happenings),
        Figure(str(len(named)), "source" if len(named) == 1 else "sources"),
    ]


def killed(happenings: Iterable[Happening]) -> list[Figure]:
    """Returns the range of the killed that the articles report, side by side; a side that nobody counts has none.

    Within one article the highest figure counts for a side, since later sentences repeat part of it; the range is
    over the articles. The side is the casualties' own, else that of the incident's only target.
    """
    sides: dict[str | None, dict[str, list[Casualty]]] = {}
    for happening in happenings:
        targets = {a.country_code for a in happening.incident.actors if a.role == "target"}
        target = next(iter(targets)) if len(targets) == 1 else None
        for casualty in happening.incident.casualties:
            if casualty.kind == "killed" and (casualty.low is not None or casualty.high is not None):
                side = casualty.country_code or target
                sides.setdefault(side, {}).setdefault(happening.analysis.article.id, []).append(casualty)
    found = []
    for side, articles in sorted(sides.items(), key=lambda s: (s[0] is None, country(s[0]) or "")):
        tops = [max(cs, key=lambda c: c.high or c.low or 0) for cs in articles.values()]
        lows = [low for c in tops if (low := c.low if c.low is not None else c.high) is not None]
        highs = [high for c in tops if (high := c.high if c.high is not None else c.low) is not None]
        more = any(c.high is None and (c.low or 0) == max(highs) for c in tops)
        value = number(min(lows), max(highs)) or ""
        found.append(Figure(value + ("+" if more else ""), f"reported killed, {country(side) or 'side not said'}"))
    return found
