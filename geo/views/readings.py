"""The readings of place names that a person should look at, with the sentence and the candidates of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from geo.config import CREDITS
from geo.gazetteer.lookup import Gazetteer
from geo.records import Alternative, Analysis, Place, Toponym
from geo.views.items import item_id
from geo.views.phrases import country

DOUBTFUL = 0.5
KINDS = {"country": "country", "area": "region or district", "city": "town or city", "landmark": "landmark"}
_END = re.compile(r"[.!?…][”»\"’)\]]*\s+|\n+")
REACH = 420


@dataclass(frozen=True, slots=True)
class Reading:
    """All mentions of one name in one article that are read alike; ``index`` is that of the first."""

    analysis: Analysis
    index: int
    mentions: int
    incidents: int
    """Incidents that stand at this place."""

    @property
    def toponym(self) -> Toponym:
        return self.analysis.toponyms[self.index]

    @property
    def id(self) -> str:
        return item_id(self.analysis.article.id, "p", self.index)

    @property
    def doubtful(self) -> bool:
        """Whether a person should look at it: no place, or an unlikely one, and no word of the analyst yet."""
        t = self.toponym
        return t.corrected_by is None and (t.place is None or t.score < DOUBTFUL)


def readings(analyses: Iterable[Analysis]) -> list[Reading]:
    """Returns every name as it is read, those in need of a look first: the unplaced, then the least likely."""
    found: list[Reading] = []
    for analysis in analyses:
        used: dict[int, int] = {}
        for incident in analysis.incidents:
            for n in incident.toponyms:
                used[n] = used.get(n, 0) + 1
        alike: dict[tuple[str, str | None, str | None], list[int]] = {}
        for n, t in enumerate(analysis.toponyms):
            alike.setdefault((t.text.casefold(), t.place.id if t.place else None, t.corrected_by), []).append(n)
        for group in alike.values():
            found.append(Reading(analysis, group[0], len(group), sum(used.get(n, 0) for n in group)))
    return sorted(found, key=_urgency)


def _urgency(reading: Reading) -> tuple[bool, bool, bool, float]:
    t = reading.toponym
    return not reading.doubtful, t.place is not None, not reading.incidents, t.score


def reading_of(found: Sequence[Reading], item: str | None) -> Reading | None:
    """Returns the reading to which an item such as ``a:p3`` belongs, whichever of its mentions it names."""
    if not item:
        return None
    own, _, index = item.rpartition(":p")
    for reading in found:
        if reading.analysis.article.id == own and index.isdecimal() and int(index) < len(reading.analysis.toponyms):
            wanted = reading.analysis.toponyms[int(index)]
            mine = reading.toponym
            if (wanted.text.casefold(), wanted.place, wanted.corrected_by) == (
                mine.text.casefold(), mine.place, mine.corrected_by,
            ):  # fmt: skip
                return reading
    return None


def candidates(reading: Reading, gazetteer: Gazetteer, wanted: Iterable[Place] = ()) -> list[Alternative]:
    """Returns the places to choose from: the present one, its alternatives, what the gazetteer has of the name.

    Args:
        wanted: places that somebody has looked for; they come first.

    A place that the reading does not name has the score 0.
    """
    t = reading.toponym
    known = [Alternative(t.place, t.score)] if t.place else []
    known += t.alternatives
    looked = [Alternative(m.place, 0.0) for m in gazetteer.lookup(t.text, limit=8)]
    scores = {a.place.id: a for a in reversed(known)}
    ordered = [*(Alternative(place, 0.0) for place in wanted), *known, *looked]
    return list({a.place.id: scores.get(a.place.id, a) for a in ordered}.values())


def described(place: Place) -> str:
    """Returns what tells a place from its namesakes: ``Lachin District · region or district · Azerbaijan``."""
    parts = [place.name, KINDS[place.kind]]
    if place.admin1 and place.admin1 != place.name:
        parts.append(place.admin1)
    land = country(place.country_code)
    if land and land != place.name:
        parts.append(land)
    if place.radius_km and place.kind == "area":
        parts.append(f"about {2 * place.radius_km:,.0f} km across")
    if place.population and place.kind == "city":
        parts.append(f"{place.population:,} people")
    if place.source in CREDITS:
        parts.append(f"by {place.source}")
    return " · ".join(parts)


def sentence(text: str, start: int, end: int) -> Markup:
    """Returns the sentence around a span with the span marked; a long one is cut at words with ellipses."""
    begin = max((m.end() for m in _END.finditer(text, max(0, start - 2 * REACH), start)), default=max(0, start - REACH))
    begin = max(begin, start - REACH)
    following = _END.search(text, end, min(len(text), end + REACH))
    stop = following.end() if following else min(len(text), end + REACH)
    before, after = text[begin:start], text[end:stop].rstrip()
    if begin == start - REACH and begin > 0:
        before = "…" + before.partition(" ")[2]
    if stop == end + REACH and stop < len(text):
        after = after.rpartition(" ")[0] + "…"
    return Markup("{}<mark>{}</mark>{}").format(before, text[start:end], after)
