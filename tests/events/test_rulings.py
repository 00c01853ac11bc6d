"""An analyst's word on what belongs together wins, lasts over a new reading, and can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from geo.accounts import Event, Ruling
from geo.events import Grouping, group, joined, taken_out
from geo.events.mentions import Finder, mention
from geo.records import Analysis
from tests.events.reports import GORIS, KYIV, LACHIN, SHELLING, TOWN, actor, incident, report

BEGUN = datetime(2026, 1, 1, tzinfo=UTC)


def members(events: Sequence[Event]) -> set[frozenset[str]]:
    return {frozenset(a.article_id for a in e.accounts) for e in events}


def of(found: Sequence[Event], article: str) -> Event:
    return next(e for e in found if any(a.article_id == article for a in e.accounts))


def join(reports: list[Analysis], one: str, other: str, minute: int, rulings: Sequence[Ruling] = ()) -> list[Ruling]:
    events = group(reports, rulings)
    at = BEGUN + timedelta(minutes=minute)
    return [*rulings, *joined(of(events, one), of(events, other), reports, "analyst", at)]


def split(reports: list[Analysis], article: str, minute: int, rulings: Sequence[Ruling] = ()) -> list[Ruling]:
    event = of(group(reports, rulings), article)
    at = BEGUN + timedelta(minutes=minute)
    return [*rulings, *taken_out(event, f"{article}:i1", reports, "analyst", at)]


def test_what_an_analyst_joins_is_one_event_whatever_contradicts() -> None:
    reports = [report("a", LACHIN), report("b", LACHIN), report("c", KYIV), report("d", KYIV)]
    rulings = join(reports, "a", "c", 0)
    (event,) = group(reports, rulings)
    assert event.joined_by == "analyst"
    assert members([event]) == {frozenset("abcd")}
    assert "same place: Lachin District" in event.reasons, "the reasons there were are still told"


def test_what_fits_one_half_of_a_joined_event_still_finds_it() -> None:
    reports = [report("a", LACHIN), report("c", KYIV)]
    rulings = join(reports, "a", "c", 0)
    assert members(group([*reports, report("e", KYIV)], rulings)) == {frozenset("ace")}


def test_an_account_taken_out_stays_out_and_the_others_stay_together() -> None:
    reports = [report(id, LACHIN) for id in "abc"]
    rulings = split(reports, "b", 0)
    events = group(reports, rulings)
    assert members(events) == {frozenset("ac"), frozenset("b")}
    assert {e.split_by for e in events} == {"analyst"}
    assert {e.joined_by for e in events} == {None}


def test_a_new_account_does_not_bring_back_what_was_split() -> None:
    reports = [report(id, LACHIN) for id in "abc"]
    rulings = split(reports, "b", 0)
    events = group([*reports, report("d", LACHIN), report("e", TOWN)], rulings)
    assert not any({"a", "b"} <= {a.article_id for a in e.accounts} for e in events)


def test_what_was_joined_and_then_split_leaves_the_rest_joined() -> None:
    reports = [report("a", LACHIN), report("b", KYIV), report("c", GORIS)]
    rulings = join(reports, "a", "b", 0)
    rulings = join(reports, "a", "c", 1, rulings)
    assert members(group(reports, rulings)) == {frozenset("abc")}
    rulings = split(reports, "b", 2, rulings)
    assert members(group(reports, rulings)) == {frozenset("ac"), frozenset("b")}


def test_the_later_word_wins_and_taking_it_back_brings_back_the_earlier() -> None:
    reports = [report("a", LACHIN), report("b", LACHIN)]
    apart = split(reports, "a", 0)
    again = join(reports, "a", "b", 1, apart)
    assert len(group(reports, apart)) == 2
    assert len(group(reports, again)) == 1
    assert len(group(reports, list(reversed(again)))) == 1, "the time counts, not the order in which they are given"
    assert len(group(reports, apart)) == 2


def test_the_order_of_articles_does_not_count_with_rulings() -> None:
    reports = [report(id, place) for id, place in zip("abcdef", [LACHIN, TOWN, KYIV, LACHIN, KYIV, GORIS], strict=True)]
    rulings = join(reports, "f", "a", 1, split(reports, "d", 0))
    assert group(reports, rulings) == group(list(reversed(reports)), rulings)


def test_a_ruling_survives_a_new_reading_that_changes_ids_spans_and_kinds() -> None:
    text = "Shells fell on Lachin at dawn, the ministry said. " * 2
    reports = [report("a", LACHIN, text=text, span=(0, 48)), report("b", LACHIN)]
    rulings = split(reports, "a", 0)
    (old,) = reports[0].incidents
    anew = replace(old, id="i7", start=0, end=30, type=SHELLING[0], subtype=SHELLING[1])
    other = replace(old, id="i8", start=50, end=98)
    reread = [replace(reports[0], incidents=(other, anew)), reports[1]]
    found = Grouping(reread, rulings)
    assert found.event_of("a:i7") is not found.event_of("b:i1")
    assert found.event_of("a:i8") is found.event_of("b:i1"), "the ruling was not on the other sentence"


def test_incidents_of_one_sentence_are_told_apart() -> None:
    text = "Forces shelled Goris and 49 soldiers were killed."
    base = report("a", GORIS, text=text)
    shelling = incident("i1", [0], kind=SHELLING, span=(0, 49), actors=(actor("AZ"),))
    clash, other = incident("i2", span=(0, 49)), incident("i3", span=(0, 49))
    whole = replace(base, incidents=(shelling, clash, other))
    for wanted in whole.incidents:
        assert Finder([whole]).find(mention(whole, wanted)) == f"a:{wanted.id}"


def test_words_that_have_moved_are_found_and_words_that_have_gone_are_not() -> None:
    old = report("a", LACHIN, text="Shells fell on Lachin.", span=(0, 22))
    kept = mention(old, old.incidents[0])
    moved = report("a", LACHIN, text="BAKU – Shells fell on Lachin.", span=(7, 29))
    assert Finder([moved]).find(kept) == "a:i1"
    assert Finder([report("a", LACHIN, text="Nothing of the kind happened.", span=(0, 22))]).find(kept) is None
    assert Finder([report("b", LACHIN)]).find(kept) is None


def test_rulings_on_articles_that_have_gone_are_left_alone() -> None:
    reports = [report("a", LACHIN), report("b", LACHIN), report("c", KYIV)]
    rulings = join(reports, "b", "c", 1, split(reports, "a", 0))
    assert members(group(reports[:2], rulings)) == {frozenset("a"), frozenset("b")}
    assert members(group([], rulings)) == set()


def test_near_events_come_likeliest_first_with_what_speaks_against_them() -> None:
    reports = [
        report("a", LACHIN, actors=(actor("AM"),)),
        report("b", TOWN, day="2022-09-15", published="2022-09-16", actors=(actor("AM"),)),
        report("c", day=None, actors=(actor("AM"),)),
    ]
    found = Grouping(reports)
    assert len(found.events) == 3
    (first, why), (second, why_not) = found.near("a:i1")
    assert (first.accounts[0].article_id, second.accounts[0].article_id) == ("c", "b")
    assert why.reasons and not why.against and not why.holds
    assert why_not.against == ("different days: 13 Sep 2022 and 15 Sep 2022",)
    assert found.near("nobody:i1") == []
