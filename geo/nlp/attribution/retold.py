"""Words that the sentence behind gives to somebody: "Two soldiers died. This was announced by the army."

Italian says so with a pronoun before a verb of saying ("Lo ha annunciato la Difesa").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from geo.lang.base import Attribution
from geo.nlp.attribution.clauses import Clauses, Range
from geo.nlp.attribution.drafting import cue_of, shared
from geo.nlp.attribution.voices import phrase
from geo.nlp.drafts import Draft
from geo.nlp.sources import Speakers

LEAST = 3
"""Words that a sentence has at least to be told by anyone."""


def retold(c: Clauses, language: Attribution, speakers: Speakers, found: Sequence[Draft]) -> list[Draft]:
    """Returns the attributions of whole sentences by the ones behind them, but for what is somebody's words already."""
    if not language.resuming:
        return []
    result: list[Draft] = []
    for n in range(1, len(c.bounds) - 1):
        first, last = c.trim(c.bounds[n], c.bounds[n + 1])
        if first >= last or c.lower[first] not in language.resuming or c.quote[first] >= 0:
            continue
        verb = c.head[first]
        below = (
            *c.children[verb],
            *(k for child in c.children[verb] for k in c.children[child] if c.pos[child] == "VERB"),
        )
        who = next((k for k in sorted(below) if c.dep[k] in ("nsubj", "obj") and k > verb), -1)
        if c.dep[first] != "obj" or not _tells(c, verb, language) or who < 0:
            continue
        content = _sentence(c, n - 1)
        if content[1] - content[0] < LEAST or _taken(c, content, found):
            continue
        span = phrase(c, who)
        offsets = c.begin[content[0]], c.end[content[1] - 1]
        source = speakers.source(c.begin[span[0]], c.end[span[1] - 1])
        result.append(Draft([offsets], "indirect", cue_of(c, verb), source, c.paragraph[content[0]]))
    return result


def _tells(c: Clauses, verb: int, language: Attribution) -> bool:
    """Whether a verb, or one of two words with it ("ha reso noto", "fa sapere"), is one of saying."""
    both = " ".join(c.lower[verb : verb + 2])
    return c.lemma[verb] in language.lemmas or both in language.cues | language.participles


def _sentence(c: Clauses, n: int) -> Range:
    first, last = c.trim(c.bounds[n], c.bounds[n + 1])
    return (first, last) if all(c.quote[i] < 0 for i in range(first, last)) else (first, first)


def _taken(c: Clauses, content: Range, found: Iterable[Draft]) -> bool:
    """Whether a sentence is, or holds, words of somebody."""
    return any(shared([content], [c.tokens(*s) for s in d.spans]) > 0 for d in found)
