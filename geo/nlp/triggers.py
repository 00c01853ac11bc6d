"""Where a text says that something happened: trigger words, held against what makes them unreal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from geo.lang.base import Trigger
from geo.nlp.constructions import Told
from geo.nlp.wording import BREAKS, Voice, Wording
from geo.records import Status

PRIVATE = frozenset({"Attack", "Arrests", "Sexual violence", "Abduction/forced disappearance"})
"""What crime without politics is called too."""
CRIME = PRIVATE | {"Armed clash", "Other", "Disrupted weapons use", "Non-violent transfer of territory"}
"""What an article about such a crime may tell of besides: shots at the police, hostages let go, a surrender."""
WIDE = frozenset({"politics", "crowd", "unrest", "captives", "custody", "seats", "riot"})
"""Needs that the sentence before may meet."""
TOPIC = frozenset({"politics", "riot"})
"""Needs that the article's opening may meet."""
STIRRED = frozenset({"politics", "custody", "victims"})
"""Needs that an incident of violence or protest told before in the article meets."""
TOLD = frozenset({"reported", "alleged"})
"""What a text says of an incident that it holds for real."""
DOUBT_WORDS = 6
"""Words over which doubt reaches forward."""
Meaning = Literal["yes", "lent", "no"]
"""Whether words are meant; "lent" where only what stands around their sentence bears it out."""
ASKED = "?"
"""How a sentence ends that asserts nothing."""
WORDS = re.compile(r"\S+")
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
    lent: bool = False
    """Whether only the words around its sentence, or the article's headline, bear out that it is meant."""


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
        told: Sequence[Told] = (),
        *,
        stirred: bool = False,
    ) -> list[Hit]:
        """Returns the triggers of a sentence of folded text, in order, the longest at each place.

        What is planned, feared, negated or history is left out; what is denied or supposed has its status.

        Args:
            context: where the sentence before begins, whose words may bear out this one's.
            opening: the article's headline and first sentence, which say what it is about.
            told: what its syntax tells, which goes before the words there.
            stirred: whether the article has already told of violence or protest.
        """
        w, scope = self.wording, Scope(start, end, start if context is None else context, opening, stirred)
        if not told and not w.any_trigger.search(low, start, end):
            return []
        if low[start:end].rstrip().endswith(ASKED):
            return []
        spoilt = _Spoilt.of(w, low, scope)
        kept: list[Told] = []
        here: list[tuple[int, int, Trigger, Meaning]] = []
        for one in told:
            a, b, trigger = one
            if trigger is None:
                kept.append(one)
                continue
            meant = self._meant(low, scope, a, b, trigger, spoilt)
            if meant == "no":
                continue
            kept.append(one)
            if not spoilt.covers(low, scope, a, b, by_words=False):
                here.append((a, b, trigger, meant))
        found: list[Hit] = []
        for a, b, trigger, meant in sorted([*here, *self._by_words(low, scope, kept, spoilt)], key=lambda t: t[0]):
            voice = self._voice(low, start, a, b, trigger)
            status = self._status(low, start, end, a, b, trigger, voice)
            if status:
                found.append(
                    Hit(a, b, trigger, voice, status, self._another(low, start, a, voice, trigger), meant == "lent")
                )
        return found

    def _by_words(
        self, low: str, scope: Scope, told: Sequence[Told], spoilt: _Spoilt
    ) -> Iterator[tuple[int, int, Trigger, Meaning]]:
        """The triggers of a sentence by their words alone, the longest at each place where nothing else is told.

        The later words of one that is not meant may tell something by themselves.
        """
        at = scope.start
        while match := self.wording.any_trigger.search(low, at, scope.end):
            a = match.start()
            here = [(h.end(), t) for p, t in self.wording.patterns if (h := p.match(low, a, scope.end))]
            here.sort(key=lambda candidate: -candidate[0])
            at = here[0][0] if here else match.end()
            over = next((t for t in told if t.start < at and a < t.end), None)
            if over is not None and over.trigger is None:
                at = over.end  # what stands behind a word that tells nothing may tell something
                continue
            if over is not None or spoilt.covers(low, scope, a, at, by_words=True):
                continue
            tried = ((b, trigger, self._meant(low, scope, a, b, trigger, spoilt)) for b, trigger in here)
            best = next((t for t in tried if t[2] != "no"), None)
            if best is None:
                at = a + 1 if here else at
                continue
            at = best[0]
            yield (a, *best)

    def _meant(self, low: str, scope: Scope, a: int, b: int, trigger: Trigger, spoilt: _Spoilt) -> Meaning:
        """Whether what is around the trigger bears out that its words are meant as violence, protest, politics.

        It is "lent" where only the sentence before or the article's headline and first sentence do.
        """
        if trigger.subtype in (CRIME if spoilt.crime else PRIVATE) and spoilt.private:
            return "no"
        if not trigger.needs:
            return "yes"
        if spoilt.genre:
            return "no"
        needs = trigger.needs.split()
        if all(self._borne_out(low, scope, a, b, need) for need in needs):
            return "yes"
        if not self.wording.words.wary or trigger.generic == "type":
            return "no"
        return "lent" if all(self._borne_out(low, scope, a, b, need, lent=True) for need in needs) else "no"

    def _borne_out(self, low: str, scope: Scope, a: int, b: int, need: str, *, lent: bool = False) -> bool:
        """Whether a need is met.

        Args:
            lent: whether the sentence before, and an opening that holds a headline, may meet any.
        """
        if scope.stirred and need in STIRRED:
            return True
        words = self.wording.support[need]
        if _beside(words, low, scope.context if lent or need in WIDE else scope.start, scope.end, a, b):
            return True
        headed = lent and "\n" in low[slice(*scope.opening)]
        return (headed or need in TOPIC) and _beside(words, low, *scope.opening, a, b)

    def _another(self, low: str, start: int, a: int, voice: Voice, trigger: Trigger) -> bool:
        """Whether the text says that it is one more of its kind, or turns to something else and takes up nothing."""
        lead = low[max(start, a - 30) : a]
        if self.wording.another.search(lead):
            return True
        taken_up = trigger.generic == "type" or (voice == "noun" and self.wording.definite.search(lead))
        return not taken_up and bool(self.wording.meanwhile.search(low, start, a))

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
        near = clause[resets[-1].end() :] if resets else clause
        words = list(WORDS.finditer(near))[-DOUBT_WORDS:]
        doubt = w.unreal.search(low, a - len(near) + words[0].start(), b) if words else None
        if (
            (doubt is not None and doubt.start() < a)
            or w.unreal_after.search(low[b : min(end, b + 60)].split(";")[0])
            or w.announced.search(clause)
        ):
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

    def covers(self, low: str, scope: Scope, a: int, b: int, *, by_words: bool) -> bool:
        """Whether a trigger is part of a set phrase, or history by its clause or by the sentence's opening."""
        if by_words and any(s < b and a < e for s, e in self.figurative):
            return True
        if not self.told:
            return False
        before = [m.end() for m in CLAUSE.finditer(low, scope.start, a)]
        after = CLAUSE.search(low, b, scope.end)
        clause = (before[-1] if before else scope.start), (after.start() if after else scope.end)
        opening = (scope.start, before[0]) if before else (scope.start, scope.start)
        return any(s < e and t < z for s, z in self.told for t, e in (clause, opening))


def _beside(words: re.Pattern[str], low: str, start: int, end: int, a: int, b: int) -> bool:
    """Whether a stretch holds one of the words outside a trigger."""
    return any(m.end() <= a or m.start() >= b for m in words.finditer(low, start, end))


def _behind(marks: re.Pattern[str], text: str) -> str:
    """What stands behind the last of the marks."""
    last = 0
    for m in marks.finditer(text):
        last = m.end()
    return text[last:]
