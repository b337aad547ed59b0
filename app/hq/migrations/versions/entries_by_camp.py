"""Each entry's camp in the journal, and on PostgreSQL a part of the journal for each camp."""

import sqlalchemy as sa
from alembic import op

from app.hq.partitions import add_partitions, hide

revision = "entries_by_camp"
down_revision = "figures"

_COLUMNS = "desk, epoch, seq, op_id, hlc, operator, kind, entity, digest, salt, payload, hash, held, received_at"


def upgrade() -> None:
    """Keep every row; an op stands once in a camp."""
    op.create_index("desk_is_of_one_camp", "desk", ["camp", "desk"], unique=True)
    if op.get_bind().dialect.name == "postgresql":
        _part()
    else:
        _rebuild()


def _part() -> None:
    for step in (
        "ALTER TABLE journal RENAME TO journal_before",
        "ALTER TABLE journal_before DROP CONSTRAINT fk_journal_desk, DROP CONSTRAINT pk_journal",
        "DROP INDEX journal_takes_an_op_once",
        """
        CREATE TABLE journal (
            camp varchar(8) NOT NULL,
            desk varchar(40) NOT NULL,
            epoch integer NOT NULL,
            seq integer NOT NULL,
            op_id varchar(36) NOT NULL,
            hlc bigint NOT NULL,
            operator varchar(80) NOT NULL,
            kind varchar(16) NOT NULL,
            entity varchar(80) NOT NULL,
            digest varchar(64) NOT NULL,
            salt varchar(32),
            payload text,
            hash varchar(64) NOT NULL,
            held boolean NOT NULL,
            received_at timestamp with time zone NOT NULL,
            CONSTRAINT pk_journal PRIMARY KEY (desk, epoch, seq, camp),
            CONSTRAINT fk_journal_camp FOREIGN KEY (camp, desk) REFERENCES desk (camp, desk)
        ) PARTITION BY LIST (camp)
        """,
        "CREATE UNIQUE INDEX journal_takes_an_op_once ON journal (op_id, camp) WHERE NOT held",
        "CREATE TABLE journal_other PARTITION OF journal DEFAULT",
    ):
        op.execute(step)
    add_partitions(op.get_bind())
    op.execute(
        f"INSERT INTO journal (camp, {_COLUMNS}) SELECT d.camp, {', '.join(f'j.{name}' for name in _COLUMNS.split(', '))} "  # noqa: E501, S608 - columns' names
        "FROM journal_before j JOIN desk d ON d.desk = j.desk"
    )
    op.execute("DROP TABLE journal_before")
    hide(op.get_bind(), "journal_other")


def _rebuild() -> None:
    with op.batch_alter_table("journal", recreate="always") as journal:
        journal.add_column(sa.Column("camp", sa.String(length=8), nullable=True))
    op.execute("UPDATE journal SET camp = (SELECT camp FROM desk WHERE desk.desk = journal.desk)")
    op.drop_index("journal_takes_an_op_once", "journal")
    with op.batch_alter_table("journal", recreate="always") as journal:
        journal.alter_column("camp", nullable=False)
        journal.drop_constraint(op.f("fk_journal_desk"), type_="foreignkey")
        journal.create_foreign_key(op.f("fk_journal_camp"), "desk", ["camp", "desk"], ["camp", "desk"])
    op.create_index(
        "journal_takes_an_op_once",
        "journal",
        ["op_id", "camp"],
        unique=True,
        sqlite_where=sa.text("NOT held"),
    )
