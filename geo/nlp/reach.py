"""How far an incident reaches in its sentence: the places, the time and the words that belong to a trigger."""

from __future__ import annotations

import re
from collections.abc import Sequence

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


def places_of(
    doc: Doc, low: str, wording: Wording, hit: Hit, hits: Sequence[Hit], sentences: Sequence[tuple[int, int]], n: int
) -> tuple[int, ...]:
    """Returns the indices of the literal toponyms where the trigger's incident happened.

    They stand in its sentence, nearer to it than to another trigger; a list goes together, a place that opens the
    sentence holds for all of it. They come from the sentence before only where this one points back to it.
    """
    start, end = sentences[n]
    here = _literal(doc, low, start, end)
    here = [i for i in here if not _filed_from(doc, low, wording, i, n)] or here
    quoted = quotes_over(doc, hit.start, hit.end)
    if quoted:
        spans = [s for q in quoted for s in q.spans]
        inside = [i for i in here if any(s <= doc._.toponyms[i].start < e for s, e in spans)]
        here = inside
    if here:
        return _distinct(doc, _nearest(doc, low, hit, hits, here, start))
    if n and wording.here.search(low, start, end):
        before = _literal(doc, low, *sentences[n - 1])
        return tuple(before) if len({doc._.toponyms[i].text for i in before}) == 1 else ()
    return ()


def _distinct(doc: Doc, indices: Sequence[int]) -> tuple[int, ...]:
    """The first mention of each place."""
    first: dict[str, int] = {}
    for i in indices:
        t = doc._.toponyms[i]
        first.setdefault(t.place.id if t.place else t.text.casefold(), i)
    return tuple(sorted(first.values()))


def _literal(doc: Doc, low: str, start: int, end: int) -> list[int]:
    timexes: Sequence[Timex] = doc._.timexes
    found = []
    for i, t in enumerate(doc._.toponyms):
        if t.role != "literal" or not (start <= t.start and t.end <= end):
            continue
        # "(le 7 in Italia)": the place tells the clock, not the scene.
        opening, closing = low.rfind("(", start, t.start), low.find(")", t.end, end)
        bracketed = opening >= 0 and closing >= 0 and ")" not in low[opening : t.start]
        if any(
            (x.start <= t.start and t.end <= x.end)
            or (bracketed and opening < x.start < closing)
            or (x.type == "TIME" and 0 <= t.start - x.end <= 6)
            for x in timexes
        ):
            continue
        found.append(i)
    return found


def _filed_from(doc: Doc, low: str, wording: Wording, index: int, n: int) -> bool:
    t = doc._.toponyms[index]
    return (
        n <= 1
        and bool(wording.dateline.match(low[t.end : t.end + 25]))
        and not low[max(0, t.start - 2) : t.start].strip()
    )


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


def time_of(doc: Doc, hit: Hit, hits: Sequence[Hit], start: int, end: int) -> When | None:
    """Returns the time that the sentence gives the incident, at its grain; None where it gives none."""
    best: tuple[float, int, str] | None = None
    rivals = [h for h in hits if h != hit]
    spans = [s for q in quotes_over(doc, hit.start, hit.end) for s in q.spans]
    for i, t in enumerate(doc._.timexes):
        if not (start <= t.start and t.end <= end) or t.type not in ("DATE", "TIME"):
            continue
        value = VALUE.match(t.value)
        if not value:
            continue
        if spans and t.start > start + 3 and not any(s <= t.start < e for s, e in spans):
            continue  # when it was said, not when it happened
        gap = t.start - hit.end if t.start >= hit.end else hit.start - t.end
        bracket = doc.text.rfind("(", start, t.start) > doc.text.rfind(")", start, t.start)
        # An agreement's time is when it begins to hold, which stands behind it.
        behind = hit.trigger.subtype == "Agreement" and t.start >= hit.end
        nearer = sum(
            1
            for h in rivals
            if (t.start - h.end if t.start >= h.end else h.start - t.end) < gap and t.start > start + 40
        )
        cost = gap + 60 * bracket - 200 * behind + 80 * nearer
        if best is None or cost < best[0]:
            best = cost, i, value.group(1)
    return When(begin=best[2], end=None, timex=best[1]) if best else None


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
