"""The user's own gazetteers as files: the source that was added, and what is looked up in, made from it.

The source is the analyst's work and lies in the data folder, as UTF-8. The file made from it lies beside the gazetteer,
where :func:`geo.gazetteer.lookup.opened` finds it, and can be made again from the source at any time.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from geo.errors import GazetteerError
from geo.gazetteer import build, schema
from geo.gazetteer.connections import OVERLAYS
from geo.gazetteer.entries import ALTERNATE, Entry, weight
from geo.gazetteer.lookup import Gazetteer
from geo.gazetteer.overlay.rows import Reading, Row, read
from geo.gazetteer.units import Shape

SUFFIXES = (".csv", ".geojson")
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
FEATURES = {"country": "PCLI", "area": "RGN", "city": "PPL", "landmark": "SPOT"}


@dataclass(frozen=True, slots=True)
class Own:
    """A gazetteer of the user's: its name, how many places are looked up in it, and its source.

    ``trouble`` says why it cannot be looked up in; empty for a good one.
    """

    name: str
    places: int
    source: Path | None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the user's gazetteers are kept: ``sources`` in the data folder, the made ones beside ``gazetteer``."""

    gazetteer: Path
    sources: Path

    @property
    def made(self) -> Path:
        return self.gazetteer.with_name(OVERLAYS)

    def add(self, text: str, *, name: str, geojson: bool) -> Reading:
        """Reads a file's text and lays its places over the gazetteer, in place of an earlier one of the name.

        Returns:
            The rows taken, and sentences about the others and about doubtful ones.

        Raises:
            GazetteerError: the name cannot be one, no row can be used, or nothing can be written.
        """
        if not NAME.fullmatch(name):
            raise GazetteerError(
                f"'{name[:40]}' cannot name a gazetteer: a name has up to 40 small letters, digits, '-' and '_'."
            )
        reading = read(text, geojson=geojson)
        if not reading.rows:
            first = f"; {reading.refused[0]}" if reading.refused else ""
            raise GazetteerError(f"No row of the file can be used{first}.")
        self._make(name, reading, hashlib.sha256(text.encode()).hexdigest()[:12])
        try:
            self.sources.mkdir(parents=True, exist_ok=True)
            kept = self.sources / f"{name}{SUFFIXES[geojson]}"
            _put(kept, text.encode())
            for other in self._sources(name):
                if other != kept:
                    other.unlink()
        except OSError as error:
            raise GazetteerError(f"The source cannot be kept in {self.sources} ({error.strerror}).") from error
        return reading

    def remove(self, name: str) -> None:
        """Removes a gazetteer of the user's, with its source.

        Raises:
            GazetteerError: there is none of the name.
        """
        files = [*self._sources(name), self.made / f"{name}.sqlite"] if NAME.fullmatch(name) else []
        there = [file for file in files if file.exists()]
        if not there:
            known = ", ".join(own.name for own in self.list()) or "none at all"
            raise GazetteerError(f"There is no gazetteer of yours called '{name[:40]}'; there is: {known}.")
        for file in there:
            file.unlink()

    def list(self) -> list[Own]:
        """Returns the user's gazetteers by name."""
        names = {f.stem for f in (*self.made.glob("*.sqlite"), *self._sources("*"))}
        return [self._own(name) for name in sorted(names)]

    def refresh(self) -> Iterator[tuple[str, str]]:
        """Makes again what is missing or of another version, and yields each name with what went wrong, if anything."""
        for own in self.list():
            if not own.trouble or own.source is None:
                continue
            try:
                text = own.source.read_text(encoding="utf8")
                reading = read(text, geojson=own.source.suffix == SUFFIXES[True])
                self._make(own.name, reading, hashlib.sha256(text.encode()).hexdigest()[:12])
                yield own.name, ""
            except (GazetteerError, OSError, UnicodeDecodeError) as error:
                yield own.name, str(error)

    def _sources(self, name: str) -> Iterator[Path]:
        for suffix in SUFFIXES:
            yield from self.sources.glob(name + suffix)

    def _own(self, name: str) -> Own:
        source = next(self._sources(name), None)
        try:
            counts = Gazetteer.open(self.made / f"{name}.sqlite").info()["counts"]
        except GazetteerError as error:
            return Own(name, 0, source, str(error))
        return Own(name, sum(n for kind, n in counts.items() if kind in FEATURES), source)

    def _make(self, name: str, reading: Reading, digest: str) -> None:
        around = None
        with contextlib.suppress(GazetteerError):
            around = Gazetteer.open(self.gazetteer)
        entries = [_entry(name, row, around, reading) for row in reading.rows]
        outlines = [
            Shape(entry, schema.ADMIN2, schema.FINE, row.shape)
            for entry, row in zip(entries, reading.rows, strict=True)
            if row.shape is not None
        ]
        partial = self.made / f".{name}.{os.getpid()}.partial"
        try:
            self.made.mkdir(parents=True, exist_ok=True)
            partial.unlink(missing_ok=True)
            build.write(partial, entries, outlines, lambda stage, fraction: None, {name: digest})
            partial.replace(self.made / f"{name}.sqlite")
        except OSError as error:
            raise GazetteerError(f"The gazetteer cannot be written to {self.made} ({error.strerror}).") from error
        finally:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)


def _put(path: Path, data: bytes) -> None:
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    partial.write_bytes(data)
    partial.replace(path)


def _entry(name: str, row: Row, around: Gazetteer | None, reading: Reading) -> Entry:
    """A row as a place; what it leaves open comes from the unit around it."""
    units = around.reverse(row.lat, row.lon) if around is not None else ()
    if around is not None and row.shape is None:
        _doubt(row, [u.country_code for u in units], around, reading)
    first = units[0] if units else None
    entry = Entry(
        id=f"user:{name}:{row.id}",
        name=row.name,
        kind=row.kind,
        feature=FEATURES[row.kind],
        lat=row.lat,
        lon=row.lon,
        source=f"user:{name}",
        radius_km=row.radius_km,
        country_code=row.country_code or (first.country_code if first else None),
        admin1=row.admin1 or (first.admin1 if first else None),
        population=row.population,
        timezone=row.timezone or (first.timezone if first else None),
    )
    entry.rank = weight(row.population)
    for other in row.names:
        entry.call(other, ALTERNATE)
    return entry


def _doubt(row: Row, countries: list[str | None], around: Gazetteer, reading: Reading) -> None:
    """Warns of a point that lies wrong as it stands and right the other way round."""
    if abs(row.lon) > 90 or row.country_code in countries:
        return
    turned = [unit.country_code for unit in around.reverse(row.lon, row.lat)]
    if row.country_code in turned if row.country_code else turned and not countries:
        where = f"in {turned[0]}" if turned[0] else "on land"
        reading.warned.append(
            f"row {row.at}: latitude and longitude of '{row.name}' look swapped: "
            f"{row.lon:g}, {row.lat:g} would lie {where}; they are kept as written"
        )
