"""Italian figures of speech, by the field that borrows words of violence and protest, and acts of the same name."""

_SPEECH = (
    r"(?<=», )(?:attacca|protesta|spara)(?:no)?\b|(?<=» )(?:attacca|protesta|spara)(?:no)?\b"
    r"|(?:protesta|(?<=, )attacca) (?:il|la|lo|un|una|anche|invece|l'(?=avv|assess|espon|assoc)) ?(?:sindac|segretari"
    r"|ministr|leader|president|deputat|senator|portavoce|capogruppo|assessor|governator|premier|direttor|avvocat"
    r"|legal|difensor|parlamentar|esponent|consiglier|vicepresident|rappresentant|candidat|comitat|associazion)\w*"
    r"|attacc(?:a|ano|ato|ata|ò|ava|ando|hi)\s*:"
    r"|spar\w+ (?:a vista|a salve|a zero|sciocchezze|numeri|cifre|bugie|titoli|sulla povera gente|sul pianista"
    r"|sulla croce rossa)"
)
"""Verbs of attack that introduce what somebody says."""
_POLITICS = (
    r"attacc(?:a|ano|ato|ò|ava|ando) (?:(?:duramente|apertamente|frontalmente|pubblicamente|di nuovo|ancora|ieri|oggi"
    r"|anche) ){0,2}(?:il|la|lo|i|gli|le|l') ?(?:giunta|maggioranza|opposizione|magistratura|manovra|riforma|legge"
    r"|decreto|stampa|politic[ah]e?|comunismo|capitalismo|europa|commissione|euro\b|linea|scelt[ae]|decision[ei]"
    r"|piano|norm[ae]|bilancio|fisco|sistema|giudici|toghe|banche|mercati|candidat\w+|rival[ei]|avversari\w?"
    r"|predecessore|costumi|velo|valori|società|occidente|libertà|cultura|tradizion\w+|idee|parole)\b"
    r"|scontro (?:su|sul|sulla|sull'|sui|sulle|sugli|fra|tra) ?(?:bilancio|conti|manovra|rifor\w+|legge|giustizia"
    r"|migrant\w+|nomin[ae]|tass[ae]|rai\b|pension[ei]|salari\w*|scuola|sanità|vaccin\w+|governo|procur[ae]"
    r"|istituzioni|alleati|regioni|maggioranza|toghe|generazion[ei]|poteri|ministr[oi]|premier|opposizione)"
    r"|scontro in (?:aula|commissione|consiglio|giunta|procura)"
    r"|(?:alzat[oaie]|alzano|innalzano|eretto|salgono|sale|salit[oi]|salire) (?:le |sulle )barricate"
    r" (?:contro )?(?:il|i|la|le|l'|nel|nella) ?(?:pd|pdl|lega|partito|deputati|senatori|azienda|banche"
    r"|manager|opposizione|sindaci)"
    r"|decapitat[oaie] (?:il|la|lo|i|l'|le) ?(?:vertic[ei]|clan|opposizione|cosc\w+|organizzazione|redazione"
    r"|dirigenza|banda|partito|cupola|rete|cellula)"
    r"|ammazzat[oaie] (?:il|la|lo|l'|i|le) ?(?:classe|ceto|mercato|economia|partita|gara|campionato|concorrenza)"
    r"|pres[oaie] in ostaggio (?:il|lo|la|i|gli|le|l') ?(?:scort[ae]|govern[oi]|paese|città|italia|europa|parlamento"
    r"|viaggiator[ei]|pendolar[ei]|cittadin[oi]|maggioranza|partit[oi]|dibattito|bilancio|economia|utenti)"
    r"|protest[ae] (?:verbal|diplomatic|formal|ufficial|scritt|dell'ambasciat|dei legal|dei difensor)\w*"
)
_RESULTS = (
    r"(?:fatt[oaie]|fa|fanno|fece|fecero|far) (?:esplodere|saltare) (?:il|lo|la|i|gli|le|l'|un|una|ogni) ?(?:social"
    r"|caso|polemic\w+|rabbia|petard[oi]|gruppo|banco|accord[oi]|intes[ae]|trattativ[ae]|tavolo|nervi|elezioni"
    r"|vertice|governo|maggioranza|coalizione|conti|bilanci\w?|difesa|schem[ai]|riunione|incontro|matrimonio|pian[oi]"
    r"|mercato|pubblico|scandalo|appuntamento|regol[ae])"
    r"|uccid(?:e|ono|eva|erà) (?:più (?:di|del|della|dei|delle|che)|il (?:mercato|lavoro|turismo|commercio|virus)"
    r"|la (?:fiducia|crescita|democrazia|cultura|speranza)|l'(?:economia|industria|amore))"
    r"|(?:fame|virus|malaria|aids|covid|smog|amianto|fumo|freddo|caldo|droga|eroina|colera|ebola|influenza|alcol"
    r"|inquinamento|mafia|lavoro|plastica) (?:che )?uccid(?:e|ono)"
    r"|guerr[ae] (?:di (?:nervi|cifre|parole|carte|posizione|prezzi|dazi)|commerciale|dei (?:dazi|prezzi|chip))"
    r"|a un passo d(?:a|al|alla|alle|ai|all')\b(?: \w+){1,3}"
)
"""What "to blow up" and "to kill" take for objects and subjects that nobody attacks."""
_ANIMALS = (
    r"(?:pecor|capr|agnell|mucch|vacch|bovin|maial|cinghial|cavall|gatt|elefant|rinoceront|gorill|balen|delfin|orsi"
    r"|lup[io]|gallin|cammell|squal)\w* (?:\w+ ){0,2}(?:sgozzat|uccis|abbattut|decapitat|massacrat|avvelenat"
    r"|sterminat|ammazzat)\w+"
    r"|(?:strag|massacr|uccision|mattanz|abbattiment)\w+ (?:di|delle|degli|dei) (?:pecor|capr|agnell|bovin|maial"
    r"|cinghial|cavall|can[ei]\b|gatt|elefant|rinoceront|gorill|balen|delfin|orsi|lup|tonn|animal|fauna|api\b|alber"
    r"|uccell|cervi)\w*"
)
_CEREMONIES = (
    r"corte[oi] (?:storic|funebr|nuzial|presidenzial|papal|matrimonial|di auto|d'auto|di macchin|carnevalesc|di carri"
    r"|d'onore|di barche)\w*"
    r"|manifestazion[ei] (?:sportiv|cultural|fieristic|canor|musical|storic|religios|enogastronomic|gastronomic"
    r"|artistic|teatral|ciclistic|atletic|agonistic|canin|annual|celebrativ|elettoral|commemorativ)\w*"
    r"|annual[ei] manifestazion[ei]|(?:ha|hanno|sono) sfilat[oaie] (?:[\w']+ ){0,6}(?:soldati|militari|forze armate"
    r"|truppe|reparti|modell[ei]|abiti|carri|contrade|figuranti|bersaglieri|corazzieri)"
)
_OFFICE = (
    r"(?:aggiornament[oi]|bollettin[oi]|not[ae]|rapport[oi]|document[oi]|dat[oi]|video|filmat[oi]|dichiarazion[ei]"
    r"|testimonianz[ae]|autorizzazion[ei]|passaport[oi]|patent[ei]|ricevut[ae]) (?:\w+ ){0,2}rilasciat[oaie]"
    r"|rilasciat[oaie] (?:\w+ )?(?:un'|il |la |le |l'|un |una |alcune |delle |dei )?(?:aggiornament|bollettin|not[ae]\b"
    r"|rapport|document|dat[oi]\b|video|dichiarazion|testimonianz|autorizzazion|passaport|patent|ricevut|certificat"
    r"|vist[oi]\b|permess|comunicat)\w*"
    r"|sequestrat[oaie] (?:\w+ ){0,3}(?:oggett|telefon|cellular|comput|beni\b|merc[ei]|drog|cocain|eroin|hashish"
    r"|marijuana|chil|gramm|sigarett|vettur|cantier|conti\b|quot|societ|immobil|terren|document|fascicol|profil"
    r"|sit[oi]\b|discaric)\w*"
    r"|(?:droga|cocaina|beni|merce|cantiere|azienda|discarica|stabile|immobile|conti|documenti) (?:\w+ ){0,2}"
    r"sequestrat[oaie]"
    r"|raid (?:contro|nei) (?:i )?(?:servizi|pirati informatici|negozi|scommesse|siti)"
)
"""Papers that are issued and goods that are seized, with the verbs of hostages."""
_STATES = (
    r"(?:territori[o]?|zon[ae]|are[ae]|region[ei]|terre|cisgiordania) (?:(?:palestines|ucrain|ancora|già|ormai|siria"
    r"|azer|armen|georgian)\w* )?occupat[oaie]"
    r"|(?:stanz[ae]|post[oi]|seggi\w?|letti) occupat[oaie]|(?:tenut|tener)\w* occupat[oaie]"
    r"|occupa(?:no|va|vano)? (?:circa|quasi|oltre|più di|un'area|una superficie|un posto|il (?:primo|secondo|terzo"
    r"|posto|vecchio)|la (?:prima|seconda|terza|posizione)|\d)"
    r"|dirottat[oaie] (?:\w+ ){0,2}(?:voli|treni|corse|fondi|traffico|risorse|soldi|milioni)"
    r"|(?:voli|treni|fondi|traffico|risorse|soldi) (?:\w+ ){0,2}dirottat[oaie]"
)
"""Ground that is occupied, room that is taken up, traffic that is sent another way."""

FIGURES = "|".join((_SPEECH, _POLITICS, _RESULTS, _ANIMALS, _CEREMONIES, _OFFICE, _STATES))
