"""ACLED's sub-event type of an incident: by its trigger, by the words around it, by who takes part.

Source: ACLED, Codebook (2023), event and sub-event types.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.nlp.actors import Mention
from geo.nlp.casualties import Count
from geo.nlp.scenes import Scene
from geo.nlp.sides import MOB, OTHER, Sides
from geo.nlp.triggers import Hit
from geo.nlp.wording import Wording, compiled, folded
from geo.records import ActorRole, Toponym

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
EXPLOSIONS = "Explosions/Remote violence"
TERRITORY = frozenset({"Government regains territory", "Non-state actor overtakes territory"})
ARMED = frozenset({"armed", "rebel", "police", "post", "culprit"})
PROTEST = "Peaceful protest"
OPEN = frozenset({"Attack", "Armed clash"})
"""What violence is called where its trigger does not tell its kind."""
UNTOLD = frozenset({"Attack", "Armed clash", "Peaceful protest"})
"""What an open trigger is taken for where nothing speaks for more."""


class Subtypes:
    """Chooses sub-types."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.shots = compiled(wording.words.sides.shots)
        self.kinds = {folded(k): v for k, v in wording.words.groups.items()}

    def refined(self, low: str, sentence: tuple[int, int], around: tuple[int, int], hit: Hit, sides: Sides) -> str:
        """Returns the trigger's sub-type, or the finer one that its sentence speaks for.

        A trigger that says only that there was violence is also refined by the sentences before and after. What is
        struck is not what it was struck with: "a helicopter was attacked".
        """
        own = hit.trigger.subtype
        for scope in (sentence, around) if hit.trigger.generic and own in UNTOLD else (sentence,):
            for pattern, finer in self.wording.refinements:
                if own not in finer.of or (finer.generic and not hit.trigger.generic):
                    continue
                if scope is around and TYPES.get(finer.to) == EXPLOSIONS and self.shots.search(low, *sentence):
                    continue
                if _found(pattern, low, scope, sides.struck_at if finer.generic else ()):
                    return finer.to or own
        return own

    def fired(self, low: str, hit: Hit, subtype: str) -> bool:
        """Whether a trigger tells of shots from small arms."""
        return TYPES[subtype] != EXPLOSIONS and bool(self.shots.search(low, hit.start, hit.end))

    def settled(
        self,
        low: str,
        subtype: str,
        hit: Hit,
        pairs: Sequence[tuple[Mention, ActorRole]],
        figures: Sequence[Count],
        places: Sequence[Toponym],
    ) -> str:
        """Returns the sub-type that fits those who take part.

        An attack on armed people is a clash. Ground taken is regained by a government, or overtaken by others, a
        foreign army among them; where nobody is known to have taken it, there was a clash.
        """
        if subtype == "Attack" and hit.trigger.generic and self._armed(low, pairs, figures):
            return "Armed clash"
        if subtype not in TERRITORY:
            return subtype
        takers = [m for m, role in pairs if role == "initiator"]
        if not takers:
            return subtype if subtype == "Government regains territory" else "Armed clash"
        kinds = {m.kind for m in takers}
        if "rebel" in kinds:
            return "Non-state actor overtakes territory"
        ground = {t.place.country_code for t in places if t.place}
        codes = {m.country_code for m in takers if m.country_code}
        if codes and ground:
            return "Government regains territory" if codes & ground else "Non-state actor overtakes territory"
        if kinds & {"armed", "police", "state"}:
            return "Government regains territory"
        return subtype

    def by_sides(self, subtype: str, hit: Hit, sides: Sides, scene: Scene) -> str:
        """The sub-type that those who strike and are struck tell; nothing where they tell none."""
        striking, struck = sides.striking, sides.struck - {"culprit"}
        mob = bool(striking & MOB) and not striking & ARMED and not scene.firearms
        if subtype == "Arrests":
            seized = scene.seizing and (
                "rebel" in striking or (scene.captors and not striking & {"police", "armed"} and "rebel" not in struck)
            )
            return "Abduction/forced disappearance" if seized else ""
        if subtype == "Looting/property destruction":
            unarmed = bool(striking) and not striking & ARMED
            return "Violent demonstration" if scene.street or mob or (unarmed and "seat" in struck) else ""
        if subtype == "Non-violent transfer of territory":
            if not mob:
                return ""
            return ("Violent demonstration" if "seat" in struck else "Mob violence") if scene.bursting else PROTEST
        if subtype == "Shelling/artillery/missile attack":
            return ("Violent demonstration" if struck & ARMED else "Mob violence") if mob else ""
        if subtype == "Armed clash" and not hit.trigger.generic:
            return self._fought(sides.fighting, scene)
        if subtype not in OPEN:
            return ""
        if sides.mutual and not striking & MOB:
            return "Armed clash"
        if mob:
            return "Violent demonstration" if struck & (ARMED | {"seat"}) else "Mob violence"
        if not hit.trigger.generic:
            return ""
        if scene.gunfire and not striking & MOB and self._crowd(striking, struck, scene):
            return "Excessive force against protesters"
        if struck & ARMED and not struck - ARMED - {"seat", OTHER}:
            return "Armed clash"
        return "Attack" if struck - {"seat"} else ""

    @staticmethod
    def _fought(kinds: frozenset[str], scene: Scene) -> str:
        """What a fight is called by those who fight: of crowds a riot."""
        if kinds and kinds <= MOB:
            return "Mob violence"
        if kinds & (ARMED - {"police"}) or scene.firearms:
            return ""
        return "Violent demonstration" if kinds & MOB or (kinds <= {"police"} and scene.police and scene.street) else ""

    @staticmethod
    def _crowd(striking: frozenset[str], struck: frozenset[str], scene: Scene) -> bool:
        """Whether those fired at are a crowd, by its name or because police and soldiers fire amid protests."""
        if "crowd" in struck:
            return not struck & ARMED
        return scene.street and bool(striking & {"police", "armed"}) and not struck & ARMED

    def _armed(self, low: str, pairs: Sequence[tuple[Mention, ActorRole]], figures: Sequence[Count]) -> bool:
        """Whether those attacked, and no others, bear arms."""
        kinds = [m.kind for m, role in pairs if role == "target" and m.kind]
        for count in figures:
            if count.casualty.kind in ("killed", "wounded"):
                groups = [self.kinds[m.group()] for m in self.wording.groups.finditer(low, count.start, count.end)]
                kinds += groups or ["people"] * (count.casualty.who is not None)
        return bool(kinds) and all(kind in ARMED for kind in kinds)


def _found(pattern: re.Pattern[str], low: str, scope: tuple[int, int], apart: Sequence[tuple[int, int]]) -> bool:
    """Whether the pattern finds more than words of some spans."""
    if not apart:
        return pattern.search(low, *scope) is not None
    words = [low[s:e] for s, e in apart]
    return any(not any(m.group() in span for span in words) for m in pattern.finditer(low, *scope))
