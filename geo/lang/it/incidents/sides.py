"""Who strikes and is struck: nouns by whether they bear arms, gather in crowds, or do neither."""

_CULPRIT = r"attentator[ei]|assalitor[ei]|aggressor[ei]|sequestrator[ei]|rapitor[ei]|killer|assassin[oi]|kamikaze"
_REBEL = (
    r"ribell[ei]|milizian[oaie]|milizi[ae]|guerriglier[oiae]|jihadist[aie]|terrorist[aie]|talebani|taliban|insort[oi]"
    r"|combattent[ei]|separatist[aie]|paramilitar[ei]|mercenari[o]?|cecchin[oi]"
    r"|pirat[ai]|predon[ei]|bandit[oi]|narcos|narcotrafficant[ei]|islamist[aie]|fondamentalist[aie]"
    r"|integralist[aie]|qaedist[aie]|sicar[io]{1,2}|brigatist[aie]"
    r"|hamas|hezbollah|isis|daesh|pkk|farc|al-shabaab|al-qaeda|houthi|huthi|pasdaran|peshmerga|predator[ei]"
)
_ARMED = (
    r"soldat[oiae]|soldatess[ae]|militar[ei]|esercit[oi]|truppe|marines?|alpin[oi]|bersaglier[ei]|paracadutist[aie]|parà"
    r"|legionari[o]?|fanteria|fant[ei]|reclut[ae]|riservist[aie]|caporal[ei]|sergent[ei]|tenent[ei]|colonnell[oi]"
    r"|general[ei]|ufficial[ei]|sottufficial[ei]|maresciall[oi]|brigadier[ei]|peacekeeper|comandant[ei]|sentinell[ae]"
    r"|guardi[ae]|scort[ae]|guarnigion[ei]|contingent[ei]|battaglion[ei]|brigat[ae]|reggiment[oi]|plotone|aviazione"
    r"|artiglier[ie]|genier[ei]|caccia|cacciabombardier[ei]|cacciatorpediniere|fregat[ae]|incrociator[ei]"
    r"|blindat[oi]|tank|bombardier[ei]|forze|lealist[ai]|governativi|regolari|casc[oh]i"
)
_POLICE = (
    r"polizia|poliziott[oiae]|agent[ei]|carabinier[ei]|gendarm[ei]|gendarmeria|finanzier[ei]|celerin[oi]|pattugli[ae]"
    r"|vigilant[ei]|volant[ei]|camionett[ae]|questor[ei]|antisommossa"
)
_POST = (
    r"caserm[ae]|commissariat[oi]|questur[ae]|bas[ei]|avampost[oi]|postazion[ei]|posizion[ei]|checkpoint|check-point"
    r"|roccafort[ei]|acquartierament[oi]|bunker|fort[ei]|fortin[oi]|arsenal[ei]|garrison|covo|covi|radar|trince[ae]"
)
_CROWD = (
    r"foll[ae]|manifestant[ei]|dimostrant[ei]|contestator[ei]|cort[eo]{1,2}|rivoltos[oie]|sostenitor[ei]|teppist[aie]"
    r"|incappucciat[oi]|hooligans?|casseurs|black-bloc|sit-in|presidi[o]?|scioperant[ei]|manifestazion[ei]|protest[ae]"
    r"|ultr[aà]s?|tifoserie|tifoseria|vandal[oi]|picchett[oi]|attivist[aie]|oppositor[ei]|ambientalist[aie]|anarchic[oi]"
    r"|accampament[oi]|tendopoli|neofascist[aie]|neonazist[aie]|naziskin|facinoros[oi]|antagonist[aie]"
)
_FOLK = (
    r"tifos[oie]|student[ei]|giovan[ei]|ragazz[ie]|abitant[ei]|resident[ei]|gente|popolazione|contadin[ie]|operai[e]?"
    r"|detenut[oie]|musulman[oie]|cristian[oie]|copt[oi]|induist[aie]|indù|buddist[aie]|sciit[ie]|sunnit[ie]|ebre[oi]"
    r"|migrant[ei]|immigrat[oi]|profugh[ie]|lavorator[ei]|cittadini|popolo|paesani|compaesani|isolani|agricoltori|minatori"
    r"|band[ae]|giovanissimi|tassisti|coloni|colon[oi]|pescatori|adolescenti|minorenni|coetanei|fedeli|familiari|parenti"
)
_UNARMED = (
    r"civil[ei]|bambin[oiae]|bimb[oiae]|donn[ae]|giornalist[aie]|cronist[aie]|reporter|fotoreporter|fotograf[oi]"
    r"|cameraman|operator[ei]|cooperant[ei]|volontari[oe]?|medic[oi]|infermier[aie]|insegnant[ei]|professor[ei]"
    r"|maestr[oiae]|sacerdot[ei]|pret[ei]|parroc[oh]i?|vescov[oi]|suor[ae]|monac[oi]h?|frat[ei]|missionari[aoe]?"
    r"|turist[aie]|pellegrin[oi]|passant[ei]|passegger[oi]|client[ei]|avventor[ei]|famigli[ae]|figli[oae]?|mogli[e]?"
    r"|marito|padre|madre|fratell[oi]|sorell[ae]|vedov[ae]|nonn[oaie]|neonat[oiae]|anzian[oiae]|pensionat[oiae]"
    r"|avvocat[oiae]|giudic[ei]|magistrat[oi]|procurator[ei]|pubblico|sindac[oi]|sindaca|ministr[oiae]|premier"
    r"|president[ei]|presidentessa|deputat[oiae]|senator[ei]|parlamentar[ei]|politic[oi]|candidat[oiae]|governator[ei]"
    r"|ambasciator[ei]|consol[ei]|diplomatic[oi]|funzionari[oae]?|impiegat[oiae]|dipendent[ei]|imprenditor[ei]|tecnic[oi]"
    r"|ingegner[ei]|commerciant[ei]|negoziant[ei]|tassista|autist[aie]|camionist[aie]|marittim[oi]|marina[io]{1,2}"
    r"|equipagg[io]{1,2}|pescatore|contadino|operaio|studente|studentess[ae]|ragazz[oa]|prigionier[oi]|ostagg[io]{1,2}"
    r"|sindacalist[aie]|blogger|scrittor[ei]|scrittrice|vignettist[aie]|regista|cantante|artist[aie]|attor[ei]"
    r"|imam|rabbin[oi]|cardinal[ei]|portavoce|segretari[oa]|esponent[ei]|sfollat[oi]|rifugiat[oi]|profug[oh]|passanti"
    r"|fedele|cristiano|musulmano|[aei]{0,1}br[ea]o|venditor[ei]|falegnam[ei]|fabbr[oi]|meccanic[oi]|inviat[oiae]"
    r"|\w*enne|\w*enni|invitat[oi]|spettator[ei]|automobilist[aie]|soccorritor[ei]|pompier[ei]|capotreno|capistazione"
)
_PLACE = (
    r"cas[ae]|abitazion[ei]|villaggi[o]?|villa|ville|scuol[ae]|asil[oi]|liceo|universit[àa]|ateneo|ospedal[ei]|clinic[ah]e?"
    r"|moschee?a?|chies[ae]|cattedral[ei]|sinagog[ah]e?|tempi[o]?|santuari[o]?|monaster[io]{1,2}|mercat[oi]|negozi[o]?"
    r"|botteg[ah]e?|supermercat[oi]|albergh[i]|albergo|hotel|resort|ristorant[ei]|bar|caffè|discotec[ah]e?|local[ei]|pub|stadi[o]?"
    r"|teatr[oi]|cinema|museo|musei|autobus|bus|corriera|pullman|tren[oi]|metropolitana|metr[oò]|tram|traghett[oi]|petrolier[ae]"
    r"|mercantil[ei]|peschereccio|pescherecci|rimorchiator[ei]|yacht|cargo|portarinfuse|portacontainer|motopesc[ah]erecc[io]{1,2}"
    r"|redazion[ei]|giornal[ei]|settimanale|quartier[ei]|camp[oi]|sobborg[oh]i?|città|cittadina|paes[ei]|borg[oh]i?"
    r"|matrimoni[o]?|funeral[ei]|cerimoni[ae]|processione|fest[ae]|piazz[ae]|banc[ah]e?|seggi[o]?|oleodott[oi]|gasdott[oi]"
    r"|carovan[ae]|centr[oi]|parrocchi[ae]|convent[oi]|bancarell[ae]|vetrin[ae]|cassonett[oi]|magazzin[oi]|capannon[ei]"
)
_BLUNT = r"spranghe|baston[ei]|mazz[ea]|pietre|sassi|catene|molotov|bottiglie|coltell[oi]|machete|asce|asc[ei]a|fionde"
SIDES = {
    "culprit": _CULPRIT,
    "rebel": _REBEL,
    "police": _POLICE,
    "armed": _ARMED,
    "post": _POST,
    "crowd": _CROWD,
    "folk": _FOLK,
    "unarmed": _UNARMED,
    "place": _PLACE,
}
SIDE_OWNERS = {
    "rebel": _REBEL
    + rf"|(?:armat|mascherat)[oiae]\b(?! (?:di|con) (?:{_BLUNT}))|uomini (?:in (?:uniforme|divisa|mimetica)|a volto coperto)"
    r"|al[- ]qaeda|al[- ]shabaab|boko haram|stato islamico"
    r"|militant[ei] (?:di|del|della|islamic\w+)",
    "police": _POLICE + r"|forze dell'ordine|forze di polizia|posto di polizia|guardia civil|fiamme gialle",
    "armed": _ARMED.replace("|forze|", "|")
    + r"|forze (?:armate|di sicurezza|di difesa|governative|speciali|di occupazione|di pace|\w+ane|\w+esi|russe|siriane"
    r"|israeliane|alleate|della coalizione|nemiche|lealiste|curde)|marina|aeronautica|nato|isaf|unifil|amisom|tsahal|idf"
    r"|da (?:guerra|combattimento)|carr[oi] armat[oi]|mezz[oi] (?:blindat|corazzat)[oi]|guardia (?:nazionale|costiera"
    r"|presidenziale|repubblicana|di frontiera)",
    "post": _POST + r"|quartier[ei]? general[ei]|post[oi] di (?:blocco|controllo|guardia|frontiera|osservazione|comando)",
    "crowd": _CROWD,
    "folk": _FOLK,
}
SIDE_DEFAULTS = {
    "unarmed": _UNARMED
    + r"|person[ae]|uom[oi]|uomini|individu[oi]|membr[oi]|vittim[ae]|cittadin[oae]|leader|cap[oi]|capi|palestinesi"
    r"|musulman[oaie]|cristian[oaie]",
    "seat": r"palazz[oi]|carcer[ei]|prigion[ei]|penitenziari[o]?|ambasciat[ae]|consolat[oi]|minister[oi]|parlamento"
    r"|tribunal[ei]|municipi[o]?|televisione|sed[ei]|prefettur[ae]|aeroport[oi]|residenza|campidoglio|assembl[ea]+"
    r"|edifici[o]? (?:governativ\w+|pubblic\w+)|governo|confin[ei]|frontier[ae]",
    "place": _PLACE
    + r"|nav[ei]|imbarcazion[ei]|barc[ah]e?|convogli?o?|veicol[oi]|auto|automobil[ei]|furgon[ei]|camion|aere[oi]|edific[io]{1,2}"
    r"|uffic[io]{1,2}|stazion[ei]|port[oi]|pont[ei]|strad[ae]|centrali?e?",
}
COLLECTIVE = r"gente|popolazione|popolo|banda|tifoseria"
ONTO = (
    r"a|ad|al|allo|alla|alle|ai|agli|all'|contro|su|sul|sullo|sulla|sulle|sui|sugli|sull'|verso|addosso|nei confronti|ai danni"
)
ALONG = r"con|col|coi|coll'"
BURSTING = r"(?:\w+ )?(?:irru|irro|fa|inva)"
BY_HAND = r"parte|opera|mano"
PERISHING = (
    r"(?:(?:ha|hanno|aveva|avevano) )?(?:pers|perd|perse)\w*(?: la vita)?$|mor[ìit]\w*|muo\w+|decedut\w+|perit\w*|perisc\w+|cad(?:ut|d|ono|e)\w*"
    r"|rimast\w+|rest\w+|ferit[oaie]$|uccis[oaie]$|perso|perdono|perdut\w+"
)
BUTT = r"oggetto|bersaglio|vittim[ae]|obiettivo|scena|teatro"
FIREARMS = (
    r"\b(?:fucil\w+|mitra(?:gli\w+)?|kalashnikov|kalaš\w+|pistol[ae]|spar\w+|granat[ae]|bazooka|razz[oi]|lanciarazzi|mortai"
    r"|mortaio|armi da fuoco|arma da fuoco|colp[oi] d'arma|proiettil[ei]|pallottol[ae]|bomb[ae]|autobomb[ae]|esplosiv[oi]"
    r"|aperto il fuoco|apr\w+ il fuoco|raffic[ah]\w*)\b"
)
GUNFIRE = r"\b(?:spar\w+|fuoco|mitragli\w+|uccis\w+|uccid\w+|ucci(?:se|sero)|ammazz\w+|massacr\w+|strage|falci\w+)"
HITTING = (
    r"colp\w+|ucci\w+|fer(?:it|isc|end|ì)\w*|distru\w+|devast\w+|interess\w+|invest\w+|raggiun\w+|falci\w+|centr\w+|massacr\w+"
    r"|decim\w+|ammazz\w+|mira|danneggi\w+|riguard\w+"
)
CAPTORS = r"\b(?:pirat[ai]|predon[ei]|sequestrator[ei]|rapitor[ei]|riscatto|ostagg\w+|narcos)\b"
EACH_OTHER = "si"
SEIZING = "cattur"
STREET = (
    r"\b(?:manifestant[ei]|manifestazion[ei]|dimostrant[ei]|protest[ae]|corte[oi]|rivolt[ae]|rivoltos\w+|disordini|sommoss[ae]"
    r"|tafferugli|guerriglia urbana|sciopero|sit-in|in piazza|scontri di piazza|folla|ultras|tifosi|banlieues?|incappucciati"
    r"|lacrimogeni|molotov|barricate|sassi|sassaiol[ae]|scesi in strada|saccheggi|rivers\w+ (?:in strada|nelle strade|in piazza)"
    r"|scontri (?:davanti|con la polizia|tra polizia))\b"
)
