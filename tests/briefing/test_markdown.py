"""The Markdown briefing, read by a parser that is not ours: structure is the template's, text is text."""

from __future__ import annotations

from typing import Any

import pytest
from markdown_it import MarkdownIt

from geo.briefing.plan import Plan
from geo.briefing.to_markdown import encoded
from tests.briefing.making import CASES, MARKUP, SCRIPTS, briefing, hostile, pictures, scripts
from tests.views.factory import analysis


def parsed(*analyses: Any, plan: Plan | None = None) -> list[Any]:
    text = encoded(briefing(*analyses, plan=plan), pictures()).decode("utf8")
    return MarkdownIt("commonmark").enable("table").parse(text)


def inline(tokens: list[Any]) -> list[Any]:
    return [child for token in tokens if token.children for child in token.children]


def words(tokens: list[Any]) -> str:
    return "\n".join("".join(c.content for c in t.children) for t in tokens if t.children)


@pytest.mark.parametrize("case", CASES)
def test_no_text_becomes_structure(case: str) -> None:
    tokens = parsed(*CASES[case], plan=Plan(title=MARKUP).changed("method", text=f"- {MARKUP}\n\n1. one\n\n> two"))
    assert not [t for t in tokens if t.type in ("html_block", "code_block", "fence")]
    kinds = {t.type for t in inline(tokens)}
    assert kinds <= {"text", "strong_open", "strong_close", "em_open", "em_close", "image", "link_open", "link_close",
                     "softbreak", "text_special"}  # fmt: skip
    links = [t.attrs["href"] for t in inline(tokens) if t.type == "link_open"]
    assert all(link.startswith("https://example.org/") for link in links)
    assert sum(t.type == "heading_open" and t.tag == "h1" for t in tokens) == 1


def test_hostile_words_and_scripts_are_read_back() -> None:
    assert words(parsed(hostile())).count(MARKUP) >= 6
    text = words(parsed(scripts()))
    for name in SCRIPTS.values():
        assert name in text


def test_pictures_are_inside_with_alternatives() -> None:
    images = [t for t in inline(parsed(analysis())) if t.type == "image"]
    assert len(images) == 2
    assert all(t.attrs["src"].startswith("data:image/png;base64,") and t.content for t in images)


def test_accounts_stand_side_by_side_in_a_table() -> None:
    tables = [t for t in parsed(analysis("a"), analysis("b")) if t.type == "table_open"]
    assert len(tables) >= 2
