"""Explosions and other remote violence: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger
from geo.lang.it.incidents.forms import ARE, ATO, are

_SHELL = "bombard cannonegg bersagli"

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Shelling/artillery/missile attack",
        "noun",
        (
            r"cannoneggiament[oi]",
            r"(?:colp[oi]|tir[oi]|fuoco|lanc[io]o?|salv[ae]|raffich?[ae]) d[i’'] ?(?:artiglieria|mortai?o?|cannone"
            r"|razzi|missili?e?)",
            r"attacch?[oi] (?:missilistic[oi]|con (?:missili|razzi|mortai|artiglieria))",
            r"lanci[oa]? di (?:razzi|missili|un missile)",
            r"pioggia di (?:razzi|missili|bombe)",
            r"duelli? d[’']artiglieria",
            r"(?:razz[oi]|missil[ei]) (?:\w+ )?(?:(?:si )?(?:è|sono|erano|era|ha|hanno) (?:stat[oi] )?)?"
            r"(?:lanciat|sparat|cadut|piovut|esplos|colpit|centrat|abbattut|uccis|precipitat)[oi]",
            r"(?:razz[oi]|missil[ei]|colp[oi] di mortaio) (?:cad(?:e|ono)|piovono|colpi(?:sce|scono)|uccid(?:e|ono)"
            r"|centra(?:no)?|esplod(?:e|ono))",
            r"ordign[oi] (?:lanciat[oi] da|(?:[\w,]+ ){0,5}(?:è|sono) cadut[oi])",
            r"fuoco (?:incessante|nemico|amico|pesante)",
        ),
    ),
    Trigger("Shelling/artillery/missile attack", "noun", (r"bombardament[oi]",), generic="subtype"),
    Trigger("Shelling/artillery/missile attack", "verb", are(_SHELL, ARE), generic="subtype"),
    Trigger("Shelling/artillery/missile attack", "participle", are(_SHELL, ATO), generic="subtype"),
    Trigger(
        "Shelling/artillery/missile attack",
        "participle",
        (r"sottopost[oaie] a (?:un )?(?:intens[oa] |pesante |violent[oa] )?(?:fuoco|bombardament[oi])",),
    ),
    Trigger(
        "Shelling/artillery/missile attack",
        "verb",
        (
            r"apr(?:e|ono|endo|irono) il fuoco con",
            r"(?:lancia|lanciano|lanciando|hanno lanciato|ha lanciato|sparano|sono stati lanciati|furono lanciati"
            r"|hanno sparato) (?:\w+ ){0,2}(?:razz[oi]|missili?e?|colpi di mortaio)",
        ),
    ),
    Trigger("Attack", "verb", are("mitragli", ARE), generic="type"),
    Trigger("Attack", "participle", are("mitragli", ATO), generic="type"),
    Trigger(
        "Attack",
        "verb",
        (r"colp(?:endo|isce|iscono|ì|irono|iva|ivano)\b",),
        needs="force",
        generic="type",
    ),
    Trigger(
        "Attack",
        "participle",
        (
            r"(?:colpit|ferit)[oaie] (?:a morte|mortalmente)",
            r"(?:colpit|ferit|crivellat|raggiunt)[oaie] (?:\w+ ){0,3}(?:colp[oi]|raffich?[ae]|proiettil[ei])",
        ),
        generic="type",
    ),
    Trigger(
        "Attack",
        "participle",
        (r"colpit[oaie]\b", r"centrat[oaie]\b"),
        needs="force",
        generic="type",
    ),
    Trigger(
        "Shelling/artillery/missile attack",
        "verb",
        (
            r"martella(?:no|ndo|t[oi])\b",
            r"(?:continua(?:no|to)?|inizia(?:no|to)?|comincia(?:no|to)?|ripres[oi]|riprendono|torna(?:no|ti)?)"
            r" a (?:bombardare|cannoneggiare|martellare)",
        ),
    ),
    Trigger(
        "Air/drone strike",
        "noun",
        (
            r"raid (?:aer[ei]?[oi]|dell[’']aviazione|con droni|israelian[oi]|american[oi]|russ[oi]|notturn[oi])",
            r"attacch?[oi] (?:aere[oi]|(?:con|di|dei|da) (?:un )?dron[ei])",
            r"bombardament[oi] aere[oi]",
            r"incursion[ei] aere[ae]",
        ),
    ),
    Trigger("Air/drone strike", "noun", (r"raid\b",), needs="any", generic="type"),
    Trigger(
        "Chemical weapon",
        "noun",
        (
            r"attacch?[oi] (?:chimic[oi]|con (?:armi chimiche|gas (?:sarin|nervino|tossic[oi])))",
            r"armi chimiche (?:usate|impiegate) contro",
        ),
    ),
    Trigger(
        "Suicide bomb",
        "noun",
        (
            r"(?:attacch?|attentat|azion)[oie] (?:suicid[aei]|kamikaze)",
            r"attentator[ei] suicid[aei]",
            r"kamikaze (?:si (?:è|sono) (?:fatt|lanciat)[oi]|ha (?:colpito|attaccato|ucciso))",
        ),
    ),
    Trigger(
        "Suicide bomb",
        "verb",
        (
            r"(?:si (?:è|sono|erano|era) )?fatt[oaie] (?:esplodere|saltare)",
            r"(?:si fa(?:nno)?|facendosi|farsi) (?:esplodere|saltare)",
            r"si (?:fece|fecero) (?:esplodere|saltare)",
        ),
    ),
    Trigger(
        "Remote explosive/landmine/IED",
        "noun",
        (
            r"auto[- ]?bomb[ae]",
            r"(?:camion|furgon[ei]|pacc[oh]i?|letter[ae]|bus|moto)[- ]bomba",
            r"(?:attentat|attacch?)[oi] (?:con (?:\w+ ){0,2})?(?:bomba|bombe|esplosiv\w+)",
            r"(?:esplosion[ei]|scoppio) (?:di|d[’']) ?(?:una (?:bomba|mina|autobomba)|un ordigno|ordigni|\w+ bombe)",
            r"bomb[ae] (?:\w+ ){0,3}(?:esplos[ae]|scoppiat[ae]|ha (?:ucciso|colpito|provocato|causato|fatto)|uccide)",
            r"ordign[oi] (?:\w+ ){0,3}(?:esplos[oi]|scoppiat[oi]|ha (?:ucciso|colpito|provocato|causato|fatto)"
            r"|uccide)",
            r"bomb[ae] (?:(?:è |sono )?(?:esplos[ae]|scoppiat[ae]|fatt[ae] esplodere)|esplod(?:e|ono)|scoppi(?:a"
            r"|ano))",
            r"ordign[oi] (?:(?:è |sono )?(?:esplos[oi]|scoppiat[oi]|fatt[oi] esplodere)|esplod(?:e|ono))",
            r"attentat[oi] dinamitard[oi]",
            r"attentat[oi] (?:con|esplosiv)\w* (?:\w+ ){0,2}(?:bomb[ae]|esplosivo)",
        ),
    ),
    Trigger(
        "Remote explosive/landmine/IED",
        "verb",
        (
            r"(?:è saltat[oa]|sono saltat[ie]|salta(?:no)?) (?:in aria )?su (?:una mina|un ordigno)",
            r"(?:è|sono) (?:esplos|scoppiat)[oaie]",
            r"esplod(?:e|ono|eva|evano)",
            r"(?:fatt[oaie]|fa|fanno|fecero) (?:esplodere|saltare in aria)",
        ),
        needs="force",
    ),
    Trigger(
        "Remote explosive/landmine/IED",
        "noun",
        (r"esplosion[ei]", r"deflagrazion[ei]"),
        needs="harm",
        generic="subtype",
    ),
    Trigger(
        "Remote explosive/landmine/IED",
        "noun",
        (r"bomb[ae] (?:a(?! mano)|ad|al|alla|in|nel|nella|nei|contro|davanti|su|sul|sulla)",),
        needs="harm",
        generic="subtype",
    ),
    Trigger(
        "Grenade",
        "verb",
        (r"lanci(?:a|ato|ano|ando|ati|ata|ate) (?:\w+ ){0,2}(?:granat[ae]|bomb[ae] a mano)\b",),
        generic="type",
    ),
    Trigger("Grenade", "noun", (r"(?:granat[ae]|bomb[ae] a mano) (?:\w+ ){0,3}(?:lanciat|esplos|scoppiat)[ae]",)),
    Trigger("Grenade", "noun", (r"(?:lanc[io]o? di|attacch?[oi] con) (?:una )?(?:granat[ae]|bomb[ae] a mano)",)),
)
