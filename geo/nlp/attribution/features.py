"""Candidates as numbers that know no language, and as named attributes of the words.

The numbers are relations, parts of speech, distances, quotation marks, kinds of names and membership of the language's
lists of cues; what was learned from them in one language holds in another. The attributes are words: they hold for the
language that they were learned in.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Container, Sequence

from geo.lang.base import Attribution
from geo.nlp.attribution.candidates import SUBJECTS, Candidate
from geo.nlp.attribution.clauses import Clauses, Range

KINDS = ("VERB", "NOUN", "ADJ", "ADP", "AUX")
PLACES = (
    "root",
    "ROOT",
    "conj",
    "ccomp",
    "xcomp",
    "advcl",
    "acl",
    "parataxis",
    "amod",
    "obl",
    "obj",
    "nsubj",
    "nmod",
    "case",
)
FORMS = ("VerbForm=Fin", "VerbForm=Inf", "VerbForm=Part", "VerbForm=Ger", "Tense=Past", "Tense=Pres", "Mood=Cnd")
BELOW = ("obj", "ccomp", "xcomp", "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "iobj", "obl", "advcl", "parataxis")
WAYS = (
    "rule", "child", "onward", "through", "clipped", "before", "around", "raised", "subject", "rest", "sentence",
    "inserted", "lead", "phrase", "noun", "quoted", "mixed",
)  # fmt: skip
LINKS = ("ccomp", "xcomp", "obj", "obl", "advcl", "parataxis", "nmod", "acl", "csubj", "conj", "nsubj", "nsubj:pass")
TOPS = ("VERB", "NOUN", "PROPN", "PRON", "ADJ", "AUX", "ADV")
FAR = 12


def subject(c: Clauses, cue: int) -> tuple[int, int]:
    """The subject of a verb, its own or that of the verbs it hangs on, and how many steps away; -1 where none is."""
    at = cue
    for steps in range(4):
        for k in c.children[at]:
            if c.dep[k] in SUBJECTS:
                return k, steps
        if steps == 0 and c.dep[at] == "acl" and c.head[at] != at:
            return c.head[at], 1
        if c.dep[at] not in ("conj", "xcomp", "advcl", "parataxis") or c.head[at] == at:
            break
        at = c.head[at]
    return -1, 0


def introduces(c: Clauses, i: int, language: Attribution) -> bool:
    """Whether a word brings the source of the words around it ("according to")."""
    if c.pos[i] not in ("ADP", "SCONJ", "VERB", "ADV"):
        return False
    phrases = [" ".join(c.lower[i : i + n]) for n in (1, 2, 3)]
    if any(p in language.according_clause for p in phrases) or not any(p in language.according for p in phrases):
        return False
    if c.lower[i] in language.ordinals and (i + 1 == len(c) or c.mark[i + 1] or c.pos[i + 1] in ("ADP", "VERB", "AUX")):
        return False  # "arrived second, …"
    return c.lemma[c.head[i]] not in language.measures


def negates(c: Clauses, i: int, language: Attribution) -> bool:
    """Whether a word denies the verb that it hangs on; treebanks mark only some of them."""
    return "Polarity=Neg" in c.morph[i] or c.lower[i] in language.negating


class Describer:
    """Describes the candidates of one document.

    Args:
        ruled: contents by the rules, by cue.
        phrases: cues that are part of a set phrase ("fa sapere").
    """

    def __init__(
        self, c: Clauses, language: Attribution, ruled: dict[int, list[tuple[Range, ...]]], phrases: Container[int]
    ) -> None:
        self.c, self.language, self.ruled, self.phrases = c, language, ruled, phrases
        self.spoken = language.lemmas
        self.lists = (language.lemmas, language.quoting, language.addressed)
        verbs = ("VERB", "AUX")
        speech = (m in self.spoken and p in verbs for m, p in zip(c.lemma, c.pos, strict=True))
        self.finite, self.telling, self.commas = (
            list(itertools.accumulate(column, initial=0))
            for column in (("VerbForm=Fin" in m for m in c.morph), speech, (t == "," for t in c.text))
        )
        """How many finite verbs, verbs of speech and commas stand before each token."""
        self.rule_spans = [tuple(sorted(spans)) for every in ruled.values() for spans in every if spans]

    def cue(self, i: int) -> list[float]:
        """Numbers of a cue by itself."""
        c = self.c
        kids = c.children[i]
        low, high = c.bound(i)
        below = {c.dep[k] for k in kids}
        origin = introduces(c, i, self.language)
        row = [float(origin), *(float(not origin and c.pos[i] == k) for k in KINDS)]
        row += [float(c.dep[i] == d) for d in PLACES]
        row += [float(f in c.morph[i]) for f in FORMS]
        row += [float(d in below) for d in BELOW]
        words = {c.lower[i], c.lemma[i]}
        row += [float(not words.isdisjoint(known)) for known in self.lists]
        row[-len(self.lists)] = max(row[-len(self.lists)], float(i in self.phrases))
        row.append(float(i in self.ruled))
        row.append(float(any(negates(c, k, self.language) for k in kids)))
        who, steps = subject(c, i)
        row += self._who(who)
        row += [float(steps), math.log1p(abs(i - who)) if who >= 0 else 0.0]
        own = c.quote[i]
        before = next((k for k in range(i - 1, max(low - 1, i - FAR, -1), -1) if c.quote[k] not in (-1, own)), -1)
        after = next((k for k in range(i + 1, min(high, i + FAR)) if c.quote[k] not in (-1, own)), -1)
        row += [float(own >= 0), float(before >= 0), float(after >= 0)]
        row.append(math.log1p(i - before) if before >= 0 else 3.0)
        row.append(math.log1p(after - i) if after >= 0 else 3.0)
        row.append(float(before >= 0 and c.quotes[c.quote[before]].comma))
        row.append(math.log1p(c.quotes[c.quote[before]].words) if before >= 0 else 0.0)
        row.append(math.log1p(c.quotes[c.quote[after]].words) if after >= 0 else 0.0)
        row += [(i - low) / (high - low), math.log1p(high - low), math.log1p(i - low), math.log1p(high - i)]
        row.append(sum(p == "VERB" for p in c.pos[low:high]) / 8)
        row.append(math.log1p(c.last[i] - c.first[i]))
        row.append(float(c.head[i] != i and not {c.lower[c.head[i]], c.lemma[c.head[i]]}.isdisjoint(self.spoken)))
        row.append(float(c.text[i][:1].isupper() and i > low))
        row.append(math.log1p(c.begin[i]) / 10)
        return row

    def _who(self, i: int) -> list[float]:
        c = self.c
        if i < 0:
            return [1.0] + [0.0] * 8
        named = {c.entity[k] for k in range(max(c.first[i], i - 4), min(c.last[i], i + 5))}
        morph = c.morph[i]
        return [
            0.0, float("PER" in named), float("ORG" in named), float("LOC" in named), float(c.pos[i] == "PRON"),
            float(c.pos[i] == "NOUN"), float("Person=1" in morph or "Person=2" in morph),
            float("PronType=Rel" in morph or c.lower[i] in self.language.relatives), float("Number=Plur" in morph),
        ]  # fmt: skip

    def content(self, candidate: Candidate, among: int, longest: int) -> list[float]:
        """Numbers of one content.

        Args:
            among: how many candidates the cue has.
            longest: the tokens of the longest of them.
        """
        c, cue, spans = self.c, candidate.cue, candidate.spans
        low, high = c.bound(cue)
        (first, last), end = (spans[0][0], spans[-1][1]), spans[-1][1]
        size = sum(b - a for a, b in spans)
        row = [float(w in candidate.ways) for w in WAYS]
        row += [float(d in candidate.links) for d in LINKS]
        own = c.quote[cue]
        marked = sum(c.quote[i] not in (-1, own) for a, b in spans for i in range(a, b)) if c.stretches else 0
        behind = spans[-1] if first <= cue else spans[0]
        top = c.top(*behind)
        lead = c.lower[behind[0]]
        language = self.language
        row += [
            math.log1p(size), size / max(longest, 1), math.log1p(among), float(len(spans)),
            float(last <= cue), float(first > cue), float(first < cue < last),
            math.log1p(first - cue) if first > cue else math.log1p(cue - last) if last <= cue else 0.0,
            marked / size, float(marked == size), float(0 < marked < size),
            float(lead in language.complementizers), float(lead in language.infinitive),
            float(lead in language.inner), float(lead in language.stops), float(lead in language.closers),
            float(lead in language.articles), float(lead in language.pronouns),
            float(end >= high - 2), float(first == low), float(last > high or first < low),
        ]  # fmt: skip
        following = c.text[last] if last < len(c) else ""
        preceding = c.text[first - 1] if first else ""
        row += [float(following == m) for m in (",", ".", ";")] + [float(following in "”»\"'’" and following != "")]
        row += [float(preceding == m) for m in (",", ":")] + [float(preceding in "“«\"'‘" and preceding != "")]
        row.append(float(following != "" and not c.mark[last] if last < len(c) else False))
        row += [float(c.pos[top] == p) for p in TOPS]
        row.append(float(c.first[top] == behind[0] and c.last[top] <= behind[1]))
        row.append(float(c.head[top] == cue))
        begin, stop = behind[0], min(behind[1], behind[0] + 60)
        row.append(float(self.finite[stop] > self.finite[begin]))
        row.append(float(any(c.dep[k] in SUBJECTS for k in c.children[top])))
        row.append(float(self.telling[stop] > self.telling[begin]))
        row.append((self.commas[stop] - self.commas[begin]) / 3)
        row.append(max((_shared(spans, other) for other in self.ruled.get(cue, ())), default=0.0))
        near = (other for other in self.rule_spans if other[0][0] < end and first < other[-1][1])
        row.append(max((_shared(spans, other) for other in near), default=0.0))
        return row

    def words(self, candidate: Candidate) -> list[str]:
        """Attributes of a candidate's words."""
        c, cue, spans = self.c, candidate.cue, candidate.spans
        lemma, form = c.lemma[cue], c.lower[cue]
        side = "<" if spans[-1][1] <= cue else ">" if spans[0][0] > cue else "="
        behind = spans[-1] if spans[0][0] <= cue else spans[0]
        top = c.top(*behind)
        who, _ = subject(c, cue)
        after, before = (c.lower[cue + 1] if cue + 1 < len(c) else ""), (c.lower[cue - 1] if cue else "")
        link = "+".join(sorted(candidate.links - {""}))
        ways = "+".join(sorted(candidate.ways & {"quoted", "mixed", "rule", "raised", "inserted", "phrase", "noun"}))
        kids = [c.lemma[k] for k in c.children[cue] if c.dep[k] in ("aux", "compound", "mark", "obj", "case")]
        head = c.lemma[c.head[cue]]
        start = c.lower[behind[0]]
        return [
            f"l={lemma}", f"f={form}", f"l={lemma} {side} {link}", f"l={lemma} {ways}", f"l={lemma} p={c.pos[cue]}",
            f"l={lemma} n={after}", f"f={form} b={before}", f"b={before}", f"n={after}", f"l={lemma} s={start}",
            f"s={start} {side} {link}", f"t={c.lemma[top]}", f"l={lemma} t={c.pos[top]}", f"l={lemma} d={c.dep[cue]}",
            f"w={c.lemma[who] if who >= 0 else ''}", f"h={head} {c.dep[cue]}", f"h={head} l={lemma}",
            *(f"k={k}" for k in kids), *(f"l={lemma} k={k}" for k in kids),
        ]  # fmt: skip


def _shared(one: Sequence[Range], other: Sequence[Range]) -> float:
    """Tokens in common of all tokens."""
    both = sum(max(0, min(b, d) - max(a, e)) for a, b in one for e, d in other)
    every = sum(b - a for a, b in one) + sum(b - a for a, b in other) - both
    return both / every if every else 0.0
