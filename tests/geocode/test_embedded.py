import sqlite3
from pathlib import Path

import pytest
from geopy.adapters import BaseAsyncAdapter
from geopy.exc import ConfigurationError, GeocoderServiceError

from geo.gazetteer.lookup import Gazetteer
from geo.geocode.embedded import EmbeddedGeocoder


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


def test_a_limit_below_one_is_refused_as_geopy_does(geocoder: EmbeddedGeocoder) -> None:
    with pytest.raises(ValueError, match="Limit"):
        geocoder.geocode("Lachin", exactly_one=False, limit=0)


def test_a_name_of_blanks_is_no_match(geocoder: EmbeddedGeocoder) -> None:
    assert geocoder.geocode(" \x00\n") is None


def test_an_asynchronous_adapter_is_refused(geocoder: EmbeddedGeocoder) -> None:
    class Asynchronous(BaseAsyncAdapter):
        async def get_json(self, url: str, *, timeout: float, headers: dict[str, str]) -> object: ...

        async def get_text(self, url: str, *, timeout: float, headers: dict[str, str]) -> str: ...

    with pytest.raises(ConfigurationError, match="synchronous adapters only; call it from a thread"):
        EmbeddedGeocoder(geocoder.gazetteer, adapter_factory=lambda **_: Asynchronous(proxies=None, ssl_context=None))


def test_a_gazetteer_that_breaks_is_an_error_of_geopy(tmp_path: Path) -> None:
    path = tmp_path / "gone.sqlite"
    sqlite3.connect(path).close()
    with pytest.raises(GeocoderServiceError, match=r"gone\.sqlite cannot be read"):
        EmbeddedGeocoder(Gazetteer(path)).geocode("Goris")
