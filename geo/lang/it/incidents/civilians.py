"""Violence against civilians: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger
from geo.lang.it.incidents.forms import ARE, ATO, are

_KILL = "ammazz massacr trucid assassin fucil"

TRIGGERS: tuple[Trigger, ...] = (
    Trigger("Mob violence", "verb", are("linci", ARE)),
    Trigger("Mob violence", "participle", are("linci", ATO)),
    Trigger(
        "Attack",
        "noun",
        (
            r"attentat[oi]",
            r"(?:attacch?|azion|att)[oie] terroristic[oiah]e?",
        ),
        generic="type",
    ),
    Trigger(
        "Attack",
        "noun",
        (
            r"massacr[oi]",
            r"strag[ei]",
            r"mattanz[ae]",
            r"carneficin[ae]",
            r"eccidi?[oi]",
            r"uccision[ei]",
            r"assassini[oi]?",
            r"omicidi[oi]?",
            r"esecuzion[ei] (?:sommari[ae]|di massa|di (?:\w+ ){0,2}(?:ostagg|prigionier|civil)\w+)",
            r"aggression[ei] (?:a|ai|al|alla|alle|contro|ad)",
            r"agguat[oi]",
            r"pogrom",
            r"accoltellament[oi]",
            r"decapitazion[ei]",
        ),
        needs="victims",
        genitive="target",
        generic="type",
    ),
    Trigger("Attack", "noun", (r"sparatori[ae]",), needs="any", generic="type"),
    Trigger(
        "Attack",
        "noun",
        (r"violenz[ae] (?:contro|sui|sulle|ai danni)", r"pestagg[io]o?", r"percoss[ea]"),
        needs="any",
        genitive="target",
    ),
    Trigger(
        "Attack",
        "verb",
        (*are("attacc sparacchi", ARE),),
        needs="harm",
        generic="type",
    ),
    Trigger("Attack", "participle", are("attacc", ATO), needs="harm", generic="type"),
    Trigger("Attack", "verb", are("assalt", ARE), needs="any", generic="type"),
    Trigger("Attack", "participle", are("assalt", ATO), needs="any", generic="type"),
    Trigger(
        "Armed clash",
        "participle",
        (r"(?:elicotter[oi]|caccia|aere[oi]|jet|velivol[oi]) (?:(?!forse)\w+ ){0,5}abbattut[oi]",),
        needs="force",
    ),
    Trigger(
        "Attack",
        "verb",
        (*are("accoltell sgozz decapit malmen pestat", ARE), r"aggredi(?:sce|scono|rono|endo)", r"aggredì\b"),
        needs="any",
    ),
    Trigger(
        "Attack",
        "participle",
        (
            *are("accoltell sgozz decapit malmen picchi baston fredd stermin", ATO),
            r"bruciat[oaie] viv[oaie]",
            r"pestat[oaie]",
            r"aggredit[oaie]",
            r"torturat[oaie]",
        ),
    ),
    Trigger(
        "Attack",
        "verb",
        (*are(_KILL, ARE), r"uccid(?:e|ono|endo|evano|endone)", r"ucci(?:se|sero)\b"),
        needs="victims",
        generic="type",
    ),
    Trigger(
        "Attack",
        "participle",
        (*are(_KILL, ATO), r"uccis[oaie]\b", r"avvelenat[oaie]"),
        needs="victims",
        generic="type",
    ),
    Trigger("Attack", "participle", (r"giustiziat[oaie]",), needs="captives", generic="type"),
    Trigger("Attack", "verb", (r"(?:perso|perdono|perse|persero) la vita",), needs="force", generic="type"),
    Trigger(
        "Attack",
        "verb",
        (
            r"apr(?:e|ono|endo|ì|irono) il fuoco",
            r"(?:ha|hanno|avrebbero|avrebbe|aver|avere|aveva|avevano) aperto il fuoco",
            r"spar(?:a|ano|ò|arono|ando) (?:contro|su|sui|sulla|sulle|sugli|sul|a|ai|alla|agli|addosso|all[’'])",
            r"(?:ha|hanno|aver|avere|avrebbero|avrebbe|aveva|avevano) sparato (?!gas|lacrimogen|proiettili di gomma)"
            r"(?:\w+ ){0,2}(?:contro|su|sui|sulla"
            r"|sulle|sugli"
            r"|sul|a|ai|alla|agli|addosso|all[’'])",
            r"si (?:è|sono) scagliat[oaie] (?:con|contro)",
        ),
        generic="type",
    ),
    Trigger(
        "Attack",
        "verb",
        (r"(?:ha|hanno) sparato(?! gas| lacrimogen| proiettili di gomma)", r"spar(?:ano|ò|arono|ando)"),
        needs="harm",
        generic="type",
    ),
    Trigger(
        "Abduction/forced disappearance",
        "noun",
        (
            r"rapiment[oi]",
            r"sequestr[oi] di (?:persona|persone|ostaggi|\w+ (?:giornalist|operator|volontari|cooperant|turist"
            r"|student)\w+)",
            r"presa di ostaggi",
            r"sparizion[ei] forzat[ae]",
        ),
        genitive="target",
    ),
    Trigger(
        "Abduction/forced disappearance",
        "verb",
        (
            r"rapi(?:sce|scono|rono)",
            r"rapì\b",
            r"rapendo",
            r"prend(?:e|ono|endo) in ostaggio",
            r"dirottat[oaie]",
            r"(?:ha|hanno) (?:sequestrato|assalito) (?:\w+ ){0,5}(?:nav[ei]|mercantil|peschereccio|petrolier|cargo"
            r"|yacht"
            r"|imbarcazion|equipaggio|person|uomin|donn|student|giornalist|operator|volontar"
            r"|cooperant|turist"
            r"|civil|bambin|ragazz|suor|sacerdot|prete|ostagg|passegger)\w*",
        ),
    ),
    Trigger(
        "Abduction/forced disappearance",
        "participle",
        (r"rapit[oaie]\b", r"pres[oaie] in ostaggio", r"tenut[oaie] in ostaggio", r"sequestrat[oaie] da"),
    ),
    Trigger("Abduction/forced disappearance", "participle", (r"sequestrat[oaie]",), needs="captives"),
    Trigger("Sexual violence", "noun", (r"stupr[oi]", r"violenz[ae] sessual[ei]"), genitive="target", needs="victims"),
    Trigger("Sexual violence", "participle", (r"stuprat[oaie]", r"violentat[oaie]"), needs="victims"),
)
