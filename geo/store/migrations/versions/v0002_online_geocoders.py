"""Answers of online geocoders, and the places of corrections that no gazetteer holds."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "answers",
        sa.Column("service", sa.String, primary_key=True),
        sa.Column("question", sa.Text, primary_key=True),
        sa.Column("asked", sa.DateTime, nullable=False),
        sa.Column("expires", sa.DateTime, nullable=False, index=True),
        sa.Column("found", sa.JSON, nullable=False),
    )
    op.add_column("corrections", sa.Column("place", sa.JSON(none_as_null=True)))


def downgrade() -> None:
    op.drop_column("corrections", "place")
    op.drop_table("answers")
