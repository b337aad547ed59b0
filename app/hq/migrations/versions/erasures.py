"""Who was erased, by id; and an index of the entries about pairs, which are found by neither of their people."""

import sqlalchemy as sa
from alembic import op

revision = "erasures"
down_revision = "edits_ahead"


def upgrade() -> None:
    """Make the table and the index."""
    op.create_table(
        "erasure",
        sa.Column("person_id", sa.String(length=80), nullable=False),
        sa.Column("camp", sa.String(length=8), nullable=False),
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("op_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.desk"], name=op.f("fk_erasure_desk")),
        sa.PrimaryKeyConstraint("person_id", "camp", name=op.f("pk_erasure")),
    )
    op.create_index(
        "journal_of_pairs",
        "journal",
        ["entity"],
        sqlite_where=sa.text("kind = 'pair'"),
        postgresql_where=sa.text("kind = 'pair'"),
    )
