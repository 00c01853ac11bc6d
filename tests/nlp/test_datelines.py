"""Datelines and stamps: what heads a report or an entry of a live report, and what only looks like it."""

from __future__ import annotations

import pytest

from geo.lang.registry import get
from geo.nlp.datelines import dateline, heads, stamp, within


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("BAKU, 13 set. (ANSA) – Le forze azere avanzano.", "BAKU, 13 set. (ANSA) –"),
        ("(ANSA) - ROMA, 13 SET - Il ministro parla.", "(ANSA) - ROMA, 13 SET -"),
        ("ROMA, 13 SET - (ANSA) - Il ministro parla.", "ROMA, 13 SET - (ANSA) -"),
        ("Kiev, 14 set. (askanews) Le forze ucraine.", "Kiev, 14 set. (askanews)"),
        ("Roma, martedì 13 settembre 2022 – Il governo.", "Roma, martedì 13 settembre 2022 –"),
        ("AGI - Roma, 13 set. - Le borse.", "AGI - Roma, 13 set. -"),
        ("KYIV, Ukraine, Sept 14 (Reuters) - Russian forces", "KYIV, Ukraine, Sept 14 (Reuters) -"),
        ("BEDFORD, N.H. (AP) — Marco Rubio", "BEDFORD, N.H. (AP) —"),
        ("MEXICO CITY - The rise of", "MEXICO CITY -"),
        ("L'AQUILA - Un uomo", "L'AQUILA -"),
        ("Berlin, 14. September (dpa) - Die Regierung", "Berlin, 14. September (dpa) -"),
        ("(Adnkronos) - Il ministro", "(Adnkronos) -"),
    ],
)
def test_dateline_ends_at_its_dash(text: str, head: str) -> None:
    assert dateline(text) == (0, len(head))


@pytest.mark.parametrize(
    "text",
    [
        "Putin – il presidente – ha parlato (AP).",
        "24 febbraio – La Russia invade l'Ucraina.",
        "PUTIN: «Non ci fermeremo».",
        "Zelensky ha parlato (AP) – poi è partito.",
        "Roma ha vinto.",
        "3-2 – La partita è finita.",
        "",
    ],
)
def test_prose_has_no_dateline(text: str) -> None:
    assert dateline(text) is None


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("14:32 – Un missile", "14:32"),
        ("14.32 - Un missile", "14.32"),
        ("[14:32] Missile", "14:32"),
        ("14:32\nMissile", "14:32"),
        ("8:15 a.m.\nDonald Trump", "8:15 a.m."),
        ("14:32 GMT — A missile", "14:32 GMT"),
        ("14:32 Missile su Kharkiv", "14:32"),
    ],
)
def test_stamp_of_a_live_report(text: str, time: str) -> None:
    span = stamp(text)
    assert span is not None
    assert text[slice(*span)] == time


@pytest.mark.parametrize("text", ["14.30 - 16.00 Lavori", "3.20\n4.30", "2.000 soldati", "9 soldati", "14:32 di ieri"])
def test_figures_at_the_start_of_a_line_are_no_stamps(text: str) -> None:
    assert stamp(text) is None


def test_heads_of_headline_dateline_and_entries() -> None:
    text = (
        "Attacco nella notte. BAKU, 13 set. (ANSA) – Raid.\n\nOre 14:32 – Un missile.\n  15:10 – Un altro alle 15:05.\n"
    )
    found = heads(text, get("it").times.stamp)
    assert [(text[h.start : h.end], h.kind) for h in found] == [
        ("BAKU, 13 set. (ANSA) –", "dateline"),
        ("14:32", "stamp"),
        ("15:10", "stamp"),
    ]


def test_a_name_in_capitals_far_down_the_text_is_a_dateline_only_at_the_start_of_a_line() -> None:
    body = "Una frase come tante. " * 40
    assert heads(f"{body}ROMA - Il governo.") == ()
    assert len(heads(f"{body}\nROMA - Il governo.")) == 1


def test_within_tells_a_name_of_the_dateline_from_one_of_the_story() -> None:
    text = "BAKU, 13 set. (ANSA) – Raid su Goris."
    found = heads(text)
    assert within(found, 0, 4) == found[0]
    assert within(found, text.index("Goris"), text.index("Goris") + 5) is None
