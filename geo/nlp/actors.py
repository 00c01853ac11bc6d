"""Who did it, and to whom: phrases of groups in a sentence and their role beside a trigger."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from geo.nlp.wording import BREAKS, CountryOf, Voice, Wording, folded
from geo.records import Actor, ActorRole, Entity, Toponym

WORD = re.compile(r"\s+([^\W\d_](?:[\w'’-]|\.(?=\w))*\w|\w)")
WORD_BEFORE = re.compile(r"([^\W\d_][\w.'’-]*)\s+$")
NEXT = re.compile(r"\s*,?\s*$")
PROPER = 2
"""Capitalised words that a group's proper name has at most."""
REACH = 90
"""Characters between a trigger and an actor, at most."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase that may name an actor. ``weight`` is "group", "name" or "demonym", from sure to doubtful."""

    start: int
    end: int
    country_code: str | None
    weight: Literal["group", "name", "demonym"]
    kind: str = ""
    """Of a group: "armed", "rebel", "police", "state", "people", or "object" and "post"
    (a military one) for what can only be hit."""

    @property
    def thing(self) -> bool:
        return self.kind in ("object", "post")


class ActorFinder:
    """Finds the groups that a sentence names and tells their role at a trigger."""

    def __init__(self, wording: Wording, demonyms: dict[str, str]) -> None:
        self.wording = wording
        self.demonyms = demonyms
        self.kinds = {folded(k): v for k, v in wording.words.groups.items()}

    def mentions(
        self,
        text: str,
        low: str,
        start: int,
        end: int,
        toponyms: Sequence[Toponym],
        entities: Sequence[Entity],
        country_of: CountryOf,
    ) -> list[Mention]:
        """Returns the phrases of a sentence that may name an actor, in text order, none within another."""
        found: list[Mention] = []
        places = {t.start: t for t in toponyms}
        last = start
        for match in self.wording.groups.finditer(low, start, end):
            if match.start() < last:
                continue
            a, b = self._widened(text, low, max(last, start), match.start(), match.end(), end, places)
            head = self.wording.words.group_countries.get(match.group())
            inside = {self.kinds[m.group()] for m in self.wording.groups.finditer(low, a, b)}
            kind = "rebel" if "rebel" in inside else self.kinds[match.group()]
            found.append(Mention(a, b, country_of(a, b) or head or None, "group", kind))
            last = b
        taken = [(m.start, m.end) for m in found]

        def free(a: int, b: int) -> bool:
            return all(b <= s or a >= e for s, e in taken)

        for t in toponyms:
            by = bool(self.wording.by.search(low[max(start, t.start - 20) : t.start]))
            governs = by or t.role == "associative" or (t.place is not None and t.place.kind == "country")
            if start <= t.start and t.end <= end and governs and free(t.start, t.end):
                found.append(Mention(t.start, t.end, t.place.country_code if t.place else None, "name"))
                taken.append((t.start, t.end))
        for e in entities:
            if start <= e.start and e.end <= end and e.label != "LOC" and free(e.start, e.end):
                found.append(Mention(e.start, e.end, country_of(e.start, e.end), "name"))
                taken.append((e.start, e.end))
        for match in re.finditer(r"[^\W\d_][\w'-]+", low[start:end]):
            a, b = start + match.start(), start + match.end()
            code = self.demonyms.get(match.group())
            if code and free(a, b):
                found.append(Mention(a, b, code, "demonym"))
        return sorted(found, key=lambda m: m.start)

    def _widened(
        self, text: str, low: str, floor: int, a: int, b: int, ceiling: int, places: dict[int, Toponym]
    ) -> tuple[int, int]:
        words, propers = self.wording.words, 0
        while (match := WORD_BEFORE.search(text, max(floor, a - 40), a)) and match.start() >= floor:
            word = match.group(1)
            plain = re.sub(r"['’]s?$", "", word)
            determiner = self.wording.article.fullmatch(plain.lower()) is not None
            proper = words.names_precede and plain[:1].isupper() and match.start() > floor and not determiner
            known = plain.lower() in words.modifiers or plain.lower() in self.demonyms or match.start() in places
            propers += proper and not known
            if (
                not (known or proper)
                or propers > PROPER
                or (plain.lower() in self.demonyms and not words.names_precede)
            ):
                break
            a = match.start()
        moved, genitive = True, False
        while moved:
            moved = False
            match = WORD.match(text, b, ceiling)
            if match:
                word = match.group(1).lower().replace("’", "'")
                proper = not words.names_precede and match.group(1)[:1].isupper() and match.start(1) not in places
                told = word in words.modifiers or word in self.demonyms
                told = told or (genitive and self.wording.groups.fullmatch(word) is not None)
                if told or proper:
                    b, moved = match.end(1), True
                    continue
            second = self.wording.second_modifier.match(low, b, ceiling)
            if second and second.group(1) in words.modifiers:
                b, moved = second.end(), True
                continue
            joint = self.wording.genitive_word.match(low, b, ceiling)
            if joint:
                determined = self.wording.article.match(low, joint.end(), ceiling)
                after = determined.end() if determined else joint.end()
                genitive = True
                group = self.wording.groups.match(low, after, ceiling)
                if group:
                    b, moved = group.end(), True
                elif after in places:
                    b, moved = places[after].end, True
                elif (name := re.compile(r"[\w'-]+").match(low, after, ceiling)) and (
                    name.group() in self.demonyms
                    or text[after : after + 1].isupper()
                    or name.group() in words.modifiers
                ):
                    b, moved = name.end(), True
        return a, min(b, ceiling)

    def roles(
        self,
        text: str,
        low: str,
        trigger: tuple[int, int],
        voice: Voice,
        genitive: str,
        mentions: Sequence[Mention],
        clash: bool,
    ) -> list[tuple[Mention, ActorRole]]:
        """Returns the mentions that take part in what the trigger names, each with its role.

        Args:
            trigger: offsets of the trigger.
            voice: of the verb; "noun" for a noun.
            genitive: the role of a noun's genitive.
            clash: whether the incident has parties rather than an initiator and a target.
        """
        found: dict[Mention, ActorRole] = {}
        found.update(self._after(low, trigger, voice, genitive, mentions, clash))
        found.update(self._before(low, trigger, voice, mentions, clash, taken=set(found.values())))
        for mention, role in list(found.items()):
            found.update(self._coordinated(low, mention, role, mentions, found))
        return sorted(found.items(), key=lambda pair: pair[0].start)

    def _after(
        self, low: str, trigger: tuple[int, int], voice: Voice, genitive: str, mentions: Sequence[Mention], clash: bool
    ) -> dict[Mention, ActorRole]:
        w, found = self.wording, dict[Mention, ActorRole]()
        adjacent = True
        for m in mentions:
            gap = low[trigger[1] : m.start]
            if m.start < trigger[1]:
                continue
            if len(gap) > REACH or BREAKS.search(gap):
                break
            role: ActorRole | None = None
            if w.between.search(gap):
                if w.borders.search(gap):
                    break
                role = "party"
            elif w.by.search(gap) and voice != "active":
                role = "initiator"
            elif w.against.search(gap):
                role = "target"
            elif voice == "noun" and w.genitive.search(gap):
                role = "target" if genitive == "target" else "initiator"
            elif clash and w.together.search(gap):
                role = "party"
            elif voice == "noun" and not gap.strip() and m.weight == "demonym":
                role = "initiator"
            elif (voice == "active" and adjacent and len(gap.split()) <= 4 and m.weight != "demonym") or (
                voice == "active" and adjacent and len(gap.split()) <= 1 and m.weight == "demonym"
            ):
                role = "target" if not w.oblique.search(gap) else None
            adjacent = False
            if m.thing and role:
                role = "target"
            if role and role not in found.values():
                found[m] = "party" if clash and role == "initiator" and "target" in found.values() else role
        return found

    def _before(
        self,
        low: str,
        trigger: tuple[int, int],
        voice: Voice,
        mentions: Sequence[Mention],
        clash: bool,
        taken: set[ActorRole],
    ) -> dict[Mention, ActorRole]:
        w, found = self.wording, dict[Mention, ActorRole]()
        for m in reversed(mentions):
            if m.end > trigger[0] or (m.thing and voice != "passive"):
                continue
            gap = low[m.end : trigger[0]]
            if len(gap) > REACH or BREAKS.search(gap):
                break
            near = not gap.strip() or bool(w.possessive.search(gap))
            lead = low[max(0, m.start - 30) : m.start]
            oblique = bool(w.oblique.search(lead))
            role: ActorRole | None = None
            if voice == "noun":
                if near and (m.weight != "demonym" or not gap.strip()):
                    role = "initiator"
                elif w.light.search(gap) and not oblique and m.weight != "demonym":
                    role = "party" if clash and "party" in taken else "initiator"
            elif (oblique and not (voice == "passive" and w.of.search(low[max(0, m.start - 30) : m.start]))) or (
                m.weight == "demonym" and len(gap.split()) > 3
            ):
                continue
            else:
                role = ("party" if "party" in taken else "initiator") if voice == "active" else "target"
            if role and (role not in taken or role == "party"):
                found[m] = role
            if role or voice != "noun":
                break
        return found

    def _coordinated(
        self, low: str, mention: Mention, role: ActorRole, mentions: Sequence[Mention], found: dict[Mention, ActorRole]
    ) -> dict[Mention, ActorRole]:
        more: dict[Mention, ActorRole] = {}
        for m in mentions:
            if m in found:
                continue
            for first, second in ((mention, m), (m, mention)):
                gap = low[first.end : second.start] if first.end <= second.start else "."
                joined = len(gap) <= 25 and (NEXT.match(gap) or self.wording.together.search(gap))
                if gap != "." and joined and ("," in gap or gap.strip()):
                    more[m] = role
        return more

    def undergoing(self, low: str, end: int, mentions: Sequence[Mention]) -> Mention | None:
        """Returns the first mention that the sentence makes the subject of suffering or losing."""
        return next((m for m in mentions if self.wording.undergo.search(low[m.end : min(end, m.end + 60)])), None)


def as_actors(text: str, pairs: Sequence[tuple[Mention, ActorRole]]) -> tuple[Actor, ...]:
    """Returns the actors in text order, one for each name and role."""
    actors: dict[tuple[str, str], Actor] = {}
    for m, role in pairs:
        name = " ".join(text[m.start : m.end].split()).strip(" ,'’")
        actor = Actor(name=name, role=role, country_code=m.country_code)
        actors.setdefault((name.casefold(), role), actor)
    return tuple(replace(a) for a in actors.values())
