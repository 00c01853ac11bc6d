"""Explosions and other remote violence: English triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Shelling/artillery/missile attack",
        "noun",
        (
            r"shellings?\b",
            r"bombardments?",
            r"(?:artillery|mortar|tank|rocket|missile|howitzer) (?:fire|attacks?|strikes?|barrages?|shelling"
            r"|rounds?|salvos?|duels?|launch(?:es)?|shells?)",
            r"barrages? of (?:\w+ )?(?:rockets|missiles|shells|mortars)",
            r"(?:rockets?|missiles?|shells?|mortars?) (?:fired|launched|hit|struck|landed|slammed|fell|exploded)",
            r"heavy (?:fire|shelling)",
        ),
    ),
    Trigger(
        "Shelling/artillery/missile attack",
        "participle",
        (
            r"shelled\b",
            r"bombarded\b",
            r"(?:fired|launched|lobbed) (?:\w+ ){0,3}(?:rockets?|missiles?|mortars?|shells?|artillery)",
        ),
    ),
    Trigger(
        "Shelling/artillery/missile attack",
        "verb",
        (
            r"(?:begun|began|begin|continue[ds]?|continuing|started|resumed) (?:to )?"
            r"(?:shell|bombard|shelling|bombarding)",
        ),
    ),
    Trigger(
        "Shelling/artillery/missile attack",
        "passive",
        (
            r"c[ao]me under (?:\w+ )?(?:fire|shelling|bombardment)",
            r"subjected to (?:\w+ )?(?:fire|shelling|bombardment|attack)",
        ),
        needs="harm",
    ),
    Trigger(
        "Shelling/artillery/missile attack",
        "verb",
        (r"(?:fir|launch|lobb)ing (?:\w+ ){0,3}(?:rockets?|missiles?|mortars?|shells?|artillery)", r"bombarding"),
    ),
    Trigger(
        "Air/drone strike",
        "noun",
        (
            r"air ?-?strikes?",
            r"air (?:raids?|attacks?|bombardments?)",
            r"aerial (?:attacks?|bombardments?|bombings?)",
            r"drone (?:strikes?|attacks?|raids?|bombings?)",
            r"barrel bombs?",
            r"bombing (?:raids?|campaigns?|runs?|sorties)",
        ),
    ),
    Trigger("Air/drone strike", "noun", (r"strikes? (?:on|against|in|near|by)",), needs="force", generic="subtype"),
    Trigger("Air/drone strike", "participle", (r"bombed\b", r"struck\b"), needs="harm", generic="subtype"),
    Trigger(
        "Air/drone strike",
        "verb",
        (
            r"bombing (?:\w+ ){0,2}(?:targets|positions|civilians)",
            r"(?:warplanes|jets|aircraft|drones?) (?:hit|strike|pound|pounded|target|targeted)",
        ),
    ),
    Trigger(
        "Chemical weapon", "noun", (r"(?:chemical|gas|sarin|chlorine|nerve agent|poison gas) (?:weapons? )?attacks?",)
    ),
    Trigger(
        "Suicide bomb",
        "noun",
        (
            r"suicide (?:bombings?|attacks?|blasts?|bombs?|car bombs?)",
            r"suicide bombers? (?:\w+ ){0,2}(?:killed|struck|detonated|attacked|targeted|hit|rammed|drove|walked)",
        ),
    ),
    Trigger(
        "Suicide bomb",
        "verb",
        (
            r"(?:blew|blown|blowing) (?:him|her|them)sel(?:f|ves) up",
            r"detonated (?:his|her|their|an?) (?:\w+ )?(?:explosives?|vest|belt)",
        ),
    ),
    Trigger(
        "Remote explosive/landmine/IED",
        "noun",
        (
            r"(?:car|roadside|truck|nail|pipe|parcel|letter|time|pressure cooker) bomb(?:s|ings?)?",
            r"bombings?\b",
            r"bomb (?:attacks?|blasts?|explosions?)",
            r"landmines? (?:explo\w+|blasts?|killed)",
            r"(?:ied|improvised explosive devices?) (?:\w+ ){0,1}(?:explo\w+|blasts?|attacks?|detonated|went off)",
            r"bombs? (?:exploded|went off|detonated|ripped|killed|tore)",
        ),
    ),
    Trigger("Remote explosive/landmine/IED", "noun", (r"explosions?\b", r"blasts?\b"), needs="harm", generic="subtype"),
    Trigger(
        "Grenade", "noun", (r"grenade (?:attacks?|blasts?|explosions?)", r"grenades? (?:exploded|thrown|hurled|lobbed)")
    ),
)
