"""What Nominatim and Photon say of a place of OpenStreetMap, as a place. Their own words for kinds are read here.

Fields as in Nominatim's documentation of its output formats (``json``) and in Photon's of its GeoJSON features.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from geopy.location import Location

from geo.geocode.question import located, one_line
from geo.records import Place, PlaceKind

LONGEST = 200
"""Characters of a name that are kept."""
DEGREE = 111.2
"""Kilometres of a degree of latitude."""
SETTLEMENTS = frozenset(
    {"city", "town", "village", "hamlet", "suburb", "quarter", "neighbourhood", "borough", "isolated_dwelling",
     "locality", "city_block", "farm", "square"}
)  # fmt: skip
UNITS = frozenset(
    {"state", "region", "province", "county", "district", "state_district", "municipality", "administrative",
     "political", "island", "archipelago", "continent"}
)  # fmt: skip


def from_nominatim(location: Location, **more: Any) -> Location:
    """Returns geopy's location from Nominatim, asked with ``addressdetails``, as one whose ``raw`` is a place.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: it is not such an answer.
    """
    raw: Mapping[str, Any] = location.raw
    address: Mapping[str, Any] = raw.get("address") or {}
    told = one_line(str(raw.get("display_name") or ""))
    words = [str(raw.get(key) or "") for key in ("addresstype", "type", "class")]
    box = [float(edge) for edge in raw.get("boundingbox") or ()]
    place = _place(
        source="Nominatim",
        id=(str(raw["osm_type"]), raw["osm_id"]),
        name=raw.get("name") or told.partition(",")[0],
        words=words,
        at=(raw["lat"], raw["lon"]),  # not the location's own: geopy makes a missing number 0
        code=address.get("country_code"),
        admin1=address.get("state") or address.get("region"),
        edges=(box[0], box[2], box[1], box[3]) if len(box) == 4 else None,
    )
    return located(place, told[: 2 * LONGEST] or place.name, feature="/".join(filter(None, words[1:])), **more)


def from_photon(location: Location, **more: Any) -> Location:
    """Returns geopy's location from Photon as one whose ``raw`` is a place; raises as :func:`from_nominatim`."""
    told: Mapping[str, Any] = location.raw["properties"]
    lon, lat = location.raw["geometry"]["coordinates"][:2]
    words = [str(told.get(key) or "") for key in ("type", "osm_value", "osm_key")]
    if words[1] in SETTLEMENTS:
        words.insert(0, words[1])  # Photon's own type of a suburb is a district
    box = [float(edge) for edge in told.get("extent") or ()]
    place = _place(
        source="Photon",
        id=(str(told["osm_type"]), told["osm_id"]),
        name=told.get("name"),
        words=words,
        at=(lat, lon),
        code=told.get("countrycode"),
        admin1=told.get("state"),
        edges=(box[3], box[0], box[1], box[2]) if len(box) == 4 else None,
    )
    parts = [place.name, *(one_line(str(told.get(key) or "")) for key in ("city", "county", "state", "country"))]
    address = ", ".join(dict.fromkeys(p for p in parts if p))[: 2 * LONGEST]
    return located(place, address, feature="/".join(filter(None, words[-2:])), **more)


def _place(
    source: str,
    id: tuple[str, Any],
    name: Any,
    words: Sequence[str],
    at: tuple[Any, Any],
    code: Any,
    admin1: Any,
    edges: tuple[float, float, float, float] | None,
) -> Place:
    lat, lon = map(float, at)
    called = one_line(name)[:LONGEST] if isinstance(name, str) else ""
    if not called or not (-90 <= lat <= 90 and -180 <= lon <= 180):  # which no NaN is
        raise ValueError("a place without a name or a position")
    kind = _kind(words)
    letter, number = id[0][:1].lower(), int(id[1])
    country = str(code or "").upper()
    return Place(
        id=f"osm:{letter}{number}",
        name=called,
        kind=kind,
        lat=lat,
        lon=lon,
        radius_km=_radius(edges) if edges and kind in ("area", "country") else 0.0,
        country_code=country if len(country) == 2 and country.isascii() and country.isalpha() else None,
        admin1=one_line(str(admin1))[:LONGEST] if admin1 else None,
        source=source,
    )


def _kind(words: Sequence[str]) -> PlaceKind:
    """The kind by the first word that tells it; what none does is a landmark."""
    for word in words:
        if word == "country":
            return "country"
        if word in SETTLEMENTS:
            return "city"
        if word in UNITS:
            return "area"
    return "landmark"


def _radius(edges: tuple[float, float, float, float]) -> float:
    """The radius in km of the ellipse in a box of south, west, north, east: nearer to a region than the box is."""
    south, west, north, east = edges
    high = abs(north - south) * DEGREE
    wide = abs(east - west) * DEGREE * math.cos(math.radians((north + south) / 2))
    return round(math.sqrt(high * wide) / 2, 1)
