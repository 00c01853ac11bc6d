"""Italian words by which an article shows that it is about sport, culture, markets, an accident, a trial, the past."""

from geo.lang.base import Topic

_VIOLENT = frozenset({"Battles", "Explosions/Remote violence", "Violence against civilians"})
_ALL = _VIOLENT | {"Protests", "Riots", "Strategic developments"}

_REAL = (
    r"\b(?:polizia|poliziott[oi]|agent[ei]|carabinier[ei]|gendarm\w+|soldat[oi]|esercito|milizian[oi]|terrorist\w+"
    r"|attentator[ei]|ordign[oi]"
    r"|arrestat[oaie]|arrest[oi]|fermat[oi]|denunciat[oi]|ferit[oaie]|mort[oi]|uccis[oaie]|tifos[oie]|ultr[aà]s?"
    r"|manifestant[ei]|dimostrant[ei]|corte[oi]"
    r"|sit-in|lacrimogen[oi])\b"
)
"""Words in whose sentence violence is meant even in an article about a match, a film, a market."""

_SPORT = (
    r"\b(?:gol\b|autogol|pareggi\w*|rigor[ei]\b|doppiett[ae]|triplett[ae]|allenator[ei]|portier[ei]|attaccant[ei]"
    r"|centrocamp\w+|difensor[ei]|terzin[oi]|mediano|fuorigioco|campionat[oi]|classifica|giron[ei]|semifinal\w+"
    r"|quarti di finale"
    r"|scudetto|coppa|trofeo|medagli[ae]|olimpi\w+|paralimpi\w+|mondiali|europei di|cicli[sm]\w+|maglia (?:rosa"
    r"|gialla|azzurra)"
    r"|gregari\w*|tappa\b|volata|sprint\b|traguard[oi]|podio|pole\b|gran premio|motogp|formula (?:1|uno)|scuderi[ae]"
    r"|tenni(?:s|st\w)\b"
    r"|torne[oi]|match\b|rugby|rugbist\w+|mischi[ae]\b|all blacks|basket|canestr\w+|pallavolo|volley|nuoto|vasca"
    r"|serie [abc]\b|arbitr[oi]"
    r"|panchina|trasferta|calci(?:o|ator\w+)\b|squadr[ae]|giocator[ei]|fischio d'inizio|(?:primo|secondo) tempo"
    r"|supplementari"
    r"|punteggio|rimonta|tifoseri\w+|azzurr[ie]\b|champions|europa league|palleggi\w*|scherma|pugil\w+|ring\b"
    r"|ko tecnico|knock ?out"
    r"|rally\b|contropied[ei]|traversa|goleada|bomber|cannonier[ei]|capocannonier[ei]|dischetto|calci[oa] d'angolo"
    r"|punizione dal"
    r"|reti inviolat\w+|(?:zero|uno|due|tre) a (?:zero|uno)|vittori[ae] in trasferta|padroni di casa|fuga da)\b"
)
_CULTURE = (
    r"\b(?:film\b|regist[aei]\b|attor[ei]\b|attric[ei]\b|romanz[oi]|libr[oi]\b|scrittor[ei]|scrittric[ei]|memoriale"
    r"|editor[ei]\b|romanzier\w+"
    r"|poet[ai]\b|poesi[ae]|raccolt[ae] di|mostr[ae]\b|muse[oi]\b|album\b|concert[oi]\b|rapper\b|hip hop|cantant[ei]"
    r"|cantautor\w+|brano|brani"
    r"|canzon[ei]|palco\b|documentari\w+|puntat[ae]\b|serie tv|miniserie|videogioc\w+|festival|spettator[ei]"
    r"|cinem\w+|teatr\w+|oper[ae] (?:prima|seconda)"
    r"|troupe|ripres[ae] (?:del|di)|piano sequenza|sala grande|red carpet|copione|sceneggiat\w+|biografi[ae]"
    r"|in libreria|casa d'aste|all'asta|collezion\w+"
    r"|social\b|discografic\w+|influencer|fan\b|reality|talent\b|conduttor[ei]|conduttrice|cartoon|fumett\w+)\b"
)
_MARKETS = (
    r"\b(?:bors[ae]\b|spread|azion[ei] (?:in|di|del)|azionist\w+|listin[oi]|titoli di stato|obbligazion\w+"
    r"|hedge fund|fond[oi] (?:pensione|comuni|di investimento)"
    r"|sterlina|dollar[oi]|euro\b|banc(?:a|he)\b|bilanci[oi]|consorzi[oi]|produttor[ei]|torrefattor\w+|allevator\w+"
    r"|espresso|vendit[ae]|marchio|bollett[ae]|tariff\w+"
    r"|ricors[oi] al tar|rincar[oi]|prezz[oi]|mercat[oi] (?:europe\w+|azionari\w+|finanziar\w+)|consum[oi]"
    r"|miliard[oi] di (?:euro|dollari)|milion[ei] di (?:euro|dollari)"
    r"|manovra\b|tass[ae]\b|inflazione|trimestral\w+|fatturato|utili\b|azienda\b|acquisizion\w+|opa\b|gestor[ei]\b)\b"
)
_ACCIDENT = (
    r"\b(?:incident[ei] (?:stradal|ferroviar|aere|d'auto|automobilistic|mortal|sul lavoro|nuclear|di caccia|sul set"
    r"|di volo)\w*|deragli\w+|naufrag\w+|precipit(?:a|ato|ata|ati|ate|ano|ò)\b"
    r"|schiant(?:a|ato|ata|ati|ano|andosi|arsi|o)\b|(?:terribile|violento) impatto|tampon(?:a|amento|amenti|ato)\b"
    r"|collision[ei]|scontr\w+ (?:in volo|frontal[ei]|fra (?:due )?(?:elicotter|aere|tren|auto|bus)\w+"
    r"|tra (?:due |un )?(?:elicotter|aere|tren|auto|bus|furgon)\w*)|avari[ae]\b|grisù|minator[ei]|gru\b|cantier[ei]"
    r"|pirotecnic[oaih]+|fuochi d'artificio|fug(?:a|he) di gas|bombol[ae]\b|caldai[ae]\b|raccordo allentato"
    r"|sism[aoi]\b|sismic\w+|terremot[oi]\b|magnitudo|ciclon[ei]|uragan[oi]|tifon[ei]|tsunami|alluvion\w+|fran[ae]\b"
    r"|valang\w+|vulcan[oi]|eruzion[ei] del|croll[oa]\b"
    r"|battuta di caccia|cacciator[ei]|caccia (?:all'|al )(?:orso|cinghial\w+|lepre|cervo)|pitbull|rottweiler"
    r"|can[ei] (?:dello|della|di famiglia)|azzannat\w+|sbranat\w+|elefant\w+|bracconag\w+"
    r"|pneumatic[oi]|decollo abortito|atterraggio di emergenza|nebbia|maltempo|a salve|per (?:errore|sbaglio)"
    r"|accidental\w+|fuoco amico)\b"
)
_COURT = (
    r"\b(?:condann(?:a|e|ato|ata|ati|ate|ano)\b|ergastol\w+|assol(?:t|uzion)\w+|sentenz[ae]|cort[ei] d'(?:assise"
    r"|appello)|in appello|primo grado|imputat\w+|process[oi]\b|rito abbreviato"
    r"|cassazione|anni di (?:carcere|reclusione)|carcere a vita|tribunale|impiccagione|pen[ae] (?:di morte"
    r"|capital[ei]|comprese|ridott[ae]|fra|tra)|verdett[oi]|patteggi\w+|rinvi(?:o|ato|ati) a giudizio"
    r"|colpevol[ei]|giudic[ei] popolari|requisitori[ae]|risarciment\w+|estradizion[ei])\b"
)
_HISTORY = (
    r"\b(?:anniversari[oi]|commemor\w+|si (?:è|sono) ricordat[oaie]|minut[oi] di silenzio|anni fa (?:il|la|lo|l')"
    r"|in (?:ricordo|memoria) d\w+|ricord(?:a|ano) (?:i|le|gli|la|il)\b|accadde oggi"
    r"|cent'anni|cento anni|secolo|secoli|biografi[ae]|nat[oa] (?:a|nel) (?:\w+ )?nel \d{4}"
    r"|partigian\w+|memoriale|storic[oi]\b|convegn\w+|documentari\w+|reduc[ei]|rievoca\w+|ricostru(?:ito|zione)"
    r"|museo|lapide|scolaresch\w+|giornata (?:della|in) memoria"
    r"|(?:\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|quindici|vent'?|venti|trent'?|trenta|quarant'?"
    r"|quaranta|cinquant'?|cinquanta|\w+cinque|\w+tre|\w+due) ?anni (?:dopo|senza|dal|dalla|dalle|dai)"
    r"|a \w+ anni d(?:al|alla|alle|ai|agli|all')|ripercorr\w+|anni di piombo|requiem)\b"
)

TOPICS = (
    Topic(_SPORT, opening=1, whole=3, stops=_ALL, lifted=_REAL),
    Topic(_CULTURE, opening=1, whole=3, stops=_ALL, lifted=_REAL),
    Topic(_MARKETS, opening=1, whole=3, stops=_ALL, lifted=_REAL),
    Topic(_ACCIDENT, opening=1, whole=2, stops=_VIOLENT),
    Topic(_COURT, opening=1, whole=3, stops=_VIOLENT | {"Riots"}),
    Topic(_HISTORY, opening=1, whole=2, stops=_VIOLENT),
)
