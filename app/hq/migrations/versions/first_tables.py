"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "first_tables"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "desk",
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("camp", sa.String(length=8), nullable=False),
        sa.Column("prefix", sa.String(length=2), nullable=False),
        sa.Column("public", sa.String(length=64), nullable=False),
        sa.Column("enrolled_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("said_seq", sa.Integer(), nullable=False),
        sa.Column("last_contact", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("desk", name=op.f("pk_desk")),
        sa.UniqueConstraint("camp", "prefix", name=op.f("uq_desk_camp")),
    )
    op.create_table(
        "enrolment_code",
        sa.Column("secret_hash", sa.String(length=64), nullable=False),
        sa.Column("camp", sa.String(length=8), nullable=False),
        sa.Column("desk_name", sa.String(length=80), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("used_by", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("secret_hash", name=op.f("pk_enrolment_code")),
    )
    op.create_table(
        "family",
        sa.Column("family_id", sa.String(length=80), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("camp", sa.Text(), nullable=False),
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("family_id", name=op.f("pk_family")),
    )
    op.create_index(op.f("ix_family_camp"), "family", ["camp"], unique=False)
    op.create_index(op.f("ix_family_code"), "family", ["code"], unique=False)
    op.create_table(
        "headquarters",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("root_public", sa.String(length=64), nullable=False),
        sa.Column("sealed_keys", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_headquarters")),
    )
    op.create_table(
        "person",
        sa.Column("person_id", sa.String(length=80), nullable=False),
        sa.Column("family_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person")),
    )
    op.create_index(op.f("ix_person_family_id"), "person", ["family_id"], unique=False)
    op.create_table(
        "presence",
        sa.Column("presence_id", sa.String(length=80), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("presence_id", name=op.f("pk_presence")),
    )
    op.create_index(op.f("ix_presence_person_id"), "presence", ["person_id"], unique=False)
    op.create_table(
        "slip",
        sa.Column("slip_id", sa.String(length=80), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("copy_number", sa.Integer(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("slip_id", name=op.f("pk_slip")),
    )
    op.create_index(op.f("ix_slip_person_id"), "slip", ["person_id"], unique=False)
    op.create_table(
        "stay",
        sa.Column("person_id", sa.String(length=80), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("camp", sa.Text(), nullable=False),
        sa.Column("bed", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("person_id", "ordinal", name=op.f("pk_stay")),
    )
    op.create_index("ix_stay_camp_arrived", "stay", ["camp", "arrived_at"], unique=False)
    op.create_table(
        "alarm",
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.desk"], name=op.f("fk_alarm_desk")),
        sa.PrimaryKeyConstraint("desk", "epoch", "seq", "hash", name=op.f("pk_alarm")),
    )
    op.create_table(
        "journal",
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("op_id", sa.String(length=36), nullable=False),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        sa.Column("operator", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("entity", sa.String(length=80), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=True),
        sa.Column("payload", sa.Text(), nullable=True),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("held", sa.Boolean(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.desk"], name=op.f("fk_journal_desk")),
        sa.PrimaryKeyConstraint("desk", "epoch", "seq", name=op.f("pk_journal")),
    )
    op.create_index(
        "journal_takes_an_op_once",
        "journal",
        ["op_id"],
        unique=True,
        sqlite_where=sa.text("NOT held"),
        postgresql_where=sa.text("NOT held"),
    )
    op.create_table(
        "quarantine",
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("op_id", sa.String(length=36), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.desk"], name=op.f("fk_quarantine_desk")),
        sa.PrimaryKeyConstraint("desk", "epoch", "seq", name=op.f("pk_quarantine")),
    )
    op.create_table(
        "receipt",
        sa.Column("desk", sa.String(length=40), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["desk"], ["desk.desk"], name=op.f("fk_receipt_desk")),
        sa.PrimaryKeyConstraint("desk", "epoch", "seq", name=op.f("pk_receipt")),
    )
