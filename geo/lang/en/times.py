"""Time expressions of English news; the extents follow TimeBank (no prepositions, articles in)."""

import re

from geo.lang.base import Times


def _forms(value: str, *forms: str) -> dict[str, str]:
    return dict.fromkeys(forms, value)


MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
).split()

WORDS: dict[str, dict[str, str]] = {
    "month": {
        **{name: str(i) for i, name in enumerate(MONTHS, 1)},
        **{f"{name[:3]}.": str(i) for i, name in enumerate(MONTHS, 1) if len(name) > 4},
        **{name[:3]: str(i) for i, name in enumerate(MONTHS, 1) if name not in ("may", "march", "june", "january")},
        "sept.": "9",
        "sept": "9",
        "jan": "1",
        "mar.": "3",
    },
    "weekday": {
        **{day: str(i) for i, day in enumerate(WEEKDAYS, 1)},
        "tue.": "2",
        "tues.": "2",
        "thu.": "4",
        "thurs.": "4",
        "fri.": "5",
    },
    "dayword": {word: str(i) for i, word in enumerate(ORDINALS, 1)},
    "unit": {
        **_forms("D", "day", "days"),
        **_forms("W", "week", "weeks"),
        **_forms("M", "month", "months"),
        **_forms("Q", "quarter", "quarters"),
        **_forms("Y", "year", "years"),
        **_forms("10Y", "decade", "decades"),
        **_forms("100Y", "century", "centuries"),
        **_forms("TH", "hour", "hours"),
        **_forms("TM", "minute", "minutes"),
        **_forms("TS", "second", "seconds"),
        **_forms("TNI", "night", "nights"),
        **_forms("WE", "weekend", "weekends"),
        **_forms("2W", "fortnight"),
    },
    "plural": _forms(
        "", *"days weeks months quarters years decades centuries hours minutes seconds nights weekends".split()
    ),
    "dir": {
        **_forms("last", "last", "past", "the past"),
        **_forms("next", "next", "coming", "upcoming"),
        **_forms("this", "this", "the current", "current", "these"),
        **_forms("previous", "previous", "preceding"),
        **_forms("following", "following"),
        **_forms("same", "same", "that", "the same"),
    },
    "side": {
        **_forms("previous", "before", "earlier", "prior"),
        **_forms("following", "after", "later", "the next"),
    },
    "shift": {
        **_forms("1", "later", "afterwards", "afterward"),
        **_forms("-1", "earlier", "before", "previously", "prior"),
    },
    "part": {
        **_forms("START", "early", "the beginning of", "beginning of", "the start of", "start of"),
        **_forms("MID", "mid-", "mid", "the middle of", "middle of"),
        **_forms("END", "late", "the end of", "end of"),
    },
    "deictic": {
        **_forms("0", "today"),
        **_forms("-1", "yesterday"),
        **_forms("1", "tomorrow"),
        **_forms("2", "the day after tomorrow"),
        **_forms("-2", "the day before yesterday"),
    },
    "today": {**_forms("NI", "tonight"), **_forms("NI", "overnight")},
    "daypart": {
        **_forms("MO", "morning", "early hours of", "early hours of the morning", "small hours of", "dawn", "sunrise"),
        **_forms("MO", "daybreak"),
        **_forms("AF", "afternoon"),
        **_forms("EV", "evening", "dusk", "sunset"),
        **_forms("NI", "night", "nightfall", "overnight"),
    },
    "ordinal": {
        **_forms("1", "first", "1st"),
        **_forms("2", "second", "2nd"),
        **_forms("3", "third", "3rd"),
        **_forms("4", "fourth", "4th"),
        **_forms("last", "last"),
    },
    "period": {**_forms("Q", "quarter", "q"), **_forms("H", "half", "h")},
    "season": {
        **_forms("SP", "spring"),
        **_forms("SU", "summer"),
        **_forms("FA", "fall", "autumn"),
        **_forms("WI", "winter"),
    },
    "decade": {
        "twenties": "20",
        "thirties": "30",
        "forties": "40",
        "fifties": "50",
        "sixties": "60",
        "seventies": "70",
        "eighties": "80",
        "nineties": "90",
    },
    "holiday": {
        "easter": "E+0",
        "easter sunday": "E+0",
        "easter monday": "E+1",
        "good friday": "E-2",
        "palm sunday": "E-7",
        "ash wednesday": "E-46",
        "boxing day": "12-26",
        "new year's": "01-01",
        "may day": "05-01",
        "juneteenth": "06-19",
        "all saints' day": "11-01",
        "christmas": "12-25",
        "christmas day": "12-25",
        "christmas eve": "12-24",
        "new year's day": "01-01",
        "new year's eve": "12-31",
        "independence day": "07-04",
        "fourth of july": "07-04",
        "halloween": "10-31",
        "valentine's day": "02-14",
        "st. patrick's day": "03-17",
        "veterans day": "11-11",
    },
    "number": {
        **_forms("1", "a", "an", "one"),
        **_forms("2", "a couple of", "a couple", "two"),
        **_forms("12", "a dozen"),
        **_forms("100", "a hundred", "hundred"),
        **_forms("0.5", "half a", "half an"),
    },
    "vague": _forms(
        "X",
        "several",
        "some",
        "a few",
        "few",
        "many",
        "dozens of",
        "hundreds of",
        "thousands of",
        "recent",
        "numerous",
        "tens of",
    ),
    "mod": {
        **_forms("MORE_THAN", "more than", "over"),
        **_forms("LESS_THAN", "less than", "under", "fewer than", "nearly", "almost"),
        **_forms("APPROX", "about", "around", "roughly", "approximately", "some"),
        **_forms("EQUAL_OR_MORE", "at least"),
        **_forms("EQUAL_OR_LESS", "at most", "up to", "no more than"),
    },
    "approx": _forms("APPROX", "about", "around", "roughly", "approximately", "shortly before", "shortly after"),
    "every": {**_forms("1", "every", "each"), **_forms("2", "every other")},
    "frequency": {
        **_forms("P1Y", "annual", "annually", "yearly"),
        **_forms("P1M", "monthly"),
        **_forms("P1W", "weekly"),
        **_forms("P1D", "daily", "nightly"),
        **_forms("PT1H", "hourly"),
        **_forms("P3M", "quarterly"),
    },
    "per": {
        **_forms("P1Y", "a year", "per year"),
        **_forms("P1M", "a month", "per month"),
        **_forms("P1W", "a week", "per week"),
        **_forms("P1D", "a day", "per day"),
        **_forms("PT1H", "an hour", "per hour"),
    },
    "ref": {
        **_forms(
            "PRESENT_REF",
            "now",
            "currently",
            "at present",
            "at the moment",
            "for now",
            "nowadays",
            "these days",
            "so far",
            "right now",
            "presently",
            "at this point",
            "for the moment",
            "until now",
        ),
        **_forms(
            "PAST_REF",
            "recently",
            "in the past",
            "formerly",
            "lately",
            "long ago",
            "the recent past",
            "once",
            "in recent times",
            "some time ago",
            "a while ago",
            "a moment ago",
            "moments ago",
            "years ago",
            "decades ago",
            "centuries ago",
            "months ago",
            "weeks ago",
            "days ago",
            "hours ago",
            "then",
            "previously",
        ),
        **_forms("FUTURE_REF", "in the future", "the near future", "soon", "the future", "the coming days"),
    },
    "noon": {**_forms("00:00", "midnight"), **_forms("12:00", "noon", "midday")},
    "ampm": {
        **_forms("am", "am", "a.m.", "a.m", "in the morning"),
        **_forms("pm", "pm", "p.m.", "p.m", "in the afternoon", "in the evening", "at night"),
    },
    "local": _forms("local", "local time", "local"),
    "zone": {
        "gmt": "Etc/GMT",
        "utc": "Etc/UTC",
        "cet": "+01:00",
        "cest": "+02:00",
        "greenwich mean time": "Etc/GMT",
        "bst": "+01:00",
        "est": "-05:00",
        "edt": "-04:00",
        "cst": "-06:00",
        "cdt": "-05:00",
        "pst": "-08:00",
        "pdt": "-07:00",
        "msk": "+03:00",
        "et": "America/New_York",
        "eastern time": "America/New_York",
        "eastern": "America/New_York",
        "pt": "America/Los_Angeles",
        "pacific time": "America/Los_Angeles",
        "ct": "America/Chicago",
        "central time": "America/Chicago",
        "jst": "+09:00",
        "ist": "+05:30",
        "eet": "+02:00",
        "eest": "+03:00",
        "mst": "-07:00",
        "mdt": "-06:00",
    },
}

FRAGMENTS = {
    "begin": r"(?:(?:the )?(?P<part>{part})[\s\xa0-]*)?",
    "yyyy": r"(?P<year>(?:1[5-9]|20)\d\d)(?![.,]?\d)",
    "day": r"(?:the )?(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|:\d|,\d{3})",
    "num": r"(?:(?P<number>{number}|\d{1,3}(?:\.\d{1,3})?)[\s\xa0-]+|(?P<vague>{vague}) )",
    "wd": r"(?:(?P<weekday>{weekday}),? (?:the )?)?",
    "clock": r"(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)(?![\d:]))?",
    "zones": r"(?:(?P<zone>{zone})|(?P<local>{local})|(?P<place>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)?) time"
    r"|in (?P<place2>(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)?))",
    "where": r"(?P<where>,?~{zones}|~\({bracketed}\))?",
    "ofday": r"(?:(?: |,? on ){theday})?",
    "theday": r"(?:(?P<deictic>{deictic})|(?P<weekday>{weekday})(?:,? {monthday})?|{monthday2})",
    "monthday": r"(?:(?P<month>{month}) (?P<day>{dd}),?(?: (?P<year>(?:19|20)\d\d))?|(?P<day2>{dd}) (?:of )?"
    r"(?P<month2>{month})(?:,? (?P<year2>(?:19|20)\d\d))?)(?<!,)",
    "monthday2": r"(?:(?P<month3>{month}) (?P<day3>{dd}),?(?: (?P<year3>(?:19|20)\d\d))?|(?:the )?(?P<day4>{dd}) "
    r"(?:of )?"
    r"(?P<month4>{month})(?:,? (?P<year4>(?:19|20)\d\d))?)(?<!,)",
    "dd": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|:\d|,\d{3}| ?[ap]\.?m)",
    "and": r"~(?:,|,? ?and|to|or|through|until|till|-|–|—|/)~",
    "end": r"(?=~(?:$|[.,;:!?)»”\"\n–—-]|(?:and|in|at|on|by|with|as|when|during|but|was|were|had|he|she|they)\b))",
}
FRAGMENTS["bracketed"] = re.sub(r"\?P<([a-z]+)(\d?)>", r"?P<\g<1>9\2>", FRAGMENTS["zones"])
FRAGMENTS["dirs"] = "(?:" + "|".join(sorted(WORDS["dir"], key=len, reverse=True)) + ")"

PATTERNS: tuple[tuple[str, str], ...] = (
    ("not", r"(?:\d+|{number})[\s-]years?[\s-](?:old|of age)s?"),
    ("not", r"(?:may|march) (?:be|have|not|also|on|to|in|against|through|never|well|still|even)"),
    ("not", r"(?:second|first|third)(?: (?:time|lady|place|person|half|amendment))"),
    ("not", r"(?:a|one|each|any|every) (?:second (?:\w+))"),
    (
        "not",
        r"(?<!in\x20)(?<!of\x20)(?<!by\x20)(?<!since\x20)(?<!until\x20)(?<!from\x20)(?<!to\x20)(?<!this\x20)"
        r"(?<!last\x20)"
        r"(?<!next\x20)(?<!early\x20)(?<!late\x20)"
        r"(?<!mid-)(?<!and\x20)(?<!through\x20)(?<!between\x20)(?<!during\x20)(?<!\d\x20)(?-i:April|May|June"
        r"|August) (?-i:[A-Z][a-z]+)",
    ),
    ("not", r"(?-i:May|April|June|August) (?:said|says|told|added|is|was|has|had)"),
    ("not", r"(?-i:Black|Bloody|Super|Cyber) {weekday}"),
    ("not", r"(?:mr|mrs|ms|dr|sen|rep|gov|gen)\.? (?:april|may|june|march|august)"),
    ("not", r"(?:aged?|age of) (?:\d+|{number})(?: (?:years?|months?))?"),
    ("not", r"(?:{number}|\d+) (?:years?|months?)-?(?: |-)olds?"),
    ("not", r"(?:in )?(?:the )?long(?:er)? term|once again|at once|once (?:the|he|she|it|they|in)"),
    ("ref", r"(?!then)(?P<ref>{ref})"),
    (
        "date",
        r"{wd}(?P<month>{month}) {day}(?:,? {yyyy}|(?={and}(?:the )?\d\d?(?:st|nd|rd|th)?,? (?P<year2>(?:19|20)\d\d)"
        r"(?!\d)))?",
    ),
    ("date", r"{wd}{day} (?:of )?(?P<month>{month})(?!-(?-i:[a-z]))(?:,? {yyyy})?"),
    (
        "date",
        r"{wd}{day}(?=(?:, \d\d?(?:st|nd|rd|th)?){0,6}{and}(?:the )?(?:{weekday},? )?\d\d?(?:st|nd|rd|th)? (?:of )?"
        r"(?P<month>{month})(?:,? {yyyy})?)",
    ),
    (
        "date",
        r"(?P<month>{month}) \d\d?(?:st|nd|rd|th)?(?:, \d\d?(?:st|nd|rd|th)?){0,6}{and}(?P<x>{day}(?:,? {yyyy})?)"
        r"(?! (?:{month}|percent|per cent|people|soldiers|others|dead|killed|wounded|million|years|months|days)\b)"
        r"(?! ?%)",
    ),
    (
        "date",
        r"(?P<month>{month}) \d\d?(?:st|nd|rd|th)?, (?P<x>{day})(?=(?:, \d\d?(?:st|nd|rd|th)?){0,6},? and \d\d?(?!\d))",
    ),
    (
        "date",
        r"(?:the )?(?:early |late )?(?P<daypart>{daypart})~(?:of )?(?:(?P<weekday>{weekday}),? )?"
        r"(?:(?P<month>{month}) {day}(?:[-–]\d\d?)?(?:,? {yyyy})?|(?P<day2>{dd})(?:[-–]\d\d?)? "
        r"(?:of )?(?P<month2>{month})"
        r"(?:,? (?P<year2>(?:19|20)\d\d))?)",
    ),
    ("month day", r"(?:on|by|until|since|before) (?P<x>the (?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)){end}"),
    ("month day", r"(?P<weekday>{weekday}),? (?:the )?(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th){end}"),
    ("date", r"(?P<year>(?:19|20)\d\d)[-/](?P<monthnumber>0\d|1[0-2])[-/](?P<day>[0-3]\d)"),
    ("date", r"(?P<day>[0-3]?\d)[.](?P<monthnumber>0?\d|1[0-2])[.](?P<year>(?:19|20)\d\d)"),
    ("date", r"{day}-(?P<month>{month})-{yyyy}"),
    ("second day", r"the (?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?=~(?:[,;.)]|(?:from|in|at|and|to)\b))"),
    ("date", r"(?P<monthnumber>0?\d|1[0-2])/(?P<day>[0-3]?\d)/(?P<year>(?:19|20)?\d\d)"),
    (
        "month",
        r"{begin}(?:(?P<dir>{dirs}) )?(?=(?-i:[A-Z]))(?P<month>{month})(?!-(?-i:[a-z]))(?:,? (?:of )?{yyyy}| of "
        r"(?P<diryear>last"
        r"|this|next) year)?",
    ),
    ("weekday", r"{begin}(?:(?P<dir>{dirs}) )?(?P<weekday>{weekday})(?: (?P<daypart>{daypart}))?"),
    ("weekday", r"(?P<weekday>{weekday}) (?P<dir>last|next)(?! (?:week|month|year))"),
    ("weekday", r"(?:the )?(?P<daypart>{daypart})~(?:of |on |into )?(?P<weekday>{weekday})(?: (?:morning|night))?"),
    ("set", r"(?P<weekday>{weekday})s"),
    ("deictic", r"{begin}(?P<deictic>{deictic})(?: (?P<daypart>{daypart}))?"),
    ("daypart", r"(?:(?:early|late) )?(?P<dir>this|last|that) (?P<daypart>{daypart})"),
    ("daypart", r"(?P<today>{today})"),
    (
        "daypart",
        r"(?:at|before|by|since|until|after|around) (?P<x>(?P<daypart>dawn|dusk|sunrise|sunset|daybreak|nightfall))",
    ),
    ("daypart", r"(?:the )?(?P<side>the next|following|previous|next) (?P<daypart>{daypart})"),
    ("daypart", r"(?:the )?(?P<daypart>{daypart}) (?P<side>before|after|earlier){end}"),
    ("daypart", r"(?P<dir>the same|same|that) (?P<daypart>{daypart})"),
    ("daypart", r"(?:during|throughout|in|over|through|into) (?P<x>the (?P<daypart>night))(?! of)"),
    ("deictic", r"(?P<daypart>{daypart}) (?P<deictic>yesterday|today|tomorrow)"),
    ("ref", r"since (?P<x>(?P<ref>then))"),
    ("daypart", r"in (?P<x>the (?:early |late )?(?P<daypart>morning|afternoon|evening))(?! of)"),
    (
        "quarter",
        r"(?:the )?(?P<ordinal>{ordinal}) (?P<period>{period})(?: of)? (?:{yyyy}|(?P<dir>this|last|next) year)",
    ),
    ("quarter", r"(?:the )?(?P<ordinal>{ordinal}) (?P<period>quarter)"),
    ("quarter", r"(?P<period>(?-i:[QH]))(?P<ordinal>[1-4])(?: (?:of )?{yyyy})?(?!-|\.\w)"),
    ("unit", r"(?P<side>the next) (?P<unit>day)"),
    ("unit", r"(?:the )?(?P<dir>{dirs}) (?P<number>{number}|\d\d?) (?P<unit>{unit})"),
    ("unit", r"(?:the )?(?P<dir>{dirs}) (?P<vague>{vague}) (?P<unit>{unit})"),
    ("unit", r"{begin}(?:later |earlier |the )?(?P<dir>{dirs}) (?P<unit>{unit})(?!-)"),
    ("unit", r"(?:the|a) (?P<unit>day|week|month|year|decade) (?P<side>before|earlier|prior|after|later){end}"),
    ("unit", r"(?:the|this) (?P<x>(?P<unit>weekend))"),
    ("unit", r"recent (?P<unit>days|weeks|months|years)"),
    (
        "unit",
        r"(?P<part>the end of|end of|the beginning of|the start of|early|late) (?:the )?(?P<unit>year|month|week"
        r"|century|decade)",
    ),
    ("ago", r"(?:(?P<mod>{mod}) )?{num}(?P<unit>{unit}) (?:ago|back)"),
    ("ago", r"(?:in )?(?P<number>{number}|\d+) (?P<unit>{unit})'? (?P<ahead>from now)"),
    ("shift", r"(?:(?P<mod>{mod}) )?{num}(?P<unit>{unit}) (?P<shift>later|earlier|afterwards?|previously)"),
    ("shift", r"(?:(?P<mod>{mod}) )?{num}(?P<unit>{unit}) (?P<shift>before|prior){end}"),
    ("set", r"(?:once|twice|(?:{number}|\d+|several|many) times) (?P<per>{per})"),
    ("set", r"(?:times|percent|per cent|%|\d|dollars|million|billion|euros|deaths|people) (?P<x>(?P<per>{per}))"),
    ("duration", r"(?:(?P<mod>{mod}) )?{num}(?P<unit>{unit})(?!-old)"),
    ("duration", r"(?:for|after|in) (?P<x>(?P<bare>years|months|weeks|days|hours|decades|centuries))"),
    (
        "set",
        r"(?P<every>{every}) (?:(?P<number>{number}|\d+) )?(?:(?P<unit>{unit})|(?P<weekday>{weekday})|"
        r"(?P<daypart>{daypart}))",
    ),
    ("set", r"(?P<frequency>{frequency})(?! (?-i:[A-Z]))"),
    ("decade", r"{begin}(?:the )?(?P<decade>(?:1[5-9]|20)\d0)'?s"),
    ("decade", r"{begin}'(?P<decade>[2-9]0)s"),
    ("decade", r"{begin}the '?(?P<decade>{decade}|[2-9]0)'?s?"),
    ("season", r"{begin}(?:the )?(?P<dir>{dirs}) (?P<season>{season})"),
    ("season", r"{begin}(?:the )?(?P<season>{season}) (?:of )?{yyyy}"),
    (
        "season",
        r"(?:in|of|during|by|over|since|throughout|through) (?:the )?(?P<x>(?P<season>spring|summer|autumn|winter))",
    ),
    ("year", r"(?P<year>(?:19|20)\d\d)(?=[-–](?:19|20)\d\d(?![-–/\d]))"),
    ("years", r"(?P<year>(?:19|20)\d\d)(?=[-–](?P<until>\d\d)(?![-–/\d])|/(?P<next>\d\d)(?![-–/\d]))"),
    (
        "year",
        r"{begin}(?P<year>19\d\d|20[0-4]\d)(?![.,:]?\d|-\w|s\b)(?! (?:people|dollars|miles|voters|delegates"
        r"|votes|men|troops|soldiers|feet))",
    ),
    ("year", r"in (?P<x>(?P<year>1[5-8]\d\d))(?![.,:]?\d|-\w|s\b)"),
    (
        "century",
        r"(?:the )?(?:(?P<part>early|late|mid)[\s-])?(?:the )?(?P<century>\d\d|{century})(?:th|st)?[\s-]centur(?:y"
        r"|ies)",
    ),
    ("holiday", r"(?-i:(?=[A-Z]))(?P<holiday>{holiday})(?: {yyyy})?(?! (?-i:[A-Z])| eggs?\b)"),
    (
        "clock",
        r"(?:(?P<approx>{approx}) )?{clock}~(?P<ampm>{ampm}){where}(?=~\([^()\n]{3,30}\)(?:,? (?:on )?{theday}))",
    ),
    ("clock", r"(?:(?P<approx>{approx}) )?{clock}~(?P<ampm>{ampm}){where}{ofday}"),
    (
        "clock",
        r"(?P<hour>1[0-2]|0?[1-9])(?::(?P<minute>[0-5]\d))?(?=~(?:-|–|to|and)~(?:1[0-2]|[1-9])(?::[0-5]\d)?~"
        r"(?P<ampm>{ampm}){ofday})",
    ),
    ("clock", r"(?:(?P<approx>{approx}) )?{clock} o'clock(?: (?P<ampm>{ampm}))?{where}{ofday}"),
    ("clock", r"(?P<hour>[01]\d|2[0-4]):(?P<minute>[0-5]\d)(?![\d:]){where}{ofday}"),
    (
        "clock",
        r"(?:at|by|around|about|before|after|until|till|since|from|between|and|to) (?P<x>(?P<hour>\d):"
        r"(?P<minute>[0-5]\d)(?![\d:])"
        r"{where}{ofday})",
    ),
    ("clock", r"(?P<hour>\d):(?P<minute>[0-5]\d) ?(?P<where>\(?(?:(?P<zone>{zone})|(?P<local>{local}))\)?){ofday}"),
    ("clock", r"(?!an? )(?P<hour>{number}) (?:o'clock(?: (?P<ampm>{ampm}))?|(?P<ampm2>{ampm})){where}{ofday}"),
    (
        "clock",
        r"(?P<hour>[01]\d|2[0-4]):?(?P<minute>[0-5]\d) ?(?P<where>(?P<zone>{zone})|(?P<local>{local} time"
        r"|hours {local}))",
    ),
    ("clock", r"(?P<noon>{noon}){where} (?:on )?{theday}"),
    ("clock", r"(?P<noon>{noon}) (?P<where>{zones})"),
    ("clock", r"(?:at|by|around|about|before|after|until) (?P<x>(?P<noon>{noon}){where}{ofday})"),
)

TIMES = Times(
    code="en",
    words=WORDS,
    fragments=FRAGMENTS,
    patterns=PATTERNS,
    future=r"set for|slated|resumes?|takes? (?:effect|place)|begins|starts|opens|convenes?|will|would|shall"
    r"|scheduled|upcoming|plans?|planned|expected|due|set to|going to|until|by|deadline"
    r"|ahead of|"
    r"is to|are to|coming|forthcoming|tomorrow|next|won't",
    past=r"was|were|had|did|has|have|said|told|\w{3,}ed|came|went|took|began|since|after|last|killed|made|held|met"
    r"|fell|hit|struck|fled|left|got|saw|won"
    r"|lost|spoke|wrote|flew|sent|led|broke|drove|fought|shot|sank|rose|grew|became|brought|found|gave|ran|stood|kept",
    since=r"since|from",
    between=r"to|through|until|till|and|[-–—]",
    today=True,
    stamp=r"(?:last )?updated(?: at)?:?",
)
