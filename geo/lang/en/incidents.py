"""English words for incidents: triggers by ACLED sub-event type, actors, casualties and marks of the unreal."""

from geo.lang.base import Incidents, Refinement, Trigger

TRIGGERS = (
    # Battles
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
    # Explosions/Remote violence
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
    # Violence against civilians
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
    # Protests and riots
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
    # Strategic developments
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

_PROTEST = (
    r"\b(?:protest(?:er|or)?s?|demonstrat(?:or|ion)s?|rall(?:y|ies)|marchers|rioters"
    r"|counter-?protesters|activists|fans|hooligans)\b"
)
_ARMED = (
    r"\b(?:troops?|soldiers?|army|armies|militar\w+|forces|rebels?|insurgents?|militants?|militia\w*"
    r"|fighters?|separatists?|guerrillas?|jihadists?|taliban|positions?|outposts?|checkpoints?"
    r"|convoys?|barracks|border|frontline|base)\b"
)

REFINEMENTS = (
    Refinement(
        r"\b(?:soldiers?|servicem[ae]n|troops) (?:\w+ ){0,5}killed\b"
        r"|\bkilled (?:\w+ ){0,4}(?:soldiers?|servicem[ae]n|troops)\b",
        frozenset({"Attack"}),
        "Armed clash",
    ),
    Refinement(
        r"\b(?:chemical weapons?|sarin|chlorine gas|nerve agent|mustard gas)\b",
        frozenset({"Attack", "Air/drone strike", "Shelling/artillery/missile attack"}),
        "Chemical weapon",
    ),
    Refinement(
        r"\b(?:suicide (?:bomb\w*|attack\w*|vests?)|blew (?:him|her|them)sel\w+ up)\b",
        frozenset({"Attack", "Armed clash", "Remote explosive/landmine/IED"}),
        "Suicide bomb",
    ),
    Refinement(
        r"\b(?:drones?|warplanes?|air ?strikes?|fighter jets?|air force|helicopters?|uavs?"
        r"|unmanned aerial vehicles?|from the air)\b",
        frozenset({"Shelling/artillery/missile attack", "Attack"}),
        "Air/drone strike",
    ),
    Refinement(
        r"\b(?:artillery|mortars?|missiles?|rockets?|howitzers?|shells)\b",
        frozenset({"Attack"}),
        "Shelling/artillery/missile attack",
    ),
    Refinement(
        r"\b(?:bombs?|explosives?|explosive devices?|ieds?|land ?mines?|grenades?)\b",
        frozenset({"Attack"}),
        "Remote explosive/landmine/IED",
    ),
    Refinement(
        r"\b(?:fired (?:on|at|into)|shot|killed|live (?:fire|ammunition|rounds)) (?:\w+ ){0,3}(?:protesters"
        r"|protestors|demonstrators|crowds?)\b",
        frozenset({"Peaceful protest", "Attack", "Armed clash"}),
        "Excessive force against protesters",
    ),
    Refinement(
        r"\b(?:molotov|petrol bombs?|hurled|threw (?:stones|rocks|bottles)|torched|set fire|looted|smashed"
        r"|burning (?:tires|tyres|cars)|rioters?|turned violent)\b",
        frozenset({"Peaceful protest"}),
        "Violent demonstration",
    ),
    Refinement(_PROTEST, frozenset({"Armed clash"}), "Violent demonstration"),
    Refinement(
        r"\b(?:tear gas|water cannons?|rubber bullets|pepper spray|dispersed|batons?|riot police)\b",
        frozenset({"Peaceful protest"}),
        "Protest with intervention",
    ),
    Refinement(
        r"\b(?:attack\w*|assault\w*|raid\w*|shot dead|killed) (?:\w+ ){0,5}(?:army|military|troops|soldiers?"
        r"|outposts?|checkpoints?|convoys?|barracks|bases?|positions|security forces)\b",
        frozenset({"Attack"}),
        "Armed clash",
    ),
)

GROUPS = (
    dict.fromkeys(
        "army armies force forces troops soldier soldiers military units unit battalion brigade navy air_force"
        " armed_forces warplanes commandos peacekeepers idf nato coast_guard border_guards security_forces serviceman"
        " servicemen defenders marines".split(),
        "armed",
    )
    | dict.fromkeys(
        "militants militant rebels rebel separatists separatist insurgents insurgent militia militias militiaman"
        " militiamen fighters fighter jihadists jihadist terrorists terrorist guerrillas gunmen gunman mercenaries"
        " paramilitaries taliban hamas hezbollah isis isil daesh islamic_state al-qaeda al_qaeda boko_haram al-shabaab"
        " al-shabab pkk peshmerga houthis wagner_group revolutionary_guards attackers attacker suicide_bomber"
        " suicide_bombers bomber bombers assailants assailant snipers sniper cartel cartels gang gangs bandits"
        " pirates extremists armed_men armed_group armed_groups".split(),
        "rebel",
    )
    | dict.fromkeys(
        "police policeman policemen officers officer gendarmes gendarmerie authorities agents riot_police"
        " security_services troopers deputies".split(),
        "police",
    )
    | dict.fromkeys("government ministry regime administration parliament junta sides parties leaders".split(), "state")
    | dict.fromkeys(
        "civilians civilian protesters protestors demonstrators students workers residents villagers migrants refugees"
        " journalists journalist children women citizens settlers crowd crowds mob people drivers"
        " doctors nurses teachers"
        " unions union activists prisoners hostages farmers fans worshippers worshipers palestinians"
        " dissidents pilgrims"
        " tourists passengers miners pilots schoolgirls rioters marchers".split(),
        "people",
    )
    | dict.fromkeys(
        "infrastructure settlements targets village"
        " villages convoy convoys hospital hospitals"
        " school schools buildings building neighborhood neighborhoods neighbourhood airport"
        " depot market mosque church"
        " embassy consulate bus train refinery facilities headquarters".split(),
        "object",
    )
    | dict.fromkeys("positions strongholds outpost outposts base bases barracks checkpoint checkpoints".split(), "post")
)

_NUMBERS = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen"
        " eighteen nineteen twenty".split()
    )
} | {
    "no": 0, "a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
    "a hundred": 100, "one hundred": 100, "two hundred": 200, "three hundred": 300, "a thousand": 1000,
    "one thousand": 1000, "two thousand": 2000, "a dozen": 12, "half a dozen": 6, "two dozen": 24, "a couple of": 2,
    "three dozen": 36, "a score of": 20, "a pair of": 2,
} | {
    f"{t}-{u}": tv + uv
    for tv, t in zip(range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True)
    for uv, u in enumerate("one two three four five six seven eight nine".split(), 1)
}  # fmt: skip

INCIDENTS = Incidents(
    triggers=TRIGGERS,
    refinements=REFINEMENTS,
    force=(
        r"\b(?:arms|arms depots?|militar\w+|soldiers?|troops?|army|armed|(?:security|government|coalition|special"
        r"|rebel|allied|ground|enemy|naval|air|its|his|her|their|our|the|\w+(?:ian|ean|ish|ese|[bgnqr]i)) forces"
        r"|rebels?|militants?|militia\w*|terror\w*|jihadis\w+"
        r"|insurgents?|guerrillas?|separatists?|taliban|isis|isil|islamic state|hamas|hezbollah"
        r"|al[- ]qaeda|gunm[ae]n|gunfire|guns?|rifles?|pistols?|weapons?|artillery"
        r"|mortars?|missiles?|rockets?|drones?|bomb\w*|explosives?|grenades?|shot|shots|shooting|shooter"
        r"|gunshots?|bullets?|shell(?:s|ed|ing)|tanks?|warplanes?|snipers?|shootings?"
        r"|war\b(?! (?:of|on|room|chest))|frontline|invad\w+|invasion|attackers?|assailants?|hostages?"
        r"|knife|knives|machetes?|airstrikes?|outposts?|checkpoints?|combatants?|warships?"
        r"|opened fire|ambush\w*|stabb\w+|fighters|suicide attack\w*|clash(?:es|ed)?)\b"
    ),
    harm=(
        r"\b(?:dead\b|deaths\b|killed|killing|kills|wounded|wounding|injur(?:ed|ing)|casualties"
        r"|fatalities|civilians?|border|embassy|mosque|bod(?:y|ies)|massacre\w*)\b"
    ),
    order=(
        r"\b(?:police|policem[ae]n|protesters?|protestors?|demonstrators?|rioters?|victims?|mob|violence"
        r"|authorities|activists?|journalists?|arrested|dissidents?|opposition|unrest)\b"
    ),
    captives=(
        r"\b(?:hostages?|captives?|kidnapp\w+|abduct\w+|captors?|prisoners?|ransom|aid workers?|gunmen|rebels)\b"
    ),
    seats=r"\b(?:parliament|ministry|palace|airport|embassy|headquarters|base|villages?|territory|island|border)\b",
    unrest=(
        r"\b(?:police|officers?|protest\w*|demonstrat\w+|crowds?|mob|streets?|stones|tear gas|petrol bombs?|killed"
        r"|dead|injured"
        r"|wounded|arrest\w*|looting|looted|inmates|prison|regime|government|opposition|students)\b"
    ),
    crowd=(
        r"\b(?:streets?|squares?|march\w*|ralli(?:es|ed)|rally|slogans?|banners?|placards?|chant\w*|crowds?"
        r"|thousands|hundreds|dozens"
        r"|sit-in|union\w*|opposition|students?|workers|activists?|police|tear gas|clash\w*|outside|demand\w*"
        r"|rights|peaceful\w*"
        r"|violent\w*|gathered|against the|demonstrators|took to|mass|anti-\w+|pro-\w+|downtown)\b"
    ),
    politics=(
        r"\b(?:terror\w*|jihad\w*|al[- ]qaeda|isis|isil|islamic state|hamas|hezbollah|taliban|oppositions?"
        r"|dissidents?|activists?"
        r"|protest\w*|demonstrat\w+|rall(?:y|ies)|riot\w*|unrest|clash\w*|journalists?|bloggers?|rebels?"
        r"|separatists?|militia\w*"
        r"|militants?|guerrillas?|insurgents?|mafia|cartels?|mob boss|gangs?|bomb\w*|hostages?|coup|plotters"
        r"|dictator\w*"
        r"|ministers?|lawmakers?|mps?\b|senators?|generals|(?:army|brigadier|major|lieutenant) general|political\w*"
        r"|politicians?|diplomats?|ambassadors?|spy"
        r"|spies|espionage"
        r"|war crimes|religious|christians?|muslims?|monks?|minorit\w+|genocide|war\b|army|military|soldiers?"
        r"|pirates?|smugglers?"
        r"|neo-nazi\w*|extremis\w+|civilians|villagers|mass arrests)\b"
    ),
    killing=(
        r"\b(?:soldiers?|army|troops|rebels?|militants?|gunmen|militia\w*|terror\w*|civilians|villagers|prisoners"
        r"|hostages|young men"
        r"|men and women|people|ministers?|journalists?|politicians?|leader|activists?|opposition|jihad\w*"
        r"|insurgents?|fighters?)\b"
    ),
    states=(
        r"\b(?:truce|peace|ceasefire|hostilities|rebels?|separatists?|borders?|troops|military|armed|nuclear"
        r"|prisoners|hostages|bilateral"
        r"|foreign ministers?|heads of state|two countries|war|withdrawal|disarmament|united nations|nato"
        r"|african union|diplomats?)\b"
    ),
    private=(
        r"\b(?:charged|charges|arraign\w+|booked|sentenced|convicted|jailed|pleaded|court|indicted|cold cases?"
        r"|custody|amber alert"
        r"|jogging|toddler|missing (?:girl|boy|child|woman|mother)|robber(?:y|ies|s)|burglar\w*|wife|husband"
        r"|ex-(?:wife|husband|girlfriend|boyfriend)|girlfriend"
        r"|boyfriend|domestic"
        r"|homicide|serial killer|drunk\w*|dui|fraud|embezzl\w+|theft|stolen|shoplift\w*|drugs?|heroin|cocaine"
        r"|marijuana|custody battle"
        r"|manslaughter|traffic|driver|vehicular|corruption|bribery|insider trading|money laundering|autopsy"
        r"|coroner|neighbor|neighbour)\b"
    ),
    offences=(
        r"\b(?:corruption|brib\w+|fraud\w*|embezzl\w+|insider trading|money laundering|tax evasion|doping"
        r"|shoplift\w*|dui"
        r"|drunk\w*|traffic|driver|vehicular)\b"
    ),
    denials=(
        r"\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)? (?:\w+ )?(?:accusations?|claims?"
        r"|allegations?|reports?)"
        r"|dismiss(?:es|ed|ing)? (?:\w+ )?(?:accusations?|claims?|allegations?|reports?))"
    ),
    conditions=r"\b(?:if|unless|in case|in the event|should|provided)\s",
    hearsay=(
        r"\b(?:reportedly|allegedly|purportedly|apparently|alleged|(?:is|are|was|were) (?:said|believed|alleged"
        r"|reported|thought"
        r"|understood|rumou?red) to)\b"
    ),
    definites=r"(?:the|this|that|these|those|its|their)(?: \w+)?",
    another=(
        r"\b(?:another|(?:a )?second|third|fourth|separate|further|later|subsequent|previous|earlier|last month[’']s)"
    ),
    takes_up=(
        r"^\W*(?:the (?:news|report|figures?|toll|information|attack) (?:was|were) (?:announced|confirmed|reported"
        r"|given|released|disclosed)"
        r" by|this was (?:announced|confirmed|reported|said) by)"
    ),
    floors={
        "dozens": 24,
        "scores": 40,
        "hundreds": 200,
        "thousands": 2000,
        "several dozen": 24,
        "several hundred": 200,
        "several thousand": 2000,
        "tens of thousands": 20000,
        "hundreds of thousands": 200000,
    },
    one_harmed={
        "killed": (
            r"\b(?:was|has been|had been) (?:\w+ly )?(?:killed|murdered|executed|assassinated|beheaded|lynched"
            r"|gunned down"
            r"|(?:shot|stabbed|beaten) (?:dead|to death|and killed))\b"
        ),
        "wounded": r"\b(?:was|has been|had been) (?:\w+ly )?(?:wounded|injured|hurt)\b",
        "captured": (
            r"\b(?:was|has been|had been) (?:\w+ly )?(?:arrested|detained|captured|kidnapped|abducted"
            r"|taken hostage)\b"
        ),
    },
    figurative=(
        r"shooting victims|seiz(?:ed|ing) (?:about |some )?[\d,.$]+|(?:heart|panic|anxiety|asthma|personal|verbal"
        r"|political|cyber|hacking|character|rhetorical"
        r"|ad hominem|social media|twitter|ad|negative) ?-?attacks?"
        r"|attack(?:s|ed|ing)? (?:ads?|lines?|dogs?|on (?:his|her|their|its|mr|mrs|ms|senator|the (?:press"
        r"|media|record|character|policy|policies|idea|free|first amendment|constitution|plan|deal))|(?:his"
        r"|her|their|the) (?:record|opponent|character|policies|credibility|media|press|plan|idea|problem))"
        r"|(?:attacked|attacking|attacks|assailed|blasts|blasted|slammed) (?:mr|mrs|ms|senator|sen|republicans?"
        r"|democrats?|him on|her on|each other)\b"
        r"|(?:clash|clashed|clashes|clashing) (?:of (?:civili[sz]ations?|cultures?|titans|ideas|personalities"
        r"|egos)|over (?:the |a )?(?:budget|policy|bill|tax\w*|plan|immigration|whether|how)|in (?:court"
        r"|debate)|with (?:his|her) (?:boss|coach|advisers|father|mother))"
        r"|(?:legal|court|political|custody|uphill|primary|general election|election|budget|bidding|courtroom"
        r"|ratings|confirmation|culture|nomination|constitutional|partisan|price|trade|proxy|turf|losing"
        r"|ground) (?:battles?|fights?|wars?|fighting)"
        r"|battles? (?:for the (?:nomination|presidency|soul|senate|house|white house|republican|democratic)"
        r"|over (?:the )?(?:budget|bill|nomination|healthcare|abortion|taxes|immigration)|with (?:cancer"
        r"|addiction|depression|alcohol)|against (?:cancer|obesity|poverty|corruption|addiction|climate)"
        r"|(?:ground|lines?|cry|royale|station|of (?:the )?(?:sexes|ideas|wills|words|bands|budget|hastings"
        r"|gettysburg|waterloo|britain|stalingrad|the bulge)))"
        r"|(?:infighting|fighting (?:for (?:his|her|their|its|a|our) (?:life|political|rights|job|seat|place"
        r"|survival|nomination)|crime|corruption|words|chance|spirit|fires?|cancer|back tears|poverty|climate"
        r"|fit|the (?:blaze|fires?|virus|drug)))"
        r"|(?:charm|peace|diplomatic|legal|public relations|pr|media) offensives?|offensive (?:line\w*"
        r"|coordinator|remarks?|comments?|language|words?|jokes?|content|to|tackle|rebound|player|and"
        r"|statements?|tweets?|name|speech|terms?|material|weapons?)|(?:deeply|highly|very|so|more|most|is|was"
        r"|are|were|be|find|found|racially|morally|patently|grossly) offensive"
        r"|(?:strikes? (?:out|a (?:deal|balance|chord|blow|tone|pose)|me as|in (?:baseball|the fifth)|zone)"
        r"|struck (?:out|by (?:how|the fact|lightning|a (?:car|vehicle|truck|train|bus)|what)|down (?:the|a"
        r"|by (?:the|a) (?:court|judge))|a (?:deal|balance|chord|blow|tone|different|plea|more|conciliatory"
        r"|defiant|nerve|note|match)|me|up|gold|an agreement|oil|twice|in the))"
        r"|(?:lightning|bird|third|first|preemptive|pre-emptive|capital) strikes?|explosions? (?:of"
        r"|in (?:the )?(?:number|popularity|use|growth|demand|size|cost|population))|population explosion"
        r"|blasts? (?:of (?:air|cold|wind|heat|fresh|energy|music)|from the past|furnace|off)|(?:full|arctic"
        r"|cold|icy) blasts?|having a blast"
        r"|target(?:ed|s)? (?:ads?|advertis\w+|marketing|audience|voters|by (?:the )?(?:ads?|irs|campaign)"
        r"|for (?:growth|cuts|removal)|tax|relief|approach)|(?:storming|stormed) (?:out|off|off the"
        r"|into (?:the )?(?:lead|office))|taken (?:by )?storm"
        r"|captur(?:ed?|ing) (?:of (?:the )?(?:moment|essence|attention|image|carbon|imagination|mood)"
        r"|(?:the |his |her |a )?(?:attention|imagination|moment|essence|spirit|votes?|nomination|video"
        r"|images?|mood|gold|title|on (?:video|camera|film|tape)|world|hearts?|silver|medal|crown"
        r"|championship|by (?:a )?(?:camera|surveillance|cctv)))"
        r"|seiz(?:ed|ing) (?:on|upon|up|the (?:moment|opportunity|initiative|chance)|\$|(?:\w+ ){0,3}(?:drugs"
        r"|heroin|cocaine|documents|computers|assets|cash|kilos|kilograms|pounds of))"
        r"|occupied (?:by (?:tenants|the family)|with|himself|herself)|executed (?:a |the |his |her )?(?:plan"
        r"|search|warrants?|deal|agreement|well|contract|perfectly|search warrants?)"
        r"|(?:occupational|bombed (?:at|out|in (?:the )?(?:box|test|debate)))|photobomb\w*|bombshell|(?:fall"
        r"|falls) of (?:19|20|\d)|fall of (?:the )?(?:soviet|roman|wall|berlin|man|troy)|killed (?:the |a "
        r"|that )?(?:bill|deal|proposal|legislation|amendment|time|measure|it|project|in (?:an? )?(?:car"
        r"|plane|road|traffic|motorcycle|helicopter|bus|train|accident|crash|collision|earthquakes?|quakes?|flood"
        r"|avalanche|storm))"
        r"|vote-?(?:raid|rigging)|panty raid|murders? (?:of crows|mystery)|surrendered (?:the lead"
        r"|to (?:police|authorities|fbi)|a (?:goal|run|touchdown|lead))|retreated from (?:the|his"
        r"|her) (?:position|view|comments|pledge|promise|statement)|(?:film|movie|photo|video|tv|three-point"
        r"|field goal|free-throw) shooting|shooting (?:percentage|guard|a (?:film|movie|video|scene)|star"
        r"|range|hoops|stars|from (?:the|three))"
        r"|(?:under house|cardiac|cardiopulmonary|respiratory) arrest|arrest warrants?|house arrest|(?:riot"
        r"|laugh|running) (?:of (?:colou?r|laughter))|laugh riot|quiet riot|pussy riot|one truce"
        r"|protests? (?:vote|votes|too much|song)|(?:in|under) protest\b|rally (?:monkey|car|driver)"
        r"|assaults? (?:rifles?|weapons?|ships?)|assault on (?:the senses|reason|(?:women[’']s|voting|civil"
        r"|our) \w+)|raided (?:the )?(?:fridge|pantry|treasury)|ambush (?:interview|journalism)"
        r"|ambushed (?:by|with) (?:questions?|reporters?)|invasion of privacy|home invasion"
        r"|attack (?:position|mode|plan)|massacre of (?:the english)|counter-?attacks? (?:goal)"
        r"|sexual assault (?:allegations?|claims?|accusations?|charges?|case)"
        r"|allegations? of (?:\w+ )?sexual (?:assault|violence)"
    ),
    other_genres=(
        r"\b(?:touchdowns?|quarterback|goalkeeper|striker|midfielder|innings?|homer|playoffs?|league (?:game"
        r"|title|match)|premier league|nfl|nba|mlb|nhl|ncaa|halftime|super bowl|world cup|coach(?:es)?|scored"
        r"|pitcher|rebounds?"
        r"|box office|album|actor|actress|novel|film(?:s|maker)?|movies?|tv series|episode|video game"
        r"|theat(?:er|re)|museum exhibit|oscar|netflix|sitcom|comedian"
        r"|gas (?:leak|explosion)s?|tree|ladder|boiler|car crash|traffic accident|plane crash|collision"
        r"|earthquakes?|quakes?|hurricane|tornado"
        r"|wildfires?|flood(?:s|ing)?|heart attack|cancer|virus|bacteria|shark|bear attack|dog attack"
        r"|stock market|shareholders?|primary voters?|debate stage|campaign ads?|ads?|tv spots?"
        r"|campaign trail|poll numbers|attack ads?|swing states?)\b"
    ),
    negations=(
        r"\b(?:not|n[’']t|never|no|without|neither|nor|nobody|none|unlikely"
        r"|halted|hardly)\b"
    ),
    unreal=(
        r"\b(?:rumou?rs?|in the wake of|strategy|frequently|often|routinely|threat(?:s|en\w*)?|risks?|fear(?:s|ed"
        r"|ing)?"
        r"|danger|possib\w+|potential\w*|prospect|likelihood"
        r"|upcoming|planned|planning|plans?|plots?|plott(?:ed|ing)|prepar\w+|intend\w*|aim(?:s|ed|ing)?"
        r"|want(?:s|ed)?"
        r"|contemplat\w+|consider\w*|hop(?:e|es|ed|ing)|wish\w*|call(?:s|ed|ing)? for|demand(?:s|ed"
        r"|ing)?|urg(?:e|es|ed|ing)|appeal\w*"
        r"|propos\w+|negotiat\w+|talks|seek(?:s|ing)?|sought|mediat\w+|broker a|prevent\w*|avoid\w*|avert\w*"
        r"|stop(?:ped|ping)? (?:the |an? )?|end(?:ing)? (?:the|to|all)?"
        r"|if|unless|in case of|in the event of|should|any|every|each|another|future|imminent"
        r"|against (?:future|possible)|hypothetical\w*|simulat\w+|drills?|exercises?|warn(?:ed|s|ing)? (?:of"
        r"|that|against)|suspected of|encourag\w+|(?:guilty|acquitted|trial|jailed|sentenced|indicted"
        r"|pleaded) (?:of|to|for|on)|attempted (?!coup)|(?:is|are|was|were|been|man|woman|men|suspects?) accused of"
        r"|charged with"
        r"|convicted of|guilty of|sentenced for|trial for"
        r"|investigat\w+|condemn (?:any|all)"
        r"|allegedly plann\w+|attempt(?:ed|ing|s)? (?:to|an?)|tr(?:y|ied|ying) to|would-be"
        r"|fight(?:ing)? against|counter(?:ing)?|response to (?:a|any)|protect\w* (?:from|against)"
        r"|victims? of|survivors? of|anniversary|commemorat\w+|remember\w*|memorial|history of|type of"
        r"|kind of|such|violat\w+|breach\w*|broke(?:n)?|counter-?terror\w*|anti-?)\b"
    ),
    unreal_after=(
        r"^\W*(?:\w+ ){0,2}(?:could|would|might|may|can|will|should|are planned|is planned|was planned"
        r"|is expected|are expected|was foiled|was thwarted|is scheduled|are scheduled|is imminent|looms?"
        r"|scheduled|planned for|do not|does not|if)\b"
    ),
    resets=r"\b(?:after|following|amid|while|when|since|because|as|despite|but|before|where)\b",
    lapsed=(
        r"\b(?:collaps\w+|unravel\w*|broke(?:n)? down|fell apart|violat\w+|expired|breach\w*|in tatters"
        r"|fail(?:ed|s|ing)?|shattered|broken)\b"
    ),
    concluded=(
        r"\b(?:agree[ds]?|agreement|reached|sign(?:ed|ing)|broker(?:ed)?|declar\w+|announc\w+|took effect"
        r"|takes effect|take effect|in effect|into effect|came into force"
        r"|in force|accept(?:ed|s)|hold(?:s|ing)|held|conclud\w+|struck|sealed|began|begun|swapped|exchanged)\b"
    ),
    background=(
        r"\b(?:anniversary|(?:war|conflict|genocide|massacre|attacks?|bombing|battle|uprising|coup|invasion"
        r"|shooting|strikes?|riots?) of (?:1[0-9]{3}|20[0-9]{2})|(?:1[0-9]{3}|19\d0s|20\d0s)(?: \w+)? (?:war"
        r"|conflict|genocide|massacre|attacks?|bombings?|battle|uprising|coup|invasion|shootings?|riots?"
        r"|clash(?:es)?)"
        r"|first world war|second world war|world war (?:i|ii|one|two)|civil war era|cold war|decades ago"
        r"|(?:\w+|\d+) (?:years|decades) ago|centur(?:y|ies)|(?:9/11|sept(?:ember|\.) 11"
        r"|pearl harbor)(?: (?:attacks?|terror\w*))*|in the (?:19|20)\d0s|throughout history|in history"
        r"|historically|in recent (?:years|decades)|over the (?:past|last) (?:\w+ )?(?:years|decades?)"
        r"|in (?:1[0-9]{3}))\b"
    ),
    modals=r"\b(?:will|would|could|may|might|can|cannot|should|must|shall|to|’ll|ll|let|do|does|did)\b",
    bare_verbs=frozenset(
        "attack raid clash battle assault blast riot ambush protest strike offensive massacre".split()
    ),
    modal_exceptions=(
        r"\b(?:continu(?:e|es|ed|ing)|began|begun|start(?:ed|s)|manag(?:ed|es)|proceed(?:ed|s)|led"
        r"|prompt(?:ed|ing)|forc(?:ed|ing)|us(?:ed|ing)|went on)\s(?:\w+\s){0,3}to\b"
    ),
    passive=r"\b(?:was|were|been|being|is|are|be|got|gets|get)\b",
    active=r"\b(?:has|have|had|having)\b",
    participles_are_active=True,
    by=r"(?:\b(?:by|at the hands of|blamed on)|^\s*from)\b",
    borders=r"\b(?:borders?|frontier|line of contact|boundary|front ?lines?)\b",
    agent=r"by",
    means=r"(?:with|in|to)",
    against=r"\b(?:against|on|upon|targeting|at|into)\b",
    genitive=r"\bof\b",
    between=r"\b(?:between|among)\b",
    together=r"\b(?:and|with|against)\b",
    prepositions=(
        r"\b(?:in|at|on|with|by|from|for|against|between|among|to|into|under|after|before|near|of|despite|as"
        r"|like|including|over)"
    ),
    possessive=r"[’']s?\b",
    articles=(
        r"(?:the|an?|some|several|two|three|four|five|their|his|its|other|more|suspected|at least|about|\d+"
        r"|many|dozens of|hundreds of|thousands of)"
    ),
    determiners=r"(?:the|their|his|her|its)",
    light_verbs=(
        r"\b(?:launch\w*|carr(?:y|ied|ies|ying) out|conduct\w*|stag(?:ed|es|ing)|mount\w*|commit\w*"
        r"|unleash\w*|perpetrat\w+|claim(?:ed|s)? responsibility for|wag(?:ed|es|ing)|start(?:ed|ing)"
        r"|beg[ua]n|resum(?:ed|ing)|intensif\w+|order(?:ed|ing)|led|execut\w+|h[eo]ld\w*|agreed|reached"
        r"|accepted|sign(?:ed"
        r"|ing)|announc\w+|declar\w+|violat\w+|involv\w+|made|continu\w+)\b"
    ),
    undergo=r"^\W*(?:\w+ ){0,2}(?:suffer(?:ed|s|ing)?|sustain(?:ed|s)|came under|lost)\b",
    groups={k.replace("_", " "): v for k, v in GROUPS.items()},
    group_countries={
        "idf": "IL",
        "revolutionary guards": "IR",
        "taliban": "AF",
        "wagner group": "RU",
        "isis": "",
        "hezbollah": "",
    },
    modifiers=frozenset(
        "armed air naval ground special government federal national military rebel separatist pro-russian shiite shia"
        " sunni islamist islamic kurdish suspected security border riot state local unidentified masked army enemy"
        " coalition allied regular paramilitary defense defence interior foreign peacekeeping opposition democratic"
        " anti-government pro-government civilian young unarmed us u.s. uk american-led saudi-led"
        " us-led u.s.-led police".split()
    ),
    names_precede=True,
    claims=(
        r"\b(?:den(?:ounc\w+)|report(?:ed|s)|accus(?:ed|es|ing)|claim(?:ed|s)(?! responsibility)|confirm(?:ed|s)"
        r"|announc(?:ed"
        r"|es)|sa(?:id|ys)|alleg(?:ed|es)|blam(?:ed|es)|assert(?:ed|s))\b"
    ),
    here=(
        r"\b(?:there|in the (?:same |besieged |northern |southern |eastern |western |rebel-held "
        r"|nearby )?(?:city|town|village|area|region|province|district|capital|enclave|neighbou?rhood)"
        r"|at the scene)\b"
    ),
    beside=(
        r"(?:towards?|the border with"
        r"|(?:km|kilomet(?:er|re)s|miles)(?: (?:\w+ )?(?:north|south|east|west)\w*)? (?:of|from))"
    ),
    starters=r"^(?:that|and|but|while|where|after|when|which|who|as|also|however|meanwhile),?\s+",
    numbers=_NUMBERS,
    indefinite=(
        r"(?:dozens|scores|hundreds|thousands|several(?: (?:dozen|hundred|thousand))?|many|numerous|some|a number"
        r"|multiple|countless|(?:a )?few)(?: of)?"
    ),
    conjunctions=r"(?:and|but|while|as|plus)",
    thousands=",",
    at_least=r"(?:at least|more than|over|no fewer than|no less than|a minimum of|upwards of)",
    at_most=r"(?:at most|up to|fewer than|less than|no more than|as many as)",
    range_opens=r"(?:between|from)",
    ranges=r"(?:and|to)",
    either=r"(?:to|or)",
    approximations=(
        r"about|around|some|other|another|roughly|approximately|all|the|a further|a total of|an estimated|probably"
    ),
    partitive=r"(?:more )?of (?:them|whom|those|these)",
    manner=r"(?:\w+ly|in (?:critical|serious|stable|a|grave)|critical|serious)",
    people=(
        r"(?:people|persons?|soldiers?|troops|servicem[ae]n|servicewom[ae]n|civilians?|m[ae]n|wom[ae]n"
        r"|child(?:ren)?|boys?"
        r"|girls?|officers?|policem[ae]n|policewom[ae]n|police officers?|police|agents?|victims?|protesters?"
        r"|protestors?"
        r"|demonstrators?|rioters?|rebels?|militants?|militiam[ae]n|fighters?|terrorists?|insurgents?|gunm[ae]n"
        r"|extremists?"
        r"|journalists?|reporters?|doctors?|nurses?|medics?|workers?|miners?|farmers?|fishermen|migrants?|refugees?"
        r"|passengers?|students?|pupils?|teachers?|citizens?|residents?|villagers?|palestinians?|israelis?|armenians?"
        r"|azerbaijanis?|russians?|ukrainians?|syrians?|afghans?|iraqis?|americans?|turks|kurds|hostages?|prisoners?"
        r"|detainees?|guards?|minors?|worshipp?ers|teenagers?|youths?|adults?|tourists?|members|personnel|sailors?"
        r"|pilots?"
        r"|marines?|peacekeepers?|bodies|families|others|inmates?|pilgrims?|deputies|lawmakers?|officials?|attackers?"
        r"|assailants?|bombers?|suspects?|bystanders|colonels?|generals?|commanders?|leaders?|drivers?|activists?"
        r"|priests?|nuns?"
        r"|monks?|shoppers|supporters?|fans?|schoolchildren|schoolgirls|aid workers?|infants?|babies|colleagues?"
        r"|relatives?"
        r"|sons?|daughters?|brothers?|sisters?|nationals?|paramedics?|rescuers?|recruits?|cadets?|conscripts?"
        r"|reservists?)"
    ),
    harmed={
        "killed": (
            r"(?:the number of (?:\w+\s){0,3}killed)|"
            r"(?:dead\b|deaths?\b|fatalit(?:y|ies)\b|(?:were |was |have been |had been |being "
            r"|been )?(?:\w+ly )?(?:killed|slain|murdered|massacred|executed|assassinated|beheaded|lynched"
            r"|shot dead|gunned down"
            r"|(?:shot|stabbed|beaten|hacked|burned) (?:and killed|to death))\b|died\b|die\b"
            r"|lost their lives|lost (?:his|her) life|perished|bodies\b)"
        ),
        "wounded": (
            r"(?:(?:were |was |have been |had been |been )?(?:\w+ly )?(?:wounded|injured|hurt|maimed|hospitali[sz]ed"
            r"|stabbed(?! to)|shot and wounded)\b|injuries\b)"
        ),
        "missing": r"(?:(?:are |is |were |was |remain |still )*missing\b|unaccounted for)",
        "captured": (
            r"(?:prisoners? (?:of war|taken)|(?:were |was |have been |been )?(?:captured|taken (?:prisoner"
            r"|hostage|captive)|kidnapped|abducted|arrested|detained|rounded up)\b|held hostage|in custody"
            r"|arrests?\b|hostages?\b)"
        ),
        "displaced": (
            r"(?:(?:were |have been |been |are )?(?:displaced|evacuated|uprooted|homeless)\b|fled\b"
            r"|(?:were )?forced (?:to flee|from their homes))"
        ),
    },
    harming={
        "killed": (
            r"(?:kill(?:ing|ed|s)|the (?:deaths?|killing|murders?) of|(?:deaths?|killing|murders?|massacre"
            r"|slaughter) of|claim(?:ed|ing"
            r"|s) the li(?:fe|ves) of|murder(?:ed|ing)|massacr(?:ed|ing)|slaughter(?:ed|ing)|shot (?:dead|and killed)"
            r"|death toll (?:\w+ ){0,4}(?:to|at|of|is|was|stands at)|toll (?:\w+ ){0,3}(?:to|at|of)|the loss of"
            r"|bodies of|lost|gunn(?:ed|ing) down|execut(?:ed|ing)|assassinat(?:ed|ing)|behead(?:ed|ing)|claim(?:ed"
            r"|ing|s)(?= \w+ lives))"
        ),
        "wounded": r"(?:wound(?:ing|ed|s)|injur(?:ing|ed|es)|hurt(?:ing)?|maim(?:ing|ed)|stabb(?:ed|ing)|injuries to)",
        "missing": r"(?:disappearance of)",
        "captured": (
            r"(?:captur(?:ing|ed)|kidnapp(?:ing|ed)(?: of)?|abduct(?:ing|ed|ion of)|arrest(?:ing|ed|s|s of"
            r"| of)|detain(?:ing|ed)|round(?:ed|ing) up)"
        ),
        "displaced": r"(?:displac(?:ing|ed)|evacuat(?:ing|ed)|uproot(?:ing|ed)|forc(?:ing|ed))",
    },
    unharmed={
        "killed": (
            r"(?:no (?:\w+ )?(?:deaths|fatalities|casualties)|no (?:\w+ )?(?:reports?|word"
            r"|news) of (?:any )?(?:\w+ )?(?:casualties|deaths"
            r"|fatalities)|no ?-?one (?:was |had been |has been )?(?:killed|died)|nobody (?:was )?(?:killed|died)"
            r"|without (?:causing )?(?:casualties|deaths))"
        ),
        "wounded": (
            r"(?:no (?:\w+ )?(?:casualties|injuries)|no (?:\w+ )?(?:reports?|word"
            r"|news) of (?:any )?(?:\w+ )?(?:casualties|injuries)"
            r"|no ?-?one (?:was |had been |has been )?(?:injured|hurt|wounded|killed or (?:injured|hurt|wounded))"
            r"|nobody (?:was )?(?:hurt|injured|wounded)|without (?:causing )?(?:casualties|injuries))"
        ),
    },
    among=(
        r"(?:including|among them|(?:one )?of (?:them|whom)|among whom|among the (?:dead|injured|wounded)|included)"
    ),
    not_people=(
        r"(?:years?|months?|days?|hours?|minutes?|weeks?|kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|feet"
        r"|foot|acres|hectares|euros?|dollars?|million|billion|percent|per cent|%|tanks?|houses?|homes"
        r"|buildings?|vehicles?|cars?|aircraft|drones?|missiles?|rockets?|planes?|villages?|towns?|cities"
        r"|positions?|times?|degrees?|points?|countries|states|votes?|a\.?m|p\.?m|directions?|rounds?|shots?"
        r"|bombs?|attacks?|year-old)"
    ),
)
