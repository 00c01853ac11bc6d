"""Word and PowerPoint, opened by python-docx and python-pptx and, where it is installed, by LibreOffice."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pptx
import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader

from geo.briefing import to_docx, to_pptx
from geo.briefing.plan import Plan
from geo.briefing.slide_text import Bit, Block, fitted, height, pages
from tests.briefing.making import CASES, LONG, MARKUP, NOW, SCRIPTS, briefing, hostile, long_names, pictures, scripts
from tests.views.factory import analysis

OFFICE = shutil.which("soffice")


def word(*analyses: Any, plan: Plan | None = None) -> Any:
    return docx.Document(io.BytesIO(to_docx.encoded(briefing(*analyses, plan=plan), pictures(), NOW)))


def deck(*analyses: Any, plan: Plan | None = None) -> Any:
    return pptx.Presentation(io.BytesIO(to_pptx.encoded(briefing(*analyses, plan=plan), pictures(), NOW)))


def told(document: Any) -> str:
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p")))


def shown(slides: Any) -> str:
    parts = []
    for slide in slides.slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                parts.append(shape.text_frame.text)
            if shape.has_table:
                parts += [cell.text for row in shape.table.rows for cell in row.cells]
    return "\n".join(parts)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", ["en", "it"])
def test_every_case_opens(case: str, language: str) -> None:
    plan = Plan(language=language)
    assert word(*CASES[case], plan=plan).core_properties.language == language
    assert len(deck(*CASES[case], plan=plan).slides) >= 6


def test_word_has_headings_captions_table_heads_and_alternatives() -> None:
    document = word(analysis())
    heads = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert heads == ["Key figures", "Map", "Timeline", "What is reported", "Who said what", "Sources",
                     "Method and limits"]  # fmt: skip
    assert [p.style.name for p in document.paragraphs].count("Title") == 1
    assert sum(p.style.name == "Heading 2" for p in document.paragraphs) >= 3
    assert sum(p.style.name == "Caption" for p in document.paragraphs) == 3
    alts = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert len(alts) == 2 and all(alts) and "Alfa" in alts[0]
    assert any(row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None
               for table in document.tables for row in table.rows)  # fmt: skip
    foot = document.sections[0].footer._element.xml
    assert "PAGE" in foot and "NUMPAGES" in foot


def test_word_links_lead_to_bookmarks_that_are_there() -> None:
    document = word(analysis(), analysis("b"))
    marks = {mark.get(qn("w:name")) for mark in document.element.body.iter(qn("w:bookmarkStart"))}
    jumps = {link.get(qn("w:anchor")) for link in document.element.body.iter(qn("w:hyperlink"))} - {None}
    assert jumps and jumps <= marks == {"a1", "a2"}
    without = word(analysis(), plan=Plan().only(["events"]))
    assert not list(without.element.body.iter(qn("w:hyperlink")))


@pytest.mark.parametrize("text_of", [lambda *a: told(word(*a)), lambda *a: shown(deck(*a))], ids=["docx", "pptx"])
def test_hostile_words_long_names_and_scripts_are_text(text_of: Callable[..., str]) -> None:
    assert MARKUP in text_of(hostile())
    assert LONG[:100] in text_of(long_names())
    text = text_of(scripts())
    for words in SCRIPTS.values():
        assert words in text


def test_text_that_reads_leftward_says_so() -> None:
    assert "<w:bidi/>" in word(scripts()).element.body.xml
    xml = "".join(shape._element.xml for slide in deck(scripts()).slides for shape in slide.shapes)
    assert 'rtl="1"' in xml


def test_every_slide_has_a_title_and_every_picture_an_alternative() -> None:
    slides = deck(analysis()).slides
    titles = [slide.shapes.title.text for slide in slides]
    assert all(titles)
    for part in ("Key figures", "Map", "Timeline", "Who said what"):
        assert any(title.startswith(part) for title in titles)
    found = [shape for slide in slides for shape in slide.shapes if shape.shape_type == 13]
    assert len(found) == 2 and all(s._element._nvXxPr.cNvPr.get("descr") for s in found)


@pytest.mark.parametrize("case", CASES)
def test_nothing_lies_beyond_the_edge_of_a_slide(case: str) -> None:
    slides = deck(*CASES[case], plan=Plan().changed("assessment", text="Word " * 900))
    for slide in slides.slides:
        for shape in slide.shapes:
            assert shape.left >= 0 and shape.top >= 0
            assert shape.left + shape.width <= slides.slide_width + 1000
            assert shape.top + shape.height <= slides.slide_height + 1000


def test_text_goes_on_over_slides_and_a_heading_is_never_the_last() -> None:
    blocks = [b for n in range(40) for b in (Block([Bit(f"Head {n}", 16)], tied=True), Block([Bit("text " * 60, 14)]))]
    found = pages(blocks, 12.0, 5.6)
    assert [b for page in found for b in page] == blocks
    for page in found:
        assert not page[-1].tied
        assert sum(height(b, 12.0) for b in page) <= 5.6
    assert fitted([Block([Bit("text " * 90, 14)])], 4.0, 1.0)[0].bits[0].size < 14


@pytest.mark.parametrize("make", [to_docx.encoded, to_pptx.encoded], ids=["docx", "pptx"])
def test_the_same_briefing_is_the_same_bytes(make: Callable[..., bytes]) -> None:
    first, second = (make(briefing(scripts()), pictures(), NOW) for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert archive.testzip() is None


@pytest.mark.skipif(OFFICE is None, reason="NO OFFICE: LibreOffice is not installed")
@pytest.mark.parametrize(("suffix", "make"), [("docx", to_docx.encoded), ("pptx", to_pptx.encoded)])
def test_libreoffice_opens_it(tmp_path: Path, suffix: str, make: Callable[..., bytes]) -> None:
    source = tmp_path / f"a.{suffix}"
    source.write_bytes(make(briefing(analysis(), hostile(), scripts()), pictures(), NOW))
    subprocess.run(
        [str(OFFICE), f"-env:UserInstallation=file://{tmp_path / 'profile'}", "--headless", "--convert-to", "pdf",
         "--outdir", tmp_path, source], check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    pdf = PdfReader(tmp_path / "a.pdf")
    text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    for words in ("Key figures", "Who said what", "Ереван", "Երևան", "თბილისი"):
        assert words in text
    assert sum(len(page.images) for page in pdf.pages) >= 2
