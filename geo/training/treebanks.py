"""Universal Dependencies treebanks as surface tokens with their syntax: CoNLL-U in, sentences and spaCy examples out.

The words of a multiword token are one token where spaCy's tokenizer does not divide it (Italian "della", "dirglielo"):
it takes part of speech, lemma and relation of the word that attaches outside, and the features of all its words.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

from geo.nlp.forms import STYLE


@dataclass(slots=True)
class Sentence:
    """One sentence; ``heads`` are positions in it, the root is its own head."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    opens: bool = False
    """Whether a document or paragraph begins here."""
    source: str = ""
    """Name of the treebank."""

    @property
    def text(self) -> str:
        return "".join(w + " " * s for w, s in zip(self.words, self.spaces, strict=True)).strip()


def normalised(text: str) -> str:
    """A sentence's letters and digits, to tell whether two treebanks hold the same one."""
    return re.sub(r"\W+", "", text.lower()) or text


def read(path: Path, *, merge: bool) -> Iterator[Sentence]:
    """Yields the sentences of a gzipped CoNLL-U file.

    Args:
        merge: whether a multiword token is always one token; else only where its words do not spell it.
    """
    rows: list[list[str]] = []
    opens = True
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith(("# newdoc", "# newpar")):
                opens = True
            elif line and not line.startswith("#"):
                rows.append(line.split("\t"))
            elif not line and rows:
                sentence = _sentence(rows, merge)
                sentence.source, sentence.opens, opens, rows = ".".join(path.name.split(".")[:2]), opens, False, []
                yield sentence


def _sentence(rows: list[list[str]], merge: bool) -> Sentence:
    words = {int(r[0]): r for r in rows if r[0].isdigit()}
    ranges: dict[int, tuple[int, list[str]]] = {}
    for r in rows:
        if "-" in r[0]:
            first, last = map(int, r[0].split("-"))
            spelt = "".join(words[i][1] for i in range(first, last + 1)) == r[1]
            if merge or not spelt:
                ranges[first] = (last, r)
            else:
                for i in range(first, last):
                    words[i][9] = "SpaceAfter=No"
                words[last][9] = r[9]
    groups: list[list[int]] = []
    surface: list[list[str]] = []
    i = 1
    while i <= len(words):
        last, row = ranges.get(i, (i, words[i]))
        groups.append(list(range(i, last + 1)))
        surface.append(row)
        i = last + 1
    place = {w: t for t, group in enumerate(groups) for w in group}
    s = Sentence()
    for t, (group, row) in enumerate(zip(groups, surface, strict=True)):
        outer = [w for w in group if int(words[w][6]) not in group]
        word = words[outer[0]]
        head = int(word[6])
        s.words.append(row[1])
        s.spaces.append("SpaceAfter=No" not in row[9])
        s.pos.append(word[3])
        s.morphs.append(_features([words[w][5] for w in [outer[0], *group]]))
        s.lemmas.append(row[1] if word[2] in ("_", "[PUNCT]") else word[2])
        s.heads.append(place[head] if head else t)
        s.deps.append(word[7] if head else "ROOT")
    return s


def _features(columns: list[str]) -> str:
    """The features of several words, the first that names one deciding."""
    found: dict[str, str] = {}
    for column in columns:
        for feature in column.split("|"):
            name, _, value = feature.partition("=")
            if value:
                found.setdefault(name, value)
    return "|".join(f"{k}={found[k]}" for k in sorted(found))


def document(vocab: Vocab, sentences: Sequence[Sentence]) -> Doc:
    """Returns gold annotation of consecutive sentences as one ``Doc``."""
    columns: dict[str, list[object]] = {
        n: [] for n in ("words", "spaces", "pos", "morphs", "lemmas", "heads", "deps", "sent_starts")
    }
    for s in sentences:
        base = len(columns["words"])
        for name in ("words", "spaces", "pos", "morphs", "lemmas", "deps"):
            columns[name] += getattr(s, name)
        columns["heads"] += [base + h for h in s.heads]
        columns["sent_starts"] += [i == 0 for i in range(len(s.words))]
    doc = Doc(vocab, **columns)  # type: ignore[arg-type]
    doc.user_data[STYLE] = next((s.source for s in sentences), "")
    return doc
