"""The article as HTML with everything that was read from it marked up; the text itself is escaped throughout."""

from __future__ import annotations

import itertools

from markupsafe import Markup, escape

from geo.records import Analysis
from geo.views.items import item_id
from geo.views.phrases import country, date

LEGEND = Markup(
    '<span class="dl-key">places <b class="dl-mark dl-here">happened here</b> '
    '<b class="dl-mark dl-spoke">spoke from here</b> · <b class="dl-mark dl-time">time</b> · '
    '<b class="dl-mark dl-quote">quote</b></span>'
)
_Mark = tuple[int, int, str, str, str]  # start, end, item, CSS class, what a pointer resting on it reads


def _marks(analysis: Analysis) -> list[_Mark]:
    own, end = analysis.article.id, len(analysis.article.text)
    found: list[_Mark] = []
    for incident in analysis.incidents:
        found.append((incident.start, incident.end, item_id(own, "i", incident.id), "dl-inc", incident.subtype))
    for quote in analysis.quotes:
        said = f"{quote.kind} quote" + (f", {quote.source.name}" if quote.source else "")
        found += [(a, b, item_id(own, "q", quote.id), "dl-quote", said) for a, b in quote.spans]
    for n, timex in enumerate(analysis.timexes):
        found.append((timex.start, timex.end, item_id(own, "x", n), "dl-time", date(timex.value) or timex.value))
    for n, top in enumerate(analysis.toponyms):
        where = "no place found"
        if top.place:
            land = country(top.place.country_code)
            where = top.place.name + (f", {land}" if land and land != top.place.name else "")
        kind = "dl-here" if top.role == "literal" else "dl-spoke"
        found.append((top.start, top.end, item_id(own, "p", n), f"{kind}{'' if top.place else ' dl-unplaced'}", where))
    return [m for m in found if 0 <= m[0] < m[1] <= end]


def marked(analysis: Analysis) -> Markup:
    """Returns the text with nested ``<mark data-item=… class="dl-mark …">``; line breaks are kept as they are.

    Marks that cross are cut where they cross, so that an item may have several pieces.
    """
    text = analysis.article.text
    marks = sorted(_marks(analysis), key=lambda m: (m[0], -m[1]))
    cuts = sorted({0, len(text), *(m[0] for m in marks), *(m[1] for m in marks)})
    out: list[str] = []
    stack: list[_Mark] = []
    waiting = iter([*marks, None])
    following = next(waiting)
    for a, b in itertools.pairwise(cuts):
        keep = [m for m in stack if m[1] > a]
        while following is not None and following[0] == a:
            keep.append(following)
            following = next(waiting)
        keep.sort(key=lambda m: (-m[1], m[0]))  # what ends last stands outermost
        same = 0
        while same < min(len(stack), len(keep)) and stack[same] is keep[same]:
            same += 1
        out.append("</mark>" * (len(stack) - same))
        out += [_open(m) for m in keep[same:]]
        stack = keep
        out.append(str(escape(text[a:b])))
    out.append("</mark>" * len(stack))
    return Markup('<div class="dl-text" lang="{}">{}</div>').format(analysis.language, Markup("".join(out)))  # noqa: S704


def _open(mark: _Mark) -> str:
    _, _, item, kind, title = mark
    tab = Markup(' tabindex="0"') if kind != "dl-inc" else Markup("")
    return str(Markup('<mark class="dl-mark {}" data-item="{}" title="{}"{}>').format(kind, item, title, tab))
