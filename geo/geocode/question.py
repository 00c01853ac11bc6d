"""What every geocoder here shares: geopy's contract, a question in its terms, and what is found."""

from __future__ import annotations

import dataclasses
import unicodedata
import warnings
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from geopy.adapters import BaseSyncAdapter
from geopy.exc import ConfigurationError, GeocoderServiceError
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from geo.records import Place

FIELDS = tuple(field.name for field in dataclasses.fields(Place))


class GeocodingWarning(UserWarning):
    """One link of a chain could not answer, or its answer was not used; the others were asked."""


@dataclass(frozen=True, slots=True)
class Question:
    """A name to be placed. ``box`` is south, west, north, east in degrees; ``countries`` are two-letter codes."""

    name: str
    limit: int | None = None
    language: str | None = None
    countries: tuple[str, ...] = ()
    box: tuple[float, float, float, float] | None = None
    bounded: bool = False

    @classmethod
    def of(
        cls,
        query: str,
        *,
        limit: int | None = None,
        language: str | None = None,
        country_codes: str | Collection[str] | None = None,
        viewbox: Sequence[Any] | None = None,
        bounded: bool = False,
    ) -> Question:
        """Makes a question of the arguments of geopy's ``geocode``; what no name can hold is taken out of it.

        Raises:
            ValueError: ``limit`` is below 1, or a corner of ``viewbox`` is no point.
        """
        if limit is not None and limit < 1:
            raise ValueError("Limit cannot be less than 1")
        codes = [country_codes] if isinstance(country_codes, str) else country_codes or ()
        return cls(
            name=one_line(query),
            limit=limit,
            language=language or None,
            countries=tuple(sorted({code.upper() for code in codes})),
            box=None if viewbox is None else _box(viewbox),
            bounded=bounded,
        )

    def within(self, lat: float, lon: float) -> bool:
        """Whether a point lies in the box; there being none, every point does."""
        if self.box is None:
            return True
        south, west, north, east = self.box
        return south <= lat <= north and west <= lon <= east

    def admits(self, place: Place) -> bool:
        """Whether a place is in the countries asked for and, where ``bounded``, in the box."""
        if self.countries and place.country_code not in self.countries:
            return False
        return not self.bounded or self.within(place.lat, place.lon)


@dataclass(frozen=True, slots=True)
class Findings:
    """Locations, the best first, and what a person should know of how they were found, a sentence each.

    ``settled`` means that nobody else need be asked, even where there is no location.
    """

    locations: tuple[Location, ...] = ()
    notes: tuple[str, ...] = ()
    settled: bool = False


class NoRequests(BaseSyncAdapter):  # type: ignore[misc]
    """The adapter of a geocoder that needs no network, and makes sure of it."""

    def get_json(self, url: str, *, timeout: Any, headers: Any) -> Any:
        return self.get_text(url, timeout=timeout, headers=headers)

    def get_text(self, url: str, *, timeout: Any, headers: Any) -> str:
        raise GeocoderServiceError("This geocoder asks nothing of the network.")


class PlaceGeocoder(Geocoder):  # type: ignore[misc]
    """geopy's contract over :meth:`search` and :meth:`around`.

    ``Location.raw`` holds the fields of the place (``geo.records.Place``).

    Raises:
        geopy.exc.ConfigurationError: on making one with an asynchronous adapter. The answers come from files and are
            waited for in turn, so that a coroutine would only hold up its loop; call it from a thread.
    """

    def __init__(self, *, adapter_factory: Any = NoRequests, **options: Any) -> None:
        super().__init__(adapter_factory=adapter_factory, **options)
        synchronous_only(self)

    def search(self, question: Question) -> Findings:
        """Finds the places of a name; raises what :meth:`geocode` does."""
        raise NotImplementedError

    def around(self, point: Point, language: str | None = None) -> Findings:
        """Finds what contains a point, the smallest first; raises what :meth:`reverse` does."""
        raise NotImplementedError

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
        """Returns the likeliest place of a name, or all places of it; what went wrong on the way is warned of.

        Args:
            query: a name, which may be followed by what contains the place: "Lachin, Azerbaijan".
            exactly_one: whether one location or a list of them is returned.
            limit: the most locations to return.
            language: the language of names where a geocoder has them in several.
            country_codes: two-letter codes outside which nothing is returned.
            viewbox: two opposite corners, each anything that makes a ``geopy.Point``; places inside come first.
            bounded: whether places outside ``viewbox`` are left out.
            timeout: taken for the contract's sake; how long a server may take is set when the geocoder is made.

        Returns:
            None when nothing matches.

        Raises:
            ValueError: ``limit`` is below 1, or a corner of ``viewbox`` is no point.
            geopy.exc.GeocoderServiceError: there is no answer; its message is one sentence.
        """
        question = Question.of(
            query, limit=limit, language=language, country_codes=country_codes, viewbox=viewbox, bounded=bounded
        )
        return _answer(self.search(question), limit, exactly_one)

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
            language: as for :meth:`geocode`.
            timeout: as for :meth:`geocode`.

        Raises:
            ValueError: ``query`` is no point.
            geopy.exc.GeocoderServiceError: there is no answer; its message is one sentence.
        """
        return _answer(self.around(Point(query), language), limit, exactly_one)


def synchronous_only(geocoder: Geocoder) -> None:
    """Refuses a geocoder whose adapter is asynchronous."""
    if not isinstance(geocoder.adapter, BaseSyncAdapter):
        raise ConfigurationError(
            f"{type(geocoder).__name__} works with synchronous adapters only; call it from a thread."
        )


def _answer(found: Findings, limit: int | None, exactly_one: bool) -> Location | list[Location] | None:
    """Returns findings as geopy's contract has it, and warns of their notes."""
    for note in found.notes:
        warnings.warn(note, GeocodingWarning, stacklevel=3)
    if not found.locations:
        return None
    return found.locations[0] if exactly_one else list(found.locations[:limit])


def located(place: Place, address: str, **more: Any) -> Location:
    """Returns a place as a location whose ``raw`` holds its fields, and ``more``."""
    return Location(address, (place.lat, place.lon), dataclasses.asdict(place) | more)


def place_of(location: Location) -> Place:
    """Returns the place that :func:`located` made a location of."""
    return Place(**{name: location.raw[name] for name in FIELDS if name in location.raw})


def one_line(text: str) -> str:
    """Returns a text without control characters, halves of surrogate pairs and runs of white space."""
    return " ".join("".join(" " if unicodedata.category(c)[0] == "C" else c for c in text).split())


def _box(viewbox: Sequence[Any]) -> tuple[float, float, float, float]:
    first, second = (Point(corner) for corner in viewbox)
    south, north = sorted((first.latitude, second.latitude))
    west, east = sorted((first.longitude, second.longitude))
    return south, west, north, east
