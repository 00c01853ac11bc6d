import time

import pytest

from geo.nlp.candidates import Mention
from geo.nlp.resolver import resolve
from tests.nlp.places import FEW, read


def places(language: str, text: str) -> list[tuple[str, str | None, str]]:
    return [(t.text, t.place.country_code, t.place.kind) for t in read(language, text)._.toponyms if t.place]


def test_better_known_place_wins_without_context() -> None:
    assert ("Paris", "FR", "city") in places("en", "They flew to Paris on a plane.")


def test_place_that_holds_another_decides() -> None:
    assert ("Paris", "US", "city") in places("en", "They lived in Paris, Texas, for years.")


def test_other_places_of_the_article_decide() -> None:
    text = "A storm crossed Texas. It hit Dallas first. Texas police and Dallas police warned Paris."
    assert ("Paris", "US", "city") in places("en", text)


def test_kind_asked_for_holds_over_a_list() -> None:
    found = places("it", "Scontri nelle province di Arezzo e Siena.")
    assert found == [("Arezzo", "IT", "area"), ("Siena", "IT", "area")]


def test_town_is_meant_where_no_kind_is_asked() -> None:
    assert places("it", "Ieri a Siena ha piovuto.") == [("Siena", "IT", "city")]


def test_scores_are_shares_and_best_is_first() -> None:
    toponym = read("en", "They flew to Paris on a plane.")._.toponyms[0]
    assert 0 < toponym.alternatives[0].score < toponym.score <= 1
    assert toponym.score + sum(a.score for a in toponym.alternatives) == pytest.approx(1, abs=0.01)


def test_one_sense_per_article() -> None:
    text = "They lived in Paris, Texas, for years. Then they left Paris."
    assert [p for p in places("en", text) if p[0] == "Paris"] == [("Paris", "US", "city")] * 2


def test_no_candidate_is_no_place() -> None:
    mention = Mention((0, 1), 0, 3, "Xyz")
    (result,) = resolve([mention], [()])
    assert (result.place, result.score, result.alternatives) == (None, 0.0, ())


def test_three_thousand_names_a_second() -> None:
    mentions = [
        Mention((i, i + 1), i, i + 1, name) for i, name in enumerate(["Paris", "Arezzo", "Siena", "Texas"] * 15)
    ]
    candidates = [FEW.lookup(m.text) for m in mentions]
    begun = time.perf_counter()
    for _ in range(10):
        resolve(mentions, candidates)
    assert len(mentions) * 10 / (time.perf_counter() - begun) > 3_000
