"""Violence against civilians: English triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Attack",
        "noun",
        (r"attacks?\b", r"assaults?\b", r"onslaught", r"raids?\b", r"ramming"),
        needs="harm",
        generic="type",
    ),
    Trigger("Attack", "noun", (r"terror(?:ist)? attacks?",), generic="type"),
    Trigger(
        "Attack",
        "noun",
        (
            r"massacres?",
            r"mass (?:killings?|shootings?|murders?)",
            r"assassinations?",
            r"(?:executions?|killings?|murders?|beheadings?|slayings?|stabbings?|lynchings?) of",
            r"ethnic cleansing",
            r"bloodbath",
            r"slaughter of",
        ),
        needs="victims",
        genitive="target",
        generic="type",
    ),
    Trigger(
        "Attack", "noun", (r"shootings?\b", r"stabbings?\b", r"gunfire"), needs="any", genitive="target", generic="type"
    ),
    Trigger(
        "Attack",
        "participle",
        (
            r"attacked\b",
            r"(?:shot|stabbed|hacked|beaten|burned|bludgeoned) (?:and killed|dead|to death)",
            r"(?:fatally|shot and) (?:shot|killed|wounded|stabbed)",
            r"gunned down",
            r"killed\b",
            r"mowed down",
            r"targeted\b",
            r"raided\b",
            r"fired (?:on|at|upon|into|towards?)",
            r"hit\b(?= (?:\w+ ){0,3}(?:positions?|villages?|towns?|base|depot|convoy|hospital|building|convoys"
            r"|centre|center))",
        ),
        needs="force",
        generic="type",
    ),
    Trigger("Attack", "participle", (r"opened fire",), generic="type"),
    Trigger(
        "Attack",
        "participle",
        (
            r"assaulted\b",
            r"assassinated",
            r"massacred",
            r"murdered",
            r"executed\b",
            r"beheaded",
            r"slaughtered",
            r"lynched",
        ),
        needs="killing",
        generic="type",
    ),
    Trigger(
        "Attack",
        "verb",
        (
            r"attacking",
            r"opening fire",
            r"gunning down",
            r"massacring",
            r"killing (?=(?:at least |more than |about )?\w+ (?:\w+ )?(?:people|civilians|soldiers|troops|children"
            r"|police|worship))",
        ),
        needs="harm",
        generic="type",
    ),
    Trigger(
        "Abduction/forced disappearance",
        "noun",
        (r"kidnappings?", r"abductions?", r"hostage[- ]takings?", r"(?:enforced|forced) disappearances?"),
        genitive="target",
    ),
    Trigger(
        "Abduction/forced disappearance",
        "participle",
        (r"kidnapped", r"abducted", r"taken hostage", r"took (?:\w+ ){0,3}hostages?"),
    ),
    Trigger(
        "Abduction/forced disappearance",
        "verb",
        (r"kidnapping (?:\w+ ){0,2}(?:people|girls|children|students|workers|soldiers)", r"abducting"),
    ),
    Trigger(
        "Sexual violence",
        "noun",
        (r"(?:gang|mass) rapes?", r"sexual (?:violence|assaults?)", r"rapes? of"),
        needs="any",
        genitive="target",
    ),
    Trigger("Sexual violence", "participle", (r"raped\b",), needs="victims"),
)
