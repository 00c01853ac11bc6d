"""The way in: paste, upload or pick; an error is one sentence, and what was typed stays."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from geo.errors import GazetteerMissing
from geo.records import Analysis, Article
from pages.parts import state


class Plain:
    """An analyser that finds nothing; the widget is what is tested."""

    def analyse(self, article: Article) -> Analysis:
        return Analysis(article, article.language or "en", models={"pipeline": "plain"})


@pytest.fixture(autouse=True)
def plain_analyzer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "analyzer", Plain)


def page() -> None:
    from pages.parts.inputs import article_input

    article_input()


def opened(way: str = "paste") -> AppTest:
    app = AppTest.from_function(page, default_timeout=30).run()
    app.session_state["input_way"] = way
    return app.run()


def errors(app: AppTest) -> list[str]:
    assert not app.exception
    return [error.value.replace("\\", "") for error in app.error]


def test_a_pasted_text_is_stored_and_selected_with_what_stands_beside_it() -> None:
    app = opened()
    app.text_area(key="input_text").set_value("Le forze armene hanno colpito Goris, secondo il ministero della Difesa.")
    app.text_input(key="input_title").set_value("</textarea><script>alert(1)</script> {{ `x` }}")
    app.text_input(key="input_publisher").set_value("Agenzia")
    app.date_input(key="input_published").set_value(date(2022, 9, 13))
    app.button(key="input_go").click().run()
    assert errors(app) == []
    (stored,) = state.repository().list()
    assert stored.article.title == "</textarea><script>alert(1)</script> {{ `x` }}"
    assert (stored.article.publisher, stored.article.published) == ("Agenzia", "2022-09-13")
    assert app.session_state["article"] == stored.article.id
    assert any("Italian" in caption.value for caption in app.caption)


@pytest.mark.parametrize(
    ("pasted", "said"),
    [("", "empty"), ("  \n ", "empty"), ("a " * 1_000_000, "2.0 MB long")],
    ids=["", "space", "2 MB"],
)
def test_what_cannot_be_read_is_one_sentence_and_stays_in_its_box(pasted: str, said: str) -> None:
    app = opened()
    app.text_area(key="input_text").set_value(pasted)
    app.button(key="input_go").click().run()
    (sentence,) = errors(app)
    assert said in sentence
    assert app.text_area(key="input_text").value == pasted
    assert state.repository().list() == []


def test_a_publication_date_in_the_future_is_one_sentence() -> None:
    app = opened()
    app.text_area(key="input_text").set_value("Body")
    app.date_input(key="input_published").set_value(date.today() + timedelta(days=30))
    app.button(key="input_go").click().run()
    assert "future" in errors(app)[0]


def test_a_missing_gazetteer_offers_its_building(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise GazetteerMissing("No gazetteer has been built at /x_y_z; run 'build'.")

    monkeypatch.setattr(state, "analyzer", missing)
    app = opened()
    app.text_area(key="input_text").set_value("Body")
    app.button(key="input_go").click().run()
    assert "/x_y_z" in errors(app)[0]
    assert [button.label for button in app.button if button.key == "build_gazetteer"] == ["Build the gazetteer"]
    assert app.text_area(key="input_text").value == "Body"


def test_several_files_are_read_and_a_bad_one_stops_none() -> None:
    app = opened("upload")
    files = [
        ("a.txt", "Perché è già così".encode("cp1252"), "text/plain"),
        ("b.txt", b"%PDF-1.7", "text/plain"),
        ("c.md", b"---\ntitle: C\npublished: 2022-09-14\n---\nBody", "text/markdown"),
    ]
    app.file_uploader(key="input_files").set_value(files)
    app.run()
    app.text_input(key="input_title").set_value("Beside")
    app.button(key="input_go_files").click().run()
    (sentence,) = errors(app)
    assert "'b.txt' is a PDF file" in sentence
    stored = [(a.article.text, a.article.title, a.article.published) for a in state.repository().list()]
    assert stored == [("Perché è già così", "Beside", None), ("Body", "C", "2022-09-14")]


def test_a_dispatch_is_opened_under_its_own_name() -> None:
    app = opened("dispatch")
    app.button(key="input_go_dispatch").click().run()
    assert errors(app) == []
    (stored,) = state.repository().list()
    assert stored.article.id == state.dispatches()[0].id
