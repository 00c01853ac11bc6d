"""Accounts of one event side by side: figures as ranges, and who contradicts whom."""

from __future__ import annotations

from dataclasses import replace

from geo.accounts import Event
from geo.events import Grouping, group
from geo.records import Analysis, Casualty, Claimant
from tests.events.reports import GORIS, LACHIN, SHELLING, TOWN, actor, report

YEREVAN, BAKU, TASS = Claimant("Defence Ministry", "AM"), Claimant("Ministry in Baku", "AZ"), Claimant("Tass", "RU")


def one_event(*reports: Analysis) -> Event:
    (event,) = group(reports)
    return event


def dead(low: int | None, high: int | None, side: str | None = "AM", who: str | None = None) -> Casualty:
    return Casualty("killed", low, high, who, side)


def test_figures_are_a_range_over_accounts_with_who_says_which() -> None:
    event = one_event(
        report("a", LACHIN, dead=dead(49, 49), by=YEREVAN),
        report("b", LACHIN, dead=dead(60, None), by=TASS),
        report("c", LACHIN, dead=dead(3, 3, "AZ")),
    )
    azerbaijan, armenia = sorted(event.figures, key=lambda f: f.side != "AZ")
    assert (armenia.kind, armenia.side, armenia.low, armenia.high, armenia.more) == ("killed", "AM", 49, 60, True)
    assert [(s.account, s.low, s.high) for s in armenia.said] == [("a:i1", 49, 49), ("b:i1", 60, None)]
    assert (azerbaijan.low, azerbaijan.high, azerbaijan.more) == (3, 3, False)


def test_a_part_of_the_dead_does_not_widen_the_range() -> None:
    one = report("a", LACHIN, dead=dead(105, 105))
    six = dead(6, 6, who="civilians")
    whole = replace(one, incidents=(replace(one.incidents[0], casualties=(dead(105, 105), six)),))
    (figure,) = one_event(whole, report("b", LACHIN, dead=dead(105, 105))).figures
    assert (figure.low, figure.high) == (105, 105)


def test_a_figure_without_a_side_counts_for_the_only_side_named() -> None:
    event = one_event(report("a", LACHIN, dead=dead(49, 49)), report("b", LACHIN, dead=dead(50, 50, None)))
    assert [(f.side, f.low, f.high) for f in event.figures] == [("AM", 49, 50)]
    alone = one_event(report("b", LACHIN, dead=dead(50, 50, None)))
    assert [f.side for f in alone.figures] == [None]


def test_sources_that_count_differently_contradict_each_other() -> None:
    event = one_event(
        report("a", LACHIN, dead=dead(49, 49), by=YEREVAN), report("b", LACHIN, dead=dead(70, 70), by=BAKU)
    )
    (found,) = event.disagreements
    assert (found.kind, found.about) == ("figures", "killed, Armenia")
    assert [(p.says, p.accounts) for p in found.positions] == [("49", ("a:i1",)), ("70", ("b:i1",))]


def test_at_least_49_and_49_and_a_range_over_it_agree() -> None:
    event = one_event(
        report("a", LACHIN, dead=dead(49, None), by=YEREVAN),
        report("b", LACHIN, dead=dead(49, 49), by=BAKU),
        report("c", LACHIN, dead=dead(40, 60), by=TASS),
    )
    assert event.disagreements == ()


def test_one_source_that_counts_on_has_revised_its_figure() -> None:
    first = report("a", LACHIN, dead=dead(49, 49), by=Claimant("Nikol Pashinyan"), published="2022-09-13")
    later = report("b", LACHIN, dead=dead(105, 105), by=Claimant("Nikol Pashinian", "AM"), published="2022-09-14")
    (found,) = one_event(later, first).disagreements
    assert found.kind == "revised"
    assert [p.says for p in found.positions] == ["49, 13 Sep 2022", "105, 14 Sep 2022"]


def test_accounts_that_blame_each_other_are_told_as_such() -> None:
    event = one_event(
        report("a", LACHIN, actors=(actor("AM"), actor("AZ", "target")), by=BAKU),
        report("b", LACHIN, actors=(actor("AZ"), actor("AM", "target")), by=YEREVAN),
    )
    (found,) = event.disagreements
    assert found.kind == "initiator"
    assert {p.says: p.accounts for p in found.positions} == {
        "Armenia attacked": ("a:i1",),
        "Azerbaijan attacked": ("b:i1",),
    }


def test_other_hours_of_one_happening_are_told() -> None:
    pair = [report("a", LACHIN, day="2022-09-13T09:00"), report("b", LACHIN, day="2022-09-13T10:00+04:00")]
    (found,) = one_event(*pair).disagreements
    assert (found.kind, [p.says for p in found.positions]) == ("time", ["09:00", "10:00"])


def test_one_fight_told_the_other_way_round_at_another_place_is_tied_to_it() -> None:
    ours = report("a", GORIS, kind=SHELLING, actors=(actor("AZ"),), by=YEREVAN)
    theirs = report("b", replace(TOWN, lat=40.2), kind=SHELLING, actors=(actor("AM"),), by=BAKU)
    found = Grouping([ours, theirs])
    assert len(found.events) == 2
    for own, event in zip(("a:i1", "b:i1"), found.events, strict=True):
        (turned,) = event.disagreements
        assert turned.kind == "reversed"
        assert turned.positions[0].accounts == (own,)
        assert {a.id for a in found.concerned(event)} == {"a:i1", "b:i1"}


def test_far_away_or_days_later_is_no_answer() -> None:
    ours = report("a", GORIS, kind=SHELLING, actors=(actor("AZ"),), by=YEREVAN)
    far = report("b", replace(TOWN, lat=45.0), kind=SHELLING, actors=(actor("AM"),), by=BAKU)
    late = report("c", TOWN, kind=SHELLING, actors=(actor("AM"),), by=BAKU, day="2022-09-16", published="2022-09-16")
    assert all(not e.disagreements for e in group([ours, far, late]))


def test_who_denies_is_held_against_those_who_tell() -> None:
    told = [report("a", GORIS, kind=SHELLING, actors=(actor("AZ"),), by=YEREVAN), report("b", GORIS, kind=SHELLING)]
    base = report("c", GORIS, kind=SHELLING, actors=(actor("AZ"),), by=BAKU)
    refused = replace(base.incidents[0], id="u1", status="denied")
    found = Grouping([*told, replace(base, incidents=(), unasserted=(refused,))])
    (event,) = found.events
    assert [a.id for a in event.accounts] == ["a:i1", "b:i1"], "a denial is no account of the happening"
    (denial,) = event.disagreements
    assert (denial.kind, [p.accounts for p in denial.positions]) == ("denied", [("a:i1", "b:i1"), ("c:u1",)])
    assert [a.speaker for a in found.concerned(event)][-1] == "Ministry in Baku"


def test_a_denial_of_something_else_is_held_against_nothing() -> None:
    told = report("a", GORIS, kind=SHELLING, actors=(actor("AZ"),), by=YEREVAN)
    base = report("c", LACHIN, kind=("Protests", "Peaceful protest"), by=BAKU)
    refused = (replace(base.incidents[0], id="u1", status="denied"),)
    supposed = (replace(told.incidents[0], id="u1", status="hypothetical"),)
    others = [replace(base, incidents=(), unasserted=refused), replace(report("d", GORIS), unasserted=supposed)]
    assert all(not e.disagreements for e in group([told, *others]))
