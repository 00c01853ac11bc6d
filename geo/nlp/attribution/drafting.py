"""Attributions in the form in which they are handed on: content and cue as they are printed, the speaker's name."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from geo.lang.base import Attribution
from geo.nlp.attribution.candidates import SUBJECTS, Candidate
from geo.nlp.attribution.clauses import Clauses, Range
from geo.nlp.attribution.voices import NOWHERE, phrase
from geo.nlp.drafts import Draft
from geo.nlp.sources import Speakers
from geo.records import Offsets, QuoteKind, Source

TOUCHING = 0.3
"""Share of two contents in common from which a quotation that no cue governs is not one of its own."""

LONG = 9
"""Words that no title of a work has."""
NEAR = 4
"""Tokens, marks among them, between a noun of words and the quotation that it brings."""
SENTENCE = 5
"""Words from which a sentence between quotation marks is no slogan or name."""


def shared(one: Iterable[Range], other: Iterable[Range]) -> float:
    """What two contents have in common, of all that either holds."""
    first, second = tuple(one), tuple(other)
    both = sum(max(0, min(b, d) - max(a, e)) for a, b in first for e, d in second)
    every = sum(b - a for a, b in first) + sum(b - a for a, b in second) - both
    return both / every if every else 0.0


def completed(c: Clauses, candidate: Candidate, language: Attribution) -> Candidate:
    """A content with the subject that a cue set into its clause cuts off: "The park, he said, is near the stadium".

    Where a verb needs no subject, one before the comma of such a cue is not the cue's: "L'attacco, ha detto, è finito".
    """
    cue, spans = candidate.cue, candidate.spans
    verb = c.top(*spans[0])
    if spans[0][0] < cue or len(spans) > 1 or verb == cue or any(c.quote[i] >= 0 for i in range(*spans[0])):
        return candidate
    subject = next((k for k in c.children[verb] if c.dep[k] in SUBJECTS and k < cue), None)
    if subject is None and language.null_subject and c.text[cue + 1 : cue + 2] == [","]:
        own = (k for k in c.children[cue] if c.dep[k] in SUBJECTS and k < cue)
        subject = next((k for k in own if "," in c.text[k + 1 : cue] and c.first[k] == c.bound(cue)[0]), None)
    if subject is None:
        return candidate
    first, last = c.trim(c.first[subject], c.last[subject])
    return candidate._replace(spans=((first, last), *spans)) if last <= cue else candidate


def drafted(
    c: Clauses, candidate: Candidate, voice: Range, cue: Offsets, language: Attribution, speakers: Speakers
) -> Draft:
    """Puts a content with its cue and its source.

    Args:
        voice: the source; no tokens for none.
        cue: its offsets, as :func:`cue_of` or the rules tell them.
    """
    own = c.quote[candidate.cue]
    ranges = candidate.spans
    if not language.keep_complementizer:
        ranges = tuple(span for span in (_bare(c, r, own, language) for r in ranges) if span[0] < span[1]) or ranges
    tokens = [i for a, b in ranges for i in range(a, b) if not c.mark[i]]
    inside = {c.quote[i] for i in tokens} - {own, -1}
    direct = bool(inside) and all(c.quote[i] not in (own, -1) for i in tokens)
    kind: QuoteKind = "direct" if direct else "indirect"
    if not direct and any(c.quotes[k].words > 1 for k in inside):
        kind = "mixed"
    spans = [_printed(c, span, own, direct) for span in ranges]
    source: Source | None = None
    if voice != NOWHERE:
        meant = antecedent(c, voice, language)
        if meant and not language.relative_sources:
            voice, meant = meant[0], []
        offsets = [(c.begin[first], c.end[_tied(c, last) - 1]) for first, last in (voice, *meant)]
        source = speakers.source(*offsets[0], *offsets[1:])
    return Draft(spans, kind, cue, source, c.paragraph[ranges[0][0]])


def _tied(c: Clauses, last: int) -> int:
    """The end of a phrase with what a hyphen ties to it: "le autorità Nord-coreane"."""
    while last + 1 < len(c) and c.text[last] == "-" and c.end[last - 1] == c.begin[last] == c.begin[last + 1] - 1:
        last += 2
    return last


def _bare(c: Clauses, span: Range, own: int, language: Attribution) -> Range:
    """A content without the words that only lead to it: "di sperare «…»", "che", "poi «…»"."""
    first, last = span
    quoted = next((i for i in range(first, last) if c.quote[i] not in (-1, own)), last)
    to_end = quoted < last and all(c.quote[i] not in (-1, own) or c.mark[i] for i in range(quoted, last))
    small = language.complementizers | language.infinitive | language.adverbs
    before = next((i for i in range(quoted - 1, first - 1, -1) if not c.mark[i]), -1)
    if to_end and before >= 0:
        led = before > first and c.pos[before - 1] == "ADP"  # "a change, in quanto «…»" goes on with a reason
        if c.lower[before] in language.complementizers | language.infinitive and not led:
            return quoted, last
        if all(c.pos[i] == "ADP" or c.lower[i] in small or c.lemma[i] in language.lemmas for i in range(first, quoted)):
            return quoted, last
    leading = language.complementizers | language.infinitive
    while first < last and c.quote[first] in (own, -1) and (c.mark[first] or c.lower[first] in leading):
        first += 1
    return first, last


def antecedent(c: Clauses, voice: Range, language: Attribution) -> list[Range]:
    """What a relative pronoun stands for, if it is one: the noun phrase that its clause hangs on."""
    top = c.top(*voice)
    verb = c.head[top]
    if c.lower[top] not in language.relatives or c.dep[verb] != "acl" or c.head[verb] >= top:
        return []
    return [phrase(c, c.head[verb])]


def implied(c: Clauses, cue: int, before: Range, spoke: int) -> Range:
    """Who goes on speaking where a verb has no subject: the last speaker, unless another subject came since.

    A subject counts that names a person or a body, in the two sentences before.

    Args:
        before: the last speaker.
        spoke: the sentence of his last words.
    """
    number = c.sentence[cue]
    low = c.bounds[max(0, number - 2)]
    for i in range(cue - 1, max(low, before[1]) - 1, -1):
        if c.dep[i] in SUBJECTS and c.quote[i] < 0 and {"PER", "ORG"} & set(c.entity[slice(*phrase(c, i))]):
            return phrase(c, i)
    return before if spoke >= number - 2 else NOWHERE


def _printed(c: Clauses, span: Range, own: int, direct: bool) -> Offsets:
    """Offsets of a span: without quotation marks around all of it, with those of a quotation that is a part of it."""
    first, last = span
    start, end = c.begin[first], c.end[last - 1]
    for k in {c.quote[first], c.quote[last - 1]} - {own, -1}:
        low, high = c.stretches[k]
        if direct or (low, high) == span:
            start, end = max(start, c.quotes[k].begin), min(end, c.quotes[k].stop) if last == high else end
            continue
        start = c.quotes[k].start if low == first else start
        end = c.quotes[k].end if high == last else end
    if c.source.count("(", start, end) > c.source.count(")", start, end) and c.source[end : end + 1] == ")":
        end += 1
    return start, end


def cue_of(c: Clauses, cue: int) -> Offsets:
    """A verb with its auxiliaries and particles."""
    first = last = cue
    beside = {k: c.dep[k] for k in c.children[cue]}
    while first - 1 in beside and (beside[first - 1].startswith("aux") or beside[first - 1] == "advmod"):
        first -= 1
    while first < cue and beside[first] == "advmod":
        first += 1
    while beside.get(last + 1) in ("compound", "fixed") and c.pos[last + 1] in ("ADP", "ADV", "PART"):
        last += 1
    return c.begin[first], c.end[last]


def subject_before(c: Clauses, start: int) -> Range:
    """The person or body that is the subject of the words that a colon ends just before an offset."""
    at = c.tokens(start, start + 1)[0] - 1
    while at > 0 and c.mark[at] and c.text[at] != ":":
        at -= 1
    if at <= 0 or c.text[at] != ":":
        return NOWHERE
    low = c.bound(at)[0]
    named = (k for k in range(at - 1, low - 1, -1) if c.dep[k] in SUBJECTS and c.dep[c.head[k]] != "acl")
    spans = (phrase(c, k) for k in named if c.head[k] < at)
    return next((s for s in spans if {"PER", "ORG"} & set(c.entity[slice(*s)])), NOWHERE)


def _announced(c: Clauses, start: int, speakers: Speakers) -> Source | None:
    """Who the words before a colon at an offset give what follows to."""
    subject = subject_before(c, start)
    return None if subject == NOWHERE else speakers.source(c.begin[subject[0]], c.end[subject[1] - 1])


def titled(c: Clauses, spans: Sequence[Offsets]) -> bool:
    """Whether a quotation is only a name or a title: it is short, holds no verb and ends no sentence."""
    last = spans[-1][1]
    ends = any(mark in ".,!?…" for mark in c.source[last - 1 : last + 2])
    tokens = [i for span in spans for i in range(*c.tokens(*span)) if not c.mark[i]]
    return not ends and len(tokens) < LONG and not any(c.pos[i] in ("VERB", "AUX") for i in tokens)


def _unclaimed(c: Clauses, known: Sequence[Draft], language: Attribution, speakers: Speakers) -> list[Draft]:
    """What stands between marks and nothing has claimed, where it is somebody's words, whoever he is.

    It is a sentence, or what a colon gives to a named subject, or what a noun of words brings: "al grido di «…»".
    """
    result = []
    for quote, (first, last) in zip(c.quotes, c.stretches, strict=True):
        spans = [(quote.begin, quote.stop)]
        if first == last or any(shared(spans, draft.spans) > 0.0 for draft in known):
            continue
        opens = c.text[first][:1].isupper() and (first < 2 or c.mark[first - 2])
        subject_of_next = c.pos[min(last + 1, len(c) - 1)] in ("VERB", "AUX")  # “I go” may be a threat
        finite = any("VerbForm=Fin" in form for form in c.morph[first:last])
        whole = quote.words >= SENTENCE and opens and finite and not subject_of_next
        source = _announced(c, quote.begin, speakers)
        if not whole and source is None:
            noun = _noun_of_words(c, first, language)
            if noun < 0:
                continue
            source = _bearer(c, noun, language, speakers)
        result.append(Draft(spans, "direct", None, source, c.paragraph[first]))
    return result


def _noun_of_words(c: Clauses, first: int, language: Attribution) -> int:
    """The noun of words straight before the quotation that begins with a token; -1 for none."""
    leading = language.complementizers | language.infinitive
    near = range(first - 1, max(-1, first - NEAR - 1), -1)
    noun = next((i for i in near if not c.mark[i] and c.lower[i] not in leading), -1)
    return noun if noun >= 0 and c.lower[noun] in language.worded else -1


def _works(c: Clauses, language: Attribution) -> set[Offsets]:
    """Quotations that are the title behind the noun of a work: "il libro «Meglio liberi»"."""
    return {
        (quote.begin, quote.stop)
        for quote, (first, last) in zip(c.quotes, c.stretches, strict=True)
        if 1 < first < last and c.lower[first - 2] in language.works and c.text[first][:1].isupper()
    }


def _bearer(c: Clauses, noun: int, language: Attribution, speakers: Speakers) -> Source | None:
    """The subject of the verb that a noun of words hangs on: whose words they are."""
    verb = noun
    while c.pos[verb] != "VERB" and c.head[verb] != verb:
        verb = c.head[verb]
    who = next((k for k in c.children[verb] if c.dep[k] == "nsubj" and k < noun), None)
    if who is None or c.lower[who] in language.relatives:
        return None
    first, last = phrase(c, who)
    return speakers.source(c.begin[first], c.end[last - 1])


def with_rest(
    c: Clauses, standing: Sequence[Draft], by_rules: Sequence[Draft], language: Attribution, speakers: Speakers
) -> list[Draft]:
    """Adds what the rules know beside cues: further quotations of a speaker, and those that nobody is named for."""
    result = list(standing)
    for draft in by_rules:
        if draft.cue is None:
            if all(shared(draft.spans, other.spans) <= TOUCHING for other in standing) and not titled(c, draft.spans):
                draft.source = (None if draft.follows else _announced(c, draft.spans[0][0], speakers)) or draft.source
                result.append(draft)
        elif len(draft.spans) > 1:
            start, end = draft.spans[0]
            holder = next((o for o in standing if any(a <= start and end <= b for a, b in o.spans)), None)
            if holder is not None:
                new = [s for s in draft.spans[1:] if all(s[1] <= a or b <= s[0] for a, b in holder.spans)]
                holder.spans = sorted([*holder.spans, *new])
    result += _unclaimed(c, result, language, speakers)
    works = _works(c, language)
    result = [d for d in result if d.kind != "direct" or not {tuple(span) for span in d.spans} <= works]
    result.sort(key=lambda d: d.spans)
    for before, draft in itertools.pairwise(result):
        if draft.follows and before.source is not None:
            draft.source = before.source
    return result
