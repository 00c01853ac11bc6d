"""What the documents say of the exports is so: the columns, and the notebook."""

from __future__ import annotations

import os
import re
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from geo.config import Settings
from geo.exports.schema import COLUMNS
from geo.store import Repository
from tests.exports import making
from tests.views import factory

ROOT = Path(__file__).parents[2]
KINDS = {"text": "text", "whole": "whole number", "number": "number", "flag": "true or false", "date": "day"}


def test_the_columns_are_documented_as_they_are() -> None:
    said = (ROOT / "docs" / "exports.md").read_text(encoding="utf8")
    rows = re.findall(r"^\| `(\w+)` \| ([\w ]+) \| (.+) \|$", said, re.M)
    ordered = sorted(COLUMNS, key=lambda c: not c.acled)
    assert rows == [(c.name, KINDS[c.kind], c.about) for c in ordered]


def test_the_notebook_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    store = Repository.open(Settings.load().store_url)
    store.add(making.analysis())
    store.add(factory.analysis("b:2"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))
    monkeypatch.delenv("MPLBACKEND", raising=False)  # which the app sets for itself
    for name in ("IPYTHONDIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_CONFIG_DIR", "MPLCONFIGDIR"):
        monkeypatch.setenv(name, str(tmp_path / name))  # nothing is read from or left in the user's own folders
    notebook = nbformat.read(ROOT / "docs" / "exports.ipynb", as_version=4)
    nbformat.validate(notebook)
    codes = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert not any(cell.outputs for cell in codes), "it is kept without results"
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
    told = [output.get("data", {}) for cell in codes for output in cell.outputs]
    assert "Goris" in told[0]["text/plain"] and "the article itself" in told[1]["text/plain"]
    assert "a:1:i2" in told[3]["text/plain"], "what has no place waits for a person"
    assert any("image/png" in one for one in told)
