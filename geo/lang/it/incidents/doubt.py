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
NEGATIONS = r"\b(?:non|né|nessun[oa]?|nessun’|senza|mai|neppure|nemmeno|esclud\w+|escluso)\b"
UNREAL = (
    r"\b(?:forse|(?:notizi[ae]|tip[oi]|qualsiasi|forma) di|tutt[ei] (?:gli|le|i)|preoccupazion[ei] per"
    r"|minacc\w+|sventat\w+|fallit\w+|annullat\w+|rinviat\w+|organizza\w+|programmat\w+|proclamat\w+ (?:per|uno"
    r"|lo|un)|(?:ci|vi) sar(?:à|anno)|(?!sarebb|avrebb)\w+rebbe(?:ro)?|responsabil\w+ (?:di|del|della|dell'"
    r"|nell[oaie]|negli|nella|nei)|autor[ei] (?:di|del|della|dell')|rischi\w*|timor[ei]|tem(?:e|ono|uto|endo)"
    r"|paur[ae]|pericol\w*|eventual[ei]"
    r"|possibil[ei]|potenzial[ei]|prossim[oaie]"
    r"|ipotes[ii]|ipotizza\w*|pian[oi] (?:di|per|contro)|prepara(?:no|re|to|ndo|zione|tivi)?|progett\w+"
    r"|pronto a|pronti a|intenzion[ei]|vuole|vogliono"
    r"|vorrebbe(?:ro)?|evitare|evitato|prevenire|impedire|scongiur\w+|porre (?:immediatamente )?fine"
    r"|mettere fine|ferm(?:are|i|ino|asse) (?:gli|il|le|i|la|lo)|cessare|cess(?:ino|i) (?:gli|il|le|i|la)"
    r"|chied\w+|chiest\w+|invoc\w+|auspic\w+|sper\w+|appell[oi]|esort\w+|invit(?:a|ano|ato)|propo(?:sta"
    r"|ne|sto|ngono)|negozia\w+|trattativ[ae]|mediazione"
    r"|in caso di|in risposta a (?:un|una|qualsiasi)|qualsiasi|ogni|simil[ei]"
    r"|annunci\w+|convoca\w+|indett\w+|proclama\w+ (?:uno|lo)"
    r"|sistem[ai]|difes[ae] (?:da|contro)|lotta|contrast[oa]|previst[oaie]"
    r"|preved(?:e|ono|eva|evano)|accus[ae] (?:di|per)"
    r"|(?:arrestat|incarcerat|ricercat|accusat|indagat|process|estradat)\w+ (?:\w+ ){0,3}per|attribuit\w+|rifiut\w+"
    r"|(?<!ha )(?<!hanno )accusat[oaie] di"
    r"|sospettat[oaie] (?:di|per)"
    r"|condannat[oaie] (?:a|per)|ergastolo per|process[oi]|imputat[oi]|indagat[oi]|inchiest[ae]"
    r"|indagin[ei]|reat[oi] di|colpevol[ei] di|tentat[oi]|commemor\w+|ricord(?:a|ano|are|o)"
    r"|anniversari[oi]|memoria|viola\w*|rott[oa]|rompere|infrang\w+)\b"
)
UNREAL_AFTER = (
    r"^\W*(?:\w+ ){0,2}(?:(?:era|è|sono|erano) (?:destinat|programmat|pronti)\w*|potrebbe(?:ro)?|possa(?:no)?"
    r"|sarebbe(?:ro)? (?:un|una|stat\w+ (?:un|una))|sarà|saranno"
    r"|dovrebbe(?:ro)?|imminent[ei]|in programma|previst[oaie]|fallit[oa]|sventat[oa]|annunciat[oaie]"
    r"|prossim[oaie]|domani|è (?:ingiustificat|inaccettabil|una cosa)\w*)\b"
)
RESETS = r"\b(?:dopo|mentre|quando|perché|poiché|in seguito|a seguito|da quando|nonostante|ma)\b"
LAPSED = (
    r"\b(?:saltat[oa]|fallit[oa]|crollat[oa]|scadut[oa]|violat[oa]|viola(?:zione|zioni|no)?|rott[oa]"
    r"|collassat[oa]|in bilico)\b"
)
CONCLUDED = (
    r"\b(?:concord\w+|raggiun\w+|firma(?:to|ta|no|rono|ndo)|siglat\w+|annuncia\w+|proclamat\w+"
    r"|entrat\w+ in vigore|entra in vigore|in vigore"
    r"|accettat\w+|dichiarat\w+|accord\w+|stipulat\w+|stabilit\w+|regge|reggono|scambiat\w+|conclus\w+"
    r"|iniziat\w+|scattat\w+)\b"
)
MODALS = (
    r"\b(?:possa(?:no)?|potess(?:e|ero)|può|possono|potrebbe(?:ro)?|potrà|potranno|dovrebbe(?:ro)?|deve|devono"
    r"|dovrà|dovranno|vuole"
    r"|vogliono|verrà|verranno|sarà|saranno|avrebbe(?:ro)? (?:dovuto|potuto)|verrebbe(?:ro)?|venga(?:no)?"
    r"|sia(?:no)? \w*|fosse(?:ro)?)\b"
)
ANOTHER = r"\b(?:(?:un[’'a]? ?)?altr[oaie]|second[oaie]|terz[oaie]|ulterior[ei]|nuov[oaie]|success(?:iv[oaie]))"
DEFINITES = (
    r"(?:il|lo|la|i|gli|le|l'|del|dello|della|dei|degli|delle|dell'|al|allo|alla|ai|agli|alle|all'|dal|dalla"
    r"|dall'|dagli"
    r"|nel|nella|nell'|nei|negli|nelle|sul|sulla|sull'|quest[oaie]|quest'|tal[ei]|stess[oaie]|suddett[oaie])"
)
