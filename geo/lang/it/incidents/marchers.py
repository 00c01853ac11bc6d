"""Protests and riots by syntax: who marches, blocks, climbs, wrecks, and whom the police drive away."""

from geo.lang.base import Construction, Part
from geo.lang.it.incidents.crowds import (
    AMID,
    BEATING,
    BUILDINGS,
    CAMPS,
    COMMUNITIES,
    DEMONSTRATORS,
    EFFIGIES,
    FESTIVE,
    HEIGHTS,
    JAILED,
    JAILS,
    MASSES,
    MOB,
    OTHER_STREETS,
    OTHERS,
    OUTDOORS,
    OUTRAGE,
    PARADES,
    PROPERTY,
    PROTESTS,
    RIOT_GEAR,
    TRADES,
    WAYS,
)
from geo.lang.it.incidents.forms import verbs, words
from geo.lang.it.incidents.lexicon import POLICE, POSTS, REBELS, SOLDIERS, STONES

_MARCHERS = DEMONSTRATORS | TRADES
_ALL_MARCHERS = _MARCHERS | OTHERS
_TAKEN_OVER = BUILDINGS | words(
    "duomo basilica cattedrale chiesa pozzo pozzi impianto impianti museo consolato ambasciata assessorato sala"
    " cinema immobile stabile terra terre latifondo latifondi tenuta tenute oleodotto agenzia agenzie banca banche"
    " borsa giardini giardino isola spiaggia mensa biblioteca dipartimento padiglione ospedale reparto deposito"
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
_VEHICLES = words("auto automobili macchine moto carri barche mezzi carrozze maschere")
_DEFIANT = DEMONSTRATORS | words(
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
    " sunniti sciiti copti turba tifoseria hooligans supporter naziskin skinhead masnada orda universitari liceali"
)
_ARMED = REBELS | words("fucili mitra kalashnikov pistole soldati esercito carri guerra bombardamenti incendio")
_WRECK = verbs(
    "incendiare bruciare devastare assaltare sfasciare vandalizzare saccheggiare distruggere:distrutt:distruss"
    " danneggiare infrangere:infrant:infrans"
)
_BARRED = words(
    "cordone cordoni cancello cancelli barriera barriere transenne sbarramento sbarramenti portone blocco blocchi"
    " recinzione recinzioni reti"
)
_UPROAR = words("rivolta rivolte sommossa sommosse tafferugli disordini guerriglia tumulti tumulto insurrezione")
_QUARRELS = words(
    "partito maggioranza pdl pd lega gruppo coalizione sindaci governatori deputati senatori base mercati aula"
    " parlamento camera senato rete web social consumatori"
)
_SHOT = words("sparare sparato spari fuoco proiettile proiettili cecchini cecchino pallottole polizia esercito soldati")
_FORCES = (
    POLICE
    | SOLDIERS
    | words("celere celerini forze blindati polizie reparti basij cosacchi antisommossa poliziotte squadroni")
)


_BELIEVERS = words("musulmani cristiani indù induisti buddisti sunniti sciiti copti fedeli estremisti nazionalisti")
_HOMES = words(
    "chiesa chiese moschea moschee sinagoga sinagoghe tempio templi casa case abitazione abitazioni villaggio villaggi"
    " baracche campo capanne convento conventi"
)

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction("", words("rivolta rivolte"), (Part("di in", _QUARRELS - words("base campo gruppo")),)),
    Construction(
        "",
        words("piazza strada strade vie piazze"),
        (Part("anywhere", FESTIVE),),
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
        (Part("subject", words("corteo processione sfilata parata")), Part("quality", PARADES)),
    ),
    Construction(
        "",
        verbs("bloccare paralizzare interrompere:interrott:interrupp"),
        (Part("subject sufferer", WAYS),),
        without=(Part("anywhere", _DEFIANT | _MARCHERS), Part("da", MASSES)),
    ),
    Construction(
        "Peaceful protest",
        verbs(
            "bloccare sbarrare occupare presidiare picchettare paralizzare ostruire invadere:invas:invas"
            " interrompere:interrott:interrupp"
        ),
        (Part("doer da", _ALL_MARCHERS | MASSES), Part("sufferer", WAYS | BUILDINGS)),
        without=(Part("anywhere", FESTIVE | STONES), Part("con di", _ARMED), Part("doer da", REBELS)),
    ),
    Construction(
        "Peaceful protest",
        verbs("salire arrampicare issare asserragliare barricare"),
        (Part("subject doer sufferer", _ALL_MARCHERS), Part("su in", HEIGHTS)),
    ),
    Construction(
        "Peaceful protest",
        verbs("cantare pregare battere suonare ballare"),
        (
            Part("subject doer", _ALL_MARCHERS | MASSES | words("famiglie abitanti residenti cittadini cinquantamila")),
            Part("anywhere", words("piazza piazze strada strade via vie davanti parlamento ministero palazzo")),
            Part("anywhere", _DEMANDING | words("pentole mestoli coperchi padelle referendum chiedendone")),
        ),
        without=(Part("anywhere", FESTIVE | words("concerto stadio tifosi festa messa papa")),),
    ),
    Construction(
        "Peaceful protest",
        verbs("svolgere:svolt tenere riunire:riunit attraversare radunare partire percorrere:percors:percors snodare")
        | words("luogo corso"),
        (
            Part(
                "subject sufferer", words("corteo marcia protesta proteste presidio sit-in fiaccolata manifestazione")
            ),
            Part("a in per di", OUTDOORS | words("vie protesta"), place=True),
        ),
        without=(
            Part("quality", PARADES | words("sportiva fieristica culturale canora musicale")),
            Part(
                "anywhere",
                FESTIVE
                | words(
                    "funerale santo santa patrono processione auto gara festival fiera arresti scontri dedicata libri"
                    " editoria stand espositori concerto concerti gastronomia"
                ),
            ),
        ),
        generic="type",
    ),
    Construction("Peaceful protest", verbs("incatenare"), (Part("subject sufferer doer", _ALL_MARCHERS),)),
    Construction(
        "Peaceful protest",
        verbs("contestare fischiare"),
        (Part("doer da", _ALL_MARCHERS), Part("sufferer", _OFFICIALS)),
    ),
    Construction(
        "Peaceful protest",
        verbs("contestare fischiare accogliere:accolt:accols"),
        (Part("doer da", _MARCHERS | MASSES), Part("anywhere", _SPOKEN)),
        without=(Part("anywhere", words("tifosi applausi allenatore squadra stadio papa pontefice canti re regina")),),
    ),
    Construction(
        "Peaceful protest",
        verbs("interrompere:interrott:interrupp disturbare"),
        (Part("doer da", DEMONSTRATORS), Part("sufferer", _SPEECHES)),
    ),
    Construction(
        "Peaceful protest",
        verbs("bruciare incendiare calpestare strappare"),
        (Part("doer da", _ALL_MARCHERS | MASSES), Part("sufferer", EFFIGIES)),
    ),
    Construction(
        "Peaceful protest",
        _DEMONSTRATIONS,
        (Part("anywhere", _MARCHERS | _ATTENDED | words("persone")),),
        without=(
            Part("quality", PARADES),
            Part("di", _VEHICLES | words("polizia carabinieri esercito militari medici truppe")),
            Part("anywhere", FESTIVE | words("funerale santo santa patrono processione auto")),
        ),
    ),
    Construction(
        "Peaceful protest",
        verbs("riempire gremire affollare attraversare percorrere:percors:percors invadere:invas:invas"),
        (
            Part("doer da", _ALL_MARCHERS | MASSES),
            Part("sufferer", words("strada strade vie via piazza piazze centro viale corso lungomare")),
            Part("anywhere", _DEMANDING),
        ),
        without=(Part("anywhere", FESTIVE),),
    ),
    Construction(
        "Peaceful protest",
        verbs("scaricare versare rovesciare gettare"),
        (Part("doer", _ALL_MARCHERS), Part("sufferer", words("letame liquame latte sterco arance grano"))),
    ),
    Construction(
        "Peaceful protest",
        verbs("manifestare protestare sfilare marciare") - words("protesta"),
        (
            Part("subject doer sufferer", _ALL_MARCHERS | MASSES - words("decine") | words("opposizione")),
            Part("anywhere", OUTDOORS | _DEMANDING, place=True),
        ),
        without=(
            Part("anywhere", FESTIVE | OTHER_STREETS),
            Part("con presso", _OFFICES),
            Part(
                "sufferer", words("interesse preoccupazione volontà disponibilità intenzione innocenza sintomi segni")
            ),
        ),
    ),
    Construction(
        "Peaceful protest",
        verbs("scendere:sces:sces tornare riversare"),
        (
            Part("subject doer", _ALL_MARCHERS | MASSES | words("opposizione")),
            Part("in per", words("piazza piazze strada strade vie corteo")),
        ),
        without=(Part("anywhere", FESTIVE | OTHER_STREETS | words("terremoto scossa sisma panico pattugliare")),),
    ),
    Construction(
        "Peaceful protest",
        verbs(
            "raggiungere:raggiunt:raggiuns arrivare confluire convergere radunare riunire raccogliere:raccolt:raccols"
            " ritrovare concentrare assembrare ammassare assiepare partire dare:dat:died"
        ),
        (
            Part("subject doer", _ALL_MARCHERS | MASSES),
            Part(
                "anywhere", words("chiedere chiedendo protestare gridando scandendo slogan striscioni cartelli grido")
            ),
        ),
        without=(
            Part(
                "anywhere",
                FESTIVE
                | OTHER_STREETS
                | _FORCES
                | STONES
                | words("asilo aiuti aiuto informazioni fuoco sparato spari"),
            ),
        ),
        generic="type",
    ),
    Construction(
        "Peaceful protest",
        verbs("inscenare improvvisare allestire formare tenere dare:dat:died attuare") | words("danno"),
        (Part("sufferer a", words("protesta proteste manifestazione manifestazioni contestazione")),),
        without=(
            Part("quality", PARADES),
            Part("anywhere", FESTIVE | words("domani prossimo prossima prossimi sicurezza cadaveri")),
            Part("sufferer", words("governo contratto conferenza")),
        ),
    ),
    Construction(
        "Peaceful protest",
        verbs("svolgere:svolt:svols tenere partire snodare dilagare"),
        (Part("subject doer", words("manifestazione manifestazioni")), Part("a in da", OUTDOORS, place=True)),
        without=(
            Part(
                "quality",
                PARADES
                | words("culturale sportiva musicale fieristica elettorale formale ufficiale diplomatica annuale"),
            ),
            Part("doer da", _FORCES),
            Part("anywhere", FESTIVE | OTHER_STREETS | STONES | OUTRAGE),
        ),
        generic="type",
    ),
    Construction(
        "Peaceful protest",
        PROTESTS - words("protesta"),
        (Part("di", _ALL_MARCHERS), Part("anywhere", OUTDOORS | _DEMANDING, place=True)),
        without=(
            Part("quality", PARADES),
            Part("anywhere", FESTIVE | OTHER_STREETS | _FORCES | STONES | OUTRAGE),
        ),
        generic="type",
    ),
    Construction(
        "Peaceful protest",
        verbs("battere percuotere:percoss:percoss suonare"),
        (Part("doer", _ALL_MARCHERS | MASSES), Part("su sufferer", words("pentole coperchi mestoli padelle tamburi"))),
        without=(Part("anywhere", FESTIVE | OTHER_STREETS),),
    ),
    Construction(
        "Peaceful protest",
        verbs("gridare scandire intonare urlare"),
        (
            Part("doer", _ALL_MARCHERS | MASSES),
            Part("sufferer", words("slogan")),
            Part("anywhere", words("contro"), place=True),
        ),
        without=(Part("anywhere", FESTIVE - words("funerali esequie feretro") | words("tifosi curva stadio spalti")),),
    ),
    Construction(
        "Peaceful protest",
        verbs("accogliere:accolt:accols accompagnare"),
        (Part("da", PROTESTS),),
        without=(Part("anywhere", OUTRAGE),),
        generic="type",
    ),
    Construction(
        "Peaceful protest",
        verbs("occupare"),
        (
            Part(
                "doer da",
                DEMONSTRATORS
                | words(
                    "studenti universitari liceali operai operaie lavoratori precari disoccupati sfrattati indigeni"
                    " indios contadini braccianti pescatori minatori senzatetto terremotati ricercatori migranti"
                    " comitati collettivi collettivo"
                ),
            ),
            Part("sufferer", _TAKEN_OVER),
        ),
        without=(Part("anywhere", STONES), Part("con di", _ARMED)),
    ),
    Construction(
        "Peaceful protest",
        verbs("calare srotolare appendere:appes:appes issare scalare arrampicare"),
        (
            Part("subject doer", DEMONSTRATORS),
            Part("anywhere", HEIGHTS | words("ponte facciata striscione striscioni bandiera balcone")),
        ),
    ),
    Construction(
        "Peaceful protest",
        verbs("fare:fatt:fec") | words("fanno"),
        (
            Part("sufferer", words("irruzione")),
            Part("doer", words("attivista attivisti attiviste animalisti femministe femen greenpeace pacifisti")),
        ),
        without=(Part("anywhere", _ARMED | STONES),),
    ),
    Construction("Peaceful protest", words("manifestazione manifestazioni"), (Part("quality", _UNITED),), needs="any"),
    Construction("Peaceful protest", words("manifestazione manifestazioni"), (Part("di", _PARTIES),)),
    Construction(
        "Protest with intervention",
        verbs(
            "disperdere:dispers:dispers caricare respingere:respint:respins sgomberare sgombrare circondare"
            " manganellare bloccare allontanare trascinare reprimere:repress:repress"
        ),
        (Part("sufferer", DEMONSTRATORS | words("corteo studenti operai sit-in presidio")), Part("doer da", _FORCES)),
        without=(Part("su in", words("furgoni cellulari caserma commissariato questura carcere camionette")),),
        generic="type",
    ),
    Construction(
        "Protest with intervention",
        verbs(
            "interrompere:interrott:interrupp stroncare fermare sciogliere:sciolt:sciols soffocare bloccare ostacolare"
            " disperdere:dispers:dispers reprimere:repress:repress sgomberare sgombrare caricare attaccare circondare"
            " respingere:respint:respins smantellare rimuovere:rimoss:rimoss contenere:contenut:contenn"
        ),
        (Part("sufferer", PROTESTS | CAMPS), Part("doer da", _FORCES)),
        without=(Part("anywhere", STONES | OUTRAGE | words("sangue")),),
        generic="type",
    ),
    Construction(
        "Protest with intervention",
        verbs("disperdere:dispers:dispers reprimere:repress:repress stroncare sgomberare sgombrare"),
        (Part("sufferer", PROTESTS | CAMPS - words("barricate")),),
        without=(Part("anywhere", STONES | OUTRAGE | words("sangue")), Part("reflexive")),
    ),
    Construction(
        "Protest with intervention",
        verbs(
            "respingere:respint:respins disperdere:dispers:dispers allontanare fermare bloccare attaccare caricare"
            " aggredire picchiare colpire rispondere:rispost:rispos reagire intervenire:intervenut:intervenn"
        ),
        (Part("doer da", _FORCES), Part("con a", RIOT_GEAR), Part("anywhere", _MARCHERS | MASSES | PROTESTS)),
        without=(Part("anywhere", STONES | OUTRAGE | words("tifosi ultrà ultras detenuti")),),
        generic="type",
    ),
    Construction(
        "Protest with intervention",
        verbs("impedire vietare"),
        (Part("doer", _FORCES), Part("a", DEMONSTRATORS | PROTESTS), Part("anywhere", words("di"))),
        generic="type",
    ),
    Construction(
        "Protest with intervention",
        verbs("picchiare malmenare manganellare aggredire pestare bastonare strattonare"),
        (Part("sufferer", DEMONSTRATORS), Part("doer da", _FORCES)),
        without=(Part("in", words("commissariato carcere caserma cella questura")),),
        generic="type",
    ),
    Construction(
        "Excessive force against protesters",
        verbs("sparare aprire:apert:apr fare:fatt:fec tirare esplodere:esplos:esplos") | words("fanno aprì aprirono"),
        (
            Part("su contro a verso addosso tra fra", DEMONSTRATORS | words("folla corteo sit-in presidio")),
            Part("anywhere", words("fuoco colpi colpo raffiche spari") | verbs("sparare")),
        ),
        without=(
            Part("anywhere", RIOT_GEAR - words("cannoni scudi") | words("aria salve petardi ultrà tifosi")),
            Part("doer", REBELS),
        ),
    ),
    Construction(
        "Excessive force against protesters",
        verbs("sparare aprire:apert:apr") | words("aprì aprirono"),
        (
            Part("doer da", _FORCES),
            Part("su contro a verso", _ALL_MARCHERS | words("persone gente donne bambini civili popolazione")),
            Part("anywhere", AMID),
        ),
        without=(Part("anywhere", RIOT_GEAR - words("cannoni scudi") | words("aria salve")), Part("doer", REBELS)),
    ),
    Construction(
        "Excessive force against protesters",
        verbs("uccidere:uccis:uccis ammazzare freddare colpire ferire falciare abbattere"),
        (
            Part(
                "sufferer subject", _ALL_MARCHERS | words("persone persona ragazza ragazzo giovane uomo donna studente")
            ),
            Part("doer da", _FORCES | words("proiettile proiettili pallottola pallottole cecchini cecchino colpo")),
            Part("anywhere", AMID),
        ),
        without=(
            Part("anywhere", STONES | RIOT_GEAR | _ARMED - SOLDIERS - words("esercito guerra")),
            Part("doer da", words("manifestanti")),
            Part("di", words("arrestare arresto")),
        ),
    ),
    Construction(
        "Excessive force against protesters",
        verbs("uccidere:uccis:uccis ammazzare freddare"),
        (Part("sufferer", DEMONSTRATORS), Part("doer da", _FORCES)),
    ),
    Construction(
        "Excessive force against protesters",
        verbs("morire:mort perdere:pers:pers cadere:cadut:cadd"),
        (
            Part("subject", words("manifestante manifestanti dimostrante dimostranti")),
            Part("anywhere", _SHOT | words("proteste repressione regime manifestazione manifestazioni")),
        ),
        without=(Part("anywhere", STONES | words("malore infarto incidente auto investito investita travolto")),),
    ),
    Construction(
        "Violent demonstration",
        verbs("attaccare assalire aggredire picchiare bersagliare assaltare malmenare"),
        (
            Part("doer da", _RIOTERS - words("estremisti nazionalisti musulmani sunniti sciiti coloni")),
            Part("sufferer", POLICE | POSTS - words("base basi convoglio convogli colonna colonne")),
        ),
        without=(Part("anywhere", REBELS | words("armati armate armato fucili pistole")),),
    ),
    Construction(
        "Violent demonstration",
        verbs("ribellare ammutinare insorgere:insort:insors sollevare") - words("insorto insorti"),
        (Part("subject doer", JAILED), Part("anywhere", JAILS)),
    ),
    Construction(
        "Violent demonstration",
        words("rivolta rivolte sommossa sommosse ammutinamento tumulto tumulti insurrezione"),
        (Part("in di", JAILS | JAILED),),
        without=(Part("anywhere", words("sedare rischio evitare")),),
    ),
    Construction(
        "Violent demonstration",
        verbs("degenerare sfociare culminare trasformare finire tramutare sfociare:sfociat"),
        (Part("subject doer sufferer", PROTESTS), Part("in con", OUTRAGE)),
    ),
    Construction(
        "Violent demonstration",
        verbs("dare:dat:died prendere:pres:pres") | words("danno"),
        (Part("sufferer di a", words("assalto")), Part("doer da", _RIOTERS)),
        without=(Part("anywhere", REBELS | words("armati armate armato fucili biglietti saldi offerte")),),
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
        without=(Part("a", EFFIGIES), Part("reflexive")),
    ),
    Construction(
        "Mob violence",
        _WRECK | verbs("attaccare assalire assediare invadere:invas:invas"),
        (Part("doer da", MOB | _BELIEVERS), Part("sufferer", _HOMES)),
        without=(Part("anywhere", REBELS | words("armati armate armato fucili manifestanti dimostranti")),),
    ),
    Construction(
        "Violent demonstration",
        _WRECK,
        (Part("doer da", _RIOTERS), Part("sufferer", PROPERTY)),
        without=(Part("anywhere", REBELS | words("armati armate fucili esercito")),),
    ),
    Construction(
        "Violent demonstration",
        _WRECK,
        (Part("doer da", _RIOTERS), Part("sufferer")),
        without=(Part("anywhere", REBELS | words("armati armate fucili esercito")), Part("sufferer", EFFIGIES)),
        needs="unrest",
    ),
    Construction(
        "Mob violence",
        BEATING,
        (Part("doer da", MOB), Part("sufferer")),
        without=(
            Part("anywhere", REBELS | words("armati armate armato fucili pistola pistole cani")),
            Part("sufferer", POLICE | POSTS | words("rogo fiamme incendio governo sindaco decisione")),
        ),
    ),
    Construction(
        "Mob violence",
        verbs("bruciare dare:dat:died ardere:ars:ars fare:fatt:fec"),
        (Part("doer da", MOB), Part("anywhere", words("vivo viva vivi pezzi brandelli"))),
    ),
    Construction(
        "Mob violence",
        verbs("prendere:pres:pres"),
        (
            Part("a", words("pugni botte bastonate sprangate calci schiaffi coltellate cinghiate sassate")),
            Part("subject doer", COMMUNITIES),
        ),
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
        verbs(
            "sfondare forzare travolgere:travolt:travols abbattere scavalcare scardinare divellere:divelt:divels"
            " rovesciare superare"
        ),
        (Part("doer da", _RIOTERS), Part("sufferer", _BARRED)),
    ),
    Construction(
        "Mob violence",
        verbs("scontrare affrontare fronteggiare azzuffare"),
        (Part("reflexive"), Part("subject con", COMMUNITIES)),
        without=(
            Part(
                "anywhere",
                REBELS
                | words(
                    "finale campo partita campionato coppa girone elezioni urne voto tavolo dibattito tribunale aula"
                    " sfida social"
                ),
            ),
        ),
    ),
    Construction(
        "Mob violence",
        words("rissa risse zuffa"),
        (Part("anywhere", words("tifosi ultrà ultras hooligan immigrati migranti detenuti gang bande")),),
        without=(Part("in", _PARLIAMENT | words("campo panchina")),),
        genitive="target",
    ),
)
