"""Italian words for incidents: triggers by ACLED sub-event type, actors, casualties and marks of the unreal."""

from geo.lang.base import Incidents, Refinement, Trigger

ARE = "(?:a|ano|ò|arono|ava|avano|ando|asse|assero)"
"""Endings of verbs in -are: present, preterite, imperfect, gerund, and of supposition."""
ATO = "at[oaie]"


def _are(stems: str, ending: str) -> tuple[str, ...]:
    return tuple(f"{stem}{ending}" for stem in stems.split())


_SHELL = "bombard cannonegg bersagli mitragli"
_KILL = "ammazz massacr trucid assassin fucil"
_SEIZE = "conquist espugn"

TRIGGERS = (
    # Battles
    Trigger(
        "Armed clash",
        "noun",
        (
            r"scontr[oi] (?:a fuoco|armat[oi]|di frontiera|di confine|al confine|lungo il confine|sul terreno)",
            r"combattiment[oi]",
            r"conflitt[oi] a fuoco",
            r"sparator(?:ia|ie) (?:tra|fra|con)",
            r"controffensiv[ae]",
            r"imboscat[ae]",
            r"incursion[ei]",
            r"blitz (?:militare|dell[’']esercito|delle forze|contro)",
            r"raid (?:di terra|terrestr[ei])",
            r"schermagli[ae]",
            r"scaramucc[ei]e?",
            r"scambi?o? di (?:colpi|fuoco|artiglieria)",
            r"fuoco incrociato",
        ),
        needs="harm",
    ),
    Trigger(
        "Violent demonstration",
        "noun",
        (r"scontri (?:in|di) (?:piazza|strada)", r"scontri (?:per|nelle|lungo) (?:le )?strade", r"scontri davanti"),
    ),
    Trigger(
        "Violent demonstration",
        "verb",
        (
            r"(?:manifestant|dimostrant|contestator|student|tifos|ultr)\w+ (?:\w+ ){0,3}si (?:sono scontrat[ie]"
            r"|scontrano|scontrarono)",
            r"si (?:sono scontrat[ie]|scontrano|scontrarono) con (?:la polizia|gli agenti|le forze dell[’']ordine"
            r"|i carabinieri|i poliziotti)",
        ),
    ),
    Trigger(
        "Armed clash",
        "noun",
        (r"offensiv[ae]", r"ostilità", r"battagli[ae]", r"invasion[ei]", r"guerriglia"),
        needs="harm",
    ),
    Trigger("Armed clash", "noun", (r"scontr[oi]",), needs="any"),
    Trigger("Armed clash", "noun", (r"attacch?[oi]", r"assalt[oi]", r"assedio"), needs="harm", generic="type"),
    Trigger(
        "Armed clash",
        "verb",
        (
            r"si (?:sono scontrat[ie]|scontrano|scontrarono|è scontrat[oa]|affrontano|sono affrontat[ie])",
            r"combatt(?:ono|evano|erono|endo|ettero)",
            r"si (?:combatte|è combattuto|combatteva)",
            r"invas(?:ero|e)\b",
            r"invad(?:e|ono|endo)",
            r"avanz(?:ano|arono|ando) (?:verso|su|in|nel|nella)",
            r"(?:ha|hanno) ingaggiato",
            *_are("assedi", ARE),
        ),
        needs="force",
    ),
    Trigger("Armed clash", "participle", _are("assedi", ATO), needs="force"),
    Trigger(
        "Non-state actor overtakes territory",
        "noun",
        (r"conquista (?:di|del|della|delle|dei|dell[’'])", r"presa (?:di|del|della) (?:città|villaggio|capitale)"),
        needs="force",
        genitive="target",
    ),
    Trigger("Non-state actor overtakes territory", "verb", _are(_SEIZE, ARE), needs="force"),
    Trigger("Non-state actor overtakes territory", "participle", _are(_SEIZE, ATO), needs="force"),
    Trigger(
        "Non-state actor overtakes territory",
        "verb",
        (
            r"(?:ha|hanno) (?:preso|assunto) il controllo",
            r"prend(?:e|ono|endo) il controllo",
            r"impadronit[oaie] d\w*",
            r"cadut[oae] (?:in mano|nelle mani)",
        ),
        needs="force",
    ),
    Trigger(
        "Government regains territory",
        "noun",
        (
            r"riconquista (?:di|del|della|delle|dei|dell[’'])",
            r"liberazione (?:di|della|del) (?:città|villaggio|territor\w*)",
        ),
        genitive="target",
        needs="force",
    ),
    Trigger(
        "Government regains territory",
        "verb",
        (*_are("riconquist", ARE), r"riprend(?:e|ono|endo) il controllo"),
        needs="force",
    ),
    Trigger(
        "Government regains territory", "participle", (*_are("riconquist", ATO), r"ripreso il controllo"), needs="force"
    ),
    # Explosions/Remote violence
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
    Trigger("Shelling/artillery/missile attack", "verb", _are(_SHELL, ARE), generic="subtype"),
    Trigger("Shelling/artillery/missile attack", "participle", _are(_SHELL, ATO), generic="subtype"),
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
    Trigger("Air/drone strike", "noun", (r"raid\b",), needs="any"),
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
    # Violence against civilians
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
        (*_are("attacc sparacchi", ARE),),
        needs="harm",
        generic="type",
    ),
    Trigger("Attack", "participle", _are("attacc", ATO), needs="harm", generic="type"),
    Trigger("Attack", "verb", _are("assalt", ARE), needs="any", generic="type"),
    Trigger("Attack", "participle", _are("assalt", ATO), needs="any", generic="type"),
    Trigger(
        "Armed clash",
        "participle",
        (r"(?:elicotter[oi]|caccia|aere[oi]|jet|velivol[oi]) (?:(?!forse)\w+ ){0,5}abbattut[oi]",),
        needs="force",
    ),
    Trigger(
        "Attack",
        "verb",
        (*_are("accoltell linci sgozz decapit malmen pestat", ARE), r"aggredi(?:sce|scono|rono|endo)", r"aggredì\b"),
        needs="any",
    ),
    Trigger(
        "Attack",
        "participle",
        (
            *_are("accoltell linci sgozz decapit malmen picchi baston fredd stermin", ATO),
            r"bruciat[oaie] viv[oaie]",
            r"pestat[oaie]",
            r"aggredit[oaie]",
            r"torturat[oaie]",
        ),
    ),
    Trigger(
        "Attack",
        "verb",
        (*_are(_KILL, ARE), r"uccid(?:e|ono|endo|evano|endone)", r"ucci(?:se|sero)\b"),
        needs="victims",
        generic="type",
    ),
    Trigger(
        "Attack",
        "participle",
        (*_are(_KILL, ATO), r"uccis[oaie]\b", r"avvelenat[oaie]"),
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
            r"(?:ha|hanno|aver|avere|avrebbero|avrebbe|aveva|avevano) sparato (?!gas|lacrimogen)(?:\w+"
            r" ){0,2}(?:contro|su|sui|sulla"
            r"|sulle|sugli"
            r"|sul|a|ai|alla|agli|addosso|all[’'])",
            r"si (?:è|sono) scagliat[oaie] (?:con|contro)",
        ),
        generic="type",
    ),
    Trigger(
        "Attack",
        "verb",
        (r"(?:ha|hanno) sparato(?! gas| lacrimogen)", r"spar(?:ano|ò|arono|ando)"),
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
    # Protests and riots
    Trigger(
        "Peaceful protest",
        "noun",
        (
            r"manifestazion[ei] (?:di (?:protesta|piazza|dissenso|solidarietà)|contro|per la pace|antigovernativ[ae]"
            r"|studentesc[ah]e?|sindacal[ei]|non autorizzat[ae]|pacifist[ae])",
            r"protest[ae] (?:di (?:piazza|massa|strada|migliaia)|popolar[ei]|antigovernativ[ae]|studentesc[ah]e?"
            r"|pacific[ah]e?)",
            r"corte[oi] (?:di|contro|per|dei|degli|pacific[oi]|non autorizzat[oi])",
            r"sit-in",
            r"marcia (?:di protesta|per la pace|contro|silenziosa)",
            r"fiaccolat[ae]",
            r"(?:presidi?[oi]|picchett[oi]) (?:di protesta|davanti|dei lavoratori|contro|dei manifestanti)",
            r"gay pride",
            r"(?:migliaia|centinaia|decine)(?: di \w+)?(?: \w+)? in (?:piazza|strada|corteo|marcia)",
            r"in piazza (?:contro|per (?:protestare|chiedere|manifestare|dire|difendere|la pace))",
            r"blocc(?:o|hi) (?:stradal[ei]|ferroviari[o]?|del traffico)",
        ),
    ),
    Trigger(
        "Peaceful protest",
        "noun",
        (
            r"manifestazion[ei]",
            r"protest[ae]\b",
            r"corte[oi]\b",
            r"mobilitazion[ei]",
            r"(?:contro)?manifestant[ei]",
            r"dimostrant[ei]",
        ),
        needs="crowd",
        generic="type",
    ),
    Trigger(
        "Peaceful protest",
        "verb",
        (
            r"(?:hanno manifestato|manifestano|manifestarono|ha manifestato|manifestando|manifestava(?:no)?)",
            r"incatenat[iaoe] (?:a|ai|al|alla|alle|all[’'])",
            r"(?:hanno|ha) occupato (?:\w+ ){0,3}(?:universit\w+|liceo|scuol[ae]|facoltà|binari|stazion[ei]|fabbric\w+"
            r"|tett[oi]|municipio|piazz[ae]|strad[ae])",
            r"(?:sces[oiae]|scendono|scesero|riversat[oie]"
            r"|tornat[oi]) in (?:piazza|strada)",
            r"(?:hanno protestato|protestano|protestarono|ha protestato|protestando|protestavano|protestava)",
            r"(?:hanno sfilato|sfilano|sfilarono|ha sfilato|marciano|hanno marciato)",
            r"accampat[iaoe] (?:in|nella|con|davanti)",
            r"(?:hanno|ha) bloccato (?:\w+ ){0,3}(?:strad[ae]|autostrad[ae]|binari|traffico|ferrovia|ingress[oi]"
            r"|accesso)",
        ),
        needs="crowd",
    ),
    Trigger(
        "Peaceful protest",
        "verb",
        (r"(?:sono scesi|scendono|è sceso|scesero|sono scese|scese|scesi) in piazza",),
    ),
    Trigger(
        "Protest with intervention",
        "verb",
        (
            r"(?:lanci\w+|us(?:a|ato|ano|ando)|spar\w+|impieg\w+|ricors\w+"
            r"|risposto con) (?:\w+ ){0,3}(?:gas )?(?:lacrimogen[oi]"
            r"|idranti|proiettili di gomma|granate stordenti|spray)",
            r"(?:ha|hanno|aver) (?:dispers|caricat|sgomberat|respint)o (?:\w+ ){0,5}(?:folla|manifestant\w+"
            r"|dimostrant\w+|corteo"
            r"|student\w+|attivist\w+|sit-in|presidio|manifestazione)",
            r"(?:per |a |di )?disperdere (?:\w+ ){0,2}(?:folla|manifestant\w+|dimostrant\w+|corteo)",
            r"caric(?:a|he) (?:della polizia|dei carabinieri|di alleggerimento|delle forze dell[’']ordine)",
        ),
        generic="type",
    ),
    Trigger(
        "Violent demonstration",
        "noun",
        (
            r"scontri (?:[\w’' ]{0,25} )?(?:tra|fra|con) (?:\w+ ){0,3}(?:manifestant|dimostrant|polizia"
            r"|forze dell[’']ordine"
            r"|agent|tifos|ultr)\w*",
            r"violent[ae] (?:protest|manifestazion)[ae]\w?",
            r"protest[ae] violent[ae]",
            r"(?:lanc[io]o?|lanci(?:ano|ando|ato|arono)|tirat[oi]|scagliat[oi]) (?:di )?(?:\w+ ){0,2}(?:sassi"
            r"|pietre|molotov"
            r"|bottiglie|oggetti|petardi|mattoni|bombe carta|uova)",
            r"(?:sassi|pietre|molotov|mattoni|petardi|bottiglie)(?: \w+){0,3} (?:sono stat\w+ )?(?:lanciat|scagliat"
            r"|tirat)\w+",
            r"(?:attaccat|pres|assalit|bersagliat|colpit)[oaie] (?:con|a) (?:\w+ di )?(?:sassi|pietre|sassate"
            r"|molotov|bottiglie)",
            r"sassaiol[ae]",
            r"(?:auto\w*|macchine|cassonetti|vetrine|negozi|autobus|veicoli) (?:\w+ ){0,2}(?:incendiat|bruciat|infrant"
            r"|sfasciat|distrutt|devastat|dat)[aei]",
            r"(?:incendiat|bruciat|infrant|sfasciat|distrutt|devastat)[aei] (?:\w+ ){0,3}(?:auto(?:mobili)?|macchine"
            r"|cassonetti|vetrine|negozi|autobus|veicoli)",
            r"guerriglia urbana",
        ),
    ),
    Trigger(
        "Violent demonstration",
        "noun",
        (
            r"rivolte\b",
            r"rivolta (?:di|dei|degli|delle|in|nel|nella|popolare|armata|contro|anti\w+|carcer\w+|sociale|araba)\b",
            r"sommoss[ae]",
            r"tafferugli[o]?",
            r"disordini",
            r"moti (?:di piazza|popolari)",
            r"insurrezion[ei]",
        ),
        needs="unrest",
    ),
    Trigger(
        "Mob violence",
        "noun",
        (
            r"linciaggi[oi]?",
            r"assalto della folla",
            r"rissa tra",
            r"scontri (?:tra|fra) (?:\w+ ){0,2}(?:tifos|ultr|opposte fazioni)\w+",
        ),
        genitive="target",
        needs="unrest",
    ),
    # Strategic developments
    Trigger(
        "Agreement",
        "noun",
        (
            r"cessate[- ]il[- ]fuoco",
            r"tregu[ae]",
            r"armistizi[oi]?",
            r"cessazione delle ostilità",
            r"accord[oi] (?:di (?:pace|tregua|cessate|armistizio|normalizzazione)|per (?:il cessate|la tregua|la pace"
            r"|il rilascio|lo scambio))",
            r"trattat[oi] (?:di pace|di non)",
            r"scamb(?:io|i) di (?:[\w.]+ ){0,2}(?:prigionieri|detenuti|ostaggi)",
        ),
    ),
    Trigger(
        "Agreement",
        "noun",
        (r"accord[oi]\b", r"trattat[oi]\b", r"intes[ae]\b", r"patt[oi]\b"),
        needs="states",
    ),
    Trigger(
        "Arrests",
        "noun",
        (
            r"arrest[oi]\b",
            r"retat[ae]",
            r"arresti di massa",
            r"ondat[ae] di arresti",
            r"cattura (?:di|del|della|dei|dell[’'])",
        ),
        genitive="target",
        needs="politics",
    ),
    Trigger("Arrests", "verb", (*_are("arrest ammanett", ARE), r"catturando"), needs="politics"),
    Trigger(
        "Arrests",
        "participle",
        (
            *_are("arrest ammanett incarcer", ATO),
            r"finit[oaie] in manette",
            r"catturat[oaie]",
            r"fermat[oaie] (?:dalla polizia|dagli agenti|dai carabinieri)",
        ),
        needs="politics",
    ),
    Trigger(
        "Looting/property destruction",
        "noun",
        (r"saccheggi[oi]?\b", r"razzi[ae]\b", r"demolizion[ei] (?:di case|delle case)", r"incendi dolosi"),
        needs="any",
    ),
    Trigger(
        "Looting/property destruction",
        "participle",
        (
            r"saccheggiat[oaie]",
            r"dat[oaie] (?:alle fiamme|fuoco)",
            r"vandalizzat[oaie]",
            r"ras[oaie] al suolo",
            r"incendiat[oaie]",
            r"devastat[oaie] (?:la|il|i|le|una|un|da)",
        ),
        needs="any",
    ),
    Trigger(
        "Disrupted weapons use",
        "participle",
        (
            r"abbattut[oaie]\b",
            r"intercettat[oaie]\b",
            r"disinnescat[oaie]",
            r"sventat[oaie]\b",
            r"neutralizzat[oaie]",
            r"fatt[oaie] (?:poi )?brillare",
        ),
        needs="force",
    ),
    Trigger(
        "Disrupted weapons use",
        "noun",
        (
            r"(?:sequestrat|rinvenut|scopert|ritrovat|trovat)[oaie] (?:\w+ ){0,3}(?:armi|esplosiv\w+|arsenale|ordign\w+"
            r"|munizioni|bomb[ae])",
            r"(?:sequestro|ritrovamento|rinvenimento|scoperta|smantellamento)(?: e \w+)? (?:di|del|della|d[’']) ?"
            r"(?:\w+ ){0,4}(?:armi|esplosiv\w+|arsenale|ordign\w+|munizioni|razzi|missili|bomb[ae])",
            r"(?:arsenale|deposito di armi|carico di armi) (?:\w+ ){0,2}(?:scopert|sequestrat|rinvenut)\w+",
        ),
    ),
    Trigger("Disrupted weapons use", "noun", (r"abbattimento di",), needs="any", genitive="target"),
    Trigger(
        "Change to group/activity",
        "noun",
        (
            r"mobilitazione (?:general[ei]|parzial[ei]|delle truppe|dei riservisti)",
            r"legge marziale",
            r"tregua unilaterale",
            r"ritiro (?:delle (?:truppe|forze)|dell[’']esercito|dei (?:soldati|militari|contingenti)|del contingente"
            r"|militare)",
            r"(?:invio|dispiegamento|schieramento) (?:di|delle|dei|del) (?:\w+ ){0,2}(?:truppe|soldati|militari"
            r"|contingente|forze)",
        ),
    ),
    Trigger(
        "Change to group/activity",
        "verb",
        (
            r"(?:schiera(?:no)?|(?:ha|hanno) (?:\w+ )?(?:schierato|inviato|dispiegato|mandato|ammassato)"
            r"|invia(?:no)?|dispiega(?:no)?"
            r"|ammassa(?:no)?|ritira(?:no)?|(?:ha|hanno) ritirato) (?:\w+[’' ]?){0,4}?(?:truppe|soldati|militari"
            r"|carri armati"
            r"|contingente|esercito|caschi blu|forze armate|forze speciali)",
        ),
    ),
    Trigger(
        "Other",
        "noun",
        (
            r"colp[oi] di stato",
            r"golpe\b",
            r"putsch",
            r"foss[ae] comun[ei]",
            r"(?:(?:ha|hanno|avrebbe|avrebbero) )?lanci\w+ (?:\w+ ){0,4}missil[ei] (?:\w+ ){0,3}(?:nel mar\w*|verso"
            r" il mar\w*|a (?:lung[oa]|cort[oa]"
            r"|medi[oa])"
            r"|di prova|balistic[oi])",
            r"(?:testat[oi]|sperimentat[oi]) (?:\w+ ){0,4}(?:missil[ei]|bomb[ae])",
            r"(?:test|esperiment[oi]) (?:nuclear[ei]|missilistic[oi]|atomic[oi])",
            r"test di (?:un |\w+ )?(?:missil[ei]|bomb[ae])",
            r"(?:preso|prende|prendono|assunto) il potere",
            r"(?:lanc[io]o?|test) di (?:un |\w+ )?missil[ei] balistic[oi]",
        ),
        genitive="initiator",
    ),
    Trigger(
        "Other",
        "participle",
        (
            r"(?:liberat|rilasciat)[oaie] (?:\w+[’' ]){0,4}?(?:ostagg|prigionier|giornalist|cooperant|volontari"
            r"|soldat|militar"
            r"|operator|marina|pescator|turist|religios|missionar|suor|tecnic|rapit|sequestrat)\w*",
            r"(?:ostagg|prigionier|giornalist|cooperant|volontar|rapit|sequestrat)\w+ (?:\w+ ){0,5}(?:liberat"
            r"|rilasciat|liber)[oiae]",
        ),
    ),
    Trigger("Other", "participle", (r"(?:liberat|rilasciat)[oaie]\b",), needs="captives"),
    Trigger(
        "Other", "noun", (r"(?:liberazione|rilascio) (?:di|del|della|dei|delle|degli|dell[’'])",), needs="captives"
    ),
    Trigger(
        "Non-violent transfer of territory",
        "noun",
        (r"resa (?:di|del|della|dei)",),
        needs="seats",
    ),
    Trigger(
        "Non-violent transfer of territory",
        "participle",
        (
            r"(?:truppe|esercito|soldati|militari|forze|carri armati|miliziani|ribelli|talebani|guerriglieri|tank)"
            r" (?:\w+ ){0,3}?(?:(?:è|sono|erano) )?(?:entrat|penetrat)[oaie] (?:a|ad|in|nel|nella|nelle|nei)",
        ),
    ),
    Trigger(
        "Non-violent transfer of territory",
        "verb",
        (
            r"si (?:è|sono) (?:ritirat[oaie] (?:da|dal|dalla|dalle|dai)|arres[oaie])",
            r"(?:ha|hanno|aver) (?:\w+ )?(?:fatto )?irruzione",
            r"fa(?:nno)? irruzione",
            r"irruzione (?:nel|nella|in"
            r"|di)",
        ),
        needs="seats",
    ),
    Trigger(
        "Non-violent transfer of territory",
        "participle",
        (*_are("occup", ATO), *_are("occup", ARE)),
        needs="seats",
    ),
    Trigger(
        "Headquarters or base established",
        "noun",
        (r"(?:apertura|costruzione|creazione) di (?:una (?:nuova )?base|basi) (?:militar[ei]|naval[ei]|aere[ae])",),
    ),
)

_AIR = (
    r"\b(?:dron[ei]|velivol[oi]|veicoli aerei|senza pilota|aere[oi] da (?:guerra|combattimento)"
    r"|caccia(?:bombardieri)?|raid aere[oi]|aviazione|elicotter[oi]|jet|uav"
    r"|bombardament[oi] aere[oi])\b"
)
_PROTEST = (
    r"\b(?:sciopero|lacrimogeni|manifestant[ei]|dimostrant[ei]|protest[ae]|corte[oi]|attivist[ei]|studenti"
    r"|ultr[aà]s?|tifos[ie])\b"
)
_MILITARY = (
    r"\b(?:militar[ei]|soldat[oi]|esercit[oi]|truppe|forze armate|ribelli|miliziani|guerriglieri"
    r"|posizion[ei]|postazion[ei]|avampost[oi]|convogli?o?|base|caserm[ae]|confine|frontiera|fronte"
    r"|insorti|separatisti|jihadisti)\b"
)

REFINEMENTS = (
    Refinement(
        r"\b(?:mortai?o?|artiglieria|missil[ei]|razz[oi]|obic[ei]|cannon[ei]|carr[oi] armat[oi])\b",
        frozenset({"Attack"}),
        "Shelling/artillery/missile attack",
    ),
    Refinement(
        r"\b(?:armi chimiche|gas (?:nervino|sarin|cloro)|iprite)\b",
        frozenset({"Attack", "Shelling/artillery/missile attack", "Air/drone strike"}),
        "Chemical weapon",
    ),
    Refinement(
        r"\b(?:kamikaze|attentator[ei] suicid[aei]|suicid[aei]|cintura esplosiva|fatt[oaie] esplodere)\b",
        frozenset({"Attack", "Armed clash", "Remote explosive/landmine/IED"}),
        "Suicide bomb",
    ),
    Refinement(
        r"\b(?:mortai?o?|artiglieria|missil[ei]|razz[oi]|cannoni?|obic[ei]|lanciarazzi)\b",
        frozenset({"Air/drone strike"}),
        "",
    ),
    Refinement(_AIR, frozenset({"Shelling/artillery/missile attack", "Attack"}), "Air/drone strike", generic=True),
    Refinement(
        r"\b(?:bomb[ae]|ordign[oi]|autobomb[ae]|esplosiv[oi]|esplosion[ei]|esplos[ao]|min[ae] antiuomo|tritolo)\b",
        frozenset({"Attack"}),
        "Remote explosive/landmine/IED",
    ),
    Refinement(r"\b(?:tifos[ie]|ultr[aà]s?)\b", frozenset({"Armed clash", "Violent demonstration"}), "Mob violence"),
    Refinement(_MILITARY, frozenset({"Armed clash"}), "Armed clash"),
    Refinement(_PROTEST, frozenset({"Armed clash"}), "Violent demonstration"),
    Refinement(r"\b(?:aggredit|pestat|folla|linci)\w*|\bterroristic[oiah]e?\b", frozenset({"Armed clash"}), "Attack"),
    Refinement(
        r"\b(?:sparat\w*|aperto il fuoco|uccis[oaie]) (?:(?:sui|contro i|sulla|contro la|contro|su) )?(?:manifestanti"
        r"|folla|dimostranti|corteo)\b|\b(?:manifestant[ei]|dimostrant[ei]) (?:\w+ ){0,3}uccis[oi]",
        frozenset({"Peaceful protest", "Attack", "Protest with intervention", "Armed clash"}),
        "Excessive force against protesters",
    ),
    Refinement(
        r"\b(?:molotov|sassaiol\w+|incendiat\w+ (?:auto|cassonetti)|barricate|lancio di (?:pietre|sassi"
        r"|oggetti)|saccheggi|(?:con|di) (?:sassi|pietre)|sassi e|vetrine|devastat\w+)\b",
        frozenset({"Peaceful protest", "Protest with intervention"}),
        "Violent demonstration",
    ),
    Refinement(
        r"\b(?:lacrimogeni|idranti|dispers[oaie]|dispersero|disperde|manganell\w+|proiettili di gomma|caricat[oi]"
        r"|sgomberat[oiae])\b",
        frozenset({"Peaceful protest"}),
        "Protest with intervention",
    ),
    Refinement(
        r"\b(?:combattiment\w+|battagli[ae]|offensiva|scontri|conquistat\w+|bombard\w+)\b",
        frozenset({"Non-violent transfer of territory"}),
        "Non-state actor overtakes territory",
    ),
)

GROUPS = (
    dict.fromkeys(
        "esercito eserciti forze truppe militari militare soldati soldato unità reparti reparto battaglione brigata"
        " marina aviazione aeronautica nato tsahal idf peacekeeper guardia_costiera forze_armate caschi_blu"
        " guardie_di_frontiera guardie personale_militare contraerea alpini bersaglieri marines".split(),
        "armed",
    )
    | dict.fromkeys(
        "ribelli separatisti miliziani milizie milizia jihadisti terroristi terrorista guerriglieri combattenti"
        " insorti talebani mercenari paramilitari contractor kamikaze attentatore attentatori hamas hezbollah isis"
        " daesh pkk pasdaran peshmerga houthi huthi wagner uomini_armati uomo_armato al_qaeda al_shabaab al-shabaab"
        " boko_haram stato_islamico guardie_rivoluzionarie cecchini cecchino commando narcos assalitori assalitore"
        " estremisti pirati".split(),
        "rebel",
    )
    | dict.fromkeys(
        "polizia agenti agente poliziotti carabinieri gendarmi gendarmeria forze_dell’ordine guardia_di_finanza"
        " servizi_segreti forze_dell'ordine guardia_civil finanzieri poliziotto carabiniere".split(),
        "police",
    )
    | dict.fromkeys(
        "governo ministero ministeri autorità regime esecutivo presidenza parti parlamento giunta".split(), "state"
    )
    | dict.fromkeys(
        "civili civile manifestanti dimostranti studenti lavoratori operai residenti abitanti migranti"
        " profughi rifugiati"
        " giornalisti giornalista bambini donne cittadini coloni folla tassisti medici insegnanti sindacati sindacato"
        " attivisti prigionieri ostaggi contadini agricoltori tifosi oppositori dissidenti palestinesi popolazione"
        " pescatori minatori pensionati passeggeri coppia".split(),
        "people",
    )
    | dict.fromkeys(
        "infrastrutture insediamenti obiettivi villaggi villaggio"
        " convoglio convogli ospedale ospedali scuola"
        " edifici edificio quartiere quartieri aeroporto deposito"
        " depositi mercato moschea chiesa"
        " ambasciata consolato autobus treno".split(),
        "object",
    )
    | dict.fromkeys("posizioni postazioni postazione roccaforti base basi avamposto avamposti caserma".split(), "post")
)

_ONES = "uno due tre quattro cinque sei sette otto nove".split()
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_TEENS = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split()
_HUNDREDS = ["cento", *(f"{n}cento" for n in _ONES[1:])]
_ABOUT = {
    "decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50,
    "sessantina": 60, "settantina": 70, "ottantina": 80, "novantina": 90,
}  # fmt: skip
_NUMBERS = (
    {"un": 1, "una": 1, "nessun": 0, "nessuno": 0, "nessuna": 0, "mille": 1000, "diecimila": 10000}
    | {w: n for n, w in enumerate(_ONES, 1)}
    | {w: n for n, w in enumerate(_TEENS, 10)}
    | {w: n for n, w in zip(range(20, 100, 10), _TENS, strict=True)}
    | {
        (t[:-1] if u in ("uno", "otto") else t) + (u.replace("tre", "tré") if u == "tre" else u): tv + uv
        for tv, t in zip(range(20, 100, 10), _TENS, strict=True)
        for uv, u in enumerate(_ONES, 1)
    }
    | {w: n for n, w in zip(range(100, 1000, 100), _HUNDREDS, strict=True)}
    | {h + t: hv + tv for hv, h in zip(range(100, 1000, 100), _HUNDREDS, strict=True)
       for tv, t in zip(range(20, 100, 10), _TENS, strict=True)}
    | {f"{w}mila": n * 1000 for n, w in enumerate(_ONES, 1) if n > 1}
    | {f"una {w}{di}": n for w, n in _ABOUT.items() for di in ("", " di")}
    | {f"un centinaio{di}": 100 for di in ("", " di")}
    | {f"un migliaio{di}": 1000 for di in ("", " di")}
    | {"mezza dozzina di": 6, "un paio di": 2, "un paio": 2}
)  # fmt: skip

_PERSON = (
    r"(?:\w+ )?(?:leader|capo|comandante|generale|colonnello|presidente|ministro|premier|deputat[oa]|senatore"
    r"|giornalista|reporter|fotografo|cameraman|sacerdote|prete|vescovo|suora|missionari[oa]|diplomatico|ambasciatore"
    r"|console|attivista|avvocat[oa]|giudice|sindaco|governatore|imprenditore|ingegnere|tecnico|turista|militare"
    r"|soldato|poliziotto|agente|ragazz[oa]|giovane|donna|uomo|bambin[oa]|student(?:e|essa)|ostaggio|boss|latitante"
    r"|terrorista|kamikaze|portavoce|direttore|cooperante|volontari[oa]|interprete|autista|oppositore|dissidente"
    r"|blogger|numero due)"
)


def _singly(participles: str) -> str:
    """One person by a participle that opens a headline, "killed in Beirut the minister", or as a verb's object."""
    return (
        rf"(?m:^)(?:{participles})\b(?! (?:un|una|uno|un'))"
        rf"|\b(?:ha|hanno|aveva|avevano|avrebbe|avrebbero) (?:{participles}) (?:il|lo|la|l')\s?{_PERSON}\b"
    )


INCIDENTS = Incidents(
    triggers=TRIGGERS,
    refinements=REFINEMENTS,
    force=(
        r"\b(?:militar[ei]|soldat[oi]|esercit[oi]|truppe|forze armate|forze (?:\w+ )?(?:azere|armene"
        r"|russe|ucraine|israeliane|governative|speciali)"
        r"|ribell[ei]|milizi\w*|terroris\w*|jihadist[aie]|guerriglier[oi]|separatist[aie]|talebani|isis"
        r"|hamas|hezbollah|al[- ]qa[ei]da"
        r"|kamikaze|arm[ai]\b|armat[oaie]|artiglieria|mortai?o?|missil[ei]|razz[oi]|dron[ei]|bomb[ae]|ordign[oi]"
        r"|mitra"
        r"|kalashnikov|fucil[ei]|pistol[ae]|proiettil[ei]|colpi d[’']arma|spar(?:a|ano|ato|ò|arono"
        r"|atoria|atorie|ando|i)|esplosiv[oi]"
        r"|carri armati|postazion[ei]|roccafort[ei]|avampost[oi]|invas\w+|guerra (?!di|commercial)"
        r"|attentat\w+|agguat[oi]"
        r"|uomin[io] armat[oi]|pirat[ai]|piratesc[oh]i?|cecchin[oi]|mercenari|granat[ae]|min[ae] (?:antiuomo|anticarro"
        r"|terrestri)|coltell\w+|machete|ostaggio?|assalitor[ei]|raid|bombard\w+|nemic[oi]"
        r"|prigionier[oi]|combattiment[oi])\b"
    ),
    harm=(
        r"\b(?:mort[oie]|morte di|uccis[oaie]|uccidendo|ferit[oie]|feriment\w+|perdite|cadaver[ei]"
        r"|civili|ostilità|confine|frontiera"
        r"|massacr[oi]|strag[ei]|insediament[oi]|razzia|decess[oi]|vittim[ae]|perso la vita|perdono la vita|muoi?ono"
        r"|morirono|caduti)\b"
    ),
    order=(
        r"\b(?:polizia|lacrimogen[oi]|carabinieri|manifestant[ei]|dimostrant[ei]|agenti|vittim[ae]|incendiat\w+"
        r"|arrestat[oaie]|tafferugli|devastat[oaie]|disordini"
        r"|violenz[ae]|proteste|rivolta|attivist[ei]|giornalist[ei]|oppositor[ei]|forze dell[’']ordine)\b"
    ),
    captives=(
        r"\b(?:ostaggio?|prigionier[oi]|rapit[oaie]|sequestrat[oaie]|rapitor[ei]|rapiment[oi]|prigionia|riscatto"
        r"|cooperant[ei]"
        r"|volontari[o]?|giornalist[aei]|operator[ei] umanitar\w+|uomini armati|ribelli|miliziani|scafist\w+"
        r"|student[ei])\b"
    ),
    seats=(
        r"\b(?:parlament[oi]|ministeri?o?|palazz[oi] (?:del governo|di governo|presidenzial[ei]|reale)|govern[oi]"
        r"|televisione"
        r"|tv di stato|aeroport[oi]|municipio|ambasciat[ae]|caserm[ae]|base|basi|sed[ei] del\w*|villaggi[o]?"
        r"|territori[o]?|isol[ae]"
        r"|frontier[ae]|zona|valico|edifici governativi)\b"
    ),
    unrest=(
        r"\b(?:polizia|agent[ei]|poliziott[oi]|manifestant[ei]|dimostrant[ei]|protest[ae]|folla|tifos[ie]|ultr[aà]s"
        r"|molotov|sassi"
        r"|lacrimogeni|popolazione|popolo|popolar[ei]|piazza|strad[ae]|detenut[oi]|carcer[ei]|quartier[ei]|regime"
        r"|governo|mort[oi]|ferit[oi]"
        r"|arrest\w+|opposizione|studenti|carabinieri|forze dell[’']ordine|violent[oaie])\b"
    ),
    crowd=(
        r"\b(?:piazz[ae]|strad[ae]|corte[oi]|manifestant[ei]|manifestat\w+"
        r"|dimostrant[ei]|manifestazion[ei]|slogan"
        r"|striscion[ei]|cartelli"
        r"|bandiere|folla|migliaia di|centinaia di|decine di|sit-in|presidi[o]?|in marcia|sfil\w+|sindacat[oi]"
        r"|sindacal[ei]|opposizione"
        r"|student[ei]|studentesc\w+|lavoratori|operai|attivist[ie]|polizia|lacrimogeni|scontri|contro il|contro la"
        r"|contro le|contro i"
        r"|contro l[’']|davanti a\w*|dissenso|libertà|diritti|pacific\w+|rivolt[ae]|violent[ae]|di protesta"
        r"|di massa|di piazza|autostrad\w+)\b"
    ),
    politics=(
        r"\b(?:terroris\w+|militant[ei]|soldat[oi]|poliziott[oi]|agent[ei] (?:di|della) polizia|attacc[oh]i?"
        r"|strag[ei]|bomb[ae]|esplosion[ei]|ordign[oi]|jihad\w+|attentat\w+"
        r"|al[- ]qa[’']?[ei]da|eta\b|farc\b|pkk\b|fatah|tigri tamil|isis|hamas|hezbollah|talebani|brigate rosse"
        r"|eversi\w+|anarchic\w+"
        r"|oppos(?:izione|itor[ei])|dissident[ei]|attivist[aei]|manifestant[ei]|dimostrant[ei]|protest[aei]\w*"
        r"|manifestazion[ei]|corteo"
        r"|disordini|rivolt[ae]|tafferugli|scontri|lacrimogeni|sit-in|giornalist[aei]|blogger|ribell[ei]"
        r"|separatist[aei]|miliz\w+|guerriglier\w+"
        r"|mafi\w+|camorr\w+|[’']?ndranghet\w+|cosa nostra|clan\b|boss\b|cosc[ah]e?|narco\w+|cartello|latitant[ei]"
        r"|kamikaze|ostagg\w+"
        r"|golpe|golpist\w+|colpo di stato|dittator\w+|president[ei]|premier|ministr[oiae]|deputat[oi]"
        r"|parlamentar[ei]|senator[ei]|il generale|generali"
        r"|leader|esponent[ei]|partito|politic[oiah]e?|diplomatic[oi]|ambasciator[ei]|agenti segreti|spi[ae]\b"
        r"|spionaggio|crimini di guerra"
        r"|religios\w+|cristian[oiae]|musulman[oiae]|islamic\w+|monac[io]h?|apostasia|minoranz[ae]|genocidio|guerra"
        r"|esercito|militar[ei]"
        r"|pirat[ai]|pirateria|hacker|scafist[ai]|neonazist\w+|estremist\w+|ultr[aà]s|tifos[oi])\b"
    ),
    states=(
        r"\b(?:tregua|pace|cessate|ostilità|ribell[ei]|separatist[ie]|confin[ei]|frontier[ae]|truppe|militar[ei]"
        r"|armat[aeio]|nuclear[ei]|prigionieri"
        r"|ostaggio?|bilateral[ei]|multilateral[ei]|ministri degli esteri|capi di stato|due paesi|due stati|guerra"
        r"|ritiro|disarmo|adesione"
        r"|onu|nazioni unite|nato|unione europea|unione africana|ambasciator[ei]|diplomatic[oihea]+|trattato)\b"
    ),
    accidents=(
        r"\b(?:incident[ei] (?:stradal|ferroviari|aere|d[i’'] ?auto|mortal|sul lavoro|nucleare)\w*|deragli\w+"
        r"|naufragi\w*|affondat[oa]|precipita(?:to|ta|ti|re|no)?|schiant\w+|tampona\w+|scontro (?:tra|fra) (?:due )?"
        r"(?:tren|auto|bus|aere)\w+|raffineri\w+|petrolchimic\w+|fabbrica|miniera|fuga di gas|bombol[ae]|caldaia"
        r"|centrale (?:elettrica|nucleare)|vigil[ei] del fuoco|pompier[ei]|autocistern[ae]|gpl|terremoto|alluvion\w+"
        r"|frana|crollo|valanga|uragano|calca"
        r"|sciagura|eruzione|maltempo)\b"
    ),
    private=(
        r"\b(?:rapin[ae]|rapinar\w+|incass[oi]|bottino|refurtiva|tabacca[io]+|gioiellier\w+|benzinai?o|rapinator[ei]"
        r"|mogli[e]?|marito|ex[- ]?(?:moglie|marito|fidanzat\w+|compagn\w+)"
        r"|fidanzat[oa]|(?:sua|suo|la|una) compagn[oa]|convivente|transessual\w+|spacciator\w+|molestator\w+|gelosia"
        r"|omicida|delitto|delitti|movente|serial killer|lite|litigio|assassin[oi]\b|pedofil\w+|furt[oi]|ladr[oi]"
        r"|truff\w+|spaccio|droga"
        r"|corruzione|concussione|insider|bancarotta|frode|aggiotaggio|associazione per delinquere|tangent[ei]"
        r"|evasione|riciclaggio"
        r"|udienza|ergastol\w+|imputat\w+|tribunale|sentenza|processo|impiccagione|condanna a morte|condannat\w+"
        r"|pena di morte|boia|pena capitale|autopsia|medico legale|perizia|processo d[’']appello|corte d[’']assise"
        r"|ris\b|vicin[oi] di casa"
        r"|suicid(?:io|at\w+)|adolescenti"
        r"|cadavere (?:di una? \w+|della|del)|appropriarsi|incidente)\b"
    ),
    offences=(
        r"\b(?:disastro colposo|corruzione|concussione|bancarotta|frod[ei]|truff\w+|tangent[ei]|evasione|insider"
        r"|aggiotaggio|peculato"
        r"|omicidio colposo|abuso d'ufficio|appalti|riciclaggio|doping|immigrazione clandestina)\b"
    ),
    denials=(
        r"\b(?:neg(?:a|ano|ato|ò|ando|arono|are|ava|avano)|smenti(?:sce|scono|to|ta|va|ndo|rono|scano)|smentì"
        r"|esclu(?:de|dono|so|dendo|se)"
        r"|respin(?:ge|gono|to|gendo|se) (?:l[’']accus[ae]|le accuse|ogni accusa|la tesi))"
    ),
    conditions=(
        r"\b(?:se|qualora|nel caso(?: in cui)?|nell[’']eventualità(?: che)?|a meno che|purché|anche se)\s(?!stess)"
    ),
    announced=(
        r"\b(?:dett|annunciat|dichiarat|affermat|promess|avvertit|avvisat|minacciat|assicurat|spiegat|aggiunt"
        r"|fatto sapere|precisat)[oaie]?"
        r"(?: \w+){0,4} che (?:[\w’']+ ){0,5}(?:avrebbe|avrebbero|sarebbe|sarebbero)"
    ),
    hearsay=(
        r"\b(?:presunt[oaie]|a quanto (?:pare|sembra|si apprende|riferito)|pare che|sembra che|si dice che"
        r"|secondo indiscrezioni"
        r"|stando a indiscrezioni|presumibilmente)"
    ),
    hearsay_auxiliaries=r"\b(?:avrebbe|avrebbero|sarebbe|sarebbero)(?!\s+(?:dovut|potut|volut))",
    definites=(
        r"(?:il|lo|la|i|gli|le|l'|del|dello|della|dei|degli|delle|dell'|al|allo|alla|ai|agli|alle|all'|dal|dalla"
        r"|dall'|dagli"
        r"|nel|nella|nell'|nei|negli|nelle|sul|sulla|sull'|quest[oaie]|quest'|tal[ei]|stess[oaie]|suddett[oaie])"
    ),
    another=r"\b(?:(?:un[’'a]? ?)?altr[oaie]|second[oaie]|terz[oaie]|ulterior[ei]|nuov[oaie]|success(?:iv[oaie]))",
    takes_up=(
        r"^\W*(?:(?:a|ad) (?:\w+rl[oa]|annunciarl[oa]|riferirl[oa]|renderlo noto) (?:è stat[oa]|sono stat[ie])"
        r"|lo (?:ha|hanno|riferi\w+|afferm\w+"
        r"|annunci\w+|rend\w+|riport\w+|sostien\w+|conferm\w+|comunic\w+|scriv\w+|dic\w+)(?: (?:reso noto|detto"
        r"|riferito|annunciato|affermato"
        r"|comunicato|dichiarato|confermato|riportato|scritto|fatto sapere|rivelato))?"
        r"|la notizia è stata (?:\w+ ){1,3}d)"
    ),
    figurative=(
        r"(?:in|come|quale) segno di (?:\w+ )?protesta|per (?:la|il) (?:liberazione|rilascio) d\w*"
        r"|(?:chied|chiest|preten|esig|reclam)\w*[^.;:]{0,100}(?:liberazione|rilascio|scarcerazione) d\w*"
        r"|(?:dur|durissim|pesant|feroc)[oie]{1,2} attacch?[oi] (?:a|al|alla|all'|ai|alle|contro|di|del|della)"
        r"|attacch?[oi] (?:informatic[oi]|hacker|a(?:i|l|gli)? (?:sit[oi]|server|sistem[ai]))|(?:intervist\w"
        r"|dichiarazion\w|permess\w|comunicat\w|licenz\w|vist\w"
        r"|certificat\w) (?:\w+ ){0,2}rilasciat\w+|rilasciat\w+ (?:\w+ ){0,2}(?:un'|l'|una )?(?:intervist"
        r"|dichiarazion)\w+"
        r"|a martellate|scontr[oi] (?:\w+ ){0,2}(?:tra|fra|con) (?:un[oa]? |due |il |l')?(?:treno|bus|autobus"
        r"|pullman|tram|aere[oi]|nav[ei]|tren[oi]|furgon\w+|veicol\w+|bici\w*)|manifestat\w* (?:il|la|un|una|grande"
        r"|profond\w+|tutt\w+|forti?|l')|occupat[oaie] (?:di|del|della|dei|delle|dell')"
        r"|sferrat\w+ un attacco verbal|protest[ae] (?:dell'opposizione|del papa|formal\w+)"
        r"|in segno di protesta (?:contro)?(?: \w+)? (?:seduta|aula)|attentat[oi] (?:a|al|alla|alle"
        r"|all[’'])\s?(?:sicurezza|democrazia|libertà|costituzione|stato di diritto|diritt[oi]"
        r"|salute|unità|dignità)|attacca\s*[,:]"
        r"|(?:reato|accusa|ipotesi|concorso) (?:\w+ ){0,2}(?:di|in) strage|strage con finalità|abbattut\w+ (?:il|la"
        r"|un|i) (?:regime|govern\w|muro|dittatura|record|cost\w|barrier\w)"
        r"|attacch?[oi] (?:di (?:panico|cuore|ansia|tosse|gelosia|nervi|ira|febbre|bile|rabbia)|cardiac[oi]"
        r"|frontale al governo"
        r"|hacker|informatic[oi]|verbal[ei]|politic[oi]|al (?:premier|governo|sindaco|ministro|presidente)|titolare)"
        r"|gli attacchi d[ei]l? (?:premier|presidente|sindaco|opposizione)|botta e risposta"
        r"|scontro (?:frontale|politico|istituzionale|tra (?:poteri|culture|civiltà|titani)|diretto|salvezza"
        r"|al vertice|generazionale|interno|verbale|sociale|di civiltà|nella maggioranza|in aula)"
        r"|scontr[oi] (?:tra|fra|con) (?:un[oa]? )?(?:auto|moto|camion|tir|treni|mezzi|vetture|due (?:auto"
        r"|moto|vetture|treni))"
        r"|battagli[ae] (?:legal[ei]|politic[ah]e?|parlamentar[ei]|giudiziari[ae]|navale|elettoral[ei]"
        r"|per (?:il|la|i|le|lo)|sul|sulla|sui|sulle|contro (?:il|la|l[’'])? ?(?:cancro|droga|povertà"
        r"|evasione|inflazione|corruzione|burocrazia)|di (?:civiltà|idee|principio))"
        r"|bombardament[oi] (?:mediatic[oi]|pubblicitari[oi]|di (?:notizie|messaggi|informazioni|domande))"
        r"|bombardat[oaie] (?:di|da) (?:domande|messaggi|email|notizie|pubblicità|richieste)"
        r"|(?:stato|volo|cambio) di guerra fredda|esplosion[ei] (?:di|della|del|dei|delle"
        r"|demografic\w+) (?!un |una |bomb|ordign|min)|è esplos[oa] (?:la|il|l[’']|in|di)? ?(?:polemica|gioia"
        r"|rabbia|caso|dibattito|scandalo|pubblico|protesta|caos|ira)"
        r"|colpit[oaie] (?:da|dal|dalla|dalle|dai|dall[’'])? ?(?:crisi|terremoto|sisma|alluvion[ei]|malore"
        r"|infarto|ictus|virus|pandemia|maltempo|tumore|recessione|sanzioni|incendio|incendi|siccità|uragano"
        r"|provvediment\w+|embargo|lutto|cancro|malattia)"
        r"|colpisce (?:per|il fatto|che|la|lo)|mi ha colpito|(?:ha|hanno|sono|è) (?:stat[oaie] )?(?:molto"
        r"|profondamente) colpit[oaie]"
        r"|conquist\w+ (?:il|la|lo|un|una|l[’'])? ?(?:pubblico|titolo|coppa|medaglia|oro|argento|bronzo"
        r"|finale|semifinale|vittoria|primo|secondo|posto|podio|cuore|mercato|premio|maggioranza|fiducia"
        r"|oscar|qualificazione|scudetto|punti|promozione|consensi|voti|seggi)"
        r"|si occup\w+|occupa(?:no)? di|occupat[oi] (?:e|o) (?:dis|in)?occupat\w+|posti occupati"
        r"|occupat[oaie] (?:in|nel|nella|a|da|dai)? ?(?:lavori|settor\w+|studenti|industria)"
        r"|offensiv[ae] (?:diplomatic[ah]e?|mediatic[ah]e?|commercial[ei]|legal[ei]|di charme|politic[ah]e?"
        r"|elettoral[ei])|parol[ae] offensiv[ae]|fras[ei] offensiv[ae]|campagna offensiva|offensiv[ae] (?:e"
        r"|nei confronti|per)"
        r"|blitz (?:quotidian[oi]|fiscale)|protesta (?:formale|ufficiale|diplomatica)|nota di protesta"
        r"|tregua (?:fiscale|natalizia|politica|olimpica)|armistizio politico"
        r"|fiamme gialle|batt(?:e|uta) d[’']arresto|arresto (?:cardiac\w+|cardiocircolatorio|respiratorio)"
        r"|mandat[oi] d[i’'] ?arresto|arresti domiciliari|omicidi[oi] (?:colpos[oi]|stradal[ei])"
        r"|assassinio (?:sull|nella|di un)"
        r"|abbattut[oaie] (?:\w+ ){0,2}(?:su|sul|sulla|sulle|sui|sugli|sull[’'])|spar\w+ a zero"
        r"|marcia (?:indietro|in più|in meno)|ritir[oi] dal (?:mercato|campionato)|in battaglia"
        r"|cavall[oi] di battaglia|raid vandalico"
    ),
    other_genres=(
        r"\b(?:gol|partit[ae] (?:di|contro|con|in)|calci[oa](?:tor[ei])?|campionato|squadr[ae] di"
        r"|serie [abc]\b|champions|allenator[ei]|attaccant[ei]|centrocamp\w+"
        r"|difensor[ei]|portier[ei]|tennis|basket|rugby|gran premio|formula (?:1|uno)|motogp|scudetto"
        r"|mondiali|olimpiadi|playoff|classifica"
        r"|nazionale azzurra|juve(?:ntus)?|milan\b|inter\b|film|regista|romanzo|libro|mostra|attor[ei]"
        r"|attrice|serie tv|videogioc\w+|album|concerto"
        r"|incidente stradale|tamponamento|guard ?rail|fuga di gas|bombola|caldaia|corto ?circuito|valanga"
        r"|sisma|terremoto|alluvione|vulcano|cartellon[ei]|tragedia|esplosion[ei] di gas"
        r"|treno deragliato|scontro frontale|infortunio|morti bianche|cantiere|cardiac[oa]"
        r"|borsa|spread|azionist[ai]|listin[oi]|titoli di stato|acari|zanzar[ae]|batteri|virus|tumor[ei])\b"
    ),
    negations=(r"\b(?:non|né|nessun[oa]?|nessun’|senza|mai|neppure|nemmeno|esclud\w+|escluso)\b"),
    floors={
        "decine": 20,
        "centinaia": 200,
        "migliaia": 2000,
        "decine e decine": 20,
        "diverse decine": 20,
        "alcune decine": 20,
        "diverse centinaia": 200,
        "alcune centinaia": 200,
        "diverse migliaia": 2000,
        "decine di migliaia": 20000,
        "centinaia di migliaia": 200000,
    },
    one_harmed={
        "killed": (
            r"\b(?:è stat[oa]|è rimast[oa]|fu|venne|era stat[oa]|viene|era rimast[oa]|sarebbe stat[oa]"
            r"|sarebbe rimast[oa]) (?:\w+mente )?"
            r"(?:uccis[oa]|assassinat[oa]|giustiziat[oa]|ammazzat[oa]|trucidat[oa]|fucilat[oa]|decapitat[oa]"
            r"|linciat[oa]|freddat[oa])\b"
            rf"|{_singly('uccis[oa]|assassinat[oa]|giustiziat[oa]|ammazzat[oa]|trucidat[oa]|decapitat[oa]')}"
            rf"|\b(?:uccisione|assassinio|omicidio) (?:del|dello|della|dell'|di un|di una|di un')\s?{_PERSON}\b"
        ),
        "wounded": rf"{_singly('ferit[oa]')}|\b(?:è stat[oa]|è rimast[oa]|fu|venne|era stat[oa]|viene) (?:\w+mente"
        r" )?ferit[oa]\b",
        "captured": (
            r"\b(?:è stat[oa]|fu|venne|era stat[oa]|viene|sarebbe stat[oa]) (?:\w+mente |poi )?(?:arrestat[oa]"
            r"|catturat[oa]|rapit[oa]"
            r"|sequestrat[oa]|fermat[oa] (?:dalla polizia|dagli agenti|dai carabinieri))\b"
            rf"|{_singly('arrestat[oa]|catturat[oa]|rapit[oa]|sequestrat[oa]|fermat[oa]')}"
        ),
    },
    unreal=(
        r"\b(?:forse|(?:notizi[ae]|tip[oi]|qualsiasi|forma) di|tutt[ei] (?:gli|le|i)|preoccupazion[ei] per"
        r"|minacc\w+|sventat\w+|fallit\w+|annullat\w+|rinviat\w+|organizza\w+|programmat\w+|proclamat\w+ (?:per|uno"
        r"|lo|un)|(?:ci|vi) sar(?:à|anno)|(?!sarebb|avrebb)\w+rebbe(?:ro)?|responsabil\w+ (?:di|del|della|dell'"
        r"|nell[oaie]|negli|nella|nei)|autor[ei] (?:di|del|della|dell')|rischi\w*|timor[ei]|tem(?:e|ono|uto|endo)"
        r"|paur[ae]|pericol\w*|eventual[ei]"
        r"|possibil[ei]|potenzial[ei]|prossim[oaie]"
        r"|ipotes[ii]|ipotizza\w*|pian[oi] (?:di|per|contro)|prepara(?:no|re|to|ndo|zione|tivi)?|progett\w+"
        r"|pronto a|pronti a|intenzion[ei]|vuole|vogliono"
        r"|vorrebbe(?:ro)?|evitare|evitato|prevenire|impedire|scongiur\w+|porre (?:immediatamente )?fine"
        r"|mettere fine|ferm(?:are|i|ino|asse) (?:gli|il|le|i|la|lo)|cessare|cess(?:ino|i) (?:gli|il|le|i|la)"
        r"|chied\w+|chiest\w+|invoc\w+|auspic\w+|sper\w+|appell[oi]|esort\w+|invit(?:a|ano|ato)|propo(?:sta"
        r"|ne|sto|ngono)|negozia\w+|trattativ[ae]|mediazione"
        r"|in caso di|in risposta a (?:un|una|qualsiasi)|qualsiasi|ogni|simil[ei]"
        r"|annunci\w+|convoca\w+|indett\w+|proclama\w+ (?:uno|lo)"
        r"|sistem[ai]|difes[ae] (?:da|contro)|lotta|contrast[oa]|previst[oaie]|accus[ae] (?:di|per)"
        r"|(?:arrestat|incarcerat|ricercat|accusat|indagat|process|estradat)\w+ (?:\w+ ){0,3}per|attribuit\w+|rifiut\w+"
        r"|(?<!ha )(?<!hanno )accusat[oaie] di"
        r"|sospettat[oaie] (?:di|per)"
        r"|condannat[oaie] (?:a|per)|ergastolo per|process[oi]|imputat[oi]|indagat[oi]|inchiest[ae]"
        r"|indagin[ei]|reat[oi] di|colpevol[ei] di|tentat[oi]|commemor\w+|ricord(?:a|ano|are|o)"
        r"|anniversari[oi]|memoria|viola\w*|rott[oa]|rompere|infrang\w+)\b"
    ),
    unreal_after=(
        r"^\W*(?:\w+ ){0,2}(?:(?:era|è|sono|erano) (?:destinat|programmat|pronti)\w*|potrebbe(?:ro)?|possa(?:no)?"
        r"|sarebbe(?:ro)? (?:un|una|stat\w+ (?:un|una))|sarà|saranno"
        r"|dovrebbe(?:ro)?|imminent[ei]|in programma|previst[oaie]|fallit[oa]|sventat[oa]|annunciat[oaie]"
        r"|prossim[oaie]|domani|è (?:ingiustificat|inaccettabil|una cosa)\w*)\b"
    ),
    resets=r"\b(?:dopo|mentre|quando|perché|poiché|in seguito|a seguito|da quando|nonostante|ma)\b",
    lapsed=(
        r"\b(?:saltat[oa]|fallit[oa]|crollat[oa]|scadut[oa]|violat[oa]|viola(?:zione|zioni|no)?|rott[oa]"
        r"|collassat[oa]|in bilico)\b"
    ),
    concluded=(
        r"\b(?:concord\w+|raggiun\w+|firma(?:to|ta|no|rono|ndo)|siglat\w+|annuncia\w+|proclamat\w+"
        r"|entrat\w+ in vigore|entra in vigore|in vigore"
        r"|accettat\w+|dichiarat\w+|accord\w+|stipulat\w+|stabilit\w+|regge|reggono|scambiat\w+|conclus\w+"
        r"|iniziat\w+|scattat\w+)\b"
    ),
    background=(
        r"\b(?:anniversario|anni (?:dopo|prima|dal|dalla|dallo|dall'|dalle|dai)|(?:guerra|conflitto|genocidio"
        r"|massacro|strage|attentat[oi]|battaglia|rivolta"
        r"|golpe|colpo di stato|attacch[oi]) (?:del|degli anni|di) (?:1[0-9]{3}|20[0-9]{2}|sessanta|settanta"
        r"|ottanta|novanta|\d+ anni fa)"
        r"|(?:prima|seconda) guerra mondiale|guerra fredda|guerra civile (?:spagnola|americana)"
        r"|dura (?:ormai )?da|decenni fa|\d+ anni fa|(?:dieci|venti|trenta|quarant['’]|cent[’'])\s?anni fa"
        r"|(?:nel|del|dal) (?:1[0-9]{3})"
        r"|negli anni [’']?\w+|secol[oi]|storia (?:di|del|della)|negli ultimi (?:\w+ )?anni|11 settembre(?: 2001)?"
        r"|(?:l'anno|l'estate|l'inverno|nell'anno) scors[oa]|l[oa] scors[oa] (?:anno|estate)|un anno fa"
        r"|(?:l'invasione|invasione|attentati|rivoluzione) (?:\w+ ){0,2}(?:nel|del) \d{4})\b"
    ),
    modals=(
        r"\b(?:possa(?:no)?|potess(?:e|ero)|può|possono|potrebbe(?:ro)?|potrà|potranno|dovrebbe(?:ro)?|deve|devono"
        r"|dovrà|dovranno|vuole"
        r"|vogliono|verrà|verranno|sarà|saranno|avrebbe(?:ro)? (?:dovuto|potuto)|verrebbe(?:ro)?|venga(?:no)?"
        r"|sia(?:no)? \w*|fosse(?:ro)?)\b"
    ),
    passive=(
        r"\b(?:è|sono|era|erano|fu|furono|sia|siano|stat[oaie]|viene|vengono|venne|vennero|veniva|venivano"
        r"|venut[oaie]|essere|essendo|rimast[oaie]|rest[oaie]t[oaie])\b"
    ),
    active=r"\b(?:ha|hanno|ho|abbiamo|aveva|avevano|avrebbe|avrebbero|abbia|abbiano|avendo|aver|avere|ebbe|ebbero)\b",
    by=(
        r"(?:da parte (?:di|del|dello|della|delle|dei|degli|dell[’'])|\b(?:da|dal|dallo|dalla|dalle|dai|dagli"
        r"|dall[’'])|(?:a|per) opera (?:di|del|della|delle|dei|degli|dell[’'])|per mano (?:di|dei|delle|della"
        r"|degli))"
    ),
    agent=r"(?:da|dal|dallo|dalla|dalle|dai|dagli|dall')",
    means=r"(?:con|col|a|ad|alla|alle)",
    against=(
        r"(?:contro(?: di)?|ai danni (?:di|del|della|delle|dei|degli|dell[’'])|nei confronti (?:di|del|della"
        r"|delle|dei|degli|dell[’'])|\b(?:su|sul|sullo|sulla|sulle|sui|sugli|sull[’']))"
    ),
    genitive=r"(?:\b(?:di|del|dello|della|delle|dei|degli|dell[’']|d[’']))",
    between=r"\b(?:tra|fra)\b",
    borders=r"\b(?:confin[ei]|frontier[ae]|linea di contatto|fronte)\b",
    together=r"\b(?:e|ed|con|col|coi|contro)\b",
    prepositions=(
        r"(?:\b(?:a|al|allo|alla|alle|ai|agli|all[’']|in|nel|nello|nella|nelle|nei|negli|nell[’']|con|col|coi"
        r"|per|su|sul|sulla|sulle|sui|sugli|sull[’']|da|dal|dalla|dalle|dai|dagli|dall[’']|tra|fra|contro"
        r"|secondo|verso|come))"
    ),
    possessive=r"$^",
    articles=(
        r"(?:il|lo|la|i|gli|le|l[’']|un|una|uno|un[’']|alcuni|alcune|altri|altre|diversi|diverse|suoi|sue"
        r"|stesse|stessi|almeno|circa|\d+|due|tre|quattro|cinque|dei|delle|degli)"
    ),
    determiners=r"(?:il|lo|la|i|gli|le|al|allo|alla|ai|agli|alle|dal|dai|dei|degli|del)",
    light_verbs=(
        r"\b(?:condu\w+|condott\w+|lanci(?:a|ano|ato|ando|ò|arono)|sferr\w+|compiut\w+|compi\w+|esegu\w+"
        r"|effettu\w+|port(?:a|ano|ato|ando) (?:avanti|a termine)|avvi(?:a|ano|ato|ando)|intensific\w+"
        r"|inizi(?:a|ano|ato)|scaten\w+|realizz\w+|mess[oi] a segno|rivendic\w+|organizz\w+|continu\w+"
        r"|tenut\w+|commess\w+|commett\w+|concord\w+|firma\w*|raggiun\w+|accett\w+|viol(?:a|ano|ato|ando))\b"
    ),
    undergo=(
        r"^\W*(?:\w+ ){0,2}(?:subi(?:sce|scono|to|va|vano|rono)|(?:ha|hanno) (?:già )?(?:subito|perso"
        r"|riportato))\b"
    ),
    groups={k.replace("_", " "): v for k, v in GROUPS.items()},
    group_countries={
        "tsahal": "IL",
        "idf": "IL",
        "pasdaran": "IR",
        "guardie rivoluzionarie": "IR",
        "talebani": "AF",
        "guardia di finanza": "IT",
        "carabinieri": "IT",
        "wagner": "RU",
    },
    modifiers=frozenset(
        "armate armato armata armati aeree aeree navali terrestri speciali governative governativi regolari federali"
        " nazionale nazionali militare militari ribelli separatiste separatisti filorusse filorussi filoiraniani sciiti"
        " sciite sunniti islamici islamisti curde curdi presunti alcune alcuni giovani locali unità"
        " aerea sicurezza difesa"
        " polizia democratiche civili occupanti nemiche nemici alleate".split()
    ),
    names_precede=False,
    claims=(
        r"\b(?:denunci\w+|segnal\w+|rifer\w+|lament\w+|accus\w+|riport(?:a|ano|ato)|conferm\w+"
        r"|annunci\w+|afferm\w+|dichiar\w+|sostien\w+|sostengono)\b"
    ),
    here=(
        r"\b(?:lì|laggiù|nella (?:stessa )?(?:città|zona|regione|località|capitale|provincia)|sul posto"
        r"|nello stesso (?:luogo|posto)|nel (?:villaggio|centro abitato|territorio)|nell[’']area|in città"
        r"|nella stessa area)\b"
    ),
    bound=(
        r"(?:(?:provenient[ei]|originari[oaie]|partit[oaie]|decollat[oaie]|giunt[oaie]|arrivat[oaie]|fuggit[oaie]"
        r"|rientrat[oaie]|tornat[oaie]) (?:d[aei]\w*|dall[’'])(?: \w+ di)?"
        r"|(?:nat[oaie]|resident[ei]|dirett[oaie]|cresciut[oaie]|residente|trasferit[oaie]) (?:\w+ )?"
        r"(?:a|ad|in|nel|nella|nell[’']|al|alla|verso)|\d+ anni,? (?:di|da))"
    ),
    beside=(
        r"(?:confine (?:con|tra|fra)(?: (?:il|la|l'|lo|gli|i|le))?|vicin[oaie] (?:a|al|alla|alle|ai)|verso|(?:km"
        r"|chilometri|miglia|metri)(?: (?:a|più a) \w+)?(?: di distanza)? (?:da|dal|dalla|dall'|di|dai))"
    ),
    starters=r"^(?:che|e|ed|ma|mentre|dove|dopo che|oltre a|con|anche|di cui|infatti|inoltre|quando|però)\s+",
    numbers=_NUMBERS,
    indefinite=(
        r"(?:decine|centinaia|migliaia|numeros[ie]|divers[ie]|alcun[ie]|molt[ie]|vari|varie|parecchi[e]?"
        r"|qualche)(?: (?:e (?:decine|centinaia)|decin[ae]|centinaia|migliaia|di|d[’']))*"
    ),
    conjunctions=r"(?:e|ed|ma|mentre|oltre(?: a)?|nonché)",
    thousands=".",
    at_least=r"(?:almeno|non meno di|più di|oltre|minimo|perlomeno|come minimo)",
    at_most=r"(?:al massimo|non più di|meno di|fino a|massimo)",
    range_opens=r"(?:(?:tra|fra)(?: i| le| gli)?|da|dai|dalle|dagli)",
    ranges=r"(?:ed?(?: i| le| gli)?|a|ai|alle|agli)",
    either=r"(?:o|od|forse)",
    approximations=(
        r"altr[ie]|circa|ben|oramai|ormai|quasi|intorno a|attorno a|più o meno|tutt[ie] e|i|le|gli|ulteriori|forse"
    ),
    partitive=r"(?:(?:dei|delle) quali|(?:di|tra|fra) (?:loro|essi|esse|questi|queste)|di cui)",
    manner=(
        r"(?:(?:in modo |in maniera )?(?:grav[ei]\w*|seri\w*|lievement\w+|non grav\w+)|in (?:condizioni|gravi|modo"
        r"|pericolo|prognosi|fin))"
    ),
    people=(
        r"(?:person[ae]|interpret[ei]|ingegner[ei]|tecnic[oi]|imprenditor[ei]|consiglier[ei]|sindac[oi]|general[ei]"
        r"|colonnell[oi]|ispettor[ei]|client[ei]|viaggiator[ei]|ambientalist[ei]|anarchic[oi]|neonazist[ei]"
        r"|musulman[oie]|cristian[oie]|copt[oi]|sciit[ei]|sunnit[ei]|ebre[oi]|somal[oi]|african[oi]|nigerian[oi]"
        r"|egizian[oi]|tunisin[oi]|libic[oi]|thailandes[ei]|birman[oi]|serb[oi]|kosovar[oi]|albanes[ei]|grec[oi]"
        r"|canades[ei]|danes[ei]|olandes[ei]|polacc[oh]i?|romen[oi]|sudcorean[oi]|giappones[ei]|filippin[oi]"
        r"|colombian[oi]|messican[oi]|cecen[oi]|militant[ei]|president[ei]|premier|ministr[oiae]|ambasciator[ei]"
        r"|soldat[oiae]|soldatess[ae]"
        r"|militar[ei]|civil[ei]|uomin[io]|uomo|donn[ae]|bambin[oiae]"
        r"|ragazz[oiae]|giovan[ei]|agent[ei]|poliziott[oiae]|carabinier[ei]|finanzier[ei]|alpin[oi]|paracadutist[aie]"
        r"|bersaglier[ei]|caschi blu|peacekeeper|marines?|vittim[ae]|manifestant[ei]|dimostrant[ei]|contestator[ei]"
        r"|ribell[ei]|insort[oi]|milizian[oie]|combattent[ei]|guerriglier[oi]|terrorist[aie]|jihadist[aie]"
        r"|estremist[aie]|kamikaze|attentator[ei]|assalitor[ei]|rapinator[ei]|giornalist[aie]|cronist[aie]|reporter"
        r"|fotograf[oi]"
        r"|camera(?:man|men)|medic[oi]|infermier[ie]|soccorritor[ei]|cooperant[ei]|operator[ei]|operai[oe]?"
        r"|lavorator[ei]|dipendent[ei]|impiegat[oi]|minator[ei]|contadin[oi]|pescator[ei]|autist[ai]|migrant[ei]"
        r"|immigrat[oi]|clandestin[oi]|extracomunitari|profug[oh]i?|rifugiat[oi]|sfollat[oi]|passegger[oi]"
        r"|passant[ei]"
        r"|student[ei]|studentess[ae]|alunn[oi]|scolar[oi]|insegnant[ei]|professor[ei]|cittadin[oiae]|abitant[ei]"
        r"|resident[ei]|colon[oi]|palestines[ei]|israelian[oi]|armen[oi]|azer[oi]|russ[oi]|ucrain[oi]|sirian[oi]"
        r"|afghan[oi]"
        r"|irachen[oi]|iranian[oi]|turch[io]|curd[oi]|libanes[ei]|pakistan[oi]|indian[oi]|cines[ei]|tibetan[oi]"
        r"|georgian[oi]"
        r"|ostaggio?|prigionier[oi]|detenut[oie]|ufficial[ei]|guardi[ae]|minorenn[ei]|minor[ei]|neonat[oi]"
        r"|anzian[oiae]"
        r"|famigli[ae]|familiar[ei]|figli[oae]?|turist[aie]|fedel[ei]|pellegrin[oi]|sacerdot[ei]|monac[oi]h?|suor[ae]"
        r"|italian[oie]|frances[ei]|ingles[ei]|britannic[io]|american[oie]|statunitens[ei]|tedesc[oh]i?|spagnol[oi]"
        r"|stranier[oie]|separatist[aie]|indipendentist[ai]|mercenari[o]?|volontari[oe]?|membri|membro|esponent[ei]"
        r"|leader|comandant[ei]|boss|affiliat[oi]|mafios[oi]|camorrist[ai]|attivist[ai]|sindacalist[ai]|oppositor[ei]"
        r"|tifos[oie]|ultras|effettivi|marina[io]o?|pilot[aie]|funzionari[o]?|deputat[oi]|diplomatic[oi]|collegh?i"
        r"|compagn[oi]|individu[oi]|sospett[oi]|corpi|cadaver[ei])"
    ),
    harmed={
        "killed": (
            r"(?:(?:il )?(?:numero|bilancio|conto|totale) (?:\w+ ){0,2}?(?:delle vittime|dei morti|dei caduti)"
            r"|mort[oiea]\b|uccis[oaie]\b|vittim[ae]\b|decess[oi]\b|decedut[oaie]\b"
            r"|cadut[oi]\b(?! (?:in mano|nelle mani|a terra))|cadaver[ei]\b|corpi (?:senza vita|recuperati)|(?:hanno"
            r"|ha|avrebbero|avrebbe|avevano|aveva) perso la vita|perdono la vita|perde la vita|persero la vita"
            r"|perse la vita"
            r"|massacrat[oaie]|assassinat[oaie]|giustiziat[oaie]|trucidat[oaie]|freddat[oaie]|fucilat[oaie]"
            r"|decapitat[oaie]|linciat[oaie]|muoiono|muore|morirono|morì\b)"
        ),
        "wounded": (
            r"(?:(?:il )?(?:numero|totale) (?:\w+ ){0,2}?dei feriti|ferit[oaie]\b|contus[oaie]\b|ustionat[oaie]\b"
            r"|intossicat[oaie]\b|accoltellat[oaie]\b"
            r"|ricoverat[oaie]\b|feriment[oi]\b)"
        ),
        "missing": r"(?:dispers[ie]\b(?! dalla| dalle| con)|disperso\b|scompars[oaie]\b)",
        "captured": (
            r"(?:prigionier[oi]\b|catturat[oaie]\b|pres[oaie] in ostaggio|in ostaggio|rapit[oaie]\b"
            r"|sequestrat[oaie]\b"
            r"|arrestat[oaie]\b|fermat[oaie]\b|in manette|trattenut[oaie]\b|arrest[oi]\b|ferm[oi]\b)"
        ),
        "displaced": (
            r"(?:costrett[oaie] (?:a fuggire|alla fuga|a lasciare|ad abbandonare)|sfollat[oaie]\b|evacuat[oaie]\b"
            r"|profug[oh]i?\b|in fuga\b|fuggit[oaie]\b"
            r"|(?:ha|hanno) (?:lasciato|abbandonato) (?:le|la|il|i) (?:loro |proprie |sue )?(?:case|abitazion[ei]"
            r"|paese|città))"
        ),
    },
    harming={
        "killed": (
            r"(?:perdere la vita (?:sono|è) stat[oaie]|mort[ei] (?:di|dei|degli|delle)|(?:la|alla) morte (?:a|di|ad)"
            r"|uccision[ei] (?:di|dei|degli|delle)"
            r"|uccid(?:e"
            r"|ono)|uccidendo(?:ne)?|ucci(?:se|sero)|uccider(?:e|ne)|uccis[oaie]|(?:sono|è|erano|era) mort[oaie]"
            r"|mort[oiea]"
            r"|muoiono|muore|morirono|morì|perdita di|vita a|(?:perso|perdono|perde|persero) la vita|mort[ie] (?:sono"
            r"|salgono a|è di|sarebbero|erano|sale a|salito a|saliti a)|(?:numero|conto|conta|bilancio"
            r"|totale) (?:totale |ufficiale "
            r"|complessivo |provvisorio )?(?:dei morti|delle vittime|dei caduti|di vittime)(?: (?:\w+ ){0,3}(?:a|di"
            r"|è|a quota))?"
            r"|vittime (?:sono|salgono a|sarebbero|erano|accertate sono)|bilancio (?:\w+ ){0,3}(?:di|a)(?! mort)"
            r"|(?:ha|hanno) (?:perso|perduto)|persi|perdendo"
            r"|assassinat[oaie]|giustiziat[oaie]|massacrat[oaie]|decedut[oaie]|trucidat[oaie]|freddat[oaie]"
            r"|assassinio di"
            r"|omicidio di|strage di|massacro di)"
        ),
        "wounded": (
            r"(?:ferend[oi](?:ne|l[oaie])?|ferit[oaie]|feriment[oi] (?:di|dei|degli)|feriti (?:sono|sarebbero"
            r"|salgono a)"
            r"|feri(?:sce|scono|rono)|ferì|accoltellat[oaie]|accoltellando(?:ne)?)"
        ),
        "missing": r"(?:scompars[oaie]|dispers[ie](?: sono)?)",
        "captured": (
            r"(?:cattur(?:a di|at[oaie]|ando|ano)|fatt[oi] prigionier[oi]|arrest(?:o di|at[oaie]|ando|ano|i di)"
            r"|rapi(?:t[oaie]"
            r"|mento di|scono|rono)|rapendo|(?:in|di) ostaggio|sequestrat[oaie]|sequestr(?:o di|ano|ando)"
            r"|fermat[oaie]|fermo di"
            r"|ammanettat[oaie]|arresti (?:sono|salgono a)|in manette|manette (?:a|ai|per))"
        ),
        "displaced": r"(?:sfollat[oaie]|evacuat[oaie]|costr(?:ett[oaie]|ingendo)(?: alla fuga| a fuggire)|in fuga)",
    },
    unharmed={
        "killed": (
            r"(?:nessun[ao]? (?:vittima|morto|decesso|perdita)|(?:non|né) (?:ci|vi|si) (?:sono|sarebbero|hanno"
            r"|registrano|contano|segnalano"
            r"|sono stat[ie]|sono registrat[ie]) (?:\w+ )?(?:vittime|morti|perdite)|senza (?:fare |causare |far "
            r"|provocare )?(?:vittime|morti)|non (?:ha|hanno) (?:fatto|causato|provocato) vittime"
            r"|nessuno (?:è stato|è rimasto) ucciso"
            r"|nessuno è morto)"
        ),
        "wounded": (
            r"(?:(?:nessun|né) ferit[oi]|(?:non|né) (?:ci|vi|si) (?:sono|sarebbero|registrano|contano|segnalano"
            r"|sono stat[ie]) (?:\w+ )?feriti|senza feriti|né vi sono feriti|nessuno (?:è rimasto|è stato) ferito)"
        ),
    },
    among=(
        r"(?:(?:tra|fra) (?:cui|i quali|le quali|loro|questi|essi|queste|le vittime|i morti)|compres[oiae]"
        r"|inclus[oiae]|di cui"
        r"|(?:dei|delle) quali)"
    ),
    not_people=(
        r"(?:anni|anno|mesi|giorni|ore|minuti|settimane|chilometri|km|metri|miglia|ettari|euro|dollari"
        r"|milioni|miliardi|per cento|percento|%|carri|case|edifici|veicoli|auto|mezzi|velivoli|droni|missili"
        r"|razzi|aerei|villaggi|città|posizioni|volte|ore|gradi|punti|direzioni|mila|elicotteri|navi|barche"
        r"|automobili|colpi|nave|mercantile|peschereccio|petroliera|cargo|yacht|imbarcazione|barca|autobus|edificio"
        r"|villaggio|veicolo|carro|convoglio|ordigno|bomba|missile|razzo|convoglio|attentato|attacco|aereo"
        r"|elicottero|drone|esplosione"
        r"|proiettili|chili|chilogrammi|tonnellate|litri|bombe|ordigni|esplosioni|attacchi|attentati|paesi|voti"
        r"|seggi|mm\b"
        r"|province|regioni|comuni|negozi|appartamenti|edizioni|gol|reti|secondi|piani|secoli|articoli|episodi|casi)"
    ),
)
