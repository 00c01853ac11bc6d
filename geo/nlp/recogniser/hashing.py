"""Attributes as numbers: the hash that spaCy keeps its strings by, the same on every machine."""

from __future__ import annotations

from collections.abc import Callable

from spacy.strings import hash_string  # type: ignore[attr-defined]

hashed: Callable[[str], int] = hash_string
