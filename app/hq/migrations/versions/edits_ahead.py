"""Records of which an edit is here, and not yet the entry that begins them."""

import sqlalchemy as sa
from alembic import op

revision = "edits_ahead"
down_revision = "same_people"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "incomplete",
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("entity", sa.String(length=80), nullable=False),
        sa.Column("camp", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "entity", name=op.f("pk_incomplete")),
    )
