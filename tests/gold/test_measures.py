"""The measures on made-up readings: what is a hit, what a miss, and what counts for nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.gold import measures
from tests.gold.agreement import agreement, kappa
from tests.gold.passages import Actor, Figure, Incident, Place, Quote, Reading
from tests.gold.score import differences, measure

TEXT = 'Rossi ha detto: "Abbiamo perso tutto". A Ravel una bomba ha ucciso tre persone. Bianchi teme che torni.'


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


DIRECT = Quote("direct", (at("Abbiamo perso tutto"),), (at("Rossi"),), "Rossi")
INDIRECT = Quote("indirect", (at("torni"),), (at("Bianchi"),), "Bianchi")
BOMB = Incident(
    type="Explosions/Remote violence",
    subtype="Remote explosive/landmine/IED",
    spans=(at("bomba"), at("perso tutto")),
    places=(Place(at("Ravel"), "Ravel"),),
    casualties=(Figure("killed", 3, 3),),
    actors=(Actor("target", "tre persone"),),
)


def having(*items: Quote | Incident) -> list[Reading]:
    return [
        Reading(
            id="p1",
            text=TEXT,
            quotes=tuple(x for x in items if isinstance(x, Quote)),
            incidents=tuple(x for x in items if isinstance(x, Incident)),
            sentences=((0, 38), (39, 79), (80, len(TEXT))),
        )
    ]


def test_what_is_found_whole_scores_one_everywhere() -> None:
    figures = measure(having(DIRECT, INDIRECT, BOMB), having(DIRECT, INDIRECT, BOMB))
    quotes, incidents = figures["quotes"], figures["incidents"]
    assert [quotes[k]["f1"] for k in ("all", "direct", "indirect")] == [1, 1, 1]
    assert [quotes[k]["gold"] for k in ("all", "direct", "indirect")] == [2, 1, 1]
    assert quotes["source_of_found"] == {"share": 1.0, "of": 2}
    assert incidents["all"]["f1"] == incidents["places_of_found"]["f1"] == 1
    assert incidents["casualties_exact"] == {"share": 1.0, "of": 1}


def test_nothing_found_is_no_error() -> None:
    figures = measure(having(DIRECT, BOMB), having())
    assert figures["quotes"]["all"] == {"p": 0.0, "r": 0.0, "f1": 0.0, "gold": 1}
    assert figures["incidents"]["casualties_exact"] == {"share": None, "of": 0}


@pytest.mark.parametrize(("words", "hits"), [("Abbiamo perso", 1), ("Abbiamo", 0)])
def test_a_quote_is_found_where_half_of_the_characters_agree(words: str, hits: int) -> None:
    figures = measures.quotes(having(DIRECT), having(replace(DIRECT, content=(at(words),))))
    assert figures["all"]["r"] == hits


def test_two_quotes_found_in_one_are_one_hit_and_one_false_alarm() -> None:
    figures = measures.quotes(having(DIRECT), having(DIRECT, replace(DIRECT, name="Verdi")))
    assert (figures["all"]["p"], figures["all"]["r"]) == (0.5, 1.0)


def test_a_wrong_source_is_seen() -> None:
    wrong = replace(DIRECT, source=(at("Bianchi"),), name="il Rossi")
    figures = measures.quotes(having(DIRECT), having(wrong))
    assert figures["source_of_found"] == {"share": 0.0, "of": 1}
    assert figures["name_of_found"] == {"share": 1.0, "of": 1}


def test_an_incident_is_found_at_its_trigger_or_a_mention_by_its_type() -> None:
    for spans, kind, hits in (
        ((at("Ravel una bomba"),), BOMB.type, 1),
        ((at("Abbiamo perso tutto"),), BOMB.type, 1),
        ((at("Bianchi"),), BOMB.type, 0),
        ((at("bomba"),), "Battles", 0),
    ):
        found = having(replace(BOMB, spans=spans, type=kind))
        assert measures.incidents(having(BOMB), found)["all"]["r"] == hits


def test_of_two_that_would_do_the_one_at_the_trigger_is_taken_and_no_hit_is_lost() -> None:
    early = replace(BOMB, spans=(at("perso tutto"),), casualties=())
    pairs, missed, alarms = measures.match([BOMB], [early, BOMB], measures.incident_score, measures.overlaps_incident)
    assert (pairs, missed, alarms) == ([(BOMB, BOMB)], [], [early])
    narrow = replace(BOMB, spans=(at("perso tutto"),))
    wide = replace(BOMB, spans=((0, len(TEXT)),))
    pairs, _, _ = measures.match([BOMB, narrow], [wide, BOMB], measures.incident_score, measures.overlaps_incident)
    assert len(pairs) == 2


def test_doubtful_items_are_neither_missed_nor_false_alarms() -> None:
    for item in (DIRECT, BOMB):
        doubtful = having(replace(item, doubtful=True))
        layer = "quotes" if isinstance(item, Quote) else "incidents"
        for gold, found in ((doubtful, having()), (doubtful, having(item)), (having(item), doubtful)):
            assert measure(gold, found)[layer]["all"] == {"p": 0.0, "r": 0.0, "f1": 0.0, "gold": 0}


def test_what_is_doubtful_excuses_only_what_touches_it() -> None:
    figures = measures.incidents(having(replace(BOMB, doubtful=True)), having(replace(BOMB, spans=(at("Bianchi"),))))
    assert figures["all"]["p"] == 0
    assert differences(having(replace(BOMB, doubtful=True)), having(replace(BOMB, spans=(at("Bianchi"),)))) == [
        "p1 + Remote explosive/landmine/IED: Bianchi"
    ]


def test_optional_figures_change_nothing() -> None:
    gold = (Figure("killed", 3, 3), Figure("killed", 2, 2, optional=True))
    for found, figures in (
        ((Figure("killed", 3, 3),), (1, 1, 1)),
        ((Figure("killed", 3, 3), Figure("killed", 2, 2)), (1, 1, 1)),
        ((Figure("killed", 3, None), Figure("wounded", 2, 2)), (0, 2, 1)),
        ((Figure("killed", 3, 3), Figure("killed", 3, 3)), (1, 2, 1)),
    ):
        assert measures.shared_figures(gold, found) == figures


def test_places_agree_by_name_or_by_spot() -> None:
    cairo, article = Place((5, 10), "Cairo"), Place((40, 48), "Il Cairo")
    assert measures.shared_places([cairo], [article]) == 1
    assert measures.shared_places([cairo], [Place((2, 10), "El Cairo")]) == 1
    assert measures.shared_places([cairo], [Place((20, 25), "Tunisi")]) == 0


def test_names_agree_where_one_holds_the_other() -> None:
    assert measures.same_name("ministero della Difesa", "Il ministero della Difesa")
    assert measures.same_name("Blinken", "Antony Blinken")
    assert measures.same_name(None, None)
    assert not measures.same_name(None, "Blinken")
    assert not measures.same_name("Rossi", "Bianchi")


def test_kappa_leaves_out_what_chance_brings() -> None:
    assert kappa([(True, True), (False, False)]) == 1
    assert kappa([(True, True), (True, False), (False, True), (False, False)]) == 0
    assert kappa([(False, False)]) is None


def test_agreement_of_two_annotations() -> None:
    a, b = having(DIRECT, INDIRECT, BOMB), having(DIRECT, replace(BOMB, type="Battles", subtype="Armed clash"))
    figures = agreement(a, b)
    assert figures["quotes"]["all"]["f1"] == agreement(b, a)["quotes"]["all"]["f1"] == pytest.approx(2 / 3, abs=1e-4)
    assert figures["kappa"]["content"] < 1
    assert figures["kappa"]["incident_types"] < 0
    assert agreement(a, a)["kappa"] == {"content": 1, "incident_types": 1}
