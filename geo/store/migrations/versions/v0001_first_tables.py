"""First tables: articles, analyses, corrections, and the digests of removed texts."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "articles",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("sha256", sa.String(64), nullable=False, unique=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("publisher", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("language", sa.String(8)),
        sa.Column("published", sa.String, index=True),
        sa.Column("retrieved", sa.String),
        sa.Column("toponyms", sa.JSON(none_as_null=True)),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "analyses",
        sa.Column("article", sa.Integer, sa.ForeignKey("articles.number", ondelete="CASCADE"), primary_key=True),
        sa.Column("language", sa.String(8), nullable=False, index=True),
        sa.Column("models", sa.Text, nullable=False),
        sa.Column("incidents", sa.Integer, nullable=False),
        sa.Column("stored", sa.DateTime, nullable=False, index=True),
        sa.Column("analysis", sa.JSON, nullable=False),
    )
    op.create_table(
        "corrections",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("article_id", sa.String, nullable=False, index=True),
        sa.Column("what", sa.String, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("start", sa.Integer),
        sa.Column("was", sa.String),
        sa.Column("to", sa.String),
        sa.Column("by", sa.String, nullable=False),
        sa.Column("at", sa.String, nullable=False),
        sa.Column("scope", sa.String, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "removed",
        sa.Column("sha256", sa.String(64), primary_key=True),
        sa.Column("at", sa.DateTime, nullable=False),
    )


def downgrade() -> None:
    for table in ("removed", "corrections", "analyses", "articles"):
        op.drop_table(table)
