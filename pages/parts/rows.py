"""What the Library, Review, Briefing and About pages share: their head, their lines of text, their look."""

from __future__ import annotations

import streamlit as st
from markupsafe import Markup

from geo.records import Analysis, Article
from geo.views.phrases import date, language
from geo.views.quotes import shortened
from pages.parts import panel

STYLE = Markup("""<style>
[data-testid="stMainBlockContainer"]:has(.pg-head) { padding: 1.4rem 1.6rem 3rem; max-width: 1180px; }
.pg-head h1 { font-size: 1.42rem; font-weight: 700; margin: 0; padding: 0; line-height: 1.2; letter-spacing: -.01em; }
.pg-head p { opacity: .7; font-size: .9rem; margin: 3px 0 4px; }
.pg-row b { font-size: .98rem; overflow-wrap: anywhere; }
.pg-name b { font-size: 1.15rem; }
.pg-soft { opacity: .68; font-size: .84rem; margin-top: 1px; overflow-wrap: anywhere; }
.pg-said { border-left: 3px solid #c9402a; padding: 4px 0 4px 12px; font-size: 1rem; line-height: 1.55;
  overflow-wrap: anywhere; }
.pg-said mark { background: #c9402a2b; color: inherit; border-radius: 3px; padding: 1px 3px; font-weight: 600; }
.pg-tag { display: inline-block; border: 1px solid color-mix(in srgb, currentColor 24%, transparent);
  border-radius: 5px; padding: 0 7px; font-size: .76rem; margin-left: 6px; }
dl.pg-facts { margin: 0 !important; padding: 0 !important;
  display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; font-size: .9rem; }
.pg-facts dt, .pg-facts dd { padding: 0; }
.pg-facts dt { opacity: .66; } .pg-facts dd { margin: 0 !important; overflow-wrap: anywhere; }
.pg-note { white-space: pre-wrap; font-size: .84rem; line-height: 1.5; overflow-wrap: anywhere; }
[class*="st-key-rows_"] [data-testid="stHorizontalBlock"] { align-items: center; }
[class*="st-key-pick_"] button, [class*="st-key-pick_"] button * { justify-content: flex-start; text-align: left; }
@media (max-width: 640px) {
  [data-testid="stMainBlockContainer"]:has(.pg-head) { padding: 3.4rem .9rem 2rem; }
  .pg-facts { grid-template-columns: 1fr; gap: 0; } .pg-facts dd { margin-bottom: 6px; }
}
</style>""")


def head(title: str, below: str) -> None:
    """Writes the page's title and the line under it; both may hold a user's words."""
    panel.html(STYLE + Markup('<div class="pg-head"><h1>{}</h1><p>{}</p></div>').format(title, below))


def title(article: Article) -> str:
    """Returns the article's title, else its first words."""
    return article.title or shortened(article.text, 70) or "Untitled"


def about(analysis: Analysis) -> str:
    """Returns publisher, day and language, without what is not known."""
    article = analysis.article
    parts = [article.publisher, date(article.published) or "no date", language(analysis.language)]
    return " · ".join(p for p in parts if p)


def counted(number: int, one: str, many: str | None = None) -> str:
    """Returns ``1 place``, ``3 places``, ``no places``."""
    many = many or f"{one}s"
    return f"{number:,} {one if number == 1 else many}" if number else f"no {many}"


def facts(pairs: list[tuple[str, str]]) -> None:
    """Writes names and values as a list."""
    inside = Markup("").join(Markup("<dt>{}</dt><dd>{}</dd>").format(k, v) for k, v in pairs)
    panel.html(Markup('<dl class="pg-facts">{}</dl>').format(inside))


def heading(text: str) -> None:
    st.html(Markup('<h3 style="font-size:1.02rem;margin:1rem 0 .2rem;padding:0">{}</h3>').format(text))
