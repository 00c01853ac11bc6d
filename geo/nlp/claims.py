"""On whose account: the source of the words in which an incident is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from geo.nlp.actors import Mention
from geo.nlp.extensions import known_names
from geo.nlp.reach import quotes_over
from geo.nlp.wording import BREAKS, CountryOf, Wording
from geo.records import Claimant, Quote, Status

CONTENT = re.compile(r"[^\W\d_]{5,}")
ECHO = 4
"""Content words that narration and a quote share when one repeats the other."""
GOVERNED = 14
"""Words between a verb of claiming and what it claims."""
NAMED = 60
"""Characters within which a source is named."""
NEARBY = 600
"""Characters within which a quote may repeat the narration."""


class Claims:
    """Tells who gives an incident out as a fact."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def of(
        self,
        doc: Doc,
        text: str,
        low: str,
        trigger: tuple[int, int],
        sentence: tuple[int, int],
        clause: tuple[int, int],
        mentions: Sequence[Mention],
        status: Status = "reported",
    ) -> tuple[Claimant | None, tuple[str, ...]]:
        """Returns the claimant, None where the article speaks in its own voice, and the ids of the quotes.

        The claimant is the source of the quote that holds the trigger; else of a quote that follows the narration and
        repeats it; else the subject of a verb of claiming, or of denying, that governs the trigger.
        """
        over = quotes_over(doc, *trigger)
        sourced = [q for q in over if q.source]
        if over:
            ids = tuple(q.id for q in over)
            if sourced:
                inner = min(sourced, key=lambda q: sum(e - s for s, e in q.spans))
                return self._claimant(inner), ids
            return self._subject(text, low, trigger, sentence, mentions, status), ids
        echo = self._echo(doc, low, sentence, clause)
        if echo:
            return self._claimant(echo), (echo.id,)
        return self._subject(text, low, trigger, sentence, mentions, status), ()

    @staticmethod
    def _claimant(quote: Quote) -> Claimant | None:
        source = quote.source
        # A pronoun or a stray particle names nobody.
        if source is None or (source.name.islower() and len(source.name) <= 3):
            return None
        return Claimant(source.name, source.country_code)

    def _echo(self, doc: Doc, low: str, sentence: tuple[int, int], clause: tuple[int, int]) -> Quote | None:
        told = self._content(low[clause[0] : clause[1]])
        best: tuple[int, Quote] | None = None
        for quote in doc._.quotes:
            if not quote.source or not quote.spans or quote.kind == "indirect":
                continue
            first = quote.spans[0][0]
            if not -NEARBY < first - clause[1] < NEARBY:
                continue
            shared = len(told & self._content(" ".join(low[s:e] for s, e in quote.spans)))
            led_in = ":" in low[clause[1] : first] and first - sentence[0] >= 0 and first - clause[1] < 120
            if shared >= (ECHO // 2 if led_in else ECHO) and (best is None or shared > best[0]):
                best = shared, quote
        return best[1] if best else None

    @staticmethod
    def _content(text: str) -> set[str]:
        return {m.group()[:8] for m in CONTENT.finditer(text)}

    def _subject(
        self,
        text: str,
        low: str,
        trigger: tuple[int, int],
        sentence: tuple[int, int],
        mentions: Sequence[Mention],
        status: Status,
    ) -> Claimant | None:
        pattern = self.wording.denials if status == "denied" else self.wording.claims
        verbs = list(pattern.finditer(low, sentence[0], trigger[0]))
        if not verbs:
            return None
        verb = verbs[-1]
        between = low[verb.end() : trigger[0]]
        if len(between.split()) > GOVERNED or BREAKS.search(between):
            return None
        subject = [m for m in mentions if m.end <= verb.start() and m.weight != "demonym"]
        if not subject:
            return None
        m = subject[-1]
        if len(low[m.end : verb.start()].split()) > 4 or BREAKS.search(low[m.end : verb.start()]):
            return None
        return Claimant(" ".join(text[m.start : m.end].split()), m.country_code)

    def taken_up(self, doc: Doc, text: str, low: str, start: int, end: int, country_of: CountryOf) -> Claimant | None:
        """Returns who is the source of the sentence before: "this was announced by the governor"."""
        opening = self.wording.takes_up.match(low[start:end])
        if not opening:
            return None
        begin = start + opening.end()
        stop = BREAKS.search(low, begin, end)
        last = min(stop.start() if stop else end, begin + NAMED)
        named = [e for e in known_names(doc) if e.label != "LOC" and begin <= e.start and e.end <= last + NAMED]
        if named:
            return Claimant(named[0].text, country_of(named[0].start, named[0].end))
        determined = self.wording.article.match(low[begin:].lstrip())
        words = text[begin:last].strip(" ,.")
        name = words[determined.end() :] if determined else words
        return Claimant(name.strip(), country_of(begin, last)) if name.strip() else None
