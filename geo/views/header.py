"""The head of the Explore page: what the articles are about, and the figures, as escaped HTML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from babel.dates import format_date
from markupsafe import Markup

from geo.records import Analysis
from geo.views.filters import figures
from geo.views.items import Happening
from geo.views.phrases import ENGLISH, country, language
from geo.views.quotes import shortened
from geo.views.stretches import span


def title(analyses: Sequence[Analysis]) -> str:
    """Returns the only article's title, else the countries that most incidents are in, and the months."""
    if len(analyses) == 1:
        article = analyses[0].article
        return article.title or shortened(article.text, 60)
    lands = Counter(
        country(t.place.country_code)
        for a in analyses
        for i in a.incidents
        for n in i.toponyms
        if (t := a.toponyms[n]).place
    )
    names = [name for name, _ in lands.most_common(3) if name][:2]
    days = _days(analyses)
    when = ""
    if days:
        months = dict.fromkeys(format_date(d, "MMMM y", locale=ENGLISH) for d in (days[0], days[-1]))
        when = " – ".join(months)
    return ", ".join(p for p in (" and ".join(names), when) if p) or f"{len(analyses)} articles"


def head(happenings: Sequence[Happening], analyses: Sequence[Analysis]) -> Markup:
    """Returns the title, the line below it, and the headline figures of what is shown."""
    spoken = Counter(language(a.language) for a in analyses)
    tongues = ", ".join(f"{n} in {name}" if len(analyses) > 1 else f"in {name}" for name, n in spoken.most_common())
    parts = [f"{len(analyses)} article{'' if len(analyses) == 1 else 's'}", tongues, published(analyses)]
    shown = Markup("").join(
        Markup("<div><b>{}</b><span>{}</span></div>").format(f.value, f.label) for f in figures(happenings, analyses)
    )
    return Markup(
        '<div class="dl-top"><div><h1>{}</h1><div>{}</div></div><div class="dl-figures">{}</div></div>'
    ).format(title(analyses), " · ".join(p for p in parts if p), shown)


def published(analyses: Sequence[Analysis]) -> str:
    """Returns the days of publication: ``13–14 September 2022``; empty where none is known."""
    days = _days(analyses)
    if not days:
        return ""
    first, last = days[0], days[-1]
    end = f"{last.day} {format_date(last, 'MMMM y', locale=ENGLISH)}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    return f"{first.day} {format_date(first, 'MMMM y', locale=ENGLISH)} – {end}"


def _days(analyses: Sequence[Analysis]) -> list[datetime]:
    found = (span(a.article.published) for a in analyses)
    return sorted(s.begin.replace(hour=0, minute=0) for s in found if s)


def meta(analysis: Analysis, analyses: Sequence[Analysis]) -> str:
    """Returns ``Article 1 of 4 · Italian · 13 September 2022 · publisher``, without what is not known."""
    place = next((n for n, a in enumerate(analyses, 1) if a.article.id == analysis.article.id), 1)
    parts = [f"Article {place} of {len(analyses)}", language(analysis.language), published([analysis])]
    return " · ".join(p for p in [*parts, analysis.article.publisher] if p)
