"""Nominatim and Photon through geopy, asked with manners: kept answers first, once a second, and never in vain."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from geopy.adapters import AdapterHTTPError
from geopy.exc import (
    GeocoderInsufficientPrivileges,
    GeocoderParseError,
    GeocoderQueryError,
    GeocoderRateLimited,
    GeocoderServiceError,
    GeocoderTimedOut,
    GeocoderUnavailable,
    GeopyError,
)
from geopy.geocoders import Nominatim, Photon
from geopy.geocoders.base import DEFAULT_SENTINEL
from geopy.location import Location
from geopy.point import Point

from geo.config import Service
from geo.errors import GeoError
from geo.geocode import osm
from geo.geocode.manners import BoundedAdapter, Resting, guard_of
from geo.geocode.question import Findings, PlaceGeocoder, Question, place_of, synchronous_only
from geo.records import KeptAnswer

ASKED, MOST = 20, 40
"""Places asked for, whatever fewer are wanted, so that one kept answer serves both; and the most that can be."""
LONGEST_NAME = 200
"""Characters; what is longer is no name, and is not sent."""
KEPT, KEPT_NOTHING = timedelta(days=90), timedelta(days=14)
"""How long an answer is good for; how long the answer that there is no such place."""
NO_PLACES = "something else than places with names and positions"
PHOTON_LANGUAGES = frozenset({"en", "de", "fr"})
"""Those of its public server; it refuses others."""


class AnswerCache(Protocol):
    """Where answers are kept; raises GeoError where it cannot be used."""

    def answer(self, service: str, question: str) -> KeptAnswer | None:
        """Returns a kept answer that has not expired."""

    def keep_answer(self, kept: KeptAnswer) -> None:
        """Keeps an answer in place of an older one to the same question."""


class OnlineGeocoder(PlaceGeocoder):
    """One server of Nominatim or Photon.

    ``Location.raw`` has besides the fields of the place ``feature``, ``matched``, ``how`` ("online") and ``asked``, the
    day of the answer. The errors of :meth:`geocode` are geopy's, each with a sentence that names the server.

    Args:
        user_agent: says who asks, as the servers' terms of use want it.
        timeout: seconds for the whole of a request.
        answers: where answers are kept; without it every question is a request.
        adapter_factory: geopy's; the default follows no redirect, tries once, and ends in time.
    """

    def __init__(
        self,
        service: Service,
        *,
        user_agent: str,
        timeout: float = 5.0,
        answers: AnswerCache | None = None,
        adapter_factory: Any = BoundedAdapter,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__()
        self.service = service
        self._answers, self._clock, self._wait = answers, clock, timeout
        host = service.domain.partition("/")[0]
        self._geopy = (Nominatim if service.name == "Nominatim" else Photon)(
            domain=service.domain, scheme=service.scheme, user_agent=user_agent, timeout=timeout,
            proxies={} if urllib.request.proxy_bypass(host) else DEFAULT_SENTINEL, adapter_factory=adapter_factory,
        )  # fmt: skip
        synchronous_only(self._geopy)

    def search(self, question: Question) -> Findings:
        if not question.name:
            return Findings()
        if len(question.name) > LONGEST_NAME:
            raise GeocoderQueryError(f"{self.service.name} was not asked: {len(question.name)} characters are no name.")
        options = self._options(question)
        found, notes = self._kept_or_asked({"q": question.name.casefold(), **options}, lambda: self._geopy.geocode(
            question.name, exactly_one=False, **options))  # fmt: skip
        admitted = [x for x in found if question.admits(place_of(x))]
        admitted.sort(key=lambda x: not question.within(x.latitude, x.longitude))
        if found and not admitted:
            notes.append(self._elsewhere(question, found[0]))
        return Findings(tuple(admitted[: question.limit]), tuple(notes))

    def around(self, point: Point, language: str | None = None) -> Findings:
        options = self._options(Question("", language=language))
        options.pop("limit", None)
        at = f"{point.latitude:.5f},{point.longitude:.5f}"
        found, notes = self._kept_or_asked({"at": at, **options}, lambda: self._geopy.reverse(
            at, exactly_one=False, **options))  # fmt: skip
        return Findings(tuple(found), tuple(notes))

    def _options(self, question: Question) -> dict[str, Any]:
        """What is sent besides the name. Photon takes a box as a bound only, and no countries."""
        corners = None if question.box is None else [question.box[:2], question.box[2:]]
        options: dict[str, Any] = {"limit": max(ASKED, min(question.limit or 0, MOST))}
        if self.service.name == "Nominatim":
            options["addressdetails"] = True
            if question.language:
                options["language"] = question.language
            if question.countries:
                options["country_codes"] = [code.lower() for code in question.countries]
            if corners:
                options |= {"viewbox": corners, "bounded": question.bounded}
        else:
            if question.language in PHOTON_LANGUAGES:
                options["language"] = question.language
            if corners and question.bounded:
                options["bbox"] = corners
        return options

    def _kept_or_asked(self, asked: dict[str, Any], request: Callable[[], Any]) -> tuple[list[Location], list[str]]:
        key = json.dumps(asked, ensure_ascii=False, sort_keys=True)
        if self._answers is not None and (kept := self._answers.answer(self.service.title, key)) is not None:
            return [Location(x["address"], (x["raw"]["lat"], x["raw"]["lon"]), x["raw"]) for x in kept.found], []
        now = self._clock()
        try:
            found = guard_of(self.service.domain).ask(lambda: self._read(request, now))
        except GeopyError as error:
            raise self._explained(error) from error
        if self._answers is not None:
            plain = tuple({"address": x.address, "raw": x.raw} for x in found)
            until = now + (KEPT if found else KEPT_NOTHING)
            try:
                self._answers.keep_answer(KeptAnswer(self.service.title, key, now, until, plain))
            except GeoError as error:
                return found, [f"The answer of {self.service.name} could not be kept. {error}"]
        return found, []

    def _read(self, request: Callable[[], Any], now: datetime) -> list[Location]:
        """Makes the request and reads the answer; whatever is wrong with it becomes geopy's error."""
        make = osm.from_nominatim if self.service.name == "Nominatim" else osm.from_photon
        try:
            raw = request() or []
        except GeopyError:
            raise
        except Exception as error:  # geopy reads answers trustfully
            raise GeocoderParseError(NO_PLACES) from error
        read: list[Location] = []
        for location in raw:
            try:
                read.append(make(location, how="online", asked=now.date().isoformat()))
            except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
                continue  # one odd place among good ones
        if raw and not read:
            raise GeocoderParseError(NO_PLACES)
        for location in read:
            location.raw["matched"] = location.raw["name"]
        return read

    def _elsewhere(self, question: Question, first: Location) -> str:
        place = place_of(first)
        where = f"at {place.lat:.1f}, {place.lon:.1f}" + (f" in {place.country_code}" if place.country_code else "")
        wanted = [f"in {', '.join(question.countries)}"] if question.countries else []
        wanted += ["in the window given"] if question.bounded and question.box else []
        return (
            f"{self.service.name} places “{question.name}” {where}, which is not {' or '.join(wanted)}; its answer was "
            "not used."
        )

    def _explained(self, error: GeopyError) -> GeopyError:
        """The error again, as one sentence for a person."""
        name, cause = self.service.title, error.__cause__
        code = f" (status {cause.status_code})" if isinstance(cause, AdapterHTTPError) else ""
        if isinstance(error, Resting):
            until = datetime.fromtimestamp(error.until).strftime("%H:%M")
            return GeocoderUnavailable(f"{name} is not asked before {until}, because {error}.")
        if isinstance(error, GeocoderRateLimited):
            wait = f" for {error.retry_after:.0f} seconds" if error.retry_after else ""
            return GeocoderRateLimited(f"{name} asks to be left alone{wait}{code}.", retry_after=error.retry_after)
        if isinstance(error, GeocoderTimedOut):
            told = f"is not ready to answer{code}" if code else f"did not answer within {self._wait:g} seconds"
            return GeocoderTimedOut(f"{name} {told}.")
        if isinstance(error, GeocoderParseError):
            return GeocoderParseError(f"{name} answered with {error}.")
        if isinstance(error, GeocoderInsufficientPrivileges):
            return GeocoderInsufficientPrivileges(f"{name} refuses to answer{code}; see its terms of use.")
        if isinstance(error, GeocoderUnavailable):
            return GeocoderUnavailable(f"{name} cannot be reached.")
        kind = type(error) if isinstance(error, GeocoderServiceError) else GeocoderServiceError
        return kind(f"{name} answered with an error{code}.")
