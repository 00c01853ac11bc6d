"""Protests: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger
from geo.lang.it.incidents.crowds import (
    BEFORE,
    CALLINGS,
    DEMAND,
    HALLS,
    HAVE,
    POLICE,
    PROTESTERS,
    ROADS,
    SEAT,
    THOUSANDS,
    WORDS,
)
from geo.lang.it.incidents.forms import TOLD

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
            r"sit[- ]in\b",
            r"dimostrazion[ei] (?:di (?:protesta|piazza|massa|strada)|contro|antigovernativ\w+|pacific\w+"
            r"|studentesc\w+|davanti)",
            r"protesta (?:davanti|di fronte|sotto|dei|degli|delle|in piazza|sui tetti|sul tetto)\b",
            r"radun[oi] (?:analog[oh]\w*|simil[ei]|di protesta|antigovernativ[oi]|di (?:piazza|oppositori)|contro)",
            r"(?:pride|parata (?:dell[’']orgoglio|gay|lgbt\w*)|marea umana)\b",
            r"(?:torna\w*|continua\w*|cominciat\w*|iniziat\w*|ripres[oia]) a (?:manifestare|protestare|sfilare"
            r"|marciare)",
            r"per manifestare (?:contro|a favore|in|davanti|la propria)",
            r"corteo (?!storic|nuzial|funebr|commemorativ|religios)(?:\w+[’' ]){0,8}?(?:snodat|sfilat|partit|moss"
            r"|raggiunt)[oa]\b",
            r"trattori (?:\w+[’' ]){0,4}?(?:in marcia|in piazza|hanno (?:bloccato|invaso)|bloccano|invadono|sfilano)",
            r"lavoratori (?:\w+[’' ]){0,4}?(?:presidiano|picchettano|hanno presidiato)",
            r"contestazion[ei] (?:degli|dei|delle) (?:student|lavorator|operai|comitat|attivist|tifos|precar)\w+",
            r"flash ?mob",
            r"occupazion[ei] (?:pacific[ah]e?|simbolic[ah]e?|studentesc[ah]e?|dell[’'](?:ateneo|università|aula"
            r"|autostrada|aeroporto)|del (?:liceo|rettorato|municipio|duomo|tetto|cantiere)|della (?:facoltà|fabbrica"
            r"|scuola|piazza|stazione|miniera|sede)|delle (?:scuole|facoltà|università|piazze|strade)|dei (?:binari"
            r"|licei|campi|terreni))(?! (?:\w+ ){0,3}(?:nazist|tedesc|sovietic|american|russ|israelian)\w+)",
            r"blocchi (?:\w+[’' ]){0,2}?(?:attorno|intorno|davanti|agli|ai|alle|sulle|sui|sugli|nei|negli) "
            r"(?:\w+[’' ]){0,2}?(?:aeroport|port[oi]\b|raffineri|valic|casell|svincol|strad|autostrad|frontier|ingress"
            r"|deposit|rotator|ponti)\w*",
            r"catena umana",
            rf"in catene (?:\w+[’' ]){{0,4}}?{BEFORE}",
            r"(?:mila|persone|milioni) (?:di )?(?!profugh|rifugiat|civil|sfollat|soldat|uomini)(?:\w+ )?in"
            r" (?:piazza|corteo|marcia)\b",
            rf"{THOUSANDS} (?!profugh|rifugiat|civil|sfollat|soldat|uomini)(?:\w+ )?in (?:piazza|corteo|marcia)\b",
            r"girotond[oi] (?:di|davanti|intorno|attorno|contro|per)",
            r"(?:marcia|marce) (?:di protesta|per (?!sempre)|contro|silenzios[ae]|pacific[ah]e?|di (?:migliaia"
            r"|centinaia|solidarietà)|non autorizzat[ae]|antirazzist[ae]|verso (?:il|la|l[’']))",
            r"fiaccolat[ae]",
            r"vegli[ae] (?:di (?:protesta|solidarietà|preghiera)|silenzios[ae]|per|in (?:memoria|ricordo|onore)"
            r"|con (?:le )?(?:candele|fiaccole|lumini)|a lume|davanti|di fronte|a|ad|in|nel\w*)"
            r"(?! (?:\w+ ){0,2}(?:chies|cattedral|basilic|parrocchi|duomo|santuari)\w+)",
            r"(?:pres[iì]di?[oi]?|picchett[oi]) (?:agli|ai|alle|nei|negli|sulle|sui|di|davanti|dei|degli|delle|contro"
            r"|permanent[ei]|sotto|fuori|all[’']esterno|sindacal[ei])",
            r"tendopoli di protesta",
            r"gay pride",
            r"(?:migliaia|centinaia|decine)(?: di \w+)?(?: \w+)? in (?:piazza|strada|corteo|marcia)",
            r"in (?:migliaia|centinaia|massa|tantissimi|[\w.]+mila) (?:\w+ )?(?:in (?:piazza|strada|corteo|marcia)"
            r"|(?:hanno|sono|si sono) (?:manifestato|sfilato|sfilati|marciato|scesi|protestato|percorso|radunati"
            r"|riuniti"
            r"|riversati))",
            r"in (?:piazza|corteo|strada) (?:contro|per (?:protestare|chieder\w+|manifestare|dire|difendere|la pace"
            r"|reclamare|contestare|i diritti|il clima|l[’'](?!ultimo)))",
            rf"{CALLINGS} (?:\w+[’' ]){{0,2}}(?:(?:di nuovo|ancora|tornano|scendono|scesi|scese) )?in (?:piazza"
            rf"|corteo)",
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
            r"corte[oi](?! storic| nuzial| presidenzial| commemorativ| religios| di auto blu)",
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
            rf"(?:{HAVE} )?manifestato (?:\w+[’' ]){{0,4}}(?:contro|per|in|a|davanti|sotto|pacificamente|nei|nelle)",
            r"(?:manifestano|manifestarono|manifestando|manifestava(?:no)?)",
            rf"{HAVE} (?:manifestato|protestato|sfilato|marciato)"
            r"(?! (?:\w+[’' ]){0,6}(?:soldati|militari|truppe|forze armate|reparti|carri|reggiment\w+))",
            r"(?:protestano|protestarono|protestando|protestavano|protestava|sfilano|sfilavano|sfilarono|marciano"
            r"|marciavano|marciarono)(?! (?:\w+[’' ]){0,6}(?:soldati|militari|truppe|forze armate|reparti|modell\w+))",
            r"incatenat[iaoe] (?:a|ai|al|alla|alle|all[’'])",
            rf"{HAVE} occupato (?:\w+[’' ]){{0,4}}?{HALLS}",
            rf"(?:blocc|sbarr|occup|presidi|picchett){TOLD} (?!(?:su|sul|sull|sulla|in|nel|nell|nella|a|al|da|dal"
            rf"|dall|dalla|dalle)\b)"
            rf"{WORDS}{{0,6}}?{ROADS}",
            rf"{ROADS} (?:\w+[’' ]){{0,4}}?(?:bloccat|sbarrat|occupat|paralizzat|presidiat)[oaie]"
            r"(?! (?:d\w+|per) (?:\w+ )?(?:neve|incident|frana|mezzi))",
            rf"occupat[oaie] (?:\w+[’' ]){{0,2}}{HALLS}",
            rf"bloccat[oaie] (?:\w+[’' ]){{0,2}}(?:{ROADS}|binari) (?:\w+[’' ]){{0,4}}?(?:per|in segno di) protesta",
            r"in (?:\w+mila|migliaia|centinaia|decine di migliaia|massa) (?:\w+ ){0,2}?(?:contro (?:la|il|l[’']|i|le"
            r"|gli)"
            r"|a sostegno d|in piazza|per (?:dire no|chiedere|protestare))",
            r"(?:sciopero|scioperi) (?:\w+ ){0,2}?e (?:cortei|manifestazioni)|cortei (?:in|nelle|per) (?:tutt|le"
            r"|molte)\w*",
            r"(?:sces[oiae]|scendono|scesero|riversat[oie]|tornat[oi]) in (?:piazza|strada|corteo)",
            r"riversa(?:no|rono|sse|ssero|ndosi|ta|te|ti) (?:\w+[’' ]){0,3}(?:in piazza|in strada|per (?:le )?strad\w+"
            r"|nelle (?:strade|piazze))",
            rf"{HAVE} (?:percorso|attraversato|invaso|riempito|affollato|gremito) (?:\w+[’' ]){{0,2}}(?:le|la|il|i|le) "
            r"(?:vie|strade|centro|piazz[ae]|viali?|corso|lungomare)",
            r"accampat[iaoe] (?:in|nella|con|davanti|sotto|da|fuori|sul\w*)",
            r"bivacca(?:no|va|vano|ndo|ti|to)? ",
            r"(?:piantat|montat|innalzat)[oaie] (?:\w+[’' ]){0,2}tende",
            rf"{HAVE} (?:eretto|alzato|innalzato) (?:\w+[’' ]){{0,2}}(?:barricate|blocchi)",
            r"(?:sedut[oaie]|sdraiat[oaie]|stes[oaie]) (?:\w+[’' ]){0,4}?(?:per terra|a terra|in (?:strada|mezzo)"
            r"|sui binari|sull[’']asfalto|sul (?:ponte|selciato)|sulla (?:strada|carreggiata))",
            r"salit[oaie] (?:\w+[’' ]){0,2}?(?:su una gru|sulla gru|sul tetto|sui tetti|su un tetto|sulla torre)",
            r"(?:espost|srotolat|calat|appes|innalzat|issat|mostra(?:t|v|n)|regge(?:v|nd)|sventola(?:t|v|nd))\w+ "
            r"(?:\w+[’' ]){0,3}(?:striscion[ei]|cartelli)",
            r"scandi(?:to|ta|vano|va|ndo|scono|rono|sce|re) (?:\w+[’' ]){0,3}(?:slogan|cori)",
            r"(?:acces[oaie]|accendono|accendendo) (?:\w+[’' ]){0,3}(?:candel[ae]|lum[ei]|lumini|fiaccol[ae])",
            r"inscenat[oaie] (?:\w+[’' ]){0,3}(?:protest|manifestazion|sit-in|corte|blocc)\w*",
        ),
        needs="crowd",
    ),
    Trigger(
        "Peaceful protest",
        "verb",
        (
            r"(?:sono scesi|scendono|è sceso|scesero|sono scese|scese|scesi|sceso|scesa) in (?:piazza|corteo)",
            rf"(?:radunat|raccolt|riunit|ritrovat|assiepat|concentrat|assembrat|ammassat)[oaie] (?:\w+(?:[’']"
            rf"|,? )){{0,8}}?"
            rf"(?:{BEFORE} (?:\w+[’' ]){{0,4}}?{SEAT}\w*|{DEMAND})",
            rf"(?:radunano|raccolgono|riuniscono|radunarono|radunavano) (?:\w+(?:[’']|,? )){{0,8}}?(?:{BEFORE} "
            rf"(?:\w+[’' ]){{0,4}}?{SEAT}\w*|{DEMAND})",
            rf"(?:vegliano|hanno vegliato) (?:\w+[’' ]){{0,3}}?{BEFORE}",
            rf"accampat[oaie] (?:\w+[’' ]){{0,3}}?{BEFORE} (?:\w+[’' ]){{0,4}}?{SEAT}\w*",
            rf"(?:{HAVE} )?(?:manifestat|sfilat|marciat|protestat)[oaie] (?:\w+(?:[’']"
            rf"|,? )){{0,5}}?(?:{BEFORE} (?:\w+[’' ]){{0,4}}?"
            rf"{SEAT}\w*|{DEMAND}|a (?:centinaia|migliaia|decine))",
            r"(?:manifest|sfil|march?i|protest)(?:ano|avano|arono) (?:\w+(?:[’']"
            rf"|,? )){{0,5}}?(?:{BEFORE} (?:\w+[’' ]){{0,4}}?"
            rf"{SEAT}\w*|{DEMAND}|a (?:centinaia|migliaia|decine))",
            r"(?:hanno|avevano) manifestato\b(?! (?:\w+[’' ])?(?:il|lo|la|i|gli|le|l[’']|un|una|grande|interess"
            r"|preoccup|intenzion"
            r"|volont|disponibil|sintom|segni|perpless))",
            r"(?:piantat"
            rf"|montat)[oaie] (?:\w+[’' ]){{0,2}}tende (?:\w+[’' ]){{0,2}}?{BEFORE} (?:\w+[’' ]){{0,4}}?{SEAT}\w*",
            r"pres[ei] per mano",
        ),
    ),
    Trigger(
        "Protest with intervention",
        "verb",
        (
            rf"(?:{HAVE} )?(?:dispers|caricat|sgomberat|sgombrat|respint|allontanat|cacciat|travolt|circondat)[oaie] "
            rf"(?:\w+[’' ]){{0,5}}?{PROTESTERS}\b",
            rf"{PROTESTERS} (?:\w+[’' ]){{0,6}}?(?:dispers[oaie]|caricat[oaie]|sgomberat[oaie]|sgombrat[oaie]"
            r"|manganellat[oaie]|allontanat[oaie] (?:dalla|dagli|dai|dalle|con)|repress[oaie])\b",
            rf"(?:per |a |di )?disperdere (?:\w+[’' ]){{0,3}}{PROTESTERS}",
            rf"{PROTESTERS} (?:\w+[’' ]){{0,6}}?(?:bloccat|respint|ostacolat"
            rf"|interrott)[oaie] (?:\w+[’' ]){{0,2}}?(?:dalla|dagli|dai|dalle"
            rf"|da|dall[’']) ?{POLICE}",
            r"repression[ei] (?:delle|della|dei|del) (?:protest|manifestazion|manifestant|dimostrant|rivolt|corte"
            r"|piazz)\w+",
            r"(?:carica|carich?e|sgomber[oi]) (?:della|dei|degli|delle|di|del"
            rf"|dell[’']) (?:\w+[’' ]){{0,2}}?(?:{POLICE}"
            rf"|alleggerimento|{PROTESTERS})",
            rf"{POLICE} (?:\w+[’' ]){{0,2}}(?:carica|caricano|disperde|disperdono|sgombera|sgomberano|manganella"
            rf"|manganellano|reprime|reprimono) (?:\w+[’' ]){{0,4}}?{PROTESTERS}",
            rf"{POLICE} (?:\w+[’' ]){{0,3}}?{HAVE} (?:\w+ )?(?:caricat|manganellat)o\b",
            r"(?:lacrimogeni|idranti|manganell(?:i|ate)|cariche|cannoni ad acqua|spray urticante|proiettili di gomma)"
            r"(?:,? (?:e )?(?:idranti|manganell(?:i|ate)|lacrimogeni|cariche|arresti|proiettili di gomma))?"
            rf" (?:contro|su|sui|sugli|sulla|sulle|sul|per) (?:\w+[’' ]){{0,3}}?(?:{PROTESTERS}|no tav|no global"
            r"|indignati|gilet|precari|pastori|migranti|donne|cassintegrati|ambientalisti|universitari|pensionati"
            r"|disoccupati)\b",
            r"(?:smontat|rimoss|smantellat|spianat)[oaie] (?:\w+[’' ]){0,3}?(?:tende|accampament[oi]|barricate"
            r"|presidi[oi]?|tendopoli)",
        ),
        generic="type",
    ),
    Trigger(
        "Protest with intervention",
        "verb",
        (
            r"(?:lanci\w+|us(?:a|ato|ano|ando)|spar\w+|impieg\w+|ricors\w+|azionat\w+|utilizza\w+"
            r"|(?:rispost|reagit)o con) (?:\w+[’' ]){0,4}(?:gas )?(?:lacrimogen[oi]|idranti|cannoni ad acqua"
            r"|proiettili di gomma|granate (?:stordenti|assordanti|fumogene)|spray|manganelli)",
            r"(?:gas )?lacrimogen[oi] (?:e|contro|sui|sulla|sugli|per|tra|fra|a)",
            r"(?:idranti|cannoni ad acqua|proiettili di gomma|spray urticante"
            r"|granate stordenti) (?:\w+[’' ]){0,2}?(?:e|contro"
            r"|sui|sulla|sugli|per|su)\b",
            r"(?:partit[ae]|scattat[ae]) (?:\w+[’' ]){0,3}?(?:carica|cariche|idranti|lacrimogeni)\b",
            r"manganellate\b",
        ),
        generic="type",
        needs="crowd",
    ),
    Trigger(
        "Excessive force against protesters",
        "verb",
        (
            r"(?:(?:ha|hanno|aveva|avevano|aver|avere) )?(?:spari|fuoco|pallottol[ae]|proiettili|fucilat[ae]"
            r"|raffic[ah]e?|cecchini|mitragliat[aeo]|cannonate"
            r"|fa(?:nno)? fuoco|fatto fuoco|aperto il fuoco|apr(?:e|ono|endo|ì|irono) il fuoco"
            r"|spar(?:a|ano|ato|ando|ò|arono|are|ava|avano)|colpi) "
            r"(?:(?!gas|lacrimogen|aria|gomma|idrant)\w+[’' ]){0,3}?"
            r"(?:su|sul|sull[aeo]|sui|sugli|contro|addosso|nella|tra|fra"
            rf"|a|ai|agli|alla) (?!terra|salve)(?:\w+[’' ]){{0,4}}?{PROTESTERS}\b",
            r"(?:repression[ei]|repress[oaie]|soffocat[oaie]|reprim(?:e|ono)|represse(?:ro)?|stroncat[oaie]"
            r"|soffoca(?:no)?) (?:\w+[’' ]){0,7}?nel sangue(?! (?:\w+[’' ]){0,4}(?:insurrezion|ribellion|guerrigli))",
            r"(?:mort[ie]|vittim[ae]|uccisi) (?:\w+[’' ]){0,2}?(?:della|nella) repression[ei] (?:di piazza|di \w+"
            r"|del\w* (?:regime|protest\w+|manifestazion\w+|rivolt\w+|governo|polizia))",
            rf"{POLICE} (?:\w+[’' ]){{0,6}}?(?:pres[oi]|prend(?:e|ono)) di mira (?:\w+[’' ]){{0,3}}?{PROTESTERS}",
            rf"cecchin[oi] (?:\w+[’' ]){{0,6}}?{PROTESTERS}",
            r"(?:strage|massacro|eccidio) (?:di|dei|degli) (?:manifestant|dimostrant|student|scioperant"
            r"|contestator)\w+",
            r"mort[ie] (?:tra|fra) i (?:manifestanti|dimostranti|contestatori)",
            r"mitragliat[oaie] (?:\w+[’' ]){0,2}?(?:folla|manifestanti|dimostranti|corteo)",
            r"(?:uccis[oaie]|ammazzat[oaie]|uccid(?:e|ono|endo)|ucci(?:se|sero)"
            r"|falciat[oaie]) (?:\w+[’' ]){0,4}?(?:manifestant[ei]|dimostrant[ei]|scioperanti)\b",
            r"(?:manifestant[ei]|dimostrant[ei]|scioperanti) (?:\w+[’' ]){0,4}?(?:uccis[oaie]|ammazzat[oaie]"
            r"|mort[oi] sotto"
            r"|freddat[oi])\b",
            r"(?:(?:ha|hanno|aveva|avevano|aver|avere) )?(?:spara(?:no)?|sparato|sparando"
            r"|sparavano) ad altezza d[’']uomo",
        ),
        genitive="target",
    ),
)
