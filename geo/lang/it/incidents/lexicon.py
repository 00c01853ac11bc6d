"""Words that several constructions share: arms, who bears them, what they hit."""

from geo.lang.it.incidents.forms import words

CONTAINERS = words(
    "decina decine dozzina dozzine ventina trentina quarantina cinquantina centinaio centinaia migliaio migliaia paio"
    " serie gruppo gruppi raffica raffiche pioggia salva salve bordata bordate scarica scariche sciame sciami ondata"
    " ondate colpo colpi lancio lanci tiro tiri fuoco grandine grandinata valanga coppia stormo squadriglia formazione"
    " colonna colonne proiettile proiettili parte maggioranza metà numero unità pugno manipolo squadra squadre banda"
    " bande pattuglia convoglio dispositivo tipo resto schegge scheggia tonnellata tonnellate bombola bombole nube"
    " nubi quintali impatto esplosione frammento frammenti"
)
"""Nouns that only count or bundle what follows, or by which it acts."""
IMPLICATIVES = words(
    "cominciare iniziare riuscire tornare continuare riprendere mettere ricominciare finire fare arrivare passare"
    " provvedere prendere giungere spingere insistere seguitare proseguire affrettare limitare andare venire"
)
MISSILES = words(
    "razzo razzi missile missili granata granate vettore vettori katiuscia katiusce katyusha qassam grad scud"
    " iskander kalibr himars tomahawk cruise s-300 s-400 atacms smerch uragan siluro siluri mortaio mortai ogiva ogive"
)
"""What flies and bursts."""
CANNONS = words(
    "artiglieria artiglierie cannone cannoni obice obici mortaio mortai lanciarazzi lanciamissili lanciagranate"
    " bazooka rpg cannonata cannonate mortaiata mortaiate bordata bordate tank panzer cannoneggiamento howitzer"
    " missilistico razzo razzi missile missili granata granate grad katiuscia katiusce qassam scud 155 152 122 82 120"
)
"""What is fired from far off, or fires it."""
TANKS = words(
    "batteria batterie artiglieri cannoniera cannoniere carro carri blindato blindati tank corazzato corazzati panzer"
    " tanks"
)
BOMBS = words(
    "bomba bombe ordigno ordigni autobomba autobombe esplosivo esplosivi tritolo dinamite mina mine residuato"
    " residuati plastico semtex ied autocarro-bomba camion-bomba pacco-bomba pacchi-bomba furgone-bomba auto-bomba"
)
EXPLOSIVES = BOMBS | words(
    "carica cariche candelotto candelotti nitroglicerina c4 pentolite chilo chili chilogrammi kg quintale quintali"
    " tonnellata tonnellate detonatore telecomando cintura giubbotto corpetto zaino"
)
MINES = words("mina mine ordigno ordigni bomba bombe ied")
WARPLANES = words(
    "caccia cacciabombardiere cacciabombardieri bombardiere bombardieri jet aviazione f-15 f-16 f-18 f-35 f16 b-52"
    " a-10 ac-130 mig mig-23 mig-29 mig-31 sukhoi su-24 su-25 su-34 su-35 tu-22 tu-95 mirage rafale tornado"
    " eurofighter apache drone droni predator reaper bayraktar shahed uav"
)
HELICOPTERS = words(
    "aereo aerei caccia cacciabombardiere cacciabombardieri bombardiere bombardieri jet elicottero elicotteri"
    " velivolo velivoli f-15 f-16 f-18 f-35 f16 b-52 a-10 ac-130 mig mig-23 mig-29 mig-31 sukhoi su-24 su-25 su-34"
    " su-35 tu-22 tu-95 mirage rafale tornado eurofighter amx apache cobra tupolev mi-24 mi-8 mi-28 ka-52 mi-17"
    " chinook"
)
"""Aircraft with people in them."""
DRONES = words("drone droni predator reaper bayraktar shahed uav")
AIRCRAFT = HELICOPTERS | DRONES | words("aviazione aeronautica raid incursione incursioni")
AIR_BOMBS = words(
    "bomba bombe ordigno ordigni missile missili razzo razzi barile barili napalm grappolo carico esplosivo"
)
GAS = words("gas sarin cloro iprite nervino antrace vx yprite")
CHEMICAL = words("chimico chimica chimiche chimici nervino nervini tossico tossici")
SOLDIERS = words(
    "soldato soldati militare militari esercito truppe truppa reparto reparti battaglione battaglioni brigata"
    " regolari guarnigione forze brigate pattuglia pattuglie sentinella sentinelle marine marines legionario"
    " legionari paracadutista paracadutisti caschi peacekeeper bersagliere bersaglieri alpino alpini parà incursori"
    " fanteria plotone plotoni lagunare governativi governativo lealisti lealista riservista riservisti coscritto"
    " coscritti ufficiale ufficiali sottufficiale appuntato capitano sergente caporale tenente colonnello generale"
    " isaf unifil amisom monusco"
)
POLICE = words(
    "polizia poliziotto poliziotti gendarme gendarmi gendarmeria carabiniere carabinieri brigadiere maresciallo"
    " guardia guardie scorta doganiere doganieri secondino secondini finanziere finanzieri agente agenti"
)
POSTS = words(
    "caserma caserme base basi avamposto avamposti postazione postazioni posto posti checkpoint commissariato"
    " commissariati accampamento accampamenti roccaforte roccaforti trincea trincee fortino blindato blindati volante"
    " gazzella autoblindo jeep camionetta camionette posizione posizioni convoglio convogli colonna colonne"
)
REBELS = words(
    "ribelle ribelli guerrigliero guerriglieri milizia milizie miliziano miliziani insorto insorti talebano talebani"
    " jihadista jihadisti separatista separatisti terrorista terroristi islamista islamisti combattente combattenti"
    " paramilitare paramilitari mercenario mercenari peshmerga hezbollah hamas isis daesh pkk eln farc houthi huthi"
    " shabaab qaeda integralista integralisti fondamentalista fondamentalisti filorussi filorusso fazione fazioni"
    " golpista golpisti narcos pasdaran m23 wagner armati irregolari guerriglia ammutinati ammutinato clan"
)
FIGHTERS = SOLDIERS | REBELS
STATE_ARMED = SOLDIERS | POLICE | POSTS
CROWD = words(
    "manifestante manifestanti dimostrante dimostranti studente studenti folla tifosi tifoso ultrà ultras giovani"
    " ragazzi abitanti residenti operai contestatori incappucciati antagonisti anarchici corteo detenuti migranti"
    " isolani contadini operaio lavoratori attivisti donne popolazione gente cittadini coltivatori persone"
)
HARMLESS = words(
    "lacrimogeno lacrimogeni fumogeno fumogeni fumogena fumogene assordante assordanti stordente stordenti gomma"
    " urticante urticanti segnalazione carta artificiale artificiali plastica salve vernice naturale illuminante"
    " illuminanti"
)
"""What turns arms into those of riots and of police, or into none."""
BANDITS = words("pirata pirati bandito banditi razziatori predoni coloni estremisti estremista rapinatori banda bande")
VEHICLES = words(
    "auto automobile automobili vettura vetture veicolo veicoli camion furgone furgoni furgoncino moto motorino"
    " motocicletta bicicletta autocisterna autobus minibus pullman treno taxi barca barchino fuoristrada pick-up"
    " carretto macchina macchine berlina utilitaria"
)
CARRIERS = VEHICLES | words(
    "borsa valigia valigetta zaino pacco pacchi plico lettera busta involucro cassonetto cestino tubo pentola"
    " giubbotto cintura carica cariche primo prima secondo seconda terzo terza altro altra due tre quattro uno una"
    " altri altre"
)
"""What explodes where a bomb is in it."""
SITES = words("sito siti server portale portali rete reti sistema sistemi account pagina banche mercati titoli titolo")
STONES = words(
    "sasso sassi pietra pietre bottiglia bottiglie molotov uova petardo petardi oggetti fumogeni fumogeno bastoni"
    " spranghe bulloni sampietrini sanpietrini mattoni biglie vernice pomodori arance segnalazione carta"
)
BLADES = words(
    "machete coltello coltelli mazza mazze bastone bastoni spranga spranghe pugno pugni pietre sassi ascia asce"
    " accetta accette lancia lance freccia frecce catene catena"
)
DEAD = words("morto morti vittima vittime strage ferito feriti morte ferimento danni uccisione decesso carneficina")
CIVIL = words(
    "nave navi petroliera petroliere mercantile mercantili cargo peschereccio villaggio villaggi chiesa chiese"
    " moschea moschee sinagoga scuola scuole mercato ospedale ospedali civili civile fedeli pellegrini turisti"
    " giornalisti giornalista operatori cooperanti casa case abitazione campo profughi hotel albergo ristorante bar"
    " redazione giornale autobus treno studenti università bus pullman passeggeri metropolitana negozio negozi"
    " stazione"
)
WORKS = words(
    "ponte ponti oleodotto gasdotto oleodotti gasdotti traliccio tralicci condotta metanodotto binari binario"
    " ferrovia diga centrale monumento statua mausoleo santuario edificio edifici palazzo palazzina casa case villa"
    " sede sedi convoglio treno deposito depositi auto vettura camion mezzo mezzi chiesa moschea blindato muro"
    " cancello caserma ripetitore antenna cabina cavalcavia viadotto galleria tunnel locale circolo discoteca"
)
SEATS = words(
    "palazzo parlamento ministero ambasciata consolato aeroporto prigione carcere televisione radio municipio"
    " prefettura governatorato questura banca hotel albergo"
)
