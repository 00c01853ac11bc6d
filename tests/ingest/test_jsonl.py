"""JSON lines: a bad line is told by its number and stops nothing."""

from __future__ import annotations

import json

import pytest

from geo.ingest.jsonl import BadLine, read
from geo.records import Article


def test_a_whole_line_becomes_an_article_unchanged() -> None:
    value = {
        "id": "a",
        "text": " Goris\r\n🙂 ",
        "title": "T",
        "publisher": None,
        "url": "u",
        "published": "2022-09-13",
        "language": "IT",
        "toponyms": [[1, 6]],
        "later": "a field of a later version",
    }
    expected = Article("a", " Goris\r\n🙂 ", "T", None, "u", "it", "2022-09-13", toponyms=((1, 6),))
    assert list(read([json.dumps(value)])) == [expected]


def test_given_spans_that_are_none_differ_from_no_spans() -> None:
    absent, empty = read(['{"id": "a", "text": "x"}', '{"id": "b", "text": "x", "toponyms": []}'])
    assert (absent.toponyms, empty.toponyms) == (None, ())  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("line", "message", "given_id"),
    [
        ('{"id": "a"}', "line 1: 'text' is missing", "a"),
        ('{"text": "x"}', "line 1: 'id' is missing", None),
        ('{"id": "a", "text": null}', "line 1: 'text' is missing", "a"),
        ('{"id": 3, "text": "x"}', "line 1: 'id' must be a string", None),
        ('{"id": "", "text": "x"}', "line 1: 'id' is empty", ""),
        ('{"id": "a", "text": ["x"]}', "line 1: 'text' must be a string", "a"),
        ('{"id": "a", "text": "x", "title": 4}', "line 1: 'title' must be a string", "a"),
        ('{"id": "a", "text": "x", "published": 2022}', "line 1: 'published' must be a string", "a"),
        ('{"id": "a", "text": "x", "published": "9000-01-01"}', "future", "a"),
        ('{"id": "a", "text": "x", "language": "Italian"}', "ISO 639-1", "a"),
        ('{"id": "a", "text": " "}', "empty", "a"),
        ('{"id": "a", "text": "\\ud800"}', "half a character", "a"),
        ('{"id": "\\ud800", "text": "x"}', "half a character", None),
        ('{"id": "a", "text": "abc", "toponyms": [[3, 4]]}', "outside the text of 3 characters", "a"),
        ('{"id": "a", "text": "abc", "toponyms": [[2, 2]]}', "outside the text", "a"),
        ('{"id": "a", "text": "abc", "toponyms": [[-1, 2]]}', "outside the text", "a"),
        ('{"id": "a", "text": "abc", "toponyms": [[0, true]]}', "list of [start, end]", "a"),
        ('{"id": "a", "text": "abc", "toponyms": [[0, 1.0]]}', "list of [start, end]", "a"),
        ('{"id": "a", "text": "abc", "toponyms": {"0": 1}}', "list of [start, end]", "a"),
        ('["id", "text"]', "line 1: not a JSON object", None),
        ("null", "line 1: not a JSON object", None),
        ('{"id": "a", ', "line 1: not JSON", None),
        ("[" * 100_000, "nested too deeply", None),
        ("9" * 5_000, "number too long", None),
        (b'{"id": "a", "text": "caff\xe8"}', "line 1: not UTF-8", None),
    ],
    ids=lambda value: str(value)[:45],
)
def test_a_bad_line_is_told(line: str | bytes, message: str, given_id: str | None) -> None:
    (found,) = read([line])
    assert isinstance(found, BadLine)
    assert message in found.message
    assert (found.line, found.id) == (1, given_id)


def test_order_and_numbers_hold_over_bad_and_blank_lines() -> None:
    lines = [b'\xef\xbb\xbf{"id": "a", "text": "x"}\r\n', b"\n", b"oops\n", b'{"id": "b", "text": "y"}']
    first, bad, last = read(lines)
    assert isinstance(first, Article) and isinstance(last, Article) and isinstance(bad, BadLine)
    assert (first.id, bad.line, last.id) == ("a", 3, "b")


def test_an_id_is_used_once() -> None:
    lines = ['{"id": "a", "text": "x"}', '{"id": "b"}', '{"id": "a", "text": "y"}', '{"id": "b", "text": "z"}']
    first, missing, again, after = read(lines)
    assert isinstance(again, BadLine) and again.message == "line 3: the id 'a' was used before, on line 1"
    assert isinstance(after, Article), "an id on a bad line is free"
    assert isinstance(first, Article) and isinstance(missing, BadLine)


def test_an_unreadable_date_costs_its_anchor_and_not_the_article() -> None:
    (article,) = read(['{"id": "a", "text": "x", "published": "Wed Nov 23"}'])
    assert isinstance(article, Article)
    assert article.published is None
    assert "'Wed Nov 23' cannot be read" in article.warnings[0]


def test_a_span_that_runs_over_the_end_is_cut_there() -> None:
    (article,) = read(['{"id": "a", "text": "In Roma", "toponyms": [[3, 9]]}'])
    assert isinstance(article, Article)
    assert article.toponyms == ((3, 7),)
    assert "cut at the text's end" in article.warnings[0]
