"""What python-docx has no call for: fields, links, table borders, alternative texts, languages and directions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def field(paragraph: Any, instruction: str, shown: str = "1") -> None:
    """Adds a field that the word processor works out: ``PAGE``, ``NUMPAGES``, ``SEQ Figure``."""
    for kind, text in (("begin", None), (None, instruction), ("separate", None), ("shown", shown), ("end", None)):
        run = paragraph.add_run(shown if kind == "shown" else "")
        if kind in ("begin", "separate", "end"):
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif kind is None:
            code = OxmlElement("w:instrText")
            code.set(qn("xml:space"), "preserve")
            code.text = text
            run._r.append(code)


def link(paragraph: Any, address: str, text: str) -> None:
    """Adds a link to a page of the web."""
    hyperlink = OxmlElement("w:hyperlink")
    target = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    hyperlink.set(qn("r:id"), target)
    _shown(paragraph, hyperlink, text)


def jump(paragraph: Any, bookmark: str, text: str) -> None:
    """Adds a link to a bookmark of the document."""
    hyperlink = OxmlElement("w:hyperlink")
    hyperlink.set(qn("w:anchor"), bookmark)
    _shown(paragraph, hyperlink, text)


def _shown(paragraph: Any, hyperlink: Any, text: str) -> None:
    run = paragraph.add_run(text, style="Link")
    hyperlink.append(run._r)
    paragraph._p.append(hyperlink)


def bookmark(paragraph: Any, name: str, number: int) -> None:
    """Makes a paragraph the target of :func:`jump`."""
    begin, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    begin.set(qn("w:id"), str(number))
    begin.set(qn("w:name"), name)
    end.set(qn("w:id"), str(number))
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, begin)
    paragraph._p.append(end)


def described(picture: Any, text: str, name: str) -> None:
    """Gives a picture, of Word or of PowerPoint, its alternative text."""
    if hasattr(picture, "_inline"):
        found = picture._inline.docPr
        for side in ("distT", "distB", "distL", "distR"):  # absent, LibreOffice takes an eighth of an inch
            picture._inline.set(side, "0")
    else:
        found = picture._element._nvXxPr.cNvPr
    found.set("descr", text)
    found.set("name", name)


def spoken(run: Any, language: str, rtl: bool) -> None:
    """Says a run's language, and that it reads from right to left."""
    properties = run._r.get_or_add_rPr()
    if rtl:
        properties.append(OxmlElement("w:rtl"))
    mark = OxmlElement("w:lang")
    mark.set(qn("w:bidi" if rtl else "w:val"), language)
    properties.append(mark)


def rightward(paragraph: Any) -> None:
    """Lets a paragraph begin at the right."""
    paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))


def letters(style: Any, family: str) -> None:
    """Sets a style's letters for every script, not for Latin alone."""
    style.font.name = family
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), family)
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)


def edges(element: Any, sides: Sequence[str], colour: str, eighths: int, space: int = 0) -> None:
    """Draws lines at the sides of a table cell (``w:tcPr``) or a paragraph (``w:pPr``)."""
    borders = OxmlElement("w:tcBorders" if element.tag == qn("w:tcPr") else "w:pBdr")
    for side in sides:
        line = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", str(eighths)), ("space", str(space)), ("color", colour)):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    element.append(borders)


def shaded(element: Any, colour: str) -> None:
    """Fills a table cell (``w:tcPr``) or a paragraph (``w:pPr``)."""
    fill = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        fill.set(qn(f"w:{key}"), value)
    element.append(fill)


def repeated(row: Any) -> None:
    """Makes a row the head of its table, repeated on each page."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def whole(row: Any) -> None:
    """Keeps a row on one page."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
