"""Rulings of an analyst on which accounts are of one happening."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rulings",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("act", sa.Integer, nullable=False, index=True),
        sa.Column("same", sa.Boolean, nullable=False),
        sa.Column("one_article", sa.String, nullable=False, index=True),
        sa.Column("other_article", sa.String, nullable=False, index=True),
        sa.Column("one", sa.JSON, nullable=False),
        sa.Column("other", sa.JSON, nullable=False),
        sa.Column("by", sa.String, nullable=False),
        sa.Column("at", sa.String, nullable=False),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("rulings")
