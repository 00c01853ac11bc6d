"""Events with their accounts side by side, as plain strings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from geo.accounts import Account as Told
from geo.accounts import Disagreement, Event, Ruling
from geo.briefing.model import Account, Happened
from geo.briefing.safe import cleaned, rightward
from geo.events import group
from geo.records import Analysis, Toponym
from geo.views import palette
from geo.views.items import Happening
from geo.views.sheet import name
from geo.views.stretches import instant, span
from geo.views.wording import Wording

PLACES = 6
UNSURE = 0.5


def happened(
    shown: Sequence[Happening],
    analyses: Sequence[Analysis],
    rulings: Iterable[Ruling],
    numbers: Mapping[str, int],
    w: Wording,
) -> tuple[Happened, ...]:
    """Returns the events of the incidents that a view shows, in order of time, the undated last.

    Args:
        analyses: those of the view with all their incidents, by which accounts are put together.
        rulings: the analyst's word on which accounts are of one happening.
    """
    told = {h.id: h for h in shown}
    events = group(analyses, rulings)
    known = {account.id: account for event in events for account in event.accounts}
    out = []
    for event in events:
        own = [h for a in event.accounts if (h := told.get(a.id))]
        if own:
            out.append((*_moment(own), event.id, _one(own, _differs(event, known, w), numbers, w)))
    return tuple(found for *_, found in sorted(out, key=lambda e: e[:3]))


def account_of(told: Happening | Told, w: Wording) -> str:
    """Returns by whose account something is reported, with the country where the name does not say it."""
    claimed = told.incident.claimed_by
    if claimed is None:
        publisher = told.publisher if isinstance(told, Told) else told.analysis.article.publisher
        return cleaned(publisher or "") or w("brief.the_article")
    land = w.country(claimed.country_code)
    own = cleaned(claimed.name)
    return own + (f" ({land})" if land and land.casefold() not in own.casefold() else "")


def _moment(own: Sequence[Happening]) -> tuple[bool, float]:
    """Key that sorts events by their time, then those without one by when they were reported."""
    begins = [s for h in own if h.incident.when and (s := span(h.incident.when.begin))]
    known = begins or [s for h in own if (s := span(h.analysis.article.published))]
    return not begins, min((instant(s).timestamp() for s in known), default=float("inf"))


def _when(own: Sequence[Happening], w: Wording) -> str:
    """Returns the time that is told most finely, else when it was reported."""
    told = [text for h in own if h.incident.when and (text := w.date(h.incident.when.begin))]
    if told:
        return max(told, key=len)
    days = sorted(s.begin for h in own if (s := span(h.analysis.article.published)))
    reported = w("time.reported", day=w.days(days[0], days[-1])) if days else ""
    return ", ".join(part for part in (w("time.none"), reported) if part)


def _one(own: Sequence[Happening], differs: tuple[str, ...], numbers: Mapping[str, int], w: Wording) -> Happened:
    accounts = tuple(_account(h, numbers, w) for h in own)
    first = own[0].incident
    kinds = list(dict.fromkeys(a.kind for a in accounts))
    return Happened(
        palette.colour(first.type),
        " / ".join(kinds[:2]),
        _when(own, w),
        w.listed(_places(own, w), PLACES) or w("map.place_unknown"),
        accounts,
        differs,
    )


def _account(happening: Happening, numbers: Mapping[str, int], w: Wording) -> Account:
    analysis, incident = happening.analysis, happening.incident
    text = cleaned(analysis.article.text[incident.start : incident.end])
    losses = [f"{w(f'casualty.{c.kind}')}: {n}" for c in incident.casualties if (n := w.number(c.low, c.high))]
    return Account(
        who=account_of(happening, w),
        claimed=incident.claimed_by is not None,
        kind=w.subtype(cleaned(incident.subtype)) or w.kind(cleaned(incident.type)),
        when=(w.date(incident.when.begin) if incident.when else None) or "",
        where=w.listed(_places([happening], w), PLACES),
        text=text,
        language=analysis.language,
        rtl=rightward(text),
        losses=tuple(dict.fromkeys(losses)),
        doubts=_doubts(happening, w),
        article=numbers.get(analysis.article.id, 0),
    )


def _there(happening: Happening) -> list[Toponym]:
    toponyms = happening.analysis.toponyms
    return [toponyms[n] for n in happening.incident.toponyms if toponyms[n].place]


def _places(own: Sequence[Happening], w: Wording) -> list[str]:
    """Returns the names of where it happened, each with its country, or the country once where all are in one."""
    found: dict[str, str | None] = {}
    for toponym in (t for h in own for t in _there(h)):
        called = cleaned(name(toponym, w))
        land = w.country(toponym.place.country_code) if toponym.place else None
        found.setdefault(called, land if land != called else None)
    lands = set(found.values())
    if len(found) > 1 and len(lands) == 1 and None not in lands:
        *most, (last, land) = found.items()
        return [called for called, _ in most] + [f"{last}, {land}"]
    return [f"{called}, {land}" if land else called for called, land in found.items()]


def _doubts(happening: Happening, w: Wording) -> tuple[str, ...]:
    placed = _there(happening)
    out = []
    if any(t.place and t.place.kind == "country" for t in placed):
        out.append(w("brief.coarse"))
    elif any(t.score < UNSURE for t in placed):
        out.append(w("brief.guess"))
    if any(t.corrected_by for t in placed):
        out.append(w("brief.by_analyst"))
    return tuple(out)


def _differs(event: Event, known: Mapping[str, Told], w: Wording) -> tuple[str, ...]:
    """Says where the accounts of an event cannot all be right."""
    out = []
    disputed = {d.about.partition(",")[0] for d in event.disagreements if d.kind in ("figures", "revised")}
    for figure in event.figures:
        if figure.kind not in disputed:
            continue
        said: dict[str, list[str]] = {}
        for one in figure.said:
            if number := w.number(one.low, one.high):
                said.setdefault(number, []).append(account_of(known[one.account], w))
        if len(said) > 1:
            kind = w(f"casualty.{figure.kind}").lower()
            side = w.country(figure.side) or w("brief.side_unknown")
            out.append(w("differ.figures", kind=kind, side=side, positions=_positions(said)))
    for found in event.disagreements:
        if found.kind not in ("figures", "revised") and (line := _difference(found, known, w)):
            out.append(line)
    return tuple(out)


def _difference(found: Disagreement, known: Mapping[str, Told], w: Wording) -> str:
    said: dict[str, list[str]] = {}
    for position in found.positions:
        accounts = [known[id] for id in position.accounts if id in known]
        who = list(dict.fromkeys(account_of(a, w) for a in accounts))
        if found.kind == "time":
            said[w.date(position.says) or position.says] = who
        elif found.kind in ("initiator", "reversed"):
            lands = {w.country(x.country_code) or x.name for a in accounts for x in a.incident.actors
                     if x.role == "initiator"}  # fmt: skip
            said[w("differ.attacked", who=", ".join(sorted(lands)))] = who
    return w(f"differ.{found.kind}", positions=_positions(said))


def _positions(said: Mapping[str, Sequence[str]]) -> str:
    return "; ".join(f"{what} ({', '.join(dict.fromkeys(who))})" if who else what for what, who in said.items())
