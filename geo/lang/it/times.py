"""Time expressions of Italian news; the extents follow Ita-TimeBank (articles in, prepositions out)."""

from geo.lang.base import Times


def _forms(value: str, *forms: str) -> dict[str, str]:
    return dict.fromkeys(forms, value)


MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
WEEKDAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split()
MONTH = {name: str(i) for i, name in enumerate(MONTHS, 1)}
WEEKDAY = {
    form: str(i) for i, day in enumerate(WEEKDAYS, 1) for form in (day, day.replace("ì", "i'"), day.replace("ì", "i"))
} | {"sabati": "6", "domeniche": "7"}
ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()
HUNDREDS = "duecento trecento quattrocento cinquecento seicento settecento ottocento novecento".split()

WORDS: dict[str, dict[str, str]] = {
    "month": MONTH,
    "mon": {name[:3]: number for name, number in MONTH.items()} | {"sett": "9"},
    "weekday": WEEKDAY,
    "side": {
        **_forms("previous", "prima", "precedente"),
        **_forms("same", "quel", "quella", "quell'"),
        **_forms("following", "dopo", "seguente", "successivo", "successiva", "l'indomani", "indomani"),
    },
    "shift": {**_forms("1", "dopo", "più tardi", "piu' tardi"), **_forms("-1", "prima")},
    "century": {
        **{form: str(i) for i, form in enumerate(ROMAN, 1)},
        **{form: str(i) for i, form in enumerate(HUNDREDS, 13)},
    },
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
        **_forms("0", "oggi", "oggi stesso"),
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
        **_forms("MO", "mattina", "mattino", "mattinata", "mattine", "alba", "prime ore del mattino"),
        **_forms("MO", "prime ore della mattina", "prime ore della mattinata", "prime ore"),
        **_forms("AF", "pomeriggio", "pomeriggi"),
        **_forms("EV", "sera", "serata", "sere", "tramonto"),
        **_forms("NI", "notte", "nottata", "notti"),
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
        "pasqua": "E+0",
        "domenica di pasqua": "E+0",
        "pasquetta": "E+1",
        "lunedì dell'angelo": "E+1",
        "venerdì santo": "E-2",
        "domenica delle palme": "E-7",
        "pentecoste": "E+49",
        "festa della repubblica": "06-02",
        "festa della liberazione": "04-25",
        "festa dei lavoratori": "05-01",
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
        **_forms("PT15M", "un quarto d'ora"),
        **_forms("PT45M", "tre quarti d'ora"),
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
        **_forms("P1W", "alla settimana", "a settimana"),
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
            "giorno d'oggi",
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
            "quei giorni",
            "allora",
            "passato recente",
        ),
        **_forms(
            "FUTURE_REF",
            "prossimamente",
            "tra poco",
            "fra poco",
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
    "local": _forms(
        "local", "locali", "ora locale", "ore locali", "ora del posto", "ora locali", "locale", "secondo l'ora locale"
    ),
    "zone": {
        "gmt": "Etc/GMT",
        "ora di greenwich": "Etc/GMT",
        "utc": "Etc/UTC",
        "cet": "+01:00",
        "cest": "+02:00",
        "eet": "+02:00",
        "eest": "+03:00",
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
    "named": r"(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)?",
    "where": r"{whereq}?",
    "whereq": r"(?P<where>,? (?:(?P<local>{local})|(?P<zone>{zone})|(?:ora )?(?:in|di|a|ad|del|della|dell')~"
    r"(?P<place>{named})|ora (?P<people>\w+))|~\((?:(?P<local2>{local})|(?P<zone2>{zone})|ora (?:(?:in|di|a|ad|del"
    r"|della|dell')~(?P<place2>{named})|(?P<people2>\w+)))\))",
    "ofday": r"(?: (?:di |del |dell'~|dello )?{theday})?",
    "theday": r"(?:(?P<deictic>{deictic})(?: (?:mattina|pomeriggio|sera|notte))?|quest[ao] (?:mattina|pomeriggio"
    r"|sera|notte)|(?P<weekday>{weekday})(?:,? (?P<day2>\d\d?) (?:di )?(?P<month2>{month}){in2}"
    r"|(?:,? (?P<dir2>{post})))?|(?:(?P<dir3>scorso|prossimo) )?(?P<day3>[12]\d|3[01]|0?[1-9]|1°) (?:di )?"
    r"(?P<month3>{month}){in3}(?: (?P<dir4>{post}))?)",
    "in2": r"(?: (?:del )?(?P<year2>(?:19|20)\d\d))?",
    "in3": r"(?: (?:del )?(?P<year3>(?:19|20)\d\d))?",
    "free": r"(?!~(?:di|del|della|dello|dei|degli|delle|dell'|che|il|lo|la|l'|i|gli|le|un|uno|una|un'|quest\w*"
    r"|quell\w*|su[oaei]|suoi|loro|aver\w*|esser\w*|(?-i:[A-Z]\w+))\b)",
    "verb": r"(?= (?:c'|s'|fu |furono |sar(?:à|anno) |ci |\w+(?:ò|rà|ranno|ava|avano|eva|evano|iva|ivano)\b))",
    "clockend": r"(?=~(?:$|[.,;:!?()»”\"\n–—-]|(?:di|del|della|dei|dell'|e|ed|alle|dalle|ora|ore|in|a|ad|al|si"
    r"|il|la|i|gli|"
    r"le|lo|l'|un|una|con|per|da|dal|dalla|ha|hanno|è|era|sono|non|nel|nella|fino|circa|quando|mentre|presso|su|sul|"
    r"sulla|tra|che|dopo|prima|ma|o|ieri|oggi|domani)\b|(?-i:[A-Z])))",
}

PATTERNS: tuple[tuple[str, str], ...] = (
    ("not", r"(?<=,\x20)\d\d anni"),
    ("not", r"(?<=\x20\x20)\d\d anni"),
    ("not", r"(?<=di\x20)(?:\d\d|{number}) anni(?=~[,.)])"),
    (
        "not",
        r"(?:uom[oi]n?i?|donn[ae]|ragazz[oaie]|giovan[ei]|bambin[oaie]|figli[oae]?|anzian[oaie]|person[ae]"
        r"|soldat[oi]|signor[ae]"
        r"|studentess[ae]|student[ei]|neonat[oa]|fratell[oi]|sorell[ae]|vittim[ae]"
        r"|bimb[oaie]|gemell[oaie]|ragazzin[oaie]|minorenn[ei]|cittadin[oaie]|profug[oa]|migrant[ei]|madre|padre"
        r"|nonn[oa]"
        r"|moglie|marito|operai[oa]|agent[ei]|militar[ei])(?:,? (?:\w+ )?)di (?:\d\d?|{number}|{vague}) (?:anni|mesi"
        r"|giorni)",
    ),
    (
        "not",
        r"(?:ha|hanno|aveva|avevano|aver|avesse|compi\w+|all'età di|(?:mort[oaie]|scompars[oaie]|decedut[oaie]"
        r"|uccis[oaie]|spent[oaie]) a) (?:\d\d?|{number}) anni(?! (?:d|fa\b))",
    ),
    ("not", r"(?:il|ogni|al|del|dal) (?:primo|secondo|terzo|quarto|ultimo|penultimo) {weekday} d\w+"),
    ("not", r"notte dei tempi|all'ora d\w+"),
    ("not", r"al momento d[ie]\w*"),
    ("not", r"(?<=\()ora (?:di )?\w+(?=\))"),
    ("not", r"(?-i:[IVX]+) {month}"),
    ("not", r"in passato prossimo|all'ultimo secondo|in secondo luogo|un secondo|(?:il|un|al|del|nel) secondo"),
    ("ref", r"(?!allora)(?P<ref>{ref})"),
    (
        "date",
        r"{art}(?:(?P<dir>{dir}) )?(?:(?P<weekday>{weekday}),? ?)?{dd} (?:di )?(?P<month>{month})"
        r"(?:,? (?:del |dell'~)?(?:{yyyy}|(?<=del\x20)'?(?P<year2>\d\d)(?![.,]?\d)|'?(?P<year3>[6-9]\d)(?!\d| ?%))"
        r"|~(?P<dir2>{post})| dello (?P<dir3>scorso) anno)?",
    ),
    (
        "date",
        r"{art}{dd}(?=~(?:e|al|ed|o|,|-|–|/|all'|a|fino al) ?(?:il |l')?\d\d?(?:,? e (?:il )?\d\d?)? (?:di )?"
        r"(?P<month>{month})(?: (?:del )?{yyyy})?)",
    ),
    (
        "date",
        r"{art}(?P<weekday>{weekday}),? ?{dd}(?=~(?:e|al|ed|o|,|-|–|a|fino a) ?{weekday},? \d\d? (?:di )?"
        r"(?P<month>{month})(?: (?:del )?{yyyy})?)",
    ),
    (
        "date",
        r"(?:(?P<part>{part})[\s]+)?{art}(?P<daypart>{daypart})~(?:di |del |dell'|tra il |fra il |tra l'|fra l')"
        r"(?:(?P<weekday>{weekday}),? )?{dd}(?:~(?:e|ed|-|–|/)~(?:il |l')?\d\d?)? (?:di )?(?P<month>{month}){in2}"
        r"(?:~(?P<dir2>{post}))?",
    ),
    (
        "date",
        r"{art}{dd} (?:di )?(?P<month>{month}){in2},? (?:di |in |nella? )?(?P<daypart>sera|mattina|notte|pomeriggio)",
    ),
    (
        "date",
        r"{art}(?:(?P<weekday>{weekday}),? )?{dd} (?P<mon>{mon})\.?(?:,? (?:{yyyy}|'(?P<year2>\d\d))|(?=~[(–—-]))",
    ),
    (
        "month day",
        r"(?:il |l'~|(?<=del\x20)|(?<=al\x20)|(?<=ell'))(?P<day>3[01]|[12]\d|0?[1-9])~(?:(?P<dir>{post})|u\.~s\.|"
        r"(?P<dir2>c\.~m\.))"
        r"(?!~(?:giorn|mes|ann|settiman|or[ae]\b))",
    ),
    ("month day", r"{art}(?P<daypart>{daypart})~del(?: |l'~)(?P<day>3[01]|[12]\d|[1-9]){clockend}{nounit}"),
    (
        "month day",
        r"{art}(?:(?P<daypart>{daypart})~(?:di ))?(?P<weekday>{weekday}) (?P<day>3[01]|[12]\d|0?[1-9])(?:{clockend}"
        r"|{verb}){nounit}",
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
        r"{art}(?:(?P<dir>{dir}) )?(?P<weekday>{weekday})(?:~(?P<dir2>{post}))?(?:(?:~| (?:di |in |all')?)"
        r"(?P<daypart>{daypart}))?",
    ),
    (
        "deictic",
        r"{art}(?:(?:tarda|prima) )?(?:(?P<daypart2>{daypart})~(?:di |d'))?(?P<deictic>{deictic})(?: (?:nel |in "
        r"|nella |al |all')?(?:(?:tarda|tardo|prima|primo) )?(?P<daypart>{daypart}))?",
    ),
    (
        "daypart",
        r"(?:(?:nel corso della|in|nella|nel|durante la|durante il|della|in|per tutta la|la) )(?P<x>(?:(?:tarda"
        r"|tardo|prima|primo) )?(?P<daypart>mattinata|serata|nottata|pomeriggio|mattina|sera|notte|giornata)(?: "
        r"(?P<dir2>scorsa))?(?: (?:di |tra |fra )?(?P<weekday>{weekday})(?: e (?P<weekday2>{weekday}))?)?)",
    ),
    ("daypart", r"(?P<dir>quest[oa]) (?P<daypart>{daypart})"),
    ("daypart", r"la (?P<daypart>notte|sera|mattina) (?P<side>prima|precedente|dopo|successiva|seguente){free}"),
    ("daypart", r"la (?P<daypart>notte|sera|mattina) (?P<dir>scorsa)"),
    ("daypart", r"(?P<dir>scorsa) (?P<daypart>notte)"),
    ("daypart", r"(?:nelle|dalle|alle) (?P<x>(?P<daypart>prime ore(?: del mattino| della mattina(?:ta)?)?))(?! d)"),
    ("daypart", r"(?:all'~|prima dell'~|dall'~|al |del )(?P<x>(?P<daypart>alba|tramonto)){free}"),
    ("weekday", r"(?:all'~|prima dell'~|dall'~|l'~)(?P<x>(?P<daypart>alba) di (?P<weekday>{weekday}))"),
    ("weekday", r"(?P<daypart>prime ore) di (?P<weekday>{weekday})(?: mattina)?"),
    (
        "daypart",
        r"(?:nella )?(?P<x>(?P<daypart>notte) (?:tra|fra) (?P<weekday>{weekday}) e (?P<weekday2>{weekday}))",
    ),
    ("unit", r"(?:il |la |l'~)?(?P<unit>giorno|settimana|mese|anno) (?P<side>prima|dopo){free}"),
    ("unit", r"(?P<side>quel|quella|quell')~(?P<unit>giorno|settimana|mese|anno)"),
    ("daypart", r"(?P<side>l'indomani) (?P<daypart>mattina|sera|pomeriggio|notte)"),
    (
        "second day",
        r"(?:il |l'~)(?P<day>3[01]|[12]\d|[1-9])(?=~(?:[,;.)]|(?:da|dal|dalla|dall'|a|ad|in|e|ed)\b)){nounit}",
    ),
    ("daypart", r"(?P<side>quella) (?P<daypart>notte|sera|mattina)"),
    ("ref", r"(?:fin |sin )?d(?:a |')(?P<x>(?P<ref>allora))"),
    ("unit", r"(?P<side>l'indomani)(?!~d)|(?:all|dall)'~(?P<x>(?P<side2>indomani)(?!~d))"),
    ("daypart", r"(?P<today>{today})"),
    ("daypart", r"la (?P<daypart>giornata)"),
    ("weekday", r"(?P<daypart>{daypart}) (?:di |tra )(?P<weekday>{weekday})"),
    (
        "quarter",
        r"{art}(?P<ordinal>{ordinal}|[1-4]°) (?P<period>{period})~(?:(?:del |dell'~)?(?:{yyyy}|(?:(?<=del\x20)"
        r"|')(?P<year2>\d\d)(?![.,]?\d))|(?:dell'~|del |di |della )(?:(?P<dir>quest')~anno|anno(?: "
        r"(?P<dir2>scorso|prossimo|passato))?|(?P<month>{month})(?: {yyyy2})?))?",
    ),
    ("unit", r"(?:il|nel|del|al|dal|un) (?P<x>(?P<unit>fine settimana|weekend|week-end))"),
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
    ("shift", r"(?:(?P<mod>{mod}) )?{num}(?P<unit>{unit}) (?P<shift>{shift}){free}"),
    ("duration", r"(?:(?P<mod>{mod}) )?{num}(?P<unit>{unit}) (?:dopo|prima|più tardi)"),
    ("duration", r"(?:(?P<mod>{mod}) )?{num}(?P<unit>{unit})(?: lavorativi|(?P<half> e mezz[oa]))?"),
    ("duration", r"(?:prima |l'ultima )?(?P<halfunit>{halfunit})"),
    ("duration", r"(?:da|per|dopo|dei|degli|delle) (?P<x>(?P<bare>anni|mesi|settimane|giorni|ore|decenni|secoli))"),
    ("duration", r"{art}(?P<dir>{dir}) {vague2}(?P<unit>{unit})"),
    (
        "set",
        r"(?P<every>{every}) (?:(?P<number>{number}|\d+) )?(?:(?P<unit>{unit})|(?P<weekday>{weekday})|"
        r"(?P<daypart>{daypart}))",
    ),
    ("set", r"(?:{number}|\d\d?|più|alcune|diverse) volt[ae] (?P<per>{per})"),
    ("set", r"(?P<frequency>{frequency})"),
    ("set", r"(?P<per>all'anno|al mese|al giorno|alla settimana|all'ora)(?! d)"),
    ("set", r"(?P<per>l'anno)(?=~[.,;)])"),
    ("set", r"(?P<unit>giorno|anno|mese|settimana) dopo (?:giorno|anno|mese|settimana)"),
    ("decade", r"{begin}(?:gli )?(?:(?P<part2>primi|ultimi) )?anni '?(?P<decade>{decade}|[1-9]0)"),
    ("season", r"{art}(?P<dir>{dir})~(?P<season>{season})"),
    ("season", r"{art}(?P<season>{season})(?:~(?P<dir2>{post})| (?:del |dell'~)?{yyyy})"),
    ("season", r"(?:in|d'|nell'~|della|dall'~|nella) ?(?P<x>(?P<season>{season}))"),
    (
        "year",
        r"{begin}(?:il |l'~)?(?:anno )?(?P<year>19\d\d|20[0-4]\d)(?<!\D\d/\d{4})(?<!\D\d\d/\d{4})(?<!\D\d{3}/\d{4})"
        r"(?![.,:/]?\d|-\d\d?\b){nounit}",
    ),
    ("years", r"(?P<year>(?:19|20)\d\d)(?=[-–](?P<until>\d\d)(?![-–/\d])|/(?P<next>\d\d)(?![-–/\d]))"),
    (
        "year",
        r"(?:nel|dal|al|nell'~anno|lontano) (?P<x>(?P<year>1[2-8]\d\d))(?![.,:/]?\d|-\d| a\.~c\.){nounit}",
    ),
    ("year", r"(?:(?:nell|dell|dall|all|sull)' ?(?P<x>(?P<year>8\d|11))|l'(?P<year2>8\d))(?![.,:]?\d| ?%|-){nounit}"),
    (
        "year",
        r"(?:(?:nel|dal|del|al) (?P<x>'?(?P<year>[4-9]\d))|il (?P<year2>[6-9]\d))(?=~[.,;:)]| (?:e|è|la|il|le|i"
        r"|al|con|in|si|per|a|una|un|contro|ha|impone|era)\b)(?![.,:]?\d| ?%)",
    ),
    ("year", r"\((?P<x>(?P<year>[6-9]\d))(?=\))"),
    ("year", r"(?:esercizi[o]?|bilanci[o]?|fatturato(?: globale)?) (?P<x>(?P<year>[6-9]\d))(?![.,:]?\d| ?%)"),
    ("year", r"'(?P<year>[0-9]\d)(?![.,:]?\d| ?%|\w)"),
    (
        "century",
        r"(?:(?P<part>{part})(?:~(?:di |del |della |dell'~)| ))?{art}(?P<century>(?-i:[IVX]{1,5})|{century}) secolo"
        r"(?! scors| a\.~c\.)",
    ),
    (
        "century",
        r"(?:nel|del|dal|al|il|corso del|primo|tardo|fine) (?P<x>(?P<century>(?-i:(?:Due|Tre|Quattro|Cinque|Sei|Sette"
        r"|Otto|Nove)cento)))(?! (?:mila|euro|lire|person|mort|uomini|soldati))",
    ),
    ("holiday", r"(?-i:(?=[A-Z]))(?P<holiday>{holiday})(?: (?:del )?{yyyy})?"),
    ("not", r"(?:città|paese|paesi|terra|casa|villaggio|lingua) natale"),
    ("holiday", r"(?:il|al|a|di|da|la|alla|della|per) (?P<x>(?P<holiday>{holiday})(?: (?:del )?{yyyy})?)"),
    (
        "clock",
        r"(?:alle|le|dalle|ore) (?:ore )?(?P<x>{clock}(?: (?P<ampm>{ampm}))?{where})(?=~\([^()\n]{3,30}\) (?:di "
        r"|del |dell'~)?"
        r"{theday})",
    ),
    (
        "clock",
        r"(?:(?:tra|fra) le|dalle) (?:ore )?(?P<x>{clock})(?=~(?:e le|alle)~(?:ore )?\d\d?(?:[:.,]\d\d)?(?: {ampm})?"
        r"{ofday})",
    ),
    (
        "clock",
        r"(?:(?P<approx>{approx}) )?(?:alle|dalle|le|all'|l'|delle) (?:ore )?(?P<x>(?P<hour>{number})(?: e (?:"
        r"(?P<fraction>{fraction})"
        r"|(?P<minute>\d\d)))? (?P<ampm>{ampm}){where}{ofday})",
    ),
    (
        "clock",
        r"(?:(?:(?P<approx>{approx}) )?(?:alle|dalle|le(?! \d\d? (?-i:[A-Z]))|tra le|fra le|per le|prima delle) "
        r"(?:ore )?|ore )"
        r"(?P<x>{clock}(?: (?P<ampm>{ampm}))?(?:{whereq}|{clockend}){ofday})",
    ),
    ("second clock", r"le {clock}(?: (?P<ampm>{ampm}))?{whereq}{ofday}"),
    ("clock", r"{clock} (?P<where>(?P<zone>{zone})|(?P<local>ora locale|ore locali))"),
    ("clock", r"(?P<approx>{approx}) (?:all|al)?(?:l)?e (?:ore )?{clock}{clockend}{where}{ofday}"),
    ("clock", r"(?<=ore\x20)(?P<hour>[01]?\d|2[0-4])(?:[:.,](?P<minute>[0-5]\d))?{where}{ofday}"),
    ("clock", r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?![\d:]){where}{ofday}"),
    ("clock", r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d) (?P<where>(?P<zone>{zone})|(?P<local>{local}))"),
    ("clock", r"(?:a|la|di|da|alla|verso|dopo|prima di|entro) (?P<x>(?P<noon>{noon}){where}{ofday})"),
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
    r"|svolt[oaie]|\w{2,}(?:at|ut|it)[oaie]|\w{2,}(?:arono|erono|irono)",
    since=r"(?<!partire )(?:da|dal|dall['’])",
    between=r"a|al|all['’]|e|e il|e l['’]|fino a|fino al|[-–—]",
    today=True,
    stamp=r"(?:aggiornament[oi] )?(?:delle )?ore|h\.?",
)
