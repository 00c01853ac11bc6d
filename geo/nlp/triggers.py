"""Where a text says that something happened: trigger words, held against what makes them unreal."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.lang.base import Trigger
from geo.nlp.wording import BREAKS, Voice, Wording

TYPES = {
    "Armed clash": "Battles",
    "Government regains territory": "Battles",
    "Non-state actor overtakes territory": "Battles",
    "Chemical weapon": "Explosions/Remote violence",
    "Air/drone strike": "Explosions/Remote violence",
    "Suicide bomb": "Explosions/Remote violence",
    "Shelling/artillery/missile attack": "Explosions/Remote violence",
    "Remote explosive/landmine/IED": "Explosions/Remote violence",
    "Grenade": "Explosions/Remote violence",
    "Sexual violence": "Violence against civilians",
    "Attack": "Violence against civilians",
    "Abduction/forced disappearance": "Violence against civilians",
    "Peaceful protest": "Protests",
    "Protest with intervention": "Protests",
    "Excessive force against protesters": "Protests",
    "Violent demonstration": "Riots",
    "Mob violence": "Riots",
    "Agreement": "Strategic developments",
    "Arrests": "Strategic developments",
    "Change to group/activity": "Strategic developments",
    "Disrupted weapons use": "Strategic developments",
    "Headquarters or base established": "Strategic developments",
    "Looting/property destruction": "Strategic developments",
    "Non-violent transfer of territory": "Strategic developments",
    "Other": "Strategic developments",
}
"""ACLED's event type of each of its sub-event types."""

VIOLENT_TYPES = frozenset({"Battles", "Explosions/Remote violence", "Violence against civilians", "Riots"})
DOUBT_WORDS = 6
"""Words over which doubt reaches forward."""
CLAUSE = re.compile(r"[,;:“”«»\"()\[\]–—\n]|\s-\s")


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger that stands for something real. ``voice`` is that of its verb."""

    start: int
    end: int
    trigger: Trigger
    voice: Voice


class TriggerFinder:
    """Finds the triggers of a sentence that are asserted and meant literally."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def find(self, low: str, start: int, end: int) -> list[Hit]:
        """Returns the asserted triggers of a sentence of folded text, in order, the longest at each place."""
        w = self.wording
        found: list[Hit] = []
        at = start
        sentence: str | None = None
        genre = False
        told: list[tuple[int, int]] = []
        figurative: list[tuple[int, int]] = []
        while match := w.any_trigger.search(low, at, end):
            best: tuple[int, Trigger] | None = None
            for pattern, trigger in w.patterns:
                hit = pattern.match(low, match.start(), end)
                if hit and (best is None or hit.end() > best[0]):
                    best = hit.end(), trigger
            if best is None:
                at = match.end()
                continue
            at = best[0]
            if sentence is None:
                sentence = low[start:end]
                told = [m.span() for m in w.background.finditer(low, start, end)]
                genre = bool(w.other_genres.search(sentence))
                figurative = [m.span() for m in w.figurative.finditer(low, start, end)]
            trigger = best[1]
            if self._history(low, start, end, match.start(), best[0], told) or any(
                s < best[0] and match.start() < e for s, e in figurative
            ):
                continue
            if trigger.needs and (genre or not self._borne_out(low, start, end, match.start(), best[0], trigger.needs)):
                continue
            voice = self._voice(low, start, match.start(), best[0], trigger)
            if self._asserted(low, start, end, match.start(), best[0], trigger, voice):
                found.append(Hit(match.start(), best[0], trigger, voice))
        return found

    def _borne_out(self, low: str, start: int, end: int, a: int, b: int, needs: str) -> bool:
        return any(m.end() <= a or m.start() >= b for m in self.wording.support[needs].finditer(low, start, end))

    def _history(self, low: str, start: int, end: int, a: int, b: int, told: list[tuple[int, int]]) -> bool:
        """Whether words of history stand in the trigger's clause, or open the sentence."""
        if not told:
            return False
        before = [m.end() for m in CLAUSE.finditer(low, start, a)]
        after = CLAUSE.search(low, b, end)
        clause = (before[-1] if before else start), (after.start() if after else end)
        opening = (start, before[0]) if before else (start, start)
        return any(s < e and t < z for s, z in told for t, e in (clause, opening))

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

    def _asserted(self, low: str, start: int, end: int, a: int, b: int, trigger: Trigger, voice: Voice) -> bool:
        w = self.wording
        before = low[max(start, a - 120) : a]
        for m in BREAKS.finditer(before):
            before_from = m.end()
            if before_from < len(before):
                before = before[:0] + " " * before_from + before[before_from:]
        if w.negated.search(before):
            return False
        if voice != "noun" and w.modal.search(before) and not w.modal_exception.search(before):
            return False
        if low[a:b] in w.words.bare_verbs and w.modal_adjacent.search(before):
            return False
        clause = before
        for m in CLAUSE.finditer(clause):
            clause = " " * m.end() + clause[m.end() :]
        resets = list(w.resets.finditer(clause))
        if resets:
            clause = " " * resets[-1].end() + clause[resets[-1].end() :]
        near = " ".join(clause.split()[-DOUBT_WORDS:])
        if trigger.subtype == "Agreement" and (
            not w.concluded.search(low, start, end) or w.lapsed.search(low, start, end)
        ):
            return False
        if w.unreal.search(near):
            return False
        return not w.unreal_after.search(low[b : min(end, b + 60)])

    def refined(self, low: str, start: int, end: int, trigger: Trigger) -> str:
        """Returns the trigger's sub-event type, or the finer one that its clause speaks for."""
        for pattern, of, to in self.wording.refinements:
            if trigger.subtype in of and pattern.search(low, start, end):
                return to or trigger.subtype
        return trigger.subtype
