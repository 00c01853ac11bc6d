"""The project's database: articles, their analyses, and the analyst's corrections."""

from geo.store.repository import Repository

__all__ = ["Repository"]
