"""Figures of those killed, wounded, missing, captured, displaced."""

_ONES = "uno due tre quattro cinque sei sette otto nove".split()
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_TEENS = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split()
_HUNDREDS = ["cento", *(f"{n}cento" for n in _ONES[1:])]
_ABOUT = {
    "decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50,
    "sessantina": 60, "settantina": 70, "ottantina": 80, "novantina": 90,
}  # fmt: skip
NUMBERS = (
    {"un": 1, "una": 1, "nessun": 0, "nessuno": 0, "nessuna": 0, "mille": 1000, "diecimila": 10000}
    | {w: n for n, w in enumerate(_ONES, 1)}
    | {w: n for n, w in enumerate(_TEENS, 10)}
    | {w: n for n, w in zip(range(20, 100, 10), _TENS, strict=True)}
    | {
        (t[:-1] if u in ("uno", "otto") else t) + (u.replace("tre", "tré") if u == "tre" else u): tv + uv
        for tv, t in zip(range(20, 100, 10), _TENS, strict=True)
        for uv, u in enumerate(_ONES, 1)
    }
    | {w: n for n, w in zip(range(100, 1000, 100), _HUNDREDS, strict=True)}
    | {h + t: hv + tv for hv, h in zip(range(100, 1000, 100), _HUNDREDS, strict=True)
       for tv, t in zip(range(20, 100, 10), _TENS, strict=True)}
    | {f"{w}mila": n * 1000 for n, w in enumerate(_ONES, 1) if n > 1}
    | {f"una {w}{di}": n for w, n in _ABOUT.items() for di in ("", " di")}
    | {f"un centinaio{di}": 100 for di in ("", " di")}
    | {f"un migliaio{di}": 1000 for di in ("", " di")}
    | {"entrambi": 2, "entrambe": 2, "mezza dozzina di": 6, "un paio di": 2, "un paio": 2}
)  # fmt: skip
_PERSON = (
    r"(?:\w+ )?(?:leader|capo|comandante|generale|colonnello|presidente|ministro|premier|deputat[oa]|senatore"
    r"|giornalista|reporter|fotografo|cameraman|sacerdote|prete|vescovo|suora|missionari[oa]|diplomatico|ambasciatore"
    r"|console|attivista|avvocat[oa]|giudice|sindaco|governatore|imprenditore|ingegnere|tecnico|turista|militare"
    r"|soldato|poliziotto|agente|ragazz[oa]|giovane|donna|uomo|bambin[oa]|student(?:e|essa)|ostaggio|boss|latitante"
    r"|terrorista|kamikaze|portavoce|direttore|cooperante|volontari[oa]|interprete|autista|oppositore|dissidente"
    r"|blogger|numero due)"
)


def _singly(participles: str) -> str:
    """One person by a participle that opens a headline, "killed in Beirut the minister", or as a verb's object."""
    return (
        rf"(?m:^)(?:{participles})\b(?! (?:un|una|uno|un'))"
        rf"|\b(?:ha|hanno|aveva|avevano|avrebbe|avrebbero) (?:{participles}) (?:il|lo|la|l')\s?{_PERSON}\b"
    )


FLOORS = {
    "decine": 20,
    "centinaia": 200,
    "migliaia": 2000,
    "decine e decine": 20,
    "diverse decine": 20,
    "alcune decine": 20,
    "diverse centinaia": 200,
    "alcune centinaia": 200,
    "diverse migliaia": 2000,
    "decine di migliaia": 20000,
    "centinaia di migliaia": 200000,
}
ONE_HARMED = {
    "killed": (
        r"\b(?:è stat[oa]|è rimast[oa]|fu|venne|era stat[oa]|viene|era rimast[oa]|sarebbe stat[oa]"
        r"|sarebbe rimast[oa]) (?:\w+mente )?"
        r"(?:uccis[oa]|assassinat[oa]|giustiziat[oa]|ammazzat[oa]|trucidat[oa]|fucilat[oa]|decapitat[oa]"
        r"|linciat[oa]|freddat[oa])\b"
        rf"|{_singly('uccis[oa]|assassinat[oa]|giustiziat[oa]|ammazzat[oa]|trucidat[oa]|decapitat[oa]')}"
        rf"|\b(?:uccisione|assassinio|omicidio) (?:del|dello|della|dell'|di un|di una|di un')\s?{_PERSON}\b"
    ),
    "wounded": rf"{_singly('ferit[oa]')}|\b(?:è stat[oa]|è rimast[oa]|fu|venne|era stat[oa]|viene) (?:\w+mente"
    r" )?ferit[oa]\b",
    "captured": (
        r"\b(?:è stat[oa]|fu|venne|era stat[oa]|viene|sarebbe stat[oa]) (?:\w+mente |poi )?(?:arrestat[oa]"
        r"|catturat[oa]|rapit[oa]"
        r"|sequestrat[oa]|fermat[oa] (?:dalla polizia|dagli agenti|dai carabinieri))\b"
        rf"|{_singly('arrestat[oa]|catturat[oa]|rapit[oa]|sequestrat[oa]|fermat[oa]')}"
    ),
}
PEOPLE = (
    r"(?:person[ae]|interpret[ei]|ingegner[ei]|tecnic[oi]|imprenditor[ei]|consiglier[ei]|sindac[oi]|general[ei]"
    r"|colonnell[oi]|ispettor[ei]|client[ei]|viaggiator[ei]|ambientalist[ei]|anarchic[oi]|neonazist[ei]"
    r"|musulman[oie]|cristian[oie]|copt[oi]|sciit[ei]|sunnit[ei]|ebre[oi]|somal[oi]|african[oi]|nigerian[oi]"
    r"|egizian[oi]|tunisin[oi]|libic[oi]|thailandes[ei]|birman[oi]|serb[oi]|kosovar[oi]|albanes[ei]|grec[oi]"
    r"|canades[ei]|danes[ei]|olandes[ei]|polacc[oh]i?|romen[oi]|sudcorean[oi]|giappones[ei]|filippin[oi]"
    r"|colombian[oi]|messican[oi]|cecen[oi]|militant[ei]|president[ei]|premier|ministr[oiae]|ambasciator[ei]"
    r"|soldat[oiae]|soldatess[ae]"
    r"|militar[ei]|civil[ei]|uomin[io]|uomo|donn[ae]|bambin[oiae]"
    r"|ragazz[oiae]|giovan[ei]|agent[ei]|poliziott[oiae]|carabinier[ei]|finanzier[ei]|alpin[oi]|paracadutist[aie]"
    r"|bersaglier[ei]|caschi blu|peacekeeper|marines?|vittim[ae]|manifestant[ei]|dimostrant[ei]|contestator[ei]"
    r"|ribell[ei]|insort[oi]|milizian[oie]|combattent[ei]|guerriglier[oi]|terrorist[aie]|jihadist[aie]"
    r"|estremist[aie]|kamikaze|attentator[ei]|assalitor[ei]|rapinator[ei]|giornalist[aie]|cronist[aie]|reporter"
    r"|fotograf[oi]"
    r"|camera(?:man|men)|medic[oi]|infermier[ie]|soccorritor[ei]|cooperant[ei]|operator[ei]|operai[oe]?"
    r"|lavorator[ei]|dipendent[ei]|impiegat[oi]|minator[ei]|contadin[oi]|pescator[ei]|autist[ai]|migrant[ei]"
    r"|immigrat[oi]|clandestin[oi]|extracomunitari|profug[oh]i?|rifugiat[oi]|sfollat[oi]|passegger[oi]"
    r"|passant[ei]"
    r"|student[ei]|studentess[ae]|alunn[oi]|scolar[oi]|insegnant[ei]|professor[ei]|cittadin[oiae]|abitant[ei]"
    r"|resident[ei]|colon[oi]|palestines[ei]|israelian[oi]|armen[oi]|azer[oi]|russ[oi]|ucrain[oi]|sirian[oi]"
    r"|afghan[oi]"
    r"|irachen[oi]|iranian[oi]|turch[io]|curd[oi]|libanes[ei]|pakistan[oi]|indian[oi]|cines[ei]|tibetan[oi]"
    r"|georgian[oi]"
    r"|ostaggio?|prigionier[oi]|detenut[oie]|ufficial[ei]|guardi[ae]|minorenn[ei]|minor[ei]|neonat[oi]"
    r"|anzian[oiae]"
    r"|famigli[ae]|familiar[ei]|figli[oae]?|turist[aie]|fedel[ei]|pellegrin[oi]|sacerdot[ei]|monac[oi]h?|suor[ae]"
    r"|italian[oie]|frances[ei]|ingles[ei]|britannic[io]|american[oie]|statunitens[ei]|tedesc[oh]i?|spagnol[oi]"
    r"|stranier[oie]|separatist[aie]|indipendentist[ai]|mercenari[o]?|volontari[oe]?|membri|membro|esponent[ei]"
    r"|leader|comandant[ei]|boss|affiliat[oi]|mafios[oi]|camorrist[ai]|attivist[ai]|sindacalist[ai]|oppositor[ei]"
    r"|tifos[oie]|ultras|effettivi|marina[io]o?|pilot[aie]|funzionari[o]?|deputat[oi]|diplomatic[oi]|collegh?i"
    r"|compagn[oi]|individu[oi]|sospett[oi]|corpi|cadaver[ei])"
)
HARMED = {
    "killed": (
        r"(?:(?:il )?(?:numero|bilancio|conto|totale) (?:\w+ ){0,2}?(?:delle vittime|dei morti|dei caduti)"
        r"|mort[oiea]\b|uccis[oaie]\b|vittim[ae]\b|decess[oi]\b|decedut[oaie]\b"
        r"|cadut[oi]\b(?! (?:in mano|nelle mani|a terra))|cadaver[ei]\b|corpi (?:senza vita|recuperati)|(?:hanno"
        r"|ha|avrebbero|avrebbe|avevano|aveva) perso la vita|perdono la vita|perde la vita|persero la vita"
        r"|perse la vita"
        r"|massacrat[oaie]|assassinat[oaie]|giustiziat[oaie]|trucidat[oaie]|freddat[oaie]|fucilat[oaie]"
        r"|decapitat[oaie]|linciat[oaie]|muoiono|muore|morirono|morì\b)"
    ),
    "wounded": (
        r"(?:(?:il )?(?:numero|totale) (?:\w+ ){0,2}?dei feriti|ferit[oaie]\b|contus[oaie]\b|ustionat[oaie]\b"
        r"|intossicat[oaie]\b|accoltellat[oaie]\b"
        r"|ricoverat[oaie]\b|feriment[oi]\b)"
    ),
    "missing": r"(?:dispers[ie]\b(?! dalla| dalle| con)|disperso\b|scompars[oaie]\b)",
    "captured": (
        r"(?:prigionier[oi]\b|catturat[oaie]\b|pres[oaie] in ostaggio|in ostaggio|rapit[oaie]\b"
        r"|sequestrat[oaie]\b"
        r"|arrestat[oaie]\b|fermat[oaie]\b|in manette|trattenut[oaie]\b|arrest[oi]\b|ferm[oi]\b)"
    ),
    "displaced": (
        r"(?:costrett[oaie] (?:a fuggire|alla fuga|a lasciare|ad abbandonare)|sfollat[oaie]\b|evacuat[oaie]\b"
        r"|profug[oh]i?\b|in fuga\b|fuggit[oaie]\b"
        r"|(?:ha|hanno) (?:lasciato|abbandonato) (?:le|la|il|i) (?:loro |proprie |sue )?(?:case|abitazion[ei]"
        r"|paese|città))"
    ),
}
HARMING = {
    "killed": (
        r"(?:perdere la vita (?:sono|è) stat[oaie]|mort[ei] (?:di|dei|degli|delle)|(?:la|alla) morte (?:a|di|ad)"
        r"|uccision[ei] (?:di|dei|degli|delle)"
        r"|uccid(?:e"
        r"|ono)|uccidendo(?:ne)?|ucci(?:se|sero)|uccider(?:e|ne)|uccis[oaie]|(?:sono|è|erano|era) mort[oaie]"
        r"|mort[oiea]"
        r"|muoiono|muore|morirono|morì|perdita di|vita a|(?:perso|perdono|perde|persero) la vita|mort[ie] (?:sono"
        r"|salgono a|è di|sarebbero|erano|sale a|salito a|saliti a)|(?:numero|conto|conta|bilancio"
        r"|totale) (?:totale |ufficiale "
        r"|complessivo |provvisorio )?(?:dei morti|delle vittime|dei caduti|di vittime)(?: (?:\w+ ){0,3}(?:a|di"
        r"|è|a quota))?"
        r"|vittime (?:sono|salgono a|sarebbero|erano|accertate sono)|bilancio (?:\w+ ){0,3}(?:di|a)(?! mort)"
        r"|(?:ha|hanno) (?:perso|perduto)|persi|perdendo"
        r"|assassinat[oaie]|giustiziat[oaie]|massacrat[oaie]|decedut[oaie]|trucidat[oaie]|freddat[oaie]"
        r"|assassinio di"
        r"|omicidio di|strage di|massacro di)"
    ),
    "wounded": (
        r"(?:ferend[oi](?:ne|l[oaie])?|ferit[oaie]|feriment[oi] (?:di|dei|degli)|feriti (?:sono|sarebbero"
        r"|salgono a)"
        r"|feri(?:sce|scono|rono)|ferì|accoltellat[oaie]|accoltellando(?:ne)?)"
    ),
    "missing": r"(?:scompars[oaie]|dispers[ie](?: sono)?)",
    "captured": (
        r"(?:cattur(?:a di|at[oaie]|ando|ano)|fatt[oi] prigionier[oi]|arrest(?:o di|at[oaie]|ando|ano|i di)"
        r"|rapi(?:t[oaie]"
        r"|mento di|scono|rono)|rapendo|(?:in|di) ostaggio|sequestrat[oaie]|sequestr(?:o di|ano|ando)"
        r"|fermat[oaie]|fermo di"
        r"|ammanettat[oaie]|arresti (?:sono|salgono a)|in manette|manette (?:a|ai|per))"
    ),
    "displaced": r"(?:sfollat[oaie]|evacuat[oaie]|costr(?:ett[oaie]|ingendo)(?: alla fuga| a fuggire)|in fuga)",
}
TRANSITIVE_AUXILIARIES = frozenset({"avere"})
UNHARMED = {
    "killed": (
        r"(?:nessun[ao]? (?:vittima|morto|decesso|perdita)|(?:non|né) (?:ci|vi|si) (?:sono|sarebbero|hanno"
        r"|registrano|contano|segnalano"
        r"|sono stat[ie]|sono registrat[ie]) (?:\w+ )?(?:vittime|morti|perdite)|senza (?:fare |causare |far "
        r"|provocare )?(?:vittime|morti)|non (?:ha|hanno) (?:fatto|causato|provocato) vittime"
        r"|nessuno (?:è stato|è rimasto) ucciso"
        r"|nessuno è morto)"
    ),
    "wounded": (
        r"(?:(?:nessun|né) ferit[oi]|(?:non|né) (?:ci|vi|si) (?:sono|sarebbero|registrano|contano|segnalano"
        r"|sono stat[ie]) (?:\w+ )?feriti|senza feriti|né vi sono feriti|nessuno (?:è rimasto|è stato) ferito)"
    ),
}
AMONG = (
    r"(?:(?:tra|fra) (?:cui|i quali|le quali|loro|questi|essi|queste|le vittime|i morti)|compres[oiae]"
    r"|inclus[oiae]|di cui"
    r"|(?:dei|delle) quali)"
)
NOT_PEOPLE = (
    r"(?:anni|anno|mesi|giorni|ore|minuti|settimane|chilometri|km|metri|miglia|ettari|euro|dollari"
    r"|milioni|miliardi|per cento|percento|%|carri|case|edifici|veicoli|auto|mezzi|velivoli|droni|missili"
    r"|razzi|aerei|villaggi|città|posizioni|volte|ore|gradi|punti|direzioni|mila|elicotteri|navi|barche"
    r"|automobili|colpi|nave|mercantile|peschereccio|petroliera|cargo|yacht|imbarcazione|barca|autobus|edificio"
    r"|villaggio|veicolo|carro|convoglio|ordigno|bomba|missile|razzo|convoglio|attentato|attacco|aereo"
    r"|elicottero|drone|esplosione"
    r"|proiettili|chili|chilogrammi|tonnellate|litri|bombe|ordigni|esplosioni|attacchi|attentati|paesi|voti"
    r"|seggi|mm\b"
    r"|province|regioni|comuni|negozi|appartamenti|edizioni|gol|reti|secondi|piani|secoli|articoli|episodi|casi)"
)
INDEFINITE = (
    r"(?:decine|centinaia|migliaia|numeros[ie]|divers[ie]|alcun[ie]|molt[ie]|vari|varie|parecchi[e]?"
    r"|qualche)(?: (?:e (?:decine|centinaia)|decin[ae]|centinaia|migliaia|di|d[’']))*"
)
CONJUNCTIONS = r"(?:e|ed|ma|mentre|oltre(?: a)?|nonché)"
THOUSANDS = "."
AT_LEAST = r"(?:almeno|non meno di|più di|oltre|minimo|perlomeno|come minimo)"
AT_MOST = r"(?:al massimo|non più di|meno di|fino a|massimo)"
RANGE_OPENS = r"(?:(?:tra|fra)(?: i| le| gli)?|da|dai|dalle|dagli)"
RANGES = r"(?:ed?(?: i| le| gli)?|a|ai|alle|agli)"
EITHER = r"(?:o|od|forse)"
APPROXIMATIONS = (
    r"altr[ie]|circa|ben|oramai|ormai|quasi|intorno a|attorno a|più o meno|tutt[ie] e|i|le|gli|ulteriori|forse"
)
PARTITIVE = r"(?:(?:dei|delle) quali|(?:di|tra|fra) (?:loro|essi|esse|questi|queste)|di cui)"
MANNER = (
    r"(?:(?:in modo |in maniera )?(?:grav[ei]\w*|seri\w*|lievement\w+|non grav\w+)|in (?:condizioni|gravi|modo"
    r"|pericolo|prognosi|fin))"
)
