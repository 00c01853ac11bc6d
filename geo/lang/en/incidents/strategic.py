"""Strategic developments: English triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Agreement",
        "noun",
        (
            r"cease-?fires?",
            r"cessation of hostilities",
            r"truces?",
            r"armistice",
            r"peace (?:deals?|agreements?|accords?|treat(?:y|ies)|pacts?)",
            r"prisoner (?:swaps?|exchanges?)",
            r"(?:exchange|swap) of (?:\d+ |\w+ ){0,2}(?:prisoners|captives|detainees|hostages)",
        ),
    ),
    Trigger(
        "Arrests",
        "noun",
        (r"arrests? of", r"mass arrests", r"detention of", r"crackdown on"),
        genitive="target",
        needs="politics",
    ),
    Trigger(
        "Arrests",
        "participle",
        (
            r"arrested",
            r"rounded up (?:\w+ ){0,2}(?:people|suspects|activists|men|protesters|members|opponents|dissidents)",
            r"(?:was|were|been) detained",
            r"detained (?=\w+ (?:\w+ )?(?:people|protesters|journalists|activists|suspects|opposition))",
            r"taken into custody",
        ),
        needs="politics",
    ),
    Trigger("Arrests", "verb", (r"arresting",), needs="politics"),
    Trigger(
        "Looting/property destruction",
        "participle",
        (
            r"looted",
            r"torched",
            r"ransacked",
            r"vandali[sz]ed",
            r"set (?:\w+ ){0,3}(?:ablaze|on fire|alight)",
            r"burn(?:ed|t) down",
            r"bulldozed",
            r"razed",
        ),
        needs="any",
    ),
    Trigger(
        "Looting/property destruction",
        "noun",
        (r"looting", r"arson attacks?", r"demolitions? of"),
        needs="any",
        genitive="target",
    ),
    Trigger(
        "Disrupted weapons use",
        "participle",
        (r"(?:shot|shoots) down", r"intercepted", r"downed\b", r"defused", r"foiled", r"thwarted"),
        needs="force",
    ),
    Trigger(
        "Disrupted weapons use",
        "noun",
        (r"(?:downing|interception|shooting down) of",),
        needs="any",
        genitive="target",
    ),
    Trigger(
        "Change to group/activity",
        "noun",
        (
            r"(?:partial|general) mobili[sz]ation",
            r"martial law",
        ),
    ),
    Trigger(
        "Other",
        "noun",
        (
            r"coup d[’']?[eé]tat",
            r"military coup",
            r"coup attempt",
            r"(?:attempted|failed) coup",
            r"mass graves?",
            r"(?:nuclear|missile) tests?",
        ),
    ),
    Trigger(
        "Other",
        "participle",
        (
            r"(?:freed|released) (?:\w+ ){0,4}(?:hostages?|prisoners?|captives?|detainees?)",
            r"(?:hostages?|captives?|prisoners?) (?:\w+ ){0,3}(?:freed|released)",
        ),
    ),
    Trigger(
        "Agreement",
        "noun",
        (r"(?:agreement|accord|treaty|pact)s?\b",),
        needs="states",
    ),
    Trigger(
        "Change to group/activity",
        "participle",
        (r"deployed (?:\w+ ){0,3}(?:troops|soldiers|forces|tanks)",),
        needs="any",
    ),
    Trigger(
        "Non-violent transfer of territory",
        "participle",
        (r"(?:withdrew|pulled (?:out|back)|retreated) from", r"handed over control", r"surrendered\b"),
        needs="any",
    ),
    Trigger(
        "Non-violent transfer of territory",
        "noun",
        (r"(?:troop withdrawal|withdrawal of (?:\w+ ){0,2}(?:troops|forces)|surrender of)",),
        needs="any",
    ),
    Trigger(
        "Headquarters or base established",
        "participle",
        (
            r"(?:set up|established|opened) (?:a|its|their|an?) (?:\w+ ){0,2}(?:military |naval |air "
            r"|army )?(?:base|headquarters|outpost)",
        ),
        needs="any",
    ),
)
