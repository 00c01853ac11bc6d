"""One happening as several articles tell it, where they differ, and what an analyst rules about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from geo.records import CasualtyKind, Incident


@dataclass(frozen=True, slots=True)
class Account:
    """One incident as one article tells it; ``publisher`` and ``published`` are the article's."""

    article_id: str
    incident: Incident
    publisher: str | None = None
    published: str | None = None

    @property
    def id(self) -> str:
        """``<article id>:<incident id>``, as a view names an incident."""
        return f"{self.article_id}:{self.incident.id}"

    @property
    def speaker(self) -> str:
        """Who vouches for it: the claimant, else who published it."""
        claimed = self.incident.claimed_by
        return claimed.name if claimed else self.publisher or "the article itself"


@dataclass(frozen=True, slots=True)
class Said:
    """What one account gives as a figure, ``low`` and ``high`` as in a :class:`geo.records.Casualty`."""

    account: str
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class FigureRange:
    """People harmed in one way on one side over all accounts of an event.

    ``low`` and ``high`` are the least and the greatest figure that an account gives; ``more`` says that the greatest is
    given as a minimum. ``side`` is a country's code, None where no account tells the side.
    """

    kind: CasualtyKind
    side: str | None
    low: int
    high: int
    more: bool
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """What some accounts (by their ids, in the order of the event) say against others."""

    says: str
    accounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Where accounts of one happening cannot all be right, or one has been changed.

    ``denied``: somebody denies what the accounts tell; the last position is the denial's, which is no account of the
    event. ``initiator``: they name different sides as the attacker. ``figures``: sources differ over ``about``
    ("killed, Armenia"). ``revised``: one source has given another figure later. ``time``: they give different hours.
    ``reversed``: an account of another event tells of the same fight the other way round; the last position is that
    event's.
    """

    kind: Literal["denied", "initiator", "figures", "revised", "time", "reversed"]
    about: str
    positions: tuple[Position, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """Why two accounts, by their ids, are in one event; ``by`` is who ruled it, None where the reasons did."""

    one: str
    other: str
    weight: float
    reasons: tuple[str, ...]
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Incidents of several articles about one happening, side by side; ``ties`` say what holds them together.

    ``split_by`` is who has ruled that an account which would stand here does not.
    """

    id: str
    accounts: tuple[Account, ...]
    ties: tuple[Tie, ...] = ()
    figures: tuple[FigureRange, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    split_by: str | None = None

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reasons of all ties, each once, those of the strongest tie first."""
        ordered = sorted(self.ties, key=lambda t: (-t.weight, t.one, t.other))
        return tuple(dict.fromkeys(reason for tie in ordered for reason in tie.reasons))

    @property
    def joined_by(self) -> str | None:
        """Who has put accounts of it together by hand; None where nobody has."""
        return next((tie.by for tie in self.ties if tie.by), None)


@dataclass(frozen=True, slots=True)
class Mention:
    """Where an account stands in its article, so that it is found again however the article is read anew.

    ``words`` are the first of the incident's span at ``start``. ``rank`` tells incidents of one span apart.
    """

    article_id: str
    start: int
    end: int
    words: str
    type: str
    subtype: str
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Ruling:
    """An analyst's word that two accounts are of one happening (``same``) or are not; a later one wins."""

    one: Mention
    other: Mention
    same: bool
    by: str
    at: datetime
