"""Battles: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Construction, Part, Trigger
from geo.lang.it.incidents.forms import ARE, ATO, are, verbs, words
from geo.lang.it.incidents.lexicon import (
    BANDITS,
    BLADES,
    CIVIL,
    CROWD,
    FIGHTERS,
    HELICOPTERS,
    PEOPLE,
    POLICE,
    POSTS,
    REBELS,
    SEATS,
    SOLDIERS,
    STATE_ARMED,
    STONES,
    TANKS,
    VEHICLES,
)

_SEIZE = "conquist espugn"

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Armed clash",
        "noun",
        (r"combattimenti(?! (?:clandestini|(?:di|tra|fra) (?:cani|galli)|sportivi|virtuali))",),
    ),
    Trigger(
        "Armed clash",
        "participle",
        (r"fatt[oaie] (?:segno|oggetto|bersaglio) (?:a|di|da) (?:\w+ ){0,3}(?:colpi|fuoco|raffiche|raffica|spari)",),
        generic="type",
    ),
    Trigger(
        "Armed clash",
        "noun",
        (
            r"scontr[oi] (?:armat[oi]|di frontiera|di confine|al confine|lungo il confine|sul terreno)",
            r"combattimento",
            r"sparator(?:ia|ie) (?:tra|fra|con)",
            r"controffensiv[ae]",
            r"imboscat[ae]",
            r"incursion[ei]",
            r"blitz (?:militare|dell[’']esercito|delle forze|contro)",
            r"raid (?:di terra|terrestr[ei])",
            r"schermagli[ae]",
            r"scaramucc[ei]e?",
            r"scambi?o? di (?:colpi|fuoco|artiglieria|raffiche|spari|fucilate|cannonate)",
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
        (
            r"offensiv[ae]",
            r"ostilità",
            r"battagli[ae]",
            r"invasion[ei]",
            r"(?:nott[ei]|or[ae]|giornat[ae]|azion[ei]|scen[ae]) di guerriglia(?! urbana)",
            r"guerriglia (?:tra|fra|per le strade|nelle strade|in (?:città|centro|strada|piazza))",
        ),
        needs="harm",
    ),
    Trigger("Armed clash", "noun", (r"scontr[oi]", r"conflitt[oi] a fuoco"), needs="any"),
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
            *are("assedi", ARE),
        ),
        needs="force",
    ),
    Trigger("Armed clash", "participle", are("assedi", ATO), needs="force"),
    Trigger(
        "Non-state actor overtakes territory",
        "noun",
        (r"conquista (?:di|del|della|delle|dei|dell[’'])", r"presa (?:di|del|della) (?:città|villaggio|capitale)"),
        needs="force",
        genitive="target",
    ),
    Trigger("Non-state actor overtakes territory", "verb", are(_SEIZE, ARE), needs="force"),
    Trigger("Non-state actor overtakes territory", "participle", are(_SEIZE, ATO), needs="force"),
    Trigger(
        "Non-state actor overtakes territory",
        "verb",
        (
            r"(?:ha|hanno) (?:preso|assunto) il controllo",
            r"prend(?:e|ono|endo) il controllo",
            r"impadronit[oaie] d\w*",
            r"cadut[oae] in mano",
            r"si (?:sono|è|erano) (?:ri)?pres[oaie] (?!cura|carico|gioco|una |tempo|a |in |per |tutt|beffe|l[’']impegno"
            r"|la (?:briga|libertà|responsabilità|rivincita|scena)|il (?:merito|lusso))",
        ),
        needs="force",
    ),
    Trigger(
        "Non-state actor overtakes territory",
        "noun",
        (
            r"(?:cad(?:e|ono|dero|ut[oaie])|fini(?:sce|scono|t[oaie])|pass(?:a|ano|at[oaie])) (?:\w+ ){0,3}?(?:(?:nelle"
            r" mani|in mano|sotto il controllo|nel controllo)(?= (?:de|d[i’'])))",
        ),
        needs="force",
    ),
    Trigger(
        "Armed clash",
        "verb",
        (
            r"si combatt(?:e|eva|ono) (?:ancora |anche |strada |casa |per le (?:strade|vie) ?)?(?:a|ad|in|nel|nella|nei"
            r"|nelle|per strada|casa per casa|alle porte|intorno)\b",
        ),
    ),
    Trigger(
        "Armed clash",
        "passive",
        (
            r"(?:uccis[oaie]|cadut[oi]|trucidat[oi]) (?:\w+ ){0,2}?(?:soldat|militar|alpin|paracadutist|bersaglier"
            r"|carabinier|poliziott|marine|cas(?:co|chi) blu)\w*",
        ),
        genitive="target",
        generic="type",
    ),
    Trigger(
        "Government regains territory",
        "noun",
        (
            r"(?:di nuovo|tornat[oaie]|torna(?:no)?) (?:nelle mani|in mano|sotto il controllo) (?:al|alla|alle|ai|agli"
            r"|del|dell[ae’']|dei|degli) ?(?:\w+ )?(?:esercito|truppe|forze (?:armate|\w+nativ\w+)|governativi|lealisti"
            r"|regolari|soldati)\b",
        ),
    ),
    Trigger(
        "Government regains territory",
        "verb",
        (
            r"liber(?:a|ano|ò|arono) (?:la (?:città|cittadina|capitale|base|provincia|regione|zona)|il (?:villaggio"
            r"|quartiere|distretto|porto|capoluogo|centro)|l[’'](?:aeroporto|isola))\b",
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
        (*are("riconquist", ARE), r"riprend(?:e|ono|endo) il controllo"),
        needs="force",
    ),
    Trigger(
        "Government regains territory", "participle", (*are("riconquist", ATO), r"ripreso il controllo"), needs="force"
    ),
)

_ATTACK = verbs(
    "attaccare assaltare assalire bersagliare investire falciare crivellare uccidere:uccis:uccis"
    " freddare ammazzare trucidare massacrare sterminare eliminare annientare"
)
_ASSAULTS = words(
    "attacco attacchi assalto assalti raid blitz incursione incursioni offensiva irruzione sortita assedio"
)
_FIGHTS = words(
    "scontro scontri combattimento combattimenti battaglia battaglie sparatoria sparatorie fuoco scaramuccia"
    " scaramucce schermaglia schermaglie"
)
_MEET = verbs("affrontare scontrare fronteggiare")
_TAKE = verbs("impadronire impossessare appropriare")
_CONQUER = verbs("conquistare espugnare occupare prendere:pres:pres strappare invadere:invas:invas")
_REGAIN = verbs("riconquistare riprendere:ripres:ripres liberare")
_GROUND = words(
    "città cittadina villaggio villaggi capitale capoluogo aeroporto scalo base basi caserma quartiere quartieri"
    " provincia regione valle valico altura alture collina colline territorio territori porto palazzo controllo centro"
    " sobborgo isola roccaforte località zona zone postazione postazioni posizioni diga raffineria giacimento"
    " complesso edificio struttura stazione miniera cittadella periferia ponte caposaldo enclave"
)

_OUST = verbs("cacciare scacciare sloggiare snidare ricacciare espellere:espuls:espuls sfrattare respingere:respint")
_RESUMED = words(
    "operazioni operazione offensiva controffensiva bombardamenti bombardamento combattimenti attacchi raid lanci"
    " ricerche marcia avanzata lavori cammino assedio posizione servizio controllo possesso colloqui trattative"
)
_VOTED = words(
    "centrodestra centrosinistra destra sinistra pd lega partito sindaco presidente candidato candidata lista"
)
_OFFICES = words("palazzo palazzi sede sedi edificio edifici municipio uffici ministero parlamento televisione radio")
_WARSHIPS = words(
    "nave navi fregata incrociatore cacciatorpediniere corvetta motovedetta motovedette pattugliatore sottomarino"
    " battello barchino barchini gommone gommoni imbarcazione imbarcazioni"
)
_OF_REBELS = words("islamico islamici islamista islamisti jihadista jihadisti estremista estremisti armato armati")
_WAR = words("assedio offensiva battaglia scontri combattimenti cannonate resistenza bombardamenti")
_AMBUSH = words("imboscata imboscate agguato agguati")
_SHOTS = words("fuoco spari sparo raffica raffiche fucilate fucilata sventagliata sventagliate colpi")
_FIRE = words("tiro fuoco colpi piombo raffiche proiettili")

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "Armed clash",
        words("battaglia battaglie"),
        (Part("a in per", place=True),),
        without=(
            Part(
                "anywhere", CROWD | POLICE | words("anniversario tar ricorso elezioni voto partita storica referendum")
            ),
            Part("quality", words("politica legale elettorale giudiziaria navale storica")),
            Part("su contro di"),
        ),
        generic="subtype",
    ),
    Construction("Mob violence", _MEET, (Part("con a di", BLADES),), without=(Part("subject con", FIGHTERS),)),
    Construction("Violent demonstration", _ATTACK, (Part("doer da", CROWD), Part("sufferer", POLICE))),
    Construction(
        "Armed clash",
        verbs(
            "uccidere:uccis:uccis freddare ammazzare trucidare massacrare sgozzare decapitare accoltellare"
            " sterminare annientare assassinare falciare crivellare"
        ),
        (Part("sufferer", SOLDIERS | POLICE),),
        without=(Part("doer da", CROWD | words("marito moglie collega")),),
        generic="type",
    ),
    Construction(
        "Armed clash", verbs("prendere:pres:pres"), (Part("di", words("assalto mira")), Part("sufferer", STATE_ARMED))
    ),
    Construction(
        "Armed clash",
        verbs("colpire aggredire"),
        (Part("sufferer", SOLDIERS | POSTS),),
        without=(Part("doer da", CROWD), Part("con di a", STONES | BLADES)),
        needs="force",
        generic="type",
    ),
    Construction(
        "Armed clash",
        _ATTACK,
        (Part("sufferer", STATE_ARMED | HELICOPTERS),),
        without=(Part("doer da", CROWD), Part("con di a", STONES | BLADES)),
        needs="any",
        generic="type",
    ),
    Construction(
        "Armed clash", _ATTACK, (Part("sufferer", REBELS), Part("doer da", SOLDIERS | POLICE)), generic="type"
    ),
    Construction("Armed clash", _ATTACK, (Part("doer da", REBELS), Part("sufferer", POSTS)), generic="type"),
    Construction(
        "Armed clash",
        verbs("uccidere:uccis:uccis eliminare neutralizzare abbattere annientare ammazzare"),
        (
            Part("sufferer", words("leader capo capi comandante comandanti esponente esponenti membro membri numero")),
            Part("di", REBELS - words("armati")),
        ),
        without=(Part("doer da", REBELS),),
    ),
    Construction(
        "Armed clash",
        verbs("uccidere:uccis:uccis eliminare neutralizzare abbattere annientare ammazzare"),
        (Part("sufferer", words("militante militanti")), Part("doer da", SOLDIERS | POLICE)),
        generic="type",
    ),
    Construction(
        "Armed clash",
        verbs("uccidere:uccis:uccis eliminare neutralizzare abbattere annientare ammazzare"),
        (Part("sufferer", words("militante militanti")), Part("quality", _OF_REBELS)),
        needs="any",
        generic="type",
    ),
    Construction(
        "Armed clash",
        verbs("uccidere:uccis:uccis eliminare neutralizzare abbattere annientare ammazzare"),
        (Part("sufferer", REBELS - words("eta armati")),),
        needs="any",
        generic="type",
    ),
    Construction(
        "Armed clash",
        verbs("aprire:apert sparare"),
        (Part("contro su a", STATE_ARMED),),
        without=(Part("doer da", CROWD),),
    ),
    Construction(
        "Armed clash",
        words("assalto"),
        (Part("a contro", SEATS | words("residenza")), Part("anywhere", FIGHTERS | TANKS)),
        without=(Part("anywhere", CROWD),),
        generic="type",
    ),
    Construction("Armed clash", verbs("sparare"), (Part("reflexive"), Part("subject", FIGHTERS))),
    Construction("Armed clash", verbs("rispondere:rispost:rispos replicare"), (Part("a", words("fuoco")),)),
    Construction(
        "Armed clash",
        verbs("aprire:apert sparare"),
        (Part("contro su", HELICOPTERS),),
        without=(Part("doer", HELICOPTERS),),
    ),
    Construction(
        "Armed clash",
        verbs("sparare"),
        (Part("reflexive"), Part("subject"), Part("quality contro", words("addosso vicenda"))),
        needs="any",
    ),
    Construction(
        "Armed clash",
        verbs("accogliere:accolt:accols ricevere investire"),
        (Part("sufferer", STATE_ARMED), Part("a con da", _SHOTS | words("mitra"))),
    ),
    Construction(
        "Armed clash",
        verbs("resistere"),
        (Part("subject", FIGHTERS), Part("a", _ASSAULTS | words("fuoco"))),
        generic="type",
    ),
    Construction(
        "Armed clash",
        verbs("attaccare assaltare"),
        (Part("doer da", FIGHTERS), Part("sufferer", _GROUND, place=True)),
        generic="type",
    ),
    Construction(
        "Armed clash",
        verbs("affondare"),
        (Part("sufferer", _WARSHIPS),),
        needs="force",
        generic="type",
    ),
    Construction(
        "Armed clash",
        verbs("fare:fatt:fec") | words("fa fanno facendo"),
        (Part("sufferer", words("fuoco")), Part("su contro", STATE_ARMED)),
    ),
    Construction(
        "Armed clash", verbs("prendere:pres:pres"), (Part("a", words("fucilate mitragliate")), Part("reflexive"))
    ),
    Construction("", verbs("scontrare"), (Part("subject con contro", VEHICLES | words("treni tram aereo aerei")),)),
    Construction("Armed clash", verbs("decimare"), (Part("sufferer", STATE_ARMED | REBELS),), generic="type"),
    Construction(
        "Armed clash",
        verbs("mettere:mess:mis volgere:volt:vols"),
        (Part("in", words("rotta fuga")), Part("sufferer", FIGHTERS), Part("doer da", FIGHTERS)),
    ),
    Construction("Armed clash", verbs("ingaggiare"), (Part("sufferer", FIGHTERS),)),
    Construction(
        "Armed clash",
        verbs("infuriare imperversare divampare ricominciare") | words("infuria infuriano"),
        (Part("subject", words("battaglia combattimenti")),),
        without=(Part("quality", words("legale politica parlamentare giudiziaria elettorale")),),
    ),
    Construction("Armed clash", _FIGHTS, (Part("quality", words("navale navali campale armato armati frontaliero")),)),
    Construction(
        "Armed clash",
        words("operazione offensiva rastrellamento blitz"),
        (Part("contro", REBELS),),
        generic="type",
    ),
    Construction(
        "Armed clash",
        verbs("prendere:pres:pres") | _ATTACK,
        (Part("sufferer", SEATS), Part("doer da", FIGHTERS | words("commando uomini"))),
        without=(Part("doer", CROWD - words("persone")),),
        needs="force",
        generic="type",
    ),
    Construction("Armed clash", verbs("scambiare"), (Part("sufferer", words("colpi fuoco raffiche fucilate")),)),
    Construction(
        "Armed clash",
        verbs("respingere:respint:respins"),
        (Part("sufferer", _ASSAULTS),),
        needs="any",
        generic="type",
    ),
    Construction(
        "Armed clash",
        verbs("cadere:cadut:cadd incappare finire incorrere:incors morire:mort"),
        (Part("subject", STATE_ARMED), Part("in", _AMBUSH | _FIGHTS | _ASSAULTS | words("trappola conflitto"))),
        generic="type",
    ),
    Construction(
        "Armed clash",
        verbs("cadere:cadut:cadd finire trovare restare rimanere:rimast morire:mort"),
        (Part("sotto", _FIRE),),
        needs="force",
        generic="type",
    ),
    Construction("Armed clash", verbs("tendere:tes:tes"), (Part("sufferer", _AMBUSH), Part("a", STATE_ARMED))),
    Construction("Armed clash", _AMBUSH, (Part("a contro", STATE_ARMED),)),
    Construction("Armed clash", _SHOTS, (Part("contro su", STATE_ARMED),)),
    Construction("Armed clash", verbs("combattere"), (Part("reflexive"),), without=(Part("subject"), Part("contro"))),
    Construction("Armed clash", verbs("combattere"), (Part("per", words("casa strada metro")),)),
    Construction(
        "Armed clash",
        verbs("sparare"),
        (Part("reflexive"), Part("in attorno intorno vicino")),
        without=(Part("subject"), Part("sufferer"), Part("a in", words("testa petto bocca tempia cuore gamba piede"))),
    ),
    Construction(
        "Armed clash",
        verbs("dare ingaggiare impegnare"),
        (Part("sufferer", words("battaglia combattimento")), Part("subject doer", FIGHTERS)),
    ),
    Construction(
        "Armed clash",
        verbs("dare ingaggiare"),
        (Part("sufferer", words("battaglia combattimento")), Part("reflexive")),
        needs="any",
    ),
    Construction(
        "Armed clash",
        verbs("sfondare rompere:rott:rupp bucare penetrare"),
        (Part("sufferer in", words("linea linee difese difesa fronte accerchiamento")), Part("doer", FIGHTERS)),
    ),
    Construction("Armed clash", verbs("combattere"), (Part("tra fra", FIGHTERS),)),
    Construction("Armed clash", _MEET, (Part("subject con tra fra contro", FIGHTERS),), needs="any"),
    Construction(
        "Armed clash", verbs("combattere"), (Part("a in", place=True),), without=(Part("sufferer"),), needs="any"
    ),
    Construction("Armed clash", _FIGHTS, (Part("tra fra con contro", FIGHTERS),)),
    Construction("Armed clash", _ASSAULTS, (Part("contro a su", STATE_ARMED),), needs="any", generic="type"),
    Construction("Attack", _ASSAULTS, (Part("contro a su", CIVIL),), needs="any", generic="type"),
    Construction("Attack", _ASSAULTS, (Part("di da", BANDITS),), needs="any", generic="type"),
    Construction("Armed clash", _ASSAULTS, (Part("a di contro", SEATS),), needs="force", generic="type"),
    Construction("Armed clash", words("avanzata avanzate"), (Part("di", FIGHTERS),), generic="type"),
    Construction(
        "Non-state actor overtakes territory",
        _TAKE,
        (Part("subject", REBELS), Part("di", _GROUND, place=True)),
    ),
    Construction("Government regains territory", _TAKE, (Part("subject", SOLDIERS), Part("di", _GROUND, place=True))),
    Construction(
        "Non-violent transfer of territory",
        verbs("occupare"),
        (Part("doer da", FIGHTERS), Part("sufferer", _OFFICES)),
        generic="subtype",
    ),
    Construction(
        "Non-state actor overtakes territory",
        _CONQUER,
        (Part("doer da", REBELS), Part("sufferer", _GROUND, place=True)),
        without=(Part("con", STONES),),
    ),
    Construction(
        "Government regains territory",
        _CONQUER - verbs("occupare"),
        (Part("doer da", SOLDIERS), Part("sufferer", _GROUND, place=True)),
    ),
    Construction(
        "Government regains territory",
        verbs("strappare"),
        (Part("sufferer", _GROUND, place=True), Part("a", REBELS)),
        without=(Part("doer"),),
    ),
    Construction(
        "Armed clash",
        verbs("invadere:invas:invas"),
        (Part("doer", SOLDIERS | REBELS, place=True), Part("sufferer", words("paese territorio"), place=True)),
    ),
    Construction("Armed clash", verbs("capitolare"), (Part("subject", _GROUND | SOLDIERS, place=True),)),
    Construction(
        "Government regains territory", _REGAIN, (Part("doer da", FIGHTERS), Part("sufferer", _GROUND, place=True))
    ),
    Construction(
        "Non-state actor overtakes territory",
        verbs("cadere:cadut:cadd finire"),
        (Part("subject", _GROUND, place=True), Part("in", words("mano mani")), Part("a", FIGHTERS)),
    ),
    Construction(
        "Non-state actor overtakes territory",
        verbs("cadere:cadut:cadd"),
        (Part("subject", place=True), Part("anywhere", FIGHTERS | _WAR)),
        without=(Part("in"),),
    ),
    Construction(
        "Non-state actor overtakes territory",
        verbs("strappare"),
        (Part("doer da", FIGHTERS), Part("sufferer", _GROUND, place=True), Part("a", FIGHTERS)),
    ),
    Construction(
        "Non-state actor overtakes territory",
        verbs("prendere:pres:pres assumere:assunt:assuns perdere:pers:pers"),
        (Part("subject", FIGHTERS), Part("sufferer", words("controllo possesso"))),
        needs="force",
    ),
    Construction(
        "Non-state actor overtakes territory",
        verbs("passare"),
        (Part("sotto in", words("controllo mani mano")), Part("subject", _GROUND, place=True), Part("a", FIGHTERS)),
        needs="force",
    ),
    Construction(
        "Government regains territory",
        verbs("riprendere:ripres:ripres"),
        (Part("subject doer", FIGHTERS), Part("sufferer", words("controllo possesso"))),
    ),
    Construction(
        "Government regains territory",
        verbs("riconquistare"),
        (Part("sufferer", _GROUND, place=True),),
        without=(Part("anywhere", _VOTED),),
    ),
    Construction(
        "Government regains territory",
        verbs("riconquistare riprendere:ripres:ripres espugnare liberare"),
        (Part("doer da", SOLDIERS), Part("anywhere", _WAR | REBELS)),
        without=(Part("sufferer", _RESUMED | PEOPLE), Part("a")),
    ),
    Construction(
        "Armed clash",
        verbs("respingere:respint:respins"),
        (
            Part("anywhere", _ASSAULTS),
            Part("anywhere", (FIGHTERS | POSTS) - words("capitano generale base posto posti")),
        ),
        without=(Part("sufferer", words("accusa accuse ricorso richiesta mozione critiche domanda addebito")),),
    ),
    Construction(
        "Government regains territory",
        _OUST,
        (Part("sufferer", REBELS), Part("da", _GROUND, place=True)),
        without=(Part("doer da", REBELS),),
    ),
    Construction(
        "Armed clash",
        verbs("costare"),
        (Part("subject", _AMBUSH | _FIGHTS | _ASSAULTS), Part("sufferer", words("vita")), Part("a", FIGHTERS | POLICE)),
    ),
    Construction(
        "Armed clash",
        verbs("finire cadere:cadut:cadd entrare trovare"),
        (Part("subject", STATE_ARMED), Part("in", words("mirino")), Part("di", REBELS | words("cecchini cecchino"))),
        generic="type",
    ),
    Construction(
        "Armed clash",
        verbs("sbaragliare sgominare travolgere:travolt:travols sopraffare:sopraffatt:sopraffec"),
        (Part("sufferer", FIGHTERS), Part("doer da", FIGHTERS)),
        generic="type",
    ),
    Construction(
        "Armed clash",
        verbs("accerchiare respingere:respint:respins cacciare scacciare sloggiare snidare ricacciare"),
        (Part("sufferer", FIGHTERS), Part("doer da", FIGHTERS)),
        generic="type",
    ),
)
