"""Explosions and other remote violence: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Construction, Part, Trigger
from geo.lang.it.incidents.forms import ARE, ATO, are, verbs, words
from geo.lang.it.incidents.lexicon import (
    AIR_BOMBS,
    AIRCRAFT,
    BANDITS,
    BOMBS,
    CANNONS,
    CARRIERS,
    CHEMICAL,
    CIVIL,
    DEAD,
    DRONES,
    EXPLOSIVES,
    GAS,
    HARMLESS,
    HELICOPTERS,
    MINES,
    MISSILES,
    NATURE,
    POLICE,
    POSTS,
    SITES,
    SPACE,
    STONES,
    TANKS,
    VEHICLES,
    WARPLANES,
    WORKS,
)

_SHELL = "bombard cannoneggi bersagli"

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Shelling/artillery/missile attack",
        "noun",
        (
            r"cannoneggiament[oi]",
            r"(?:colp[oi]|tir[oi]|fuoco|lanc[io]o?|salv[ae]|raffich?[ae]) d[i’'] ?(?:artiglieria|mortaio?|cannone"
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
            r"fuoco (?:incessante|nemico|pesante)",
        ),
    ),
    Trigger("Shelling/artillery/missile attack", "noun", (r"bombardament[oi]",), generic="subtype"),
    Trigger("Shelling/artillery/missile attack", "verb", are(_SHELL, ARE), generic="subtype"),
    Trigger("Shelling/artillery/missile attack", "participle", are("bombard bersagli", ATO), generic="subtype"),
    Trigger("Shelling/artillery/missile attack", "verb", (r"(?:ha|hanno) cannoneggiato",), generic="subtype"),
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
            r"|hanno sparato) (?:\w+ ){0,2}(?:razz[oi]|colpi di mortaio)",
        ),
    ),
    Trigger("Attack", "verb", are("mitragli", ARE), generic="type"),
    Trigger("Attack", "participle", are("mitragli", ATO), generic="type"),
    Trigger("Attack", "verb", (r"colp(?:endo|isce|iscono|ì|irono|iva|ivano)\b",), needs="force", generic="type"),
    Trigger(
        "Attack",
        "participle",
        (
            r"(?:colpit|ferit)[oaie] (?:a morte|mortalmente)",
            r"(?:colpit|ferit|crivellat|raggiunt)[oaie] (?:\w+ ){0,3}(?:colp[oi]|raffich?[ae]|proiettil[ei])",
        ),
        generic="type",
    ),
    Trigger("Attack", "participle", (r"colpit[oaie]\b", r"centrat[oaie]\b"), needs="force", generic="type"),
    Trigger(
        "Shelling/artillery/missile attack",
        "verb",
        (
            r"martella(?:no|ndo|t[oi])\b",
            r"(?:continua(?:no|to)?|inizia(?:no|to)?|comincia(?:no|to)?|ripres[oi]|riprendono|torna(?:no|ti)?)"
            r" a (?:bombardare|cannoneggiare|martellare)",
        ),
        generic="subtype",
    ),
    Trigger(
        "Air/drone strike",
        "noun",
        (
            r"raid (?:aer[ei]?[oi]|dell[’']aviazione|con droni|israelian[oi]|american[oi]|russ[oi]|notturn[oi])",
            r"attacch?[oi] (?:aere[oi]|(?:con|di|dei|da) (?:un )?dron[ei])",
            r"bombardament[oi] aere[oi]",
            r"incursion[ei] aere[ae]",
            r"strike (?:aere[oi]|american[oi]|statunitens[ei]|israelian[oi]|russ[oi]|turc(?:o|hi)|frances[ei])",
        ),
    ),
    Trigger("Air/drone strike", "noun", (r"raid\b",), needs="any", generic="type"),
    Trigger(
        "Shelling/artillery/missile attack",
        "noun",
        (r"cannonat[ae]\b", r"mortaiat[ae]\b"),
        needs="harm",
        generic="type",
    ),
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
            r"si (?:è|sono|erano|era|sarebbe|sarebbero) (?:\w+ )?(?:fatt|lasciat)[oaie] (?:esplodere|saltare)",
            r"(?:si fa(?:nno)?|facendosi|(?:essersi|fattosi|fattasi|fattisi) (?:fatt[oaie] )?) ?(?:esplodere|saltare)",
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
        (r"(?:lanci|gett|scagli|tir)(?:a|ò|at[oaie]|ano|arono|ando) (?:\w+ ){0,2}(?:granat[ae]|bomb[ae] a mano)\b",),
        generic="type",
    ),
    Trigger("Grenade", "noun", (r"(?:granat[ae]|bomb[ae] a mano) (?:\w+ ){0,3}(?:lanciat|esplos|scoppiat)[ae]",)),
    Trigger("Grenade", "noun", (r"(?:lanc[io]o? di|attacch?[oi] con) (?:una )?(?:granat[ae]|bomb[ae] a mano)",)),
)

_SHELLING = "Shelling/artillery/missile attack"
_AIR = "Air/drone strike"
_BOMB = "Remote explosive/landmine/IED"

_HIT = verbs(
    "colpire centrare bersagliare investire devastare distruggere:distrutt:distruss sventrare uccidere:uccis:uccis"
    " ferire danneggiare polverizzare incenerire squarciare demolire falciare dilaniare crivellare attaccare"
    " martellare bombardare mitragliare massacrare sterminare annientare spianare sbriciolare sfondare"
    " raggiungere:raggiunt:raggiuns ammazzare trucidare tempestare mutilare cannoneggiare perforare spezzare battere"
    " crollare affondare incendiare"
)
_SHOOT = verbs(
    "sparare tirare scaricare rovesciare scagliare esplodere:esplos:esplos indirizzare riversare dirigere:dirett"
    " piazzare"
)
_THROW = verbs("lanciare")
_ANSWER = verbs("replicare rispondere:rispost:rispos reagire")
_FALL = verbs(
    "cadere:cadut:cadd piovere:piovut:piovv schiantare esplodere:esplos:esplos scoppiare finire atterrare grandinare"
    " deflagrare detonare abbattere infilare conficcare piombare partire perforare penetrare"
)
_EXPLODE = verbs("esplodere:esplos:esplos scoppiare deflagrare detonare")
_BURST = verbs(
    "scavare aprire:apert sventrare uccidere:uccis:uccis ferire danneggiare devastare distruggere:distrutt:distruss"
    " dilaniare squarciare investire colpire sfondare mutilare ammazzare falciare demolire"
)
_CAUSE = verbs("causare provocare seminare fare:fatt:fec") | words("fa fanno faceva facevano facendo")
_DROP = verbs("sganciare lanciare scaricare rovesciare sparare tirare")
_BLOW_UP = verbs("saltare esplodere:esplos:esplos brillare")
_GRENADES = words("granata granate")
_SHELLS = MISSILES | CANNONS | words("cannonate mortaiate")
_SEA = words("mare mar acque oceano pacifico orbita spazio poligono")
_TEST = words("balistico balistici intercontinentale intercontinentali sperimentale nuovo antisatellite anti-satellite")
_BURST |= _HIT | verbs("insanguinare")
_RUSH = verbs("gettare lanciare scagliare avventare rotolare volare")
_MAKE = verbs("effettuare compiere condurre:condott:conduss eseguire sferrare lanciare")
_RAIDS = words(
    "attacco attacchi raid incursione incursioni bombardamento bombardamenti strike sortita sortite missione missioni"
    " offensiva"
)
_SUICIDES = words("kamikaze attentatore attentatrice attentatori")

_HUNT = Part("anywhere", words("fucile fucili doppietta cacciatore cacciatori battuta"))
_AIMED = Part("su contro verso addosso a")

_STREET_RAIDS = words("razzista punitivo squadrista omofobo intimidatorio fascista neonazista armato vandalico")
_RUINS = words("macerie cenere ceneri frantumi polvere briciole fiamme")
_STRIKE = (
    (_HIT, ()),
    (verbs("prendere:pres:pres"), (Part("di", words("mira")),)),
    (verbs("prendere:pres:pres tenere finire"), (Part("sotto", words("tiro fuoco")),)),
    (verbs("ridurre:ridott:riduss mandare"), (Part("in a", _RUINS),)),
    (verbs("radere:ras:ras"), (Part("a", words("suolo")),)),
)
"""Verbs of striking, and what makes one of others."""

CONSTRUCTIONS: tuple[Construction, ...] = (
    # what is thrown in the street, and no weapon at all
    Construction("Violent demonstration", _HIT | _THROW | _SHOOT, (Part("con di sufferer a", STONES),)),
    Construction("", _HIT | _FALL | _BURST, (Part("subject", BOMBS), Part("di d'", words("acqua calore")))),
    Construction("", _HIT - verbs("bombardare cannoneggiare mitragliare"), (Part("sufferer", SITES),)),
    # what nobody does, or does to nobody
    Construction("", _HIT | verbs("attaccare assediare invadere:invas:invas"), (Part("doer da", NATURE),)),
    Construction(
        "",
        _HIT,
        (
            Part("doer da", words("proiettile colpo pallottola fucilata")),
            Part("anywhere", words("accidentalmente inavvertitamente involontariamente incidentalmente")),
        ),
    ),
    Construction("", _HIT | _SHOOT | _THROW | _FALL, (Part("subject sufferer", MISSILES), Part("anywhere", SPACE))),
    # aircraft
    Construction(
        _SHELLING, verbs("abbattere"), (Part("reflexive"), Part("subject", MISSILES | CANNONS), Part("su contro a"))
    ),
    Construction("Armed clash", verbs("abbattere colpire"), (Part("sufferer", HELICOPTERS), Part("con da", CANNONS))),
    Construction("Armed clash", verbs("abbattere"), (Part("sufferer", HELICOPTERS),)),
    Construction("Armed clash", verbs("tirare"), (Part("sufferer", HELICOPTERS), Part("quality", words("giù")))),
    Construction("Disrupted weapons use", verbs("abbattere intercettare"), (Part("sufferer", DRONES | MISSILES),)),
    Construction(_AIR, _DROP, (Part("doer da", AIRCRAFT), Part("sufferer", AIR_BOMBS))),
    Construction(_AIR, verbs("sganciare"), (Part("sufferer", AIR_BOMBS),)),
    Construction(_AIR, _FALL | _HIT | _SHOOT | _THROW, (Part("subject sufferer", AIR_BOMBS), Part("di da", AIRCRAFT))),
    Construction(_AIR, _MAKE, (Part("doer da", AIRCRAFT), Part("sufferer", _RAIDS))),
    Construction(_AIR, verbs("sganciare sparare mitragliare aprire:apert"), (Part("doer", AIRCRAFT),)),
    *(Construction(_AIR, heads, (Part("doer da con", WARPLANES), *how), without=(_HUNT,)) for heads, how in _STRIKE),
    *(Construction(_AIR, heads, (Part("doer da con", AIRCRAFT), *how)) for heads, how in _STRIKE[1:]),
    Construction(
        _AIR,
        verbs("colpire bombardare centrare distruggere:distrutt:distruss attaccare uccidere:uccis:uccis"),
        (
            Part("doer da", words("aerei caccia elicotteri jet droni drone cacciabombardieri")),
            Part("sufferer", CIVIL | POSTS),
        ),
    ),
    Construction(
        _AIR,
        verbs("colpire bombardare centrare"),
        (
            Part("anywhere", words("elicotteri aerei caccia jet cacciabombardieri")),
            Part("sufferer", words("postazione postazioni base basi deposito depositi covo covi")),
        ),
        without=(Part("doer da", CANNONS),),
    ),
    Construction(_AIR, _HIT, (Part("doer da con", AIRCRAFT), Part("senza", words("pilota")))),
    Construction(_AIR, words("fuoco tiro pioggia ondata sciame"), (Part("di da", WARPLANES),)),
    Construction(_AIR, words("bombardieri cacciabombardieri caccia jet"), (Part("in", words("azione")),), needs="harm"),
    Construction(_AIR, words("ondata serie pioggia notte"), (Part("di", words("raid")), Part("su", place=True))),
    Construction(
        _AIR,
        words("raid"),
        (Part("su", place=True),),
        without=(Part("di da", BANDITS | POLICE), Part("quality", _STREET_RAIDS)),
    ),
    Construction(
        _AIR,
        words("raid strike"),
        (Part("su"),),
        without=(Part("di da", BANDITS), Part("quality", _STREET_RAIDS)),
        generic="type",
    ),
    Construction(_AIR, _HIT, (Part("doer da con", AIRCRAFT),), without=(_HUNT,), needs="any"),
    Construction(_AIR, verbs("schiantare"), (Part("doer", DRONES), Part("contro su"))),
    Construction(_AIR, verbs("bombardare"), (Part("da", words("cielo alto aria")),)),
    Construction(_AIR, _HIT, (Part("da", words("cielo alto")),), needs="any"),
    Construction(
        _AIR, _HIT, (Part("sufferer", words("obiettivi")), Part("anywhere", words("raid"))), generic="subtype"
    ),
    Construction(_AIR, _RAIDS, (Part("di da con", AIRCRAFT - words("raid incursione incursioni")),)),
    Construction(_AIR, _RAIDS, (Part("quality", words("aereo aerea aerei aeree")),)),
    Construction(_AIR, _THROW | _SHOOT, (Part("sufferer", DRONES), _AIMED)),
    Construction(_AIR, DRONES | words("sciame sciami ondata"), (Part("su contro"), Part("di quality", DRONES))),
    Construction(_AIR, DRONES, (Part("su contro"),), without=(Part("su contro", AIRCRAFT | DRONES),)),
    Construction(
        _AIR,
        words("bombe"),
        (Part("di", words("coalizione alleati nato aviazione caccia aerei regime americani russi israeliani")),),
    ),
    Construction(_AIR, words("bombe"), (Part("su"),), without=(Part("quality", HARMLESS),), generic="subtype"),
    Construction("Attack", words("raid"), (Part("quality", _STREET_RAIDS),), generic="type"),
    Construction(
        _AIR,
        words("attacco attacchi fuoco bombe pioggia morte"),
        (Part("da", words("cielo alto")),),
        needs="",
        generic="type",
    ),
    # gas
    Construction("Chemical weapon", verbs("gasare gassare"), (Part("sufferer"),)),
    Construction(
        "Chemical weapon",
        verbs("usare impiegare utilizzare lanciare sganciare spargere:spars caricare gasare attaccare"),
        (Part("sufferer con", GAS | words("arma armi agente agenti sostanze")), Part("quality", CHEMICAL)),
    ),
    Construction(
        "Chemical weapon",
        verbs("usare impiegare utilizzare lanciare sganciare spargere:spars caricare uccidere:uccis:uccis attaccare"),
        (Part("sufferer con", GAS - words("gas")),),
    ),
    Construction(
        "Chemical weapon",
        words("attacco attacchi bombardamento bombardamenti strage bombe bomba"),
        (Part("con di a", GAS),),
        without=(Part("quality", HARMLESS),),
    ),
    Construction(
        "Chemical weapon",
        verbs("avvelenare intossicare asfissiare soffocare uccidere:uccis:uccis colpire investire"),
        (Part("da con doer", GAS | words("agente")), Part("quality", CHEMICAL)),
        needs="force",
    ),
    Construction("Chemical weapon", GAS, (Part("su contro", words("civili quartiere villaggio"), place=True),)),
    Construction("Chemical weapon", verbs("avvelenare asfissiare soffocare"), (Part("da con", GAS - words("gas")),)),
    Construction(
        "Chemical weapon",
        verbs("contenere liberare sprigionare rilasciare") | words("contiene contengono"),
        (Part("sufferer", GAS), Part("anywhere", BOMBS | MISSILES)),
        needs="force",
    ),
    # suicides
    Construction("Suicide bomb", words("kamikaze"), (Part("in", words("azione")),)),
    Construction("Suicide bomb", words("kamikaze"), (Part("contro su davanti"),)),
    Construction("Suicide bomb", _CAUSE, (Part("doer", _SUICIDES), Part("sufferer", DEAD))),
    Construction("Suicide bomb", _RUSH, (Part("di con", EXPLOSIVES), Part("contro su in"), Part("reflexive"))),
    Construction("Other", words("esplodere"), (Part("sufferer", BOMBS), Part("quality", words("nucleare atomica")))),
    Construction(
        "Suicide bomb",
        words("esplodere saltare"),
        (Part("governor", words("farsi fattosi facendosi lasciata lasciato lasciati lasciate")),),
    ),
    Construction(
        "Remote explosive/landmine/IED",
        words("saltato saltata saltati saltate salta saltano saltò saltarono"),
        (Part("subject", BOMBS | CARRIERS), Part("in", words("aria"))),
        without=(Part("anywhere", words("gas bombola bombole caldaia kamikaze suicida")),),
    ),
    Construction(
        "Remote explosive/landmine/IED",
        verbs("esplodere:esplos:esplos scoppiare deflagrare detonare")
        | _CAUSE
        | verbs("distruggere:distrutt:distruss"),
        (Part("subject doer", VEHICLES | words("carica cariche")), Part("di quality", EXPLOSIVES | words("esplosiva"))),
        without=(Part("anywhere", words("kamikaze suicida")),),
    ),
    Construction("Suicide bomb", verbs("immolare"), (Part("con", EXPLOSIVES),)),
    Construction(
        "Suicide bomb",
        verbs("azionare attivare detonare innescare premere"),
        (Part("sufferer", words("cintura cinture giubbotto giubbotti corpetto corpetti gilet detonatore pulsante")),),
        needs="force",
    ),
    Construction(
        "Suicide bomb",
        verbs(
            "uccidere:uccis:uccis ferire colpire attaccare lanciare scagliare schiantare esplodere:esplos:esplos"
            " saltare"
        ),
        (Part("doer", _SUICIDES),),
    ),
    Construction(
        "Suicide bomb",
        verbs("lanciare scagliare schiantare piombare entrare irrompere:irrott:irrupp"),
        (Part("subject sufferer con", VEHICLES), Part("di", EXPLOSIVES), Part("contro in su")),
    ),
    Construction(
        "Suicide bomb",
        words(
            "strage massacro attacco attacchi attentato attentati azione azioni esplosione esplosioni missione"
            " operazione assalto veicolo veicoli barchino barchini autobomba camion"
        ),
        (Part("quality", words("suicida suicide suicidi kamikaze")),),
    ),
    # grenades
    Construction(_SHELLING, _GRENADES, (Part("di da", CANNONS), Part("contro su in"))),
    Construction("Grenade", words("granata granate"), (Part("contro su in davanti"),), needs="any", generic="type"),
    Construction(
        "Grenade", _THROW | _BURST | _SHOOT | _FALL | _RUSH, (Part("sufferer subject", BOMBS), Part("a", words("mano")))
    ),
    # rockets and shells
    Construction("", _FALL | _SHOOT | _THROW | _ANSWER | _HIT, (Part("quality di", HARMLESS),)),
    Construction(
        _SHELLING, _FALL, (Part("subject", MISSILES | CANNONS),), without=(Part("in", _SEA), Part("quality", _TEST))
    ),
    Construction(_SHELLING, verbs("cadere:cadut:cadd piovere:piovut:piovv"), (Part("subject", BOMBS),), needs="any"),
    Construction(
        _SHELLING,
        _SHOOT | _THROW,
        (Part("sufferer", (MISSILES | CANNONS) - words("granata granate")), _AIMED),
        without=(Part("in verso a", _SEA | words("raggio gittata")),),
    ),
    Construction(_SHELLING, _THROW, (Part("sufferer", words("ordigno ordigni")),), needs="any", generic="type"),
    Construction(
        _SHELLING,
        _SHOOT,
        (Part("sufferer", MISSILES | CANNONS),),
        without=(Part("in verso a", _SEA | words("raggio gittata")), Part("quality", _TEST)),
    ),
    Construction(_SHELLING, verbs("scambiare"), (Part("subject", CANNONS), Part("reflexive"))),
    Construction(_SHELLING, words("duello duelli"), (Part("di fra tra", CANNONS),)),
    Construction(
        _SHELLING,
        words("attacco attacchi strike bombardamento"),
        (Part("quality", words("missilistico missilistici")),),
    ),
    Construction(_SHELLING, words("attacco attacchi bombardamento"), (Part("con di a", MISSILES | CANNONS),)),
    Construction(_SHELLING, _ANSWER, (Part("con", MISSILES | CANNONS | words("bombe")),)),
    Construction(_SHELLING, _ANSWER, (Part("con", words("colpi tiri fuoco salve")), Part("doer", CANNONS | TANKS))),
    Construction(
        _SHELLING,
        _ANSWER,
        (Part("con", words("proiettili")),),
        without=(Part("doer", POLICE), Part("quality", HARMLESS | words("veri vivi"))),
    ),
    *(
        Construction(_SHELLING, heads, (Part("doer da con", _SHELLS), *how), without=(Part("doer da con", _GRENADES),))
        for heads, how in _STRIKE
    ),
    Construction(_SHELLING, _HIT, (Part("doer da con", _GRENADES),), generic="subtype"),
    Construction(_SHELLING, _HIT, (Part("doer da", TANKS),), needs="any"),
    Construction(_SHELLING, _HIT | verbs("prendere:pres:pres"), (Part("a", words("cannonate mortaiate")),)),
    Construction(
        _SHELLING, verbs("prendere:pres:pres tenere"), (Part("sotto", words("tiro fuoco")), Part("con", CANNONS))
    ),
    Construction(
        _SHELLING,
        verbs("sparare bombardare cannoneggiare aprire:apert bersagliare martellare"),
        (Part("doer da con", TANKS | CANNONS),),
    ),
    Construction(
        _SHELLING,
        words("colpo colpi raffica salva salve pioggia bordata lancio lanci grandine scarica scambio impatto"),
        (Part("di con", CANNONS | MISSILES),),
        without=(Part("quality", _TEST), Part("in verso", _SEA)),
    ),
    Construction(
        _SHELLING,
        verbs("trovare restare rimanere:rimast:rimas finire vivere morire:mort"),
        (Part("sotto", MISSILES | CANNONS | words("bombe bombardamenti bombardamento")),),
        without=(Part("sotto", words("carro")),),
        generic="type",
    ),
    Construction(_SHELLING, words("tiro tiri fuoco"), (Part("di con", CANNONS),), generic="subtype"),
    Construction(
        _SHELLING,
        MISSILES - words("mortaio mortai granata granate"),
        (Part("su contro addosso"),),
        without=(Part("quality", _TEST), Part("su contro", MISSILES)),
    ),
    # bombs
    Construction(_BOMB, verbs("saltare passare transitare finire incappare"), (Part("su in contro sopra", MINES),)),
    Construction(_BOMB, verbs("calpestare urtare pestare"), (Part("sufferer", MINES),), needs="any"),
    Construction(_BOMB, verbs("passare"), (Part("sufferer", words("mina mine ordigno")),)),
    Construction(_BOMB, verbs("minare"), (Part("sufferer", WORKS),)),
    Construction(
        _BOMB,
        verbs("azionare attivare comandare innescare"),
        (Part("sufferer", BOMBS | words("carica cariche")), Part("a con", words("distanza telecomando cellulare"))),
    ),
    Construction(_BOMB, _EXPLODE, (Part("di", EXPLOSIVES),)),
    Construction(
        _BOMB,
        _EXPLODE - verbs("scoppiare"),
        (Part("anywhere", BOMBS),),
        without=(Part("subject", MISSILES), Part("sufferer", words("colpi colpo"))),
    ),
    Construction(
        _BOMB, words("esplosione scoppio deflagrazione"), (Part("di", VEHICLES),), needs="harm", generic="subtype"
    ),
    Construction(
        _BOMB,
        words("carica cariche trappola trappole"),
        (Part("quality", words("esplosiva esplosive")), Part("contro su sotto")),
    ),
    Construction(
        _BOMB,
        words("esplosioni scoppi deflagrazioni attentati"),
        (Part("quality", words("simultanee coordinate sincronizzate dinamitardi simultanei coordinati")),),
    ),
    Construction(_BOMB, BOMBS, (Part("a", words("passaggio")),)),
    Construction(_BOMB, BOMBS - AIR_BOMBS - MINES, (Part("su in"),), needs="harm"),
    Construction(
        _BOMB,
        verbs("colpire scuotere:scoss:scoss devastare squassare insanguinare sconvolgere:sconvolt:sconvols"),
        (Part("doer da", words("esplosioni deflagrazioni detonazioni")),),
        generic="subtype",
    ),
    Construction(
        _BOMB,
        verbs("udire avvertire sentire registrare"),
        (Part("sufferer", words("esplosioni deflagrazioni detonazioni")), Part("a in di", place=True)),
        generic="subtype",
    ),
    Construction(_BOMB, words("trappola trappole"), (Part("quality", words("esplosiva esplosive")),), needs="harm"),
    Construction(
        _BOMB,
        words("lettera lettere pacco pacchi busta buste plico plichi"),
        (Part("quality", words("esplosiva esplosive esplosivo esplosivi bomba")),),
    ),
    Construction(
        _BOMB,
        _EXPLODE,
        (Part("subject", BOMBS | words("carica cariche")),),
        without=(Part("quality", words("mediatica atomica sociale demografica")),),
    ),
    Construction(
        _BOMB,
        _EXPLODE - words("scoppia scoppiano scoppiata scoppiato scoppiate scoppiati"),
        (Part("subject", CARRIERS),),
        needs="force",
    ),
    Construction(_BOMB, _EXPLODE, (Part("a", words("passaggio")),), needs="any"),
    Construction(
        _BOMB,
        _BURST,
        (Part("doer da con", BOMBS | words("carica cariche")),),
        without=(Part("quality", words("mediatica atomica sociale")),),
        generic="subtype",
    ),
    Construction(_BOMB, _CAUSE, (Part("doer", BOMBS), Part("sufferer", DEAD)), generic="subtype"),
    Construction(_BOMB, _BLOW_UP, (Part("con", EXPLOSIVES),)),
    Construction(_BOMB, _BLOW_UP, (Part("sufferer", WORKS), Part("in", words("aria")))),
    Construction(_BOMB, _BLOW_UP, (Part("sufferer", WORKS), Part("governor", verbs("fare:fatt:fec") | words("far")))),
    Construction(
        _BOMB, _BLOW_UP, (Part("subject", WORKS | VEHICLES), Part("in", words("aria"))), needs="any", generic="subtype"
    ),
    Construction(_BOMB, words("esplosione esplosioni scoppio deflagrazione detonazione"), (Part("di", BOMBS),)),
    Construction(
        _BOMB,
        BOMBS - words("esplosivo esplosivi mina mine plastico tritolo dinamite"),
        (Part("contro davanti sotto presso"),),
        without=(Part("quality", HARMLESS),),
    ),
)
