"""Attributions: content, cue, source, and the quotation marks of print."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from geo.lang.registry import get
from geo.nlp import extensions
from geo.nlp.marks import quoted
from geo.nlp.quotes import find_quotes
from geo.nlp.sentences import Sentences
from geo.records import Article, Entity, Place, Quote, Toponym

extensions.register()
DEMONYMS = {"armeno": "AM", "americano": "US", "Ukrainian": "UA", "russa": "RU", "azere": "AZ", "italiano": "IT"}
SHARED = Path(__file__).parents[3] / "shared"


def document(language: str, text: str, people: str = "", bodies: str = "", places: dict[str, str] | None = None) -> Doc:
    """A document in which the given names, separated by "|", are entities, and places stand for countries."""
    doc = Sentences(get(language).abbreviations)(spacy.blank(language).make_doc(text))
    doc._.article = Article("a", text, published="2022-09-13")
    entities: dict[int, Entity] = {}
    for label, names in (("PER", people), ("ORG", bodies)):
        for name in sorted(filter(None, names.split("|")), key=len, reverse=True):
            for match in re.finditer(re.escape(name), text):
                if not any(e.start < match.end() and match.start() < e.end for e in entities.values()):
                    entities[match.start()] = Entity(match.start(), match.end(), name, label)  # type: ignore[arg-type]
    doc._.entities = tuple(entities[start] for start in sorted(entities))
    toponyms = [
        Toponym(m.start(), m.end(), name, "associative", 1.0, Place(name, name, "country", 0, 0, country_code=code))
        for name, code in (places or {}).items()
        for m in re.finditer(re.escape(name), text)
    ]
    doc._.toponyms = tuple(sorted(toponyms, key=lambda t: t.start))
    return doc


def found(language: str, text: str, **names: object) -> tuple[Quote, ...]:
    doc = document(language, text, **names)  # type: ignore[arg-type]
    return find_quotes(doc, get(language), DEMONYMS.get)


def parts(text: str, quote: Quote) -> list[str]:
    return [text[start:end] for start, end in quote.spans]


def only(quotes: tuple[Quote, ...]) -> Quote:
    assert len(quotes) == 1, [q.text for q in quotes]
    return quotes[0]


@pytest.mark.parametrize(
    ("left", "right"), [("“", "”"), ("«", "»"), ('"', '"'), ("« ", " »"), ("<<", ">>"), ("‘", "’"), ("„", "“")]
)
def test_quotation_marks_of_every_style(left: str, right: str) -> None:
    text = f"{left}L’esercito ha lasciato la città{right}, ha detto il ministro."
    quote = only(found("it", text))
    assert quote.kind == "direct"
    assert quote.text == "L’esercito ha lasciato la città"
    assert quote.source is not None and quote.source.text == "ministro"
    assert quote.cue is not None and quote.cue.text == "ha detto"


def test_interrupted_quote_is_one_quote() -> None:
    text = "“Le forze avanzano ancora – hanno aggiunto dal ministero della Difesa – Il nemico cerca di resistere”."
    quote = only(found("it", text, bodies="ministero della Difesa"))
    assert parts(text, quote) == ["Le forze avanzano ancora", "Il nemico cerca di resistere"]
    assert quote.source is not None and quote.source.text == "ministero della Difesa"
    assert quote.cue is not None and quote.cue.text == "hanno aggiunto"


def test_quote_goes_on_behind_its_cue() -> None:
    text = "“We have left the town,” Smith said, “and we will not return.” He drove away."
    assert parts(text, found("en", text, people="Smith")[0]) == ["We have left the town", "and we will not return."]


def test_next_quotation_of_the_paragraph_has_the_same_speaker() -> None:
    text = "“We have left the town,” said John Smith. “Nobody will ever return there.”"
    quote = only(found("en", text, people="John Smith"))
    assert len(quote.spans) == 2


def test_quote_over_sentences_is_one_span() -> None:
    text = "“The army left. Nobody saw it go. We stayed,” the mayor said."
    assert parts(text, only(found("en", text))) == ["The army left. Nobody saw it go. We stayed"]


def test_two_quotations_of_one_verb_have_one_source() -> None:
    text = (
        "Blinken manifesta “profonda preoccupazione per gli attacchi” e le notizie di attacchi “contro case di civili”."
    )
    quotes = found("it", text, people="Blinken")
    assert [q.text for q in quotes] == ["profonda preoccupazione per gli attacchi", "contro case di civili"]
    assert {q.source.text for q in quotes if q.source} == {"Blinken"}


def test_ironic_word_and_title_are_no_quotes() -> None:
    assert found("it", "Il libro “Guerra e pace” parla di una “aggressione” antica.") == ()


def test_unpaired_mark_spoils_at_most_its_paragraph() -> None:
    text = "“Una frase che non finisce, disse qualcuno.\n“La città è ormai perduta”, ha detto il sindaco."
    assert "La città è ormai perduta" in [q.text for q in found("it", text)]


def test_quotation_runs_on_into_the_next_paragraph() -> None:
    text = "“We will stay here,” Smith said.\n“The first thing is the bridge.\n“The second thing is the road.”"
    quotes = found("en", text, people="Smith")
    assert parts(text, quotes[-1]) == ["The first thing is the bridge.", "The second thing is the road."]


def test_apostrophes_are_no_marks() -> None:
    assert quoted("L’esercito dell’Armenia e l'esercito dell'Iran; the soldiers’ wives' homes") == []


def test_announced_quotation_of_the_next_paragraph() -> None:
    text = "Smith went on and added:\n“The bridge has been destroyed.”"
    quote = only(found("en", text, people="Smith"))
    assert quote.source is not None and quote.source.text == "Smith"


@pytest.mark.parametrize(
    ("language", "text", "content", "source"),
    [
        ("it", "Il ministero di Kiev riferisce che i droni colpiscono.", "i droni colpiscono", "ministero di Kiev"),
        ("it", "In mattinata, secondo quanto riporta l’agenzia russa Tass, le parti hanno firmato la tregua.",
         "le parti hanno firmato la tregua", "agenzia russa Tass"),
        ("it", "Secondo il governo, 40 soldati sono morti.", "40 soldati sono morti", "governo"),
        ("it", "Il ponte è distrutto, fanno sapere dall’esecutivo.", "Il ponte è distrutto", "esecutivo"),
        ("en", "The ministry said the army had left the town.", "the army had left the town", "ministry"),
        ("en", "The army left the town, according to officials.", "The army left the town", "officials"),
        ("en", "According to the ministry, 40 soldiers died.", "40 soldiers died", "ministry"),
        ("en", "He told reporters on Sunday that the war was over.", "that the war was over", "He"),
        ("en", "The bridge is gone, the mayor said on Sunday.", "The bridge is gone", "mayor"),
    ],
)  # fmt: skip
def test_indirect_speech(language: str, text: str, content: str, source: str) -> None:
    quote = only(found(language, text))
    assert (quote.kind, quote.text) == ("indirect", content)
    assert quote.source is not None and quote.source.text == source


def test_ordinal_is_no_source() -> None:
    assert found("it", "L’autore del secondo attentato è fuggito.") == ()


def test_mixed_quote() -> None:
    text = "Pashinian ha detto di sperare in “una risposta appropriata dal mondo”."
    quote = only(found("it", text, people="Pashinian"))
    assert quote.kind == "mixed"
    assert "una risposta appropriata dal mondo" in quote.text


def test_source_has_the_fullest_name_and_the_country_of_its_apposition() -> None:
    text = "Parla il primo ministro armeno, Nikol Pashinian. “La guerra è finita oggi”, ha detto Pashinian."
    quote = found("it", text, people="Nikol Pashinian|Pashinian")[-1]
    assert quote.source is not None
    assert (quote.source.text, quote.source.name, quote.source.country_code) == ("Pashinian", "Nikol Pashinian", "AM")


def test_apposition_belongs_to_the_nearest_name_only() -> None:
    text = "Macron e il segretario di Stato americano Antony Blinken. “La guerra è finita oggi”, ha detto Blinken."
    quote = found("it", text, people="Macron|Antony Blinken|Blinken")[-1]
    assert quote.source is not None and quote.source.country_code == "US"
    text = text.replace("detto Blinken", "detto Macron")
    quote = found("it", text, people="Macron|Antony Blinken|Blinken")[-1]
    assert quote.source is not None and quote.source.country_code is None


def test_country_of_a_place_inside_the_source() -> None:
    text = "“Ci sono perdite tra il personale”, ha dichiarato il servizio stampa del ministero dell’Azerbaigian."
    quote = only(found("it", text, places={"Azerbaigian": "AZ"}))
    assert quote.source is not None and quote.source.country_code == "AZ"
    assert quote.source.text == "servizio stampa del ministero dell’Azerbaigian"


def test_pronoun_takes_the_last_speakers_name() -> None:
    text = "“We are leaving this town,” said Ann Lee. She added that the road was blocked."
    assert [q.source.name for q in found("en", text, people="Ann Lee") if q.source] == ["Ann Lee", "Ann Lee"]


def test_source_is_null_where_none_is_named() -> None:
    text = "Sui muri si vede “la pace arriverà solo quando tutti saranno tornati a casa”."
    assert all(q.source is None for q in found("it", text))


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "“", "””““", "said", "“” said “”", "ha detto:", "– –", "secondo", "(" * 50, "\u202e“a”\u0000 said X"],
)
def test_odd_texts_do_not_fail(text: str) -> None:
    for language in ("it", "en"):
        for quote in found(language, text):
            assert all(start <= end for start, end in quote.spans)


def test_ids_follow_the_text() -> None:
    text = "Ann Lee said the road was blocked. Bob Ray said the bridge was gone."
    quotes = found("en", text, people="Ann Lee|Bob Ray")
    assert [q.id for q in quotes] == ["q1", "q2"]
    assert [q.spans[0] for q in quotes] == sorted(q.spans[0] for q in quotes)


@pytest.mark.skipif(not (SHARED / "seeds" / "gold.json").exists(), reason="the user's article is not at hand")
def test_quotes_of_the_users_article() -> None:
    gold = json.loads((SHARED / "seeds" / "gold.json").read_text(encoding="utf8"))
    text = (SHARED / "seeds" / gold["file"]).read_text(encoding="utf8")
    people = "Nikol Pashinian|Pashinian|Vladimir Putin|Emmanuel Macron|Antony Blinken|Blinken"
    quotes = found("it", text, people=people, bodies="Tass|ministero della Difesa")
    for wanted in gold["quotes"]:
        chars = {i for part in wanted["content"] for i in range(text.index(part), text.index(part) + len(part))}
        same = []
        for quote in quotes:
            mine = {i for start, end in quote.spans for i in range(start, end)}
            if len(chars & mine) >= 0.7 * len(chars | mine):
                same.append(quote)
        assert same, wanted["content"]
        assert same[0].source is not None and wanted["source"] in same[0].source.text
        assert wanted.get("name", "") in same[0].source.name
