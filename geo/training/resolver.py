"""The resolver's networks: trained on LGL and TR-News, scored by cross-validation over articles.

Every article is scored by networks that saw neither it nor, in the first stage, its fold: a nested split gives the
second stage first-stage judgements of articles that the first stage did not see, as it will get them in use.

LGL: Lieberman, Samet and Sankaranarayanan (2010), 588 articles of local newspapers. TR-News: Kamalloo and Rafiei
(2018), 118 articles of the world's press.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import warnings
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
from babel.languages import get_official_languages
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

from geo.errors import InputError
from geo.gazetteer.lookup import Match, opened
from geo.nlp import weights
from geo.nlp.candidates import LIMIT, Mention
from geo.nlp.load import load
from geo.nlp.ranking import CONTEXT, LOCAL, NOWHERE, Array, Spot, Table, Where
from geo.nlp.resolver import DOUBT, MODEL, Network, beliefs, scaled_rows
from geo.nlp.toponyms import speakers
from geo.records import Article, Place

SETS = ("en.lgl", "en.tr-news")
WEIGHTS = {"en.tr-news": 2.0}
"""TR-News, the press of the world, is nearer to what is read here than LGL's local newspapers, and much smaller."""
NEAR_KM = 161.0
TIE_KM = 10.0
"""Of the spots near enough the nearest is the right one, and any that is hardly farther."""
FOLDS, INNER = 5, 3
LARGEST, TOWN = 150, 100_000
"""The most populous cities of the world, and the least people of a capital, that count as renowned."""
OTHERS = 2
"""Names in other languages of each such place, which the press of other countries uses."""
ORDINARY = 1500
"""Towns drawn by their population, each named by itself: where nothing else is said, the larger is the likelier."""
AT_HOME = 0.7
"""The part of the places named by themselves whose article is in their country's own language."""
MIXED = 3
"""Renowned places named in the copy of each article."""
SEEDS = (0, 1, 2, 3, 4)
ALONE: dict[str, Any] = {"hidden_layer_sizes": (16,), "max_iter": 12}
TOGETHER: dict[str, Any] = {"hidden_layer_sizes": (32, 16), "max_iter": 20}
COMMON: dict[str, Any] = {"alpha": 0.01, "learning_rate_init": 0.003, "batch_size": 256}
BINS = 10


@dataclass(frozen=True, slots=True)
class Sample:
    """An article as the resolver sees it, with ``right``: the share of each spot's mentions for which it is
    the true place, ``count``: those mentions, and ``true``: latitude and longitude of each mention's place."""

    id: str
    source: str
    where: Where
    candidates: Sequence[tuple[Match, ...]]
    table: Table
    right: Array
    count: Array
    true: Array

    @property
    def fold(self) -> int:
        return zlib.crc32(self.id.encode()) % FOLDS


def samples(folder: Path, gazetteer_path: Path) -> list[Sample]:
    """Reads the articles of both sets.

    Raises:
        InputError: a set is missing.
    """
    nlp = load("en", gazetteer_path)
    toponyms: Any = nlp.get_pipe("dateline_toponyms")
    sentences: Any = nlp.get_pipe("dateline_sentences")
    found = []
    for name in SETS:
        path = folder / "toponyms" / f"{name}.jsonl.gz"
        if not path.is_file():
            raise InputError(f"There is no {path.name} in {path.parent}; --data names the folder of the research data.")
        with gzip.open(path, "rt", encoding="utf8") as lines:
            rows = [json.loads(line) for line in lines]
        for row in rows:
            gold = [t for t in row["toponyms"] if t.get("lat") is not None]
            spans = tuple((t["start"], min(t["end"], len(row["text"]))) for t in gold)
            doc = nlp.make_doc(row["text"])
            doc._.article = Article(
                id=row["id"], text=row["text"], publisher=row.get("publisher"), language="en", toponyms=spans
            )
            mentions, candidates = toponyms.given(sentences(doc))
            where = {span: (t["lat"], t["lon"]) for span, t in zip(spans, gold, strict=True)}
            true = np.array([where[m.start, m.end] for m in mentions], dtype=float).reshape(-1, 2)
            found.append(_sample(row["id"], name, mentions, candidates, toponyms.where(doc._.article), true))
    return found


def _sample(
    id: str,
    source: str,
    mentions: Sequence[Mention],
    candidates: Sequence[tuple[Match, ...]],
    where: Where,
    true: Array,
) -> Sample:
    table = Table.build(mentions, candidates, where)
    return Sample(id, source, where, candidates, table, *_right(table, true), true)


Named = tuple[str, tuple[Match, ...], Place]


def renowned(gazetteer_path: Path) -> list[Named]:
    """Returns the names of countries, capitals and the world's largest cities, with their candidates.

    The press of the world names them without anything near by, which local newspapers hardly do.
    """
    gazetteer = opened(gazetteer_path)
    places = [p for p in gazetteer.cities(None, limit=LARGEST) if p.population]
    places += [p for nation in gazetteer.countries() if (p := gazetteer.capital(nation.country_code or ""))]
    unique = {p.id: p for p in places if (p.population or 0) >= TOWN} | {p.id: p for p in gazetteer.countries()}
    random = np.random.default_rng(SEEDS[0])
    spellings = gazetteer.spellings(unique.keys())
    known = []
    for place in unique.values():
        others = [n for n in spellings[place.id] if n != place.name and n.isalpha() and n.istitle()]
        chosen = random.permutation(len(others))[:OTHERS]
        for name in (place.name, *(others[i] for i in chosen)):
            found = gazetteer.lookup(name, limit=LIMIT)
            if any(m.place.id == place.id for m in found):
                known.append((name, found, place))
    return known


def ordinary(gazetteer_path: Path) -> list[Named]:
    """Returns towns drawn with their population as the odds, and the candidates of their names."""
    gazetteer = opened(gazetteer_path)
    towns = [p for p in gazetteer.cities(None, limit=1_000_000) if p.population]
    odds = np.array([p.population for p in towns], dtype=float)
    drawn = np.random.default_rng(SEEDS[0]).choice(len(towns), size=ORDINARY, replace=False, p=odds / odds.sum())
    named = ((towns[i].name, gazetteer.lookup(towns[i].name, limit=LIMIT), towns[i]) for i in drawn)
    return [(name, found, p) for name, found, p in named if any(m.place.id == p.id for m in found)]


def mixed(given: Sequence[Sample], known: Sequence[Named], alone: Sequence[Named]) -> list[Sample]:
    """Returns the samples with some of the known places named in each, and places named alone."""
    random = np.random.default_rng(SEEDS[0])
    grown = []
    for sample in given:
        mentions, candidates, true = list(sample.table.mentions), list(sample.candidates), [*sample.true.tolist()]
        last = max((m.end for m in mentions), default=0)
        for pick in random.choice(len(known), size=MIXED, replace=False):
            name, found, place = known[pick]
            start = int(random.integers(0, last + 1))
            mentions.append(Mention((0, 1), start, start + len(name), name))
            candidates.append(found)
            true.append([place.lat, place.lon])
        # A name of the article that is also the one put in would have two senses.
        names = [m.key for m in mentions]
        if len(set(names[len(sample.table.mentions) :]) & set(names[: len(sample.table.mentions)])):
            continue
        grown.append(_sample(sample.id, sample.source, mentions, candidates, sample.where, np.array(true)))
    for name, found, place in alone:
        single = Mention((0, 1), 0, len(name), name)
        tongues = get_official_languages(place.country_code or "", de_facto=True)
        where = Where(spoken=speakers(tongues[0])) if tongues and random.random() < AT_HOME else NOWHERE
        grown.append(_sample(name, "alone", [single], [found], where, np.array([[place.lat, place.lon]])))
    return grown


def _right(table: Table, true: Array) -> tuple[Array, Array]:
    right, count = np.zeros(len(table.spots)), np.zeros(len(table.spots))
    for mention, name in enumerate(table.number):
        if name is not None:
            inside = slice(table.bounds[name], table.bounds[name + 1])
            away = _away(true[mention], table.spots[inside])
            right[inside] += (away <= NEAR_KM) & (away <= away.min() + TIE_KM)
            count[inside] += 1
    return right / np.maximum(count, 1), count


def _away(point: Array, spots: Sequence[Spot]) -> Array:
    """Great-circle distances from a point to spots, in kilometres."""
    places = [s.first.place for s in spots]
    lat, lon = np.radians(np.array([(p.lat, p.lon) for p in places], dtype=float).reshape(-1, 2)).T
    lat0, lon0 = np.radians(point)
    h = np.sin((lat - lat0) / 2) ** 2 + np.cos(lat0) * np.cos(lat) * np.sin((lon - lon0) / 2) ** 2
    result: Array = 2 * 6371.0088 * np.arcsin(np.sqrt(np.minimum(h, 1.0)))
    return result


Arrays = dict[str, Array]


def _fitted(stage: str, rows: Array, given: Sequence[Sample], shape: dict[str, Any], seeds: Iterable[int]) -> Arrays:
    """Trains a committee; a name's mentions count together as the root of their number."""
    right = np.concatenate([s.right for s in given]) > 0.5
    weight = np.concatenate([np.sqrt(s.count) * WEIGHTS.get(s.source, 1.0) for s in given])
    scaler = StandardScaler().fit(rows)
    arrays: Arrays = {f"{stage}/mean": scaler.mean_, f"{stage}/scale": scaler.scale_}
    for k, seed in enumerate(seeds):
        network = MLPClassifier(**COMMON, **shape, random_state=seed)
        with warnings.catch_warnings():  # the number of rounds is chosen, not reached
            warnings.simplefilter("ignore", ConvergenceWarning)
            network.fit(scaled_rows(rows, scaler.mean_, scaler.scale_), right, sample_weight=weight)
        for n, (w, b) in enumerate(zip(network.coefs_, network.intercepts_, strict=True)):
            arrays |= {f"{stage}/{k}/{n}/w": w, f"{stage}/{k}/{n}/b": b}
    return arrays


def _alone(given: Sequence[Sample]) -> Arrays:
    return _fitted("alone", np.vstack([s.table.local for s in given]), given, ALONE, SEEDS[:1])


def train(given: Sequence[Sample]) -> Arrays:
    """Returns the arrays of both networks, trained on the articles given."""
    given = [s for s in given if s.table.names]
    judged: dict[int, Array] = {}
    for fold in range(INNER):
        network = Network.of(_alone([s for i, s in enumerate(given) if i % INNER != fold]), "alone")
        judged |= {i: network(s.table.local) for i, s in enumerate(given) if i % INNER == fold}
    rows = np.vstack([np.hstack([s.table.local, s.table.context(judged[i])]) for i, s in enumerate(given)])
    return _alone(given) | _fitted("together", rows, given, TOGETHER, SEEDS)


def score(given: Sequence[Sample], judged: Callable[[Sample], Array]) -> dict[str, Any]:
    """Returns, for each set, accuracy within 161 km of all toponyms, the share left without a place, and the expected
    calibration error of the scores of those that have one (ten bins of equal width; Guo et al. 2017)."""
    figures = {}
    for source in SETS:
        rows = [row for s in given if s.source == source for row in _outcomes(s, judged(s) if s.table.names else None)]
        right, chance = np.array(rows).T
        placed = chance >= DOUBT
        bins = np.minimum((chance * BINS).astype(int), BINS - 1)
        gaps = [
            abs(float(right[m].mean() - chance[m].mean())) * float(m.sum())
            for b in range(BINS)
            if (m := placed & (bins == b)).any()
        ]
        figures[source] = {
            "n": len(rows),
            "acc161": round(float((right * placed).mean()), 4),
            "unplaced": round(1 - float(placed.mean()), 4),
            "calibration_error": round(sum(gaps) / max(float(placed.sum()), 1.0), 4),
        }
    return figures


def _outcomes(sample: Sample, chances: Array | None) -> list[tuple[float, float]]:
    """Whether the likeliest place of each mention is right, and how likely it was held to be; 0, 0 without one."""
    outcomes = []
    for mention, name in enumerate(sample.table.number):
        if name is None or chances is None:
            outcomes.append((0.0, 0.0))
            continue
        first, last = sample.table.bounds[name], sample.table.bounds[name + 1]
        best = int(first + np.argmax(chances[first:last]))
        right = float(_away(sample.true[mention], sample.table.spots[best : best + 1])[0]) <= NEAR_KM
        outcomes.append((float(right), float(chances[best])))
    return outcomes


def run(folder: Path, gazetteer_path: Path, *, write: bool) -> dict[str, Any]:
    """Scores out of fold and, if asked, trains on everything and writes the weights with their card."""
    given = samples(folder, gazetteer_path)
    made = {}
    known = renowned(gazetteer_path)
    alone = [*known, *ordinary(gazetteer_path)]
    for fold in range(FOLDS):
        seen = [s for s in given if s.fold != fold]
        arrays = train([*seen, *mixed(seen, known, alone)])
        made[fold] = (Network.of(arrays, "alone"), Network.of(arrays, "together"))
    figures = score(given, lambda s: beliefs(s.table, *made[s.fold]))
    if write:
        _write(train([*given, *mixed(given, known, alone)]), figures, given)
    return figures


def _write(arrays: Arrays, figures: dict[str, Any], given: Sequence[Sample]) -> None:
    target = Path(str(resources.files("geo") / "models" / MODEL))
    target.mkdir(parents=True, exist_ok=True)
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **{name: array.astype(np.float32) for name, array in arrays.items()})  # type: ignore[arg-type]
    (target / weights.FILE).write_bytes(buffer.getvalue())
    card = {
        "model": "resolver: two networks that choose among the places of one name",
        "made_by": "python -m geo.training resolver",
        "date": datetime.now(UTC).date().isoformat(),
        "data": {name: sum(s.source == name for s in given) for name in SETS},
        "licence": "CC BY-NC-SA 4.0 (LGL and TR-News are for research use)",
        "out_of_fold": figures,
        "features": {"alone": list(LOCAL), "together": [*LOCAL, *CONTEXT]},
        "sha256": hashlib.sha256(buffer.getvalue()).hexdigest(),
    }
    (target / weights.CARD).write_text(json.dumps(card, indent=1) + "\n", encoding="utf8")
