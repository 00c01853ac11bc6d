"""KML and KMZ, as fastkml and GDAL's libkml read them."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import geopandas
import pytest
from fastkml import KML
from fastkml.features import Placemark
from fastkml.utils import find_all
from lxml import etree

from geo.exports import placemarks
from geo.exports.rows import Row
from geo.views import palette
from tests.exports.making import ARABIC, FORMULA, LACHIN, SENTENCES, outline, rows

NS = {"k": placemarks.SPACE}


def written(found: list[Row], **options: Any) -> bytes:
    out = io.BytesIO()
    assert placemarks.write(found, out, **options) == len(found)
    return out.getvalue()


def test_fastkml_reads_every_incident_with_its_time_and_place() -> None:
    document = KML.parse(io.BytesIO(written(rows())))
    marks = list(find_all(document, of_type=Placemark))
    assert len(marks) == len(rows())
    assert marks[0].name == "Goris: Shelling/artillery/missile attack"
    assert [p.x for p in marks[0].geometry.geoms] == [46.34165, LACHIN.lon]
    assert marks[1].geometry is None and marks[1].times is None, "no place and no time: it is there all the same"
    assert str(marks[0].times.begin.dt) == "2022-09-13 09:00:00+04:00"


def test_times_stand_at_their_own_grain() -> None:
    root = etree.fromstring(written(rows()))
    spans = [
        (m.findtext("k:TimeSpan/k:begin", None, NS), m.findtext("k:TimeSpan/k:end", None, NS))
        for m in root.iterfind(".//k:Placemark", NS)
    ]
    assert spans == [
        ("2022-09-13T09:00:00+04:00", "2022-09-13T09:00:00+04:00"),
        (None, None),
        ("2022-09-12", "2022-09-18"),
        ("2022-09-12", "2022-09-14"),
        ("2022-09", "2022-09"),
    ]


def test_words_of_the_article_are_text_whatever_they_look_like() -> None:
    data = written(rows())
    root = etree.fromstring(data)
    assert not root.xpath("//*[local-name()='script']")
    fields = {d.get("name"): d.text for d in root.iterfind(".//k:Placemark[1]//k:SimpleData", NS)}
    assert fields["sentence"] == SENTENCES[0]
    assert fields["actor1"] == FORMULA and fields["assoc_actor_2"] == ARABIC
    balloon = root.findtext(".//k:Placemark[1]/k:description", None, NS)
    assert "<script>" not in balloon and "&lt;script&gt;" in balloon, "a balloon is HTML"
    second = root.findtext(".//k:Placemark[2]//k:SimpleData[@name='sentence']", None, NS)
    assert "\ufffd" in second and "\x07" not in second, "XML holds no control character"


def test_the_colours_are_those_of_the_map() -> None:
    root = etree.fromstring(written(rows()))
    styles = {s.get("id"): s.findtext("k:IconStyle/k:color", None, NS) for s in root.iterfind(".//k:Style", NS)}
    used = [m.text.lstrip("#") for m in root.iterfind(".//k:Placemark/k:styleUrl", NS)]
    red = palette.TYPES["Explosions/Remote violence"].lower()
    assert styles[used[0]] == "ff" + red[5:7] + red[3:5] + red[1:3]
    assert used[3].endswith("h"), "a guess is hollow"
    other = palette.OTHER.lower()
    assert styles[used[4]] == "ff" + other[5:7] + other[3:5] + other[1:3]


def test_gdal_reads_it_with_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "out.kml"
    path.write_bytes(written(rows(), outline=outline))
    frame = geopandas.read_file(path, driver="LIBKML")
    assert len(frame) == len(rows())
    assert frame["event_id_cnty"][0] == "a:1:i1"
    assert frame["latitude"][0] == pytest.approx(39.51116)
    assert frame.geometry[0].geom_type == "GeometryCollection"
    assert frame.geometry[0].geoms[1].exterior.is_ccw


def test_a_kmz_holds_the_document_and_its_marks_and_no_time_of_making() -> None:
    def zipped() -> bytes:
        out = io.BytesIO()
        assert placemarks.write_zipped(rows(), out) == len(rows())
        return out.getvalue()

    data = zipped()
    assert data == zipped()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist()[0] == "doc.kml", "viewers open the first"
        root = etree.fromstring(archive.read("doc.kml"))
        for href in {h.text for h in root.iterfind(".//k:href", NS)}:
            assert archive.read(href).startswith(b"\x89PNG")


def test_a_kml_asks_the_network_for_nothing_and_an_empty_view_is_a_document() -> None:
    root = etree.fromstring(written([]))
    assert root.findall(".//k:Placemark", NS) == []
    assert root.findall(".//k:href", NS) == []
