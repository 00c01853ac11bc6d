"""How the forms of Italian verbs are made, as far as lists of them need it."""

INFINITIVE = ("re", "rsi")
PARTICIPLE = ("to", "so")
STEMS, DECLINED = "ts", "oaei"
"""Last letters of a participle's stem, and its endings."""
ENCLITICS = (
    *("gliene", "glielo", "gliela", "glieli", "gliele"),
    *("mi", "ti", "si", "ci", "vi", "lo", "la", "li", "le", "gli", "ne"),
)
"""Pronouns at the end of a verb."""
CUT = ("e", "re")
"""What an infinitive loses before them: "dir(e)lo", "por(re)lo"."""
