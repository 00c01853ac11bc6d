"""Review: a person's word on a place is kept, marked, and can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geo.gazetteer.lookup import Gazetteer
from geo.records import Alternative, Analysis
from geo.views.readings import reading_of, readings, sentence
from pages.parts import state
from tests.geocode.server import PHOTON, Reply, Server, nominatim, photon
from tests.pages.keeping import opened, said, store
from tests.views.factory import analysis


def ambiguous(gazetteer: Gazetteer) -> Analysis:
    """The test's article, whose second place could be one of two that the gazetteer has."""
    first, second = (m.place for m in gazetteer.lookup("Lachin", limit=2))
    base = analysis()
    doubtful = replace(base.toponyms[1], place=first, alternatives=(Alternative(second, 0.3),))
    return replace(base, toponyms=(base.toponyms[0], doubtful, base.toponyms[2]))


def test_doubtful_places_come_first(gazetteer: Gazetteer) -> None:
    base = analysis()
    unplaced = replace(base.toponyms[2], place=None, score=0.0)
    found = readings([replace(base, toponyms=(*base.toponyms[:2], unplaced))])
    assert [(r.toponym.text, r.doubtful) for r in found] == [("Ministry", True), ("Beta", True), ("Alfa", False)]


def test_any_mention_opens_its_reading() -> None:
    base = analysis("a:1")
    twice = replace(base, toponyms=(*base.toponyms, replace(base.toponyms[1], start=1, end=5)))
    found = readings([twice])
    assert reading_of(found, "a:1:p3") == reading_of(found, "a:1:p1") is not None
    assert reading_of(found, "a:1:p9") is None
    assert reading_of(found, "nonsense") is None


def test_sentence_is_escaped_and_short() -> None:
    text = "First. <b>Here</b> is Rome, well. Last."
    start = text.index("Rome")
    assert sentence(text, start, start + 4) == "&lt;b&gt;Here&lt;/b&gt; is <mark>Rome</mark>, well."
    long = "word " * 900 + "Rome" + " word" * 900
    start = long.index("Rome")
    marked = str(sentence(long, start, start + 4))
    assert marked.startswith("…") and marked.endswith("…") and len(marked) < 1000


@pytest.mark.gazetteer
def test_a_choice_is_kept_and_marked_and_undone(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = ambiguous(gazetteer)
    page = opened("review", monkeypatch, kept, item="a:1:p1")
    choice = next(r for r in page.radio if str(r.key).startswith("choice_"))
    other = kept.toponyms[1].alternatives[0].place
    assert kept.toponyms[1].place is not None and choice.value == kept.toponyms[1].place.id
    choice.set_value(other.id).run()
    page.button(key="review_save").click().run()
    assert not page.exception
    stored = store().corrections()  # a store opened anew, as after a restart
    assert [(c.target, c.to, c.scope, c.by) for c in stored] == [("Beta", other.id, "article", "analyst")]
    page.segmented_control(key="review_list").set_value("analyst").run()
    assert "set by you" in " ".join(b.label for b in page.button)
    page.button(key="review_undo").click().run()
    assert store().corrections() == []


@pytest.mark.gazetteer
def test_no_place_can_be_chosen_for_every_place_of_the_name(
    gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened("review", monkeypatch, ambiguous(gazetteer), item="a:1:p1")
    next(r for r in page.radio if str(r.key).startswith("choice_")).set_value("none").run()
    next(r for r in page.radio if str(r.key).startswith("scope_")).set_value("name").run()
    page.button(key="review_save").click().run()
    (correction,) = store().corrections()
    assert (correction.to, correction.scope, correction.start) == (None, "name", None)


@pytest.mark.gazetteer
def test_another_name_can_be_searched(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("review", monkeypatch, ambiguous(gazetteer), item="a:1:p1")
    search = next(t for t in page.text_input if str(t.key).startswith("search_"))
    search.input("Ganja").run()
    options = next(r for r in page.radio if str(r.key).startswith("choice_")).options
    assert options[0].startswith("Ganja") and "Azerbaijan" in options[0]
    next(t for t in page.text_input if str(t.key).startswith("search_")).input("Qwxyzzy `{{").run()
    assert "has no place named" in said(page)


@pytest.mark.gazetteer
def test_a_search_may_name_what_the_place_lies_in(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("review", monkeypatch, ambiguous(gazetteer), item="a:1:p1")
    next(t for t in page.text_input if str(t.key).startswith("search_")).input("Paris, Texas").run()
    options = next(r for r in page.radio if str(r.key).startswith("choice_")).options
    assert options[0].startswith("Paris") and "United States" in options[0]


@pytest.fixture
def switched_on(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.setenv("DATELINE_ONLINE", "1")
    for name in ("NOMINATIM", "PHOTON"):
        monkeypatch.setenv(f"DATELINE_{name}", server.service().url)
    return server


@pytest.mark.gazetteer
def test_nobody_is_asked_online_unless_switched_on(
    gazetteer: Gazetteer, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_NOMINATIM", server.service().url)
    page = opened("review", monkeypatch, ambiguous(gazetteer), item="a:1:p1")
    next(t for t in page.text_input if str(t.key).startswith("search_")).input("Qwxyz").run()
    assert all(b.key != "review_ask" for b in page.button)
    assert "OpenStreetMap" not in said(page)
    assert server.asked == []


@pytest.mark.gazetteer
def test_a_place_found_online_can_be_chosen_and_stays(
    gazetteer: Gazetteer, switched_on: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    switched_on.says([nominatim()], photon(PHOTON))
    page = opened("review", monkeypatch, ambiguous(gazetteer), item="a:1:p1")
    assert "Sends this name, and nothing else of the article, to 127" in said(page).replace("\\", "")
    assert switched_on.asked == [], "only when the analyst asks"
    page.button(key="review_ask").click().run()
    assert [asked["q"] for asked in switched_on.asked] == ["Beta", "Beta"]
    choice = next(r for r in page.radio if str(r.key).startswith("choice_"))
    assert "Zabukh" in choice.options[0] and "by Nominatim" in choice.options[0]
    assert "© OpenStreetMap contributors, ODbL" in said(page)
    choice.set_value("osm:n337561427").run()
    page.button(key="review_save").click().run()
    (correction,) = store().corrections()
    assert correction.to == "osm:n337561427"
    assert correction.place is not None and correction.place.source == "Nominatim"
    page.segmented_control(key="review_list").set_value("analyst").run()
    assert any("set by you" in b.label for b in page.button)
    (corrected,) = state.analyses()
    assert corrected.toponyms[1].place == correction.place


@pytest.mark.gazetteer
def test_what_goes_wrong_online_is_told_and_the_gazetteer_still_offers(
    gazetteer: Gazetteer, switched_on: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    switched_on.says(Reply(200, b"<html>"), Reply(429, b"", {"Retry-After": "60"}))
    page = opened("review", monkeypatch, ambiguous(gazetteer), item="a:1:p1")
    before = next(r for r in page.radio if str(r.key).startswith("choice_")).options
    page.button(key="review_ask").click().run()
    told = [w.value.replace("\\", "") for w in page.warning]
    assert len(told) == 2
    assert "something that is not JSON" in told[0] and "left alone for 60 seconds" in told[1]
    assert next(r for r in page.radio if str(r.key).startswith("choice_")).options == before


@pytest.mark.gazetteer
def test_no_place_online_is_told(gazetteer: Gazetteer, switched_on: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    switched_on.says([], photon())
    page = opened("review", monkeypatch, ambiguous(gazetteer), item="a:1:p1")
    page.button(key="review_ask").click().run()
    assert "Nominatim and Photon know no place named Beta" in said(page)


@pytest.mark.gazetteer
def test_hostile_words_are_text(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    text = said(opened("review", monkeypatch, ambiguous(gazetteer), item="a:1:p1"))
    assert "<script>alert" not in text and "&lt;script&gt;" in text


@pytest.mark.gazetteer
def test_nothing_to_review_says_so(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "No place is named" in said(opened("review", monkeypatch, replace(analysis(), toponyms=(), incidents=())))


def test_a_missing_gazetteer_offers_the_build(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setenv("DATELINE_CACHE_DIR", str(tmp_path / "none"))
    page = opened("review", monkeypatch, analysis())
    said(page)
    assert len(page.error) == 1
    assert page.button(key="build_gazetteer")
