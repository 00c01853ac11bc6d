"""Which words of a sentence are told, judged word by word: a second opinion on what :mod:`candidates` proposes.

A linear chain (a conditional random field, Lafferty, McCallum and Pereira 2001) over attributes of each word: itself,
its neighbours, and the nearest word of speech above it in the tree, as Pareti (2015) labels contents. It knows edges
that no candidate has, and what a whole sentence makes of a word; what candidates do better is quotations and cues.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.lang.base import Attribution
from geo.nlp.attribution.clauses import Clauses
from geo.nlp.attribution.features import introduces, negates
from geo.nlp.recogniser.hashing import hashed

LABELS = ("B", "I", "O")
"""Of a word: it begins what is told, goes on with it, or is no part of it."""
SPEAKING = frozenset({"VERB", "NOUN", "AUX", "ADJ"})
FORMS = ("VerbForm=Fin", "VerbForm=Part", "VerbForm=Inf", "VerbForm=Ger")
DEEP = 5
"""Steps down the tree that are told apart."""
FAR = 6
KEPT = 200_000
"""Attributes whose rows are remembered."""

Rows = NDArray[np.float64]


@dataclass(frozen=True)
class Chain:
    """Weights of attributes by the hash of their names, ascending, a row for each; and of one label after another."""

    keys: NDArray[np.uint64]
    weights: Rows
    moves: Rows

    @classmethod
    def of(cls, arrays: Mapping[str, NDArray[Any]], name: str) -> Chain:
        """Reads the arrays ``<name>/keys``, ``<name>/weights`` and ``<name>/moves``."""
        weights, moves = (arrays[f"{name}/{part}"].astype(float) for part in ("weights", "moves"))
        return cls(arrays[f"{name}/keys"], weights, moves)

    @cached_property
    def _known(self) -> dict[str, int]:
        return {}

    @cached_property
    def _padded(self) -> Rows:
        """The weights, and zeros for what is not known."""
        return np.vstack([self.weights, np.zeros((1, len(LABELS)))])

    def told(self, c: Clauses, language: Attribution) -> Rows:
        """Returns, for each word of a document, the probability of each of ``LABELS``."""
        if not len(c):
            return np.zeros((0, len(LABELS)))
        described = attributes(c, language)
        if len(self._known) > KEPT:
            self._known.clear()
        known, unknown = self._known, len(self.keys)
        rows = [[known[a] if a in known else self._row(a) for a in words] for words in described]
        flat = np.array([r for row in rows for r in (*row, unknown)], dtype="int64")
        ends = np.cumsum([len(row) + 1 for row in rows])
        return marginals(np.add.reduceat(self._padded[flat], np.concatenate([[0], ends[:-1]])), self.moves, c.bounds)

    def _row(self, attribute: str) -> int:
        key = np.uint64(hashed(attribute))
        at = int(np.searchsorted(self.keys, key))
        row = at if at < len(self.keys) and self.keys[at] == key else len(self.keys)
        self._known[attribute] = row
        return row


def marginals(scores: Rows, moves: Rows, bounds: Sequence[int]) -> Rows:
    """Returns the probability of each label of each word (forward-backward, all sentences at once).

    Args:
        scores: a row for each word.
        moves: from the label of the row to that of the column.
        bounds: where each sentence begins, and the end of the last.
    """
    starts = np.asarray(bounds[:-1])
    lengths = np.diff(bounds)
    order = np.argsort(-lengths, kind="stable")
    starts, lengths = starts[order], lengths[order]
    starts, lengths = starts[lengths > 0], lengths[lengths > 0]
    ends = starts + lengths - 1
    local = np.exp(scores - scores.max(1, keepdims=True))
    step_to, step_back = np.exp(moves), np.exp(moves).T
    ahead, behind = local.copy(), np.ones_like(local)
    ahead[starts] /= ahead[starts].sum(1, keepdims=True)
    for step in range(1, int(lengths[0])):
        alive = int(np.searchsorted(-lengths, -step))  # sentences longer than `step` come first
        at = starts[:alive] + step
        ahead[at] *= ahead[at - 1] @ step_to
        ahead[at] /= ahead[at].sum(1, keepdims=True)
        at = ends[:alive] - step
        behind[at] = (behind[at + 1] * local[at + 1]) @ step_back
        behind[at] /= behind[at].sum(1, keepdims=True)
    both = ahead * behind
    return np.asarray(both / both.sum(1, keepdims=True))


def attributes(c: Clauses, language: Attribution) -> list[list[str]]:
    """Returns the names of what is seen of each word of a document."""
    listed = language.quoting | language.participles | language.cues | language.gerunds
    spoken = [lemma in language.lemmas or w in listed for lemma, w in zip(c.lemma, c.lower, strict=True)]
    form = [
        [f"w={w}", f"l={lemma}", f"p={p}", f"d={d}", f"pd={p}{d}", f"q={q >= 0:d}", f"m={m:d}", f"e={e}"]
        for w, lemma, p, d, q, m, e in zip(c.lower, c.lemma, c.pos, c.dep, c.quote, c.mark, c.entity, strict=True)
    ]
    beside = [
        (f"={w}", f"={p}", f"={q >= 0:d}", f"={s:d}")
        for w, p, q, s in zip(c.lower, c.pos, c.quote, spoken, strict=True)
    ]
    result: list[list[str]] = []
    for low, high in itertools.pairwise(c.bounds):
        result += _sentence(c, language, low, high, spoken, form, beside)
    return result


def _sentence(
    c: Clauses,
    language: Attribution,
    low: int,
    high: int,
    spoken: Sequence[bool],
    form: Sequence[list[str]],
    beside: Sequence[tuple[str, ...]],
) -> list[list[str]]:
    over = _branches(c, low, high, spoken)
    branches: dict[tuple[int, bool], list[str]] = {}
    quoted = f"sq={any(q >= 0 for q in c.quote[low:high]):d}"
    speech = [i for i in range(low, high) if spoken[i] and not c.mark[i] and c.pos[i] != "ADJ"]
    origins = [i for i in range(low, high) if introduces(c, i, language)]
    commas = [i for i in range(low, high) if c.text[i] == ","]
    result = []
    last = -1  # of the words of speech before
    for i in range(low, high):
        row = [*form[i], quoted]
        if i == low:
            row += ["first", "out-1"]
        else:
            w, p, q, s = beside[i - 1]
            row += ["w-1" + w, "p-1" + p, "q-1" + q, "s-1" + s]
        if i + 1 == high:
            row.append("out1")
        else:
            w, p, q, s = beside[i + 1]
            row += ["w1" + w, "p1" + p, "q1" + q, "s1" + s]
        if i in over:
            top, branch, deep = over[i]
            side = i > top
            if (branch, side) not in branches:
                branches[branch, side] = _branch(c, top, branch, side, language)
            known = branches[branch, side]
            edge = f"edge={i == c.first[branch]:d}{i == c.last[branch] - 1:d}"
            row += [*known, f"an={min(deep, DEEP)}", edge, f"{known[0]} {edge}"]
        else:
            row.append("no speech above")
        if verb := _verb(c, i, low, high):
            row.append(f"vl={verb}")
        while last + 1 < len(speech) and speech[last + 1] < i:
            last += 1
        if last >= 0:
            row += [f"lp={c.lemma[speech[last]]}", f"lpd={min(FAR, (i - speech[last] + 1) // 2)}"]
        else:
            row.append("no speech before")
        if not speech or speech[-1] <= i:
            row.append("no speech behind")
        if origins:
            before = [o for o in origins if o <= i]
            row.append(f"acc={bool(before):d}")
            row.append(f"accd={min(FAR + 2, i - before[-1])}" if before else "accd=ahead")
            if before:
                row.append(f"accc={any(before[-1] < k < i for k in commas):d}")
        result.append(row)
    return result


def _branches(c: Clauses, low: int, high: int, spoken: Sequence[bool]) -> dict[int, tuple[int, int, int]]:
    """For each word below a word of speech: the nearest such, the word under it by which it hangs on it, the steps."""
    found: dict[int, tuple[int, int, int]] = {}
    pending = [i for i in range(low, high) if c.head[i] == i or not low <= c.head[i] < high]
    for i in pending:  # grows while it is read
        for k in c.children[i]:
            if low <= k < high:
                pending.append(k)
                if spoken[i] and c.pos[i] in SPEAKING:
                    found[k] = i, k, 1
                elif i in found:
                    top, branch, deep = found[i]
                    found[k] = top, branch, deep + 1
    return found


def _branch(c: Clauses, top: int, branch: int, side: bool, language: Attribution) -> list[str]:
    """What all words of a branch below a word of speech share."""
    link = f"{c.dep[branch]} {'R' if side else 'L'}"
    kids = c.children[top]
    opening = min((c.lower[k] for k in c.children[branch] if c.dep[k] == "mark"), default="")
    form = next((f for f in FORMS if f in c.morph[top]), c.pos[top])
    helpers = "|".join(c.lemma[k] for k in kids if c.dep[k] in ("aux", "cop", "aux:pass"))
    return [
        f"a={link}", f"a={link} {opening}", f"al={c.lemma[top]}", f"al={c.lemma[top]} {link}", f"ad={c.dep[top]}",
        f"neg={any(negates(c, k, language) for k in kids):d}",
        f"subj={any(c.dep[k] in ('nsubj', 'nsubj:pass') for k in kids):d} {c.dep[branch]}",
        f"morph={c.dep[branch]} {form}", f"aux={c.dep[branch]} {helpers}",
    ]  # fmt: skip


def _verb(c: Clauses, i: int, low: int, high: int) -> str:
    """The lemma of the nearest verb above a word."""
    for _ in range(2 * FAR):
        head = c.head[i]
        if head == i or not low <= head < high:
            return ""
        if c.pos[head] == "VERB":
            return c.lemma[head]
        i = head
    return ""
