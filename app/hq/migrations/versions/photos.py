"""Photos that desks send after their entries, and which person named which."""

import json
import re
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "photos"
down_revision = "backups_and_rights"

_SHA256 = re.compile("[0-9a-f]{64}")


def upgrade() -> None:
    """Make the tables, and note which photos the people that are here already have."""
    op.create_table(
        "photo_name",
        sa.Column("person_id", sa.String(length=80), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("camp", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "sha256", name=op.f("pk_photo_name")),
    )
    op.create_index(op.f("ix_photo_name_sha256"), "photo_name", ["sha256"], unique=False)
    op.create_table(
        "photo_part",
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.desk"], name=op.f("fk_photo_part_desk")),
        sa.PrimaryKeyConstraint("desk", "sha256", "start", name=op.f("pk_photo_part")),
    )
    op.create_table(
        "photo",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("problem", sa.String(length=200), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.desk"], name=op.f("fk_photo_desk")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_photo")),
    )
    people = sa.table("person", sa.column("person_id"), sa.column("fields"), sa.column("desk"))
    desks = sa.table("desk", sa.column("desk"), sa.column("camp"))
    names = sa.table("photo_name", sa.column("person_id"), sa.column("sha256"), sa.column("camp"))
    connection = op.get_bind()
    known = sa.select(people.c.person_id, people.c.fields, desks.c.camp).join(desks, desks.c.desk == people.c.desk)
    if rows := [name for person in connection.execute(known) for name in _named(*person)]:
        connection.execute(sa.insert(names), rows)


def _named(person_id: str, fields: str, camp: str) -> Iterator[dict[str, str]]:
    for value in {value for _op, value in json.loads(fields)["fields"].get("photo", ())}:
        if isinstance(value, str) and _SHA256.fullmatch(value):
            yield {"person_id": person_id, "sha256": value, "camp": camp}
