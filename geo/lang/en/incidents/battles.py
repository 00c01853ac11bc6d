"""Battles: English triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Armed clash",
        "noun",
        (
            r"clash(?:es)?",
            r"fighting",
            r"firefights?",
            r"gun ?(?:battles?|fights?)",
            r"shoot-?outs?",
            r"skirmish(?:es)?",
            r"ambush(?:es)?",
            r"(?:counter-?)?offensives?",
            r"incursions?",
            r"invasion",
            r"exchanges? of (?:fire|gunfire)",
            r"hostilities",
            r"(?:ground|cross-border|military|armed|border) (?:assaults?|raids?|attacks?|operations?)",
            r"assaults? on",
            r"battles?",
            r"sieges? of",
            r"storming of",
        ),
        needs="harm",
    ),
    Trigger(
        "Armed clash",
        "participle",
        (
            r"clashed\b",
            r"ambushed",
            r"stormed",
            r"fought (?:with|against|off|in|near|around|over|pitched|for)",
            r"traded (?:fire|gunfire|shots|shells)",
            r"exchanged (?:fire|gunfire|shots)",
            r"invaded",
            r"overran",
        ),
        needs="harm",
    ),
    Trigger(
        "Armed clash",
        "verb",
        (r"clashing", r"storming", r"ambushing", r"invading", r"trade fire", r"advanced (?:on|into|towards?)"),
        needs="harm",
    ),
    Trigger(
        "Non-state actor overtakes territory",
        "participle",
        (
            r"(?:captured|seized|overr[au]n|conquered|occupied)",
            r"took (?:full |partial )?control of",
            r"taken (?:full )?control of",
            r"taken over by",
        ),
        needs="force",
    ),
    Trigger(
        "Non-state actor overtakes territory",
        "noun",
        (r"(?:capture|seizure|fall) of",),
        needs="any",
        genitive="target",
    ),
    Trigger(
        "Government regains territory",
        "participle",
        (r"recaptured", r"retook", r"retaken", r"regained control", r"liberated", r"reclaimed control"),
        needs="any",
    ),
    Trigger(
        "Government regains territory",
        "noun",
        (r"(?:recapture|liberation|retaking) of",),
        needs="any",
        genitive="target",
    ),
)
