"""Writes files in GeoNames' own formats, of any size: places, alternate names with their languages, and hierarchy.

The real ones may not be fetched by a test. What a build's time depends on is as in them: the shares of the feature
classes, how many alternate names a row has and in which scripts, how many rows are towns that the embedded build knows,
how many places share a name, and that points lie where people live. Names, towns and codes come from an embedded build.
"""

from __future__ import annotations

import io
import random
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

# Shares of the 13 million rows, as GeoNames' statistics give them by class, with the codes that make most of each.
SHARES = {
    "P.PPL": 33.0, "P.PPLX": 3.0, "P.PPLL": 1.5, "P.PPLA3": 0.4, "P.PPLA4": 0.6, "P.PPLQ": 0.5,
    "A.ADM2": 0.4, "A.ADM3": 1.3, "A.ADM4": 1.6, "A.ADMD": 0.4, "A.ADM1": 0.03,
    "H.STM": 11.0, "H.LK": 3.2, "H.WLL": 1.2, "H.SPNG": 1.0, "H.STMI": 1.0, "H.RSV": 0.5, "H.BAY": 0.5,
    "S.HTL": 4.0, "S.SCH": 3.0, "S.CH": 2.8, "S.FRM": 3.2, "S.CMTY": 1.2, "S.BLDG": 0.9, "S.AIRP": 0.3, "S.RSTN": 0.5,
    "S.DAM": 0.5, "S.TOWR": 0.3, "S.RUIN": 0.3, "S.PO": 0.4, "S.HSP": 0.2, "S.MSQE": 0.2,
    "T.MT": 4.2, "T.HLL": 3.2, "T.PK": 1.0, "T.ISL": 1.5, "T.VAL": 1.3, "T.CAPE": 0.7, "T.MTS": 0.3, "T.RDGE": 0.6,
    "L.LCTY": 2.6, "L.PRK": 0.7, "L.AREA": 0.4, "L.RGN": 0.1, "L.MILB": 0.05,
    "R.RD": 0.3, "R.TNL": 0.1, "V.FRST": 0.4, "U.SMU": 0.05, ".": 0.05,
}  # fmt: skip
KNOWN = 0.018
"""The part of the rows that are towns of the embedded build: 235,000 of 13 million."""
ALTERNATES_PER_ROW = 1.35
LANGUAGES = ["", "", "", "en", "ru", "ar", "fa", "zh", "uk", "fr", "de", "it", "es", "ja", "wkdt", "wkdt", "link",
             "post", "unlc", "iata", "abbr", "sr", "hy", "az", "ka"]  # fmt: skip
UNITS_EVERY = 28
"""One row in so many is named in the hierarchy."""
FIRST_ID = 20_000_000
"""New places are numbered from here, past all that the embedded build knows."""
MODIFIED = ("2012-01-18", "2015-09-06", "2019-02-26", "2024-11-04")

Town = tuple[int, str, float, float, str, str, int]


class Maker:
    """Rows after the model of an embedded build; the same seed gives the same files."""

    def __init__(self, base: Path, seed: int = 1) -> None:
        self.random = random.Random(seed)  # noqa: S311
        db = sqlite3.connect(f"{base.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        self.towns: list[Town] = db.execute(
            "SELECT geonameid, name, lat, lon, country_code, coalesce(timezone, ''), coalesce(population, 0) "
            "FROM places WHERE kind = 'city' AND geonameid IS NOT NULL ORDER BY n"
        ).fetchall()
        self.spelt: dict[int, list[str]] = {}
        for id, name in db.execute(
            "SELECT p.geonameid, n.name FROM names n JOIN places p ON p.n = n.place WHERE p.kind = 'city' AND n.how = 1"
        ):
            self.spelt.setdefault(id, []).append(name)
        db.close()
        self.by_country: dict[str, list[str]] = {}
        for town in self.towns:
            self.by_country.setdefault(town[4], []).append(town[1])
        self.codes, self.weights = list(SHARES), list(SHARES.values())

    def places(self, rows: int) -> Iterator[str]:
        """Yields the lines of ``allCountries.txt``."""
        known = round(rows * KNOWN)
        step = max(1, len(self.towns) // max(known, 1))
        chosen = self.random.choices(self.codes, self.weights, k=rows)
        for n in range(rows):
            if n < known and n * step < len(self.towns):
                town = self.towns[n * step]
                yield self._line(town[0], town[1], self.spelt.get(town[0], [])[:20], town[2], town[3], "P.PPL", town)
            else:
                yield self._new(n, chosen[n])

    def _new(self, n: int, code: str) -> str:
        pick = self.random.random
        town = self.towns[int(pick() * len(self.towns))]
        pool = self.by_country[town[4]]
        name = pool[int(pick() * len(pool))]
        if pick() < 0.4:
            name = f"{name} {pool[int(pick() * len(pool))]}"
        others = []
        if pick() < 0.45:
            spelt = self.spelt.get(town[0], [name])
            others = [spelt[int(pick() * len(spelt))] for _ in range(1 + int(pick() * pick() * 6))]
        lat = max(-90.0, min(90.0, town[2] + (pick() - 0.5) * 0.6))
        lon = max(-180.0, min(180.0, town[3] + (pick() - 0.5) * 0.6))
        return self._line(FIRST_ID + n, name, others, round(lat, 5), round(lon, 5), code, town)

    def _line(self, id: int, name: str, others: list[str], lat: float, lon: float, code: str, town: Town) -> str:
        ascii = name if name.isascii() else name.encode("ascii", "ignore").decode() or "x"
        kind, _, feature = code.partition(".")
        people = town[6] if id == town[0] else int(town[6] / 20) if code[0] == "P" and id % 9 == 0 else 0
        units = f"{id % 40:02d}\t{id % 900:03d}" if town[4] else "\t"
        return (
            f"{id}\t{name}\t{ascii}\t{','.join(others)}\t{lat}\t{lon}\t{kind}\t{feature}\t{town[4]}\t\t{units}\t\t\t"
            f"{people}\t\t{id % 3000}\t{town[5]}\t{MODIFIED[id % 4]}\n"
        )

    def alternates(self, rows: int) -> Iterator[str]:
        """Yields the lines of ``alternateNamesV2.txt`` for as many places."""
        pick, known = self.random.random, round(rows * KNOWN)
        for n in range(round(rows * ALTERNATES_PER_ROW)):
            at = int(pick() * rows)
            town = self.towns[int(pick() * len(self.towns))]
            id = town[0] if at < known else FIRST_ID + at
            language = LANGUAGES[int(pick() * len(LANGUAGES))]
            spelt = self.spelt.get(town[0]) or [town[1]]
            name = spelt[int(pick() * len(spelt))]
            if language in ("wkdt", "link"):
                name = f"https://en.wikipedia.org/wiki/{n}" if language == "link" else f"Q{n}"
            yield f"{n + 1}\t{id}\t{language}\t{name}\t{'1' if pick() < 0.1 else ''}\t\t\t\t\t\n"

    def hierarchy(self, rows: int) -> Iterator[str]:
        """Yields the lines of ``hierarchy.txt`` for as many places."""
        known = round(rows * KNOWN)
        for n in range(known, rows, UNITS_EVERY):
            above = FIRST_ID + known + int(self.random.random() * (rows - known))
            yield f"{above}\t{FIRST_ID + n}\t{'ADM' if n % 3 else ''}\n"


def write(folder: Path, rows: int, base: Path, seed: int = 1) -> dict[str, Path]:
    """Writes the three files for ``rows`` places; returns them as the command's options name them."""
    maker = Maker(base, seed)
    made = {}
    tables = (("geonames", "allCountries", maker.places), ("alternate-names", "alternateNamesV2", maker.alternates),
              ("hierarchy", "hierarchy", maker.hierarchy))  # fmt: skip
    for option, name, lines in tables:
        made[option] = folder / f"{name}.zip"
        with zipfile.ZipFile(made[option], "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            raw = archive.open(f"{name}.txt", "w", force_zip64=True)
            with io.TextIOWrapper(raw, encoding="utf8", newline="\n") as file:
                file.writelines(lines(rows))
    return made
