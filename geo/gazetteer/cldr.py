"""Names of countries, continents and large cities in the languages of CLDR, from Babel."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale

from geo.gazetteer.entries import ALTERNATE, Entry
from geo.gazetteer.normalize import LATIN, normalise
from geo.gazetteer.similar import common_words

NEAR = ("de", "fr", "es", "pt", "nl", "pl", "ru", "uk", "hy", "az", "ka", "tr", "ar")
"""The languages of agencies and of quotations, whose names are taken as they are."""
FURTHER = (
    "el", "he", "fa", "ur", "hi", "bn", "zh", "ja", "ko", "vi", "th", "id", "ms", "am", "ro",
    "hu", "cs", "sk", "sl", "hr", "sr", "bs", "mk", "sq", "bg", "lt", "lv", "et", "fi", "sv",
    "nb", "da", "is", "ga", "cy", "ca", "eu", "gl", "be", "kk", "ky", "uz", "tk", "tg", "mn",
    "ps", "ku", "ckb", "my", "km", "lo", "si", "ta", "te", "ml", "kn", "mr", "gu", "pa", "ne",
    "ug",
)  # fmt: skip
SHORTEST = 5
TERRITORIES = {
    "150": "europe", "142": "asia", "002": "africa", "009": "oceania", "003": "north-america", "005": "south-america",
    "013": "central-america", "029": "caribbean", "419": "latin-america", "143": "central-asia", "034": "south-asia",
    "035": "southeast-asia", "030": "east-asia", "015": "north-africa", "011": "west-africa", "014": "east-africa",
    "017": "central-africa", "018": "southern-africa", "151": "eastern-europe", "154": "northern-europe",
    "155": "western-europe", "039": "southern-europe", "061": "polynesia", "202": "subsaharan",
}  # fmt: skip
"""Regions of UN M49 that CLDR names, to rows of the project's own table."""


def call(nations: dict[str, Entry], regions: Iterable[Entry], towns: Iterable[Entry]) -> None:
    """Adds the names of the languages to countries, by their codes, to regions of the world and to the cities that
    stand for time zones.

    In Latin letters a name of a further language must be no word of a language that is read and no town's own name.
    """
    towns = list(towns)
    taken = {normalise(t.name) for t in towns}
    by_id = {r.id: r for r in regions}
    places = {**nations, **{code: by_id[f"own:{id}"] for code, id in TERRITORIES.items() if f"own:{id}" in by_id}}
    zones = _zones(towns)
    for language in (*NEAR, *FURTHER):
        locale = Locale(language)
        named = [(places[code], name) for code, name in locale.territories.items() if code in places]
        named += [(city, str(locale.time_zones.get(zone, {}).get("city", ""))) for zone, city in zones.items()]
        for place, name in named:
            if language in NEAR or distinct(name, taken):
                place.call(name, ALTERNATE)


def distinct(name: str, taken: set[str]) -> bool:
    """Whether a name of a further language is none of the words and towns' own names that texts are full of."""
    if any(ord(c) > LATIN for c in name):
        return True
    norm = normalise(name)
    return len(norm) >= SHORTEST and norm not in taken and norm not in common_words()


def _zones(towns: Iterable[Entry]) -> dict[str, Entry]:
    """Returns the cities after which time zones are called: the most populous of the name and zone."""
    english = Locale("en").time_zones
    found: dict[str, Entry] = {}
    for town in sorted(towns, key=lambda t: -(t.population or 0)):
        zone = town.timezone
        if zone is None or zone in found:
            continue
        name = str(english.get(zone, {}).get("city", "")) or zone.rsplit("/", 1)[-1]
        if normalise(name) in town.names:
            found[zone] = town
    return found
