"""How well a pipeline reads a treebank: by tokens given, and from raw text by aligned offsets.

From raw text, a token is right where one with the same offsets, and a head with the same offsets, is in the treebank,
as in the CoNLL 2018 shared task (Zeman et al. 2018); scores are F1. Punctuation counts, and labels with subtypes.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from geo.training.treebanks import Sentence, document

PASSAGE = 20
"""Sentences read as one raw text, unless a document ends before."""


def passages(sentences: Sequence[Sentence], size: int = PASSAGE) -> Iterable[list[Sentence]]:
    """Yields consecutive sentences of one document, at most ``size`` together."""
    passage: list[Sentence] = []
    for s in sentences:
        if passage and (s.opens or len(passage) >= size):
            yield passage
            passage = []
        passage.append(s)
    if passage:
        yield passage


def by_tokens(nlp: Language, sentences: Sequence[Sentence]) -> dict[str, float]:
    """Scores with the treebank's tokens and sentences given.

    Returns:
        ``las`` and ``uas``, ``las_universal`` with subtypes of labels left out, ``las_words`` without punctuation, and
        accuracy of ``pos``, ``morph`` and ``lemma``.
    """
    docs = (Doc(nlp.vocab, words=s.words, spaces=s.spaces) for s in sentences)
    right = dict.fromkeys(("las", "uas", "las_universal", "las_words", "pos", "morph", "lemma"), 0)
    total = words = 0
    for s, doc in zip(sentences, nlp.pipe(docs), strict=True):
        for i, token in enumerate(doc):
            root = s.heads[i] == i
            uas = token.head.i == s.heads[i]
            las = uas and token.dep_ == s.deps[i]
            right["uas"] += uas
            right["las"] += las
            right["las_universal"] += uas and (root or token.dep_.partition(":")[0] == s.deps[i].partition(":")[0])
            right["las_words"] += las and s.deps[i] != "punct"
            right["pos"] += token.pos_ == s.pos[i]
            right["morph"] += str(token.morph) == (s.morphs[i] or "")
            right["lemma"] += token.lemma_.lower() == s.lemmas[i].lower()
            words += s.deps[i] != "punct"
        total += len(s.words)
    return {k: round(v / (words if k == "las_words" else total), 4) for k, v in right.items()}


def from_raw(nlp: Language, sentences: Sequence[Sentence]) -> dict[str, float]:
    """F1 of ``las``, ``tokens`` and ``sentences`` (by their first token) on raw text."""
    gold_docs = [document(nlp.vocab, p) for p in passages(sentences)]
    hits = dict.fromkeys(("las", "tokens", "sentences"), 0)
    gold_total, found_total = dict(hits), dict(hits)
    for gold, doc in zip(gold_docs, nlp.pipe(d.text for d in gold_docs), strict=True):
        wanted, found = _relations(gold), _relations(doc)
        for name in ("tokens", "las"):
            mine = set(wanted) if name == "tokens" else set(wanted.items())
            other = set(found) if name == "tokens" else set(found.items())
            hits[name] += len(mine & other)
            gold_total[name] += len(mine)
            found_total[name] += len(other)
        starts, others = _starts(gold), _starts(doc)
        hits["sentences"] += len(starts & others)
        gold_total["sentences"] += len(starts)
        found_total["sentences"] += len(others)
    return {n: round(2 * hits[n] / max(gold_total[n] + found_total[n], 1), 4) for n in hits}


def words_per_second(nlp: Language, sentences: Sequence[Sentence], rounds: int = 3) -> float:
    """Words, as a person counts them, read in a second of one core's time, from raw text; the best of some rounds."""
    texts = [" ".join(s.text for s in sentences[i : i + PASSAGE]) for i in range(0, len(sentences), PASSAGE)]
    best = float("inf")
    for _ in range(rounds):
        begun = time.process_time()
        for _ in nlp.pipe(texts, batch_size=16):
            pass
        best = min(best, time.process_time() - begun)
    return sum(len(t.split()) for t in texts) / best


def _relations(doc: Doc) -> dict[tuple[int, int], tuple[int, str]]:
    """Head (its first character; -1 for a root) and label of each token by its offsets."""
    return {(t.idx, t.idx + len(t)): (-1 if t.head.i == t.i else t.head.idx, t.dep_) for t in doc if not t.is_space}


def _starts(doc: Doc) -> set[int]:
    return {next((t.idx for t in s if not t.is_space), -1) for s in doc.sents} - {-1}
