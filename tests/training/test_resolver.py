"""Scoring and training of the resolver, on hand-made articles."""

import json
from pathlib import Path

import numpy as np
import pytest

from geo.gazetteer.lookup import Match
from geo.nlp.candidates import Mention
from geo.nlp.ranking import NOWHERE
from geo.nlp.resolver import Network
from geo.records import Place
from geo.training import __main__ as command
from geo.training import resolver


def place(name: str, lat: float, people: int) -> Match:
    return Match(Place(f"{name}{lat}", name, "city", lat, 10.0, 0.0, "IT", None, people), name, "name", "PPL")


def sample(id: str, true: tuple[float, float]) -> resolver.Sample:
    found = (place("Castro", 40.0, 90_000), place("Castro", 50.0, 500))
    mentions = [Mention((0, 1), 0, 6, "Castro"), Mention((3, 4), 20, 26, "Nowhere")]
    gold = np.array([true, (0.0, 0.0)])
    return resolver._sample(id, "en.lgl", mentions, [found, ()], NOWHERE, gold)


def test_nearest_spot_is_the_right_one() -> None:
    assert sample("a", (40.1, 10.0)).right.tolist() == [1.0, 0.0]
    assert sample("a", (0.0, 0.0)).right.tolist() == [0.0, 0.0]


def test_score_counts_what_has_no_place_as_wrong() -> None:
    given = [sample("a", (40.0, 10.0)), sample("b", (50.0, 10.0))]
    figures = resolver.score([*given, *_other()], lambda s: np.array([0.9, 0.1]))
    assert figures["en.lgl"] == {"n": 4, "acc161": 0.25, "unplaced": 0.5, "calibration_error": 0.4}


def test_a_doubtful_place_counts_as_none() -> None:
    figures = resolver.score([sample("a", (40.0, 10.0)), *_other()], lambda s: np.array([0.01, 0.01]))
    assert figures["en.lgl"]["unplaced"] == 1.0


def _other() -> list[resolver.Sample]:
    found = (place("Castro", 40.0, 90_000),)
    mentions = [Mention((0, 1), 0, 6, "Castro")]
    return [resolver._sample("c", "en.tr-news", mentions, [found], NOWHERE, np.array([(40.0, 10.0)]))]


def test_training_learns_that_the_larger_town_is_meant_and_is_repeatable() -> None:
    given = [sample(f"article {i}", (40.0, 10.0)) for i in range(400)]
    first, second = resolver.train(given), resolver.train(given)
    assert first.keys() == second.keys()
    assert all(np.array_equal(first[k], second[k]) for k in first)
    chances = Network.of(first, "alone")(given[0].table.local)
    assert chances[0] > 0.6 > 0.4 > chances[1]


def test_missing_data_are_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["resolver", "--data", str(tmp_path), "--score"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_card_names_what_the_weights_were_made_of() -> None:
    card = json.loads(Path("geo/models/resolver/card.json").read_text(encoding="utf8"))
    assert set(card["data"]) == set(resolver.SETS)
    assert card["out_of_fold"]["en.lgl"]["acc161"] > 0.82
