import pytest

from tests.nlp.places import read


def names(language: str, text: str) -> list[str]:
    return [t.text for t in read(language, text)._.toponyms]


def test_given_spans_are_resolved_and_no_others() -> None:
    text = "From Paris to London and to Nowhereville."
    spans = ((28, 40), (5, 10))
    toponyms = read("en", text, spans)._.toponyms
    assert [(t.start, t.end) for t in toponyms] == list(spans)
    assert toponyms[0].place is None
    assert toponyms[1].place is not None
    assert toponyms[1].place.name == "Paris"


def test_no_given_spans_means_no_toponyms() -> None:
    assert read("en", "From Paris to London.", ())._.toponyms == ()


def test_span_that_cuts_through_a_word_means_the_word() -> None:
    toponym = read("en", "They met in London yesterday.", ((13, 19),))._.toponyms[0]
    assert (toponym.start, toponym.end) == (13, 19)
    assert toponym.place is not None
    assert toponym.place.name == "London"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Lo studio dell'università di Bologna è uscito."),
        ("it", "Il ministero della Difesa tace."),
        ("it", "Un generale francese è partito."),
        ("en", "Nice weather ended."),
        ("en", "The writer Jack London was here, said London."),
    ],
)
def test_what_is_no_toponym(language: str, text: str) -> None:
    assert names(language, text) == []


def test_place_that_governs_a_ministry_stands_by_itself() -> None:
    assert names("it", "I ministeri della Difesa di Roma e Parigi tacciono.") == ["Roma", "Parigi"]


def test_demonyms_and_embedded_places_are_toponyms_in_english() -> None:
    toponyms = read("en", "A French envoy visited the University of Paris.")._.toponyms
    assert [(t.text, t.role) for t in toponyms] == [("French", "associative"), ("Paris", "associative")]


def test_elided_article_that_belongs_to_the_name() -> None:
    toponym = read("it", "La scossa ha colpito L'Aquila nella notte.")._.toponyms[0]
    assert toponym.place is not None
    assert toponym.place.name == "L'Aquila"
