"""Pasted text: what is taken, and the one sentence about what is not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from geo.errors import InputError
from geo.ingest import checks, text

NOW = datetime(2022, 9, 13, 12, 0, tzinfo=UTC)


def test_line_ends_are_line_feeds_and_the_rest_is_as_pasted() -> None:
    article = text.article("\ufeff\r\n A\r\nB\rC  «d» <b>&amp;</b> \n", title="  Two\n words ")
    assert article.text == "A\nB\nC  «d» <b>&amp;</b>"
    assert article.title == "Two words"


def test_the_id_is_plain_whatever_the_title() -> None:
    article = text.article("Body", title="</textarea><script>`{{ città }}`:/../")
    assert article.id.startswith("textarea-script-citta-")
    assert article.id.replace("-", "").isalnum() and article.id.isascii()


def test_two_texts_of_one_title_have_two_ids() -> None:
    assert text.article("One", title="T").id != text.article("Two", title="T").id


@pytest.mark.parametrize("empty", ["", " \n\t", "\ufeff", "\u200b\xa0"])
def test_empty_text_is_refused(empty: str) -> None:
    with pytest.raises(InputError, match="empty"):
        text.article(empty)


def test_two_megabytes_are_refused_with_their_size_and_the_way_out() -> None:
    with pytest.raises(InputError, match=r"2\.0 MB long; Dateline reads up to 1,000,000 characters .*Split it"):
        text.article("a" * 2_000_000)


def test_a_million_characters_are_read_whatever_their_bytes() -> None:
    assert len(text.article("è" * 1_000_000).text) == 1_000_000


def test_half_a_character_is_refused_with_its_position() -> None:
    with pytest.raises(InputError, match=r"U\+D83D.*position 2"):
        text.article("ab\ud83d")


@pytest.mark.parametrize("given", ["2022-09-13", "2022-09-13T11:59Z", "2022-09-13T15:30+04:00", "2022-09-14"])
def test_a_date_that_has_begun_somewhere_on_earth_is_kept_as_given(given: str) -> None:
    assert checks.published(f" {given} ", now=NOW) == given


@pytest.mark.parametrize("given", ["2022-09-15", "2022-09-13T12:01Z", "2022-09-13T17:00+04:00", "9999-12-31"])
def test_a_future_date_is_refused(given: str) -> None:
    with pytest.raises(InputError, match="future"):
        checks.published(given, now=NOW)


@pytest.mark.parametrize("given", ["yesterday", "13/09/2022", "2022-13-01", "2022-09", "2022", "x" * 500])
def test_a_date_that_is_none_is_refused_with_an_example(given: str) -> None:
    with pytest.raises(InputError, match="write it as 2022-09-13") as caught:
        checks.published(given, now=NOW)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("given", [None, "", "  "])
def test_no_date_is_none(given: str | None) -> None:
    assert checks.published(given) is None
