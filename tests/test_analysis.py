"""Article → Analysis, and the analyst's corrections over it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from geo.analysis import Analyzer, detect_language
from geo.corrections import apply_corrections
from geo.records import Alternative, Analysis, Article, Correction, Place, Toponym

HERE = Place("gn:1", "Springfield", "city", 39.8, -89.6)
THERE = Place("gn:2", "Springfield", "city", 42.1, -72.6)


@dataclass
class Places:
    """A gazetteer that knows two places."""

    known: dict[str, Place] = field(default_factory=lambda: {p.id: p for p in (HERE, THERE)})

    def place(self, id: str) -> Place | None:
        return self.known.get(id)


def analysis() -> Analysis:
    toponyms = tuple(
        Toponym(n, n + 11, "Springfield", "literal", 0.6, HERE, (Alternative(THERE, 0.3),)) for n in (0, 20)
    )
    return Analysis(Article("a", "Springfield … "), "en", toponyms=toponyms)


def correction(**change: Any) -> Correction:
    fields: dict[str, Any] = {
        "article_id": "a", "what": "toponym", "target": "Springfield", "start": 20, "was": "gn:1", "to": "gn:2",
        "by": "analyst", "at": datetime(2026, 1, 1, tzinfo=UTC), "scope": "mention",
    }  # fmt: skip
    return Correction(**fields | change)


def places(corrections: list[Correction]) -> list[str | None]:
    corrected = apply_corrections(analysis(), corrections, Places())  # type: ignore[arg-type]
    return [t.place.id if t.place else None for t in corrected.toponyms]


def test_a_mention_is_corrected_alone() -> None:
    assert places([correction()]) == ["gn:1", "gn:2"]


def test_scope_article_corrects_every_mention_in_it() -> None:
    assert places([correction(scope="article")]) == ["gn:2", "gn:2"]
    assert places([correction(scope="article", article_id="b")]) == ["gn:1", "gn:1"]


def test_scope_name_reaches_other_articles() -> None:
    assert places([correction(scope="name", article_id="b", target="SPRINGFIELD")]) == ["gn:2", "gn:2"]


def test_no_place_is_a_correction_too() -> None:
    assert places([correction(to=None)]) == ["gn:1", None]


def test_the_later_correction_wins() -> None:
    later = correction(to="gn:1", at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=1))
    assert places([later, correction()]) == ["gn:1", "gn:1"]


def test_a_place_that_has_gone_leaves_the_reading_of_the_machine() -> None:
    assert places([correction(to="gn:99")]) == ["gn:1", "gn:1"]


def test_a_place_that_no_gazetteer_holds_comes_from_the_correction() -> None:
    chosen = Place("osm:n1", "Springfield", "city", 1.0, 2.0, source="Nominatim")
    corrected = apply_corrections(analysis(), [correction(to="osm:n1", place=chosen)], Places())  # type: ignore[arg-type]
    assert corrected.toponyms[1].place == chosen


def test_a_correction_is_marked_and_keeps_the_other_readings() -> None:
    toponym = apply_corrections(analysis(), [correction()], Places()).toponyms[1]  # type: ignore[arg-type]
    assert (toponym.corrected_by, toponym.score) == ("analyst", 1.0)
    assert [a.place.id for a in toponym.alternatives] == ["gn:1"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Gli scontri al confine sono ripresi nella notte, dice il ministero.", "it"),
        ("Fighting resumed along the border overnight, the ministry said.", "en"),
        ("1234 – 5678", None),
        ("", None),
    ],
)
def test_the_language_is_told_from_the_text(text: str, language: str | None) -> None:
    assert detect_language(text) == language


def test_articles_come_back_in_order_whatever_their_language(analyzer: Analyzer) -> None:
    articles = [
        Article("1", "A Roma piove da ieri, dicono i residenti della capitale.", published="2022-09-13"),
        Article("2", "It rained in London on Monday, residents of the city said."),
        Article("3", "", language="it"),
        Article("4", "Paryż i Warszawa podpisały umowę o współpracy w poniedziałek.", language="pl"),
    ]
    found = list(analyzer.analyse_many(articles))
    assert [a.article.id for a in found] == ["1", "2", "3", "4"]
    assert [a.language for a in found] == ["it", "en", "it", "pl"]
    for analysis in found:
        for item in (*analysis.toponyms, *analysis.entities, *analysis.timexes):
            assert analysis.article.text[item.start : item.end] == item.text


def test_given_toponyms_are_resolved_and_no_others(analyzer: Analyzer) -> None:
    text = "Scontri a Roma e a Parigi."
    given = ((text.index("Parigi"), text.index("Parigi") + 6),)
    found = analyzer.analyse(Article("1", text, language="it", toponyms=given))
    assert [(t.start, t.end) for t in found.toponyms] == list(given)
    assert found.toponyms[0].place is not None
    assert found.toponyms[0].place.country_code == "FR"


def test_language_without_a_pipeline_is_said_and_names_are_still_found(analyzer: Analyzer) -> None:
    text = "Σύγκρουση στην Αθήνα. Ο πρωθυπουργός μίλησε στο Κίεβο."
    read = analyzer.analyse(Article(id="a", text=text, language="el"))
    assert [t.place.name for t in read.toponyms if t.place] == ["Athens", "Kyiv"]
    (warning,) = read.article.warnings
    assert warning.startswith("There is no pipeline for 'el'; only names that the gazetteer holds")
    assert "de, en, es, fr, it, nl, pl, pt, ru" in warning


def test_language_with_a_recogniser_alone_gets_names_without_a_warning(analyzer: Analyzer) -> None:
    text = "Des combats ont éclaté près de Goris, en Arménie. Emmanuel Macron s'est exprimé à Paris."
    read = analyzer.analyse(Article(id="a", text=text, language="fr"))
    assert [t.text for t in read.toponyms if t.place] == ["Goris", "Arménie", "Paris"]
    assert ("Emmanuel Macron", "PER") in [(e.text, e.label) for e in read.entities]
    assert not read.article.warnings


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "Президент России прибыл в Москву. Бои идут в Харьковской области и под Лисичанском.",
         ["Russia", "Moscow", "Kharkiv", "Lysychansk"]),
        ("pl", "Prezydent Francji przyjechał do Warszawy. W Kijowie i w Charkowie doszło do wybuchów.",
         ["France", "Warsaw", "Kyiv", "Kharkiv"]),
        ("de", "Der Präsident Portugals reiste nach Kalifornien und nach Schottland.",
         ["Portugal", "California", "Scotland"]),
    ],
)  # fmt: skip
def test_inflected_and_translated_names_are_placed(
    analyzer: Analyzer, language: str, text: str, wanted: list[str]
) -> None:
    read = analyzer.analyse(Article(id="a", text=text, language=language))
    assert [w for w in wanted if not any(t.place and w in t.place.name for t in read.toponyms)] == []


def test_headline_in_capitals_is_read(analyzer: Analyzer) -> None:
    text = "SHELLING IN KHARKIV KILLS THREE\nThe mayor of Kharkiv said on Monday that rockets hit the city."
    read = analyzer.analyse(Article(id="a", text=text, language="en"))
    assert [t.place.name for t in read.toponyms if t.place] == ["Kharkiv", "Kharkiv"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Azerbaijan said that Armenian forces had opened fire on its positions in Dashkasan, Kalbajar and Lachin.",
        ),
        ("it", "Baku sostiene che le unità armene hanno colpito con i mortai Dashkesan, Lachin e Kalbajar."),
    ],
)
def test_a_list_of_places_stays_whole_in_what_was_said_and_where_it_happened(
    analyzer: Analyzer, language: str, text: str
) -> None:
    read = analyzer.analyse(Article(id="a", text=text, language=language))
    (quote,), (incident,) = read.quotes, read.incidents
    assert text.endswith(f"{quote.text}.")
    assert len(incident.toponyms) == 3
