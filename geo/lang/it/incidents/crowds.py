"""People in the street, where they gather, what they throw and wreck: parts of Italian triggers and constructions."""

from geo.lang.it.incidents.forms import verbs, words

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
    r"|uomini|donne|cittadini|compagni|parenti|familiari|migliaia|centinaia|decine|supporters?|hooligans|naziskin"
    r"|skinheads?|turba|masnada|orda|passanti|villici|compaesani)"
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
THOUSANDS = (
    r"(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|venti|venticinque|trenta|quaranta"
    r"|cinquanta|sessanta|settanta|ottanta|novanta|cento|duecento|trecento|quattrocento|cinquecento)mila"
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
GROUPS = (
    r"(?:tifos[ie]|tifoserie|ultr[aà]s?|hooligans?|supporters?|cristiani|musulmani|sunniti|sciiti|ind[uù]|buddisti"
    r"|copti|ebrei|immigrati|migranti|stranieri|residenti|abitanti|italiani|nordafricani|sostenitori|simpatizzanti"
    r"|bande|gang|tribù|contadini|pastori|allevatori|pescatori|tassisti|coloni|opposte fazioni|gruppi rivali)"
)
"""Those of whom crowds go for each other."""
DEMONSTRATORS = words(
    "manifestante manifestanti dimostrante dimostranti contestatore contestatori scioperanti attivista attivisti"
    " attiviste ambientalisti animalisti pacifisti femministe indignati occupanti oppositori tav greenpeace femen"
    " pacifista ambientalista animalista femminista antimilitaristi anarchici antagonisti forconi suffragette"
    " legambiente ecologisti indipendentisti dissidenti contestatrici squatter precarie"
)
"""Those whose very name says that they protest."""
TRADES = words(
    "studente studenti studentesse universitari liceali operaio operai operaie lavoratori lavoratrici precari"
    " metalmeccanici insegnanti docenti ricercatori medici infermieri avvocati pensionati agricoltori allevatori"
    " pastori pescatori tassisti camionisti autotrasportatori minatori braccianti contadini coltivatori ambulanti"
    " commercianti migranti immigrati profughi rifugiati richiedenti detenuti sfrattati terremotati disoccupati"
    " cassintegrati dipendenti sindacati sindacato sindacalisti comitato comitati collettivi pendolari genitori"
    " familiari parenti compagni madri cittadini residenti abitanti isolani indigeni indios monaci sostenitori"
    " simpatizzanti"
    " militanti giovani ragazzi donne popolazione portuali ferrovieri benzinai edili ristoratori forestali netturbini"
    " sanitari dottorandi maestre mamme cobas sindaci"
)
"""Those who take to the street for a cause."""
OTHERS = words(
    "comunità sfollati alluvionati indigeni indigene esuli emigrati"
    " mapuche aymara cocaleros campesinos tibetani curdi tamil uiguri berberi rom eritrei palestinesi bonzi monache"
    " artigiani imprenditori edicolanti farmacisti magistrati avvocatesse infermiere marittimi"
    " spazzini facchini postini piloti hostess risparmiatori obbligazionisti azionisti inquilini senzatetto proprietari"
    " esodati lavoratrice ricercatrici specializzandi alunni scolari reduci veterani fornai"
    " pescivendoli venditori vedove orfani seguaci fedeli islamisti nazionalisti neofascisti comunisti"
    " socialisti sovranisti laburisti repubblicani democratici monarchici ortodossi copti sciiti sunniti musulmani"
    " ebrei"
)
"""Others who do, and of whom more is told than that."""
MASSES = words("persone folla gente migliaia centinaia decine")
WAYS = words(
    "strada strade autostrada autostrade statale provinciale tangenziale superstrada raccordo binari binario ferrovia"
    " traffico circolazione incrocio incroci ponte ponti porto porti molo accesso accessi ingresso ingressi cancelli"
    " cancello valico valichi svincolo svincoli casello caselli corsia corsie carreggiata carreggiate arteria arterie"
    " via rotatoria varco varchi discarica discariche lungomare stazione stazioni aeroporto scalo treno treni tram"
)
BUILDINGS = words(
    "università ateneo facoltà liceo licei scuola scuole rettorato fabbrica fabbriche stabilimento stabilimenti"
    " piazza piazze quartiere aula aule capannone cantiere cantieri miniera raffineria acciaieria centrale teatro"
    " municipio sede sedi uffici palazzo palazzi redazione parco terreni"
)
HEIGHTS = words(
    "gru tetto tetti torre torri ciminiera ciminiere campanile cupola traliccio tralicci cornicione impalcatura"
    " impalcature colosseo silos silo ponteggio"
)
PROTESTS = words(
    "manifestazione manifestazioni protesta proteste corteo cortei sit-in presidio presidi presìdi marcia marce"
    " fiaccolata fiaccolate mobilitazione picchetto picchetti veglia contestazione contestazioni cacerolazo happening"
    " contromanifestazione serpentone"
)
CAMPS = words("accampamento accampamenti tendopoli piazza assembramento assembramenti tende barricate occupazione")
AMID = PROTESTS | words(
    "manifestare manifestava manifestavano manifestando protestare protestava protestavano protestando marciava"
    " marciavano sfilava sfilavano manifestante manifestanti dimostrante dimostranti slogan sciopero rivolta rivolte"
    " disordini chiedevano reclamavano chiedere repressione"
)
OTHER_STREETS = words(
    "passerella passerelle moda abiti stilisti modelle carri costume costumi carnevale banda bande olimpiadi olimpica"
    " figuranti contrade cavalli majorette parata reduci militari soldati truppe esercito bersaglieri alpini feretro"
    " bara santo patrono processione reliquie gara tappa maratona ciclisti corridori maglia teatro palco festival"
    " spegnere soccorrere soccorso soccorsi domani prossimo prossima prossimi prossime"
)
OUTDOORS = words(
    "piazza piazze strada strade via vie viale corso ponte porto sede sedi finestre cancelli parlamento ministero"
    " palazzo municipio comune prefettura questura tribunale ambasciata consolato carcere aeroporto stazione centro"
    " fabbrica stabilimento università rettorato ateneo scuola ospedale base cantiere quartiere città capitale"
    " provveditorato regione provincia slogan striscioni striscione cartelli bandiere corteo"
)
PARADES = words(
    "storico storici funebre funebri commemorativo religioso religiosa nuziale presidenziale papale militare"
    " militari sanitario ospedaliero medico"
    " medici fisso veterinario carnevalesco acqueo blindato"
)
FESTIVE = words(
    "autografi cantante clacson caroselli medaglia medaglie titolo olimpico"
    " festeggiare festeggiato festeggiano festeggiamenti festeggia celebrare scudetto concerto capodanno promozione"
    " vittoria coppa mondiali angelus messa carnevale canonizzazione beatificazione conclave spettacolo maxischermo"
    " maxischermi funerali esequie feretro"
)
EFFIGIES = words(
    "bandiera bandiere foto fotografia fotografie ritratto ritratti fantoccio fantocci effigie effigi manichino copia"
    " copie immagine immagini vessillo vessilli corano tessere documenti simboli tricolore"
)
PROPERTY = words(
    "auto automobili vetture veicoli autobus cassonetti vetrina vetrine negozio negozi supermercato banca banche"
    " scuola scuole biblioteca sede sedi municipio commissariato caserma tribunale ambasciata consolato parlamento"
    " palazzo edifici edificio uffici padiglione centro quartiere vie strade materassi suppellettili"
    " baracche baracca camerate vagone vagoni treno stazione arredi celle"
)
JAILS = words(
    "carcere carceri penitenziario penitenziari prigione prigioni cie cpt cpr cara centro centri istituto cella celle"
    " braccio detenzione"
)
JAILED = words(
    "detenuto detenuti detenute recluso reclusi carcerati prigionieri internati migranti profughi clandestini"
    " immigrati ospiti trattenuti"
)
OUTRAGE = words(
    "scontri scontro violenza violenze tafferugli guerriglia disordini rivolta sommossa caos saccheggi battaglia"
    " incidenti rissa sassaiola devastazioni"
)
MOB = words(
    "folla turba turbe masnada orda calca branco abitanti residenti passanti popolani paesani compaesani villici"
    " contadini tifosi tifoseria ultrà ultras hooligan hooligans supporter supporters coloni teppisti naziskin"
    " skinhead skinheads neonazisti"
)
BEATING = verbs(
    "linciare lapidare bastonare picchiare pestare malmenare aggredire assalire massacrare inseguire ammazzare"
    " accerchiare assaltare percuotere:percoss:percoss uccidere:uccis:uccis"
)
COMMUNITIES = words(
    "tifosi tifoserie ultrà ultras hooligan musulmani cristiani indù induisti buddisti sunniti sciiti copti ebrei"
    " arabi bande gang tribù comunità etnie immigrati migranti contadini pastori coloni residenti abitanti"
    " supporter supporters hooligans naziskin neonazisti fazioni allevatori agricoltori rom tatari kirghisi uzbeki"
    " albanesi serbi curdi berberi bantu hutu tutsi buddista cattolici protestanti ortodossi zingari filorussi"
    " sostenitori"
)
RIOT_GEAR = words(
    "idrante idranti lacrimogeno lacrimogeni manganello manganelli manganellate cannoni urticante spray fumogeni gas"
    " assordanti stordenti gomma sfollagente scudi"
)
