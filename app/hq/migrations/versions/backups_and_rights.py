"""What a headquarters that is relied on keeps besides: verified backups, withdrawn desks, who wrote which slip."""

import sqlalchemy as sa
from alembic import op

revision = "backups_and_rights"
down_revision = "forwarding"


def upgrade() -> None:
    """Make the tables and columns; slips and presences learn their desk from the journal."""
    op.create_table(
        "backup",
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entries", sa.BigInteger(), nullable=False),
        sa.Column("elsewhere", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_backup")),
    )
    op.create_table(
        "durable",
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.desk"], name=op.f("fk_durable_desk")),
        sa.PrimaryKeyConstraint("desk", "epoch", name=op.f("pk_durable")),
    )
    op.add_column("desk", sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("desk", sa.Column("last_good_epoch", sa.Integer(), nullable=True))
    op.add_column("desk", sa.Column("last_good_seq", sa.Integer(), nullable=True))
    op.add_column("desk", sa.Column("last_request", sa.BigInteger(), nullable=False, server_default="0"))
    for table, key in (("presence", "presence_id"), ("slip", "slip_id")):
        op.add_column(table, sa.Column("desk", sa.String(length=40), nullable=False, server_default=""))
        rows, journal = (
            sa.table(table, sa.column(key), sa.column("desk")),
            sa.table("journal", sa.column("desk"), sa.column("kind"), sa.column("entity")),
        )
        writer = (
            sa.select(sa.func.min(journal.c.desk))
            .where(journal.c.kind == table, journal.c.entity == rows.c[key])
            .scalar_subquery()
        )
        op.execute(rows.update().values(desk=sa.func.coalesce(writer, "")))
