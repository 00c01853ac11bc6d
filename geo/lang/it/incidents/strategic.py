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
            r"scamb(?:io|i) di (?:[\w.]+ ){0,2}(?:prigionieri|detenuti|ostaggi|salme|spoglie)",
            r"scambiat[oie] (?:\w+[’' ]){0,3}?(?:prigionieri|detenuti|ostaggi|con \d+)",
            r"(?:firmat[oaie]|siglat[oaie]|sottoscritt[oaie]|firmano|siglano|sottoscrivono) (?:\w+(?:[’']"
            r"|,? )){0,6}?(?:accord[oi]"
            r"|intes[ae]|tregua|armistizio|protocoll[oi]|memorandum|dichiarazione congiunta|trattat[oi]|patt[oi]"
            r"|road ?map) "
            r"(?=(?:[\w.,-]+[’' ]){0,25}?(?:pace|tregua|cessate|ostilità|ribell|guerrigli|separatist|frontier|confin"
            r"|truppe"
            r"|disarm|diplomatic|ministr[oi] degli esteri|due paesi|prigionieri))",
            r"accordat[ie] (?:\w+[’' ]){0,3}?(?:per|su) (?:\w+[’' ]){0,3}?(?:depor\w+ le armi|tregua|cessate|pace"
            r"|ritiro)",
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
            r"(?:sequestrat|rinvenut|scopert|ritrovat|trovat)[oaie] (?:\w+[’' ]){0,3}(?:armi|esplosiv\w+|arsenale"
            r"|ordign\w+"
            r"|munizioni|bomb[ae])",
            r"(?:sequestro|ritrovamento|rinvenimento|scoperta|smantellamento)(?: e \w+)? (?:di|del|della|d[’']) ?"
            r"(?:\w+[’' ]){0,4}(?:armi|esplosiv\w+|arsenale|ordign\w+|munizioni|razzi|missili|bomb[ae])",
            r"(?:arsenale|deposito di armi|carico di armi) (?:\w+[’' ]){0,2}(?:scopert|sequestrat|rinvenut)\w+",
        ),
    ),
    Trigger("Disrupted weapons use", "noun", (r"abbattimento di",), needs="any", genitive="target"),
    Trigger(
        "Other",
        "noun",
        (
            r"colp[oi] di stato",
            r"golpe\b",
            r"putsch",
            r"foss[ae] comun[ei]",
            r"(?:(?:ha|hanno|avrebbe|avrebbero) )?lanci\w+ (?:\w+[’' ]){0,4}missil[ei] (?:\w+[’' ]){0,3}(?:nel mar\w*"
            r"|verso"
            r" il mar\w*|a (?:lung[oa]|cort[oa]"
            r"|medi[oa])"
            r"|di prova|balistic[oi])",
            r"(?:testat[oi]|sperimentat[oi]) (?:\w+[’' ]){0,4}(?:missil[ei]|bomb[ae])",
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
            r"(?:ostagg|prigionier|giornalist|cooperant|volontar|rapit|sequestrat)\w+ (?:\w+[’' ]){0,5}(?:liberat"
            r"|rilasciat|liber)[oiae]",
        ),
    ),
    Trigger("Other", "participle", (r"(?:liberat|rilasciat)[oaie]\b",), needs="captives"),
    Trigger(
        "Other", "noun", (r"(?:liberazione|rilascio) (?:di|del|della|dei|delle|degli|dell[’'])",), needs="captives"
    ),
)
