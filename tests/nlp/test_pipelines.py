"""The trained pipelines that the components stand on."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
import spacy

from geo.analysis import Analyzer
from geo.errors import ModelDamaged, ModelMissing
from geo.nlp import pipelines, sealed
from geo.nlp.load import load
from geo.records import Article

TEXT = "Il ministero ha detto: “La pace è vicina”. Mosca nega."


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pipeline without weights, shipped for Italian in place of the real one."""
    folder = tmp_path / "it_grammar"
    nlp = spacy.blank("it")
    nlp.meta.update(name="grammar", version="9.9.9")
    nlp.add_pipe("attribute_ruler").add([[{"LOWER": "mosca"}]], {"POS": "PROPN"})  # type: ignore[attr-defined]
    nlp.to_disk(folder)
    sealed.seal(folder)
    monkeypatch.setattr(pipelines, "FOLDER", tmp_path)
    load.cache_clear()
    pipelines.described.cache_clear()
    yield folder
    load.cache_clear()
    pipelines.described.cache_clear()


def read(analyzer: Analyzer) -> object:
    return analyzer.analyse(Article(id="a", text=TEXT, language="it"))


@pytest.mark.gazetteer
def test_a_whole_pipeline_is_used_and_reported(small: Path, gazetteer_path: Path) -> None:
    nlp = load("it", gazetteer_path)
    doc = nlp("La mosca vola.")  # no place, so that nothing asks for the syntax
    assert doc[1].pos_ == "" and nlp.component_names[0] == "dateline_sentences"
    assert pipelines.annotate(nlp, doc)[1].pos_ == "PROPN"
    assert Analyzer(gazetteer_path).models("it")["grammar"] == "it_grammar-9.9.9"


@pytest.mark.gazetteer
@pytest.mark.parametrize("damage", ["altered", "missing", "no sums", "no list"])
def test_without_whole_weights_the_rules_read_and_say_so_once(
    small: Path, gazetteer_path: Path, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    whole = read(Analyzer(gazetteer_path))
    load.cache_clear()
    pipelines.described.cache_clear()
    if damage == "altered":
        (small / "tokenizer").write_bytes(b"other")
    elif damage == "missing":
        (small / "tokenizer").unlink()
    elif damage == "no sums":
        (small / sealed.SUMS).unlink()
    else:
        (small / sealed.SUMS).write_bytes(b"\xff\xfe")
    with caplog.at_level(logging.WARNING):
        analyzer = Analyzer(gazetteer_path)
        found, again = read(analyzer), read(analyzer)
    assert found.quotes == again.quotes == whole.quotes != ()  # type: ignore[attr-defined]
    assert "grammar" not in found.models  # type: ignore[attr-defined]
    [record] = caplog.records
    assert "it_grammar" in record.getMessage() and record.getMessage().count(". ") == 0


def test_what_is_wrong_is_told_in_one_sentence(small: Path) -> None:
    sealed.verify(small)
    (small / "meta.json").write_text("{}", encoding="utf8")
    with pytest.raises(ModelDamaged, match=r"meta\.json"):
        sealed.verify(small)
    (small / "meta.json").unlink()
    with pytest.raises(ModelMissing, match=r"meta\.json"):
        sealed.verify(small)
    assert pipelines.described("fr", None) is None


@pytest.mark.gazetteer
def test_the_users_pipeline_is_preferred(small: Path, tmp_path: Path, gazetteer_path: Path) -> None:
    nlp = spacy.blank("it")
    nlp.meta.update(name="core_own", version="1.0.0")
    nlp.to_disk(tmp_path / "own")
    analyzer = Analyzer(gazetteer_path, {"it": str(tmp_path / "own")})
    assert analyzer.models("it")["grammar"] == "it_core_own-1.0.0"
    assert "attribute_ruler" not in load("it", gazetteer_path, str(tmp_path / "own")).component_names
    assert read(analyzer).models["grammar"] == "it_core_own-1.0.0"  # type: ignore[attr-defined]


@pytest.mark.gazetteer
def test_the_users_recogniser_is_preferred_and_reported(tmp_path: Path, gazetteer_path: Path) -> None:
    nlp = spacy.blank("it")
    nlp.meta.update(name="core_own", version="1.0.0")
    rules = [
        {"label": "GPE", "pattern": "Mosca"},
        {"label": "PERSON", "pattern": "Anna"},
        {"label": "DATE", "pattern": "ieri"},
    ]
    nlp.add_pipe("entity_ruler").add_patterns(rules)  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "own")
    analyzer = Analyzer(gazetteer_path, {"it": str(tmp_path / "own")})
    read = analyzer.analyse(Article(id="a", text="Anna ieri era a Mosca, poi nella regione di Kiev.", language="it"))
    assert [(e.text, e.label) for e in read.entities] == [("Anna", "PER"), ("Mosca", "LOC")]
    assert [t.text for t in read.toponyms] == ["Mosca", "Kiev"]  # the gazetteer and the words around support the other
    assert read.models["names"] == "it_core_own-1.0.0"
    plain = Analyzer(gazetteer_path)
    assert plain.models("it")["names"].startswith("it_names")


@pytest.mark.gazetteer
def test_a_pipeline_that_is_not_there_is_one_sentence(gazetteer_path: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="it_core_news_xl") as caught:
        read(Analyzer(gazetteer_path, {"it": "it_core_news_xl"}))
    assert str(caught.value).endswith(".")
    (tmp_path / "meta.json").write_text(json.dumps({"lang": "it", "name": "x", "version": "1"}), encoding="utf8")
    with pytest.raises(ModelMissing, match="cannot be loaded"):
        load("it", gazetteer_path, str(tmp_path))
