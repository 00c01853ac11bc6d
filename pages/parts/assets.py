"""Files for the browser, put where Streamlit serves them: Leaflet and jQuery from packages, shapes of the gazetteer.

Streamlit serves only ``static/`` beside ``app.py``. ``static/vendor/`` is made at the first start and is not kept in
the repository.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import threading
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shapely.geometry import MultiPolygon, mapping, shape
from xstatic.pkg import jquery, leaflet

from geo.views.phrases import country

if TYPE_CHECKING:
    from geo.gazetteer.lookup import Gazetteer

VENDOR = Path(__file__).resolve().parents[2] / "static" / "vendor"
FORMAT = "3"
"""Goes up when the shape of the files changes, so that older ones are made again."""
_lock = threading.Lock()


def ready(gazetteer: Gazetteer, vendor: Path = VENDOR) -> str:
    """Puts everything in place where it is missing; returns the version under which the shapes lie.

    Raises:
        OSError: the folder cannot be written.
    """
    with _lock:
        for name, package in (("leaflet", leaflet), ("jquery", jquery)):
            if not (vendor / name).is_dir():
                _place(vendor / name, lambda folder, package=package: _copy(Path(package.BASE_DIR), folder))
        stat = gazetteer.path.stat()
        mark = f"{FORMAT} {gazetteer.path} {stat.st_mtime_ns} {stat.st_size}"
        version = hashlib.sha256(mark.encode()).hexdigest()[:12]
        target = vendor / "base" / version
        if not target.is_dir():
            _place(target, lambda folder: _shapes(gazetteer, folder))
            for old in target.parent.iterdir():
                if old.name != version and old.is_dir():
                    shutil.rmtree(old, ignore_errors=True)
    return version


def _place(target: Path, fill: Any) -> None:
    """Fills a new folder and moves it to its place in one step, so that none is ever served half full."""
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=target.parent))
    try:
        fill(folder)
        folder.chmod(0o755)
        folder.replace(target)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        if not target.is_dir():  # another process may have been first
            raise


def _copy(source: Path, folder: Path) -> None:
    for path in source.rglob("*"):
        if path.suffix in {".js", ".css", ".png"} and "-src" not in path.name and "slim" not in path.name:
            (folder / path.relative_to(source)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, folder / path.relative_to(source))


def _shapes(gazetteer: Gazetteer, folder: Path) -> None:
    """The world, coarse and in one file; each country and its first-level units, fetched when they come into view."""
    units: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for feature in gazetteer.basemap("admin1", None):
        units[str(feature["properties"].get("country_code") or "")].append(_simple(feature, 0.006, {}))
    world = []
    for n, feature in enumerate(gazetteer.basemap("country", None)):
        properties = feature["properties"]
        code = properties.get("country_code")
        west, south, east, north = shape(feature["geometry"]).bounds
        keys = {
            "name": country(code) or properties.get("name"),
            "label_lat": properties.get("label_lat"),
            "label_lon": properties.get("label_lon"),
            "box": [[south, west], [north, east]],
            "land": f"land-{n}",
            "units": f"units-{code}" if code in units and str(code).isalnum() else None,
        }
        world.append(_simple(feature, 0.06, keys, least=0.06))
        _write(folder / f"land-{n}.json", [_simple(feature, 0.002, {})])
    _write(folder / "world.json", world)
    for code, features in units.items():
        if code.isalnum():
            _write(folder / f"units-{code}.json", features)
    towns = gazetteer.cities((-90.0, -180.0, 90.0, 180.0), limit=5000)
    _write_json(folder / "cities.json", [[t.name, round(t.lat, 3), round(t.lon, 3), t.population or 0] for t in towns])


def _simple(
    feature: dict[str, Any], tolerance: float, properties: dict[str, Any], least: float = 0.0
) -> dict[str, Any]:
    """The feature simplified by ``tolerance`` degrees, without islands under ``least`` square degrees."""
    whole = shape(feature["geometry"])
    parts = list(getattr(whole, "geoms", [whole]))
    kept = [p for p in parts if p.area >= least] or [max(parts, key=lambda p: p.area)]
    thin = [p.simplify(tolerance, preserve_topology=True) for p in kept]
    joined = mapping(MultiPolygon(thin) if all(p.geom_type == "Polygon" for p in thin) else whole)
    return {"type": "Feature", "properties": properties, "geometry": joined}


def _write(path: Path, features: Iterable[dict[str, Any]]) -> None:
    _write_json(path, {"type": "FeatureCollection", "features": [_rounded(f) for f in features]})


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, separators=(",", ":"), ensure_ascii=False), encoding="utf8")


def _rounded(value: Any) -> Any:
    """Coordinates to three digits, some hundred metres, a pixel at the closest that outlines are looked at."""
    if isinstance(value, float):
        return round(value, 3)
    if isinstance(value, (list, tuple)):
        return [_rounded(v) for v in value]
    if isinstance(value, dict):
        return {k: _rounded(v) for k, v in value.items()}
    return value
