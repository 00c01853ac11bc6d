"""Strategic developments by syntax: truces, troops that move, bombs found, coups, shrines destroyed."""

from geo.lang.base import Construction, Part
from geo.lang.it.incidents.forms import verbs, words
from geo.lang.it.incidents.ground import RELIEF, SOLDIERY
from geo.lang.it.incidents.lexicon import BOMBS, PEOPLE, REBELS, SOLDIERS
from geo.lang.it.incidents.strategic import STATE

_WEAPONRY = words("missili batterie navi cannoni artiglieria portaerei caccia bombardieri sottomarini intercettori")
_GROUND = words("città cittadina villaggio villaggi territorio paese base basi posizioni postazioni valle zona regione")
_TRUCE = words("tregua armistizio cessate cessate-il-fuoco cessate-fuoco")
_STRUCK = words("sciopero fiscale natalizia olimpica politica elettorale")
_SIDES = words("guerra conflitto guerriglia belligeranti")
_LET_GO = verbs("liberare rilasciare rimettere:rimess:rimis scarcerare") | words(
    "liberazione rilascio libero libera liberi libere riscatto"
)
_GRAVES = words(
    "tomba tombe cimitero cimiteri lapide lapidi statua statue monumento monumenti sinagoga sinagoghe moschea moschee"
    " chiesa chiese memoriale stele busto sacrario"
)
_BLASTS = words(
    "bombardamento bombardamenti attentato esplosione terremoto sisma incendio alluvione bomba ordigno autobomba raid"
    " restauro piena"
)
_RULERS = words("presidente governo premier re sovrano dittatore regime emiro ministro")
_DISSENT = words(
    "dissidente dissidenti oppositore oppositori attivista attivisti attiviste blogger giornalista giornalisti"
    " manifestante manifestanti dimostrante dimostranti monaci sindacalisti leader terrorista terroristi brigatisti"
    " boss latitante camorristi mafiosi scafista scafisti pirati miliziani guerriglieri esponenti militanti"
)
_SHRINES = words(
    "mausoleo mausolei statua statue tomba tombe moschea moschee chiesa chiese tempio templi santuario santuari"
    " monumento monumenti manoscritti reperti buddha museo cimitero lapidi lapide sinagoga croci"
)
_JUNTA = SOLDIERS | words("militari golpisti giunta ammutinati generali insorti forze")
_CAPTIVE = PEOPLE | words(
    "ostaggi ostaggio prigionieri prigioniero rapiti rapito rapita rapite sequestrato sequestrati sequestrata"
    " militari soldati soldato marinai pescatori sergente caporale volontaria volontario cooperante cooperanti"
    " studentesse reporter tecnici skipper petroliera nave cargo peschereccio equipaggio poliziotti agenti osservatori"
    " marò"
)
_CAPTORS = words(
    "rapito rapita rapiti rapite rapimento sequestrato sequestrata sequestrati sequestrate sequestro rapitori"
    " sequestratori prigionia ostaggio ostaggi prigionieri prigioniero prigioniera prigioniere riscatto pirati talebani"
    " farc haram jihadisti ribelli guerriglia guerriglieri hamas detenuti detenuto dissidente oppositore attivista"
    " oppositori dissidenti prelevato catturati catturato"
)

CONSTRUCTIONS: tuple[Construction, ...] = (
    Construction(
        "",
        words("dato appiccato") | verbs("incendiare devastare"),
        (Part("doer", words("incendio rogo fulmine scintilla fiamme cortocircuito fuoco")),),
    ),
    Construction(
        "",
        verbs("rapire sequestrare catturare dirottare"),
        (Part("anywhere", _LET_GO),),
        without=(Part("auxiliary"),),
    ),
    Construction(
        "",
        verbs(
            "inviare mandare mobilitare schierare dispiegare impiegare arrivare giungere:giunt:giuns trasferire"
            " mobilizzare"
        )
        | words("invio arrivo mobilitazione impiego dispiegamento spiegamento schieramento"),
        (Part("anywhere", RELIEF),),
        without=(Part("anywhere", words("ribelli guerra combattimenti frontiera confine offensiva")),),
    ),
    Construction(
        "Non-violent transfer of territory",
        verbs("occupare"),
        (Part("doer da", SOLDIERS | REBELS), Part("sufferer", place=True)),
    ),
    Construction(
        "Agreement",
        verbs(
            "annunciare proclamare dichiarare decretare concordare firmare siglare accettare sottoscrivere"
            " raggiungere:raggiunt:raggiuns convenire:convenut pattuire stipulare osservare"
        ),
        (Part("sufferer", _TRUCE),),
        without=(Part("quality", _STRUCK),),
    ),
    Construction(
        "Agreement",
        verbs("annunciare"),
        (
            Part("sufferer", words("accordo intesa scambio")),
            Part("di per", words("pace tregua cessate fuoco ostilità prigionieri detenuti ostaggi armistizio")),
        ),
    ),
    Construction(
        "Agreement", verbs("firmare siglare"), (Part("sufferer", words("pace")), Part("anywhere", REBELS | _SIDES))
    ),
    Construction(
        "Change to group/activity",
        verbs("inviare mandare spedire schierare dispiegare trasferire ammassare richiamare ritirare dislocare"),
        (Part("sufferer", SOLDIERY), Part("doer da in a verso lungo per")),
        without=(Part("sufferer", words("messaggio messaggi lettera accuse")), Part("anywhere", RELIEF)),
    ),
    Construction(
        "Change to group/activity",
        words("pattugliano pattuglia pattugliato presidiano presidia presidiato controllano"),
        (
            Part("subject doer", SOLDIERY | words("carri tank")),
            Part("sufferer", words("strada strade via vie città capitale quartieri quartiere incroci centro ponti")),
        ),
        without=(Part("anywhere", RELIEF),),
    ),
    Construction(
        "Change to group/activity",
        verbs("ritirare"),
        (Part("subject", SOLDIERY), Part("reflexive")),
        without=(Part("subject", REBELS), Part("anywhere", RELIEF)),
    ),
    *(
        Construction(
            "Change to group/activity",
            verbs("lasciare abbandonare evacuare sgomberare"),
            (Part("subject da", SOLDIERY), ground),
            without=(Part("subject", REBELS), Part("sufferer", words("campo terreno"))),
        )
        for ground in (Part("sufferer", _GROUND), Part("sufferer", place=True))
    ),
    Construction(
        "Change to group/activity",
        verbs("schierare dispiegare spostare piazzare ammassare"),
        (Part("sufferer", _WEAPONRY),),
        without=(Part("sufferer", words("squadra formazione")),),
    ),
    Construction(
        "Change to group/activity",
        verbs("arrivare giungere:giunt:giuns partire sbarcare atterrare"),
        (Part("subject", SOLDIERY), Part("a in da per", place=True)),
        without=(Part("anywhere", RELIEF | words("salme salma feretro feriti funerali ostaggi bare attentato")),),
    ),
    Construction(
        "Disrupted weapons use",
        verbs(
            "trovare scoprire:scopert:scopr rinvenire:rinvenut:rinvenn sequestrare disinnescare disattivare"
            " rimuovere:rimoss:rimoss recuperare intercettare localizzare individuare"
        ),
        (Part("sufferer", BOMBS),),
        without=(
            Part("anywhere", words("esplosa esploso esplosione esplose mondiale bellico morti feriti uccisi falso")),
        ),
    ),
    Construction(
        "Other",
        verbs("deponere:depost:depos destituire rovesciare spodestare"),
        (Part("doer da", _JUNTA), Part("sufferer", _RULERS)),
    ),
    Construction(
        "",
        verbs("prendere:pres:pres assumere:assunt:assuns"),
        (Part("sufferer", words("potere")), Part("quality", words("regionale comunale provinciale"))),
    ),
    Construction(
        "Other",
        verbs("prendere:pres:pres assumere:assunt:assuns"),
        (Part("doer", _JUNTA), Part("sufferer", words("potere"))),
    ),
    Construction(
        "Looting/property destruction",
        verbs("profanare vandalizzare imbrattare sfregiare deturpare dissacrare"),
        (Part("sufferer", _GRAVES),),
        generic="subtype",
    ),
    Construction(
        "Looting/property destruction",
        verbs("distruggere:distrutt:distruss demolire abbattere devastare danneggiare attaccare"),
        (Part("sufferer", _SHRINES), Part("doer da", REBELS | words("islamisti vandali ignoti sconosciuti"))),
        without=(Part("anywhere", _BLASTS | words("fedeli morti feriti ucciso uccisi uccidendo")),),
        generic="subtype",
    ),
    Construction(
        "Looting/property destruction",
        words("distruzione devastazione profanazione"),
        (Part("di", _SHRINES), Part("anywhere", REBELS | words("islamisti vandali ignoti isis"))),
        without=(Part("anywhere", _BLASTS),),
        generic="subtype",
    ),
    Construction(
        "Arrests",
        verbs("portare condurre:condott:conduss"),
        (Part("doer da", STATE), Part("sufferer", PEOPLE), Part("quality", words("via"))),
        without=(Part("doer da", REBELS),),
        genitive="target",
    ),
    Construction(
        "Arrests",
        verbs("trattenere:trattenut:trattenn prelevare imprigionare incarcerare rinchiudere:rinchius:rinchius"),
        (Part("sufferer", _DISSENT), Part("doer da", STATE)),
        without=(Part("doer da", REBELS),),
        genitive="target",
    ),
    Construction(
        "",
        verbs("liberare rilasciare"),
        (Part("sufferer", words("colomba colombe palloncini tartaruga animali scarcerazione dichiarazione visto")),),
    ),
    Construction(
        "Disrupted weapons use",
        verbs("sventare"),
        (
            Part(
                "sufferer", words("attentato attentati attacco attacchi golpe strage complotto piano assalto congiura")
            ),
        ),
        without=(Part("anywhere", words("rapina gol sportello bancomat")),),
    ),
    Construction(
        "Disrupted weapons use",
        verbs("intercettare distruggere:distrutt neutralizzare abbattere fermare"),
        (
            Part("sufferer", words("drone droni missile missili razzo razzi ordigni velivoli")),
            Part(
                "anywhere", words("contraerea iron patriot antimissile antiaerea difesa difese scudo intercettori volo")
            ),
        ),
        without=(Part("reflexive"),),
    ),
    Construction(
        "Disrupted weapons use",
        verbs(
            "trovare scoprire:scopert:scopr rinvenire:rinvenut:rinvenn sequestrare recuperare ritrovare scovare"
            " confiscare requisire smantellare intercettare"
        ),
        (
            Part(
                "sufferer",
                words(
                    "arsenale arsenali armi esplosivo esplosivi tritolo dinamite munizioni nascondiglio deposito covo"
                    " laboratorio fabbrica kalashnikov fucili mitra missili lanciarazzi carico santabarbara"
                ),
            ),
            Part(
                "anywhere",
                words(
                    "armi esplosivo esplosivi tritolo dinamite munizioni bombe ordigni kalashnikov mitra missili"
                    " lanciarazzi granate detonatori"
                ),
            ),
        ),
        without=(Part("anywhere", words("bellico mondiale morti uccisi rapina droga")),),
    ),
    Construction(
        "Looting/property destruction",
        verbs("svuotare ripulire sfregiare depredare svaligiare razziare"),
        (
            Part(
                "sufferer",
                _SHRINES
                | words("negozi negozio case magazzini magazzino deposito supermercato abitazioni")
                | words("commissariati commissariato arsenale farmacia uffici villaggi villaggio buddha"),
            ),
            Part(
                "doer da anywhere",
                REBELS | SOLDIERS | words("uomini bande predoni banditi sciacalli gente folla sconosciuti saccheggi"),
            ),
        ),
        without=(Part("anywhere", words("ladri furto rapina refurtiva")),),
        generic="subtype",
    ),
    Construction(
        "Other",
        verbs("deponere:depost:depos destituire rovesciare spodestare esautorare estromettere:estromess"),
        (Part("sufferer", words("presidente premier re sovrano emiro capo governo")), Part("anywhere", _JUNTA)),
        without=(Part("anywhere", words("parlamento corte impeachment voto chiede chiedono vuole vogliono")),),
    ),
    Construction(
        "Other",
        verbs("prendere:pres:pres assumere:assunt:assuns"),
        (
            Part("sufferer", words("potere poteri potestà")),
            Part("anywhere", _JUNTA | words("generale colonnello capitano militare comandante golpe")),
        ),
    ),
    Construction(
        "Other",
        verbs("sciogliere:sciolt:sciols sospendere:sospes:sospes abrogare abolire"),
        (
            Part("sufferer subject", words("costituzione parlamento istituzioni camere")),
            Part("doer da", _JUNTA),
        ),
    ),
    Construction(
        "Other",
        verbs("ammutinare sollevare ribellare"),
        (Part("reflexive"), Part("subject", SOLDIERS | words("guarnigione caserma reparto truppe"))),
    ),
    Construction(
        "Other",
        verbs("tornare restare"),
        (Part("anywhere", words("libero libera liberi libere")), Part("anywhere", _CAPTORS)),
    ),
    Construction(
        "Other",
        verbs("tornare rientrare"),
        (Part("in a", words("libertà casa patria")), Part("anywhere", _CAPTORS)),
        without=(Part("anywhere", words("udienza cauzione processo sfollati armistizio guerra")),),
    ),
    Construction(
        "Other",
        verbs("riavere:riavut ritrovare riabbracciare riconquistare riacquistare"),
        (Part("sufferer", words("libertà")), Part("anywhere", _CAPTIVE | _CAPTORS)),
    ),
    Construction(
        "Other",
        verbs("liberare rilasciare scarcerare consegnare restituire"),
        (Part("sufferer", _CAPTIVE), Part("anywhere", _CAPTORS)),
        without=(
            Part("anywhere", words("città villaggio roccaforte cauzione banca rapina estradizione")),
            Part("sufferer", words("armi")),
        ),
        genitive="target",
    ),
    Construction(
        "Other",
        verbs("lasciare"),
        (
            Part("anywhere", words("andare uscire liberi libere libero")),
            Part("anywhere", words("ostaggi ostaggio prigionieri prigioniero rapiti rapito rapita rapite")),
        ),
        without=(Part("anywhere", words("feriti cadavere cadaveri uccisi ucciso morto morti")),),
    ),
    Construction(
        "Other",
        verbs("finire precipitare ammarare"),
        (
            Part("subject", words("missile missili vettore razzo")),
            Part("in sufferer", words("mare mar acque oceano pacifico")),
        ),
        without=(Part("anywhere", words("morti feriti uccisi")),),
    ),
    Construction(
        "Other",
        verbs("testare sperimentare collaudare provare"),
        (
            Part("sufferer", words("missile missili vettore test lancio prova esperimento ordigno bomba")),
            Part(
                "quality di in a",
                words(
                    "balistico balistici nucleare nucleari atomico atomica atomici intercontinentale intercontinentali"
                    " missilistico missilistici ipersonico ipersonici sotterraneo idrogeno raggio gittata"
                ),
            ),
            Part("doer da", place=True),
        ),
        without=(
            Part("contro su", place=True),
            Part("anywhere", words("morti feriti uccisi uccidendo ribelli città villaggio base centrale centrali")),
        ),
    ),
    Construction(
        "Disrupted weapons use",
        verbs("rendere:res:res"),
        (
            Part("sufferer", BOMBS | words("granata granate mina mine")),
            Part("anywhere", words("innocuo innocua innocui innocue inoffensivo inoffensiva inoffensivi")),
        ),
    ),
    Construction(
        "Looting/property destruction",
        verbs("distruggere:distrutt:distruss devastare danneggiare imbrattare rovesciare abbattere spaccare"),
        (
            Part("sufferer", words("tombe tomba lapidi lapide cimitero statua statue busto stele")),
            Part(
                "quality anywhere",
                words("ebraico ebraica ebraici islamico islamica cristiano cristiane vandali ignoti"),
            ),
        ),
        without=(
            Part("anywhere", words("terremoto alluvione frana bomba bombardamento esplosione manifestanti folla")),
        ),
        generic="subtype",
    ),
    Construction(
        "Disrupted weapons use",
        verbs("tirare buttare"),
        (Part("sufferer", words("drone droni missile missili velivolo velivoli razzi")), Part("quality", words("giù"))),
    ),
    Construction(
        "Other",
        words("libero libera liberi libere"),
        (Part("anywhere", _CAPTORS - words("ribelli jihadisti hamas talebani haram farc detenuti detenuto")),),
        without=(Part("anywhere", words("città villaggio paese zona elezioni mercato stampa non restano")),),
    ),
    Construction(
        "Other",
        verbs("uscire"),
        (
            Part("da di", words("carcere carceri prigione cella galera prigionia")),
            Part("anywhere", _DISSENT | words("politici amnistia ostaggi")),
        ),
        without=(Part("anywhere", words("boss mafia camorra permesso omicidio rapina")),),
    ),
    Construction(
        "Other",
        verbs("prendere:pres:pres assumere:assunt:assuns"),
        (
            Part("sufferer", words("controllo redini guida")),
            Part("di", words("paese nazione stato")),
            Part("doer", _JUNTA | words("esercito")),
        ),
    ),
    Construction(
        "Disrupted weapons use",
        verbs("fermare bloccare intercettare sequestrare abbordare"),
        (
            Part(
                "sufferer",
                words("nave cargo camion convoglio aereo peschereccio mercantile furgone container barca tir"),
            ),
            Part("anywhere", words("armi missili razzi esplosivo esplosivi munizioni tritolo fucili")),
            Part(
                "anywhere", words("carico carica carichi stiva bordo destinati destinate trasportava nascosti nascoste")
            ),
        ),
        without=(Part("doer da", words("pirati ribelli miliziani")),),
    ),
    Construction(
        "Looting/property destruction",
        verbs("fare:fatt:fec ridurre:ridott dare"),
        (
            Part("a in", words("pezzi fiamme frantumi")),
            Part("sufferer", _SHRINES | words("centro sede scuola villaggio negozi")),
            Part("doer da", REBELS | words("neonazisti ignoti sconosciuti estremisti coloni incappucciati")),
        ),
        generic="subtype",
    ),
)
