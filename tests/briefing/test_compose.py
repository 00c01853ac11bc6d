"""The briefing: what it says, of what, in which order, in which language."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import pytest

from geo.accounts import Mention, Ruling
from geo.briefing.compose import compose
from geo.briefing.plan import PARTS, Plan
from geo.briefing.view import address_of, view
from geo.records import Casualty, Claimant, Incident, When
from geo.views.filters import Filters, from_query
from tests.briefing.making import LONG, NOW, bare, briefing, long_names, scripts
from tests.views.factory import analysis


def other() -> Any:
    return analysis(
        "b",
        incidents=(
            Incident("i1", 0, 5, "Battles", "Armed clash", "", (), When("2022-09-14"), (),
                     (Casualty("killed", 105, None, "soldiers", "AM"),), Claimant("Nikol Pashinyan", "AM")),
        ),
    )  # fmt: skip


def test_figures_are_ranges_with_the_accounts_that_give_them() -> None:
    figures = {(f.kind, f.side): f for f in briefing(analysis(), other()).figures}
    assert list(figures) == [("Killed", "Armenia"), ("Killed", "Azerbaijan")]
    armenia = figures["Killed", "Armenia"]
    assert armenia.range == "49–105+"
    told = [(c.figure, c.who, c.account, c.article) for c in armenia.claims]
    assert ("105 or more", "soldiers", "Nikol Pashinyan (Armenia)", 2) in told
    assert figures["Killed", "Azerbaijan"].range == "50–71"


def test_events_are_in_order_of_time_and_the_undated_come_last() -> None:
    events = briefing(analysis()).events
    assert [e.when for e in events] == ["13 Sep 2022, 09:00 (UTC+4)", "no date, reported 13 Sep 2022"]
    assert events[1].where == "Place not said"
    assert events[0].accounts[0].doubts == ("The place is a guess.",)
    assert events[0].where == "Alfa, Beta, Azerbaijan"


def test_accounts_of_one_happening_stand_side_by_side_with_what_they_differ_in() -> None:
    one = analysis("a")
    first = replace(one.incidents[0], claimed_by=Claimant("Ministry", "AZ"))
    second = replace(first, casualties=(Casualty("killed", 7, 7, None, "AZ"),), claimed_by=Claimant("Tass", "RU"))
    told = briefing(replace(one, incidents=(first,)), analysis("b", incidents=(second,)))
    (event,) = told.events
    assert [a.who for a in event.accounts] == ["Ministry (Azerbaijan)", "Tass (Russia)"]
    assert [a.article for a in event.accounts] == [1, 2]
    assert any("50–71 (Ministry (Azerbaijan))" in d and "7 (Tass (Russia))" in d for d in event.differs)


def test_the_analysts_ruling_takes_accounts_apart() -> None:
    analyses = [analysis("a"), analysis("b")]
    together = compose(view(analyses), at=NOW)
    ids = [a.article.id for a in analyses]

    def mention(id: str) -> Mention:
        found = analysis(id).incidents[0]
        words = analysis(id).article.text[found.start : found.end][:60]
        return Mention(id, found.start, found.end, words, found.type, found.subtype)

    apart = compose(view(analyses), at=NOW, rulings=[Ruling(mention(ids[0]), mention(ids[1]), False, "me", NOW)])
    assert len(apart.events) == len(together.events) + 1


def test_a_place_of_the_analyst_is_marked_and_counted() -> None:
    base = analysis()
    first = replace(base.toponyms[0], corrected_by="analyst", score=1.0)
    told = briefing(replace(base, toponyms=(first, *base.toponyms[1:])))
    assert any("set by the analyst" in d for d in told.events[0].accounts[0].doubts)
    assert "1 place has been set by the analyst." in told.method[0]


def test_a_place_from_an_online_geocoder_is_credited() -> None:
    base = analysis()
    place = base.toponyms[0].place
    assert place is not None and "OpenStreetMap" not in str(briefing(base).method)
    online = replace(base.toponyms[0], place=replace(place, source="Nominatim"))
    told = briefing(replace(base, toponyms=(online, *base.toponyms[1:])))
    assert "© OpenStreetMap contributors, ODbL" in told.method[-1]


def test_filters_are_said_and_obeyed() -> None:
    told = briefing(
        analysis(), filters=Filters(kinds=frozenset({"Battles"}), accounts=frozenset({"own"}), claimed=False)
    )
    assert [e.kind for e in told.events] == ["Armed clash"]
    words = "; ".join(told.view)
    for part in ("only these kinds of incident: Battles", "Reporters", "without what one side alone claims"):
        assert part in words
    assert briefing(analysis(), filters=Filters()).view == ()


@pytest.mark.parametrize(
    "filters",
    [Filters(), Filters(kinds=frozenset({"Battles", "Riots"}), claimed=False), Filters(accounts=frozenset({"AZ"})),
     from_query("from=2022-09-13&to=2022-09-14&statements=0")],
)  # fmt: skip
def test_a_views_address_is_read_back(filters: Filters) -> None:
    from urllib.parse import urlencode

    assert from_query(urlencode(address_of(filters))) == filters


def test_none_chosen_is_said_in_words() -> None:
    assert "none" in briefing(analysis(), filters=from_query("type=-")).view[0]


def test_sections_are_switched_ordered_and_given_words() -> None:
    plan = Plan().only(["quotes", "map"]).changed("quotes", heading="Voices", text="One.\n\nTwo\nlines.")
    sections = briefing(analysis(), plan=plan).sections
    assert [(s.id, s.heading, s.text) for s in sections] == [
        ("quotes", "Voices", ("One.", "Two lines.")),
        ("map", "Map", ()),
    ]


def test_an_assessment_is_there_once_it_is_written() -> None:
    assert "assessment" not in [s.id for s in briefing(analysis()).sections]
    plan = Plan().changed("assessment", text="Mine.")
    assert briefing(analysis(), plan=plan).sections[0].text == ("Mine.",)


def test_italian_words_dates_and_countries() -> None:
    told = briefing(analysis(), other(), plan=Plan(language="it"))
    assert told.figures[0].kind == "Uccisi"
    assert told.figures[0].claims[-1].figure == "almeno 105"
    assert told.events[0].when == "13 set 2022, 09:00 (UTC+4)"
    assert told.events[0].kind == "Bombardamento, artiglieria o missili"
    assert told.period == "2 articoli, 13 set 2022"
    assert told.sections[0].heading == "Cifre principali"


def test_what_is_not_known_is_not_made_up() -> None:
    (event,) = briefing(bare()).events
    assert (event.where, event.when) == ("Place not said", "no date")
    assert event.accounts[0].losses == ()


def test_an_empty_view_has_every_section_and_no_content() -> None:
    told = briefing()
    assert [s.id for s in told.sections] == [id for id in PARTS if id != "assessment"]
    assert (told.events, told.figures, told.speakers, told.references) == ((), (), (), ())
    assert told.headlines[0].value == "0"


def test_strings_hold_nothing_that_a_document_cannot() -> None:
    base = analysis(incidents=(replace(analysis().incidents[0], claimed_by=Claimant("a\x00b\u202eb\ud800\ufffe\nc")),))
    told = briefing(replace(base, article=replace(base.article, title="x\x1b\u2066y")))
    text = str(asdict(replace(told, w=None)))  # type: ignore[arg-type]
    assert told.references[0].title == "x y"
    assert "a b b c" in text
    assert not set("\x00\x1b\u202e\u2066\ud800\ufffe") & set(text)


def test_very_long_names_and_other_scripts_are_kept_whole() -> None:
    assert briefing(long_names()).events[0].accounts[0].who == LONG
    told = briefing(scripts())
    assert told.events[0].accounts[0].rtl
    assert {q.rtl for s in told.speakers for q in s.quotes} == {True, False}
