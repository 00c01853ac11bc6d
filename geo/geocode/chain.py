"""Several geocoders as one: asked in turn until one answers, and none that fails stops the others."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from geopy.exc import GeopyError
from geopy.geocoders.base import DEFAULT_SENTINEL
from geopy.location import Location

from geo.errors import GeoError
from geo.geocode.question import Findings, GeocodingWarning, PlaceGeocoder, Question

T = TypeVar("T")


class Chain(PlaceGeocoder):
    """Asks its links in order. What goes wrong in one is a note of the findings, and a warning of :meth:`geocode`."""

    def __init__(self, links: Sequence[PlaceGeocoder]) -> None:
        super().__init__()
        self.links = tuple(links)

    def search(self, question: Question) -> Findings:
        """Returns what the first link that knows the name has; raises nothing on account of a link."""
        notes: list[str] = []
        for link in self.links:
            found = self._asked(partial(link.search, question), notes) or Findings()
            notes += found.notes
            if found.locations or found.settled:
                return Findings(found.locations, tuple(notes), settled=True)
        return Findings(notes=tuple(notes))

    def every(self, question: Question) -> Findings:
        """Returns what all links have, each place once, in the order of the links."""
        notes: list[str] = []
        known: dict[str, Location] = {}
        for link in self.links:
            found = self._asked(partial(link.search, question), notes) or Findings()
            notes += found.notes
            for location in found.locations:
                known.setdefault(location.raw["id"], location)
        return Findings(tuple(known.values())[: question.limit], tuple(notes))

    def reverse(
        self,
        query: Any,
        *,
        exactly_one: bool = True,
        limit: int | None = None,
        language: str | None = None,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> Location | list[Location] | None:
        options: dict[str, Any] = {"exactly_one": exactly_one, "limit": limit, "language": language}
        notes: list[str] = []
        found = None
        for link in self.links:
            found = self._asked(partial(link.reverse, query, **options), notes)
            if found:
                break
        for note in notes:
            warnings.warn(note, GeocodingWarning, stacklevel=2)
        return found

    @staticmethod
    def _asked(ask: Callable[[], T], notes: list[str]) -> T | None:
        """Returns what a link answers, or None with a note of why it does not."""
        try:
            return ask()
        except (GeopyError, GeoError) as error:
            notes.append(str(error))
            return None
