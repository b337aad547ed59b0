"""What a push came to."""

from app.domain.model import Model


class SyncReport(Model):
    """Counts of entries."""

    sent: int
    """Entries receipted in this push."""
    acknowledged: int
    """Entries receipted in all, in the current epoch."""
    waiting: int
    """Entries saved since the push began to end."""
    refused: int
    """Entries that headquarters keeps aside."""
