"""The tables of the store, as the latest migration leaves them.

An analysis is kept as the JSON object of the interface; the columns beside it are those that are searched by.
"""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, DateTime, ForeignKey, Integer, MetaData, String, Table, Text

HEAD = "0003"
"""The revision that these tables correspond to; a database already there needs no migration."""

metadata = MetaData()

articles = Table(
    "articles",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False, unique=True),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("text", Text, nullable=False),
    Column("title", Text),
    Column("publisher", Text),
    Column("url", Text),
    Column("language", String(8)),
    Column("published", String, index=True),
    Column("retrieved", String),
    Column("toponyms", JSON(none_as_null=True)),
    sqlite_autoincrement=True,
)

analyses = Table(
    "analyses",
    metadata,
    Column("article", Integer, ForeignKey("articles.number", ondelete="CASCADE"), primary_key=True),
    Column("language", String(8), nullable=False, index=True),
    Column("models", Text, nullable=False),
    Column("incidents", Integer, nullable=False),
    Column("stored", DateTime, nullable=False, index=True),
    Column("analysis", JSON, nullable=False),
)

corrections = Table(
    "corrections",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("article_id", String, nullable=False, index=True),
    Column("what", String, nullable=False),
    Column("target", Text, nullable=False),
    Column("start", Integer),
    Column("was", String),
    Column("to", String),
    Column("by", String, nullable=False),
    Column("at", String, nullable=False),
    Column("scope", String, nullable=False),
    Column("place", JSON(none_as_null=True)),
    sqlite_autoincrement=True,
)

rulings = Table(
    "rulings",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("act", Integer, nullable=False, index=True),  # rulings made by one press of a button
    Column("same", Boolean, nullable=False),
    Column("one_article", String, nullable=False, index=True),
    Column("other_article", String, nullable=False, index=True),
    Column("one", JSON, nullable=False),
    Column("other", JSON, nullable=False),
    Column("by", String, nullable=False),
    Column("at", String, nullable=False),
    sqlite_autoincrement=True,
)

removed = Table(
    "removed",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("at", DateTime, nullable=False),
)

answers = Table(
    "answers",
    metadata,
    Column("service", String, primary_key=True),
    Column("question", Text, primary_key=True),
    Column("asked", DateTime, nullable=False),
    Column("expires", DateTime, nullable=False, index=True),
    Column("found", JSON, nullable=False),
)
