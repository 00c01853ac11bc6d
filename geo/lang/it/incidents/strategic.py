"""Strategic developments: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger
from geo.lang.it.incidents.forms import ARE, ATO, TOLD, are

_HAVE = "(?:ha|hanno|aveva|avevano|abbia|abbiano|avendo|aver)"
_TROOPS = (
    r"(?:truppe|soldati|militari|riservisti|battaglion[ei]|brigat[ae]|division[ei]|reggiment[oi]|repart[oi]|carri"
    r" armati|blindati|mezzi corazzati|tank|contingent[ei]|esercito|caschi blu|forze (?:armate|speciali|di terra|di pace)"
    r"|guardia nazionale|paracadutisti|parà|marines|rinforzi|portaerei|flotta|cacciatorpediniere|fregat[ae]|navi da guerra"
    r"|incrociator[ei]|caccia\b|bombardieri|batterie|sistemi antimissile|missili patriot|peacekeeper|uomini\b|unità\b)"
)
_UNITS = r"(?:truppe|soldati|militari|carri armati|blindati|esercito|contingent[ei]|guarnigion[ei]|reparti|forze|colonne)"
_GOODS = (
    r"(?:negoz\w+|supermercat\w+|magazzin\w+|deposit[oi]|mercat[oi]|bancarelle|bottegh?[ae]|cas[ae]\b|abitazion[ei]|uffic\w+"
    r"|sed[ei]\b|scuol[ae]|chies[ae]|mosche[ae]|templ?[io]+|sinagog\w+|museo|musei|ospedal[ei]|farmaci[ae]|convogli\w*"
    r"|camion|silos|villagg\w+|capann[ae]|fattori[ae]|campi\b|raccolt[oi]|bibliotec\w+|palazz[oi]|redazion[ei])"
)
_SHRINES = (
    r"(?:statu[ae]|monument[oi]|lapid[ei]|tomb[ae]|cimiter[oi]|bust[oi]|memorial[ei]|sacrari[o]?|mausole[oi]|croc[ei]\b"
    r"|chies[ae]|mosche[ae]|templ?[io]+|sinagog\w+|mura\b|reperti|manoscritti|santuari[o]?)"
)
_BASE = (
    r"(?:posto di comando|comand[oi]\b|bas[ei] (?:militar|naval|aere|operativ|avanzat|logistic|permanent)\w+|avampost[oi]"
    r"|quartier generale|camp[oi] (?:militar|bas|d[’']addestramento|di addestramento)\w*|post[oi] (?:di (?:osservazione|blocco)|"
    r"militar[ei])|accampamento militare|caserm[ae]|presidio militare|postazion[ei]|ufficio di (?:collegamento|reclutamento)"
    r"|checkpoint|testa di ponte)"
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
            r"(?:firmat[oaie]|siglat[oaie]|sottoscritt[oaie]|firmano|siglano|sottoscrivono) (?:\w+(?:[’']|,? )){0,6}?(?:accord[oi]"
            r"|intes[ae]|tregua|armistizio|protocoll[oi]|memorandum|dichiarazione congiunta|trattat[oi]|patt[oi]|road ?map) "
            r"(?=(?:[\w.,-]+[’' ]){0,25}?(?:pace|tregua|cessate|ostilità|ribell|guerrigli|separatist|frontier|confin|truppe"
            r"|disarm|diplomatic|ministr[oi] degli esteri|due paesi|prigionieri))",
            r"accordat[ie] (?:\w+[’' ]){0,3}?(?:per|su) (?:\w+[’' ]){0,3}?(?:depor\w+ le armi|tregua|cessate|pace|ritiro)",
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
        (
            r"saccheggio\b",
            r"razzi[ae]\b",
            r"demolizion[ei] (?:di case|delle case)",
            r"incend(?:io|i) dolos[oi]",
            r"attentat[oi] incendiari[o]?\b",
            r"(?:molotov|bottigli[ae] incendiari[ae]) (?:\w+[’' ]){0,2}contro",
            r"sabotaggi[o]? (?:di|del|della|delle|dei|contro|ai|al|alla|all[’'])",
            r"assalt[oi] (?:ai|al|agli|alle|a) (?:\w+ )?(?:forn|supermercat|magazzin|deposit|negoz|camion|bancarell)\w+",
            r"(?:atti|atto) (?:vandalic[oi]|di vandalismo)",
            r"profanazion[ei] (?:di|del|della|delle|dei)",
        ),
        needs="any",
        generic="subtype",
    ),
    Trigger(
        "Looting/property destruction",
        "participle",
        (
            r"dat[oaie] (?:poi )?(?:alle fiamme|fuoco)",
            r"(?:danno|dando|dare|dato|diedero) (?:fuoco|alle fiamme)",
            r"appicca(?:to|ta|ti|te|ndo|no|rono|ò)\b (?:\w+[’' ]){0,2}?(?:fuoco|fiamme|incend\w+|rogo)",
            r"vandalizzat[oaie]",
            r"ras[oaie] al suolo",
            r"incendi(?:at[oaie]|ano|ando|ava|avano|arono|ò)\b",
            r"devast(?:at[oaie]|ano|ando|arono) (?:la|il|i|gli|l[’']|le|una|un|(?:da|dalla|dai|dalle|dagli)\b(?! (?:bombard|esplos|incend"
            r"|terremot|sism|guerr|alluvion|fiamm|uragan|ciclon|tempest|maltemp|razz|missil)))",
            r"profanat[oaie]",
        ),
        needs="any",
        generic="subtype",
    ),
    Trigger(
        "Looting/property destruction",
        "participle",
        (
            r"saccheggi\b",
            rf"(?:saccheggi|svaligi|depred|razzi){TOLD}\b",
            rf"(?:svuotat|assaltat|devastat)[oaie] (?:[\w.]+[’' ]){{0,4}}?{_GOODS}\b",
            rf"{_GOODS} (?:\w+[’' ]){{0,3}}?(?:svuotat|saccheggiat|devastat|dat[aeio] alle fiamm|in fiamm|in cener|ridott[aeio] in"
            r" cener)[oaie]\b",
            rf"(?:abbattut|demolit|distrutt|danneggiat|sfregiat|sbriciolat|fatt[oaie] a pezzi|decapitat|divelt|rovesciat)[oaie]? "
            rf"(?:\w+[’' ]){{0,3}}?{_SHRINES}\b",
            r"(?:demolit|abbattut|spianat|ras)[oaie] (?:al suolo )?(?:[\w.]+[’' ]){0,4}?(?:cas[ae]|abitazion[ei]|edific[io]+|villaggi[o]?"
            r"|baracc\w+|oliv[io]|uliv[io]|serre|stalle)\b",
            r"(?:ruspe|bulldozer) (?:\w+(?:[’']|,? )){0,6}?(?:demoli|abbatt|spian|raso|ras[ie]|distrutt)\w*",
            r"(?:cas[ae]|abitazion[ei]|edific[io]+|baracc\w+) (?:\w+[’' ]){0,4}?(?:demolit|spianat)[aeio]\b",
            r"(?:sradicat|tagliat)[oaie] (?:[\w.]+[’' ]){0,3}?(?:oliv[io]|uliv[io]|alberi da frutto)",
            r"(?:sabotat|manomess)[oaie] (?:\w+[’' ]){0,3}?(?:oleodott|gasdott|ferrovi|line[ae]|tralicc|condott|central)\w*",
            r"(?:svastich[ae]|scritte (?:antisemite|razziste|naziste|islamofobe)) (?:\w+[’' ]){0,3}?(?:su|sui|sulla|sulle|sul|contro|in)\b",
            r"(?:trafugat|depredat|portat[oaie] via|razziat)[oaie]? (?:[\w.]+[’' ]){0,3}?(?:bestiame|capi di|mucche|vacche|cammelli|aiuti|viveri"
            r"|reperti|tonnellate|quadri|opere d[’']arte)",
            rf"(?:dat[oaie]|danno|dando|diedero) (?:poi )?(?:alle fiamme|fuoco) (?:[\w.]+[’' ]){{0,4}}?(?:{_GOODS}|commissariat\w+|municipi\w*"
            r"|tribunal\w+|stazion[ei]|ambasciat[ae]|consolat[oi]|parlamento|caserm[ae]|pista)",
            rf"appicca(?:to|ndo|no|rono|ò) (?:\w+[’' ]){{0,2}}?(?:fuoco|fiamme|incend\w+) (?:[\w.]+[’' ]){{0,4}}?(?:{_GOODS}|commissariat\w+"
            r"|municipi\w*|tribunal\w+|ambasciat[ae]|consolat[oi]|parlamento|caserm[ae])",
            rf"{_SHRINES} (?:[\w-]+(?:[’']|,? )){{0,14}}?(?:abbattut|demolit|sfregiat|sbriciolat|decapitat|vandalizzat|imbrattat)[oaie]\b",
            r"bruciat[oei] (?:\w+[’' ]){0,2}(?:capanne|case|villaggi|raccolti|campi|fattorie|chiese|moschee)\b",
            r"(?:fatt[oaie] (?:saltare|crollare)|demolit[oaie]) (?:\w+[’' ]){0,3}?(?:pont[ei]|dig[ah]e?|tralicci\w*|torr[ei]|abitazion[ei]"
            r"|cas[ae])\b",
        ),
        generic="subtype",
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
            r"(?:sequestrat|rinvenut|scopert|ritrovat|trovat)[oaie] (?:\w+[’' ]){0,3}(?:armi|esplosiv\w+|arsenale|ordign\w+"
            r"|munizioni|bomb[ae])",
            r"(?:sequestro|ritrovamento|rinvenimento|scoperta|smantellamento)(?: e \w+)? (?:di|del|della|d[’']) ?"
            r"(?:\w+[’' ]){0,4}(?:armi|esplosiv\w+|arsenale|ordign\w+|munizioni|razzi|missili|bomb[ae])",
            r"(?:arsenale|deposito di armi|carico di armi) (?:\w+[’' ]){0,2}(?:scopert|sequestrat|rinvenut)\w+",
        ),
    ),
    Trigger("Disrupted weapons use", "noun", (r"abbattimento di",), needs="any", genitive="target"),
    Trigger(
        "Change to group/activity",
        "noun",
        (
            r"mobilitazione (?:general[ei]|parzial[ei]|delle (?:truppe|unità|forze)|della guardia|dei riservisti)",
            r"(?:tregua|cessate[- ]il[- ]fuoco) unilaterale",
            rf"(?:ritiro|ritirata|rientro|partenza|arretramento|ripiegamento) (?:delle|dell[’']|dei|del|degli|di) (?:\w+[’' ]){{0,2}}?{_UNITS}",
            r"ritiro militare",
            rf"(?:invio|dispiegamento|schieramento|spiegamento|afflusso|arrivo) (?:di|delle|dei|del|dell[’']) (?:[\w.]+ ){{0,2}}{_UNITS}",
        ),
    ),
    Trigger(
        "Change to group/activity",
        "verb",
        (
            r"(?:cessat[oaie]|sospes[oaie]|congelat[oaie]|interrott[oaie]) (?:\w+[’' ]){0,3}?unilateralmente",
            r"sospend(?:e|ono|endo) (?:\w+[’' ]){0,4}?(?:operazioni militari|offensiva|ostilità|attacchi|bombardamenti|lotta armata)",
            r"(?:fermano|tacciono|depongono|abbassano) le armi",
            r"(?:silenzio delle armi|armi mute)",
            r"(?:sbarcat|sbarcan)[oaie] (?:[\w.]+[’' ]){0,5}?(?:marines|soldati|paracadutisti|militari|truppe|caschi blu)",
            r"(?:arrivat|giunt)[oaie] (?:[\w.]+[’' ]){0,5}?(?:\d[\d.]*|mille|\w+mila|\w*cento\w*|primi|rinforzi) (?:\w+ )?(?:soldati|militari|marines"
            r"|uomini|caschi blu|paracadutisti|parà)\b",
            r"(?:ultim[oi]|primi) (?:\w+[’' ]){0,2}(?:soldati?|militari?|marines|contingent[ei]|convogli\w*|reparti|carri armati) (?:[\w.]+[’' ]){0,5}?"
            r"(?:lascia(?:no|to)?|partit[oi]|partono|varca(?:no|to)|attraversa(?:no|to)|rientra(?:no|ti)|sbarca(?:no|ti)|arrivat[oi]|arrivano)",
            r"(?:soldat|militar|poliziott|ufficial|agent)i (?:\w+[’' ]){0,4}?(?:disertat\w+|disertano|passat[oi] (?:con|dalla parte|nelle file|ai ribelli))",
            r"si (?:sono ritirat[oie]|è ritirat[oa]|ritira(?:no)?|erano ritirat[oie]) (?:\w+[’' ]){0,3}?(?:da|dal|dalla|dalle|dai|dall[’']) "
            r"(?=(?:\w+(?:[’']|,? )){0,8}?(?:truppe|soldati|esercito|militari|base|città|villaggi|zona|territori|valle|confine|linea))",
            r"(?:cessat|sospes|congelat|interrott)[oaie] (?:\w+(?:[’']|,? )){0,5}?(?:operazion[ei] (?:militari|offensiv[ae])|lotta armata"
            r"|attività (?:armat[ae]|militari|dell[’']esercito)|ostilità|attività del(?:l[’']|la) (?:esercito|milizia))",
            r"(?:depost|depongono|deposero|consegnat|consegnano|rinunciat[oaie] al)\w* le armi",
            rf"(?:(?:{_HAVE} )(?:\w+ )?(?:schierato|inviato|dispiegato|mandato|ammassato|mobilitato|mobilizzato|richiamato|spostato"
            r"|trasferito|concentrato|ritirato|fatto affluire|fatto arrivare)|fatto affluire|invia(?:no)?|schiera(?:no)?"
            r"|dispiega(?:no)?|ammassa(?:no)?|ritira(?:no)?|mobilita(?:no)?|inviato) (?:(?!fuori|via)[\w.]+[’' ]){0,6}?"
            rf"{_TROOPS}",
            rf"(?:schierat|dispiegat|ammassat|mobilitat|richiamat|ritirat|inviat)[ie] (?:[\w.]+[’' ]){{0,4}}?{_TROOPS}",
            rf"{_TROOPS} (?:[\w.]+[’' ]){{0,5}}?(?:schierat|dispiegat|ammassat|mobilitat|ritirat|affluit|pres[oa] posizion)[oiae]\b",
            rf"{_TROOPS} (?:[\w.]+[’' ]){{0,4}}?(?:prendono|preso) posizione",
            rf"{_UNITS} (?:[\w.]+[’' ]){{0,4}}?(?:si (?:sono |è |erano )?(?:ritirat[oaie]|ritirano|allontanano|allontanat[oaie]|ripiegat[oi])"
            r"|hanno (?:lasciato|abbandonato|evacuato|ripiegato))",
            r"(?:mess[oaie]|posto|poste|posti) in (?:stato d[’'])?(?:massima )?allerta (?:[\w.]+[’' ]){0,4}?(?:soldati|truppe|esercito|militari"
            r"|forze)",
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
            r"(?:(?:ha|hanno|avrebbe|avrebbero) )?lanci\w+ (?:\w+[’' ]){0,4}missil[ei] (?:\w+[’' ]){0,3}(?:nel mar\w*|verso"
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
            r"(?:truppe|esercito|soldati|militari|forze|carri armati|miliziani|ribelli|talebani|guerriglieri|tank|colonn[ae]|blindati"
            r"|insorti) (?:\w+[’' ]){0,4}?(?:(?:è|sono|erano) )?(?:entrat|penetrat)[oaie] (?:a|ad|in|nel|nella|nelle|nei)",
            r"(?:ribelli|miliziani|soldati|truppe|talebani|insorti|guerriglieri) entrano (?:a|ad|in|nel|nella)\b",
            r"pres[oaie] possesso (?:\w+[’' ]){0,3}?(?:del|della|di|dell[’'])",
            r"impossess(?:at[oaie]|a|ano) (?:\w+[’' ]){0,3}?(?:del|della|di|dell[’'])",
            r"(?:issa(?:no|to|ndo)|ammainat[oa]) (?:\w+[’' ]){0,2}?(?:bandier[ae]|tricolore|vessillo)",
            r"(?:villaggi|citt|cittadin|bas|caserm|territor|isol)\w+ (?:\w+[’' ]){0,4}?(?:consegnat[oaie] (?:a|al|alle|ai|alla)|passat[oaie] (?:sotto|di"
            r" mano|in mano))",
            r"insediat[oaie] (?:\w+[’' ]){0,2}?(?:nel|nella|negli|in) (?:\w+[’' ]){0,2}?(?:municipi\w*|palazz\w+|complesso|caserm\w+"
            r"|bas[ei]|citt\w+|prefettura|governatorato)",
        ),
    ),
    Trigger(
        "Non-violent transfer of territory",
        "verb",
        (
            r"si (?:è|sono) (?:ritirat[oaie] (?:da|dal|dalla|dalle|dai)|arres[oaie])",
            r"(?:fatto )?irruzione (?:nel|nella|in|nei) (?:\w+[’' ]){0,2}?(?:parlament|palazzo (?:presidenzial|del govern|di govern)|sede"
            r" (?:del governo|della tv|della televisione))\w*",
        ),
        needs="seats",
    ),
    Trigger(
        "Non-violent transfer of territory",
        "participle",
        (
            r"occup(?:at[oaie]|ano|arono|ando) (?:\w+[’' ]){0,4}?(?:parlament|minister|palazz|govern|television|sede|aeroport|municipi|caserm|bas[ei]\b"
            r"|villaggi|territori|isol[ae]|zona|valico|edifici|citt|cittadin|collin|valle|ambasciat)\w*",
        ),
        needs="force",
        generic="subtype",
    ),
    Trigger(
        "Non-violent transfer of territory",
        "participle",
        (
            r"(?:polizia|soldati|militari|esercito|truppe|ribelli|miliziani|insorti|separatisti|uomini armati|paramilitari|carri armati)"
            r" (?:[\w-]+(?:[’']|,? )){0,8}?occup(?:at[oaie]|ano|arono|ando) (?:\w+[’' ]){0,4}?(?:parlament|minister|palazz|govern|television|sed[ei]\b"
            r"|aeroport|municipi|caserm|bas[ei]\b|villaggi|isol[ae]|valico|edifici|citt|cittadin|collin|valle|ambasciat)\w*",
            r"(?:cadut|conquistat|pres|occupat|entrat|ripres)[oaie] (?:\w+(?:[’']|,? )){0,8}?senza (?:sparare|combattere|colpo ferire|incontrare|trovare"
            r"|opporre|che nessuno|resistenza|spargimento)",
            r"(?:villaggi|citt|cittadin|bas|caserm|territor|isol|provinc|zon|aeroport)\w+ (?:\w+[’' ]){0,5}?(?:tornat[oaie]|passat[oaie]|finit[oaie])"
            r" (?:sotto il controllo|nelle mani|in mano)",
            r"cedut[oaie] (?:\w+[’' ]){0,3}?(?:controllo|citt\w+|villaggi\w*|bas[ei]|territori\w*|posizion[ei])",
        ),
    ),
    Trigger(
        "Headquarters or base established",
        "noun",
        (
            r"(?:apertura|costruzione|creazione|inaugurazione|allestimento|installazione) (?:di|del|della|dell[’']) "
            rf"(?:\w+[’' ]){{0,2}}?{_BASE}",
            rf"(?:apert|allestit|installat|montat|stabilit|insediat|costruit|inaugurat|erett|creat|impiantat|piazzat)[oaie] "
            rf"(?:\w+[’' ]){{0,4}}?{_BASE}",
            rf"{_BASE} (?:\w+[’' ]){{0,3}}?(?:è stat[oa]|sono stat[ei]|viene) (?:apert|allestit|installat|inaugurat|costruit)[oaie]\b",
            rf"(?:aprono|allestiscono|installano|inaugurano|costruiscono|aprì|allestì) (?:\w+[’' ]){{0,4}}?{_BASE}",
        ),
    ),
    Trigger(
        "Headquarters or base established",
        "noun",
        (
            r"(?:apert|allestit|installat|stabilit|costruit|inaugurat|insediat|acquartierat|creat)[oaie] (?:\w+[’' ]){0,4}?(?:bas[ei]|quartier"
            r" generale|fortin[oi]|sede operativa)\b",
            r"(?:apre|inaugura|allestisce|installa|stabilisce|pianta|costruisce) (?:\w+[’' ]){0,3}?(?:bas[ei]|comando|avamposto|quartier generale)\b",
            r"trasformat[oaie] (?:\w+[’' ]){0,6}?(?:in|nel|nella) (?:\w+[’' ]){0,2}?(?:bas[ei]|caserma|quartier generale|roccaforte|bunker"
            r"|avamposto|comando)\b",
            r"acquartierat[oaie] (?:in|nel|nella|negli|presso)",
        ),
        needs="force",
    ),
)
