"""The Explore page through Streamlit's AppTest, over a small hand-made analysis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from geo.errors import GazetteerMissing
from geo.records import Analysis, When
from pages.parts import assets, state
from tests.events.reports import LACHIN, report
from tests.views.factory import EVIL, Shapes, analysis

APP = str(Path(__file__).resolve().parents[2] / "app.py")


def show(monkeypatch: pytest.MonkeyPatch, found: list[Analysis], **query: str) -> AppTest:
    monkeypatch.setattr(state, "analyses", lambda: found)
    monkeypatch.setattr(state, "gazetteer", Shapes)
    monkeypatch.setattr(assets, "ready", lambda gazetteer: "test")
    app = AppTest.from_file(APP, default_timeout=30)
    for name, value in query.items():
        app.query_params[name] = value
    return app.run()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("DATELINE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("DATELINE_ONLINE", raising=False)
    yield


def html(app: AppTest) -> str:
    return "\n".join(_bodies(app.main))


def _bodies(block: Any) -> Iterator[str]:
    for element in block:
        proto = getattr(element, "proto", None)
        body = getattr(proto, "body", "")
        if isinstance(body, str):
            yield body


def test_head_says_what_the_articles_are_about_and_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    app = show(monkeypatch, [analysis("a"), analysis("b")])
    assert not app.exception
    page = html(app)
    assert "Azerbaijan, September 2022" in page
    assert "reported killed, Armenia" in page


def test_selection_and_article_are_taken_from_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    app = show(monkeypatch, [analysis("a"), analysis("b")], sel="b:i1", article="b")
    assert app.session_state["selected"] == "b:i1"
    assert app.selectbox(key="article_choice").value == "b"
    assert app.query_params["sel"] == "b:i1"


def test_a_filter_takes_out_incidents_and_stands_in_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    app = show(monkeypatch, [analysis()])
    assert "<b>2</b><span>incidents" in html(app)
    app.checkbox(key="filter_kind_1").uncheck().run()
    assert "<b>1</b><span>incident" in html(app)
    assert app.query_params["type"] == "Explosions/Remote violence"


def test_filters_are_taken_from_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    app = show(monkeypatch, [analysis()], claims="0")
    assert app.checkbox(key="filter_claimed").value is False
    assert "<b>1</b><span>incident" in html(app)


def test_text_that_tries_to_be_code_is_shown_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    app = show(monkeypatch, [analysis()])
    assert not app.exception
    assert EVIL not in html(app)


def test_an_item_that_no_article_has_is_no_selection(monkeypatch: pytest.MonkeyPatch) -> None:
    app = show(monkeypatch, [analysis()], sel="gone:i9")
    assert not app.exception
    assert "sel" not in app.query_params


def test_no_article_is_said_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    app = show(monkeypatch, [])
    assert not app.exception
    assert "There is no article yet" in app.info[0].value


def test_a_missing_gazetteer_is_offered_for_building(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise GazetteerMissing("There is no gazetteer here.")

    monkeypatch.setattr(state, "gazetteer", missing)
    app = AppTest.from_file(APP, default_timeout=30).run()
    assert not app.exception
    assert "no gazetteer" in app.error[0].value
    assert app.button(key="build_gazetteer")


def test_no_layer_but_the_offline_one_without_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    app = show(monkeypatch, [analysis()])
    assert app.radio(key="filter_layer").options == ["Offline"]


def test_layers_are_offered_only_when_asked_for_and_answering(monkeypatch: pytest.MonkeyPatch) -> None:
    from pages.parts import map as map_widget

    asked: list[str] = []

    def answers(name: str) -> bool:
        asked.append(name)
        return name == "OpenStreetMap"

    monkeypatch.setattr(map_widget, "_answers", answers)
    online = map_widget.online.__wrapped__
    assert online(False) == []
    assert asked == []
    assert online(True) == ["OpenStreetMap"]


def test_day_filter_lasts_over_reruns_and_stands_in_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    later = analysis("b")
    moved = replace(later.incidents[0], when=When("2022-09-15"))
    app = show(monkeypatch, [analysis("a"), replace(later, incidents=(moved,))])
    days = next(s for s in app.select_slider if s.key.startswith("filter_days"))
    days.set_range(date(2022, 9, 15), date(2022, 9, 15)).run()
    app.checkbox(key="filter_statements").uncheck().run()
    assert not app.exception
    assert app.query_params["from"] == "2022-09-15"
    assert "<b>1</b><span>incident" in html(app)


def test_the_view_can_be_taken_away_as_data(monkeypatch: pytest.MonkeyPatch) -> None:
    app = show(monkeypatch, [analysis("a")])
    assert "Download" in [button.label for button in app.get("download_button")]
    choice = app.selectbox(key="takeaway_view")
    assert choice.value == "geojson" and "Dateline project (.zip)" not in choice.options


def test_quotes_or_accounts_are_shown_as_the_address_says(monkeypatch: pytest.MonkeyPatch) -> None:
    page = show(monkeypatch, [report("a", LACHIN), report("b", LACHIN)], sel="a:i1", side="accounts")
    assert not page.exception
    assert page.segmented_control(key="side").value == "accounts"
    assert page.segmented_control(key="side").options == ["Quotes 0", "Accounts 2"]
    assert page.query_params["side"] == "accounts"
    page.segmented_control(key="side").set_value("quotes").run()
    assert "side" not in page.query_params
