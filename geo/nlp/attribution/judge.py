"""Chooses a document's attributions among those that rules and syntax propose."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from spacy.tokens import Doc

from geo.lang.base import Attribution
from geo.nlp.attribution.agreement import numbers as weighed
from geo.nlp.attribution.candidates import SUBJECTS, Candidate, contents, cues
from geo.nlp.attribution.choosing import chosen, quoted_by_rule, quotes
from geo.nlp.attribution.clauses import Clauses, Range
from geo.nlp.attribution.drafting import completed, cue_of, drafted, implied, with_rest
from geo.nlp.attribution.features import Describer, introduces, negates
from geo.nlp.attribution.model import Model, Rows
from geo.nlp.attribution.retold import retold
from geo.nlp.attribution.telling import beside_quotation, listed, predicated, relative, told, unspoken
from geo.nlp.attribution.voices import NOWHERE, Voice, numbers, phrase, voices
from geo.nlp.drafts import Draft
from geo.nlp.marks import Quoted
from geo.nlp.resolver import Network
from geo.nlp.sources import Speakers
from geo.records import Offsets

RULED = 0.3
"""What the rules' word adds to the probability by lists, where it counts."""
GOVERNED = 0.15
"""What a clause of its own behind a listed verb ("ha affermato che …") adds there."""
UNLISTED = 0.1
"""What is taken off there from a quotation beside a verb that neither lists nor rules know."""


@dataclass(slots=True)
class Proposed:
    """All candidates of a document; those of the k-th cue begin at ``bounds[k]``."""

    clauses: Clauses
    drafts: Sequence[Draft]
    candidates: list[Candidate]
    bounds: list[int]
    numbers: list[list[float]]
    words: list[list[str]]
    told: list[bool]
    """Of a language whose lists count: whether lists and rules see words told in each candidate."""
    sources: dict[int, Range]
    """Sources by the rules, by cue."""
    cues: dict[int, Offsets]
    """Cues as the rules have them, by the token that stands for each."""
    phrases: set[int]
    """Those of them that are set phrases."""


def propose(
    doc: Doc,
    quotes: Sequence[Quoted],
    drafts: Sequence[Draft],
    language: Attribution,
    nouns: Container[str],
    *,
    lists: bool,
) -> Proposed:
    """Gathers and describes the candidates of a parsed document.

    Args:
        drafts: the attributions by the rules.
        nouns: lemmas that may be cues beside any verb.
        lists: whether to ask what the language's lists make of each.
    """
    c = Clauses(doc, quotes)
    ruled: dict[int, list[tuple[Range, ...]]] = {}
    sources: dict[int, Range] = {}
    phrases: set[int] = set()
    cues_of: dict[int, Offsets] = {}
    for draft in drafts:
        if draft.cue:
            cue, set_phrase = _cue_of(c, draft.cue, language)
            cues_of.setdefault(cue, draft.cue)
            words = " ".join(c.lower[slice(*c.tokens(*draft.cue))])
            if set_phrase or (lists and any(words.startswith(f"{p} ") for p in language.according_clause)):
                phrases.add(cue)
            ruled.setdefault(cue, []).append(tuple(c.tokens(*span) for span in draft.spans))
            if draft.source:
                sources.setdefault(cue, c.tokens(draft.source.start, draft.source.end))
    describer = Describer(c, language, ruled, phrases)
    found = Proposed(c, drafts, [], [], [], [], [], sources, cues_of, phrases)
    heads = cues(c, nouns)
    heads += [
        i
        for i in range(len(c))
        if c.lower[i][:2] in _openings(language.according | language.according_clause) and introduces(c, i, language)
    ]
    for cue in sorted({*heads, *ruled}):
        here = contents(c, cue, ruled.get(cue, ()), language.asking)
        if not here:
            continue
        found.bounds.append(len(found.candidates))
        found.candidates += here
        base = describer.cue(cue)
        longest = max(sum(b - a for a, b in one.spans) for one in here)
        found.numbers += [base + describer.content(one, len(here), longest) for one in here]
        found.words += [describer.words(one) for one in here]
        if lists:
            apt = cue in ruled or listed(c, cue, language) or beside_quotation(c, cue)
            found.told += [apt and told(c, one, language, known=cue in phrases) for one in here]
    return found


def _cue_of(c: Clauses, offsets: Offsets, language: Attribution) -> tuple[int, bool]:
    """The token that stands for a cue by the rules, and whether it is a phrase of several words ("fa sapere")."""
    first, last = c.tokens(*offsets)
    words = " ".join(c.lower[first:last])
    known = words in language.according_person
    known = known or any(" " in p and p in words for p in language.cues | language.participles)
    verbs = (i for i in range(last - 1, first - 1, -1) if listed(c, i, language))
    return (c.top(first, last) if known else next(verbs, c.top(first, last))), known


def subjects_of(c: Clauses, candidate: Candidate) -> list[int]:
    """The subjects of a cue's own verb in the active voice that are no part of what is said, the surest last."""
    cue = candidate.cue
    below = {c.dep[k] for k in c.children[cue]}
    if c.pos[cue] != "VERB" or below & {"aux:pass", "nsubj:pass"}:
        return []
    inside = {i for a, b in candidate.spans for i in range(a, b)}
    own = [k for k in c.children[cue] if c.dep[k] == "nsubj" and not c.mark[k] and k not in inside]
    return sorted(own, key=lambda k: bool(c.entity[k]))


def _governed(c: Clauses, candidate: Candidate, language: Attribution) -> bool:
    """Whether a content is the clause that hangs on a listed verb, with the word that brings it: "che", "di"."""
    cue = candidate.cue
    if c.pos[cue] != "VERB" or c.lemma[cue] not in language.lemmas or _negated(c, cue, language):
        return False
    first = candidate.spans[0][0]
    opens = c.lower[first] in language.complementizers | language.infinitive
    clause = (k for k in c.children[cue] if k > cue and c.dep[k] in ("ccomp", "xcomp") and c.first[k] == first)
    return opens and len(candidate.spans) == 1 and any(clause)


def _told_of_self(c: Clauses, candidate: Candidate) -> bool:
    """Whether a content is what somebody says he is: "si dice pronto a trattare"."""
    tokens = [i for a, b in candidate.spans for i in range(a, b)]
    return len(candidate.spans) == 1 and tokens[0] > candidate.cue and predicated(c, candidate.cue, tokens)


def _unlisted(found: Proposed, candidate: Candidate, language: Attribution) -> bool:
    c, cue = found.clauses, candidate.cue
    open_form = "VerbForm=Ger" in c.morph[cue] or "VerbForm=Inf" in c.morph[cue]  # these may end in a pronoun
    return not open_form and "rule" not in candidate.ways and not listed(c, cue, language)


def _negated(c: Clauses, cue: int, language: Attribution) -> bool:
    here = [k for k in (cue, *c.children[cue]) if k <= cue]
    return any(negates(c, k, language) or "Tense=Fut" in c.morph[k] for k in here)


@cache
def _openings(phrases: frozenset[str]) -> frozenset[str]:
    """How phrases begin, to look no further at most words."""
    return frozenset(p[:2] for p in phrases)


def likelihood(found: Proposed, language: Attribution, model: Model) -> Rows:
    """Returns the probability of each candidate, in text order."""
    chances = opinion(found, language, model)
    if model.chain is None or model.agreement is None or not len(chances):
        return chances
    return agreed(found, language, chances, model.chain.told(found.clauses, language), model.agreement)


def opinion(found: Proposed, language: Attribution, model: Model) -> Rows:
    """Returns the same by the judge of candidates alone; 0 for what no opinion can raise."""
    if not found.candidates:
        return np.zeros(0)
    chances = model.judge(found.numbers, found.words, found.bounds)
    return chances if model.lists is None else _with_lists(found, chances, language, model.lists)


def agreed(found: Proposed, language: Attribution, chances: Rows, told: Rows, agreement: Network) -> Rows:
    """Returns the probabilities that the judge's opinion and the chain's make together."""
    return np.where(chances > 0, agreement(opinions(found, language, chances, told)), 0.0)


def opinions(found: Proposed, language: Attribution, chances: Rows, told: Rows) -> Rows:
    """Returns what is weighed, a row for each candidate (:mod:`geo.nlp.attribution.agreement`)."""
    return weighed(found.clauses, found.candidates, found.bounds, found.told, language, chances, told)


def revise(
    found: Proposed, language: Attribution, model: Model, speakers: Speakers, chances: Rows | None = None
) -> list[Draft]:
    """Returns the attributions that stand, in text order.

    Args:
        chances: the probabilities of the candidates, where they are known; the model's else.
    """
    c = found.clauses
    if not found.candidates:
        return with_rest(c, [], found.drafts, language, speakers)
    if chances is None:
        chances = likelihood(found, language, model)
    result: list[Draft] = []
    before, spoke = NOWHERE, -1
    told_before: tuple[Range, ...] = ()
    for n in chosen(found, chances.tolist(), model.least):
        candidate = found.candidates[n]
        among = voices(c, candidate, language, found.sources.get(candidate.cue, NOWHERE), before)
        candidate = completed(c, candidate, language)
        among = possible(c, candidate, among, language)
        span = among[0].span
        if len(among) > 1:
            rows = [numbers(c, candidate, v, among, language) for v in among]
            span = among[int(model.source(np.array(rows)).argmax())].span
        own = subjects_of(c, candidate) if language.null_subject else []
        if own and (span == NOWHERE or c.top(*span) not in own) and c.lower[own[-1]] not in language.relatives:
            span = phrase(c, own[-1])
        if introduces(c, candidate.cue, language) and c.dep[candidate.cue] == "case":
            noun = c.head[candidate.cue]
            span = span if c.lower[noun] in language.relatives else phrase(c, noun)
        if language.null_subject and span != NOWHERE and c.dep[c.top(*span)].startswith("expl"):
            if own:  # "che si dice soddisfatto": of himself
                led = c.lower[own[-1]] in language.relatives and c.dep[candidate.cue] == "acl"
                span = phrase(c, c.head[candidate.cue] if led else own[-1])
            elif quotes(c, candidate):
                span = NOWHERE  # "nella sentenza si legge: “…”"
            else:
                continue  # "si ipotizza che"
        if span == NOWHERE and language.null_subject:
            span = found.sources.get(candidate.cue, NOWHERE)
            if not {"PER", "ORG"} & set(c.entity[slice(*span)]):
                span = implied(c, candidate.cue, before, spoke)
        if "VerbForm=Ger" in c.morph[candidate.cue] and spoke == c.sentence[candidate.cue]:
            # "Il premier ha detto che il voto si terrà, precisando …": the vote specifies nothing.
            span = before if any(a <= span[0] < b for a, b in told_before) else span
        if span != NOWHERE:
            before, spoke, told_before = span, c.sentence[candidate.cue], candidate.spans
        cue = found.cues.get(candidate.cue) or cue_of(c, candidate.cue)
        result.append(drafted(c, candidate, span, cue, language, speakers))
    result = with_rest(c, result, found.drafts, language, speakers)
    return sorted([*result, *retold(c, language, speakers, result)], key=lambda d: d.spans)


def _with_lists(found: Proposed, chances: Rows, language: Attribution, lists: Network) -> Rows:
    """The mean of two opinions: of what was learnt of words, and of what was learnt of lists and rules.

    The second is asked where lists and rules see words told. Where they do not, a quotation is only a name or a title,
    and a relative clause only describes what is named.
    """
    c = found.clauses
    rows = [n for n, apt in enumerate(found.told) if apt]
    if rows:
        second: Rows = lists(np.array([found.numbers[n] for n in rows], dtype=float))
        for k, n in enumerate(rows):
            one = found.candidates[n]
            second[k] += RULED * _ruled(found, one, language) + GOVERNED * (
                _governed(c, one, language) or _told_of_self(c, one)
            )
            second[k] -= UNLISTED * _unlisted(found, one, language)
        chances[rows] = (chances[rows] + second) / 2
    silent = {cue for cue in {x.cue for x in found.candidates} if unspoken(c, cue, language)}
    pairs = zip(found.candidates, found.told, strict=True)
    kept = [x.cue not in silent and (apt or not _named(c, x, language)) for x, apt in pairs]
    return np.where(kept, chances, 0.0)


def _named(c: Clauses, candidate: Candidate, language: Attribution) -> bool:
    """Whether a content that lists and rules do not see told holds marks, or only describes a noun before it."""
    cue, tokens = candidate.cue, [i for a, b in candidate.spans for i in range(a, b)]
    return quotes(c, candidate) or (
        not introduces(c, cue, language) and relative(c, c.top(*candidate.spans[0]), tokens)
    )


def possible(c: Clauses, candidate: Candidate, among: list[Voice], language: Attribution) -> list[Voice]:
    """Those voices that are neither a part of what is said nor only an adverbial ("in separate talks", "da Parigi")."""

    def said(voice: Voice) -> bool:
        top = c.top(*voice.span) if voice.span != NOWHERE else -1
        verb = c.head[top] if top >= 0 and c.dep[top] in SUBJECTS else -1
        own = any(a <= top < b for a, b in candidate.spans[:-1])
        return own or (verb != candidate.cue and any(a <= verb < b for a, b in candidate.spans))

    def adverbial(voice: Voice) -> bool:
        top = c.top(*voice.span) if voice.span != NOWHERE else -1
        named = set(c.entity[slice(*voice.span)]) - {""}
        place = named == {"LOC"} and any(c.lower[k] in language.origins for k in c.children[top])
        aside = top >= 0 and c.dep[top] == "obl" and (not named or place)
        return aside and voice.ways <= {"rule", "near", "last"}

    return [voice for voice in among if not said(voice) and not adverbial(voice)]


def _ruled(found: Proposed, candidate: Candidate, language: Attribution) -> bool:
    """Whether the rules' word counts: on whole quotations, on set phrases and on "according to"."""
    if "rule" not in candidate.ways:
        return False
    c = found.clauses
    told_of = candidate.cue in found.phrases or introduces(c, candidate.cue, language)
    return told_of or quoted_by_rule(c, candidate)
