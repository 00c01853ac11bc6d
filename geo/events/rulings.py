"""The analyst's word on events, as rulings to be kept: two are one happening, or an account does not belong."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

from geo.accounts import Account, Event, Mention, Ruling
from geo.events.mentions import mention
from geo.records import Analysis


def joined(one: Event, other: Event, analyses: Iterable[Analysis], by: str, at: datetime) -> list[Ruling]:
    """Returns the rulings by which two events are one: each account with the next, so that none is lost."""
    places = _places([*one.accounts, *other.accounts], analyses)
    return [Ruling(a, b, True, by, at) for a, b in pairwise(places.values())]


def taken_out(event: Event, account: str, analyses: Iterable[Analysis], by: str, at: datetime) -> list[Ruling]:
    """Returns the rulings by which an account of an event, by its id, is of another happening than all others.

    What an analyst has joined of the rest stays joined.
    """
    places = _places(event.accounts, analyses)
    own = places.pop(account)
    apart = [Ruling(own, other, False, by, at) for other in places.values()]
    kept = pairwise(places.values()) if event.joined_by else ()
    return [*apart, *(Ruling(a, b, True, by, at) for a, b in kept)]


def _places(accounts: Iterable[Account], analyses: Iterable[Analysis]) -> dict[str, Mention]:
    own = {a.article.id: a for a in analyses}
    return {a.id: mention(own[a.article_id], a.incident) for a in accounts}
