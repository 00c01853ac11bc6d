"""A view and a plan → a briefing: what a reader of a few pages needs, every figure with its account."""

from __future__ import annotations

import importlib.metadata
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from geo.accounts import Ruling
from geo.briefing.figures import by_side, key_figures, ranged
from geo.briefing.happened import account_of, happened
from geo.briefing.model import Briefing, Headline, Reference, Said, Section, Speaker
from geo.briefing.plan import Plan
from geo.briefing.safe import cleaned, paragraphs, rightward
from geo.briefing.view import View
from geo.records import Analysis, Quote
from geo.views import palette
from geo.views.filters import OTHERS, OWN_VOICE, Filters
from geo.views.items import credits_due, speaker, speakers, telling
from geo.views.quotes import shortened
from geo.views.sheet import period
from geo.views.stretches import span, zone
from geo.views.wording import Wording, wording

NONE = "-"
"""What stands in a view's address where none is chosen."""


def compose(view: View, plan: Plan | None = None, *, at: datetime, rulings: Iterable[Ruling] = ()) -> Briefing:
    """Returns the briefing of a view.

    Its articles' quotes are all in the briefing, whatever the filters.

    Args:
        at: when the briefing is made, with a zone.
        rulings: the analyst's word on which accounts are of one happening.

    Raises:
        InputError: there are no texts in the plan's language.
    """
    plan = plan or Plan()
    w = wording(plan.language)
    analyses = view.analyses
    numbers = {a.article.id: n for n, a in enumerate(analyses, 1)}
    accounts = {h.id: account_of(h, w) for h in view.shown}
    references = tuple(_reference(a, numbers[a.article.id], w) for a in analyses)
    return Briefing(
        title=cleaned(plan.title) or title(analyses, w),
        period=period(analyses, w),
        made=w("brief.made", when=f"{w.day(at)}, {at:%H:%M} ({zone(at.utcoffset())})"),
        version=w("brief.version", version=version()),
        view=tuple(_view(view.filters, w)),
        sections=tuple(_sections(plan, w)),
        headlines=_headlines(view, w),
        figures=key_figures(view.shown, numbers, accounts, w),
        events=happened(view.shown, analyses, rulings, numbers, w),
        speakers=_speakers(analyses, numbers, w),
        references=references,
        method=tuple(_method(view, w)),
        map_alt=_map_alt(view, w),
        timeline_alt=_timeline_alt(view, w),
        w=w,
    )


def title(analyses: Sequence[Analysis], w: Wording) -> str:
    """Returns the only article's title, else the countries that most incidents are in, and the months."""
    if len(analyses) == 1:
        article = analyses[0].article
        return cleaned(article.title or shortened(article.text, 70)) or w("brief.title")
    lands = Counter(
        w.country(t.place.country_code)
        for a in analyses
        for i in a.incidents
        for n in i.toponyms
        if (t := a.toponyms[n]).place
    )
    names = [name for name, _ in lands.most_common(3) if name][:2]
    where = w("brief.and", a=names[0], b=names[1]) if len(names) == 2 else "".join(names)
    days = sorted(s.begin for a in analyses if (s := span(a.article.published)))
    months = " – ".join(dict.fromkeys(w.month(d, "MMMM y") for d in (days[0], days[-1]))) if days else ""
    return ", ".join(part for part in (where, months) if part) or w("brief.title")


def version() -> str:
    """Returns Dateline's own version, from its package or from the checkout that it runs in."""
    try:
        return importlib.metadata.version("dateline")
    except importlib.metadata.PackageNotFoundError:
        project = Path(__file__).parents[2] / "pyproject.toml"
        found = tomllib.loads(project.read_text(encoding="utf8")) if project.is_file() else {}
        return str(found.get("project", {}).get("version", ""))


def _sections(plan: Plan, w: Wording) -> list[Section]:
    out = []
    for part in plan.parts:
        text = paragraphs(part.text)
        if part.shown and (text or part.id != "assessment"):  # an assessment is the analyst's or is not there
            out.append(Section(part.id, cleaned(part.heading) or w(f"section.{part.id}"), text))
    return out


def _headlines(view: View, w: Wording) -> tuple[Headline, ...]:
    places = {t.place.id for h in view.shown for n in h.incident.toponyms if (t := h.analysis.toponyms[n]).place}
    named = speakers(view.analyses)
    named |= {h.incident.claimed_by.name for h in view.shown if h.incident.claimed_by}
    killed = {side: told for (kind, side), told in by_side(view.shown).items() if kind == "killed"}
    by_name = sorted(killed, key=lambda side: (side is None, w.country(side) or ""))
    sides = [
        Headline(ranged(killed[side], w), w("brief.killed_by", side=w.country(side) or w("brief.side_unknown")))
        for side in by_name
    ]
    return (_counted("incident_label", len(view.shown), w), _counted("place_label", len(places), w), *sides,
            _counted("source_label", len(named), w))  # fmt: skip


def _counted(key: str, number: int, w: Wording) -> Headline:
    return Headline(w.whole(number), w.counted(key, number))


def _view(filters: Filters, w: Wording) -> list[str]:
    out = []
    if filters.kinds is not None:
        kinds = ", ".join(w.kind(cleaned(k)) for k in sorted(filters.kinds - {NONE}, key=palette.order))
        out.append(w("brief.only_kinds", kinds=kinds or w("brief.none")))
    if filters.accounts is not None:
        own = {OWN_VOICE: "timeline.reporters", OTHERS: "timeline.others"}
        by = sorted(w(own[key]) if key in own else w.country(key) or cleaned(key) for key in filters.accounts - {NONE})
        out.append(w("brief.only_by", who=", ".join(by) or w("brief.nobody")))
    if not filters.claimed:
        out.append(w("brief.unclaimed"))
    if filters.begin or filters.end:
        days = [w.day(datetime(d.year, d.month, d.day)) if d else "…" for d in (filters.begin, filters.end)]
        told = days[0] if days[0] == days[1] else w("brief.to", a=days[0], b=days[1])
        out.append(w("brief.only_dated", days=told))
    return out


def _speakers(analyses: Sequence[Analysis], numbers: Mapping[str, int], w: Wording) -> tuple[Speaker, ...]:
    """Quotes under their speaker, those with most to say first, quotes without a named source last."""
    found: dict[tuple[str, str | None], list[Said]] = {}
    for analysis in analyses:
        for quote in telling(analysis):
            source = speaker(quote)
            key = (cleaned(source.name), w.country(source.country_code)) if source else ("", None)
            text = _said(quote)
            said = Said(
                text, w(f"quote.{quote.kind}"), analysis.language, rightward(text), numbers[analysis.article.id]
            )
            found.setdefault(key, []).append(said)
    return tuple(
        Speaker(who or w("brief.unnamed"), land if land and land != who else None, tuple(quotes))
        for (who, land), quotes in sorted(found.items(), key=lambda f: (not f[0][0], -len(f[1]), f[0][0]))
    )


def _said(quote: Quote) -> str:
    text = cleaned(quote.text)
    return f"“{text}”" if quote.kind == "direct" else text


def _reference(analysis: Analysis, number: int, w: Wording) -> Reference:
    article = analysis.article
    web = article.url and article.url.lower().startswith(("https://", "http://"))
    return Reference(
        number=number,
        title=cleaned(article.title or "") or cleaned(shortened(article.text, 80)) or w("brief.untitled"),
        publisher=cleaned(article.publisher or "") or None,
        published=w.date(article.published),
        retrieved=w.date((article.retrieved or "")[:10] or None),
        language=w.language(analysis.language),
        code=analysis.language,
        url=cleaned(article.url or "").replace(" ", "%20") if web else None,
    )


def _method(view: View, w: Wording) -> list[str]:
    corrected = sum(t.corrected_by is not None for a in view.analyses for t in a.toponyms)
    lost = sum(not h.placed for h in view.shown), sum(not h.dated for h in view.shown)
    models = dict.fromkeys(
        f"{value}" if key != "gazetteer" else value.split(",")[0].replace("schema", "gazetteer schema")
        for a in view.analyses
        for key, value in sorted(a.models.items())
    )
    first = w("method.reads") + (" " + w.counted("corrected", corrected) if corrected else "")
    open_ = w("method.open", unplaced=w.whole(lost[0]), undated=w.whole(lost[1]))
    data = [w("method.data"), *(w("method.online", credit=credit) for credit in credits_due(view.analyses))]
    if models:
        data.append(w("method.models", models=cleaned(", ".join(models))))
    return [first, w("method.claims"), f"{open_} {w('method.borders')}", " ".join(data)]


def _map_alt(view: View, w: Wording) -> str:
    names = Counter(t.text for h in view.shown for n in h.incident.toponyms if (t := h.analysis.toponyms[n]).place)
    if not names:
        return w("map.alt_empty")
    placed = w.counted("incidents", sum(h.placed for h in view.shown))
    return w("map.alt", incidents=placed, places=cleaned(w.listed([name for name, _ in names.most_common()], 6)))


def _timeline_alt(view: View, w: Wording) -> str:
    spans = [s.begin for h in view.shown if h.incident.when and (s := span(h.incident.when.begin))]
    if not spans:
        return w("timeline.alt_empty")
    return w("timeline.alt", n=w.whole(len(spans)), first=w.day(min(spans)), last=w.day(max(spans)))
