"""Figures of those killed, wounded, missing, captured, displaced."""

NUMBERS = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen"
        " eighteen nineteen twenty".split()
    )
} | {
    "no": 0, "a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
    "a hundred": 100, "one hundred": 100, "two hundred": 200, "three hundred": 300, "a thousand": 1000,
    "one thousand": 1000, "two thousand": 2000, "a dozen": 12, "half a dozen": 6, "two dozen": 24, "a couple of": 2,
    "three dozen": 36, "a score of": 20, "a pair of": 2,
} | {
    f"{t}-{u}": tv + uv
    for tv, t in zip(range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True)
    for uv, u in enumerate("one two three four five six seven eight nine".split(), 1)
}  # fmt: skip
FLOORS = {
    "dozens": 24,
    "scores": 40,
    "hundreds": 200,
    "thousands": 2000,
    "several dozen": 24,
    "several hundred": 200,
    "several thousand": 2000,
    "tens of thousands": 20000,
    "hundreds of thousands": 200000,
}
ONE_HARMED = {
    "killed": (
        r"\b(?:was|has been|had been) (?:\w+ly )?(?:killed|murdered|executed|assassinated|beheaded|lynched"
        r"|gunned down"
        r"|(?:shot|stabbed|beaten) (?:dead|to death|and killed))\b"
    ),
    "wounded": r"\b(?:was|has been|had been) (?:\w+ly )?(?:wounded|injured|hurt)\b",
    "captured": (
        r"\b(?:was|has been|had been) (?:\w+ly )?(?:arrested|detained|captured|kidnapped|abducted"
        r"|taken hostage)\b"
    ),
}
PEOPLE = (
    r"(?:people|persons?|soldiers?|troops|servicem[ae]n|servicewom[ae]n|civilians?|m[ae]n|wom[ae]n"
    r"|child(?:ren)?|boys?"
    r"|girls?|officers?|policem[ae]n|policewom[ae]n|police officers?|police|agents?|victims?|protesters?"
    r"|protestors?"
    r"|demonstrators?|rioters?|rebels?|militants?|militiam[ae]n|fighters?|terrorists?|insurgents?|gunm[ae]n"
    r"|extremists?"
    r"|journalists?|reporters?|doctors?|nurses?|medics?|workers?|miners?|farmers?|fishermen|migrants?|refugees?"
    r"|passengers?|students?|pupils?|teachers?|citizens?|residents?|villagers?|palestinians?|israelis?|armenians?"
    r"|azerbaijanis?|russians?|ukrainians?|syrians?|afghans?|iraqis?|americans?|turks|kurds|hostages?|prisoners?"
    r"|detainees?|guards?|minors?|worshipp?ers|teenagers?|youths?|adults?|tourists?|members|personnel|sailors?"
    r"|pilots?"
    r"|marines?|peacekeepers?|bodies|families|others|inmates?|pilgrims?|deputies|lawmakers?|officials?|attackers?"
    r"|assailants?|bombers?|suspects?|bystanders|colonels?|generals?|commanders?|leaders?|drivers?|activists?"
    r"|priests?|nuns?"
    r"|monks?|shoppers|supporters?|fans?|schoolchildren|schoolgirls|aid workers?|infants?|babies|colleagues?"
    r"|relatives?"
    r"|sons?|daughters?|brothers?|sisters?|nationals?|paramedics?|rescuers?|recruits?|cadets?|conscripts?"
    r"|reservists?)"
)
HARMED = {
    "killed": (
        r"(?:the number of (?:\w+\s){0,3}killed)|"
        r"(?:dead\b|deaths?\b|fatalit(?:y|ies)\b|(?:were |was |have been |had been |being "
        r"|been )?(?:\w+ly )?(?:killed|slain|murdered|massacred|executed|assassinated|beheaded|lynched"
        r"|shot dead|gunned down"
        r"|(?:shot|stabbed|beaten|hacked|burned) (?:and killed|to death))\b|died\b|die\b"
        r"|lost their lives|lost (?:his|her) life|perished|bodies\b)"
    ),
    "wounded": (
        r"(?:(?:were |was |have been |had been |been )?(?:\w+ly )?(?:wounded|injured|hurt|maimed|hospitali[sz]ed"
        r"|stabbed(?! to)|shot and wounded)\b|injuries\b)"
    ),
    "missing": r"(?:(?:are |is |were |was |remain |still )*missing\b|unaccounted for)",
    "captured": (
        r"(?:prisoners? (?:of war|taken)|(?:were |was |have been |been )?(?:captured|taken (?:prisoner"
        r"|hostage|captive)|kidnapped|abducted|arrested|detained|rounded up)\b|held hostage|in custody"
        r"|arrests?\b|hostages?\b)"
    ),
    "displaced": (
        r"(?:(?:were |have been |been |are )?(?:displaced|evacuated|uprooted|homeless)\b|fled\b"
        r"|(?:were )?forced (?:to flee|from their homes))"
    ),
}
HARMING = {
    "killed": (
        r"(?:kill(?:ing|ed|s)|the (?:deaths?|killing|murders?) of|(?:deaths?|killing|murders?|massacre"
        r"|slaughter) of|claim(?:ed|ing"
        r"|s) the li(?:fe|ves) of|murder(?:ed|ing)|massacr(?:ed|ing)|slaughter(?:ed|ing)|shot (?:dead|and killed)"
        r"|death toll (?:\w+ ){0,4}(?:to|at|of|is|was|stands at)|toll (?:\w+ ){0,3}(?:to|at|of)|the loss of"
        r"|bodies of|lost|gunn(?:ed|ing) down|execut(?:ed|ing)|assassinat(?:ed|ing)|behead(?:ed|ing)|claim(?:ed"
        r"|ing|s)(?= \w+ lives))"
    ),
    "wounded": r"(?:wound(?:ing|ed|s)|injur(?:ing|ed|es)|hurt(?:ing)?|maim(?:ing|ed)|stabb(?:ed|ing)|injuries to)",
    "missing": r"(?:disappearance of)",
    "captured": (
        r"(?:captur(?:ing|ed)|kidnapp(?:ing|ed)(?: of)?|abduct(?:ing|ed|ion of)|arrest(?:ing|ed|s|s of"
        r"| of)|detain(?:ing|ed)|round(?:ed|ing) up)"
    ),
    "displaced": r"(?:displac(?:ing|ed)|evacuat(?:ing|ed)|uproot(?:ing|ed)|forc(?:ing|ed))",
}
UNHARMED = {
    "killed": (
        r"(?:no (?:\w+ )?(?:deaths|fatalities|casualties)|no (?:\w+ )?(?:reports?|word"
        r"|news) of (?:any )?(?:\w+ )?(?:casualties|deaths"
        r"|fatalities)|no ?-?one (?:was |had been |has been )?(?:killed|died)|nobody (?:was )?(?:killed|died)"
        r"|without (?:causing )?(?:casualties|deaths))"
    ),
    "wounded": (
        r"(?:no (?:\w+ )?(?:casualties|injuries)|no (?:\w+ )?(?:reports?|word"
        r"|news) of (?:any )?(?:\w+ )?(?:casualties|injuries)"
        r"|no ?-?one (?:was |had been |has been )?(?:injured|hurt|wounded|killed or (?:injured|hurt|wounded))"
        r"|nobody (?:was )?(?:hurt|injured|wounded)|without (?:causing )?(?:casualties|injuries))"
    ),
}
AMONG = r"(?:including|among them|(?:one )?of (?:them|whom)|among whom|among the (?:dead|injured|wounded)|included)"
NOT_PEOPLE = (
    r"(?:years?|months?|days?|hours?|minutes?|weeks?|kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|feet"
    r"|foot|acres|hectares|euros?|dollars?|million|billion|percent|per cent|%|tanks?|houses?|homes"
    r"|buildings?|vehicles?|cars?|aircraft|drones?|missiles?|rockets?|planes?|villages?|towns?|cities"
    r"|positions?|times?|degrees?|points?|countries|states|votes?|a\.?m|p\.?m|directions?|rounds?|shots?"
    r"|bombs?|attacks?|year-old)"
)
INDEFINITE = (
    r"(?:dozens|scores|hundreds|thousands|several(?: (?:dozen|hundred|thousand))?|many|numerous|some|a number"
    r"|multiple|countless|(?:a )?few)(?: of)?"
)
CONJUNCTIONS = r"(?:and|but|while|as|plus)"
THOUSANDS = ","
AT_LEAST = r"(?:at least|more than|over|no fewer than|no less than|a minimum of|upwards of)"
AT_MOST = r"(?:at most|up to|fewer than|less than|no more than|as many as)"
RANGE_OPENS = r"(?:between|from)"
RANGES = r"(?:and|to)"
EITHER = r"(?:to|or)"
APPROXIMATIONS = (
    r"about|around|some|other|another|roughly|approximately|all|the|a further|a total of|an estimated|probably"
)
PARTITIVE = r"(?:more )?of (?:them|whom|those|these)"
MANNER = r"(?:\w+ly|in (?:critical|serious|stable|a|grave)|critical|serious)"
