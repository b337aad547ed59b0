"""What desks sign of their chains, kept so that other desks can check the entries forwarded to them.

A headquarters that was used before has none of these yet: each desk's next handshake brings its newest.
"""

import sqlalchemy as sa
from alembic import op

revision = "forwarding"
down_revision = "first_tables"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "signed_head",
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("signature", sa.String(length=128), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.desk"], name=op.f("fk_signed_head_desk")),
        sa.PrimaryKeyConstraint("desk", "epoch", "seq", name=op.f("pk_signed_head")),
    )
