"""Our own texts with their incidents marked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gold.own import own

TEXT = """== a
{1|Bomba} a Ravel
{1 Remote explosive/landmine/IED|Una bomba è esplosa}; {2 Arrests?|un fermo}.

== b
Nulla di nuovo.
"""


def test_marks_become_spans_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "own.txt"
    path.write_text(TEXT, encoding="utf8")
    first, second = own(path)
    bomb, arrest = first.incidents
    assert [first.text[s:e] for s, e in bomb.spans] == ["Bomba", "Una bomba è esplosa"]
    assert (bomb.type, bomb.doubtful) == ("Explosions/Remote violence", False)
    assert (arrest.subtype, arrest.doubtful) == ("Arrests", True)
    assert (second.text, second.incidents) == ("Nulla di nuovo.", ())


@pytest.mark.parametrize("body", ["{1|Bomba} a Ravel", "{1 Bomb|Bomba} a Ravel"])
def test_an_incident_without_a_known_sub_type_is_named(body: str, tmp_path: Path) -> None:
    path = tmp_path / "own.txt"
    path.write_text(f"== a\n{body}\n", encoding="utf8")
    with pytest.raises(ValueError, match="Passage a: incident 1"):
        own(path)
