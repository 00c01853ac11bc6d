"""Makes the examples of what leaves Dateline: ``python -m tests.examples docs/examples`` (``make examples``).

From the dispatches that the app opens with, in English and Italian. The date is fixed: the same code makes the same
files on one day; they say on which the dispatches were read.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from geo.briefing.plan import Plan, Plans

ROOT = Path(__file__).parent.parent
DATE = "2026-11-22T09:00:00+00:00"
ASSESSMENT = (
    "An example of an analyst’s own words, which stay as they are whenever the briefing is made again.\n\n"
    "Both governments count their dead for the same nights and each names the other as the one that began. The figures "
    "rose through the week, and no third party confirms them. What holds on the ground is the truce of 14 September."
)
FILES = (
    ("brief", "briefing.pdf", []),
    ("brief", "briefing.html", []),
    ("brief", "briefing.docx", []),
    ("brief", "briefing.pptx", []),
    ("brief", "briefing.md", ["--sections", "figures,events,sources,method"]),
    ("brief", "nota.pdf", ["--language", "it", "--sections", "figures,map,timeline,events,quotes,sources,method"]),
    ("screenshot", "map-slide.png", ["--size", "slide"]),
    ("screenshot", "map-square.png", ["--size", "square", "--language", "it", "--dpi", "96"]),
    ("screenshot", "map-a4.pdf", ["--size", "a4"]),
)


def main(target: Path) -> int:
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        geo = [sys.executable, "-m", "geo"]
        environ = os.environ | {"DATELINE_DATA_DIR": folder}
        seeds = [str(p.relative_to(ROOT)) for p in sorted((ROOT / "seeds").glob("2*.md"))]
        subprocess.run([*geo, "add", *seeds], cwd=ROOT, env=environ, check=True)
        Plans(Path(folder)).keep(Plan().changed("assessment", text=ASSESSMENT))
        for command, name, more in FILES:
            dated = ["--date", DATE] if command == "brief" else []
            arguments = [command, "--force", "--output", str(target / name), *dated, *more]
            subprocess.run([*geo, *arguments], cwd=ROOT, env=environ, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
