import json
import re
from dataclasses import replace

import folium
import pytest
from streamlit_folium import _get_feature_group_string, generate_leaflet_string

from geo.views import map as view
from geo.views.inert import as_json
from geo.views.items import happenings
from tests.views.factory import EVIL, Shapes, analysis


def shown(**options: bool) -> dict:
    found = [analysis()]
    return json.loads(view.content(happenings(found), found, Shapes(), **options))


def test_an_incident_stands_at_each_of_its_places_and_the_unplaced_at_none() -> None:
    assert [(i["item"], i["name"]) for i in shown()["incidents"]] == [("a:1:i1", "Alfa"), ("a:1:i1", "Beta")]


def test_a_low_score_is_a_guess() -> None:
    assert [i["guess"] for i in shown()["incidents"]] == [False, True]


def test_statement_places_can_be_hidden() -> None:
    assert [s["item"] for s in shown()["statements"]] == ["a:1:p2"]
    assert shown(statements=False)["statements"] == []


def test_only_places_with_an_outline_are_shaded() -> None:
    assert [d["items"] for d in shown()["districts"]] == [["a:1:i1"]]


def test_popup_says_what_when_by_whom_and_how_sure() -> None:
    popup = shown()["incidents"][0]["popup"]
    assert popup["date"] == "13 Sep 2022, 09:00 (UTC+4)"
    assert popup["claimed"] is True
    assert popup["actors"] == "Army → Posts"
    assert dict(popup["rows"]) == {
        "By the account of": "Ministry (Azerbaijan)", "Killed": "50–71", "Place": "Alfa District, Azerbaijan · 0.93",
    }  # fmt: skip


def test_a_place_from_an_online_geocoder_is_credited_where_it_is_shown() -> None:
    assert "OpenStreetMap" not in shown()["credit"]
    base = analysis()
    place = base.toponyms[1].place
    assert place is not None
    online = replace(base.toponyms[1], place=replace(place, id="osm:n1", source="Photon"))
    found = [replace(base, toponyms=(base.toponyms[0], online, base.toponyms[2]))]
    content = json.loads(view.content(happenings(found), found, Shapes()))
    assert content["credit"].endswith("places © OpenStreetMap contributors, ODbL")
    assert dict(content["incidents"][1]["popup"]["rows"])["Place"] == "Beta, Azerbaijan · 0.31 · by Photon"


@pytest.mark.parametrize("text", [EVIL, "{{'a'}}", "`${1}`", "</script>", "\u2028", "a_b1c2", "\\', \\\""])
def test_inert_json_has_no_sign_that_a_script_or_template_reads(text: str) -> None:
    out = as_json({"t": [text, {"u": text}]})
    assert json.loads(out) == {"t": [text, {"u": text}]}
    assert not re.search(r"[<>&'`$\u2028]|\{\{", out)


def test_text_reaches_the_browser_unchanged_through_streamlit_folium() -> None:
    data = json.dumps(json.loads(as_json({"t": EVIL})))
    group = view.layer(as_json({"t": EVIL}))
    script = _get_feature_group_string(group, map=folium.Map(tiles=None))
    sent = re.search(r"dateline\.show\(feature_group_feature_group_0, (\{.*?\})\);", script)
    assert sent is not None
    assert json.loads(sent[1]) == json.loads(data)


def test_base_script_is_the_same_each_run_and_names_no_other_host() -> None:
    one, two = view.base("v1"), view.base("v1")
    for drawn in (one, two):
        drawn.render()
    assert generate_leaflet_string(one) == generate_leaflet_string(two)
    links = [link for _, link in [*one.default_js, *one.default_css]]
    assert links
    assert not [link for link in links if "//" in link]
    assert "http" not in generate_leaflet_string(one)


def test_map_opens_on_where_most_lies_and_can_show_everything() -> None:
    from dataclasses import replace

    from geo.records import Toponym
    from tests.views.factory import place

    near = tuple(Toponym(n, n + 1, f"n{n}", "literal", 0.9, place(f"n{n}", 40 + n / 10, 46)) for n in range(4))
    far = (Toponym(9, 10, "far", "literal", 0.9, place("far", 55.0, 37.0)),)
    one = analysis()
    incident = replace(one.incidents[0], toponyms=(0, 1, 2, 3, 4))
    found = [analysis(toponyms=near + far, incidents=(incident,))]
    out = json.loads(view.content(happenings(found), found, Shapes()))
    assert out["core"] == [[40.0, 46.0], [40.3, 46.0]]
    assert out["bounds"] == [[40.0, 37.0], [55.0, 46.0]]
