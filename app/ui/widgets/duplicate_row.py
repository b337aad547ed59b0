"""One line that counts the records that may be of one person, with the button that opens the list."""

from app.ui.judging import Suspected
from app.ui.widgets.conflict_row import CountedRow


class DuplicateRow(CountedRow):
    """Hidden while nobody is suspected."""

    def show_suspected(self, suspected: Suspected) -> None:
        """Count the pairs."""
        self.show_count(len(suspected.pairs))

    def sentence(self, count: int) -> str:
        """The words for so many."""
        return self.tr("%n pair(s) of records that may be of one person", "", count)
