"""Which candidates stand together, and what stands without one."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from geo.lang.registry import get
from geo.nlp import extensions
from geo.nlp.attribution.candidates import Candidate, contents
from geo.nlp.attribution.choosing import chosen
from geo.nlp.attribution.clauses import Clauses, Range
from geo.nlp.attribution.judge import Proposed
from geo.nlp.load import load
from geo.nlp.marks import quoted

extensions.register()
VOCAB = spacy.blank("it").vocab
ITALIAN = get("it").attribution


def parsed(words: str, pos: str, deps: str, heads: list[int], infinitives: str = "") -> Clauses:
    tokens = words.split()
    morphs = ["VerbForm=Inf" if w in infinitives.split() else "" for w in tokens]
    doc = Doc(VOCAB, tokens, pos=pos.split(), deps=deps.split(), heads=heads, lemmas=tokens, morphs=morphs)
    doc._.entities = ()
    return Clauses(doc, quoted(doc.text))


ASKED = parsed(
    "Roma ha invitato le parti a trattare e ha detto che la tregua regge .",
    "PROPN AUX VERB DET NOUN ADP VERB CCONJ AUX VERB SCONJ DET NOUN VERB PUNCT",
    "nsubj aux ROOT det obj mark acl cc aux conj mark det nsubj ccomp punct",
    [2, 2, 2, 4, 2, 6, 4, 9, 9, 2, 13, 12, 13, 9, 2],
    "trattare",
)


def proposed(c: Clauses, *cues: tuple[int, list[Range]]) -> Proposed:
    """Candidates of cues, each with its contents."""
    candidates: list[Candidate] = []
    bounds: list[int] = []
    for cue, spans in cues:
        bounds.append(len(candidates))
        candidates += [Candidate(cue, (span,), {"child"}, {"xcomp"}) for span in spans]
    return Proposed(c, [], candidates, bounds, [], [], [], {}, {}, set())


def test_what_somebody_is_asked_to_do_is_a_content_wherever_it_hangs() -> None:
    found = {c.spans for c in contents(ASKED, 2, (), ITALIAN.asking)}
    assert ((5, 7),) in found
    assert ((5, 7),) not in {c.spans for c in contents(ASKED, 2)}


def test_a_cue_whose_likeliest_content_is_another_cues_keeps_its_next() -> None:
    found = proposed(ASKED, (2, [(5, 14), (5, 7)]), (9, [(10, 14)]))
    assert chosen(found, [0.6, 0.5, 0.9], 0.3) == [1, 2]
    assert chosen(found, [0.6, 0.2, 0.9], 0.3) == [2]
    assert chosen(found, [0.95, 0.5, 0.9], 0.3) == [0]


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Il vento soffia. «La bufera non è ancora passata», queste le sue parole.", "La bufera non è ancora passata"),
        ("Nella sentenza si legge: «Si deve tenere conto delle prove».", "Si deve tenere conto delle prove"),
        ("I ribelli hanno assalito il palazzo al grido di «Terra libera».", "Terra libera"),
        ("Il sindaco Rossi va dai pescatori: «Pazienza e fiducia»\nLa visita è durata un’ora.", "Pazienza e fiducia"),
    ],
)  # fmt: skip
def test_a_whole_sentence_between_marks_is_somebodys(text: str, words: str, gazetteer_path: Path) -> None:
    assert words in [q.text for q in load("it", gazetteer_path)(text)._.quotes]


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    "text",
    [
        "«Lei non sa chi sono io» può essere una minaccia, dice la legge.",
        "La visita si deve ai volontari dell'associazione «Salviamo il nostro vecchio castello».",
        "Il film «La vita è bella» ha vinto.",
        "Ieri ha presentato il suo libro «Il mare non bagna più la nostra riva», edito a Torino.",
    ],
)
def test_a_name_between_marks_is_nobodys(text: str, gazetteer_path: Path) -> None:
    assert not [q for q in load("it", gazetteer_path)(text)._.quotes if q.kind == "direct"]


@pytest.mark.gazetteer
def test_a_time_behind_a_comma_is_no_part_of_who_speaks(gazetteer_path: Path) -> None:
    text = "Secondo il ministero della Difesa di Yerevan, mercoledì mattina l’esercito ha ripreso a sparare su Jermuk."
    (quote,) = load("it", gazetteer_path)(text)._.quotes
    assert quote.source is not None and quote.source.text == "ministero della Difesa di Yerevan"


@pytest.mark.gazetteer
def test_what_somebody_says_he_is_is_told(gazetteer_path: Path) -> None:
    (quote,) = load("it", gazetteer_path)("Il ministro Rossi si dice pronto a incontrare i sindacati.")._.quotes
    assert quote.text == "pronto a incontrare i sindacati"


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    "text",
    [
        "Va detto che la città non ha mai avuto un teatro.",
        "Bisogna aggiungere che le urne sono rimaste aperte un solo giorno.",
        "È da ricordare che il fiume è basso.",
        "Non è detto che il governo cada.",
        "La Costituzione prevede che il presidente resti in carica sette anni.",
    ],
)
def test_what_an_author_or_a_law_says_is_nobodys(text: str, gazetteer_path: Path) -> None:
    assert load("it", gazetteer_path)(text)._.quotes == ()


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rossi ha detto: «Il ponte è chiuso. Lo riapriremo domani.", ["Il ponte è chiuso. Lo riapriremo domani."]),
        ("Un telescopio di 12 \"di diametro ha visto la cometa. La notizia è stata confermata.", []),
    ],
)  # fmt: skip
def test_a_quotation_in_which_a_text_breaks_off_runs_to_its_end(
    text: str, words: list[str], gazetteer_path: Path
) -> None:
    found = load("it", gazetteer_path)(text)._.quotes
    assert [q.text for q in found if q.kind == "direct"] == words
