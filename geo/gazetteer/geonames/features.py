"""Which of GeoNames' features are places of the gazetteer, and as what: ``features.csv``."""

from __future__ import annotations

import csv
import functools
import math
from dataclasses import dataclass
from importlib import resources
from typing import cast

from geo.gazetteer.entries import weight
from geo.records import PlaceKind


@dataclass(frozen=True, slots=True)
class Rule:
    """How places of one feature code are taken; the columns of ``features.csv`` say what each field means."""

    kind: PlaceKind
    feature: str
    rank: float
    behind: float
    names: int

    def prominence(self, population: int | None, names: int) -> float:
        """Rank of a place with so many people and alternate names: what many tongues name is known more widely."""
        known = self.rank + math.log10(1 + names)
        return max(known, weight(population) - self.behind) if population else known


@functools.cache
def rules() -> dict[str, Rule]:
    """Returns the rules by feature code. No code belongs to two classes."""
    text = resources.files("geo.gazetteer.geonames").joinpath("features.csv").read_text(encoding="utf8")
    table = csv.DictReader(line for line in text.splitlines() if line and not line.startswith("#"))
    return {
        row["code"]: Rule(
            cast(PlaceKind, row["kind"]), row["feature"], float(row["rank"]), float(row["behind"]), int(row["names"])
        )
        for row in table
    }
