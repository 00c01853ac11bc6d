"""Finds an account again after its article has been read anew, when ids, ends and kinds may have changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from geo.accounts import Mention
from geo.records import Analysis, Incident

WORDS = 160
"""Characters kept of an incident's span, which tell whether the article still says there what it said."""


def mention(analysis: Analysis, incident: Incident) -> Mention:
    """Returns where an incident of an analysis stands, to be kept with a ruling."""
    words = analysis.article.text[incident.start : incident.end][:WORDS]
    alike = [i.id for i in analysis.incidents if (i.start, i.end) == (incident.start, incident.end)]
    rank = alike.index(incident.id) if incident.id in alike else 0
    return Mention(analysis.article.id, incident.start, incident.end, words, incident.type, incident.subtype, rank)


class Finder:
    """Finds mentions in analyses: the incident whose span covers most of what the mention's did.

    Of several that cover it alike, the one of the same kind is meant, then the one of the same rank.
    """

    def __init__(self, analyses: Iterable[Analysis]) -> None:
        self._analyses = {a.article.id: a for a in analyses}

    def find(self, mention: Mention) -> str | None:
        """Returns the account's id; None where the article has gone, or tells no incident there any more."""
        analysis = self._analyses.get(mention.article_id)
        start = _start(analysis.article.text, mention) if analysis else None
        if analysis is None or start is None:
            return None
        end = start + mention.end - mention.start
        ranks: dict[tuple[int, int], int] = defaultdict(int)
        best: tuple[float, bool, bool, bool] | None = None
        found = None
        for incident in analysis.incidents:
            span = incident.start, incident.end
            rank, ranks[span] = ranks[span], ranks[span] + 1
            shared = min(end, incident.end) - max(start, incident.start)
            if shared <= 0:
                continue
            cover = shared / (max(end, incident.end) - min(start, incident.start))
            score = (
                round(cover, 1),
                incident.subtype == mention.subtype,
                incident.type == mention.type,
                rank == mention.rank,
            )
            if best is None or score > best:
                best, found = score, incident.id
        return f"{mention.article_id}:{found}" if found else None


def _start(text: str, mention: Mention) -> int | None:
    """Where the mention's words begin; an article whose text was changed may have moved them."""
    if text.startswith(mention.words, mention.start):
        return mention.start
    at = text.find(mention.words)
    return at if at >= 0 else None
