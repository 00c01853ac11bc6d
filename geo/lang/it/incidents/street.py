"""Protests and riots: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger
from geo.lang.it.incidents.forms import TOLD

_HAVE = "(?:ha|hanno|aveva|avevano|abbia|abbiano|avendo|aver)"
_WORDS = (
    r"(?:(?!non\b|né\b|avrebb|potrebb|dovrebb|vorrebb|vogliono|vuole|minacci|intend"
    r"|armat\w+ (?!di (?:baston|sprang|mazz|piet|sass|mache|coltell)))[\w’'-]+,? )"
)
"""A word between two parts of a trigger that does not make it unreal."""
_MASS = (
    r"(?:manifestant[ei]|dimostrant[ei]|contestator[ei]|rivoltos[oi]|facinoros[oi]|protestanti|folla|gente"
    r"|popolazione|abitanti|residenti|giovani|giovanissimi|ragazzi|student(?:i|esse)|universitari|liceali|operai"
    r"|lavoratori|minatori|contadini|agricoltori|braccianti|pescatori|migranti|profughi|rifugiati|detenuti|reclusi"
    r"|tifos[ie]|ultr[aà]s?|hooligan|teppisti|incappucciati|antagonisti|anarchici|attivisti|sostenitori"
    r"|simpatizzanti|oppositori|coloni|fedeli|estremisti|neonazisti|neofascisti|nazionalisti|scioperanti|persone"
    r"|uomini|donne|cittadini|compagni|parenti|familiari|migliaia|centinaia|decine)"
)
"""People without office, as the subject of what they do in the street."""
_CALLINGS = (
    r"(?:manifestanti|dimostranti|student(?:i|esse)|universitari|liceali|operai|lavoratori|precari|metalmeccanici"
    r"|insegnanti|docenti|medici|infermieri|avvocati|giornalisti|pensionati|agricoltori|allevatori|pastori|pescatori"
    r"|tassisti|camionisti|minatori|braccianti|migranti|sindacati|attivisti|ambientalisti|pacifisti|animalisti"
    r"|indignati|oppositori|opposizione|cittadini|oppositori|donne|madri|giovani|ragazzi|migliaia|centinaia|decine)"
)
"""Those who take to the streets for a cause."""
_PROTESTERS = (
    r"(?:manifestant[ei]|dimostrant[ei]|contestator[ei]|protestanti|folla|corte[oi]|sit-in|presidi[oi]?"
    r"|student(?:i|esse)|scioperanti|attivist[ei]|oppositori|rivoltosi|protest[ae]|manifestazion[ei]|marcia"
    r"|accampament[oi]|piazza|moltitudine|inermi|minatori|operai|contadini|avvocati|detenuti|tifosi|assembrament[oi])"
)
_POLICE = (
    r"(?:polizia|poliziott[oi]|agent[ei]|carabinieri|gendarm[ei]\w*|celere|celerini|reparto mobile|antisommossa"
    r"|guardia (?:nazionale|civil|civile)|forze dell[’']ordine|forze di (?:sicurezza|polizia)|militar[ei]|soldat[oi]"
    r"|esercito|paramilitari|finanzieri|basij|pasdaran|guardie)"
)
_BEFORE = (
    r"(?:davanti|di fronte|dinanzi|sotto|fuori|intorno|attorno|all[’']esterno|nei pressi|a ridosso|ai cancelli"
    r"|alle porte|all[’']ingresso)"
)
_SEAT = (
    r"(?:parlament|minister|prefettur|questur|commissariat|tribunal|palazz|ambasciat|consolat|sed[ei]\b|carcer"
    r"|penitenziari|municipi|comun|residenz|presidenz|quartier generale|caserm|congress|senat|assemble|cort[ei]\b"
    r"|procur|uffici|regione|stabiliment|fabbric|cancell|rettorat|redazion|television|basilic|moschea|cattedrale"
    r"|uffici|alta commissione|alto commissariat|posto di polizia|stazione di polizia)"
)
_DEMAND = (
    r"(?:per (?:protestare|chieder\w+|manifestare|dire (?:no|basta)|contestar\w+|reclamar\w+|esigere|denunciare"
    r"|opporsi|difendere|sostenere|sollecitare|pretendere|impedire|solidarizzare)|contro|in (?:favore|difesa|sostegno"
    r"|solidarietà)|al grido|con (?:cartelli|striscioni|bandiere|le candele|le fiaccole)|scandendo|gridando|cantando)"
)
_ROADS = (
    r"(?:strad[ae]|autostrad\w+|statal[ei]|tangenzial[ei]|superstrad[ae]|raccordo|binari\b|ferrovi\w+|traffico"
    r"|circolazione|incroc\w+|pont[ei]|port[oi]\b|mol[oi]\b|access[oi]|ingress[oi]|cancell[oi]|vi[ae] d[’']accesso"
    r"|arteri[ae]|valic\w+|svincol\w+|casell[oi]|corsi[ae])"
)
_HALLS = (
    r"(?:universit\w+|ateneo|facoltà|lice[oi]|scuol[ae]|rettorato|stazion[ei]|fabbric\w+|stabiliment[oi]|tett[oi]"
    r"|municipio|piazz[ae]|gru\b|torre|torri|campanil[ei]|aula|capannon[ei]|cantier[ei]|miniera|raffineria|teatro)"
)
_MISSILES = (
    r"(?:sass[oi]|sassate|pietr[ae]|molotov|bottigli[ae]|oggett[oi]|petard[oi]|matton[ei]|bomb[ae] carta|uova"
    r"|sanpietrin\w+|cubetti di porfido|fumogen[oi]|fuochi d[’']artificio|biglie|bulloni|ordigni rudimentali"
    r"|transenn[ae]|sedie|calcinacci|pezzi di (?:marciapiede|marmo|asfalto)|razzi di segnalazione|rami)"
)
_WRECKED = (
    r"(?:auto\b|automobil[ei]|macchin[ae]|cassonett[oi]|vetrin[ae]|vetrat[ae]|vetri|negozi[o]?|autobus|bus\b"
    r"|veicol[oi]|camionett[ae]|furgon[ei]|volant[ei]\b|pattugli[ae]|gazzell[ae]|copertoni|pneumatici|materassi"
    r"|banch[ei]|bancomat|supermercat[oi]|centr[oi] commercial[ei]|cancell[oi]|transenn[ae]|staccionat[ae]"
    r"|arred[oi])"
)
_STORMED = (
    r"(?:cancell[oi]|cordon[ei]|barrier[ae]|transenn[ae]|port[ae]\b|porton[ei]|sbarrament[oi]|blocc[oh]i?\b"
    r"|recinzion[ei]|reti\b|rete\b|vetrat[ae]|linee della polizia)"
)
_CLUBS = (
    r"(?:mazz[ae]\w*|baston\w+|sprang\w+|machete|coltell\w+|catene|cinture|bottiglie|pugni|calci|sassi|pietre"
    r"|frecce|lance|asce|accett\w+|martell\w+|randell\w+|manganell\w+)"
)

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Peaceful protest",
        "noun",
        (
            r"manifestazion[ei] (?:di (?:protesta|piazza|dissenso|solidarietà|migliaia|massa)|contro|per la pace"
            r"|antigovernativ[ae]|studentesc[ah]e?|sindacal[ei]|non autorizzat[ae]|pacifist[ae])",
            r"protest[ae] (?:di (?:piazza|massa|strada|migliaia)|popolar[ei]|antigovernativ[ae]|studentesc[ah]e?"
            r"|pacific[ah]e?|dei (?:lavoratori|pescatori|agricoltori|tassisti|trattori|camionisti|minatori|gilet)"
            r"|degli (?:studenti|operai|agricoltori|allevatori|insegnanti))",
            r"proteste (?:per (?:la|il|le|i|l[’'])|contro|a|ad|in|nel\w*|davanti|di fronte|continuano|proseguono"
            r"|dilagano|si (?:estendono|allargano|moltiplicano|sono estese))",
            r"corte[oi] (?:di|contro|per|dei|degli|delle|pacific[oi]|non autorizzat[oi]|in (?!costume|maschera)|a"
            r"|funebr[ei] (?:si|è|ha))",
            r"contro-?(?:corteo|manifestazione|presidio)",
            r"sit-in",
            r"flash ?mob",
            r"catena umana",
            r"girotond[oi] (?:di|davanti|intorno|attorno|contro|per)",
            r"(?:marcia|marce) (?:di protesta|per (?!sempre)|contro|silenzios[ae]|pacific[ah]e?|di (?:migliaia"
            r"|centinaia|solidarietà)|non autorizzat[ae]|antirazzist[ae]|verso (?:il|la|l[’']))",
            r"fiaccolat[ae]",
            r"vegli[ae] (?:di (?:protesta|solidarietà|preghiera)|silenzios[ae]|per|in (?:memoria|ricordo|onore)"
            r"|con (?:le )?(?:candele|fiaccole|lumini)|a lume|davanti|di fronte|a|ad|in|nel\w*)",
            r"(?:presidi?[oi]|picchett[oi]) (?:di|davanti|dei|degli|delle|contro|permanent[ei]|sotto|fuori"
            r"|all[’']esterno|sindacal[ei])",
            r"tendopoli di protesta",
            r"gay pride",
            r"(?:migliaia|centinaia|decine)(?: di \w+)?(?: \w+)? in (?:piazza|strada|corteo|marcia)",
            r"in (?:migliaia|centinaia|massa|tantissimi|[\w.]+mila) (?:\w+ )?(?:in (?:piazza|strada|corteo|marcia)"
            r"|(?:hanno|sono|si sono) (?:manifestato|sfilato|sfilati|marciato|scesi|protestato|percorso|radunati"
            r"|riversati))",
            r"in (?:piazza|corteo|strada) (?:contro|per (?:protestare|chieder\w+|manifestare|dire|difendere|la pace"
            r"|reclamare|contestare|i diritti|il clima|l[’'](?!ultimo)))",
            rf"{_CALLINGS} (?:\w+ ){{0,2}}(?:(?:di nuovo|ancora|tornano|scendono|scesi|scese) )?in (?:piazza|corteo)",
            r"blocc(?:o|hi) (?:stradal[ei]|ferroviari[o]?|del (?:traffico|porto|l[’']autostrada)|dell[’']autostrada"
            r"|sull[ae]|sull[’']autostrada|delle strade)",
        ),
    ),
    Trigger(
        "Peaceful protest",
        "noun",
        (
            r"manifestazion[ei](?! elettoral| sportiv| cultural| musical| per il tesseramento)",
            r"proteste\b(?! (?:da|dal|dalla|dai|dell[’'](?:opposizione|ambasciat))\b)",
            r"protesta(?! (?:il|lo|la|i|gli|le|un|una)\b| l[’'])",
            r"corte[oi](?! storic| nuzial| presidenzial| di auto blu)",
            r"mobilitazion[ei]",
            r"(?:contro)?manifestant[ei]",
            r"dimostrant[ei]",
            r"vegli[ae]\b(?! (?:funebr|pasqual|su|sull|di natale|di capodanno))",
            r"picchett[oi]",
            r"presidi[o]?\b(?! (?:militar|sanitar|ospedalier|medic|medico))",
            r"marce\b(?! ridott)",
            r"marcia\b(?! (?:indietro|avanti|su|sul|sulla|spedit|bene|male|trionfal|nuzial|funebr|in (?:più|meno)))",
        ),
        needs="crowd",
        generic="type",
    ),
    Trigger(
        "Peaceful protest",
        "verb",
        (
            rf"(?:{_HAVE} )?manifestato (?:\w+ ){{0,4}}(?:contro|per|in|a|davanti|sotto|pacificamente|nei|nelle)",
            r"(?:manifestano|manifestarono|manifestando|manifestava(?:no)?)",
            rf"{_HAVE} (?:manifestato|protestato|sfilato|marciato)"
            r"(?! (?:[\w’']+ ){0,6}(?:soldati|militari|truppe|forze armate|reparti|carri|reggiment\w+))",
            r"(?:protestano|protestarono|protestando|protestavano|protestava|sfilano|sfilavano|sfilarono|marciano"
            r"|marciavano|marciarono)(?! (?:[\w’']+ ){0,6}(?:soldati|militari|truppe|forze armate|reparti|modell\w+))",
            r"incatenat[iaoe] (?:a|ai|al|alla|alle|all[’'])",
            rf"{_HAVE} occupato (?:[\w’']+ ){{0,4}}?{_HALLS}",
            rf"(?:blocc|sbarr|occup|presidi|picchett){TOLD} {_WORDS}{{0,6}}?{_ROADS}",
            rf"{_ROADS} (?:[\w’']+ ){{0,4}}?(?:bloccat|sbarrat|occupat|paralizzat|presidiat)[oaie]"
            r"(?! (?:d\w+|per) (?:\w+ )?(?:neve|incident|frana|mezzi))",
            rf"occupat[oaie] (?:[\w’']+ ){{0,2}}{_HALLS}",
            r"(?:sces[oiae]|scendono|scesero|riversat[oie]|tornat[oi]) in (?:piazza|strada|corteo)",
            r"riversa(?:no|rono|sse|ssero|ndosi|ta|te|ti) (?:\w+ ){0,3}(?:in piazza|in strada|per (?:le )?strad\w+"
            r"|nelle (?:strade|piazze))",
            rf"{_HAVE} (?:percorso|attraversato|invaso|riempito|affollato|gremito) (?:\w+ ){{0,2}}(?:le|la|il|i|le) "
            r"(?:vie|strade|centro|piazz[ae]|viali?|corso|lungomare)",
            r"accampat[iaoe] (?:in|nella|con|davanti|sotto|da|fuori|sul\w*)",
            r"bivacca(?:no|va|vano|ndo|ti|to)? ",
            rf"(?:piantat|montat|innalzat)[oaie] (?:[\w’']+ ){{0,2}}tende",
            rf"{_HAVE} (?:eretto|alzato|innalzato) (?:\w+ ){{0,2}}(?:barricate|blocchi)",
            r"(?:sedut[oaie]|sdraiat[oaie]|stes[oaie]) (?:[\w’']+ ){0,4}?(?:per terra|a terra|in (?:strada|mezzo)"
            r"|sui binari|sull[’']asfalto|sul (?:ponte|selciato)|sulla (?:strada|carreggiata))",
            r"salit[oaie] (?:[\w’']+ ){0,2}?(?:su una gru|sulla gru|sul tetto|sui tetti|su un tetto|sulla torre)",
            r"(?:espost|srotolat|calat|appes|innalzat|issat|mostra(?:t|v|n)|regge(?:v|nd)|sventola(?:t|v|nd))\w+ "
            r"(?:\w+ ){0,3}(?:striscion[ei]|cartelli)",
            r"scandi(?:to|ta|vano|va|ndo|scono|rono|sce|re) (?:[\w’']+ ){0,3}(?:slogan|cori)",
            r"(?:acces[oaie]|accendono|accendendo) (?:\w+ ){0,3}(?:candel[ae]|lum[ei]|lumini|fiaccol[ae])",
            rf"inscenat[oaie] (?:[\w’']+ ){{0,3}}(?:protest|manifestazion|sit-in|corte|blocc)\w*",
        ),
        needs="crowd",
    ),
    Trigger(
        "Peaceful protest",
        "verb",
        (
            r"(?:sono scesi|scendono|è sceso|scesero|sono scese|scese|scesi|sceso|scesa) in (?:piazza|corteo)",
            rf"(?:radunat|raccolt|riunit|assiepat|concentrat|assembrat|ammassat)[oaie] (?:[\w’']+,? ){{0,8}}?"
            rf"(?:{_BEFORE} (?:[\w’']+ ){{0,4}}?{_SEAT}\w*|{_DEMAND})",
            rf"(?:radunano|raccolgono|riuniscono|radunarono|radunavano) (?:[\w’']+,? ){{0,8}}?(?:{_BEFORE} "
            rf"(?:[\w’']+ ){{0,4}}?{_SEAT}\w*|{_DEMAND})",
            rf"(?:vegliano|hanno vegliato) (?:[\w’']+ ){{0,3}}?{_BEFORE}",
            rf"accampat[oaie] (?:[\w’']+ ){{0,3}}?{_BEFORE} (?:[\w’']+ ){{0,4}}?{_SEAT}\w*",
            rf"(?:{_HAVE} )?(?:manifestat|sfilat|marciat|protestat)[oaie] (?:[\w’']+,? ){{0,5}}?(?:{_BEFORE} (?:[\w’']+ ){{0,4}}?"
            rf"{_SEAT}\w*|{_DEMAND}|a (?:centinaia|migliaia|decine))",
            rf"(?:manifest|sfil|march?i|protest)(?:ano|avano|arono) (?:[\w’']+,? ){{0,5}}?(?:{_BEFORE} (?:[\w’']+ ){{0,4}}?"
            rf"{_SEAT}\w*|{_DEMAND}|a (?:centinaia|migliaia|decine))",
            r"(?:hanno|avevano) manifestato\b(?! (?:[\w’']+ )?(?:il|lo|la|i|gli|le|l[’']|un|una|grande|interess|preoccup|intenzion"
            r"|volont|disponibil|sintom|segni|perpless))",
            rf"(?:piantat|montat)[oaie] (?:[\w’']+ ){{0,2}}tende (?:[\w’']+ ){{0,2}}?{_BEFORE} (?:[\w’']+ ){{0,4}}?{_SEAT}\w*",
            r"pres[ei] per mano",
        ),
    ),
    Trigger(
        "Protest with intervention",
        "verb",
        (
            rf"(?:{_HAVE} )?(?:dispers|caricat|sgomberat|sgombrat|respint|allontanat|cacciat|travolt|circondat)[oaie] "
            rf"(?:[\w’']+ ){{0,5}}?{_PROTESTERS}\b",
            rf"{_PROTESTERS} (?:[\w’']+ ){{0,6}}?(?:dispers[oaie]|caricat[oaie]|sgomberat[oaie]|sgombrat[oaie]"
            r"|manganellat[oaie]|allontanat[oaie] (?:dalla|dagli|dai|dalle|con)|repress[oaie])\b",
            rf"(?:per |a |di )?disperdere (?:\w+ ){{0,3}}{_PROTESTERS}",
            rf"(?:carica|carich?e|sgomber[oi]) (?:della|dei|degli|delle|di|del|dell[’']) (?:\w+ ){{0,2}}?(?:{_POLICE}"
            rf"|alleggerimento|{_PROTESTERS})",
            rf"{_POLICE} (?:\w+ ){{0,2}}(?:carica|caricano|disperde|disperdono|sgombera|sgomberano|manganella"
            rf"|manganellano|reprime|reprimono) (?:[\w’']+ ){{0,4}}?{_PROTESTERS}",
            rf"{_POLICE} (?:[\w’']+ ){{0,3}}?{_HAVE} (?:\w+ )?(?:caricat|manganellat)o\b",
            r"(?:smontat|rimoss|smantellat|spianat)[oaie] (?:[\w’']+ ){0,3}?(?:tende|accampament[oi]|barricate|presidi[oi]?|tendopoli)",
        ),
        generic="type",
    ),
    Trigger(
        "Protest with intervention",
        "verb",
        (
            r"(?:lanci\w+|us(?:a|ato|ano|ando)|spar\w+|impieg\w+|ricors\w+|azionat\w+|utilizza\w+"
            r"|(?:rispost|reagit)o con) (?:[\w’']+ ){0,4}(?:gas )?(?:lacrimogen[oi]|idranti|cannoni ad acqua"
            r"|proiettili di gomma|granate (?:stordenti|assordanti|fumogene)|spray|manganelli)",
            r"(?:gas )?lacrimogen[oi] (?:e|contro|sui|sulla|sugli|per|tra|fra|a)",
            r"(?:idranti|cannoni ad acqua|proiettili di gomma|spray urticante|granate stordenti) (?:\w+ ){0,2}?(?:e|contro"
            r"|sui|sulla|sugli|per|su)\b",
            r"(?:partit[ae]|scattat[ae]) (?:[\w’']+ ){0,3}?(?:carica|cariche|idranti|lacrimogeni)\b",
            r"manganellate\b",
        ),
        generic="type",
        needs="crowd",
    ),
    Trigger(
        "Excessive force against protesters",
        "verb",
        (
            r"(?:(?:ha|hanno|aveva|avevano|aver|avere) )?(?:spari|fuoco|pallottol[ae]|proiettili|fucilat[ae]|raffic[ah]e?|cecchini|mitragliat[aeo]|cannonate"
            r"|fa(?:nno)? fuoco|fatto fuoco|aperto il fuoco|apr(?:e|ono|endo|ì|irono) il fuoco"
            r"|spar(?:a|ano|ato|ando|ò|arono|are|ava|avano)|colpi) (?:[\w’']+ ){0,3}?(?:su|sul|sull[aeo]|sui|sugli|contro|addosso|nella|tra|fra"
            rf"|a|ai|agli|alla) (?!terra|salve)(?:[\w’']+ ){{0,4}}?{_PROTESTERS}\b",
            r"mitragliat[oaie] (?:[\w’']+ ){0,2}?(?:folla|manifestanti|dimostranti|corteo)",
            r"(?:uccis[oaie]|ammazzat[oaie]|uccid(?:e|ono|endo)|ucci(?:se|sero)|falciat[oaie]) (?:[\w’']+ ){0,4}?(?:manifestant[ei]|dimostrant[ei]|scioperanti)\b",
            r"(?:manifestant[ei]|dimostrant[ei]|scioperanti) (?:[\w’']+ ){0,4}?(?:uccis[oaie]|ammazzat[oaie]|mort[oi] sotto"
            r"|freddat[oi])\b",
            r"(?:(?:ha|hanno|aveva|avevano|aver|avere) )?(?:spara(?:no)?|sparato|sparando|sparavano) ad altezza d[’']uomo",
        ),
        genitive="target",
    ),
    Trigger(
        "Violent demonstration",
        "noun",
        (
            r"scontri (?:[\w’' ]{0,25} )?(?:tra|fra|con) (?:\w+ ){0,3}(?:manifestant|dimostrant|polizia"
            r"|forze dell[’']ordine|agent|carabinier|gendarm|poliziott|tifos|ultr)\w*",
            r"violent[ae] (?:protest|manifestazion)[ae]\w?",
            r"protest[ae] violent[ae]",
            rf"(?:lanc[io]o?|lanci{TOLD}|tirat[oi]|tirano|tiravano|scagli{TOLD}) (?:di )?(?:[\w’']+ ){{0,3}}?{_MISSILES}\b",
            rf"{_MISSILES}(?: [\w’']+){{0,3}} (?:sono stat\w+ )?(?:lanciat|scagliat|tirat)\w+",
            rf"(?:attaccat|pres|assalit|bersagliat|colpit|accolt|respint)[oaie] (?:[\w’']+,? ){{0,7}}?(?:con|a|da|di) (?:\w+ di )?"
            rf"{_MISSILES}\b",
            rf"bersaglia(?:no|ndo|vano|rono) (?:[\w’']+ ){{0,6}}?(?:con|di) (?:\w+ ){{0,2}}{_MISSILES}\b",
            rf"(?:volat[ei]|volano|volavano|piovut[ei]) (?:[\w’']+ ){{0,2}}?{_MISSILES}\b",
            rf"{_MISSILES}(?: e {_MISSILES})? contro",
            rf"(?:sassi|pietre|uova|bottiglie|petardi|molotov),? (?:e )?{_MISSILES}\b",
            r"sassaiol[ae]",
            rf"{_WRECKED} (?:[\w’'.]+ ){{0,9}}?(?:incendiat|bruciat|infrant|sfasciat|distrutt|devastat|spaccat|rovesciat"
            r"|ribaltat|divelt|saccheggiat|dat[aeio] (?:fuoco|alle fiamme)|in fiamme)[aeio]?\b",
            rf"(?:incendi|bruci|sfasci|devast|spacc|rovesci|ribalt){TOLD} (?:[\w’'.]+ ){{0,3}}?{_WRECKED}",
            rf"(?:infrant|divelt|rott|distrutt)[oaie] (?:[\w’'.]+ ){{0,3}}?{_WRECKED}",
            r"guerriglia urbana",
            r"(?:notte|serata|giornata|ore|scene) di (?:guerriglia|disordini|scontri)\b",
            r"(?:protest|manifestazion|corte|marci|raduno)\w+ (?:[\w’']+ ){0,14}?(?:degenera|degener[oò]|degenerat[oaie])\b",
        ),
    ),
    Trigger(
        "Violent demonstration",
        "noun",
        (
            r"rivolte\b",
            r"rivolta (?:di|dei|degli|delle|in|nel|nella|nelle|popolare|armata|contro|anti\w+|carcer\w+|sociale|araba)\b",
            r"rivoltosi\b",
            r"sommoss[ae]",
            r"tafferugli[o]?",
            r"disordini",
            r"moti (?:di piazza|popolari)",
            r"insurrezion[ei](?! (?:separatist|armat|islamist|jihadist))",
            r"ammutinament[oi]",
        ),
        needs="unrest",
    ),
    Trigger(
        "Violent demonstration",
        "verb",
        (
            rf"sfond{TOLD} (?:[\w’']+ ){{0,6}}?{_STORMED}",
            rf"(?:tentat|cercat|provat)o di (?:sfondare|forzare|assaltare|occupare|invadere|scavalcare|irrompere) "
            rf"(?:[\w’']+ ){{0,4}}?(?:{_STORMED}|{_SEAT})\w*",
            rf"forzat[oaie] (?:[\w’']+ ){{0,3}}?(?:cordon|blocc|sbarrament|transenn)\w+",
            rf"{_MASS} {_WORDS}{{0,12}}?(?:(?:invade|invadono|invas[oaie]|assalta|assaltano|assaltat[oaie]|assedia"
            rf"|assediano|assediat[oaie]|devasta|devastano|devastat[oaie]|preso d[’']assalto|prende d[’']assalto"
            rf"|prendono d[’']assalto|dato l[’']assalto|fatto irruzione|entrat[oaie]|circondat[oaie]"
            rf"|occupat[oaie]) {_WORDS}{{0,4}}?{_SEAT}\w*)",
            rf"{_MASS} {_WORDS}{{0,12}}?(?:dato (?:fuoco|alle fiamme)|appicca\w+ (?:il fuoco|fuoco|un incendio"
            r"|incendi|le fiamme)|incendiato|incendiano|bruciato|bruciano|mess[oa] a (?:ferro e fuoco|soqquadro)"
            r"|mettono a (?:ferro e fuoco|soqquadro)|sfasciato|sfasciando|spaccato|spaccando|saccheggiato"
            r"|saccheggiando|saccheggiano|svaligiato|razziato|lapidato|eretto (?:\w+ )?barricate)\b",
        ),
        needs="unrest",
    ),
    Trigger(
        "Mob violence",
        "noun",
        (
            r"linciaggi[oi]?",
            r"assalto della folla",
            r"riss[ae] (?:[\w’']+ ){0,4}?(?:tra|fra)\b",
            r"maxi ?-?rissa",
            r"caccia (?:allo straniero|al (?:nero|migrante|musulmano|cristiano)|agli (?:immigrati|stranieri))",
            r"folla inferocita",
        ),
        genitive="target",
        needs="unrest",
    ),
    Trigger(
        "Mob violence",
        "noun",
        (
            r"scontri (?:[\w’']+ ){0,3}?(?:tra|fra) (?:\w+ ){0,3}?(?:tifos|ultr|tifoserie|opposte fazioni|opposti|cristian|musulman"
            r"|sunniti|ind[uù]|buddist|copti|etni|trib|comunità|clan\b|gang|band[ea]|famiglie|sostenitori|fazioni"
            r"|contadini|pastori|allevatori|agricoltori|residenti|abitanti|immigrati|migranti|gruppi rivali)\w*",
            r"spedizion[ei] punitiv[ae]",
            r"scontri (?:inter)?(?:etnic|tribal|religios|settar|confessional|comunitar|intercomunitar)\w+",
            rf"{_MASS} (?:[\w’'-]+,? ){{0,6}}?(?:aggredi\w+|picchiat\w+|pestat[oaie]|malmenat\w+|assalit[oaie]"
            rf"|avventat[oaie]|linciat\w+|lapidat\w+|massacrat[oaie] di botte|inseguit[oaie])",
            rf"(?:aggredit|picchiat|pestat|malmenat|assalit|linciat|lapidat|bastonat)[oaie] (?:[\w’']+ ){{0,5}}?(?:da|dalla|dai|dagli"
            rf"|dalle|da un gruppo di|da una) (?:\w+ ){{0,3}}?{_MASS}",
        ),
        genitive="target",
    ),
    Trigger(
        "Mob violence",
        "verb",
        (
            r"venut[ie] alle mani",
            r"(?:arrivat[oi]|passat[oi]) alle mani",
            rf"si (?:sono|erano) affrontat[ie] (?:[\w’']+,? ){{0,4}}?(?:con|coi|col|a) (?:i |le |colpi di |\w+ )?{_CLUBS}",
            rf"si affrontano (?:[\w’']+,? ){{0,4}}?(?:con|coi|col|a) (?:i |le |colpi di |\w+ )?{_CLUBS}",
            r"(?:linci|lapid)(?:a|ano|ato|ata|ati|ate|ò|arono)\b",
            rf"(?:menat|insegui\w+|sloggiat)\w* (?:[\w’']+ ){{0,5}}?(?:a|con) (?:le )?(?:{_CLUBS}|sprangate|bastonate)",
        ),
    ),
)
