"""One line that counts the tokens that wait, with the button that opens the queue."""

from app.domain.token import Queue
from app.ui.widgets.conflict_row import CountedRow


class TokenRow(CountedRow):
    """Hidden while nobody waits."""

    icon, token, notice = "hourglass", "accent", "info"

    def show_queue(self, queue: Queue, _letter: str) -> None:
        """Count them."""
        self.show_count(len(queue.waiting))

    def sentence(self, count: int) -> str:
        """The words for so many."""
        return self.tr("%n token(s) waiting to be called", "", count)
