"""How far an incident reaches in its sentence: the places, the time and the words that belong to a trigger."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from geo.nlp.triggers import Hit
from geo.nlp.wording import Wording
from geo.records import Quote, Timex, When

LIST = re.compile(r"^\s*(?:,|,?\s*[\w]{1,3}|/)\s*(?:[\w]{1,6}['’]?\s*){0,2}$")
BOUNDARY = re.compile(r"[,;:“”«»\"()\[\]–—\n]|\s-\s")
MARKS = re.compile(r"[“”«»\"\n]")
WHOLE = 260
"""Characters of a sentence that is still evidence at a glance."""
EDGE = ' \t\n\r,;:“”«»"()[]–—-'
VALUE = re.compile(r"^(\d{4}(?:-W\d{2}|-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2}(?::\d{2})?)?(?:[+-]\d{2}:?\d{2}|Z)?)?)?)?)")
SUMMARY = 220


def quotes_over(doc: Doc, start: int, end: int) -> list[Quote]:
    """Returns the quotes whose words overlap a span."""
    return [q for q in doc._.quotes if any(s < end and start < e for s, e in q.spans)]


@dataclass(frozen=True, slots=True)
class Setting:
    """Gives triggers their place and time.

    ``filed`` are the spans of datelines and stamps, which give none; ``year`` is the one that the article speaks from.
    """

    doc: Doc
    text: str
    low: str
    wording: Wording
    sentences: Sequence[tuple[int, int]]
    filed: Sequence[tuple[int, int]]
    year: int | None

    def places(self, hit: Hit, hits: Sequence[Hit], n: int) -> tuple[int, ...]:
        """Returns the indices of the literal toponyms where the trigger's incident happened.

        They stand in its sentence, nearer to it than to another trigger; a list goes together, a place that opens the
        sentence holds for all of it. They come from the sentence before only where this one points back to it.
        """
        doc, (start, end) = self.doc, self.sentences[n]
        here = [i for i in self.literal(start, end) if not self._of_people(i)]
        here = self._within_reach(here) or (here if len(here) == 1 else [])
        quoted = quotes_over(doc, hit.start, hit.end)
        if quoted:
            spans = [s for q in quoted for s in q.spans]
            here = [i for i in here if any(s <= doc._.toponyms[i].start < e for s, e in spans)]
        if here:
            return _distinct(doc, _nearest(doc, self.low, hit, hits, here, start))
        if n and self.wording.here.search(self.low, start, end):
            before = self.literal(*self.sentences[n - 1])
            return tuple(before) if len({doc._.toponyms[i].text for i in before}) == 1 else ()
        return ()

    def behind_head(self, start: int, end: int) -> int:
        """Returns where a sentence's own words begin, behind a dateline or stamp."""
        return max([start, *(e for s, e in self.filed if start <= s and e <= end)])

    def _filed(self, start: int, end: int) -> bool:
        return any(s <= start and end <= e for s, e in self.filed)

    def _within_reach(self, here: Sequence[int]) -> list[int]:
        """The places but those that only tell how far off the scene lies, or whither, and what is listed with them."""
        kept: list[int] = []
        off: int | None = None
        for i in here:
            listed = off is not None and LIST.match(self.low[off : self.doc._.toponyms[i].start])
            if self._beside(i) or listed:
                off = self.doc._.toponyms[i].end
            else:
                kept.append(i)
                off = None
        return kept

    def _beside(self, index: int) -> bool:
        """Whether the place only tells how far off the scene lies: "65 kilometres from"."""
        before = self.low[max(0, self.doc._.toponyms[index].start - 45) : self.doc._.toponyms[index].start]
        return bool(self.wording.beside.search(before))

    def _of_people(self, index: int) -> bool:
        """Whether the place only tells whose people somebody is, whence they come or whither they are bound."""
        toponym = self.doc._.toponyms[index]
        before = self.low[max(0, toponym.start - 45) : toponym.start]
        country = toponym.place is not None and toponym.place.kind == "country"
        return bool(self.wording.bound.search(before) or (country and self.wording.belonging.search(before)))

    def literal(self, start: int, end: int) -> list[int]:
        """Returns the indices of the toponyms of a stretch at which something may have happened."""
        timexes: Sequence[Timex] = self.doc._.timexes
        found = []
        for i, t in enumerate(self.doc._.toponyms):
            if t.role != "literal" or not (start <= t.start and t.end <= end) or self._filed(t.start, t.end):
                continue
            # "(le 7 in Italia)": the place tells the clock, not the scene.
            opening, closing = self.low.rfind("(", start, t.start), self.low.find(")", t.end, end)
            bracketed = opening >= 0 and closing >= 0 and ")" not in self.low[opening : t.start]
            if any(
                (x.start <= t.start and t.end <= x.end)
                or (bracketed and opening < x.start < closing)
                or (x.type == "TIME" and 0 <= t.start - x.end <= 6)
                for x in timexes
            ):
                continue
            found.append(i)
        return found

    def time(self, hit: Hit, hits: Sequence[Hit], n: int) -> When | None:
        """Returns the time that the text gives the incident, at its grain; None where it gives none.

        It stands in its sentence, or is the only one of the sentence before in the same paragraph.
        """
        start, end = self.sentences[n]
        best: tuple[float, int, str] | None = None
        rivals = [h for h in hits if h != hit]
        spans = [s for q in quotes_over(self.doc, hit.start, hit.end) for s in q.spans]
        for i, value in self._times(start, end):
            t = self.doc._.timexes[i]
            if spans and t.start > start + 3 and not any(s <= t.start < e for s, e in spans):
                continue  # when it was said, not when it happened
            gap = _gap(t, hit)
            bracket = self.text.rfind("(", start, t.start) > self.text.rfind(")", start, t.start)
            # An agreement's time is when it begins to hold, which stands behind it.
            behind = hit.trigger.subtype == "Agreement" and t.start >= hit.end
            nearer = sum(1 for h in rivals if _gap(t, h) < gap and t.start > start + 40)
            cost = gap + 60 * bracket - 200 * behind + 80 * nearer
            if best is None or cost < best[0]:
                best = cost, i, value
        if best:
            return When(begin=best[2], end=None, timex=best[1])
        if not n or spans or hit.trigger.subtype == "Agreement":
            return None
        earlier = self.sentences[n - 1]
        told = self._times(*earlier)
        if len({value for _, value in told}) != 1 or "\n" in self.text[earlier[0] : start]:
            return None
        index, value = told[0]
        if quotes_over(self.doc, self.doc._.timexes[index].start, self.doc._.timexes[index].end):
            return None
        return When(begin=value, end=None, timex=index)

    def _times(self, start: int, end: int) -> list[tuple[int, str]]:
        """Indices of the dates and times of day of a sentence, each with its value; history ("since the war of 2020")
        dates nothing that is reported."""
        return [
            (i, value.group(1))
            for i, t in enumerate(self.doc._.timexes)
            if start <= t.start
            and t.end <= end
            and t.type in ("DATE", "TIME")
            and not self._filed(t.start, t.end)
            and (value := VALUE.match(t.value))
            and (self.year is None or int(t.value[:4]) >= self.year - 1)
        ]


def _gap(t: Timex, h: Hit) -> int:
    return t.start - h.end if t.start >= h.end else h.start - t.end


def _distinct(doc: Doc, indices: Sequence[int]) -> tuple[int, ...]:
    """The first mention of each place."""
    first: dict[str, int] = {}
    for i in indices:
        t = doc._.toponyms[i]
        first.setdefault(t.place.id if t.place else t.text.casefold(), i)
    return tuple(sorted(first.values()))


def _nearest(doc: Doc, low: str, hit: Hit, hits: Sequence[Hit], here: Sequence[int], start: int) -> list[int]:
    if len(hits) == 1:
        return list(here)
    toponyms = doc._.toponyms
    groups: list[list[int]] = []
    for i in here:
        if groups and LIST.match(low[toponyms[groups[-1][-1]].end : toponyms[i].start]):
            groups[-1].append(i)
        else:
            groups.append([i])
    chosen: list[int] = []
    first = min(h.start for h in hits)
    for group in groups:
        a, b = toponyms[group[0]].start, toponyms[group[-1]].end
        opens = b <= first and "," in low[b:first] and a - start <= 30
        if opens or min(hits, key=lambda h: _distance(low, h, a, b)) == hit:
            chosen += group
    if not chosen and len({toponyms[i].text for i in here}) == 1:
        chosen = list(here)
    return chosen


def _distance(low: str, hit: Hit, a: int, b: int) -> float:
    between = low[hit.end : a] if a >= hit.end else low[b : hit.start]
    # A place belongs to what it follows rather than to what follows it.
    return len(between) + 40 * len(BOUNDARY.findall(between)) + (15 if b <= hit.start else 0)


def clause_span(
    text: str, start: int, end: int, trigger: tuple[int, int], parts: Sequence[tuple[int, int]], *, alone: bool
) -> tuple[int, int]:
    """Returns the span of the clause that holds the trigger and all that was read from it.

    Args:
        alone: whether the sentence tells of nothing else; a sentence that is not long is then taken whole.
    """
    boundary = MARKS if alone and end - start <= WHOLE else BOUNDARY
    inside = [p for p in parts if start <= p[0] and p[1] <= end]
    a, b = min([trigger[0], *(p[0] for p in inside)]), max([trigger[1], *(p[1] for p in inside)])
    before = [m.end() for m in boundary.finditer(text, start, a)]
    after = boundary.search(text, b, end)
    a, b = (before[-1] if before else start), (after.start() if after else end)
    while a < b and text[a] in EDGE:
        a += 1
    while b > a and text[b - 1] in EDGE:
        b -= 1
    return a, b


def summary_of(clause: str, wording: Wording) -> str:
    """Returns the clause on one line, without its opening conjunction, cut at a word where it is long."""
    line = wording.starters.sub("", " ".join(clause.split()))
    if len(line) > SUMMARY:
        line = line[:SUMMARY].rsplit(" ", 1)[0].rstrip(EDGE) + "…"
    return line[:1].upper() + line[1:]
