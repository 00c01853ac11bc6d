"""Protests and riots: English triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Peaceful protest",
        "noun",
        (
            r"protests? (?:against|in|at|outside|over|by|march|rally|erupted|broke|on|across|near|demanding"
            r"|movement)",
            r"(?:anti-\w+|mass|street|peaceful|student|pro-\w+) (?:protests?|demonstrations?|rall(?:y|ies)|marches)",
            r"demonstrations? (?:against|in|at|outside|over|by|on|across|demanding)",
            r"sit-ins?\b",
            r"(?:candlelight )?vigils? (?:for|in|at|outside)",
            r"protest (?:march|rally)",
        ),
    ),
    Trigger(
        "Peaceful protest",
        "participle",
        (
            r"(?:protested|demonstrated|rallied|marched) (?:against|in|at|outside|through|on|across|over|for"
            r"|to (?:demand|protest))",
            r"(?:took|taken|poured|spilled) (?:in)?to the streets",
            r"staged (?:\w+ ){0,3}(?:protests?|rall(?:y|ies)|demonstrations?|sit-in|walkout|strike)",
        ),
    ),
    Trigger(
        "Peaceful protest",
        "verb",
        (
            r"protesting (?:against|in|at|outside|over|on|for|the)",
            r"(?:demonstrators|protesters|protestors|activists|students|workers|marchers|thousands"
            r"|hundreds) (?:\w+ )?(?:gathered|march|protest|rally|chanted|blocked|blocking|marching|gather)",
            r"marching (?:against|through|on)",
            r"taking to the streets",
        ),
    ),
    Trigger(
        "Peaceful protest",
        "noun",
        (
            r"protested\b",
            r"protesters?\b",
            r"demonstrators?\b",
            r"protestors?\b",
            r"protests?\b",
            r"demonstrations?\b",
        ),
        needs="crowd",
        generic="type",
    ),
    Trigger(
        "Protest with intervention",
        "verb",
        (
            r"(?:fir(?:ed|ing)|us(?:ed|ing)) (?:\w+ ){0,2}(?:tear ?gas|water cannons?|rubber bullets|pepper spray)",
            r"dispers(?:e|ed|ing) (?:\w+ ){0,3}(?:protest\w+|demonstrat\w+|crowds?|students|rally|marchers)",
        ),
    ),
    Trigger(
        "Violent demonstration",
        "noun",
        (
            r"riots?\b(?! (?:police|gear|act|shield|squad|control))",
            r"rioting",
            r"violent (?:protests?|demonstrations?|clashes with police|unrest)",
            r"(?:protesters|demonstrators|rioters) (?:\w+ ){0,2}(?:threw|hurled|torched|clashed|set fire|smashed"
            r"|pelted|stormed|looted)",
        ),
    ),
    Trigger(
        "Mob violence",
        "noun",
        (
            r"mob (?:violence|attacks?|lynchings?|killings?)",
            r"(?:angry|enraged|violent) (?:mobs?|crowds?) (?:\w+ ){0,2}(?:attacked|killed|beat|stormed|torched"
            r"|set|burned|lynched|vandali[sz]ed)",
            r"lynchings?",
        ),
        genitive="target",
    ),
)
