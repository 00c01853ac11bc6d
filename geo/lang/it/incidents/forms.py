"""Endings of Italian verbs, as patterns."""

ARE = "(?:a|ano|ò|arono|ava|avano|ando|asse|assero)"
"""Endings of verbs in -are: present, preterite, imperfect, gerund, and of supposition."""
ATO = "at[oaie]"
TOLD = "(?:a|ano|ò|arono|ava|avano|ando|at[oaie])"
"""Endings of verbs in -are that tell: without those of supposition, with the participle."""


def are(stems: str, ending: str) -> tuple[str, ...]:
    """Patterns of verbs in -are: each stem, separated by blanks, with an ending."""
    return tuple(f"{stem}{ending}" for stem in stems.split())


_ENDINGS = {
    "are": "a ano ava avano ò arono ando are",
    "ere": "e ono eva evano é erono ette ettero endo ere",
    "ire": "e ono isce iscono iva ivano ì irono endo ire",
}
_PARTICIPLES = {"are": "at", "ere": "ut", "ire": "it"}


def words(*texts: str) -> frozenset[str]:
    """The words of texts, parted by blanks."""
    return frozenset(w for text in texts for w in text.split())


def verbs(text: str) -> frozenset[str]:
    """The forms of verbs by which something is said to happen or to have happened, and their infinitives.

    Args:
        text: infinitives, parted by blanks; behind a colon, where irregular, the stem of the participle, and behind
            another that of the preterite ("uccidere:uccis:uccis").
    """
    return frozenset(form for entry in text.split() for form in _verb(*entry.split(":")))


def _verb(infinitive: str, participle: str = "", preterite: str = "") -> set[str]:
    infinitive = infinitive.replace("durre", "ducere")
    stem, kind = infinitive[:-3], infinitive[-3:]
    forms = {stem + e for e in _ENDINGS[kind].split()}
    participle = participle or stem + _PARTICIPLES[kind]
    forms |= {participle + e for e in "oaie"}
    if preterite:
        forms |= {preterite + e for e in ("e", "ero")}
    gerund = stem + ("ando" if kind == "are" else "endo")
    return forms | {base + e for base in (gerund, infinitive[:-1]) for e in ("lo", "la", "li", "le", "ne", "si", "gli")}
