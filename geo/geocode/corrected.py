"""The analyst's word on every place of a name, as a geocoder: asked before all others."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from geopy.point import Point

from geo.geocode.question import Findings, PlaceGeocoder, Question, located
from geo.records import Correction, Place


class CorrectedGeocoder(PlaceGeocoder):
    """Answers from the corrections whose scope is every place of a name; a later one wins.

    Args:
        corrections: gives all corrections; called for each question, so that a new one counts at once.
        place: gives the gazetteer's place of an id, or None.
    """

    def __init__(self, corrections: Callable[[], Iterable[Correction]], place: Callable[[str], Place | None]) -> None:
        super().__init__()
        self._corrections, self._place = corrections, place

    def search(self, question: Question) -> Findings:
        name = question.name.casefold()
        said = [c for c in self._corrections() if c.scope == "name" and c.target.casefold() == name]
        if not said:
            return Findings()
        last = max(said, key=lambda c: c.at)
        if last.to is None:
            return Findings(notes=(f"The analyst has said that “{question.name}” is no place.",), settled=True)
        place = self._place(last.to) or last.place
        if place is None:
            return Findings(notes=(f"The place that the analyst chose for “{question.name}” is gone.",))
        if not question.admits(place):
            return Findings()
        by = located(place, place.name, matched=last.target, how="correction", by=last.by)
        return Findings((by,), settled=True)

    def around(self, point: Point, language: str | None = None) -> Findings:
        """Finds nothing: corrections are about names."""
        return Findings()
