"""Constructions off parses made by hand, and the Italian ones off those of the shipped grammar."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from geo.lang.base import Construction, Incidents, Part
from geo.nlp import extensions  # noqa: F401  (registers the extensions)
from geo.nlp.constructions import Constructions
from geo.nlp.load import load

Parse = list[tuple[str, str, str, int]]
"""Each word with its part of speech, relation and the index of its head."""
HIT = Construction("Shelling/artillery/missile attack", frozenset({"hit"}), (Part("doer by", frozenset({"rockets"})),))


def kinds(parse: Parse, *constructions: Construction, containers: frozenset[str] = frozenset()) -> list[str | None]:
    words, pos, deps, heads = map(list, zip(*parse, strict=True))
    lemmas = [w.lower() for w in words]
    doc = Doc(Vocab(), words=words, pos=pos, deps=deps, heads=heads, lemmas=lemmas, morphs=[""] * len(words))
    finder = Constructions(Incidents(constructions=constructions, containers=containers), spacy.blank("en"))
    return [t.trigger.subtype if t.trigger else None for t in finder.find(doc, Span(doc, 0, len(doc)))]


ACTIVE: Parse = [
    ("Dozens", "NOUN", "nsubj", 4), ("of", "ADP", "case", 2), ("rockets", "NOUN", "nmod", 0),
    ("yesterday", "ADV", "advmod", 4), ("hit", "VERB", "ROOT", 4), ("homes", "NOUN", "obj", 4),
]  # fmt: skip
PASSIVE: Parse = [
    ("Homes", "NOUN", "nsubj:pass", 2), ("were", "AUX", "aux:pass", 2), ("hit", "VERB", "ROOT", 2),
    ("in", "ADP", "case", 4), ("hours", "NOUN", "obl", 2), ("by", "ADP", "case", 6), ("rockets", "NOUN", "nmod", 4),
]  # fmt: skip


def test_what_a_noun_counts_fills_its_place() -> None:
    assert kinds(ACTIVE, HIT, containers=frozenset({"dozens"})) == [HIT.subtype]
    assert kinds(ACTIVE, HIT) == []


def test_an_agent_that_hangs_one_too_low_is_still_the_doer() -> None:
    assert kinds(PASSIVE, HIT) == [HIT.subtype]


def test_the_subject_of_a_passive_is_no_doer() -> None:
    parse = [("Rockets", "NOUN", "nsubj:pass", 2), ("were", "AUX", "aux:pass", 2), ("hit", "VERB", "ROOT", 2)]
    assert kinds(parse, HIT) == []


def test_of_several_constructions_the_first_that_fits_holds() -> None:
    nothing = Construction("", HIT.heads, HIT.parts)
    homes = Construction("Attack", HIT.heads, (Part("sufferer", frozenset({"homes"})),))
    without = Construction("Grenade", HIT.heads, HIT.parts, without=(Part("by"),))
    assert kinds(PASSIVE, without, nothing, HIT) == [None]
    assert kinds(PASSIVE, homes, HIT) == ["Attack"]


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    ("text", "subtype"),
    [
        ("Una ventina di razzi ha bersagliato nella notte la zona industriale.", "Shelling/artillery/missile attack"),
        ("All’alba sono piovute sulla cittadina decine di granate.", "Shelling/artillery/missile attack"),
        ("I carri armati hanno preso a cannonate il villaggio.", "Shelling/artillery/missile attack"),
        ("Un magazzino è stato centrato poco dopo le sei da un drone.", "Air/drone strike"),
        ("Due caccia hanno sganciato sul porto quattro ordigni.", "Air/drone strike"),
        ("Le incursioni dei Mirage hanno interessato i depositi.", "Air/drone strike"),
        ("Il camion con a bordo gli operai è saltato su una mina.", "Remote explosive/landmine/IED"),
        ("Una bomba a orologeria ha sventrato ieri l’ingresso della banca.", "Remote explosive/landmine/IED"),
        ("Un passeggero si è immolato con sei chili di tritolo.", "Suicide bomb"),
        ("Gli elicotteri hanno impiegato contro gli insorti armi chimiche.", "Chemical weapon"),
        ("La pattuglia ha risposto al fuoco per un’ora.", "Armed clash"),
        ("Nel quartiere si è combattuto casa per casa fino a sera.", "Armed clash"),
        ("Uomini su un pick-up hanno aperto il fuoco contro una pattuglia.", "Armed clash"),
        ("Hanno abbattuto sopra il fiume due elicotteri.", "Armed clash"),
        ("I ribelli si sono impadroniti ieri della città.", "Non-state actor overtakes territory"),
        ("L’esercito ha ripreso dopo tre giorni il villaggio.", "Government regains territory"),
        ("La pattuglia è stata accolta a raffiche di mitra.", "Armed clash"),
        ("I governativi hanno strappato ai ribelli l’ultimo valico.", "Government regains territory"),
        ("Due agenti sono stati freddati a un posto di blocco.", "Armed clash"),
        ("Assalto di pirati a un mercantile, ferito un marinaio.", "Attack"),
        ("Una Fiat imbottita di tritolo è deflagrata davanti al tribunale.", "Remote explosive/landmine/IED"),
        ("Il camion, carico di esplosivo, si è schiantato contro il cancello.", "Suicide bomb"),
        ("I mortai hanno ripreso a battere il mercato.", "Shelling/artillery/missile attack"),
        ("Il missile ha fatto crollare un’ala della clinica.", "Shelling/artillery/missile attack"),
        ("Gli aerei della coalizione hanno ridotto in macerie il deposito.", "Air/drone strike"),
        ("Decine di persone sono state avvelenate dal sarin.", "Chemical weapon"),
        ("I giovani hanno bersagliato gli agenti con sassi e bottiglie.", "Violent demonstration"),
        ("Due gruppi di abitanti si sono affrontati a colpi di machete.", "Mob violence"),
        ("Una pattuglia italiana è stata attaccata da insorti a Herat.", "Armed clash"),
        ("Una chiesa è stata assalita da un commando a Jos.", "Attack"),
        ("Una bomba è saltata in aria a Kandahar.", "Remote explosive/landmine/IED"),
        ("Le truppe governative hanno occupato Aleppo.", "Non-violent transfer of territory"),
        ("I due governi hanno annunciato un accordo di pace.", "Agreement"),
        ("L’Eta ha dichiarato una tregua permanente.", "Change to group/activity"),
        ("Da stamani i militari pattugliano le vie della capitale.", "Change to group/activity"),
        ("Una marcia si è tenuta nel centro di Baghdad.", "Peaceful protest"),
        ("Incidenti tra polizia e studenti si sono verificati a Napoli.", "Violent demonstration"),
        ("Il monumento è stato tirato giù nella notte.", "Looting/property destruction"),
        ("L’esercito ha annunciato l’uccisione di tre miliziani a Mosul.", "Armed clash"),
    ],
)
def test_italian(text: str, subtype: str, gazetteer_path: Path) -> None:
    assert [i.subtype for i in load("it", gazetteer_path)(text)._.incidents] == [subtype]


@pytest.mark.gazetteer
@pytest.mark.parametrize(
    "text",
    [
        "I militari erano pronti a colpire la base con i missili.",
        "La Corea del Nord non ha lanciato missili.",
        "Una bomba d’acqua ha colpito la città.",
        "Il governo ha fatto saltare la trattativa.",
        "Centinaia di uomini sono pronti a farsi esplodere.",
        "La polizia ha risposto con granate fumogene.",
        "È scoppiata la polemica sulla bomba di carta dei giornali.",
        "Lo stadio applaude: la Roma è caduta a Bergamo.",
        "Gli hacker hanno bersagliato i siti dei ministeri.",
        "L’incendio, che ha dato fuoco a un deposito, è nato da una scintilla.",
        "Mosca li accusa di voler fare un colpo di stato.",
        "In quale città è esplosa la bomba?",
        "La manifestazione sportiva si è svolta a Roma.",
        "Il comitato ha organizzato la maggiore marcia di protesta a Londra per sabato 18 settembre.",
        "Vietati i fucili d’assalto e le armi da guerra.",
        "In quasi quarant’anni l’Eta ha ucciso oltre ottocento persone.",
        "I sindacati hanno annunciato una manifestazione a Roma.",
    ],
)
def test_what_italian_constructions_do_not_tell(text: str, gazetteer_path: Path) -> None:
    assert load("it", gazetteer_path)(text)._.incidents == ()
