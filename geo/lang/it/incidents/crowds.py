"""People in the street, where they gather, what they throw and wreck: parts of Italian triggers."""

HAVE = "(?:ha|hanno|aveva|avevano|abbia|abbiano|avendo|aver)"
WORDS = (
    r"(?:(?!non\b|né\b|avrebb|potrebb|dovrebb|vorrebb|vogliono|vuole|minacci|intend"
    r"|armat\w+ (?!di (?:baston|sprang|mazz|piet|sass|mache|coltell)))[\w-]+(?:[’']|,? ))"
)
"""A word between two parts of a trigger that does not make it unreal."""
MASS = (
    r"(?:manifestant[ei]|dimostrant[ei]|contestator[ei]|rivoltos[oi]|facinoros[oi]|protestanti|folla|gente"
    r"|popolazione|abitanti|residenti|giovani|giovanissimi|ragazzi|student(?:i|esse)|universitari|liceali|operai"
    r"|lavoratori|minatori|contadini|agricoltori|braccianti|pescatori|migranti|profughi|rifugiati|detenuti|reclusi"
    r"|tifos[ie]|ultr[aà]s?|hooligan|teppisti|incappucciati|antagonisti|anarchici|attivisti|sostenitori"
    r"|simpatizzanti|oppositori|coloni|fedeli|estremisti|neonazisti|neofascisti|nazionalisti|scioperanti|persone"
    r"|uomini|donne|cittadini|compagni|parenti|familiari|migliaia|centinaia|decine)"
)
"""People without office, as the subject of what they do in the street."""
CALLINGS = (
    r"(?:manifestanti|dimostranti|student(?:i|esse)|universitari|liceali|operai|lavoratori|precari|metalmeccanici"
    r"|insegnanti|docenti|medici|infermieri|avvocati|giornalisti|pensionati|agricoltori|allevatori|pastori|pescatori"
    r"|tassisti|camionisti|minatori|braccianti|migranti|sindacati|attivisti|ambientalisti|pacifisti|animalisti"
    r"|indignati|oppositori|opposizione|cittadini|oppositori|donne|madri|giovani|ragazzi|migliaia|centinaia|decine)"
)
"""Those who take to the streets for a cause."""
PROTESTERS = (
    r"(?:manifestant[ei]|dimostrant[ei]|contestator[ei]|protestanti|folla|corte[oi]|sit-in|presidi[oi]?"
    r"|student(?:i|esse)|scioperanti|attivist[ei]|oppositori|rivoltosi|protest[ae]|manifestazion[ei]|marcia"
    r"|accampament[oi]|piazza|moltitudine|inermi|minatori|operai|contadini|avvocati|detenuti|tifosi|assembrament[oi])"
)
POLICE = (
    r"(?:polizia|poliziott[oi]|agent[ei]|carabinieri|gendarm[ei]\w*|celere|celerini|reparto mobile|antisommossa"
    r"|guardia (?:nazionale|civil|civile)|forze dell[’']ordine|forze di (?:sicurezza|polizia)|militar[ei]|soldat[oi]"
    r"|esercito|paramilitari|finanzieri|basij|pasdaran|guardie)"
)
BEFORE = (
    r"(?:davanti|di fronte|dinanzi|sotto|fuori|intorno|attorno|all[’']esterno|nei pressi|a ridosso|ai cancelli"
    r"|alle porte|all[’']ingresso)"
)
SEAT = (
    r"(?:parlament|minister|prefettur|questur|commissariat|tribunal|palazz|ambasciat|consolat|sed[ei]\b|carcer"
    r"|penitenziari|municipi|comun|residenz|presidenz|quartier generale|caserm|congress|senat|assemble|cort[ei]\b"
    r"|procur|uffici|regione|stabiliment|fabbric|cancell|rettorat|redazion|television|basilic|moschea|cattedrale"
    r"|uffici|alta commissione|alto commissariat|posto di polizia|stazione di polizia)"
)
DEMAND = (
    r"(?:per (?:protestare|chieder\w+|manifestare|dire (?:no|basta)|contestar\w+|reclamar\w+|esigere|denunciare"
    r"|opporsi|difendere|sostenere|sollecitare|pretendere|impedire|solidarizzare)|contro|in (?:favore|difesa|sostegno"
    r"|solidarietà)|al grido|con (?:\w+ ){0,3}(?:cartelli|striscioni|bandiere|candele|fiaccole)|scandendo|gridando"
    r"|cantando)"
)
ROADS = (
    r"(?:strad[ae]|autostrad\w+|statal[ei]|tangenzial[ei]|superstrad[ae]|raccordo|binari\b|ferrovi\w+|traffico"
    r"|circolazione|incroc\w+|pont[ei]|port[oi]\b|mol[oi]\b|access[oi]|ingress[oi]|cancell[oi]|vi[ae] d[’']accesso"
    r"|arteri[ae]|valic\w+|svincol\w+|casell[oi]|corsi[ae])"
)
HALLS = (
    r"(?:universit\w+|ateneo|facoltà|lice[oi]|scuol[ae]|rettorato|stazion[ei]|fabbric\w+|stabiliment[oi]|tett[oi]"
    r"|municipio|piazz[ae]|gru\b|torre|torri|campanil[ei]|aula|capannon[ei]|cantier[ei]|miniera|raffineria|teatro)"
)
MISSILES = (
    r"(?:sass[oi]|sassate|pietr[ae]|molotov|bottigli[ae]|oggett[oi]|petard[oi]|matton[ei]|bomb[ae] carta|uova"
    r"|sanpietrin\w+|cubetti di porfido|fumogen[oi]|fuochi d[’']artificio|biglie|bulloni|ordigni rudimentali"
    r"|transenn[ae]|sedie|calcinacci|pezzi di (?:marciapiede|marmo|asfalto)|razzi di segnalazione|rami)"
)
WRECKED = (
    r"(?:auto\b|automobil[ei]|macchin[ae]|cassonett[oi]|vetrin[ae]|vetrat[ae]|vetri|negozi[o]?|autobus|bus\b"
    r"|veicol[oi]|camionett[ae]|furgon[ei]|volant[ei]\b|pattugli[ae]|gazzell[ae]|copertoni|pneumatici|materassi"
    r"|banch[ei]|bancomat|supermercat[oi]|centr[oi] commercial[ei]|cancell[oi]|transenn[ae]|staccionat[ae]"
    r"|arred[oi])"
)
STREETSIDE = r"(?:auto\b|automobili|macchine|cassonetti|vetrine|negozi|veicoli|autobus|camionette|volanti\b)"
"""What nobody but rioters wrecks in the plural by hand."""
STORMED = (
    r"(?:cancell[oi]|cordon[ei]|barrier[ae]|transenn[ae]|port[ae]\b|porton[ei]|sbarrament[oi]|blocc[oh]i?\b"
    r"|recinzion[ei]|reti\b|rete\b|vetrat[ae]|linee della polizia)"
)
CLUBS = (
    r"(?:mazz[ae]\w*|baston\w+|sprang\w+|machete|coltell\w+|catene|cinture|bottiglie|pugni|calci|sassi|pietre"
    r"|frecce|lance|asce|accett\w+|martell\w+|randell\w+|manganell\w+)"
)
REBELS = (
    r"(?:manifestanti|dimostranti|contestatori|rivoltosi|facinorosi|folla|incappucciati|teppisti|antagonisti|detenuti"
    r"|ultr[aà]s?|hooligan|scioperanti)"
)
"""People whom their name puts into a riot when they break in or burn."""
STORM = (
    r"(?:invade|invadono|invas[oaie]|invaso|assalta|assaltano|assaltat[oaie]|assedia|assediano|assediat[oaie]|devasta"
    r"|devastano|devastat[oaie]|preso d[’']assalto|prende d[’']assalto|prendono d[’']assalto|dato l[’']assalto"
    r"|fatto irruzione|entrat[oaie]|circondat[oaie]|occupat[oaie]|sfonda|sfondano|sfondato|prende|prendono)"
)
TORCHED = (
    r"(?:dato (?:fuoco|alle fiamme)|appicca\w+ (?:il fuoco|fuoco|un incendio|incendi|le fiamme)|incendiato|incendiano"
    r"|bruciato|bruciano|mess[oa] a (?:ferro e fuoco|soqquadro)|mettono a (?:ferro e fuoco|soqquadro)|sfasciato"
    r"|sfasciando|spaccato|spaccando|saccheggiato|saccheggiando|saccheggiano|svaligiato|razziato|lapidato)"
)
