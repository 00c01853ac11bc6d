"""Nominatim and Photon through geopy, against a server on this machine that misbehaves in every way."""

from __future__ import annotations

import itertools
import re
import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from geopy import exc
from geopy.adapters import BaseAsyncAdapter

from geo.config import Service
from geo.errors import StoreError
from geo.geocode.manners import REST
from geo.geocode.online import OnlineGeocoder
from geo.geocode.question import Question, place_of
from geo.records import KeptAnswer
from tests.geocode.conftest import Answers
from tests.geocode.server import PHOTON, Clock, Reply, Server, nominatim, photon, serving


def asking(server: Server, name: str = "Nominatim", **options: Any) -> OnlineGeocoder:
    return OnlineGeocoder(server.service(name), user_agent="Dateline-test (desk@example.org)", **options)


def test_nominatim_gives_a_location_with_the_place_as_raw(server: Server) -> None:
    server.says([nominatim()])
    found = asking(server).geocode("Zabukh", language="en", country_codes="AZ")
    assert (found.latitude, found.longitude) == (39.6381, 46.5469)
    assert found.address == "Zabukh, Lachin District, Azerbaijan"
    place = place_of(found)
    assert (place.id, place.name, place.kind) == ("osm:n337561427", "Zabukh", "city")
    assert (place.country_code, place.admin1, place.source) == ("AZ", "Lachin District", "Nominatim")
    assert place.radius_km == 0
    assert server.asked == [
        {"q": "Zabukh", "format": "json", "limit": "20", "addressdetails": "1", "countrycodes": "az",
         "accept-language": "en"}
    ]  # fmt: skip
    assert server.agents == ["Dateline-test (desk@example.org)"]


def test_photon_gives_the_same_place(server: Server) -> None:
    server.says([nominatim()], photon(PHOTON))
    first = place_of(asking(server).geocode("Zabukh"))
    second = place_of(asking(server, "Photon").geocode("Zabukh", language="it"))
    assert second.source == "Photon"
    assert (first.id, first.kind, first.country_code, first.lat) == (
        second.id, second.kind, second.country_code, second.lat
    )  # fmt: skip
    assert server.asked[1] == {"q": "Zabukh", "limit": "20"}, "a language that Photon refuses is not sent"


@pytest.mark.parametrize(
    ("changes", "kind", "wide"),
    [
        ({"osm_type": "relation", "class": "boundary", "type": "administrative", "addresstype": "state",
          "boundingbox": ["39", "40", "46", "47"]}, "area", True),
        ({"class": "boundary", "type": "administrative", "addresstype": "city"}, "city", False),
        ({"class": "boundary", "type": "administrative", "addresstype": "country"}, "country", True),
        ({"class": "natural", "type": "peak", "addresstype": "peak"}, "landmark", False),
        ({"class": "highway", "type": "residential", "addresstype": "road"}, "landmark", False),
    ],
)  # fmt: skip
def test_kinds_are_read_from_the_words_of_the_server(
    server: Server, changes: dict[str, Any], kind: str, wide: bool
) -> None:
    server.says([nominatim(**changes)])
    place = place_of(asking(server).geocode("Zabukh"))
    assert place.kind == kind
    assert (place.radius_km > 1) is wide


def test_no_match_is_none(server: Server) -> None:
    server.says([], photon())
    assert asking(server).geocode("Xyzzyqwerty") is None
    assert asking(server, "Photon").geocode("Xyzzyqwerty", exactly_one=False) is None


def test_list_and_limit(server: Server) -> None:
    server.says([nominatim(osm_id=n) for n in range(5)])
    found = asking(server).geocode("Zabukh", exactly_one=False, limit=2)
    assert [x.raw["id"] for x in found] == ["osm:n0", "osm:n1"]
    with pytest.raises(ValueError, match="Limit"):
        asking(server).geocode("Zabukh", limit=0)


def test_a_place_on_the_other_side_of_the_world_is_not_used_and_told(server: Server) -> None:
    away = nominatim(lat="-27.5", lon="-55.1", address={"country_code": "ar"})
    server.says([away], photon({**PHOTON, "properties": {**PHOTON["properties"], "countrycode": "AR"}}), [away])
    for name in ("Nominatim", "Photon"):
        found = asking(server, name).search(Question("Zabukh", countries=("AZ",)))
        assert found.locations == ()
        assert re.fullmatch(rf"{name} places “Zabukh” at .* in AR, which is not in AZ; .* not used\.", found.notes[0])
    box = {"viewbox": [(38, 45), (41, 48)], "bounded": True}
    with pytest.warns(UserWarning, match="not in the window given"):
        assert asking(server).geocode("Zabukh", **box) is None
    assert (server.asked[-1]["viewbox"], server.asked[-1]["bounded"]) == ("45.0,38.0,48.0,41.0", "1")


def test_a_viewbox_prefers(server: Server) -> None:
    server.says([nominatim(osm_id=1, lat="-27"), nominatim(osm_id=2)])
    assert asking(server).geocode("Zabukh", viewbox=[(38, 45), (41, 48)]).raw["id"] == "osm:n2"


BAD: list[tuple[Reply, type[Exception], str]] = [
    (Reply(403, b"<html>Access blocked</html>"), exc.GeocoderInsufficientPrivileges, r"refuses to answer \(status 403"),
    (Reply(429, b"", {"Retry-After": "120"}), exc.GeocoderRateLimited, "left alone for 120 seconds"),
    (Reply(429), exc.GeocoderRateLimited, r"asks to be left alone \(status 429\)"),
    (Reply(429, b"", {"Retry-After": "Fri, 31 Dec 99999 23:59:59 GMT"}), exc.GeocoderServiceError, "127.0.0.1"),
    (Reply(500, b"oops"), exc.GeocoderServiceError, r"answered with an error \(status 500\)"),
    (Reply(503), exc.GeocoderTimedOut, r"is not ready to answer \(status 503\)"),
    (Reply(400, b"{}"), exc.GeocoderQueryError, r"answered with an error \(status 400\)"),
    (Reply(200, b"<!DOCTYPE html><title>Sign in</title>"), exc.GeocoderParseError, "something that is not JSON"),
    (Reply(200, b""), exc.GeocoderParseError, "answered with nothing"),
    (Reply(204, b""), exc.GeocoderParseError, "answered with nothing"),
    (Reply(200, b'[{"lat": "39.6", "lo'), exc.GeocoderParseError, "something that is not JSON"),
    (Reply(200, b"[" * 100_000), exc.GeocoderParseError, "something that is not JSON"),
    (Reply(200, b"\xff\xfe\x00"), exc.GeocoderParseError, "something that is not JSON"),
    (Reply(200, b"[]" + b" " * 2_000_001), exc.GeocoderParseError, "more than 2 MB"),
    (Reply(200, [nominatim(lat="NaN")]), exc.GeocoderParseError, "something else than places"),
    (Reply(200, [nominatim(lat="91")]), exc.GeocoderParseError, "something else than places"),
    (Reply(200, [nominatim(lat=None, lon=None)]), exc.GeocoderParseError, "something else than places"),
    (Reply(200, [nominatim(name="", display_name=None)]), exc.GeocoderParseError, "something else than places"),
    (Reply(200, 7), exc.GeocoderParseError, "something else than places"),
    (Reply(200, ["a", "b"]), exc.GeocoderParseError, "something else than places"),
    (Reply(302, b"", {"Location": "http://example.org/"}), exc.GeocoderParseError, "a redirection"),
    (Reply(how="silent"), exc.GeocoderTimedOut, "did not answer within 0.4 seconds"),
    (Reply(how="drip"), exc.GeocoderTimedOut, "did not answer within 0.4 seconds"),
    (Reply(how="reset"), exc.GeocoderUnavailable, "cannot be reached"),
]  # fmt: skip


@pytest.mark.filterwarnings("ignore:Latitude normalization")
@pytest.mark.parametrize(
    ("reply", "error", "told"), BAD, ids=[f"{n}-{told[:24]}" for n, (_, _, told) in enumerate(BAD)]
)
def test_a_bad_answer_is_one_sentence_and_is_not_kept(
    server: Server, answers: Answers, reply: Reply, error: type[Exception], told: str
) -> None:
    server.says(reply)
    with pytest.raises(error, match=told) as caught:
        asking(server, timeout=0.4, answers=answers).geocode("Zabukh")
    assert re.fullmatch(r"Nominatim \(127\.0\.0\.1:\d+\) [^\n]+\.", str(caught.value))
    assert len(server.asked) == 1, "one question is one request, whatever comes of it"
    assert answers.kept == {}


@pytest.mark.parametrize("body", [{"features": None}, {}, [], {"features": [{"properties": {}}]}, {"features": 3}])
def test_photon_that_answers_in_another_form_is_one_sentence(server: Server, body: Any) -> None:
    server.says(body)
    geocoder = asking(server, "Photon")
    if body == {"features": None}:
        assert geocoder.geocode("Zabukh") is None
        return
    with pytest.raises(exc.GeocoderParseError, match=r"^Photon .* answered with something else"):
        geocoder.geocode("Zabukh")


def test_one_odd_place_does_not_spoil_the_others(server: Server) -> None:
    server.says([nominatim(osm_id="many"), nominatim(osm_id=5), nominatim(name=["x"], display_name="")])
    assert [x.raw["id"] for x in asking(server).geocode("Zabukh", exactly_one=False)] == ["osm:n5"]


def test_a_hostile_name_from_the_server_is_made_one_line(server: Server) -> None:
    server.says([nominatim(name="Za\u0000bu\nkh\ud800" + "x" * 900)])
    name = asking(server).geocode("Zabukh").raw["name"]
    assert name.startswith("Za bu kh x") and len(name) == 200


def test_nobody_listening_is_unavailable(clock: Clock) -> None:
    with serving() as server:
        service = server.service()
    with pytest.raises(exc.GeocoderUnavailable, match="cannot be reached"):
        OnlineGeocoder(service, user_agent="x").geocode("Zabukh")


def test_a_name_that_is_too_long_is_not_sent(server: Server) -> None:
    with pytest.raises(exc.GeocoderQueryError, match="201 characters are no name"):
        asking(server).geocode("x" * 201)
    assert asking(server).geocode(" \n\x00") is None
    assert server.asked == []


def test_a_name_goes_out_as_one_clean_line(server: Server) -> None:
    asking(server).geocode(" http://example.org/?a=b&q=c\r\nHost: d \ud800 ")
    assert [x["q"] for x in server.asked] == ["http://example.org/?a=b&q=c Host: d"]


def test_requests_keep_a_second_apart_across_threads_and_geocoders(server: Server) -> None:
    threads = [threading.Thread(target=asking(server).geocode, args=(f"Name {n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    at = sorted(server.at)
    assert len(at) == 4
    assert all(later - earlier >= 1 for earlier, later in itertools.pairwise(at))


def test_an_answer_is_asked_for_once_even_that_there_is_none(server: Server, answers: Answers) -> None:
    server.says([nominatim()], [])
    first = asking(server, answers=answers)
    found = first.geocode("Zabukh")
    assert asking(server, answers=answers).geocode("zabukh") == found, "kept, and read back alike"
    assert first.geocode("Xyzzy") is None and first.geocode("Xyzzy") is None
    assert len(server.asked) == 2
    assert first.geocode("Zabukh", country_codes="AZ") is None, "another question"
    assert len(server.asked) == 3


def test_an_answer_is_kept_with_its_dates(server: Server, answers: Answers) -> None:
    now = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    server.says([nominatim()], [])
    geocoder = asking(server, answers=answers, clock=lambda: now)
    assert geocoder.geocode("Zabukh").raw["asked"] == "2026-11-22"
    geocoder.geocode("Xyzzy")
    some, none = answers.kept.values()
    assert (some.asked, some.expires, none.expires) == (now, now + timedelta(days=90), now + timedelta(days=14))
    assert none.found == ()


def test_an_answer_that_cannot_be_kept_is_used_all_the_same(server: Server) -> None:
    class Full(Answers):
        def keep_answer(self, kept: KeptAnswer) -> None:
            raise StoreError("The disk is full.")

    server.says([nominatim()])
    found = asking(server, answers=Full()).search(Question("Zabukh"))
    assert len(found.locations) == 1
    assert found.notes == ("The answer of Nominatim could not be kept. The disk is full.",)


def test_after_three_failures_a_server_is_left_alone_for_a_while(server: Server, clock: Clock) -> None:
    server.says(Reply(500))
    for _ in range(3):
        with pytest.raises(exc.GeocoderServiceError, match="status 500"):
            asking(server).geocode("Zabukh")
    with pytest.raises(exc.GeocoderUnavailable, match=r"is not asked before \d\d:\d\d, because it failed 3 times in a"):
        asking(server).geocode("Zabukh")
    assert len(server.asked) == 3
    server.says([nominatim()])
    clock.sleep(REST + 1)
    assert asking(server).geocode("Zabukh") is not None


def test_a_success_between_failures_starts_the_count_anew(server: Server) -> None:
    server.says(Reply(500), Reply(500), [], Reply(500), Reply(500), [nominatim()])
    geocoder = asking(server)
    for name in "abcde":
        if name == "c":
            assert geocoder.geocode(name) is None
        else:
            with pytest.raises(exc.GeocoderServiceError):
                geocoder.geocode(name)
    assert geocoder.geocode("f") is not None


def test_bad_questions_do_not_make_a_server_rest(server: Server) -> None:
    server.says(*[Reply(400)] * 5, [nominatim()])
    for _ in range(5):
        with pytest.raises(exc.GeocoderQueryError):
            asking(server).geocode("Zabukh")
    assert asking(server).geocode("Zabukh") is not None


@pytest.mark.parametrize("status", [429, 503])
def test_a_pause_that_is_asked_for_is_kept(server: Server, clock: Clock, status: int) -> None:
    server.says(Reply(status, b"", {"Retry-After": "1200"}), [nominatim()])
    with pytest.raises(exc.GeocoderServiceError):
        asking(server).geocode("Zabukh")
    clock.sleep(1190)
    with pytest.raises(exc.GeocoderUnavailable, match="because it asked for a pause"):
        asking(server).geocode("Zabukh")
    clock.sleep(20)
    assert asking(server).geocode("Zabukh") is not None
    assert len(server.asked) == 2


def test_a_refusal_is_not_asked_for_again_at_once(server: Server, clock: Clock) -> None:
    server.says(Reply(403), [nominatim()])
    with pytest.raises(exc.GeocoderInsufficientPrivileges):
        asking(server).geocode("Zabukh")
    with pytest.raises(exc.GeocoderUnavailable, match="because it refused to answer"):
        asking(server).geocode("Zabukh")
    assert len(server.asked) == 1


def test_reverse_gives_the_place_at_a_point(server: Server) -> None:
    server.says(nominatim(), photon(PHOTON), {"error": "Unable to geocode"})
    assert asking(server).reverse("39.64, 46.55").raw["name"] == "Zabukh"
    assert asking(server, "Photon").reverse((39.64, 46.55), exactly_one=False)[0].raw["name"] == "Zabukh"
    assert asking(server).reverse((0, 0)) is None
    assert (server.asked[0]["lat"], server.asked[0]["lon"]) == ("39.64", "46.55")


def test_an_asynchronous_adapter_is_refused_and_no_request_is_made_by_making() -> None:
    class Asynchronous(BaseAsyncAdapter):
        async def get_json(self, url: str, *, timeout: float, headers: dict[str, str]) -> object: ...

        async def get_text(self, url: str, *, timeout: float, headers: dict[str, str]) -> str: ...

    with pytest.raises(exc.ConfigurationError, match="Nominatim works with synchronous adapters only"):
        OnlineGeocoder(Service("Nominatim", "http://127.0.0.1:9"), user_agent="x", adapter_factory=Asynchronous)


def test_a_server_on_this_machine_is_not_asked_through_a_proxy(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server.says([nominatim()])
    assert asking(server).geocode("Zabukh") is not None
