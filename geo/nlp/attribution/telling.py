"""Whether a candidate tells words: what counts where a language's lists, not learnt weights of words, tell cues."""

from __future__ import annotations

from collections.abc import Sequence

from geo.lang.base import Attribution
from geo.nlp.attribution.candidates import SUBJECTS, Candidate
from geo.nlp.attribution.clauses import Clauses, Range
from geo.nlp.attribution.drafting import titled
from geo.nlp.attribution.features import introduces, negates

NEAR = 4
"""Tokens, marks among them, between a quotation and a verb beside it."""


def listed(c: Clauses, i: int, language: Attribution) -> bool:
    """Whether the language's lists know a word for one that gives words to somebody."""
    verb = c.pos[i] in ("VERB", "AUX")
    known = c.lemma[i] in language.lemmas or c.lower[i] in language.quoting
    known = known or any(c.lower[i].startswith(g) for g in language.gerunds)  # with a pronoun at its end
    return (verb and known) or introduces(c, i, language)


def told(c: Clauses, candidate: Candidate, language: Attribution, *, known: bool) -> bool:
    """Whether words are told and not only a thing is named: a quotation, or the clause of a cue.

    Args:
        known: whether the rules know the cue for a set phrase; any other has to be one of the language's verbs.
    """
    cue, own = candidate.cue, c.quote[candidate.cue]
    tokens = [i for a, b in candidate.spans for i in range(a, b)]
    if c.lower[tokens[0]] in language.origins and c.quote[tokens[0]] == own:
        return False  # its agent
    own_words = [i for i in tokens if c.quote[i] == own]
    if any(c.text[i] in (";", ".") for i in own_words[:-1]):
        return False
    if _strays(c, candidate) and not introduces(c, cue, language):
        return False
    inside = {c.quote[i] for i in tokens} - {-1, own}
    naming = c.lemma[cue] in language.naming
    if c.mark[cue] or any(naming or c.quotes[k].words > 1 for k in inside):
        spoken = c.mark[cue] or known or listed(c, cue, language)
        named = all(titled(c, [(c.quotes[k].begin, c.quotes[k].stop)]) for k in inside)
        if not named or (spoken and {c.quote[tokens[0]], c.quote[tokens[-1]]} & inside):
            return True
    if introduces(c, cue, language):
        return True
    if candidate.ways == {"clipped"} and _goes_on(c, candidate.spans[-1]):
        return False
    if any(c.dep[k] == "expl:pass" for k in c.children[cue]):
        return False
    finite = "VerbForm=Part" not in c.morph[cue] or any(c.dep[k] == "aux" for k in c.children[cue])
    if not (known or listed(c, cue, language)) or (c.dep[cue] in ("acl", "amod") and not finite):
        return False
    if (
        (naming or c.lower[cue] in language.quoting)
        and "onward" in candidate.ways
        and _judged(c, cue, tokens, language)
    ):
        return True  # "defines A as B"
    return predicated(c, cue, tokens) or any(_verbal(c, i, tokens) and not relative(c, i, tokens) for i in tokens)


def _strays(c: Clauses, candidate: Candidate) -> bool:
    """Whether a content holds words beside a quotation that are not of it.

    They only name what a colon and the quotation then say, or a sentence ends between the quotation and the cue, or
    new words begin behind its closing mark; or the cue is in a relative clause behind a content without marks.
    """
    (first, last), own = candidate.spans[0], c.quote[candidate.cue]
    if last <= candidate.cue and c.quote[last - 1] not in (-1, own):
        return any(c.text[i] == "." and c.quote[i] == own for i in range(last + 1, candidate.cue))
    if last <= candidate.cue and any("PronType=Rel" in c.morph[i] for i in range(last, candidate.cue)):
        return True
    at = next((i for i in range(max(1, first - 2), last - 2) if c.text[i] == ":" and c.quote[i] == own), -1)
    opening = next((i for i in range(at + 1, min(last, at + 3)) if c.quote[i] not in (-1, own)), -1)
    if at < 0 or opening < 0:
        return False
    if at > first and not any(c.pos[i] in ("VERB", "AUX") for i in range(first, at)):
        return True
    end = c.stretches[c.quote[opening]][1] + 1
    return at < first and end < last and not c.mark[end] and c.pos[end] != "CCONJ"


def unspoken(c: Clauses, cue: int, language: Attribution) -> bool:
    """Whether a verb of saying gives words to nobody.

    An author tells something himself ("va detto che", "è da ricordare che"), leaves it open ("non è detto che"), or a
    rule provides for it ("la legge prevede che").
    """
    kids = c.children[cue]
    subjects = [k for k in kids if c.dep[k] in SUBJECTS]
    if any(c.lemma[k] in language.laws for k in subjects) and c.lemma[cue] in language.providing:
        return True
    if c.lemma[cue] in language.proving and any(c.dep[k] == "expl" for k in kids):
        return True
    if subjects:
        return False
    helpers = {w for k in kids if c.dep[k].startswith("aux") and k < cue for w in (c.lemma[k], c.lower[k])}
    if "VerbForm=Inf" in c.morph[cue]:
        bid = c.lemma[c.head[cue]] in language.bidding and c.dep[cue] in ("ccomp", "xcomp", "csubj")
        owed = any(c.dep[k] == "mark" and c.lower[k] in language.owing for k in kids)
        return bid or owed or (bool(helpers) and any(c.dep[k] == "expl" for k in kids))
    if "VerbForm=Part" not in c.morph[cue]:
        return False
    open_ = bool(helpers) and any(negates(c, k, language) for k in kids) and language.null_subject
    return bool(helpers & language.bidding) or (open_ and not helpers & language.having)


def _goes_on(c: Clauses, span: Range) -> bool:
    """Whether what stands behind a comma only describes a word before it: ", thought to be agents"."""
    at = next((i for i in range(span[1], min(len(c), span[1] + 3)) if not c.mark[i]), span[0])
    while c.head[at] >= span[1] and c.head[at] != at:
        at = c.head[at]
    participle = c.dep[at] == "conj" and "VerbForm=Part" in c.morph[at] and not any(k < at for k in c.children[at])
    loose = participle or c.dep[at] in ("acl", "amod", "appos", "nmod")
    return loose and span[0] <= c.head[at] < span[1] and at >= span[1]


def _judged(c: Clauses, cue: int, tokens: Sequence[int], language: Attribution) -> bool:
    """Whether a content gives its object a predicate: "A as B", "A of doing B"."""
    parts = [i for i in tokens if i not in c.children[cue] and c.head[c.head[i]] == cue]
    marked = any(c.lower[i] in language.complementizers and c.dep[i] in ("case", "mark") for i in parts)
    return marked or any("VerbForm=Inf" in c.morph[i] for i in parts)


def relative(c: Clauses, i: int, tokens: Sequence[int]) -> bool:
    """Whether a verb belongs to a relative clause of a noun outside a content."""
    while tokens[0] <= c.head[i] <= tokens[-1] and c.head[i] != i:
        i = c.head[i]
    return c.dep[i] == "acl" and any("PronType=Rel" in c.morph[k] for k in c.children[i])


def predicated(c: Clauses, cue: int, tokens: Sequence[int]) -> bool:
    """Whether somebody says of himself what he is: "si è detta soddisfatta"."""
    own = any(c.dep[k] == "expl" for k in c.children[cue])
    return own and any(c.head[i] == cue and c.dep[i] == "xcomp" and c.pos[i] in ("ADJ", "VERB") for i in tokens)


def _verbal(c: Clauses, i: int, tokens: Sequence[int]) -> bool:
    """Whether a token is the verb of a clause within a content, but for those that only describe a noun of it."""
    if c.pos[i] != "VERB" and c.dep[i] != "cop":
        return False
    if "VerbForm=Ger" in c.morph[i]:
        return False
    at = i
    while tokens[0] <= c.head[at] <= tokens[-1] and c.head[at] != at:
        if c.dep[at] in ("acl", "amod"):
            return False
        at = c.head[at]
    return True


def beside_quotation(c: Clauses, i: int) -> bool:
    """Whether a verb stands straight behind a quotation or before one, so that any verb may be a cue."""
    own, around = c.quote[i], (*range(i - NEAR, i), *range(i + 1, i + NEAR))
    return any(0 <= k < len(c) and c.quote[k] not in (-1, own) for k in around)


def only_named(c: Clauses, candidate: Candidate) -> bool:
    """Whether a content is neither a clause nor a quotation: "supports the bill"."""
    tokens = [i for a, b in candidate.spans for i in range(a, b)]
    quoted = any(c.quote[i] not in (-1, c.quote[candidate.cue]) for i in tokens)
    named = not predicated(c, candidate.cue, tokens) and not any(_verbal(c, i, tokens) for i in tokens)
    return not quoted and named
