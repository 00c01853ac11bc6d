"""Opening a database: migrations, and one clear sentence for each way in which it cannot be used."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from geo.errors import StoreError
from geo.records import Analysis
from geo.store import Repository
from geo.store.engine import engine_of
from geo.store.tables import HEAD, metadata


def test_migrations_end_at_the_tables_that_the_code_uses(url: str) -> None:
    with engine_of(url).connect() as connection:
        context = MigrationContext.configure(connection)
        assert context.get_current_revision() == HEAD
        assert compare_metadata(context, metadata) == []


def test_a_database_of_the_first_version_keeps_its_corrections(tmp_path: Path) -> None:
    path = tmp_path / "dateline.sqlite"
    Repository.open(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as connection:  # back to what the first version made
        connection.execute("DROP TABLE rulings")
        connection.execute("DROP TABLE answers")
        connection.execute("ALTER TABLE corrections DROP COLUMN place")
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.execute(
            'INSERT INTO corrections (article_id, what, target, was, "to", by, at, scope) VALUES '
            "('a', 'toponym', 'Goris', NULL, 'gn:1', 'analyst', '2026-01-01T00:00:00+00:00', 'name')"
        )
    connection.close()
    repository = Repository.open(f"sqlite:///{path}")
    assert [(c.to, c.place) for c in repository.corrections()] == [("gn:1", None)]
    assert repository.answer("Nominatim", "{}") is None


def test_a_database_of_the_second_version_gets_a_place_for_rulings(tmp_path: Path, analysis: Analysis) -> None:
    path = tmp_path / "dateline.sqlite"
    made = Repository.open(f"sqlite:///{path}")
    made.add(analysis)
    made.close()
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TABLE rulings")
        connection.execute("UPDATE alembic_version SET version_num = '0002'")
    connection.close()
    repository = Repository.open(f"sqlite:///{path}")
    assert repository.rulings() == []
    assert repository.list() == [analysis]


def test_a_reader_does_not_wait_for_a_writer(url: str) -> None:
    with engine_of(url).connect() as connection:
        assert connection.execute(sa.text("PRAGMA journal_mode")).scalar() == "wal"


def test_a_database_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path, analysis: Analysis) -> None:
    path = tmp_path / "dateline.sqlite"
    repository = Repository.open(f"sqlite:///{path}")
    repository.add(analysis)
    repository.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(StoreError, match=r"newer version of Dateline.*9999"):
        Repository.open(f"sqlite:///{path}")
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM analyses").fetchone() == (1,)


def test_a_file_that_is_no_database_is_called_damaged_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "dateline.sqlite"
    path.write_bytes(b"this is not a database " * 100)
    with pytest.raises(StoreError, match="is damaged"):
        Repository.open(f"sqlite:///{path}")
    assert path.read_bytes().startswith(b"this is not a database")


def test_a_database_cut_short_is_called_damaged(tmp_path: Path, analysis: Analysis) -> None:
    path = tmp_path / "dateline.sqlite"
    repository = Repository.open(f"sqlite:///{path}")
    repository.add(analysis)
    repository.close()
    path.write_bytes(path.read_bytes()[:6000])
    with pytest.raises(StoreError, match="is damaged"):
        Repository.open(f"sqlite:///{path}").list()


def test_a_stored_analysis_that_is_not_one_is_named(tmp_path: Path, analysis: Analysis) -> None:
    path = tmp_path / "dateline.sqlite"
    repository = Repository.open(f"sqlite:///{path}")
    repository.add(analysis)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE analyses SET analysis = '{\"toponyms\": 7}'")
    connection.close()
    with pytest.raises(StoreError, match="'a1'"):
        repository.list()


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match=r"dateline\.sqlite"):
        Repository.open(f"sqlite:///{tmp_path / 'file' / 'deeper' / 'dateline.sqlite'}")


def test_a_folder_in_place_of_the_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        Repository.open(f"sqlite:///{tmp_path}")


def test_an_address_of_no_database_is_one_sentence() -> None:
    with pytest.raises(StoreError, match="is not the address of a database"):
        Repository.open("dateline.sqlite")
