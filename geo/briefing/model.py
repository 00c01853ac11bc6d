"""A briefing as its outputs receive it: plain strings in one language, each clean, none of them markup."""

from __future__ import annotations

from dataclasses import dataclass

from geo.views.wording import Wording


@dataclass(frozen=True, slots=True)
class Headline:
    """A figure at the head: ``32`` and ``reported incidents``."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One figure as one account gives it; ``article`` is its number in the list of sources."""

    figure: str
    who: str
    account: str
    article: int


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """People harmed in one way on one side: the range over the articles, and who claims what."""

    kind: str
    side: str
    range: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """One article's account of an event. ``doubts`` are remarks on its place and time."""

    who: str
    claimed: bool
    kind: str
    when: str
    where: str
    text: str
    language: str
    rtl: bool
    losses: tuple[str, ...]
    doubts: tuple[str, ...]
    article: int


@dataclass(frozen=True, slots=True)
class Happened:
    """One happening with its accounts side by side; ``colour`` is its kind's, ``differs`` says where they disagree."""

    colour: str
    kind: str
    when: str
    where: str
    accounts: tuple[Account, ...]
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    text: str
    kind: str
    language: str
    rtl: bool
    article: int


@dataclass(frozen=True, slots=True)
class Speaker:
    name: str
    land: str | None
    quotes: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """An article of the briefing; ``url`` only where it is one of the web."""

    number: int
    title: str
    publisher: str | None
    published: str | None
    retrieved: str | None
    language: str
    code: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Section:
    """A part in its place: its heading, what the analyst has written for it, and which of the parts it is."""

    id: str
    heading: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pictures:
    """Map and timeline as PNG; None where there is none."""

    map: bytes | None = None
    timeline: bytes | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    title: str
    period: str
    made: str
    version: str
    view: tuple[str, ...]
    """What the view leaves out, in words; empty when it shows everything."""
    sections: tuple[Section, ...]
    headlines: tuple[Headline, ...]
    figures: tuple[KeyFigure, ...]
    events: tuple[Happened, ...]
    speakers: tuple[Speaker, ...]
    references: tuple[Reference, ...]
    method: tuple[str, ...]
    map_alt: str
    timeline_alt: str
    w: Wording

    @property
    def stamp(self) -> str:
        """Date and version, for the foot of a page."""
        return f"{self.made} · {self.version}"
