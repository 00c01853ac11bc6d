"""The embedded gazetteer behind geopy's contract: no network, no key, the same answer every time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from geopy.distance import great_circle
from geopy.exc import GeocoderServiceError
from geopy.location import Location
from geopy.point import Point

from geo.gazetteer.lookup import Gazetteer, Match
from geo.geocode.question import Findings, NoRequests, PlaceGeocoder, Question, located
from geo.records import Place

AROUND = 1.5
"""A place this many radii from the centre of a region without an outline still counts as inside it."""


class EmbeddedGeocoder(PlaceGeocoder):
    """Geocodes from an open gazetteer, the most prominent place first.

    ``Location.raw`` has besides the fields of the place ``feature``, ``matched`` (the spelling that matched) and
    ``how`` it did when it comes from a name. Names are shown as the gazetteer spells them, whatever the language.
    """

    def __init__(self, gazetteer: Gazetteer, *, adapter_factory: Any = NoRequests) -> None:
        super().__init__(adapter_factory=adapter_factory)
        self.gazetteer = gazetteer

    def search(self, question: Question) -> Findings:
        with self._readable():
            found = [m for m in self._named(question.name) if question.admits(m.place)]
            found.sort(key=lambda m: not question.within(m.place.lat, m.place.lon))
            return Findings(tuple(self._location(m.place, m) for m in found[: question.limit]))

    def around(self, point: Point, language: str | None = None) -> Findings:
        with self._readable():
            places = self.gazetteer.reverse(point.latitude, point.longitude)
            return Findings(tuple(self._location(p) for p in places))

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise GeocoderServiceError(f"The gazetteer at {self.gazetteer.path} cannot be read: {error}.") from error

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
        if match is None:
            return located(place, address)
        return located(place, address, feature=match.feature, matched=match.name, how=match.how)
