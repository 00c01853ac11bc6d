"""Italian words that make a sub-event type finer, or another."""

from geo.lang.base import Refinement

_AIR = (
    r"\b(?:dron[ei]|velivol[oi]|veicoli aerei|senza pilota|aere[oi] da (?:guerra|combattimento)"
    r"|caccia(?:bombardieri)?|raid aere[oi]|aviazione|elicotter[oi]|jet|uav"
    r"|bombardament[oi] aere[oi])\b"
)
_PROTEST = (
    r"\b(?:sciopero|lacrimogeni|manifestant[ei]|dimostrant[ei]|protest[ae]|corte[oi]|attivist[ei]|studenti"
    r"|ultr[aà]s?|tifos[ie])\b"
)
_MILITARY = (
    r"\b(?:militar[ei]|soldat[oi]|esercit[oi]|truppe|forze armate|ribelli|miliziani|guerriglieri"
    r"|posizion[ei]|postazion[ei]|avampost[oi]|convogli?o?|base|caserm[ae]|confine|frontiera|fronte"
    r"|insorti|separatisti|jihadisti)\b"
)
_POLICE = (
    r"(?:polizia|poliziotti|agenti|carabinieri|gendarm\w+|forze dell[’']ordine|forze di sicurezza|servizi segreti)"
)
_TAKEN = r"(?:prelevat|portat|caricat|condott|trascinat)[oaie]"

REFINEMENTS = (
    Refinement(
        r"\b(?:mortai?o?|artiglieria|missil[ei]|razz[oi]|obic[ei]|cannon[ei]|carr[oi] armat[oi])\b",
        frozenset({"Attack"}),
        "Shelling/artillery/missile attack",
    ),
    Refinement(
        r"\b(?:armi chimiche|gas (?:nervino|sarin|cloro)|iprite)\b",
        frozenset({"Attack", "Shelling/artillery/missile attack", "Air/drone strike"}),
        "Chemical weapon",
    ),
    Refinement(
        r"\b(?:kamikaze|attentator[ei] suicid[aei]|suicid[aei]|cintura esplosiva|fatt[oaie] esplodere)\b",
        frozenset({"Attack", "Armed clash", "Remote explosive/landmine/IED"}),
        "Suicide bomb",
    ),
    Refinement(
        r"\b(?:mortai?o?|artiglieria|missil[ei]|razz[oi]|cannoni?|obic[ei]|lanciarazzi)\b",
        frozenset({"Air/drone strike"}),
        "",
    ),
    Refinement(_AIR, frozenset({"Shelling/artillery/missile attack", "Attack"}), "Air/drone strike", generic=True),
    Refinement(
        r"\b(?:bomb[ae]|ordign[oi]|autobomb[ae]|esplosiv[oi]|esplosion[ei]|esplos[ao]|min[ae] antiuomo|tritolo)\b",
        frozenset({"Attack"}),
        "Remote explosive/landmine/IED",
    ),
    Refinement(
        r"\b(?:riscatto|ostagg\w+|in mano a\w*|nelle (?:loro |sue )?mani|mai più (?:rivist|tornat)\w+"
        r"|non si (?:sa|hanno) (?:più )?(?:nulla|notizie)|non se ne (?:sa|ha|hanno) (?:più )?(?:nulla|notizi[ae])"
        r"|spariti? nel nulla"
        r"|da(?:i|gli)? (?:\w+ )?(?:pirati|talebani|ribelli|miliziani|jihadisti|guerriglieri|terroristi|banditi))\b",
        frozenset({"Arrests"}),
        "Abduction/forced disappearance",
        generic=True,
    ),
    Refinement(
        r"\b(?:golpe|golpisti|giunta|colpo di stato)\b"
        rf"|\b{_POLICE} (?:[\w,]+ ){{0,6}}(?:ha|hanno|aveva|avevano) {_TAKEN}"
        rf"|\b{_TAKEN} (?:[\w']+ ){{0,8}}(?:dalla|dalle|dagli|dai) {_POLICE}\b",
        frozenset({"Abduction/forced disappearance"}),
        "Arrests",
        generic=True,
    ),
    Refinement(r"\b(?:tifos[ie]|ultr[aà]s?)\b", frozenset({"Armed clash", "Violent demonstration"}), "Mob violence"),
    Refinement(_MILITARY, frozenset({"Armed clash"}), "Armed clash"),
    Refinement(_PROTEST, frozenset({"Armed clash"}), "Violent demonstration"),
    Refinement(r"\b(?:aggredit|pestat|folla|linci)\w*|\bterroristic[oiah]e?\b", frozenset({"Armed clash"}), "Attack"),
    Refinement(
        r"\b(?:sparat\w*|aperto il fuoco|uccis[oaie]) (?:(?:sui|contro i|sulla|contro la|contro|su) )?(?:manifestanti"
        r"|folla|dimostranti|corteo)\b|\b(?:manifestant[ei]|dimostrant[ei]) (?:\w+ ){0,3}uccis[oi]",
        frozenset({"Peaceful protest", "Attack", "Protest with intervention", "Armed clash"}),
        "Excessive force against protesters",
    ),
    Refinement(
        r"\b(?:molotov|sassaiol\w+|incendiat\w+ (?:auto|cassonetti)|barricate|lancio di (?:pietre|sassi"
        r"|oggetti)|saccheggi|(?:con|di) (?:sassi|pietre)|sassi e|vetrine|devastat\w+)\b",
        frozenset({"Peaceful protest", "Protest with intervention"}),
        "Violent demonstration",
    ),
    Refinement(
        r"\b(?:lacrimogeni|idranti|dispers[oaie]|dispersero|disperde|manganell\w+|proiettili di gomma|caricat[oi]"
        r"|sgomberat[oiae])\b",
        frozenset({"Peaceful protest"}),
        "Protest with intervention",
    ),
    Refinement(
        r"\b(?:combattiment\w+|battagli[ae]|offensiva|scontri|conquistat\w+|bombard\w+)\b",
        frozenset({"Non-violent transfer of territory"}),
        "Non-state actor overtakes territory",
    ),
)
