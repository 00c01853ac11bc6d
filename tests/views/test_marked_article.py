import html
import re

from geo.views.article import marked
from tests.views.factory import EVIL, TEXT, analysis, spot


def plain(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def test_text_comes_out_whole_and_as_text() -> None:
    out = str(marked(analysis()))
    assert plain(out) == TEXT
    assert "<script" not in out
    assert "</textarea" not in out


def test_every_item_is_marked_and_tags_are_nested() -> None:
    out = str(marked(analysis()))
    assert set(re.findall(r'data-item="([^"]*)"', out)) == {
        "a:1:i1",
        "a:1:i2",
        "a:1:q1",
        "a:1:p0",
        "a:1:p1",
        "a:1:p2",
        "a:1:x0",
    }
    depth = 0
    for tag in re.findall(r"</?mark", out):
        depth += 1 if tag == "<mark" else -1
        assert depth >= 0
    assert depth == 0


def test_crossing_spans_are_cut_not_lost() -> None:
    from geo.records import Quote

    a, b = spot("Beta")[0], spot("we were")[1]
    out = str(marked(analysis(quotes=(Quote("q1", "mixed", ((a, b), (b, b + 400)), "x"),))))
    assert plain(out) == TEXT
    assert 'data-item="a:1:q1"' in out


def test_roles_differ() -> None:
    out = str(marked(analysis()))
    assert re.search(r'class="dl-mark dl-here" data-item="a:1:p0"', out)
    assert re.search(r'class="dl-mark dl-spoke" data-item="a:1:p2"', out)
    assert EVIL not in out
