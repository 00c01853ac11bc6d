"""What an article is about (sport, culture, an accident, a trial), and which words of violence mean nothing there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.lang.base import Topic
from geo.nlp.subtypes import TYPES
from geo.nlp.wording import Wording

WHOLE = 1_000
"""Characters from an article's begin that tell what it is about."""
STEM = 6
"""Characters by which two words are told apart."""


class Topics:
    """Tells an article's topics by the words of its opening."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def of(self, low: str, opening: tuple[int, int]) -> list[tuple[Topic, re.Pattern[str]]]:
        """Returns the topics of an article of folded text, each with the words that lift it for a sentence.

        Args:
            opening: its headline and first sentence.
        """
        found = []
        for topic, words, lifted in self.wording.topics:
            if _distinct(words, low, *opening) < topic.opening:
                continue
            if _distinct(words, low, 0, min(WHOLE, len(low))) >= topic.whole:
                found.append((topic, lifted))
        return found

    @staticmethod
    def stop(
        topics: Sequence[tuple[Topic, re.Pattern[str]]], low: str, sentence: tuple[int, int], subtype: str
    ) -> bool:
        """Whether a trigger of this sub-type means nothing in a sentence of such an article."""
        return any(TYPES[subtype] in topic.stops and not lifted.search(low, *sentence) for topic, lifted in topics)


def _distinct(words: re.Pattern[str], low: str, start: int, end: int) -> int:
    return len({m.group()[:STEM] for m in words.finditer(low, start, end)})
