"""The PDF, opened by pypdf and, where it is installed, by Poppler: text, letters, outline, tags, pages, pictures."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from geo.briefing.plan import Plan
from geo.briefing.to_pdf import encoded
from tests.briefing.making import CASES, LONG, MARKUP, NOW, SCRIPTS, briefing, hostile, long_names, pictures, scripts
from tests.views.factory import analysis


def opened(*analyses: Any, plan: Plan | None = None) -> PdfReader:
    return PdfReader(io.BytesIO(encoded(briefing(*analyses, plan=plan), pictures(), NOW)))


def words(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def drawn(folder: Path, data: bytes) -> list[Any]:
    """The pages as Poppler draws them, at 50 dots an inch."""
    (folder / "a.pdf").write_bytes(data)
    subprocess.run(["pdftoppm", "-r", "50", "-png", folder / "a.pdf", folder / "p"], check=True, capture_output=True)
    return [np.asarray(Image.open(path).convert("RGB")) for path in sorted(folder.glob("p*.png"))]


def fonts(pdf: PdfReader) -> list[Any]:
    """The fonts of all pages, each with what describes it."""
    found = {}
    for page in pdf.pages:
        for reference in page["/Resources"].get("/Font", {}).values():
            font = reference.get_object()
            found[font["/BaseFont"]] = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
    return list(found.values())


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", ["en", "it"])
def test_every_case_is_tagged_with_its_letters_inside(case: str, language: str) -> None:
    pdf = opened(*CASES[case], plan=Plan(language=language))
    root = pdf.trailer["/Root"]
    assert str(root["/MarkInfo"]["/Marked"]) == "True" and "/StructTreeRoot" in root
    assert root["/Lang"] == language
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    assert fonts(pdf) and all({"/FontFile2", "/FontFile3"} & set(font) for font in fonts(pdf))


def test_outline_pages_and_properties() -> None:
    pdf = opened(analysis(), plan=Plan(title="A title"))
    titles = [item["/Title"] for item in pdf.outline if not isinstance(item, list)]
    assert titles == ["Key figures", "Map", "Timeline", "What is reported", "Who said what", "Sources",
                      "Method and limits"]  # fmt: skip
    assert pdf.metadata is not None and pdf.metadata.title == "A title"
    for n, page in enumerate(pdf.pages, 1):
        assert f"Page {n} of {len(pdf.pages)}" in " ".join(page.extract_text().split())


def test_the_pictures_have_alternatives_in_words() -> None:
    pdf = opened(analysis())
    alts = [str(o["/Alt"]) for o in _structure(pdf.trailer["/Root"]["/StructTreeRoot"]) if "/Alt" in o]
    assert any("Alfa" in alt for alt in alts) and any("13 Sep 2022" in alt for alt in alts)
    assert sum(len(page.images) for page in pdf.pages) == 2


def _structure(element: Any) -> list[Any]:
    element = element.get_object()
    found = [element] if hasattr(element, "keys") else []
    children = element.get("/K", []) if hasattr(element, "keys") else element
    for child in children if isinstance(children, list) else [children]:
        if not isinstance(child, (int, float)):
            found += _structure(child)
    return found


def test_markup_of_every_kind_stays_text() -> None:
    text = words(opened(hostile(), plan=Plan(title=MARKUP).changed("assessment", text=MARKUP)))
    squeezed = text.replace(" ", "").replace("-", "")
    assert squeezed.count(MARKUP.replace(" ", "").replace("-", "")) >= 5


def test_links_lead_to_the_sources_and_nowhere_else() -> None:
    pdf = opened(hostile())
    targets = [a.get_object()["/A"]["/URI"] for page in pdf.pages for a in page.get("/Annots", [])
               if a.get_object().get("/A", {}).get("/S") == "/URI"]  # fmt: skip
    assert targets and set(targets) == {'https://example.org/a?b=<c>&d="e"#f'}


def test_without_its_sources_nothing_points_to_them() -> None:
    pdf = opened(analysis(), plan=Plan().only(["figures", "events"]))
    assert len(pdf.outline) >= 2


@pytest.mark.parametrize("script", SCRIPTS)
def test_names_of_five_scripts_are_in_the_text(script: str) -> None:
    text = words(opened(scripts()))
    if script == "Arabic":  # extracted in the order of the eye
        assert all(word in text or word[::-1] in text for word in SCRIPTS[script].split())
    else:
        assert SCRIPTS[script] in text


def test_no_letter_is_a_box() -> None:
    """Letter 0 of a font is the box for what it lacks; no page shows one, and PDF/UA would refuse it."""
    pdf = opened(scripts())
    for page in pdf.pages:
        assert "\x00" not in page.extract_text() and "\ufffd" not in page.extract_text()


def test_a_script_that_no_package_has_is_still_set() -> None:
    assert opened(analysis(), plan=Plan(title="Baku 巴庫 बाकू")).pages


def test_very_long_names_are_whole_in_the_text() -> None:
    pdf = opened(long_names())
    text = words(pdf).replace(" ", "").replace("-", "").replace("\u00ad", "").replace("\u200b", "")
    assert LONG in text
    assert pdf.metadata is not None and pdf.metadata.title == LONG


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="NO POPPLER: pdftoppm is not installed")
@pytest.mark.parametrize("case", ["long", "hostile", "scripts"])
def test_nothing_runs_into_the_margin(tmp_path: Path, case: str) -> None:
    data = encoded(briefing(*CASES[case], plan=Plan(title=LONG)), pictures(), NOW)
    for page in drawn(tmp_path, data):
        assert (page[:, -int(page.shape[1] * 0.085) :] > 250).all()


def test_the_same_briefing_is_the_same_bytes() -> None:
    first, second = (encoded(briefing(scripts()), pictures(), NOW) for _ in range(2))
    assert first == second


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="NO POPPLER: pdftoppm is not installed")
def test_poppler_draws_it_with_its_pictures(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(encoded(briefing(analysis()), pictures(), NOW))
    subprocess.run(
        ["pdftoppm", "-r", "50", "-png", tmp_path / "a.pdf", tmp_path / "p"], check=True, capture_output=True
    )
    pages = [np.asarray(Image.open(path).convert("RGB")) for path in sorted(tmp_path.glob("p*.png"))]
    assert all((page < 128).any() for page in pages)
    for colour in ((0xC9, 0x40, 0x2A), (0x0B, 0x62, 0xA4)):
        assert max(int((abs(page.astype(int) - colour).max(axis=2) < 12).sum()) for page in pages) > 1000
