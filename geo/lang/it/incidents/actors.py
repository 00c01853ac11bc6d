"""Who takes part: groups, what ties them to a trigger, whose account it is."""

_GROUPS = (
    dict.fromkeys(
        "esercito eserciti forze truppe militari militare soldati soldato unità reparti reparto battaglione brigata"
        " marina aviazione aeronautica nato tsahal idf peacekeeper guardia_costiera forze_armate caschi_blu"
        " guardie_di_frontiera guardie personale_militare contraerea alpini bersaglieri marines".split(),
        "armed",
    )
    | dict.fromkeys(
        "ribelli separatisti miliziani milizie milizia jihadisti terroristi terrorista guerriglieri combattenti"
        " insorti talebani mercenari paramilitari contractor kamikaze attentatore attentatori hamas hezbollah isis"
        " daesh pkk pasdaran peshmerga houthi huthi wagner uomini_armati uomo_armato al_qaeda al_shabaab al-shabaab"
        " boko_haram stato_islamico guardie_rivoluzionarie cecchini cecchino commando narcos assalitori assalitore"
        " estremisti pirati".split(),
        "rebel",
    )
    | dict.fromkeys(
        "polizia agenti agente poliziotti carabinieri gendarmi gendarmeria forze_dell’ordine guardia_di_finanza"
        " servizi_segreti forze_dell'ordine guardia_civil finanzieri poliziotto carabiniere".split(),
        "police",
    )
    | dict.fromkeys(
        "governo ministero ministeri autorità regime esecutivo presidenza parti parlamento giunta".split(), "state"
    )
    | dict.fromkeys(
        "civili civile manifestanti dimostranti studenti lavoratori operai residenti abitanti migranti"
        " profughi rifugiati"
        " giornalisti giornalista bambini donne cittadini coloni folla tassisti medici insegnanti sindacati sindacato"
        " attivisti prigionieri ostaggi contadini agricoltori tifosi oppositori dissidenti palestinesi popolazione"
        " pescatori minatori pensionati passeggeri coppia".split(),
        "people",
    )
    | dict.fromkeys(
        "infrastrutture insediamenti obiettivi villaggi villaggio"
        " convoglio convogli ospedale ospedali scuola"
        " edifici edificio quartiere quartieri aeroporto deposito"
        " depositi mercato moschea chiesa"
        " ambasciata consolato autobus treno".split(),
        "object",
    )
    | dict.fromkeys("posizioni postazioni postazione roccaforti base basi avamposto avamposti caserma".split(), "post")
)
GROUPS = {k.replace("_", " "): v for k, v in _GROUPS.items()}
GROUP_COUNTRIES = {
    "tsahal": "IL",
    "idf": "IL",
    "pasdaran": "IR",
    "guardie rivoluzionarie": "IR",
    "talebani": "AF",
    "guardia di finanza": "IT",
    "carabinieri": "IT",
    "wagner": "RU",
}
MODIFIERS = frozenset(
    "armate armato armata armati aeree aeree navali terrestri speciali governative governativi regolari federali"
    " nazionale nazionali militare militari ribelli separatiste separatisti filorusse filorussi filoiraniani sciiti"
    " sciite sunniti islamici islamisti curde curdi presunti alcune alcuni giovani locali unità"
    " aerea sicurezza difesa"
    " polizia democratiche civili occupanti nemiche nemici alleate".split()
)
NAMES_PRECEDE = False
BY = (
    r"(?:da parte (?:di|del|dello|della|delle|dei|degli|dell[’'])|\b(?:da|dal|dallo|dalla|dalle|dai|dagli"
    r"|dall[’'])|(?:a|per) opera (?:di|del|della|delle|dei|degli|dell[’'])|per mano (?:di|dei|delle|della"
    r"|degli))"
)
AGENT = r"(?:da|dal|dallo|dalla|dalle|dai|dagli|dall')"
MEANS = r"(?:con|col|a|ad|alla|alle)"
AGAINST = (
    r"(?:contro(?: di)?|ai danni (?:di|del|della|delle|dei|degli|dell[’'])|nei confronti (?:di|del|della"
    r"|delle|dei|degli|dell[’'])|\b(?:su|sul|sullo|sulla|sulle|sui|sugli|sull[’']))"
)
GENITIVE = r"(?:\b(?:di|del|dello|della|delle|dei|degli|dell[’']|d[’']))"
BETWEEN = r"\b(?:tra|fra)\b"
TOGETHER = r"\b(?:e|ed|con|col|coi|contro)\b"
PREPOSITIONS = (
    r"(?:\b(?:a|al|allo|alla|alle|ai|agli|all[’']|in|nel|nello|nella|nelle|nei|negli|nell[’']|con|col|coi"
    r"|per|su|sul|sulla|sulle|sui|sugli|sull[’']|da|dal|dalla|dalle|dai|dagli|dall[’']|tra|fra|contro"
    r"|secondo|verso|come))"
)
POSSESSIVE = r"$^"
ARTICLES = (
    r"(?:il|lo|la|i|gli|le|l[’']|un|una|uno|un[’']|alcuni|alcune|altri|altre|diversi|diverse|suoi|sue"
    r"|stesse|stessi|almeno|circa|\d+|due|tre|quattro|cinque|dei|delle|degli)"
)
DETERMINERS = r"(?:il|lo|la|i|gli|le|al|allo|alla|ai|agli|alle|dal|dai|dei|degli|del)"
LIGHT_VERBS = (
    r"\b(?:condu\w+|condott\w+|lanci(?:a|ano|ato|ando|ò|arono)|sferr\w+|compiut\w+|compi\w+|esegu\w+"
    r"|effettu\w+|port(?:a|ano|ato|ando) (?:avanti|a termine)|avvi(?:a|ano|ato|ando)|intensific\w+"
    r"|inizi(?:a|ano|ato)|scaten\w+|realizz\w+|mess[oi] a segno|rivendic\w+|organizz\w+|continu\w+"
    r"|tenut\w+|commess\w+|commett\w+|concord\w+|firma\w*|raggiun\w+|accett\w+|viol(?:a|ano|ato|ando))\b"
)
UNDERGO = (
    r"^\W*(?:\w+ ){0,2}(?:subi(?:sce|scono|to|va|vano|rono)|(?:ha|hanno) (?:già )?(?:subito|perso"
    r"|riportato))\b"
)
PASSIVE = (
    r"\b(?:è|sono|era|erano|fu|furono|sia|siano|stat[oaie]|viene|vengono|venne|vennero|veniva|venivano"
    r"|venut[oaie]|essere|essendo|rimast[oaie]|rest[oaie]t[oaie])\b"
)
ACTIVE = r"\b(?:ha|hanno|ho|abbiamo|aveva|avevano|avrebbe|avrebbero|abbia|abbiano|avendo|aver|avere|ebbe|ebbero)\b"
CLAIMS = (
    r"\b(?:denunci\w+|segnal\w+|rifer\w+|lament\w+|accus\w+|riport(?:a|ano|ato)|conferm\w+"
    r"|annunci\w+|afferm\w+|dichiar\w+|sostien\w+|sostengono)\b"
)
TAKES_UP = (
    r"^\W*(?:(?:a|ad) (?:\w+rl[oa]|annunciarl[oa]|riferirl[oa]|renderlo noto) (?:è stat[oa]|sono stat[ie])"
    r"|lo (?:ha|hanno|riferi\w+|afferm\w+"
    r"|annunci\w+|rend\w+|riport\w+|sostien\w+|conferm\w+|comunic\w+|scriv\w+|dic\w+)(?: (?:reso noto|detto"
    r"|riferito|annunciato|affermato"
    r"|comunicato|dichiarato|confermato|riportato|scritto|fatto sapere|rivelato))?"
    r"|la notizia è stata (?:\w+ ){1,3}d)"
)
