"""The chain as the settings have it; names that an analysis left open; and no request unless switched on."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from geopy.exc import GeocoderUnavailable

from geo.config import Settings
from geo.gazetteer.lookup import Gazetteer
from geo.geocode.question import Question
from geo.placing import OTHER, SCORE, chain, online, placed_online, reader
from geo.records import Analysis, Article, Place, Role, Toponym
from geo.store import Repository
from tests.geocode.server import PHOTON, Reply, Server, nominatim, photon

TEXT = "Fire on Qwxyz and Zwyxq near Baku."
BAKU = Place("gn:587084", "Baku", "city", 40.4, 49.9, country_code="AZ")


def settings(server: Server, tmp_path: Path, **changes: object) -> Settings:
    services = (server.service("Nominatim"), server.service("Photon"))
    base = Settings(tmp_path, tmp_path, online=True, services=services, contact="desk@example.org", geocode_timeout=2.0)
    return replace(base, **changes)  # type: ignore[arg-type]


def named(name: str, place: Place | None = None, role: Role = "literal") -> Toponym:
    start = TEXT.index(name)
    return Toponym(start, start + len(name), name, role, 0.9 if place else 0.0, place)


def analysis(*toponyms: Toponym) -> Analysis:
    return Analysis(Article("a", TEXT), "en", toponyms=toponyms or (named("Qwxyz"), named("Baku", BAKU)))


class Inner:
    """A reader that knows its analyses beforehand."""

    def analyse(self, article: Article) -> Analysis:
        return replace(analysis(), article=article)

    def analyse_many(self, articles: Iterable[Article]) -> Iterator[Analysis]:
        return (self.analyse(article) for article in articles)

    def models(self, language: str) -> dict[str, str]:
        return {"pipeline": f"{language}_1"}


@pytest.fixture
def attempts(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Sockets that fail, and what was tried with them."""
    tried: list[object] = []

    def refuse(*args: object, **kwargs: object) -> None:
        tried.append(args)
        raise OSError("no network in this test")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    return tried


@pytest.mark.gazetteer
def test_nothing_is_asked_of_the_network_unless_switched_on(
    gazetteer: Gazetteer, tmp_path: Path, attempts: list[object]
) -> None:
    off = Settings.load({"DATELINE_DATA_DIR": str(tmp_path), "DATELINE_ONLINE_EXTRACT": "1"}, tmp_path / "none.toml")
    assert not off.online
    store = Repository.open(f"sqlite:///{tmp_path / 'dateline.sqlite'}")
    assert online(off, store) == []
    found = chain(off, gazetteer, store).search(Question("Qwxyz", countries=("AZ",)))
    assert found.locations == found.notes == ()
    assert chain(off, gazetteer, store).geocode("Baku") is not None
    inner = Inner()
    assert reader(inner, off, gazetteer, lambda: store) is inner
    assert attempts == []


def test_sockets_that_fail_would_show_a_request(tmp_path: Path, attempts: list[object], clock: object) -> None:
    on = Settings.load({"DATELINE_ONLINE": "1", "DATELINE_NOMINATIM": "http://127.0.0.1:9"}, tmp_path / "none.toml")
    with pytest.raises(GeocoderUnavailable, match="cannot be reached"):
        online(on, None)[0].geocode("Qwxyz")
    assert attempts != []


@pytest.mark.gazetteer
def test_servers_are_told_who_asks(server: Server, gazetteer: Gazetteer, tmp_path: Path) -> None:
    server.says([], photon())
    chain(settings(server, tmp_path), gazetteer).geocode("Qwxyz")
    assert server.agents == ["Dateline/0.1 (places named in news articles; desk@example.org)"] * 2


@pytest.mark.gazetteer
def test_a_look_up_is_kept_in_the_store_for_the_next_start(
    server: Server, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    server.says([nominatim(name="Qwxyz")])
    first = Repository.open(f"sqlite:///{tmp_path / 'dateline.sqlite'}")
    found = chain(settings(server, tmp_path), gazetteer, first).geocode("Qwxyz")
    first.close()
    again = Repository.open(f"sqlite:///{tmp_path / 'dateline.sqlite'}")
    assert chain(settings(server, tmp_path), gazetteer, again).geocode("Qwxyz") == found
    assert len(server.asked) == 1


@pytest.mark.gazetteer
def test_a_name_that_the_gazetteer_lacks_gets_a_modest_place(
    server: Server, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    server.says([nominatim(name="Qwxyz"), nominatim(name="Qwxyz", osm_id=2, lat="39.7")])
    first, second = placed_online(analysis(), chain(settings(server, tmp_path), gazetteer), gazetteer).toponyms
    assert first.place is not None
    assert (first.place.source, first.place.id, first.score) == ("Nominatim", "osm:n337561427", SCORE)
    assert [(a.place.id, a.score) for a in first.alternatives] == [("osm:n2", OTHER)]
    assert second == named("Baku", BAKU)
    assert [(x["q"], x["countrycodes"]) for x in server.asked] == [("Qwxyz", "az")]


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    "toponyms",
    [
        (named("Qwxyz"),),
        (named("Qwxyz", role="associative"), named("Baku", BAKU)),
        (named("Baku"), named("Zwyxq", BAKU)),
    ],
    ids=["no-country", "associative", "the-gazetteer-has-it"],
)
def test_nobody_is_asked_where_nothing_would_support_the_answer(
    server: Server, gazetteer: Gazetteer, tmp_path: Path, toponyms: tuple[Toponym, ...]
) -> None:
    given = analysis(*toponyms)
    assert placed_online(given, chain(settings(server, tmp_path), gazetteer), gazetteer) == given
    assert server.asked == []


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (Reply(body=[nominatim(name="Qwxyz", lat="-27", lon="-55", address={"country_code": "ar"})]), "is not in AZ"),
        (Reply(body=[nominatim(name="Qwxyz", lat="-27", lon="-55")]), "fits neither the name nor"),
        (Reply(body=[nominatim(name="Café Qwxyz", **{"class": "amenity"}, type="cafe", addresstype="amenity")]),
         "fits neither the name nor"),
        (Reply(500), r"answered with an error \(status 500\)"),
    ],
    ids=["another-country", "a-position-elsewhere", "a-café", "500"],
)  # fmt: skip
def test_an_answer_that_does_not_fit_the_article_is_not_used_and_told(
    server: Server, gazetteer: Gazetteer, tmp_path: Path, reply: Reply, told: str
) -> None:
    server.says(reply)
    nominatim_only = settings(server, tmp_path, services=(server.service(),))
    found = placed_online(analysis(), chain(nominatim_only, gazetteer), gazetteer)
    assert found.toponyms == analysis().toponyms
    assert len(found.article.warnings) == 1
    assert re.search(told, found.article.warnings[0])


@pytest.mark.gazetteer
def test_a_name_that_photon_only_thinks_alike_is_not_used(server: Server, gazetteer: Gazetteer, tmp_path: Path) -> None:
    server.says([], photon(PHOTON))
    found = placed_online(analysis(), chain(settings(server, tmp_path), gazetteer), gazetteer)
    assert found.toponyms[0].place is None


@pytest.mark.gazetteer
def test_reading_asks_online_only_where_the_settings_say_so(
    server: Server, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    server.says([nominatim(name="Qwxyz")])
    inner = Inner()
    assert reader(inner, settings(server, tmp_path), gazetteer, lambda: None) is inner
    asking = reader(inner, settings(server, tmp_path, online_extract=True), gazetteer, lambda: None)
    results = list(asking.analyse_many([Article("a", TEXT), Article("b", TEXT)]))
    assert [r.article.id for r in results] == ["a", "b"]
    assert all(r.toponyms[0].place is not None for r in results)
    assert results[0].models == asking.models("en")
    assert list(asking.models("en")) == ["pipeline", "geocoders"]
    assert asking.models("en")["geocoders"].startswith("Nominatim (127.0.0.1:")


def test_a_reading_with_nothing_open_is_handed_on_as_it_is(gazetteer: Gazetteer) -> None:
    placed = analysis(named("Baku", BAKU))
    assert placed_online(placed, chain(Settings(Path(), Path()), gazetteer), gazetteer) is placed
