"""The store as the rest of Dateline sees it: analyses and corrections go in and come out as records."""

from __future__ import annotations

import builtins
import dataclasses
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, Row

from geo.accounts import Mention, Ruling
from geo.errors import StoreError
from geo.records import Analysis, Article, Correction, KeptAnswer, Place, from_json, to_json
from geo.store import quick
from geo.store.engine import engine_of, explained
from geo.store.tables import analyses, answers, articles, corrections, removed, rulings

FIELDS = ("title", "publisher", "url", "language", "published", "retrieved")


class Repository:
    """All that is kept of a project. May be used from several threads, and beside other processes.

    Every method raises StoreError, with one sentence for a person, where the database cannot be read or written.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writer = engine.execution_options(writes=True)
        self._name = engine.url.database or str(engine.url)

    @classmethod
    def open(cls, url: str) -> Repository:
        """Opens the database at an SQLAlchemy ``url``, makes it where there is none, and migrates an older one."""
        return cls(engine_of(url))

    def close(self) -> None:
        """Lets go of the database file."""
        self._engine.dispose()

    def add(self, analysis: Analysis, *, replace: bool = False) -> Analysis:
        """Stores an analysis and returns it as stored.

        The same text is the same article: its new analysis takes the place of the old one, under the old id and,
        where the new article lacks a title, publisher or address, with the old ones. Another text under an id that is
        taken gets an id of its own ("a1-2"), or with ``replace`` takes that article's place.
        """
        article = analysis.article
        with self._write() as connection:
            number = None
            same = connection.execute(sa.select(articles).where(articles.c.sha256 == article.sha256)).first()
            if same is not None:
                number = same.number
                kept = {name: getattr(article, name) or getattr(same, name) for name in ("title", "publisher", "url")}
                article = dataclasses.replace(article, id=same.id, **kept)
            elif replace:
                number = connection.execute(sa.select(articles.c.number).where(articles.c.id == article.id)).scalar()
            else:
                article = dataclasses.replace(article, id=_free_id(connection, article.id))
            analysis = dataclasses.replace(analysis, article=article)
            values = _article_values(article)
            if number is None:
                number = connection.execute(articles.insert().values(values).returning(articles.c.number)).scalar_one()
            else:
                connection.execute(articles.update().where(articles.c.number == number).values(values))
                connection.execute(analyses.delete().where(analyses.c.article == number))
            connection.execute(analyses.insert().values(article=number, **_analysis_values(analysis)))
            connection.execute(removed.delete().where(removed.c.sha256 == article.sha256))
        return analysis

    def get(self, article_id: str) -> Analysis | None:
        """Returns the analysis of an article, or None where there is none of that id."""
        with self._read() as connection:
            row = connection.execute(_joined().where(articles.c.id == article_id)).first()
        return None if row is None else self._analysis(row)

    def list(self) -> builtins.list[Analysis]:
        """Returns every analysis, in the order in which the articles were first added."""
        with self._read() as connection:
            rows = connection.execute(_joined().order_by(articles.c.number)).all()
        return [self._analysis(row) for row in rows]

    def each(self, *, light: bool = False) -> Iterator[Analysis]:
        """Yields every analysis in the same order, one at a time, in the memory of a few.

        Args:
            light: with toponyms, times and incidents alone, and no alternatives; the rest takes most of the time.
        """
        query = sa.select(articles, sa.cast(analyses.c.analysis, sa.Text).label("analysis"))
        query = query.join_from(articles, analyses).order_by(articles.c.number)
        read = quick.light if light else quick.whole
        with self._read() as connection:
            for row in connection.execution_options(yield_per=100).execute(query):
                yield self._analysis(row, read)

    def has(self, article: Article, models: Mapping[str, str] | None = None) -> bool:
        """Whether this text is stored; with ``models``, whether it was analysed by exactly these, at that date.

        The publication date and given toponyms count with ``models``, since an analysis depends on them.
        """
        query = sa.select(articles.c.published, articles.c.toponyms, analyses.c.models).join_from(articles, analyses)
        with self._read() as connection:
            row = connection.execute(query.where(articles.c.sha256 == article.sha256)).first()
        if row is None or models is None:
            return row is not None
        given = None if article.toponyms is None else [list(span) for span in article.toponyms]
        return (row.published, row.toponyms, row.models) == (article.published, given, _fingerprint(models))

    def knows(self, article: Article) -> bool:
        """Whether this text is stored, or was removed by the analyst and has not been added again since."""
        with self._read() as connection:
            gone = connection.execute(sa.select(removed).where(removed.c.sha256 == article.sha256)).first()
        return gone is not None or self.has(article)

    def remove(self, article_id: str) -> bool:
        """Removes an article, its analysis, its rulings and the corrections for it alone; False if it is not here."""
        with self._write() as connection:
            row = connection.execute(sa.select(articles).where(articles.c.id == article_id)).first()
            if row is None:
                return False
            connection.execute(articles.delete().where(articles.c.number == row.number))
            connection.execute(
                corrections.delete().where(corrections.c.article_id == article_id, corrections.c.scope != "name")
            )
            both = rulings.c.one_article, rulings.c.other_article
            connection.execute(rulings.delete().where(sa.or_(*(column == article_id for column in both))))
            connection.execute(removed.insert().values(sha256=row.sha256, at=_now()))
        return True

    def digests(self) -> builtins.list[tuple[str, str]]:
        """Returns id and digest of every article, in the order in which they were first added."""
        with self._read() as connection:
            rows = connection.execute(sa.select(articles.c.id, articles.c.sha256).order_by(articles.c.number)).all()
        return [(row.id, row.sha256) for row in rows]

    def removed(self) -> builtins.list[str]:
        """Returns the digests of the texts that were removed, in the order of the digests."""
        with self._read() as connection:
            return list(connection.execute(sa.select(removed.c.sha256).order_by(removed.c.sha256)).scalars())

    def forget(self, digests: Iterable[str]) -> None:
        """Takes texts that are not stored for removed ones: dispatches among them do not come back."""
        with self._write() as connection:
            known = set(connection.execute(sa.select(removed.c.sha256).union(sa.select(articles.c.sha256))).scalars())
            new = [{"sha256": digest, "at": _now()} for digest in dict.fromkeys(digests) if digest not in known]
            if new:
                connection.execute(removed.insert(), new)

    def correct(self, correction: Correction) -> None:
        """Keeps a correction; a later one about the same item wins where they are applied."""
        values = dataclasses.asdict(correction) | {"at": correction.at.isoformat()}
        with self._write() as connection:
            connection.execute(corrections.insert().values(values))

    def corrections(self) -> builtins.list[Correction]:
        """Returns every correction, oldest first."""
        with self._read() as connection:
            rows = connection.execute(sa.select(corrections).order_by(corrections.c.number)).all()
        return [_correction(row) for row in rows]

    def undo(self) -> Correction | None:
        """Takes back the latest correction and returns it, or None where there is none."""
        with self._write() as connection:
            row = connection.execute(sa.select(corrections).order_by(corrections.c.number.desc()).limit(1)).first()
            if row is None:
                return None
            connection.execute(corrections.delete().where(corrections.c.number == row.number))
        return _correction(row)

    def rule(self, made: Sequence[Ruling]) -> None:
        """Keeps rulings that were made together, and are taken back together; later ones win where they are applied."""
        with self._write() as connection:
            latest = connection.execute(sa.select(sa.func.max(rulings.c.act))).scalar() or 0
            for ruling in made:
                values = dataclasses.asdict(ruling) | {"act": latest + 1, "at": ruling.at.isoformat()}
                values |= {"one_article": ruling.one.article_id, "other_article": ruling.other.article_id}
                connection.execute(rulings.insert().values(values))

    def rulings(self) -> builtins.list[Ruling]:
        """Returns every ruling on which accounts are of one happening, oldest first."""
        with self._read() as connection:
            rows = connection.execute(sa.select(rulings).order_by(rulings.c.number)).all()
        return [_ruling(row) for row in rows]

    def acts(self) -> builtins.list[tuple[Ruling, ...]]:
        """Returns the same in the groups in which they were made."""
        with self._read() as connection:
            rows = connection.execute(sa.select(rulings).order_by(rulings.c.number)).all()
        return [tuple(map(_ruling, act)) for _, act in groupby(rows, key=lambda row: row.act)]

    def unrule(self) -> builtins.list[Ruling]:
        """Takes back the rulings that were made together last and returns them; empty where there is none."""
        with self._write() as connection:
            latest = connection.execute(sa.select(sa.func.max(rulings.c.act))).scalar()
            rows = connection.execute(
                sa.select(rulings).where(rulings.c.act == latest).order_by(rulings.c.number)
            ).all()
            connection.execute(rulings.delete().where(rulings.c.act == latest))
        return [_ruling(row) for row in rows]

    def answer(self, service: str, question: str) -> KeptAnswer | None:
        """Returns what an online geocoder answered to a question, unless it never did or that has expired."""
        query = sa.select(answers).where(answers.c.service == service, answers.c.question == question)
        with self._read() as connection:
            row = connection.execute(query.where(answers.c.expires > _now())).first()
        if row is None:
            return None
        asked, expires = row.asked.replace(tzinfo=UTC), row.expires.replace(tzinfo=UTC)
        return KeptAnswer(service, question, asked, expires, tuple(row.found))

    def keep_answer(self, kept: KeptAnswer) -> None:
        """Keeps an answer in place of an older one to the same question, and drops what has expired."""
        asked, expires = (time.astimezone(UTC).replace(tzinfo=None) for time in (kept.asked, kept.expires))
        same = sa.and_(answers.c.service == kept.service, answers.c.question == kept.question)
        with self._write() as connection:
            connection.execute(answers.delete().where(sa.or_(same, answers.c.expires <= _now())))
            values = {"service": kept.service, "question": kept.question, "asked": asked, "expires": expires}
            connection.execute(answers.insert().values(**values, found=list(kept.found)))

    def revision(self) -> str:
        """A word that changes with everything kept, whichever process changed it; it takes one short query."""
        query = sa.select(
            sa.select(sa.func.count()).select_from(analyses).scalar_subquery(),
            sa.select(sa.func.max(analyses.c.stored)).scalar_subquery(),
            sa.select(sa.func.count()).select_from(corrections).scalar_subquery(),
            sa.select(sa.func.max(corrections.c.number)).scalar_subquery(),
            sa.select(sa.func.count()).select_from(rulings).scalar_subquery(),
            sa.select(sa.func.max(rulings.c.number)).scalar_subquery(),
        )
        with self._read() as connection:
            return " ".join(str(value) for value in connection.execute(query).one())

    def _analysis(self, row: Row[Any], read: Callable[[Any, Article], Analysis] = from_json) -> Analysis:
        try:
            spans = None if row.toponyms is None else tuple((start, end) for start, end in row.toponyms)
            article = Article(id=row.id, text=row.text, toponyms=spans, **{name: getattr(row, name) for name in FIELDS})
            return read(row.analysis, article)
        except (TypeError, ValueError, KeyError) as error:
            raise StoreError(f"The stored analysis of '{row.id}' in {self._name} cannot be read.") from error

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with explained(self._name), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with explained(self._name), self._writer.begin() as connection:
            yield connection


def _joined() -> sa.Select[Any]:
    return sa.select(articles, analyses.c.analysis).join_from(articles, analyses)


def _free_id(connection: Connection, wanted: str) -> str:
    alike = sa.select(articles.c.id).where(articles.c.id.startswith(wanted, autoescape=True))
    names = set(connection.execute(alike).scalars())
    number, name = 1, wanted
    while name in names:
        number += 1
        name = f"{wanted}-{number}"
    return name


def _article_values(article: Article) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(article, name) for name in ("id", "sha256", "text", *FIELDS)}
    values["toponyms"] = None if article.toponyms is None else [list(span) for span in article.toponyms]
    return values


def _analysis_values(analysis: Analysis) -> dict[str, Any]:
    return {
        "language": analysis.language,
        "models": _fingerprint(analysis.models),
        "incidents": len(analysis.incidents),
        "stored": _now(),
        "analysis": to_json(analysis),
    }


def _fingerprint(models: Mapping[str, str]) -> str:
    return json.dumps(dict(models), sort_keys=True, ensure_ascii=False)


def _correction(row: Row[Any]) -> Correction:
    names = [field.name for field in dataclasses.fields(Correction) if field.name not in ("at", "place")]
    place = None if row.place is None else Place(**row.place)
    return Correction(at=datetime.fromisoformat(row.at), place=place, **{name: getattr(row, name) for name in names})


def _ruling(row: Row[Any]) -> Ruling:
    one, other = Mention(**row.one), Mention(**row.other)
    return Ruling(one, other, row.same, row.by, datetime.fromisoformat(row.at))


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)  # SQLite keeps no zone; every time stamp here is UTC
