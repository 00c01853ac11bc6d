"""Accounts of one happening side by side, as escaped HTML: who says what, figures as a range, who contradicts whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from markupsafe import Markup

from geo.accounts import Account, Disagreement, Event, FigureRange
from geo.records import Analysis
from geo.views import palette
from geo.views.phrases import country, date, number
from geo.views.quotes import shortened

MOST = 40
"""Happenings that are listed while none is selected."""
HEADINGS = {
    "denied": "Denied",
    "initiator": "Each blames another",
    "figures": "Figures differ",
    "revised": "Figure changed",
    "time": "Hours differ",
    "reversed": "Told the other way round",
}
Accounts = Mapping[str, Account]
"""Accounts by their ids, those of other events too that disagreements name."""


def speaker(account: Account) -> str:
    """Returns by whose word an account is told: ``Defence Ministry (Armenia)``, else who published it."""
    claimed = account.incident.claimed_by
    land = country(claimed.country_code) if claimed else None
    name = account.speaker[:1].upper() + account.speaker[1:]
    return f"{name} ({land})" if land and land not in name else name


def telling(events: Iterable[Event]) -> list[Event]:
    """Returns the events that accounts can be compared of: several accounts, or one that others turn round."""
    found = [e for e in events if len(e.accounts) > 1 or e.disagreements]
    return sorted(found, key=lambda e: (-len(e.accounts), -len(e.disagreements)))


def lead(event: Event) -> Account:
    """Returns the account to open an event by: the one that says most of where and when."""
    return max(event.accounts, key=lambda a: (len(a.incident.toponyms), a.incident.when is not None))


def listed(events: Iterable[Event], which: str) -> list[Event]:
    """Returns the events of a list of the Review page: several accounts, disputed, set by the analyst, or all."""
    if which == "several":
        return [e for e in telling(events) if len(e.accounts) > 1]
    if which == "disputed":
        return [e for e in telling(events) if e.disagreements]
    return [e for e in events if which == "all" or e.joined_by or e.split_by]


def short(event: Event) -> str:
    """Returns number of accounts, ranges and kinds of disagreement of an event on one line."""
    kinds = dict.fromkeys(HEADINGS[d.kind].lower() for d in event.disagreements)
    counts = ", ".join(f"{spread(f)} {f.kind}" for f in event.figures)
    return " · ".join(p for p in (counted(event), counts, ", ".join(kinds)) if p)


def title(event: Event, analyses: Mapping[str, Analysis]) -> str:
    """Returns kind, places and day of an event: ``Armed clash · Goris, Kapan · 13 Sep 2022``."""
    kinds = Counter(a.incident.subtype or palette.label(a.incident.type) for a in event.accounts)
    most = places(event, analyses)
    where = ", ".join(most[:3]) + (f" and {len(most) - 3} more" if len(most) > 3 else "")
    begins = (a.incident.when.begin or "" for a in event.accounts if a.incident.when)
    days = Counter(told for begin in begins if len(begin) > 9 and (told := date(begin[:10])))
    when = days.most_common(1)[0][0] if days else None
    if when is None:
        published = min((a.published for a in event.accounts if a.published), default=None)
        when = f"reported {told}" if (told := date(published and published[:10])) else None
    return " · ".join(p for p in (_brief(kinds.most_common(1)[0][0]), where, when) if p)


def places(event: Event, analyses: Mapping[str, Analysis]) -> list[str]:
    """Returns the names of an event's places, those that most accounts give first; a town stands for its district."""
    named: Counter[str] = Counter()
    for account in event.accounts:
        toponyms = analyses[account.article_id].toponyms
        named.update({p.name for n in account.incident.toponyms if (p := toponyms[n].place)})
    for name in list(named):
        if shorter := next((n for n in named if name.startswith(f"{n} ")), None):
            named[shorter] += named.pop(name)
    return [name for name, _ in sorted(named.items(), key=lambda c: (-c[1], c[0]))]


def voices(accounts: Iterable[Account]) -> str:
    """Returns whose word accounts are, a country's bodies as one: ``Armenia (4 accounts), Tass (Russia)``."""
    spoken: dict[str, list[Account]] = {}
    for account in accounts:
        claimed = account.incident.claimed_by
        spoken.setdefault((country(claimed.country_code) if claimed else None) or speaker(account), []).append(account)
    return ", ".join(
        speaker(own[0]) if len(own) == 1 else f"{name} ({len(own)} accounts)" for name, own in spoken.items()
    )


def _brief(kind: str) -> str:
    return kind.partition("/")[0] if kind.startswith("Shelling/") else kind


def counted(event: Event) -> str:
    """Returns ``5 accounts in 4 articles``."""
    articles = len({a.article_id for a in event.accounts})
    accounts = f"{len(event.accounts)} account{'s' * (len(event.accounts) > 1)}"
    return f"{accounts} in {articles} article{'s' * (articles > 1)}"


def ruled(event: Event) -> Markup:
    """Returns a mark where a person has put the event together or taken it apart."""
    told = [w for w, by in (("joined by you", event.joined_by), ("split by you", event.split_by)) if by]
    return Markup("").join(Markup('<span class="dl-badge">{}</span>').format(t) for t in told)


def figures(event: Event) -> Markup:
    """Returns the ranges of the harmed, each kind and side by itself; empty where no account counts them."""
    shown = Markup("").join(
        Markup("<span><b>{}</b> {}</span>").format(spread(f), f"{f.kind}, {country(f.side) or 'side not said'}")
        for f in event.figures
    )
    return Markup('<div class="dl-counts">{}</div>').format(shown) if shown else Markup("")


def spread(figure: FigureRange) -> str:
    """Returns ``49–105``, with a plus where the greatest is given as a minimum."""
    return f"{number(figure.low, figure.high)}{'+' if figure.more else ''}"


def differences(event: Event, known: Accounts) -> Markup:
    """Returns what the accounts cannot agree on, each position with those who hold it."""
    return Markup("").join(_difference(d, known) for d in event.disagreements)


def _difference(found: Disagreement, known: Accounts) -> Markup:
    about = "" if found.kind not in ("figures", "revised") else f": {found.about}"
    rows = Markup("").join(
        Markup("<li><b>{}</b> – {}</li>").format(p.says, voices(known[a] for a in p.accounts if a in known))
        for p in found.positions
    )
    return Markup('<div class="dl-differ"><div>{}{}</div><ul>{}</ul></div>').format(HEADINGS[found.kind], about, rows)


def harm(account: Account) -> str:
    """Returns the figures of one account: ``49 killed, 3 wounded``; empty where it gives none."""
    counts = ((number(c.low, c.high), c.kind) for c in account.incident.casualties)
    return ", ".join(f"{count} {kind}" for count, kind in counts if count)


def about(account: Account, name: str | None = None) -> str:
    """Returns publisher and day of an account, without what is not known or is ``name`` already."""
    parts = [account.publisher, date((account.published or "")[:10])]
    return " · ".join(p for p in parts if p and p != name)


def panel(event: Event | None, events: Sequence[Event], analyses: Mapping[str, Analysis], known: Accounts) -> Markup:
    """Returns the accounts of the event, or without one the happenings that have something to compare."""
    if event is None:
        return _list(telling(events), analyses)
    head = Markup('<div class="dl-event"><b>{}</b><div class="dl-soft">{}{}</div>{}{}</div>').format(
        title(event, analyses), counted(event), ruled(event), figures(event), differences(event, known)
    )
    cards = Markup("").join(_card(a, analyses[a.article_id]) for a in event.accounts)
    why = Markup("")
    if event.reasons:
        why = Markup('<p class="dl-why">Taken for one happening: {}.</p>').format("; ".join(event.reasons))
    change = Markup(
        '<button type="button" class="dl-chip" data-action="review {}">Change what belongs together</button>'
    ).format(event.accounts[0].id)
    return head + cards + why + change


def _card(account: Account, analysis: Analysis) -> Markup:
    incident = account.incident
    said = shortened(analysis.article.text[incident.start : incident.end], 170)
    name, counts = speaker(account), harm(account)
    return Markup(
        '<div class="dl-card" data-item="{}" role="button" tabindex="0"><div class="dl-who"><b>{}</b>{}</div>'
        '<div class="dl-said" lang="{}">{}</div><div class="dl-who dl-soft">{}</div></div>'
    ).format(
        account.id, name, Markup(' <span class="dl-badge">{}</span>').format(counts) if counts else "",
        analysis.language, said, about(account, name),
    )  # fmt: skip


def _list(events: Sequence[Event], analyses: Mapping[str, Analysis]) -> Markup:
    if not events:
        return Markup('<p class="dl-none">No happening here is told more than once.</p>')
    cards = Markup("").join(_happening(e, analyses) for e in events[:MOST])
    rest = len(events) - MOST
    more = Markup('<p class="dl-none">and {} more</p>').format(rest) if rest > 0 else Markup("")
    return cards + more


def _happening(event: Event, analyses: Mapping[str, Analysis]) -> Markup:
    first = lead(event)
    what = Markup("")
    if not places(event, analyses):  # nothing else tells it from others of its kind and day
        what = Markup('<div class="dl-said" lang="{}">{}</div>').format(
            analyses[first.article_id].language, shortened(first.incident.summary, 100)
        )
    return Markup(
        '<div class="dl-card" data-item="{}" role="button" tabindex="0"><b>{}</b>{}'
        '<div class="dl-soft">{}{}</div></div>'
    ).format(first.id, title(event, analyses), what, short(event), ruled(event))


def why(event: Event, account: str) -> str:
    """Returns why an account, by its id, stands in an event: the reasons of its surest tie; empty for a lone one."""
    ties = sorted((t for t in event.ties if account in (t.one, t.other)), key=lambda t: (t.by is None, -t.weight))
    if not ties:
        return ""
    reasons = next((t.reasons for t in ties if t.reasons), ())
    return "; ".join((["joined by you"] if ties[0].by else []) + list(reasons))
