"""Features of word forms."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc
from thinc.api import Model

from geo.nlp import forms
from geo.nlp.forms import FEATURES, STYLE, feature_row, form_embed, form_features, install, key, normal, packed


def tables(*rows: tuple[str, list[int]]) -> tuple[forms.Keys, forms.Table]:
    ordered = sorted((key(form), row) for form, row in rows)
    return np.array([k for k, _ in ordered], dtype="uint32"), np.array([r for _, r in ordered], dtype="uint16")


KNOWN = tables(("detto", [3, 7, 9, packed(5, 20, True)]), ("Reuters", [0, 0, 2, packed(1, 16, False)]))


def features(form: str, style: str = "it.isdt") -> dict[str, int]:
    row = feature_row(form, "xxxx", style, *KNOWN)
    assert len(row) == len(FEATURES)
    return dict(zip(FEATURES, row, strict=True))


@pytest.mark.parametrize("form", ["Detto", "DETTO", "detto"])
def test_case_hides_no_known_form(form: str) -> None:
    same = ("norm", "classes", "lemma", "cluster", "branch")
    assert [features(form)[f] for f in same] == [features("detto")[f] for f in same]


def test_a_name_is_known_in_capitals() -> None:
    assert features("REUTERS")["cluster"] == features("Reuters")["cluster"] != features("reuter")["cluster"]


def test_rare_forms_share_what_cannot_be_learnt_of_them() -> None:
    assert features("xyzzy")["norm"] == features("plugh")["norm"] != features("detto")["norm"]
    assert features("xyzzy")["suffix3"] != features("plugh")["suffix3"]


def test_marks_and_digits_have_one_shape() -> None:
    assert normal("L’") == normal("l'") and normal("1994") == normal("2026")


def test_the_style_is_the_documents_or_the_networks_own() -> None:
    layer = form_features()
    install(layer, *KNOWN, "it.isdt")
    doc = spacy.blank("it")("detto altro detto")
    [own] = layer.predict([doc])
    assert own.shape == (3, len(FEATURES)) and (own[0] == own[2]).all()
    doc.user_data[STYLE] = "it.vit"
    [other] = layer.predict([doc])
    assert (own[:, 0] != other[:, 0]).all() and (own[:, 1:-1] == other[:, 1:-1]).all()


@pytest.mark.parametrize("text", ["", "una", "detto altro detto"])
def test_the_table_travels_with_the_network(text: str) -> None:
    def made() -> Model[list[Doc], list[np.ndarray]]:
        return form_embed(8, [4] * 11, [50] * 11)

    doc = spacy.blank("it")(text)
    first, second = made(), made()
    first.initialize()
    second.initialize()
    install(first, *KNOWN, "it.isdt")
    first.predict([doc])
    second.from_bytes(first.to_bytes())
    [one], [other] = first.predict([doc]), second.predict([doc])
    assert one.shape == (len(doc), 8)
    np.testing.assert_array_equal(one, other)
