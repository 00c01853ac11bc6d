"""Italian incidents to people, arms and power: attacks, abductions, arrests, releases, finds of arms, coups, tests."""

from __future__ import annotations

from tests.nlp.test_incidents import read


def told(text: str) -> list[str]:
    return [incident.subtype for incident in read("it", text)]


def test_the_opening_says_that_an_arrest_is_political() -> None:
    rest = "L'uomo viveva in un quartiere tranquillo. Aveva due cani. È stato arrestato all'alba."
    assert told(f"Preso il capo dei terroristi\n{rest}") == ["Arrests"]
    assert told(f"Preso il vincitore della lotteria\n{rest}") == []


def test_behind_a_protest_an_arrest_needs_no_more() -> None:
    rest = "Pioveva. Ha parlato anche il parroco. Alla fine quaranta arresti."
    assert told(f"Migliaia di persone sono scese in piazza. {rest}") == ["Peaceful protest", "Arrests"]
    assert told(f"Migliaia di persone sono venute alla sagra. {rest}") == []
