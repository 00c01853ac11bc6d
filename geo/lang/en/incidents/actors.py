"""Who takes part: groups, what ties them to a trigger, whose account it is."""

_GROUPS = (
    dict.fromkeys(
        "army armies force forces troops soldier soldiers military units unit battalion brigade navy air_force"
        " armed_forces warplanes commandos peacekeepers idf nato coast_guard border_guards security_forces serviceman"
        " servicemen defenders marines".split(),
        "armed",
    )
    | dict.fromkeys(
        "militants militant rebels rebel separatists separatist insurgents insurgent militia militias militiaman"
        " militiamen fighters fighter jihadists jihadist terrorists terrorist guerrillas gunmen gunman mercenaries"
        " paramilitaries taliban hamas hezbollah isis isil daesh islamic_state al-qaeda al_qaeda boko_haram al-shabaab"
        " al-shabab pkk peshmerga houthis wagner_group revolutionary_guards attackers attacker suicide_bomber"
        " suicide_bombers bomber bombers assailants assailant snipers sniper cartel cartels gang gangs bandits"
        " pirates extremists armed_men armed_group armed_groups".split(),
        "rebel",
    )
    | dict.fromkeys(
        "police policeman policemen officers officer gendarmes gendarmerie authorities agents riot_police"
        " security_services troopers deputies".split(),
        "police",
    )
    | dict.fromkeys("government ministry regime administration parliament junta sides parties leaders".split(), "state")
    | dict.fromkeys(
        "civilians civilian protesters protestors demonstrators students workers residents villagers migrants refugees"
        " journalists journalist children women citizens settlers crowd crowds mob people drivers"
        " doctors nurses teachers"
        " unions union activists prisoners hostages farmers fans worshippers worshipers palestinians"
        " dissidents pilgrims"
        " tourists passengers miners pilots schoolgirls rioters marchers".split(),
        "people",
    )
    | dict.fromkeys(
        "infrastructure settlements targets village"
        " villages convoy convoys hospital hospitals"
        " school schools buildings building neighborhood neighborhoods neighbourhood airport"
        " depot market mosque church"
        " embassy consulate bus train refinery facilities headquarters".split(),
        "object",
    )
    | dict.fromkeys("positions strongholds outpost outposts base bases barracks checkpoint checkpoints".split(), "post")
)
GROUPS = {k.replace("_", " "): v for k, v in _GROUPS.items()}
GROUP_COUNTRIES = {
    "idf": "IL",
    "revolutionary guards": "IR",
    "taliban": "AF",
    "wagner group": "RU",
    "isis": "",
    "hezbollah": "",
}
MODIFIERS = frozenset(
    "armed air naval ground special government federal national military rebel separatist pro-russian shiite shia"
    " sunni islamist islamic kurdish suspected security border riot state local unidentified masked army enemy"
    " coalition allied regular paramilitary defense defence interior foreign peacekeeping opposition democratic"
    " anti-government pro-government civilian young unarmed us u.s. uk american-led saudi-led"
    " us-led u.s.-led police".split()
)
NAMES_PRECEDE = True
BY = r"(?:\b(?:by|at the hands of|blamed on)|^\s*from)\b"
AGENT = r"by"
MEANS = r"(?:with|in|to)"
AGAINST = r"\b(?:against|on|upon|targeting|at|into)\b"
GENITIVE = r"\bof\b"
BETWEEN = r"\b(?:between|among)\b"
TOGETHER = r"\b(?:and|with|against)\b"
PREPOSITIONS = (
    r"\b(?:in|at|on|with|by|from|for|against|between|among|to|into|under|after|before|near|of|despite|as"
    r"|like|including|over)"
)
POSSESSIVE = r"[’']s?\b"
ARTICLES = (
    r"(?:the|an?|some|several|two|three|four|five|their|his|its|other|more|suspected|at least|about|\d+"
    r"|many|dozens of|hundreds of|thousands of)"
)
DETERMINERS = r"(?:the|their|his|her|its)"
LIGHT_VERBS = (
    r"\b(?:launch\w*|carr(?:y|ied|ies|ying) out|conduct\w*|stag(?:ed|es|ing)|mount\w*|commit\w*"
    r"|unleash\w*|perpetrat\w+|claim(?:ed|s)? responsibility for|wag(?:ed|es|ing)|start(?:ed|ing)"
    r"|beg[ua]n|resum(?:ed|ing)|intensif\w+|order(?:ed|ing)|led|execut\w+|h[eo]ld\w*|agreed|reached"
    r"|accepted|sign(?:ed"
    r"|ing)|announc\w+|declar\w+|violat\w+|involv\w+|made|continu\w+)\b"
)
UNDERGO = r"^\W*(?:\w+ ){0,2}(?:suffer(?:ed|s|ing)?|sustain(?:ed|s)|came under|lost)\b"
PASSIVE = r"\b(?:was|were|been|being|is|are|be|got|gets|get)\b"
ACTIVE = r"\b(?:has|have|had|having)\b"
PARTICIPLES_ARE_ACTIVE = True
CLAIMS = (
    r"\b(?:den(?:ounc\w+)|report(?:ed|s)|accus(?:ed|es|ing)|claim(?:ed|s)(?! responsibility)|confirm(?:ed|s)"
    r"|announc(?:ed"
    r"|es)|sa(?:id|ys)|alleg(?:ed|es)|blam(?:ed|es)|assert(?:ed|s))\b"
)
TAKES_UP = (
    r"^\W*(?:the (?:news|report|figures?|toll|information|attack) (?:was|were) (?:announced|confirmed|reported"
    r"|given|released|disclosed)"
    r" by|this was (?:announced|confirmed|reported|said) by)"
)
