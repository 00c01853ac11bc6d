"""Sentence boundaries without a trained parser."""

import pytest
import spacy

from geo.nlp import sentences  # noqa: F401  (registers the factory)

CASES = [
    ("it", "Scontri al confine. Il premier ha parlato.", ["Scontri al confine.", "Il premier ha parlato."]),
    ("it", "Il dott. Rossi è qui. Parla.", ["Il dott. Rossi è qui.", "Parla."]),
    ("it", "“Chiediamo la pace”. Poi tace.", ["“Chiediamo la pace”.", "Poi tace."]),
    ("it", "Ha detto: “Basta. Fermatevi.” Poi tace.", ["Ha detto: “Basta.", "Fermatevi.”", "Poi tace."]),
    ("en", "Gen. Smith spoke. He left.", ["Gen. Smith spoke.", "He left."]),
    ("en", "J. Smith spoke.", ["J. Smith spoke."]),
    ("en", "Headline\nFirst sentence.", ["Headline", "First sentence."]),
    ("xx", "Слово. Дело.", ["Слово.", "Дело."]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_sentences_end_where_a_reader_stops(language: str, text: str, expected: list[str]) -> None:
    nlp = spacy.blank(language)
    nlp.add_pipe("dateline_sentences")
    assert [s.text.strip() for s in nlp(text).sents] == expected


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "”"])
def test_text_without_words_is_no_error(text: str) -> None:
    nlp = spacy.blank("it")
    nlp.add_pipe("dateline_sentences")
    assert "".join(s.text_with_ws for s in nlp(text).sents) == text
