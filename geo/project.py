"""The project as others take it away: its incidents as a view shows them, or all of it, to be brought in again."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from geo.accounts import Ruling
from geo.config import Settings
from geo.corrections import Corrections
from geo.errors import GazetteerError, InputError, StoreError
from geo.exports.archive import Archive, write, write_lines
from geo.exports.formats import FORMATS
from geo.exports.rows import Row, Unit, row
from geo.exports.shapes import Geometry
from geo.gazetteer.lookup import opened
from geo.records import Analysis, Correction, Place
from geo.store import Repository
from geo.views.filters import Filters, from_query
from geo.views.items import Happening

if TYPE_CHECKING:
    import geopandas
    import pandas


class Source(Protocol):
    """Where a project lies: the store, or an exported file."""

    def each(self, *, light: bool = False) -> Iterator[Analysis]: ...

    def corrections(self) -> list[Correction]: ...

    def acts(self) -> list[tuple[Ruling, ...]]: ...

    def removed(self) -> list[str]: ...


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What came out of a file: articles that are new, that were there and stayed, that took the place of others."""

    new: int
    kept: int
    replaced: int
    corrections: int


class Project:
    """Articles with their analyses, the analyst's corrections laid over them."""

    def __init__(self, source: Source, gazetteer_path: Path) -> None:
        self.source = source
        self._path = gazetteer_path

    @classmethod
    def open(cls, file: Path | None = None, settings: Settings | None = None) -> Project:
        """Opens the project that the app shows or, with ``file``, one that was exported.

        Raises:
            StoreError: there is no project yet, or it cannot be read.
            InputError: the file is not an exported project.
        """
        settings = settings or Settings.load()
        if file is not None:
            return cls(Archive(file), settings.gazetteer_path)
        if not (settings.data_dir / "dateline.sqlite").is_file():
            raise StoreError("The project is empty; open the app once, or add articles with 'python -m geo add'.")
        return cls(Repository.open(settings.store_url), settings.gazetteer_path)

    def analyses(self, *, light: bool = False) -> Iterator[Analysis]:
        """Yields the analyses as the analyst has corrected them; ``light`` ones are fit for rows alone."""
        corrections = self.source.corrections()
        if not corrections:
            yield from self.source.each(light=light)
            return
        laid = Corrections(corrections, opened(self._path))
        yield from map(laid.applied, self.source.each(light=light))

    def rows(
        self, view: Filters | None = None, *, articles: Iterable[str] | None = None, events: bool = False
    ) -> Iterator[Row]:
        """Yields the incidents of a view as rows, in order of article and text.

        Args:
            articles: ids of the articles to take; all by default.
            events: whether to say which are accounts of one happening; all of the project is then compared first.

        Raises:
            InputError: at the end, where there is no article of one of the ids.
        """
        one = self._events() if events else {}
        unit = self._unit()
        for analysis in _chosen(self.analyses(light=True), articles):
            for incident in analysis.incidents:
                happening = Happening(analysis, incident)
                if view is None or view.keeps(happening):
                    yield row(happening, event=one.get(happening.id), unit=unit)

    def export(
        self,
        name: str,
        file: IO[bytes],
        view: Filters | None = None,
        *,
        articles: Iterable[str] | None = None,
        events: bool = False,
        outlines: bool = False,
    ) -> int:
        """Writes the project in a format: one of ``FORMATS``, ``jsonl`` or ``project``.

        ``jsonl`` has every article, with the incidents of the view; ``project`` is all there is, whatever the view.

        Returns:
            The number of incidents; for ``jsonl`` and ``project`` of articles.
        """
        if name == "project":
            kept = self.source
            return write(kept.each, kept.corrections(), kept.acts(), kept.removed(), file)
        if name == "jsonl":
            return write_lines((_narrowed(a, view) for a in _chosen(self.analyses(), articles)), file)
        outline = self.outline if outlines else None
        return FORMATS[name].write(self.rows(view, articles=articles, events=events), file, outline)

    def outline(self, place_id: str) -> Geometry | None:
        """Returns a place's outline as a GeoJSON geometry; None where none is known."""
        return opened(self._path).outline(place_id)

    def _events(self) -> dict[str, str]:
        """Returns the event of each incident, both by their ids."""
        from geo.events import group

        rulings = [ruling for act in self.source.acts() for ruling in act]
        return {account.id: event.id for event in group(self.analyses(), rulings) for account in event.accounts}

    def _unit(self) -> Unit | None:
        """Returns what names a place's second-level unit; None where there is no gazetteer to ask."""
        try:
            places = opened(self._path)
        except GazetteerError:
            return None

        @functools.lru_cache(65536)
        def unit(place: Place) -> str | None:
            if place.kind == "country":
                return None
            above = [u.name for u in places.units_of(place.id) if u.kind != "country"]
            chain = [place.name, *above] if place.kind == "area" else above
            return chain[-2] if len(chain) > 1 else None  # the last is of the first level

        return unit


def to_pandas(view: str = "", file: str | Path | None = None, *, events: bool = False) -> pandas.DataFrame:
    """Returns the incidents of a view as a data frame, with the columns of docs/exports.md.

    Args:
        view: filters as the address of the Explore page carries them, such as ``type=Battles&from=2022-09-13``.
        file: an exported project; the one that the app shows by default.
        events: whether to say which incidents are accounts of one happening.
    """
    from geo.exports.tables import frame

    return frame(_project(file).rows(from_query(view), events=events))


def to_geopandas(
    view: str = "", file: str | Path | None = None, *, events: bool = False, outlines: bool = False
) -> geopandas.GeoDataFrame:
    """Returns the same with a geometry in WGS84: points or, with ``outlines``, regions as their areas."""
    from geo.exports.tables import geoframe

    project = _project(file)
    rows = project.rows(from_query(view), events=events)
    return geoframe(rows, outline=project.outline if outlines else None)


def _project(file: str | Path | None) -> Project:
    return Project.open(Path(file) if file is not None else None)


def bring_in(archive: Archive, repository: Repository, *, force: bool = False) -> BroughtIn:
    """Puts an exported project into the store; all of it is read through before the first article is stored.

    The same text is the same article, whatever its id: it stays as it is, unless ``force`` lets the file's analysis
    take its place. Corrections and rulings follow their articles; those that are there already are not doubled, so
    that bringing in a file twice changes nothing.

    Raises:
        InputError: the file is damaged; nothing was stored.
        StoreError: the store cannot be written; giving the command again goes on.
    """
    for _ in archive.each():
        pass
    corrections, acts, removed = archive.corrections(), archive.acts(), archive.removed()
    there = {digest: own for own, digest in repository.digests()}
    ids: dict[str, str] = {}
    counts = {"new": 0, "kept": 0, "replaced": 0}
    for analysis in archive.each():
        own = there.get(analysis.article.sha256)
        if own is not None and not force:
            ids[analysis.article.id] = own
            counts["kept"] += 1
        else:
            ids[analysis.article.id] = repository.add(analysis).article.id
            counts["new" if own is None else "replaced"] += 1
    known = set(repository.corrections())
    moved = [replace(c, article_id=ids.get(c.article_id, c.article_id)) for c in corrections]
    fresh = [c for c in dict.fromkeys(moved) if c not in known]
    for correction in fresh:
        repository.correct(correction)
    made = dict.fromkeys(repository.acts())
    for act in dict.fromkeys(tuple(_moved(ruling, ids) for ruling in act) for act in acts):
        if act not in made:
            repository.rule(act)
    repository.forget(removed)
    return BroughtIn(**counts, corrections=len(fresh))


def _chosen(analyses: Iterable[Analysis], articles: Iterable[str] | None) -> Iterator[Analysis]:
    if articles is None:
        yield from analyses
        return
    missing = dict.fromkeys(articles)
    wanted = frozenset(missing)
    for analysis in analyses:
        if analysis.article.id in wanted:
            missing.pop(analysis.article.id)
            yield analysis
    if missing:
        raise InputError(f"The project has no article '{next(iter(missing))}'.")


def _moved(ruling: Ruling, ids: Mapping[str, str]) -> Ruling:
    one, other = (replace(m, article_id=ids.get(m.article_id, m.article_id)) for m in (ruling.one, ruling.other))
    return replace(ruling, one=one, other=other)


def _narrowed(analysis: Analysis, view: Filters | None) -> Analysis:
    if view is None:
        return analysis
    return replace(analysis, incidents=tuple(i for i in analysis.incidents if view.keeps(Happening(analysis, i))))
