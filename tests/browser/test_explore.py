"""The Explore page in a real browser: offline, linked, safe with hostile text, readable on a phone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Locator, Page, expect

from geo.analysis import Analyzer
from geo.records import Article
from geo.store import Repository
from tests.browser.conftest import Server, Visit, serve, visit

pytestmark = pytest.mark.browser
HOSTILE = "<script>window.pwned=1</script><img src=x onerror=window.pwned=2></textarea>`${window.pwned=3}`{{ 7*7 }}'\""
TEXT = (
    f"Explosions shook Goris overnight. “We will answer {HOSTILE} at once and with force”, "
    f"said General Smith {HOSTILE} of Armenia. Artillery shelled Jermuk on Tuesday, killing 12 soldiers, "
    f"the ministry of defence of Armenia said. {HOSTILE}\n"
)


def the_map(page: Page) -> FrameLocator:
    return page.frame_locator('iframe[title*="folium"]')


def opened(seen: Visit, url: str) -> FrameLocator:
    """Opens the page and waits until its markers are drawn."""
    seen.page.goto(url)
    frame = the_map(seen.page)
    frame.locator(".dl-incident").first.wait_for(timeout=60_000)
    return frame


def lone_marker(frame: FrameLocator) -> Locator:
    """An incident marker that no other covers, inside the frame's view."""
    for marker in frame.locator(".dl-incident").all():
        box, at = marker.bounding_box(), marker.evaluate(
            "n => { const b = n.getBoundingClientRect();"
            "const top = document.elementFromPoint(b.x + b.width / 2, b.y + b.height / 2);"
            "return n === top || n.contains(top); }"
        )  # fmt: skip
        if box and at:
            return marker
    raise AssertionError("every marker is covered")


def test_nothing_leaves_this_machine_and_incidents_show(desktop: Visit, server: Server, artefacts: Path) -> None:
    frame = opened(desktop, server.url)
    assert frame.locator(".dl-incident").count() >= 5
    desktop.page.wait_for_timeout(1500)
    desktop.page.screenshot(path=artefacts / "explore.png")
    assert desktop.outside == []
    assert desktop.errors == []


def whole_incidents(server: Server) -> Iterator[str]:
    """The items of incidents that have a place, a time and a quote."""
    for analysis in Repository.open(f"sqlite:///{server.data_dir / 'dateline.sqlite'}").list():
        for incident in analysis.incidents:
            placed = any(analysis.toponyms[n].place for n in incident.toponyms)
            if placed and incident.quotes and incident.when and incident.when.begin:
                yield f"{analysis.article.id}:{incident.id}"


LIT = """item => {
    const name = CSS.escape(item), frame = document.querySelector('iframe[title*="folium"]').contentDocument;
    const sentence = document.querySelector(`.dl-article [data-item="${name}"].dl-selected`);
    if (!sentence || !frame.querySelector('.leaflet-popup blockquote')) return false;
    const box = sentence.getBoundingClientRect(), marker = frame.querySelector(`.dl-incident[data-item="${name}"]`);
    return marker.classList.contains('dl-selected') && box.top >= 0 && box.top < innerHeight;
}"""


def test_a_click_on_a_marker_lights_up_what_belongs_to_it_within_a_second(
    desktop: Visit, server: Server, artefacts: Path
) -> None:
    frame = opened(desktop, server.url)  # the first visit analyses the dispatches
    # A mark that stands for several incidents of a place opens the first of them.
    item = next(i for i in whole_incidents(server) if frame.locator(f'.dl-incident[data-item="{i}"]').count())
    page, frame = desktop.page, opened(desktop, f"{server.url}/?article={item.rpartition(':')[0]}")
    page.wait_for_timeout(2000)
    frame.locator(f'.dl-incident[data-item="{item}"]').first.dispatch_event("click")
    clicked = time.perf_counter()
    page.wait_for_function(LIT, arg=item, timeout=1000, polling=50)
    left = 1000 * (1 - (time.perf_counter() - clicked))
    page.locator('.st-key-times [aria-label*=", selected"]').first.wait_for(state="attached", timeout=max(left, 1))
    expect(page.locator(".st-key-quotes .dl-lit, .st-key-quotes .dl-selected").first).to_be_visible()
    with (artefacts / "latency.txt").open("a", encoding="utf8") as file:
        file.write(f"click to all lit: {time.perf_counter() - clicked:.2f} s\n")


def test_the_selection_is_in_the_address_and_survives_a_reload(desktop: Visit, server: Server) -> None:
    page, frame = desktop.page, opened(desktop, server.url)
    page.wait_for_timeout(1500)
    lone_marker(frame).click()
    page.wait_for_url("**sel=*", timeout=5000)
    frame = opened(desktop, page.url)
    expect(frame.locator(".dl-incident.dl-selected").first).to_be_visible(timeout=5000)


def test_accounts_of_a_happening_stand_side_by_side(desktop: Visit, server: Server, artefacts: Path) -> None:
    page = desktop.page
    opened(desktop, f"{server.url}/?side=accounts")
    page.locator(".dl-accounts .dl-card").first.click()
    expect(page.locator(".dl-accounts .dl-event")).to_be_visible(timeout=10_000)
    expect(page.locator(".dl-accounts .dl-card.dl-selected")).to_have_count(1)
    page.wait_for_timeout(1500)
    page.screenshot(path=artefacts / "explore-accounts.png")
    page.locator(".dl-accounts [data-action]").click()
    page.wait_for_url("**/review?account=*", timeout=10_000)
    expect(page.get_by_role("button", name="Not the same happening").first).to_be_visible(timeout=10_000)
    page.screenshot(path=artefacts / "review-happenings.png")


def test_a_phone_shows_the_map_without_scrolling_sideways(phone: Visit, server: Server, artefacts: Path) -> None:
    opened(phone, server.url)
    phone.page.wait_for_timeout(1500)
    phone.page.screenshot(path=artefacts / "explore-phone.png")
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 391


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory, analyzer: Analyzer) -> Iterator[Server]:
    """A server whose project holds one article that tries everything."""
    folder = tmp_path_factory.mktemp("hostile")
    article = Article("hostile", TEXT, title=HOSTILE, publisher=HOSTILE, published="2022-09-13", language="en")
    repository = Repository.open(f"sqlite:///{folder / 'dateline.sqlite'}")
    repository.add(analyzer.analyse(article))
    process, url = serve(folder, folder / "log.txt")
    yield Server(url, folder)
    process.terminate()
    process.wait(10)


@pytest.mark.parametrize("path", ["/?article=hostile", "/library", "/review?item=hostile:p0", "/briefing", "/about"])
def test_hostile_text_is_shown_as_text(browser: Browser, hostile: Server, path: str) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    seen = visit(context)
    seen.page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    seen.page.goto(hostile.url + path)
    if path.startswith("/?"):
        frame = the_map(seen.page)
        frame.locator(".dl-incident").first.wait_for(timeout=60_000)
        seen.page.wait_for_timeout(1500)
        frame.locator(".dl-incident").first.dispatch_event("click")
        expect(frame.locator(".leaflet-popup blockquote")).to_be_visible(timeout=10_000)
        expect(seen.page.locator(".dl-article")).to_contain_text("<script>window.pwned=1</script>")
        expect(seen.page.locator(".dl-article")).to_contain_text("{{ 7*7 }}")
    else:
        seen.page.locator("h1, h2").first.wait_for(timeout=60_000)
        seen.page.wait_for_timeout(2000)
    for frame_ in seen.page.frames:
        assert frame_.evaluate("window.pwned") is None, f"a script of the text ran on {path}"
    assert seen.outside == []
    assert seen.page.get_by_text("Traceback").count() == 0
    context.close()


@pytest.mark.parametrize("path", ["library", "review", "briefing", "about"])
def test_every_page_opens_without_an_error(desktop: Visit, server: Server, artefacts: Path, path: str) -> None:
    desktop.page.goto(f"{server.url}/{path}")
    desktop.page.locator("h1, h2").first.wait_for(timeout=60_000)
    desktop.page.wait_for_timeout(2500)
    desktop.page.screenshot(path=artefacts / f"{path}.png")
    assert desktop.page.locator('[data-testid="stException"]').count() == 0
    assert desktop.outside == []
