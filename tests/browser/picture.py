"""Makes the picture of the Explore page: ``python -m tests.browser.picture docs/explore.png`` (``make docs``)."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import FLAGS, chromium, serve, visit
from tests.browser.test_explore import lone_marker, opened


def main(target: Path) -> int:
    path = chromium()
    if path is None:
        print("No Chromium or Chrome is installed; the picture cannot be made.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        process, url = serve(Path(folder), Path(folder) / "log.txt")
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        seen = visit(browser.new_context(viewport={"width": 1440, "height": 900}))
        frame = opened(seen, url)
        seen.page.wait_for_timeout(2000)
        lone_marker(frame).click()
        seen.page.wait_for_timeout(2000)
        seen.page.screenshot(path=target)
        browser.close()
        process.terminate()
        process.wait(10)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
