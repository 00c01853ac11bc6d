"""The judge of attributions: trained on PolNeAR and on Italian passages.

Pareti (2012) and Newell, Margolin and Ruths (2018) describe what is annotated: who is given what words or thoughts.
Every candidate is judged by networks that did not see its article; what its words say was in turn learned without its
fold, as it will be in use. Italian, of which there is less, learns from both languages, has a second judge of what its
lists of verbs know, which learns from English alone, and a second opinion of each word (``attribution_chain``).
"""

from __future__ import annotations

import gzip
import json
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from spacy.language import Language
from spacy.tokens import Doc

from geo.errors import InputError
from geo.lang.registry import data
from geo.nlp.attribution import voices
from geo.nlp.attribution.judge import Proposed, propose, revise
from geo.nlp.attribution.model import Model, beside
from geo.nlp.attribution.rules import Finder
from geo.nlp.attribution.telling import told
from geo.nlp.drafts import finished
from geo.nlp.pipelines import annotate
from geo.nlp.recogniser.hashing import hashed
from geo.nlp.resolver import scaled_rows
from geo.nlp.sources import Speakers
from geo.records import Article, Quote
from geo.training.attribution_chain import learn_chain
from geo.training.scoring_attribution import HALF, characters, in_doubt, likeness

SET = "en.polnear.train"
ITALIAN = 4.0
"""What a candidate of an Italian passage counts for beside one in English."""
OWN = 0.4
"""What one of our own texts counts for beside one of the news."""
KEPT = 0.35
"""The share of English candidates that fit nothing from which Italian learns; each counts for so many more."""
FOLDS = 4
COLUMNS = 1 << 17
"""Weights of words; attributes that share one by their hash are not told apart."""
STRENGTH = 0.3
SEEDS = (0, 1, 2)
CONTENT: dict[str, Any] = {"hidden_layer_sizes": (64,), "max_iter": 14, "learning_rate_init": 0.0015}
SOURCE: dict[str, Any] = {"hidden_layer_sizes": (32,), "max_iter": 15, "learning_rate_init": 0.002}
COMMON: dict[str, Any] = {"alpha": 0.01, "batch_size": 512}
SPEAKER = 0.7
"""What content is worth that holds its own speaker."""
OFTEN, SHARE = 5, 0.08
"""How often, and in what share of its uses, a lemma other than a verb's must be a cue to be tried as one."""
BESIDE = 3
"""Numbers that :func:`beside` gives a candidate."""
LISTS = frozenset({"it"})
"""Languages that have a second judge, of what lists and rules know."""

Arrays = dict[str, NDArray[Any]]
Rows = NDArray[np.float64]


@dataclass(slots=True)
class Sample:
    """An article: its candidates, how well each fits the gold, and possible sources of the best with their fit."""

    doc: Doc
    gold: list[dict[str, Any]]
    found: Proposed
    fit: Rows
    weight: Rows
    """What each candidate counts for; 0 where an annotator was in doubt."""
    open: list[dict[str, Any]]
    """The attributions that he was in doubt of."""
    listed: NDArray[np.bool_]
    """Whether lists and rules see words told in each."""
    rows: Rows
    right: NDArray[np.bool_]


def read(folder: Path, name: str = SET) -> list[dict[str, Any]]:
    """Reads the articles of a set.

    Raises:
        InputError: it is missing.
    """
    path = folder / "attribution" / f"{name}.jsonl.gz"
    if not path.is_file():
        raise InputError(f"There is no {path.name} in {path.parent}; --data names the folder of the research data.")
    with gzip.open(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def parsed(nlp: Language, rows: Iterable[dict[str, Any]]) -> Iterator[tuple[Doc, list[dict[str, Any]]]]:
    """Yields each article as the component of quotes will see it, with its gold."""
    for row in rows:
        doc = nlp.make_doc(row["text"])
        doc._.article = Article(row["id"], row["text"], language=nlp.lang)
        for name, component in nlp.pipeline:
            if name not in ("dateline_quotes", "dateline_incidents"):
                doc = component(doc)
        yield annotate(nlp, doc), [a for a in row["attributions"] if a["content"]]


def cue_nouns(docs: Iterable[tuple[Doc, list[dict[str, Any]]]]) -> frozenset[str]:
    """Lemmas of nouns and adjectives that often head a cue."""
    uses: Counter[str] = Counter()
    cued: Counter[str] = Counter()
    for doc, gold in docs:
        heads: set[int] = set()
        for attribution in gold:
            for start, end in attribution["cue"]:
                span = doc.char_span(start, end, alignment_mode="expand")
                if span is not None:
                    heads.add(span.root.i)
        for token in doc:
            if token.pos_ in ("NOUN", "ADJ"):
                uses[token.lemma_.lower()] += 1
                cued[token.lemma_.lower()] += token.i in heads
    return frozenset(w for w, n in cued.items() if n >= OFTEN and n >= SHARE * uses[w])


def sample(
    doc: Doc, gold: list[dict[str, Any]], nouns: frozenset[str], language: str = "en", worth: float = 1.0
) -> Sample:
    """Proposes an article's attributions and compares them with the gold; each candidate counts for ``worth``."""
    attribution = data(language).attribution
    finder = Finder(doc, attribution, Speakers(doc, attribution, lambda word: None))
    found = propose(doc, finder.quotes, finder.run(), attribution, nouns, lists=language in LISTS)
    c = found.clauses
    open_ = [a for a in gold if a.get("doubtful")]
    doubtful = [characters(a["content"]) for a in open_]
    gold = [a for a in gold if not a.get("doubtful")]
    wanted = [
        (characters(a["content"]), {i for s in a["cue"] for i in range(*c.tokens(*s))}, characters(a["source"]))
        for a in gold
    ]
    fit, weight = np.zeros(len(found.candidates)), np.full(len(found.candidates), worth)
    best: dict[int, tuple[float, int]] = {}
    for n, candidate in enumerate(found.candidates):
        mine = characters([(c.begin[a], c.end[b - 1]) for a, b in candidate.spans])
        for k, (content, cue, source) in enumerate(wanted):
            if candidate.cue in cue:
                value = likeness(mine, content) * (SPEAKER if mine & source else 1.0)
                fit[n] = max(fit[n], value)
                best[k] = max(best.get(k, (0.0, -1)), (value, n))
        if in_doubt(mine, doubtful):
            weight[n] = 0.0
    known = [told(c, x, attribution, known=False) for x in found.candidates]
    rows: list[list[float]] = []
    right: list[bool] = []
    before = voices.NOWHERE
    for k, (value, n) in sorted(best.items()):
        source = wanted[k][2]
        if value >= HALF:
            candidate = found.candidates[n]
            ruled_by = found.sources.get(candidate.cue, voices.NOWHERE)
            among = voices.voices(c, candidate, attribution, ruled_by, before)
            for voice in among:
                nobody = voice.span == voices.NOWHERE
                right.append(not source if nobody else c.begin[c.top(*voice.span)] in source)
                rows.append(voices.numbers(c, candidate, voice, among, attribution))
        if source:
            before = c.tokens(*gold[k]["source"][0])
    return Sample(
        doc, gold, found, fit, weight, open_, np.array(known, dtype=bool), np.array(rows), np.array(right, dtype=bool)
    )


def _sparse(given: Sequence[Sample]) -> csr_matrix:
    columns = [[hashed(w) % COLUMNS for w in row] for s in given for row in s.found.words]
    ends = np.concatenate([[0], np.cumsum([len(row) for row in columns])])
    flat = np.array([c for row in columns for c in row], dtype="int64")
    return csr_matrix((np.ones(len(flat), dtype="float32"), flat, ends), shape=(len(columns), COLUMNS))


def _weights(matrix: csr_matrix, right: NDArray[np.bool_], weight: Rows) -> NDArray[np.float32]:
    learnt = LogisticRegression(C=STRENGTH, solver="liblinear").fit(matrix, right, sample_weight=weight)
    result: NDArray[np.float32] = np.append(learnt.coef_[0], learnt.intercept_).astype("float16").astype("float32")
    return result


def _committee(name: str, rows: Rows, fit: Rows, shape: dict[str, Any], worth: Rows | None = None) -> Arrays:
    """Trains on what each row fits: one that fits in part counts as right by that part and as wrong by the rest."""
    worth = np.ones(len(rows)) if worth is None else worth
    mean, scale = rows.mean(0), rows.std(0) + 1e-6
    arrays: Arrays = {f"{name}/mean": mean, f"{name}/scale": scale}
    scaled = scaled_rows(rows, mean, scale).astype("float32")
    part = (fit > 0) & (fit < 1)
    told, right = np.vstack([scaled, scaled[part]]), np.concatenate([fit > 0, np.zeros(part.sum(), dtype=bool)])
    weight = np.concatenate([np.where(fit > 0, fit, 1.0) * worth, (1 - fit[part]) * worth[part]])
    for k, seed in enumerate(SEEDS):
        network = MLPClassifier(**COMMON, **shape, random_state=seed)
        with warnings.catch_warnings():  # the number of rounds is chosen, not reached
            warnings.simplefilter("ignore", ConvergenceWarning)
            network.fit(told, right, sample_weight=weight)
        for n, (w, b) in enumerate(zip(network.coefs_, network.intercepts_, strict=True)):
            arrays |= {f"{name}/{k}/{n}/w": w, f"{name}/{k}/{n}/b": b}
    return arrays


def _fits(given: Sequence[Sample]) -> Rows:
    fit = np.concatenate([s.fit for s in given])
    return np.where(fit >= HALF, fit, 0.0)


@dataclass(slots=True)
class Learnt:
    """A language's candidates as rows for a network, with what its words say out of fold, and the weights of words."""

    rows: Rows
    fit: Rows
    weight: Rows
    words: NDArray[np.float32]


def learn_words(given: Sequence[Sample]) -> Learnt:
    """Weighs the words of one language."""
    matrix, fit = _sparse(given), _fits(given)
    weight = np.concatenate([s.weight for s in given])
    sure = weight > 0
    fold = np.concatenate([np.full(len(s.fit), n % FOLDS) for n, s in enumerate(given)])
    said = np.zeros(len(fit))
    for k in range(FOLDS):
        known = sure & (fold != k)
        table = _weights(matrix[known], fit[known] > 0, weight[known])
        said[fold == k] = matrix[fold == k] @ table[:-1] + table[-1]
    starts = np.cumsum([0, *(len(s.fit) for s in given)])
    bounds = [int(at) + b for at, s in zip(starts, given, strict=False) for b in s.found.bounds]
    numbers = np.array([row for s in given for row in s.found.numbers], dtype="float32")
    table = _weights(matrix[sure], fit[sure] > 0, weight[sure])
    return Learnt(np.hstack([numbers, beside(said, bounds)]), fit, weight, table)


def train_english(given: Sequence[Sample], learnt: Learnt) -> Arrays:
    """Returns the arrays of English, of sources, and of what the lists of other languages may learn from English."""
    listed = np.concatenate([s.listed for s in given])
    numbers = learnt.rows[:, :-BESIDE]
    arrays: Arrays = {"words.en": learnt.words.astype("float16")}
    arrays |= _committee("content.en", learnt.rows, learnt.fit, CONTENT)
    arrays |= _committee("lists.it", numbers[listed], learnt.fit[listed], CONTENT)
    sources = [s for s in given if len(s.right)]
    voiced = np.vstack([s.rows for s in sources]), np.concatenate([s.right for s in sources]).astype(float)
    return arrays | _committee("source", *voiced, SOURCE)


def train_italian(english: Learnt, given: Sequence[Sample]) -> Arrays:
    """Returns the arrays of Italian, learnt from both languages.

    Args:
        given: Italian passages, of the news and our own.
    """
    own = learn_words(given)
    random = np.random.RandomState(SEEDS[0])
    kept = (english.fit > 0) | (random.rand(len(english.fit)) < KEPT)
    sure = own.weight > 0
    rows = np.vstack([_of(english.rows[kept], 0), _of(own.rows[sure], 1)])
    fit = np.concatenate([english.fit[kept], own.fit[sure]])
    worth = np.concatenate([np.where(english.fit[kept] > 0, 1.0, 1.0 / KEPT), own.weight[sure] * ITALIAN])
    arrays = _committee("content.it", rows, fit, CONTENT, worth)
    chain = learn_chain(given, data("it").attribution, "chain.it")
    return {"words.it": own.words.astype("float16")} | _settled(arrays, "content.it", 1) | chain


def _of(rows: Rows, language: int) -> Rows:
    """Rows with the number of their language."""
    return np.hstack([rows, np.full((len(rows), 1), language)])


def _settled(arrays: Arrays, name: str, language: int) -> Arrays:
    """The arrays of a network for one language alone: what the language's number adds goes into the bias."""
    result = dict(arrays)
    added = (language - arrays[f"{name}/mean"][-1]) / arrays[f"{name}/scale"][-1]
    result[f"{name}/mean"], result[f"{name}/scale"] = arrays[f"{name}/mean"][:-1], arrays[f"{name}/scale"][:-1]
    for k in range(len(SEEDS)):
        first = arrays[f"{name}/{k}/0/w"]
        result[f"{name}/{k}/0/w"] = first[:-1]
        result[f"{name}/{k}/0/b"] = arrays[f"{name}/{k}/0/b"] + added * first[-1]
    return result


def quotes(s: Sample, judge: Model, language: str, chances: Rows | None = None) -> tuple[Quote, ...]:
    """What a model finds in an article.

    Args:
        chances: the probabilities of its candidates, where they are known; the model's else.
    """
    attribution = data(language).attribution
    speakers = Speakers(s.doc, attribution, lambda word: None)
    return finished(s.doc.text, revise(s.found, attribution, judge, speakers, chances))
