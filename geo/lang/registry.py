"""The languages that Dateline reads whole: a folder here is all that one more of them needs."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

import geo.lang
from geo.lang.base import LanguageData

NEUTRAL = "xx"
"""spaCy's code for no language in particular; its folder knows no words."""


@cache
def codes() -> tuple[str, ...]:
    """ISO 639-1 codes of the languages with data, sorted."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(geo.lang.__path__) if m.ispkg and m.name != NEUTRAL))


@cache
def get(code: str) -> LanguageData:
    """Returns the data of a language.

    Raises:
        KeyError: there is no data for ``code``.
    """
    if code != NEUTRAL and code not in codes():
        raise KeyError(code)
    language: LanguageData = importlib.import_module(f"geo.lang.{code}").LANGUAGE
    return language


def data(code: str | None) -> LanguageData:
    """Returns the data of a language, or of none where there is no folder for it."""
    return get(code if code and code in codes() else NEUTRAL)
