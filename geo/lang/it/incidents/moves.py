"""Strategic developments by syntax: truces, troops that move, bombs found, coups, shrines destroyed."""

from geo.lang.base import Construction, Part
from geo.lang.it.incidents.forms import verbs, words
from geo.lang.it.incidents.lexicon import BOMBS, PEOPLE, POLICE, REBELS, SOLDIERS

_TROOPS = words(
    "truppe soldati militari marines contingente contingenti paracadutisti parà rinforzi riservisti portaerei"
    " battaglione battaglioni brigata peacekeeper bersaglieri alpini esercito reparti blindati"
)
_WEAPONRY = words("missili batterie navi cannoni artiglieria portaerei caccia bombardieri sottomarini intercettori")
_GROUND = words("città cittadina villaggio villaggi territorio paese base basi posizioni postazioni valle zona regione")
_RELIEF = words(
    "soccorso soccorsi soccorrere soccorritori alluvione alluvioni terremoto terremotati sisma uragano tifone neve"
    " maltempo incendi incendio frana frane rifiuti protezione vigili pompieri volontari epidemia coronavirus vaccini"
    " aiuti viveri tsunami virus quarantena catastrofe calamità"
)
_TRUCE = words("tregua armistizio cessate cessate-il-fuoco cessate-fuoco")
_STRUCK = words("sciopero fiscale natalizia olimpica politica elettorale")
_SIDES = words("guerra conflitto guerriglia belligeranti")
_LET_GO = verbs("liberare rilasciare rimettere:rimess:rimis scarcerare") | words(
    "liberazione rilascio libero libera liberi libere riscatto"
)
_SHRINES = words(
    "mausoleo mausolei statua statue tomba tombe moschea moschee chiesa chiese tempio templi santuario santuari"
    " monumento monumenti manoscritti reperti buddha museo cimitero lapidi lapide sinagoga croci"
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
_JUNTA = SOLDIERS | words("militari golpisti giunta ammutinati generali insorti forze")
_DISSENT = words(
    "dissidente dissidenti oppositore oppositori attivista attivisti attiviste blogger giornalista giornalisti"
    " manifestante manifestanti dimostrante dimostranti monaci sindacalisti leader terrorista terroristi brigatisti"
    " boss latitante camorristi mafiosi scafista scafisti pirati miliziani guerriglieri esponenti militanti"
)
_STATE = POLICE | words("autorità servizi militari soldati esercito governo regime polizia forze")

CONSTRUCTIONS: tuple[Construction, ...] = (
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
        | words("invio arrivo mobilitazione impiego dispiegamento"),
        (Part("anywhere", _RELIEF),),
        without=(Part("anywhere", words("ribelli guerra combattimenti frontiera confine offensiva")),),
    ),
    Construction(
        "Agreement",
        verbs(
            "annunciare proclamare dichiarare decretare concordare firmare siglare accettare sottoscrivere"
            " raggiungere:raggiunt:raggiuns"
        ),
        (Part("sufferer", _TRUCE),),
        without=(Part("quality", _STRUCK),),
    ),
    Construction(
        "Agreement", verbs("firmare siglare"), (Part("sufferer", words("pace")), Part("anywhere", REBELS | _SIDES))
    ),
    Construction(
        "Change to group/activity",
        verbs("inviare mandare spedire schierare dispiegare trasferire ammassare richiamare ritirare dislocare"),
        (Part("sufferer", _TROOPS), Part("doer da in a verso lungo per")),
        without=(Part("sufferer", words("messaggio messaggi lettera accuse")), Part("anywhere", _RELIEF)),
    ),
    Construction(
        "Change to group/activity",
        verbs("ritirare"),
        (Part("subject", _TROOPS), Part("reflexive")),
        without=(Part("subject", REBELS), Part("anywhere", _RELIEF)),
    ),
    *(
        Construction(
            "Change to group/activity",
            verbs("lasciare abbandonare evacuare sgomberare"),
            (Part("subject", _TROOPS), ground),
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
        (Part("subject", _TROOPS), Part("a in da per", place=True)),
        without=(Part("anywhere", _RELIEF | words("salme salma feretro feriti funerali ostaggi bare attentato")),),
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
        (Part("doer da", _STATE), Part("sufferer", PEOPLE), Part("quality", words("via"))),
        without=(Part("doer da", REBELS),),
        genitive="target",
    ),
    Construction(
        "Arrests",
        verbs("trattenere:trattenut:trattenn prelevare imprigionare incarcerare rinchiudere:rinchius:rinchius"),
        (Part("sufferer", _DISSENT), Part("doer da", _STATE)),
        without=(Part("doer da", REBELS),),
        genitive="target",
    ),
)
