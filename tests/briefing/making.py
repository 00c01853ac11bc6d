"""Briefings to look at: small, hostile, in five scripts, of nothing."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

from PIL import Image, ImageDraw

from geo.briefing.compose import compose
from geo.briefing.model import Briefing, Pictures
from geo.briefing.plan import Plan
from geo.briefing.view import view
from geo.records import Analysis, Casualty, Claimant, Incident, Quote, Source, Toponym, When
from geo.views.filters import Filters
from tests.views.factory import analysis, place

NOW = datetime(2026, 11, 22, 9, 5, tzinfo=UTC)
MARKUP = "#set page() $x^2$ <b>bold</b> & ]]> *star* _low_ \\end{x} [a](http://evil.example) `c` | ~ {{ 7*7 }} @ref //c"
"""Signs that mean something in Typst, HTML, XML, Markdown or Jinja."""
SCRIPTS = {
    "Latin": "Łódź, Şuşa, Ağdam, Çanakkale",
    "Cyrillic": "Ереван, Київ, Ћуприја",
    "Armenian": "Երևան, Գորիս, Ջերմուկ",
    "Georgian": "თბილისი, ახალქალაქი",
    "Arabic": "القاهرة بغداد الحرة گنجه",
}
LONG = "N" + "o" * 298 + "e"


def briefing(*analyses: Analysis, plan: Plan | None = None, filters: Filters | None = None) -> Briefing:
    return compose(view(analyses, filters), plan, at=NOW)


def pictures() -> Pictures:
    """Two small pictures of plain colours."""
    return Pictures(_picture((190, 124), "#C9402A"), _picture((190, 40), "#0B62A4"))


def _picture(size: tuple[int, int], colour: str) -> bytes:
    image, out = Image.new("RGB", size, "#FFFFFF"), io.BytesIO()
    ImageDraw.Draw(image).rectangle((10, 10, size[0] - 10, size[1] - 10), fill=colour)
    image.save(out, "PNG")
    return out.getvalue()


def scripts() -> Analysis:
    """An article whose places, speakers and claimants are written in five scripts, and one that reads leftward."""
    base = analysis("scripts")
    names = list(SCRIPTS.values())
    text = " ".join(names) + " قال الوزير إن القصف استمر ."
    spots = [text.index(name) for name in names]
    toponyms = tuple(
        Toponym(at, at + len(name), name, "literal", 0.9, place(name, 39.5 + n / 4, 46.0 + n / 3, "city"))
        for n, (at, name) in enumerate(zip(spots, names, strict=True))
    )
    start = text.index("قال")
    quotes = (
        Quote("q1", "indirect", ((start, len(text)),), text[start:], Source(0, 4, "x", SCRIPTS["Arabic"], "EG")),
        Quote("q2", "direct", ((0, 10),), text[:10], Source(0, 4, "x", SCRIPTS["Armenian"], "AM")),
    )
    incidents = (
        Incident("i1", start, len(text), "Battles", "Armed clash", "x", tuple(range(len(names))), When("2022-09-13"),
                 (), (Casualty("killed", 3, None, SCRIPTS["Georgian"], "AM"),), Claimant(SCRIPTS["Cyrillic"])),
    )  # fmt: skip
    article = replace(base.article, text=text, title=" ".join(names), publisher=SCRIPTS["Georgian"])
    return replace(
        base, article=article, language="ar", toponyms=toponyms, timexes=(), quotes=quotes, incidents=incidents
    )


def hostile() -> Analysis:
    """An article that tries to be code in title, publisher, claimant, type, speaker, text and victims."""
    base = analysis("hostile")
    text = f"{MARKUP} Alfa. {MARKUP}"
    incidents = (
        Incident("i1", 0, len(text), MARKUP, MARKUP, MARKUP, (0,), When("2022-09-13"), (),
                 (Casualty("killed", 1, 2, MARKUP, "AM"),), Claimant(MARKUP)),
    )  # fmt: skip
    quotes = (Quote("q1", "direct", ((0, 20),), MARKUP, Source(0, 4, "x", MARKUP)),)
    toponyms = (replace(base.toponyms[0], text=MARKUP),)
    article = replace(
        base.article, text=text, title=MARKUP, publisher=MARKUP, url="https://example.org/a?b=<c>&d=\"e\"#f"
    )  # fmt: skip
    return replace(base, article=article, toponyms=toponyms, quotes=quotes, incidents=incidents, timexes=())


def long_names() -> Analysis:
    """An article whose every name is 300 letters without a space."""
    base = analysis("long")
    incident = replace(base.incidents[0], claimed_by=Claimant(LONG), subtype=LONG, toponyms=(0,))
    quote = replace(base.quotes[0], source=Source(0, 4, "x", LONG), text=LONG)
    article = replace(base.article, title=LONG, publisher=LONG)
    return replace(
        base, article=article, toponyms=(replace(base.toponyms[0], text=LONG),), incidents=(incident,), quotes=(quote,)
    )


def bare() -> Analysis:
    """An article with an incident of which neither place nor time, figure nor claimant is known, without a date."""
    base = analysis("bare")
    incident = Incident("i1", 0, 10, "Battles", "Armed clash", "x")
    article = replace(base.article, title=None, published=None)
    return replace(base, article=article, toponyms=(), timexes=(), quotes=(), incidents=(incident,))


CASES = {
    "scripts": (scripts(),), "hostile": (hostile(),), "long": (long_names(),), "bare": (bare(),), "empty": (),
    "several": (analysis(), analysis("b"), scripts()),
}  # fmt: skip
"""What each form has to write."""
