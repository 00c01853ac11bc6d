import pytest

from geo.gazetteer.airports import read
from geo.gazetteer.lookup import Gazetteer
from geo.gazetteer.normalize import airport_name


@pytest.mark.parametrize(
    ("name", "base"),
    [("Malpensa International Airport", "malpensa"), ("aeroporto di Fiumicino", "fiumicino"), ("Aviano AB", "")],
)
def test_name_of_an_airport_without_what_says_so(name: str, base: str) -> None:
    assert airport_name(name) == base


@pytest.mark.parametrize(
    ("written", "id"),
    [
        ("Malpensa", "airport:MXP"),
        ("aeroporto di Malpensa", "airport:MXP"),
        ("aeroporto internazionale di Malpensa", "airport:MXP"),
        ("l'aeroporto di Fiumicino", "airport:FCO"),
        ("Fiumicino Airport", "airport:FCO"),
        ("Zvartnots International Airport", "airport:EVN"),
        ("Yerevan airport", "airport:EVN"),
    ],
)
def test_airport_is_found_by_its_names(small: Gazetteer, written: str, id: str) -> None:
    first = small.lookup(written)[0]
    assert (first.place.id, first.place.kind, first.feature) == (id, "landmark", "AIRP")


def test_airport_lies_in_the_units_of_its_neighbours(small: Gazetteer) -> None:
    malpensa = small.lookup("Malpensa")[0].place
    assert malpensa.admin1 == "Lombardia"
    assert small.units_of(malpensa.id)[-1].name == "Italy"


@pytest.mark.parametrize("code", ["MXP", "FCO", "EVN"])
def test_codes_of_airports_are_no_names(small: Gazetteer, code: str) -> None:
    assert small.lookup(code) == ()


@pytest.mark.parametrize(("name", "kind"), [("Fiumicino", "city"), ("Ancona", "city"), ("Trapani", "city")])
def test_town_precedes_its_airport(small: Gazetteer, name: str, kind: str) -> None:
    assert small.lookup(name)[0].place.kind == kind


def test_only_asked_countries_are_read() -> None:
    assert {a.country_code for a in read(frozenset({"AM"}), [])} == {"AM"}
