"""The layout that docs/architecture.md draws: imports point one way, languages stay in their folders."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

GEO = Path(__file__).parent.parent / "geo"
LEVELS = [
    {"records", "errors"},
    {"accounts"},
    {"config", "lang", "gazetteer"},
    {"geocode", "nlp", "ingest", "store", "views", "corrections"},
    {"analysis", "events", "exports", "placing"},
    {"runner", "project", "briefing"},
    {"cli", "training"},
    {"__main__"},
]
MODULES = sorted(GEO.rglob("*.py"))


def unit(path: Path) -> str:
    """The part of geo/ that a file belongs to: its folder, or its own name at the top."""
    top = path.relative_to(GEO).parts[0].removesuffix(".py")
    return "cli" if top.startswith("cli") else top


def level(name: str) -> int:
    return next(i for i, units in enumerate(LEVELS) if name in units)


def imported(path: Path) -> list[str]:
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
        if isinstance(node, ast.Import):
            names += [a.name for a in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names += [node.module] if node.module != "geo" else [f"geo.{a.name}" for a in node.names]
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(GEO)))
def test_imports_point_to_a_lower_level(path: Path) -> None:
    if path == GEO / "__init__.py":
        return
    own = unit(path)
    for name in imported(path):
        assert name.partition(".")[0] != "streamlit", "the library knows nothing of Streamlit"
        if name.startswith("geo."):
            other = name.split(".")[1]
            other = "cli" if other.startswith("cli") else other
            assert other == own or level(other) < level(own), f"{own} imports {other}"


def test_the_check_sees_an_import_that_points_up(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("from geo import cli\nfrom geo.runner import run\n", encoding="utf8")
    assert imported(bad) == ["geo.cli", "geo.runner"]
    assert level("runner") > level("nlp")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(GEO)))
def test_a_module_is_read_in_a_minute(path: Path) -> None:
    if "lang" in path.relative_to(GEO).parts:
        return  # words, not code
    assert len(path.read_text(encoding="utf8").splitlines()) <= 350
