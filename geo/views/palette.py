"""Colours and short names of the kinds of incident: ACLED's event types in a palette safe for the colour-blind.

The hues are those of Okabe and Ito (2008), two of them darkened so that a thin ring shows on pale land.
"""

from __future__ import annotations

TYPES: dict[str, str] = {
    "Explosions/Remote violence": "#C9402A",
    "Battles": "#0B62A4",
    "Violence against civilians": "#A8437F",
    "Protests": "#00805D",
    "Riots": "#C77800",
    "Strategic developments": "#7D6A16",
}
OTHER = "#555B66"
"""For a kind that is not one of ACLED's six."""

LAND, SEA, BORDER, UNIT = "#F6F3EC", "#DFE6EE", "#9C978B", "#D9D4C8"
STATEMENT = "#5B6880"


def colour(kind: str) -> str:
    """Returns the colour of an ACLED event type, grey for any other."""
    return TYPES.get(kind, OTHER)


def label(kind: str) -> str:
    """Returns the kind as the screen writes it: ``Explosions / remote violence``."""
    head, slash, tail = kind.partition("/")
    return f"{head} / {tail[:1].lower()}{tail[1:]}" if slash else kind


def order(kind: str) -> tuple[int, str]:
    """Key that sorts kinds as the legend lists them."""
    kinds = list(TYPES)
    return (kinds.index(kind) if kind in TYPES else len(kinds), kind)
