"""Who strikes and is struck: nouns by whether they bear arms, gather in crowds, or do neither."""

from geo.lang.base import SideWords

_CULPRIT = r"attentator[ei]|assalitor[ei]|aggressor[ei]|sequestrator[ei]|rapitor[ei]|killer|assassin[oi]|kamikaze"
_REBEL = (
    r"ribell[ei]|milizian[oaie]|milizi[ae]|guerriglier[oiae]|jihadist[aie]|terrorist[aie]|talebani|taliban|insort[oi]"
    r"|combattent[ei]|separatist[aie]|paramilitar[ei]|mercenari[o]?|cecchin[oi]|pirat[ai]|predon[ei]|bandit[oi]|narcos"
    r"|narcotrafficant[ei]|islamist[aie]|fondamentalist[aie]|integralist[aie]|qaedist[aie]|sicari[o]?|brigatist[aie]"
    r"|hamas|hezbollah|isis|daesh|pkk|farc|al-shabaab|al-qaeda|houthi|huthi|pasdaran|peshmerga"
)
_SOLDIERS = (
    r"soldat[oiae]|soldatess[ae]|militar[ei]|esercit[oi]|truppe|marines?|alpin[oi]|bersaglier[ei]|paracadutist[aie]|parà"
    r"|legionari[o]?|fanteria|fant[ei]|reclut[ae]|riservist[aie]|caporal[ei]|sergent[ei]|tenent[ei]|colonnell[oi]"
    r"|general[ei]|ufficial[ei]|sottufficial[ei]|maresciall[oi]|brigadier[ei]|peacekeeper|comandant[ei]|sentinell[ae]"
    r"|guardi[ae]|scort[ae]|guarnigion[ei]|contingent[ei]|battaglion[ei]|brigat[ae]|reggiment[oi]|plotone|aviazione"
    r"|artiglier[ie]|genier[ei]|caccia|cacciabombardier[ei]|cacciatorpediniere|fregat[ae]|incrociator[ei]"
    r"|blindat[oi]|tank|bombardier[ei]|lealist[ai]|governativi|regolari|casc[oh]i"
)
_POLICE = (
    r"polizia|poliziott[oiae]|agent[ei]|carabinier[ei]|gendarm[ei]|gendarmeria|finanzier[ei]|celerin[oi]|pattugli[ae]"
    r"|vigilant[ei]|volant[ei]|camionett[ae]|questor[ei]|antisommossa"
)
_POST = (
    r"caserm[ae]|commissariat[oi]|questur[ae]|bas[ei]|avampost[oi]|postazion[ei]|posizion[ei]|checkpoint|check-point"
    r"|roccafort[ei]|acquartierament[oi]|bunker|fort[ei]|fortin[oi]|arsenal[ei]|cov[oi]|radar|trince[ae]"
)
_CROWD = (
    r"foll[ae]|manifestant[ei]|dimostrant[ei]|contestator[ei]|corte[oi]|rivoltos[oie]|sostenitor[ei]|teppist[aie]"
    r"|incappucciat[oi]|hooligans?|casseurs|black-bloc|sit-in|presidi[o]?|scioperant[ei]|manifestazion[ei]|protest[ae]"
    r"|ultr[aà]s?|tifoseri[ae]|picchett[oi]|attivist[aie]|oppositor[ei]|ambientalist[aie]|anarchic[oi]"
    r"|accampament[oi]|tendopoli|neofascist[aie]|neonazist[aie]|naziskin|facinoros[oi]|antagonist[aie]"
)
_FOLK = (
    r"tifos[oie]|student[ei]|giovan[ei]|ragazz[ie]|abitant[ei]|resident[ei]|gente|popolazione|popolo|contadin[ie]"
    r"|operai[e]?|detenut[oie]|musulman[oie]|cristian[oie]|copt[oi]|induist[aie]|indù|buddist[aie]|sciit[ie]|sunnit[ie]"
    r"|ebre[oi]|migrant[ei]|immigrat[oi]|profugh[ie]|lavorator[ei]|cittadini|paesani|compaesani|isolani|agricoltori"
    r"|minatori|band[ae]|giovanissimi|tassisti|colon[oi]|pescatori|adolescenti|minorenni|coetanei|fedeli|familiari"
    r"|parenti"
)
_UNARMED = (
    r"civil[ei]|bambin[oiae]|bimb[oiae]|donn[ae]|giornalist[aie]|cronist[aie]|reporter|fotoreporter|fotograf[oi]"
    r"|cameraman|operator[ei]|cooperant[ei]|volontari[oe]?|medic[oi]|infermier[aie]|insegnant[ei]|professor[ei]"
    r"|maestr[oiae]|sacerdot[ei]|pret[ei]|parroc[oh]i?|vescov[oi]|suor[ae]|monac[oi]h?|frat[ei]|missionari[aoe]?"
    r"|turist[aie]|pellegrin[oi]|passant[ei]|passegger[oi]|client[ei]|avventor[ei]|famigli[ae]|figli[oae]?|mogli[e]?"
    r"|marito|padre|madre|fratell[oi]|sorell[ae]|vedov[ae]|nonn[oaie]|neonat[oiae]|anzian[oiae]|pensionat[oiae]"
    r"|avvocat[oiae]|giudic[ei]|magistrat[oi]|procurator[ei]|sindac[oi]|sindaca|ministr[oiae]|premier"
    r"|president[ei]|deputat[oiae]|senator[ei]|parlamentar[ei]|politic[oi]|candidat[oiae]|governator[ei]"
    r"|ambasciator[ei]|consol[ei]|diplomatic[oi]|funzionari[oae]?|impiegat[oiae]|dipendent[ei]|imprenditor[ei]"
    r"|tecnic[oi]|ingegner[ei]|commerciant[ei]|negoziant[ei]|tassista|autist[aie]|camionist[aie]|marittim[oi]"
    r"|marinai[o]?|equipaggi[o]?|pescatore|contadino|operaio|studente|studentess[ae]|ragazz[oa]|prigionier[oi]"
    r"|ostaggi[o]?|sindacalist[aie]|blogger|scrittor[ei]|scrittrice|vignettist[aie]|regista|cantante|artist[aie]"
    r"|attor[ei]|imam|rabbin[oi]|cardinal[ei]|portavoce|segretari[oa]|esponent[ei]|sfollat[oi]|rifugiat[oi]|profug[oh]"
    r"|fedele|cristiano|musulmano|ebreo|venditor[ei]|falegnam[ei]|fabbr[oi]|meccanic[oi]|inviat[oiae]|\w+enn[ei]"
    r"|invitat[oi]|spettator[ei]|automobilist[aie]|soccorritor[ei]|pompier[ei]|capotreno|capostazione"
)
_PLACE = (
    r"cas[ae]|abitazion[ei]|villaggi[o]?|vill[ae]|scuol[ae]|asil[oi]|liceo|universit[àa]|ateneo|ospedal[ei]"
    r"|clinic[ah]e?|moschee?a?|chies[ae]|cattedral[ei]|sinagog[ah]e?|tempi[o]?|santuari[o]?|monaster[oi]|mercat[oi]"
    r"|negozi[o]?|botteg[ah]e?|supermercat[oi]|alberghi|albergo|hotel|resort|ristorant[ei]|bar|caffè|discotec[ah]e?"
    r"|local[ei]|pub|stadi[o]?|teatr[oi]|cinema|museo|musei|autobus|bus|corriera|pullman|tren[oi]|metropolitana"
    r"|metr[oò]|tram|traghett[oi]|petrolier[ae]|mercantil[ei]|pescherecci[o]?|motopescherecci[o]?|rimorchiator[ei]"
    r"|yacht|cargo|portarinfuse|portacontainer|redazion[ei]|giornal[ei]|settimanale|quartier[ei]|camp[oi]|sobborg[oh]i?"
    r"|città|cittadina|paes[ei]|borg[oh]i?|matrimoni[o]?|funeral[ei]|cerimoni[ae]|processione|fest[ae]|piazz[ae]"
    r"|banc[ah]e?|seggi[o]?|oleodott[oi]|gasdott[oi]|carovan[ae]|centr[oi]|parrocchi[ae]|convent[oi]|bancarell[ae]"
    r"|vetrin[ae]|cassonett[oi]|magazzin[oi]|capannon[ei]"
)
_SEAT = (
    r"palazz[oi]|carcer[ei]|prigion[ei]|penitenziari[o]?|ambasciat[ae]|consolat[oi]|minister[oi]|parlament[oi]"
    r"|tribunal[ei]|municipi[o]?|televisione|sed[ei]|prefettur[ae]|aeroport[oi]|residenza|campidoglio|assemblea"
    r"|edifici[o]? (?:governativ\w+|pubblic\w+)|governo|confin[ei]|frontier[ae]"
)
_BLUNT = (
    r"spranghe|baston[ei]|mazz[ea]|pietre|sassi|catene|molotov|bottiglie|coltell[oi]|machete|asce|ascia|fionde|forconi"
)
_PERSON = (
    r"person[ae]|uom[oi]|uomini|individu[oi]|membr[oi]|vittim[ae]|cittadin[oae]|leader|cap[oi]|palestinesi"
    r"|musulman[oaie]|cristian[oaie]"
)
_THING = (
    r"nav[ei]|imbarcazion[ei]|barc[ah]e?|convogli?o?|veicol[oi]|auto|automobil[ei]|furgon[ei]|camion|aere[oi]"
    r"|edifici[o]?|uffici[o]?|stazion[ei]|port[oi]|pont[ei]|strad[ae]|central[ei]|centrali?na"
)

SIDES = SideWords(
    kinds={
        "culprit": _CULPRIT,
        "rebel": _REBEL,
        "police": _POLICE,
        "armed": rf"{_SOLDIERS}|forze",
        "post": _POST,
        "crowd": _CROWD,
        "folk": _FOLK,
        "unarmed": _UNARMED,
        "place": _PLACE,
    },
    owners={
        "rebel": (
            rf"{_REBEL}|(?:armat|mascherat)[oiae]\b(?! (?:di|con) (?:{_BLUNT}))|uomini in (?:uniforme|divisa|mimetica)"
            r"|uomini a volto coperto|al[- ]qaeda|al[- ]shabaab|boko haram|stato islamico"
            r"|militant[ei] (?:di|del|della|islamic\w+)"
        ),
        "police": rf"{_POLICE}|forze dell'ordine|forze di polizia|posto di polizia|guardia civil|fiamme gialle",
        "armed": (
            rf"{_SOLDIERS}|forze (?:armate|di sicurezza|di difesa|governative|speciali|di occupazione|di pace|\w+ane"
            r"|\w+esi|russe|alleate|della coalizione|nemiche|lealiste|curde)|marina|aeronautica|nato|isaf|unifil"
            r"|amisom|tsahal|idf|da (?:guerra|combattimento)|carr[oi] armat[oi]|mezz[oi] (?:blindat|corazzat)[oi]"
            r"|guardia (?:nazionale|costiera|presidenziale|repubblicana|di frontiera)"
        ),
        "post": (
            rf"{_POST}|quartier[ei]? general[ei]"
            r"|post[oi] di (?:blocco|controllo|guardia|frontiera|osservazione|comando)"
        ),
        "crowd": _CROWD,
        "folk": _FOLK,
    },
    defaults={"unarmed": rf"{_UNARMED}|{_PERSON}", "seat": _SEAT, "place": rf"{_PLACE}|{_THING}"},
    collective=r"gente|popolazione|popolo|band[ae]|tifoseri[ae]|foll[ae]|corte[oi]",
    onto=r"contro|su|sul|sullo|sulla|sulle|sui|sugli|sull'|verso|addosso|nei confronti|ai danni",
    to=r"a|ad|al|allo|alla|alle|ai|agli|all'",
    along=r"con|col|coi|coll'",
    by_hand=r"parte|opera|mano",
    perishing=(
        r"(?:(?:ha|hanno|aveva|avevano) )?(?:pers|perd)\w*(?: la vita)?$|mor[ìit]\w*|muo\w+|decedut\w+"
        r"|perit\w*|perisc\w+|cad(?:ut|d|ono|e)\w*|rimast\w+|rest\w+|ferit[oaie]$|uccis[oaie]$"
    ),
    hitting=(
        r"colp\w+|ucci\w+|fer(?:it|isc|end|ì)\w*|distru\w+|devast\w+|interess\w+|invest\w+|raggiun\w+|falci\w+|centr\w+"
        r"|massacr\w+|decim\w+|ammazz\w+|danneggi\w+|riguard\w+"
    ),
    butt=r"oggetto|bersaglio|vittim[ae]|obiettivo|scena|teatro",
    each_other="si",
    firearms=(
        r"\b(?:fucil\w+|mitra(?:gli\w+)?|kalashnikov|kalaš\w+|pistol[ae]|spar\w+|granat[ae]|bazooka|razz[oi]|lanciarazzi"
        r"|mortaio?|arm[ai] da fuoco|colp[oi] d'arma|proiettil[ei]|pallottol[ae]|bomb[ae]|autobomb[ae]|esplosiv[oi]"
        r"|aperto il fuoco|apr\w+ il fuoco|raffic[ah]\w*)\b"
    ),
    shots=(
        r"\b(?:spar(?:a|ano|ato|ati|ata|ate|ò|arono|ando|atori[ae]|i)\b|colp[oi] d[i'’] ?(?:arma|pistola|fucile)"
        r"|raffic[ah]\w*|apert\w+ il fuoco|freddat\w+)"
    ),
    gunfire=r"\b(?:spar\w+|fuoco|mitragli\w+|uccis\w+|uccid\w+|ucci(?:se|sero)|ammazz\w+|massacr\w+|strage|falci\w+)",
    bursting=r"(?:\w+ )?(?:irru|irro|fa|inva)",
    seizing="cattur",
    captors=r"\b(?:pirat[ai]|predon[ei]|sequestrator[ei]|rapitor[ei]|riscatto|ostagg\w+|narcos)\b",
    street=(
        r"\b(?:manifestant[ei]|manifestazion[ei]|dimostrant[ei]|protest[ae]|corte[oi]|rivolt[ae]|rivoltos\w+|disordini"
        r"|sommoss[ae]|tafferugli|guerriglia urbana|sciopero|sit-in|in piazza|folla|ultras|tifosi|banlieues?"
        r"|incappucciati|lacrimogeni|molotov|barricate|sassi|sassaiol[ae]|scesi in strada|saccheggi"
        r"|rivers\w+ (?:in strada|nelle strade|in piazza)|scontri (?:davanti|con la polizia|tra polizia))\b"
    ),
)
