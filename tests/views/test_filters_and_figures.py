from dataclasses import replace
from datetime import date

import pytest

from geo.errors import InputError
from geo.records import Casualty
from geo.views.filters import Figure, Filters, accounts, figures, from_query, killed
from geo.views.items import happenings, related
from tests.views.factory import analysis


def ids(filters: Filters) -> list[str]:
    return [h.incident.id for h in happenings([analysis()]) if filters.keeps(h)]


def test_each_filter_takes_out_what_it_names() -> None:
    assert ids(Filters()) == ["i1", "i2"]
    assert ids(Filters(kinds=frozenset({"Battles"}))) == ["i2"]
    assert ids(Filters(accounts=frozenset({"AZ"}))) == ["i1"]
    assert ids(Filters(claimed=False)) == ["i2"]
    assert ids(Filters(begin=date(2022, 9, 13), end=date(2022, 9, 13))) == ["i1"]
    assert ids(Filters(begin=date(2022, 9, 14))) == []


def test_accounts_are_counted_countries_first() -> None:
    assert accounts(happenings([analysis()])) == [("AZ", 1), ("own", 1)]


def test_killed_are_a_range_by_side_over_articles() -> None:
    one, two = analysis("a"), analysis("b")
    more = tuple(replace(i, casualties=(Casualty("killed", 105, 105, None, "AM"),)) for i in two.incidents[1:])
    found = killed(happenings([one, replace(two, incidents=more)]))
    assert found == [Figure("49–105", "reported killed, Armenia"), Figure("50–71", "reported killed, Azerbaijan")]


def test_headline_counts() -> None:
    assert [(f.value, f.label) for f in figures(happenings([analysis()]), [analysis()])] == [
        ("2", "incidents"), ("2", "places"), ("49+", "reported killed, Armenia"),
        ("50–71", "reported killed, Azerbaijan"), ("2", "sources"),
    ]  # fmt: skip


def test_what_belongs_together() -> None:
    links = related([analysis()])
    assert set(links["a:1:i1"]) == {"a:1:p0", "a:1:p1", "a:1:q1", "a:1:x0"}
    assert links["a:1:q1"] == ["a:1:i1"]
    assert "a:1:i2" not in links


def test_an_address_of_the_explore_page_is_read_as_its_filters() -> None:
    whole = "http://localhost:8501/?type=Battles%7CRiots&by=AM|own&claims=0&statements=0&from=2022-09-13&sel=a%3Ai1#map"
    assert from_query(whole) == Filters(
        frozenset({"Battles", "Riots"}), frozenset({"AM", "own"}), False, False, date(2022, 9, 13), None
    )
    assert from_query("") == from_query("http://localhost:8501/") == Filters()
    assert from_query("type=-").kinds == frozenset({"-"}), "no kind is ticked"


@pytest.mark.parametrize("query", ["typ=Battles", "Battles", "from=2022", "to=13.9.2022"])
def test_what_is_no_view_is_refused(query: str) -> None:
    with pytest.raises(InputError):
        from_query(query)
