"""Settings from the environment and a TOML file, passed down as an argument; nothing is read at import."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs

from geo.errors import ConfigError

PIPELINE = "DATELINE_PIPELINE_"
SWITCH = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}
SERVERS = {"Nominatim": "https://nominatim.openstreetmap.org", "Photon": "https://photon.komoot.io"}
"""The online geocoders that Dateline can ask, in the order in which it asks them, and their public servers."""
CREDITS = dict.fromkeys(SERVERS, "© OpenStreetMap contributors, ODbL")
"""What has to stand where a place of theirs is shown, by the place's source."""
TERMS = "https://www.openstreetmap.org/copyright"
KEYS = ("cache_dir", "data_dir", "online", "geocoders", "nominatim", "photon", "contact", "geocode_timeout",
        "online_extract")  # fmt: skip
LONGEST_WAIT = 60.0
_HOST = re.compile(r"[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]")
_CONTACT = re.compile(r"[!-~]+@[!-~]+|https?://[!-~]+")


@dataclass(frozen=True, slots=True)
class Service:
    """An online geocoder: the protocol that it speaks, ``Nominatim`` or ``Photon``, and the address of its server."""

    name: str
    url: str

    @property
    def scheme(self) -> str:
        return urlsplit(self.url).scheme

    @property
    def domain(self) -> str:
        """Host, port and path, as geopy wants them: ``localhost:8080/nominatim``."""
        parts = urlsplit(self.url)
        return (parts.netloc + parts.path).rstrip("/")

    @property
    def title(self) -> str:
        """How a person is told of it: ``Nominatim (nominatim.openstreetmap.org)``."""
        return f"{self.name} ({self.domain})"


PUBLIC = tuple(Service(name, url) for name, url in SERVERS.items())


@dataclass(frozen=True, slots=True)
class Settings:
    """Where data lies and what may be asked of the network.

    ``cache_dir`` holds what can be built again (the gazetteer); ``data_dir`` holds the analyst's own work. ``online``
    is the switch without which nothing is asked for. With it, ``services`` are the geocoders to ask, in this order,
    each for at most ``geocode_timeout`` seconds; ``contact`` is an e-mail or web address that is sent along, so that
    who runs a server can write to who asks it. ``online_extract`` lets an analysis ask them for names of its own.
    ``pipelines`` names spaCy pipelines that the user has installed, by language, to be used in place of the shipped
    ones.
    """

    cache_dir: Path
    data_dir: Path
    online: bool = False
    services: tuple[Service, ...] = PUBLIC
    contact: str = ""
    geocode_timeout: float = 5.0
    online_extract: bool = False
    pipelines: Mapping[str, str] = field(default_factory=dict)

    @property
    def gazetteer_path(self) -> Path:
        return self.cache_dir / "gazetteer.sqlite"

    @property
    def store_url(self) -> str:
        return f"sqlite:///{self.data_dir / 'dateline.sqlite'}"

    @classmethod
    def load(cls, environ: Mapping[str, str] | None = None, file: Path | None = None) -> Settings:
        """Reads ``DATELINE_CACHE_DIR``, ``DATELINE_ONLINE`` and so on (see ``KEYS``); they win over the file.

        ``DATELINE_PIPELINE_IT`` and its like name a language's pipeline, as the file's table ``pipelines`` does.

        The file is ``DATELINE_CONFIG`` or ``dateline.toml`` in the user's configuration folder, if there is one.

        Raises:
            ConfigError: the file is not TOML, or a value is of the wrong kind.
        """
        environ = os.environ if environ is None else environ
        usual = platformdirs.user_config_path("dateline") / "dateline.toml"
        path = file or Path(environ.get("DATELINE_CONFIG") or usual)
        values: dict[str, object] = {}
        if path.is_file():
            try:
                values = tomllib.loads(path.read_text(encoding="utf8"))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
                raise ConfigError(f"The configuration file {path} is not TOML: {error}.") from error
        for key in KEYS:
            if value := environ.get(f"DATELINE_{key.upper()}"):
                values[key] = value
        own = {k.removeprefix(PIPELINE).lower(): v for k, v in environ.items() if k.startswith(PIPELINE) and v}
        return cls(
            cache_dir=Path(str(values.get("cache_dir") or platformdirs.user_cache_path("dateline"))).expanduser(),
            data_dir=Path(str(values.get("data_dir") or platformdirs.user_data_path("dateline"))).expanduser(),
            online=_switch(values, "online"),
            services=_services(values),
            contact=_contact(values),
            geocode_timeout=_seconds(values),
            online_extract=_switch(values, "online_extract"),
            pipelines={**_pipelines(values), **own},
        )


def _pipelines(values: Mapping[str, object]) -> dict[str, str]:
    named = values.get("pipelines", {})
    if not isinstance(named, dict) or not all(isinstance(name, str) for name in named.values()):
        raise ConfigError("'pipelines' is no table of names; write it = \"it_core_news_lg\" under [pipelines].")
    return named


def _switch(values: Mapping[str, object], key: str) -> bool:
    found = SWITCH.get(str(values.get(key, "false")).lower())
    if found is None:
        raise ConfigError(f"'{key}' is {values[key]!r}; it can be true or false.")
    return found


def _services(values: Mapping[str, object]) -> tuple[Service, ...]:
    told = values.get("geocoders", list(SERVERS))
    names = told.split(",") if isinstance(told, str) else told
    known = {name.lower(): name for name in SERVERS}
    if not isinstance(names, list) or any(str(name).strip().lower() not in known for name in names):
        raise ConfigError(f"'geocoders' is {told!r}; it can list {' and '.join(known)}.")
    wanted = dict.fromkeys(known[str(name).strip().lower()] for name in names)
    return tuple(Service(name, _server(values, name)) for name in wanted)


def _server(values: Mapping[str, object], name: str) -> str:
    url = str(values.get(name.lower()) or SERVERS[name]).strip()
    try:
        parts = urlsplit(url)
        host = parts.netloc if parts.port is None else parts.netloc.rpartition(":")[0]
    except ValueError:  # a port that is no number, a bracket left open
        host = ""
    if not _HOST.fullmatch(host) or parts.scheme not in ("http", "https") or parts.query or parts.fragment:
        raise ConfigError(f"'{name.lower()}' is {url!r}; it is the address of a server, such as {SERVERS[name]}.")
    return url.rstrip("/")


def _contact(values: Mapping[str, object]) -> str:
    contact = str(values.get("contact") or "").strip()
    if contact and (len(contact) > 200 or not _CONTACT.fullmatch(contact)):
        raise ConfigError(f"'contact' is {contact!r}; it can be an e-mail address or a web address.")
    return contact


def _seconds(values: Mapping[str, object]) -> float:
    told = values.get("geocode_timeout", 5.0)
    try:
        seconds = float(str(told))
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= LONGEST_WAIT:
        raise ConfigError(f"'geocode_timeout' is {told!r}; it is a number of seconds up to {LONGEST_WAIT:.0f}.")
    return seconds
