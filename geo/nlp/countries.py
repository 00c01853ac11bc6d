"""Countries by their adjectives: the language's own table before the gazetteer's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from geo.gazetteer.lookup import opened
from geo.lang.base import Names


def demonyms(names: Names, gazetteer_path: str) -> Callable[[str], str | None]:
    """Returns what gives the ISO 3166-1 code of an adjective or noun of nationality, None for any other word.

    Args:
        gazetteer_path: asked for capitalised words that the language's table lacks; empty for no gazetteer.
    """
    gazetteer = opened(Path(gazetteer_path)) if gazetteer_path else None

    def code(word: str) -> str | None:
        known = names.demonyms.get(word.lower())
        if known or gazetteer is None or not word[:1].isupper():
            return known
        return gazetteer.demonym(word)

    return code
