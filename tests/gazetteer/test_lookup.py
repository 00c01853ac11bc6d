import threading
from pathlib import Path

import pytest
from babel import Locale
from shapely.geometry import Point, shape

from geo.errors import GazetteerDamaged, GazetteerMissing
from geo.gazetteer import cldr, demonyms, own
from geo.gazetteer.lookup import Gazetteer, opened

CAUCASUS = (38.3, 42.5, 43.2, 50.5)


@pytest.mark.parametrize("name", ["Dashkesan", "Lachin", "Kalbajar", "Kelbajar", "Daşkəsən", "Laçın", "Kəlbəcər"])
def test_district_is_found_under_every_spelling_of_its_seat(small: Gazetteer, name: str) -> None:
    kinds = {m.place.kind for m in small.lookup(name) if m.place.country_code == "AZ"}
    assert kinds == {"area", "city"}


def test_district_is_found_without_and_with_its_generic_word(small: Gazetteer) -> None:
    [bare] = [m.place.id for m in small.lookup("Lachin") if m.place.kind == "area"]
    assert [m.place.id for m in small.lookup("Lachin District")] == [bare]
    assert small.lookup("Kelbajar district")[0].place.kind == "area"


def test_country_precedes_everything_of_its_name(small: Gazetteer) -> None:
    assert small.lookup("Georgia")[0].place.id == "country:GE"
    assert small.lookup("Azerbaigian")[0].place.country_code == "AZ"


def test_capital_precedes_the_unit_around_it(small: Gazetteer) -> None:
    first = small.lookup("Yerevan")[0]
    assert (first.place.kind, first.feature) == ("city", "PPLC")
    assert small.capital("AZ") == small.lookup("Baku")[0].place


def test_a_tiny_village_does_not_push_a_province_down(small: Gazetteer) -> None:
    assert small.lookup("Syunik")[0].feature == "ADM1"


def test_italian_regions_are_first_level_and_provinces_do_not_hide_them(small: Gazetteer) -> None:
    found = small.lookup("Lombardia")[0]
    assert (found.place.kind, found.feature) == ("area", "ADM1")
    assert small.lookup("Lombardy")[0].place == found.place


def test_own_places_are_found_in_both_languages(small: Gazetteer) -> None:
    assert small.lookup("Palazzo Chigi")[0].feature == "SEAT"
    karabakh = small.lookup("Nagorno Karabakh")[0]
    assert karabakh.place.id == small.lookup("Artsakh")[0].place.id == "own:nagorno-karabakh"
    assert karabakh.place.timezone == "Asia/Baku"


def test_disputed_area_keeps_its_outline_under_its_own_name(small: Gazetteer) -> None:
    strip = small.lookup("Striscia di Gaza")[0].place
    assert (strip.kind, strip.country_code) == ("area", "PS")
    outline = small.outline(strip.id)
    assert outline is not None and shape(outline).contains(Point(34.45, 31.5))


def test_unknown_name_is_empty(small: Gazetteer) -> None:
    assert small.lookup("Xyzzyqwerty") == ()
    assert small.lookup("") == ()
    assert not small.has("'; DROP TABLE places; --")


@pytest.mark.parametrize(
    ("written", "id"),
    [
        ("l'Aquila", "gn:3175121"),
        ("L’ Aquila", "gn:3175121"),
        ("L' Aquila", "gn:3175121"),
        ("città dell'Aquila", "gn:3175121"),
        ("Nagorno Karabakh", "own:nagorno-karabakh"),
        ("il Nagorno-Karabakh", "own:nagorno-karabakh"),
        ("l'Armenia", "country:AM"),
        ("the Lachin district", "gb:AZE-5715"),
        ("regione di Kalbajar", "gb:AZE-5706"),
        ("provincia di Goris", "gb:ARM-4646"),
        ("Martakert", "own:martakert"),
        ("Дашкесан", "gn:586765"),
        ("Լաչին", "gb:AZE-5715"),
        ("Երեւան", "gn:616052"),
        ("თბილისი", "gn:611717"),
    ],
)
def test_name_is_found_however_it_is_written(small: Gazetteer, written: str, id: str) -> None:
    assert small.lookup(written)[0].place.id == id


def test_transliterated_name_says_that_it_is(small: Gazetteer) -> None:
    assert {m.how for m in small.lookup("Լաչին")} == {"similar"}


@pytest.mark.parametrize("name", ["Goris city", "city of Goris", "città di Goris", "villaggio di Goris"])
def test_word_for_a_town_finds_no_area(small: Gazetteer, name: str) -> None:
    assert {m.place.kind for m in small.lookup(name)} == {"city"}


def test_capital_article_belongs_to_the_name(small: Gazetteer) -> None:
    assert small.has("the Republic of Armenia")
    assert not small.has("The Armenia")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Pa.", "Pennsylvania"),
        ("Ala.", "Alabama"),
        ("Ont.", "Ontario"),
        ("N.S.W.", "New South Wales"),
        ("NSW", "New South Wales"),
        ("B.C.", "British Columbia"),
        ("NRW", "Nordrhein-Westfalen"),
        ("U.S.", "United States"),
        ("Usa", "United States"),
        ("UK", "United Kingdom"),
        ("UAE", "United Arab Emirates"),
        ("RDC", "DR Congo"),
        ("DRC", "DR Congo"),
    ],
)
def test_abbreviation_precedes_the_places_of_that_name(gazetteer: Gazetteer, written: str, name: str) -> None:
    first = gazetteer.lookup(written)[0]
    assert (first.how, first.place.name) == ("code", name)


@pytest.mark.parametrize("word", ["Man", "Vic", "Miss", "Wash", "us", "pa."])
def test_word_without_the_dots_or_capitals_is_no_abbreviation(gazetteer: Gazetteer, word: str) -> None:
    assert all(m.how != "code" for m in gazetteer.lookup(word))


@pytest.mark.parametrize(("word", "name"), [("Texans", "Texas"), ("Chechen", "Chechnya"), ("parigini", "Paris")])
def test_demonyms_of_units_and_towns(gazetteer: Gazetteer, word: str, name: str) -> None:
    assert gazetteer.demonyms(word)[0].place.name == name


def test_every_row_of_the_projects_tables_finds_its_place(gazetteer: Gazetteer) -> None:
    for row in own.rows():
        name = (row["en"] or row["it"]).split("|")[0]
        what = row["extends"].split(":")
        kind = "country" if what[0] == "country" else what[1] if len(what) > 2 else row["kind"]
        assert any(m.place.kind == kind for m in gazetteer.lookup(name)), row
    for row in demonyms.rows():
        word = (row["en"] or row["it"]).split("|")[0]
        assert gazetteer.demonyms(word), row


def test_countries_are_found_by_their_names_in_every_language(gazetteer: Gazetteer) -> None:
    asked = missed = 0
    for language in ("en", "it", *cldr.NEAR, *cldr.FURTHER):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and gazetteer.country(code):
                asked += 1
                missed += f"country:{code}" not in [m.place.id for m in gazetteer.lookup(name)]
    assert asked > 15_000
    assert missed < 0.01 * asked  # those that are words, or towns, in a language that is read


def test_units_are_found_by_their_names(gazetteer: Gazetteer) -> None:
    rows = gazetteer._all("SELECT name, id FROM places WHERE feature IN ('ADM1', 'ADM2') AND n % 20 = 0")
    assert len(rows) > 2000
    for name, id in rows:
        assert id in [m.place.id for m in gazetteer.lookup(name, limit=500)], name


def test_demonyms_give_the_place_itself(small: Gazetteer) -> None:
    [match] = small.demonyms("siciliana")
    assert (match.place.name, match.how, match.name) == ("Sicilia", "demonym", "siciliana")
    assert small.demonyms("South Ossetian")[0].place.id == "own:south-ossetia"
    assert small.demonyms("europei")[0].place.kind == "area"
    assert small.demonyms("marziani") == ()


@pytest.mark.parametrize(("word", "code"), [("Armenian", "AM"), ("Armenians", "AM"), ("azera", "AZ"), ("azeri", "AZ")])
def test_demonym_names_the_country(small: Gazetteer, word: str, code: str) -> None:
    assert small.demonym(word) == code


def test_demonym_of_a_region_is_no_country(small: Gazetteer) -> None:
    assert small.demonym("siciliana") is None
    assert small.demonym("Martian") is None


def test_demonym_is_written_as_its_language_writes_it(small: Gazetteer) -> None:
    assert small.demonym("armenian") is None
    assert small.demonym("Armeni") is None
    assert small.demonym("Armeni", language="it") == "AM"
    assert small.demonym("Armenian", language="it") is None


def test_units_have_people_zone_radius_and_a_point_inside(small: Gazetteer) -> None:
    lachin = next(m.place for m in small.lookup("Lachin") if m.place.kind == "area")
    assert lachin.timezone == "Asia/Baku"
    assert 15 < lachin.radius_km < 35
    assert shape(small.outline(lachin.id)).contains(Point(lachin.lon, lachin.lat))


def test_reverse_goes_from_the_smallest_unit_to_the_country(small: Gazetteer) -> None:
    names = [p.name for p in small.reverse(39.51, 46.34)]
    assert names == ["Goris", "Syunik", "Armenia"]
    assert small.reverse(0.0, 0.0) == ()


def test_basemap_of_a_window_holds_what_touches_it(small: Gazetteer) -> None:
    countries = {f["properties"]["country_code"] for f in small.basemap("country", CAUCASUS)}
    assert countries == {"AM", "AZ", "GE"}
    districts = {f["properties"]["name"] for f in small.basemap("admin2", CAUCASUS)}
    assert {"Lachin District", "Goris"} <= districts
    assert "Lombardia" not in districts


def test_country_outlines_cover_their_units(small: Gazetteer) -> None:
    whole = shape(small.outline("country:AM"))
    parts = [shape(f["geometry"]) for f in small.basemap("admin1", CAUCASUS) if f["properties"]["country_code"] == "AM"]
    assert len(parts) == 11
    assert sum(p.area for p in parts) == pytest.approx(whole.area, rel=0.01)


def test_cities_of_a_window_come_most_populous_first(small: Gazetteer) -> None:
    cities = small.cities(CAUCASUS, limit=5)
    assert cities[0].name == "Baku"
    assert [c.population for c in cities] == sorted((c.population for c in cities), reverse=True)


def test_one_gazetteer_serves_several_threads(small: Gazetteer) -> None:
    seen: list[bool] = []
    threads = [threading.Thread(target=lambda: seen.append(small.has("Goris") and bool(small.place("country:AM"))))
               for _ in range(4)]  # fmt: skip
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [True] * 4


def test_missing_file_is_told_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(GazetteerMissing, match="python -m geo gazetteer build"):
        opened(tmp_path / "none.sqlite")


@pytest.mark.parametrize("size", [0, 100, 100_000])
def test_truncated_file_is_damaged(small_path: Path, tmp_path: Path, size: int) -> None:
    cut = tmp_path / "cut.sqlite"
    cut.write_bytes(small_path.read_bytes()[:size])
    with pytest.raises(GazetteerDamaged, match="gazetteer build"):
        Gazetteer.open(cut)


def test_other_file_is_damaged(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    other.write_text("not a database " * 1000)
    with pytest.raises(GazetteerDamaged):
        Gazetteer.open(other)
