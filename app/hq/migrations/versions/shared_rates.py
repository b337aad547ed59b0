"""What each desk has sent lately, in its row, so that it is the same for every worker."""

import sqlalchemy as sa
from alembic import op

revision = "shared_rates"
down_revision = "desks_at_once"


def upgrade() -> None:
    """Add the column."""
    op.add_column("desk", sa.Column("paid_until", sa.BigInteger(), nullable=False, server_default="0"))
