"""A language's incident words, compiled once and read over a folded copy of the text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from geo.lang.base import Incidents, Refinement, Topic, Trigger

NEVER = re.compile(r"(?!)")
BREAKS = re.compile(r"[;:“”«»\"()\[\]–—\n]|\s-\s")
"""Marks beyond which a word of doubt, a subject or an object does not reach."""
END = r"(?!(?<=\w)\w)"
"""A word ends here; after an elision the next one may begin."""

Voice = Literal["active", "passive", "noun"]
CountryOf = Callable[[int, int], "str | None"]


def fold(text: str) -> str:
    """Returns the text in lower case, apostrophes alike, every character where it was."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.replace("’", "'")


def folded(pattern: str) -> str:
    """Returns a pattern of the language data as it must read over folded text."""
    return pattern.replace("’'", "'").replace("’", "'")


def compiled(pattern: str, frame: str = "%s") -> re.Pattern[str]:
    """Returns the pattern within a frame; an empty one never matches."""
    return re.compile(frame % folded(pattern)) if pattern else NEVER


@dataclass(frozen=True)
class Wording:
    """The patterns of one language, each compiled when first used."""

    words: Incidents

    @cached_property
    def patterns(self) -> tuple[tuple[re.Pattern[str], Trigger], ...]:
        return tuple((re.compile(f"(?:{folded(p)}){END}"), t) for t in self.words.triggers for p in t.patterns)

    @cached_property
    def any_trigger(self) -> re.Pattern[str]:
        parts = "|".join(folded(p) for t in self.words.triggers for p in t.patterns)
        return re.compile(rf"\b(?:{parts}){END}") if parts else NEVER

    @cached_property
    def refinements(self) -> tuple[tuple[re.Pattern[str], Refinement], ...]:
        return tuple((compiled(r.pattern), r) for r in self.words.refinements)

    @cached_property
    def topics(self) -> tuple[tuple[Topic, re.Pattern[str], re.Pattern[str]], ...]:
        return tuple((t, compiled(t.words), compiled(t.lifted)) for t in self.words.topics)

    @cached_property
    def support(self) -> dict[str, re.Pattern[str]]:
        """What bears out a trigger, by its ``needs``."""
        force, harm, order = self.words.force, self.words.harm, self.words.order
        return {
            "force": compiled(force),
            "harm": compiled("|".join(filter(None, (force, harm)))),
            "any": compiled("|".join(filter(None, (force, harm, order)))),
            "crowd": compiled(self.words.crowd),
            "politics": compiled(self.words.politics),
            "victims": compiled("|".join(filter(None, (force, self.words.politics)))),
            "states": compiled(self.words.states),
            "unrest": compiled(self.words.unrest),
            "riot": compiled(self.words.riot),
            "killing": compiled(self.words.killing),
            "captives": compiled(self.words.captives),
            "custody": compiled(self.words.custody),
            "seats": compiled(self.words.seats),
        }

    @cached_property
    def lapsed(self) -> re.Pattern[str]:
        return compiled(self.words.lapsed)

    @cached_property
    def figurative(self) -> re.Pattern[str]:
        return compiled(self.words.figurative, r"\b(?:%s)")

    @cached_property
    def other_genres(self) -> re.Pattern[str]:
        return compiled(self.words.other_genres)

    @cached_property
    def negated(self) -> re.Pattern[str]:
        return compiled(self.words.negations, r"%s(?:\s+[\w'-]+){0,3}\s*$")

    @cached_property
    def denials(self) -> re.Pattern[str]:
        return compiled(self.words.denials)

    @cached_property
    def denied(self) -> re.Pattern[str]:
        return compiled(self.words.denials, r"%s(?:\s+[\w'-]+){0,7}\s*$")

    @cached_property
    def supposed(self) -> re.Pattern[str]:
        return compiled(self.words.conditions)

    @cached_property
    def announced(self) -> re.Pattern[str]:
        return compiled(self.words.announced, r"%s(?:\s+[\w'-]+){0,2}\s*$")

    @cached_property
    def hearsay(self) -> re.Pattern[str]:
        return compiled(self.words.hearsay)

    @cached_property
    def hearsay_before(self) -> re.Pattern[str]:
        return compiled(self.words.hearsay_auxiliaries, r"%s(?:\s+[\w'-]+){0,3}\s*$")

    @cached_property
    def another(self) -> re.Pattern[str]:
        return compiled(self.words.another, r"%s\s+(?:[\w'-]+\s+)?$")

    @cached_property
    def meanwhile(self) -> re.Pattern[str]:
        return compiled(self.words.meanwhile)

    @cached_property
    def agent(self) -> re.Pattern[str]:
        return compiled(self.words.agent)

    @cached_property
    def means(self) -> re.Pattern[str]:
        return compiled(self.words.means)

    @cached_property
    def offences(self) -> re.Pattern[str]:
        return compiled(self.words.offences)

    @cached_property
    def culprit(self) -> re.Pattern[str]:
        return compiled(self.words.culprits, r"\b%s\b")

    @cached_property
    def definite(self) -> re.Pattern[str]:
        return compiled(self.words.definites, r"\b%s\s*$")

    @cached_property
    def private(self) -> re.Pattern[str]:
        return compiled(self.words.private)

    @cached_property
    def accidents(self) -> re.Pattern[str]:
        return compiled(self.words.accidents)

    @cached_property
    def unreal(self) -> re.Pattern[str]:
        return compiled(self.words.unreal)

    @cached_property
    def unreal_after(self) -> re.Pattern[str]:
        return compiled(self.words.unreal_after)

    @cached_property
    def resets(self) -> re.Pattern[str]:
        return compiled(self.words.resets)

    @cached_property
    def concluded(self) -> re.Pattern[str]:
        return compiled(self.words.concluded)

    @cached_property
    def background(self) -> re.Pattern[str]:
        return compiled(self.words.background)

    @cached_property
    def homograph(self) -> re.Pattern[str]:
        return compiled(self.words.homographs)

    @cached_property
    def modal(self) -> re.Pattern[str]:
        return compiled(self.words.modals, r"%s(?:\s+[\w'-]+){0,2}\s*$")

    @cached_property
    def modal_exception(self) -> re.Pattern[str]:
        return compiled(self.words.modal_exceptions)

    @cached_property
    def passive(self) -> re.Pattern[str]:
        return compiled(self.words.passive, r"%s(?:\s+[\w'-]+){0,2}\s*$")

    @cached_property
    def active(self) -> re.Pattern[str]:
        return compiled(self.words.active, r"%s(?:\s+[\w'-]+){0,2}\s*$")

    @cached_property
    def _determiners(self) -> str:
        return rf"(?:\s*{folded(self.words.articles or '(?!)')})*\s*(?:[\w'-]+\s+){{0,1}}$"

    @cached_property
    def by(self) -> re.Pattern[str]:
        return compiled(self.words.by, "%s" + END + self._determiners)

    @cached_property
    def against(self) -> re.Pattern[str]:
        return compiled(self.words.against, "%s" + END + self._determiners)

    @cached_property
    def genitive(self) -> re.Pattern[str]:
        return compiled(self.words.genitive, r"^\s*(?:[\w-]+\s+){0,2}?%s" + END + self._determiners)

    @cached_property
    def between(self) -> re.Pattern[str]:
        return compiled(self.words.between, "%s" + END + self._determiners)

    @cached_property
    def borders(self) -> re.Pattern[str]:
        return compiled(self.words.borders)

    @cached_property
    def article(self) -> re.Pattern[str]:
        return compiled(self.words.articles, rf"%s{END}\s*")

    @cached_property
    def preposition(self) -> re.Pattern[str]:
        return compiled(self.words.prepositions, r"\s*(?:%s\b|[.,;:)]|$)")

    @cached_property
    def of(self) -> re.Pattern[str]:
        articles = folded(self.words.articles or "(?!)")
        return compiled(self.words.genitive, rf"%s{END}(?:\s*{articles})*\s*$")

    @cached_property
    def together(self) -> re.Pattern[str]:
        return compiled(self.words.together, r"^\W*%s" + END + self._determiners)

    @cached_property
    def oblique(self) -> re.Pattern[str]:
        articles = folded(self.words.articles or "(?!)")
        return compiled(self.words.prepositions, rf"%s{END}(?:\s*{articles})*\s*$")

    @cached_property
    def possessive(self) -> re.Pattern[str]:
        return compiled(self.words.possessive, r"^%s(?:\s+[\w-]+){0,2}\s*$")

    @cached_property
    def light(self) -> re.Pattern[str]:
        return compiled(self.words.light_verbs)

    @cached_property
    def undergo(self) -> re.Pattern[str]:
        return compiled(self.words.undergo)

    @cached_property
    def claims(self) -> re.Pattern[str]:
        return compiled(self.words.claims)

    @cached_property
    def here(self) -> re.Pattern[str]:
        return compiled(self.words.here)

    @cached_property
    def beside(self) -> re.Pattern[str]:
        return compiled(self.words.beside, r"\b%s\s*$")

    @cached_property
    def bound(self) -> re.Pattern[str]:
        return compiled(self.words.bound, r"\b%s\s*$")

    @cached_property
    def belonging(self) -> re.Pattern[str]:
        """People or a group whose country follows: "diplomats of the", "the army of"."""
        groups = "|".join(map(re.escape, map(folded, self.words.groups))) or "(?!)"
        people = folded(self.words.people) or "(?!)"
        articles = folded(self.words.articles or "(?!)")
        frame = rf"\b(?:{people}|{groups})(?:\s+[\w'-]+)?\s+%s{END}(?:\s*{articles})*\s*$"
        return compiled(self.words.genitive, frame)

    @cached_property
    def takes_up(self) -> re.Pattern[str]:
        return compiled(self.words.takes_up)

    @cached_property
    def starters(self) -> re.Pattern[str]:
        return re.compile(folded(self.words.starters), re.IGNORECASE) if self.words.starters else NEVER

    @cached_property
    def groups(self) -> re.Pattern[str]:
        names = sorted(map(re.escape, map(folded, self.words.groups)), key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(names)})\b") if names else NEVER

    @cached_property
    def genitive_word(self) -> re.Pattern[str]:
        return compiled(self.words.genitive, rf"\s+%s{END}\s*")

    @cached_property
    def second_modifier(self) -> re.Pattern[str]:
        return compiled(self.words.conjunctions, r"\s+%s\s+([\w-]+)")

    @cached_property
    def modal_adjacent(self) -> re.Pattern[str]:
        return compiled(self.words.modals, r"%s\s*$")
