"""``brief`` and ``screenshot`` from outside: files whole or not at all, exit statuses, one sentence for what fails."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import docx
import pptx
import pytest
from PIL import Image
from pypdf import PdfReader

from geo.briefing.outputs import FORMS
from geo.briefing.plan import Plan, Plans
from geo.cli import main
from geo.cli_brief import NAMES
from geo.config import Settings
from geo.store import Repository
from tests.views.factory import analysis

pytestmark = pytest.mark.gazetteer
DATE = ["--date", "2026-11-22T09:05+00:00"]


@pytest.fixture
def project(gazetteer_path: Path) -> Plans:
    """A project of two articles."""
    settings = Settings.load()
    for id in ("a", "b"):
        changed = analysis(id)
        Repository.open(settings.store_url).add(changed)
    return Plans(settings.data_dir)


def test_the_commands_names_are_the_forms_that_there_are() -> None:
    assert tuple(FORMS) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_each_form_is_written(name: str, project: Plans, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / f"brief.{name}"
    assert main(["brief", "--output", str(target), "--language", "it", "--title", "Titolo", *DATE]) == 0
    out = capsys.readouterr()
    assert out.out.startswith(f"{target}: 1 article, 2 incidents") and out.err == ""
    data = target.read_bytes()
    if name == "pdf":
        assert "Titolo" in PdfReader(target).pages[0].extract_text()
    elif name == "docx":
        assert docx.Document(io.BytesIO(data)).core_properties.title == "Titolo"
    elif name == "pptx":
        assert pptx.Presentation(io.BytesIO(data)).slides[0].shapes.title.text == "Titolo"
    else:
        assert "Cifre principali" in data.decode("utf8")
    assert [f.name for f in tmp_path.iterdir()] == [target.name]


def test_the_same_project_and_date_is_the_same_file(project: Plans, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        assert main(["brief", "--output", str(tmp_path / name), *DATE]) == 0
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_sections_of_the_page_and_of_the_command(project: Plans, tmp_path: Path) -> None:
    project.keep(Plan(title="Kept").changed("assessment", text="My own words.").changed("quotes", shown=False))
    project.keep(Plan(title="Weekly", view="type=Battles").only(["events"]), "weekly")
    texts = {}
    for name, more in (("current", []), ("sections", ["--sections", "sources, map"]), ("weekly", ["--view", "weekly"])):
        assert main(["brief", "--output", str(tmp_path / f"{name}.md"), *more, *DATE]) == 0
        texts[name] = (tmp_path / f"{name}.md").read_text(encoding="utf8")
    assert "My own words" in texts["current"] and "Who said what" not in texts["current"]
    headings = [line for line in texts["sections"].splitlines() if line.startswith("## ")]
    assert headings == ["## Sources", "## Map"]
    assert texts["weekly"].startswith("# Weekly") and "only these kinds of incident" in texts["weekly"]


def test_nothing_is_overwritten_without_asking(
    project: Plans, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "a.md"
    target.write_text("mine")
    for command in (["brief"], ["screenshot", "--format", "png"]):
        assert main([*command, "--output", str(target)]) == 1
        assert "exists already; give --force" in capsys.readouterr().err
    assert target.read_text() == "mine"
    assert main(["brief", "--output", str(target), "--force"]) == 0
    assert target.read_text(encoding="utf8").startswith("# ")


@pytest.mark.parametrize("command", ["brief", "screenshot"])
def test_a_target_that_cannot_be_written_is_one_sentence(
    command: str, project: Plans, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for target, words in ((tmp_path / "none" / "a.pdf", "is not there"), (tmp_path, "is a folder")):
        assert main([command, "--output", str(target), "--format", "pdf"]) == 1
        told = capsys.readouterr().err
        assert words in told and told.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_no_part_of_a_file(
    project: Plans, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert main(["brief", "--output", str(tmp_path / "a.md")]) == 1
    assert "no space left" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("more", "words"),
    [(["--view", "monthly"], "no saved briefing 'monthly'"), (["--view", "from=soon"], "2022-09-13"),
     (["--sections", "maps"], "no section 'maps'"), (["--language", "de"], "'de'"), (["--date", "now"], "'now'")],
)  # fmt: skip
def test_what_cannot_be_done_is_said_before_the_work(
    more: list[str], words: str, project: Plans, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["brief", "--output", str(tmp_path / "a.pdf"), *more]) == 1
    assert words in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_an_empty_view_is_written_and_said(project: Plans, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["brief", "--output", str(tmp_path / "a.pdf"), "--view", "type=Riots"]) == 0
    assert "no incident" in capsys.readouterr().err
    assert "No incident is reported" in " ".join(p.extract_text() for p in PdfReader(tmp_path / "a.pdf").pages)


def test_an_empty_project_says_what_to_do(
    gazetteer_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["brief", "--output", str(tmp_path / "a.pdf")]) == 1
    assert "--article" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["brief"], ["brief", "--output", "a.txt"], ["brief", "--output", "-"],
                                       ["screenshot", "--browser", "--output", "a.svg"]])  # fmt: skip
def test_what_is_not_understood_exits_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2


def test_articles_may_come_from_a_file_and_the_briefing_go_to_the_standard_output(
    gazetteer_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Shells fell on Goris on Tuesday, the ministry said.")
    done = subprocess.run(
        [sys.executable, "-m", "geo", "brief", "--output", "-", "--format", "pdf", "--article", tmp_path / "a.txt",
         "--published", "2022-09-13"], capture_output=True, env=os.environ, cwd=Path(__file__).parent.parent,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Goris" in PdfReader(io.BytesIO(done.stdout)).pages[0].extract_text()


@pytest.mark.parametrize(("name", "size"), [("slide", (960, 540)), ("a4-portrait", (595, 842)), ("square", (540, 540))])
def test_pictures_of_chosen_size_and_form(name: str, size: tuple[int, int], project: Plans, tmp_path: Path) -> None:
    for suffix in ("png", "svg", "pdf"):
        target = tmp_path / f"map.{suffix}"
        assert (
            main(["screenshot", "--output", str(target), "--size", name, "--dpi", "72", "--view", "type=Battles"]) == 0
        )
    assert Image.open(tmp_path / "map.png").size == size
    box = PdfReader(tmp_path / "map.pdf").pages[0].mediabox
    assert (round(box.width), round(box.height)) == size
    assert f'width="{size[0]}pt" height="{size[1]}pt"' in (tmp_path / "map.svg").read_text(encoding="utf8")
