"""Headquarters' tables. The journal is the truth; people, families and the rest are projected from it."""

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.engine.interfaces import Dialect

LONGEST_REASON = 200
"""Why an entry was kept aside."""
LONGEST_INDEXED = 500
"""Characters; PostgreSQL's indexes take 2,704 bytes, and nothing that is looked up by comes near."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Utc(TypeDecorator[datetime]):
    """An aware moment; SQLite, which keeps no zone, has it in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Bring to UTC."""
        if value is None:
            return None
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Say that it is UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


headquarters = Table(
    "headquarters",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),  # always 1
    Column("epoch", Integer, nullable=False),
    Column("root_public", String(64), nullable=False),
    Column("sealed_keys", LargeBinary, nullable=False),
    Column("made_at", Utc, nullable=False),
)

desk = Table(
    "desk",
    metadata,
    Column("desk", String(40), primary_key=True),
    Column("name", String(80), nullable=False),
    Column("camp", String(8), nullable=False),
    Column("prefix", String(2), nullable=False),
    Column("public", String(64), nullable=False),
    Column("enrolled_at", Utc, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("said_seq", Integer, nullable=False),  # how far the desk itself said it is
    Column("last_contact", Utc),
    Column("clock_ahead", BigInteger),  # seconds by which its clock was ahead of ours at its last handshake
    Column("revoked_at", Utc),
    Column("last_good_epoch", Integer),  # of a withdrawn desk: up to where its entries count
    Column("last_good_seq", Integer),
    Column("last_request", BigInteger, nullable=False, server_default="0"),  # the greatest number of a request
    Column("paid_until", BigInteger, nullable=False, server_default="0"),  # see app.hq.rates; microseconds since 1970
    UniqueConstraint("camp", "prefix"),
    Index("desk_is_of_one_camp", "camp", "desk", unique=True),
)

backup = Table(
    "backup",
    metadata,
    Column("name", String(80), primary_key=True),
    Column("made_at", Utc, nullable=False),
    Column("entries", BigInteger, nullable=False),
    Column("elsewhere", Boolean(create_constraint=False), nullable=False),  # on another disk than headquarters
)

durable = Table(
    "durable",
    metadata,
    Column("desk", ForeignKey("desk.desk"), primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("seq", Integer, nullable=False),  # how far a verified backup elsewhere has the chain
)

enrolment_code = Table(
    "enrolment_code",
    metadata,
    Column("secret_hash", String(64), primary_key=True),
    Column("camp", String(8), nullable=False),
    Column("desk_name", String(80), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False),
    Column("used_at", Utc),
    Column("used_by", String(40)),
)

journal = Table(
    "journal",
    metadata,
    Column("camp", String(8), nullable=False),  # the desk's; on PostgreSQL each camp has its own part of the table
    Column("desk", String(40), primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("op_id", String(36), nullable=False),
    Column("hlc", BigInteger, nullable=False),
    Column("operator", String(80), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("entity", String(80), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("salt", String(32)),
    Column("payload", Text),
    Column("hash", String(64), nullable=False),
    Column("held", Boolean(create_constraint=False), nullable=False),  # kept aside; the chain goes on over it
    Column("received_at", Utc, nullable=False),
    # On PostgreSQL a trigger sees to it, a statement's rows at once: looked up row by row they cost a third more.
    ForeignKeyConstraint(["camp", "desk"], ["desk.camp", "desk.desk"]).ddl_if(dialect="sqlite"),
)
Index(
    "journal_takes_an_op_once",
    journal.c.op_id,
    journal.c.camp,
    unique=True,
    sqlite_where=text("NOT held"),
    postgresql_where=text("NOT held"),
)

Index(
    "journal_of_pairs",
    journal.c.entity,
    sqlite_where=text("kind = 'pair'"),
    postgresql_where=text("kind = 'pair'"),
)

erasure = Table(
    "erasure",
    metadata,
    Column("person_id", String(80), primary_key=True),
    Column("camp", String(8), primary_key=True),
    Column("desk", ForeignKey("desk.desk"), nullable=False),  # whose tombstone
    Column("op_id", String(36), nullable=False),
    Column("at", Utc, nullable=False),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("desk", ForeignKey("desk.desk"), primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("op_id", String(36), nullable=False),
    Column("reason", String(LONGEST_REASON), nullable=False),
    Column("at", Utc, nullable=False),
)

receipt = Table(
    "receipt",
    metadata,
    Column("desk", ForeignKey("desk.desk"), primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("body", Text, nullable=False),
)

signed_head = Table(
    "signed_head",
    metadata,
    Column("desk", ForeignKey("desk.desk"), primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("signature", String(128), nullable=False),  # the desk's, over the head whose hash the journal has
)

carried = Table(  # of these chains a stick brought entries, perhaps after the desk began a later epoch
    "carried",
    metadata,
    Column("desk", ForeignKey("desk.desk"), primary_key=True),
    Column("epoch", Integer, primary_key=True),
)

alarm = Table(
    "alarm",
    metadata,
    Column("desk", ForeignKey("desk.desk"), primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),  # where the chains were seen to have parted
    Column("hash", String(64), primary_key=True),  # the desk's
    Column("first_at", Utc, nullable=False),
    Column("last_at", Utc, nullable=False),
    Column("times", Integer, nullable=False),
)

family = Table(
    "family",
    metadata,
    Column("family_id", String(80), primary_key=True),
    Column("code", Text, nullable=False, index=True),
    Column("camp", Text, nullable=False, index=True),
    Column("desk", String(40), nullable=False),
    Column("fields", Text, nullable=False),  # LiveFields, as JSON
    Column("disputed", Integer, nullable=False, server_default="0"),  # how many fields are in conflict
)

person = Table(
    "person",
    metadata,
    Column("person_id", String(80), primary_key=True),
    Column("family_id", Text, nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("desk", String(40), nullable=False),
    Column("fields", Text, nullable=False),
    Column("disputed", Integer, nullable=False, server_default="0"),
    Column("nationality", Text, nullable=False, server_default=""),
    Column("basis", Text, nullable=False, server_default=""),  # claimed; never a verdict
    Column("documents", Text, nullable=False, server_default=""),  # app.hq.document_lines
)

for _records in (family, person):
    Index(
        f"{_records.name}_disputed",
        _records.c.disputed,
        sqlite_where=text("disputed > 0"),
        postgresql_where=text("disputed > 0"),
    )

incomplete = Table(
    "incomplete",
    metadata,
    Column("kind", String(16), primary_key=True),
    Column("entity", String(80), primary_key=True),
    Column("camp", Text, nullable=False),
    Column("fields", Text, nullable=False),  # what edits say of a record whose beginning is not here yet
)

stay = Table(
    "stay",
    metadata,
    Column("person_id", String(80), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("camp", Text, nullable=False),
    Column("bed", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("arrived_at", Utc, nullable=False),
    Column("left_at", Utc),
    Index("ix_stay_camp_arrived", "camp", "arrived_at"),
)

presence = Table(
    "presence",
    metadata,
    Column("presence_id", String(80), primary_key=True),
    Column("person_id", Text, nullable=False, index=True),
    Column("direction", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Column("desk", String(40), nullable=False, server_default=""),
)

slip = Table(
    "slip",
    metadata,
    Column("slip_id", String(80), primary_key=True),
    Column("person_id", Text, nullable=False, index=True),
    Column("copy_number", Integer, nullable=False),
    Column("issued_at", Utc, nullable=False),
    Column("expires_on", Date, nullable=False),
    Column("reason", Text, nullable=False),
    Column("desk", String(40), nullable=False, server_default=""),
)

paper = Table(  # which lists of people left a desk, on paper or as files; nobody on them is told
    "paper",
    metadata,
    Column("paper_id", String(80), primary_key=True),
    Column("desk", String(40), nullable=False),
    Column("operator", String(80), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("form", String(8), nullable=False),
    Column("target", String(10), nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("at", Utc, nullable=False, index=True),  # by the desk's clock
)

photo_name = Table(
    "photo_name",
    metadata,
    Column("person_id", String(80), primary_key=True),
    Column("sha256", String(64), primary_key=True, index=True),  # which an entry of this person named once
    Column("camp", Text, nullable=False),
)

photo_part = Table(
    "photo_part",
    metadata,
    Column("desk", ForeignKey("desk.desk"), primary_key=True),
    Column("sha256", String(64), primary_key=True),
    Column("start", Integer, primary_key=True),  # where in the photo it begins; the next begins where it ends
    Column("content", LargeBinary, nullable=False),
)

photo = Table(
    "photo",
    metadata,
    Column("sha256", String(64), primary_key=True),  # of what the desk sent
    Column("desk", ForeignKey("desk.desk"), nullable=False),
    Column("content", LargeBinary, nullable=False),  # drawn anew without metadata; as it came if there is a problem
    Column("problem", String(200), nullable=False),  # why it is never shown; empty for a picture
    Column("received_at", Utc, nullable=False),
)

account = Table(
    "account",
    metadata,
    Column("name_key", String(80), primary_key=True),  # the name, folded
    Column("name", String(80), nullable=False),
    Column("role", String(20), nullable=False),
    Column("camp", String(8), nullable=False),  # the one it sees, or *
    Column("password", Text, nullable=False),  # Argon2id's hash, with its parameters
    Column("language", String(2), nullable=False),
    Column("must_change", Boolean(create_constraint=False), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("changed_at", Utc, nullable=False),
)

web_session = Table(
    "web_session",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("account", ForeignKey("account.name_key"), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("seen_at", Utc, nullable=False),
)

login_attempt = Table(
    "login_attempt",
    metadata,
    Column("key", String(64), primary_key=True),  # the hash of a name or an address
    Column("failures", Integer, nullable=False),
    Column("last_at", Utc, nullable=False),
)

pair = Table(
    "pair",
    metadata,
    Column("pair_id", String(80), primary_key=True),
    Column("first", String(80), nullable=False, index=True),
    Column("second", String(80), nullable=False, index=True),
    Column("verdict", Text, nullable=False),
    Column("camp", Text, nullable=False),  # whose chain said so last
    Column("fields", Text, nullable=False),
)

merged = Table(
    "merged",
    metadata,
    Column("person_id", String(80), primary_key=True),
    Column("kept", String(80), nullable=False, index=True),  # the record that this one is shown as
)

suspicion = Table(
    "suspicion",
    metadata,
    Column("pair_id", String(80), primary_key=True),
    Column("first", String(80), nullable=False),
    Column("second", String(80), nullable=False),
    Column("probability", Float, nullable=False, index=True),
    Column("reasons", Text, nullable=False),  # codes alone, never what was compared
    Column("run", Integer, nullable=False),
)

link_run = Table(
    "link_run",
    metadata,
    Column("run", Integer, primary_key=True, autoincrement=False),
    Column("started_at", Utc, nullable=False),
    Column("people", Integer, nullable=False),
    Column("parts", Integer, nullable=False),
    Column("done", Integer, nullable=False),  # parts whose pairs are stored; a run that was stopped goes on from here
    Column("finished_at", Utc),
)
