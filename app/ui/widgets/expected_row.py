"""One line that counts who is expected and has not come, with the button that opens the list."""

from app.ui.expecting import Expected
from app.ui.widgets.conflict_row import CountedRow


class ExpectedRow(CountedRow):
    """Hidden while nobody is expected."""

    icon, token, notice = "calendar-days", "accent", "info"

    def show_expected(self, expected: Expected) -> None:
        """Count them."""
        self.show_count(len(expected.people))

    def sentence(self, count: int) -> str:
        """The words for so many."""
        return self.tr("%n person(s) expected who have not come", "", count)
