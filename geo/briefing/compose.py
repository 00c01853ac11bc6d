"""Analyses → a briefing: what a reader of one or two pages needs, in plain strings, every figure with its account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from geo.records import Analysis, Quote
from geo.views import palette
from geo.views.filters import Figure, Filters, account_label, figures
from geo.views.items import Happening, credits_due
from geo.views.phrases import country, date, day, instant, language, number, span
from geo.views.sheet import name, period
from geo.views.wording import wording

KINDS = {
    "killed": "Killed",
    "wounded": "Wounded",
    "missing": "Missing",
    "captured": "Captured",
    "displaced": "Displaced",
}


@dataclass(frozen=True, slots=True)
class Count:
    """One figure as one account gives it."""

    kind: str
    figure: str
    who: str
    account: str
    article: int


@dataclass(frozen=True, slots=True)
class Row:
    """One incident. ``colour`` is its kind's; ``doubts`` are remarks on its place and time."""

    colour: str
    kind: str
    when: str
    where: str
    text: str
    language: str
    account: str
    claimed: bool
    losses: tuple[str, ...]
    doubts: tuple[str, ...]
    article: int


@dataclass(frozen=True, slots=True)
class Said:
    text: str
    kind: str
    language: str
    article: int


@dataclass(frozen=True, slots=True)
class Speaker:
    name: str
    land: str | None
    quotes: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """An article of the briefing; ``url`` only where it is one of the web."""

    number: int
    title: str
    publisher: str | None
    published: str | None
    language: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Briefing:
    title: str
    period: str
    made: str
    view: tuple[str, ...]
    """What the reader's view leaves out, in words; empty when it shows everything."""
    figures: tuple[Figure, ...]
    counts: tuple[Count, ...]
    rows: tuple[Row, ...]
    speakers: tuple[Speaker, ...]
    references: tuple[Reference, ...]
    unplaced: int
    undated: int
    corrected: int
    models: tuple[str, ...]
    credits: tuple[str, ...]
    """Whose data the places of online geocoders are."""


def compose(
    happenings: Sequence[Happening],
    analyses: Sequence[Analysis],
    *,
    at: datetime,
    title: str | None = None,
    filters: Filters | None = None,
) -> Briefing:
    """Returns the briefing of a view.

    Args:
        happenings: the incidents that the view shows.
        analyses: the articles of the view; their quotes are all in the briefing, whatever the filters.
        at: when the briefing is made.
        filters: the view's, to say in the briefing what it leaves out.
    """
    numbers = {a.article.id: n for n, a in enumerate(analyses, 1)}
    ordered = sorted(happenings, key=_moment)
    toponyms = [t for a in analyses for t in a.toponyms]
    return Briefing(
        title=(title or "").strip() or _title(analyses),
        period=period(analyses, wording()),
        made=f"{day(at)}, {at:%H:%M}",
        view=_view(filters),
        figures=tuple(figures(happenings, analyses)),
        counts=tuple(c for h in ordered for c in _counts(h, numbers)),
        rows=tuple(_row(h, numbers) for h in ordered),
        speakers=_speakers(analyses, numbers),
        references=tuple(_reference(a, numbers[a.article.id]) for a in analyses),
        unplaced=sum(not h.placed for h in happenings),
        undated=sum(not h.dated for h in happenings),
        corrected=sum(t.corrected_by is not None for t in toponyms),
        models=tuple(dict.fromkeys(f"{k} {v}" for a in analyses for k, v in sorted(a.models.items()))),
        credits=tuple(credits_due(analyses)),
    )


def _title(analyses: Sequence[Analysis]) -> str:
    if len(analyses) == 1 and analyses[0].article.title:
        return analyses[0].article.title
    return "What is reported"


def _moment(happening: Happening) -> tuple[bool, float, str]:
    found = span(happening.incident.when.begin) if happening.incident.when else None
    return found is None, instant(found).timestamp() if found else 0.0, happening.id


def _view(filters: Filters | None) -> tuple[str, ...]:
    if filters is None:
        return ()
    out = []
    if filters.kinds is not None:
        kinds = ", ".join(palette.label(k) for k in sorted(filters.kinds, key=palette.order))
        out.append(f"only these kinds of incident: {kinds or 'none'}")
    if filters.accounts is not None:
        by = ", ".join(sorted(map(account_label, filters.accounts)))
        out.append(f"only what is reported by: {by or 'nobody'}")
    if not filters.claimed:
        out.append("without what one side alone claims")
    if filters.begin or filters.end:
        ends = [day(datetime(d.year, d.month, d.day)) if d else "…" for d in (filters.begin, filters.end)]
        out.append(f"only incidents dated {' to '.join(dict.fromkeys(ends))}")
    return tuple(out)


def _account(happening: Happening) -> str:
    claimed = happening.incident.claimed_by
    if claimed is None:
        return happening.analysis.article.publisher or "the article itself"
    land = country(claimed.country_code)
    return claimed.name + (f" ({land})" if land and land.casefold() not in claimed.name.casefold() else "")


def _counts(happening: Happening, numbers: dict[str, int]) -> list[Count]:
    article = numbers.get(happening.analysis.article.id, 0)
    out = []
    for c in happening.incident.casualties:
        if figure := number(c.low, c.high):
            land = country(c.country_code)
            who = ", ".join(part for part in (c.who, land) if part)
            out.append(Count(KINDS[c.kind], figure, who or "not said", _account(happening), article))
    return out


def _row(happening: Happening, numbers: dict[str, int]) -> Row:
    analysis, incident = happening.analysis, happening.incident
    there = [analysis.toponyms[n] for n in incident.toponyms]
    placed = [t for t in there if t.place]
    where = []
    for t in placed:
        land = country(t.place.country_code) if t.place else None
        called = name(t, wording())
        where.append(called + (f", {land}" if land and land != called else ""))
    doubts = []
    if not placed:
        doubts.append("The text does not say where.")
    elif any(t.place and t.place.kind == "country" for t in placed):
        doubts.append("The place is no finer than a country.")
    elif any(t.score < 0.5 for t in placed):
        doubts.append("The place is a guess.")
    if any(t.corrected_by for t in placed):
        doubts.append("Place set by the analyst.")
    when = (date(incident.when.begin) if incident.when else None) or "no date"
    losses = [f"{KINDS[c.kind].lower()}: {n}" for c in incident.casualties if (n := number(c.low, c.high))]
    return Row(
        colour=palette.colour(incident.type),
        kind=incident.subtype or palette.label(incident.type),
        when=when,
        where="; ".join(dict.fromkeys(where)) or "Place not said",
        text=" ".join(analysis.article.text[incident.start : incident.end].split()),
        language=analysis.language,
        account=_account(happening),
        claimed=incident.claimed_by is not None,
        losses=tuple(losses),
        doubts=tuple(doubts),
        article=numbers.get(analysis.article.id, 0),
    )


def _speakers(analyses: Sequence[Analysis], numbers: dict[str, int]) -> tuple[Speaker, ...]:
    """Quotes under their speaker, those with most to say first, quotes without a named source last."""
    found: dict[tuple[str, str | None], list[Said]] = {}
    for analysis in analyses:
        for quote in analysis.quotes:
            article = numbers[analysis.article.id]
            key = (quote.source.name, country(quote.source.country_code)) if quote.source else ("", None)
            found.setdefault(key, []).append(Said(_said(quote), quote.kind, analysis.language, article))
    return tuple(
        Speaker(who or "Source not named", land, tuple(quotes))
        for (who, land), quotes in sorted(found.items(), key=lambda f: (not f[0][0], -len(f[1]), f[0][0]))
    )


def _said(quote: Quote) -> str:
    text = " ".join(quote.text.split())
    return f"“{text}”" if quote.kind == "direct" else text


def _reference(analysis: Analysis, number: int) -> Reference:
    article = analysis.article
    url = article.url if article.url and article.url.lower().startswith(("https://", "http://")) else None
    return Reference(
        number, article.title or "Untitled article", article.publisher, date(article.published),
        language(analysis.language), url,
    )  # fmt: skip
