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


class ModelError(GeoError):
    """A trained pipeline cannot be used."""


class ModelMissing(ModelError, FileNotFoundError):
    """There is no such pipeline, or a file of it is not there."""


class ModelDamaged(ModelError):
    """A file of a pipeline is not the one that was made with it."""


class StoreError(GeoError):
    """The project's database cannot be read or written."""


class ConfigError(GeoError, ValueError):
    """A setting has a value that cannot be used."""


class OutputError(GeoError):
    """A file cannot be written, or stands in the way."""
