"""The chain of geocoders as the settings have it, and its use on names that an analysis left without a place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Protocol

from geo.config import Settings
from geo.gazetteer.lookup import Gazetteer
from geo.gazetteer.normalize import normalise
from geo.geocode.chain import Chain
from geo.geocode.corrected import CorrectedGeocoder
from geo.geocode.embedded import EmbeddedGeocoder
from geo.geocode.online import OnlineGeocoder
from geo.geocode.question import PlaceGeocoder, Question, place_of
from geo.records import Alternative, Analysis, Article, Place, Toponym
from geo.store import Repository

AGENT = "Dateline/0.1 (places named in news articles"
LANGUAGE = "en"
"""In which names are asked for, where a server has them in several: that of the pages."""
SCORE, OTHER = 0.3, 0.1
"""Of a place that an online geocoder gives to a name, and of its namesakes there. Below the line under which Review
asks for a look and maps draw hollow: the name and the country are all that speaks for it, and it is not calibrated."""
NAMES = 5
"""Names of one article that are asked for at most; the public servers are not there for work in bulk."""


class Reader(Protocol):
    """What analyses articles; ``geo.analysis.Analyzer`` is one."""

    def analyse(self, article: Article) -> Analysis: ...

    def analyse_many(self, articles: Iterable[Article]) -> Iterator[Analysis]: ...

    def models(self, language: str) -> dict[str, str]: ...


def online(settings: Settings, repository: Repository | None) -> list[OnlineGeocoder]:
    """Returns the online geocoders that may be asked, with the store as their memory: none unless switched on."""
    if not settings.online:
        return []
    agent = f"{AGENT}; {settings.contact})" if settings.contact else f"{AGENT})"
    make = partial(OnlineGeocoder, user_agent=agent, timeout=settings.geocode_timeout, answers=repository)
    return [make(service) for service in settings.services]


def chain(settings: Settings, gazetteer: Gazetteer, repository: Repository | None = None) -> Chain:
    """Returns the analyst's corrections, the gazetteer and, where switched on, the online geocoders, in this order."""
    links: list[PlaceGeocoder] = [EmbeddedGeocoder(gazetteer), *online(settings, repository)]
    if repository is not None:
        links.insert(0, CorrectedGeocoder(repository.corrections, gazetteer.place))
    return Chain(links)


def reader(inner: Reader, settings: Settings, gazetteer: Gazetteer, opened: Callable[[], Repository | None]) -> Reader:
    """Returns the reader, which also asks online for what it leaves open where the settings say so.

    ``opened`` gives the store, and is called only then.
    """
    if not (settings.online and settings.online_extract and settings.services):
        return inner
    return AskingReader(inner, chain(settings, gazetteer, opened()), gazetteer, settings)


class AskingReader:
    """A reader that asks a chain for the names that another one leaves without a place."""

    def __init__(self, inner: Reader, chain: Chain, gazetteer: Gazetteer, settings: Settings) -> None:
        self._inner, self._chain, self._gazetteer = inner, chain, gazetteer
        self._asked = ", ".join(service.title for service in settings.services)

    def analyse(self, article: Article) -> Analysis:
        return next(self.analyse_many([article]))

    def analyse_many(self, articles: Iterable[Article]) -> Iterator[Analysis]:
        for analysis in self._inner.analyse_many(articles):
            yield replace(placed_online(analysis, self._chain, self._gazetteer), models=self.models(analysis.language))

    def models(self, language: str) -> dict[str, str]:
        return {**self._inner.models(language), "geocoders": self._asked}


def placed_online(analysis: Analysis, chain: Chain, gazetteer: Gazetteer) -> Analysis:
    """Returns the analysis with places for names that the gazetteer lacks, each with the score ``SCORE``.

    Only places in the countries of the article's other places are taken: where there are none, nothing supports a
    reading and nobody is asked. What could not be asked or used is among the article's warnings.
    """
    countries = tuple(sorted({t.place.country_code for t in analysis.toponyms if t.place and t.place.country_code}))
    lacking = (t.text for t in analysis.toponyms if t.place is None and t.role == "literal")
    names = [name for name in dict.fromkeys(lacking) if not gazetteer.has(name)][:NAMES]
    if not countries or not names:
        return analysis
    readings: dict[str, list[Place]] = {}
    notes: list[str] = []
    for name in names:
        found = chain.search(Question(name, language=LANGUAGE, countries=countries))
        notes += found.notes
        places = [place_of(x) for x in found.locations if x.raw.get("how") == "online"]
        readings[name] = [p for p in places if _bears(p, name) and _lies(p, countries, gazetteer)]
        if places and not readings[name]:
            notes.append(f"What {places[0].source} has for “{name}” fits neither the name nor the article's countries.")
    article = replace(analysis.article, warnings=(*analysis.article.warnings, *dict.fromkeys(notes)))
    return replace(
        analysis, article=article, toponyms=tuple(_placed(t, readings.get(t.text, [])) for t in analysis.toponyms)
    )


def _placed(toponym: Toponym, places: list[Place]) -> Toponym:
    if toponym.place is not None or toponym.role != "literal" or not places:
        return toponym
    others = tuple(Alternative(place, OTHER) for place in places[1:4])
    return replace(toponym, place=places[0], score=SCORE, alternatives=(*others, *toponym.alternatives))


def _bears(place: Place, name: str) -> bool:
    """Whether a place is one of that name: the servers also find shops, streets, and (Photon) names that are alike."""
    if normalise(place.name) == normalise(name):
        return True
    return place.source == "Nominatim" and place.kind in ("area", "city")  # by a name in another language


def _lies(place: Place, countries: tuple[str, ...], gazetteer: Gazetteer) -> bool:
    """Whether the position, too, is in one of the countries, as far as the gazetteer's outlines tell."""
    around = gazetteer.reverse(place.lat, place.lon)
    return not around or any(unit.country_code in countries for unit in around)
