import numpy as np
import pytest
import shapely

from geo.gazetteer.entries import Entry, timezone_of
from geo.gazetteer.lookup import Gazetteer
from geo.gazetteer.owners import righted
from geo.gazetteer.provinces import read


def town(name: str, lat: float, lon: float, code: str = "IT", people: int = 50_000, zone: str = "Europe/Rome") -> Entry:
    return Entry(f"gn:{name}", name, "city", "PPL", lat, lon, "test", country_code=code, population=people,
                 timezone=zone, rank=4.7)  # fmt: skip


def test_unit_astray_goes_to_the_nearest_unit_of_its_country() -> None:
    rows = [(1, "Samtse", "West Bengal", 10), (2, "Hugli", "West Bengal", 20), (3, "Kolkata", "West Bengal", 20),
            (4, "Haa", "Haa", 10)]  # fmt: skip
    shapes = np.array([shapely.box(x, 0, x + 1, 1) for x in (2, 1, 0, 3)], dtype=object)
    assert righted(rows, shapes) == [(1, "Samtse", "Haa", 10), *rows[1:]]


def test_unit_astray_far_from_its_country_stays() -> None:
    rows = [(1, "Samtse", "W", 10), (2, "Hugli", "W", 20), (3, "Kolkata", "W", 20), (4, "Haa", "Haa", 10)]
    shapes = np.array([shapely.box(x, 0, x + 1, 1) for x in (2, 1, 0, 9)], dtype=object)
    assert righted(rows, shapes) == rows


def test_zones_that_show_the_same_time_are_one() -> None:
    assert timezone_of([town("a", 0, 0, zone="Asia/Bangkok"), town("b", 0, 0, zone="Asia/Ho_Chi_Minh")])
    assert timezone_of([town("a", 0, 0, zone="Europe/Rome"), town("b", 0, 0, zone="Europe/London")]) is None
    assert timezone_of([]) is None


def test_province_stands_at_its_seat_and_holds_its_municipalities() -> None:
    region = Entry("gb:1", "Lombardia", "area", "ADM1", 45.6, 9.8, "test", radius_km=87.0, country_code="IT")
    towns = [town(n, 45 + i / 10, 9 + i / 7) for i, n in enumerate(["Como", "Varese", "Lecco", "Sondrio", "Pavia"])]
    towns += [town("Cantù", 45.02, 9.02), town("Appiano Gentile", 45.03, 9.05)]
    for t in towns:
        t.parent = region
    made = {p.id: p for p in read([region], towns)}
    como = made["iso:IT-CO"]
    assert (como.feature, como.parent, como.seat, como.population) == ("ADM2", region, towns[0], 150_000)
    assert como.rank < towns[0].rank
    assert towns[5].parent is como and towns[6].parent is como
    assert 0 < como.radius_km < region.radius_km


@pytest.mark.parametrize(
    ("name", "above"),
    [
        ("Goris", ["Goris", "Syunik", "Armenia"]),
        ("Cantù", ["Como", "Lombardia", "Italy"]),
        ("Milano", ["Milano", "Lombardia", "Italy"]),
        ("Roma", ["Roma", "Lazio", "Italy"]),
        ("Lachin", ["Lachin District", "Azerbaijan"]),
    ],
)
def test_town_knows_its_units(small: Gazetteer, name: str, above: list[str]) -> None:
    place = next(m.place for m in small.lookup(name) if m.place.kind == "city")
    assert [u.name for u in small.units_of(place.id)] == above


@pytest.mark.parametrize(
    ("name", "seat"),
    [
        ("Syunik", "Kapan"),
        ("provincia di Como", "Como"),
        ("provincia dell'Aquila", "L'Aquila"),
        ("Armenia", "Yerevan"),
        ("Lachin District", "Laçın"),
        ("Lombardia", "Milan"),
    ],
)
def test_unit_knows_its_seat(small: Gazetteer, name: str, seat: str) -> None:
    unit = next(m.place for m in small.lookup(name) if m.place.kind != "city")
    found = small.seat(unit.id)
    assert found is not None and found.name == seat


def test_place_without_units_or_seat(small: Gazetteer) -> None:
    assert small.units_of("own:europe") == ()
    assert small.seat("own:europe") is None
    assert small.units_of("nothing") == ()


def test_every_province_is_found_with_its_word_and_the_town_without(small: Gazetteer) -> None:
    for name in ("Como", "Milano", "Bergamo", "Reggio Emilia", "Agrigento", "Trento", "Udine", "Firenze", "Torino"):
        first = small.lookup(f"provincia di {name}")[0].place
        assert (first.kind, first.id[:7]) == ("area", "iso:IT-"), name
        assert first.population and first.population > 100_000 and 5 < first.radius_km < 60, name
        assert small.lookup(name)[0].place.kind == "city", name
    assert small.lookup("città metropolitana di Milano")[0].place.id == "iso:IT-MI"


def test_nearly_all_towns_have_units_and_units_a_zone(gazetteer: Gazetteer) -> None:
    [(held, towns)] = gazetteer._all(
        "SELECT sum(u.kind = 'area'), count(*) FROM places c LEFT JOIN places u ON u.n = c.parent WHERE c.kind = 'city'"
    )
    assert held > 0.99 * towns
    [(zoned, units)] = gazetteer._all("SELECT sum(timezone IS NOT NULL), count(*) FROM places WHERE feature = 'ADM2'")
    assert zoned > 0.99 * units


@pytest.mark.parametrize(
    ("name", "code", "above"),
    [("Kolkata", "IN", "West Bengal"), ("Gangtok", "IN", "Sikkim"), ("Kampala", "UG", None), ("Kobarid", "SI", None)],
)
def test_units_filed_under_a_neighbour_are_put_right(
    gazetteer: Gazetteer, name: str, code: str, above: str | None
) -> None:
    place = next(m.place for m in gazetteer.lookup(name) if m.place.kind == "city")
    units = gazetteer.units_of(place.id)
    assert units[-1].id == f"country:{code}"
    assert above is None or above in [u.name for u in units]
    assert gazetteer.reverse(place.lat, place.lon)[-1].country_code == code
