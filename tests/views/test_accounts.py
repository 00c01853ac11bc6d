"""The accounts of a happening as the screen shows them: whose word, which figures, who contradicts whom."""

from __future__ import annotations

from dataclasses import replace

from geo.accounts import Event
from geo.events import Grouping
from geo.records import Analysis, Casualty, Claimant
from geo.views import accounts as view
from tests.events.reports import GORIS, KYIV, LACHIN, SHELLING, TOWN, actor, report
from tests.views.factory import EVIL

BAKU, YEREVAN = Claimant("Ministry in Baku", "AZ"), Claimant("ministry of Armenia", "AM")


def pair() -> list[Analysis]:
    dead = Casualty("killed", 49, None, None, "AM")
    one, other = (actor("AM"), actor("AZ", "target")), (actor("AZ"), actor("AM", "target"))
    return [
        report("a", LACHIN, TOWN, kind=SHELLING, actors=one, by=BAKU, dead=dead),
        report("b", LACHIN, kind=SHELLING, actors=other, by=YEREVAN, publisher="The Paper", text="Shells fell. " * 9),
    ]


def only(reports: list[Analysis]) -> tuple[Event, Grouping, dict[str, Analysis]]:
    found = Grouping(reports)
    (event,) = found.events
    return event, found, {r.article.id: r for r in reports}


def test_a_title_names_kind_places_and_day_without_codes() -> None:
    event, _, own = only(pair())
    assert view.title(event, own) == "Shelling · Lachin · 13 Sep 2022"
    event, _, own = only([report("a", day=None)])
    assert view.title(event, own) == "Armed clash · reported 14 Sep 2022"


def test_the_panel_shows_figures_differences_and_each_account_with_its_words() -> None:
    event, found, own = only(pair())
    shown = view.panel(event, found.events, own, {a.id: a for a in found.concerned(event)})
    assert "<b>49+</b> killed, Armenia" in shown
    assert "Each blames another" in shown
    assert "<b>Armenia attacked</b> – Ministry in Baku (Azerbaijan)" in shown
    assert "<b>Azerbaijan attacked</b> – Ministry of Armenia</li>" in shown, "a country is not said twice"
    assert 'data-item="a:i1"' in shown and 'data-item="b:i1"' in shown
    assert "The Paper · 14 Sep 2022" in shown
    assert 'data-action="review a:i1"' in shown
    assert "2 accounts in 2 articles" in shown


def test_bodies_of_one_country_are_one_voice() -> None:
    reports = [report(id, LACHIN, by=Claimant(f"body {id}", "AZ")) for id in "ab"] + [report("c", LACHIN, by=BAKU)]
    event, _, _ = only(reports)
    assert view.voices(event.accounts) == "Azerbaijan (3 accounts)"
    assert view.voices(event.accounts[:1]) == "Body a (Azerbaijan)"


def test_without_a_selection_happenings_that_can_be_compared_are_listed() -> None:
    reports = [*pair(), report("c", KYIV, day="2022-09-01", published="2022-09-01")]
    found = Grouping(reports)
    shown = view.panel(None, found.events, {r.article.id: r for r in reports}, {})
    assert shown.count("dl-card") == 1
    assert "2 accounts in 2 articles · 49+ killed · each blames another" in shown
    assert "Kyiv" not in shown
    assert "No happening here" in view.panel(None, [], {}, {})


def test_what_an_analyst_has_ruled_is_marked() -> None:
    event, _, _ = only(pair())
    assert view.ruled(event) == ""
    by_hand = replace(event, ties=(replace(event.ties[0], by="analyst"),), split_by="analyst")
    assert "joined by you" in view.ruled(by_hand) and "split by you" in view.ruled(by_hand)
    assert view.why(by_hand, "a:i1").startswith("joined by you; same kind: ")


def test_lists_of_review_hold_what_they_say() -> None:
    lone, two = report("c", KYIV), pair()
    found = Grouping([*two, lone])
    whole = next(e for e in found.events if len(e.accounts) == 2)
    assert view.listed(found.events, "several") == [whole] == view.listed(found.events, "disputed")
    assert view.listed(found.events, "analyst") == []
    assert len(view.listed(found.events, "all")) == 2


def test_hostile_names_and_words_are_escaped() -> None:
    where = replace(GORIS, name=EVIL)
    told = {"by": Claimant(EVIL), "publisher": EVIL, "text": EVIL * 3, "span": (0, 90)}
    reports = [report(id, where, **told) for id in "ab"]  # type: ignore[arg-type]
    event, found, own = only(reports)
    known = {a.id: a for a in found.concerned(event)}
    for shown in (view.panel(event, found.events, own, known), view.panel(None, found.events, own, {})):
        assert "<script>" not in shown and "</textarea>" not in shown
        assert "&lt;script&gt;" in shown
