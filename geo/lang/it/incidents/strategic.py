"""Strategic developments: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger
from geo.lang.it.incidents.forms import ARE, ATO, are
from geo.lang.it.incidents.nouns import ARMS, COUNT, WHO

_HELD = (
    r"(?:carcer[ei]|cell[ae]|galera|prigion[ei]|commissariat[oi]|questura|caserm[ae]|gendarmeria"
    r"|camp[oi] (?:militar[ei]|di detenzione)|base della polizia|isolamento)\b"
)
_VAN = r"(?:furgon[ei]|furgoncin[oi]|camionett[ae]|cellular[ei]|blindat[oi]|pullman|autobus|bus|automezz[oi]|jeep)\b"
_TRAFFIC = (
    r"(?:auto\w*|tren[oi]|bus|camion|veicol[oi]|traffico|circolazione|lavori|produzione|attività|corteo|marcia"
    r"|orologi\w*|gioco|partita|aere[oi]|nav[ei]|volo|voli|guerra|strage|violenz[ae]|tempo|orologio|corsa)\b"
)
_DOER = r"(?:aggressor[ei]|attentator[ei]|attentatric[ei]|assalitor[ei]|killer|autor[ei] (?:del|material))"
_CAUGHT = r"[^.;:]{0,80} (?:bloccat|pres|immobilizzat|neutralizzat)[oaie]\b(?! prima)"
_BYSTANDER = (
    r"(?! da (?:un[oa’']?|alcuni|due|tre) ?(?!agent|poliziott|carabinier|militar|soldat|pattugl|guardi|vigil|finanzier"
    r"|gendarm|ufficial))"
)
"""Not by somebody who can arrest nobody."""
_STOPPED = (
    r"fermat[oaie](?<!si sono fermati)(?<!si sono fermate)(?<!si erano fermati)(?<!si è fermato)(?<!si è fermata)"
    + _BYSTANDER
)
_FEW = ("due", "tre", "tré", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "dici")
_MANY = (r"\d", "venti", "enta", "anta", "cento", "uno")
_FOUND = r"(?:sequestrat|confiscat|rinvenut|scopert|ritrovat|trovat|scovat|recuperat|requisit)[oaie]"
_LET_GO = (
    r"(?:ostagg|prigionier|giornalist|reporter|cooperant|volontari|soldat|militar|operator|marina[io]|marittim|equipaggio"
    r"|pescator|turist|religios|missionari|suor[ae]|sacerdot|tecnic|rapit|sequestrat|studentess|dissident|oppositor"
    r"|detenut|attivist|nave|petrolier|mercantil|pescherecci|cargo)"
)

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
            r"rastrellament[oi]",
            r"cattura (?:di|del|della|dei|dell[’'])",
            r"cattura(?<=la cattura)",
            r"in manette\b",
            r"dietro le sbarre",
            r"in stato d[i’'] ?(?:fermo|arresto)",
            rf"in cella (?:\w+ ){{0,2}}{WHO}\b",
        ),
        genitive="target",
        needs="politics",
    ),
    Trigger(
        "Arrests",
        "noun",
        (
            r"ferm[oi] (?:di polizia|di (?:\w+ ){0,2}(?:manifestant|attivist|sospett|oppositor|person)\w+)",
            *(rf"fermi(?<={before} fermi)" for before in (r"\bi", r"\bdei", *_FEW, *_MANY)),
            r"fermi(?<=decine di fermi)",
            r"fermati(?<=\bi fermati)",
        ),
        genitive="target",
        needs="politics custody",
    ),
    Trigger("Arrests", "verb", (*are("arrest ammanett", ARE), r"catturando"), needs="politics"),
    Trigger(
        "Arrests",
        "participle",
        (
            *are("arrest ammanett incarcer imprigion", ATO),
            r"(?:finit|mess)[oaie] in manette",
            r"scatta(?:no|t[oaie]|re)? (?:\w+ ){0,2}(?:le manette|gli arresti|l[’']arresto)",
            r"(?:tratt[oaie]|tra(?:e|ggono|endo|sse|ssero)) in arresto",
            r"(?:mess|post|finit|pass)[oaie] agli arresti",
            r"assicurat[oaie] alla giustizia",
            r"fermat[oaie] (?:dalla polizia|dagli agenti|dai carabinieri|dalla gendarmeria|dalle forze|dai servizi)",
            r"(?:mess|pres)[oaie] (?:\w+ )?in (?:stato d[i’'] ?(?:fermo|arresto)|custodia)",
            r"finisc(?:e|ono) (?:in (?:manette|cella|carcere|galera)|dietro le sbarre|agli arresti)",
            r"(?:mess|post|confinat)[oaie] ai domiciliari",
            r"(?:smantellat|sgominat)[oaie] (?:\w+ ){0,3}(?:cellul|rete|band|organizzazion|grupp|covo)\w*",
            r"acciuffat[oaie]",
            r"costituit[oaie] (?:alla polizia|ai carabinieri|alle autorità|in (?:questura|caserma)|spontaneamente)",
            rf"(?:condott|trascinat|accompagnat|rinchius|sbattut|gettat|finit|portat|ammassat)[oaie]"
            rf" (?:\w+ ){{0,3}}(?:in|nel|nella|nelle|nei|al|ai) (?:\w+ ){{0,2}}{_HELD}",
            rf"rinchius[oaie] (?:[\w’']+ ){{0,6}}{WHO}\b",
            rf"trattenut[oaie] (?:\w+ ){{0,5}}(?:polizia|agenti|{_HELD})",
            rf"sono (?:\w+ )?in {_HELD}",
        ),
        needs="politics",
    ),
    Trigger(
        "Arrests",
        "participle",
        (rf"attentat(?:or|ric)[ei]\b{_CAUGHT}",),
    ),
    Trigger(
        "Arrests",
        "participle",
        (
            rf"{_DOER}\b{_CAUGHT}",
            r"bloccat[oaie] (?:da|dai|dagli) (?:\w+ ){0,2}(?:passant|agent|poliziott|vigilant|carabinier|militar)\w+",
        ),
        needs="politics",
    ),
    Trigger("Arrests", "participle", (r"catturat[oaie]",), needs="politics", generic="type"),
    Trigger(
        "Arrests",
        "participle",
        (rf"(?:caricat|stipat|fatt)[oaie] (?:salire )?(?:\w+ ){{0,2}}su\w* (?:\w+ ){{0,2}}{_VAN}",),
        needs="politics custody",
        generic="type",
    ),
    Trigger(
        "Arrests",
        "participle",
        (
            rf"{_STOPPED} (?!(?:\w+[ ’']){{0,3}}{_TRAFFIC})(?:[\w’']+ ){{0,5}}(?:{WHO}\b|{COUNT} \w+)",
            rf"(?:person[ae]|manifestanti|dimostranti|attivist[ie]|giovani|sospett[oi]|complic[ei]|{_DOER})"
            rf" [^.;:]{{0,50}}{_STOPPED}",
            rf"stat[oaie] fermat[oaie](?! \w+ (?:il|la) (?:traffico|produzione|circolazione)){_BYSTANDER}",
            r"(?:persone|giovani|manifestanti) fermat[eai]",
            *(rf"fermati(?<={before} fermati)" for before in (*_FEW, *_MANY)),
            r"(?:finit|mess|sbattut)[oaie] dentro",
            r"si (?:è|sono|era|erano) consegnat[oaie]",
            r"stat[oaie] pres[oaie](?= (?:ieri|oggi|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|all[’']alba"
            r"|nella notte|in un|in una|a [^cpb]|poco dopo|poche ore)|[,.])",
            r"hanno presi\b",
            r"pres[oi] (?:in \w+(?:tré|anta|enta|enti|cento|dici|sei|due|otto)|il (?:mandante|presunto|capo|boss))",
            r"port(?:at[oaie]|ando) via (?:\w+ ){0,4}(?:dalla polizia|dagli agenti|dai soldati|dai militari)",
            r"(?:person[ae]|manifestanti|attivisti) portat[aei] via",
        ),
        needs="politics custody",
    ),
    Trigger(
        "Disrupted weapons use",
        "participle",
        (
            r"abbattut[oaie]\b",
            r"intercettat[oaie]\b",
            r"disinnesca(?:t[oaie]|no)",
            r"riuscit[oaie] a disinnescare",
            r"sventa(?:t[oaie]|no|rono)?\b",
            r"intercetta(?:no|rono|ndo)\b",
            r"neutralizzat[oaie]",
            r"fatt[oaie] (?:poi )?brillare",
            r"(?:bloccat|fermat|uccis|pres)[oaie] (?:[\w’']+ ){0,4}prima (?:che|di) (?:[\w’']+ ){0,6}"
            r"(?:detonat|esplo|saltar|attenta|colpir|azionar|cintura)\w*",
        ),
        needs="force",
    ),
    Trigger(
        "Disrupted weapons use",
        "noun",
        (
            r"(?:esplosione|scoppio|detonazione) controllat[ao]",
            r"artificieri (?:[\w’']+ ){0,5}(?:fatt[oaie]|fanno) (?:poi )?brillare",
            r"abbatt(?:e|ono|erono|endo|ut[oaie]) (?:\w+ ){0,4}(?:dron[ei]|missil[ei]|razz[oi])",
            r"dron[ei] (?:\w+ ){0,5}(?:abbattut|intercettat)[oi]",
            r"contraerea (?:\w+ ){0,8}(?:droni|drone|missil[ei]|razz[oi])",
            rf"{_FOUND} (?:[\w’'-]+,? ){{0,8}}?{ARMS}\b",
            rf"(?:scoprono|scopre|sequestrano|sequestra|trovano|rinvengono|recuperano) (?:[\w’'-]+ ){{0,4}}?{ARMS}\b",
            rf"{ARMS} (?:[\w’'-]+,? ){{0,7}}?(?:(?:è|sono|stat[oaie]|era|erano|venne|vennero|furono) )*{_FOUND}",
            r"(?:sequestro|ritrovamento|rinvenimento|scoperta|smantellamento)(?: e \w+)?"
            rf" (?:di|del|della|dell[’']|d[’']) ?(?:[\w’'-]+ ){{0,4}}{ARMS}\b",
            r"(?:rimoss|disattivat|resi? innocu)[oaie] (?:\w+ ){0,3}(?:ordign[oi]|bomb[ae]|min[ae])\b",
        ),
    ),
    Trigger("Disrupted weapons use", "noun", (r"abbattimento di",), needs="any", genitive="target"),
    Trigger(
        "Other",
        "noun",
        (
            r"colp[oi] di stato(?<!come un colpo di stato)(?! (?:dei giudici|giudiziar|mediatic|istituzional|bianc))",
            r"golpe\b(?<!come un golpe)(?! (?:giudiziar|mediatic|istituzional|bianc))",
            r"putsch",
            r"foss[ae] comun[ei]",
            r"foss[ae] (?:di massa|clandestin[ae])",
            r"foss[ae] (?:\w+ ){0,4}(?:corpi|cadaveri|resti|salme|scheletri)",
            r"trince[ae] pien[ae] di (?:corpi|cadaveri)",
            r"(?:corpi|cadaveri|resti|salme) (?:\w+ ){0,6}(?:in|da|nella|dalla|nelle|dalle) (?:\w+ )?foss[ae]\b",
            r"cimiter[oi] clandestin[oi]",
            r"(?:(?:ha|hanno|avrebbe|avrebbero) )?lanci\w+ (?:[\w.]+ ){0,6}missil[ei] (?:[\w-]+ ){0,3}(?:nel mar\w*"
            r"|verso il mar\w*|a (?:lung[oa]|cort[oa]|medi[oa])|di prova|balistic[oi]|intercontinental[ei])",
            r"missil[ei] (?:[\w’',]+ ){0,8}(?:nel mar(?:e|)\b|inabissat\w+|(?:ha|hanno) sorvolato|cadut[oi] in mare)",
            r"(?:testa(?:no|t[oi])?|sperimenta(?:no|t[oi])|collaudat[oi]|provat[oi]) (?:[\w’']+ ){0,5}"
            r"(?:missil[ei]|bomb[ae]|ordign[oi]|vettor[ei] balistic[oi])",
            r"esplosion[ei] (?:sotterrane\w+ )?(?:nuclear|atomic)\w+",
            r"(?:fatto |fa |fanno )esplodere (?:\w+ ){0,4}(?:ordign[oi]|bomb[ae]|testat[ae]|carica) (?:\w+ )?"
            r"(?:nuclear|atomic|all[’']idrogeno)\w*",
            r"(?:test|esperiment[oi]|prov[ae]|tir[oi] di prova) (?:[\w’']+ ){0,2}?"
            r"(?:nuclear[ei]|missilistic[oi]|atomic[oiah]e?|balistic[oi])",
            r"test (?:[\w’']+ ){0,4}(?:missil[ei]|bomb[ae]|razz[oi])",
            r"(?:tir[oi]|lanci[o]?) (?:di prova|sperimental[ei])",
            r"spara\w* (?:[\w’']+ ){0,5}missil[ei] (?:\w+ ){0,4}(?:mare?|oceano|pacifico)\b",
            r"(?:preso|prende|prendono|assunto) il potere",
            r"(?:lanc[io]o?|test) di (?:un |\w+ )?missil[ei] balistic[oi]",
        ),
        genitive="initiator",
    ),
    Trigger(
        "Other",
        "verb",
        (
            r"ammutina(?:ment[oi]|t[oaie]|no|rono)",
            r"(?:ha|hanno) (?:\w+ )?(?:depost|destituit|rovesciat)o (?:[\w’']+ ){0,3}(?:president|govern|premier|capo"
            r"|sovran|emir|re\b)\w*",
        ),
        needs="force",
    ),
    Trigger(
        "Other",
        "participle",
        (
            rf"(?:liberat|rilasciat|rimess)[oaie] (?:in libertà )?(?:\w+[’' ]){{0,4}}?{_LET_GO}\w*",
            rf"liber[oaie] (?:[\w’']+ ){{0,4}}?{_LET_GO}",
            rf"{_LET_GO}\w* (?:\w+ ){{0,6}}(?:liberat|rilasciat|liber)[oiae]\b",
            r"(?:liberat|rilasciat)[oaie] (?:[\w’']+ ){0,5}dopo (?:[\w’']+ ){0,5}(?:prigionia|sequestro|rapimento)",
        ),
    ),
    Trigger(
        "Other",
        "participle",
        (
            r"(?:liberat|rilasciat|rimess)[oaie]\b",
            r"tornat[oaie] (?:\w+ )?(?:liber[oaie]|in libertà)",
            r"liber[oa](?:(?<=\bè libero)|(?<=\bè libera))",
            r"sono liber[ie]\b",
        ),
        needs="captives",
    ),
    Trigger("Other", "participle", (r"scarcerat[oaie]",), needs="politics"),
    Trigger(
        "Other", "noun", (r"(?:liberazione|rilascio) (?:di|del|della|dei|delle|degli|dell[’'])",), needs="captives"
    ),
)
