"""Time expressions of Italian news; the extents follow Ita-TimeBank (articles in, prepositions out)."""

from geo.lang.base import Times


def _forms(value: str, *forms: str) -> dict[str, str]:
    return dict.fromkeys(forms, value)


MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
WEEKDAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split()
MONTH = {name: str(i) for i, name in enumerate(MONTHS, 1)}
WEEKDAY = {
    form: str(i) for i, day in enumerate(WEEKDAYS, 1) for form in (day, day.replace("ì", "i'"), day.replace("ì", "i"))
}

WORDS: dict[str, dict[str, str]] = {
    "month": MONTH,
    "weekday": WEEKDAY,
    "dayword": _forms("1", "primo", "1°", "1º", "1*"),
    "unit": {
        **_forms("D", "giorno", "giorni", "giornata", "giornate"),
        **_forms("W", "settimana", "settimane"),
        **_forms("M", "mese", "mesi"),
        **_forms("Q", "trimestre", "trimestri"),
        **_forms("H", "semestre", "semestri"),
        **_forms("Y", "anno", "anni"),
        **_forms("2Y", "biennio"),
        **_forms("3Y", "triennio"),
        **_forms("5Y", "quinquennio", "lustro", "lustri"),
        **_forms("10Y", "decennio", "decenni"),
        **_forms("100Y", "secolo", "secoli"),
        **_forms("TH", "ora", "ore"),
        **_forms("TM", "minuto", "minuti"),
        **_forms("TS", "secondo", "secondi"),
        **_forms("TNI", "notte", "notti"),
        **_forms("WE", "weekend", "week-end", "fine settimana"),
    },
    "dir": {
        **_forms(
            "last", *"scorso scorsa scorsi scorse passato passata passati passate ultimo ultima ultimi ultime".split()
        ),
        **_forms("next", *"prossimo prossima prossimi prossime venturo ventura entrante".split()),
        **_forms(
            "this",
            *"questo questa questi queste corrente".split(),
            "quest'",
            "in corso",
            "quest' ultimo",
            "quest'ultimo",
            "quest'ultima",
        ),
        **_forms("previous", "precedente", "precedenti"),
        **_forms("following", *"successivo successiva successivi successive seguente seguenti".split()),
        **_forms("same", "stesso", "stessa"),
    },
    "part": {
        **_forms(
            "START",
            "inizio",
            "inizi",
            "gli inizi",
            "principio",
            "primi giorni",
            "primi",
            "i primi",
            "prima metà",
            "prima meta'",
        ),
        **_forms("MID", "metà", "meta'"),
        **_forms("END", "fine", "termine", "seconda metà", "seconda meta'", "ultimi giorni"),
    },
    "half": {**_forms("1", "prima", "primo"), **_forms("2", "seconda", "secondo")},
    "deictic": {
        **_forms("0", "oggi"),
        **_forms("-1", "ieri"),
        **_forms("1", "domani"),
        **_forms("2", "dopodomani", "dopo domani"),
        **_forms("-2", "l'altroieri", "l'altro ieri", "ieri l'altro", "altroieri", "l'altro giorno"),
    },
    "today": {
        **_forms("MO", "stamattina", "stamane", "stamani"),
        **_forms("EV", "stasera"),
        **_forms("NI", "stanotte"),
    },
    "daypart": {
        **_forms("MO", "mattina", "mattino", "mattinata"),
        **_forms("AF", "pomeriggio"),
        **_forms("EV", "sera", "serata"),
        **_forms("NI", "notte", "nottata"),
        **_forms("DT", "giornata"),
    },
    "ordinal": {
        **_forms("1", "primo", "prima"),
        **_forms("2", "secondo", "seconda"),
        **_forms("3", "terzo", "terza"),
        **_forms("4", "quarto", "quarta"),
        **_forms("last", "ultimo", "ultima"),
    },
    "period": {
        **_forms("B", "bimestre"),
        **_forms("Q", "trimestre"),
        **_forms("Qu", "quadrimestre"),
        **_forms("H", "semestre", "metà", "meta'"),
    },
    "season": {
        **_forms("SP", "primavera"),
        **_forms("SU", "estate"),
        **_forms("FA", "autunno"),
        **_forms("WI", "inverno"),
    },
    "decade": {
        "venti": "20",
        "trenta": "30",
        "quaranta": "40",
        "cinquanta": "50",
        "sessanta": "60",
        "settanta": "70",
        "ottanta": "80",
        "novanta": "90",
        "duemila": "2000",
    },
    "holiday": {
        "natale": "12-25",
        "capodanno": "01-01",
        "ferragosto": "08-15",
        "epifania": "01-06",
        "santo stefano": "12-26",
        "san silvestro": "12-31",
        "vigilia di natale": "12-24",
        "ognissanti": "11-01",
    },
    "number": {
        **_forms("1", "un", "uno", "una", "un'"),
        **_forms("20", "vent'"),
        **_forms("30", "trent'"),
        **_forms("40", "quarant'"),
        **_forms("50", "cinquant'"),
        **_forms("60", "sessant'"),
        **_forms("70", "settant'"),
        **_forms("80", "ottant'"),
        **_forms("90", "novant'"),
        **_forms("100", "cent'"),
        **_forms("10", "una decina di", "la decina di"),
        **_forms("12", "una dozzina di"),
        **_forms("15", "una quindicina di"),
        **_forms("20", "una ventina di", "una ventina d'"),
        **_forms("30", "una trentina di", "una trentina d'"),
        **_forms("40", "una quarantina di", "una quarantina d'"),
        **_forms("50", "una cinquantina di", "una cinquantina d'"),
        **_forms("2", "un paio di", "un paio d'"),
    },
    "plural": _forms("", *"giorni giornate settimane mesi trimestri semestri anni decenni secoli ore minuti".split()),
    "halfunit": {
        **_forms("PT30M", "mezz'ora", "mezzora"),
        **_forms("PT12H", "mezza giornata"),
        **_forms("P50Y", "mezzo secolo"),
    },
    "vague": _forms(
        "X",
        *"alcuni alcune alcun' qualche pochi poche molti molte diversi diverse parecchi parecchie vari varie "
        "numerosi numerose tanti tante".split(),
        "pochissimi",
        "pochissime",
    ),
    "mod": {
        **_forms("MORE_THAN", "più di", "piu' di", "piu'di", "oltre", "ben oltre", "più d'"),
        **_forms("LESS_THAN", "meno di", "meno d'"),
        **_forms("APPROX", "circa", "quasi", "più o meno", "piu'o meno", "piu' o meno", "all'incirca"),
        **_forms("EQUAL_OR_MORE", "almeno", "non meno di", "un minimo di", "minimo"),
        **_forms("EQUAL_OR_LESS", "al massimo", "non più di", "un massimo di"),
    },
    "approx": _forms("APPROX", "verso", "intorno", "attorno", "circa"),
    "every": {
        **_forms("1", "ogni", "tutti i", "tutte le", "tutti gli", "ciascun", "quasi tutti gli", "quasi tutti i"),
    },
    "frequency": {
        **_forms(
            "P1Y",
            "annuo",
            "annua",
            "annui",
            "annue",
            "annuale",
            "annuali",
            "annualmente",
            "annualizzato",
            "annualizzata",
        ),
        **_forms("P1M", "mensile", "mensili", "mensilmente"),
        **_forms("P1W", "settimanale", "settimanali", "settimanalmente"),
        **_forms("P1D", "giornaliero", "giornaliera", "giornalieri", "giornaliere", "quotidianamente", "giornalmente"),
        **_forms("P6M", "semestrale", "semestrali"),
        **_forms("P3M", "trimestrale", "trimestrali"),
    },
    "per": {
        **_forms("P1Y", "all'anno", "l'anno"),
        **_forms("P1M", "al mese"),
        **_forms("P1W", "alla settimana"),
        **_forms("P1D", "al giorno"),
        **_forms("PT1H", "all'ora", "l'ora"),
    },
    "ref": {
        **_forms(
            "PRESENT_REF",
            "ora",
            "adesso",
            "attualmente",
            "per ora",
            "per il momento",
            "al momento",
            "in questo momento",
            "finora",
            "sinora",
            "a questo punto",
            "oggigiorno",
            "almeno per ora",
            "questi giorni",
            "queste ore",
            "oggi come oggi",
        ),
        **_forms(
            "PAST_REF",
            "recentemente",
            "di recente",
            "poco fa",
            "recente passato",
            "in passato",
            "un tempo",
            "ultimamente",
            "tempo fa",
            "passato recente",
        ),
        **_forms(
            "FUTURE_REF",
            "prossimamente",
            "in futuro",
            "prossimo futuro",
            "ora in avanti",
            "un domani",
            "futuro prossimo",
            "ora in poi",
            "prossimo avvenire",
        ),
    },
    "noon": {**_forms("00:00", "mezzanotte"), **_forms("12:00", "mezzogiorno")},
    "fraction": {**_forms("30", "mezza", "mezzo"), **_forms("15", "un quarto"), **_forms("45", "tre quarti")},
    "ampm": {
        **_forms("am", "di mattina", "del mattino", "di notte", "della mattina", "della notte"),
        **_forms("pm", "di sera", "della sera", "del pomeriggio", "di pomeriggio"),
    },
    "local": _forms("local", "locali", "ora locale", "ore locali", "ora del posto", "ora locali", "locale"),
    "zone": {
        "gmt": "Etc/GMT",
        "utc": "Etc/UTC",
        "cet": "+01:00",
        "cest": "+02:00",
        "bst": "+01:00",
        "est": "-05:00",
        "edt": "-04:00",
        "msk": "+03:00",
    },
}

FRAGMENTS = {
    "post": r"(?:scors[oaie]|passat[oaie]|prossim[oaie]|precedent[ei]|successiv[oaie]|seguent[ei]|ventur[oa]"
    r"|corrente|in corso|entrante)",
    "art": r"(?:(?:il|lo|la|i|gli|le|un|una) |(?:l|un)'~)?",
    "of": r"(?: (?:di |del |della |dello |degli |dell'~)| )",
    "ofs": r"(?:di |del |della |dello |degli |dei |d'~|dell'~)?",
    "begin": r"(?:(?:la |l'~|gli |i )?(?P<part>{part})(?:~(?:di |del |della |dello |degli |dell'~|d'~)| ))?",
    "yyyy": r"(?P<year>(?:1[5-9]|20)\d\d)(?![.,]?\d)",
    "yy": r"'?(?P<year>[0-9]\d)(?![.,:]?\d| ?%)",
    "dd": r"(?:(?P<day>(?:[12]\d|3[01]|0?[1-9]))[°º]?|(?P<dayword>{dayword})|(?P<number>{number}))",
    "num": r"(?:(?P<number>{number}|\d{1,3}(?:[.,]\d{1,3})?)~|(?P<vague>{vague}) )",
    "nounit": r"(?! (?:per cento|lire|euro|dollari|milioni|miliardi|mila|punti|voti|persone|anni|giorni|mesi|ore"
    r"|minuti|addetti|dipendenti|posti|copie|chilometri|metri|uomini|soldati|morti|feriti|euro)\b)",
    "clock": r"(?P<hour>[01]?\d|2[0-4])(?:~?[:.,](?P<minute>[0-5]\d?)(?![\d:])| e (?:(?P<minute2>[0-5]\d)|"
    r"(?P<fraction>{fraction})))?",
    "where": r"(?P<where>,? (?:(?P<local>{local})|(?P<zone>{zone})|(?:ora )?(?:in|di|a|ad|del|della|dell')~"
    r"(?P<place>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)?)|ora (?P<people>\w+)))?",
    "whereq": r"(?P<where>,? (?:(?P<local>{local})|(?P<zone>{zone})|(?:ora )?(?:in|di|a|ad|del|della|dell')~"
    r"(?P<place>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)?)|ora (?P<people>\w+)))",
    "ofday": r"(?:,? (?:di )?(?:(?P<deictic>{deictic})|(?P<weekday>{weekday})))?",
    "clockend": r"(?=~(?:$|[.,;:!?()»”\"\n–—-]|(?:di|del|della|dei|dell'|e|ed|alle|dalle|ora|ore|in|a|ad|al|si"
    r"|il|la|i|gli|"
    r"le|lo|l'|un|una|con|per|da|dal|dalla|ha|hanno|è|era|sono|non|nel|nella|fino|circa|quando|mentre|presso|su|sul|"
    r"sulla|tra|che|dopo|prima|ma|o|ieri|oggi|domani)\b|(?-i:[A-Z])))",
}

PATTERNS: tuple[tuple[str, str], ...] = (
    ("not", r"(?<=,\x20)\d\d anni"),
    ("not", r"(?<=\x20\x20)\d\d anni"),
    ("not", r"(?<=di\x20)(?:\d\d|{number}) anni(?=~[,.)])"),
    ("not", r"al momento d[ie]\w*"),
    ("not", r"(?-i:[IVX]+) {month}"),
    ("not", r"in passato prossimo|all'ultimo secondo|in secondo luogo|un secondo|(?:il|un|al|del|nel) secondo"),
    ("ref", r"(?P<ref>{ref})"),
    (
        "date",
        r"{art}(?:(?P<dir>{dir}) )?(?:(?P<weekday>{weekday}),? ?)?{dd} (?:di )?(?P<month>{month})"
        r"(?:,? (?:del |dell'~)?(?:{yyyy}|(?<=del\x20)'?(?P<year2>\d\d)(?![.,]?\d)|'?(?P<year3>[6-9]\d)(?!\d| ?%))"
        r"|~(?P<dir2>{post})| dello (?P<dir3>scorso) anno)?",
    ),
    (
        "date",
        r"{art}{dd}(?=~(?:e|al|ed|o|,|-|–|all') ?(?:il |l')?\d\d?(?:,? e (?:il )?\d\d?)? (?:di )?"
        r"(?P<month>{month})(?: (?:del )?{yyyy})?)",
    ),
    ("date", r"{art}(?P<day>\d\d?)[/.](?P<monthnumber>0?\d|1[0-2])[/.](?P<year>(?:19|20)?\d\d)"),
    ("date", r"(?P<year>(?:19|20)\d\d)-(?P<monthnumber>0\d|1[0-2])-(?P<day>[0-3]\d)"),
    (
        "month",
        r"{begin}{art}(?:(?P<dir>{dir}) )?(?:mese {ofs})?(?P<month>{month})(?: (?:del |dell'~)?(?:{yyyy}|"
        r"(?<=del\x20)(?P<year2>\d\d)(?![.,]?\d)|'?(?P<year3>[6-9]\d)(?!\d| ?%))"
        r"| dell(?:o |'~)(?:(?P<diryear>scorso) anno|anno (?P<diryear2>scorso|precedente|in corso|passato))|~"
        r"(?P<dir2>{post}))?",
    ),
    (
        "weekday",
        r"{art}(?:(?P<dir>{dir}) )?(?P<weekday>{weekday})(?:~(?P<dir2>{post}))?(?:(?:~| (?:di |in )?)"
        r"(?P<daypart>{daypart}))?",
    ),
    (
        "deictic",
        r"{art}(?:(?:tarda|prima) )?(?:(?P<daypart2>{daypart})~(?:di |d'))?(?P<deictic>{deictic})(?: (?:nel |in "
        r"|nella )?(?:(?:tarda|tardo|prima|primo) )?(?P<daypart>{daypart}))?",
    ),
    (
        "daypart",
        r"(?:(?:nel corso della|in|nella|nel|durante la|durante il|della|in|per tutta la|la) )(?P<x>(?:(?:tarda"
        r"|tardo|prima|primo) )?(?P<daypart>mattinata|serata|nottata|pomeriggio|mattina|sera|notte|giornata)(?: "
        r"(?P<dir2>scorsa))?(?: (?:di |tra |fra )?(?P<weekday>{weekday})(?: e (?P<weekday2>{weekday}))?)?)",
    ),
    ("daypart", r"(?P<dir>quest[oa]) (?P<daypart>{daypart})"),
    ("daypart", r"la (?P<daypart>notte|sera|mattina) (?P<dir>prima|scorsa|precedente)"),
    ("daypart", r"(?P<today>{today})"),
    ("daypart", r"la (?P<daypart>giornata)"),
    ("weekday", r"(?P<daypart>{daypart}) (?:di |tra )(?P<weekday>{weekday})"),
    (
        "quarter",
        r"{art}(?P<ordinal>{ordinal}|[1-4]°) (?P<period>{period})~(?:(?:del |dell'~)?(?:{yyyy}|(?:(?<=del\x20)"
        r"|')(?P<year2>\d\d)(?![.,]?\d))|(?:dell'~|del |di |della )(?:(?P<dir>quest')~anno|anno(?: "
        r"(?P<dir2>scorso|prossimo|passato))?|(?P<month>{month})(?: {yyyy2})?))?",
    ),
    ("unit", r"{begin}{art}(?P<dir>{dir})~(?P<number>{number}|\d\d?) (?P<unit>{unit})"),
    ("unit", r"{art}(?P<dir>prim[ei]) (?P<number>{number}|\d\d?) (?P<unit>{unit})"),
    ("unit", r"{art}(?P<dir>prim[ei]) (?P<unit>mesi|settimane|giorni|ore|anni)"),
    ("unit", r"{begin}(?:il |lo |la |i |gli |le |l'~)?(?P<dir>{dir})~(?P<unit>{unit})(?: fiscale)?"),
    ("unit", r"{begin}(?:il |lo |la |i |gli |le |l'~)?(?P<unit>{unit}) (?P<dir>{post})"),
    ("unit", r"{art}(?P<number>{number}|\d+) (?P<unit>{unit}) (?P<dir>{post})"),
    (
        "unit",
        r"(?:la |l'~)?(?P<part>fine|inizio|principio|metà|meta')~(?:dell'~|del |della |d'~)?(?P<unit>anno|mese"
        r"|settimana|secolo|decennio)",
    ),
    ("unit", r"(?<=entro\x20)l'(?P<unit>anno)"),
    ("ago", r"(?:(?P<mod>{mod}) )?{num}(?P<unit>{unit}) (?:fa|or sono|addietro)"),
    ("shift", r"(?:(?P<mod>{mod}) )?{num}(?P<unit>{unit}) (?P<shift>dopo|prima|più tardi)"),
    ("duration", r"(?:(?P<mod>{mod}) )?{num}(?P<unit>{unit})(?: lavorativi|(?P<half> e mezz[oa]))?"),
    ("duration", r"(?:prima |l'ultima )?(?P<halfunit>mezz'ora|mezzora|mezza giornata|mezzo secolo)"),
    ("duration", r"(?:da|per|dopo|dei|degli|delle) (?P<x>(?P<bare>anni|mesi|settimane|giorni|ore|decenni|secoli))"),
    ("duration", r"{art}(?P<dir>{dir}) {vague2}(?P<unit>{unit})"),
    (
        "set",
        r"(?P<every>{every}) (?:(?P<number>{number}|\d+) )?(?:(?P<unit>{unit})|(?P<weekday>{weekday})|"
        r"(?P<daypart>mattine|sere|notti))",
    ),
    ("set", r"(?P<frequency>{frequency})"),
    ("set", r"(?P<per>all'anno|al mese|al giorno|alla settimana|all'ora)"),
    ("set", r"(?P<per>l'anno)(?=~[.,;)])"),
    ("set", r"(?P<unit>giorno|anno|mese|settimana) dopo (?:giorno|anno|mese|settimana)"),
    ("decade", r"{begin}(?:gli )?(?:(?P<part2>primi|ultimi) )?anni '?(?P<decade>{decade}|[1-9]0)"),
    ("season", r"{art}(?P<dir>{dir})~(?P<season>{season})"),
    ("season", r"{art}(?P<season>{season})(?:~(?P<dir2>{post})| (?:del |dell'~)?{yyyy})"),
    ("season", r"(?:in|d'|nell'~|della|dall'~|nella) ?(?P<x>(?P<season>{season}))"),
    ("year", r"{begin}(?:il |l'~)?(?:anno )?(?P<year>19\d\d|20[0-4]\d)(?![.,:]?\d|-\d\d?\b){nounit}"),
    ("year", r"(?:(?:nell|dell|dall|all|sull)' ?(?P<x>(?P<year>8\d|11))|l'(?P<year2>8\d))(?![.,:]?\d| ?%|-){nounit}"),
    (
        "year",
        r"(?:(?:nel|dal|del|al) (?P<x>'?(?P<year>[4-9]\d))|il (?P<year2>[6-9]\d))(?=~[.,;:)]| (?:e|è|la|il|le|i"
        r"|al|con|in|si|per|a|una|un|contro|ha|impone|era)\b)(?![.,:]?\d| ?%)",
    ),
    ("year", r"\((?P<x>(?P<year>[6-9]\d))(?=\))"),
    ("year", r"(?:esercizi[o]?|bilanci[o]?|fatturato(?: globale)?) (?P<x>(?P<year>[6-9]\d))(?![.,:]?\d| ?%)"),
    ("year", r"'(?P<year>[0-9]\d)(?![.,:]?\d| ?%|\w)"),
    ("holiday", r"(?P<holiday>{holiday})(?: (?:del )?{yyyy})?"),
    (
        "clock",
        r"(?:(?:(?P<approx>{approx}) )?(?:alle|dalle|le|tra le|fra le|per le) (?:ore )?|ore )(?P<x>{clock}(?: "
        r"(?P<ampm>{ampm}))?(?:{whereq}|{clockend}){ofday})",
    ),
    ("second clock", r"le {clock}(?: (?P<ampm>{ampm}))?{whereq}{ofday}"),
    ("clock", r"{clock} (?P<where>(?P<zone>{zone})|(?P<local>ora locale|ore locali))"),
    ("clock", r"(?P<approx>{approx}) (?:all|al)?(?:l)?e (?:ore )?{clock}{clockend}{where}{ofday}"),
    ("clock", r"(?<=ore\x20)(?P<hour>[01]?\d|2[0-4])(?:[:.,](?P<minute>[0-5]\d))?{where}{ofday}"),
    ("clock", r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?![\d:]){where}{ofday}"),
    ("clock", r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d) (?P<where>(?P<zone>{zone})|(?P<local>{local}))"),
    ("clock", r"(?:a|la|di|da|alla) (?P<x>(?P<noon>{noon}){where}{ofday})"),
)

FRAGMENTS["vague2"] = r"(?P<vague>{vague}) "
FRAGMENTS["yyyy2"] = r"(?:del )?(?P<year4>(?:19|20)\d\d)"

TIMES = Times(
    code="it",
    words=WORDS,
    fragments=FRAGMENTS,
    patterns=PATTERNS,
    future=r"\w{2,}(?:er|ir|ar|dr|rr)(?:à|a'|anno|ò)(?!\w)|sar(?:à|a'|anno)|dovrebb\w+|potrebb\w+|in programma"
    r"|previst[oaie]|prossim[oaie]|"
    r"attes[oaie]|fissat[oaie]|entro|convocat[oaie]|scadenza|scadr\w+|partire dal|intende|aspett\w+",
    past=r"ha|hanno|era|erano|aveva|avevano|è stat[oaie]|e'stat[oaie]|sono stat[oaie]|è|fu|furono|avvenut[oaie]"
    r"|svolt[oaie]|\w{2,}(?:at|ut|it)[oaie]",
    stamp=r"(?:aggiornament[oi] )?(?:delle )?ore|h\.?",
)
