"""A new password by the printed recovery code, for when one was forgotten."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.look import Look
from app.ui.widgets.centred import Centred
from app.ui.widgets.notice_bar import Notice, NoticeBar

CARD_PIXELS = 480


@dataclass(frozen=True)
class Recovery:
    """Whose password is to be new, and what proves the right to it."""

    name: str
    code: str
    password: str

    def __repr__(self) -> str:
        """Never the code or the password."""
        return f"Recovery({self.name!r})"


class ForgottenScreen(QWidget):
    """Esc goes back to the login."""

    recovery_requested = Signal(object)
    """A Recovery."""
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._title, self._lead = QLabel(), QLabel()
        self._title.setProperty("scale", "huge")
        self._lead.setProperty("tone", "muted")
        self._lead.setWordWrap(True)
        self.name, self.code, self.password, self.again = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        for edit in (self.password, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels = tuple(QLabel() for _ in range(4))
        self.button, self.back_button = QPushButton(), QPushButton()
        self.button.setProperty("kind", "primary")
        for name, widget in (
            ("name", self.name),
            ("code", self.code),
            ("password", self.password),
            ("again", self.again),
            ("set", self.button),
            ("back", self.back_button),
        ):
            widget.setObjectName(f"forgotten.{name}")
        self.notice_bar = NoticeBar(look)
        self._lay_out(look)
        self.name.returnPressed.connect(self.code.setFocus)
        self.code.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._send)
        self.button.clicked.connect(self._send)
        self.back_button.clicked.connect(self.left)
        look.changed.connect(self._refresh)
        self._refresh()

    def ask(self, name: str) -> None:
        """Ask anew, for the operator named at the login."""
        for edit in (self.code, self.password, self.again):
            edit.clear()
        self.name.setText(name)
        self.notice_bar.clear()
        self.wait(waiting=False)
        (self.code if name else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self, *, waiting: bool) -> None:
        """Show that the code is being tried."""
        self.button.setEnabled(not waiting)

    def refuse(self, text: str) -> None:
        """Say why not; everything typed stays."""
        self.wait(waiting=False)
        self.notice_bar.say(Notice("bad", text))

    def _send(self) -> None:
        if self.password.text() != self.again.text():
            self.refuse(self.tr("The two passwords are not the same. Type both again."))
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()
        elif self.button.isEnabled():
            self.wait(waiting=True)
            self.recovery_requested.emit(
                Recovery(self.name.text().strip(), self.code.text().strip(), self.password.text())
            )

    def _lay_out(self, look: Look) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(36, 32, 36, 32)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(12)
        for label, edit in zip(self._labels, (self.name, self.code, self.password, self.again), strict=True):
            label.setProperty("scale", "small")
            label.setProperty("tone", "muted")
            label.setBuddy(edit)
            column.addWidget(label)
            column.addWidget(edit)
        column.addSpacing(10)
        column.addWidget(self.notice_bar)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        column.addLayout(buttons)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(Centred(look, card, CARD_PIXELS))

    def _refresh(self) -> None:
        self._title.setText(self.tr("New password"))
        self._lead.setText(self.tr("The recovery code was printed when this desk was set up. It stays valid."))
        words = (
            self.tr("Your name"),
            self.tr("Recovery code"),
            self.tr("New password"),
            self.tr("The password again"),
        )
        for label, edit, word in zip(
            self._labels, (self.name, self.code, self.password, self.again), words, strict=True
        ):
            label.setText(word)
            edit.setAccessibleName(word)
        self.button.setText(self.tr("Set the password"))
        self.back_button.setText(self.tr("Back"))
        for button in (self.button, self.back_button):
            button.setAccessibleName(button.text())
