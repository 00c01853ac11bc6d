"""What may be an attribution: cues, and for each the stretches that may be what was said, by syntax, quotation marks
and the rules. :mod:`geo.nlp.attribution.judge` chooses among them."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import NamedTuple

from geo.nlp.attribution.clauses import Clauses, Range

OBJECTS = frozenset(
    {"ccomp", "xcomp", "obj", "obl", "advcl", "parataxis", "nmod", "acl", "csubj", "iobj", "dep", "appos"}
)
"""Relations under which the content of a cue hangs on it."""
SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
LEAST = 1
FAR = 12
"""Tokens between a cue and a quotation that it may govern."""
LISTED = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
"""Parts of speech of what stands in lists."""


class Candidate(NamedTuple):
    """One way to read a cue: ``spans`` are ranges of tokens in order; ``ways`` name how it was found, ``links`` the
    relations of what hangs on the cue."""

    cue: int
    spans: tuple[Range, ...]
    ways: set[str]
    links: set[str]


def cues(c: Clauses, nouns: Container[str]) -> list[int]:
    """Tokens that may be cues: verbs, and words of other kinds that are known as such."""
    others = ("NOUN", "ADJ", "AUX", "ADP", "PROPN")
    return [
        i
        for i, pos in enumerate(c.pos)
        if (pos == "VERB" or (pos in others and c.lemma[i] in nouns)) and not c.mark[i] and not _tied(c, i)
    ]


def _tied(c: Clauses, i: int) -> bool:
    """Whether a hyphen ties a word to the one before: "so-called"."""
    return i > 0 and c.text[i - 1] == "-" and c.end[i - 1] == c.begin[i]


def contents(
    c: Clauses, cue: int, rules: Iterable[tuple[Range, ...]] = (), asking: Container[str] = ()
) -> list[Candidate]:
    """Returns the candidates of one cue, each content once.

    Args:
        rules: contents that the rules give this cue.
        asking: words that open what somebody is asked to do ("di", "a").
    """
    found: dict[tuple[Range, ...], Candidate] = {}

    def add(way: str, link: str, *ranges: Range) -> None:
        spans = _tidy(c, cue, ranges)
        if spans:
            known = found.setdefault(spans, Candidate(cue, spans, set(), set()))
            known.ways.add(way)
            known.links.add(link)

    for spans in rules:
        add("rule", "", *spans)
    low, high = c.bound(cue)
    _by_marks(c, cue, low, high, add)
    kids = c.children[cue]
    right = [k for k in kids if k > cue and c.dep[k] in OBJECTS and not c.mark[k]]
    left = [k for k in kids if k < cue and c.dep[k] in OBJECTS and not c.mark[k]]
    stop = max([c.last[cue], *(c.last[k] for k in right)])
    for k in right:
        add("child", c.dep[k], (c.first[k], c.last[k]))
        add("onward", c.dep[k], (c.first[k], stop))
        for upto in right:
            if upto > k and c.last[upto] < stop:
                add("through", c.dep[k], (c.first[k], c.last[upto]))
        for asked in _asked(c, k, asking):
            add("child", "xcomp", (c.first[asked], c.last[asked]))
            add("onward", "xcomp", (c.first[asked], stop))
        comma = _comma(c, k, stop)
        if comma:
            add("clipped", c.dep[k], (c.first[k], comma))
    subject = next((k for k in kids if c.dep[k] in SUBJECTS), None)
    for k in left:
        add("before", c.dep[k], (c.first[k], c.last[k]))
        if right and c.dep[k] != "obl":
            add("around", c.dep[k], (c.first[k], c.last[k]), (c.first[right[0]], stop))
    if subject is not None:
        for k in right:
            if c.dep[k] in ("xcomp", "ccomp", "obl", "advcl"):
                add("raised", c.dep[k], (c.first[subject], c.last[subject]), (c.first[k], c.last[k]))
        if not right:
            add("subject", c.dep[subject], (c.first[subject], c.last[subject]))
    if stop > cue + 1:
        add("rest", "", (cue + 1, stop))
        add("sentence", "", (cue + 1, high))
    head = c.head[cue]
    if c.dep[cue] in ("parataxis", "advcl", "conj", "ccomp") and head != cue:
        if head < cue:
            add("inserted", c.dep[cue], (c.first[head], c.first[cue]))
            add("inserted", c.dep[cue], (c.first[head], c.first[cue]), (c.last[cue], c.last[head]))
            add("inserted", c.dep[cue], (low, c.first[cue]))
        else:
            add("inserted", c.dep[cue], (c.last[cue], c.last[head]))
    edge = min([cue, *(c.first[k] for k in kids if c.dep[k] in ("nsubj", "nsubj:pass", "aux", "advmod") and k < cue)])
    if edge > low + 1 and c.mark[edge - 1]:
        add("lead", "", (low, edge))
    if c.dep[cue] in ("case", "mark", "fixed") or c.pos[cue] == "ADP":
        # "according to X": what stands around the phrase.
        noun = head
        add("phrase", c.dep[noun], (low, c.first[noun]))
        add("phrase", c.dep[noun], (c.last[noun], high))
        add("phrase", c.dep[noun], (low, c.first[noun]), (c.last[noun], high))
        verb = c.head[noun]
        add("phrase", c.dep[noun], (c.first[verb], c.first[noun]), (c.last[noun], c.last[verb]))
    if c.dep[cue] in ("acl", "amod") and head != cue:
        add("noun", c.dep[cue], (c.first[head], c.first[cue]))
        add("noun", c.dep[cue], (head, head + 1))
    return list(found.values())


def _asked(c: Clauses, noun: int, asking: Container[str]) -> list[int]:
    """Infinitives that a parser hangs on a noun, and that may be what its bearer is asked to do: "asks X to leave"."""
    if c.dep[noun] not in ("obj", "obl", "iobj"):
        return []
    behind = (k for k in c.children[noun] if k > noun and c.dep[k] == "acl" and "VerbForm=Inf" in c.morph[k])
    return [k for k in behind if c.lower[c.first[k]] in asking]


def _by_marks(c: Clauses, cue: int, low: int, high: int, add: object) -> None:
    """Quotations beside a cue, and words between the two that belong to what was said."""
    if not callable(add) or not c.stretches:
        return
    own = c.quote[cue]
    before = next((c.quote[i] for i in range(cue - 1, max(-1, cue - FAR), -1) if c.quote[i] not in (-1, own)), None)
    after = next((c.quote[i] for i in range(cue + 1, min(len(c), cue + 3 * FAR)) if c.quote[i] not in (-1, own)), None)
    if before is not None:
        add("quoted", "before", c.stretches[before])
        if c.stretches[before][0] > low:
            add("mixed", "before", (low, c.stretches[before][1]))
    if after is not None and c.stretches[after][0] < max(high, cue + FAR):
        add("quoted", "after", c.stretches[after])
        add("mixed", "after", (cue + 1, c.stretches[after][1]))
        if before is not None:
            add("quoted", "both", c.stretches[before], c.stretches[after])


def _comma(c: Clauses, k: int, stop: int) -> int | None:
    """The first comma behind the word ``k``, which may end what was said before its subtree does.

    A comma of a list ("in Lyon, Nice and Lille") ends nothing.
    """

    def lists(i: int) -> bool:
        head = c.head[i]
        return c.dep[head] == "conj" and c.pos[head] in LISTED and k <= c.head[head] < i

    return next((i for i in range(k + 2, stop - 1) if c.text[i] == "," and c.quote[i] < 0 and not lists(i)), None)


def _tidy(c: Clauses, cue: int, ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Widens spans to whole quotations, takes marks off their ends and the cue and what is before it out."""
    spans: list[Range] = []
    own = c.quote[cue]
    for first, last in sorted(ranges):
        first, last = c.trim(first, last)
        if first >= last:
            continue
        for edge in (first, last - 1):
            k = c.quote[edge]
            if k >= 0 and k != own:
                first, last = min(first, c.stretches[k][0]), max(last, c.stretches[k][1])
        if own >= 0:
            first, last = max(first, c.stretches[own][0]), min(last, c.stretches[own][1])
        if first <= cue < last:
            if cue - first > last - cue - 1:
                last = cue
            else:
                first = cue + 1
            first, last = c.trim(first, last)
        if spans and first < spans[-1][1]:
            first = spans[-1][1]
        if last - first >= LEAST:
            spans.append((first, last))
    return tuple(spans)
