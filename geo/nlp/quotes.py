"""Attributions: which words are given to whom, direct, mixed and indirect, by rules over cues and quotation marks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from geo.lang.base import Attribution
from geo.lang.registry import get
from geo.nlp.frames import DASHES, Frame, Item, frames, phrase, quotes_in
from geo.nlp.marks import Quoted, quoted
from geo.nlp.sources import Phrase, Speakers, object_behind, subject
from geo.records import Cue, Offsets, Quote, QuoteKind, Source

WHOLE = 4
"""Words from which a quoted stretch without a cue of its own is speech, not a title or an ironic word."""
NEAR = 9
"""Items into a coordinated clause within which its verb of saying stands."""
REACH = 14
"""Items behind a cue within which its complementizer or quotation begins."""
SPEAKER_LABEL = 4


@dataclass(slots=True)
class Draft:
    """An attribution in the making; ``frame`` and ``cue_items`` locate its cue."""

    spans: list[Offsets]
    kind: QuoteKind
    cue: Offsets | None
    source: Source | None
    paragraph: int


def _trim(frame: Frame, begin: int, end: int) -> tuple[int, int]:
    items = frame.items
    while begin < end and items[begin].mark:
        begin += 1
    while end > begin and items[end - 1].mark and items[end - 1].low != ")":
        end -= 1
    return begin, end


def _inside(quote: Quoted) -> Offsets:
    return quote.begin, quote.stop


class Finder:
    """One document's attributions."""

    def __init__(self, doc: Doc, language: Attribution, demonym: Callable[[str], str | None]) -> None:
        self.language = language
        self.text = doc.text
        self.quotes = self._split(quoted(doc.text), doc)
        self.frames = frames(doc, self.quotes, language)
        self.speakers = Speakers(doc, language, demonym)
        self.drafts: list[Draft] = []
        self.used: set[int] = set()
        """Starts of quoted stretches that are somebody's words already."""

    def _split(self, quotes: list[Quoted], doc: Doc) -> list[Quoted]:
        """Opens a quotation where dashes set a cue into it: “A – they added – B”."""
        cues = self.language.cues | self.language.participles
        result: list[Quoted] = []
        for quote in quotes:
            span = doc.char_span(quote.begin, quote.stop, alignment_mode="expand")
            dashes = (
                [t for t in span if t.text in DASHES and (t.i == 0 or t.nbor(-1).whitespace_)]
                if span is not None
                else []
            )
            for first, second in zip(dashes, dashes[1:], strict=False):
                between = [t.lower_ for t in doc[first.i + 1 : second.i]]
                if (
                    (1 < len(between) <= 16
                    and any(w in cues for w in between[:3]))
                    or (len(between) <= 6 and any(w in cues for w in between))
                ):
                    left = quote._replace(end=first.idx, stop=first.idx)
                    right = quote._replace(start=second.idx + len(second), begin=second.idx + len(second))
                    result += [_fit(self.text, left), _fit(self.text, right)]
                    break
            else:
                result.append(quote)
        return result

    def run(self) -> tuple[Quote, ...]:
        pending: Draft | None = None
        for frame in self.frames:
            done = len(self.drafts)
            if pending is not None:
                pending = self._answer(pending, frame)
            if not self._labelled(frame):
                self._cues(frame)
            self._leftovers(frame, done)
            if frame.items[-1].low == ":" and len(self.drafts) == done:
                pending = self._announced(frame)
        return self._finish()

    # --- cues ---------------------------------------------------------------------------------------------------

    def _cues(self, frame: Frame) -> None:
        at, items = 0, frame.items
        while at < len(items):
            if items[at].quote:
                at += 1
                continue
            size = phrase(frame, at, self.language.according_clause)
            if size and self._according_clause(frame, at, size):
                at += size + 1
                continue
            size = phrase(frame, at, self.language.according)
            if size and self._according(frame, at, size):
                at += size
                continue
            size = phrase(frame, at, self.language.cues)
            gerund = 0 if size else phrase(frame, at, self.language.gerunds)
            joined = 0 if size else phrase(frame, at, self.language.participles)
            if joined and not self._auxiliary(frame, at):
                joined = 0
            quoting = 0 if size or gerund or joined else phrase(frame, at, self.language.quoting)
            size = size or gerund or joined or quoting
            if size and self._verbal(frame, at):
                self._verb(frame, at, size, gerund=bool(gerund), quoting=bool(quoting))
                at += size
            else:
                at += 1

    def _auxiliary(self, frame: Frame, at: int) -> bool:
        for back in range(at - 1, max(-1, at - 4), -1):
            low = frame.low(back)
            if low in self.language.auxiliaries:
                return True
            if low not in self.language.adverbs:
                return False
        return False

    def _verbal(self, frame: Frame, at: int) -> bool:
        """Whether a cue's form stands as a verb: not behind an article, not capitalised within a sentence."""
        item = frame.items[at]
        if item.entity >= 0 and item.capital:
            return False
        before = frame.low(at - 1)
        return before not in self.language.articles and not (
            item.capital and at and not frame.items[at - 1].mark and not frame.items[at - 1].quote
        )

    def _verb(self, frame: Frame, at: int, size: int, *, gerund: bool, quoting: bool) -> None:
        items, language = frame.items, self.language
        begin = at
        while begin and (items[begin - 1].low in language.auxiliaries or items[begin - 1].low in language.adverbs):
            begin -= 1
        cue = (items[begin].start, items[at + size - 1].end)
        word = " ".join(i.low for i in items[at : at + size])
        who = None if gerund else subject(frame, begin, language)
        opener = self._opener(
            frame,
            at + size,
            word,
            quoting or (gerund and word not in language.bare and not language.keep_complementizer),
        )
        left = who[0] if who else begin
        leading = left > 0 and (
            items[left - 1].low in (",", "") or items[left - 1].low in DASHES or bool(items[left - 1].quote)
        )
        after_quote = leading and any(True for _ in quotes_in(frame, max(0, left - 2), left))
        behind: Phrase | None = None
        if who is None and not gerund and (leading or at == 0 or after_quote):
            behind = object_behind(frame, at + size, language)
            if behind and behind[1] < len(items) and opener is not None and opener < behind[1]:
                opener = None
        if behind is not None and (after_quote or leading):
            tail = self._opener(frame, behind[1], word, True)
            source = self.speakers.source(frame, behind)
            if self._before(frame, left, cue, source):
                return
            if tail is not None:
                self._after(frame, tail, cue, source)
            return
        if after_quote or (leading and (opener is None)):
            source = self._who(frame, who, gerund)
            if not gerund and self._before(frame, left, cue, source):
                if opener is not None and items[opener].quote:
                    self._after(frame, opener, cue, source, extend=True)
                return
        if opener is None:
            return
        self._after(frame, opener, cue, self._who(frame, who, gerund or who is None))

    def _who(self, frame: Frame, who: Phrase | None, inherit: bool) -> Source | None:
        """The subject; without one the speaker of the sentence's previous attribution, else its first noun phrase."""
        if who is not None:
            return self.speakers.source(frame, who)
        if not inherit:
            return None
        if self.drafts and self.drafts[-1].cue and self.drafts[-1].cue[0] >= frame.items[0].start:
            return self.drafts[-1].source
        for at, item in enumerate(frame.items):
            if item.entity >= 0 or item.low in self.language.pronouns:
                found = object_behind(frame, at, self.language)
                return self.speakers.source(frame, found) if found else None
            if at > 6:
                break
        return self.speakers.last.get("ANY") if not self.language.keep_complementizer else None

    def _opener(self, frame: Frame, after: int, word: str, quoted_only: bool) -> int | None:
        """The item at which a cue's content begins: a complementizer, a quotation, or with some cues any word."""
        items, language = frame.items, self.language
        if after >= len(items):
            return None
        first = items[after]
        bare = not quoted_only and word in language.bare | language.gerunds and word not in language.addressed
        plain = (
            not (first.mark or first.quote or first.timed)
            and first.low not in language.inner
            and (
                first.low not in language.stops
                and (first.low not in language.adverbs or first.low in language.pronouns)
            )
        )
        if first.low in language.infinitive and not quoted_only:
            return after
        if bare and (plain or first.low in language.complementizers) and language.keep_complementizer:
            return after
        marks = 0
        for at in range(after, min(len(items), after + REACH)):
            item = items[at]
            if item.quote and (item.quote.words >= 2 or quoted_only):
                return at
            if (
                item.low in language.complementizers
                and not quoted_only
                and not (at > after and items[at - 1].low == ",")
            ):
                return at
            if item.low in ".;!?" and item.low:
                break
            if at > after and (item.low in language.cues or item.low in language.gerunds):
                break
            marks += item.low == ","
            if marks > 2:
                break
        if word in language.addressed and not quoted_only and language.keep_complementizer:
            return self._behind_addressee(frame, after)
        return None

    def _behind_addressee(self, frame: Frame, after: int) -> int | None:
        """The content of "told reporters the army …": what follows the one spoken to."""
        items = frame.items
        at = after
        if at < len(items) and items[at].entity >= 0:
            entity = items[at].entity
            while at < len(items) and items[at].entity == entity:
                at += 1
        elif at + 1 < len(items) and items[at].low in self.language.articles:
            at += 1
            entity = items[at].entity
            while at + 1 < len(items) and items[at].entity == entity >= 0:
                at += 1
            at += entity < 0
        else:
            at += 1
        if at < len(items) and not items[at].mark:
            return at
        return None

    # --- contents -----------------------------------------------------------------------------------------------

    def _clause_end(self, frame: Frame, begin: int) -> int:
        """Where reported content ends: the sentence's end, a semicolon, or a comma before a word that turns away."""
        items, language = frame.items, self.language
        depth = 0
        for at in range(begin + 1, len(items)):
            low = items[at].low
            depth += (low == "(") - (low == ")")
            if depth < 0 or low == ";":
                return at
            if low in DASHES and items[at].text != "-":
                return at
            if low == "," and at + 1 < len(items):
                following = items[at + 1].low
                if following in language.closers or following in language.gerunds:
                    return at
                if phrase(frame, at + 1, language.according | language.according_clause):
                    return at
                if following in language.conjunctions and self._new_voice(frame, at + 2):
                    return at
            if items[at - 1].quote and self._ends_with_comma(items[at - 1]):
                return at
            if (low in language.conjunctions or low in language.closers) and self._another_cue(frame, at + 1):
                return at
            if low in language.according or phrase(frame, at, language.according) > 1:
                return at
        return len(items)

    def _new_voice(self, frame: Frame, at: int) -> bool:
        """Whether a clause with its own verb of saying begins here."""
        for item in frame.items[at : at + NEAR]:
            if item.quote or item.mark or item.low in self.language.complementizers:
                return False
            if item.low in self.language.cues or item.low in self.language.participles:
                return True
        return False

    def _ends_with_comma(self, item: Item) -> bool:
        quote = item.quote
        return quote is not None and "," in self.text[quote.stop : quote.end]

    def _another_cue(self, frame: Frame, at: int) -> bool:
        """Whether a second verb of saying, coordinated with the first, stands here."""
        while frame.low(at) in self.language.adverbs or frame.low(at) in self.language.auxiliaries:
            at += 1
        return bool(phrase(frame, at, self.language.cues | self.language.quoting | self.language.participles))

    def _after(self, frame: Frame, opener: int, cue: Offsets, source: Source | None, extend: bool = False) -> None:
        items, language = frame.items, self.language
        first = items[opener]
        if first.quote and first.start in self.used:
            return
        if first.quote:
            rest = items[opener + 1] if opener + 1 < len(items) else None
            runs_on = rest is not None and not rest.mark and rest.low not in language.conjunctions and not rest.quote
            if not runs_on or (first.quote.words >= WHOLE and rest is not None and rest.low in language.closers):
                self.used.add(first.start)
                if extend and self.drafts:
                    self.drafts[-1].spans.append(_inside(first.quote))
                    return
                self.drafts.append(Draft([_inside(first.quote)], "direct", cue, source, frame.paragraph))
                self._coordinated(frame, opener + 1, cue, source)
                return
        end = self._clause_end(frame, opener)
        if first.low in language.complementizers and not language.keep_complementizer:
            opener += 1
        begin, end = _trim(frame, opener, end)
        if end - begin < 2 and not first.quote:
            return
        self._add(frame, begin, end, cue, source)

    def _coordinated(self, frame: Frame, after: int, cue: Offsets, source: Source | None) -> None:
        """A second quotation that the same cue governs: voices “A” and the reports “B”."""
        if frame.low(after) not in self.language.conjunctions:
            return
        for at in range(after + 1, min(len(frame.items), after + 10)):
            item = frame.items[at]
            if item.quote and item.quote.words >= WHOLE:
                self.used.add(item.start)
                self.drafts.append(Draft([_inside(item.quote)], "direct", cue, source, frame.paragraph))
                return
            if item.mark or item.low in self.language.cues:
                return

    def _add(self, frame: Frame, begin: int, end: int, cue: Offsets, source: Source | None) -> None:
        items = frame.items[begin:end]
        inside = [i for i in items if i.quote]
        words = sum(1 for i in items if not (i.quote or i.mark))
        for item in inside:
            self.used.add(item.start)
        if inside and words == 0:
            spans: list[Offsets] = [_inside(i.quote) for i in inside if i.quote]
            self.drafts.append(Draft(spans, "direct", cue, source, frame.paragraph))
        else:
            kind: QuoteKind = "mixed" if any(i.quote and i.quote.words > 1 for i in inside) else "indirect"
            self.drafts.append(Draft([(items[0].start, items[-1].end)], kind, cue, source, frame.paragraph))

    def _before(self, frame: Frame, left: int, cue: Offsets, source: Source | None) -> bool:
        """Gives the words before ", X said" to X."""
        begin, end = _trim(frame, 0, left)
        taken = [
            d for d in self.drafts if d.paragraph == frame.paragraph and d.cue and d.cue[0] >= frame.items[0].start
        ]
        if taken:
            last = max(max(e for _, e in d.spans) for d in taken)
            last = max(last, *(d.cue[1] for d in taken if d.cue))
            while begin < end and frame.items[begin].start < last:
                begin += 1
            begin, end = _trim(frame, begin, end)
        if end <= begin:
            return False
        nearest = frame.items[end - 1]
        if nearest.quote and nearest.start not in self.used:
            outside = sum(1 for i in frame.items[begin:end] if not (i.quote or i.mark))
            announced = end - begin > 1 and frame.low(end - 2) == ":"
            if announced or (outside > 2 and nearest.quote.words > 2 * outside):
                begin = end - 1
        if end - begin < 2 and not nearest.quote:
            return False
        self._add(frame, begin, end, cue, source)
        return True

    def _according(self, frame: Frame, at: int, size: int) -> bool:
        """“According to X, content” and “content, according to X”."""
        who = object_behind(frame, at + size, self.language)
        if who is None or frame.low(at - 1) in self.language.articles:
            return False
        if frame.items[who[0]].timed or frame.items[who[0]].text.isdigit():
            return False
        cue = (frame.items[at].start, frame.items[at + size - 1].end)
        return self._around(frame, at, who[1], cue, self.speakers.source(frame, who))

    def _according_clause(self, frame: Frame, at: int, size: int) -> bool:
        """“According to what X reports, content”, with the subject on either side of the verb."""
        items, language = frame.items, self.language
        for verb in range(at + size, min(len(items), at + size + 9)):
            if items[verb].mark or items[verb].quote:
                return False
            width = phrase(frame, verb, language.cues) or (
                phrase(frame, verb, language.participles) if self._auxiliary(frame, verb) else 0
            )
            if not width:
                continue
            who = subject(frame, verb, language) if verb > at + size else None
            if who is not None and who[0] < at + size:
                who = (at + size, who[1]) if who[1] > at + size else None
            end = verb + width
            if who is None:
                who = object_behind(frame, end, language)
                end = who[1] if who else end
            if who is None and size == 1:
                return False
            cue = (items[at].start, items[verb + width - 1].end)
            return self._around(frame, at, end, cue, self.speakers.source(frame, who) if who else None)
        return False

    def _around(self, frame: Frame, at: int, end: int, cue: Offsets, source: Source | None) -> bool:
        """Gives the sentence around an inserted phrase [at, end) to the phrase's source."""
        items, language = frame.items, self.language
        closed = end >= len(items) or items[end].low in ".;)!?" or at + 1 >= len(items)
        begin, stop = _trim(frame, 0, at)
        if stop - begin > 2 and (closed or items[end].low not in (",",)):
            for back in range(at - 2, 0, -1):
                if items[back].low == ";" or (items[back].low == "," and items[back + 1].low in language.closers):
                    begin = back + 1
                    break
            begin, stop = _trim(frame, begin, at)
            if stop - begin < 2:
                return False
            self._add(frame, begin, stop, cue, source)
            return True
        if end >= len(items):
            return False
        # The gap before the phrase is an adverbial: the content is what follows.
        begin, stop = _trim(frame, end, self._clause_end(frame, end))
        if stop - begin < 2:
            return False
        self._add(frame, begin, stop, cue, source)
        return True

    # --- quotations without a cue of their own ------------------------------------------------------------------

    def _labelled(self, frame: Frame) -> bool:
        """A transcript's “NAME: words” at the start of a paragraph."""
        if not frame.opens_paragraph:
            return False
        items = frame.items
        for at in range(1, min(SPEAKER_LABEL + 1, len(items) - 2)):
            if items[at].low == ":":
                label = items[:at]
                if all(i.capital and not i.quote for i in label) and (
                    all(i.text.isupper() for i in label) or any(i.entity >= 0 for i in label)
                ):
                    source = self.speakers.source(frame, (0, at))
                    self._add(frame, *_trim(frame, at + 1, len(items)), (items[at].start, items[at].end), source)
                    return True
                return False
        return False

    def _announced(self, frame: Frame) -> Draft | None:
        """“X went on:” at the end of a paragraph: the next one's quotation is X's."""
        items, language = frame.items, self.language
        for at in range(len(items) - 1, -1, -1):
            size = phrase(frame, at, language.cues | language.participles | language.gerunds)
            if size:
                who = subject(frame, at, language) or object_behind(frame, at + size, language)
                source = self.speakers.source(frame, who) if who else None
                return Draft([], "direct", (items[at].start, items[at + size - 1].end), source, frame.paragraph)
        return None

    def _answer(self, pending: Draft, frame: Frame) -> Draft | None:
        first = frame.items[0]
        if first.quote and first.start not in self.used:
            self.used.add(first.start)
            pending.spans.append(_inside(first.quote))
            pending.paragraph = frame.paragraph
            self.drafts.append(pending)
        return None

    def _leftovers(self, frame: Frame, done: int) -> None:
        """Gives further quotations of a paragraph to its speaker, and keeps long ones that nobody is named for."""
        for position, item in enumerate(frame.items):
            quote = item.quote
            if quote is None or item.start in self.used or quote.words < WHOLE:
                continue
            previous = self.drafts[-1] if self.drafts else None
            runs_on = any(
                q.continued and q.end < item.start and not self.text[q.end : item.start].strip() for q in self.quotes
            )
            alone = position == 0 or frame.items[position - 1].mark
            split = previous is not None and any(
                q.end > previous.spans[-1][0] and q.start < item.start and q.words and self._dashed(q, quote)
                for q in self.quotes
            )
            if (
                previous
                and previous.kind != "indirect"
                and (split or runs_on or (alone and previous.paragraph == frame.paragraph))
            ):
                previous.spans.append(_inside(quote))
                if runs_on:
                    previous.paragraph = frame.paragraph
                self.used.add(item.start)
            elif position == 0 and len(frame.items) <= 2:
                self.used.add(item.start)
                speaker = previous.source if previous and previous.paragraph >= frame.paragraph - 2 else None
                self.drafts.append(Draft([_inside(quote)], "direct", None, speaker, frame.paragraph))
            elif quote.words >= 2 * WHOLE:
                self.used.add(item.start)
                self.drafts.append(Draft([_inside(quote)], "direct", None, None, frame.paragraph))

    def _dashed(self, left: Quoted, right: Quoted) -> bool:
        return (
            left.end < right.start
            and self.text[left.end : left.end + 1] in DASHES
            and self.text[right.start - 1 : right.start] in DASHES
        )

    def _finish(self) -> tuple[Quote, ...]:
        unique: dict[tuple[Offsets, ...], Draft] = {}
        for draft in self.drafts:
            if draft.spans:
                unique.setdefault(tuple(sorted(draft.spans)), draft)
        result = []
        for number, (spans, draft) in enumerate(sorted(unique.items(), key=lambda pair: pair[0]), 1):
            cue = Cue(draft.cue[0], draft.cue[1], self.text[draft.cue[0] : draft.cue[1]]) if draft.cue else None
            words = " ".join(self.text[s:e] for s, e in spans)
            result.append(Quote(f"q{number}", draft.kind, spans, words, draft.source, cue))
        return tuple(result)


def _fit(text: str, quote: Quoted) -> Quoted:
    begin, stop = quote.begin, quote.stop
    while begin < stop and text[begin].isspace():
        begin += 1
    while stop > begin and text[stop - 1].isspace():
        stop -= 1
    return quote._replace(begin=begin, stop=stop, words=len(text[begin:stop].split()))


def find_quotes(
    doc: Doc, attribution: Attribution, demonym: Callable[[str], str | None] | None = None
) -> tuple[Quote, ...]:
    """Returns the document's attributions in text order, with ids "q1", "q2", …

    Args:
        demonym: country code of an adjective or noun of nationality, None for other words.
    """
    return Finder(doc, attribution, demonym or (lambda word: None)).run()


class Quotes:
    """Fills ``doc._.quotes``; reads entities, toponyms and timexes."""

    def __init__(self, attribution: Attribution, demonym: Callable[[str], str | None]) -> None:
        self.attribution, self.demonym = attribution, demonym

    def __call__(self, doc: Doc) -> Doc:
        doc._.quotes = find_quotes(doc, self.attribution, self.demonym)
        return doc


@Language.factory("dateline_quotes")
def make_quotes(nlp: Language, name: str) -> Quotes:
    language = get(nlp.lang)
    demonyms = language.names.demonyms
    return Quotes(language.attribution, lambda word: demonyms.get(word.lower()))
