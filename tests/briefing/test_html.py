"""The HTML briefing: complete in itself, asking nothing, with nothing of a text as markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from geo.briefing.plan import Plan
from geo.briefing.to_html import render
from tests.briefing.making import CASES, MARKUP, briefing, hostile, pictures, scripts
from tests.views.factory import EVIL, analysis

VOID = {"meta", "img", "br", "link", "input", "hr"}


class Reader(HTMLParser):
    """Gathers tags with their attributes and text, and holds that each tag is closed where it should be."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text, self._open = "", list[str]()
        self.feed(page)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self._open or self._open[-1] != "style":
            self.text += data

    @property
    def words(self) -> str:
        return " ".join(self.text.split())


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", ["en", "it"])
def test_every_case_is_a_whole_page_without_a_request(case: str, language: str) -> None:
    page = Reader(render(briefing(*CASES[case], plan=Plan(language=language)), pictures()))
    assert dict(page.tags[0][1])["lang"] == language
    allowed = {"html", "head", "meta", "title", "style", "body", "main", "header", "section", "p", "h1", "h2", "h3",
               "b", "span", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "a", "br", "figure", "img",
               "figcaption", "blockquote", "ol", "li", "footer"}  # fmt: skip
    assert {tag for tag, _ in page.tags} <= allowed
    for _tag, attributes in page.tags:
        assert not any(name.startswith("on") for name in attributes)
        for name in ("src", "href"):
            assert re.match(r"#a\d+$|data:image/png;base64,|https://example\.org/", attributes.get(name) or "#a1")


def test_hostile_words_are_text() -> None:
    page = render(briefing(analysis(), hostile(), plan=Plan(title=f"Title {EVIL}")))
    assert "<script" not in page.lower()
    words = Reader(page).words
    assert words.count(MARKUP) >= 6
    assert " ".join(f"Title {EVIL}".split()) in words


def test_it_asks_nothing_and_forbids_itself_to() -> None:
    page = render(briefing(analysis()), pictures())
    assert "default-src 'none'; img-src data:; font-src data:" in page
    assert not re.search(r"url\((?!data:font/woff;base64,)", page)
    assert "javascript:" not in page


def test_it_carries_the_letters_of_five_scripts() -> None:
    page = render(briefing(scripts()))
    assert page.count("@font-face") == 3
    assert 'dir="rtl"' in page


def test_half_a_surrogate_pair_can_be_written() -> None:
    render(briefing(analysis(), plan=Plan(title="a\ud800b"))).encode("utf8")


def test_pictures_have_alternatives_in_words() -> None:
    page = Reader(render(briefing(analysis()), pictures()))
    alts = [a["alt"] or "" for tag, a in page.tags if tag == "img"]
    assert len(alts) == 2 and "Alfa" in alts[0] and "13 Sep 2022" in alts[1]
