from importlib import resources
from pathlib import Path

import numpy as np
import pytest

from geo.errors import ModelDamaged
from geo.gazetteer.lookup import Match
from geo.nlp import resolver, weights
from geo.nlp.candidates import Mention
from geo.nlp.ranking import Where
from geo.nlp.resolver import resolve
from geo.nlp.toponyms import speakers
from geo.records import Place
from tests.nlp.places import FEW, read


def places(language: str, text: str) -> list[tuple[str, str | None, str]]:
    return [(t.text, t.place.country_code, t.place.kind) for t in read(language, text)._.toponyms if t.place]


def test_better_known_place_wins_without_context() -> None:
    assert ("Paris", "FR", "city") in places("en", "They flew to Paris on a plane.")


def test_place_that_holds_another_decides() -> None:
    assert ("Paris", "US", "city") in places("en", "They lived in Paris, Texas, for years.")


def american_paris(text: str) -> float:
    toponym = next(t for t in read("en", text)._.toponyms if t.text == "Paris")
    every = [(toponym.place, toponym.score), *((a.place, a.score) for a in toponym.alternatives)]
    return sum(score for place, score in every if place and place.country_code == "US")


def test_other_places_of_the_article_count() -> None:
    text = "A storm crossed Texas. It hit Dallas first. Texas police and Dallas police warned Paris."
    assert american_paris(text) > 3 * american_paris("They flew to Paris on a plane.")


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


def test_what_is_unlikely_is_no_place_but_an_alternative(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resolver, "beliefs", lambda table, *networks: np.full(len(table.spots), resolver.DOUBT / 2))
    places = [Place(f"p{i}", "Springdale", "city", 30.0 + i, -90.0, 0.0, "US", f"Unit {i}", 900) for i in range(20)]
    found = tuple(Match(p, p.name, "name", "PPL") for p in places)
    (result,) = resolve([Mention((0, 1), 0, 10, "Springdale")], [found])
    assert (result.place, result.score) == (None, 0.0)
    assert len(result.alternatives) == resolver.ALTERNATIVES


def test_language_of_the_article_counts() -> None:
    here = Place("a", "Concordia", "city", 44.9, 11.0, 0.0, "IT", "Emilia-Romagna", 8_000)
    there = Place("b", "Concordia", "city", -31.4, -58.0, 0.0, "AR", "Entre Ríos", 9_000)
    found = tuple(Match(p, p.name, "name", "PPL") for p in (there, here))
    mention = Mention((0, 1), 0, 9, "Concordia")
    (result,) = resolve([mention], [found], Where(spoken=speakers("it")))
    assert result.place == here


def test_article_of_thousands_of_names_is_resolved() -> None:
    mentions = [
        Mention((i, i + 1), 10 * i, 10 * i + 5, name)
        for i, name in enumerate(["Paris", "Arezzo", "Siena", "Texas"] * 500)
    ]
    found = resolve(mentions, [FEW.lookup(m.text) for m in mentions])
    assert len(found) == 2000
    assert found[1].place is found[1997].place is not None


def test_weights_that_were_altered_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = resources.files("geo") / "models" / "resolver"
    folder = tmp_path / "models" / "resolver"
    folder.mkdir(parents=True)
    (folder / weights.CARD).write_text((source / weights.CARD).read_text())
    (folder / weights.FILE).write_bytes((source / weights.FILE).read_bytes()[:-1] + b"x")
    monkeypatch.setattr(weights.resources, "files", lambda package: tmp_path)
    with pytest.raises(ModelDamaged, match=r"weights of 'resolver' at .* have been altered"):
        weights.read("resolver")
    (folder / weights.FILE).unlink()
    with pytest.raises(ModelDamaged, match=r"cannot be read"):
        weights.read("resolver")
