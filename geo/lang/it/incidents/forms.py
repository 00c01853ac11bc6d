"""Endings of Italian verbs, as patterns."""

ARE = "(?:a|ano|ò|arono|ava|avano|ando|asse|assero)"
"""Endings of verbs in -are: present, preterite, imperfect, gerund, and of supposition."""
ATO = "at[oaie]"
TOLD = "(?:a|ano|ò|arono|ava|avano|ando|at[oaie])"
"""Endings of verbs in -are that tell: without those of supposition, with the participle."""


def are(stems: str, ending: str) -> tuple[str, ...]:
    """Patterns of verbs in -are: each stem, separated by blanks, with an ending."""
    return tuple(f"{stem}{ending}" for stem in stems.split())
