"""Scoring and training of the judge of attributions, on hand-made articles."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from geo.nlp.resolver import Network
from geo.records import Quote, Source
from geo.training import __main__ as command
from geo.training import attribution
from geo.training.scoring_attribution import Counts

TEXT = "Lee said the road is closed. “We go,” she said."
GOLD = [
    {"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 27]]},
    {"source": [[38, 41]], "cue": [[42, 46]], "content": [[29, 37]]},
]


def quote(start: int, end: int, source: tuple[int, int] | None = None) -> Quote:
    who = Source(*source, TEXT[slice(*source)], TEXT[slice(*source)]) if source else None
    return Quote("q1", "indirect", ((start, end),), TEXT[start:end], who)


def test_half_of_the_content_is_enough_and_marks_make_it_direct() -> None:
    counts = Counts()
    counts.add(TEXT, GOLD, [quote(9, 20, (0, 3)), quote(30, 36)])
    assert (counts.all, counts.direct, counts.indirect) == ([2, 2, 2], [1, 1, 1], [1, 1, 1])
    assert counts.sources == [1, 2]


def test_marks_beside_a_content_make_it_direct_where_annotators_leave_them_out() -> None:
    said = [{"content": [(4, 8)], "source": []}]
    for beside, direct in ((0, 0), (1, 1)):
        counts = Counts(beside=beside)
        counts.add("He «came».", said, [])
        assert counts.direct[2] == direct


def test_less_than_half_is_a_miss_and_a_false_alarm() -> None:
    counts = Counts()
    counts.add(TEXT, GOLD[:1], [quote(9, 15)])
    assert counts.all == [0, 1, 1]
    assert counts.figures()["all"] == 0.0


def test_what_fits_in_part_counts_in_part() -> None:
    rows = np.repeat(np.eye(3), 200, axis=0)
    shape = {"hidden_layer_sizes": (4,), "max_iter": 60, "learning_rate_init": 0.02}
    arrays = attribution._committee("x", rows, np.repeat([0.0, 0.6, 1.0], 200), shape)
    wrong, half, right = Network.of(arrays, "x")(np.eye(3))
    assert wrong < 0.2 < half < 0.8 < right


def test_finding_what_an_annotator_doubted_is_no_false_alarm() -> None:
    counts = Counts()
    counts.add(TEXT, GOLD[:1], [quote(9, 27, (0, 3)), quote(29, 37)], GOLD[1:])
    assert counts.all == [1, 1, 1]


def test_the_number_of_a_language_goes_into_the_bias() -> None:
    rows = np.array([[x, y] for x in (0.0, 1.0) for y in (0.0, 1.0)] * 100)
    shape = {"hidden_layer_sizes": (4,), "max_iter": 60, "learning_rate_init": 0.02}
    arrays = attribution._committee("x", rows, rows[:, 0] * rows[:, 1], shape)
    settled = Network.of(attribution._settled(arrays, "x", 1), "x")(rows[:, :1])
    both = Network.of(arrays, "x")(np.hstack([rows[:, :1], np.ones((len(rows), 1))]))
    assert np.allclose(settled, both)


def test_missing_data_is_one_clear_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["attribution", "--data", str(tmp_path)]) == 1
    assert "en.polnear.train.jsonl.gz" in capsys.readouterr().err
