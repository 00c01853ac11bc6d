"""A briefing for Word: real headings, tables with heads, captions, alternative texts, page numbers, links."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from geo.briefing import ooxml
from geo.briefing.archive import undated
from geo.briefing.model import Account, Briefing, Happened, Pictures, Section

FAMILY = "Arial"
"""On every office machine, with Latin, Cyrillic, Armenian and Arabic; other letters come from the machine's own."""
INK, SOFT, RED, BLUE, OCHRE = (RGBColor.from_string(c) for c in ("1B2433", "5B6472", "B5382A", "0B62A4", "8A5200"))
RULE, PALE = "C9CED8", "F4F6F9"
TEXT_WIDE = Mm(170)
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


def encoded(briefing: Briefing, pictures: Pictures | None = None, at: datetime | None = None) -> bytes:
    """Returns the briefing as a Word file; the same briefing with the same ``at`` is the same bytes."""
    document = docx.Document()
    _styles(document)
    _page(document, briefing)
    _properties(document, briefing, at or EPOCH)
    document.add_paragraph(briefing.w("brief.mark"), style="Mark")
    document.add_paragraph(briefing.title, style="Title")
    document.add_paragraph(f"{briefing.period} · {briefing.made}", style="Soft")
    if briefing.view:
        box = document.add_paragraph(style="Note")
        box.add_run(briefing.w("brief.part")).bold = True
        box.add_run(f" {'; '.join(briefing.view)}.")
    for section in briefing.sections:
        document.add_heading(section.heading, 1)
        for line in section.text:
            document.add_paragraph(line, style="Lead" if section.id == "assessment" else "Note")
        _section(document, section, briefing, pictures or Pictures())
    out = io.BytesIO()
    document.save(out)
    return undated(out.getvalue())


def _section(document: Any, section: Section, b: Briefing, pictures: Pictures) -> None:
    if section.id == "figures":
        _figures(document, b)
    elif section.id == "map" and pictures.map:
        _picture(document, pictures.map, b.map_alt, section.heading, b.w("brief.map_caption"))
    elif section.id == "timeline" and pictures.timeline:
        _picture(document, pictures.timeline, b.timeline_alt, section.heading, b.w("brief.timeline_caption"))
    elif section.id == "events":
        for event in b.events:
            _event(document, event, b)
        if not b.events:
            document.add_paragraph(b.w("brief.no_events"), style="Soft")
    elif section.id == "quotes":
        _quotes(document, b)
    elif section.id == "sources":
        _sources(document, b)
    elif section.id == "method":
        for line in b.method:
            paragraph = document.add_paragraph(line, style="Box")
            ooxml.shaded(paragraph._p.get_or_add_pPr(), PALE)


def _figures(document: Any, b: Briefing) -> None:
    wide = min(len(b.headlines), 6)
    table = document.add_table(rows=2, cols=wide)
    for n, headline in enumerate(b.headlines[:wide]):
        table.cell(0, n).paragraphs[0].style = document.styles["Figure"]
        table.cell(0, n).paragraphs[0].add_run(headline.value)
        table.cell(1, n).paragraphs[0].style = document.styles["Soft"]
        table.cell(1, n).paragraphs[0].add_run(headline.label)
    if not b.figures:
        document.add_paragraph(b.w("brief.no_figures"), style="Soft")
        return
    document.add_paragraph(style="Soft")
    heads = [b.w(f"brief.{key}") for key in ("range", "figure", "of_whom", "account", "article")]
    widths = [Mm(32), Mm(26), Mm(36), Mm(62), Mm(14)]
    table = document.add_table(rows=1, cols=5)
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        cell.paragraphs[0].style = document.styles["Soft"]
        cell.paragraphs[0].add_run(head).bold = True
        ooxml.edges(cell._tc.get_or_add_tcPr(), ["bottom"], "AAB2BF", 6)
    ooxml.repeated(table.rows[0])
    for figure in b.figures:
        for n, claim in enumerate(figure.claims):
            row = table.add_row()
            ooxml.whole(row)
            cells = row.cells
            if n == 0:
                cells[0].paragraphs[0].add_run(figure.range).bold = True
                cells[0].add_paragraph(b.w("brief.figures_by_kind", kind=figure.kind, side=figure.side), style="Soft")
            cells[1].paragraphs[0].add_run(claim.figure).bold = True
            cells[2].paragraphs[0].add_run(claim.who)
            cells[3].paragraphs[0].add_run(claim.account)
            _reference(cells[4].paragraphs[0], claim.article, str(claim.article), b)
            for cell in cells[0 if n == 0 else 1 :]:
                ooxml.edges(cell._tc.get_or_add_tcPr(), ["top"], RULE, 4)
        if len(figure.claims) > 1:
            table.cell(len(table.rows) - len(figure.claims), 0).merge(table.cell(len(table.rows) - 1, 0))
            last = table.cell(len(table.rows) - 1, 0)
            for empty in [p for p in last.paragraphs if not p.text]:
                empty._p.getparent().remove(empty._p)
    table.autofit = False
    for n, width in enumerate(widths):
        table.columns[n].width = width
        for cell in table.columns[n].cells:
            cell.width = width
    _caption(document, b.w("brief.claims_note"))


def _picture(document: Any, data: bytes, alt: str, name: str, caption: str) -> None:
    paragraph = document.add_paragraph(style="Sheet")
    ooxml.described(paragraph.add_run().add_picture(io.BytesIO(data), width=TEXT_WIDE), alt, name)
    _caption(document, caption)


def _caption(document: Any, text: str) -> None:
    document.add_paragraph(text, style="Caption")


def _event(document: Any, event: Happened, b: Briefing) -> None:
    heading = document.add_heading("", 2)
    heading.add_run("● ").font.color.rgb = RGBColor.from_string(event.colour.lstrip("#"))
    heading.add_run(event.kind)
    rest = heading.add_run(f" · {event.where} · {event.when}")
    rest.bold, rest.font.color.rgb = False, SOFT
    for line in event.differs:
        run = document.add_paragraph().add_run(line)
        run.bold, run.font.color.rgb = True, RED
    several = len(event.accounts) > 1
    columns = 1 if not several else 2 if len(event.accounts) in (2, 4) else 3
    table = document.add_table(rows=-(-len(event.accounts) // columns), cols=columns)
    for n, account in enumerate(event.accounts):
        cell = table.cell(n // columns, n % columns)
        ooxml.edges(cell._tc.get_or_add_tcPr(), ["top"] if several else ["left"], RULE, 8)
        _account(cell, account, several, b)
    for row in table.rows:
        if sum(len(a.text) for a in event.accounts) < 1500:
            ooxml.whole(row)
    document.add_paragraph(style="Gap")


def _account(cell: Any, account: Account, several: bool, b: Briefing) -> None:
    head = cell.paragraphs[0]
    head.paragraph_format.keep_with_next = True
    head.add_run(account.who).bold = True
    tag = b.w("brief.claimed" if account.claimed else "brief.own_voice")
    _small(head.add_run(f"  {tag} · "))
    _reference(head, account.article, b.w("brief.article_n", n=account.article), b)
    text = cell.add_paragraph()
    ooxml.spoken(text.add_run(account.text), account.language, account.rtl)
    if account.rtl:
        ooxml.rightward(text)
    if account.losses:
        cell.add_paragraph().add_run(" · ".join(account.losses)).bold = True
    if several and (told := " · ".join(t for t in (account.where, account.when) if t)):
        _small(cell.add_paragraph().add_run(told))
    if account.doubts:
        _small(cell.add_paragraph().add_run(" ".join(account.doubts)), OCHRE)


def _quotes(document: Any, b: Briefing) -> None:
    for speaker in b.speakers:
        heading = document.add_heading(speaker.name, 2)
        if speaker.land:
            run = heading.add_run(f" · {speaker.land}")
            run.bold, run.font.color.rgb = False, SOFT
        for said in speaker.quotes:
            paragraph = document.add_paragraph(style="Said")
            if said.rtl:
                ooxml.rightward(paragraph)
            ooxml.spoken(paragraph.add_run(said.text), said.language, said.rtl)
            _small(paragraph.add_run(f"  {said.kind} · "))
            _reference(paragraph, said.article, b.w("brief.article_n", n=said.article), b)
    if not b.speakers:
        document.add_paragraph(b.w("brief.no_quotes"), style="Soft")


def _sources(document: Any, b: Briefing) -> None:
    for source in b.references:
        paragraph = document.add_paragraph(style="Source")
        run = paragraph.add_run(f"{source.number}.\t")
        run = paragraph.add_run(source.title)
        run.bold = True
        ooxml.bookmark(paragraph, f"a{source.number}", source.number)
        parts = [source.publisher, source.published or b.w("brief.no_date"), source.language]
        if source.retrieved:
            parts.append(b.w("time.retrieved", day=source.retrieved))
        run.add_break()
        _small(paragraph.add_run(" · ".join(p for p in parts if p)))
        if source.url:
            paragraph.add_run().add_break()
            ooxml.link(paragraph, source.url, source.url)
    if not b.references:
        document.add_paragraph(b.w("brief.no_sources"), style="Soft")


def _reference(paragraph: Any, number: int, text: str, b: Briefing) -> None:
    if number and any(section.id == "sources" for section in b.sections):
        ooxml.jump(paragraph, f"a{number}", text)
    elif number:
        _small(paragraph.add_run(text))


def _small(run: Any, colour: RGBColor = SOFT) -> None:
    run.font.size, run.font.color.rgb = Pt(8.5), colour


def _page(document: Any, b: Briefing) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(20)
    page.top_margin, page.bottom_margin = Mm(20), Mm(20)
    foot = page.footer.paragraphs[0]
    foot.style = document.styles["Soft"]
    foot.paragraph_format.tab_stops.clear_all()
    foot.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDE, WD_TAB_ALIGNMENT.RIGHT)
    foot.add_run(f"{b.stamp}\t")
    before, _, rest = b.w.texts["brief.page"].partition("{n}")
    between, _, after = rest.partition("{all}")
    foot.add_run(before)
    ooxml.field(foot, "PAGE")
    foot.add_run(between)
    ooxml.field(foot, "NUMPAGES")
    foot.add_run(after)


def _properties(document: Any, b: Briefing, at: datetime) -> None:
    told = document.core_properties
    told.title, told.author, told.language = b.title[:255], "Dateline", b.w.code
    told.subject, told.comments, told.keywords = b.period[:255], b.stamp[:255], ""
    told.created = told.modified = at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    told.last_modified_by, told.revision = "Dateline", 1


def _styles(document: Any) -> None:
    styles = document.styles
    normal = styles["Normal"]
    ooxml.letters(normal, FAMILY)
    normal.font.size, normal.font.color.rgb = Pt(10), INK
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(3), 1.12
    for name, size, before, after in (("Title", 22, 2, 4), ("Heading 1", 14, 20, 6), ("Heading 2", 10.5, 10, 3)):
        style = styles[name]
        ooxml.letters(style, FAMILY)
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), True, INK
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.keep_with_next = True
        for old in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
            style.element.pPr.remove(old)
    ooxml.edges(styles["Heading 1"].element.get_or_add_pPr(), ["top"], "1B2433", 12, 6)
    caption = styles["Caption"]
    ooxml.letters(caption, FAMILY)
    caption.font.size, caption.font.bold, caption.font.color.rgb = Pt(8.5), False, SOFT
    link = styles.add_style("Link", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb, link.font.size = BLUE, Pt(8.5)
    for name, size, colour, bold in (("Mark", 9, RED, True), ("Soft", 8.5, SOFT, False), ("Figure", 18, INK, True),
                                     ("Lead", 11, INK, False), ("Note", 10, INK, False), ("Said", 10, INK, False),
                                     ("Source", 10, INK, False), ("Box", 9, INK, False), ("Sheet", 10, INK, False),
                                     ("Gap", 3, INK, False)):  # fmt: skip
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        style.font.size, style.font.color.rgb, style.font.bold = Pt(size), colour, bold
    styles["Mark"].font.all_caps = True
    styles["Lead"].paragraph_format.space_after = Pt(8)
    styles["Sheet"].paragraph_format.keep_with_next = True
    styles["Sheet"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
    styles["Gap"].paragraph_format.space_after = Pt(0)
    said = styles["Said"].paragraph_format
    said.left_indent, said.space_after = Mm(3), Pt(4)
    ooxml.edges(styles["Said"].element.get_or_add_pPr(), ["left"], RULE, 12, 8)
    note = styles["Note"]
    note.paragraph_format.left_indent, note.paragraph_format.space_after = Mm(3), Pt(6)
    note.paragraph_format.keep_with_next = True
    ooxml.edges(note.element.get_or_add_pPr(), ["left"], "0B62A4", 18, 8)
    source = styles["Source"].paragraph_format
    source.left_indent, source.first_line_indent, source.space_after = Mm(7), Mm(-7), Pt(7)
    source.tab_stops.add_tab_stop(Mm(7))
