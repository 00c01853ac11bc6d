"""Protests and riots: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger

TRIGGERS: tuple[Trigger, ...] = (
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
)
