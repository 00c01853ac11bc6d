"""Riots: Italian triggers by ACLED's sub-event types."""

from geo.lang.base import Trigger
from geo.lang.it.incidents.crowds import (
    CLUBS,
    GROUPS,
    MASS,
    MISSILES,
    REBELS,
    SEAT,
    STORM,
    STORMED,
    STREETSIDE,
    TORCHED,
    WORDS,
    WRECKED,
)
from geo.lang.it.incidents.forms import TOLD

TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        "Violent demonstration",
        "noun",
        (
            r"scontri (?:[\w’' ]{0,25} )?(?:tra|fra|con) (?:\w+[’' ]){0,3}(?:manifestant|dimostrant|polizia"
            r"|forze dell[’']ordine|agent|carabinier|gendarm|poliziott|tifos|ultr)\w*",
            r"violent[ae] (?:protest|manifestazion)[ae]\w?",
            r"protest[ae] violent[ae]",
            rf"(?:lanc[io]o?|lanci{TOLD}|tirat[oi]|tirano|tiravano"
            rf"|scagli{TOLD}) (?:di )?(?:\w+[’' ]){{0,3}}?{MISSILES}\b",
            rf"{MISSILES} (?:\w+[’' ]){{0,4}}?(?:lanciat|scagliat|tirat)[aeio]\b",
            rf"(?:attaccat|pres|assalit|bersagliat|colpit|accolt|respint)[oaie] (?:\w+(?:[’']|,? )){{0,7}}?(?:con|a"
            rf"|da|di) (?:\w+ di )?"
            rf"{MISSILES}\b",
            rf"bersaglia(?:no|ndo|vano|rono) (?:\w+[’' ]){{0,6}}?(?:con|di) (?:\w+[’' ]){{0,2}}{MISSILES}\b",
            rf"(?:volat[ei]|volano|volavano|piovut[ei]) (?:\w+[’' ]){{0,2}}?{MISSILES}\b",
            rf"(?!molotov){MISSILES}(?: e {MISSILES})? contro",
            rf"(?:sassi|pietre|uova|bottiglie|petardi|molotov),? (?:e )?{MISSILES}\b",
            r"sassaiol[ae]",
            rf"(?:incendi|bruci|sfasci|spacc|rovesci|ribalt)at[ei] (?:[\w.]+[’' ]){{0,3}}?{STREETSIDE}",
            rf"infrant[ei] (?:[\w.]+[’' ]){{0,3}}?{STREETSIDE}",
            rf"{STREETSIDE} (?:[\w.]+[’' ]){{0,3}}?(?:incendiat|bruciat|sfasciat|spaccat|infrant|rovesciat|ribaltat)"
            r"[ei]\b",
            r"guerriglia urbana",
            r"(?:nott[ei]|serat[ae]|giornat[ae]|ore|scene) di (?:guerriglia|disordini|scontri|tafferugli|saccheggi"
            r"|sommosse|tumulti)\b",
            r"guerriglia (?:\w+[’' ]){0,2}?(?:fuori|davanti|allo stadio|attorno allo|nelle (?:strade|vie|piazze)"
            r"|per le (?:strade|vie)|in (?:centro|piazza|strada|città)|nel centro)",
            r"(?:protest|manifestazion|corte|marci|raduno)\w+ (?:\w+[’' ]){0,14}?(?:degenera|degener[oò]"
            r"|degenerat[oaie])\b",
        ),
    ),
    Trigger(
        "Violent demonstration",
        "noun",
        (
            r"(?:scontri|incidenti|disordini) (?:durante|nel corso d\w+|al termine d\w+|a margine d\w+) ?"
            r"(?:un[ao’']? ?|l[ao’'] ?|il )?(?:manifestazion|corte[oi]|protest|sit-in|marcia|dimostrazion)\w*",
            r"(?:scontri|incidenti|tafferugli|cariche) (?:al|alla|in|nel|dopo (?:il|la|l[’'])) ?(?:corte[oi]"
            r"|manifestazion[ei]"
            r"|sit-in|piazza|protesta|comizio)\b",
            r"disordini (?:a|ad|in|nel|nella|nelle|allo|al|alla|per le strade)\b",
            r"rivolta (?:nelle (?:banlieue|periferie|strade|carceri)|(?:nel|in) (?:un )?(?:carcere|penitenziario))",
            r"incidenti (?:tra|fra) (?:\w+ ){0,3}(?:manifestant|dimostrant|polizi|student|agent|tifos|forze dell)\w*",
        ),
    ),
    Trigger(
        "Violent demonstration",
        "noun",
        (
            r"rivolte\b",
            r"rivolta (?:di|dei|degli|delle|in|nel|nella|nelle|popolare|armata|contro|anti\w+|carcer\w+|sociale"
            r"|araba)\b",
            r"rivoltosi\b",
            r"sommoss[ae]",
            r"tafferugli[o]?",
            r"disordini",
            r"moti (?:di piazza|popolari)",
            r"insurrezion[ei](?! (?:separatist|armat|islamist|jihadist))",
            r"ammutinament[oi]",
        ),
        needs="unrest",
    ),
    Trigger(
        "Violent demonstration",
        "verb",
        (
            rf"{REBELS} {WORDS}{{0,12}}?{STORM} {WORDS}{{0,4}}?{SEAT}\w*",
            rf"{REBELS} {WORDS}{{0,12}}?{TORCHED}\b",
        ),
    ),
    Trigger(
        "Violent demonstration",
        "verb",
        (
            rf"{WRECKED} (?:[\w.]+[’' ]){{0,9}}?(?:incendiat|bruciat|infrant|sfasciat|distrutt|devastat|spaccat"
            rf"|rovesciat"
            r"|ribaltat|divelt|saccheggiat|dat[aeio] (?:fuoco|alle fiamme)|in fiamme)[aeio]?\b",
            rf"(?:incendi|bruci|sfasci|devast|spacc|rovesci|ribalt){TOLD} (?:[\w.]+[’' ]){{0,3}}?{WRECKED}",
            rf"(?:infrant|divelt|rott|distrutt)[oaie] (?:[\w.]+[’' ]){{0,3}}?{WRECKED}",
            rf"sfond{TOLD} (?:\w+[’' ]){{0,6}}?{STORMED}",
            rf"(?:tentat|cercat|provat)o di (?:sfondare|forzare|assaltare|occupare|invadere|scavalcare|irrompere) "
            rf"(?:\w+[’' ]){{0,4}}?(?:{STORMED}|{SEAT})\w*",
            r"(?:nott[ei]|serat[ae]|giornat[ae]|ore|scene) di (?:violenz[ae]|rabbia|follia|fuoco)\b",
            r"(?:in fiamme|in cenere) (?:\w+[’' ]){0,3}?(?:commissariat|municipi|caserm|ambasciat|parlament|cassonett"
            r"|negoz|auto\b|barricat)\w*",
            r"forzat[oaie] (?:\w+[’' ]){0,3}?(?:cordon|blocc|sbarrament|transenn)\w+",
            rf"{MASS} {WORDS}{{0,12}}?{STORM} {WORDS}{{0,4}}?{SEAT}\w*",
            rf"{MASS} {WORDS}{{0,12}}?{TORCHED}\b",
            r"(?:eretto|alzato|innalzato|dato fuoco a(?:lle)?|incendiato) (?:\w+[’' ]){0,2}barricate",
        ),
        needs="riot",
    ),
    Trigger(
        "Mob violence",
        "noun",
        (
            r"linciaggi[oi]?",
            r"assalto della folla",
            r"riss[ae] (?:\w+[’' ]){0,4}?(?:tra|fra)\b",
            r"caccia (?:allo straniero|al (?:nero|migrante|musulmano|cristiano)|agli (?:immigrati|stranieri))",
            r"folla inferocita(?! (?:\w+ ){0,4}?(?:assalt|attacc|incend|inva|devast|sfond|appicc))",
        ),
        genitive="target",
        needs="unrest",
    ),
    Trigger(
        "Mob violence",
        "noun",
        tuple(
            rf"{group} contro (?:\w+ )?(?:[\w’]+ )?{GROUPS}\b"
            for group in ("(?:cristian|musulman|buddist|copt|sunnit|sciit|resident|abitant|tifos|immigrat)i", "ind[uù]")
        ),
        needs="harm",
    ),
    Trigger(
        "Mob violence",
        "noun",
        (
            r"scontri (?:\w+[’' ]){0,3}?(?:tra|fra) (?:\w+[’' ]){0,3}?(?:tifos|ultr|tifoserie|opposte fazioni|opposti"
            r"|cristian|musulman"
            r"|sunniti|ind[uù]|buddist|copti|etni|trib|comunità|clan\b|gang|band[ea]|famiglie|sostenitori|fazioni"
            r"|contadini|pastori|allevatori|agricoltori|residenti|abitanti|immigrati|migranti|gruppi rivali)\w*",
            r"(?:spedizion[ei]|rond[ae]|incursion[ei]) punitiv[ae]",
            r"raid punitiv[oi]",
            r"pogrom\b(?! (?:nazist|zarist|antiebraic))",
            r"violenz[ae] (?:inter)?(?:etnic|tribal|religios|settar|comunitar|confessional|xenofob)\w+",
            r"(?:maxi|mega)[- ]?rissa",
            rf"(?:battagli[ae]|tafferugli\w*|incidenti|disordini|violenze|riss[ae]|sassaiol[ae])"
            rf" (?:[\w’]+[ ,]+){{0,6}}?(?:tra|fra) (?:[\w’]+ ){{0,3}}?{GROUPS}\b",
            r"riss[ae] (?:in|nel|nella|nello|al|allo) (?:\w+[’' ]){0,2}?(?:camp[oi] profughi|centro di|carcer|stadio"
            r"|hotspot|cie\b|cara\b|cpr\b|piazza|strada|discotec)",
            r"(?:agguat[oi]|aggression[ei]|assalt[oi]) (?:degli|dei|di|della) (?:ultr|tifos|hooligan|folla|abitanti"
            r"|residenti|coloni)\w*",
            r"(?:tifos|ultr|sostenitor|comunità|trib|etni|gang|abitant|resident|clan|famigli|gruppi rivali|giovani"
            r"|ragazzi|band[ea])\w* "
            r"(?:[\w-]+(?:[’']|,? )){0,8}?si (?:(?:sono|erano) (?:scontrat|affrontat|azzuffat|picchiat)[ie]"
            r"|affrontano|scontrano|azzuffano)",
            r"(?:tifos[ie]|ultr[aà]s?|hooligan|coloni|teppisti) (?:[\w-]+(?:[’']|,? )){0,6}?(?:attacca(?:no|to|rono)"
            r"|aggred\w+|assal\w+)",
            r"zuff[ae] (?:tra|fra)",
            r"scontri (?:inter)?(?:etnic|tribal|religios|settar|confessional|comunitar|intercomunitar)\w+",
            rf"{MASS} (?:[\w-]+(?:[’']|,? )){{0,6}}?(?:aggredi\w+|picchiat\w+|pestat[oaie]|malmenat\w+|assalit[oaie]"
            rf"|avventat[oaie]|linciat\w+|lapidat\w+|massacrat[oaie] di botte|inseguit[oaie])",
            rf"(?:aggredit|picchiat|pestat|malmenat|assalit|linciat|lapidat|bastonat)[oaie] (?:\w+[’' ]){{0,5}}?(?:da"
            rf"|dalla|dai|dagli"
            rf"|dalle|da un gruppo di|da una) (?:\w+[’' ]){{0,3}}?{MASS}",
        ),
        genitive="target",
    ),
    Trigger(
        "Mob violence",
        "verb",
        (
            r"venut[ie] alle mani",
            r"(?:arrivat[oi]|passat[oi]) alle mani",
            rf"si (?:sono|erano) affrontat[ie] (?:\w+(?:[’']|,? )){{0,4}}?(?:con|coi|col|a) (?:i |le |colpi di "
            rf"|\w+ )?{CLUBS}",
            rf"si affrontano (?:\w+(?:[’']|,? )){{0,4}}?(?:con|coi|col|a) (?:i |le |colpi di |\w+ )?{CLUBS}",
            r"(?:linci|lapid)(?:a|ano|ato|ata|ati|ate|ò|arono)\b",
            rf"(?:menat|insegui\w+|sloggiat)\w* (?:\w+[’' ]){{0,5}}?(?:a|con) (?:le )?(?:{CLUBS}|sprangate|bastonate)",
        ),
    ),
)
