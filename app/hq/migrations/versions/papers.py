"""Which lists of people left a desk, beside the journal, which readers of figures do not see."""

import json
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "papers"
down_revision = "figures_indexed"


def upgrade() -> None:
    """Make the table, and fill it from the entries that are here."""
    paper = op.create_table(
        "paper",
        sa.Column("paper_id", sa.String(length=80), nullable=False),
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("operator", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("form", sa.String(length=8), nullable=False),
        sa.Column("target", sa.String(length=10), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("paper_id", name=op.f("pk_paper")),
    )
    op.create_index(op.f("ix_paper_at"), "paper", ["at"])
    names = ("op_id", "entity", "desk", "operator", "payload", "kind", "held")
    journal = sa.table("journal", *(sa.column(name) for name in names))
    wanted = sa.select(journal.c.entity, journal.c.desk, journal.c.operator, journal.c.payload).where(
        journal.c.kind == "paper", sa.not_(journal.c.held), journal.c.op_id == journal.c.entity
    )
    connection = op.get_bind()
    utc = connection.dialect.name == "sqlite"
    rows = [
        {"paper_id": entity, "desk": desk, "operator": operator, **_told(json.loads(payload)["fields"], utc=utc)}
        for entity, desk, operator, payload in connection.execute(wanted)
        if payload
    ]
    if rows:
        connection.execute(sa.insert(paper), rows)


def _told(fields: dict[str, Any], *, utc: bool) -> dict[str, Any]:
    at = datetime.fromisoformat(fields["at"]).astimezone(UTC)
    return {
        "kind": fields["paper"],
        "form": fields["form"],
        "target": fields["target"],
        "first": date.fromisoformat(fields["first"]),
        "last": date.fromisoformat(fields["last"]),
        "rows": fields["rows"],
        "at": at.replace(tzinfo=None) if utc else at,
    }
