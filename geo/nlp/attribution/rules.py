"""Attributions: which words are given to whom, direct, mixed and indirect, by rules over cues and quotation marks.

Source, cue and content are those of PARC and PolNeAR (Pareti 2012; Newell et al. 2018).
"""

from __future__ import annotations

from spacy.tokens import Doc

from geo.lang.base import Attribution
from geo.nlp.contents import auxiliary, clause_end, governed, opener, speaks, trim, verbal
from geo.nlp.drafts import WHOLE, Draft, Drafts, inside, spoken
from geo.nlp.frames import DASHES, Frame, frames, phrase
from geo.nlp.marks import dashed, dialogue, outside, quoted
from geo.nlp.phrases import Phrase, object_behind, subject
from geo.nlp.sources import Speakers
from geo.records import Offsets, Source

LABEL = 4
"""Items of a speaker's name before the colon of a transcript."""
BREAKS = frozenset(":;") | DASHES
"""Marks before which the words that introduce a quotation do not begin."""
CLAUSE = 9
"""Items within which "according to what" meets its verb."""
ADVERBIAL = 3
"""Items before "according to X" that may still be an adverbial where no comma stands between."""
COORDINATED = 10
"""Items within which a second quotation follows a conjunction."""


class Finder:
    """One document's attributions."""

    def __init__(self, doc: Doc, language: Attribution, speakers: Speakers) -> None:
        self.language, self.speakers = language, speakers
        cues = language.cues | language.participles
        text = doc.text  # spaCy joins it anew each time
        spoken = dialogue(text, cues)
        self.quotes = found = sorted([*spoken, *outside(dashed(quoted(text), doc, cues), spoken)])
        self.frames = frames(doc, found, language)
        self.drafts = Drafts(text, found)

    def run(self) -> list[Draft]:
        """Returns the attributions in the order of their cues."""
        pending: Draft | None = None
        for number, frame in enumerate(self.frames):
            done = len(self.drafts.all)
            if pending is not None:
                self._answer(pending, frame)
                pending = None
            if not self._labelled(frame):
                self._cues(frame)
            self._parted(frame, self.frames[number - 1] if number else None)
            self._introduced(frame)
            self.drafts.leftovers(frame, self.language.resumed)
            if frame.items[-1].low == ":" and len(self.drafts.all) == done:
                pending = self._announced(frame)
        return self.drafts.all

    def _cues(self, frame: Frame) -> None:
        """Finds the frame's cues from left to right, each with its source and content."""
        at, items, language = 0, frame.items, self.language
        while at < len(items):
            if items[at].quote or items[at].mark:
                at += 1
                continue
            size = phrase(frame, at, language.according_clause)
            if size and self._according_clause(frame, at, size):
                at += size + 1
                continue
            size = phrase(frame, at, language.according)
            if size and self._according(frame, at, size):
                at += size
                continue
            if at == 0 and items[0].low in language.according_person and self._in_view_of(frame):
                at = 1
                continue
            size = speaks(frame, at, language)
            gerund = 0 if size else phrase(frame, at, language.gerunds)
            quoting = 0 if size or gerund else phrase(frame, at, language.quoting)
            size = size or gerund or quoting
            if size and verbal(frame, at, language):
                self._verb(frame, at, size, gerund=bool(gerund), quoting=bool(quoting))
            at += size or 1

    def _verb(self, frame: Frame, at: int, size: int, *, gerund: bool, quoting: bool) -> None:
        """One verb of saying: content before it (", X said"), behind it, or on both sides."""
        items, language = frame.items, self.language
        begin, after = at, at + size
        while begin and (items[begin - 1].low in language.auxiliaries or items[begin - 1].low in language.adverbs):
            begin -= 1
        cue = (items[begin].start, items[after - 1].end)
        word = " ".join(i.low for i in items[at:after])
        who = None if gerund else subject(frame, begin, language)
        opens = opener(frame, after, word, quoting or (gerund and not language.keep_complementizer), language)
        left = who[0] if who else begin
        edge = items[left - 1] if left else None
        leading = edge is not None and (edge.low == "," or edge.low in DASHES or spoken(edge))
        after_quote = leading and any(i.quote for i in items[max(0, left - 2) : left])
        if who is None and not gerund and leading:
            behind = object_behind(frame, after, language)
            if behind is not None:
                source = self._source(frame, behind)
                if not self._before(frame, left, cue, source):
                    tail = opener(frame, behind[1], word, True, language)
                    if tail is not None:
                        self._after(frame, tail, cue, source)
                return
        told = not gerund and (after_quote or (leading and opens is None))
        if told and self._before(frame, left, cue, self._who(frame, who, False)):
            if opens is not None and items[opens].quote and items[opens].start not in self.drafts.used:
                self.drafts.extend(items[opens])
            return
        if opens is not None:
            self._after(frame, opens, cue, self._who(frame, who, who is None))

    def _source(self, frame: Frame, who: Phrase) -> Source:
        return self.speakers.source(*frame.offsets(who))

    def _who(self, frame: Frame, who: Phrase | None, inherit: bool) -> Source | None:
        """The subject; without one the speaker of the sentence's previous attribution, else its first noun phrase."""
        if who is not None:
            return self._source(frame, who)
        if not inherit:
            return None
        last = self.drafts.last
        if last and last.cue and last.cue[0] >= frame.items[0].start:
            return last.source
        for at, item in enumerate(frame.items[:8]):
            end = at + 1
            while item.entity >= 0 and end < len(frame.items) and frame.items[end].entity == item.entity:
                end += 1
            if item.entity >= 0 or item.low in self.language.pronouns:
                found = subject(frame, end, self.language)
                return self._source(frame, found) if found else None
        # Where verbs need no subject, the speaker of the sentences just before goes on.
        near = last is not None and last.paragraph >= frame.paragraph - 1
        return last.source if last and near and not self.language.keep_complementizer else None

    def _after(self, frame: Frame, opens: int, cue: Offsets, source: Source | None) -> None:
        """Gives the words from an item on to a source."""
        items, language = frame.items, self.language
        first, rest = items[opens], items[opens + 1] if opens + 1 < len(items) else None
        if first.quote:
            if first.start in self.drafts.used:
                return
            ends = rest is None or rest.mark or bool(rest.quote) or rest.low in language.conjunctions
            if ends or (first.quote.words >= WHOLE and rest is not None and rest.low in language.closers):
                self.drafts.quoted(first, cue, source, frame.paragraph)
                self._coordinated(frame, opens + 1, cue, source)
                return
        end = clause_end(frame, opens, language)
        skip = first.low in language.complementizers and not language.keep_complementizer
        begin, end = trim(frame, opens + skip, end)
        if end - begin >= 2 or (end > begin and first.quote):
            self.drafts.add(frame, begin, end, cue, source)

    def _coordinated(self, frame: Frame, after: int, cue: Offsets, source: Source | None) -> None:
        """A second quotation that the same cue governs: voices “A” and the reports “B”."""
        if frame.low(after) not in self.language.conjunctions:
            return
        for item in frame.items[after + 1 : after + COORDINATED]:
            if item.quote and item.quote.words >= WHOLE:
                self.drafts.quoted(item, cue, source, frame.paragraph)
                return
            if item.mark or item.low in self.language.cues | self.language.participles:
                return

    def _before(self, frame: Frame, left: int, cue: Offsets, source: Source | None) -> bool:
        """Gives the words before ", X said" to X, as far as they are nobody's yet."""
        begin, end = trim(frame, 0, left)
        reached = self.drafts.covered(frame)
        while begin < end and frame.items[begin].start < reached:
            begin += 1
        begin, end = trim(frame, begin, end)
        if end <= begin:
            return False
        nearest = frame.items[end - 1]
        if nearest.quote and nearest.start not in self.drafts.used:
            outside = sum(1 for i in frame.items[begin:end] if not (i.quote or i.mark))
            announced = end - begin > 1 and frame.low(end - 2) == ":"
            if announced or (outside > 2 and nearest.quote.words > 2 * outside):
                begin = end - 1
        if end - begin < 2 and not nearest.quote:
            return False
        self.drafts.add(frame, begin, end, cue, source)
        return True

    def _according(self, frame: Frame, at: int, size: int) -> bool:
        """“According to X, content” and “content, according to X”."""
        if frame.low(at + size) in self.language.relatives:
            return self._according_to_which(frame, at, size)
        who = object_behind(frame, at + size, self.language)
        if who is None or governed(frame, at, self.language):
            return False
        if frame.items[who[0]].timed or frame.items[who[0]].text.isdigit():
            return False
        cue = (frame.items[at].start, frame.items[at + size - 1].end)
        return self._around(frame, at, who[1], cue, self._source(frame, who))

    def _according_to_which(self, frame: Frame, at: int, size: int) -> bool:
        """“X, according to whom content”."""
        last = at - (frame.low(at - 1) == ",")
        who = subject(frame, last, self.language) if last > 0 else None
        begin, end = trim(frame, at + size + 1, clause_end(frame, at + size, self.language))
        if who is None or end - begin < 2:
            return False
        cue = (frame.items[at].start, frame.items[at + size - 1].end)
        self.drafts.add(frame, begin, end, cue, self._source(frame, who))
        return True

    def _in_view_of(self, frame: Frame) -> bool:
        """“For X, content”, where X is a person."""
        who = object_behind(frame, 1, self.language)
        bare = frame.low(1) not in self.language.articles and not self.speakers.speaks(frame.items[1].start)
        if bare or who is None or frame.low(who[1]) != "," or not self.speakers.speaks(frame.items[who[1] - 1].start):
            return False
        cue = (frame.items[0].start, frame.items[0].end)
        return self._around(frame, 0, who[1], cue, self._source(frame, who))

    def _according_clause(self, frame: Frame, at: int, size: int) -> bool:
        """“According to what X reports, content”, with the subject on either side of the verb."""
        items, language = frame.items, self.language
        for verb in range(at + size, min(len(items), at + size + CLAUSE)):
            if items[verb].mark or items[verb].quote:
                return False
            width = phrase(frame, verb, language.cues)
            # "As confirmed by X": a participle with its agent needs no auxiliary.
            agent = language.null_subject and verb == at + size and frame.low(verb + 1) in language.origins
            if not width and (agent or auxiliary(frame, verb, language)):
                width = phrase(frame, verb, language.participles)
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
            return self._around(frame, at, end, cue, self._source(frame, who) if who else None)
        return False

    def _around(self, frame: Frame, at: int, end: int, cue: Offsets, source: Source | None) -> bool:
        """Gives the sentence around an inserted phrase [at, end) to the phrase's source."""
        items, language = frame.items, self.language
        begin, stop = trim(frame, 0, at)
        described = frame.low(end) == "," and frame.low(end + 1) in language.relatives | language.conjunctions
        bound = at > 0 and not items[at - 1].mark and stop - begin > ADVERBIAL
        open_clause = stop > begin and items[stop - 1].low in language.relatives | language.complementizers
        if stop - begin > 2 and not open_clause and (end >= len(items) or items[end].low != "," or described or bound):
            for back in range(at - 2, 0, -1):
                if items[back].low == ";" or (items[back].low == "," and items[back + 1].low in language.closers):
                    begin = back + 1
                    break
            begin, stop = trim(frame, begin, at)
        else:
            # What stands before the phrase is an adverbial: the content is what follows.
            if described:
                end = next((i for i in range(end + 2, len(items) - 2) if items[i].low == ","), end)
            begin, stop = trim(frame, end, clause_end(frame, end, language)) if end < len(items) else (end, end)
        if stop - begin < 2:
            return False
        self.drafts.add(frame, begin, stop, cue, source)
        return True

    def _labelled(self, frame: Frame) -> bool:
        """A transcript's “NAME: words” at the start of a paragraph."""
        items = frame.items
        if not frame.opens_paragraph:
            return False
        for at in range(1, min(LABEL + 1, len(items) - 2)):
            if items[at].low == ":":
                label = items[:at]
                named = all(i.text.isupper() for i in label) or any(self.speakers.speaks(i.start) for i in label)
                if not named or not all(i.capital and not i.quote for i in label):
                    return False
                begin, end = trim(frame, at + 1, len(items))
                if begin < end:
                    cue = (items[at].start, items[at].end)
                    self.drafts.add(frame, begin, end, cue, self._source(frame, (0, at)))
                return begin < end
        return False

    def _introduced(self, frame: Frame) -> None:
        """“An officer: ‘…’” within a sentence: whom the words before the colon name is the source."""
        items = frame.items
        for at in range(1, len(items)):
            item = items[at]
            if item.quote is None or item.quote.words < 2 or items[at - 1].low != ":":
                continue
            if item.start in self.drafts.used:
                continue
            begin = at - 1
            while begin > 0 and not items[begin - 1].quote and items[begin - 1].low not in BREAKS:
                begin -= 1
            who = next((i for i in range(at - 2, begin - 1, -1) if self.speakers.speaks(items[i].start)), None)
            if who is not None:
                first = who
                while first > begin and items[first - 1].entity == items[who].entity:
                    first -= 1
                source: Source | None = self._source(frame, (first, who + 1))
            elif 0 < at - 1 - begin <= LABEL and not any(i.mark for i in items[begin : at - 1]):
                source = self._source(frame, (begin, at - 1))
            else:
                continue
            self.drafts.quoted(item, None, source, frame.paragraph)

    def _parted(self, frame: Frame, before: Frame | None) -> None:
        """“With these words X left”: the quotation in the sentence, or at the end of the one before, is X's."""
        items = frame.items
        at = next((i for i in range(len(items)) if phrase(frame, i, self.language.parting)), None)
        if at is None:
            return
        near = [*(before.items[-2:] if before else ()), *items]
        quote = next((i for i in near if i.quote and i.quote.words > 1), None)
        who = next((i for i in range(at, len(items)) if self.speakers.speaks(items[i].start)), None)
        if quote is not None and who is not None:
            last = who
            while last < len(items) and items[last].entity == items[who].entity:
                last += 1
            source = self._source(frame, (who, last))
            if quote.start in self.drafts.used:
                self.drafts.give(quote, source)
            else:
                self.drafts.quoted(quote, None, source, frame.paragraph)

    def _announced(self, frame: Frame) -> Draft | None:
        """“X went on:” at the end of a paragraph: the next one's quotation is X's."""
        items, language = frame.items, self.language
        for at in range(len(items) - 1, -1, -1):
            size = max(phrase(frame, at, w) for w in (language.cues, language.participles, language.gerunds))
            if size:
                source = self._who(
                    frame, subject(frame, at, language) or object_behind(frame, at + size, language), True
                )
                return Draft([], "direct", (items[at].start, items[at + size - 1].end), source, frame.paragraph)
        return None

    def _answer(self, pending: Draft, frame: Frame) -> None:
        first = frame.items[0]
        if first.quote and first.start not in self.drafts.used:
            self.drafts.used.add(first.start)
            pending.spans.append(inside(first.quote))
            pending.paragraph = frame.paragraph
            self.drafts.all.append(pending)
