"""What figures are counted by: citizenship, claim and conflicts beside each record, and how wrong a desk's clock is."""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "figures"
down_revision = "dashboard"


def upgrade() -> None:
    """Make the columns, and fill them from the records that are here."""
    op.add_column("desk", sa.Column("clock_ahead", sa.BigInteger(), nullable=True))
    for table in ("family", "person"):
        op.add_column(table, sa.Column("disputed", sa.Integer(), nullable=False, server_default="0"))
    for name in ("nationality", "basis"):
        op.add_column("person", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    connection = op.get_bind()
    for table, key in (("family", "family_id"), ("person", "person_id")):
        rows = sa.table(table, *(sa.column(name) for name in (key, "fields", "disputed", "nationality", "basis")))
        for entity, fields in connection.execute(sa.select(rows.c[key], rows.c.fields)).all():
            values = _figures(json.loads(fields))
            if table == "family":
                values = {"disputed": values["disputed"]}
            connection.execute(sa.update(rows).where(rows.c[key] == entity).values(values))


def _figures(told: dict[str, Any]) -> dict[str, Any]:
    ops, fields = told["ops"], told["fields"]

    def shown(path: str) -> Any:  # noqa: ANN401 - whatever a field holds
        live = [(ops[place][1], ops[place][0], value) for place, value in fields.get(path, ())]
        return max(live, key=lambda one: one[:2])[2] if live else None

    claim = shown("claim")
    return {
        "disputed": sum(len({json.dumps(value) for _op, value in live}) > 1 for live in fields.values()),
        "nationality": str(shown("nationality") or ""),
        "basis": str(claim.get("basis") or "") if isinstance(claim, dict) else "",
    }
