"""What a language is to Dateline: words and patterns as data, gathered in one object, no algorithm."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Names:
    """Words that tell people, bodies and places apart, and that give a place's kind and role."""


@dataclass(frozen=True, slots=True)
class Times:
    """Patterns and values of time expressions."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Verbs, prepositions, nouns and marks by which words are given to a speaker."""


@dataclass(frozen=True, slots=True)
class Incidents:
    """Triggers of incidents by ACLED type, and words for actors, casualties and their doubt."""


@dataclass(frozen=True, slots=True)
class LanguageData:
    """Everything that the components know of one language. ``code`` is ISO 639-1."""

    code: str
    names: Names
    times: Times
    attribution: Attribution
    incidents: Incidents
    abbreviations: frozenset[str] = field(default_factory=frozenset)
    """Lower-case words with a full stop that do not end a sentence."""
