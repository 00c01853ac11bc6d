"""What a text says of its words, as attributes: neighbours, sequences of capitals, names that the gazetteer holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from geo.nlp.chunks import HYPHENS, LONGEST
from geo.nlp.cues import Range
from geo.nlp.reading import Reading
from geo.nlp.recogniser.words import Words, step

HEAD, TAIL = "BOS", "EOS"
"""What stands in place of a neighbour at the ends of a sentence."""


def attributes(words: Words, r: Reading, kept: Sequence[int]) -> list[list[str]]:
    """Returns the attributes of each position of ``kept``, in its order.

    Args:
        kept: positions of the words that are not white space.
    """
    small = {w for w, c in zip(r.lower, r.capital, strict=True) if not c}
    inside = Counter(w for w, c, o in zip(r.lower, r.capital, r.opens, strict=True) if c and not o)
    held, sequences, quoted = _held(words, r), _sequences(words, r), _quoted(r)
    near = [words.of(r.text[i]).near for i in kept]
    found = []
    for k, i in enumerate(kept):
        first = not k or r.sentence[kept[k - 1]] != r.sentence[i]
        last = k + 1 == len(kept) or r.sentence[kept[k + 1]] != r.sentence[i]
        word, form, common = near[k][:3]
        before, form_before = (HEAD, HEAD) if first else near[k - 1][:2]
        after, form_after = (TAIL, TAIL) if last else near[k + 1][:2]
        told = [f"bw{before}|{word}", f"aw{word}|{after}", f"ss{form_before}|{form}|{form_after}"]
        told += [HEAD] * first + [TAIL] * last
        if held[i]:
            told.append(held[i])
        if quoted[i]:
            told.append("quoted")
        if r.capital[i]:
            told += ["quotedX"] * quoted[i] + sequences[i]
            if r.opens[i]:
                told += ["opens", f"opens{common}"] + ["opens,inside"] * bool(inside[r.lower[i]])
            if r.lower[i] in small:
                told.append(f"small{common}")
        found.append(told)
    return found


def _quoted(r: Reading) -> list[bool]:
    """Whether each word stands between quotation marks of its sentence."""
    marks, within, sentence = [], False, -1
    for word, number in zip(r.text, r.sentence, strict=True):
        if number != sentence:
            within, sentence = False, number
        if word in "«“":
            within = True
        elif word in "»”":
            within = False
        elif word == '"':
            within = not within
        marks.append(within)
    return marks


def _capitals(words: Words, r: Reading) -> Iterator[Range]:
    """Sequences of capitalised words within a sentence, small words and hyphens between two of them taken in."""
    i = 0
    while i < len(r):
        j = i + 1
        if r.capital[i]:
            while j < len(r) and r.sentence[j] == r.sentence[i]:
                joint = r.lower[j] in words.joints or r.text[j] in HYPHENS
                on = joint and j + 1 < len(r) and r.sentence[j + 1] == r.sentence[i] and r.capital[j + 1]
                if not (r.capital[j] or on):
                    break
                j += 1
            yield i, j
        i = j


def _held(words: Words, r: Reading) -> list[str]:
    """Marks names of two words and more that the gazetteer holds: first, inner or last word, and the name's weight."""
    marks = [""] * len(r)
    for start, stop in _capitals(words, r):
        i = start
        while i < stop - 1:
            ends = (j for j in range(min(stop, i + LONGEST), i + 1, -1) if r.capital[i] and r.capital[j - 1])
            end = next((j for j in ends if words.weights.of(r.words(i, j))), 0)
            for k in range(i, end):
                place = "B" if k == i else "L" if k == end - 1 else "I"
                marks[k] = f"G{place}{step(words.weights.of(r.words(i, end)))}"
            i = max(end, i + 1)
    return marks


def _sequences(words: Words, r: Reading) -> list[list[str]]:
    """For words in a sequence of capitals: where in it they stand, its ends, and the words on both sides of it."""
    told: list[list[str]] = [[] for _ in range(len(r))]
    for i, j in _capitals(words, r):
        same = [0 <= k < len(r) and r.sentence[k] == r.sentence[i] for k in (i - 2, i - 1, j)]
        left2, left, right = (
            r.lower[k] if s else end for k, s, end in zip((i - 2, i - 1, j), same, (HEAD, HEAD, TAIL), strict=True)
        )
        person = any(words.lexicon.first_name(w) for w in r.lower[i : j - 1])
        body = any(w in words.names.organisation_words or w in words.names.institutions for w in r.lower[i:j])
        for k in range(i, j):
            place = "U" if j - i == 1 else "B" if k == i else "L" if k == j - 1 else "I"
            told[k] = [f"rl={left}", f"rr={right}", f"rs={min(j - i, 5)}{place}", f"rll={left2}|{left}"]
            if j - i > 1:
                told[k] += [f"rf={r.lower[i]}{place == 'B'}", f"re={r.lower[j - 1]}{place == 'L'}"]
                told[k] += [f"rfirst{place}"] * person + [f"rorg{place}"] * body
    return told
