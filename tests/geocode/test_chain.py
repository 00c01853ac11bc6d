"""The analyst's word, then the gazetteer, then the servers; whichever of them fails, the others are asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from geo.errors import StoreError
from geo.geocode.chain import Chain
from geo.geocode.corrected import CorrectedGeocoder
from geo.geocode.embedded import EmbeddedGeocoder
from geo.geocode.online import OnlineGeocoder
from geo.geocode.question import Question, place_of
from geo.records import Correction, Place
from tests.geocode.server import PHOTON, Reply, Server, nominatim, photon, serving

CHOSEN = Place("osm:n9", "Goris", "city", 40.0, 45.0, country_code="AM", source="Nominatim")
AT = datetime(2026, 1, 1, tzinfo=UTC)


def correction(to: str | None, **changes: Any) -> Correction:
    return replace(Correction("a", "toponym", "Goris", None, None, to, "analyst", AT, "name"), **changes)


def chain(geocoder: EmbeddedGeocoder, server: Server, *corrections: Correction) -> Chain:
    return Chain([
        CorrectedGeocoder(lambda: corrections, geocoder.gazetteer.place),
        geocoder,
        OnlineGeocoder(server.service("Nominatim"), user_agent="x", timeout=0.4),
        OnlineGeocoder(server.service("Photon"), user_agent="x", timeout=0.4),
    ])  # fmt: skip


def test_the_analysts_word_comes_first_and_nobody_else_is_asked(geocoder: EmbeddedGeocoder, server: Server) -> None:
    one = place_of(geocoder.geocode("Yerevan"))
    found = chain(geocoder, server, correction(one.id)).geocode("GORIS", exactly_one=False)
    assert [place_of(x) for x in found] == [one]
    assert found[0].raw["how"] == "correction"
    assert server.asked == []


def test_a_place_that_the_analyst_took_from_a_server_is_found_again(geocoder: EmbeddedGeocoder, server: Server) -> None:
    assert place_of(chain(geocoder, server, correction("osm:n9", place=CHOSEN)).geocode("Goris")) == CHOSEN


def test_the_later_word_wins_and_no_place_is_a_word(geocoder: EmbeddedGeocoder, server: Server) -> None:
    later = correction(None, at=AT + timedelta(hours=1))
    with pytest.warns(UserWarning, match=r"said that “Goris” is no place"):
        assert chain(geocoder, server, later, correction("osm:n9", place=CHOSEN)).geocode("Goris") is None
    assert server.asked == []


def test_words_on_one_mention_or_article_say_nothing_of_the_name(geocoder: EmbeddedGeocoder, server: Server) -> None:
    narrow = [correction("osm:n9", place=CHOSEN, scope=scope) for scope in ("mention", "article")]
    assert chain(geocoder, server, *narrow).geocode("Goris").raw["how"] == "name"


def test_a_corrected_place_outside_the_countries_asked_for_is_left_out(
    geocoder: EmbeddedGeocoder, server: Server
) -> None:
    server.says([], photon())
    found = chain(geocoder, server, correction("osm:n9", place=CHOSEN)).geocode("Goris", country_codes="AZ")
    assert found is None
    assert len(server.asked) == 2


def test_a_place_that_is_gone_is_told_and_the_gazetteer_asked(geocoder: EmbeddedGeocoder, server: Server) -> None:
    found = chain(geocoder, server, correction("gn:0")).search(Question("Goris"))
    assert found.notes == ("The place that the analyst chose for “Goris” is gone.",)
    assert found.locations[0].raw["name"] == "Goris"


def test_what_the_gazetteer_has_is_not_asked_for_online(geocoder: EmbeddedGeocoder, server: Server) -> None:
    assert chain(geocoder, server).geocode("Yerevan").raw["id"] == "gn:616052"
    assert server.asked == []


def test_what_the_gazetteer_lacks_is_asked_for_online(geocoder: EmbeddedGeocoder, server: Server) -> None:
    server.says([nominatim(name="Qwxyz")])
    assert chain(geocoder, server).geocode("Qwxyz").raw["source"] == "Nominatim"
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "reply",
    [Reply(403), Reply(429, b"", {"Retry-After": "5"}), Reply(500), Reply(200, b"<html>"), Reply(200, b""),
     Reply(how="silent"), Reply(how="reset"), Reply(200, b"{"),
     Reply(body=[nominatim(lat="-33.9", lon="151.2", address={"country_code": "au"})])],
    ids=["403", "429", "500", "html", "empty", "silent", "reset", "cut", "elsewhere"],
)  # fmt: skip
def test_a_link_that_fails_is_one_sentence_and_the_next_is_asked(
    geocoder: EmbeddedGeocoder, server: Server, reply: Reply
) -> None:
    with serving() as other:
        server.says(reply)
        other.says(photon(PHOTON))
        links = [
            geocoder,
            OnlineGeocoder(server.service("Nominatim"), user_agent="x", timeout=0.4),
            OnlineGeocoder(other.service("Photon"), user_agent="x", timeout=2),
        ]
        found = Chain(links).search(Question("Qwxyz", countries=("AZ",)))
    assert [x.raw["source"] for x in found.locations] == ["Photon"]
    (note,) = found.notes
    assert note.startswith("Nominatim") and note.endswith(".") and "\n" not in note


def test_when_all_fail_there_is_no_match_and_each_is_told(geocoder: EmbeddedGeocoder, server: Server) -> None:
    server.says(Reply(200, b""))
    with pytest.warns(UserWarning) as told:
        assert chain(geocoder, server).geocode("Qwxyz") is None
    assert [str(w.message).split()[0] for w in told] == ["Nominatim", "Photon"]


def test_a_store_that_cannot_be_read_does_not_stop_the_gazetteer(geocoder: EmbeddedGeocoder) -> None:
    def broken() -> list[Correction]:
        raise StoreError("The project's database is damaged.")

    found = Chain([CorrectedGeocoder(broken, geocoder.gazetteer.place), geocoder]).search(Question("Goris"))
    assert found.notes == ("The project's database is damaged.",)
    assert found.locations


def test_every_link_can_be_asked_and_a_place_is_listed_once(geocoder: EmbeddedGeocoder, server: Server) -> None:
    server.says([nominatim()], photon(PHOTON))
    found = chain(geocoder, server, correction("osm:n9", place=CHOSEN)).every(Question("Goris"))
    sources = [x.raw["source"] for x in found.locations]
    assert sources[0] == sources[-1] == "Nominatim" and "Photon" not in sources
    assert len({x.raw["id"] for x in found.locations}) == len(found.locations) >= 3
    assert len(server.asked) == 2


def test_reverse_goes_through_the_links(geocoder: EmbeddedGeocoder, server: Server) -> None:
    server.says(Reply(500), photon(PHOTON))
    assert chain(geocoder, server).reverse((39.51, 46.34)).raw["name"] == "Goris"
    assert server.asked == []
    with pytest.warns(UserWarning, match="Nominatim .* answered with an error"):
        assert chain(geocoder, server).reverse((0, 0)).raw["source"] == "Photon"


def test_an_empty_chain_knows_nothing() -> None:
    assert Chain([]).geocode("Goris") is None
    assert Chain([]).reverse((0, 0)) is None
