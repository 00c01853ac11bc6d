"""Protests and riots by syntax: who marches, blocks, climbs, wrecks, and whom the police drive away."""

from geo.lang.base import Construction, Part
from geo.lang.it.incidents.forms import verbs, words
from geo.lang.it.incidents.lexicon import POLICE, REBELS, SOLDIERS, STONES

_PROTESTERS = words(
    "manifestante manifestanti dimostrante dimostranti contestatore contestatori scioperanti attivista attivisti"
    " attiviste ambientalisti animalisti pacifisti femministe indignati occupanti oppositori tav greenpeace femen"
)
"""Those whose very name says that they protest."""
_CALLINGS = words(
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
_MASSES = words("persone folla gente migliaia centinaia decine")
_MARCHERS = _PROTESTERS | _CALLINGS
_WAYS = words(
    "strada strade autostrada autostrade statale provinciale tangenziale superstrada raccordo binari binario ferrovia"
    " traffico circolazione incrocio incroci ponte ponti porto porti molo accesso accessi ingresso ingressi cancelli"
    " cancello valico valichi svincolo svincoli casello caselli corsia corsie carreggiata carreggiate arteria arterie"
    " via rotatoria varco varchi discarica discariche lungomare stazione stazioni aeroporto scalo treno treni tram"
)
_HALLS = words(
    "università ateneo facoltà liceo licei scuola scuole rettorato fabbrica fabbriche stabilimento stabilimenti"
    " piazza piazze quartiere aula aule capannone cantiere cantieri miniera raffineria acciaieria centrale teatro"
    " municipio sede sedi uffici palazzo palazzi redazione parco terreni"
)
_HEIGHTS = words(
    "gru tetto tetti torre torri ciminiera ciminiere campanile cupola traliccio tralicci cornicione impalcatura"
    " impalcature colosseo silos silo ponteggio"
)
_DEMONSTRATIONS = words("corteo cortei fiaccolata fiaccolate sit-in presidio presidi")
_ATTENDED = words(
    "questura organizzatori sindacati partecipanti slogan striscioni striscione cartelli bandiere megafoni"
)
_SPOKEN = words("fischi slogan striscioni striscione cori cartelli urla insulti megafoni")
_DEMANDING = words(
    "chiedere chiedendo chiedono contro protestare protesta protestando gridando scandendo dimissioni diritti slogan"
    " striscioni sciopero sindacati"
)
_OFFICIALS = words(
    "ministro ministra premier presidente sindaco sindaca governatore leader segretario cardinale vescovo rettore"
    " sottosegretario assessore delegazione onorevole"
)
_SPEECHES = words(
    "cerimonia discorso intervento seduta conferenza comizio convegno lezione presentazione sfilata consiglio festa"
    " inaugurazione spettacolo"
)
_PARADES = words(
    "storico storici funebre funebri commemorativo religioso religiosa nuziale presidenziale papale militare"
    " militari sanitario ospedaliero medico"
    " medici fisso veterinario carnevalesco acqueo blindato"
)
_VEHICLES = words("auto automobili macchine moto carri barche mezzi carrozze maschere")
_FESTIVE = words(
    "festeggiare festeggiato festeggiano festeggiamenti festeggia celebrare scudetto concerto capodanno promozione"
    " vittoria coppa mondiali angelus messa carnevale canonizzazione beatificazione conclave spettacolo maxischermo"
    " maxischermi funerali esequie feretro"
)
_DEFIANT = _PROTESTERS | words(
    "protesta proteste protestare manifestare corteo cortei sit-in sciopero sindacati contro scontri polizia"
)
_PARLIAMENT = words("aula senato camera parlamento commissione consiglio emiciclo seduta")
_OUTSIDE = words("piazza piazze strada strade corteo cortei sit-in davanti fronte manifestanti dimostranti migliaia")
_OFFICES = words(
    "opposizione minoranza maggioranza governo ministro ministri premier ambasciatore ambasciata deputati senatori"
    " parlamentari legale legali avvocato difensore difensori azienda società federazione allenatore tecnico arbitro"
    " pilota scuderia squadra club giocatori"
)
_UNITED = words(
    "nazionale nazionali unitaria unitarie pacifica antirazzista antifascista femminista ambientalista operaia"
    " studentesca spontanea popolare oceanica sindacale pacifista antigovernativa filogovernativa"
)
_PARTIES = words(
    "sindacati opposizione cgil cisl uil fiom cobas usb studenti lavoratori partito pd ulivo sinistra destra"
    " centrodestra centrosinistra pensionati precari indignati donne oppositori protesta piazza"
)
_RIOTERS = words(
    "manifestante manifestanti dimostrante dimostranti contestatori detenuti detenute reclusi migranti immigrati"
    " profughi tifoso tifosi ultrà ultras hooligan studenti incappucciati giovani ragazzi rivoltosi teppisti vandali"
    " facinorosi folla antagonisti anarchici scioperanti popolazione abitanti residenti operai minatori black"
    " casseurs estremisti neonazisti neofascisti nazionalisti coloni musulmani cristiani indù induisti buddisti"
    " sunniti sciiti copti"
)
_EFFIGIES = words(
    "bandiera bandiere foto fotografia fotografie ritratto ritratti fantoccio fantocci effigie effigi manichino copia"
    " copie immagine immagini vessillo vessilli corano tessere documenti simboli tricolore"
)
_ARMED = REBELS | words("fucili mitra kalashnikov pistole soldati esercito carri guerra bombardamenti incendio")
_WRECK = verbs(
    "incendiare bruciare devastare assaltare sfasciare vandalizzare saccheggiare distruggere:distrutt:distruss"
    " danneggiare infrangere:infrant:infrans"
)
_PROPERTY = words(
    "auto automobili vetture veicoli autobus cassonetti vetrina vetrine negozio negozi supermercato banca banche"
    " scuola scuole biblioteca sede sedi municipio commissariato caserma tribunale ambasciata consolato parlamento"
    " palazzo edifici edificio uffici padiglione baracche baracca camerate vagone vagoni treno stazione arredi celle"
)
_BARRED = words(
    "cordone cordoni cancello cancelli barriera barriere transenne sbarramento sbarramenti portone blocco blocchi"
    " recinzione recinzioni reti"
)
_COMMUNITIES = words(
    "tifosi tifoserie ultrà ultras hooligan musulmani cristiani indù induisti buddisti sunniti sciiti copti ebrei"
    " arabi bande gang tribù comunità etnie immigrati migranti contadini pastori coloni residenti abitanti"
)
_UPROAR = words("rivolta rivolte sommossa sommosse tafferugli disordini guerriglia tumulti tumulto insurrezione")
_QUARRELS = words(
    "partito maggioranza pdl pd lega gruppo coalizione sindaci governatori deputati senatori base mercati aula"
    " parlamento camera senato rete web social consumatori"
)
_SHOT = words("sparare sparato spari fuoco proiettile proiettili cecchini cecchino pallottole polizia esercito soldati")
_FORCES = POLICE | SOLDIERS | words("celere forze blindati")

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction("", words("rivolta rivolte"), (Part("di in", _QUARRELS - words("base campo gruppo")),)),
    Construction(
        "",
        words("piazza strada strade vie piazze"),
        (Part("anywhere", _FESTIVE),),
        without=(Part("anywhere", _DEFIANT),),
    ),
    Construction(
        "",
        verbs("protestare contestare") | words("protesta proteste contestazione contestazioni"),
        (Part("in durante", _PARLIAMENT),),
        without=(Part("anywhere", _OUTSIDE),),
    ),
    Construction("", verbs("protestare contestare"), (Part("doer", _OFFICES),), without=(Part("anywhere", _OUTSIDE),)),
    Construction(
        "",
        verbs("protestare"),
        (Part("doer", words("sindacati sindacato associazioni organizzazioni partiti vescovi")),),
        without=(Part("anywhere", _OUTSIDE | words("sciopero presidio presidi picchetti")),),
    ),
    Construction(
        "",
        words("manifestazione manifestazioni corteo cortei protesta sit-in presidio marcia"),
        (
            Part("anywhere", words("durante margine termine corso")),
            Part("anywhere", words("scontri tafferugli disordini sassaiola incidenti guerriglia")),
        ),
        without=(Part("anywhere", words("migliaia centinaia mila")),),
    ),
    Construction(
        "",
        verbs("attraversare percorrere:percors:percors sfilare partire snodare raggiungere:raggiunt:raggiuns"),
        (Part("subject", words("corteo processione sfilata parata")), Part("quality", _PARADES)),
    ),
    Construction(
        "",
        verbs("bloccare paralizzare interrompere:interrott:interrupp"),
        (Part("subject sufferer", _WAYS),),
        without=(Part("anywhere", _DEFIANT | _MARCHERS), Part("da", _MASSES)),
    ),
    Construction(
        "Peaceful protest",
        verbs(
            "bloccare sbarrare occupare presidiare picchettare paralizzare ostruire invadere:invas:invas"
            " interrompere:interrott:interrupp"
        ),
        (Part("doer da", _MARCHERS | _MASSES), Part("sufferer", _WAYS | _HALLS)),
        without=(Part("anywhere", _FESTIVE | STONES), Part("con di", _ARMED), Part("doer da", REBELS)),
    ),
    Construction(
        "Peaceful protest",
        verbs("salire arrampicare issare asserragliare barricare"),
        (Part("subject doer sufferer", _MARCHERS), Part("su in", _HEIGHTS)),
    ),
    Construction("Peaceful protest", verbs("incatenare"), (Part("subject sufferer doer", _MARCHERS),)),
    Construction(
        "Peaceful protest",
        verbs("contestare fischiare"),
        (Part("doer da", _MARCHERS), Part("sufferer", _OFFICIALS)),
    ),
    Construction(
        "Peaceful protest",
        verbs("contestare fischiare accogliere:accolt:accols"),
        (Part("doer da", _MARCHERS | _MASSES), Part("anywhere", _SPOKEN)),
        without=(Part("anywhere", words("tifosi applausi allenatore squadra stadio")),),
    ),
    Construction(
        "Peaceful protest",
        verbs("interrompere:interrott:interrupp disturbare"),
        (Part("doer da", _PROTESTERS), Part("sufferer", _SPEECHES)),
    ),
    Construction(
        "Peaceful protest",
        verbs("bruciare incendiare calpestare strappare"),
        (Part("doer da", _MARCHERS | _MASSES), Part("sufferer", _EFFIGIES)),
    ),
    Construction(
        "Peaceful protest",
        _DEMONSTRATIONS,
        (Part("anywhere", _MARCHERS | _ATTENDED | words("persone")),),
        without=(
            Part("quality", _PARADES),
            Part("di", _VEHICLES | words("polizia carabinieri esercito militari medici truppe")),
            Part("anywhere", _FESTIVE | words("funerale santo santa patrono processione auto")),
        ),
    ),
    Construction(
        "Peaceful protest",
        verbs("riempire gremire affollare attraversare percorrere:percors:percors invadere:invas:invas"),
        (
            Part("doer da", _MARCHERS | _MASSES),
            Part("sufferer", words("strada strade vie via piazza piazze centro viale corso lungomare")),
            Part("anywhere", _DEMANDING),
        ),
        without=(Part("anywhere", _FESTIVE),),
    ),
    Construction(
        "Peaceful protest",
        verbs("scaricare versare rovesciare gettare"),
        (Part("doer", _MARCHERS), Part("sufferer", words("letame liquame latte sterco arance grano"))),
    ),
    Construction("Peaceful protest", words("manifestazione manifestazioni"), (Part("quality", _UNITED),), needs="any"),
    Construction("Peaceful protest", words("manifestazione manifestazioni"), (Part("di", _PARTIES),)),
    Construction(
        "Protest with intervention",
        verbs(
            "disperdere:dispers:dispers caricare respingere:respint:respins sgomberare sgombrare circondare"
            " manganellare bloccare allontanare trascinare reprimere:repress:repress"
        ),
        (Part("sufferer", _PROTESTERS | words("corteo studenti operai sit-in presidio")), Part("doer da", _FORCES)),
        without=(Part("su in", words("furgoni cellulari caserma commissariato questura carcere camionette")),),
        generic="type",
    ),
    Construction(
        "Excessive force against protesters",
        verbs("uccidere:uccis:uccis ammazzare freddare"),
        (Part("sufferer", _PROTESTERS), Part("doer da", _FORCES)),
    ),
    Construction(
        "Excessive force against protesters",
        verbs("morire:mort perdere:pers:pers cadere:cadut:cadd"),
        (Part("subject", words("manifestante manifestanti dimostrante dimostranti")), Part("anywhere", _SHOT)),
        without=(Part("anywhere", STONES),),
    ),
    Construction(
        "Violent demonstration",
        verbs("scoppiare esplodere:esplos:esplos divampare dilagare infuriare"),
        (Part("subject", _UPROAR),),
        without=(Part("in di tra fra", _QUARRELS),),
        needs="unrest",
    ),
    Construction(
        "Violent demonstration",
        verbs("fare:fatt:fec") | words("fanno"),
        (Part("sufferer", words("irruzione")), Part("doer", _RIOTERS)),
        without=(Part("anywhere", _ARMED | words("armati armate armato")),),
    ),
    Construction(
        "Violent demonstration",
        verbs("appiccare dare:dat:died") | words("danno"),
        (Part("sufferer", words("fuoco incendio incendi fiamme rogo")), Part("doer da", _RIOTERS)),
        without=(Part("a", _EFFIGIES), Part("reflexive")),
    ),
    Construction(
        "Violent demonstration",
        _WRECK,
        (Part("doer da", _RIOTERS), Part("sufferer", _PROPERTY)),
        without=(Part("anywhere", REBELS | words("armati armate fucili esercito")),),
    ),
    Construction(
        "Violent demonstration",
        _WRECK,
        (Part("doer da", _RIOTERS), Part("sufferer")),
        without=(Part("anywhere", REBELS | words("armati armate fucili esercito")), Part("sufferer", _EFFIGIES)),
        needs="unrest",
    ),
    Construction(
        "Mob violence",
        verbs("mettere:mess:mis"),
        (Part("a", words("ferro soqquadro")), Part("doer da", _RIOTERS)),
        without=(Part("anywhere", REBELS | words("armati")),),
    ),
    Construction(
        "Violent demonstration",
        verbs("scontrare affrontare fronteggiare"),
        (Part("subject con", _RIOTERS), Part("subject con", POLICE)),
        without=(Part("anywhere", REBELS | words("armati fucili pistole")),),
    ),
    Construction(
        "Violent demonstration",
        verbs("sfondare forzare travolgere:travolt:travols"),
        (Part("doer da", _RIOTERS), Part("sufferer", _BARRED)),
    ),
    Construction(
        "Mob violence",
        verbs("scontrare affrontare fronteggiare azzuffare"),
        (Part("reflexive"), Part("subject con", _COMMUNITIES)),
        without=(Part("anywhere", REBELS | words("finale campo partita campionato coppa girone")),),
        needs="any",
    ),
    Construction(
        "Mob violence",
        words("rissa risse zuffa"),
        (Part("anywhere", words("tifosi ultrà ultras hooligan immigrati migranti detenuti gang bande")),),
        without=(Part("in", _PARLIAMENT | words("campo panchina")),),
        genitive="target",
    ),
)
