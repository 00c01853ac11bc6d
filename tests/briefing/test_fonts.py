"""The packaged letters: none is missing of the scripts that names come in, and only those used are carried."""

from __future__ import annotations

import base64
import io

import pytest
from fontTools.ttLib import TTFont

from geo.briefing import fonts
from tests.briefing.making import SCRIPTS


@pytest.mark.parametrize("script", SCRIPTS)
def test_no_letter_is_missing(script: str) -> None:
    assert fonts.missing(SCRIPTS[script]) == set()


def test_a_script_without_letters_is_told() -> None:
    assert fonts.missing("Baku 巴庫") == {"巴", "庫"}


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_carried_letters_are_those_used(script: str) -> None:
    held: set[int] = set()
    for face in fonts.faces(SCRIPTS[script]):
        with TTFont(io.BytesIO(base64.b64decode(face.data))) as font:
            assert font.flavor == "woff"
            held |= set(font.getBestCmap())
    assert set(map(ord, SCRIPTS[script])) <= held
    assert len(held) < 200


def test_the_same_letters_are_the_same_bytes() -> None:
    first = fonts.faces("Երևան")
    fonts._faces.cache_clear()
    assert fonts.faces("Երևան") == first
