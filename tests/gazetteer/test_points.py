"""Reference points and label points of countries and units."""

import shapely

from geo.gazetteer import points, schema
from geo.gazetteer.entries import Entry
from geo.gazetteer.lookup import Gazetteer
from geo.gazetteer.units import Shape, Units


def country(code: str, lat: float, lon: float) -> Entry:
    return Entry(f"country:{code}", code, "country", "PCLI", lat, lon, "GeoNames", country_code=code)


def settled(nation: Entry, outline: shapely.Geometry) -> Entry:
    units = Units(shapes=[Shape(nation, schema.COUNTRY, schema.FINE, outline)])
    points.settle({nation.country_code or "": nation}, units)
    return nation


def test_country_far_outside_its_outline_is_moved_into_it() -> None:
    outline = shapely.box(46, 28, 48, 30)
    nation = settled(country("KW", 29.5, 40.0), outline)
    assert outline.covers(shapely.Point(nation.lon, nation.lat))


def test_islands_keep_their_middle_and_are_labelled_on_land() -> None:
    outline = shapely.box(120, 14, 122, 18)
    nation = settled(country("PH", 13.5, 122.0), outline)
    assert (nation.lat, nation.lon) == (13.5, 122.0)
    assert nation.label is not None
    assert outline.covers(shapely.Point(nation.label[1], nation.label[0]))


def test_reference_point_comes_with_its_record() -> None:
    nation = settled(country("US", 38.0, -97.0), shapely.box(-124, 25, -67, 49))
    assert (nation.lat, nation.lon, nation.geonameid) == (39.76, -98.5, 6252001)
    assert nation.label == (38.0, -97.0)


def test_reference_point_outside_the_outline_is_not_taken() -> None:
    nation = settled(country("US", 0.5, 0.5), shapely.box(0, 0, 1, 1))
    assert (nation.lat, nation.lon) == (0.5, 0.5)


def test_labels_of_countries_lie_inside_their_outlines(small: Gazetteer) -> None:
    for feature in small.basemap("country", None):
        keys = feature["properties"]
        outline = shapely.geometry.shape(feature["geometry"])
        assert outline.distance(shapely.Point(keys["label_lon"], keys["label_lat"])) < 0.05, keys["name"]
