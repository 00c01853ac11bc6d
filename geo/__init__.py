"""Dateline's library. What a notebook needs stands here; nothing is imported before it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from geo.project import Project, to_geopandas, to_pandas

__all__ = ["Project", "to_geopandas", "to_pandas"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from geo import project

        return getattr(project, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
