"""ACLED's sub-event type of an incident: by its trigger, by the words around it, by who takes part.

Source: ACLED, Codebook (2023), event and sub-event types.
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.nlp.actors import Mention
from geo.nlp.casualties import Count
from geo.nlp.triggers import Hit
from geo.nlp.wording import Wording, folded
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
TERRITORY = frozenset({"Government regains territory", "Non-state actor overtakes territory"})
ARMED = frozenset({"armed", "rebel", "police", "post"})


class Subtypes:
    """Chooses sub-types."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.kinds = {folded(k): v for k, v in wording.words.groups.items()}

    def refined(self, low: str, sentence: tuple[int, int], around: tuple[int, int], hit: Hit) -> str:
        """Returns the trigger's sub-type, or the finer one that its sentence speaks for.

        A trigger that says only that there was violence is also refined by the sentences before and after.
        """
        own = hit.trigger.subtype
        for scope in (sentence, around) if hit.trigger.generic else (sentence,):
            for pattern, finer in self.wording.refinements:
                open_to_it = hit.trigger.generic or not finer.generic
                if own in finer.of and open_to_it and pattern.search(low, *scope):
                    return finer.to or own
        return own

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

    def _armed(self, low: str, pairs: Sequence[tuple[Mention, ActorRole]], figures: Sequence[Count]) -> bool:
        """Whether those attacked, and no others, bear arms."""
        kinds = [m.kind for m, role in pairs if role == "target" and m.kind]
        for count in figures:
            if count.casualty.kind in ("killed", "wounded"):
                groups = [self.kinds[m.group()] for m in self.wording.groups.finditer(low, count.start, count.end)]
                kinds += groups or ["people"] * (count.casualty.who is not None)
        return bool(kinds) and all(kind in ARMED for kind in kinds)
