"""What around a trigger bears out that it is meant as violence, protest, politics."""

FORCE = (
    r"\b(?:militar[ei]|soldat[oi]|esercit[oi]|truppe|forze armate|forze (?:\w+ )?(?:azere|armene"
    r"|russe|ucraine|israeliane|governative|speciali)"
    r"|insort[oi]|estremist[aie]|integralist[aie]|fondamentalist[aie]|paramilitar[ei]|lealist[aie]|combattent[ei]"
    r"|marines|caschi blu|contingent[ei]|pattugli[ae]|peshmerga|golpist[aie]|boko haram|stato islamico|qaedist[aie]"
    r"|volto coperto|gruppi? armat[oi]|forze (?:\w+ )?(?:americane|siriane|irachene|turche|afghane|curde|di sicurezza)"
    r"|ribell[ei]|milizi\w*|terroris\w*|jihadist[aie]|guerriglier[oi]|separatist[aie]|talebani|isis"
    r"|hamas|hezbollah|al[- ]qa[ei]da"
    r"|kamikaze|arm[ai]\b|armat[oaie]|artiglieria|mortaio?|missil[ei]|razz[oi]|dron[ei]|bomb[ae]|ordign[oi]"
    r"|mitra"
    r"|kalashnikov|fucil[ei]|pistol[ae]|proiettil[ei]|colpi d[’']arma|spar(?:a|ano|ato|ò|arono"
    r"|atoria|atorie|ando|i)|esplosiv[oiae]"
    r"|carri armati|postazion[ei]|roccafort[ei]|avampost[oi]|invas\w+|guerra (?!di|commercial)"
    r"|attentat\w+|agguat[oi]"
    r"|uomin[io] armat[oi]|commando\b|guerriglia|imboscat[ae]|pirat[ai]|piratesc[oh]i?|cecchin[oi]|mercenari"
    r"|granat[ae]|min[ae] (?:antiuomo|anticarro"
    r"|terrestri)|coltell\w+|machete|ostaggio?|assalitor[ei]|raid|bombard\w+|nemic[oi]"
    r"|prigionier[oi]|combattiment[oi])\b"
)
HARM = (
    r"\b(?:mort[oie]|morte di|uccis[oaie]|uccidendo|ferit[oie]|feriment\w+|perdite|cadaver[ei]"
    r"|civili|ostilità|confine|frontiera"
    r"|massacr[oi]|strag[ei]|insediament[oi]|razzia|decess[oi]|vittim[ae]|perso la vita|perdono la vita|muoi?ono"
    r"|morirono|caduti)\b"
)
ORDER = (
    r"\b(?:polizia|lacrimogen[oi]|carabinieri|manifestant[ei]|dimostrant[ei]|agenti|vittim[ae]|incendiat\w+"
    r"|arrestat[oaie]|tafferugli|devastat[oaie]|disordini"
    r"|violenz[ae]|proteste|rivolta|attivist[ei]|giornalist[ei]|oppositor[ei]|forze dell[’']ordine)\b"
)
CAPTIVES = (
    r"\b(?:ostaggio?|prigionier[oi]|rapit[oaie]|sequestrat[oaie]|rapitor[ei]|rapiment[oi]|prigionia|riscatto"
    r"|cooperant[ei]"
    r"|volontari[o]?|giornalist[aei]|operator[ei] umanitar\w+|uomini armati|ribelli|miliziani|scafist\w+"
    r"|student[ei]|pirat[ai]|sequestrator[ei]|equipaggio|marittim[oi]|marinai|missionari[o]?|suor[ae]|predoni"
    r"|turist[ei])\b"
)
CUSTODY = (
    r"\b(?:polizia|poliziott[oi]|carabinieri|carabiniere|gendarm\w+|agent[ei]|forze (?:dell[’']ordine|di sicurezza)"
    r"|guardia nazionale|guardie|soldati|militari|esercito|marines|procura|procurator[ei]|magistrat\w+|inquirenti"
    r"|investigatori|digos|ros|fbi|antiterrorismo|intelligence|servizi segreti|questura|commissariat[oi]"
    r"|manette|arrest\w+|blitz|retata|perquisizion[ei]|ricercat[oi]|latitant[ei]|attentator[ei]|aggressor[ei]"
    r"|manifestanti|dimostranti)\b"
)
"""Police, prosecutors, soldiers: who seizes by law or in its name."""
SEATS = (
    r"\b(?:parlament[oi]|ministeri?o?|palazz[oi] (?:del governo|di governo|presidenzial[ei]|reale)|govern[oi]"
    r"|televisione"
    r"|tv di stato|aeroport[oi]|municipio|ambasciat[ae]|caserm[ae]|base|basi|sed[ei] del\w*|villaggi[o]?"
    r"|territori[o]?|isol[ae]"
    r"|frontier[ae]|zona|valico|edifici governativi)\b"
)
UNREST = (
    r"\b(?:polizia|agent[ei]|poliziott[oi]|manifestant[ei]|dimostrant[ei]|protest[ae]|folla|tifos[ie]|ultr[aà]s"
    r"|molotov|sassi"
    r"|lacrimogeni|popolazione|popolo|popolar[ei]|piazza|strad[ae]|detenut[oi]|carcer[ei]|quartier[ei]|regime"
    r"|governo|mort[oi]|ferit[oi]"
    r"|arrest\w+|opposizione|studenti|carabinieri|forze dell[’']ordine|violent[oaie]|corte[oi]|marcia"
    r"|manifestazion[ei])\b"
)
RIOT = (
    r"\b(?:manifestant[ei]|dimostrant[ei]|contestator[ei]|rivoltos[oi]|facinoros[oi]|protest[ae]|corte[oi]|rivolt[ae]"
    r"|sommoss[ae]|disordini|tafferugli|guerriglia urbana|folla|sass[oi]|sassaiola|pietre|molotov|cassonett[oi]"
    r"|student[ei]"
    r"|detenut[oi]|ultr[aà]s?|tifos[ie]|incappucciati|teppist[ai]|banlieue|barricate|lacrimogeni|antisommossa|slogan)\b"
)
CROWD = (
    r"\b(?:piazz[ae]|strad[ae]|corte[oi]|manifestant[ei]|manifestat\w+"
    r"|dimostrant[ei]|manifestazion[ei]|slogan"
    r"|striscion[ei]|cartelli"
    r"|bandiere|folla|migliaia di|centinaia di|decine di|sit-in|presidi[o]?|in marcia|sfil\w+|sindacat[oi]"
    r"|sindacal[ei]|opposizione"
    r"|student[ei]|studentesc\w+|lavoratori|operai|attivist[ie]|polizia|lacrimogeni|scontri|contro il|contro la"
    r"|contro le|contro i"
    r"|contro l[’']|davanti a\w*|dissenso|libertà|diritti|pacific\w+|rivolt[ae]|violent[ae]|di protesta"
    r"|di massa|di piazza|autostrad\w+)\b"
)
POLITICS = (
    r"\b(?:terroris\w+|militant[ei]|soldat[oi]|poliziott[oi]|agent[ei] (?:di|della) polizia|attacc[oh]i?"
    r"|strag[ei]|bomb[ae]|esplosion[ei]|ordign[oi]|jihad\w+|attentat\w+"
    r"|al[- ]qa[’']?[ei]da|eta\b|farc\b|pkk\b|fatah|tigri tamil|isis|hamas|hezbollah|talebani|brigate rosse"
    r"|eversi\w+|anarchic\w+"
    r"|oppos(?:izione|itor[ei])|dissident[ei]|attivist[aei]|manifestant[ei]|dimostrant[ei]|protest[aei]\w*"
    r"|manifestazion[ei]|corteo"
    r"|disordini|rivolt[ae]|tafferugli|scontri|lacrimogeni|sit-in|giornalist[aei]|blogger|ribell[ei]"
    r"|separatist[aei]|miliz\w+|guerriglier\w+"
    r"|mafi\w+|camorr\w+|[’']?ndranghet\w+|cosa nostra|clan\b|boss\b|cosc[ah]e?|narco\w+|cartello|latitant[ei]"
    r"|kamikaze|ostagg\w+"
    r"|golpe|golpist\w+|colpo di stato|dittator\w+|president[ei]|premier|ministr[oiae]|deputat[oi]"
    r"|parlamentar[ei]|senator[ei]|il generale|generali"
    r"|leader|esponent[ei]|partito|politic[oiah]e?|diplomatic[oi]|ambasciator[ei]|agenti segreti|spi[ae]\b"
    r"|spionaggio|crimini di guerra"
    r"|sovversi\w+|sedizion\w+|religios\w+|cristian[oiae]|musulman[oiae]|islamic\w+|monac[io]h?|apostasia|minoranz[ae]"
    r"|genocidio|guerra"
    r"|esercito|militar[ei]"
    r"|pirat[ai]|pirateria|hacker|scafist[ai]|neonazist\w+|estremist\w+|ultr[aà]s|tifos[oi])\b"
)
STATES = (
    r"\b(?:tregua|pace|cessate|ostilità|ribell[ei]|separatist[ie]|confin[ei]|frontier[ae]|truppe|militar[ei]"
    r"|armat[aeio]|nuclear[ei]|prigionieri"
    r"|ostaggio?|bilateral[ei]|multilateral[ei]|ministri degli esteri|capi di stato|due paesi|due stati|guerra"
    r"|ritiro|disarmo|adesione"
    r"|onu|nazioni unite|nato|unione europea|unione africana|ambasciator[ei]|diplomatic[oihea]+|trattato)\b"
)
