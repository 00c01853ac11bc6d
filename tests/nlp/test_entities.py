import pytest

from tests.nlp.places import read


def found(language: str, text: str) -> set[tuple[str, str]]:
    return {(e.text, e.label) for e in read(language, text)._.entities}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Ieri ha parlato il premier Mario Bianchi.", ("Mario Bianchi", "PER")),
        ("it", "Il vertice si è tenuto a Parigi.", ("Parigi", "LOC")),
        ("it", "Lo riferisce l'agenzia Reuters.", ("Reuters", "ORG")),
        ("it", "Lo studio dell'università di Bologna è uscito ieri.", ("università di Bologna", "ORG")),
        ("it", "Il ministero della Difesa tace.", ("ministero della Difesa", "ORG")),
        ("it", "Ha reagito il governo francese.", ("governo francese", "ORG")),
        ("en", "He works for Acme Corp. in London.", ("Acme Corp.", "ORG")),
        ("en", "She studied at the University of Paris.", ("University of Paris", "ORG")),
        ("en", "Secretary of State Antony Miller left.", ("Antony Miller", "PER")),
    ],
)
def test_names_are_labelled(language: str, text: str, expected: tuple[str, str]) -> None:
    assert expected in found(language, text)


def test_surname_is_a_person_throughout() -> None:
    text = "Paris voted. Later Antony London spoke. Nobody answered London. Antony London left."
    assert ("London", "PER") in found("en", text)
    assert ("London", "LOC") not in found("en", text)


def test_common_word_at_the_head_of_a_sentence_is_no_name() -> None:
    assert not found("en", "Nice weather ended. Reading helps.")


def test_offsets_are_those_of_the_text() -> None:
    text = "«Tutto bene», ha detto Mario Bianchi a Parigi."
    for entity in read("it", text)._.entities:
        assert text[entity.start : entity.end] == entity.text


def test_empty_text_has_no_entities() -> None:
    assert read("it", "")._.entities == ()
