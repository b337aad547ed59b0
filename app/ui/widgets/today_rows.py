"""Lines of the Today place that count people without a photo, and entries that headquarters refused."""

from collections.abc import Mapping

from app.domain.finding import Filter
from app.domain.status import SyncState
from app.ui.widgets.conflict_row import CountedRow


class PhotoRow(CountedRow):
    """Hidden while everybody has a photo."""

    icon, token, notice = "user-round", "accent", "info"

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Count them."""
        self.show_count(counts[Filter.NO_PHOTO])

    def sentence(self, count: int) -> str:
        """The words for so many."""
        return self.tr("%n person(s) without a photo", "", count)


class RefusedRow(CountedRow):
    """Hidden while headquarters refused nothing."""

    def show_state(self, state: SyncState) -> None:
        """Count them."""
        self.show_count(state.refused)

    def sentence(self, count: int) -> str:
        """The words for so many."""
        return self.tr("%n entry(ies) that HQ refused", "", count)
