"""Text that every form of document can hold: no controls, no half characters, nothing that turns the rest about."""

from __future__ import annotations

import re
import unicodedata

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    "\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
"""What XML 1.0 cannot hold, and what could turn the direction of the text that follows."""


def cleaned(text: str) -> str:
    """Returns the text on one line, its letters composed, without what a document cannot hold."""
    return " ".join(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", text)).split())


def paragraphs(text: str) -> tuple[str, ...]:
    """Returns the paragraphs of a text that a person has written, each on one line."""
    return tuple(p for block in re.split(r"\n\s*\n|\r\n\r\n", text) if (p := cleaned(block)))


def rightward(text: str) -> bool:
    """Whether the text reads from right to left: its first letter does."""
    for letter in text:
        side = unicodedata.bidirectional(letter)
        if side in ("L", "R", "AL"):
            return side != "L"
    return False
