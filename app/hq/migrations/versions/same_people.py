"""What was decided about pairs of people, who is shown as whom, and what linking suspects."""

import sqlalchemy as sa
from alembic import op

revision = "same_people"
down_revision = "entries_by_camp"


def upgrade() -> None:
    """Make the tables; decisions that desks sent before were kept in the journal and are read from it."""
    op.create_table(
        "pair",
        sa.Column("pair_id", sa.String(length=80), nullable=False),
        sa.Column("first", sa.String(length=80), nullable=False),
        sa.Column("second", sa.String(length=80), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("camp", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("pair_id", name=op.f("pk_pair")),
    )
    op.create_index(op.f("ix_pair_first"), "pair", ["first"], unique=False)
    op.create_index(op.f("ix_pair_second"), "pair", ["second"], unique=False)
    op.create_table(
        "merged",
        sa.Column("person_id", sa.String(length=80), nullable=False),
        sa.Column("kept", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_merged")),
    )
    op.create_index(op.f("ix_merged_kept"), "merged", ["kept"], unique=False)
    op.create_table(
        "suspicion",
        sa.Column("pair_id", sa.String(length=80), nullable=False),
        sa.Column("first", sa.String(length=80), nullable=False),
        sa.Column("second", sa.String(length=80), nullable=False),
        sa.Column("probability", sa.Float(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("pair_id", name=op.f("pk_suspicion")),
    )
    op.create_index(op.f("ix_suspicion_probability"), "suspicion", ["probability"], unique=False)
    op.create_table(
        "link_run",
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("run", name=op.f("pk_link_run")),
    )
