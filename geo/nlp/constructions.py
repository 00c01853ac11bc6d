"""Triggers told by syntax: a head word with given words in given relations to it, whatever stands between.

Relations are those of Universal Dependencies. A sentence is parsed only where it has all words of one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from geo.lang.base import Construction, Incidents, Part, Trigger
from geo.nlp.pipelines import annotate
from geo.nlp.wording import fold

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})
COMPLEMENTS = frozenset({"xcomp", "advcl", "ccomp"})
CLAUSES = frozenset({"conj", "advcl", "xcomp", "ccomp"})
JOINED = frozenset({"conj", "appos", "flat", "compound", "amod"})
QUALITIES = frozenset({"amod", "compound", "appos", "flat", "advmod"})
NOMINAL = frozenset(
    ("nmod", "obl", "obl:agent", "obj", "nsubj", "nsubj:pass", "conj", "appos", "flat", "flat:name", "advmod", "amod")
) | {"acl", "compound"}
"""Relations over which a prepositional phrase may hang below the head that it belongs to."""
DEPTH = 3
"""Steps from a head to such a phrase, or to the verb that it shares a subject with."""


class Told(NamedTuple):
    """Where a construction stands, and the trigger that it is; None where it tells of nothing."""

    start: int
    end: int
    trigger: Trigger | None


@dataclass(frozen=True, slots=True)
class _Argument:
    token: Token
    roles: frozenset[str]


class Constructions:
    """Finds a language's constructions.

    Args:
        words: the language's constructions and what they need.
        nlp: the pipeline whose parser tells relations; without, nothing is found.
    """

    def __init__(self, words: Incidents, nlp: Language | None) -> None:
        self.words, self.nlp = words, nlp
        self.by_head: dict[str, list[Construction]] = defaultdict(list)
        for construction in words.constructions:
            for head in construction.heads:
                self.by_head[head].append(construction)

    def find(self, doc: Doc, sentence: Span) -> list[Told]:
        """Returns what a sentence tells by constructions, in order; of those with one head, the first."""
        if not self.by_head or self.nlp is None:
            return []
        lows = [fold(t.text) for t in sentence]
        there = set(lows)
        likely = [
            (token, held)
            for token, low in zip(sentence, lows, strict=True)
            if low in self.by_head and (held := [c for c in self.by_head[low] if _complete(c, there)])
        ]
        if not likely or not annotate(self.nlp, doc).has_annotation("DEP"):
            return []
        found: dict[int, Told] = {}
        for token, held in likely:
            if not self._asserted(token):
                continue
            arguments = list(self._arguments(token))
            fit = next((c for c in held if self._fits(c, arguments)), None)
            if fit:
                found[token.i] = Told(token.idx, token.idx + len(token), _trigger(fit, _form(token)))
        return [t for i, t in found.items() if not _within(doc[i], found)]

    def _fits(self, construction: Construction, arguments: list[_Argument]) -> bool:
        """Whether what depends on a head fills all parts of a construction, and none that it goes without."""
        return all(self._filled(p, arguments) for p in construction.parts) and not any(
            self._filled(p, arguments) for p in construction.without
        )

    def _filled(self, part: Part, arguments: list[_Argument]) -> bool:
        roles = _roles(part)
        return any(roles & a.roles and self._holds(a.token, part) for a in arguments)

    def _holds(self, token: Token, part: Part) -> bool:
        if part.place and any(t.start <= token.idx < t.end for t in token.doc._.toponyms):
            return True
        return self._is(token, part.words) if part.words else not part.place

    def _is(self, token: Token, words: frozenset[str]) -> bool:
        """Whether a noun, one joined to it, or what it counts ("a dozen rockets") is among the words."""
        low = fold(token.text)
        below = [c for c in token.children if c.dep_ in JOINED]
        if low in self.words.containers or token.pos_ == "NUM":
            below += [c for c in token.children if c.dep_ == "nmod"]
        return low in words or any(self._is(c, words) for c in below)

    def _asserted(self, token: Token) -> bool:
        """Whether a word asserts: no infinitive does, but under a verb by which it came about ("began to")."""
        for _ in range(DEPTH):
            if "Inf" not in token.morph.get("VerbForm", []):
                return True
            if token.dep_ == "conj":
                token = token.head
                continue
            over = _governor(token)
            if over is None or fold(over.lemma_) not in self.words.implicatives:
                return False
            token = over
        return False

    def _arguments(self, head: Token) -> Iterator[_Argument]:
        """What depends on a head, with its roles."""
        found = [*self._phrases(head, DEPTH)]
        if head.pos_ in ("VERB", "AUX"):
            told = [*self._of_verb(head)]
            missing = frozenset({"subject", "sufferer"}).difference(*(a.roles for a in told))
            found += [*told, *(_Argument(t, missing) for t in _strays(head, DEPTH))]
        over = _governor(head) if "Inf" in head.morph.get("VerbForm", []) else None
        if over is not None:
            found.append(_Argument(over, frozenset({"governor"})))
        yield from found
        yield from (_Argument(t, frozenset({"anywhere"})) for t in head.sent)
        beside = [c for a in found for c in a.token.children if c.dep_ == "conj"]
        for token in (head, *(a.token for a in found), *beside):
            for child in token.children:
                if child.dep_ in QUALITIES or child.pos_ == "ADV":
                    yield _Argument(child, frozenset({"quality"}))
                elif child.dep_ == "expl" and token in (head, over):
                    yield _Argument(child, frozenset({"reflexive"}))

    def _of_verb(self, verb: Token) -> Iterator[_Argument]:
        children = list(verb.children)
        auxiliaries = any(c.dep_ in ("aux", "aux:pass") for c in children)
        participle = "Part" in verb.morph.get("VerbForm", [])
        passive = any(c.dep_ in ("aux:pass", "nsubj:pass") for c in children) or (participle and not auxiliaries)
        suffers = passive and not any(c.dep_ == "expl" for c in children)
        role = "sufferer" if suffers else "doer"
        subject = None
        yield from (_Argument(c, frozenset({"auxiliary"})) for c in children if c.dep_ in ("aux", "aux:pass"))
        for child in children:
            token = verb.head if child.dep_ in SUBJECTS | {"obj"} and _relative(child) else child
            if child.dep_ in SUBJECTS and _before_colon(child, verb):
                continue
            if child.dep_ in SUBJECTS and subject is None:
                subject = token
                yield _Argument(token, frozenset({"subject", role}))
            elif child.dep_ in SUBJECTS or (child.dep_ == "obj" and child.pos_ != "ADV") or _bare_name(child):
                yield _Argument(token, frozenset({"sufferer"} | ({"subject"} if suffers else set())))
        if subject is None and verb.dep_ == "acl":
            yield _Argument(verb.head, frozenset({"subject", role}))
        elif subject is None and (shared := _shared(verb)) is not None:
            yield _Argument(shared, frozenset({"subject", role}))

    def _phrases(self, token: Token, depth: int) -> Iterator[_Argument]:
        """The prepositional phrases below a head; they often hang one too low."""
        for child in token.children if depth else ():
            if child.dep_ not in NOMINAL:
                continue
            for case in child.children:
                if case.dep_ == "case":
                    yield _Argument(child, frozenset({fold(case.lemma_)}))
            yield from self._phrases(child, depth - 1)


def _strays(token: Token, depth: int) -> Iterator[Token]:
    """Bare nouns that a parser took for part of a phrase before them: subjects and objects that stand late."""
    for child in token.children if depth else ():
        if child.dep_ in ("nmod", "obl", "compound"):
            if not any(c.dep_ == "case" for c in child.children):
                yield child
            yield from _strays(child, depth - 1)


def _complete(construction: Construction, there: set[str]) -> bool:
    """Whether a sentence has words for all parts of a construction."""
    return all(p.place or not p.words or not p.words.isdisjoint(there) for p in construction.parts)


def _within(token: Token, found: Mapping[int, Told]) -> bool:
    """Whether a noun only belongs to a verb that tells the same."""
    for _ in range(DEPTH if token.pos_ not in ("VERB", "AUX") else 0):
        if token.dep_ not in NOMINAL:
            return False
        token = token.head
        if token.i in found:
            return True
    return False


def _governor(infinitive: Token) -> Token | None:
    """The verb that an infinitive depends on, or else follows ("began to blow up")."""
    if infinitive.dep_ in COMPLEMENTS:
        return infinitive.head
    before = infinitive.doc[max(infinitive.sent.start, infinitive.i - 2) : infinitive.i]
    return next((t for t in reversed(before) if t.pos_ == "VERB"), None)


def _infinitive(verb: Token) -> bool:
    """Whether a verb is an infinitive, of the perfect too ("to have taken")."""
    return any("Inf" in t.morph.get("VerbForm", []) for t in (verb, *verb.children) if t is verb or t.dep_ == "aux")


def _bare_name(token: Token) -> bool:
    """Whether a parser took a name for a predicate: it is an object ("the rebels retook Ajdabiya")."""
    return token.dep_ == "xcomp" and token.pos_ == "PROPN" and not any(c.dep_ == "case" for c in token.children)


def _before_colon(subject: Token, verb: Token) -> bool:
    """Whether a colon parts them: what stands before it is another clause."""
    return any(t.text == ":" for t in subject.doc[subject.i : verb.i])


def _relative(token: Token) -> bool:
    return "Rel" in token.morph.get("PronType", [])


def _shared(verb: Token) -> Token | None:
    """The subject of the verb that this one is joined to."""
    head = verb
    for _ in range(DEPTH):
        if head.dep_ not in CLAUSES or (head.dep_ == "ccomp" and not _infinitive(head)):
            return None
        head = head.head
        for child in head.children:
            if child.dep_ in SUBJECTS:
                return head.head if _relative(child) else child
    return None


def _form(token: Token) -> str:
    if token.pos_ not in ("VERB", "AUX"):
        return "noun"
    return "participle" if "Part" in token.morph.get("VerbForm", []) else "verb"


@cache
def _roles(part: Part) -> frozenset[str]:
    return frozenset(part.role.split())


@cache
def _trigger(construction: Construction, form: str) -> Trigger | None:
    c = construction
    return Trigger(c.subtype, form, (), c.needs, c.genitive, c.generic) if c.subtype else None
