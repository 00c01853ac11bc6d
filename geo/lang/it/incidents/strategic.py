"""Strategic developments: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger
from geo.lang.it.incidents.forms import ARE, ATO, are

TRIGGERS: tuple[Trigger, ...] = (
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
    Trigger("Arrests", "verb", (*are("arrest ammanett", ARE), r"catturando"), needs="politics"),
    Trigger(
        "Arrests",
        "participle",
        (
            *are("arrest ammanett incarcer", ATO),
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
        (*are("occup", ATO), *are("occup", ARE)),
        needs="seats",
    ),
    Trigger(
        "Headquarters or base established",
        "noun",
        (r"(?:apertura|costruzione|creazione) di (?:una (?:nuova )?base|basi) (?:militar[ei]|naval[ei]|aere[ae])",),
    ),
)
