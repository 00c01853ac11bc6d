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
    " contingente contingenti granatieri carristi artiglieri commilitoni isaf unifil amisom monusco kfor eufor"
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
    " golpista golpisti narcos pasdaran m23 wagner armati irregolari guerriglia ammutinati ammutinato clan sicari"
    " narcotrafficanti sicario maoisti maoista naxaliti boko haram shabab autonomisti secessionisti salafiti salafita"
    " qaedisti qaedista assalitori assalitore estremista estremisti attentatore attentatori kamikaze commando"
    " terroristica terroristici terroristiche militanti islamico"
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
    " carretto macchina macchine berlina utilitaria trattore tir autobotte"
)
CARRIERS = VEHICLES | words(
    "borsa valigia valigetta zaino pacco pacchi plico lettera busta involucro cassonetto cestino tubo pentola"
    " giubbotto cintura carica cariche primo prima secondo seconda terzo terza altro altra due tre quattro uno una"
    " altri altre"
)
"""What explodes where a bomb is in it."""
NATURE = words(
    "nubifragio maltempo uragano tempesta ciclone tifone tromba grandine grandinata pioggia piogge vento venti fulmine"
    " fulmini terremoto sisma scossa scosse tsunami alluvione alluvioni frana valanga slavina incendio incendi eruzione"
    " meteorite asteroide siccità carestia fame freddo gelo caldo epidemia colera ebola virus malattia infezione"
    " batterio"
    " malaria squalo squali orso orsa leone leoni tigre elefante elefanti coccodrillo coccodrilli cane cani pitbull"
    " toro"
    " lupo lupi ippopotamo serpente vespe medusa crisi recessione inflazione treno monossido infarto malore cancro"
    " tumore overdose critiche polemiche scandalo sanzioni tagli rincari"
)
"""What strikes and kills, and is nobody."""
SPACE = words(
    "cosmodromo orbita astronauta astronauti cosmonauta cosmonauti equipaggio sonda navetta shuttle spaziale spaziali"
    " satellite satelliti soyuz ariane proton nasa esa asteroide cometa luna marte"
)
"""What makes a rocket one of astronauts, and its target none of war."""
GOODS = words(
    "apparecchio telefono telefoni telefonino cellulare cellulari computer documento documenti droga cocaina eroina"
    " hashish beni bene merce merci prodotto prodotti sigarette auto automobile vettura veicolo veicoli mezzo mezzi"
    " moto"
    " denaro soldi euro dollari conto conti azienda società immobile immobili cantiere stabilimento impianto discarica"
    " terreno filmato video materiale corpo copia copie sito giornale tonnellate chili chilogrammi grammi dosi"
)
"""What is seized by law."""
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
NOTABLES = words(
    "giornalista giornalisti reporter fotoreporter fotografo cronista cronisti cameraman blogger direttore direttrice"
    " sacerdote sacerdoti prete preti parroco vescovo suora suore missionario missionari missionaria missionarie"
    " religioso religiosi religiosa religiose frate frati monaco monaci pastore imam rabbino cooperante cooperanti"
    " volontario volontari volontaria volontarie operatori operatore operatrice attivista attivisti sindacalista"
    " oppositore oppositori dissidente dissidenti leader diplomatico diplomatici ambasciatore console viceconsole"
    " ministro viceministro premier presidente vicepresidente deputato deputati deputata senatore senatori"
    " parlamentare parlamentari governatore sindaco vicesindaco candidato candidata candidati magistrato magistrati"
    " giudice giudici procuratore ostaggio ostaggi prigioniero prigionieri pellegrino pellegrini turista turisti"
    " fedeli cristiani ebrei sciiti sunniti copti yazidi rohingya hazara profughi rifugiati civili osservatori"
    " funzionario funzionari dignitario capotribù traduttore interprete vaccinatori insegnanti vignettista"
)
"""Those whose killing is seldom a private matter."""
PEOPLE = (
    NOTABLES
    | CROWD
    | words(
        "civile donna donne bambino bambini bambina bambine ragazza ragazze ragazzo uomo persona persone medico medici"
        " infermiera infermiere infermieri ingegnere ingegneri tecnico tecnici studentessa studentesse scolari alunni"
        " passeggeri passeggero passanti passante marinaio marinai pescatori equipaggio comandante autista"
        " imprenditore contadini contadina studentesse allieve pellegrino fedele contadino dipendenti dipendente"
        " impiegati familiari cittadino famiglia famiglie coppia fratelli"
        " figlio figlia occidentali stranieri straniero italiano italiani italiana italiane francese francesi tedesco"
        " tedeschi americano americani britannico britannici inglese inglesi giapponese giapponesi inviato inviata"
        " inviati docente docenti maestra professore avvocato avvocati scienziato clienti"
    )
)
WORKS = words(
    "ponte ponti oleodotto gasdotto oleodotti gasdotti traliccio tralicci condotta metanodotto binari binario"
    " ferrovia diga centrale monumento statua mausoleo santuario edificio edifici palazzo palazzina casa case villa"
    " sede sedi convoglio treno deposito depositi auto vettura camion mezzo mezzi chiesa moschea blindato muro"
    " cancello caserma ripetitore antenna cabina cavalcavia viadotto galleria tunnel locale circolo discoteca"
)
SEATS = words(
    "palazzo parlamento ministero ambasciata consolato aeroporto prigione carcere televisione radio municipio"
    " prefettura governatorato questura"
)
