"""The embedded build as the full one meets it: units to place points in, and places that GeoNames describes as well.

Where both know a place it is one place, that of the embedded build, under its id: by GeoNames' number for towns and
countries; for units, by a name shared with the unit whose outline holds the point; for the project's own table, by
name, feature and nearness.
"""

from __future__ import annotations

import contextlib
import math
import sqlite3
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from geo.gazetteer import schema, shapes
from geo.gazetteer.geonames.features import Rule
from geo.gazetteer.units import NEAR_DEGREES

LEVELS = {"ADM1": ("ADM1",), "ADM2": ("ADM2", "ADM1"), "ADM3": ("ADM2",), "ADMD": ("ADM1", "ADM2"), "TERR": ("ADM1",)}
"""By level in GeoNames, the levels at which the embedded build may have the same unit."""
OWN_KM = 150.0
"""A place of the project's own table and one of GeoNames' may stand this far apart: both are one point for a sea."""
DRY = {"area", "landmark"}

Name = tuple[str, int, int, str]


class Ground:
    """What of an embedded build the reading of GeoNames' rows needs; ``n`` below is a place's number there."""

    def __init__(self, path: Path, *, columns: bool = True) -> None:
        """Reads the build at ``path``; ``columns`` is handed through: whether the table of places gives all names."""
        self.columns = columns
        db = _read_only(path)
        self.known: dict[int, int] = dict(
            db.execute("SELECT geonameid, n FROM places WHERE geonameid IS NOT NULL ORDER BY n DESC")
        )
        self.first: int = db.execute("SELECT max(n) FROM places").fetchone()[0]
        self.countries = countries(path)
        areas = db.execute(
            "SELECT n, name, feature, country_code, admin1, parent FROM places WHERE source = 'geoBoundaries'"
        ).fetchall()
        self.admin1 = {n: admin1 or name for n, name, _, _, admin1, _ in areas}
        self._unit: dict[int, tuple[str, str | None, int | None]] = {
            n: (feature, code, parent) for n, _, feature, code, _, parent in areas
        }
        self._called: dict[int, set[str]] = {n: set() for n in self._unit}
        own = {
            n: (feature, lat, lon, radius)
            for n, feature, lat, lon, radius in db.execute(
                "SELECT n, feature, lat, lon, radius_km FROM places WHERE source = 'Dateline'"
            )
        }
        self._own: dict[str, list[tuple[int, str, float, float, float]]] = {}
        for norm, n in db.execute("SELECT norm, place FROM names JOIN places p ON p.n = place WHERE p.kind <> 'city'"):
            if n in self._called:
                self._called[n].add(norm)
            elif n in own:
                self._own.setdefault(norm, []).append((n, *own[n]))
        rows = db.execute(
            "SELECT place, wkb FROM shapes WHERE detail = ? AND level & ?", (schema.FINE, schema.ADMIN2)
        ).fetchall()
        db.close()
        self._numbers = [n for n, _ in rows]
        self._shapes = np.array([shapes.unpack(wkb) for _, wkb in rows], dtype=object)
        shapely.prepare(self._shapes)
        self._tree = shapely.STRtree(self._shapes)

    def units(
        self, lons: npt.NDArray[np.float64], lats: npt.NDArray[np.float64], countries: list[str], towns: list[bool]
    ) -> list[int | None]:
        """Returns the smallest unit that holds each point, of its country where the row names one; None at sea.

        Args:
            countries: ISO codes, empty where the row gives none.
            towns: whether the point must be on land; one just outside every unit lies in the nearest.
        """
        found: list[int | None] = [None] * len(countries)
        if not len(lons) or not self._numbers:
            return found
        points = np.asarray(shapely.points(lons, lats))
        at, ground = self._tree.query(points)
        inside = shapely.contains_xy(self._shapes[ground], lons[at], lats[at])
        for i, k in zip(at[inside].tolist(), ground[inside].tolist(), strict=True):
            if self._fits(k, countries[i]):
                found[i] = self._numbers[k]
        lost = np.array([i for i, unit in enumerate(found) if unit is None and towns[i]], dtype=np.intp)
        if len(lost):
            for i, k in self._near(points, lost, countries):
                found[i] = self._numbers[k]
        return found

    def _fits(self, k: int, country: str) -> bool:
        code = self._unit.get(self._numbers[k], (None, None))[1]
        return not country or code is None or code == country

    def _near(
        self, points: npt.NDArray[np.object_], lost: npt.NDArray[np.intp], countries: list[str]
    ) -> list[tuple[int, int]]:
        """Returns points with the nearest unit of their country, the nearest last of several for a point."""
        pairs = self._tree.query(points[lost], predicate="dwithin", distance=NEAR_DEGREES)
        at, ground = lost[pairs[0]], pairs[1]
        fits = np.array([self._fits(k, countries[i]) for i, k in zip(at.tolist(), ground.tolist(), strict=True)], bool)
        at, ground = at[fits], ground[fits]
        order = np.argsort(-shapely.distance(points[at], self._shapes[ground]))
        return list(zip(at[order].tolist(), ground[order].tolist(), strict=True))

    def same(
        self, rule: Rule, country: str | None, unit: int | None, names: list[Name], lat: float, lon: float
    ) -> int | None:
        """Returns the unit or own place of the embedded build that a row describes; None where it has none."""
        levels = LEVELS.get(rule.feature)
        if levels is not None:
            n = unit
            while n is not None and n in self._unit:
                feature, _, parent = self._unit[n]
                if feature in levels and any(name[0] in self._called[n] for name in names):
                    return n
                n = parent
            return None
        if rule.kind in DRY and self._own:
            for norm, _, _, _ in names:
                for n, feature, own_lat, own_lon, radius in self._own.get(norm, ()):
                    if feature == rule.feature and _km(lat, lon, own_lat, own_lon) <= max(OWN_KM, 1.5 * radius):
                        return n
        return None


def countries(path: Path) -> frozenset[int]:
    """Returns the numbers of the countries in the build at ``path``."""
    with contextlib.closing(_read_only(path)) as db:
        return frozenset(n for (n,) in db.execute("SELECT n FROM places WHERE kind = 'country'"))


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def _km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Distance on a plane, near enough for a decision at hundreds of kilometres."""
    across = abs(lon - other_lon)
    across = min(across, 360.0 - across) * math.cos(math.radians((lat + other_lat) / 2))
    return math.hypot(lat - other_lat, across) * shapes.KM_PER_DEGREE
