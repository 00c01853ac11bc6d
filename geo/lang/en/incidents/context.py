"""What around a trigger bears out that it is meant as violence, protest, politics."""

FORCE = (
    r"\b(?:arms|arms depots?|militar\w+|soldiers?|troops?|army|armed|(?:security|government|coalition|special"
    r"|rebel|allied|ground|enemy|naval|air|its|his|her|their|our|the|\w+(?:ian|ean|ish|ese|[bgnqr]i)) forces"
    r"|rebels?|militants?|militia\w*|terror\w*|jihadis\w+"
    r"|insurgents?|guerrillas?|separatists?|taliban|isis|isil|islamic state|hamas|hezbollah"
    r"|al[- ]qaeda|gunm[ae]n|gunfire|guns?|rifles?|pistols?|weapons?|artillery"
    r"|mortars?|missiles?|rockets?|drones?|bomb\w*|explosives?|grenades?|shot|shots|shooting|shooter"
    r"|gunshots?|bullets?|shell(?:s|ed|ing)|tanks?|warplanes?|snipers?|shootings?"
    r"|war\b(?! (?:of|on|room|chest))|frontline|invad\w+|invasion|attackers?|assailants?|hostages?"
    r"|knife|knives|machetes?|airstrikes?|outposts?|checkpoints?|combatants?|warships?"
    r"|opened fire|ambush\w*|stabb\w+|fighters|suicide attack\w*|clash(?:es|ed)?)\b"
)
HARM = (
    r"\b(?:dead\b|deaths\b|killed|killing|kills|wounded|wounding|injur(?:ed|ing)|casualties"
    r"|fatalities|civilians?|border|embassy|mosque|bod(?:y|ies)|massacre\w*)\b"
)
ORDER = (
    r"\b(?:police|policem[ae]n|protesters?|protestors?|demonstrators?|rioters?|victims?|mob|violence"
    r"|authorities|activists?|journalists?|arrested|dissidents?|opposition|unrest)\b"
)
CAPTIVES = r"\b(?:hostages?|captives?|kidnapp\w+|abduct\w+|captors?|prisoners?|ransom|aid workers?|gunmen|rebels)\b"
SEATS = r"\b(?:parliament|ministry|palace|airport|embassy|headquarters|base|villages?|territory|island|border)\b"
UNREST = (
    r"\b(?:police|officers?|protest\w*|demonstrat\w+|crowds?|mob|streets?|stones|tear gas|petrol bombs?|killed"
    r"|dead|injured"
    r"|wounded|arrest\w*|looting|looted|inmates|prison|regime|government|opposition|students)\b"
)
CROWD = (
    r"\b(?:streets?|squares?|march\w*|ralli(?:es|ed)|rally|slogans?|banners?|placards?|chant\w*|crowds?"
    r"|thousands|hundreds|dozens"
    r"|sit-in|union\w*|opposition|students?|workers|activists?|police|tear gas|clash\w*|outside|demand\w*"
    r"|rights|peaceful\w*"
    r"|violent\w*|gathered|against the|demonstrators|took to|mass|anti-\w+|pro-\w+|downtown)\b"
)
POLITICS = (
    r"\b(?:terror\w*|jihad\w*|al[- ]qaeda|isis|isil|islamic state|hamas|hezbollah|taliban|oppositions?"
    r"|dissidents?|activists?"
    r"|protest\w*|demonstrat\w+|rall(?:y|ies)|riot\w*|unrest|clash\w*|journalists?|bloggers?|rebels?"
    r"|separatists?|militia\w*"
    r"|militants?|guerrillas?|insurgents?|mafia|cartels?|mob boss|gangs?|bomb\w*|hostages?|coup|plotters"
    r"|dictator\w*"
    r"|ministers?|lawmakers?|mps?\b|senators?|generals|(?:army|brigadier|major|lieutenant) general|political\w*"
    r"|politicians?|diplomats?|ambassadors?|spy"
    r"|spies|espionage"
    r"|war crimes|religious|christians?|muslims?|monks?|minorit\w+|genocide|war\b|army|military|soldiers?"
    r"|pirates?|smugglers?"
    r"|neo-nazi\w*|extremis\w+|civilians|villagers|mass arrests)\b"
)
KILLING = (
    r"\b(?:soldiers?|army|troops|rebels?|militants?|gunmen|militia\w*|terror\w*|civilians|villagers|prisoners"
    r"|hostages|young men"
    r"|men and women|people|ministers?|journalists?|politicians?|leader|activists?|opposition|jihad\w*"
    r"|insurgents?|fighters?)\b"
)
STATES = (
    r"\b(?:truce|peace|ceasefire|hostilities|rebels?|separatists?|borders?|troops|military|armed|nuclear"
    r"|prisoners|hostages|bilateral"
    r"|foreign ministers?|heads of state|two countries|war|withdrawal|disarmament|united nations|nato"
    r"|african union|diplomats?)\b"
)
