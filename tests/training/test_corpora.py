"""Tagged sentences become running text with the names where they were."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from geo.training.corpora import join, read


def test_tokens_are_joined_as_printed() -> None:
    text, spans = join(["L'", "Aquila", ",", "«", "città", "»", '"', "ferma", '"', "."])
    assert text == 'L\'Aquila, «città» "ferma".'
    assert [text[a:b] for a, b in spans][:2] == ["L'", "Aquila"]


def test_names_keep_their_words(tmp_path: Path) -> None:
    rows = [
        {"tokens": ["Roma", "e", "New", "York"], "tags": ["B-LOC", "O", "B-LOC", "I-LOC"]},
        {"tokens": ["Anna", "Rossi", "tace"], "tags": ["B-PER", "I-PER", "O"]},
        {"tokens": ["Fine"], "tags": ["O"]},
    ]
    path = tmp_path / "it.kind.x.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf8") as out:
        out.writelines(json.dumps(row) + "\n" for row in rows)
    first, second = read(path, 2)
    assert [(first.text[a:b], kind) for a, b, kind in first.names] == [
        ("Roma", "LOC"), ("New York", "LOC"), ("Anna Rossi", "PER"),
    ]  # fmt: skip
    assert (second.text, second.names, second.source) == ("Fine", [], "it.kind.x")
