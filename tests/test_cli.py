"""The command line from outside: streams, exit statuses, and one sentence for whatever goes wrong."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geo.cli import main
from geo.config import Settings
from tests.geocode.server import PHOTON, Reply, Server, nominatim, photon

ROOT = Path(__file__).parent.parent
GORIS = {"id": "a", "text": "Shells fell on Goris on Tuesday, the ministry said.", "published": "2022-09-13"}


def lines(*values: object) -> bytes:
    return b"".join((value if isinstance(value, bytes) else json.dumps(value).encode()) + b"\n" for value in values)


def geo(*args: str, stdin: bytes = b"", **environ: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "geo", *args], input=stdin, capture_output=True, cwd=ROOT, env={**os.environ, **environ}
    )


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATELINE_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_extract_goes_through_the_standard_streams_in_order(gazetteer_path: Path) -> None:
    stdin = lines({"id": "b"}, GORIS, b"oops", {"id": "c", "text": "Nulla da segnalare, oggi."})
    done = geo("extract", "--input", "-", "--output", "-", stdin=stdin)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result["id"] for result in results] == ["b", "a", None, "c"]
    assert results[0] == {"id": "b", "error": "line 1: 'text' is missing"}
    assert results[1]["published"] == "2022-09-13"
    assert "Goris" in [toponym["text"] for toponym in results[1]["toponyms"]]
    assert done.returncode == 1
    assert done.stderr.decode().strip().startswith("2 of 4 articles")


def test_extract_of_good_lines_is_quiet_and_succeeds(gazetteer_path: Path, tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(lines(GORIS))
    done = geo("extract", "--input", str(source), "--output", str(target))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert json.loads(target.read_bytes())["id"] == "a"


def test_extract_says_that_the_gazetteer_is_missing_and_leaves_the_output_alone(
    empty_cache: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.jsonl").write_bytes(lines(GORIS))
    (tmp_path / "out.jsonl").write_text("earlier work")
    assert main(["extract", "--input", str(tmp_path / "in.jsonl"), "--output", str(tmp_path / "out.jsonl")]) == 1
    said = capsys.readouterr().err
    assert "gazetteer build" in said
    assert said.count("\n") == 1
    assert (tmp_path / "out.jsonl").read_text() == "earlier work"


def test_a_missing_input_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--input", str(tmp_path / "none.jsonl"), "--output", "-"]) == 1
    assert capsys.readouterr().err == f"{tmp_path / 'none.jsonl'}: no such file or directory.\n"


def test_extract_does_not_overwrite_its_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(lines(GORIS))
    assert main(["extract", "--input", str(source), "--output", str(source)]) == 1
    assert "overwrite" in capsys.readouterr().err
    assert source.read_bytes() == lines(GORIS)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["unknown"],
        ["extract"],
        ["screenshot", "--output", "a.png", "--width", "0"],
        ["screenshot", "--output", "a.png", "--width", "1e3"],
        ["gazetteer"],
        ["gazetteer", "search"],
    ],
    ids=" ".join,
)
def test_a_command_that_is_not_understood_exits_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2


def test_search_lists_the_places_of_a_name(gazetteer_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gazetteer", "search", "Goris", "--limit", "3"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert 1 <= len(rows) <= 3
    assert any("AM" in row and "39.5" in row for row in rows)
    assert main(["gazetteer", "search", "Xyzzyqua"]) == 1
    assert "no place called 'Xyzzyqua'" in capsys.readouterr().err


def test_info_says_where_the_gazetteer_lies(gazetteer_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gazetteer", "info"]) == 0
    assert str(Settings.load().gazetteer_path) in capsys.readouterr().out


def test_build_if_missing_leaves_a_good_gazetteer_alone(gazetteer_path: Path) -> None:
    before = gazetteer_path.stat().st_mtime_ns
    assert main(["gazetteer", "build", "--if-missing"]) == 0
    assert gazetteer_path.stat().st_mtime_ns == before


def test_a_cache_folder_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("DATELINE_CACHE_DIR", str(tmp_path / "file" / "cache"))
    assert main(["gazetteer", "build"]) == 1
    said = capsys.readouterr().err
    assert "cannot be written" in said
    assert said.count("\n") == 1


def test_doctor_says_what_is_missing_and_what_to_do(
    empty_cache: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["doctor"]) == 1
    said = capsys.readouterr().out
    assert str(empty_cache) in said
    assert "MISSING  gazetteer" in said
    assert "gazetteer build" in said
    assert not empty_cache.exists(), "it only looks"
    assert not Settings.load().data_dir.joinpath("dateline.sqlite").exists()


def test_doctor_tells_of_a_damaged_project(capsys: pytest.CaptureFixture[str]) -> None:
    Settings.load().data_dir.joinpath("dateline.sqlite").write_bytes(b"no database " * 100)
    assert main(["doctor"]) == 1
    assert "is damaged" in capsys.readouterr().out


def test_add_stores_files_once_and_tells_of_the_others(
    gazetteer_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Shells fell on Goris on Tuesday, the ministry said.")
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "c.jsonl").write_bytes(lines({**GORIS, "text": "Nothing fell on Kapan."}, {"id": "x"}))
    files = [str(tmp_path / name) for name in ("a.txt", "b.txt", "c.jsonl", "none.txt")]
    assert main(["add", *files]) == 1
    told = capsys.readouterr()
    assert told.out == "2 analysed, 0 stored before.\n"
    for part in ("b.txt' is a PDF file", "x: line 2: 'text' is missing", "none.txt: no such file"):
        assert part in told.err
    assert main(["add", files[0], files[2]]) == 1
    assert capsys.readouterr().out == "0 analysed, 2 stored before.\n"


def test_screenshot_is_a_picture_of_the_asked_size(gazetteer_path: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Shells fell on Goris on Tuesday, the ministry said.")
    target = tmp_path / "map.png"
    arguments = ["--article", str(tmp_path / "a.txt"), "--published", "2022-09-13", "--width", "640", "--height", "400"]
    assert main(["screenshot", "--output", str(target), *arguments]) == 0
    data = target.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (640, 400)


def test_screenshot_of_an_empty_project_says_what_to_do(
    gazetteer_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["screenshot", "--output", str(tmp_path / "map.png")]) == 1
    assert "--article" in capsys.readouterr().err


def test_doctor_says_who_may_be_asked_for_places(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["doctor"])
    assert "geocoders: the gazetteer alone" in capsys.readouterr().out
    monkeypatch.setenv("DATELINE_ONLINE", "1")
    monkeypatch.setenv("DATELINE_PHOTON", "http://localhost:2322")
    main(["doctor"])
    said = capsys.readouterr().out
    assert "Nominatim (nominatim.openstreetmap.org), Photon (localhost:2322); only when the analyst asks" in said
    assert "DATELINE_CONTACT" in said


def test_geocode_lists_the_places_of_a_name_as_json_lines(
    gazetteer_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["geocode", "Goris", "--country", "am", "--limit", "2"]) == 0
    told = capsys.readouterr()
    found = [json.loads(line) for line in told.out.splitlines()]
    assert [f["country_code"] for f in found] == ["AM", "AM"]
    assert {"Goris"} <= {f["name"] for f in found}
    assert told.err == ""
    assert not Settings.load().data_dir.joinpath("dateline.sqlite").exists(), "looking something up keeps nothing"


def test_geocode_of_an_unknown_name_says_so(gazetteer_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["geocode", "Qwxyz"]) == 1
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "No place called “Qwxyz” was found.\n")


def test_geocode_asks_online_when_told_to_and_says_whose_data_it_is(
    gazetteer_path: Path, server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    server.says(Reply(500), photon(PHOTON))
    for name in ("NOMINATIM", "PHOTON"):
        monkeypatch.setenv(f"DATELINE_{name}", server.service().url)
    assert main(["geocode", "Qwxyz", "--online"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["source"] == "Photon"
    failed, credit = told.err.splitlines()
    assert failed.endswith("answered with an error (status 500).")
    assert "OpenStreetMap" in credit


def test_geocode_wants_a_country_by_its_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["geocode", "Goris", "--country", "Armenia"])
    assert stopped.value.code == 2
    assert "not a country's code" in capsys.readouterr().err


def test_extract_asks_online_for_what_it_leaves_open_where_the_settings_say_so(
    gazetteer_path: Path, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Shells fell on Qwxyz and on Baku on Tuesday."
    start = text.index("Qwxyz"), text.index("Baku")
    spans = [[start[0], start[0] + 5], [start[1], start[1] + 4]]
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(lines({"id": "a", "text": text, "language": "en", "toponyms": spans}))
    server.says([nominatim(name="Qwxyz")])
    monkeypatch.setenv("DATELINE_GEOCODERS", "nominatim")
    monkeypatch.setenv("DATELINE_NOMINATIM", server.service().url)
    monkeypatch.setenv("DATELINE_ONLINE", "1")
    for switch, expected in (("0", None), ("1", "Nominatim")):
        monkeypatch.setenv("DATELINE_ONLINE_EXTRACT", switch)
        assert main(["extract", "--input", str(source), "--output", str(target)]) == 0
        toponym = json.loads(target.read_bytes())["toponyms"][0]
        assert (toponym["text"], (toponym["place"] or {}).get("source")) == ("Qwxyz", expected)
    assert [asked["q"] for asked in server.asked] == ["Qwxyz"]
    assert toponym["score"] < 0.5


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_stopping_with_the_keyboard_is_quiet(gazetteer_path: Path) -> None:
    command = [sys.executable, "-m", "geo", "extract", "--input", "-", "--output", "-"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    assert process.stdin is not None
    process.stdin.write(lines(GORIS))
    process.stdin.flush()
    time.sleep(5)  # past the imports, waiting for more lines
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert (process.returncode, stderr) == (130, b"Stopped.\n")


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
def test_a_reader_that_leaves_is_no_traceback(gazetteer_path: Path, tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(lines(*({**GORIS, "id": str(n), "text": f"{n} {GORIS['text'] * 50}"} for n in range(200))))
    command = f"{sys.executable} -m geo extract --input {source} --output - | head -c 10"
    done = subprocess.run(["bash", "-c", command], capture_output=True, cwd=ROOT, timeout=120)
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
