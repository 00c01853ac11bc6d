"""The full build: GeoNames' real formats, how its places meet those of the embedded build, and what is refused."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from geo.errors import GazetteerError
from geo.gazetteer.geonames.build import Report, build
from geo.gazetteer.geonames.features import rules
from geo.gazetteer.lookup import Gazetteer

GORIS = 174895


def row(id: int | str, name: str, lat: object, lon: object, code: str, **more: object) -> str:
    """A line of allCountries.txt; ``code`` is "P.PPL"."""
    kind, _, feature = code.partition(".")
    cells = [id, name, more.get("ascii", name), more.get("names", ""), lat, lon, kind, feature, more.get("cc", "AM"),
             "", more.get("a1", ""), "", "", "", more.get("people", 0), "", 1000, more.get("zone", "Asia/Yerevan"),
             "2024-11-04"]  # fmt: skip
    return "\t".join(str(cell) for cell in cells) + "\n"


PLACES = [
    row(GORIS, "Goris", 39.5112, 46.3383, "P.PPLA", names="Goris,Горис,Գորիս,Geryusy", people=20_591),
    row(174982, "Republic of Armenia", 40, 45, "A.PCLI", names="Armenia,ARM,Hajastan", people=2_951_776),
    row(90000001, "Shurnukh", 39.376, 46.505, "P.PPL", names="Shurnux,Շուռնուխ", people=207),
    row(90000002, "Syunik", 39.25, 46.25, "A.ADM1", names="Syunik’ Marz,Sjunik", people=150_000),
    row(90000003, "Goris Airfield", 39.45, 46.38, "S.AIRP"),
    row(90000004, "Some Brook", 39.4, 46.4, "H.STM"),
    row(90000005, "Vorotan", 39.5, 46.3, "H.STM", names="Bargushad,Воротан,Որոտան,Bazarçay"),
    row(90000006, "Caspian Sea", 42, 50, "H.SEA", names="Mar Caspio,Каспийское море,Khazar", cc="", zone=""),
    row(90000007, "Hotel Goris", 39.51, 46.34, "S.HTL"),
    row(90000008, "Shurnukh", 39.5, 46.0, "P.PPL", people=12),
    row(90000009, "Großdorf", 39.7, 46.0, "P.PPL", ascii="Grossdorf"),
    row(90000010, "Qafan Community", 39.2, 46.4, "A.ADM3", people=100),
]
ALTERNATES = [
    f"1\t{GORIS}\tka\tგორისი\t\t\t\t\t\t\n",
    "2\t90000001\tru\tШурнух\t\t\t\t\t\t\n",
    "3\t90000001\twkdt\tQ2456\t\t\t\t\t\t\n",
    "4\t90000001\tit\tSciurnuch\t1\t\t\t\t\t\n",
    "5\t90000001\tabbr\tSHKH\t\t\t\t\t\t\n",
    "6\t77777777\ten\tNowhere\t\t\t\t\t\t\n",
    "7\t174982\ten\tAme\t\t\t\t\t\t\n",
]


def write(folder: Path, name: str, lines: list[str]) -> Path:
    path = folder / f"{name}.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "about the file, and much longer than the table " * 500)
        archive.writestr(f"{name}.txt", "".join(lines))
    return path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, small_path: Path) -> tuple[Gazetteer, list[Report]]:
    folder = tmp_path_factory.mktemp("full")
    reports = build(
        folder / "full.sqlite",
        write(folder, "allCountries", PLACES),
        alternates=write(folder, "alternateNamesV2", ALTERNATES),
        hierarchy=write(folder, "hierarchy", ["90000002\t90000001\tADM\n", f"90000001\t{GORIS}\n"]),
        base=small_path,
        processes=0,
    )
    return Gazetteer.open(folder / "full.sqlite"), reports


@pytest.fixture(scope="module")
def full(made: tuple[Gazetteer, list[Report]]) -> Gazetteer:
    return made[0]


def test_a_village_that_the_packages_lack_is_found_with_its_unit_and_zone(full: Gazetteer) -> None:
    first, second = full.lookup("Shurnukh")
    assert (first.place.id, first.place.kind, first.feature) == ("gn:90000001", "city", "PPL")
    assert (first.place.admin1, first.place.country_code, first.place.timezone) == ("Syunik", "AM", "Asia/Yerevan")
    assert first.place.geonameid == 90000001
    assert second.place.population == 12, "the more populous comes first"


def test_alternate_names_come_with_their_languages(full: Gazetteer) -> None:
    assert full.lookup("Шурнух")[0].how == "alternate"
    assert full.lookup("Sciurnuch")[0].how == "name", "preferred in Italian"
    assert full.lookup("SHKH")[0].how == "code"
    assert not full.has("shkh")
    assert not full.has("Q2456")
    assert not full.has("Nowhere")


def test_a_town_of_both_is_one_place_with_the_newer_figures_and_all_names(full: Gazetteer, small: Gazetteer) -> None:
    before, after = small.place(f"gn:{GORIS}"), full.place(f"gn:{GORIS}")
    assert before is not None and after is not None
    assert (after.population, after.lat, after.lon) == (20_591, 39.5112, 46.3383)
    assert (after.admin1, after.name) == (before.admin1, before.name)
    assert full.lookup("გორისი")[0].place == after
    assert [m.place.id for m in full.lookup("Goris")].count(f"gn:{GORIS}") == 1
    assert full.lookup("Goris")[0].rank > small.lookup("Goris")[0].rank
    [town] = [c for c in full.cities((39.4, 46.2, 39.6, 46.5)) if c.geonameid == GORIS]
    assert town.population == 20_591


def test_a_country_keeps_its_label_point_and_its_codes(full: Gazetteer, small: Gazetteer) -> None:
    before, after = small.country("AM"), full.country("AM")
    assert before is not None and after is not None
    assert (after.lat, after.lon, after.population) == (before.lat, before.lon, before.population)
    assert not full.has("arm") and not full.has("Ame")
    assert full.lookup("Armenia")[0].place.id == "country:AM"


def test_a_unit_of_both_is_that_with_the_outline(full: Gazetteer, small: Gazetteer) -> None:
    before = small.lookup("Syunik")[0].place
    found = full.lookup("Sjunik") or full.lookup("Syunik")
    assert found[0].place.id == before.id
    assert found[0].place.geonameid == 90000002
    assert full.outline(before.id) == small.outline(before.id)
    assert full.place("gn:90000002") is None


def test_a_water_of_the_own_table_stays_on_top_and_is_not_doubled(full: Gazetteer) -> None:
    [match] = full.lookup("Caspian Sea")
    assert match.place.id.startswith("own:") and match.place.geonameid == 90000006


def test_what_news_names_is_taken_and_what_it_does_not_is_left(full: Gazetteer) -> None:
    assert full.lookup("Goris Airfield")[0].place.kind == "landmark"
    assert full.lookup("Vorotan")[0].feature == "RIVER"
    assert not full.has("Some Brook")
    assert not full.has("Hotel Goris")


def test_the_map_and_points_answer_as_before(full: Gazetteer, small: Gazetteer) -> None:
    assert full.reverse(39.51, 46.34) and [p.id for p in full.reverse(39.51, 46.34)] == [
        p.id for p in small.reverse(39.51, 46.34)
    ]
    window = (38.3, 42.5, 43.2, 50.5)
    assert len(full.basemap("admin2", window)) == len(small.basemap("admin2", window))
    assert full.capital("AM") == small.capital("AM")
    assert full.demonym("Armenian") == "AM"


def test_info_names_the_files_their_dates_and_the_counts(
    made: tuple[Gazetteer, list[Report]], small: Gazetteer
) -> None:
    full, reports = made
    info = full.info()
    assert info["sources"]["allCountries.zip"] == "2024-11-04, 12 rows"
    assert info["counts"]["city"] == small.info()["counts"]["city"] + 3
    assert full.full and not full.outdated()
    assert [(r.lines, r.kept, r.bad) for r in reports] == [(12, 10, 0), (7, 4, 0), (2, 2, 0)]


def test_a_plain_text_is_taken_and_the_work_leaves_nothing_behind(tmp_path: Path, small_path: Path) -> None:
    source = tmp_path / "AM.txt"
    source.write_text("".join(PLACES[2:4]), encoding="utf8")
    build(tmp_path / "full.sqlite", source, base=small_path, processes=0)
    full = Gazetteer.open(tmp_path / "full.sqlite")
    assert full.lookup("Շուռնուխ")[0].place.id == "gn:90000001", "without the table of names the row's own count"
    assert sorted(f.name for f in tmp_path.iterdir()) == ["AM.txt", "full.sqlite"]


BAD = {
    "the latitude 97.5 is not between -90 and 90": row(1, "A", 97.5, 46, "P.PPL"),
    "the longitude 186 is not between -180 and 180": row(2, "B", 39, 186, "P.PPL"),
    "the latitude nan is not": row(3, "C", "nan", 46, "P.PPL"),
    "'x', '46' are no coordinates": row(4, "D", "x", 46, "P.PPL"),
    "5 columns instead of 19": "5\tE\tE\t\t39\n",
    "'abc' is no geonameid": row("abc", "F", 39, 46, "P.PPL"),
    "the geonameid 90000001 came before": row(90000001, "Shurnukh again", 39, 46, "P.PPL"),
    f"the geonameid {GORIS} came before": row(GORIS, "Goris again", 39, 46, "P.PPL"),
    "the name is missing": row(6, " ", 39, 46, "P.PPL"),
    "'Q' is no feature class": row(7, "G", 39, 46, "Q.XYZ"),
}


def test_bad_rows_are_told_with_their_lines_and_the_rest_goes_on(tmp_path: Path, small_path: Path) -> None:
    source = tmp_path / "allCountries.txt"
    source.write_bytes("".join([*PLACES, *BAD.values()]).encode() + b"8\tH\xff\t" + b"\t" * 16 + b"\n" + b"90000")
    [report] = build(tmp_path / "full.sqlite", source, base=small_path, processes=0)
    # Repeats are seen only when a block is put together with what came before it, so they are told after the others.
    told = sorted((int(said.split(":")[0].removeprefix("line ")), said) for said in report.shown)
    for (number, said), (line, why) in zip(told, enumerate([*BAD, "", "1 columns"], len(PLACES) + 1), strict=False):
        assert number == line and (why in said or "UTF-8" in said), said
    assert report.bad == len(BAD) + 2
    full = Gazetteer.open(tmp_path / "full.sqlite")
    assert full.has("Großdorf") and not full.has("Shurnukh again") and not full.has("Goris again")


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.txt", b"", "empty"),
        ("a.zip", b"hello", "not a zip file"),
        ("a.txt", b"id,name,lat\n1,Rome,41.9\n", "not GeoNames' table of places: its first line has 1 columns"),
        ("a.txt", b"SQLite format 3\0" + bytes(5000), "not GeoNames'"),
        ("a.txt", b"\n".join(b"\t".join([b"x"] * 19) for _ in range(50)), "no ids or coordinates"),
        ("a.txt", "".join(ALTERNATES).encode(), "has 10 columns, that table has 19"),
    ],
    ids=["empty", "no zip", "csv", "database", "words", "another table"],
)
def test_a_file_that_is_not_geonames_is_refused_whole(
    tmp_path: Path, small_path: Path, name: str, data: bytes, why: str
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(GazetteerError) as caught:
        build(tmp_path / "full.sqlite", tmp_path / name, base=small_path, processes=0)
    assert why in str(caught.value)
    assert [f.name for f in tmp_path.iterdir()] == [name]


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match=r"none.zip cannot be read: no such file or directory\.$"):
        build(tmp_path / "full.sqlite", tmp_path / "none.zip")


def test_a_zip_cut_short_is_refused(tmp_path: Path, small_path: Path) -> None:
    path = write(tmp_path, "allCountries", PLACES)
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(GazetteerError, match="not a complete zip file"):
        build(tmp_path / "full.sqlite", path, base=small_path, processes=0)


def test_a_zip_damaged_inside_is_refused_and_the_old_file_serves(tmp_path: Path, small_path: Path) -> None:
    target = tmp_path / "full.sqlite"
    target.write_bytes(small_path.read_bytes())
    path = tmp_path / "allCountries.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("allCountries.txt", "".join(PLACES * 2000))
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(GazetteerError, match=r"allCountries.zip is damaged .*; download it again\.$"):
        build(target, path, base=small_path, processes=0)
    assert Gazetteer.open(target).country("AM") is not None


def test_a_file_without_a_place_worth_taking_is_refused(tmp_path: Path, small_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(PLACES[5] + PLACES[8])
    with pytest.raises(GazetteerError, match="names no place"):
        build(tmp_path / "full.sqlite", source, base=small_path, processes=0)
    assert [f.name for f in tmp_path.iterdir()] == ["a.txt"]


def test_rules_give_known_kinds_on_the_scale_of_ranks() -> None:
    table = rules()
    assert {rule.kind for rule in table.values()} == {"area", "city", "landmark"}
    assert all(0 <= rule.rank < 9 and rule.names <= 2 for rule in table.values())
    village, town = table["PPL"].prominence(None, 0), table["PPL"].prominence(50_000, 3)
    assert village < table["STM"].prominence(None, 30) < town < table["OCN"].prominence(None, 60)
    assert table["ADM3"].prominence(50_000, 0) < town, "a bare name means the town rather than the unit around it"
