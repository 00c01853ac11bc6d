"""Who may be the source of a cue, by syntax and by the rules, and each as numbers that know no language."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from geo.lang.base import Attribution
from geo.nlp.attribution.candidates import SUBJECTS, Candidate
from geo.nlp.attribution.clauses import Clauses, Range

INSIDE = frozenset({"flat", "compound", "nmod", "amod", "nummod", "fixed", "conj", "cc", "case", "det", "appos"})
"""Relations of what belongs to a source's noun phrase behind its head."""
LEADING = frozenset({"case", "mark", "cc", "advmod", "acl", "advcl", "discourse"})
"""Relations of what stands before a noun phrase and does not belong to it."""
CLAUSES = frozenset({"acl", "advcl", "ccomp", "parataxis"})
COMMAS = ([","], [":"], ["("])
NOWHERE: Range = (0, 0)
WAYS = (
    "own",
    "conj",
    "xcomp",
    "advcl",
    "parataxis",
    "acl",
    "agent",
    "possessor",
    "of",
    "ruling",
    "near",
    "rule",
    "last",
    "none",
)
CUES = ("VERB", "NOUN", "ADJ", "ADP", "PUNCT")
LONGEST = 16
CLIMB = 4


class Voice(NamedTuple):
    """A noun phrase and how it was found; no tokens and "none" where nobody is named."""

    span: Range
    ways: set[str]
    steps: int


def phrase(c: Clauses, head: int) -> Range:
    """The noun phrase of a head with a name in apposition, without its clauses: "Ann Lee of the ministry"."""
    head = _lead(c, head)
    return _noun_phrase(c, head, head + LONGEST)


def _noun_phrase(c: Clauses, head: int, stop: int) -> Range:
    first = c.first[head]
    for k in c.children[head]:
        led = c.dep[k] in ("nmod", "obl") and any(c.dep[j] == "case" for j in range(c.first[k], k))
        if k < head and (c.dep[k] in LEADING or c.mark[k] or led) and c.first[k] <= first:
            first = c.last[k]
    last = head + 1
    for k in c.children[head]:
        if k <= head or c.mark[k]:
            continue
        gap = [c.text[i] for i in range(last, c.first[k])]
        named = c.dep[k] in ("appos", "flat", "nmod", "conj") and bool(c.entity[k])
        if (
            k >= stop
            or c.dep[k] not in INSIDE
            or "VerbForm=Ger" in c.morph[k]
            or (gap and not (named and gap in COMMAS))
        ):
            break
        last = (
            c.last[k]
            if not any(c.dep[j] in CLAUSES for j in range(c.first[k], c.last[k]))
            else _noun_phrase(c, k, stop)[1]
        )
    follows = c.entity[last : last + 1] == ["PER"] and c.name[last][0] == last
    if follows and not c.entity[head] and c.pos[head] != "PRON":
        last = c.name[last][1]  # "mayor Ann Lee"
    elif c.pos[head] == "NOUN" and c.text[last : last + 1] == [","] and c.entity[last + 1 : last + 2] == ["PER"]:
        end = c.name[last + 1][1]  # "the mayor, Ann Lee,"
        last = end if end == len(c) or c.mark[end] else last
    first, last = max(first, head - LONGEST), max(last, c.name[head][1])
    last = max(min(last, head + LONGEST), c.name[min(last, head + LONGEST) - 1][1])
    first, last = c.trim(min(first, c.name[head][0]), last)
    return (first, last) if first <= head < last else (head, head + 1)


def _lead(c: Clauses, head: int) -> int:
    """The noun that a name stands beside: "the president of the council Ann Lee" is a phrase of "president"."""
    person = c.entity[head] == "PER"
    for _ in range(CLIMB):
        up = c.head[head]
        beside = c.dep[head] in ("flat", "appos", "nmod", "compound") and c.pos[up] in ("NOUN", "PROPN")
        # A person is never in apposition to the body whose president she is.
        inner = person and c.entity[head] == "ORG"
        cased = not inner and any(c.dep[k] == "case" for k in c.children[head])
        if up >= head or not c.entity[head] or not beside or cased or any(c.mark[i] for i in range(up, head)):
            break
        head = up
    return head


def voices(c: Clauses, candidate: Candidate, language: Attribution, ruled: Range, before: Range) -> list[Voice]:
    """Returns the possible sources, each phrase once, and "none" last.

    Args:
        ruled: the source by the rules; no tokens for none.
        before: the source of the attribution before.
    """
    found: dict[int, Voice] = {}
    cue = candidate.cue

    def add(way: str, span: Range, steps: int) -> None:
        if span[0] < span[1]:
            top = c.top(*span)
            found.setdefault(top, Voice(span, set(), steps)).ways.add(way)

    at, way = cue, "own"
    for steps in range(CLIMB):
        for k in c.children[at]:
            if c.dep[k] in SUBJECTS:
                add(way, phrase(c, k), steps)
            elif c.dep[k] == "obl" and _cased(c, k, language.origins) and not _active(c, at):
                add("agent", phrase(c, k), steps)
            elif c.dep[k] == "nmod" and c.pos[at] in ("NOUN", "PROPN"):
                add("possessor" if k < at else "of", phrase(c, k), steps)
            elif steps == 0 and not c.mark[k] and _beside(c, at, k):
                add("near", phrase(c, k), steps)
        if c.head[at] == at:
            break
        up, way = c.head[at], c.dep[at]
        if way in ("acl", "amod", "case", "fixed", "mark"):
            add("acl", phrase(c, up), steps + 1)
        elif way in ("obj", "obl", "nmod", "nsubj") or way not in ("conj", "xcomp", "advcl", "parataxis"):
            way = "ruling"
        at = up
    if c.pos[cue] == "NOUN":
        add("near", phrase(c, cue), 0)
    low, high = c.bound(cue)
    for around in (range(cue - 1, max(low - 1, cue - LONGEST), -1), range(cue + 1, min(high, cue + LONGEST))):
        near = next((k for k in around if c.entity[k] in ("PER", "ORG") or c.pos[k] == "PRON"), None)
        if near is not None:
            add("near", phrase(c, c.top(*c.name[near])), 0)
    if ruled[0] < ruled[1]:
        top = c.top(*ruled)
        if top in found:
            found[top].ways.add("rule")
        else:
            found[top] = Voice(ruled, {"rule"}, 0)
    if before[0] < before[1] and c.top(*before) not in found:
        found[c.top(*before)] = Voice(before, {"last"}, 0)
    return [*found.values(), Voice(NOWHERE, {"none"}, 0)]


def _active(c: Clauses, verb: int) -> bool:
    """Whether a verb has no agent: "ha detto da Parigi", "said by phone"."""
    below = {c.dep[k] for k in c.children[verb]}
    finite = "VerbForm=Fin" in c.morph[verb] or ("aux" in below and "VerbForm=Part" in c.morph[verb])
    return c.pos[verb] == "VERB" and finite and not below & {"aux:pass", "nsubj:pass"}


def _beside(c: Clauses, cue: int, k: int) -> bool:
    """Whether what hangs on a cue may be its source in spite of its relation."""
    return c.pos[cue] in ("ADP", "SCONJ") or (c.dep[k] in ("obj", "obl", "vocative") and bool(c.entity[k]))


def _cased(c: Clauses, k: int, words: frozenset[str]) -> bool:
    return any(c.dep[j] == "case" and c.lower[j] in words for j in c.children[k])


def numbers(
    c: Clauses, candidate: Candidate, voice: Voice, among: Sequence[Voice], language: Attribution
) -> list[float]:
    """Numbers of one possible source."""
    cue, spans = candidate.cue, candidate.spans
    first, last = voice.span
    row = [float(w in voice.ways) for w in WAYS]
    row += [float(any(w in v.ways for v in among)) for w in WAYS[:-1]]
    row += [float(c.pos[cue] == p) for p in CUES]
    row += [
        float("VerbForm=Part" in c.morph[cue]),
        float("VerbForm=Ger" in c.morph[cue]),
        float("VerbForm=Inf" in c.morph[cue]),
    ]
    below = {c.dep[k] for k in c.children[cue]}
    row += [float("nsubj:pass" in below), float("nsubj" in below), float("aux:pass" in below)]
    row += [float(way in candidate.ways) for way in ("raised", "quoted", "mixed", "rule", "noun", "subject")]
    row += [
        float(spans[-1][1] <= cue),
        float(spans[0][0] > cue),
        float(len(spans)),
        float(len(among)),
        float(voice.steps),
    ]
    if first == last:
        return row + [0.0] * 20
    top = c.top(first, last)
    named = set(c.entity[first:last])
    within = any(a < last and first < b for a, b in spans)
    between = range(min(last, cue), max(first, cue))
    row += [
        float("PER" in named), float("ORG" in named), float("LOC" in named), float(c.pos[top] == "PRON"),
        float(c.pos[top] == "PROPN"), float(c.pos[top] == "NOUN"),
        float("Person=1" in c.morph[top] or "Person=2" in c.morph[top]),
        float(c.lower[top] in language.relatives), float(c.lower[top] in language.pronouns), float(within),
        float(first > cue), float(last <= cue), math.log1p(max(0, first - cue, cue - last)), math.log1p(last - first),
        float(c.sentence[top] == c.sentence[cue]), float(c.quote[top] >= 0), float(c.quote[top] == c.quote[cue]),
        sum(c.text[i] == "," for i in between[:40]) / 2,
        float(any(c.pos[i] == "VERB" for i in between[:40])), float(top == cue),
    ]  # fmt: skip
    return row
