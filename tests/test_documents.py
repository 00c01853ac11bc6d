"""What stands beside the code: the dispatches, the notice, and the links between documents."""

from __future__ import annotations

import re
from pathlib import Path

import frontmatter
import pytest

ROOT = Path(__file__).parent.parent
DISPATCHES = sorted(p for p in (ROOT / "seeds").glob("*.md") if p.name != "SOURCES.md")
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "seeds" / "SOURCES.md"]


@pytest.mark.parametrize("path", DISPATCHES, ids=lambda p: p.stem)
def test_a_dispatch_says_what_it_is_and_is_short(path: Path) -> None:
    dispatch = frontmatter.loads(path.read_text(encoding="utf8"))
    assert set(dispatch.keys()) == {"title", "publisher", "published", "language"}
    assert path.stem.startswith(str(dispatch["published"]))
    assert dispatch["publisher"].startswith("Dateline"), "an example must not pass for a news organisation's work"
    assert 250 <= len(dispatch.content.split()) <= 450


def test_the_dispatches_are_in_both_languages() -> None:
    languages = [frontmatter.loads(p.read_text(encoding="utf8"))["language"] for p in DISPATCHES]
    assert min(languages.count("it"), languages.count("en")) >= 2


@pytest.mark.parametrize("path", DISPATCHES, ids=lambda p: p.stem)
def test_the_sources_name_the_speaker_of_every_quotation(path: Path) -> None:
    sources = (ROOT / "seeds" / "SOURCES.md").read_text(encoding="utf8")
    for quotation in re.findall("“([^”]+)”", frontmatter.loads(path.read_text(encoding="utf8")).content):
        opening = " ".join(quotation.split()[:5])
        assert opening in sources, f"{opening} …"


def test_the_notice_names_every_package_that_is_required() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf8").lower()
    lines = (ROOT / "requirements.txt").read_text(encoding="utf8").splitlines()
    required = [line.partition("==")[0].strip().lower() for line in lines if "==" in line]
    assert required
    assert [name for name in required if name not in notice] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.name)
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf8")):
        if "://" not in target and not target.endswith("explore.png"):
            assert (path.parent / target).exists(), target
