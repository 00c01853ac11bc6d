"""Italian words that tell people, bodies and places apart."""

from geo.lang.base import Names

_DEMONYMS = {
    "AF": "afghano afghana afghani afghane afgano afgana afgani afgane",
    "AL": "albanese albanesi",
    "DZ": "algerino algerina algerini algerine",
    "AR": "argentino argentina argentini argentine",
    "AM": "armeno armena armeni armene",
    "AU": "australiano australiana australiani australiane",
    "AT": "austriaco austriaca austriaci austriache",
    "AZ": "azero azera azeri azere azerbaigiano azerbaigiana azerbaigiani azerbaigiane azerbaijano azerbaijana",
    "BD": "bengalese bengalesi",
    "BY": "bielorusso bielorussa bielorussi bielorusse",
    "BE": "belga belgi belghe",
    "BA": "bosniaco bosniaca bosniaci bosniache",
    "BR": "brasiliano brasiliana brasiliani brasiliane",
    "BG": "bulgaro bulgara bulgari bulgare",
    "KH": "cambogiano cambogiana cambogiani cambogiane",
    "CM": "camerunense camerunensi",
    "CA": "canadese canadesi",
    "CZ": "ceco ceca cechi ceche",
    "TD": "ciadiano ciadiana ciadiani ciadiane",
    "CL": "cileno cilena cileni cilene",
    "CN": "cinese cinesi",
    "CY": "cipriota ciprioti cipriote",
    "CO": "colombiano colombiana colombiani colombiane",
    "CD": "congolese congolesi",
    "KR": "sudcoreano sudcoreana sudcoreani sudcoreane",
    "KP": "nordcoreano nordcoreana nordcoreani nordcoreane",
    "CI": "ivoriano ivoriana ivoriani ivoriane",
    "HR": "croato croata croati croate",
    "CU": "cubano cubana cubani cubane",
    "DK": "danese danesi",
    "EC": "ecuadoriano ecuadoriana ecuadoriani ecuadoriane",
    "EG": "egiziano egiziana egiziani egiziane",
    "ER": "eritreo eritrea eritrei eritree",
    "EE": "estone estoni",
    "ET": "etiope etiopi",
    "PH": "filippino filippina filippini filippine",
    "FI": "finlandese finlandesi",
    "FR": "francese francesi",
    "GE": "georgiano georgiana georgiani georgiane",
    "DE": "tedesco tedesca tedeschi tedesche",
    "GH": "ghanese ghanesi",
    "JP": "giapponese giapponesi nipponico nipponica nipponici nipponiche",
    "JO": "giordano giordana giordani giordane",
    "GR": "greco greca greci greche ellenico ellenica ellenici elleniche",
    "IN": "indiano indiana indiani indiane",
    "ID": "indonesiano indonesiana indonesiani indonesiane",
    "GB": "inglese inglesi britannico britannica britannici britanniche scozzese scozzesi gallese gallesi",
    "IQ": "iracheno irachena iracheni irachene",
    "IR": "iraniano iraniana iraniani iraniane",
    "IE": "irlandese irlandesi",
    "IS": "islandese islandesi",
    "IL": "israeliano israeliana israeliani israeliane",
    "IT": "italiano italiana italiani italiane",
    "KZ": "kazako kazaka kazaki kazake kazaco kazaca kazachi",
    "KE": "keniota kenioti keniote keniano keniana keniani",
    "KG": "kirghiso kirghisa kirghisi kirghise",
    "XK": "kosovaro kosovara kosovari kosovare",
    "KW": "kuwaitiano kuwaitiana kuwaitiani kuwaitiane",
    "LV": "lettone lettoni",
    "LB": "libanese libanesi",
    "LY": "libico libica libici libiche",
    "LT": "lituano lituana lituani lituane",
    "MK": "macedone macedoni",
    "MY": "malese malesi",
    "ML": "maliano maliana maliani maliane",
    "MT": "maltese maltesi",
    "MA": "marocchino marocchina marocchini marocchine",
    "MX": "messicano messicana messicani messicane",
    "MD": "moldavo moldava moldavi moldave",
    "MN": "mongolo mongola mongoli mongole",
    "ME": "montenegrino montenegrina montenegrini montenegrine",
    "MZ": "mozambicano mozambicana mozambicani mozambicane",
    "MM": "birmano birmana birmani birmane",
    "NP": "nepalese nepalesi",
    "NE": "nigerino nigerina nigerini nigerine",
    "NG": "nigeriano nigeriana nigeriani nigeriane",
    "NO": "norvegese norvegesi",
    "NZ": "neozelandese neozelandesi",
    "NL": "olandese olandesi neerlandese",
    "PK": "pakistano pakistana pakistani pakistane",
    "PS": "palestinese palestinesi",
    "PE": "peruviano peruviana peruviani peruviane",
    "PL": "polacco polacca polacchi polacche",
    "PT": "portoghese portoghesi",
    "QA": "qatariota qatarioti qatarino qatarina",
    "RO": "rumeno rumena rumeni rumene romeno romena romeni romene",
    "RW": "ruandese ruandesi",
    "RU": "russo russa russi russe",
    "SA": "saudita sauditi saudite",
    "SN": "senegalese senegalesi",
    "RS": "serbo serba serbi serbe",
    "SY": "siriano siriana siriani siriane",
    "SK": "slovacco slovacca slovacchi slovacche",
    "SI": "sloveno slovena sloveni slovene",
    "SO": "somalo somala somali somale",
    "ES": "spagnolo spagnola spagnoli spagnole",
    "LK": "cingalese cingalesi",
    "US": "americano americana americani americane statunitense statunitensi",
    "ZA": "sudafricano sudafricana sudafricani sudafricane",
    "SD": "sudanese sudanesi",
    "SS": "sudsudanese sudsudanesi",
    "SE": "svedese svedesi",
    "CH": "svizzero svizzera svizzeri svizzere elvetico elvetica elvetici elvetiche",
    "TJ": "tagiko tagika tagiki tagike",
    "TW": "taiwanese taiwanesi",
    "TH": "thailandese thailandesi",
    "TN": "tunisino tunisina tunisini tunisine",
    "TR": "turco turca turchi turche",
    "TM": "turkmeno turkmena turkmeni turkmene",
    "UA": "ucraino ucraina ucraini ucraine",
    "UG": "ugandese ugandesi",
    "HU": "ungherese ungheresi magiaro magiara magiari magiare",
    "UZ": "uzbeko uzbeka uzbeki uzbeke",
    "VA": "vaticano vaticana vaticani vaticane",
    "VE": "venezuelano venezuelana venezuelani venezuelane",
    "VN": "vietnamita vietnamiti vietnamite",
    "YE": "yemenita yemeniti yemenite",
    "ZW": "zimbabwese zimbabwesi",
}

NAMES = Names(
    articles=frozenset(
        "il lo la l' i gli le al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle del dello della"
        " dell' dei degli delle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle un uno"
        " una un'".split()
    ),
    genitives=frozenset("di d' del dello della dell' dei degli delle".split()),
    locatives=frozenset(
        "in a ad nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle presso verso vicino"
        " davanti lungo attraverso oltre".split()
    ),
    departures=frozenset("da dal dallo dalla dall' dai dagli dalle".split()),
    between=frozenset("tra fra".split()),
    conjunctions=frozenset("e ed o od nonché".split()),
    particles=frozenset("de da von van der den bin bint ibn al el abu la le du dos das ter ten zu".split()),
    connectors=frozenset(
        "di d' del dello della dell' dei degli delle per e ed the of and for the al alla all'".split()
    ),
    titles=frozenset(
        "presidente presidentessa premier ministro ministra ministri viceministro sottosegretario sottosegretaria"
        " segretario segretaria cancelliere cancelliera re regina principe principessa papa cardinale vescovo"
        " arcivescovo patriarca imam ayatollah sceicco emiro sultano generale colonnello maggiore capitano tenente"
        " ammiraglio maresciallo comandante sergente senatore senatrice deputato deputata onorevole sindaco sindaca"
        " governatore governatrice ambasciatore ambasciatrice console portavoce direttore direttrice leader capo"
        " giudice procuratore magistrato avvocato dottore dottoressa dott. dott professore professoressa prof. prof"
        " signor signora sig. sig.ra don suor padre commissario commissaria capogruppo vicepresidente"
        " vicepremier ex-presidente consigliere consigliera giornalista scrittore scrittrice regista attore attrice"
        " cantante allenatore calciatore ct tecnico gen. col. cap. ten. sen. on. mons. monsignor avv. ing. dr."
        " lord lady sir mr mrs mr. mrs. ms. inviato inviata oppositore attivista dissidente presentatore".split()
    ),
    bodies=frozenset(
        "governo governi esecutivo ministero ministeri ministro ministra ministri premier presidente presidenza"
        " presidenti parlamento parlamenti esercito eserciti militari forze truppe soldati unità aviazione marina"
        " polizia intelligence servizi diplomazia regime autorità portavoce ambasciata ambasciate ambasciatore"
        " ambasciatori consolato rappresentante rappresentanti delegazione delegazioni cancelliere leader nazionale"
        " squadra tribunale procura questura prefettura comune giunta regione amministrazione sindaco governatore"
        " vescovo arcivescovo cardinale patriarca re regina capo capi stato vertici popolo popolazione cittadini"
        " abitanti difensori aerei caccia droni carri artiglieria alleati alleato funzionari funzionario esponenti"
        " negoziatori negoziatore magistratura opposizione assemblea senato camera repubblica consiglio agenzia"
        " stampa tv media giunta dipartimento segretario candidato marò guardia separatisti ribelli miliziani milizie"
        " carabinieri vigili commissariato capitaneria diocesi arcidiocesi asl ufficio".split()
    ),
    collectives=frozenset("governo polizia esercito regime magistratura questura procura parlamento".split()),
    institutions=frozenset(
        "università ateneo politecnico banca accademia istituto istituti conservatorio fondazione"
        " federazione confederazione associazione lega unione banco fondo club circolo facoltà scuola osservatorio"
        " compagnia società gruppo corte corriere gazzetta giornale partito movimento fronte brigate brigata"
        " organizzazione"
        " comitato commissione alleanza consorzio sindacato".split()
    ),
    organisation_words=frozenset(
        "spa s.p.a. srl inc inc. corp corp. ltd ltd. plc ag gmbh company group bank university ministry agency party"
        " council league club union association institute foundation times post news journal tribune herald press"
        " airlines airways motors electric energy petroleum international football fc united city calcio partito lega"
        " movimento unione alleanza democratico democratica fronte forza forze nazioni corte camera senato consiglio"
        " commissione ministero parlamento agenzia banca università istituto fondazione associazione"
        " federazione comitato"
        " guardia polizia protezione croce procura tribunale esercito aeronautica marina arma carabinieri vigili"
        " cassazione corpo gruppo società compagnia ente autorità garante lavoratori confederazione".split()
    ),
    organisations=frozenset(
        {
            "Nato",
            "NATO",
            "Onu",
            "ONU",
            "Ue",
            "UE",
            "Unione Europea",
            "Unione europea",
            "Osce",
            "OSCE",
            "Unesco",
            "UNESCO",
            "Unicef",
            "UNICEF",
            "Unhcr",
            "UNHCR",
            "Oms",
            "OMS",
            "Fmi",
            "FMI",
            "Bce",
            "BCE",
            "Csto",
            "CSTO",
            "Aiea",
            "AIEA",
            "Opec",
            "OPEC",
            "Nazioni Unite",
            "Consiglio di Sicurezza",
            "Consiglio di sicurezza",
            "Consiglio Europeo",
            "Consiglio europeo",
            "Consiglio d'Europa",
            "Commissione Europea",
            "Commissione europea",
            "Parlamento Europeo",
            "Parlamento europeo",
            "Croce Rossa",
            "Mezzaluna Rossa",
            "Amnesty International",
            "Amnesty",
            "Human Rights Watch",
            "Greenpeace",
            "Medici Senza Frontiere",
            "Medici senza frontiere",
            "Emergency",
            "Save the Children",
            "Lega Araba",
            "Lega araba",
            "Unione Africana",
            "Corte Penale Internazionale",
            "Corte penale internazionale",
            "Ansa",
            "ANSA",
            "Tass",
            "TASS",
            "Reuters",
            "Afp",
            "AFP",
            "Associated Press",
            "Ap",
            "AP",
            "Interfax",
            "Ria Novosti",
            "Adnkronos",
            "AdnKronos",
            "Agi",
            "AGI",
            "Bbc",
            "BBC",
            "Cnn",
            "CNN",
            "Al Jazeera",
            "al Jazeera",
            "Al Arabiya",
            "Anadolu",
            "Xinhua",
            "Rai",
            "RAI",
            "Mediaset",
            "Sky News",
            "Sky TG24",
            "La7",
            "Repubblica",
            "Corriere della Sera",
            "La Stampa",
            "Il Sole 24 Ore",
            "Il Giornale",
            "Le Monde",
            "Le Figaro",
            "New York Times",
            "Washington Post",
            "Wall Street Journal",
            "Financial Times",
            "Guardian",
            "The Guardian",
            "Der Spiegel",
            "Bild",
            "El País",
            "Haaretz",
            "Bloomberg",
            "Politico",
            "Google",
            "Microsoft",
            "Apple",
            "Amazon",
            "Cia",
            "CIA",
            "Fbi",
            "FBI",
            "Pentagono",
            "Mossad",
            "Fsb",
            "FSB",
            "Kgb",
            "KGB",
            "Hamas",
            "Hezbollah",
            "Isis",
            "ISIS",
            "Al Qaeda",
            "al Qaeda",
            "Al-Qaeda",
            "al-Qaeda",
            "Boko Haram",
            "Al Shabaab",
            "Talebani",
            "Talibani",
            "Pkk",
            "PKK",
            "Ypg",
            "YPG",
            "Wagner",
            "Gazprom",
            "Eni",
            "ENI",
            "Enel",
            "Fiat",
            "Alitalia",
            "Juventus",
            "Milan",
            "Inter",
            "Lazio Calcio",
            "Ferrari",
            "Fifa",
            "FIFA",
            "Uefa",
            "UEFA",
            "Cio",
            "Coni",
            "Confindustria",
            "Cgil",
            "CGIL",
            "Cisl",
            "CISL",
            "Uil",
            "Istat",
            "ISTAT",
            "Inps",
            "INPS",
            "Consob",
            "Bankitalia",
            "Farnesina",
            "Viminale",
            "Pd",
            "PD",
            "Pdl",
            "PdL",
            "Lega Nord",
            "Forza Italia",
            "Fratelli d'Italia",
            "Movimento 5 Stelle",
            "M5S",
            "M5s",
            "Italia dei Valori",
            "Partito Democratico",
            "Partito democratico",
            "Udc",
            "UDC",
            "Lega",
            "Senato",
            "Camera",
            "Camera dei Deputati",
            "Cassazione",
            "Corte Costituzionale",
            "Corte Suprema",
            "Digos",
            "Forze Armate",
            "Forze armate",
            "Vigili del Fuoco",
            "Vigili del fuoco",
            "Protezione Civile",
            "Protezione civile",
            "Guardia di Finanza",
            "Carabinieri",
            "Guardia Costiera",
            "Guardia costiera",
            "Dipartimento di Stato",
            "Banca d'Italia",
            "Banca Mondiale",
            "Wikipedia",
            "Corriere",
            "Unifil",
            "UNIFIL",
            "Frontex",
            "Europol",
            "Interpol",
            "Guardia Nazionale",
            "Parlamento",
            "Consiglio dei Ministri",
            "Polizia di Stato",
            "Alleanza Atlantica",
            "Santa Sede",
        }
    ),
    portfolios=frozenset(
        "difesa esteri interni interno giustizia economia finanze salute sanità istruzione ambiente trasporti cultura"
        " lavoro agricoltura industria tesoro energia infrastrutture turismo ricerca emergenze informazione".split()
    ),
    acts=frozenset(
        "supporto sostegno appoggio aiuto aggressione offensiva controffensiva minaccia minacce accusa accuse replica"
        " risposta reazione posizione richiesta richieste proposta proposte decisione intervento mediazione politica"
        " pressioni pressione ambizioni interessi mosse mossa ritiro invito appello condanna smentita annuncio volontà"
        " sanzioni ultimatum propaganda veto linea versione fonti alleanza amicizia partner parte vittoria sconfitta"
        " provocazione provocazioni ingerenza ingerenze attivismo silenzio strategia".split()
    ),
    kind_before={
        "regione": "area",
        "regioni": "area",
        "distretto": "area",
        "distretti": "area",
        "provincia": "area",
        "province": "area",
        "contea": "area",
        "contee": "area",
        "cantone": "area",
        "dipartimento": "area",
        "governatorato": "area",
        "governatorati": "area",
        "oblast": "area",
        "oblast'": "area",
        "prefettura": "area",
        "enclave": "area",
        "exclave": "area",
        "autoproclamata": "area",
        "territorio": "area",
        "territori": "area",
        "zona": "area",
        "zone": "area",
        "valle": "area",
        "distretto di": "area",
        "raion": "area",
        "land": "area",
        "stato": "area",
        "stati": "area",
        "isola": "area",
        "isole": "area",
        "striscia": "area",
        "voivodato": "area",
        "città": "city",
        "cittadina": "city",
        "cittadine": "city",
        "villaggio": "city",
        "villaggi": "city",
        "paese": "city",
        "paesino": "city",
        "borgo": "city",
        "comune": "city",
        "comuni": "city",
        "capitale": "city",
        "capoluogo": "city",
        "frazione": "city",
        "località": "city",
        "insediamento": "city",
        "insediamenti": "city",
        "porto": "city",
        "sobborgo": "city",
        "metropoli": "city",
        "roccaforte": "city",
        "cittadella": "city",
        "repubblica": "country",
        "regno": "country",
        "nazione": "country",
        "emirato": "country",
        "mar": "landmark",
        "mare": "landmark",
        "lago": "landmark",
        "fiume": "landmark",
        "monte": "landmark",
        "golfo": "landmark",
        "stretto": "landmark",
        "oceano": "landmark",
        "vulcano": "landmark",
        "montagne": "landmark",
        "monti": "landmark",
        "deserto": "landmark",
        "canale": "landmark",
    },
    kind_after={},
    name_heads=frozenset(
        "provincia frazione distretto isola isole golfo stretto prefettura castello oblast contea".split()
    ),
    site_words=frozenset(
        "via viale piazza piazzale corso largo vicolo aeroporto stadio stazione porto ponte chiesa cattedrale basilica"
        " castello palazzo parco villa tunnel autostrada quartiere carcere caserma teatro ospedale hotel centrale"
        " fiume lago monte golfo stretto oceano vulcano isola isole valle val passo colle frazione contrada borgo"
        " convento abbazia santuario policlinico viadotto torre museo liceo clinica oceano".split()
    ),
    speaking=frozenset(
        "accusa accusano nega negano smentisce smentiscono afferma affermano dichiara dichiarano dice dicono annuncia"
        " annunciano denuncia denunciano chiede chiedono risponde rispondono replica replicano sostiene sostengono"
        " conferma confermano avverte avvertono minaccia minacciano condanna condannano promette promettono vuole"
        " vogliono teme temono rivendica rivendicano respinge respingono accetta accettano rifiuta rifiutano firma"
        " firmano invia inviano manda mandano appoggia appoggiano attacca attaccano bombarda bombardano invade"
        " reagisce reagiscono esorta esortano invita invitano decide decidono propone propongono riconosce"
        " riconoscono ha hanno aveva avevano avrebbe avrebbero intende intendono continua continuano cerca cercano"
        " può possono deve devono potrebbe potrebbero dovrebbe dovrebbero fa fanno vince vincono perde perdono batte"
        " battono riferisce riferiscono comunica comunicano precisa precisano ribadisce ribadiscono definisce"
        " definiscono ritira ritirano ordina ordinano lancia lanciano non si".split()
    ),
    agent_verbs=frozenset(
        "accusare negare smentire affermare dichiarare dire annunciare denunciare chiedere rispondere replicare"
        " confermare avvertire minacciare condannare promettere volere temere rivendicare respingere accettare"
        " rifiutare"
        " firmare inviare mandare appoggiare attaccare bombardare invadere reagire esortare invitare decidere proporre"
        " riconoscere intendere cercare riferire comunicare precisare ribadire definire ritirare ordinare lanciare"
        " parlare ammettere assicurare avvisare auspicare bloccare chiarire commentare concedere concordare consegnare"
        " considerare contestare convocare criticare difendere dispiegare esigere espellere fornire garantire giudicare"
        " imporre incolpare informare insistere liberare mediare minimizzare mobilitare negoziare notificare obiettare"
        " offrire opporre ottenere pretendere protestare provocare pubblicare ratificare replicare revocare richiamare"
        " ringraziare ritenere sanzionare schierare scegliere sfidare sollecitare sospendere sostenere sottolineare"
        " sparare spiegare stanziare suggerire tacere trattare valutare vietare violare votare".split()
    ),
    addressing=frozenset(
        "accusa accusano accusato accusando accusare ringrazia ringraziano ringraziato ringraziare esorta esortano"
        " esortato avverte avvertono avvertito condanna condannano condannato condannare critica criticano criticato"
        " invita invitano invitato sostiene sostengono sostenere appoggia appoggiano aiuta aiutano aiutare incolpa"
        " sanziona sanzionare".split()
    ),
    demonyms={word: code for code, words in _DEMONYMS.items() for word in words.split()},
    place_abbreviations={"usa": "United States", "gb": "United Kingdom", "uk": "United Kingdom"},
    lookalikes=frozenset(
        "difesa marche reggio colle monte valle ponte porto castello borgo pace mare lago campo corte prato bosco terra"
        " sole luna rosa viola vita via casa serra selva torre villa rocca fonte isola piano costa ora poi male bene"
        " nove sei otto dieci forza forte grande salute serie premio stella stelle stato stati paese paesi governo"
        " ministero presidente nazione nazioni parte lega santa santo san natale pasqua mondo mondiale europeo lana"
        " leva lei noi lui chi mai per con tra fra come dove quando se ma si no non anche ancora prima dopo sopra"
        " sotto oggi ieri domani ricerca scuola corsa gara coppa calcio finale centrale generale maggiore tenente"
        " fuoco guerra battaglia vittoria caccia cella camera senato consiglio banca borsa fondi gas mina mine carta"
        " libro opera festa festival tour gran tutti tutto alcuni molti altri nuova nuovo vecchio dio papa re"
        " regina conte duca barone vescovo chiesa messa croce grazie secondo terzo sale sala moro mori rossi bianchi"
        " verdi neri gialli bella bello caro cara alta alto bassa basso zona area divisione missione bagno mancano"
        " grazia gioia speranza motta busto giuliano lombardo romano".split()
    ),
    calendar=frozenset(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì"
        " mercoledì giovedì venerdì sabato domenica natale pasqua capodanno ferragosto quaresima ramadan olimpiadi"
        " mondiali europei nobel oscar covid covid-19 euro internet islam bibbia corano dna hiv aids tv utc cest cet"
        " gmt richter costituzione gomorra ceo pm".split()
    ),
    nominal=frozenset(
        "paese paesi stato stati governo presidente presidenti ministro ministri ministra capo primo prima segretario"
        " papa pontefice santo padre festival premio palio tour giro coppa mondo gran giochi campionato campionati"
        " formula champions league act campionessa governatore sindaco arcivescovo vescovo cardinale generale esecutivo"
        " procuratore comandante prefetto senatore maestro cavaliere guerra seconda codice legge trattato accordo"
        " festa canzone contest song awards repubblica occidente oriente nord sud est ovest medio europeo europea"
        " costituzione internazionale nazionale mondiale mondiali olimpici unità difesa esteri interni interno economia"
        " trasporti sviluppo giustizia salute capitale provincia regione comune città signore signora dio camera natale"
        " patto piano operazione missione".split()
    ),
)
