"""Which lemma a form of Italian has, from Morph-it!'s lists, the treebanks and counts (``geo/nlp/lemmas.py``)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import wordfreq

from geo.lang.it import verbs
from geo.nlp.forms import normal
from geo.nlp.lemmas import Table, packed
from geo.training.lexicon import italian_lemmas
from geo.training.treebanks import Sentence

KINDS = {"VERB": "verb", "NOUN": "noun", "ADJ": "adj"}
"""Parts of speech of Universal Dependencies, and the lists that know them."""
KNOWN, COMMON = 1e-7, 1e-6
"""Frequency from which a listed lemma counts as one of the language, and from which all its forms are kept."""
SURE = 2
"""Times that a treebank must show a lemma, or the lemma of a form, that no list has."""


def italian(sentences: Iterable[Sentence]) -> Table:
    """Returns the lemmas of Italian verbs, nouns and adjectives.

    A treebank's lemma counts before a list's, which has one for a form where several are possible ("svolto").

    Args:
        sentences: of treebanks.
    """
    shown: defaultdict[str, defaultdict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for s in sentences:
        for word, pos, lemma in zip(s.words, s.pos, s.lemmas, strict=True):
            shown[pos][normal(word)][lemma.lower()] += 1
    frequency = wordfreq.get_frequency_dict("it", wordlist="best")
    lemmas, known = {}, {}
    for pos, name in KINDS.items():
        listed = {normal(form): lemma.lower() for form, lemma in italian_lemmas(name).items()}
        own: Counter[str] = sum(shown[pos].values(), Counter())
        often = {w for w, n in own.items() if n >= SURE and (pos != "VERB" or w.endswith(verbs.INFINITIVE))}
        known[pos] = often | {w for w in listed.values() if frequency.get(w, 0) >= KNOWN}
        table = {f: w for f, w in listed.items() if f in frequency or frequency.get(w, 0) >= COMMON}
        told = {form: counts.most_common(1)[0][0] for form, counts in shown[pos].items()}
        told = {f: w for f, w in told.items() if w in known[pos] and (f in listed or shown[pos][f].total() >= SURE)}
        table |= told
        if pos == "VERB":
            table |= _declined(table, told)
        lemmas[pos] = table
    return packed(lemmas, known, verbs.ENCLITICS, verbs.CUT)


def _declined(table: dict[str, str], told: dict[str, str]) -> dict[str, str]:
    """The other endings of the participles that treebanks show: "svolta" is of the verb that "svolto" is of."""
    stems: dict[str, str] = {}
    for form, lemma in sorted(told.items(), key=lambda pair: not pair[0].endswith(verbs.PARTICIPLE)):
        if (
            form[-1:] in verbs.DECLINED
            and form[-2:-1] in verbs.STEMS
            and (form.endswith(verbs.PARTICIPLE) or form[:-1] + "o" in table)
        ):
            stems.setdefault(form[:-1], lemma)
    return {stem + end: lemma for stem, lemma in stems.items() for end in verbs.DECLINED if stem + end not in told}
