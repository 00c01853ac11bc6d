"""Where a text says that something happened: trigger words, held against what makes them unreal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from geo.lang.base import Trigger
from geo.nlp.wording import BREAKS, Voice, Wording
from geo.records import Status

PRIVATE = frozenset({"Attack", "Arrests", "Sexual violence", "Abduction/forced disappearance"})
"""What crime without politics is called too."""
CRIME = PRIVATE | {"Armed clash", "Other", "Disrupted weapons use", "Non-violent transfer of territory"}
"""What an article about such a crime may tell of besides: shots at the police, hostages let go, a surrender."""
WIDE = frozenset({"politics", "crowd", "unrest", "captives", "custody", "seats"})
"""Needs that the sentence before may meet."""
TOPIC = frozenset({"politics"})
"""Needs that the article's opening may meet."""
STIRRED = frozenset({"politics", "custody", "victims"})
"""Needs that an incident of violence or protest told before in the article meets."""
DOUBT_WORDS = 6
"""Words over which doubt reaches forward."""
CLAUSE = re.compile(r"[,;:“”«»\"()\[\]–—−\n]|\s-\s")


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger that stands for something. ``voice`` is that of its verb."""

    start: int
    end: int
    trigger: Trigger
    voice: Voice
    status: Status = "reported"
    another: bool = False
    """Whether the text says that it is one more of its kind ("a second bomb")."""


class Scope(NamedTuple):
    """Offsets of a sentence, and from where the words before it still bear on its meaning."""

    start: int
    end: int
    context: int
    opening: tuple[int, int]
    """Where the article says what it is about: its headline and first sentence."""
    stirred: bool
    """Whether the article has already told of violence or protest."""


class TriggerFinder:
    """Finds the triggers of a sentence that are meant literally, and how far the text stands by them."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def find(
        self,
        low: str,
        start: int,
        end: int,
        context: int | None = None,
        opening: tuple[int, int] = (0, 0),
        *,
        stirred: bool = False,
    ) -> list[Hit]:
        """Returns the triggers of a sentence of folded text, in order, the longest at each place.

        What is planned, feared, negated or history is left out; what is denied or supposed has its status.

        Args:
            context: where the sentence before begins, whose words may bear out this one's.
            opening: the article's headline and first sentence, which say what it is about.
            stirred: whether the article has already told of violence or protest.
        """
        w, scope = self.wording, Scope(start, end, start if context is None else context, opening, stirred)
        found: list[Hit] = []
        at, spoilt = start, None
        while match := w.any_trigger.search(low, at, end):
            here = [(h.end(), t) for p, t in w.patterns if (h := p.match(low, match.start(), end))]
            here.sort(key=lambda candidate: -candidate[0])
            at = here[0][0] if here else match.end()
            if spoilt is None:
                spoilt = _Spoilt.of(w, low, scope)
            a = match.start()
            meant = (c for c in here if self._meant(low, scope, a, c[0], c[1], spoilt))
            best = None if spoilt.covers(low, scope, a, at) else next(meant, None)
            if best is None:
                continue
            at, trigger = best
            b = at
            voice = self._voice(low, start, a, b, trigger)
            status = self._status(low, start, end, a, b, trigger, voice)
            if status:
                found.append(Hit(a, b, trigger, voice, status, bool(w.another.search(low[max(start, a - 30) : a]))))
        return found

    def _meant(self, low: str, scope: Scope, a: int, b: int, trigger: Trigger, spoilt: _Spoilt) -> bool:
        """Whether what is around the trigger bears out that its words are meant as violence, protest, politics."""
        if trigger.subtype in (CRIME if spoilt.crime else PRIVATE) and spoilt.private:
            return False
        if not trigger.needs:
            return True
        if spoilt.genre:
            return False
        return all(self._borne_out(low, scope, a, b, need) for need in trigger.needs.split())

    def _borne_out(self, low: str, scope: Scope, a: int, b: int, need: str) -> bool:
        if scope.stirred and need in STIRRED:
            return True
        scopes = [(scope.context if need in WIDE else scope.start, scope.end)]
        if need in TOPIC:
            scopes.append(scope.opening)
        matches = (m for s, e in scopes for m in self.wording.support[need].finditer(low, s, e))
        return any(m.end() <= a or m.start() >= b for m in matches)

    def _voice(self, low: str, start: int, a: int, b: int, trigger: Trigger) -> Voice:
        if trigger.form == "passive":
            return "passive"
        if trigger.form != "participle":
            return "noun" if trigger.form == "noun" else "active"
        before = low[max(start, a - 50) : a]
        w = self.wording
        if w.passive.search(before):
            return "passive"
        if w.active.search(before):
            return "active"
        if not w.words.participles_are_active:
            return "passive"
        if trigger.subtype == "Attack" and " " not in low[a:b] and w.preposition.match(low, b):
            return "passive"  # "soldiers killed in": nobody stands behind the verb as its object
        return "passive" if re.match(rf"(?:\s+[\w-]+){{0,3}}?\s+{w.words.by}", low[b : b + 50]) else "active"

    def _status(self, low: str, start: int, end: int, a: int, b: int, trigger: Trigger, voice: Voice) -> Status | None:
        """How far the text stands by what the trigger says; None where it does not say that it happened."""
        w = self.wording
        before = _behind(BREAKS, low[max(start, a - 120) : a])
        clause = _behind(CLAUSE, before)
        if w.denied.search(before):
            return "denied"
        if w.negated.search(before):
            return None
        if w.supposed.search(clause):
            return "hypothetical"
        if voice != "noun" and w.modal.search(before) and not w.modal_exception.search(before):
            return None
        if low[a:b] in w.words.bare_verbs and w.modal_adjacent.search(before):
            return None
        if trigger.subtype == "Agreement" and (
            not w.concluded.search(low, start, end) or w.lapsed.search(low, start, end)
        ):
            return None
        resets = list(w.resets.finditer(clause))
        near = " ".join((clause[resets[-1].end() :] if resets else clause).split()[-DOUBT_WORDS:])
        if w.unreal.search(near) or w.unreal_after.search(low[b : min(end, b + 60)]) or w.announced.search(clause):
            return None
        return "alleged" if w.hearsay.search(clause) or w.hearsay_before.search(clause) else "reported"


@dataclass(frozen=True, slots=True)
class _Spoilt:
    """Words of a sentence that make its triggers mean something else."""

    told: list[tuple[int, int]]
    """Spans of words of history."""
    figurative: list[tuple[int, int]]
    genre: bool
    """Whether it, or the sentence before, is about sport, fiction, business, accidents."""
    private: bool
    crime: bool
    """Whether the whole article is about a private crime."""

    @classmethod
    def of(cls, w: Wording, low: str, scope: Scope) -> _Spoilt:
        start, end, context, opening = scope[:4]
        politics = w.support["politics"].search
        crime = bool(w.private.search(low, *opening)) and not politics(low, *opening)
        accident = bool(w.accidents.search(low, *opening)) and not w.support["force"].search(low, *opening)
        return cls(
            [m.span() for m in w.background.finditer(low, start, end)],
            [m.span() for m in w.figurative.finditer(low, start, end)],
            accident or bool(w.other_genres.search(low, context, end)),
            bool(w.offences.search(low, context, end))
            or crime
            or (bool(w.private.search(low, context, end)) and not politics(low, context, end)),
            crime,
        )

    def covers(self, low: str, scope: Scope, a: int, b: int) -> bool:
        """Whether a trigger is part of a set phrase, or history by its clause or by the sentence's opening."""
        if any(s < b and a < e for s, e in self.figurative):
            return True
        if not self.told:
            return False
        before = [m.end() for m in CLAUSE.finditer(low, scope.start, a)]
        after = CLAUSE.search(low, b, scope.end)
        clause = (before[-1] if before else scope.start), (after.start() if after else scope.end)
        opening = (scope.start, before[0]) if before else (scope.start, scope.start)
        return any(s < e and t < z for s, z in self.told for t, e in (clause, opening))


def _behind(marks: re.Pattern[str], text: str) -> str:
    """What stands behind the last of the marks."""
    last = 0
    for m in marks.finditer(text):
        last = m.end()
    return text[last:]
