"""Strategic developments: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Construction, Part, Trigger
from geo.lang.it.incidents.forms import ARE, ATO, are, verbs, words
from geo.lang.it.incidents.lexicon import PEOPLE, POLICE, REBELS, SOLDIERS
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
_NOT_THE = "".join(f"(?<!{word} fallito)(?<!{word} tentato)" for word in ("il", "del", "al", "dal", "sul", "nel"))
_FEW = ("due", "tre", "tré", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "dici")
_MANY = (r"\d", "venti", "enta", "anta", "cento", "uno")
_FOUND = r"(?:sequestrat|confiscat|rinvenut|scopert|ritrovat|trovat|scovat|recuperat|requisit)[oaie]"
_LET_GO = (
    r"(?:ostagg|prigionier|giornalist|reporter|cooperant|volontari|soldat|militar|operator|marina[io]|marittim"
    r"|equipaggio"
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
            *(rf"fermi(?<={many} di fermi)" for many in ("decine", "centinaia", "migliaia", "ventina", "trentina")),
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
            rf"{COUNT} (?:\w+ )?(?:persone|indagati|sospetti|affiliati) in (?:carcere|cella|galera)",
            r"scatta(?:no|t[oaie]|re)? (?:\w+ ){0,2}(?:le manette|gli arresti|l[’']arresto)",
            r"(?:tratt[oaie]|tra(?:e|ggono|endo|sse|ssero)) in arresto",
            r"(?:mess|post|finit|pass)[oaie] agli arresti",
            r"assicurat[oaie] alla giustizia",
            r"fermat[oaie] (?:\w+ ){0,2}?(?:manifestant|dimostrant|attivist|oppositor|terrorist|brigatist)\w*",
            r"catturat[oaie] (?:il |un |la |i )?(?:super)?(?:latitant|boss|ricercat|terrorist|capo|leader"
            r"|numero due)\w*",
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
            r"(?:rimoss|disattivat|res[oaie] (?:innocu|inoffensiv))[oaie] (?:\w+ ){0,3}"
            r"(?:ordign[oi]|bomb[ae]|min[ae])\b",
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
            rf"fallit[oi]{_NOT_THE} (?:il )?(?:golpe|colpo di stato)",
            rf"tentat[oi]{_NOT_THE} (?:golpe|colpo di stato)",
            r"tentativo di (?:golpe|colpo di stato)(?<=un tentativo di golpe)",
            r"(?:golpe|colpo di stato) (?:militare )?fallito(?! (?:del|di|dell[’']) )",
            r"colpo di mano (?:militare|dei (?:militari|soldati|generali|pretoriani)|dell[’'](?:esercito|ammiraglio)"
            r"|del (?:generale|colonnello|capitano)|della (?:guardia|giunta))",
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
            r"(?:ha|hanno|aver|avere) (?:\w+ )?(?:depost|destituit|rovesciat)o (?:[\w’']+ ){0,3}"
            r"(?:president|govern|premier|capo|sovran|emir|re\b)\w*",
        ),
        needs="force",
    ),
    Trigger(
        "Other",
        "participle",
        (
            rf"(?:liberat|rilasciat|rimess)[oaie] (?:in libertà )?(?:\w+[’' ]){{0,4}}?{_LET_GO}\w*",
            rf"liber[oaie] (?:[\w’']+ ){{0,4}}?{_LET_GO}\w*",
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

STATE = POLICE | words("autorità servizi militari soldati esercito governo regime polizia forze")

_ACTIVISTS = words(
    "dissidente dissidenti oppositore oppositori oppositrice attivista attivisti attiviste blogger giornalista"
    " giornaliste giornalisti cronista cronisti reporter monaci sindacalista sindacalisti militante militanti"
    " esponente esponenti terrorista terroristi attentatore attentatori brigatista brigatisti jihadista jihadisti boss"
    " capoclan capomafia padrino latitante latitanti camorristi mafioso mafiosi affiliato affiliati gregari scafista"
    " scafisti pirata pirati miliziano miliziani guerrigliero guerriglieri fiancheggiatori fiancheggiatore separatista"
    " separatisti indipendentista indipendentisti golpisti golpista reclutatore reclutatori simpatizzanti adepti"
    " seguaci estremista estremisti neonazisti integralisti ultrà hooligan anarchico anarchici ricercato ricercati"
    " superlatitante narcotrafficante narcotrafficanti ambientalisti femministe oppositrici parlamentare parlamentari"
    " deputati senatori mullah sceicco salafiti ultranazionalisti vescovo imam predicatore leader cellula cellule clan"
    " cosca cosche"
)
"""Whose arrest is seldom a private matter."""
_MARCHERS = words("manifestante manifestanti dimostrante dimostranti contestatori facinorosi casseurs ultras teppisti")
_CAUSES = words(
    "'ndrangheta salafiti uiguri antiterrorismo antiterroristica antimafia terrorismo terroristica jihadista"
    " jihadiste camorra mafia ndrangheta mandamento cosca cosche clan attentato attentati eversione sedizione"
    " sovversione tradimento spionaggio dissenso opposizione propaganda golpe manifestazione manifestazioni protesta"
    " proteste corteo disordini scontri sommossa rivolta isis qaeda eta pkk farc brigate curdi partito guerriglia"
)
"""What an arrest is for that is political."""
_CELLS = words(
    "carcere carceri prigione prigioni cella celle galera manette caserma questura commissariato gendarmeria isolamento"
    " arresto arresti fermo custodia sbarre domiciliari"
)
_SEIZE = verbs("arrestare ammanettare incarcerare imprigionare acciuffare scovare stanare rinchiudere:rinchius")
_NOT_BY_LAW = (
    Part("doer da", REBELS | SOLDIERS | words("uomini sconosciuti narcos")),
    Part("reflexive"),
    Part("anywhere", words("riscatto ostaggio ostaggi gol partita avanzata offensiva scontro")),
)
_AGREE = verbs(
    "firmare siglare sottoscrivere:sottoscritt:sottoscriss ratificare concludere:conclus raggiungere:raggiunt"
    " stringere:strett trovare sancire suggellare stipulare convenire:convenut parafare"
)
_PACTS = words(
    "accordo accordi intesa intese trattato trattati patto protocollo protocolli memorandum dichiarazione armistizio"
    " road compromesso roadmap concordato"
)
_HOSTILITIES = words("guerra ostilità conflitto combattimenti belligeranza")
_POWERS = words(
    "paesi stati governo governi delegazione delegazioni negoziatori ministri ministro presidente presidenti premier"
    " guerriglia ribelli movimento fazioni milizie belligeranti parti leader capi repubbliche regime comandi"
    " contendenti tribù"
)
_DEALS = words(
    "sindacati sindacato confindustria azienda aziende contratto rinnovo stipendi club società partiti partito"
    " coalizione maggioranza alleanza elettorale programma lavoratori regione regioni comune banca banche università"
    " fornitura cantante squadra calciatore casa attore fusione sponsor clima emissioni gasdotto libero scambio"
    " commerciale opposizione centrodestra centrosinistra governatore legislatura"
)
"""What makes a deal none between states or sides of a war."""

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "Arrests",
        _SEIZE,
        (Part("sufferer", _ACTIVISTS),),
        without=_NOT_BY_LAW,
        genitive="target",
    ),
    Construction(
        "Arrests",
        verbs("fermare trattenere:trattenut:trattenn bloccare catturare"),
        (Part("sufferer", _ACTIVISTS),),
        without=_NOT_BY_LAW,
        genitive="target",
        generic="type",
    ),
    Construction(
        "Arrests",
        verbs("arrestare ammanettare incarcerare imprigionare"),
        (Part("subject sufferer", PEOPLE | words("sospetti sospetto presunti ex")), Part("anywhere", _CAUSES)),
        genitive="target",
    ),
    Construction(
        "Arrests",
        verbs("finire mettere:mess:mis portare condurre:condott:conduss tradurre:tradott:tradusse rinchiudere:rinchius")
        | verbs("trascinare trasferire sbattere spedire gettare accompagnare restare tornare"),
        (
            Part("in a dietro", _CELLS),
            Part("anywhere", _ACTIVISTS | _MARCHERS),
        ),
        without=(Part("doer da", REBELS),),
        genitive="target",
    ),
    Construction(
        "Arrests",
        verbs("finire mettere:mess:mis tradurre:tradott"),
        (Part("in a dietro", _CELLS), Part("anywhere", _CAUSES)),
        without=(Part("doer da", REBELS),),
        genitive="target",
    ),
    Construction(
        "Arrests",
        words("manette"),
        (Part("anywhere", _ACTIVISTS | _CAUSES | REBELS | _MARCHERS | words("piazza opposizione")),),
        genitive="target",
    ),
    Construction(
        "Arrests",
        verbs("mettere:mess:mis stringere:strett:strins scattare"),
        (Part("sufferer subject", words("manette")), Part("anywhere", _ACTIVISTS | _CAUSES | _MARCHERS | STATE)),
        genitive="target",
    ),
    Construction(
        "Arrests",
        verbs("finire terminare concludere:conclus interrompere:interrott"),
        (Part("subject sufferer", words("latitanza fuga")), Part("anywhere", _ACTIVISTS | _CAUSES)),
        genitive="target",
    ),
    Construction(
        "Agreement",
        _AGREE,
        (Part("sufferer subject", _PACTS), Part("doer tra fra da", place=True)),
        without=(Part("anywhere", _DEALS),),
    ),
    Construction(
        "Agreement",
        _AGREE,
        (
            Part("sufferer subject", _PACTS),
            Part("doer tra fra da con", _POWERS | REBELS),
            Part(
                "anywhere",
                _HOSTILITIES | REBELS | words("pace frontiera confine prigionieri paesi delegazioni"),
                place=True,
            ),
        ),
        without=(Part("anywhere", _DEALS),),
    ),
    Construction(
        "Agreement",
        verbs("mettere:mess:mis ponere:post:pos"),
        (
            Part("sufferer", words("fine")),
            Part("a di", _HOSTILITIES),
            Part("anywhere", _PACTS | words("pace firmando siglando firma")),
        ),
    ),
    Construction(
        "Agreement",
        verbs("concordare convenire:convenut accettare raggiungere:raggiunt annunciare decretare osservare rispettare")
        | verbs("stabilire proclamare firmare siglare scattare iniziare cominciare entrare"),
        (Part("sufferer subject", words("pausa pause tregua")), Part("quality", words("umanitaria umanitarie armata"))),
    ),
    Construction(
        "Agreement",
        verbs("ristabilire riallacciare ripristinare normalizzare allacciare riprendere:ripres stabilire"),
        (
            Part("sufferer", words("relazioni rapporti legami")),
            Part("quality", words("diplomatiche diplomatici bilaterali")),
            Part("doer tra fra", place=True),
        ),
    ),
    Construction(
        "Agreement",
        verbs("scambiare"),
        (Part("sufferer", words("prigionieri detenuti ostaggi salme spoglie corpi soldati")),),
    ),
    Construction(
        "Agreement",
        verbs("scambiare"),
        (Part("con", words("prigionieri detenuti ostaggi salme spoglie soldati guerriglieri")),),
    ),
    Construction(
        "Arrests",
        verbs("prendere:pres:pres bloccare catturare"),
        (
            Part(
                "sufferer", words("autore autori killer attentatore attentatori responsabili mandante basista complici")
            ),
            Part("anywhere", _CAUSES | words("strage attacco attacchi massacro autobomba")),
        ),
        genitive="target",
    ),
    Construction(
        "Arrests",
        verbs("caricare salire trascinare stipare spingere:spint:spins ammassare"),
        (
            Part(
                "su",
                words("cellulari cellulare furgoni furgone blindati blindato camionette camionetta pullman autobus"),
            ),
            Part(
                "anywhere",
                _MARCHERS | _CAUSES | POLICE | words("presidio piazza marcia raduno omon radunate attivisti"),
            ),
        ),
        without=(
            Part("doer da", REBELS | words("sequestratori rapitori banditi")),
            Part("sufferer", words("merce aiuti")),
        ),
        genitive="target",
    ),
    Construction(
        "Agreement",
        words("intesa accordo patto trattato pace armistizio"),
        (Part("tra fra", place=True),),
        without=(Part("anywhere", _DEALS),),
    ),
    Construction(
        "Arrests",
        verbs("prendere:pres:pres"),
        (Part("sufferer", _ACTIVISTS),),
        without=(
            Part("doer da", REBELS | words("pirati banditi uomini predoni")),
            Part(
                "anywhere",
                words("giro mira parte ostaggio ostaggi calci pugni botte assalto sassate potere contatti via"),
            ),
        ),
        genitive="target",
    ),
    Construction(
        "Arrests",
        verbs("costituire consegnare"),
        (Part("reflexive"), Part("subject sufferer", _ACTIVISTS | words("killer attentatore"))),
        without=(Part("sufferer", words("armi gruppo comitato partito")),),
        genitive="target",
    ),
    Construction(
        "Arrests",
        words("arresti retata retate"),
        (Part("tra fra di contro", _ACTIVISTS | words("curdi palestinesi sciiti sunniti tibetani ceceni studenti")),),
        genitive="target",
    ),
    Construction(
        "Agreement",
        verbs("convenire:convenut concordare accordare accettare decidere:decis:decis impegnare"),
        (
            Part("anywhere", words("interrompere cessare sospendere deporre fermare")),
            Part("anywhere", words("ostilità combattimenti fuoco armi guerra")),
            Part("doer", _POWERS | REBELS | words("eserciti comandi"), place=True),
        ),
        without=(Part("anywhere", words("unilateralmente unilaterale unilaterali")),),
    ),
    Construction(
        "Agreement",
        verbs("firmare accettare sottoscrivere:sottoscritt approvare"),
        (Part("sufferer", words("piano road bozza")), Part("di", words("pace tregua disarmo"))),
    ),
    Construction(
        "Agreement",
        verbs("prolungare prorogare estendere:estes:estes rinnovare"),
        (Part("sufferer", words("tregua armistizio cessate cessate-il-fuoco")),),
        without=(Part("anywhere", words("scaduta violata sindacati sciopero")),),
    ),
)
