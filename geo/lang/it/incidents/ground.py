"""Troops that move, bases, and ground handed over: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Construction, Part, Trigger
from geo.lang.it.incidents.crowds import HAVE
from geo.lang.it.incidents.forms import verbs, words
from geo.lang.it.incidents.lexicon import POLICE, REBELS, SOLDIERS

_TROOPS = (
    r"(?:truppe|soldati|militari|riservisti|battaglion[ei]|brigat[ae]|division[ei]|reggiment[oi]|repart[oi]|carri"
    r" armati|blindati|mezzi corazzati|tank|contingent[ei]|esercito|caschi blu|forze (?:armate|speciali|di terra"
    r"|di pace)"
    r"|guardia nazionale|paracadutisti|parà|marines|rinforzi|portaerei|flotta|cacciatorpediniere|fregat[ae]"
    r"|navi da guerra"
    r"|incrociator[ei]|caccia\b|bombardieri|batterie|sistemi antimissile|missili patriot|peacekeeper|uomini\b|unità\b)"
)
_UNITS = (
    r"(?:truppe|soldati|militari|carri armati|blindati|esercito|contingent[ei]|guarnigion[ei]|reparti|forze|colonne)"
)
_BASE = (
    r"(?:posto di comando|comand[oi]\b|bas[ei] (?:militar|naval|aere|operativ|avanzat|logistic|permanent)\w+"
    r"|avampost[oi]"
    r"|quartier generale|camp[oi] (?:militar|bas|d[’']addestramento|di addestramento)\w*"
    r"|post[oi] (?:di (?:osservazione|blocco)|"
    r"militar[ei])|accampamento militare|caserm[ae]|presidio militare|postazion[ei]|ufficio di (?:collegamento"
    r"|reclutamento)"
    r"|checkpoint|testa di ponte)"
)

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Change to group/activity",
        "noun",
        (
            r"mobilitazione (?:general[ei]|parzial[ei]|delle (?:truppe|unità|forze)|della guardia|dei riservisti)",
            r"(?:tregua|cessate[- ]il[- ]fuoco) unilaterale",
            r"(?:ritiro|ritirata|rientro|partenza|arretramento|ripiegamento) (?:delle|dell[’']|dei|del|degli"
            rf"|di) (?:\w+[’' ]){{0,2}}?{_UNITS}",
            r"ritiro militare",
            r"ammain\w+ (?:\w+[’' ]){0,2}?(?:bandier[ae]|tricolore|vessillo)",
            r"(?:invio|dispiegamento|schieramento|spiegamento|afflusso|arrivo) (?:di|delle|dei|del"
            rf"|dell[’']) (?:[\w.]+ ){{0,2}}{_UNITS}",
        ),
    ),
    Trigger(
        "Change to group/activity",
        "verb",
        (
            r"(?:cessat[oaie]|sospes[oaie]|congelat[oaie]|interrott[oaie]) (?:\w+[’' ]){0,3}?unilateralmente",
            r"sospend(?:e|ono|endo) (?:\w+[’' ]){0,4}?(?:operazioni militari|offensiva|ostilità|attacchi"
            r"|bombardamenti|lotta armata)",
            r"(?:fermano|tacciono|depongono|abbassano) le armi",
            r"(?:silenzio delle armi|armi mute)",
            r"(?:sbarcat|sbarcan)[oaie] (?:[\w.]+[’' ]){0,5}?(?:marines|soldati|paracadutisti|militari|truppe"
            r"|caschi blu)",
            r"(?:arrivat|giunt)[oaie] (?:[\w.]+[’' ]){0,5}?(?:\d[\d.]*|mille|\w+mila|\w*cento\w*|primi"
            r"|rinforzi) (?:\w+ )?(?:soldati|militari|marines"
            r"|uomini|caschi blu|paracadutisti|parà)\b",
            r"(?:ultim[oi]|primi) (?:\w+[’' ]){0,2}(?:soldati?|militari?|marines|contingent[ei]|convogli\w*|reparti"
            r"|carri armati) (?:[\w.]+[’' ]){0,5}?"
            r"(?:lascia(?:no|to)?|partit[oi]|partono|varca(?:no|to)|attraversa(?:no|to)|rientra(?:no|ti)|sbarca(?:no"
            r"|ti)|arrivat[oi]|arrivano)",
            r"(?:soldat|militar|poliziott|ufficial|agent)i (?:\w+[’' ]){0,4}?(?:disertat\w+|disertano"
            r"|passat[oi] (?:con|dalla parte|nelle file|ai ribelli))",
            r"si (?:sono ritirat[oie]|è ritirat[oa]|ritira(?:no)?|erano ritirat[oie]) (?:\w+[’' ]){0,3}?(?:da|dal"
            r"|dalla|dalle|dai|dall[’']) "
            r"(?=(?:\w+(?:[’']|,? )){0,8}?(?:truppe|soldati|esercito|militari|base|città|villaggi|zona|territori"
            r"|valle|confine|linea))",
            r"(?:cessat|sospes|congelat|interrott)[oaie] (?:\w+(?:[’']|,? )){0,5}?(?:operazion[ei] (?:militari"
            r"|offensiv[ae])|lotta armata"
            r"|attività (?:armat[ae]|militari|dell[’']esercito)|ostilità|attività del(?:l[’']|la) (?:esercito"
            r"|milizia))",
            r"(?:depost|depongono|deposero|consegnat|consegnano|rinunciat[oaie] al)\w* le armi",
            rf"(?:(?:{HAVE} )(?:\w+ )?(?:schierato|inviato|dispiegato|mandato|ammassato|mobilitato|mobilizzato"
            rf"|richiamato|spostato"
            r"|trasferito|concentrato|ritirato|fatto affluire|fatto arrivare)|fatto affluire|invia(?:no)?"
            r"|schiera(?:no)?"
            r"|dispiega(?:no)?|ammassa(?:no)?|ritira(?:no)?|mobilita(?:no)?|inviato) (?:(?!fuori|via|minacc|propost"
            r"|accus|candidat)[\w.]+[’' ]){0,6}?"
            rf"{_TROOPS}",
            rf"(?:schierat|dispiegat|ammassat|mobilitat|richiamat|ritirat|inviat)[ie] (?:[\w.]+[’' ]){{0,4}}?{_TROOPS}",
            rf"{_TROOPS} (?:[\w.]+[’' ]){{0,3}}?(?:sono|è|erano|vengono|viene|vennero) (?:stat[oaie] )?(?:\w+ )?"
            r"(?:schierat|dispiegat|ammassat|mobilitat|ritirat|affluit"
            rf"|pres[oa] posizion)[oiae]\b",
            rf"{_TROOPS} (?:[\w.]+[’' ]){{0,4}}?(?:prendono|preso) posizione",
            rf"{_UNITS} (?:[\w.]+[’' ]){{0,4}}?(?:si (?:sono |è |erano )?(?:ritirat[oaie]|ritirano|allontanano"
            rf"|allontanat[oaie]|ripiegat[oi])"
            r"|hanno (?:lasciato|abbandonato|evacuato|ripiegato))",
            r"(?:mess[oaie]|posto|poste"
            r"|posti) in (?:stato d[’'])?(?:massima )?allerta (?:[\w.]+[’' ]){0,4}?(?:soldati|truppe|esercito"
            r"|militari"
            r"|forze)",
        ),
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
            r"(?:truppe|esercito|soldati|militari|forze|carri armati|miliziani|ribelli|talebani|guerriglieri|tank"
            r"|colonn[ae]|blindati"
            r"|insorti) (?:\w+[’' ]){0,4}?(?:(?:è|sono|erano) )?(?:entrat|penetrat)[oaie] (?:\w+ )?(?:a|ad|in|nel"
            r"|nella|nelle"
            r"|nei)",
            r"(?:(?:ribelli|miliziani|soldati|truppe|talebani|insorti|guerriglieri) entrano|esercito entra)"
            r" (?:a|ad|in|nel|nella)\b",
            r"pres[oaie] possesso (?:\w+[’' ]){0,3}?(?:del|della|di|dell[’'])",
            r"impossess(?:at[oaie]|a|ano) (?:\w+[’' ]){0,3}?(?:del|della|di|dell[’'])",
            r"issa(?:no|to|ndo) (?:\w+[’' ]){0,2}?(?:bandier[ae]|tricolore|vessillo)",
            r"(?:villaggi|citt|cittadin|bas|caserm|territor|isol)\w+ (?:\w+[’' ]){0,4}?(?:consegnat[oaie] (?:a|al"
            r"|alle|ai|alla)|passat[oaie] (?:sotto|di"
            r" mano|in mano))",
            r"insediat[oaie] (?:\w+[’' ]){0,2}?(?:nel|nella|negli|in) (?:\w+[’' ]){0,2}?(?:municipi\w*|palazz\w+"
            r"|complesso|caserm\w+"
            r"|bas[ei]|citt\w+|prefettura|governatorato)",
        ),
    ),
    Trigger(
        "Non-violent transfer of territory",
        "verb",
        (
            r"si (?:è|sono) (?:ritirat[oaie] (?:da|dal|dalla|dalle|dai)|arres[oaie])",
            r"(?:fatto )?irruzione (?:nel|nella|in|nei) (?:\w+[’' ]){0,2}?(?:parlament|palazzo (?:presidenzial"
            r"|del govern|di govern)|sede"
            r" (?:del governo|della tv|della televisione))\w*",
        ),
        needs="seats",
    ),
    Trigger(
        "Non-violent transfer of territory",
        "participle",
        (
            r"occup(?:at[oaie]|ano|arono|ando) (?:\w+[’' ]){0,4}?(?:parlament|minister|palazz|govern|television|sede"
            r"|aeroport|municipi|caserm|bas[ei]\b"
            r"|villaggi|territori|isol[ae]|zona|valico|edifici|citt|cittadin|collin|valle|ambasciat)\w*",
        ),
        needs="force",
        generic="subtype",
    ),
    Trigger(
        "Non-violent transfer of territory",
        "participle",
        (
            r"(?:polizia|soldati|militari|esercito|truppe|ribelli|miliziani|insorti|separatisti|uomini armati"
            r"|paramilitari|carri armati)"
            r" (?:[\w-]+(?:[’']|,? )){0,8}?occup(?:at[oaie]|ano|arono|ando) (?:\w+[’' ]){0,4}?(?:parlament|minister"
            r"|palazz|govern|television|sed[ei]\b"
            r"|aeroport|municipi|caserm|bas[ei]\b|villaggi|isol[ae]|valico|edifici|citt|cittadin|collin|valle"
            r"|ambasciat)\w*",
            r"(?:cadut|conquistat|pres|occupat|entrat|ripres)[oaie] (?:\w+(?:[’']|,? )){0,8}?senza (?:sparare"
            r"|combattere|colpo ferire|incontrare|trovare"
            r"|opporre|che nessuno|resistenza|spargimento)",
            r"(?:villaggi|citt|cittadin|bas|caserm|territor|isol|provinc|zon"
            r"|aeroport)\w+ (?:\w+[’' ]){0,5}?(?:tornat[oaie]|passat[oaie]|finit[oaie])"
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
            r"(?:apert|allestit|installat|montat|stabilit|insediat|costruit|inaugurat|erett|creat|impiantat"
            rf"|piazzat)[oaie] "
            rf"(?:\w+[’' ]){{0,4}}?{_BASE}",
            rf"{_BASE} (?:\w+[’' ]){{0,3}}?(?:è stat[oa]|sono stat[ei]|viene) (?:apert|allestit|installat|inaugurat"
            rf"|costruit)[oaie]\b",
            rf"(?:aprono|allestiscono|installano|inaugurano|costruiscono|aprì|allestì) (?:\w+[’' ]){{0,4}}?{_BASE}",
        ),
    ),
    Trigger(
        "Headquarters or base established",
        "noun",
        (
            r"(?:apert|allestit|installat|stabilit|costruit|inaugurat|insediat|acquartierat"
            r"|creat)[oaie] (?:\w+[’' ]){0,4}?(?:bas[ei]|quartier"
            r" generale|fortin[oi]|sede operativa)\b",
            r"(?:apre|inaugura|allestisce|installa|stabilisce|pianta|costruisce) (?:\w+[’' ]){0,3}?(?:bas[ei]|comando"
            r"|avamposto|quartier generale)\b",
            r"trasformat[oaie] (?:\w+[’' ]){0,6}?(?:in|nel|nella) (?:\w+[’' ]){0,2}?(?:bas[ei]|caserma"
            r"|quartier generale|roccaforte|bunker"
            r"|avamposto|comando)\b",
            r"acquartierat[oaie] (?:in|nel|nella|negli|presso)",
        ),
        needs="force",
    ),
)

SOLDIERY = words(
    "truppe soldati militari marines contingente contingenti paracadutisti parà rinforzi riservisti portaerei"
    " battaglione battaglioni brigata peacekeeper bersaglieri alpini esercito reparti blindati"
)
RELIEF = words(
    "soccorso soccorsi soccorrere soccorritori nubifragio nubifragi tendopoli ruspe scossa ciclone eruzione"
    " alluvione alluvioni terremoto terremotati sisma uragano tifone neve"
    " maltempo incendi incendio frana frane rifiuti protezione vigili pompieri volontari epidemia coronavirus vaccini"
    " aiuti viveri tsunami virus cavallette insetti parassiti siccità disinfestazione quarantena catastrofe calamità"
)
_RAMPARTS = words(
    "base basi quartier quartiere comando accampamento avamposto avamposti caserma presidio checkpoint postazione"
    " postazioni installazione posto posti fortino campo sede bunker roccaforte"
)
_MILITARY = words(
    "militare militari navale navali aerea aeree blocco controllo addestramento osservazione generale comando"
    " avanzata avanzato fortificata fortificato soldati truppe esercito miliziani ribelli guerriglieri talebani nato"
    " jihadisti droni isis marines"
)
_FOUGHT = words(
    "combattimenti combattimento battaglia scontri scontro bombardamenti bombardamento offensiva assedio assalto"
    " conquista strappato strappata riconquistata riconquistato"
)
_SEAT = words(
    "parlamento palazzo presidenza ministero municipio aeroporto televisione radio caserma base città cittadina"
    " villaggio capitale isola valico provincia distretto edificio edifici sede sedi valle regione roccaforte"
    " quartiere"
)

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "Change to group/activity",
        verbs(
            "annunciare proclamare dichiarare decretare confermare decidere:decis:decis disponere:dispost:dispos"
            " abbandonare cessare sospendere:sospes:sospes interrompere:interrott:interrupp"
        ),
        (
            Part("sufferer", words("cessazione abbandono fine stop sospensione rinuncia lotta attività addio")),
            Part("anywhere", words("lotta armi clandestinità guerriglia")),
            Part("quality", words("armata armate militari definitiva")),
        ),
    ),
    Construction(
        "Change to group/activity",
        verbs("consegnare deponere:depost:depos abbandonare riponere:ripost posare rinunciare smobilitare"),
        (
            Part("sufferer", words("armi fucili mitra armamenti arsenale")),
            Part("doer", REBELS | words("uomini gruppo")),
        ),
        without=(Part("a da", words("polizia poliziotti polizie")), Part("subject", POLICE)),
    ),
    Construction(
        "Change to group/activity",
        verbs("partire salpare sbarcare atterrare rientrare ripartire rimpatriare decollare"),
        (Part("subject", SOLDIERY | words("cacciatorpediniere fregata fregate squadriglia sottomarino")),),
        without=(Part("anywhere", RELIEF | words("salme salma feretro feriti funerali ostaggi bare attentato")),),
    ),
    Construction(
        "Change to group/activity",
        words("invio partenza rientro ritiro rimpatrio sbarco dispiegamento schieramento ridispiegamento arrivo"),
        (
            Part("di", SOLDIERY | words("carri uomini truppa")),
            Part(
                "anywhere", words("cominciato iniziato completato concluso avviato terminato ultimato scattato partito")
            ),
        ),
        without=(Part("anywhere", RELIEF | words("sarà dovrebbe potrebbe non chiede chiesto chiedono")),),
    ),
    Construction(
        "Change to group/activity",
        verbs("disertare defezionare rafforzare potenziare raddoppiare ridurre:ridott aumentare"),
        (
            Part("subject sufferer", words("contingente guarnigione truppe battaglione presenza dispositivo")),
            Part("anywhere", words("militare ribelli soldati contingente uomini truppe insorti")),
        ),
        without=(Part("anywhere", RELIEF),),
    ),
    Construction(
        "Headquarters or base established",
        verbs(
            "aprire:apert allestire installare stabilire insediare costruire inaugurare erigere:erett creare impiantare"
            " piazzare montare fondare realizzare ultimare attivare approntare mettere:mess"
        ),
        (
            Part("sufferer", _RAMPARTS),
            Part("quality di per a", _MILITARY),
            Part("doer da", REBELS | SOLDIERS | words("nato isis gruppo uomini")),
        ),
        without=(Part("anywhere", words("stadio ospedale profughi sfollati elettorale")),),
    ),
    Construction(
        "Headquarters or base established",
        verbs(
            "aprire:apert allestire installare stabilire insediare costruire inaugurare erigere:erett creare impiantare"
            " piazzare montare fondare realizzare ultimare attivare approntare"
        ),
        (
            Part("sufferer", _RAMPARTS),
            Part("quality di per a", _MILITARY),
            Part("doer da", place=True),
        ),
        without=(Part("anywhere", words("stadio ospedale profughi sfollati elettorale")),),
    ),
    Construction(
        "Headquarters or base established",
        verbs("insediare stabilire acquartierare accampare trincerare attestare asserragliare sistemare installare"),
        (
            Part("reflexive"),
            Part("doer", REBELS | SOLDIERY),
            Part(
                "in a presso dentro", words("scuola scuole villa edificio caserma base collina colline montagne valle")
            ),
        ),
        without=(Part("anywhere", words("ostaggi ostaggio assedio")),),
    ),
    Construction(
        "Non-violent transfer of territory",
        verbs("cedere:cedut consegnare riconsegnare restituire lasciare trasferire passare"),
        (
            Part("sufferer subject", _SEAT | words("controllo sovranità")),
            Part("anywhere", words("controllo consegne sovranità")),
            Part("anywhere", _SEAT),
            Part("a da di", SOLDIERS | REBELS | words("autorità governo mano polizia onu")),
        ),
        without=(Part("anywhere", _FOUGHT),),
    ),
    Construction(
        "Non-violent transfer of territory",
        verbs("occupare"),
        (Part("sufferer", _SEAT), Part("doer da", SOLDIERS | REBELS | words("uomini commando"))),
        without=(Part("anywhere", POLICE | _FOUGHT | words("studenti operai manifestanti uccisi morti feriti posto")),),
    ),
    Construction(
        "Non-violent transfer of territory",
        verbs("occupare entrare insediare penetrare prendere:pres conquistare cadere:cadut ritirare"),
        (
            Part("anywhere", words("resistenza combattere sparare colpo sparo ferire spargimento")),
            Part("anywhere", words("senza")),
            Part("doer da", REBELS | SOLDIERS | words("colonna colonne uomini curdi")),
        ),
    ),
    Construction(
        "Change to group/activity",
        verbs("attraversare varcare oltrepassare"),
        (
            Part("sufferer", words("confine confini frontiera linea")),
            Part("subject", SOLDIERY | words("convogli convoglio colonna colonne carri mezzi corazzati")),
        ),
        without=(Part("anywhere", RELIEF | words("combattimenti uccisi morti profughi sparatoria")),),
    ),
    Construction(
        "",
        verbs("consegnare"),
        (Part("sufferer", words("armi")), Part("subject", POLICE | words("guarnigione soldati militari"))),
    ),
    Construction(
        "Headquarters or base established",
        verbs("insediare stabilire acquartierare installare"),
        (
            Part("reflexive"),
            Part("doer", place=True),
            Part("in a", words("base scalo aeroporto caserma installazione")),
        ),
    ),
    Construction(
        "Change to group/activity",
        verbs("attestare schierare ammassare dispiegare posizionare concentrare"),
        (Part("reflexive"), Part("subject", SOLDIERY), Part("lungo a in su presso vicino", place=True)),
        without=(Part("anywhere", RELIEF),),
    ),
    Construction(
        "Change to group/activity",
        verbs("prendere:pres:pres"),
        (
            Part("sufferer", words("largo mare")),
            Part("subject", SOLDIERY | words("flotta fregata cacciatorpediniere navi")),
        ),
    ),
    Construction(
        "Non-violent transfer of territory",
        verbs("passare tornare"),
        (
            Part("sotto", words("controllo sovranità amministrazione autorità giurisdizione")),
            Part("subject sufferer", _SEAT, place=True),
        ),
        without=(Part("anywhere", _FOUGHT),),
    ),
)
