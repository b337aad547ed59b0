"""Of which chains a stick brought entries, so that desks look again at an epoch that they were done with."""

import sqlalchemy as sa
from alembic import op

revision = "late_entries"
down_revision = "shared_rates"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "carried",
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.desk"], name=op.f("fk_carried_desk")),
        sa.PrimaryKeyConstraint("desk", "epoch", name=op.f("pk_carried")),
    )
