"""Several geocoders as one: asked in turn until one answers, and none that fails stops the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from geopy.exc import GeopyError
from geopy.location import Location
from geopy.point import Point

from geo.errors import GeoError
from geo.geocode.question import Findings, PlaceGeocoder, Question


class Chain(PlaceGeocoder):
    """Asks its links in order. What goes wrong in one is a note of the findings, and a warning of :meth:`geocode`."""

    def __init__(self, links: Sequence[PlaceGeocoder]) -> None:
        super().__init__()
        self.links = tuple(links)

    def search(self, question: Question) -> Findings:
        """Returns what the first link that knows the name has; raises nothing on account of a link."""
        return self._first(lambda link: link.search(question))

    def around(self, point: Point, language: str | None = None) -> Findings:
        """Returns what the first link that knows the point has; raises nothing on account of a link."""
        return self._first(lambda link: link.around(point, language))

    def every(self, question: Question) -> Findings:
        """Returns what all links have, each place once, in the order of the links."""
        notes: list[str] = []
        known: dict[str, Location] = {}
        for link in self.links:
            for location in self._asked(partial(link.search, question), notes).locations:
                known.setdefault(location.raw["id"], location)
        return Findings(tuple(known.values())[: question.limit], tuple(notes))

    def _first(self, ask: Callable[[PlaceGeocoder], Findings]) -> Findings:
        notes: list[str] = []
        for link in self.links:
            found = self._asked(partial(ask, link), notes)
            if found.locations or found.settled:
                return Findings(found.locations, tuple(notes), settled=True)
        return Findings(notes=tuple(notes))

    @staticmethod
    def _asked(ask: Callable[[], Findings], notes: list[str]) -> Findings:
        """Returns what a link finds, its notes added to ``notes``; nothing with a note of why where it fails."""
        try:
            found = ask()
        except (GeopyError, GeoError) as error:
            notes.append(str(error))
            return Findings()
        notes += found.notes
        return found
