"""People harmed: for each kind and side the range over the articles, and every claim with who makes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from geo.briefing.model import Claim, KeyFigure
from geo.briefing.safe import cleaned
from geo.records import Casualty, Incident
from geo.views.items import Happening
from geo.views.wording import Wording

KINDS = ("killed", "wounded", "missing", "captured", "displaced")
Told = tuple[Happening, Casualty]


def side_of(incident: Incident, casualty: Casualty) -> str | None:
    """Returns the country whose people are meant: the casualties' own, else that of the incident's only target."""
    targets = {a.country_code for a in incident.actors if a.role == "target"}
    return casualty.country_code or (next(iter(targets)) if len(targets) == 1 else None)


def by_side(happenings: Iterable[Happening]) -> dict[tuple[str, str | None], list[Told]]:
    """Returns what is told of each kind and side; those that nobody counts are absent."""
    found: dict[tuple[str, str | None], list[Told]] = {}
    for happening in happenings:
        for casualty in happening.incident.casualties:
            if casualty.low is not None or casualty.high is not None:
                key = casualty.kind, side_of(happening.incident, casualty)
                found.setdefault(key, []).append((happening, casualty))
    return found


def key_figures(
    happenings: Sequence[Happening], numbers: Mapping[str, int], account: Mapping[str, str], w: Wording
) -> tuple[KeyFigure, ...]:
    """Returns the key figures, the killed first.

    Args:
        numbers: the articles' numbers by id.
        account: by whose account each incident is, by the happening's id.
    """
    found = by_side(happenings)
    order = sorted(found, key=lambda k: (KINDS.index(k[0]), k[1] is None, w.country(k[1]) or ""))
    out = []
    for kind, side in order:
        claims: dict[Claim, None] = {}
        for happening, c in found[kind, side]:
            figure = w.number(c.low, c.high) or ""
            who = cleaned(c.who or "") or w("brief.not_said")
            article = numbers.get(happening.analysis.article.id, 0)
            claims[Claim(figure, who, account[happening.id], article)] = None
        told = w.country(side) or w("brief.side_unknown")
        out.append(KeyFigure(w(f"casualty.{kind}"), told, ranged(found[kind, side], w), tuple(claims)))
    return tuple(out)


def ranged(told: Sequence[Told], w: Wording) -> str:
    """Returns the range over the articles: in each the highest counts, since later sentences repeat part of it."""
    articles: dict[str, list[Casualty]] = {}
    for happening, casualty in told:
        articles.setdefault(happening.analysis.article.id, []).append(casualty)
    tops = [max(cs, key=lambda c: c.high or c.low or 0) for cs in articles.values()]
    lows = [low for c in tops if (low := c.low if c.low is not None else c.high) is not None]
    highs = [high for c in tops if (high := c.high if c.high is not None else c.low) is not None]
    more = any(c.high is None and (c.low or 0) == max(highs) for c in tops)
    value = w.number(min(lows), max(highs)) or ""
    return w("number.plus", n=value) if more else value
