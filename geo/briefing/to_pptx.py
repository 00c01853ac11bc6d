"""A briefing as slides: key figures, the map, the timeline, events, quotes, sources, method; each with a real title."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import pptx
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Emu, Inches, Pt

from geo.briefing.archive import undated
from geo.briefing.model import Briefing, Pictures, Section
from geo.briefing.ooxml import described
from geo.briefing.slide_text import Bit, Block, fitted, height, pages
from geo.views.quotes import shortened

FAMILY = "Arial"
INK, SOFT, RED, BLUE = "1B2433", "5B6472", "B5382A", "0B62A4"
WIDE, HIGH, EDGE, HEAD = 13.333, 7.5, 0.55, 1.15
"""Inches: a 16:9 slide, its margin, and how far its title reaches down."""
ROOM = HIGH - HEAD - 0.75
MOST_SLIDES = 8
"""So many slides of one part at most; the rest is in the other forms, and the title says how much is shown."""
LONGEST = 420
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


def encoded(briefing: Briefing, pictures: Pictures | None = None, at: datetime | None = None) -> bytes:
    """Returns the briefing as a PowerPoint file; the same briefing with the same ``at`` is the same bytes."""
    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDE), Inches(HIGH)
    told = deck.core_properties
    told.title, told.author, told.language = briefing.title[:255], "Dateline", briefing.w.code
    told.subject, told.comments = briefing.period[:255], briefing.stamp[:255]
    told.created = told.modified = (at or EPOCH).astimezone(UTC).replace(tzinfo=None, microsecond=0)
    told.last_modified_by, told.revision = "Dateline", 1
    _first(deck, briefing)
    for section in briefing.sections:
        _section(deck, section, briefing, pictures or Pictures())
    for number, slide in enumerate(deck.slides, 1):
        _foot(slide, briefing, number)
    out = io.BytesIO()
    deck.save(out)
    return undated(out.getvalue())


def _section(deck: Any, section: Section, b: Briefing, pictures: Pictures) -> None:
    note = [Block([Bit(line, 16)], after=8) for line in section.text]
    if section.id == "map" and pictures.map:
        _map(deck, section, b, pictures.map)
    elif section.id == "timeline" and pictures.timeline:
        _timeline(deck, section, b, pictures.timeline)
    elif section.id == "figures":
        _figures(deck, section, b)
    else:
        blocks = {"events": _events, "quotes": _quotes, "sources": _sources, "method": _method}.get(section.id)
        _told(deck, section, b, [*note, *(blocks(b) if blocks else ())])


def _first(deck: Any, b: Briefing) -> None:
    slide = _slide(deck, "")
    title = slide.shapes.title
    left, wide = EDGE + 0.2, WIDE - 2.2
    (block,) = fitted([Block([Bit(shortened(b.title, 160), 38, bold=True)])], wide, 2.0)
    high = min(height(block, wide), 2.1)
    title.left, title.top, title.width, title.height = (Inches(v) for v in (left, 2.2, wide, high))
    _fill(title.text_frame, [block])
    _text(slide, [Block([Bit(b.w("brief.mark").upper(), 14, RED, bold=True)])], left, 1.75, 9, 0.4)
    blocks = [Block([Bit(b.period, 20, SOFT)], after=6), Block([Bit(b.made, 14, SOFT)], after=10)]
    if b.view:
        blocks.append(Block([Bit(b.w("brief.part") + " ", 14, bold=True), Bit("; ".join(b.view) + ".", 14)]))
    _text(slide, blocks, left, 2.4 + high, wide, 2.2)


def _figures(deck: Any, section: Section, b: Briefing) -> None:
    rows = [(f, claim, n == 0) for f in b.figures for n, claim in enumerate(f.claims)]
    first, rest = (8 if section.text else 10), 13
    parts = [rows[:first]] + [rows[n : n + rest] for n in range(first, len(rows), rest)]
    for n, part in enumerate(parts[:MOST_SLIDES]):
        slide = _slide(deck, _numbered(section.heading, n, min(len(parts), MOST_SLIDES), b))
        top = HEAD + 0.1
        if n == 0:
            shown = b.headlines[:6]
            each = (WIDE - 2 * EDGE) / max(len(shown), 4)
            for m, headline in enumerate(shown):
                blocks = [Block([Bit(headline.value, 32, bold=True)]), Block([Bit(headline.label, 13, SOFT)])]
                _text(slide, blocks, EDGE + m * each, top, each - 0.1, 1.3)
            top += 1.45
            if section.text:
                _text(slide, [Block([Bit(shortened(" ".join(section.text), 300), 13)])], EDGE, top, WIDE - 1.1, 0.6)
                top += 0.65
        if part:
            _claims(slide, part, top, b)
        elif not b.figures:
            _text(slide, [Block([Bit(b.w("brief.no_figures"), 16, SOFT)])], EDGE, top, WIDE - 2 * EDGE, 0.6)


def _claims(slide: Any, rows: Sequence[Any], top: float, b: Briefing) -> None:
    widths = (2.9, 1.7, 2.6, 4.2, 0.83)
    frame = slide.shapes.add_table(
        len(rows) + 1, 5, Inches(EDGE), Inches(top), Inches(sum(widths)), Inches(0.36 * (len(rows) + 1))
    )
    table = frame.table
    described_table(frame, b.w("brief.figures_caption"))
    table.horz_banding = False
    for n, width in enumerate(widths):
        table.columns[n].width = Inches(width)
    heads = [b.w(f"brief.{key}") for key in ("range", "figure", "of_whom", "account", "article")]
    lines = [[Bit(head, 11, SOFT, bold=True) for head in heads]]
    for figure, claim, leads in rows:
        told = f"{figure.range}  {b.w('brief.figures_by_kind', kind=figure.kind, side=figure.side)}"
        lines.append([
            Bit(shortened(told, 60) if leads else "", 12, bold=True), Bit(claim.figure, 12, bold=True),
            Bit(shortened(claim.who, 38), 12), Bit(shortened(claim.account, 62), 12), Bit(str(claim.article), 12),
        ])  # fmt: skip
    for row, line in zip(table.rows, lines, strict=True):
        row.height = Inches(0.36)
        for cell, bit in zip(row.cells, line, strict=True):
            cell.fill.background()
            cell.margin_top = cell.margin_bottom = Inches(0.03)
            cell.margin_left = Inches(0.04)
            _fill(cell.text_frame, [Block([bit])], wrap=True)


def described_table(frame: Any, text: str) -> None:
    """Gives a table its alternative text."""
    frame._element.nvGraphicFramePr.cNvPr.set("descr", text)


def _map(deck: Any, section: Section, b: Briefing, data: bytes) -> None:
    slide = _slide(deck, section.heading)
    picture = slide.shapes.add_picture(io.BytesIO(data), Inches(EDGE), Inches(HEAD), height=Inches(ROOM + 0.1))
    described(picture, b.map_alt, section.heading)
    left = EDGE + picture.width / Inches(1) + 0.3
    blocks = [Block([Bit(shortened(line, 260), 14)], after=8) for line in section.text[:3]]
    blocks += [Block([Bit(h.value, 24, bold=True), Bit("  " + h.label, 12, SOFT)], after=6) for h in b.headlines[:5]]
    blocks.append(Block([Bit(b.w("brief.map_caption"), 11, SOFT)]))
    _text(slide, blocks, left, HEAD, WIDE - left - 0.3, ROOM)


def _timeline(deck: Any, section: Section, b: Briefing, data: bytes) -> None:
    slide = _slide(deck, section.heading)
    picture = slide.shapes.add_picture(
        io.BytesIO(data), Inches(EDGE), Inches(HEAD + 0.1), width=Inches(WIDE - 2 * EDGE)
    )
    room = Inches(ROOM - (0.9 if section.text else 0.4))
    if picture.height > room:
        picture.width, picture.height = Emu(int(picture.width * room / picture.height)), room
    described(picture, b.timeline_alt, section.heading)
    below = HEAD + 0.2 + picture.height / Inches(1)
    blocks = [Block([Bit(b.w("brief.timeline_caption"), 12, SOFT)], after=6)]
    blocks += [Block([Bit(shortened(line, 260), 14)]) for line in section.text[:2]]
    _text(slide, blocks, EDGE, below, WIDE - 2 * EDGE, 0.9)


def _told(deck: Any, section: Section, b: Briefing, blocks: Sequence[Block]) -> None:
    """Sets text on as many slides as it needs, never a part of it beyond the edge."""
    found = pages(blocks, WIDE - 2 * EDGE, ROOM)
    for n, page in enumerate(found[:MOST_SLIDES]):
        heading = _numbered(section.heading, n, len(found), b)
        if n == MOST_SLIDES - 1 and len(found) > MOST_SLIDES:
            heading += " …"
        _text(_slide(deck, heading), page, EDGE, HEAD, WIDE - 2 * EDGE, ROOM)


def _events(b: Briefing) -> Iterator[Block]:
    for event in b.events:
        where = shortened(f"{event.where} · {event.when}", 130)
        yield Block([Bit("● ", 16, event.colour.lstrip("#")), Bit(event.kind, 16, bold=True),
                     Bit(f" · {where}", 14, SOFT)], before=8, tied=True)  # fmt: skip
        for line in event.differs:
            yield Block([Bit(shortened(line, 240), 12, RED, bold=True)], tied=True)
        for account in event.accounts:
            losses = f" ({' · '.join(account.losses)})" if account.losses else ""
            tag = b.w("brief.claimed" if account.claimed else "brief.own_voice")
            text = shortened(account.text, LONGEST)
            yield Block([Bit(account.who, 14, bold=True), Bit(f" · {tag}{losses}: ", 13, SOFT), Bit(text, 14),
                         Bit(f"  [{account.article}]", 11, BLUE)], after=3, indent=0.22)  # fmt: skip
    if not b.events:
        yield Block([Bit(b.w("brief.no_events"), 16, SOFT)])


def _quotes(b: Briefing) -> Iterator[Block]:
    for speaker in b.speakers:
        land = f" · {speaker.land}" if speaker.land else ""
        yield Block([Bit(shortened(speaker.name, 110), 16, bold=True), Bit(land, 14, SOFT)], before=8, tied=True)
        for said in speaker.quotes:
            yield Block([Bit(shortened(said.text, LONGEST), 14), Bit(f"  {said.kind}", 11, SOFT),
                         Bit(f"  [{said.article}]", 11, BLUE)], after=3, indent=0.22, rtl=said.rtl)  # fmt: skip
    if not b.speakers:
        yield Block([Bit(b.w("brief.no_quotes"), 16, SOFT)])


def _sources(b: Briefing) -> Iterator[Block]:
    for source in b.references:
        parts = [source.publisher, source.published or b.w("brief.no_date"), source.language]
        if source.retrieved:
            parts.append(b.w("time.retrieved", day=source.retrieved))
        bits = [Bit(f"{source.number}.  ", 13, SOFT), Bit(shortened(source.title, 130), 13, bold=True),
                Bit("  " + shortened(" · ".join(p for p in parts if p), 150), 11, SOFT)]  # fmt: skip
        if source.url:
            bits.append(Bit("  " + shortened(source.url, 110), 11, BLUE, link=source.url))
        yield Block(bits, after=5)
    if not b.references:
        yield Block([Bit(b.w("brief.no_sources"), 16, SOFT)])


def _method(b: Briefing) -> Iterator[Block]:
    for line in b.method:
        yield Block([Bit(line, 14)], after=8)


def _numbered(heading: str, n: int, of: int, b: Briefing) -> str:
    return b.w("brief.continued", heading=heading, n=n + 1) if of > 1 else heading


def _slide(deck: Any, title: str) -> Any:
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    shape = slide.shapes.title
    shape.left, shape.top, shape.width, shape.height = (Inches(v) for v in (EDGE, 0.3, WIDE - 2 * EDGE, 0.75))
    if title:
        _fill(shape.text_frame, [Block([Bit(shortened(title, 80), 26, bold=True)])], anchor=MSO_ANCHOR.MIDDLE)
        rule = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *(Inches(v) for v in (EDGE, 1.03, WIDE - EDGE, 1.03)))
        rule.line.color.rgb, rule.line.width = _colour(INK), Pt(1.5)
    return slide


def _text(slide: Any, blocks: Sequence[Block], left: float, top: float, wide: float, high: float) -> None:
    box = slide.shapes.add_textbox(*(Inches(v) for v in (left, top, wide, high)))
    _fill(box.text_frame, fitted(blocks, wide, high))


def _fill(frame: Any, blocks: Sequence[Block], *, anchor: Any = MSO_ANCHOR.TOP, wrap: bool = True) -> None:
    frame.word_wrap = wrap
    frame.vertical_anchor = anchor
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for n, block in enumerate(blocks):
        paragraph = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
        paragraph.space_before, paragraph.space_after = Pt(block.before if n else 0), Pt(block.after)
        properties = paragraph._p.get_or_add_pPr()
        properties.set("algn", "r" if block.rtl else "l")
        if block.rtl:
            properties.set("rtl", "1")
        if block.indent:
            properties.set("marR" if block.rtl else "marL", str(Inches(block.indent)))
        for bit in block.bits:
            run = paragraph.add_run()
            run.text = bit.text
            run.font.name, run.font.size, run.font.bold = FAMILY, Pt(bit.size), bit.bold
            run.font.color.rgb = _colour(bit.colour)
            if bit.link:
                run.hyperlink.address = bit.link


def _colour(hexadecimal: str) -> Any:
    red, green, blue = bytes.fromhex(hexadecimal)
    return RGBColor(red, green, blue)  # type: ignore[no-untyped-call]


def _foot(slide: Any, b: Briefing, number: int) -> None:
    box = slide.shapes.add_textbox(Inches(EDGE), Inches(HIGH - 0.45), Inches(WIDE - 2 * EDGE), Inches(0.3))
    _fill(box.text_frame, [Block([Bit(f"{b.stamp}   ·   {number}", 10, SOFT)])])
