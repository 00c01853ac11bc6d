"""The GeoError tree: what the library raises, each with one clear sentence for a person."""

from __future__ import annotations


class GeoError(Exception):
    """Root of all errors of the library; ``str(error)`` is one sentence that says what is wrong and where."""


class InputError(GeoError, ValueError):
    """A record or file that cannot be read as an article."""


class GazetteerError(GeoError):
    """The gazetteer cannot be used."""


class GazetteerMissing(GazetteerError, FileNotFoundError):
    """No gazetteer has been built where one is expected."""


class GazetteerDamaged(GazetteerError):
    """The gazetteer file is not complete or not of this version."""


class ModelDamaged(GeoError):
    """The weights of a trained model are missing, or not those that its card describes."""


class StoreError(GeoError):
    """The project's database cannot be read or written."""


class ConfigError(GeoError, ValueError):
    """A setting has a value that cannot be used."""
