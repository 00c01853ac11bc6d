"""How far a text stands by what a trigger says: denial, condition, plan, hearsay."""

DENIALS = (
    r"\b(?:neg(?:a|ano|ato|ò|ando|arono|are|ava|avano)|smenti(?:sce|scono|to|ta|va|ndo|rono|scano)|smentì"
    r"|esclu(?:de|dono|so|dendo|se)"
    r"|respin(?:ge|gono|to|gendo|se) (?:l[’']accus[ae]|le accuse|ogni accusa|la tesi))"
)
CONDITIONS = r"\b(?:se|qualora|nel caso(?: in cui)?|nell[’']eventualità(?: che)?|a meno che|purché|anche se)\s(?!stess)"
ANNOUNCED = (
    r"\b(?:dett|annunciat|dichiarat|affermat|promess|avvertit|avvisat|minacciat|assicurat|spiegat|aggiunt"
    r"|fatto sapere|precisat)[oaie]?"
    r"(?: \w+){0,4} che (?:[\w’']+ ){0,5}(?:avrebbe|avrebbero|sarebbe|sarebbero)"
)
HEARSAY = (
    r"\b(?:presunt[oaie]|a quanto (?:pare|sembra|si apprende|riferito)|pare che|sembra che|si dice che"
    r"|secondo indiscrezioni"
    r"|stando a indiscrezioni|presumibilmente)"
)
HEARSAY_AUXILIARIES = r"\b(?:avrebbe|avrebbero|sarebbe|sarebbero)(?!\s+(?:dovut|potut|volut))"
NEGATIONS = (
    r"\b(?:non|né|nessun[oa]?|nessun’"
    r"|senza(?! (?:frontiere|confini|terra|tetto|precedenti))|mai|neppure|nemmeno|neanche|niente|esclud\w+|escluso)\b"
)
_SIMILES = (
    r"sembr(?:a|ava|ano|avano|ato|ata|asse) (?:\w+ ){0,2}(?:un|uno|una|quasi)"
    r"|par(?:e|eva|so|sa|esse) (?:\w+ ){0,2}(?:un|uno|una|quasi)"
    r"|come (?:dopo |in |da |per |fosse )?(?:un|una|uno)|come se|degn[oaie] di|specie di|sorta di"
)
"""What something only looked like."""
_THOUGHT = (
    r"(?:pensat|parlat|temut|ipotizzat|immaginat|gridat|credut)[oa] (?:\w+ ){0,2}(?:a|ad|di|il|al|per)"
    r"|pensare (?:a|ad|al|all)|fa(?:nno)? pensare|pist[ae]|matrice"
)
"""What was taken for the case at first."""
_CONCERNED = (
    r"(?:scen[ae]|ment[ei]|ero[ei]|reduc[ei]|veteran[oi]|superstit[ei]|vincitor[ei]|protagonist[aie]|mandant[ei]"
    r"|familiari|famigli[ae]|parent[ei]|vedov[ae]|orfan[oi]|ombra|spettro|fantasma"
    r"|incub[oi]|capac[ei]|nomi) (?:\w+ ){0,2}(?:d|di|del|della|dello|dell|degli|delle|dei)"
    r"|(?:coinvolgiment\w+|coinvolt[oaie]|ruolo) (?:\w+ ){0,2}(?:in(?! un)|nel|nella|nell|nello|negli|nelle|nei)"
    r"|(?:conness\w+|legam[ei]|legat[oaie]|collega(?:no|to|ta|ti|te)?|scampat[oaie]|sfuggit[oaie]) (?:\w+ ){0,2}"
    r"(?:a|ad|al|all|alla|alle|allo|agli|ai|con|il|l|la)"
)
"""Who and what has to do with something that is told elsewhere."""
_DONE = (
    r"(?:(?:di|d') ?(?:aver|averl[oaei]|esser[esi]*)\b|che (?:[\w']+ ){0,8}?(?:ha|hanno|aveva|avevano|è|sono|era"
    r"|erano)\b"
    r"|(?:[\w']+ ){0,2}(?:l'|la |il |lo )?(?:tregu|cessate|accord|arrest|lanci|attacc|bombard|rapiment|sequestr"
    r"|feriment|armistizi|intes|scambi|uccision|mort[ei]\b|cattur|conquist|riconquist"
    r"|liberazion|eliminazion"
    r"|abbattiment|affondament|distruzion)\w*)"
)
"""What is announced once it is done."""
UNREAL = (
    rf"\b(?:{_SIMILES}|{_THOUGHT}|{_CONCERNED}"
    r"|autorizz(?:a|ano|at[oaie]|ando|ò)(?! (?:a|ad)\b)|via libera"
    r"|forse|(?:notizi[ae]|tip[oi]|qualsiasi|forma) di|tutt[ei] (?:gli|le|i)|preoccupazion[ei] per"
    r"|minacc\w+|sventat\w+|fallit\w+|annullat\w+|rinviat\w+|organizza(?:no|re|ndo|zione)?\b|programmat\w+"
    r"|proclamat\w+ (?:per|uno"
    r"|lo)|(?:ci|vi) sar(?:à|anno)|(?!sarebb|avrebb)\w+rebbe(?:ro)?|responsabil\w+ (?:di|del|della|dell'"
    r"|nell[oaie]|negli|nella|nei)|autor[ei] (?:di|del|della|dell')|rischi\w*|timor[ei]|tem(?:e|ono|uto|endo)"
    r"|paur[ae]|pericol\w*|eventual[ei]"
    r"|possibil(?:[ei]|ità di)|potenzial[ei]|prossim[oaie]"
    r"|ipotes[ii]|ipotizza\w*|pian[oi] (?:di|per|contro)|prepar\w+|progett\w+"
    r"|pronto a|pronti a|intenzion[ei]|vuole|vogliono|voler[ei]?|volevano|voleva"
    r"|possa(?:no)? (?:arrivare|giungere|sfociare|portare|degenerare)"
    r"|vorrebbe(?:ro)?|evitare|evitato|prevenire|impedire|scongiur\w+|porre (?:immediatamente )?fine"
    r"|mettere fine|ferm(?:are|i|ino|asse) (?:gli|il|le|i|la|lo)|cessare|cess(?:ino|i) (?:gli|il|le|i|la)"
    r"|chied\w+|chiest\w+|invoc\w+|auspic\w+|sper\w+|appell[oi]|esort\w+|invit(?:a|ano|ato)|propo(?:sta"
    r"|ne|sto|ngono)|negozia\w+|trattativ[ae]|mediazione"
    r"|in caso di|in risposta a (?:un|una|qualsiasi)|qualsiasi|ogni|simil[ei]"
    rf"|annunci\w+(?! {_DONE})|convoca\w+|indett\w+|proclama\w+ (?:uno|lo)"
    r"|sistem[ai]|difes[ae] (?:da|contro)|lotta|contrast[oa]|previst[oaie]"
    r"|accus[ae] (?:di|del|della|dell|dello|dei|degli|delle|per)"
    r"|(?:arrestat|incarcerat|ricercat|accusat|indagat|process|estradat)\w+ (?:\w+ ){0,3}per|attribuit\w+|rifiut\w+"
    r"|(?:deve|dovr\w+|chiamat[oaie] a|dovuto) rispond\w+ (?:[\w',]+ ){0,4}(?:di|del|dello|della|dell|dei|degli"
    r"|delle)\b"
    r"|cessazion[ei]|sospension[ei]|preten\w+|esig\w+|preved\w+|vietat\w+|proibi\w+"
    r"|(?<!ha )(?<!hanno )accusat[oaie] di"
    r"|sospettat[oaie] (?:di|per)"
    r"|condannat[oaie] (?:a|per)|ergastolo per|process[oi]|imputat[oi]|indagat[oi]|inchiest[ae]"
    r"|indagin[ei]|reat[oi] di|colpevol[ei] di|tentat[oi]|commemor\w+|ricord(?:a|ano|are|o|ato|ava|erà|eranno"
    r"|ando)(?! che\b)"
    r"|anniversari[oi]|memoria|viola\w*|rott[oa]|rompere|infrang\w+)\b"
)
UNREAL_AFTER = (
    r"^\W*(?:\w+[,’']? ?){0,3}?\b(?:non (?:si )?(?:è|sono|era|erano|fu|furono|c'è|c'era|ci|vi|ha|hanno|risult\w+"
    r"|verr\w+|avr\w+)"
    r"|(?:è|era|sono|erano|viene|veniva) (?:stat[oaie] )?(?:formalmente )?(?:convocat|indett"
    r"|organizzat(?=[oaie] (?:per|il \d|nei prossim))|programmat"
    r"|fissat|rinviat|annullat|vietat|autorizzat|convalidat|revocat)\w*"
    r"|(?:[\w’']+,? ){0,3}per (?:sabato|domenica|lunedì|martedì|mercoledì|giovedì|venerdì|domani|il (?:prossimo )?\d)"
    r"|(?:comincer|inizier|partir|scatter|arriver|durer|terr|svolger|avverr|entrer)(?:à|anno)"
    r"|(?:è|sono|era|erano) (?:stat[oaie] )?(?:inscenat|simulat|smentit|inventat|evitat|scongiurat)\w*"
    r"|(?:era|è|sono|erano) (?:destinat|programmat|pronti)\w*|potrebbe(?:ro)?|possa(?:no)?"
    r"|sarebbe(?:ro)? (?:un|una|stat\w+ (?:un|una))|sarà|saranno"
    r"|dovrebbe(?:ro)?|imminent[ei]|in programma|previst[oaie]|fallit[oa]|sventat[oa]|annunciat[oaie]"
    r"|prossim[oaie]|domani|(?:è|era) stat[oa] (?:convocat|indett|annunciat|programmat|fissat|vietat|annullat)[oa]"
    r"|è (?:ingiustificat|inaccettabil|una cosa)\w*)\b"
)
RESETS = r"\b(?:dopo|mentre|quando|perché|poiché|in seguito|a seguito|da quando|nonostante|ma)\b"
LAPSED = (
    r"\b(?:saltat[oa]|fallit[oa]|crollat[oa]|scadut[oa]|violat[oa]|viola(?:zione|zioni|no)?|rott[oa]"
    r"|collassat[oa]|in bilico|lavora(?:no|re)? (?:a|per) una"
    r"|(?:potrebb|dovrebb|potr|dovr)\w+ (?:\w+ ){0,2}(?:annunciat|firmat|siglat|raggiunt|proclamat|entrar"
    r"|scattar)\w+)\b"
)
CONCLUDED = (
    r"\b(?:concord\w+|raggiun\w+|firma(?:to|ta|no|rono|ndo)|siglat\w+|annuncia\w+|proclamat\w+"
    r"|entrat\w+ in vigore|entra in vigore|in vigore"
    r"|accettat\w+|accetta(?:no)?\b|scambi\w+|normalizza\w+|convenut\w*|pattui\w+|suggell\w+|ristabili\w+"
    r"|riallaccia\w+|parafat\w*|firmò|strett[oai] (?:\w+ ){0,3}(?:accordo|intesa|patto)"
    r"|storic[oa] (?:accordo|intesa|pace)"
    r"|(?:prolungat|prorogat|rinnovat|estes)[oa]|trovat[oa] (?:\w+ ){0,3}(?:accordo|intesa)"
    r"|(?:accordo|intesa) (?:fatt|trovat)[oa]"
    r"|(?:mett|mess|mis|pon|post|pos)\w+ fine al\w* (?:guerra|conflitto|ostilità|combattimenti)"
    r"|siglano|siglò|sigla\b|raggiungono|concludono|osservan[od]\w*"
    r"|dichiarat\w+|accordat\w+|stipulat\w+|stabilit\w+|scambi(?:o|ati|ate)\b|firma|firmat[ei]|firmano"
    r"|sottoscri\w+|ratifica\w+|accordat[oaie]|regge|reggono|scambiat\w+|conclus\w+"
    r"|iniziat\w+|scattat\w+)\b"
)
MODALS = (
    r"\b(?:possa(?:no)?|potess(?:e|ero)|può|possono|potrebbe(?:ro)?|potrà|potranno|dovrebbe(?:ro)?|deve|devono"
    r"|dovrà|dovranno|vuole"
    r"|vogliono|verrà|verranno|sarà|saranno|avrebbe(?:ro)? (?:dovuto|potuto)|verrebbe(?:ro)?|venga(?:no)?"
    r"|sia(?:no)? \w*|fosse(?:ro)?)\b"
)
ANOTHER = (
    r"\b(?<!quest[oa] )(?:(?:un[’'a]? ?)?altr[oaie]|second[oaie]|terz[oaie]|ulterior[ei]|nuov[oaie]"
    r"|success(?:iv[oaie]))"
)
MEANWHILE = (
    r"\b(?:(?:(?:poche|qualche|un[’']|due|tre|diverse|alcune) ?or[ae]|pochi minuti|poco|il giorno|(?:due|pochi) giorni)"
    r" (?:dopo|prima|più tardi)|intanto|nel frattempo|invece|altrove|in precedenza|nelle stesse ore"
    r"|nella stessa (?:giornata|notte)|(?:sempre|anche) (?:ieri|oggi|nella notte|a|in|nel|nella)|nella fuga)\b"
)
DEFINITES = (
    r"(?:il|lo|la|i|gli|le|l'|del|dello|della|dei|degli|delle|dell'|al|allo|alla|ai|agli|alle|all'|dal|dalla"
    r"|dall'|dagli"
    r"|nel|nella|nell'|nei|negli|nelle|sul|sulla|sull'|quest[oaie]|quest'|tal[ei]|stess[oaie]|suddett[oaie])"
    r"(?: (?:prim[oa]|peggiore?|ennesim[oa]))?"
)
CULPRITS = (
    r"(?:l[’']|il |lo |la |gli |i |le )(?:attentator[ei]|attentatric[ei]|kamikaze|assalitor[ei]|aggressor[ei]"
    r"|sequestrator[ei]|rapitor[ei]|omicida|killer|cecchin[oi]|ordign[oi]|autobomb[ae]|auto[ -]bomba|esplosion[ei])"
)
HISTORY = frozenset({"Ind Past"})
"""The passato remoto: Italian news tell what is new in the perfect and the present."""
HOMOGRAPHS = r"\w+se"
BACKGROUND_FORMS = frozenset({"Ind Fut", "Inf", "Ger"})
CHARGES = frozenset(
    """
    assolvere assoluzione condanna condannare estradare estradizione giudicare imputare imputato imputazione incriminare
    incriminazione indagare indagato indagine inchiesta processare processo reato scontare sentenza udienza
    """.split()
)
UNFINISHED = frozenset({"Ind Imp"})
PRESUPPOSING = frozenset(
    """
    apprezzare commentare condannare criticare definire deplorare deprecare elogiare giustificare giudicare lodare
    ricordare rivendicare stigmatizzare vendicare commemorare analizzare spiegare raccontare descrivere ricostruire
    minimizzare festeggiare celebrare
    """.split()
)
