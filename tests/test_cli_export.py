"""``export`` and ``import`` from outside: what scripts rely on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from geo import cli_export
from geo.cli import main
from geo.config import Settings
from geo.exports.formats import FORMATS
from geo.store import Repository
from tests.exports.making import analysis

ROOT = Path(__file__).parent.parent


@pytest.fixture
def project() -> Repository:
    store = Repository.open(Settings.load().store_url)
    store.add(analysis())
    return store


def test_the_names_of_the_command_line_are_those_of_the_formats() -> None:
    assert (*FORMATS, "jsonl", "project") == cli_export.NAMES
    assert (*(one.name for one in FORMATS.values() if one.text), "jsonl") == cli_export.TEXT


@pytest.mark.parametrize("name", cli_export.NAMES)
def test_every_format_is_written_twice_the_same(
    name: str, project: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two = tmp_path / f"one.{name}", tmp_path / f"two.{name}"
    for path in (one, two):
        assert main(["export", "--format", name, "--output", str(path)]) == 0
    assert one.read_bytes() == two.read_bytes() != b""
    told = "1 article." if name in ("jsonl", "project") else "5 incidents."
    assert capsys.readouterr().out == f"{one}: {told}\n{two}: {told}\n"


def test_the_suffix_says_the_format(project: Repository, tmp_path: Path) -> None:
    assert main(["export", "--output", str(tmp_path / "out.GeoJSON")]) == 0
    assert json.loads((tmp_path / "out.GeoJSON").read_bytes())["type"] == "FeatureCollection"


def test_a_view_is_exported_as_the_page_shows_it(project: Repository, tmp_path: Path) -> None:
    target = tmp_path / "out.geojson"
    view = "http://localhost:8501/?type=Battles%7CProtests&from=2022-09-12&to=2022-09-12&sel=a%3A1%3Ai1"
    assert main(["export", "--output", str(target), "--view", view]) == 0
    found = json.loads(target.read_bytes())["features"]
    assert [feature["id"] for feature in found] == ["a:1:i3", "a:1:i4"]


def test_an_empty_view_is_a_file_and_no_failure(
    project: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in FORMATS:
        target = tmp_path / f"out.{name}"
        assert main(["export", "--format", name, "--output", str(target), "--view", "type=-"]) == 0
        assert target.stat().st_size > 0
        assert capsys.readouterr().out == f"{target}: 0 incidents.\n"


def test_standard_output_carries_the_data_alone(project: Repository) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "geo", "export", "--format", "geojson", "--output", "-"],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0
    assert len(json.loads(done.stdout)["features"]) == 5
    assert done.stderr == b"-: 5 incidents.\n"


def test_a_reader_that_leaves_is_no_traceback(project: Repository) -> None:
    for n in range(200):
        project.add(analysis_of(n))
    command = f"{sys.executable} -m geo export --format geojson --output - | head -c 10"
    done = subprocess.run(["bash", "-c", command], capture_output=True, cwd=ROOT, timeout=120, check=False)
    assert b"Traceback" not in done.stderr and b"Exception ignored" not in done.stderr


def analysis_of(n: int) -> object:
    from dataclasses import replace

    base = analysis(f"n{n}")
    return replace(base, article=replace(base.article, text=f"{base.article.text} {n}"))


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--output", "out.unknown"],
        ["--output", "out.geojson", "--format", "shapefile"],
        ["--output", "-", "--format", "xlsx"],
        ["--output", "-"],
        ["--output", "out.csv", "--view", "typ=Battles"],
        ["--output", "out.csv", "--view", "from=yesterday"],
        ["--output", "out.csv", "--view", "Battles"],
        ["--output", "out.zip", "--view", "type=Battles"],
    ],
    ids=" ".join,
)
def test_a_command_that_is_not_understood_exits_with_2(
    arguments: list[str], project: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as caught:
        main(["export", *arguments])
    assert caught.value.code == 2
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten_without_being_asked(
    project: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.csv"
    target.write_text("earlier work")
    assert main(["export", "--output", str(target)]) == 1
    assert capsys.readouterr().err == f"{target} exists already; give --force to replace it, or name another file.\n"
    assert target.read_text() == "earlier work"
    assert main(["export", "--output", str(target), "--force"]) == 0
    assert target.read_text(encoding="utf-8-sig").startswith("event_id_cnty,")


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl"])
def test_an_article_that_is_not_there_is_one_sentence(
    name: str, project: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--output", str(tmp_path / name), "--article", "a:1", "--article", "none"]) == 1
    assert capsys.readouterr().err == "The project has no article 'none'.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_one_sentence(
    project: Repository, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--output", str(tmp_path / "none" / "out.csv")]) == 1
    said = capsys.readouterr().err
    assert "cannot be written: no such file or directory" in said and said.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is full")
@pytest.mark.parametrize("name", cli_export.NAMES)
def test_a_disk_that_is_full_is_one_sentence(
    name: str, project: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--format", name, "--output", "/dev/full", "--force"]) == 1
    said = capsys.readouterr().err
    assert "/dev/full cannot be written: no space left on device." in said and said.count("\n") == 1
    assert Path("/dev/full").is_char_device()


def test_an_empty_project_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--output", str(tmp_path / "out.csv")]) == 1
    assert "python -m geo add" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_project_goes_out_and_comes_in_elsewhere(
    project: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "project.zip"
    assert main(["export", "--output", str(path)]) == 0
    monkeypatch.setenv("DATELINE_DATA_DIR", str(tmp_path / "elsewhere"))
    capsys.readouterr()
    assert main(["import", str(path)]) == 0
    assert capsys.readouterr().out == "1 articles and 0 corrections brought in, 0 stored before.\n"
    assert Repository.open(Settings.load().store_url).list() == project.list()
    assert main(["import", str(path)]) == 0
    assert capsys.readouterr().out == "0 articles and 0 corrections brought in, 1 stored before.\n"


def test_an_exported_project_can_be_exported_from(project: Repository, tmp_path: Path) -> None:
    assert main(["export", "--output", str(tmp_path / "p.zip")]) == 0
    assert main(["export", "--output", str(tmp_path / "one.csv")]) == 0
    assert main(["export", "--output", str(tmp_path / "two.csv"), "--project", str(tmp_path / "p.zip")]) == 0
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


def test_adding_a_project_says_how_to_bring_it_in(
    gazetteer_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "p.zip").write_bytes(b"PK")
    assert main(["add", str(tmp_path / "p.zip")]) == 1
    assert "brought in with 'python -m geo import'" in capsys.readouterr().err


@pytest.mark.parametrize("content", [None, b"no project"])
def test_a_file_that_is_no_project_is_one_sentence(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.zip"
    if content:
        path.write_bytes(content)
    assert main(["import", str(path)]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "p.zip" in said
    assert not Settings.load().data_dir.joinpath("dateline.sqlite").exists()


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_an_export_that_is_stopped_leaves_no_partial_file(project: Repository, tmp_path: Path) -> None:
    code = (
        "import os, signal, geo.project\n"
        "def stopped(*a, **k):\n"
        "    os.kill(os.getpid(), signal.SIGINT); yield\n"
        "geo.project.Project.rows = stopped\n"
        "from geo.cli import main; raise SystemExit(main(['export', '--output', 'out.csv']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (130, b"Stopped.\n")
    assert list(tmp_path.iterdir()) == []
