"""Quote cards and the tray of what has no place or no date, as escaped HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from geo.records import Analysis, Quote
from geo.views import palette
from geo.views.items import Happening, item_id, speaker, telling
from geo.views.phrases import country, date, number

LONGEST = 260


def shortened(text: str, longest: int = LONGEST) -> str:
    """Returns the text on one line, cut at a word with an ellipsis where it is longer than ``longest`` characters."""
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[:longest].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def cards(analyses: Iterable[Analysis]) -> Markup:
    """Returns one card for each quote: the words, who said them, of which country, how directly."""
    found = [_card(analysis, quote) for analysis in analyses for quote in telling(analysis)]
    if not found:
        return Markup('<p class="dl-none">Nobody is quoted in these articles.</p>')
    return Markup("").join(found)


def _card(analysis: Analysis, quote: Quote) -> Markup:
    item = item_id(analysis.article.id, "q", quote.id)
    text = shortened(quote.text)
    if quote.kind == "direct":
        text = f"“{text}”"
    source = speaker(quote)
    name = source.name if source else "source not named"
    land = country(source.country_code) if source else None
    return Markup(
        '<div class="dl-card" data-item="{}" role="button" tabindex="0"><div class="dl-said" lang="{}">{}</div>'
        '<div class="dl-who"><b>{}</b>{} <span class="dl-badge">{}</span></div></div>'
    ).format(item, analysis.language, text, name, f" · {land}" if land and land != name else "", quote.kind)


def tray(happenings: Sequence[Happening]) -> Markup:
    """Returns chips of the incidents that have no place, then of those that have no date; empty where there is none."""
    out = Markup("")
    for heading, left in (
        ("Not on the map:", [h for h in happenings if not h.placed]),
        ("No date:", [h for h in happenings if h.placed and not h.dated]),
    ):
        if left:
            chips = Markup(" ").join(_chip(h) for h in left)
            out += Markup('<span class="dl-tray"><span class="dl-soft">{}</span> {}</span>').format(heading, chips)
    return out


def _chip(happening: Happening) -> Markup:
    incident = happening.incident
    when = date(incident.when.begin) if incident.when else None
    dead = next((n for c in incident.casualties if c.kind == "killed" and (n := number(c.low, c.high))), None)
    words = [shortened(incident.summary or incident.subtype, 44), f"{dead} killed" if dead else when or "no date"]
    return Markup(
        '<button type="button" class="dl-chip" data-item="{}" title="{}"><i style="background:{}"></i>{}</button>'
    ).format(happening.id, f"{incident.subtype}: {incident.summary}", palette.colour(incident.type), ", ".join(words))
