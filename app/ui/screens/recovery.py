"""The recovery code, shown once, right after a desk is made."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.look import Look
from app.ui.widgets.centred import Centred

CARD_PIXELS = 560


class RecoveryScreen(QWidget):
    """Shows the code until somebody says that it is written down."""

    continued = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._title, self._lead, self.code = QLabel(), QLabel(), QLabel()
        self._title.setProperty("scale", "huge")
        self._lead.setWordWrap(True)
        self.code.setObjectName("recovery.code")
        self.code.setProperty("scale", "title")
        self.code.setWordWrap(True)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.button = QPushButton()
        self.button.setObjectName("recovery.continue")
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.continued)
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(36, 32, 36, 32)
        column.setSpacing(14)
        for widget in (self._title, self._lead, self.code):
            column.addWidget(widget)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(Centred(look, card, CARD_PIXELS))
        look.changed.connect(self._refresh)
        self._refresh()

    def show_code(self, code: str) -> None:
        """Show a code."""
        self.code.setText(code)
        self.code.setAccessibleName(code)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        self._title.setText(self.tr("Recovery code"))
        self._lead.setText(
            self.tr(
                "Write this code on paper and lock the paper away. If every password is forgotten, only this code "
                "opens the desk. It is shown only now."
            )
        )
        self.button.setText(self.tr("It is written down"))
        self.button.setAccessibleName(self.button.text())
