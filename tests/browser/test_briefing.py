"""The briefing in a real browser: the file asks nothing, the page fits, and the browser's own view can be had."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, FrameLocator, Page

from geo.briefing.to_html import encoded
from tests.briefing.making import briefing, hostile, pictures, scripts
from tests.browser.conftest import ROOT, Server, Visit
from tests.views.factory import analysis

pytestmark = pytest.mark.browser


def drawn(page: Page, url: str) -> FrameLocator:
    """Opens the page, waits until nothing runs any more, and returns the document."""
    page.goto(f"{url}/briefing")
    frame = page.frame_locator("iframe")
    frame.locator("h1").wait_for(timeout=60_000)
    page.wait_for_selector('[data-testid="stStatusWidget"]', state="detached", timeout=60_000)
    return frame


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("briefing") / "a.html"
    path.write_bytes(encoded(briefing(analysis(), hostile(), scripts()), pictures()))
    return path


def test_the_file_asks_for_nothing_and_fits_every_width(browser: Browser, file: Path, artefacts: Path) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if not url.startswith("data:")] == [file.as_uri()]
    assert page.evaluate("window.pwned") is None
    assert page.evaluate("[...document.fonts].filter(f => f.status === 'loaded').length") >= 2
    for width in (1440, 800, 390):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.screenshot(path=artefacts / "briefing.png", full_page=True)
    context.close()


@pytest.mark.parametrize("width", [1440, 390])
def test_the_page_shows_the_document_and_fits(browser: Browser, server: Server, artefacts: Path, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    frame = drawn(page, server.url)
    assert frame.locator("section#map img").count() == 1
    for name in ("PDF", "HTML", "Word", "PowerPoint", "Markdown"):
        assert page.get_by_role("button", name=name, exact=False).first.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.screenshot(path=artefacts / f"briefing-page-{width}.png")
    context.close()


def test_a_pdf_comes_down(desktop: Visit, server: Server) -> None:
    drawn(desktop.page, server.url)
    with desktop.page.expect_download(timeout=60_000) as waiting:
        desktop.page.get_by_role("button", name="PDF").first.click()
    assert Path(waiting.value.path()).read_bytes().startswith(b"%PDF-")
    assert desktop.outside == []


def test_the_explore_page_as_the_browser_shows_it(browser: Browser, server: Server, tmp_path: Path) -> None:
    """Of an app that runs already, as the page's own button asks for it."""
    done = subprocess.run(
        [sys.executable, "-m", "geo", "screenshot", "--browser", "--url", server.url, "--output", "-", "--view",
         "type=Battles", "--width", "1000", "--height", "700"],
        capture_output=True, cwd=ROOT, env=os.environ | {"DATELINE_DATA_DIR": str(server.data_dir)}, timeout=200,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert Image.open(io.BytesIO(done.stdout)).size == (1000, 700)
