"""The map: an offline folium base that never changes, and a feature group with what the view shows.

The drawing is done by ``static/map.js`` in the browser, from JSON; no text of a user becomes markup or script on the
way. The base's script stays the same from run to run, so that streamlit-folium keeps its frame and its zoom.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Sequence
from statistics import median
from typing import Any

import folium
import xyzservices
import xyzservices.providers
from branca.element import MacroElement
from folium.template import Template

from geo.config import CREDITS
from geo.gazetteer.lookup import Gazetteer
from geo.records import Analysis, Place
from geo.views import palette
from geo.views.inert import as_json
from geo.views.items import Happening, credits_due, item_id
from geo.views.phrases import country, date, number
from geo.views.quotes import shortened

STATIC = "../../app/static/"
"""From the frame of streamlit-folium to the app's static files; relative, so that it holds under a base path."""
CREDIT = "GeoNames · geoBoundaries · Leaflet"
UNSURE = 0.5
"""A place scored lower is drawn hollow, as is a place no finer than a country."""

ONLINE: dict[str, xyzservices.TileProvider] = {
    "OpenStreetMap": xyzservices.providers.OpenStreetMap.Mapnik,
    "CARTO Positron": xyzservices.providers.CartoDB.Positron,
    "Esri imagery": xyzservices.providers.Esri.WorldImagery,
}


class OfflineMap(folium.Map):
    """folium's map with its browser files taken from this machine, and none that it does not need."""

    default_js = [  # noqa: RUF012 (folium reads it from the class)
        ("leaflet", STATIC + "vendor/leaflet/leaflet.js"),
        ("jquery", STATIC + "vendor/jquery/jquery.min.js"),
        ("dateline", STATIC + "map.js"),
    ]
    default_css = [  # noqa: RUF012
        ("leaflet_css", STATIC + "vendor/leaflet/leaflet.css"),
        ("dateline_css", STATIC + "map.css"),
    ]


class _Call(MacroElement):
    """Calls a function of ``static/map.js`` with the parent layer and inert JSON."""

    _template = Template(
        "{% macro script(this, kwargs) %}dateline.{{ this.function }}("
        "{{ this._parent.get_name() }}, {{ this.data }});{% endmacro %}"
    )

    def __init__(self, function: str, data: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name, self.function, self.data = "dateline_call", function, data


def base(base_version: str) -> OfflineMap:
    """Returns the empty map over land, borders and names; ``base_version`` names the shapes under ``vendor/base``."""
    drawn = OfflineMap(
        location=(30, 20), zoom_start=3, min_zoom=2, max_zoom=16, tiles=None, zoom_control=False, prefer_canvas=True,
        world_copy_jump=True, attribution_control=False,
    )  # fmt: skip
    colours = {"land": palette.LAND, "sea": palette.SEA, "border": palette.BORDER, "unit": palette.UNIT}
    settings = {"static": STATIC, "version": base_version, "colours": colours, "credit": CREDIT}
    drawn.add_child(_Call("base", as_json(settings)))
    return drawn


def layer(data: str) -> folium.FeatureGroup:
    """Returns a fresh feature group that draws :func:`content`; its script is the same for the same data."""
    group = folium.FeatureGroup(name="items", control=False)
    group.add_child(_Call("show", data))
    return group


def tiles(name: str) -> folium.FeatureGroup:
    """Returns an online layer by its name in ``ONLINE``; each carries its own attribution."""
    group = folium.FeatureGroup(name="tiles", control=False)
    folium.TileLayer(tiles=ONLINE[name], control=False).add_to(group)
    return group


def content(
    happenings: Sequence[Happening],
    analyses: Sequence[Analysis],
    gazetteer: Gazetteer,
    *,
    statements: bool = True,
    online: str | None = None,
) -> str:
    """Returns what the map shows as inert JSON: incidents with popups, statement places, named districts, towns.

    An incident stands at each of its places. One with no place is not on the map. ``online`` names the layer of
    ``ONLINE`` that lies below, whose credit is shown.
    """
    markers = [m for happening in happenings for m in _markers(happening)]
    spoken = list(_others(analyses, statements=statements))
    districts = list(_districts(happenings, gazetteer))
    where = [(m["lat"], m["lon"]) for m in markers] or [(s["lat"], s["lon"]) for s in spoken]
    frame = _frame(where)
    core = _frame(_core([(m["lat"], m["lon"]) for m in markers if not m["wide"]]) or where)
    towns = gazetteer.cities(_wider(core), limit=400) if core else []
    kinds = sorted({h.incident.type for h in happenings}, key=palette.order)
    shown: dict[str, Any] = {
        "bounds": frame,
        "core": core,
        "incidents": markers,
        "statements": spoken,
        "districts": districts,
        "cities": [[c.name, round(c.lat, 4), round(c.lon, 4), c.population or 0] for c in towns],
        "legend": [[palette.label(k), palette.colour(k)] for k in kinds],
        "statement": palette.STATEMENT,
        "tiles": online is not None,
        "credit": " · ".join([CREDIT, *([ONLINE[online].attribution] if online else []), *_places_by(analyses)]),
    }
    key = [[m["item"], m["lat"], m["lon"]] for m in markers] + [[s["item"], s["lat"], s["lon"]] for s in spoken[:1]]
    shown["view"] = hashlib.sha256(repr(key).encode("utf8", "surrogatepass")).hexdigest()[:16]
    return as_json(shown)


def _places_by(analyses: Iterable[Analysis]) -> list[str]:
    return [f"places {credit}" for credit in credits_due(analyses)]


def _markers(happening: Happening) -> Iterable[dict[str, Any]]:
    seen: set[str] = set()
    incident, toponyms = happening.incident, happening.analysis.toponyms
    for n in incident.toponyms:
        toponym = toponyms[n]
        place = toponym.place
        if place is None or place.id in seen:
            continue
        seen.add(place.id)
        guess = toponym.score < UNSURE or place.kind == "country"
        yield {
            "item": happening.id,
            "lat": round(place.lat, 5),
            "lon": round(place.lon, 5),
            "name": place.name if place.kind == "country" else toponym.text,
            "colour": palette.colour(incident.type),
            "guess": guess,
            "wide": place.kind == "country",
            "popup": popup(happening, n),
        }


def popup(happening: Happening, toponym: int) -> dict[str, Any]:
    """Returns what the popup of an incident at one of its places says, as plain strings."""
    analysis, incident = happening.analysis, happening.incident
    text, there = analysis.article.text, analysis.toponyms[toponym]
    rows: list[tuple[str, str]] = []
    claimed = incident.claimed_by
    land = country(claimed.country_code) if claimed else None
    if claimed:
        rows.append(("By the account of", claimed.name + (f" ({land})" if land and land != claimed.name else "")))
    else:
        rows.append(("By the account of", analysis.article.publisher or "the article itself"))
    losses = [
        f"{count}{f' ({c.who})' if c.who else ''}" + (f", {side}" if (side := country(c.country_code)) else "")
        for c in incident.casualties
        if c.kind == "killed" and (count := number(c.low, c.high))
    ]
    rows.append(("Killed", "; ".join(losses) or "no figure given"))
    for kind in ("wounded", "missing", "captured", "displaced"):
        others = [n for c in incident.casualties if c.kind == kind and (n := number(c.low, c.high))]
        if others:
            rows.append((kind.capitalize(), "; ".join(others)))
    if there.place:
        by = f" · by {there.place.source}" if there.place.source in CREDITS else ""
        rows.append(("Place", f"{place_name(there.place)} · {there.score:.2f}{by}"))
    return {
        "kind": incident.subtype or palette.label(incident.type),
        "date": date(incident.when.begin) if incident.when else None,
        "claimed": claimed is not None,
        "title": shortened(incident.summary or incident.subtype, 110),
        "actors": _actors(happening),
        "sentence": shortened(text[incident.start : incident.end], 320),
        "rows": rows,
        "lang": analysis.language,
        "article": analysis.article.id,
        "place": item_id(analysis.article.id, "p", toponym),
    }


def place_name(place: Place) -> str:
    """Returns the place's name with its country's, unless it is the country."""
    land = country(place.country_code)
    return place.name if place.kind == "country" or not land else f"{place.name}, {land}"


def _actors(happening: Happening) -> str:
    actors = happening.incident.actors

    def names(role: str) -> str:
        return ", ".join(dict.fromkeys(a.name for a in actors if a.role == role))

    parts = [side for side in (names("initiator"), names("target")) if side]
    if not parts:
        return names("party")
    return " → ".join(parts) if len(parts) == 2 else (f"→ {parts[0]}" if not names("initiator") else parts[0])


def _others(analyses: Iterable[Analysis], *, statements: bool) -> Iterable[dict[str, Any]]:
    """Places of statements, and places finer than a country that the text names without an incident there."""
    found: dict[tuple[str, bool], dict[str, Any]] = {}
    for analysis in analyses:
        own, used = analysis.article.id, {n for incident in analysis.incidents for n in incident.toponyms}
        for n, toponym in enumerate(analysis.toponyms):
            place, named = toponym.place, toponym.role == "literal"
            if place is None or n in used or (place.kind == "country" if named else not statements):
                continue
            item = item_id(own, "p", n)
            new = {
                "item": item,
                "lat": round(place.lat, 5),
                "lon": round(place.lon, 5),
                "name": place.name,
                "items": [],
            }
            first = found.setdefault((place.id, named), {**new, "named": named})
            first["items"].append(item)
    return found.values()


def _districts(happenings: Iterable[Happening], gazetteer: Gazetteer) -> Iterable[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for happening in happenings:
        for n in happening.incident.toponyms:
            toponym = happening.analysis.toponyms[n]
            place = toponym.place
            if place is None or place.kind != "area":
                continue
            if place.id not in found:
                shape = gazetteer.outline(place.id)
                if shape is None:
                    continue
                found[place.id] = {"shape": shape, "colour": palette.colour(happening.incident.type), "items": []}
            found[place.id]["items"].append(happening.id)
    return found.values()


def _frame(points: Sequence[tuple[float, float]]) -> list[list[float]] | None:
    if not points:
        return None
    lats, lons = [p[0] for p in points], [p[1] for p in points]
    return [[min(lats), min(lons)], [max(lats), max(lons)]]


def _core(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The points that the map opens on: without the few that lie far off, where at least two thirds lie together."""
    if len(points) < 4:
        return list(points)
    middle = median(p[0] for p in points), median(p[1] for p in points)
    away = [math.hypot(p[0] - middle[0], p[1] - middle[1]) for p in points]
    near = [p for p, d in zip(points, away, strict=True) if d <= max(1.5, 3 * median(away))]
    return near if len(near) * 3 >= len(points) * 2 else list(points)


def _wider(frame: list[list[float]]) -> tuple[float, float, float, float]:
    (south, west), (north, east) = frame
    rise, run = max(3.0, (north - south) * 0.6), max(4.0, (east - west) * 0.6)
    return max(-90, south - rise), max(-180, west - run), min(90, north + rise), min(180, east + run)
