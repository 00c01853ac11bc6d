"""Italian words that make a sub-event type finer, or another."""

from geo.lang.base import Refinement
from geo.lang.it.incidents.context import RIOT

_AIR = (
    r"\b(?:dron[ei]|velivol[oi]|veicoli aerei|senza pilota|aere[oi] da (?:guerra|combattimento|caccia)"
    r"|cacciabombardier[ei]"
    r"|(?<!\bda )(?<!\bdi )(?<!\bla )(?<!\balla )(?<!\ba )caccia(?! (?:a|al|all|ai|agli|alla|alle)\b)"
    r"|raid aere[oi]|aviazione|elicotter[oi]|jet|uav"
    r"|bombardament[oi] aere[oi])\b"
)
_PROTEST = (
    r"\b(?:sciopero|lacrimogeni|manifestant[ei]|dimostrant[ei]|protest[ae]|corte[oi]|attivist[ei]|studenti"
    r"|ultr[aà]s?|tifos[ie]|universitari|contestatori|rivoltosi|collettiv[oi]|centri sociali|antagonisti"
    r"|incappucciati|in piazza)\b"
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

_CROWD = (
    r"\b(?:manifestant[ei]|dimostrant[ei]|corte[oi]|sit-in|scioperanti|sostenitori|protest[ae]|in piazza|in strada)\b"
)
_FIRE = (
    r"\b(?:polizia|poliziott[oi]|agent[ei]|gendarm[ei]|soldat[oi]|militari|esercito|paramilitari|guardie|cecchini"
    r"|forze di sicurezza) (?:[\w’',]+ ){0,6}?(?:spar[aò]\w*"
    r"(?! (?:(?:dei |i )?(?:gas|lacrimogen|proiettili di gomma)|in aria))|fuoco|mitragliat\w+)\b"
)
_BLEW = (
    r"(?<!colpi )(?<!colpo )(?<!spari )(?<!pistola )(?<!fucile )(?<!fuoco )(?<!mitra )(?<!proiettili )(?<!raffiche )"
    r"esplo(?:s[aoie]|d\w+)"
    r"(?! (?:[\w']+ ){0,4}(?:colp|sparo|spari|raffic|proiettil|pistolettat|fucilat|protest|rivolt|violenz|rabbia"
    r"|ira\b))"
)
"""What blew up: no shots that were fired, and no anger."""

REFINEMENTS = (
    Refinement(
        r"\b(?:ribelli|miliziani|guerriglieri|jihadist[ai]|talebani|insorti|assalitori|uomini armati|truppe"
        r"|integralisti"
        r"|separatisti)\b",
        frozenset({"Looting/property destruction"}),
        "",
    ),
    Refinement(
        r"\b(?:eta|farc|eln|pkk|ira|hamas|hezbollah|talebani|ribelli|guerriglieri|separatisti|guerriglia|gruppo armato"
        r"|organizzazione (?:\w+ ){1,3})[^.;:]{0,30}?\b(?:ha (?:dichiarato|proclamato|annunciato|decretato)|dichiara"
        r"|proclama|decreta)\b (?:[\w']+ ){0,3}?(?:tregua|cessate)",
        frozenset({"Agreement"}),
        "Change to group/activity",
    ),
    Refinement(RIOT, frozenset({"Looting/property destruction"}), "Violent demonstration"),
    Refinement(r"\blinci(?:a|at|agg)\w*", frozenset({"Attack"}), "Mob violence"),
    Refinement(
        rf"{_FIRE}[^\n]{{0,300}}?{_CROWD}|{_CROWD}[^\n]{{0,300}}?{_FIRE}",
        frozenset({"Attack", "Armed clash"}),
        "Excessive force against protesters",
        generic=True,
    ),
    Refinement(
        r"\b(?:mortaio?|artiglieria|missil[ei]|razz[oi]|obic[ei]|cannon[ei]|carr[oi] armat[oi])\b",
        frozenset({"Attack"}),
        "Shelling/artillery/missile attack",
    ),
    Refinement(
        r"\b(?:armi? chimic(?:a|he)|(?:gas|agent[ei]) (?:nervin[oi]|chimic[io]|sarin|tossic[oi]|cloro)|sarin|iprite)\b",
        frozenset({"Attack", "Shelling/artillery/missile attack", "Air/drone strike"}),
        "Chemical weapon",
    ),
    Refinement(
        r"\b(?:kamikaze|attentator[ei] suicid[aei]|suicid[aei]|cintura esplosiva|(?<!\bstat[oaie] )fatt[oaie] esplodere"
        r"|(?:alla guida|al volante|a bordo) d\w*[ ’'](?:un[ao’']? ?)?(?:\w+ )?(?:auto|camion|furgone|veicolo)"
        r"(?:[ -]?bomba| (?:imbottit|caric|pien)\w+ d)|guidat[oaie] da (?:un|una|due) (?:\w+ )?attentator\w+)\b",
        frozenset({"Attack", "Armed clash", "Remote explosive/landmine/IED"}),
        "Suicide bomb",
    ),
    Refinement(
        r"\b(?:mortaio?|artiglieria|missil[ei]|razz[oi]|cannoni?|obic[ei]|lanciarazzi)\b",
        frozenset({"Air/drone strike"}),
        "",
    ),
    Refinement(
        r"\b(?:test|collaud\w+|esperiment\w+|di prova)\b|\bmissil[ei]\b[^.;]{0,120}\b(?:gittata|intercontinental[ei]"
        r"|(?:nel|verso il) mar|in mare)\b",
        frozenset({"Shelling/artillery/missile attack"}),
        "Other",
    ),
    Refinement(
        r"\b(?:disinnesc\w+|inesplos\w+|fatt[oaie] brillare|non (?:è|sono|era) esplos\w+)"
        r"(?![^.]*\b(?:mort[ie]|ferit[ie]|uccis))",
        frozenset({"Remote explosive/landmine/IED", "Grenade"}),
        "Disrupted weapons use",
    ),
    Refinement(_AIR, frozenset({"Shelling/artillery/missile attack", "Attack"}), "Air/drone strike", generic=True),
    Refinement(
        r"\b(?:bomb[ae]|ordign[oi]|autobomb[ae]|esplosiv[oi]|esplosion[ei]"
        rf"|{_BLEW}"
        r"|min[ae] (?:antiuomo|anticarro|terrestr[ei])|su una mina|sulle mine|tritolo|dinamite|deflagra\w+|detona\w+"
        r"|imbottit[aoie] d\w+|salta\w+ in aria|pacc[oh]i? bomba|scoppio(?! (?:de|di)\w* (?:guerr|conflitt|ostilit"
        r"|rivolt|protest|violenz|scontr|cris|insurr|disord)))\b",
        frozenset({"Attack"}),
        "Remote explosive/landmine/IED",
    ),
    Refinement(
        r"\b(?:sass[oi]|sassate|pietre|bottiglie|molotov|bombe carta|petardi|mattoni|bulloni|biglie|uova|fumogeni)\b",
        frozenset({"Shelling/artillery/missile attack"}),
        "Violent demonstration",
        generic=True,
    ),
    Refinement(
        r"\babbatt\w+ (?:\w+[ ']){0,4}?(?:elicotter|caccia|aere|jet|bombardier)\w*"
        r"|\b(?:elicotter[oi]|aere[oi]|jet|caccia\w*|velivol[oi])\b(?! senza)[^.;:]{0,90}\babbattut"
        r"|\babbattut[oi][^.;]{0,120}\b(?:a bordo|equipaggio|pilot[aio]+)\b",
        frozenset({"Disrupted weapons use"}),
        "Armed clash",
    ),
    Refinement(
        r"\b(?:soldat[oi]|militari|esercito|polizia|agenti|gendarm\w+) [^.;:]{0,80}\b(?:ha|hanno|aveva|avevano)"
        rf" {_TAKEN} via\b",
        frozenset({"Non-violent transfer of territory"}),
        "Arrests",
    ),
    Refinement(
        r"\b(?:golpe|golpist[ai]|colp[oi] di (?:stato|mano)|putsch|(?:preso|assunto) il potere)\b",
        frozenset({"Non-violent transfer of territory"}),
        "Other",
    ),
    Refinement(
        r"\b(?:portand[oi]\w* via|portat[oi] via|rapend\w+|rapit[oi]|sequestrand\w+|sequestrat[oi]|in ostaggio)\b",
        frozenset({"Non-violent transfer of territory"}),
        "Abduction/forced disappearance",
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
        r"|oggetti)|saccheggi|(?:con|di) (?:sassi|pietre)|sassi e|vetrine|devastat\w+|degener\w+|soqquadro"
        r"|ferro e fuoco|guerriglia|vola(?:te|ti|no) (?:\w+ ){0,3}(?:sassi|pietre|bottiglie|oggetti|sedie|pezzi))\b",
        frozenset({"Peaceful protest", "Protest with intervention"}),
        "Violent demonstration",
    ),
    Refinement(
        r"\b(?:rivolt[ae]|rivoltos[oie]|disordini|sommoss[ae]|guerriglia urbana)\b",
        frozenset({"Protest with intervention"}),
        "Violent demonstration",
    ),
    Refinement(
        r"\b(?:lacrimogeni|idranti|dispers[oaie]|dispersero|disperde|manganell\w+|proiettili di gomma|caricat[oi]"
        r"|sgomberat[oiae])\b",
        frozenset({"Peaceful protest"}),
        "Protest with intervention",
    ),
    Refinement(
        r"\b(?:senza (?:sparare|combattere|colpo ferire|spargimento di sangue|incontrare|trovare|resistenza|opposizione"
        r"|che \w+ (?:si )?(?:opponesse|sparasse))|incruent\w+)\b",
        frozenset({"Armed clash", "Non-state actor overtakes territory", "Government regains territory"}),
        "Non-violent transfer of territory",
    ),
    Refinement(
        r"\b(?:combattiment\w+|battagli[ae]|offensiva|scontri|conquistat\w+|riconquistat\w+|bombard\w+|assedi\w+"
        r"|resistenza"
        r"|(?:cacciand|sloggiand|snidand|ricacciand|mettendo in fuga)\w*|assalt\w+)\b",
        frozenset({"Non-violent transfer of territory"}),
        "Non-state actor overtakes territory",
    ),
)
