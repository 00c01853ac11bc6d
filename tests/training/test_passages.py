"""Our own texts: tags become offsets, and what is not well tagged is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from geo.errors import InputError
from geo.training.passages import TEXTS, tagged


def written(folder: Path, text: str) -> Path:
    path = folder / "texts.txt"
    path.write_text(text, encoding="utf8")
    return path


def test_tags_become_offsets(tmp_path: Path) -> None:
    text = "== a\nTitolo\n<1s>Rossi</1s> <1c>dice</1c> che <1q>piove</1q>, <2q?>poi no</2q>.\n\n== b\nNiente.\n"
    first, second = tagged(written(tmp_path, text))
    assert first["text"] == "Titolo\nRossi dice che piove, poi no." and second["attributions"] == []
    sure, doubtful = first["attributions"]
    named = {role: [first["text"][a:b] for a, b in sure[role]] for role in ("source", "cue", "content")}
    assert named == {"source": ["Rossi"], "cue": ["dice"], "content": ["piove"]}
    assert (sure["doubtful"], doubtful["doubtful"]) == (False, True)


@pytest.mark.parametrize("body", ["<1q>mai chiuso", "chiuso</1q> e basta", "<1q>a <2s>b</1q> c</2s>"])
def test_what_is_not_well_tagged_is_refused_with_its_passage(tmp_path: Path, body: str) -> None:
    with pytest.raises(InputError, match="passage a"):
        list(tagged(written(tmp_path, f"== a\n{body}\n")))


def test_the_texts_at_hand_are_well_tagged() -> None:
    articles = list(tagged(TEXTS / "it.quotes.txt"))
    assert len(articles) == 550
    for article in articles:
        for quote in article["attributions"]:
            assert all(article["text"][a:b].strip() for a, b in quote["content"])
