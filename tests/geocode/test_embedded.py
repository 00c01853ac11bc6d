from pathlib import Path

import pytest

from geo.gazetteer.build import build
from geo.gazetteer.lookup import Gazetteer
from geo.geocode.embedded import EmbeddedGeocoder


@pytest.fixture(scope="module")
def geocoder(tmp_path_factory: pytest.TempPathFactory) -> EmbeddedGeocoder:
    path: Path = tmp_path_factory.mktemp("geocode") / "small.sqlite"
    build(path, only={"AM", "AZ", "GE"})
    return EmbeddedGeocoder(Gazetteer.open(path))


def test_geocode_returns_a_location_with_the_place_as_raw(geocoder: EmbeddedGeocoder) -> None:
    location = geocoder.geocode("Yerevan")
    assert location is not None
    assert location.raw["id"] == "gn:616052"
    assert location.latitude == pytest.approx(40.18, abs=0.05)
    assert location.address == "Yerevan, Armenia"


def test_no_match_is_none(geocoder: EmbeddedGeocoder) -> None:
    assert geocoder.geocode("Xyzzyqwerty") is None
    assert geocoder.geocode("Xyzzyqwerty", exactly_one=False) is None
    assert geocoder.reverse((0, 0)) is None


def test_container_after_a_comma_narrows(geocoder: EmbeddedGeocoder) -> None:
    assert geocoder.geocode("Lachin, Azerbaijan").raw["country_code"] == "AZ"
    assert geocoder.geocode("Lachin, Armenia") is None
    inside = geocoder.geocode("Martuni, Gegharkunik, Armenia", exactly_one=False)
    assert {x.raw["admin1"] for x in inside} == {"Gegharkunik"}


def test_list_limit_and_countries(geocoder: EmbeddedGeocoder) -> None:
    many = geocoder.geocode("Lachin", exactly_one=False)
    assert len(many) >= 2
    assert len(geocoder.geocode("Lachin", exactly_one=False, limit=1)) == 1
    assert geocoder.geocode("Lachin", country_codes="am") is None


def test_viewbox_prefers_and_bounds(geocoder: EmbeddedGeocoder) -> None:
    away = [(38.0, 44.0), (38.5, 45.0)]
    assert geocoder.geocode("Yerevan", viewbox=away) is not None
    assert geocoder.geocode("Yerevan", viewbox=away, bounded=True) is None


def test_reverse_takes_points_as_geopy_does(geocoder: EmbeddedGeocoder) -> None:
    assert geocoder.reverse("39.51, 46.34").raw["name"] == "Goris"
    every = geocoder.reverse((39.51, 46.34), exactly_one=False)
    assert [x.raw["kind"] for x in every] == ["area", "area", "country"]
    with pytest.raises(ValueError, match="unknown format"):
        geocoder.reverse("somewhere")
