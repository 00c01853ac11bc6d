"""How far a text stands by what a trigger says: denial, condition, plan, hearsay."""

DENIALS = (
    r"\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)? (?:\w+ )?(?:accusations?|claims?"
    r"|allegations?|reports?)"
    r"|dismiss(?:es|ed|ing)? (?:\w+ )?(?:accusations?|claims?|allegations?|reports?))"
)
CONDITIONS = r"\b(?:if|unless|in case|in the event|should|provided)\s"
HEARSAY = (
    r"\b(?:reportedly|allegedly|purportedly|apparently|alleged|(?:is|are|was|were) (?:said|believed|alleged"
    r"|reported|thought"
    r"|understood|rumou?red) to)\b"
)
NEGATIONS = (
    r"\b(?:not|n[’']t|never|no|without|neither|nor|nobody|none|unlikely"
    r"|halted|hardly)\b"
)
UNREAL = (
    r"\b(?:rumou?rs?|in the wake of|strategy|frequently|often|routinely|threat(?:s|en\w*)?|risks?|fear(?:s|ed"
    r"|ing)?"
    r"|danger|possib\w+|potential\w*|prospect|likelihood"
    r"|upcoming|planned|planning|plans?|plots?|plott(?:ed|ing)|prepar\w+|intend\w*|aim(?:s|ed|ing)?"
    r"|want(?:s|ed)?"
    r"|contemplat\w+|consider\w*|hop(?:e|es|ed|ing)|wish\w*|call(?:s|ed|ing)? for|demand(?:s|ed"
    r"|ing)?|urg(?:e|es|ed|ing)|appeal\w*"
    r"|propos\w+|negotiat\w+|talks|seek(?:s|ing)?|sought|mediat\w+|broker a|prevent\w*|avoid\w*|avert\w*"
    r"|stop(?:ped|ping)? (?:the |an? )?|end(?:ing)? (?:the|to|all)?"
    r"|if|unless|in case of|in the event of|should|any|every|each|another|future|imminent"
    r"|against (?:future|possible)|hypothetical\w*|simulat\w+|drills?|exercises?|warn(?:ed|s|ing)? (?:of"
    r"|that|against)|suspected of|encourag\w+|(?:guilty|acquitted|trial|jailed|sentenced|indicted"
    r"|pleaded) (?:of|to|for|on)|attempted (?!coup)|(?:is|are|was|were|been|man|woman|men|suspects?) accused of"
    r"|charged with"
    r"|convicted of|guilty of|sentenced for|trial for"
    r"|investigat\w+|condemn (?:any|all)"
    r"|allegedly plann\w+|attempt(?:ed|ing|s)? (?:to|an?)|tr(?:y|ied|ying) to|would-be"
    r"|fight(?:ing)? against|counter(?:ing)?|response to (?:a|any)|protect\w* (?:from|against)"
    r"|victims? of|survivors? of|anniversary|commemorat\w+|remember\w*|memorial|history of|type of"
    r"|kind of|such|violat\w+|breach\w*|broke(?:n)?|counter-?terror\w*|anti-?)\b"
)
UNREAL_AFTER = (
    r"^\W*(?:\w+ ){0,2}(?:could|would|might|may|can|will|should|are planned|is planned|was planned"
    r"|is expected|are expected|was foiled|was thwarted|is scheduled|are scheduled|is imminent|looms?"
    r"|scheduled|planned for|do not|does not|if)\b"
)
RESETS = r"\b(?:after|following|amid|while|when|since|because|as|despite|but|before|where)\b"
LAPSED = (
    r"\b(?:collaps\w+|unravel\w*|broke(?:n)? down|fell apart|violat\w+|expired|breach\w*|in tatters"
    r"|fail(?:ed|s|ing)?|shattered|broken)\b"
)
CONCLUDED = (
    r"\b(?:agree[ds]?|agreement|reached|sign(?:ed|ing)|broker(?:ed)?|declar\w+|announc\w+|took effect"
    r"|takes effect|take effect|in effect|into effect|came into force"
    r"|in force|accept(?:ed|s)|hold(?:s|ing)|held|conclud\w+|struck|sealed|began|begun|swapped|exchanged)\b"
)
MODALS = r"\b(?:will|would|could|may|might|can|cannot|should|must|shall|to|’ll|ll|let|do|does|did)\b"
MODAL_EXCEPTIONS = (
    r"\b(?:continu(?:e|es|ed|ing)|began|begun|start(?:ed|s)|manag(?:ed|es)|proceed(?:ed|s)|led"
    r"|prompt(?:ed|ing)|forc(?:ed|ing)|us(?:ed|ing)|went on)\s(?:\w+\s){0,3}to\b"
)
BARE_VERBS = frozenset("attack raid clash battle assault blast riot ambush protest strike offensive massacre".split())
MEANWHILE = (
    r"\b(?:(?:hours|minutes|days) (?:later|earlier|before|after)|meanwhile|elsewhere|separately|in a separate|earlier"
    r"|also (?:on|in))\b"
)
ANOTHER = r"\b(?:another|(?:a )?second|third|fourth|separate|further|later|subsequent|previous|earlier|last month[’']s)"
DEFINITES = r"(?:the|this|that|these|those|its|their)(?: \w+)?"
