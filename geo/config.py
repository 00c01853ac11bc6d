"""Settings from the environment and a TOML file, passed down as an argument; nothing is read at import."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from geo.errors import ConfigError

SWITCH = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}


@dataclass(frozen=True, slots=True)
class Settings:
    """Where data lies and what may be asked of the network.

    ``cache_dir`` holds what can be built again (the gazetteer); ``data_dir`` holds the analyst's own work.
    """

    cache_dir: Path
    data_dir: Path
    online: bool = False

    @property
    def gazetteer_path(self) -> Path:
        return self.cache_dir / "gazetteer.sqlite"

    @property
    def store_url(self) -> str:
        return f"sqlite:///{self.data_dir / 'dateline.sqlite'}"

    @classmethod
    def load(cls, environ: Mapping[str, str] | None = None, file: Path | None = None) -> Settings:
        """Reads ``DATELINE_CACHE_DIR``, ``DATELINE_DATA_DIR`` and ``DATELINE_ONLINE``; they win over the file.

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
        for key in ("cache_dir", "data_dir", "online"):
            if value := environ.get(f"DATELINE_{key.upper()}"):
                values[key] = value
        online = SWITCH.get(str(values.get("online", "false")).lower())
        if online is None:
            raise ConfigError(f"'online' is {values['online']!r}; it can be true or false.")
        return cls(
            cache_dir=Path(str(values.get("cache_dir") or platformdirs.user_cache_path("dateline"))).expanduser(),
            data_dir=Path(str(values.get("data_dir") or platformdirs.user_data_path("dateline"))).expanduser(),
            online=online,
        )
