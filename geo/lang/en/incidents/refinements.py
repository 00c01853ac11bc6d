"""English words that make a sub-event type finer, or another."""

from geo.lang.base import Refinement

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
