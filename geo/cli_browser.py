"""The Explore page exactly as a browser shows it, through a Chromium that is installed; nothing is downloaded."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from geo.errors import GeoError

APP = Path(__file__).resolve().parents[1] / "app.py"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
FLAGS = ("--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--no-first-run", "--hide-scrollbars")  # fmt: skip
OWN = {"localhost", "127.0.0.1", "::1"}
START_S, READY_MS = 60, 60_000


class BrowserError(GeoError):
    """No browser could take the picture."""


def chromium() -> str | None:
    """Returns the path of an installed Chromium or Chrome."""
    return next((p for p in map(shutil.which, NAMES) if p), str(MAC) if MAC.exists() else None)


def captured(query: str, width: int, height: int, url: str | None = None) -> bytes:
    """Returns the Explore page of a view as PNG.

    Args:
        query: the view's filters as the address has them.
        width: of the window, in pixels, as ``height``.
        url: an app that runs already; without one the app is started for the picture and stopped after it.

    Raises:
        BrowserError: there is no browser, no Playwright to drive it, or the page does not come.
    """
    path = chromium()
    if path is None:
        raise BrowserError("No Chromium or Chrome is installed; leave --browser out to draw the map without one.")
    try:
        from playwright.sync_api import Error, Route, sync_playwright
    except ImportError as error:
        raise BrowserError("Playwright is not installed; 'pip install playwright' brings it.") from error

    def judge(route: Route) -> None:
        """Lets nothing leave this machine."""
        address = urlsplit(route.request.url)
        inside = address.scheme in {"data", "blob", "about"} or (address.hostname or "") in OWN
        route.continue_() if inside else route.abort()

    query = query.partition("?")[2] if "?" in query else query
    with _app(url) as base, sync_playwright() as playwright:
        try:
            flags = [*FLAGS, *(["--no-sandbox"] if _root() else [])]
            browser = playwright.chromium.launch(executable_path=path, args=flags)
            context = browser.new_context(viewport={"width": width, "height": height})
            context.route("**/*", judge)
            page = context.new_page()
            page.goto(base.rstrip("/") + "/" + (f"?{query}" if query else ""))
            frame = page.frame_locator('iframe[title*="folium"]')
            frame.locator(".leaflet-container").first.wait_for(timeout=READY_MS)
            page.wait_for_selector('[data-testid="stStatusWidget"]', state="detached", timeout=READY_MS)
            page.wait_for_timeout(1500)  # the map settles on its window
            picture = page.screenshot()
            browser.close()
        except Error as error:
            raise BrowserError(f"The browser could not show the page: {error.message.splitlines()[0]}.") from error
    return picture


def _root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0  # where Chromium's sandbox does not start


@contextmanager
def _app(url: str | None) -> Iterator[str]:
    """Yields the address of a running app, one of its own where none is given."""
    if url:
        yield url
        return
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = int(s.getsockname()[1])
    own = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "streamlit", "run", str(APP), "--server.port", str(port), "--server.headless",
             "true", "--server.address", "127.0.0.1", "--server.fileWatcherType", "none"],
            cwd=APP.parent, stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            _wait(own, process)
            yield own
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:  # it waits for a page that is still being drawn
                process.kill()
                process.wait()


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_S
    while time.monotonic() < end and process.poll() is None:
        try:
            urllib.request.urlopen(f"{url}/_stcore/health", timeout=1)  # noqa: S310
            return
        except OSError:
            time.sleep(0.2)
    raise BrowserError("The app did not start; 'python -m geo doctor' says what is missing.")
