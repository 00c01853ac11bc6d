"""A real Chromium in front of a real server, with every request that would leave this machine stopped and recorded."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
OWN = {"localhost", "127.0.0.1", "::1", ""}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
         "--disable-sync", "--no-first-run", "--disable-quic", "--hide-scrollbars"]  # fmt: skip


def chromium() -> str | None:
    return next((p for p in map(shutil.which, NAMES) if p), str(MAC) if MAC.exists() else None)


@dataclass
class Server:
    url: str
    data_dir: Path


@dataclass
class Visit:
    """A page at the app, and what it asked of the world outside."""

    page: Page
    outside: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def serve(data_dir: Path, log: Path) -> tuple[subprocess.Popen[bytes], str]:
    """Starts the app on a free port with a data folder of its own, and waits until it answers."""
    url = f"http://127.0.0.1:{(port := free_port())}"
    process = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port), "--server.headless", "true",
         "--server.address", "127.0.0.1", "--server.fileWatcherType", "none"],
        cwd=ROOT, env=os.environ | {"DATELINE_DATA_DIR": str(data_dir)},
        stdout=log.open("wb"), stderr=subprocess.STDOUT,
    )  # fmt: skip
    for _ in range(240):
        try:
            urllib.request.urlopen(f"{url}/_stcore/health", timeout=1)  # noqa: S310
            return process, url
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.25)
    process.kill()
    raise AssertionError(f"the app did not start:\n{log.read_text(errors='replace')[-3000:]}")


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, gazetteer_path: Path) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("app")
    process, url = serve(folder, folder / "log.txt")
    yield Server(url, folder)
    process.terminate()
    process.wait(10)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium()
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("no Chromium or Chrome is installed, and under CI the browser tests must run")
        pytest.skip("NO BROWSER: no Chromium or Chrome is installed")
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield found
        found.close()


def visit(context: BrowserContext) -> Visit:
    page = context.new_page()
    seen = Visit(page)

    def judge(route: Route) -> None:
        address = urlsplit(route.request.url)
        if address.scheme in {"data", "blob", "about"} or (address.hostname or "") in OWN:
            route.continue_()
        else:
            seen.outside.append(route.request.url)
            route.abort()

    page.on("pageerror", lambda error: seen.errors.append(str(error)))
    context.route("**/*", judge)
    return seen


@pytest.fixture
def desktop(browser: Browser) -> Iterator[Visit]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    yield visit(context)
    context.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Visit]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    yield visit(context)
    context.close()


@pytest.fixture(scope="session")
def artefacts() -> Path:
    folder = ROOT / "artefacts"
    folder.mkdir(exist_ok=True)
    return folder
