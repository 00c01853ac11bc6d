"""Lemmas from lists of forms, where a lemmatizer of edit trees made none that is known.

A lemmatizer that learns from a treebank guesses at forms that it never saw: Italian "chiesta" became "chiesgere",
"definendolo" stayed. Lists know most of them. Where its guess is a lemma of the language it stays, for it knows the
sentence ("dato" is of "dare"); else the list decides, for a form with pronouns at its end by the form without them.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import LEMMA, ORTH, POS  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.symbols import IDS  # type: ignore[import-not-found]
from spacy.tokens import Doc
from spacy.vocab import Vocab

from geo.nlp.forms import key, normal

FACTORY = "dateline_lemmas"
VERB = "VERB"
KEPT = 100_000
"""Forms whose lemmas are remembered."""


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of one part of speech by their keys, ascending, with the number of the lemma of each; ``known`` are the
    keys of lemmas, ascending."""

    keys: NDArray[np.uint32]
    numbers: NDArray[np.uint16]
    known: NDArray[np.uint32]

    def number(self, form: str) -> int | None:
        at = _at(self.keys, form)
        return None if at is None else int(self.numbers[at])


@dataclass(frozen=True, slots=True)
class Table:
    """Lemmas by number, the forms of each part of speech, and the ``endings`` that may follow a verb's form: of its
    gerund and participles as they are, of its infinitive in place of each of ``cut``."""

    lemmas: Sequence[str]
    forms: Mapping[str, Forms]
    endings: Sequence[str]
    cut: Sequence[str]

    def lemma(self, form: str, pos: str, guess: str) -> str:
        """Returns the lemma of a form, a guess where the lists know no better."""
        forms, low, guessed = self.forms[pos], normal(form), guess.lower()
        if _at(forms.known, guessed) is not None and (guessed != low or guess == guessed):
            return guessed
        number = forms.number(low)
        if number is None and pos == VERB:
            number = next((n for part in self._parts(low) if (n := forms.number(part)) is not None), None)
        if number is not None:
            return self.lemmas[number]
        return guessed if _at(forms.known, guessed) is not None else guess

    def _parts(self, form: str) -> Iterator[str]:
        """What a verb's form may be without the pronouns at its end, the longest of them first."""
        for ending in self.endings:
            part = form.removesuffix(ending)
            if part != form and len(part) > 2:
                yield part
                yield from (part + end for end in self.cut)


def _at(keys: NDArray[np.uint32], form: str) -> int | None:
    wanted = key(form)
    at = int(np.searchsorted(keys, np.uint32(wanted)))
    return at if at < len(keys) and keys[at] == wanted else None


def packed(
    lemmas: Mapping[str, Mapping[str, str]],
    known: Mapping[str, Iterable[str]],
    endings: Iterable[str],
    cut: Sequence[str],
) -> Table:
    """Returns a table of the lemma of each form, by part of speech; of two forms of one key the first counts."""
    names = sorted({lemma for forms in lemmas.values() for lemma in forms.values()})
    number = {name: n for n, name in enumerate(names)}
    tables = {}
    for pos, forms in lemmas.items():
        rows: dict[int, int] = {}
        for form, lemma in forms.items():
            rows.setdefault(key(form), number[lemma])
        keys = np.array(sorted(rows), dtype="uint32")
        numbers = np.array([rows[int(k)] for k in keys], dtype="uint16")
        tables[pos] = Forms(keys, numbers, np.unique(np.array([key(k) for k in known[pos]], dtype="uint32")))
    return Table(names, tables, sorted(endings, key=len, reverse=True), cut)


class Lemmas:
    """Mends the lemmas of a tagged document."""

    def __init__(self, vocab: Vocab, table: Table | None = None) -> None:
        self.vocab = vocab
        self.table = table or Table((), {}, (), ())
        self._seen: dict[tuple[int, int, int], int] = {}

    def __call__(self, doc: Doc) -> Doc:
        kinds = {IDS[pos]: pos for pos in self.table.forms}
        if len(self._seen) > KEPT:
            self._seen.clear()
        for i, (orth, pos, guess) in enumerate(doc.to_array([ORTH, POS, LEMMA]).tolist()):
            if pos in kinds:
                known = self._seen.get((orth, pos, guess))
                if known is None:
                    strings = self.vocab.strings
                    known = strings.add(self.table.lemma(strings[orth], kinds[pos], strings[guess]))
                    self._seen[orth, pos, guess] = known
                if known != guess:
                    doc[i].lemma = known
        return doc

    def to_bytes(self, exclude: Iterable[str] = ()) -> bytes:
        arrays: dict[str, NDArray[np.generic]] = {
            f"{pos}.{name}": getattr(forms, name)
            for pos, forms in self.table.forms.items()
            for name in ("keys", "numbers", "known")
        }
        words = {name: np.array("\n".join(getattr(self.table, name))) for name in ("lemmas", "endings", "cut")}
        out = io.BytesIO()
        np.savez_compressed(out, **arrays, **words)  # type: ignore[arg-type]
        return out.getvalue()

    def from_bytes(self, data: bytes, exclude: Iterable[str] = ()) -> Lemmas:
        with np.load(io.BytesIO(data), allow_pickle=False) as stored:
            words = {name: str(stored[name]).split("\n") for name in ("lemmas", "endings", "cut")}
            kinds = dict.fromkeys(name.partition(".")[0] for name in stored.files if "." in name)
            forms = {k: Forms(*(stored[f"{k}.{name}"] for name in ("keys", "numbers", "known"))) for k in kinds}
        self.table = Table(words["lemmas"], forms, words["endings"], words["cut"])
        self._seen.clear()
        return self

    def to_disk(self, path: Path, exclude: Iterable[str] = ()) -> None:
        path.write_bytes(self.to_bytes())

    def from_disk(self, path: Path, exclude: Iterable[str] = ()) -> Lemmas:
        return self.from_bytes(path.read_bytes())


@Language.factory(FACTORY, requires=["token.pos", "token.lemma"], assigns=["token.lemma"])
def make_lemmas(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    return Lemmas(nlp.vocab)
