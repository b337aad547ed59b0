"""Asks for the reason before a person is erased for good; nothing happens by one key."""

from PySide6.QtWidgets import QWidget

from app.ui.look import Look
from app.ui.widgets.reason_card import Question, ReasonCard


class EraseCard(ReasonCard):
    """About the person in view."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "erase", "bad", parent)

    def question(self) -> Question:
        """What erasing does."""
        return Question(
            self.tr(
                "Erasing takes this person's records, documents and photos away for good: here, at headquarters and at"
                " every other desk. There is no way back."
            ),
            self.tr("Reason, without names: it stays in the journal"),
            self.tr("Keep"),
            self.tr("Erase for good"),
        )
