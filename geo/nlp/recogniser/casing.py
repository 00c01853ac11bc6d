"""Headlines in capitals, read as if they were printed in small letters with capitals where names may be."""

from __future__ import annotations

from geo.nlp.reading import Reading
from geo.nlp.recogniser.words import Words

LEAST = 2
"""Words in capitals, of more than one letter, from which a sentence of nothing else is in capitals."""
COMMON = 3.5
"""Zipf frequency from which a word that bears no known name is put in small letters."""
KNOWN = 4.5
"""Weight from which a common word is rather the place of that name."""


def lower_headlines(r: Reading, words: Words) -> None:
    """Recases the words of sentences that are all in capitals, in place; offsets stay."""
    for first, last in r.sentences():
        letters = [w for w in r.text[first:last] if len(w) > 1 and w.isalpha()]
        if len(letters) < LEAST or not all(w.isupper() for w in letters) or max(map(len, letters)) < 5:
            continue
        for i in range(first, last):
            r.text[i] = _recased(r.text[i], words)
            r.capital[i] = r.text[i][0].isupper()
            r.opens[i] = False


def _recased(word: str, words: Words) -> str:
    low, title = word.lower(), word.capitalize()
    if not word[0].isalpha() or (word.endswith(("'", "’")) and len(word) < 7):
        return low
    if words.lexicon.first_name(low) or words.weights.of(title) >= KNOWN:
        zipf = words.lexicon.zipf(low)
        listed = low in words.names.lookalikes or low in words.joints or low in words.names.articles
        return low if listed or zipf > 5.8 else title
    return low if words.lexicon.zipf(low) >= COMMON else title
