"""Looting and property destroyed outside riots: Italian triggers."""

from geo.lang.base import Trigger
from geo.lang.it.incidents.forms import TOLD

_GOODS = (
    r"(?:negoz\w+|supermercat\w+|magazzin\w+|deposit[oi]|mercat[oi]|bancarelle|bottegh?[ae]|cas[ae]\b|abitazion[ei]"
    r"|uffic\w+"
    r"|sed[ei]\b|scuol[ae]|chies[ae]|mosche[ae]|templ?[io]+|sinagog\w+|museo|musei|ospedal[ei]|farmaci[ae]|convogli\w*"
    r"|camion|silos|villagg\w+|capann[ae]|fattori[ae]|campi\b|raccolt[oi]|bibliotec\w+|palazz[oi]|redazion[ei])"
)
_SHRINES = (
    r"(?:statu[ae]|monument[oi]|lapid[ei]|tomb[ae]|cimiter[oi]|bust[oi]|memorial[ei]|sacrari[o]?|mausole[oi]|croc[ei]\b"
    r"|chies[ae]|mosche[ae]|templ?[io]+|sinagog\w+|mura\b|reperti|manoscritti|santuari[o]?)"
)

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Looting/property destruction",
        "noun",
        (
            r"saccheggio\b",
            r"razzi[ae]\b",
            r"demolizion[ei] (?:di case|delle case)",
            r"incend(?:io|i) dolos[oi]",
            r"attentat[oi] incendiari[o]?\b",
            r"(?:molotov|bottigli[ae] incendiari[ae]) (?:\w+[’' ]){0,2}contro",
            r"sabotaggi[o]? (?:di|del|della|delle|dei|contro|ai|al|alla|all[’'])",
            r"assalt[oi] (?:ai|al|agli|alle|a) (?:\w+ )?(?:forn|supermercat|magazzin|deposit|negoz|camion"
            r"|bancarell)\w+",
            r"(?:atti|atto) (?:vandalic[oi]|di vandalismo)",
            r"vandalism[oi]\b",
            r"profanazion[ei] (?:di|del|della|delle|dei)",
        ),
        needs="any",
        generic="subtype",
    ),
    Trigger(
        "Looting/property destruction",
        "participle",
        (
            r"dat[oaie] (?:poi )?(?:alle fiamme|fuoco)",
            r"(?:danno|dando|dare|dato|diedero) (?:fuoco|alle fiamme)",
            r"appicca(?:to|ta|ti|te|ndo|no|rono|ò)\b (?:\w+[’' ]){0,2}?(?:fuoco|fiamme|incend\w+|rogo)",
            r"vandalizzat[oaie]",
            r"ras[oaie] al suolo",
            r"incendi(?:at[oaie]|ano|ando|ava|avano|arono|ò)\b",
            r"devast(?:at[oaie]|ano|ando|arono) (?:la|il|i|gli|l[’']|le|una|un|(?:da|dalla|dai|dalle"
            r"|dagli)\b(?! (?:bombard|esplos|incend"
            r"|terremot|sism|guerr|alluvion|fiamm|uragan|ciclon|tempest|maltemp|razz|missil)))",
            r"profanat[oaie]",
        ),
        needs="any",
        generic="subtype",
    ),
    Trigger(
        "Looting/property destruction",
        "participle",
        (
            r"saccheggi\b",
            rf"(?:saccheggi|svaligi|depred|razzi){TOLD}\b",
            rf"(?:svuotat|assaltat|devastat)[oaie] (?:[\w.]+[’' ]){{0,4}}?{_GOODS}\b",
            rf"{_GOODS} (?:\w+[’' ]){{0,3}}?(?:svuotat|saccheggiat|devastat|dat[aeio] alle fiamm|in fiamm|in cener"
            rf"|ridott[aeio] in"
            r" cener)[oaie]\b",
            r"(?:abbattut|demolit|distrutt|danneggiat|sfregiat|sbriciolat|fatt[oaie] a pezzi|decapitat|divelt"
            rf"|rovesciat|imbrattat|vandalizzat|tirat[oaie] giù|buttat[oaie] giù)[oaie]? "
            rf"(?:\w+[’' ]){{0,3}}?{_SHRINES}\b",
            r"(?:statu[ae]|monument[oi]|bust[oi]) (?:[\w’',]+ ){0,12}?(?:è|sono|era|erano) stat[aeio] (?:\w+ ){0,2}?"
            r"(?:abbattut|decapitat|divelt|rovesciat|imbrattat|vandalizzat|tirat[oaie] giù|buttat[oaie] giù)[oaie]?",
            r"(?:demolit|abbattut|spianat|ras)[oaie] (?:al suolo )?(?:[\w.]+[’' ]){0,4}?(?:cas[ae]|abitazion[ei]"
            r"|edific[io]+|villaggi[o]?"
            r"|baracc\w+|oliv[io]|uliv[io]|serre|stalle)\b",
            r"(?:ruspe|bulldozer) (?:\w+(?:[’']|,? )){0,6}?(?:demoli|abbatt|spian|raso|ras[ie]|distrutt)\w*",
            r"(?:cas[ae]|abitazion[ei]|edific[io]+|baracc\w+) (?:\w+[’' ]){0,4}?(?:demolit|spianat)[aeio]\b",
            r"(?:sradicat|tagliat)[oaie] (?:[\w.]+[’' ]){0,3}?(?:oliv[io]|uliv[io]|alberi da frutto)",
            r"(?:sabotat|manomess)[oaie] (?:\w+[’' ]){0,3}?(?:oleodott|gasdott|ferrovi|line[ae]|tralicc|condott"
            r"|central)\w*",
            r"(?:svastich[ae]|scritte (?:antisemite|razziste|naziste|islamofobe)) (?:\w+[’' ]){0,3}?(?:su|sui|sulla"
            r"|sulle|sul|contro|in)\b",
            r"(?:trafugat|depredat|portat[oaie] via|razziat)[oaie]? (?:[\w.]+[’' ]){0,3}?(?:bestiame|capi di|mucche"
            r"|vacche|cammelli|aiuti|viveri"
            r"|reperti|tonnellate|quadri|opere d[’']arte)",
            rf"(?:dat[oaie]|danno|dando|diedero) (?:poi )?(?:alle fiamme|fuoco) (?:[\w.]+[’' ]){{0,4}}?(?:{_GOODS}"
            rf"|commissariat\w+|municipi\w*"
            r"|tribunal\w+|stazion[ei]|ambasciat[ae]|consolat[oi]|parlamento|caserm[ae]|pista)",
            rf"appicca(?:to|ndo|no|rono|ò) (?:\w+[’' ]){{0,2}}?(?:fuoco|fiamme"
            rf"|incend\w+) (?:[\w.]+[’' ]){{0,4}}?(?:{_GOODS}|commissariat\w+"
            r"|municipi\w*|tribunal\w+|ambasciat[ae]|consolat[oi]|parlamento|caserm[ae])",
            rf"{_SHRINES} (?:[\w-]+(?:[’']|,? )){{0,14}}?(?:abbattut|demolit|sfregiat|sbriciolat|decapitat"
            rf"|vandalizzat|imbrattat)[oaie]\b",
            r"bruciat[oei] (?:\w+[’' ]){0,2}(?:capanne|case|villaggi|raccolti|campi|fattorie|chiese|moschee)\b",
            r"(?:fatt[oaie] (?:saltare|crollare)|demolit[oaie]) (?:\w+[’' ]){0,3}?(?:pont[ei]|dig[ah]e?|tralicci\w*"
            r"|torr[ei]|abitazion[ei]"
            r"|cas[ae])\b",
        ),
        generic="subtype",
    ),
)
