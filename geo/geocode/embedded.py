"""The embedded gazetteer behind geopy's contract: no network, no key, the same answer every time."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from typing import Any

from geopy.distance import great_circle
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from geo.gazetteer.lookup import Gazetteer, Match
from geo.records import Place

AROUND = 1.5
"""A place this many radii from the centre of a region without an outline still counts as inside it."""


class EmbeddedGeocoder(Geocoder):  # type: ignore[misc]
    """Geocodes from an open gazetteer.

    ``Location.raw`` holds the fields of the place (see ``geo.records.Place``), with ``feature``, ``matched`` (the
    spelling that matched) and ``how`` it did when it comes from a name.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        super().__init__()
        self.gazetteer = gazetteer

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        limit: int | None = None,
        language: str | None = None,
        country_codes: str | Collection[str] | None = None,
        viewbox: Sequence[Any] | None = None,
        bounded: bool = False,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> Location | list[Location] | None:
        """Returns the most prominent place of a name, or all places of it.

        Args:
            query: a name, which may be followed by what contains the place: "Lachin, Azerbaijan".
            exactly_one: whether one location or a list of them is returned.
            limit: the most locations to return.
            language: taken for the contract's sake; names are shown as the gazetteer spells them.
            country_codes: two-letter codes outside which nothing is returned.
            viewbox: two opposite corners, each anything that makes a ``geopy.Point``; places inside come first.
            bounded: whether places outside ``viewbox`` are left out.
            timeout: taken for the contract's sake; nothing is waited for.

        Returns:
            None when nothing matches.

        Raises:
            ValueError: a corner of ``viewbox`` is no point.
        """
        codes = [country_codes] if isinstance(country_codes, str) else country_codes
        wanted = {c.upper() for c in codes} if codes else None
        found = [m for m in self._named(query) if wanted is None or m.place.country_code in wanted]
        if viewbox is not None:
            first, second = (Point(corner) for corner in viewbox)
            south, north = sorted((first.latitude, second.latitude))
            west, east = sorted((first.longitude, second.longitude))

            def outside(match: Match) -> bool:
                return not (south <= match.place.lat <= north and west <= match.place.lon <= east)

            found = [m for m in found if not outside(m)] if bounded else sorted(found, key=outside)
        return self._answer([self._location(m.place, m) for m in found[:limit]], exactly_one)

    def reverse(
        self,
        query: Any,
        *,
        exactly_one: bool = True,
        limit: int | None = None,
        language: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> Location | list[Location] | None:
        """Returns the smallest unit that contains a point, or all of them up to the country; None at sea.

        Args:
            query: anything that makes a ``geopy.Point``: "40.5, 46.1", a tuple, a point.
            exactly_one: whether one location or a list of them is returned.
            limit: the most locations to return.
            language: taken for the contract's sake; names are shown as the gazetteer spells them.
            timeout: taken for the contract's sake; nothing is waited for.

        Raises:
            ValueError: ``query`` is no point.
        """
        point = Point(query)
        places = self.gazetteer.reverse(point.latitude, point.longitude)
        return self._answer([self._location(p) for p in places[:limit]], exactly_one)

    @staticmethod
    def _answer(locations: list[Location], exactly_one: bool) -> Location | list[Location] | None:
        if not locations:
            return None
        return locations[0] if exactly_one else locations

    def _named(self, query: str) -> list[Match]:
        whole = self.gazetteer.lookup(query)
        head, *containers = (part.strip() for part in query.split(","))
        if whole or not containers:
            return list(whole)
        found = list(self.gazetteer.lookup(head, limit=500))
        for container in filter(None, containers):
            around = [m.place for m in self.gazetteer.lookup(container) if m.place.kind in ("country", "area")]
            found = [m for m in found if any(self._inside(m.place, outer) for outer in around)]
        return found

    def _inside(self, place: Place, outer: Place) -> bool:
        if place.id == outer.id:
            return False
        if outer.kind == "country":
            return place.country_code == outer.country_code
        if any(unit.id == outer.id for unit in self.gazetteer.reverse(place.lat, place.lon)):
            return True
        if outer.id.startswith("own:"):
            away: float = great_circle((place.lat, place.lon), (outer.lat, outer.lon)).km
            return away <= AROUND * outer.radius_km
        return False

    def _location(self, place: Place, match: Match | None = None) -> Location:
        country = self.gazetteer.country(place.country_code) if place.country_code else None
        parts = [place.name, place.admin1, country.name if country else None]
        address = ", ".join(dict.fromkeys(p for p in parts if p))
        raw: dict[str, Any] = dataclasses.asdict(place)
        if match is not None:
            raw |= {"feature": match.feature, "matched": match.name, "how": match.how}
        return Location(address, (place.lat, place.lon), raw)
