"""A whole project in one file: articles, analyses and the analyst's own words, to be read again without loss.

A ZIP archive of JSON lines. ``articles.jsonl`` and ``analyses.jsonl`` are what ``python -m geo extract`` reads and
writes, in the same order. The analyses are the machine's: ``corrections.jsonl`` is laid over them when they are read,
and ``rulings.jsonl`` says which accounts are of one happening, a line what was ruled at once.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from typing import IO, Any, TypeVar

import msgspec

from geo.accounts import Ruling
from geo.errors import InputError, OutputError
from geo.exports.target import entry
from geo.ingest import checks
from geo.records import Analysis, Article, Correction
from geo.store.quick import PARTS, Whole

VERSION = 1
LONGEST = 200_000_000
"""Bytes of a line: many times those of the longest article that is read."""
ABOUT, ARTICLES, ANALYSES, CORRECTIONS, RULINGS, REMOVED = (
    "project.json", "articles.jsonl", "analyses.jsonl", "corrections.jsonl", "rulings.jsonl", "removed.jsonl",
)  # fmt: skip
CHANGED = "The project was changed while it was exported; try again."
T = TypeVar("T")


class _About(msgspec.Struct):
    format: str
    version: int


class _Removed(msgspec.Struct):
    sha256: str


def line(analysis: Analysis) -> bytes:
    """Returns an analysis as a line of the interface, with its end; the object is that of ``records.to_json``."""
    article = analysis.article
    rest = {name: getattr(analysis, name) for name in PARTS if name != "language"}
    found = {"id": article.id, "language": analysis.language, "published": article.published, **rest}
    if article.warnings:
        found["warnings"] = article.warnings
    return msgspec.json.encode(found) + b"\n"


def write_lines(analyses: Iterable[Analysis], file: IO[bytes]) -> int:
    """Writes analyses as JSON lines of the interface and returns their number."""
    count = 0
    for analysis in analyses:
        file.write(line(analysis))
        count += 1
    return count


def write(
    analyses: Callable[[], Iterable[Analysis]],
    corrections: Iterable[Correction],
    acts: Iterable[Sequence[Ruling]],
    removed: Iterable[str],
    file: IO[bytes],
) -> int:
    """Writes a project and returns the number of its articles.

    Args:
        analyses: goes through the uncorrected analyses; called twice.
        acts: rulings in the groups in which they were made.
        removed: digests of texts that were taken out.

    Raises:
        OutputError: the project was changed while it was written.
    """
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:

        def member(name: str, lines: Iterable[bytes]) -> None:
            with archive.open(entry(name), "w", force_zip64=True) as out:
                for one in lines:
                    out.write(one)

        def plain(values: Iterable[Any]) -> Iterator[bytes]:
            return (msgspec.json.encode(value) + b"\n" for value in values)

        member(ABOUT, plain([_About("dateline-project", VERSION)]))
        written: list[str] = []

        def articles() -> Iterator[Article]:
            for analysis in analyses():
                written.append(analysis.article.id)
                yield analysis.article

        member(ARTICLES, plain(articles()))
        again = iter(written)

        def read() -> Iterator[bytes]:
            for analysis in analyses():
                if next(again, None) != analysis.article.id:
                    raise OutputError(CHANGED)
                yield line(analysis)
            if next(again, None) is not None:
                raise OutputError(CHANGED)

        member(ANALYSES, read())
        member(CORRECTIONS, plain(corrections))
        member(RULINGS, plain(acts))
        member(REMOVED, plain(_Removed(digest) for digest in removed))
    return len(written)


class Archive:
    """A project in a file. Everything that it holds is checked as it is read: it may come from anybody.

    Args:
        name: what messages call the file.
    """

    def __init__(self, file: Path | IO[bytes], name: str = "") -> None:
        self.file = file
        self.name = name or (file.name if isinstance(file, Path) else "The file")
        with self._zip() as archive:
            about = next(self._read(archive, ABOUT, _About), None)
        if about is None or about.format != "dateline-project":
            raise InputError(f"{self.name} is not a project that Dateline has exported.")
        if about.version > VERSION:
            raise InputError(f"{self.name} was exported by a newer version of Dateline; update Dateline to read it.")

    def each(self, *, light: bool = False) -> Iterator[Analysis]:
        """Yields the analyses, uncorrected, one at a time; ``light`` is for likeness to the store's."""
        with self._zip() as archive:
            articles, analyses = self._read(archive, ARTICLES, Article), self._read(archive, ANALYSES, Whole)
            for n, (article, found) in enumerate(zip_longest(articles, analyses), 1):
                if article is None or found is None or article.id != found.id:
                    raise InputError(f"{self.name}: line {n} of {ANALYSES} is not of the article on line {n}.")
                analysis = Analysis(article, **{name: getattr(found, name) for name in PARTS})
                if fault := _fault(analysis):
                    raise InputError(f"{self.name}: line {n} of {ARTICLES} or {ANALYSES}: {fault}.")
                yield analysis

    def corrections(self) -> list[Correction]:
        with self._zip() as archive:
            return list(self._read(archive, CORRECTIONS, Correction, _unsound))

    def acts(self) -> list[tuple[Ruling, ...]]:
        """Returns the rulings in the groups in which they were made."""
        with self._zip() as archive:
            return list(self._read(archive, RULINGS, tuple[Ruling, ...], _unruly))

    def removed(self) -> list[str]:
        """Returns the digests of texts that the analyst took out."""
        with self._zip() as archive:
            found = [one.sha256 for one in self._read(archive, REMOVED, _Removed)]
        return [digest for digest in found if re.fullmatch("[0-9a-f]{64}", digest)]

    @contextmanager
    def _zip(self) -> Iterator[zipfile.ZipFile]:
        try:
            with zipfile.ZipFile(self.file) as archive:
                yield archive
        except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
            raise InputError(f"{self.name} is not a ZIP archive that can be read, or it is damaged.") from error

    def _read(
        self, archive: zipfile.ZipFile, name: str, kind: type[T], fault: Callable[[T], str | None] = lambda value: None
    ) -> Iterator[T]:
        decoder = msgspec.json.Decoder(kind)
        try:
            member = archive.open(name)
        except KeyError:
            raise InputError(f"{self.name} is no exported project: it has no {name}.") from None
        with member:
            n = 0
            while data := member.readline(LONGEST):
                n += 1
                try:
                    value = decoder.decode(data)
                except (msgspec.DecodeError, UnicodeDecodeError) as error:
                    raise InputError(f"{self.name}: line {n} of {name} cannot be read: {error}.") from error
                if wrong := fault(value):
                    raise InputError(f"{self.name}: line {n} of {name}: {wrong}.")
                yield value


def _unsound(correction: Correction) -> str | None:
    at: datetime = correction.at
    return "'at' has no time zone" if at.tzinfo is None else _lost(correction.place) if correction.place else None


def _unruly(act: tuple[Ruling, ...]) -> str | None:
    if any(ruling.at.tzinfo is None for ruling in act):
        return "'at' has no time zone"
    mentions = [mention for ruling in act for mention in (ruling.one, ruling.other)]
    return None if all(0 <= m.start <= m.end and m.rank >= 0 for m in mentions) else "a mention stands nowhere"


def _lost(place: Any) -> str | None:
    if -90 <= place.lat <= 90 and -180 <= place.lon <= 180:
        return None
    return f"the place '{checks.shortened(place.name)}' does not lie on the globe"


def _fault(analysis: Analysis) -> str | None:
    """Returns what would break who shows the analysis: offsets outside the text, indices of nothing."""
    article, size = analysis.article, len(analysis.article.text)
    try:
        if not article.id:
            return "'id' is empty"
        checks.text(article.text)
        checks.published(article.published)
    except InputError as error:
        return str(error).removesuffix(".")
    incidents = (*analysis.incidents, *analysis.unasserted)
    items: list[Any] = [*analysis.entities, *analysis.toponyms, *analysis.timexes, *incidents]
    items += [part for q in analysis.quotes for part in (q.source, q.cue) if part]
    spans = [(i.start, i.end) for i in items] + [span for q in analysis.quotes for span in q.spans]
    if not all(0 <= start <= end <= size for start, end in (*spans, *(article.toponyms or ()))):
        return "an item stands outside the text"
    for incident in incidents:
        if not all(0 <= n < len(analysis.toponyms) for n in incident.toponyms):
            return f"incident {checks.shortened(incident.id)} names a place that is not there"
        timex = incident.when.timex if incident.when else None
        if timex is not None and not 0 <= timex < len(analysis.timexes):
            return f"incident {checks.shortened(incident.id)} names a time that is not there"
    places = [t.place for t in analysis.toponyms] + [a.place for t in analysis.toponyms for a in t.alternatives]
    return next(filter(None, (_lost(place) for place in places if place)), None)
