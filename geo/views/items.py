"""Items and what belongs together: one selection lights up an incident, its places, its time and its quotes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from geo.config import CREDITS
from geo.records import Analysis, Incident, Offsets, Quote, Source, Timex, Toponym


def item_id(article_id: str, mark: str, index: int | str) -> str:
    """Returns ``<article id>:i1``; marks are i incident, q quote (their own ids), p toponym, x timex (indices)."""
    return f"{article_id}:{index}" if mark in "iq" else f"{article_id}:{mark}{index}"


def article_of(item: str) -> str:
    """Returns the article's id, which may hold colons itself."""
    return item.rpartition(":")[0]


def credits_due(analyses: Iterable[Analysis]) -> list[str]:
    """Returns what has to stand beside the places of analyses that online geocoders gave."""
    sources = (t.place.source for a in analyses for t in a.toponyms if t.place)
    return list(dict.fromkeys(CREDITS[source] for source in sources if source in CREDITS))


SHORTEST = 4
"""Words from which reported speech says something outside its sentence: "he called it a mistake" does not."""
PRONOUN = 4
"""Letters of a small word that was left for a speaker where the text names nobody."""


def telling(analysis: Analysis) -> list[Quote]:
    """Returns the quotes that can be read without their sentence; the others are shown in the article alone."""
    return [q for q in analysis.quotes if q.kind != "indirect" or len(q.text.split()) >= SHORTEST]


def speaker(quote: Quote) -> Source | None:
    """Returns who is quoted; None where the text names nobody."""
    source = quote.source
    return None if source is None or (source.name.islower() and len(source.name) <= PRONOUN) else source


def speakers(analyses: Iterable[Analysis]) -> set[str]:
    """Returns the names of all who are quoted."""
    return {source.name for a in analyses for q in telling(a) if (source := speaker(q))}


@dataclass(frozen=True, slots=True)
class Happening:
    """An incident together with the analysis that it comes from."""

    analysis: Analysis
    incident: Incident

    @property
    def id(self) -> str:
        return item_id(self.analysis.article.id, "i", self.incident.id)

    @property
    def placed(self) -> bool:
        return any(self.analysis.toponyms[i].place for i in self.incident.toponyms)

    @property
    def dated(self) -> bool:
        return self.incident.when is not None and self.incident.when.begin is not None


def happenings(analyses: Iterable[Analysis]) -> list[Happening]:
    """Returns all incidents of all articles, in order of article and text."""
    return [Happening(analysis, incident) for analysis in analyses for incident in analysis.incidents]


def spans(analysis: Analysis) -> dict[str, tuple[Offsets, ...]]:
    """Returns where each item of one article stands in its text, by item id."""
    own = analysis.article.id
    found: dict[str, tuple[Offsets, ...]] = {}
    found |= {item_id(own, "i", i.id): ((i.start, i.end),) for i in analysis.incidents}
    found |= {item_id(own, "q", q.id): q.spans for q in analysis.quotes}
    found |= {item_id(own, "p", n): ((t.start, t.end),) for n, t in enumerate(analysis.toponyms)}
    found |= {item_id(own, "x", n): ((t.start, t.end),) for n, t in enumerate(analysis.timexes)}
    return found


def related(analyses: Iterable[Analysis]) -> dict[str, list[str]]:
    """Returns for each item of the articles the others that light up with it, in a fixed order.

    An incident has its places, its time and its quotes; each of these has the incident and, through it, nothing more.
    A place or a time that no incident uses has the quotes in which it stands, and they have it.
    """
    links: dict[str, dict[str, None]] = {}

    def tie(one: str, other: str) -> None:
        links.setdefault(one, {})[other] = None
        links.setdefault(other, {})[one] = None

    for analysis in analyses:
        own = analysis.article.id
        for incident in analysis.incidents:
            this = item_id(own, "i", incident.id)
            for n in incident.toponyms:
                tie(this, item_id(own, "p", n))
            for quote in incident.quotes:
                tie(this, item_id(own, "q", quote))
            if incident.when and incident.when.timex is not None:
                tie(this, item_id(own, "x", incident.when.timex))
        for quote_ in analysis.quotes:
            mine = item_id(own, "q", quote_.id)
            marked: tuple[tuple[str, Sequence[Toponym | Timex]], ...] = (
                ("p", analysis.toponyms),
                ("x", analysis.timexes),
            )
            for mark, words in marked:
                for n, word in enumerate(words):
                    other = item_id(own, mark, n)
                    if other not in links and any(a <= word.start and word.end <= b for a, b in quote_.spans):
                        tie(mine, other)
    return {item: list(others) for item, others in links.items()}
