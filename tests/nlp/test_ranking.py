"""What the resolver sees of candidates, on hand-made places."""

import numpy as np
import pytest

from geo.gazetteer.lookup import Match
from geo.nlp.candidates import Mention
from geo.nlp.ranking import CONTEXT, LOCAL, Table, Where, spots
from geo.records import Place, PlaceKind


def match(
    name: str, kind: PlaceKind, lat: float, lon: float, code: str, unit: str | None, *, feature: str = "PPL",
    radius: float = 0.0, people: int = 10_000,
) -> Match:  # fmt: skip
    return Match(
        Place(f"{name}{lat}{lon}{kind}", name, kind, lat, lon, radius, code, unit, people), name, "name", feature
    )


TOWN = match("Siena", "city", 43.32, 11.33, "IT", "Toscana")
UNIT = match("Siena", "area", 43.2, 11.4, "IT", "Toscana", feature="ADM2", radius=35)
FAR = match("Siena", "city", -30.0, -60.0, "AR", "Santa Fe")
AREZZO = match("Arezzo", "city", 43.46, 11.88, "IT", "Toscana")
ITALY = match("Italia", "country", 42.8, 12.8, "IT", None, feature="PCLI", radius=400)


def table(*names: tuple[Match, ...], where: Where | None = None) -> Table:
    mentions = [Mention((i, i + 1), 40 * i, 40 * i + 5, found[0].name) for i, found in enumerate(names)]
    return Table.build(mentions, names, where or Where())


def column(rows: np.ndarray, names: tuple[str, ...], feature: str) -> list[float]:
    return [float(x) for x in rows[:, names.index(feature)]]


def test_town_and_unit_named_after_it_are_one_spot() -> None:
    assert [len(s.members) for s in spots((TOWN, UNIT, FAR))] == [2, 1]


def test_namesakes_of_one_country_stay_apart() -> None:
    other = match("Siena", "city", 45.4, 9.2, "IT", "Lombardia")
    assert len(spots((TOWN, other))) == 2


def test_country_and_its_capital_of_one_name_stay_apart() -> None:
    country = match("Luxembourg", "country", 49.75, 6.17, "LU", None, feature="PCLI", radius=29)
    city = match("Luxembourg", "city", 49.61, 6.13, "LU", "Luxembourg", feature="PPLC")
    assert len(spots((country, city))) == 2


def test_every_feature_has_a_name() -> None:
    made = table((TOWN, UNIT, FAR), (AREZZO,))
    assert made.local.shape == (3, len(LOCAL))
    assert made.context(np.full(3, 0.5)).shape == (3, len(CONTEXT))


def test_names_of_the_same_country_and_unit_support_each_other() -> None:
    made = table((TOWN, FAR), (AREZZO,))
    context = made.context(np.array([0.5, 0.5, 0.9]))
    country = column(context, CONTEXT, "country_support")
    unit = column(context, CONTEXT, "unit_support")
    near = column(context, CONTEXT, "near_100")
    for values in (country, unit, near):
        assert values[0] > values[1]


def test_a_name_does_not_support_itself() -> None:
    context = table((TOWN, FAR)).context(np.array([0.9, 0.9]))
    for feature in ("country_support", "unit_support", "near_30", "near_in_text", "country_named"):
        assert column(context, CONTEXT, feature) == [0.0, 0.0]


def test_country_named_in_the_article_is_seen() -> None:
    context = table((TOWN, FAR), (ITALY,)).context(np.array([0.5, 0.5, 1.0]))
    assert column(context, CONTEXT, "country_named")[:2] == [1.0, 0.0]


def test_where_the_article_was_written_is_seen() -> None:
    local = table((TOWN, FAR), where=Where(frozenset({"AR"}), frozenset({"IT"}))).local
    assert column(local, LOCAL, "home") == [0.0, 1.0]
    assert column(local, LOCAL, "spoken") == [1.0, 0.0]


def test_names_near_in_the_text_count_more() -> None:
    mentions = [Mention((i, i + 1), at, at + 5, name) for i, (at, name) in enumerate([(0, "Siena"), (10, "Arezzo")])]
    near = Table.build(mentions, [(TOWN,), (AREZZO,)])
    mentions[1] = Mention((9, 10), 3000, 3005, "Arezzo")
    far = Table.build(mentions, [(TOWN,), (AREZZO,)])
    belief = np.array([0.9, 0.9])
    feature = [column(t.context(belief), CONTEXT, "near_in_text")[0] for t in (near, far)]
    assert feature[0] > 0.1 > 0.001 > feature[1]


def test_no_candidates_make_an_empty_table() -> None:
    made = Table.build([Mention((0, 1), 0, 3, "Xyz")], [()])
    assert (made.names, made.number) == (0, [None])


@pytest.mark.parametrize("kind", ["city", "area"])
def test_kind_asked_fits_a_spot_that_has_it(kind: str) -> None:
    made = Table.build([Mention((0, 1), 0, 5, "Siena", kind=kind)], [(TOWN, UNIT, FAR)])
    assert column(made.local, LOCAL, "kind_fits") == [1.0, 1.0 if kind == "city" else -1.0]
