"""Token ranges become characters of running text, and the annotation files are what they say they are."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from geo.training.passages import Layout, join
from tests.gold.passages import DATA, FILES, HERE, Incident, half, load, of_analysis, reading, rows_of

LINES = [
    ["Attacco", "a", "Ravel"],
    ["Il", "sindaco", "Rossi", "ha", "detto", ":"],
    ["«", "L'", "attacco", "ha", "ucciso", "tre", "persone", "»", "."],
]
PASSAGE = {
    "id": "p1",
    "sentences": [0, 2],
    "quotes": [
        {
            "kind": "direct",
            "source": [[1, 0, 3]],
            "cue": [1, 3, 5],
            "content": [[2, 1, 7]],
            "name": [1, 2, 3],
            "doubtful": False,
        }
    ],
    "incidents": [
        {
            "type": "Violence against civilians",
            "subtype": "Attack",
            "trigger": [2, 2, 3],
            "mentions": [[0, 0, 1]],
            "toponyms": [[0, 2, 3]],
            "when": None,
            "casualties": [{"kind": "killed", "low": 3, "high": 3, "optional": False}],
            "claimed_by": [1, 2, 3],
            "actors": [{"role": "target", "name": [2, 6, 7]}],
            "doubtful": False,
        }
    ],
}


def test_a_headline_ends_in_a_line_break_and_a_sentence_in_a_space() -> None:
    assert Layout(LINES, 0).text == "Attacco a Ravel\nIl sindaco Rossi ha detto: «L'attacco ha ucciso tre persone»."


def test_straight_marks_are_paired_across_sentences() -> None:
    lines = [['"', "Io", "resto", "."], ["Lui", "va", '"', ",", "dice", "."]]
    assert Layout(lines, 7).text == '"Io resto. Lui va", dice.'


def test_ranges_become_the_words_they_name() -> None:
    got = reading(PASSAGE, LINES)
    (quote,), (incident,) = got.quotes, got.incidents
    assert [got.text[s:e] for s, e in quote.content] == ["L'attacco ha ucciso tre persone"]
    assert [got.text[s:e] for s, e in quote.source] == ["Il sindaco Rossi"]
    assert [got.text[s:e] for s, e in incident.spans] == ["attacco", "Attacco"]
    assert (quote.name, incident.claimed_by, incident.places[0].name) == ("Rossi", "Rossi", "Ravel")


@pytest.mark.parametrize("reference", [[3, 0, 1], [-1, 0, 1], [1, 2, 2], [1, 0, 7]])
def test_a_range_outside_the_passage_is_refused(reference: list[int]) -> None:
    with pytest.raises(ValueError, match="no token range"):
        Layout(LINES, 0).span(reference)


def test_a_passage_may_not_stand_in_a_file_twice(tmp_path: Path) -> None:
    path = tmp_path / "two.json"
    path.write_text(json.dumps([PASSAGE, PASSAGE]), encoding="utf8")
    with pytest.raises(ValueError, match="twice in the file: p1"):
        load(path, LINES)


def test_an_analysis_is_read_as_an_annotation_is() -> None:
    found = of_analysis(
        {
            "id": "p1",
            "toponyms": [{"start": 10, "end": 15, "text": "Ravel"}],
            "quotes": [
                {"kind": "direct", "spans": [[44, 75]], "source": {"start": 16, "end": 32, "name": "Rossi"}},
                {"kind": "indirect", "spans": [[0, 7]], "source": None},
            ],
            "incidents": [
                {
                    "type": "Violence against civilians",
                    "subtype": "Attack",
                    "start": 46,
                    "end": 53,
                    "toponyms": [0],
                    "when": {"begin": "2020-01-01", "end": None, "timex": 0},
                    "casualties": [{"kind": "killed", "low": 3, "high": 3, "who": None, "country_code": None}],
                    "claimed_by": {"name": "Rossi", "country_code": None},
                    "actors": [{"name": "persone", "role": "target", "country_code": None}],
                }
            ],
        },
        Layout(LINES, 0).text,
    )
    assert found.quotes[0].source == ((16, 32),)
    assert (found.quotes[1].source, found.quotes[1].name) == ((), None)
    assert isinstance(found.incidents[0], Incident)
    assert (found.incidents[0].places[0].name, found.incidents[0].when) == ("Ravel", "2020-01-01")


@pytest.fixture(scope="module")
def rows() -> list[list[str]]:
    try:
        return rows_of()
    except FileNotFoundError:
        pytest.skip("../shared with the passages' text is not beside this checkout")


def test_text_is_put_together_as_the_shared_scorer_does(rows: list[list[str]]) -> None:
    path = DATA.parent / "bench" / "score.py"
    spec = importlib.util.spec_from_file_location("shared_score", path)
    assert spec and spec.loader
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    assert all(join(tokens) == scorer.join(tokens) for tokens in rows[:3000])


def test_passages_of_the_halves_never_overlap(rows: list[list[str]]) -> None:
    lines: list[tuple[str, int]] = []
    for name, files in FILES.items():
        assert len(half(name)) == {"tune": 1264, "held": 122}[name]
        for file, part in files.items():
            for passage in json.loads((HERE / file).read_text(encoding="utf8")):
                first, last = passage["sentences"]
                assert 1 <= last - first + 1 <= 14, passage["id"]
                lines += [(part, line) for line in range(first, last + 1)]
    assert len(lines) == len(set(lines))
