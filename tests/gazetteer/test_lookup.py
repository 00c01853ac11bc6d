import threading
from pathlib import Path

import pytest
from shapely.geometry import Point, shape

from geo.errors import GazetteerDamaged, GazetteerMissing
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


def test_demonym_of_a_package_names_the_country(small: Gazetteer) -> None:
    assert small.demonym("Armenian") == "AM"
    assert small.demonym("Martian") is None


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
