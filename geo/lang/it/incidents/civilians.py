"""Violence against civilians: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Construction, Part, Trigger
from geo.lang.it.incidents.forms import ARE, ATO, are, verbs, words
from geo.lang.it.incidents.lexicon import (
    BANDITS,
    BLADES,
    CIVIL,
    CROWD,
    GOODS,
    HARMLESS,
    NATURE,
    NOTABLES,
    PEOPLE,
    POLICE,
    REBELS,
    SOLDIERS,
    STONES,
    VEHICLES,
)
from geo.lang.it.incidents.nouns import SOFT, WHO

_KILL = "ammazz assassin fucil"
_MASSACRE = "massacr trucid"
_BLOWS = (
    r"(?:calci|pugni|botte|schiaffi|ceffoni|cazzotti|bastonate|sprangate|cinghiate|manganellate|martellate"
    r"|coltellate|randellate|testate|frustate)"
)
_WEAPON = r"(?:machete|asci[ae]|accett[ae]|spranga|spranghe|baston[ei]|coltell[oi]|mazz[ae]|martell[oi]|mannaia)"
_REMOTE = r"(?:aere|missil|suicid|chimic|kamikaze|con\b|dron|informatic|hacker|verbal|politic)"
_TOWARDS = r"(?:contro|su|sui|sulla|sulle|sugli|sul|a|ai|al|allo|alla|alle|agli|addosso|all[’'])"
_ROAD = r"(?:furgon\w*|camion|automobile|auto|suv|tir|pick-up|van|vettura|fuoristrada|jeep|camioncino)"

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
            r"strag[ei]",
            r"uccision[ei]",
            r"assassini[oi]?",
            r"omicidi[oi]?",
            r"esecuzion[ei] (?:sommari[ae]|di massa|di (?:\w+ ){0,2}(?:ostagg|prigionier|civil)\w+)",
            r"aggression[ei] (?:a|ai|al|alla|alle|contro|ad)",
            r"agguat[oi]",
            r"accoltellament[oi]",
            r"decapitazion[ei]",
        ),
        needs="victims",
        genitive="target",
        generic="type",
    ),
    Trigger(
        "Attack",
        "noun",
        (r"massacr[oi]", r"mattanz[ae]", r"carneficin[ae]", r"eccidi?[oi]", r"pogrom"),
        needs="any",
        genitive="target",
        generic="type",
    ),
    Trigger("Attack", "noun", (r"sparatori[ae]",), needs="any", generic="type"),
    Trigger(
        "Attack",
        "noun",
        (
            rf"(?:attacch?|assalt)[oi] (?:(?!{_REMOTE})\w+ ){{0,2}}?(?:a|ad|al|alla|alle|ai|agli|all[’']|contro)"
            rf" ?(?:(?:il|la|lo|le|i|gli|l[’']|un|una|un[’']) ?)?(?:\w+ ){{0,1}}?{SOFT}\b",
        ),
        needs="harm",
    ),
    Trigger("Attack", "noun", (r"(?:attacch?|assalt)[oi] (?:dei|di) (?:\w+ )?pirati(?! informatic)",), generic="type"),
    Trigger(
        "Attack",
        "noun",
        (
            r"coltellat[ae]\b",
            r"(?:colp[oi](?<!a colpi)|raffich?[ae]) (?:d[’'i] ?arma da fuoco|di (?:mitra|kalashnikov|pistola|fucile))",
            r"lancio di acido",
            r"(?:sfigurat|ustionat)[oaie] (?:con|dall[’'])(?: l[’'])?acido",
            r"sprangat[ae]\b",
            r"bastonat[ae]\b",
            r"fucilat[ae] (?:contro|a|ai|al|alla|su|sui|sulla)",
            r"(?:schioppettat|pistolettat|revolverat)[ae]",
            rf"colpi di {_WEAPON}\b",
            rf"{_ROAD} (?:[\w’']+ ){{0,5}}(?:sulla|contro la|tra la|fra la) folla",
            r"(?:travol|invest|falci)\w+ (?:\w+ ){0,2}(?:folla|turisti|passanti)\b",
        ),
        needs="any",
        genitive="target",
        generic="type",
    ),
    Trigger(
        "Attack",
        "noun",
        (
            r"raid (?:\w+ )?(?:razzist|omofob|xenofob|neonazist|punitiv|squadrist)[aoie]",
            r"irruzione (?:\w+ ){0,3}sparando",
            r"fa(?:tt[oaie]|nno)? fuoco (?:su|sul|sulla|sui|sugli|contro)",
            r"colp[oi] alla (?:nuca|testa)",
        ),
        generic="type",
    ),
    Trigger(
        "Attack",
        "noun",
        (
            r"corpi (?:\w+ ){0,2}(?:decapitat|mutilat|crivellat)i",
            r"test[ae] mozzat[ae]",
            r"aggression[ei] (?:\w+ )?(?:omofob|razzist|fascist|neofascist|antisemit|squadrist|xenofob)[ae]",
            r"(?:investit|travolt)[oaie] (?:[\w’']+ ){0,4}(?:di proposito|deliberatamente|intenzionalmente)",
            r"(?:tagliat[oaie]|taglia(?:no|ndo)?|tagliarono|squarciat[oaie]) la gola",
            r"gol[ae] tagliat[ae]",
        ),
        genitive="target",
    ),
    Trigger(
        "Attack",
        "participle",
        (rf"pres[oaie] a {_BLOWS}", rf"prend(?:e|ono|ere|endo|eva|evano) a {_BLOWS}"),
        needs="politics",
        generic="type",
    ),
    Trigger(
        "Attack",
        "participle",
        (
            r"colpit[oaie] (?:al|alla|in|in pieno) (?:volto|faccia|viso) (?:[\w’',]+ ){0,6}?(?:da|con)"
            r" (?:un|uno|una|un[’']|alcuni) ?(?:aggressor|pugn|oggett|sass|bottigli|manifestant|contestator)\w*",
        ),
        needs="politics",
    ),
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
        (
            *are("accoltell sgozz malmen picchi baston sevizi lapid gambizz", ARE),
            r"decapit(?:a|ano|ò|arono|ando)",
            r"pest(?:ano|ò|arono|ando|avano)",
            r"aggredi(?:sce|scono|rono|endo)",
            r"aggredì\b",
        ),
        needs="any",
    ),
    Trigger(
        "Attack",
        "participle",
        (
            *are("accoltell sgozz malmen picchi baston fredd stermin gambizz impallin sevizi lapid", ATO),
            r"decapitat[oaie](?! (?:[\w’']+[ ’']){0,4}(?:opposizion|vertic|clan|cosc|cupol|organizzazion|partit|rete"
            r"|cellul|band|leadership|struttur|comand)\w*)",
            r"(?:bruciat|ars)[oaie] viv[oaie]",
            r"pestat[oaie]",
            r"aggredit[oaie]",
            r"torturat[oaie]",
        ),
    ),
    Trigger("Attack", "verb", are(_MASSACRE, ARE), needs="any", generic="type"),
    Trigger("Attack", "participle", are(_MASSACRE, ATO), needs="any", generic="type"),
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
    Trigger("Attack", "participle", (r"giustiziat[oaie]",), needs="victims", generic="type"),
    Trigger(
        "Attack",
        "participle",
        (
            r"(?:uccis|assassinat|massacrat|trucidat|ammazzat|freddat|sgozzat)[oaie](?= (?:[\w’']+ ){0,3}?(?:operator"
            r"|giornalist|reporter|cooperant|missionari|sacerdot|suor[ae]\b|pret[ei]\b|attivist|civil[ei]\b|fedeli"
            r"|pellegrin|turist|volontari|sindacalist|pescator|pastori|contadin|agricoltor|minator)\w*)",
        ),
        generic="type",
    ),
    Trigger("Attack", "verb", (r"(?:perso|perdono|perse|persero) la vita",), needs="force", generic="type"),
    Trigger(
        "Attack",
        "verb",
        (
            r"apr(?:e|ono|endo|ì|irono) il fuoco",
            r"(?:ha|hanno|avrebbero|avrebbe|aver|avere|aveva|avevano) aperto il fuoco",
            rf"spar(?:a|ano|ò|arono|ando) {_TOWARDS}",
            r"(?:ha|hanno|avere?|avrebbe(?:ro)?|aveva(?:no)?) sparato (?!gas|lacrimogen|proiettili di gomma|in aria)"
            rf"(?:\w+ ){{0,2}}{_TOWARDS}",
            r"si (?:è|sono) scagliat[oaie] (?:con|contro)",
        ),
        generic="type",
    ),
    Trigger(
        "Attack",
        "verb",
        (
            r"(?:ha|hanno) sparato(?! gas| lacrimogen| proiettili di gomma| in aria)",
            r"spar(?:ano|ò|arono|ando)(?! in aria)",
        ),
        needs="harm",
        generic="type",
    ),
    Trigger(
        "Abduction/forced disappearance",
        "noun",
        (
            r"rapiment[oi]",
            r"sequestr[oi] (?:di (?:persona|persone|ostaggi|massa|\w+ (?:giornalist|operator|volontari|cooperant|turist"
            r"|student)\w+)|lampo)",
            r"sparizion[ei] forzat[ae]",
        ),
        genitive="target",
    ),
    Trigger(
        "Abduction/forced disappearance",
        "noun",
        (r"sequestro\b(?! (?:preventiv|conservativ|giudiziari|probatori|di (?:ben|drog|merc|arm|cocain|un)|de[il]))",),
        genitive="target",
        needs="captives",
    ),
    Trigger(
        "Abduction/forced disappearance",
        "participle",
        (
            r"prelevat[oaie] (?:[\w’']+ ){0,4}?(?:cas[ae]|abitazion[ei]|alberg\w+|hotel|uffici\w*|redazione|strada"
            r"|letto|alloggi\w*|forza|da (?:uomini|sconosciuti|ignoti|individui|soldati|miliziani|agenti))\b",
            r"(?:trascinat|portat|caricat|condott)[oaie] (?:via )?(?:a|con la) forza",
            r"trascinat[oaie] (?:via|oltre|fuori)\b",
            r"(?:portat|condott|trascinat|trasferit)[oaie] (?:via )?(?:in|verso) (?:(?:un|una) )?(?:luogo|località"
            r"|destinazione) (?:ignot|sconosciut|segret)[oa]",
            r"(?:arruolat|reclutat)[oaie] (?:a|con la) forza",
            rf"trascinando via (?:\w+ ){{0,3}}{WHO}\b",
            rf"portando(?:si)? via (?:\w+ ){{0,3}}{WHO}\b",
            r"portat[oaie] via (?:[\w’']+ ){0,6}(?:da (?:uomini|sconosciuti|miliziani|ribelli|jihadisti)|bendat\w+"
            r"|sacco in testa|in pigiama|in ciabatte|mitra|armat[oi])",
        ),
        needs="politics",
        generic="type",
    ),
    Trigger(
        "Abduction/forced disappearance",
        "verb",
        (
            r"rapi(?:sce|scono|rono)",
            r"rapì\b",
            r"rapendo",
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
        (
            r"rapit[oaie]\b(?! (?:dal|dalla) (?:padre|madre|nonn|ex))",
            r"sequestrat[oaie] da",
        ),
    ),
    Trigger(
        "Abduction/forced disappearance",
        "verb",
        (
            r"prend(?:e|ono|endo|evano) (?:[\w’'-]+ ){0,9}?in ostaggio",
            r"(?:preso|prende|prendono|prendendo) (?:\w+ ){0,3}ostaggi\b",
            r"(?:barricat|asserragliat)[oaie] (?:[\w’']+ ){0,6}ostaggi\w*",
        ),
        generic="subtype",
    ),
    Trigger(
        "Abduction/forced disappearance",
        "participle",
        (
            r"(?:pres|tenut)[oaie] (?:[\w’'-]+ ){0,6}?in ostaggio",
            rf"{WHO} (?:\w+ ){{0,2}}in ostaggio",
            rf"(?:in ostaggio|ostaggi[oa]? (?:i|le|gli|di un)) (?:[\w’']+ ){{0,3}}{WHO}\b",
        ),
        generic="subtype",
    ),
    Trigger(
        "Attack",
        "passive",
        (
            r"(?:uccis|assassinat|trucidat|freddat)[oaie] (?:\w+ ){0,2}?(?:leader|giornalist|report|missionar|sacerdot"
            r"|pret[ei]\b|vescov|suor|cooperant|volontari|oppositor|attivist|sindacalist|magistrat|deputat|turist"
            r"|operator[ei] umanitar|avvocat\w+ (?:per i )?diritti)\w*",
        ),
        genitive="target",
        generic="type",
    ),
    Trigger("Abduction/forced disappearance", "noun", (r"presa di ostaggi",), genitive="target", generic="subtype"),
    Trigger("Abduction/forced disappearance", "participle", (r"dirottat[oaie]",), needs="force"),
    Trigger("Abduction/forced disappearance", "participle", (r"sequestrat[oaie]",), needs="captives"),
    Trigger(
        "Sexual violence", "noun", (r"stupr[oi] (?:di massa|di gruppo|sistematic[oi]|etnic[oi])",), genitive="target"
    ),
    Trigger(
        "Sexual violence",
        "noun",
        (
            r"stupr[oi]",
            r"violenz[ae] sessual[ei]",
            r"(?:subìt|subit|patit)[oaie] (?:\w+ ){0,2}(?:violenz[ae]|abus[io]) (?:in|nel|nella|sessual|da|dai)\w*",
        ),
        genitive="target",
        needs="politics",
    ),
    Trigger(
        "Sexual violence",
        "participle",
        (r"stuprat[oaie]", r"violentat[oaie]", r"abusat[oaie] sessualmente"),
        needs="politics",
    ),
    Trigger(
        "Sexual violence",
        "verb",
        (r"stupr(?:ano|ò|arono|ando|avano)", r"violent(?:arono|ando|avano)"),
        needs="politics",
    ),
)

_ABDUCTION = "Abduction/forced disappearance"
_KILLING = verbs("uccidere:uccis:uccis assassinare massacrare trucidare ammazzare freddare giustiziare sterminare")
_CULPRITS = words(
    "uomo uomini donna aggressore aggressori assalitore individuo sconosciuto sconosciuti ragazzo giovane"
)
_MEN_AT_ARMS = REBELS | SOLDIERS | POLICE | BANDITS
_AT_HAND = BLADES | words("ascia fucile pistola armato armata armati accetta katana lama mannaia")
_MASS_KILLING = words("strage stragi massacro massacri carneficina eccidio eccidi mattanza scempio")
_OUTLAWS = REBELS | BANDITS | words("uomini sconosciuti ignoti individui commando sequestratori rapitori incappucciati")
_BODIES = words("corpo corpi cadavere cadaveri salma salme resti")
_MARKS_OF_MURDER = words(
    "tortura torture torturato torturati legate legati bendati bendato crivellato crivellati decapitato decapitati"
    " mutilato mutilati sgozzato sgozzati giustiziato giustiziati nuca fucilati seviziati seviziato imbavagliati"
)
_SHIPS = words(
    "petroliera petroliere mercantile mercantili cargo peschereccio pescherecci yacht traghetto rimorchiatore"
    " portacontainer veliero catamarano"
)

_TAKEN = words(
    "ragazze ragazza bambini bambine ragazzi studentesse studenti donne ostaggi ostaggio suore missionario missionari"
    " cooperante cooperanti giornalista giornalisti turisti tecnici pellegrini passeggeri prete sacerdote vescovo"
    " adolescenti insegnanti occidentali stranieri scolare collegiali premier ministro"
)
_TRACKLESS = words(
    "rapimento sequestro rapito rapiti rapita rapite sequestrati sequestrato narcos miliziani paramilitari"
    " sequestratori rapitori jihadisti servizi ribelli nulla tracce commando armati dissidente dissidenti oppositore"
    " attivista desaparecidos"
)
"""What a disappearance is among that is an abduction."""
_LOST = words(
    "mare naufragio valanga alluvione montagna aereo volo barca gommone terremoto dispersi escursione elicottero radar"
    " fiume lago frana sommergibile casa fidanzato liberati liberato rilasciati rilasciato"
)
_LAW = POLICE | words("finanza costiera magistratura procura autorità capitaneria giudice")

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction("", words("decapitati mutilati carbonizzati"), (Part("anywhere", words("fossa fosse")),)),
    Construction(
        "Attack",
        _KILLING,
        (Part("sufferer", NOTABLES),),
        without=(Part("doer da", CROWD | SOLDIERS | POLICE),),
        generic="type",
    ),
    Construction(
        "Attack",
        _MASS_KILLING,
        (Part("in a di", CIVIL | PEOPLE),),
        without=(Part("di da", NATURE), Part("su in", words("strada strade lavoro"))),
        genitive="target",
        generic="type",
    ),
    Construction(
        "Attack",
        _KILLING | verbs("falciare"),
        (Part("sufferer", PEOPLE), Part("doer da", REBELS | BANDITS | words("aggressore aggressori killer cecchini"))),
        generic="type",
    ),
    Construction(
        "Attack",
        verbs("ferire colpire aggredire travolgere:travolt:travols falciare pugnalare"),
        (Part("sufferer", PEOPLE), Part("doer da", _CULPRITS), Part("anywhere", _AT_HAND)),
        generic="type",
    ),
    Construction(
        "Attack", verbs("passare"), (Part("subject sufferer", PEOPLE), Part("per", words("armi"))), generic="type"
    ),
    Construction(
        "Attack",
        verbs("tirare sparare"),
        (Part("in", words("mucchio folla")),),
        without=(Part("sufferer", HARMLESS | STONES | words("gas")),),
        generic="type",
    ),
    Construction(
        "Attack",
        words("fuoco spari sparo raffica raffiche fucilate colpi"),
        (Part("contro su", CIVIL | NOTABLES | VEHICLES),),
        without=(Part("anywhere", CROWD - words("persone popolazione gente abitanti residenti")), Part("di", HARMLESS)),
        needs="any",
        generic="type",
    ),
    Construction(
        "Attack",
        words("sparatoria sparatorie"),
        (Part("in a davanti", CIVIL | words("supermercato cinema concerto centro")),),
        without=(Part("con tra fra", SOLDIERS | POLICE | REBELS),),
        generic="type",
    ),
    Construction(
        "Attack",
        verbs("seminare"),
        (
            Part("sufferer", words("morte terrore panico")),
            Part("doer", _MEN_AT_ARMS | words("uomini uomo")),
        ),
    ),
    Construction(
        "Sexual violence",
        verbs("violentare stuprare seviziare") | words("abusato abusano abusarono"),
        (Part("doer da", _MEN_AT_ARMS | words("uomini uniforme divisa")),),
    ),
    Construction("Sexual violence", words("stupro stupri"), (Part("di da su contro", _MEN_AT_ARMS),)),
    Construction(
        "Sexual violence",
        words("violenza violenze abusi abuso"),
        (Part("di da su contro", _MEN_AT_ARMS), Part("quality", words("sessuale sessuali"))),
    ),
    Construction(
        "Attack",
        verbs("fare:fatt:fec compiere commettere:commess:commis perpetrare"),
        (Part("sufferer", _MASS_KILLING), Part("doer da", REBELS | SOLDIERS | BANDITS | words("uomini"))),
        generic="type",
    ),
    Construction(
        "Attack",
        verbs("trovare rinvenire:rinvenut ritrovare scoprire:scopert recuperare ripescare"),
        (Part("sufferer", _BODIES), Part("anywhere", _MARKS_OF_MURDER)),
    ),
    Construction(
        _ABDUCTION,
        verbs("portare trascinare condurre:condott:conduss"),
        (
            Part("doer da", _OUTLAWS),
            Part("sufferer", PEOPLE | _TAKEN | words("maestro")),
            Part("quality", words("via")),
        ),
    ),
    Construction(
        _ABDUCTION,
        verbs("prendere:pres:pres catturare assaltare attaccare abbordare"),
        (Part("sufferer", _SHIPS | words("nave navi imbarcazione")), Part("doer da", words("pirati corsari predoni"))),
    ),
    Construction(
        _ABDUCTION,
        verbs("impadronire impossessare assalire"),
        (Part("di sufferer", _SHIPS | words("nave navi imbarcazione")), Part("doer", BANDITS | REBELS)),
    ),
    Construction(
        _ABDUCTION,
        verbs("impadronire impossessare"),
        (
            Part("di", words("scuola teatro autobus asilo ospedale aereo bus pullman traghetto hotel albergo")),
            Part(
                "anywhere", words("ostaggi ostaggio alunni passeggeri bambini spettatori clienti commando terroristi")
            ),
        ),
    ),
    Construction(
        _ABDUCTION,
        verbs("portare trascinare"),
        (Part("sufferer", _TAKEN), Part("quality", words("via"))),
        without=(Part("doer da", _LAW | SOLDIERS | words("corrente acqua piena vento ambulanza genitori uomini")),),
        generic="type",
    ),
    Construction(
        _ABDUCTION,
        words("portando portandosi trascinando trascinandosi conducendo"),
        (Part("sufferer", PEOPLE), Part("con dietro", words("sé loro lui"))),
        without=(Part("doer da", _LAW),),
    ),
    Construction(
        _ABDUCTION,
        verbs("caricare costringere:costrett:costrins spingere:spint:spins gettare trascinare infilare"),
        (Part("su in dentro a", VEHICLES), Part("anywhere", PEOPLE), Part("doer da", _OUTLAWS | BANDITS)),
        without=(Part("doer da", _LAW),),
    ),
    Construction(
        _ABDUCTION,
        verbs("dirottare"),
        (Part("sufferer", words("aereo volo boeing airbus autobus bus traghetto nave velivolo jet pullman")),),
        without=(
            Part("anywhere", words("maltempo nebbia neve traffico pista sciopero guasto avaria vento cenere scalo")),
        ),
    ),
    Construction(
        _ABDUCTION,
        verbs("scomparire:scompars:scomparv sparire svanire"),
        (Part("subject sufferer", PEOPLE), Part("anywhere", _TRACKLESS)),
        without=(Part("anywhere", _LOST),),
        genitive="target",
    ),
    Construction(
        _ABDUCTION,
        words("scomparsa sparizione"),
        (Part("di", PEOPLE), Part("anywhere", _TRACKLESS - words("nulla tracce"))),
        without=(Part("anywhere", _LOST),),
        genitive="target",
    ),
    Construction(
        _ABDUCTION,
        verbs("tenere:tenut:tenn trattenere:trattenut:trattenn prendere:pres:pres"),
        (
            Part("in come", words("ostaggio ostaggi")),
            Part(
                "sufferer",
                PEOPLE | _SHIPS | words("nave navi clienti marinai ingegneri minatori pescatori soldati agenti"),
            ),
        ),
        generic="subtype",
    ),
    Construction(
        _ABDUCTION,
        words("prigionieri prigioniera prigioniere ostaggi"),
        (Part("di in", words("sequestratori rapitori pirati commando")),),
        without=(
            Part("anywhere", words("liberati liberato liberata liberate rilasciati rilasciato libera liberi libere")),
        ),
    ),
    Construction(_ABDUCTION, verbs("prelevare"), (Part("doer da", _OUTLAWS), Part("sufferer", PEOPLE))),
    Construction(
        _ABDUCTION,
        verbs("prendere:pres:pres catturare"),
        (
            Part("sufferer", PEOPLE),
            Part("da", words("banditi pirati predoni rapitori jihadisti talebani ribelli miliziani")),
        ),
        without=(Part("anywhere", words("mira giro assalto sassate combattimenti")),),
    ),
    Construction(
        _ABDUCTION,
        verbs("sequestrare"),
        (
            Part("sufferer", words("aereo volo autobus bus pullman traghetto treno scuolabus")),
            Part("anywhere", words("passeggeri ostaggi bordo alunni turisti")),
        ),
        without=(Part("doer da", _LAW),),
        generic="subtype",
    ),
    Construction(
        _ABDUCTION,
        verbs("cadere:cadut finire"),
        (
            Part("in", words("mani mano")),
            Part("di in", words("pirati rapitori sequestratori predoni")),
            Part("subject sufferer", _SHIPS | PEOPLE | words("nave navi")),
        ),
    ),
    Construction("", verbs("sequestrare"), (Part("sufferer", GOODS),)),
    Construction(
        "",
        verbs("sequestrare"),
        (Part("sufferer", _SHIPS | words("nave navi imbarcazione barca")), Part("doer da", _LAW)),
    ),
    Construction(
        _ABDUCTION,
        verbs("sequestrare"),
        (Part("sufferer", PEOPLE | _SHIPS),),
        without=(Part("doer da", _LAW),),
        generic="subtype",
    ),
    Construction(
        "Attack",
        VEHICLES,
        (Part("su contro tra fra addosso", words("folla passanti pedoni turisti bancarelle")),),
        generic="type",
    ),
    Construction(
        "Attack",
        verbs("attaccare assaltare assalire aggredire") | words("assalto"),
        (
            Part("sufferer", CIVIL | PEOPLE | words("funerale corteo comizio")),
            Part("doer da", _MEN_AT_ARMS | words("uomini sconosciuti individui")),
        ),
        without=(
            Part("doer", NOTABLES),
            Part(
                "anywhere", words("parole verbalmente dichiarazioni intervista stampa processo partita campionato gol")
            ),
        ),
        generic="type",
    ),
)
