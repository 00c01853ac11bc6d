"""English words that tell people, bodies and places apart."""

from geo.lang.base import Names

_DEMONYMS = {
    "AF": "afghan afghans",
    "AM": "armenian armenians",
    "AU": "aussie aussies",
    "AZ": "azeri azeris azerbaijani azerbaijanis",
    "CH": "swiss",
    "CY": "cypriot cypriots",
    "DK": "danish dane danes",
    "ES": "spanish spaniard spaniards",
    "FI": "finnish finn finns",
    "FR": "french frenchman frenchmen",
    "GB": "british briton britons english englishman scottish scot scots welsh",
    "GE": "georgian georgians",
    "GR": "greek greeks",
    "IE": "irish irishman",
    "IL": "israeli israelis",
    "IQ": "iraqi iraqis",
    "IR": "iranian iranians",
    "KP": "north-korean",
    "KR": "south-korean",
    "KW": "kuwaiti kuwaitis",
    "KZ": "kazakh kazakhs",
    "MM": "burmese",
    "NL": "dutch",
    "NZ": "kiwi kiwis",
    "OM": "omani omanis",
    "PH": "filipino filipinos philippine",
    "PK": "pakistani pakistanis",
    "PL": "polish pole poles",
    "PS": "palestinian palestinians",
    "QA": "qatari qataris",
    "RU": "russian russians",
    "SA": "saudi saudis",
    "SE": "swedish swede swedes",
    "SY": "syrian syrians",
    "TH": "thai thais",
    "TR": "turkish turk turks",
    "UA": "ukrainian ukrainians",
    "US": "american americans",
    "UZ": "uzbek uzbeks",
    "YE": "yemeni yemenis",
    "CN": "chinese",
    "DE": "german germans",
    "CA": "canadian canadians",
    "JP": "japanese",
    "IT": "italian italians",
    "EG": "egyptian egyptians",
    "LB": "lebanese",
    "IN": "indian indians",
    "MX": "mexican mexicans",
    "LY": "libyan libyans",
    "SD": "sudanese",
    "LK": "lankan lankans",
}

NAMES = Names(
    articles=frozenset("the a an".split()),
    genitives=frozenset("of".split()),
    locatives=frozenset(
        "in at near inside outside around across throughout into towards toward through along within"
        " beyond via downtown central northern southern eastern western north south east west".split()
    ),
    departures=frozenset("from".split()),
    between=frozenset("between".split()),
    conjunctions=frozenset("and or".split()),
    particles=frozenset("de da di del della von van der den bin bint ibn al el abu la le du dos das ter ten y".split()),
    connectors=frozenset("of the and for de &".split()),
    titles=frozenset(
        "president premier minister secretary chancellor king queen prince princess pope cardinal bishop archbishop"
        " patriarch imam ayatollah sheikh emir sultan general colonel major captain lieutenant admiral marshal"
        " commander sergeant senator congressman congresswoman representative mayor governor ambassador consul"
        " spokesman spokeswoman spokesperson director leader chief judge justice attorney prosecutor lawyer doctor"
        " professor mr mr. mrs mrs. ms ms. miss dr dr. prof prof. gen. col. lt. maj. capt. sgt. cpl. adm. gov. sen."
        " rep. rev. hon. pres. sir lord lady dame father sister brother reverend coach manager officer detective"
        " sheriff deputy trooper commissioner councilman councilwoman councillor councilor chairman chairwoman"
        " journalist writer author actor actress singer striker quarterback pitcher guard senior junior freshman"
        " sophomore principal superintendent constable inspector pte. pvt. det. supt. insp. envoy activist".split()
    ),
    bodies=frozenset(
        "government governments ministry ministries army armies military forces troops soldiers unit units navy police"
        " intelligence diplomats regime authorities spokesman spokeswoman spokesperson embassy consulate delegation"
        " delegations parliament officials official president premier minister chancellor secretary leader leaders"
        " leadership administration senate congress cabinet king queen bishop archbishop mayor governor ambassador"
        " council sheriff sheriff's department court office team fans side people citizens residents voters"
        " negotiators allies ally media press department board commission commissioners schools school district"
        " republic state city county fighters rebels separatists jets planes warplanes drones navy marines guard"
        " prosecutors legislature lawmakers assembly attorney judge treasurer fire".split()
    ),
    institutions=frozenset(
        "university college bank academy institute hospital museum theatre theater foundation federation association"
        " league union fund club society company group party movement front brigade organisation organization committee"
        " alliance church institute center centre chamber diocese archdiocese".split()
    ),
    organisation_words=frozenset(
        "inc inc. corp corp. ltd ltd. plc llc co co. ag gmbh company corporation group bank university college ministry"
        " agency party council league club union association institute foundation times post news journal tribune"
        " herald press gazette chronicle airlines airways motors electric energy petroleum international football"
        " fc united ministry department office bureau committee commission court board senate congress parliament"
        " police army navy force forces guard administration authority service services hospital school schools"
        " academy center centre church museum society federation organization organisation trust fund alliance front"
        " movement brigade brigades nations republicans democrats democratic republican conservatives labour"
        " systems technologies industries partners holdings network radio television sox yankees tigers bulldogs"
        " eagles lions wildcats bears giants lakers cowboys patriots warriors panthers raiders chiefs library"
        " district legislature treasury assembly ministries cathedral".split()
    ),
    organisations=frozenset(
        {
            "NATO",
            "Nato",
            "UN",
            "U.N.",
            "United Nations",
            "EU",
            "European Union",
            "OSCE",
            "UNESCO",
            "UNICEF",
            "UNHCR",
            "WHO",
            "IMF",
            "ECB",
            "CSTO",
            "IAEA",
            "OPEC",
            "Security Council",
            "European Commission",
            "European Parliament",
            "European Council",
            "Council of Europe",
            "Red Cross",
            "Red Crescent",
            "Amnesty International",
            "Amnesty",
            "Human Rights Watch",
            "Greenpeace",
            "Doctors Without Borders",
            "Arab League",
            "African Union",
            "International Criminal Court",
            "Associated Press",
            "AP",
            "Reuters",
            "AFP",
            "Agence France-Presse",
            "Tass",
            "TASS",
            "Interfax",
            "RIA Novosti",
            "BBC",
            "CNN",
            "NBC",
            "ABC",
            "CBS",
            "Fox News",
            "Al Jazeera",
            "Al-Jazeera",
            "Anadolu",
            "Xinhua",
            "Bloomberg",
            "Politico",
            "New York Times",
            "Washington Post",
            "Wall Street Journal",
            "Financial Times",
            "Guardian",
            "Los Angeles Times",
            "Google",
            "Facebook",
            "Twitter",
            "Microsoft",
            "Apple",
            "Amazon",
            "Telegram",
            "CIA",
            "FBI",
            "Pentagon",
            "Mossad",
            "FSB",
            "KGB",
            "Hamas",
            "Hezbollah",
            "ISIS",
            "ISIL",
            "Islamic State",
            "Al Qaeda",
            "al Qaeda",
            "Al-Qaeda",
            "al-Qaeda",
            "al-Qaida",
            "Boko Haram",
            "al-Shabab",
            "Taliban",
            "PKK",
            "YPG",
            "Wagner",
            "Gazprom",
            "FIFA",
            "UEFA",
            "NBA",
            "NFL",
            "MLB",
            "NHL",
            "NCAA",
            "GOP",
            "Congress",
            "Senate",
            "House of Representatives",
            "House",
            "Supreme Court",
            "State Department",
            "White Sox",
            "Democrats",
            "Republicans",
            "World Bank",
            "Interpol",
            "Europol",
            "Parliament",
            "Knesset",
            "Duma",
            "Labour",
            "Tories",
            "Treasury",
            "YouTube",
            "Walmart",
            "Wal-Mart",
            "Boeing",
            "Airbus",
            "Toyota",
            "Ford",
            "Wikipedia",
            "NASA",
        }
    ),
    portfolios=frozenset(
        "defence defense foreign interior justice economy finance health education environment transport culture"
        " labour labor agriculture industry treasury energy emergencies information state affairs".split()
    ),
    acts=frozenset(
        "support aggression offensive counteroffensive threat threats accusation accusations reply response reaction"
        " position request requests proposal proposals decision intervention mediation policy pressure ambitions"
        " interests withdrawal appeal condemnation denial sanctions ultimatum propaganda veto version sources victory"
        " defeat provocation provocations interference silence strategy part".split()
    ),
    kind_before={
        "region": "area",
        "regions": "area",
        "district": "area",
        "districts": "area",
        "province": "area",
        "provinces": "area",
        "county": "area",
        "counties": "area",
        "state": "area",
        "states": "area",
        "governorate": "area",
        "governorates": "area",
        "enclave": "area",
        "exclave": "area",
        "territory": "area",
        "isle": "area",
        "island": "area",
        "islands": "area",
        "oblast": "area",
        "valley": "area",
        "strip": "area",
        "city": "city",
        "cities": "city",
        "town": "city",
        "towns": "city",
        "village": "city",
        "villages": "city",
        "capital": "city",
        "suburb": "city",
        "port": "city",
        "hamlet": "city",
        "settlement": "city",
        "township": "city",
        "downtown": "city",
        "republic": "country",
        "kingdom": "country",
        "lake": "landmark",
        "mount": "landmark",
        "gulf": "landmark",
        "strait": "landmark",
        "sea": "landmark",
        "river": "landmark",
        "desert": "landmark",
        "mountains": "landmark",
    },
    kind_after={
        "county": "area",
        "counties": "area",
        "region": "area",
        "regions": "area",
        "district": "area",
        "districts": "area",
        "province": "area",
        "provinces": "area",
        "governorate": "area",
        "oblast": "area",
        "raion": "area",
        "parish": "area",
        "prefecture": "area",
        "state": "area",
        "territory": "area",
        "island": "area",
        "islands": "area",
        "valley": "area",
        "peninsula": "area",
        "township": "city",
        "city": "city",
        "village": "city",
        "river": "landmark",
        "sea": "landmark",
        "lake": "landmark",
        "mountains": "landmark",
        "ocean": "landmark",
        "strait": "landmark",
        "gulf": "landmark",
        "bay": "landmark",
        "canal": "landmark",
    },
    site_words=frozenset(
        "street st. road rd. avenue ave. boulevard blvd. drive lane highway interstate route airport stadium station"
        " bridge park square plaza church cathedral castle palace creek river lake mount hill hills valley bay harbor"
        " harbour island islands beach forest wilderness mall court place way pike trail turnpike parkway tower"
        " mountain mountains canyon falls springs cemetery prison jail".split()
    ),
    speaking=frozenset(
        "accuses accused denies denied affirms affirmed declares declared says said announces announced denounces"
        " denounced asks asked responds responded replies replied maintains maintained confirms confirmed warns warned"
        " threatens threatened condemns condemned promises promised vows vowed wants wanted fears feared claims claimed"
        " rejects rejected accepts accepted refuses refused signs signed sends sent backs backed supports supported"
        " attacks attacked bombs bombed invades invaded reacts reacted urges urged invites invited decides decided"
        " proposes proposed recognises recognizes recognized intends intended continues seeks sought has had could"
        " should must would may might will wins won loses lost beat beats reports reported insists insisted calls"
        " called blames blamed tells told demands demanded agrees agreed orders ordered withdraws withdrew".split()
    ),
    agent_verbs=frozenset(
        "accept accuse admit affirm agree announce approve argue ask assert assure attack authorize authorise back ban"
        " blame block bomb broker call cancel caution claim comment concede condemn confirm contend criticise criticize"
        " deliver demand denounce deny deploy dispute decide declare decline defend expel fear fire guarantee"
        " impose inform insist intend invade invite join launch maintain mediate mobilise mobilize negotiate object"
        " offer oppose order pledge promise propose protest provide publish ratify react recall recognise recognize"
        " refuse reject reply report request respond retaliate revoke say seek send shell sign speak stress"
        " suggest supply support suspend tell test thank threaten urge violate vote vow want warn welcome"
        " withdraw".split()
    ),
    addressing=frozenset(
        "accuse accuses accused accusing thank thanks thanked thanking urge urges urged urging ask asks asked asking"
        " tell tells told warn warns warned warning blame blames blamed blaming condemn condemns condemned condemning"
        " criticise criticises criticised criticize criticizes criticized invite invites invited support supports"
        " supported back backs backed help helps helped sanction sanctions sanctioned".split()
    ),
    demonyms={word: code for code, words in _DEMONYMS.items() for word in words.split()},
    demonyms_are_toponyms=True,
    embedded_toponyms=True,
    place_abbreviations={
        "ala.": "Alabama",
        "ariz.": "Arizona",
        "ark.": "Arkansas",
        "calif.": "California",
        "colo.": "Colorado",
        "conn.": "Connecticut",
        "del.": "Delaware",
        "fla.": "Florida",
        "ga.": "Georgia",
        "ill.": "Illinois",
        "ind.": "Indiana",
        "kan.": "Kansas",
        "kans.": "Kansas",
        "ky.": "Kentucky",
        "la.": "Louisiana",
        "md.": "Maryland",
        "mass.": "Massachusetts",
        "mich.": "Michigan",
        "minn.": "Minnesota",
        "miss.": "Mississippi",
        "mo.": "Missouri",
        "mont.": "Montana",
        "neb.": "Nebraska",
        "nev.": "Nevada",
        "n.h.": "New Hampshire",
        "n.j.": "New Jersey",
        "n.m.": "New Mexico",
        "n.y.": "New York",
        "n.c.": "North Carolina",
        "n.d.": "North Dakota",
        "okla.": "Oklahoma",
        "ore.": "Oregon",
        "pa.": "Pennsylvania",
        "r.i.": "Rhode Island",
        "s.c.": "South Carolina",
        "s.d.": "South Dakota",
        "tenn.": "Tennessee",
        "tex.": "Texas",
        "vt.": "Vermont",
        "va.": "Virginia",
        "wash.": "Washington",
        "w.va.": "West Virginia",
        "w. va.": "West Virginia",
        "wis.": "Wisconsin",
        "wyo.": "Wyoming",
        "d.c.": "District of Columbia",
        "l.a.": "Los Angeles",
        "b.c.": "British Columbia",
        "ont.": "Ontario",
        "que.": "Quebec",
        "alta.": "Alberta",
        "sask.": "Saskatchewan",
        "man.": "Manitoba",
        "n.s.": "Nova Scotia",
        "n.b.": "New Brunswick",
        "nfld.": "Newfoundland",
        "u.s.": "United States",
        "u.s": "United States",
        "u.s.a.": "United States",
        "u.k.": "United Kingdom",
        "u.a.e.": "United Arab Emirates",
    },
    lookalikes=frozenset(
        "nice reading mobile orange bath split of man most police march may june bend post hope union star rose church"
        " park university normal home liberal enterprise independence progress defiance superior commerce business sale"
        " sandy best green bell battle rugby hull cork worth wells mission mills ford hill hills lake lakes"
        " river rivers"
        " bay spring springs falls west east north south center centre central general grand great high long little new"
        " old red white black blue brown gray golden silver well why who what when where how here there they this that"
        " these those then than but and the for from with about after before under over more less many much some any"
        " all both each few other another such no not now today tomorrow yesterday one two three four five six seven"
        " eight nine ten first second third next last please thanks yes see say do go come take make let good bad early"
        " late big small young elder winter summer autumn fall day night morning evening week month year time deal"
        " power energy money bank story media press times republic state county city town village street road court"
        " school college hospital fire water air land sea ocean island mountain valley forest field bridge tower castle"
        " king queen prince bishop pope earl duke abbey major senior junior army navy guard defense defence justice"
        " peace war victory freedom liberty republican democrat god christian as an at by he her his is it its me my"
        " on or our she so to up us was we you your if in be are have had has will would could should".split()
    ),
    calendar=frozenset(
        "january february march april may june july august september october november december jan. feb. mar. apr."
        " jun. jul. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday mon. tue."
        " wed. thu. fri. sat. sun. christmas easter thanksgiving halloween ramadan lent olympics olympic nobel oscar"
        " covid covid-19 internet islam bible dna hiv aids tv gmt est edt cst cdt pst pdt utc ceo i i'm i've i'll i'd"
        " christian christians muslim muslims jewish catholic islamic a.m. p.m. ok".split()
    ),
    nominal=frozenset(
        "country state states government president minister chief prime secretary pope father festival prize tour cup"
        " world games championship series formula champions league act bill governor mayor bishop cardinal general"
        " executive attorney commander senator master sir war code law treaty agreement feast song awards republic"
        " west east north south middle constitution international national olympic unity defense defence foreign"
        " interior economy justice health capital province region city god lord house highway street avenue road"
        " operation mission plan award medal day week series bowl open".split()
    ),
)
