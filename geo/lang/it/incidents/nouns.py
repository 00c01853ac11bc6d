"""Nouns that several triggers take: people, arms, what is no target of war, as pieces of patterns."""

from geo.lang.it.incidents.casualties import PEOPLE

COUNT = (
    r"(?:\d[\d.]*|un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\w+(?:dici|assette|annove|venti|enta|anta"
    r"|anti|enti|ente|cento|mila|entuno|entotto|entitré)|(?:decine|centinaia|migliaia|dozzine) di|diversi|diverse"
    r"|alcun[ie]|molt[ie]|altr[ie]|un[a'] (?:\w+ina|centinaio|migliaio)(?: di| fra| tra)?)"
)
"""How many, as words before a noun."""
WHO = (
    rf"(?:{PEOPLE}|\w+enn[ei]|oppositor[ei]|dissident[ei]|blogger|avvocat[oi]|docent[ei]|reclut[ae]|facinoros[oi]"
    r"|teppist[ai]|ultr[aà]s?|hooligan|uigur[oi]|tuareg|beduin[oi]|parent[ei]|fratell[oi]|frate|pret[ei]|vescov[oi]"
    r"|complic[ei]|aggressor[ei]|fiancheggiator[ei]|cellula|vicepresident[ei]|capo|cap[oi]|capitan[oi]|generali"
    r"|soldatess[ae]|fuggiasc\w+|latitant[ei]|ricercat[oi]|mandant[ei]|narcotrafficant[ei]|scafist[ai]|spi[ae]"
    r"|skipper|equipaggi[o]?|marittim[oi]|primo ministro|ex)"
)
"""Those who are seized, hurt or let go."""
ARMS = (
    r"(?:armi|armament[oi]|esplosiv[oi]|arsenal[ei]|ordign[oi]|munizion[ei]|bomb[ae]|razz[oi]|missil[ei]|fucil[ei]"
    r"|mitra\w*|pistol[ae]|kalashnikov|granat[ae](?! (?:stordent|assordant|lacrimogen))|detonator[ei]"
    r"|giubbott[oi] esplosiv[oi]|cintur[ae] esplosiv[ae]|tritolo|dinamite|plastico|lanciarazzi|lanciagranate"
    r"|mortai\w*|proiettil[ei]|cartucc[ei]\w*|min[ae]|polver[ei] (?:piric\w+|da sparo)"
    r"|caric[ah]e? (?:esplosiv|di tritolo)\w*|candelott[oi]|molotov|machete|rivoltell[ae]|nitrato|innesch?[oi]"
    r"|pacc[oh]i? bomba|auto ?bomb[ae])"
)
"""Arms and explosives that are found, seized or made harmless."""
SOFT = (
    r"(?:civil[ei]|scuol[ae]|villaggi[o]?|chies[ae]|mosche[ae]|sinagog[ae]|templ?i[o]?|santuari[o]?|mercat[oi]"
    r"|ospedal[ei]|clinic[ah]e?|autobus|bus|pullman|tren[oi]|metro\w*|nav[ei]|mercantil[ei]|petrolier[ae]|pescherecci[o]?"
    r"|cargo|rimorchiator[ei]|alberg[oh]i?|hotel|resort|ristorant[ei]|caff[eè]|bar|discotec[ah]e?|redazion[ei]|sed[ei]"
    r"|giornal[ei]|abitazion[ei]|cas[ae]|villett[ae]|palazzin[ae]|fattori[ae]|turist[aei]|fedel[ei]|pellegrin[oi]"
    r"|contadin[oi]|passant[ei]|passegger[oi]|student[ei]|migrant[ei]|profugh[oi]|campo profughi|sfollat[oi]"
    r"|giornalist[aei]|coopera\w+|operator[ei]|volontari[o]?|minatori|pescator[ei]|operai|cristian[oi]|ebre[oi]"
    r"|musulman[oi]|copt[oi]|sciit[ei]|tifos[oi]|banc[ah]e?|negozi[o]?|supermercat[oi]|centr[oi] commercial[ei])"
)
"""People and places without arms: an attack on them is no battle."""
