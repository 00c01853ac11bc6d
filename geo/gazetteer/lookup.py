"""The gazetteer as it is asked: by name, by id, by point and by window."""

from __future__ import annotations

import functools
import json
import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import shapely

from geo.errors import GazetteerDamaged, GazetteerMissing
from geo.gazetteer import drawing, schema, shapes, similar
from geo.gazetteer.connections import Connections, overlays_of, stamp
from geo.gazetteer.matches import FEATURE, PARENT, How, Match, of_kind, place_of, ranked, well_known
from geo.gazetteer.normalize import bare_forms, latin, normalise
from geo.records import Place

Bounds = tuple[float, float, float, float]

BUILD = "python -m geo gazetteer build"
KEPT = 50_000
"""Names remembered per open gazetteer."""
MOST = 1000
"""Places of one name at most, the most prominent: the full gazetteer has thousands of some."""


class Gazetteer:
    """A built gazetteer file, read-only; one object may be used from several threads.

    It answers from the file that it was opened on, even when another has been put in its place since.
    """

    def __init__(self, path: Path, overlays: Sequence[Gazetteer] = ()) -> None:
        self.path = path
        self.overlays = tuple(overlays)
        self.full = False
        """Whether it was built from GeoNames' own files, on top of the embedded build."""
        self._connections = Connections(path)
        self._names: OrderedDict[str, tuple[Match, ...]] = OrderedDict()
        self._lock = threading.Lock()
        self._countries: dict[str, Place] = {}
        self._capitals: dict[str, Place] = {}
        self._demonyms: dict[str, tuple[tuple[str, Match], ...]] = {}

    @classmethod
    def open(cls, path: Path, overlays: Sequence[Gazetteer] = ()) -> Gazetteer:
        """Opens the file and checks that it is complete and of this version.

        Args:
            overlays: gazetteers to be asked first; their places outrank those of the file.

        Raises:
            GazetteerMissing: there is no file.
            GazetteerDamaged: the file is not a gazetteer, is not complete or is of another version.
        """
        path = Path(path)
        if not path.is_file():
            raise GazetteerMissing(f"No gazetteer has been built at {path}; run '{BUILD}'.")
        self = cls(path, overlays)
        try:
            meta = dict(self._all("SELECT key, value FROM meta"))
            if meta.get("complete") != "1":
                raise GazetteerDamaged(f"The gazetteer at {path} is not complete; run '{BUILD}'.")
            if meta.get("schema") != str(schema.VERSION):
                raise GazetteerDamaged(f"The gazetteer at {path} is of another version; run '{BUILD}'.")
            if path.stat().st_size < int(meta.get("bytes", 0)):
                raise GazetteerDamaged(f"The gazetteer at {path} has been cut short; run '{BUILD}'.")
            self.full = meta.get("build") == "geonames"
            self._warm()
        except (sqlite3.Error, ValueError) as error:
            raise GazetteerDamaged(f"The gazetteer at {path} is damaged ({error}); run '{BUILD}'.") from error
        return self

    def _warm(self) -> None:
        states = "SELECT * FROM places INDEXED BY places_at_opening WHERE kind = 'country' OR feature = 'PPLC'"
        for row in self._all(states):
            place = place_of(row)
            known = self._countries if place.kind == "country" else self._capitals
            if place.country_code:
                known.setdefault(place.country_code, place)
        for row in self._all(
            "SELECT p.*, d.norm, d.language, d.word FROM demonyms d JOIN places p ON p.n = d.place ORDER BY p.rank DESC"
        ):
            match = (row[-2], Match(place_of(row), row[-1], "demonym", row[FEATURE]))
            self._demonyms[row[-3]] = (*self._demonyms.get(row[-3], ()), match)

    def _connection(self) -> sqlite3.Connection:
        return self._connections.get()

    def _all(self, sql: str, values: Iterable[object] = ()) -> list[tuple[Any, ...]]:
        return self._connection().execute(sql, tuple(values)).fetchall()

    def lookup(self, name: str, *, limit: int = 50) -> tuple[Match, ...]:
        """Returns the places of exactly this name, most prominent first; empty when there is none.

        Case, diacritics, apostrophes, hyphens and dots do not matter, but an abbreviation (``how`` is "code") must be
        written as the gazetteer writes it, dots aside: "US" is a country, "us" is not. A name that only differs from
        a unit's by a generic word ("Kalbajar region") finds the unit.
        """
        known = self._names.get(name)
        if known is None:
            known = self._find(name)
            with self._lock:
                self._names[name] = known
                if len(self._names) > KEPT:
                    self._names.popitem(last=False)
        return known[:limit]

    def _find(self, name: str) -> tuple[Match, ...]:
        norm = normalise(name)
        if not norm:
            return ()
        found = self._named(norm, name)
        if any(m.place.kind == "area" for m in found):
            return found
        for form, kind in bare_forms(name):
            if kind == "area" or not found:
                more = of_kind(self._named(f"{form} airport" if kind == "airport" else form, name), kind)
                if more:
                    return found + more
        letters = None if found else latin(name)
        if letters is None:
            return found
        return tuple(replace(m, how="similar") for m in self._named(letters, "") if m.how != "code")

    def _named(self, norm: str, name: str) -> tuple[Match, ...]:
        rows = self._connection().execute(
            "SELECT p.*, n.how, n.name FROM names n JOIN places p ON p.n = n.place WHERE n.norm = ? "
            "ORDER BY p.rank - (n.how > 0) DESC LIMIT ?",
            (norm, MOST),
        )
        laid_over = (match for overlay in self.overlays for match in overlay._named(norm, name))
        return (*laid_over, *ranked(rows, name))

    def spellings(self, ids: Collection[str]) -> dict[str, list[str]]:
        """Returns the names of places by id, each place's own name first; reads all names, which takes a second."""
        numbers = {n: id for id in ids for (n,) in self._all("SELECT n FROM places WHERE id = ?", (id,))}
        found: dict[str, list[str]] = {}
        for place, name in self._connection().execute("SELECT place, name FROM names WHERE how < 2 ORDER BY how, norm"):
            if place in numbers:
                found.setdefault(numbers[place], []).append(name)
        return found

    def similar(self, name: str, *, limit: int = 5) -> tuple[Match, ...]:
        """Returns places whose name sounds like one that the gazetteer lacks, the nearest and most prominent first.

        Empty for names that `lookup` finds, for common words and for words without a capital; ``how`` is "similar".
        Little places must be nearer than well known ones.
        """
        # As in titles: a letter of an alphabet without capitals is its own title case.
        if not any(word[0] == word[0].title() for word in name.split()) or self.lookup(name, limit=1):
            return ()
        norm = latin(name) or normalise(name)
        for form, kind in [(norm, None), *bare_forms(name)]:
            found: dict[str, tuple[float, float, Match]] = {}
            for apart, length, other in similar.search(self._connection(), form):
                matches = self._named(other, "")
                for match in of_kind(matches, kind) if kind else matches:
                    if match.how != "code" and apart <= similar.most_apart(length, known=well_known(match)):
                        known = (apart, -(match.place.population or 0), replace(match, how="similar"))
                        found.setdefault(match.place.id, known)
            if found:
                return tuple(match for *_, match in sorted(found.values(), key=lambda f: f[:2]))[:limit]
        return ()

    def has(self, name: str) -> bool:
        """Whether any place bears the name."""
        return bool(self.lookup(name, limit=1))

    def demonyms(self, word: str, *, language: str | None = None) -> tuple[Match, ...]:
        """Returns the places whose people or things a word names, the most prominent first; empty for other words.

        The word must be written as its language prints it inside a sentence, so that a name such as "Giordano" is not
        taken for an adjective: "Armenian" with a capital, "armeno" without.

        Args:
            language: ISO 639-1; only words of this language then count, and a capital at the head of a sentence
                ("Siciliani") does not matter. None asks every language.
        """
        upper = word[:1].isupper()
        return tuple(
            match
            for known, match in self._demonyms.get(normalise(word), ())
            if (upper or match.name[:1].islower())
            and (known == language if language else upper == match.name[:1].isupper())
        )

    def demonym(self, word: str, *, language: str | None = None) -> str | None:
        """Returns the ISO code of the country whose people or things the word names ("Armenian" → "AM"), or None."""
        found = self.demonyms(word, language=language)
        return next((m.place.country_code for m in found if m.place.kind == "country"), None)

    def place(self, id: str) -> Place | None:
        rows = self._all("SELECT * FROM places WHERE id = ?", (id,))
        if rows:
            return place_of(rows[0])
        return next(filter(None, (overlay.place(id) for overlay in self.overlays)), None)

    def units_of(self, place_id: str) -> tuple[Place, ...]:
        """Returns the units that hold a place, the smallest first, the country last; empty where none is known."""
        rows = self._all(
            "WITH RECURSIVE above(n, depth) AS (SELECT parent, 1 FROM places WHERE id = ? UNION ALL "
            "SELECT p.parent, depth + 1 FROM above JOIN places p ON p.n = above.n WHERE p.parent IS NOT NULL) "
            "SELECT p.* FROM above JOIN places p ON p.n = above.n ORDER BY depth",
            (place_id,),
        )
        return tuple(place_of(row) for row in rows)

    def seat(self, place_id: str) -> Place | None:
        """Returns the town that a unit is named after, else its most populous one; of a country the capital."""
        rows = self._all(
            "SELECT t.* FROM places p JOIN seats s ON s.unit = p.n JOIN places t ON t.n = s.town WHERE p.id = ?",
            (place_id,),
        )
        return place_of(rows[0]) if rows else None

    def country(self, code: str) -> Place | None:
        """Returns the country of an ISO 3166 two-letter code."""
        return self._countries.get(code.upper())

    def countries(self) -> tuple[Place, ...]:
        """Returns all countries."""
        return tuple(self._countries.values())

    def capital(self, code: str) -> Place | None:
        """Returns the capital of the country of an ISO 3166 two-letter code."""
        return self._capitals.get(code.upper())

    def reverse(self, lat: float, lon: float) -> tuple[Place, ...]:
        """Returns the units that contain a point, the smallest first, the country last; empty at sea."""
        point = shapely.Point(lon, lat)
        rows = self._all(
            "SELECT p.*, s.wkb FROM boxes b JOIN shapes s ON s.n = b.n JOIN places p ON p.n = s.place "
            "WHERE b.west <= ? AND b.east >= ? AND b.south <= ? AND b.north >= ? AND s.detail = ? AND s.level & ?",
            (lon, lon, lat, lat, schema.FINE, schema.ADMIN2),
        )
        found: dict[str, Place] = {}
        for row in rows:
            if not shapes.unpack(row[-1]).covers(point):
                continue
            found[row[1]] = place_of(row)
            parent = row[PARENT]
            while parent is not None:
                above = self._all("SELECT * FROM places WHERE n = ?", (parent,))
                if not above:
                    break
                found[above[0][1]] = place_of(above[0])
                parent = above[0][PARENT]
        found |= {place.id: place for overlay in self.overlays for place in overlay.reverse(lat, lon)}
        return tuple(sorted(found.values(), key=lambda p: (p.kind == "country", p.radius_km)))

    def outline(self, place_id: str) -> dict[str, Any] | None:
        """Returns a place's outline as a GeoJSON geometry, simplified for display; None where none is known."""
        rows = self._all(
            "SELECT s.wkb FROM places p JOIN shapes s ON s.place = p.n WHERE p.id = ? ORDER BY s.detail, s.n LIMIT 1",
            (place_id,),
        )
        if rows:
            return shapes.geojson(shapes.unpack(rows[0][0]))
        return next(filter(None, (overlay.outline(place_id) for overlay in self.overlays)), None)

    def basemap(self, level: Literal["country", "admin1", "admin2"], bounds: Bounds | None) -> list[dict[str, Any]]:
        """Returns the units of one level as GeoJSON features, the large ones first.

        Args:
            bounds: south, west, north, east in degrees; only units that touch the window come, and very large ones
                are cut off well outside it. None is the whole world. A window of more than 25 degrees, and the world,
                come in coarser shapes.
        """
        return drawing.features(self._connection(), level, bounds)

    def cities(self, bounds: Bounds | None, *, limit: int = 200) -> list[Place]:
        """Returns the most populous cities of a window (south, west, north, east; None is the world)."""
        south, west, north, east = bounds or (-90.0, -180.0, 90.0, 180.0)
        rows = self._all(
            "SELECT p.* FROM (SELECT n FROM points WHERE west >= ? AND east <= ? AND south >= ? AND north <= ? "
            "ORDER BY population DESC LIMIT ?) c JOIN places p ON p.n = c.n ORDER BY p.population DESC, p.id",
            (west, east, south, north, limit),
        )
        found = [place_of(row) for row in rows]
        for overlay in self.overlays:
            found += overlay.cities(bounds, limit=limit)
        return sorted(found, key=lambda p: (-(p.population or 0), p.id))[:limit] if self.overlays else found

    def outdated(self) -> list[str]:
        """Returns the sources whose versions are not those that the file was built from; empty for a current file."""
        made = json.loads(dict(self._all("SELECT key, value FROM meta"))["sources"])
        return [source for source, version in schema.sources().items() if made.get(source) != version]

    def info(self) -> dict[str, Any]:
        """Returns schema version, sources with their versions, counts, size in bytes and the time of the build.

        An overlay is a source as well, told by its name, time and number of places.
        """
        meta = dict(self._all("SELECT key, value FROM meta"))
        sources = json.loads(meta["sources"])
        for overlay in self.overlays:
            told = overlay.info()
            count = sum(n for kind, n in told["counts"].items() if kind not in ("names", "shapes"))
            sources[f"user:{overlay.path.stem}"] = f"{count} places, {told['built']}"
        return {
            "schema": int(meta["schema"]),
            "built": meta["built"],
            "sources": sources,
            "counts": json.loads(meta["counts"]),
            "bytes": self.path.stat().st_size,
            "path": str(self.path),
        }


__all__ = ["Bounds", "Gazetteer", "How", "Match", "opened"]


@functools.lru_cache(maxsize=4)
def _opened(path: Path, stamp: object, overlays: tuple[tuple[Path, object], ...]) -> Gazetteer:
    laid_over = []
    for file, _ in overlays:
        try:
            laid_over.append(Gazetteer.open(file))
        except GazetteerDamaged as error:
            raise GazetteerDamaged(
                f"Your own gazetteer '{file.stem}' cannot be used any more; run '{BUILD} --if-missing' to read it "
                f"again from its source, or 'python -m geo gazetteer remove {file.stem}'."
            ) from error
    return Gazetteer.open(path, laid_over)


def opened(path: Path) -> Gazetteer:
    """Returns the gazetteer at ``path``, opened once per file, with the user's own gazetteers over it.

    A rebuilt file, and a changed one of the user's, is opened anew.

    Raises:
        GazetteerMissing: there is no file.
        GazetteerDamaged: the file, or one of the user's own, is not a complete gazetteer of this version.
    """
    path = Path(path)
    try:
        mark = stamp(path)
    except OSError:
        return Gazetteer.open(path)
    return _opened(path, mark, tuple((file, stamp(file)) for file in overlays_of(path)))
