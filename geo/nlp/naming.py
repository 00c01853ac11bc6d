"""The people and bodies of one article: the fullest name, the country and the roles of each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from geo.lang.base import Attribution
from geo.nlp.lexicon import gender
from geo.records import Entity, Toponym

BESIDE = 60
"""Characters around a name in which an apposition gives a role and a country."""
LONGEST = 6
"""Words of a name; what is longer is no better name."""
CONTENT = 4
"""Letters of a word that has to fit when a role is looked for ("the *Turkish* minister of *transport*")."""
HYPHENED = re.compile(r"-[^\W\d_]+")
WORD = re.compile(r"[^\W\d_][\w.]*['’]?")
BREAK = re.compile(r"[.;:!?\n“”«»\"](?!\w)")


def whole(text: str, entity: Entity) -> Entity:
    """A name with what a hyphen ties to its end: "Ban Ki-moon"."""
    match = HYPHENED.match(text, entity.end)
    if match is None:
        return entity
    return Entity(entity.start, match.end(), text[entity.start : match.end()], entity.label)


class Roster:
    """Looks names and roles up in an article.

    Args:
        demonym: country code of an adjective or noun of nationality, None for other words.
        titles: nouns of offices and professions.
    """

    def __init__(
        self,
        text: str,
        entities: Sequence[Entity],
        toponyms: Sequence[Toponym],
        language: Attribution,
        demonym: Callable[[str], str | None],
        titles: frozenset[str],
    ) -> None:
        self.text, self.language, self.demonym, self.titles = text, language, demonym, titles
        self.entities, self.toponyms = entities, toponyms
        self.starts = [e.start for e in entities]
        self.named: dict[str, list[Entity]] = {}
        self.short: dict[str, str] = {}
        for entity in entities:
            words = entity.text.lower().split()
            for word in set(words):
                self.named.setdefault(word, []).append(entity)
            initials = "".join(w[0] for w in entity.text.split() if w[:1].isupper())
            if len(initials) > 2 and entity.label != "PER":
                self.short.setdefault(initials, entity.text)
        self.full_names: dict[tuple[str, str], str] = {}
        self.countries: dict[str, str | None] = {}
        self._roles: dict[str, list[tuple[Entity, str]]] | None = None

    def within(self, start: int, end: int) -> Sequence[Entity]:
        """The names that begin between two offsets."""
        return self.entities[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def full(self, entity: Entity) -> str:
        """The longest name in the article that ends, or for a body begins, with the same words, or that it abbreviates.

        "Lagarde" is Christine Lagarde, "BCE" the Banca Centrale Europea.
        """
        key = (entity.label, entity.text)
        if key not in self.full_names:
            words, best = entity.text.lower().split(), entity.text
            for other in self.named.get(words[-1], ()) if words else ():
                parts = other.text.lower().split()
                ends = parts[-len(words) :] == words or (entity.label == "ORG" and parts[: len(words)] == words)
                if other.label == entity.label and ends and len(parts) < LONGEST and len(other.text) > len(best):
                    best = other.text
            if entity.text.isupper() and entity.label != "PER":
                best = self.short.get(entity.text.replace(".", ""), best)
            self.full_names[key] = best
        return self.full_names[key]

    def in_role(self, start: int, end: int) -> Entity | None:
        """The person whom a phrase without a name means: "the Armenian premier", "l'ex-presidente".

        Everything else that the phrase says must be said of that person in the article; of several the one named last.
        """
        words = [w.rstrip("'’").lower() for w in WORD.findall(self.text, start, end)]
        role = next((w for w in words if w in self.titles), None)
        if role is None:
            return None
        rest = [w for w in words if w != role and len(w) >= CONTENT]
        best: Entity | None = None
        for person, told in self.roles().get(role, ()):
            country = self.country_of(self.full(person))
            if all(w in told or (country is not None and self.demonym(w) == country) for w in rest):
                nearest = self._last(person, start)
                if nearest is not None and (best is None or nearest.start > best.start):
                    best = nearest
        return best

    def roles(self) -> dict[str, list[tuple[Entity, str]]]:
        """For each title, the people who bear it in the article, with the words that say so."""
        if self._roles is None:
            self._roles = {}
            for entity in self.entities:
                if entity.label == "PER":
                    before = self.text[self._apposition(entity.start) : entity.start].lower()
                    behind = self._behind(entity.end).lower()
                    for told, ahead in ((before, True), (behind, False)):
                        role = self._role(told, ahead)
                        if role:
                            self._roles.setdefault(role, []).append((entity, told))
        return self._roles

    def _role(self, told: str, ahead: bool) -> str | None:
        """The title in an apposition: the last one before a name with nothing but its own words between."""
        words = [w.rstrip("'’") for w in WORD.findall(told)]
        breaks = (self.language.conjunctions | self.language.cues | self.language.auxiliaries | self.language.stops) - (
            self.language.inner
        )
        if not ahead:
            return next((w for w in words[:3] if w in self.titles), None)
        found = None
        for word in reversed(words):
            if word in breaks:
                break
            found = word if word in self.titles else found
        return found

    def body(self, start: int, end: int) -> Entity | None:
        """The body named before that a phrase means by its first word: "the ministry", "il partito"."""
        word = next(iter(WORD.findall(self.text, start, end)), "").lower()
        for entity in reversed(self.named.get(word, ())):
            parts = entity.text.lower().split()
            if entity.start < start and entity.label == "ORG" and len(parts) > 1 and word in (parts[0], parts[-1]):
                return entity
        return None

    def person_before(self, offset: int, wanted: str = "") -> Entity | None:
        """The person named last before an offset.

        Args:
            wanted: "m" or "f", where only a man or a woman will do.
        """
        for at in range(bisect_left(self.starts, offset) - 1, -1, -1):
            entity = self.entities[at]
            if entity.label == "PER" and (not wanted or self.gender(entity) in ("", wanted)):
                return entity
        return None

    def gender(self, person: Entity) -> str:
        """ "m" or "f" by the form of address or the first name, empty where neither tells."""
        before = WORD.findall(self.text[max(0, person.start - BESIDE) : person.start])[-1:]
        for word in (*before, *person.text.split()[:1]):
            if told := self.language.genders.get(word.lower()):
                return told
        words = self.full(person).split()
        return gender(words[0]) if len(words) > 1 else ""

    def _last(self, person: Entity, offset: int) -> Entity | None:
        """The last mention of a person before an offset, by the last word of the name."""
        mentions: Iterable[Entity] = self.named.get(person.text.lower().split()[-1], ())
        before = [e for e in mentions if e.start < offset and e.label == "PER"]
        return before[-1] if before else None

    def country_of(self, name: str) -> str | None:
        """The country in the words around a full name, at its first mention that gives one."""
        if name not in self.countries:
            last = name.lower().split()[-1]
            mentions = (e for e in self.named.get(last, ()) if e.text == name)
            self.countries[name] = next((c for e in mentions if (c := self._apposed(e.start, e.end))), None)
        return self.countries[name]

    def country_within(self, start: int, end: int) -> str | None:
        """The country of the first toponym, else of the first demonym, between two offsets."""
        at = max(0, bisect_left(self.toponyms, start, key=lambda t: t.start) - 1)
        while at < len(self.toponyms) and self.toponyms[at].start < end:
            toponym = self.toponyms[at]
            if toponym.end > start and toponym.place and toponym.place.country_code:
                return toponym.place.country_code
            at += 1
        return next((c for word in WORD.findall(self.text, start, end) if (c := self.demonym(word))), None)

    def _apposition(self, start: int) -> int:
        """Where the apposition before a name begins: behind the last break, comma or other person."""
        first = max(0, start - BESIDE)
        for match in BREAK.finditer(self.text, first, start):
            first = match.end()
        first += self.text[first:start].rstrip(", ").rfind(",") + 1
        first = max([first, *(e.end for e in self.within(first, start) if e.label == "PER")])
        return self._from_title(first, start)

    def _from_title(self, first: int, start: int) -> int:
        """Where the phrase of a title begins: "*Armenian* defence minister", but not "from Brussels the president"."""
        words = list(WORD.finditer(self.text, first, start))
        low = [w[0].lower() for w in words]
        at = next((i for i, word in enumerate(low) if word in self.titles), None)
        if at is None:
            return first
        outer = self.language.articles | self.language.inner | self.language.origins | self.language.stops
        while at > 0 and low[at - 1] not in outer:
            at -= 1
        return words[at].start()

    def _behind(self, end: int) -> str:
        """The apposition behind a name, between commas."""
        if self.text[end : end + 2] != ", ":
            return ""
        close = re.compile(r"[,.;\n]").search(self.text, end + 2, end + BESIDE)
        return self.text[end + 2 : close.start()] if close else ""

    def _apposed(self, start: int, end: int) -> str | None:
        """A country named just before a name ("Armenian prime minister, N. P."), else in the apposition behind it."""
        found = self.country_within(self._apposition(start), start)
        if found:
            return found
        behind = self._behind(end)
        return self.country_within(end + 2, end + 2 + len(behind)) if behind else None
