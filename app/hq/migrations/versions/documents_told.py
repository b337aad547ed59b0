"""A person's documents beside the record, as two are compared, and what the page of conflicts looks for.

On SQLite the indexes hold what it reads, so that no wide row is decrypted for it; PostgreSQL reads whole tables in
memory and would gain nothing. Records in conflict are few: their index costs nothing while a record has none.
"""

import json
import unicodedata
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "documents_told"
down_revision = "papers"
_AT_ONCE = 5000


def upgrade() -> None:
    """Make the column and the indexes, and fill it from the records that are here."""
    op.add_column("person", sa.Column("documents", sa.Text(), nullable=False, server_default=""))
    connection = op.get_bind()
    rows = sa.table("person", *(sa.column(name) for name in ("person_id", "fields", "documents")))
    after = ""
    while True:
        some = connection.execute(
            sa.select(rows.c.person_id, rows.c.fields)
            .where(rows.c.person_id > after)
            .order_by(rows.c.person_id)
            .limit(_AT_ONCE)
        ).all()
        for person_id, fields in some:
            if lines := _lines(json.loads(fields)):
                connection.execute(sa.update(rows).where(rows.c.person_id == person_id).values(documents=lines))
        if len(some) < _AT_ONCE:
            break
        after = some[-1].person_id
    op.execute("CREATE INDEX person_disputed ON person(disputed) WHERE disputed > 0")
    op.execute("CREATE INDEX family_disputed ON family(disputed) WHERE disputed > 0")
    if connection.dialect.name == "sqlite":
        op.execute("CREATE INDEX figures_of_documents ON person(documents, person_id, desk) WHERE documents <> ''")
        op.execute("DROP INDEX figures_of_person")
        op.execute("CREATE INDEX figures_of_person ON person(person_id, family_id, number, nationality, basis)")


def _lines(told: dict[str, Any]) -> str:
    if "said" in told:
        values = [told["said"]["fields"].get("documents")]
    else:
        values = [value for _place, value in told["fields"].get("documents", ())]
    papers = (paper for value in values if isinstance(value, list) for paper in value if isinstance(paper, dict))
    lines = (
        f"{_plain(str(paper.get('number') or ''))} {''.join(filter(str.isalnum, str(paper.get('issuer') or '')))}"
        for paper in papers
    )
    return "\n".join(sorted({line.rstrip() for line in lines if not line.startswith(" ")}))


def _plain(number: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFC", number.strip()).upper()))
