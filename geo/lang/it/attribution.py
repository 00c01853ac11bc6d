"""How Italian news gives words to a speaker."""

from geo.lang.base import Attribution

_PRESENT = (
    "dice dicono afferma affermano dichiara dichiarano riferisce riferiscono spiega spiegano aggiunge aggiungono"
    " sostiene sostengono annuncia annunciano precisa precisano sottolinea sottolineano ricorda ricordano conferma"
    " confermano denuncia denunciano racconta raccontano scrive scrivono osserva osservano ribadisce ribadiscono"
    " assicura"
    " assicurano avverte avvertono ammette ammettono nega negano conclude concludono commenta commentano replica"
    " replicano risponde rispondono chiarisce chiariscono rivela rivelano informa informano comunica comunicano"
    " segnala"
    " segnalano evidenzia evidenziano insiste insistono prosegue proseguono continua continuano promette promettono"
    " minaccia minacciano rende_noto rendono_noto fa_sapere fanno_sapere si_legge recita riporta"
    " riportano sottolineava diceva dicevano affermava sosteneva sostenevano spiegava disse dissero affermò dichiarò"
    " aggiunse rispose spiegò scrisse annunciò ritiene ritengono auspica auspicano chiede chiedono esorta esortano"
    " ipotizza ipotizzano esulta attacca incalza ironizza tuona puntualizza puntualizzano specifica specificano"
    " twitta"
    " lamenta lamentano rileva rilevano fa_notare fanno_notare fa_presente mette_in_guardia avvisa avvisano parla_di"
    " parlano_di teme temono spera sperano pensa pensano crede credono"
).split()
_PARTICIPLES = (
    "detto affermato dichiarato riferito spiegato aggiunto sostenuto annunciato precisato sottolineato ricordato"
    " confermato denunciato raccontato scritto osservato ribadito assicurato avvertito ammesso negato concluso"
    " commentato"
    " replicato risposto chiarito rivelato informato comunicato segnalato evidenziato insistito proseguito continuato"
    " promesso minacciato reso_noto fatto_sapere riportato chiesto esortato ipotizzato auspicato attaccato"
    " puntualizzato specificato twittato lamentato rilevato fatto_notare messo_in_guardia avvisato parlato_di stimato"
    " rivendicato smentito garantito ripetuto tuonato esclamato dichiarata resi_noti reso_nota lanciato_l'allarme"
).split()
_QUOTING = (
    "manifesta manifestano esprime esprimono espresso manifestato definisce definiscono definito definita chiama"
    " chiamano"
    " chiamato invoca invocano invocato ringrazia condanna condannano condannato invita invitano invitato accusa"
    " accusano"
    " accusato descrive descrivono descritto bolla bollato bollata loda lodato critica criticano criticato promette"
    " fa_appello fanno_appello fatto_appello lancia_un_appello lanciato_un_appello"
    " legge letto cita citato parla parlano parlato augura augurato rassicura rassicurato"
).split()

ATTRIBUTION = Attribution(
    cues=frozenset(form.replace("_", " ") for form in _PRESENT),
    bare=frozenset(),
    participles=frozenset(form.replace("_", " ") for form in _PARTICIPLES),
    lemmas=frozenset(
        "dire affermare dichiarare riferire spiegare aggiungere sostenere annunciare precisare sottolineare"
        " ricordare confermare denunciare raccontare scrivere osservare ribadire assicurare avvertire"
        " ammettere negare concludere commentare replicare rispondere chiarire rivelare informare comunicare"
        " segnalare evidenziare insistere promettere minacciare sapere leggere recitare riportare ritenere"
        " auspicare chiedere esortare ipotizzare attaccare incalzare ironizzare tuonare puntualizzare"
        " specificare twittare lamentare rilevare notare avvisare temere sperare pensare credere stimare"
        " rivendicare smentire garantire ripetere esclamare indicare definire bollare etichettare ordinare"
        " invitare intimare sconsigliare consigliare raccomandare suggerire proporre giurare gridare urlare"
        " scandire proclamare invocare accusare descrivere esprimere manifestare citare testimoniare"
        " argomentare obiettare controbattere confessare confidare asserire attestare constatare prevedere"
        " pronosticare dubitare supporre immaginare sentenziare chiosare postare rassicurare sollecitare"
        " supplicare pregare implorare vantare lodare apostrofare chiamare parlare sbottare sussurrare"
        " domandare interrogare narrare illustrare esporre enunciare ammonire diffidare telegrafare notificare"
        " dettare dedurre convenire concordare ribattere rincarare rilanciare contestare riassumere"
        " sintetizzare riconoscere anticipare rimarcare".split()
    ),
    genders={
        "lui": "m",
        "egli": "m",
        "lei": "f",
        "ella": "f",
        "signor": "m",
        "sig.": "m",
        "signora": "f",
        "sig.ra": "f",
        "quest'ultimo": "m",
        "quest'ultima": "f",
        "re": "m",
        "regina": "f",
        "principe": "m",
        "principessa": "f",
        "papa": "m",
        "senatore": "m",
        "senatrice": "f",
        "ministra": "f",
        "presidentessa": "f",
        "sindaca": "f",
    },
    gerunds=frozenset(
        "dicendo affermando dichiarando spiegando aggiungendo sostenendo annunciando precisando sottolineando"
        " ricordando"
        " confermando denunciando ribadendo assicurando avvertendo ammettendo negando chiedendo specificando invitando"
        " ordinando promettendo minacciando esortando proponendo gridando urlando riferendo"
        " scrivendo definendo auspicando commentando concludendo".split()
    ),
    addressed=frozenset({"informa", "informano", "informato", "avvertito", "avverte", "avvisa", "avvisato"}),
    quoting=frozenset(form.replace("_", " ") for form in _QUOTING),
    according=frozenset(
        "secondo|stando a|stando al|stando alla|stando ai|stando alle|stando agli|stando all'|a detta di|a detta del|"
        "a detta della|a detta dei|a detta dell'|a giudizio di|a giudizio del|a parere di|a parere del|nelle"
        " parole di|"
        "in base a|come da|sulla base di|secondo le parole di|stando a fonti".split("|")
    ),
    according_person=frozenset({"per"}),
    according_clause=frozenset(
        "secondo quanto|stando a quanto|a quanto|da quanto|per quanto|come|in base a quanto|secondo ciò che".split("|")
    ),
    auxiliaries=frozenset(
        "ha hanno aveva avevano avrebbe avrebbero ho abbiamo è sono era avrà avranno sta stanno stava viene vengono"
        " avendo aver abbia abbiano ebbe si".split()
    ),
    adverbs=frozenset(
        "poi anche inoltre quindi però infatti invece già ancora subito oggi ieri non lo ci ne gli le mi li la"
        " pure così"
        " più tardi intanto infine sempre recentemente successivamente nuovamente proprio".split()
    ),
    worded=frozenset(
        "parola parole espressione espressioni frase frasi slogan coro cori grido grida urlo urla scritta scritte"
        " scritto risposta battuta insulto insulti invettiva bestemmia esclamazione messaggio".split()
    ),
    works=frozenset(
        "libro libri opera opere romanzo romanzi saggio saggi racconto racconti poesia film pellicola documentario"
        " serie episodio album disco brano brani canzone canzoni singolo mostra quadro dipinto spettacolo commedia"
        " programma trasmissione rubrica rivista giornale quotidiano settimanale mensile sito pubblicazione volume"
        " titolo intitolato intitolata intitolati intitolate denominato denominata denominati denominate progetto"
        " convegno festival premio concorso associazione fondazione movimento gruppo partito lista operazione".split()
    ),
    ordinals=frozenset({"secondo"}),
    measures=frozenset(
        "schema pronostico regola regolamento sezione volere programma tradizione calendario criterio modalità ordine"
        " norma mitologia principio procedura prassi piano copione usanza rito metodo modello formula scaletta tabella"
        " necessità gusto moda stile".split()
    ),
    proving=frozenset({"rivelare", "proporre", "dimostrare", "confermare", "mostrare", "promettere"}),
    negating=frozenset({"non", "né", "neanche", "nemmeno", "neppure"}),
    having=frozenset({"avere"}),
    bidding=frozenset({"andare", "va", "vanno", "bisognare", "occorrere"}),
    owing=frozenset({"da"}),
    laws=frozenset(
        "legge costituzione decreto norma normativa regolamento statuto articolo codice trattato riforma emendamento"
        " ordinanza direttiva protocollo contratto bando disciplina procedura disposizione finanziaria stato".split()
    ),
    providing=frozenset({"prevedere", "stabilire", "disporre", "imporre", "vietare"}),
    parting=frozenset({"con queste parole", "con le parole", "in questi termini"}),
    complementizers=frozenset({"che", "come", "se", "perché", "quanto", "ch'"}),
    infinitive=frozenset({"di", "d'"}),
    asking=frozenset({"di", "d'", "a", "ad"}),
    naming=frozenset(
        "definire bollare etichettare descrivere giudicare qualificare apostrofare ribattezzare salutare liquidare"
        " tacciare dipingere considerare ritenere chiamare parlare dichiarare ricordare".split()
    ),
    null_subject=True,
    resuming=frozenset({"lo"}),
    resumed=False,
    relative_sources=False,
    pronouns={
        "lui": "PER",
        "lei": "PER",
        "egli": "PER",
        "ella": "PER",
        "essa": "ORG",
        "esso": "ORG",
        "loro": "ANY",
        "essi": "ANY",
        "quest'ultimo": "PER",
        "quest'ultima": "PER",
    },
    relatives=frozenset({"che", "quale", "quali", "cui"}),
    articles=frozenset({"il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'"}),
    indefinite=frozenset({"un", "uno", "una", "un'"}),
    origins=frozenset({"da", "dal", "dallo", "dalla", "dai", "dagli", "dalle", "dall'"}),
    inner=frozenset("di del dello della dei degli delle dell' d' per presso".split()),
    stops=frozenset(
        "che e ed o ma se perché mentre quando dove come in nel nella nei negli nelle nell' nello a ad al alla"
        " ai alle"
        " all' allo con su sul sulla sui sulle sull' tra fra durante dopo prima contro secondo anche parlando"
        " rispondendo"
        " commentando citando ha hanno è sono era si non via attraverso oltre entro verso poiché affinché".split()
    ),
    conjunctions=frozenset({"e", "ed", "o", "nonché"}),
    closers=frozenset("ma mentre però secondo stando dopo prima quando aggiungendo precisando sottolineando".split()),
)
