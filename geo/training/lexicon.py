"""The table of word forms that a pipeline carries, from packages of lexicons and counts (``geo/nlp/forms.py``)."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from importlib import resources
from typing import Any

import numpy as np
import wordfreq

from geo.nlp.forms import COLUMNS, Keys, Table, key, normal, packed
from geo.training import clusters

SEEN = 2
"""Times that a form must stand in the treebanks to have an embedding of its own; the others share those of their
frequency, as unknown ones will."""
FINE, COARSE = 500, 48
LEXICON = 65_535
"""Lemmas that are told apart."""
COMMON = 10
"""Frequency, in quarters of Zipf's scale, from which a form is kept of which nothing else is known."""
ENGLISH = 250_000
"""Forms of the frequency list that are kept."""
ITALIAN_CLASSES = ("adj", "adp", "adv", "aux", "det", "noun", "num", "other", "pron", "verb")


def build(
    language: str, treebank: Iterable[Sequence[str]], texts: Iterable[Sequence[str]], seed: int
) -> tuple[Keys, Table]:
    """Returns the sorted keys of all known forms and a row of ``COLUMNS`` for each.

    Args:
        treebank: words of the training sentences.
        texts: words of unlabelled sentences, for the classes of a language without a list of them.
    """
    treebank = list(treebank)
    counts = Counter(normal(w) for s in treebank for w in s)
    possible, lemmas = _italian() if language == "it" else _english()
    grouped = _brown() if language == "en" else clusters.classes([*texts, *treebank], (FINE, COARSE), seed)
    frequencies = wordfreq.get_frequency_dict(language, wordlist="best")
    ranked = Counter(lemmas.values()).most_common(LEXICON)
    number = {lemma: i + 1 for i, (lemma, _) in enumerate(ranked)}
    rows: dict[int, list[int]] = {}
    for form in dict.fromkeys([*counts, *possible, *lemmas, *grouped, *frequencies]):
        fine, coarse = grouped.get(form, (0, 0))
        frequency = frequencies.get(form.lower(), 0)
        zipf = round(4 * max(0.0, np.log10(frequency * 1e9))) if frequency else 0
        classes = possible.get(form, 0) or possible.get(form.lower(), 0)
        lemma = number.get(lemmas.get(form) or lemmas.get(form.lower(), ""), 0)
        if zipf >= COMMON or form in counts or fine or (zipf and classes):
            rows.setdefault(key(form), [classes, lemma, fine, packed(coarse, zipf, counts[form] >= SEEN)])
    keys = np.array(sorted(rows), dtype="uint32")
    table = np.array([rows[int(k)] for k in keys], dtype="uint16").reshape(-1, len(COLUMNS))
    return keys, table


def _table(name: str) -> Any:
    path = resources.files("spacy_lookups_data") / "data" / f"{name}.json.gz"
    with path.open("rb") as packed:
        return json.loads(gzip.decompress(packed.read()))


def _mended(form: str) -> str:
    """Some of the lists' letters were written in one encoding and read in another."""
    try:
        return form.encode("latin-1").decode("utf8")
    except UnicodeError:
        return form


def _italian() -> tuple[dict[str, int], dict[str, str]]:
    """Morph-it!'s parts of speech of a form, as bits, and its lemma, a verb's before others."""
    possible: dict[str, int] = {}
    lemmas: dict[str, str] = dict(_table("it_lemma_lookup"))
    for bit, name in enumerate(ITALIAN_CLASSES):
        for form, lemma in italian_lemmas(name).items():
            possible[form] = possible.get(form, 0) | 1 << bit
            if name in ("noun", "adj", "verb"):
                lemmas[form] = lemma
    return possible, lemmas


def italian_lemmas(name: str) -> dict[str, str]:
    """Morph-it!'s lemma of each form of a part of speech."""
    return {_mended(form): _mended(lemma) for form, lemma in _table(f"it_lemma_lookup_{name}").items()}


def _english() -> tuple[dict[str, int], dict[str, str]]:
    """WordNet's parts of speech of a form, as bits with one more where it is inflected, and its lemma."""
    index, exceptions, rules = (_table(f"en_lemma_{n}") for n in ("index", "exc", "rules"))
    forms = dict.fromkeys([*list(_table("en_lexeme_prob"))[:ENGLISH], *wordfreq.top_n_list("en", ENGLISH)])
    possible: dict[str, int] = {}
    lemmas: dict[str, str] = {}
    for bit, pos in enumerate(("adj", "adv", "noun", "verb")):
        base, odd = set(index[pos]), exceptions.get(pos, {})
        for form in forms:
            low = form.lower()
            found = list(odd.get(low, ()))
            found += [low[: len(low) - len(a)] + b for a, b in rules.get(pos, ()) if low.endswith(a)]
            found = [f for f in found if f in base and f != low]
            if low in base:
                possible[form] = possible.get(form, 0) | 1 << bit
                lemmas.setdefault(form, low)
            if found:
                possible[form] = possible.get(form, 0) | 16 << bit
                lemmas[form] = found[0]
    return possible, lemmas


def _brown() -> dict[str, tuple[int, int]]:
    """Brown clusters of English forms: number of the cluster, and the six branches nearest the root."""
    paths = {form: int(path) for form, path in _table("en_lexeme_cluster").items() if path}
    number = {path: i + 1 for i, path in enumerate(sorted(set(paths.values())))}
    return {form: (number[path], path & 63) for form, path in paths.items()}
