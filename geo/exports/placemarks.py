"""KML 2.2 and KMZ: a placemark an incident, in the map's colours, with its time and all its columns."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import IO, Any

from lxml import etree
from markupsafe import Markup

from geo.exports.markup import clean
from geo.exports.rows import Row
from geo.exports.schema import ATTRIBUTION, COLUMNS
from geo.exports.shapes import Geometry, Outline, geometry
from geo.exports.target import entry
from geo.views import palette
from geo.views.phrases import date, number
from geo.views.stretches import INSTANT, PART, WEEK, span

SPACE = "http://www.opengis.net/kml/2.2"
TYPES = {"text": "string", "whole": "int", "number": "double", "flag": "bool", "date": "string"}
DOUBTFUL = 0.5
"""Below this score of its place an incident's mark is hollow, as on the screen."""
SOLID, HOLLOW = "icons/solid.png", "icons/hollow.png"
STYLES = {f"t{n}": kind for n, kind in enumerate([*palette.TYPES, None])}
_STYLE_OF = {kind: name for name, kind in STYLES.items()}


def write(rows: Iterable[Row], file: IO[bytes], *, outline: Outline | None = None, icons: bool = False) -> int:
    """Writes one document and returns the number of placemarks; an incident without a place has no geometry.

    Args:
        icons: whether marks show the pictures that a KMZ holds; a viewer's own pin is tinted otherwise.
    """
    count = 0
    with etree.xmlfile(file, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("kml", nsmap={None: SPACE}), xml.element("Document"):
            xml.write(_node("name", "Dateline"), _node("open", "1"), _node("description", ATTRIBUTION), "\n")
            for style in _styles(icons):
                xml.write(style, "\n")
            xml.write(_schema(), "\n")
            for row in rows:
                xml.write(_placemark(row, outline), "\n")
                count += 1
    return count


def write_zipped(rows: Iterable[Row], file: IO[bytes], *, outline: Outline | None = None) -> int:
    """Writes the same as a KMZ, with the marks of the map inside."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open(entry("doc.kml"), "w", force_zip64=True) as document:
            count = write(rows, document, outline=outline, icons=True)
        for name, hollow in ((SOLID, False), (HOLLOW, True)):
            archive.writestr(entry(name), _dot(hollow))
    return count


def _node(tag: str, text: str | None = None, /, *children: Any, **attributes: str) -> Any:
    node = etree.Element(tag, attributes)
    if text is not None:
        node.text = clean(text)
    node.extend(children)
    return node


def _styles(icons: bool) -> Iterator[Any]:
    """Yields a style for each kind of incident, solid and hollow; KML writes colours as alpha, blue, green, red."""
    for name, kind in STYLES.items():
        rgb = palette.colour(kind or "").lstrip("#").lower()
        colour = rgb[4:6] + rgb[2:4] + rgb[0:2]
        for hollow in (False, True):
            icon = _node("IconStyle", None, _node("color", f"ff{colour}"), _node("scale", "0.8"))
            if icons:
                icon.append(_node("Icon", None, _node("href", HOLLOW if hollow else SOLID)))
            line = _node("LineStyle", None, _node("color", f"ff{colour}"), _node("width", "2"))
            area = _node("PolyStyle", None, _node("color", f"{'00' if hollow else '33'}{colour}"))
            yield _node("Style", None, icon, line, area, id=name + ("h" if hollow else ""))


def _schema() -> Any:
    fields = (_node("SimpleField", name=c.name, type=TYPES[c.kind]) for c in COLUMNS)
    return _node("Schema", None, *fields, name="incident", id="incident")


def _placemark(row: Row, outline: Outline | None) -> Any:
    """Returns a placemark, its parts in the order that the standard's schema asks for."""
    values = row.values
    found = _node("Placemark", None, _node("name", _name(values)), _node("description", _description(values)))
    time = _time(values["time_begin"], values["time_end"])
    if time is not None:
        found.append(time)
    doubtful = values["place_score"] is not None and values["place_score"] < DOUBTFUL
    style = _STYLE_OF.get(values["event_type"], _STYLE_OF[None])
    found.append(_node("styleUrl", f"#{style}{'h' if doubtful else ''}"))
    data = _node("SchemaData", schemaUrl="#incident")
    for name, value in values.items():
        if value is not None:
            data.append(_node("SimpleData", _plain(value), name=name))
    found.append(_node("ExtendedData", None, data))
    if shape := geometry(row, outline):
        found.append(_geometry(shape))
    return found


def _plain(value: Any) -> str:
    return ("1" if value else "0") if isinstance(value, bool) else str(value)


def _name(values: dict[str, Any]) -> str:
    return f"{values['location'] or 'Place not said'}: {values['sub_event_type'] or values['event_type']}"


def _description(values: dict[str, Any]) -> str:
    """Returns what a balloon shows, as HTML in which the article's words are text."""
    dead = number(values["killed_low"], values["killed_high"])
    lines = [
        date(values["time_begin"]) or "Date not said",
        f"By the account of {values['claimant']}" if values["claimant"] else "Reported by the article",
        f"{dead} killed" if dead else None,
        values["sentence"],
        ", ".join(v for v in (values["source"], values["published"], values["source_url"]) if v),
        f"Place checked by {values['verified_by']}" if values["verified"] else None,
    ]
    return str(Markup("<br>").join(line for line in lines if line))


def _time(begin: str | None, end: str | None) -> Any | None:
    """Returns the stretch of time at its own grain, its last day included; None where the text gives none."""
    first = span(begin)
    if begin is None or first is None:
        return None
    last = span(end)
    closing = _edge(end, last.end) if end is not None and last is not None else _edge(begin, first.end)
    return _node("TimeSpan", None, _node("begin", _edge(begin, first.begin, opening=True)), _node("end", closing))


def _edge(value: str, moment: datetime, *, opening: bool = False) -> str:
    """Returns one end of a time as KML writes it; a clock time keeps its zone, or the lack of one."""
    if found := INSTANT.match(value):
        return f"{moment:%Y-%m-%dT%H:%M:%S}{found[4] or ''}"
    if PART.match(value):
        return f"{moment:%Y-%m-%dT%H:%M:%S}"
    if not WEEK.match(value) and len(value) < len("2022-09-13"):
        return value  # a month or a year, which KML knows as such
    day = moment if opening else moment - timedelta(days=1)
    return f"{day:%Y-%m-%d}"


def _geometry(shape: Geometry) -> Any:
    kind, parts = shape["type"], shape.get("coordinates", ())
    if kind == "Point":
        return _node("Point", None, _node("coordinates", f"{parts[0]},{parts[1]}"))
    if kind == "Polygon":
        rings = [
            _node(name, None, _node("LinearRing", None, _node("coordinates", " ".join(f"{x},{y}" for x, y in ring))))
            for name, ring in zip(["outerBoundaryIs", *["innerBoundaryIs"] * len(parts)], parts, strict=False)
        ]
        return _node("Polygon", None, *rings)
    if kind == "GeometryCollection":
        inside = shape["geometries"]
    else:
        inside = [{"type": kind.removeprefix("Multi"), "coordinates": part} for part in parts]
    return _node("MultiGeometry", None, *map(_geometry, inside))


def _dot(hollow: bool) -> bytes:
    """Returns a white disc or ring as PNG, which a viewer tints with the style's colour."""
    from PIL import Image, ImageDraw

    large = Image.new("LA", (256, 256), (255, 0))
    pen = ImageDraw.Draw(large)
    pen.ellipse((24, 24, 232, 232), fill=(255, 0 if hollow else 255), outline=(255, 255), width=48)
    out = io.BytesIO()
    large.resize((64, 64), Image.Resampling.LANCZOS).save(out, "PNG")
    return out.getvalue()
