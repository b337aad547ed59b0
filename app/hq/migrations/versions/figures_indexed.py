"""What figures are counted from, beside the wide rows: on SQLite each page of those would be read and decrypted.

PostgreSQL joins whole tables in memory and gains nothing from them.
"""

from alembic import op

revision = "figures_indexed"
down_revision = "late_entries"


def upgrade() -> None:
    """Make the indexes."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE INDEX figures_of_person ON person(person_id, family_id, nationality, basis)")
        op.execute("CREATE INDEX figures_of_stay ON stay(camp, person_id, status, left_at, arrived_at, bed)")
