"""What of an account is compared: its days, places, sides, figures and words, each read off once."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from zlib import crc32

from anyascii import anyascii

from geo.accounts import Account
from geo.records import Analysis, Casualty, Incident, Place

FAMILIES = {
    "Battles": "violence",
    "Explosions/Remote violence": "violence",
    "Violence against civilians": "violence",
    "Protests": "crowd",
    "Riots": "crowd",
}
"""Types that two sources give to one happening: a clash to one is shelling to the other, a protest a riot."""
SHINGLE = 3
_WORD = re.compile(r"\w+")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(?:(\d\d):?(\d\d)|(NI))?)?")
_MONTH = re.compile(r"(\d{4})-(\d\d)$")


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both ends included; ``exact`` where the text says the day and not only the month."""

    first: date
    last: date
    exact: bool = True


@dataclass(frozen=True, slots=True)
class When:
    """``days`` by the text; ``published`` is the article's day."""

    days: Days | None
    published: date | None


@dataclass(frozen=True, slots=True)
class Sides:
    """Codes of the countries that take part, and of the one whose word it is."""

    initiators: frozenset[str]
    targets: frozenset[str]
    parties: frozenset[str]
    claimed: frozenset[str]

    @property
    def acting(self) -> frozenset[str]:
        return self.initiators | self.targets | self.parties


@dataclass(frozen=True, slots=True)
class Told:
    """An account with what grouping compares; names are folded."""

    account: Account
    family: str
    when: When
    hour: str | None
    places: tuple[Place, ...]
    sides: Sides
    names: frozenset[str]
    """Actors of no country."""
    claimant: str | None
    figures: Mapping[tuple[str, str | None], Casualty]
    """The highest figure of each kind of harm and side."""
    shingles: frozenset[int]

    @property
    def key(self) -> tuple[str, int, int, str]:
        """Where it stands, which orders accounts whatever the order of articles."""
        incident = self.account.incident
        return self.account.article_id, incident.start, incident.end, incident.id

    @property
    def telling(self) -> tuple[str, str | None]:
        """The article and by whose word it tells: what it tells twice so, it tells as two happenings."""
        return self.account.article_id, self.claimant

    @property
    def days(self) -> Days | None:
        return self.when.days

    @property
    def published(self) -> date | None:
        return self.when.published

    @property
    def day(self) -> date | None:
        """The day that the text gives, else that of publication."""
        return self.days.first if self.days and self.days.exact else self.published

    @property
    def vague(self) -> bool:
        """Whether no place finer than a country is told."""
        return all(p.kind == "country" for p in self.places)


def read(analyses: Iterable[Analysis]) -> list[Told]:
    """Returns every incident of the analyses as told, in an order that does not hang on theirs."""
    return sorted((_told(a, i) for a in analyses for i in a.incidents), key=lambda t: t.key)


def denied(analyses: Iterable[Analysis]) -> list[Told]:
    """Returns what the analyses hold as denied, told as if it were claimed by who denies it."""
    found = (_told(a, i) for a in analyses for i in a.unasserted if i.status == "denied")
    return sorted(found, key=lambda t: t.key)


def _told(analysis: Analysis, incident: Incident) -> Told:
    article, claimed = analysis.article, incident.claimed_by
    found = (analysis.toponyms[n].place for n in incident.toponyms if n < len(analysis.toponyms))
    places = {p.id: p for p in found if p is not None}
    initiators, targets, parties = (_countries(incident, role) for role in ("initiator", "target", "party"))
    when, published = incident.when, days(article.published)
    hour = _DAY.match(when.begin or "") if when else None
    code = frozenset({claimed.country_code} if claimed and claimed.country_code else ())
    return Told(
        account=Account(article.id, incident, article.publisher, article.published),
        family=FAMILIES.get(incident.type, incident.type),
        when=When(
            days(when.begin, when.end) if when else None, published.first if published and published.exact else None
        ),
        hour=f"{hour[2]}:{hour[3]}" if hour and hour[2] else None,
        places=tuple(places[id] for id in sorted(places)),
        sides=Sides(initiators, targets, parties, code),
        names=frozenset(folded(a.name) for a in incident.actors if not a.country_code),
        claimant=folded(claimed.name) if claimed else None,
        figures=_figures(incident, targets),
        shingles=_shingles(article.text[incident.start : incident.end]),
    )


def folded(name: str) -> str:
    """Returns a name in plain letters and lower case, one blank between words."""
    return " ".join(_WORD.findall(anyascii(name).casefold()))


def days(begin: str | None, end: str | None = None) -> Days | None:
    """Returns the days that ISO 8601 or TIMEX3 values name; a night reaches into the next day. None for none."""
    first, last = _stretch(begin), _stretch(end)
    if first is None:
        return None
    if last is None or last.last < first.first:
        return first
    return Days(first.first, last.last, first.exact and last.exact)


def _stretch(value: str | None) -> Days | None:
    try:
        if m := _DAY.match(value or ""):
            day = date.fromisoformat(m[1])
            return Days(day, day + timedelta(days=1) if m[4] else day)
        if m := _MONTH.match(value or ""):
            year, month = int(m[1]), int(m[2])
            return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]), exact=False)
    except (ValueError, OverflowError):  # a value such as 2022-13-40
        pass
    return None


def _countries(incident: Incident, role: str) -> frozenset[str]:
    return frozenset(a.country_code for a in incident.actors if a.role == role and a.country_code)


def side_of(casualty: Casualty, targets: frozenset[str]) -> str | None:
    """Returns whose people were harmed: the casualty's own country, else that of the incident's only target."""
    return casualty.country_code or (next(iter(targets)) if len(targets) == 1 else None)


def _figures(incident: Incident, targets: frozenset[str]) -> dict[tuple[str, str | None], Casualty]:
    found: dict[tuple[str, str | None], Casualty] = {}
    for casualty in incident.casualties:
        if casualty.low is None and casualty.high is None:
            continue
        key = casualty.kind, side_of(casualty, targets)
        if key not in found or size(casualty) > size(found[key]):
            found[key] = casualty
    return found


def size(casualty: Casualty) -> int:
    """Returns the one number that stands for a figure: its minimum, else its maximum."""
    return casualty.low if casualty.low is not None else casualty.high or 0


def _shingles(text: str) -> frozenset[int]:
    words = _WORD.findall(text.casefold())
    grams = (" ".join(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1))
    return frozenset(crc32(g.encode("utf8", "surrogatepass")) for g in grams)
