"""Accounts of one happening come together, with their reasons."""

from __future__ import annotations

from geo.events import group
from geo.records import Actor, Analysis, Article, Incident, Place, Toponym, When

LACHIN = Place("lachin", "Lachin District", "area", 39.7, 46.4, radius_km=34.0, country_code="AZ")
TOWN = Place("town", "Lachin", "city", 39.64, 46.54, country_code="AZ")
KYIV = Place("kyiv", "Kyiv", "city", 50.45, 30.52, country_code="UA")


def analysis(
    id: str,
    place: Place | None,
    *,
    day: str | None = "2022-09-13",
    type: str = "Battles",
    subtype: str = "Armed clash",
    actors: tuple[Actor, ...] = (),
) -> Analysis:
    toponyms = (Toponym(0, 3, "x", "literal", 0.9, place),) if place else ()
    incident = Incident(
        "i1",
        0,
        10,
        type,
        subtype,
        "summary",
        toponyms=(0,) if place else (),
        when=When(day) if day else None,
        actors=actors,
    )
    article = Article(id, "text of " + id, published="2022-09-14")
    return Analysis(article, "en", toponyms=toponyms, incidents=(incident,))


def test_same_place_day_and_kind_is_one_event_with_reasons() -> None:
    (event,) = group([analysis("a", LACHIN), analysis("b", LACHIN)])
    assert [a.article_id for a in event.accounts] == ["a", "b"]
    assert event.reasons == ("same kind: Armed clash", "same day: 2022-09-13", "same place: Lachin District")


def test_a_town_within_the_district_is_one_place() -> None:
    (event,) = group([analysis("a", LACHIN), analysis("b", TOWN)])
    assert any("km apart" in reason for reason in event.reasons)


def test_other_day_other_place_other_kind_stay_apart() -> None:
    others = [
        analysis("b", LACHIN, day="2022-09-15"),
        analysis("c", KYIV),
        analysis("d", LACHIN, type="Protests", subtype="Peaceful protest"),
    ]
    assert len(group([analysis("a", LACHIN), *others])) == 4


def test_each_side_may_blame_the_other() -> None:
    one = (Actor("A", "initiator", "AM"), Actor("B", "target", "AZ"))
    two = (Actor("B", "initiator", "AZ"), Actor("A", "target", "AM"))
    (event,) = group([analysis("a", LACHIN, actors=one), analysis("b", LACHIN, actors=two)])
    assert "same actors: AM, AZ" in event.reasons


def test_strangers_do_not_meet() -> None:
    one, two = (Actor("A", "initiator", "AM"),), (Actor("R", "initiator", "RU"),)
    assert len(group([analysis("a", LACHIN, actors=one), analysis("b", LACHIN, actors=two)])) == 2


def test_kind_and_day_alone_are_not_enough() -> None:
    assert len(group([analysis("a", None), analysis("b", None)])) == 2


def test_ids_do_not_hang_on_the_order_of_articles() -> None:
    pair = [analysis("a", LACHIN), analysis("b", LACHIN)]
    assert [e.id for e in group(pair)] == [e.id for e in group(reversed(pair))]


def test_no_articles_no_events() -> None:
    assert group([]) == []
